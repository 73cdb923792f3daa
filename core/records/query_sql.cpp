// The compiler from Query to SQL.
#include "core/records/query_sql.h"

#include "core/base/coded_text.h"
#include "core/base/fold.h"
#include "core/base/keys.h"
#include "core/base/sort_key.h"
#include "core/records/dates.h"
#include "core/records/pipeline_condition.h"
#include "core/records/raw_values.h"
#include "core/records/repository.h"
#include "core/schema/every_language.h"
#include "core/schema/link_targets.h"

#include <QCoreApplication>

namespace kontor {

namespace {

using Op = Filter::Op;

QString say(const char *text) {
    return QCoreApplication::translate("Filter", text);
}

Error usage(const QString &text) {
    return {ErrorCode::Usage, {}, text};
}

QByteArray sqlOperator(Op op) {
    switch (op) {
    case Op::Less:
        return "<";
    case Op::LessOrEqual:
        return "<=";
    case Op::Greater:
        return ">";
    case Op::GreaterOrEqual:
        return ">=";
    default:
        return "=";
    }
}

SqlPart joined(const QList<SqlPart> &parts, const QByteArray &word) {
    SqlPart all;
    for (const SqlPart &part : parts) {
        all.text += (all.text.isEmpty() ? QByteArray() : ' ' + word + ' ') + '(' + part.text + ')';
        all.values += part.values;
    }
    return all;
}

SqlPart inverted(const SqlPart &part) {
    return {"(" + part.text + ") IS NOT TRUE", part.values};
}

/// Any number of them: thousands of parameters would be too many.
QString jsonList(const QList<RawValue> &ids) {
    QStringList texts;
    for (const RawValue &id : ids)
        texts.append(QString::number(id.integer));
    return u'[' + texts.join(u',') + u']';
}

/// Compiles conditions on one kind.
class Conditions {
public:
    Conditions(const Reading &reading, const Kind &kind) : m_reading(reading), m_kind(kind) {}

    Result<SqlPart> compile(const Filter &filter) {
        switch (filter.type) {
        case Filter::Type::Everything:
            return SqlPart{"1", {}};
        case Filter::Type::Condition:
            return condition(filter, 0);
        case Filter::Type::Not: {
            auto part = compile(filter.parts.first());
            return part ? Result<SqlPart>(inverted(*part)) : part;
        }
        default: {
            QList<SqlPart> parts;
            for (const Filter &inner : filter.parts) {
                auto part = compile(inner);
                if (!part)
                    return part;
                parts.append(*part);
            }
            return parts.isEmpty() ? SqlPart{"1", {}}
                                   : joined(parts, filter.type == Filter::Type::And ? "AND" : "OR");
        }
        }
    }

    Result<SqlPart> condition(const Filter &filter, qsizetype depth) {
        const QString &key = filter.path.at(depth);
        if (key == u"id" && depth + 1 == filter.path.size())
            return ofId(filter);
        const FieldDef *field = m_reading.schema().field(m_kind, key);
        if (!field)
            return Error{
                ErrorCode::Usage, key,
                say(QT_TRANSLATE_NOOP("Filter", "There is no field “%1” in %2.")).arg(key, m_kind.plural())};
        if (depth + 1 < filter.path.size())
            return ofLinked(filter, depth, *field);
        if (filter.op == Op::NotEqual || filter.op == Op::NotEmpty) {
            Filter positive = filter;
            positive.op = filter.op == Op::NotEqual ? Op::Equal : Op::Empty;
            auto part = ofField(positive, *field);
            return part ? Result<SqlPart>(inverted(*part)) : part;
        }
        return ofField(filter, *field);
    }

private:
    Result<SqlPart> ofId(const Filter &filter) {
        QList<RawValue> ids;
        for (const Literal &literal : filter.values) {
            bool ok = false;
            const qint64 id = literal.text.toLongLong(&ok);
            if (!ok || filter.op == Op::Contains)
                return usage(say(QT_TRANSLATE_NOOP("Filter", "“%1” is no id.")).arg(literal.text));
            ids.append(RawValue::of(id));
        }
        switch (filter.op) {
        case Op::Empty:
            return SqlPart{"0", {}}; // every record has one
        case Op::NotEmpty:
            return SqlPart{"1", {}};
        case Op::Between:
            return SqlPart{"id BETWEEN ? AND ?", ids};
        case Op::In:
            return SqlPart{"id IN (SELECT value FROM json_each(?))", {RawValue::of(jsonList(ids))}};
        case Op::NotEqual:
            return SqlPart{"id <> ?", ids};
        default:
            return SqlPart{"id " + sqlOperator(filter.op) + " ?", ids};
        }
    }

