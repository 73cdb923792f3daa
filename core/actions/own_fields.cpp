// Adds the row that defines a field and the column that holds it, in one transaction.
#include "core/actions/own_fields.h"

#include "core/security/organisation.h"
#include "core/storage/connection.h"

#include <QCoreApplication>

namespace kontor {

namespace {

/// Columns are plain and nullable: checks and uniqueness would scan the whole table (DESIGN 3).
QList<QPair<QByteArray, QByteArray>> columnsFor(const QString &type, const QByteArray &column)
{
    static const QStringList texts{QStringLiteral("text"), QStringLiteral("longText"), QStringLiteral("choice"),
                                   QStringLiteral("date")};
    if (type == u"links" || type == u"list")
        return {};
    QList<QPair<QByteArray, QByteArray>> columns{{column, texts.contains(type) ? "TEXT" : "INTEGER"}};
    if (type == u"money")
        columns.append({column + "_cur", "TEXT"});
    return columns;
}

QString choiceLines(const QList<QPair<QString, QString>> &choices)
{
    QStringList lines;
    for (const auto &[key, label] : choices)
        lines.append(key + u'=' + label);
    return lines.join(u'\n');
}

} // namespace

Result<RecordId> addOwnField(UnitOfWork &unit, const NewOwnField &field)
{
    const Kind *of = unit.schema().kind(field.kind);
    if (!of)
        return Error{ErrorCode::Usage, QStringLiteral("of"),
                     QCoreApplication::translate("OwnFields", "There is no kind of record “%1”.")
                         .arg(QString::fromLatin1(field.kind))};
    const auto &definition = kind::fieldDefinition;
    auto id = unit.create(definition, [&](Row<FieldDefinitionKind> &row) {
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
    if (!id)
        return id;
    for (const auto &[column, type] : columnsFor(field.type, "cf_" + QByteArray::number(*id)))
        unit.connection().exec("ALTER TABLE " + of->table() + " ADD COLUMN " + column + ' ' + type);
    return id;
}

} // namespace kontor
