// Adds the row that defines a field and the column that holds it, in one transaction.
#include "core/security/own_fields.h"

#include "core/security/organisation.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace kontor {

namespace {

/// Columns are plain and nullable: checks and uniqueness would scan the whole table (DESIGN 3).
QList<QPair<QByteArray, QByteArray>> columnsFor(const QString &type, const QByteArray &column) {
    static const QStringList texts{QStringLiteral("text"), QStringLiteral("longText"),
                                   QStringLiteral("choice"), QStringLiteral("date")};
    if (type == u"links" || type == u"list")
        return {};
    QList<QPair<QByteArray, QByteArray>> columns{{column, texts.contains(type) ? "TEXT" : "INTEGER"}};
    if (type == u"money")
        columns.append({column + "_cur", "TEXT"});
    return columns;
}

QString choiceLines(const QList<QPair<QString, QString>> &choices) {
    QStringList lines;
    for (const auto &[key, label] : choices)
        lines.append(key + u'=' + label);
    return lines.join(u'\n');
}

Error ownFieldError(const char *field, const char *text, const QString &value) {
    return {ErrorCode::Invalid, QString::fromLatin1(field),
            QCoreApplication::translate("OwnFields", text).arg(value)};
}

Result<void> checkDefinition(UnitOfWork &unit, Draft &draft) {
    const auto &definition = kind::fieldDefinition;
    auto row = draft.row<FieldDefinitionKind>();
    const bool reshaped =
        draft.changed(definition.of) || draft.changed(definition.type) || draft.changed(definition.target);
    if (!draft.isNew && reshaped)
        return Error{
            ErrorCode::Refused,
            {},
            QCoreApplication::translate("OwnFields", "A field keeps its type. Add another field instead.")};
    if (!unit.schema().kind(row[definition.of].toLatin1()))
        return ownFieldError("of", "There is no kind of record “%1”.", row[definition.of]);
    if (!ownFieldType(row[definition.type]))
        return ownFieldError("type", "There is no type of field “%1”.", row[definition.type]);
    const bool links = row[definition.type].startsWith(u"link");
    if (links && !unit.schema().kind(row[definition.target].toLatin1()))
        return ownFieldError("target", "There is no kind of record “%1”.", row[definition.target]);
    return {};
}

Result<void> addColumns(UnitOfWork &unit, const Draft &draft) {
    if (!draft.isNew)
        return {};
    const ConstRow<FieldDefinitionKind> row(draft.after);
    const Kind *of = unit.schema().kind(row[kind::fieldDefinition.of].toLatin1());
    const QByteArray column = "cf_" + QByteArray::number(draft.id());
    for (const auto &[name, type] : columnsFor(row[kind::fieldDefinition.type], column))
        unit.connection().exec("ALTER TABLE " + of->table() + " ADD COLUMN " + name + ' ' + type);
    return {};
}

} // namespace

void registerOwnFieldRules(RuleBook &book) {
    book.before(kind::fieldDefinition, checkDefinition);
    book.after(kind::fieldDefinition, addColumns);
}

QList<QPair<QString, QString>> choicesFrom(const QString &lines) {
    QList<QPair<QString, QString>> choices;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype sign = line.indexOf(u'=');
        choices.append({line.left(sign < 0 ? line.size() : sign).trimmed(), line.mid(sign + 1).trimmed()});
    }
    return choices;
}

QString relabelledChoices(const QString &lines, const QStringList &labels) {
    const auto before = choicesFrom(lines);
    QSet<QString> used;
    for (const auto &choice : before)
        used.insert(choice.first);
    QStringList wanted;
    for (const QString &label : labels) {
        if (!label.trimmed().isEmpty() && !wanted.contains(label.trimmed()))
            wanted.append(label.trimmed());
    }
    const auto keyOf = [&](const QString &label) {
        const auto found = std::find_if(before.begin(), before.end(),
                                        [&](const auto &choice) { return choice.second == label; });
        return found == before.end() ? QString() : found->first;
    };
    int number = 0;
    const auto newKey = [&] {
        QString key;
        do {
            key = QStringLiteral("c%1").arg(++number);
        } while (used.contains(key));
        used.insert(key);
        return key;
    };
    QList<QPair<QString, QString>> after;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QString key = keyOf(wanted.at(i));
        const bool renamed =
            key.isEmpty() && wanted.size() == before.size() && !wanted.contains(before.at(i).second);
        if (renamed)
            key = before.at(i).first;
        after.append({key.isEmpty() ? newKey() : key, wanted.at(i)});
    }
    return choiceLines(after);
}

Result<RecordId> addOwnField(UnitOfWork &unit, const NewOwnField &field) {
    const auto &definition = kind::fieldDefinition;
    return unit.create(definition, [&](Row<FieldDefinitionKind> &row) {
        row.set(definition.name, field.name);
        row.set(definition.nameEn, field.names.value(QStringLiteral("en")));
        row.set(definition.nameVi, field.names.value(QStringLiteral("vi")));
        row.set(definition.nameDe, field.names.value(QStringLiteral("de")));
        row.set(definition.namePl, field.names.value(QStringLiteral("pl")));
        row.set(definition.nameFa, field.names.value(QStringLiteral("fa")));
        row.set(definition.of, QString::fromLatin1(field.kind));
        row.set(definition.type, field.type);
        row.set(definition.target, QString::fromLatin1(field.target));
        row.set(definition.choices, choiceLines(field.choices));
        row.set(definition.mandatory, field.required);
        row.set(definition.holdsPersonalData, field.personal);
    });
}

} // namespace kontor