    Result<SqlPart> ofLinked(const Filter &filter, qsizetype depth, const FieldDef &field) {
        const std::vector<const Kind *> targets = linkTargets(m_reading.schema(), field);
        if (targets.empty() || !field.isLink())
            return usage(say(QT_TRANSLATE_NOOP("Filter", "“%1” links to no other record.")).arg(field.key));
        SqlPart ids;
        std::optional<Error> unknown;
        for (const Kind *target : targets) {
            auto inner = Conditions(m_reading, *target).condition(filter, depth + 1);
            // Of several kinds it is enough that one has the field.
            if (!inner && inner.error().code == ErrorCode::Usage)
                unknown = inner.error();
            else if (!inner)
                return inner;
            else
                ids = united(ids,
                             {"SELECT id FROM {" + target->key() + "} WHERE " + inner->text, inner->values});
        }
        if (ids.text.isEmpty())
            return *unknown;
        return linkedTo(field, ids);
    }

    static SqlPart united(const SqlPart &a, const SqlPart &b) {
        return a.text.isEmpty() ? b : SqlPart{a.text + " UNION ALL " + b.text, a.values + b.values};
    }

    SqlPart linkedTo(const FieldDef &field, const SqlPart &ids) const {
        if (field.type == FieldType::Link)
            return {field.column + " IN (" + ids.text + ')', ids.values};
        return {ownersOf(field) + " AND target_id IN (" + ids.text + "))", ids.values};
    }

    QByteArray ownersOf(const FieldDef &field) const {
        const QByteArray table = field.type == FieldType::Links ? "link" : "entry";
        return "id IN (SELECT owner_id FROM {" + m_kind.key() + '.' + table + "} WHERE field = '" +
               field.key.toLatin1() + '\'';
    }

    Result<SqlPart> ofField(const Filter &filter, const FieldDef &field) {
        if (filter.op == Op::Empty)
            return emptiness(field);
        if (filter.op == Op::In) {
            QList<SqlPart> parts;
            for (const Literal &literal : filter.values) {
                auto part = compare(field, Op::Equal, literal);
                if (!part)
                    return part;
                parts.append(*part);
            }
            return parts.isEmpty() ? SqlPart{"0", {}} : joined(parts, "OR");
        }
        if (filter.op == Op::Between) {
            auto low = compare(field, Op::GreaterOrEqual, filter.values.value(0));
            if (!low)
                return low;
            auto high = compare(field, Op::LessOrEqual, filter.values.value(1));
            return high ? Result<SqlPart>(joined({*low, *high}, "AND")) : high;
        }
        return compare(field, filter.op, filter.values.value(0));
    }

    SqlPart emptiness(const FieldDef &field) const {
        if (field.isPrimary())
            return emptiness(m_reading.schema().fields(m_kind)[size_t(field.primaryOf)]);
        if (!field.isStored())
            return {"NOT " + ownersOf(field) + ')', {}};
        if (field.type == FieldType::Bool)
            return {"coalesce(" + field.column + ", 0) = 0", {}};
        return {field.column + " IS NULL", {}};
    }

