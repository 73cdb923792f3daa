// Cells to values, by the type of the field and the format of the column.
#include "core/actions/import_columns.h"

#include "core/actions/import_aliases.h"
#include "core/actions/import_values.h"
#include "core/base/fold.h"
#include "core/base/keys.h"
#include "core/base/number_text.h"
#include "core/records/consent.h"
#include "core/records/entry_values.h"
#include "core/schema/every_language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace kontor {

namespace {

constexpr qint64 kMostPercent = 100;
constexpr qsizetype kShownValue = 80;

Error cellProblem(const char *sentence, const QString &text) {
    return {
        ErrorCode::Invalid, {}, QCoreApplication::translate("Import", sentence).arg(text.left(kShownValue))};
}

Result<LinkedId> asLink(const Result<RecordId> &id) {
    return id ? Result<LinkedId>(LinkedId{*id}) : id.error();
}

} // namespace

QString cellText(const QString &cell) {
    return unguardFormula(cell).trimmed();
}

RowReader::RowReader(const Reading &reading, const ImportPlan &plan, LinkFinder &links)
    : m_reading(reading), m_plan(plan), m_kind(*reading.schema().kind(plan.kind)), m_links(links),
      m_meaning(meaningIn(reading)) {
    m_meaning.link = [this, any = m_meaning.link](const FieldDef &field, const QString &text) {
        const Kind *target = m_reading.schema().target(field);
        return target ? linked({.field = &field, .shared = sharedLink(m_reading.schema(), m_kind, field)},
                               text, 0)
                      : any(field, text);
    };
    const Schema &schema = reading.schema();
    const auto targetOf = [&](const QString &key) {
        Target target;
        target.field = schema.field(m_kind, key.section(u'.', 0, 0));
        const QString part = key.section(u'.', 1);
        target.isConsent = target.field && entryPart(*target.field, part);
        target.isCurrency = !part.isEmpty() && !target.isConsent;
        if (target.field)
            target.shared = sharedLink(schema, m_kind, *target.field);
        target.isDependent = target.shared.ours;
        target.isFullName = target.field && target.field->options.readOnly &&
                            target.field->key == schema.titleField(m_kind).key;
        return target;
    };
    for (int column = 0; column < int(plan.columns.size()); ++column) {
        const QString &key = plan.columns[column].field;
        if (key == u"id") {
            m_ownIdColumn = column;
            continue;
        }
        if (plan.ownExport && plan.columns[column].header == u"created")
            m_createdColumn = column;
        Target target = targetOf(key);
        target.column = column;
        if (!target.field || (target.isConsent && plan.ownExport)) // ours stands whole beside each address
            continue;
        if (target.isCurrency)
            m_currencyColumns.insert(target.field->index, column);
        else if (target.isConsent)
            m_consents.append(target);
        else
            m_targets.append(target);
    }
    // What other links depend on is read first.
    std::stable_sort(m_targets.begin(), m_targets.end(),
                     [](const Target &a, const Target &b) { return a.isDependent < b.isDependent; });
    for (const auto &[key, text] : plan.fixed) {
        if (const Target target = targetOf(key); target.field && !target.isCurrency && !target.isConsent)
            m_fixed.append({target, text});
    }
    std::stable_sort(m_fixed.begin(), m_fixed.end(),
                     [](const auto &a, const auto &b) { return a.first.isDependent < b.first.isDependent; });
}

QString RowReader::meaning(int column, const QStringList &cells) const {
    const QString text = cellText(cells.value(column));
    const auto &known = m_plan.columns[column].meaning;
    return known.isEmpty() || isAsked(column, text) ? text : known.value(fold(text), text);
}

/// Whether the user said of that text: create it.
bool RowReader::isAsked(int column, const QString &text) const {
    return column >= 0 && !m_plan.ownExport && m_plan.columns[column].meaning.value(fold(text)) == createIt;
}

