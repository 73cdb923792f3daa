// Conditions on fields of every type, and on those of linked records.
#include "core/base/coded_text.h"
#include "core/base/fold.h"
#include "core/base/keys.h"
#include "core/records/consent.h"
#include "core/records/dates.h"
#include "core/records/entry_values.h"
#include "core/records/query_parts.h"
#include "core/records/raw_values.h"
#include "core/schema/every_language.h"
#include "core/schema/link_targets.h"

namespace kontor {

namespace {

using Op = Filter::Op;

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
            return Error{ErrorCode::Usage, key,
                         sayQuery(QT_TRANSLATE_NOOP("Filter", "There is no field “%1” in %2."))
                             .arg(key, m_kind.plural())};
        const bool isPart = depth + 2 == filter.path.size() && entryPart(*field, filter.path.last());
        if (depth + 1 < filter.path.size() && !isPart)
            return ofLinked(filter, depth, *field);
        if (filter.op == Op::NotEqual || filter.op == Op::NotEmpty) {
            Filter positive = filter;
            positive.op = filter.op == Op::NotEqual ? Op::Equal : Op::Empty;
            auto part = isPart ? ofConsent(positive, *field) : ofField(positive, *field);
            return part ? Result<SqlPart>(inverted(*part)) : part;
        }
        return isPart ? ofConsent(filter, *field) : ofField(filter, *field);
    }

private:
    Result<SqlPart> ofId(const Filter &filter) {
        QList<RawValue> ids;
        for (const Literal &literal : filter.values) {
            bool ok = false;
            const qint64 id = literal.text.toLongLong(&ok);
            if (!ok || filter.op == Op::Contains)
                return queryError(sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” is no id.")).arg(literal.text));
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
            return queryError(
                sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” links to no other record.")).arg(field.key));
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
        return queryError(field.key);
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
            return queryError(sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” has no order.")).arg(field.key));
        const QString key = choiceMeant(field, literal.text);
        if (key.isEmpty() && op == Op::Equal)
            return Error{ErrorCode::NotFound, field.key,
                         sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” is no choice of %2."))
                             .arg(literal.text, field.key)};
        QList<SqlPart> parts;
        for (const QString &one : op == Op::Equal ? QStringList{key} : choicesContaining(field, literal.text))
            parts.append({field.column + " = ?", {RawValue::of(one)}});
        return parts.isEmpty() ? SqlPart{"0", {}} : joined(parts, "OR");
    }

    Result<SqlPart> ofNumber(const FieldDef &field, Op op, const Literal &literal) {
        auto number = Decimal::parse(literal.text);
        auto scaled = number ? scaledDecimal(*number) : Result<qint64>(number.error());
        if (!scaled || op == Op::Contains)
            return queryError(sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” is no number.")).arg(literal.text));
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
            return queryError(sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” is true or false.")).arg(field.key));
        return SqlPart{"coalesce(" + field.column + ", 0) = " + (yes ? "1" : "0"), {}};
    }

    /// A number without a currency means the office's; other currencies are compared in the office's (X16).
    Result<SqlPart> ofMoney(const FieldDef &field, Op op, const Literal &literal) {
        const Currency currency =
            literal.currency.isEmpty() ? m_reading.context.office.currency : Currency(literal.currency);
        auto money = parseMoney(literal.text, currency);
        if (!money || op == Op::Contains)
            return queryError(sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” is no amount.")).arg(literal.text));
        const QByteArray base = field.options.baseColumn;
        if (base.isEmpty() || (op == Op::Equal && currency != m_reading.context.office.currency))
            return SqlPart{field.column + ' ' + sqlOperator(op) + " ? AND " + field.currencyColumn() + " = ?",
                           {RawValue::of(money->minor), RawValue::of(currency.code())}};
        const auto converted = inOfficeCurrency(m_reading.context, *money, m_reading.today());
        if (!converted)
            return queryError(sayQuery(QT_TRANSLATE_NOOP("Filter", "There is no exchange rate for %1."))
                                  .arg(currency.code()));
        return SqlPart{base + ' ' + sqlOperator(op) + " ?", {RawValue::of(converted->minor)}};
    }

    Result<SqlPart> ofDay(const FieldDef &field, Op op, const Literal &literal) {
        auto range = daysMeant(m_reading, literal);
        if (!range)
            return range.error();
        if (op == Op::Contains)
            return queryError(sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” is a date.")).arg(field.key));
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
            return queryError(
                sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” is a link: use = or ~.")).arg(field.key));
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

    /// "emails.consent": one of them may be used for that; empty: nothing was said of any.
    Result<SqlPart> ofConsent(const Filter &filter, const FieldDef &asked) {
        const FieldDef &field =
            asked.isPrimary() ? m_reading.schema().fields(m_kind)[size_t(asked.primaryOf)] : asked;
        const QByteArray owners = ownersOf(field) + (asked.isPrimary() ? " AND is_primary = 1" : "");
        if (filter.op == Op::Empty)
            return SqlPart{"NOT " + owners + " AND (consent IS NOT NULL OR consent_since IS NOT NULL))", {}};
        if (filter.op != Op::Equal && filter.op != Op::In)
            return queryError(sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” has no order.")).arg(field.key));
        QList<SqlPart> parts;
        for (const Literal &literal : filter.values) {
            const QString choice = choiceMeant(consentField(), literal.text);
            if (choice.isEmpty())
                return Error{ErrorCode::NotFound, field.key,
                             sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” is no choice of %2."))
                                 .arg(literal.text, field.key + QStringLiteral(".consent"))};
            parts.append({"coalesce(consent, '') = ?", {RawValue::of(useOf(choice))}});
        }
        const SqlPart any = parts.isEmpty() ? SqlPart{"0", {}} : joined(parts, "OR");
        return SqlPart{owners + " AND (" + any.text + "))", any.values};
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
            return queryError(sayQuery(QT_TRANSLATE_NOOP("Filter", "“%1” has no order.")).arg(field.key));
        }
        const QByteArray primary = asked.isPrimary() ? " AND is_primary = 1" : "";
        return SqlPart{ownersOf(field) + primary + " AND (" + part.text + "))", part.values};
    }

    const Reading &m_reading;
    const Kind &m_kind;
};

} // namespace

Result<SqlPart> filterCondition(const Reading &reading, const Kind &kind, const Filter &filter) {
    return Conditions(reading, kind).compile(filter);
}

} // namespace kontor