    Result<SqlPart> compare(const FieldDef &field, Op op, const Literal &literal) {
        switch (field.type) {
        case FieldType::Text:
            return field.isPrimary() ? ofEntry(field, op, literal) : ofText(field, op, literal);
        case FieldType::LongText:
            return ofText(field, op, literal);
        case FieldType::Choice:
            return ofChoice(field, op, literal);
        case FieldType::Int:
        case FieldType::Percent:
        case FieldType::Decimal:
            return ofNumber(field, op, literal);
        case FieldType::Bool:
            return ofBool(field, op, literal);
        case FieldType::Money:
            return ofMoney(field, op, literal);
        case FieldType::Date:
        case FieldType::Moment:
            return ofDay(field, op, literal);
        case FieldType::Link:
        case FieldType::Links:
            return ofLink(field, op, literal);
        case FieldType::EntryList:
            return ofEntry(field, op, literal);
        }
        return usage(field.key);
    }

    Result<SqlPart> ofText(const FieldDef &field, Op op, const Literal &literal) {
        const bool title = field.column == m_kind.titleColumn();
        const QByteArray folded = title ? field.column + "_fold" : "fold(" + field.column + ')';
        if (op == Op::Contains) {
            QList<SqlPart> parts{{"instr(" + folded + ", ?) > 0", {RawValue::of(fold(literal.text))}}};
            for (const QString &code : codesContaining(field.options.code, literal.text))
                parts.append({field.column + " = ?", {RawValue::of(code)}});
            return joined(parts, "OR");
        }
        if (op == Op::Equal) {
            SqlPart part{folded + " = ?", {RawValue::of(fold(codeMeant(field.options.code, literal.text)))}};
            if (title && m_kind.options().translated) {
                for (const char *language : {"en", "vi", "de", "pl", "fa"}) {
                    part.text += " OR fold(name_" + QByteArray(language) + ") = ?";
                    part.values.append(part.values.first());
                }
            }
            return part;
        }
        const QByteArray key = title ? field.column + "_sort" : "sort_key(" + field.column + ')';
        return SqlPart{key + ' ' + sqlOperator(op) + " sort_key(?)", {RawValue::of(literal.text)}};
    }

    /// By key or by its name in any of the five languages.
    Result<SqlPart> ofChoice(const FieldDef &field, Op op, const Literal &literal) {
        if (op != Op::Equal && op != Op::Contains)
            return usage(say(QT_TRANSLATE_NOOP("Filter", "“%1” has no order.")).arg(field.key));
        const QString key = choiceMeant(field, literal.text);
        if (key.isEmpty() && op == Op::Equal)
            return Error{
                ErrorCode::NotFound, field.key,
                say(QT_TRANSLATE_NOOP("Filter", "“%1” is no choice of %2.")).arg(literal.text, field.key)};
        QList<SqlPart> parts;
        for (const QString &one : op == Op::Equal ? QStringList{key} : choicesContaining(field, literal.text))
            parts.append({field.column + " = ?", {RawValue::of(one)}});
        return parts.isEmpty() ? SqlPart{"0", {}} : joined(parts, "OR");
    }

    Result<SqlPart> ofNumber(const FieldDef &field, Op op, const Literal &literal) {
        auto number = Decimal::parse(literal.text);
        auto scaled = number ? scaledDecimal(*number) : Result<qint64>(number.error());
        if (!scaled || op == Op::Contains)
            return usage(say(QT_TRANSLATE_NOOP("Filter", "“%1” is no number.")).arg(literal.text));
        const QByteArray column =
            field.type == FieldType::Decimal ? field.column : field.column + " * 1000000000";
        if (field.type != FieldType::Decimal && number->scale() == 0)
            return SqlPart{field.column + ' ' + sqlOperator(op) + " ?", {RawValue::of(number->unscaled())}};
        return SqlPart{column + ' ' + sqlOperator(op) + " ?", {RawValue::of(*scaled)}};
    }