ReadRow RowReader::read(const QStringList &cells) {
    ReadRow row;
    if (m_plan.idColumn >= 0)
        row.externalId = cells.value(m_plan.idColumn).trimmed();
    if (m_ownIdColumn >= 0)
        row.ownId = cells.value(m_ownIdColumn).trimmed();
    if (m_createdColumn >= 0)
        row.ownCreated = cells.value(m_createdColumn).trimmed();
    for (const Target &target : std::as_const(m_targets)) {
        if (!target.isDependent)
            take(target, meaning(target.column, cells), cells, row);
    }
    for (const auto &[target, text] : std::as_const(m_fixed)) {
        const auto isSame = [&key = target.field->key](const auto &value) { return value.first == key; };
        const bool given = std::any_of(row.values.begin(), row.values.end(), isSame);
        if (!target.isDependent && !given)
            take(target, text, cells, row);
    }
    for (const Target &target : std::as_const(m_consents))
        takeConsent(target, cells, row);
    return row;
}

/// One word for all addresses of the row, or one for each with ";" between them.
void RowReader::takeConsent(const Target &target, const QStringList &cells, ReadRow &row) const {
    const QString text = meaning(target.column, cells);
    QList<Consent> said;
    for (const QString &part : entryParts(text, EntryKey::Text)) {
        QString choice = choiceMeant(consentField(), part);
        if (const auto truth = truthMeant(part); choice.isEmpty() && truth)
            choice = *truth ? QStringLiteral("anything") : QStringLiteral("nothing");
        if (choice.isEmpty())
            return refuse(
                target, text,
                cellProblem(QT_TRANSLATE_NOOP("Import", "“%1” does not say what it may be used for."), part),
                row);
        said.append(
            {.use = useOf(choice), .since = m_reading.today(), .notedBy = m_reading.context.access.me});
    }
    const auto &fields = m_reading.schema().fields(m_kind);
    for (auto &[key, value] : row.values) {
        const FieldDef *field = m_reading.schema().field(m_kind, key);
        auto *entries = std::get_if<Entries>(&value);
        const bool isOf = field && entries &&
                          (field == target.field ||
                           (field->isPrimary() && &fields[size_t(field->primaryOf)] == target.field));
        for (qsizetype place = 0; isOf && !said.isEmpty() && place < entries->size(); ++place)
            (*entries)[place].consent = said.value(said.size() == 1 ? 0 : place);
    }
}

void RowReader::readDependent(const QStringList &cells, const Record *existing, ReadRow &row) {
    const auto takeOne = [&](const Target &target, const QString &text) {
        if (row.faulty.contains(target.shared.ours->key))
            return; // the stage of a pipeline that is none
        if (text.isEmpty()) {
            row.emptied.append(target.field->key);
            return;
        }
        const RecordId within = withinOf(target.shared, existing, row);
        auto id = linked(target, text, within);
        const auto isOurs = [&](const auto &value) { return value.first == target.shared.ours->key; };
        const bool named = existing || std::any_of(row.values.begin(), row.values.end(), isOurs);
        if (!id && id.error().code == ErrorCode::NotFound && !named)
            id = linked(target, text, 0);
        if (id) {
            row.values.append({target.field->key, Value(*id)});
            return;
        }
        if (!row.problems.isEmpty() && !named && id.error().code == ErrorCode::Ambiguous)
            return; // it may be one of an existing record's pipeline
        if (const auto may = mayCreate(target, text, text, id.error()); !may)
            refuse(target, text, may.error(), row);
        else
            row.missing.append({target.column, target.field, text, isAsked(target.column, text),
                                target.shared.theirs, within});
    };
    for (const Target &target : std::as_const(m_targets)) {
        if (target.isDependent)
            takeOne(target, meaning(target.column, cells));
    }
    for (const auto &[target, text] : std::as_const(m_fixed)) {
        const auto isSame = [&key = target.field->key](const auto &value) { return value.first == key; };
        if (target.isDependent && std::none_of(row.values.begin(), row.values.end(), isSame))
            takeOne(target, text);
    }
}