    Result<SqlPart> ofBool(const FieldDef &field, Op op, const Literal &literal) {
        const QString text = literal.text.toLower();
        const bool yes = text == u"true" || text == u"yes" || text == u"1";
        if (op != Op::Equal || !(yes || text == u"false" || text == u"no" || text == u"0"))
            return usage(say(QT_TRANSLATE_NOOP("Filter", "“%1” is true or false.")).arg(field.key));
        return SqlPart{"coalesce(" + field.column + ", 0) = " + (yes ? "1" : "0"), {}};
    }

    /// A number without a currency means the office's; other currencies are compared in the office's (X16).
    Result<SqlPart> ofMoney(const FieldDef &field, Op op, const Literal &literal) {
        const Currency currency =
            literal.currency.isEmpty() ? m_reading.context.office.currency : Currency(literal.currency);
        auto money = parseMoney(literal.text, currency);
        if (!money || op == Op::Contains)
            return usage(say(QT_TRANSLATE_NOOP("Filter", "“%1” is no amount.")).arg(literal.text));
        const QByteArray base = field.options.baseColumn;
        if (base.isEmpty() || (op == Op::Equal && currency != m_reading.context.office.currency))
            return SqlPart{field.column + ' ' + sqlOperator(op) + " ? AND " + field.currencyColumn() + " = ?",
                           {RawValue::of(money->minor), RawValue::of(currency.code())}};
        const auto converted = inOfficeCurrency(m_reading.context, *money, m_reading.today());
        if (!converted)
            return usage(
                say(QT_TRANSLATE_NOOP("Filter", "There is no exchange rate for %1.")).arg(currency.code()));
        return SqlPart{base + ' ' + sqlOperator(op) + " ?", {RawValue::of(converted->minor)}};
    }

    Result<SqlPart> ofDay(const FieldDef &field, Op op, const Literal &literal) {
        auto range = daysMeant(m_reading, literal);
        if (!range)
            return range.error();
        if (op == Op::Contains)
            return usage(say(QT_TRANSLATE_NOOP("Filter", "“%1” is a date.")).arg(field.key));
        const auto bound = [&](QDate day) {
            return field.type == FieldType::Date ? RawValue::of(day.toString(Qt::ISODate))
                                                 : RawValue::of(startOfDayMs(m_reading, day));
        };
        const QDate after = range->last.addDays(1);
        switch (op) {
        case Op::Less:
            return SqlPart{field.column + " < ?", {bound(range->first)}};
        case Op::LessOrEqual:
            return SqlPart{field.column + " < ?", {bound(after)}};
        case Op::Greater:
            return SqlPart{field.column + " >= ?", {bound(after)}};
        case Op::GreaterOrEqual:
            return SqlPart{field.column + " >= ?", {bound(range->first)}};
        default:
            return SqlPart{field.column + " >= ? AND " + field.column + " < ?",
                           {bound(range->first), bound(after)}};
        }
    }

    Result<SqlPart> ofLink(const FieldDef &field, Op op, const Literal &literal) {
        const std::vector<const Kind *> targets = linkTargets(m_reading.schema(), field);
        SqlPart ids;
        if (op == Op::Contains && !targets.empty()) {
            for (const Kind *target : targets)
                ids = united(ids, {"SELECT id FROM {" + target->key() + "} WHERE instr(" +
                                       target->titleColumn() + "_fold, ?) > 0",
                                   {RawValue::of(fold(literal.text))}});
        } else if (op == Op::Equal) {
            auto meant = anyMeant(targets, literal);
            if (!meant)
                return meant.error();
            ids.text = idList(*meant).mid(1).chopped(1);
        } else {
            return usage(say(QT_TRANSLATE_NOOP("Filter", "“%1” is a link: use = or ~.")).arg(field.key));
        }
        return linkedTo(field, ids);
    }

    /// An account and a contact of one name are both meant by a link that can lead to either.
    Result<QList<RecordId>> anyMeant(const std::vector<const Kind *> &targets, const Literal &literal) {
        if (targets.empty())
            return QList<RecordId>{literal.text.toLongLong()};
        QList<RecordId> meant;
        std::optional<Error> none;
        for (const Kind *target : targets) {
            auto found = recordsMeant(m_reading, *target, literal);
            if (found)
                meant += *found;
            else if (found.error().code == ErrorCode::NotFound)
                none = none ? none : found.error();
            else
                return found;
        }
        if (meant.isEmpty())
            return *none;
        return meant;
    }

    Result<SqlPart> ofEntry(const FieldDef &asked, Op op, const Literal &literal) {
        const FieldDef &field =
            asked.isPrimary() ? m_reading.schema().fields(m_kind)[size_t(asked.primaryOf)] : asked;
        SqlPart part;
        const bool phone = field.options.entryKey == EntryKey::Phone;
        if (op == Op::Equal) {
            part = {"key = ?",
                    {RawValue::of(entryKey(field, literal.text, m_reading.context.office.country))}};
        } else if (op == Op::Contains) {
            QString digits = fold(literal.text);
            if (phone)
                digits.removeIf([](QChar c) { return !c.isDigit(); });
            part = {"instr(key, ?) > 0 OR instr(fold(value), ?) > 0",
                    {RawValue::of(phone && !digits.isEmpty() ? digits : fold(literal.text)),
                     RawValue::of(fold(literal.text))}};
        } else {
            return usage(say(QT_TRANSLATE_NOOP("Filter", "“%1” has no order.")).arg(field.key));
        }
        const QByteArray primary = asked.isPrimary() ? " AND is_primary = 1" : "";
        return SqlPart{ownersOf(field) + primary + " AND (" + part.text + "))", part.values};
    }