RecordId RowReader::withinOf(const SharedLink &shared, const Record *existing, const ReadRow &row) {
    for (const auto &[key, value] : row.values) {
        if (key == shared.ours->key)
            return Held<qint64>::from(value);
    }
    if (existing)
        return Held<qint64>::from((*existing)[*shared.ours]);
    if (const auto known = m_firstOf.constFind(shared.ours); known != m_firstOf.constEnd())
        return *known;
    const Kind *target = m_reading.schema().target(*shared.ours);
    Query first{.kind = target->key()};
    if (m_reading.schema().field(*target, u"position"))
        first.sort = {{QStringLiteral("position")}}; // else the newest
    if (m_reading.schema().field(*target, u"of"))
        first.filter = Filter::condition(QStringLiteral("of"), Filter::Op::Equal,
                                         {Literal::name(QString::fromUtf8(m_kind.key()))});
    const auto found = ids(m_reading, first, 1);
    return *m_firstOf.insert(shared.ours, found && !found->isEmpty() ? found->first() : 0);
}

void RowReader::take(const Target &target, const QString &text, const QStringList &cells, ReadRow &row) {
    const QString &key = target.field->key;
    if (text.isEmpty()) {
        row.emptied.append(key);
        return;
    }
    const qsizetype missing = row.missing.size();
    auto read = value(target, text, cells, row);
    if (!read) {
        refuse(target, text, read.error(), row);
        return;
    }
    if (target.isFullName) {
        const QString name = text.simplified();
        const qsizetype comma = name.indexOf(u',');
        const bool familyFirst = comma < 0 && m_reading.context.office.language == u"vi";
        const qsizetype blank = familyFirst ? name.indexOf(u' ') : name.lastIndexOf(u' ');
        const QString before = comma >= 0 ? name.left(comma) : name.left(std::max<qsizetype>(blank, 0));
        const QString behind = name.mid((comma >= 0 ? comma : blank) + 1).trimmed();
        const bool swap = comma >= 0 || familyFirst;
        row.values.append({QStringLiteral("firstName"), swap ? behind : before});
        row.values.append({QStringLiteral("lastName"), swap ? before : behind});
        return;
    }
    const auto isSame = [&key](const auto &given) { return given.first == key; };
    const auto given = std::find_if(row.values.begin(), row.values.end(), isSame);
    if (given != row.values.end())
        given->second = std::move(*read);
    else if (!isEmpty(*read) || row.missing.size() == missing)
        row.values.append({key, std::move(*read)});
}

Result<Value> RowReader::value(const Target &target, const QString &text, const QStringList &cells,
                               ReadRow &row) {
    const FieldDef &field = *target.field;
    if (field.type == FieldType::Link)
        return link(target, text, row);
    if (field.type == FieldType::Links)
        return links(target, text, row);
    if (field.type == FieldType::Money)
        return money(target, text, cells);
    if (field.isPrimary() || field.type == FieldType::EntryList)
        return m_plan.ownExport ? valueFromText(field, text, m_meaning) : entries(target, text, row);
    if (m_plan.ownExport || target.column < 0)
        return valueFromText(field, text, m_meaning);
    return plain(target, text);
}

Result<Value> RowReader::plain(const Target &target, const QString &text) const {
    const FieldDef &field = *target.field;
    const ImportColumn &column = m_plan.columns[target.column];
    switch (field.type) {
    case FieldType::Date: {
        const auto date = parseDateAs(text, column.dateOrder);
        return date ? Result<Value>(Value(*date)) : date.error();
    }
    case FieldType::Moment:
        return moment(column, text);
    case FieldType::Bool: {
        const auto truth = truthMeant(text);
        return truth ? Result<Value>(Value(qint64(*truth)))
                     : cellProblem(QT_TRANSLATE_NOOP("Import", "“%1” is neither yes nor no."), text);
    }
    case FieldType::Choice: {
        const QString key = choiceMeant(field, text);
        return key.isEmpty() ? cellProblem(QT_TRANSLATE_NOOP("Import", "“%1” is none of the choices."), text)
                             : Result<Value>(Value(key));
    }
    case FieldType::Int:
    case FieldType::Percent:
    case FieldType::Decimal: {
        const auto number = parseDecimalAs(text, column.numberStyle);
        if (!number)
            return number.error();
        if (field.type == FieldType::Decimal)
            return Value(*number);
        if (number->scale() != 0)
            return cellProblem(QT_TRANSLATE_NOOP("Import", "“%1” is not a whole number."), text);
        const bool outside = number->unscaled() < 0 || number->unscaled() > kMostPercent;
        if (field.type == FieldType::Percent && outside)
            return cellProblem(QT_TRANSLATE_NOOP("Import", "“%1” is not between 0 and 100 percent."), text);
        return Value(number->unscaled());
    }
    default:
        return Value(text);
    }
}