    const Reading &m_reading;
    const Kind &m_kind;
};

QString asPhrase(QString text) {
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// The ids of records of any kind within whose names the term stands: from three letters on.
SqlPart called(const QString &term) {
    QStringList grams;
    for (qsizetype i = 0; i + 3 <= term.size(); ++i)
        grams.append(asPhrase(term.mid(i, 3)));
    return {"SELECT n.id FROM {search.names} n JOIN {search.doc} d ON d.id = n.id"
            " WHERE n.names MATCH ? AND instr(d.names, ?) > 0",
            {RawValue::of(grams.join(u" AND ")), RawValue::of(term)}};
}

/// The ids of those with a word that begins so, in all their texts ("words") or in their "names".
SqlPart withWord(const QString &term, const QByteArray &where) {
    return {"SELECT w.id FROM {search.words} w JOIN {search.doc} d ON d.id = w.id"
            " WHERE w.words MATCH ? AND instr(' ' || d." +
                where + ", ' ' || ?) > 0",
            {RawValue::of(asPhrase(term.left(5)) + u'*'), RawValue::of(term)}};
}

/// Each word must stand somewhere in the record: within its names, or at the start of a word of its texts; or
/// in the names of whom it belongs to, as far as those may be seen.
SqlPart searchCondition(const Schema &schema, const Kind &kind, const QString &search) {
    QList<SqlPart> parts;
    for (const QString &term : fold(search).split(u' ', Qt::SkipEmptyParts)) {
        const bool hasTrigram = term.size() >= 3;
        QList<SqlPart> ways;
        const auto among = [&ways](const QByteArray &before, const SqlPart &ids, const QByteArray &after) {
            ways.append(SqlPart{before + ids.text + after, ids.values});
        };
        if (hasTrigram)
            among("id IN (", called(term), ")");
        among("id IN (", withWord(term, "words"), ")");
        for (const FieldDef &field : schema.fields(kind)) {
            if (!field.options.searchThrough)
                continue;
            for (const Kind *target : linkTargets(schema, field))
                among(field.column + " IN (SELECT id FROM {" + target->key() + "} WHERE id IN (",
                      hasTrigram ? called(term) : withWord(term, "names"), "))");
        }
        parts.append(joined(ways, "OR"));
    }
    return parts.isEmpty() ? SqlPart{"1", {}} : joined(parts, "AND");
}

/// What a stored text is sorted by: as it is seen. Of what has codes only countries are not in order by them:
/// days and months are, and zones are read as they are stored.
QByteArray sortedText(const Reading &reading, const FieldDef &field) {
    if (field.options.code != Code::Country)
        return field.column;
    const LocaleFormat format(reading.context.language, QCalendar::System::Gregorian, false,
                              reading.context.office.zone);
    QByteArray text = "CASE " + field.column;
    for (const auto &[code, name] : codeChoices(Code::Country, format))
        text += " WHEN '" + code.toLatin1() + "' THEN '" + name.toUtf8().replace('\'', "''") + '\'';
    return text + " ELSE " + field.column + " END";
}

QByteArray orderOf(const Reading &reading, const Kind &kind, const FieldDef &field) {
    if (field.isPrimary())
        return "(SELECT sort_key(e.value) FROM {" + kind.key() +
               ".entry} e WHERE e.owner_id = id AND e.field = '" +
               reading.schema().fields(kind)[size_t(field.primaryOf)].key.toLatin1() +
               "' AND e.is_primary = 1)";
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return field.column == kind.titleColumn() ? field.column + "_sort"
                                                  : "sort_key(" + sortedText(reading, field) + ')';
    case FieldType::Money:
        return field.options.baseColumn ? QByteArray(field.options.baseColumn) : field.column;
    case FieldType::Choice: {
        QByteArray text = "CASE " + field.column;
        int place = 0;
        for (const auto &[key, label] : field.choiceList())
            text += " WHEN '" + key.toLatin1() + "' THEN " + QByteArray::number(place++);
        return text + " END";
    }
    case FieldType::Link: {
        QByteArrayList ways;
        for (const Kind *target : linkTargets(reading.schema(), field)) {
            const QByteArray key = target->options().orderColumn ? QByteArray(target->options().orderColumn)
                                                                 : target->titleColumn() + "_sort";
            ways.append("(SELECT t." + key + " FROM {" + target->key() + "} t WHERE t.id = " + field.column +
                        ')');
        }
        return ways.size() == 1
                   ? ways.first()
                   : "coalesce(NULL, NULL" + ways.join(',').prepend(ways.isEmpty() ? "" : ",") + ')';
    }
    case FieldType::Links:
    case FieldType::EntryList:
        return "(SELECT count(*) FROM {" + kind.key() +
               (field.type == FieldType::Links ? ".link" : ".entry") +
               "} e WHERE e.owner_id = id AND e.field = '" + field.key.toLatin1() + "')";
    default:
        return field.column;
    }
}

Result<QByteArray> orderBy(const Reading &reading, const Kind &kind, const QList<SortKey> &sort) {
    QByteArray order;
    for (const SortKey &key : sort) {
        QByteArray expression = "id";
        if (key.field != u"id") {
            const FieldDef *field = reading.schema().field(kind, key.field);
            if (!field)
                return Error{ErrorCode::Usage, key.field,
                             say(QT_TRANSLATE_NOOP("Filter", "There is no field “%1” in %2."))
                                 .arg(key.field, kind.plural())};
            expression = orderOf(reading, kind, *field);
            if (!key.descending && !field->options.required && field->column != kind.titleColumn())
                expression += " ASC NULLS LAST";
        }
        order += expression + (key.descending ? " DESC, " : ", ");
    }
    if (!order.isEmpty())
        return order + "id";
    if (kind.options().orderColumn)
        return QByteArray(kind.options().orderColumn) + ", id";
    return kind.options().setting ? kind.titleColumn() + "_sort, id" : QByteArray("id DESC");
}

} // namespace

QStringList entryParts(QString text, EntryKey of) {
    text.replace(QStringLiteral(" ::: "), QStringLiteral(";")).replace(u'\n', u';');
    if (of == EntryKey::Email)
        text.replace(u',', u';');
    QStringList parts;
    for (const QString &part : text.split(u';')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

QString entryKey(const FieldDef &field, const QString &value, const QString &country) {
    switch (field.options.entryKey) {
    case EntryKey::Email: {
        const QString key = emailKey(value);
        return key.isEmpty() ? fold(value) : key;
    }
    case EntryKey::Phone:
        return phoneKey(value, country);
    case EntryKey::Text:
        break;
    }
    return fold(value);
}

Result<SqlQuery> compileQuery(const Reading &reading, const Query &query, Read read) {
    const Kind *kind = reading.schema().kind(query.kind);
    if (!kind)
        return usage(say(QT_TRANSLATE_NOOP("Filter", "There is no kind of record “%1”."))
                         .arg(QString::fromUtf8(query.kind)));
    auto where = Conditions(reading, *kind).compile(query.filter);
    if (!where)
        return where.error();
    QList<SqlPart> parts{*where};
    const FieldDef *archived = reading.schema().field(*kind, u"archived");
    if (archived && !query.archived && !query.bin && !query.filter.mentions(u"archived"))
        parts.append(SqlPart{"coalesce(archived, 0) = 0", {}});
    if (!query.search.trimmed().isEmpty())
        parts.append(searchCondition(reading.schema(), *kind, query.search));
    auto order = orderBy(reading, *kind, query.sort);
    if (!order)
        return order.error();
    if (const SqlPart near =
            pipelineCondition(reading, *kind, query, read == Read::InOrder ? *order : QByteArray());
        !near.text.isEmpty())
        parts.append(near);
    return SqlQuery{.kind = kind,
                    .from = '{' + kind->key() + (query.bin ? ".bin}" : "}"),
                    .where = parts.size() == 1 ? parts.first() : joined(parts, "AND"),
                    .order = *order};
}

Result<QList<RecordId>> recordsMeant(const Reading &reading, const Kind &kind, const Literal &literal) {
    if (!literal.quoted && literal.text == u"me" && kind.key() == "employee")
        return QList<RecordId>{reading.context.access.me};
    bool isId = false;
    const RecordId id = literal.text.toLongLong(&isId);
    if (isId && !literal.quoted)
        return QList<RecordId>{id};
    const bool number = !literal.quoted && literal.text.startsWith(u'#') && kind.options().numberPrefix;
    Filter filter =
        number ? Filter::condition(QStringLiteral("number"), Op::Equal, {Literal::name(literal.text.mid(1))})
               : Filter::condition(QString::fromLatin1(kind.options().titleField), Op::Equal, {literal});
    if (kind.key() == "currency")
        filter = {.type = Filter::Type::Or,
                  .parts = {filter, Filter::condition(QStringLiteral("code"), Op::Equal, {literal})}};
    auto found = ids(reading, {.kind = kind.key(), .filter = filter, .archived = true}, 20);
    if (!found)
        return found;
    if (found->isEmpty())
        return Error{
            ErrorCode::NotFound,
            {},
            say(QT_TRANSLATE_NOOP("Filter", "There is no %1 “%2”.")).arg(kind.label(), literal.text)};
    if (found->size() > 1 && kind.key() != "stage") {
        QStringList candidates;
        const RecordNames all = names(reading, kind, *found);
        for (const RecordId candidate : *found)
            candidates.append(QStringLiteral("%1 (%2)").arg(all.value(candidate).text).arg(candidate));
        return Error{ErrorCode::Ambiguous,
                     {},
                     say(QT_TRANSLATE_NOOP("Filter", "“%1” may be: %2."))
                         .arg(literal.text, candidates.join(QStringLiteral(", ")))};
    }
    return found;
}

QByteArray idList(const QList<RecordId> &ids) {
    QByteArray text = "(";
    for (const RecordId id : ids)
        text += (text.size() > 1 ? "," : "") + QByteArray::number(id);
    return text + ')';
}

int bindAll(Statement &statement, const QList<RawValue> &values, int first) {
    for (const RawValue &value : values)
        statement.bind(first++, value);
    return first;
}

} // namespace kontor