Result<Value> RowReader::money(const Target &target, const QString &text, const QStringList &cells) {
    Currency currency = m_plan.currency.isEmpty() ? m_reading.context.office.currency : m_plan.currency;
    const int currencyColumn = m_currencyColumns.value(target.field->index, -1);
    if (currencyColumn >= 0) {
        const QString code = meaning(currencyColumn, cells).toUpper();
        const auto named = splitAmount(QStringLiteral("1 ") + code, currency, m_reading.context.currencies);
        if (!code.isEmpty() && (!named || !named->currency))
            return cellProblem(QT_TRANSLATE_NOOP("Import", "“%1” is not a currency."), code);
        if (!code.isEmpty())
            currency = *named->currency;
    }
    NumberStyle style = target.column < 0 ? NumberStyle::None : m_plan.columns[target.column].numberStyle;
    if (m_plan.ownExport || target.column < 0)
        style = NumberStyle::PointDecimal;
    const auto amount = parseMoneyAs(text, style, currency, m_reading.context.currencies);
    return amount ? Result<Value>(Value(*amount)) : amount.error();
}

Result<Value> RowReader::moment(const ImportColumn &column, const QString &text) const {
    static const QRegularExpression time(QStringLiteral("[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"));
    const QDateTime iso = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (iso.isValid() && iso.timeSpec() != Qt::LocalTime)
        return Value(Moment{iso.toMSecsSinceEpoch()});
    const auto date = parseDateAs(text, column.dateOrder);
    if (!date)
        return date.error();
    const auto match = time.match(text);
    const QTime at(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!at.isValid())
        return cellProblem(QT_TRANSLATE_NOOP("Import", "“%1” is not a moment."), text);
    return Value(Moment{QDateTime(*date, at, m_reading.context.office.zone).toMSecsSinceEpoch()});
}

Result<Value> RowReader::entries(const Target &target, const QString &text, const ReadRow &row) const {
    const auto &fields = m_reading.schema().fields(m_kind);
    const FieldDef &list =
        target.field->isPrimary() ? fields[size_t(target.field->primaryOf)] : *target.field;
    Entries entries;
    for (const auto &[key, value] : row.values) {
        if (key == target.field->key)
            entries = Held<Entries>::from(value);
    }
    const EntryKey of = list.options.entryKey;
    for (const QString &part : entryParts(text, of)) {
        if (of == EntryKey::Email && emailKey(part).isEmpty())
            return cellProblem(QT_TRANSLATE_NOOP("Import", "“%1” is not an e-mail address."), part);
        const bool hasDigit = std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
        if (of == EntryKey::Phone && !hasDigit)
            return cellProblem(QT_TRANSLATE_NOOP("Import", "“%1” is not a telephone number."), part);
        const QString type = target.column < 0 ? QString() : m_plan.columns[target.column].entryType;
        entries.append({.type = type, .value = part, .primary = entries.isEmpty()});
    }
    return Value(entries);
}

Result<RecordId> RowReader::linked(const Target &target, const QString &text, RecordId withinId) {
    const Kind &kind = *m_reading.schema().target(*target.field);
    if (m_plan.ownExport || target.column < 0) {
        bool isId = false;
        const RecordId id = text.toLongLong(&isId);
        if (isId && !names(m_reading, kind, {id}).isEmpty())
            return id;
        if (text == u"me" && kind.key() == "employee")
            return m_reading.context.access.me;
    }
    return m_links.find(kind, text, target.shared.theirs, withinId);
}

Result<Value> RowReader::link(const Target &target, const QString &text, ReadRow &row) {
    const Kind *kind = m_reading.schema().target(*target.field);
    if (!kind)
        return valueFromText(*target.field, text, meaningIn(m_reading));
    const auto id = linked(target, text, 0);
    if (id)
        return Value(*id);
    if (const auto may = mayCreate(target, text, text, id.error()); !may)
        return may.error();
    row.missing.append({target.column, target.field, text, isAsked(target.column, text)});
    return Value();
}

/// Of a name that nobody has: whether a record is to be made of it, else why not.
Result<void> RowReader::mayCreate(const Target &target, const QString &cell, const QString &name,
                                  const Error &notFound) const {
    const Kind &kind = *m_reading.schema().target(*target.field);
    const bool byItself = m_plan.createLinks && LinkFinder::canCreate(kind);
    const bool asked = isAsked(target.column, cell) && LinkFinder::canCreateIfAsked(kind);
    if (notFound.code != ErrorCode::NotFound || !(byItself || asked))
        return notFound;
    if (!LinkFinder::mayCreate(m_reading.context.access, kind))
        return Error{ErrorCode::Refused,
                     {},
                     QCoreApplication::translate(
                         "Import", "There is no %1 “%2”. Only who may change the settings can create it.")
                         .arg(kind.label(), name)};
    return {};
}

Result<Value> RowReader::links(const Target &target, const QString &text, ReadRow &row) {
    const Kind *kind = m_reading.schema().target(*target.field);
    if (!kind || m_plan.ownExport || target.column < 0)
        return valueFromText(*target.field, text, m_meaning);
    static const QRegularExpression comma(QStringLiteral(",(?![^()]*\\))")); // not that of "Anna (33,5 %)"
    QString joined = text;
    joined.replace(QStringLiteral(" ::: "), QStringLiteral(";")).replace(comma, QStringLiteral(";"));
    const bool creates = m_plan.createLinks && LinkFinder::canCreate(*kind);
    const auto byName = [&](const QString &name) { return linked(target, name, 0); };
    LinkedIds found;
    for (const QString &part : joined.split(u';', Qt::SkipEmptyParts)) {
        QString name = part.trimmed();
        if (name.startsWith(QStringLiteral("* ")))
            name = name.mid(2); // how Google marks its own labels
        if (name.isEmpty())
            continue;
        // What is made where it is not found is called by the whole text.
        const auto link = creates ? asLink(byName(name)) : linkFromText(*target.field, name, byName);
        if (link) {
            found.append(*link);
            continue;
        }
        if (const auto may = mayCreate(target, text, name, link.error()); !may)
            return may.error();
        row.missing.append({target.column, target.field, name, isAsked(target.column, text)});
    }
    return found.isEmpty() ? Value() : Value(found);
}

void RowReader::refuse(const Target &target, const QString &text, const Error &error, ReadRow &row) const {
    row.problems.append(problem(target.column, text, error));
    row.faulty.append(target.field->key);
}

ImportRow RowReader::problem(int column, const QString &cell, const Error &error) const {
    ImportRow row;
    row.column = column >= 0 ? m_plan.columns[column].header : QString();
    row.value = cell.left(kShownValue);
    row.reason = error.text;
    const bool isUnknown = error.code == ErrorCode::NotFound || error.code == ErrorCode::Invalid;
    const FieldDef *field =
        column >= 0 ? m_reading.schema().field(m_kind, m_plan.columns[column].field) : nullptr;
    if (isUnknown && field && takesCertainValues(m_reading.schema(), m_plan, *field))
        row.unknownIn = column;
    if (error.code != ErrorCode::NotFound)
        return row;
    const Kind *target = field ? m_reading.schema().target(*field) : nullptr;
    const auto near = target ? m_links.nearest(*target, cell) : std::nullopt;
    if (near)
        row.reason += u' ' + QCoreApplication::translate("Import", "Did you mean “%1”?").arg(near->name);
    return row;
}

} // namespace kontor
