// The words of conditions.
#include "ui/list/filter_words.h"

#include <QCoreApplication>

namespace kontor {

namespace {

using Op = Filter::Op;

QString sayFilter(const char *text) {
    return QCoreApplication::translate("FilterWords", text);
}

/// %1 the field, %2 and %3 the values.
QString patternOf(Op op) {
    switch (op) {
    case Op::Equal:
    case Op::In:
        return sayFilter("%1: %2");
    case Op::NotEqual:
        return sayFilter("%1 is not %2");
    case Op::Less:
        return sayFilter("%1 below %2");
    case Op::LessOrEqual:
        return sayFilter("%1 at most %2");
    case Op::Greater:
        return sayFilter("%1 over %2");
    case Op::GreaterOrEqual:
        return sayFilter("%1 at least %2");
    case Op::Contains:
        return sayFilter("%1 contains %2");
    case Op::Empty:
        return sayFilter("%1 is empty");
    case Op::NotEmpty:
        return sayFilter("%1 is filled");
    case Op::Between:
        return sayFilter("%1 between %2 and %3");
    }
    return {};
}

/// The field at the end of a path and the label of the whole: "Account: City".
const FieldDef *fieldAt(const Schema &schema, const Kind &kind, const QStringList &path,
                        const FieldFormat &format, QString &label) {
    const Kind *at = &kind;
    const FieldDef *field = nullptr;
    for (const QString &key : path) {
        field = at ? schema.field(*at, key) : nullptr;
        if (!field)
            return nullptr;
        const QString own = format.label(*field);
        label = label.isEmpty() ? own : sayFilter("%1 › %2").arg(label, own);
        at = schema.target(*field);
    }
    return field;
}

QString conditionWords(const Kind &kind, const Filter &filter, const FieldFormat &format,
                       const RecordNames &names) {
    QString label;
    const FieldDef *field = fieldAt(format.schema(), kind, filter.path, format, label);
    if (!field)
        return filterText(filter);
    QStringList values;
    for (const Literal &literal : filter.values)
        values.append(literalWords(*field, literal, format, names));
    QString words = patternOf(filter.op);
    if (filter.op == Op::In)
        values = {values.join(sayFilter(", "))};
    words.replace(QStringLiteral("%1"), label);
    words.replace(QStringLiteral("%2"), values.value(0));
    words.replace(QStringLiteral("%3"), values.value(1));
    return words;
}

void collectIds(const Schema &schema, const Kind &kind, const Filter &filter,
                QHash<const Kind *, QList<RecordId>> &wanted) {
    for (const Filter &part : filter.parts)
        collectIds(schema, kind, part, wanted);
    const Kind *at = &kind;
    for (const QString &key : filter.path) {
        const FieldDef *field = at ? schema.field(*at, key) : nullptr;
        at = field ? schema.target(*field) : nullptr;
    }
    if (!at || filter.path.isEmpty())
        return;
    for (const Literal &literal : filter.values) {
        if (const RecordId id = literal.quoted ? 0 : literal.text.toLongLong())
            wanted[at].append(id);
    }
}

} // namespace

RecordNames filterNames(const Reading &reading, const Kind &kind, const Filter &filter) {
    QHash<const Kind *, QList<RecordId>> wanted;
    collectIds(reading.schema(), kind, filter, wanted);
    RecordNames all;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        all.insert(names(reading, *it.key(), it.value()));
    return all;
}

QList<QPair<QString, QString>> dayWords() {
    return {{QStringLiteral("today"), sayFilter("today")},
            {QStringLiteral("yesterday"), sayFilter("yesterday")},
            {QStringLiteral("tomorrow"), sayFilter("tomorrow")},
            {QStringLiteral("this week"), sayFilter("this week")},
            {QStringLiteral("next week"), sayFilter("next week")},
            {QStringLiteral("last week"), sayFilter("last week")},
            {QStringLiteral("this month"), sayFilter("this month")},
            {QStringLiteral("next month"), sayFilter("next month")},
            {QStringLiteral("last month"), sayFilter("last month")},
            {QStringLiteral("this quarter"), sayFilter("this quarter")},
            {QStringLiteral("next quarter"), sayFilter("next quarter")},
            {QStringLiteral("last quarter"), sayFilter("last quarter")},
            {QStringLiteral("this year"), sayFilter("this year")},
            {QStringLiteral("last year"), sayFilter("last year")}};
}

QString literalWords(const FieldDef &field, const Literal &literal, const FieldFormat &format,
                     const RecordNames &names) {
    const LocaleFormat &locale = format.locale();
    if (field.type == FieldType::Link || field.type == FieldType::Links) {
        if (!literal.quoted && literal.text == u"me")
            return sayFilter("me");
        const RecordId id = literal.quoted ? 0 : literal.text.toLongLong();
        return id ? names.value(id).text : literal.text;
    }
    switch (field.type) {
    case FieldType::Bool:
        return literal.text == u"true" || literal.text == u"1" ? sayFilter("yes") : sayFilter("no");
    case FieldType::Choice:
        return field.choiceText(literal.text);
    case FieldType::Date:
    case FieldType::Moment: {
        const QDate day = QDate::fromString(literal.text, Qt::ISODate);
        if (day.isValid())
            return locale.date(day);
        for (const auto &[key, word] : dayWords()) {
            if (key == literal.text)
                return word;
        }
        return literal.text;
    }
    case FieldType::Money:
        if (auto money = parseMoney(literal.text, Currency(literal.currency));
            money && !literal.currency.isEmpty())
            return locale.money(*money);
        [[fallthrough]];
    case FieldType::Int:
    case FieldType::Decimal:
        if (auto number = Decimal::parse(literal.text))
            return locale.number(*number);
        return literal.text;
    case FieldType::Percent:
        if (auto number = Decimal::parse(literal.text))
            return locale.percent(*number);
        return literal.text;
    default:
        return LocaleFormat::isolated(literal.text);
    }
}

QString filterWords(const Kind &kind, const Filter &filter, const FieldFormat &format,
                    const RecordNames &names) {
    switch (filter.type) {
    case Filter::Type::Everything:
        return {};
    case Filter::Type::Condition:
        return conditionWords(kind, filter, format, names);
    case Filter::Type::Not:
        return sayFilter("not (%1)").arg(filterWords(kind, filter.parts.first(), format, names));
    case Filter::Type::And:
    case Filter::Type::Or:
        break;
    }
    QString words;
    for (const Filter &part : filter.parts) {
        QString one = filterWords(kind, part, format, names);
        if (part.type == Filter::Type::And || part.type == Filter::Type::Or)
            one = sayFilter("(%1)").arg(one);
        if (words.isEmpty())
            words = one;
        else
            words = (filter.type == Filter::Type::And ? sayFilter("%1 and %2") : sayFilter("%1 or %2"))
                        .arg(words, one);
    }
    return words;
}

QString filterWords(const Reading &reading, const Kind &kind, const Query &query, const FieldFormat &format) {
    const QString words = filterWords(kind, query.filter, format, filterNames(reading, kind, query.filter));
    if (query.search.isEmpty())
        return words;
    const QString search = sayFilter("with the words “%1”").arg(query.search);
    return words.isEmpty() ? search : sayFilter("%1, %2").arg(words, search);
}

QList<QPair<Op, QString>> operatorsOf(const FieldDef &field) {
    QList<QPair<Op, QString>> list;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::EntryList:
        list = {{Op::Contains, sayFilter("contains")},
                {Op::Equal, sayFilter("is")},
                {Op::NotEqual, sayFilter("is not")}};
        break;
    case FieldType::Bool:
        return {{Op::Equal, sayFilter("is")}};
    case FieldType::Choice:
    case FieldType::Link:
        list = {{Op::Equal, sayFilter("is")}, {Op::NotEqual, sayFilter("is not")}};
        break;
    case FieldType::Links:
        list = {{Op::Equal, sayFilter("contains")}, {Op::NotEqual, sayFilter("contains not")}};
        break;
    case FieldType::Date:
    case FieldType::Moment:
        list = {{Op::Equal, sayFilter("is in")},
                {Op::Less, sayFilter("is before")},
                {Op::LessOrEqual, sayFilter("is at the latest")},
                {Op::Greater, sayFilter("is after")},
                {Op::GreaterOrEqual, sayFilter("is from")}};
        break;
    default:
        list = {{Op::Greater, sayFilter("is over")},
                {Op::GreaterOrEqual, sayFilter("is at least")},
                {Op::Equal, sayFilter("is")},
                {Op::NotEqual, sayFilter("is not")},
                {Op::LessOrEqual, sayFilter("is at most")},
                {Op::Less, sayFilter("is below")}};
        break;
    }
    if (!field.options.required)
        list += {{Op::Empty, sayFilter("is empty")}, {Op::NotEmpty, sayFilter("is filled")}};
    return list;
}

namespace {

/// Whether every condition names a field of the kind.
bool isKnown(const Schema &schema, const Kind &kind, const Filter &filter) {
    if (filter.type == Filter::Type::Condition)
        return filter.path.first() == u"id" || schema.field(kind, filter.path.first());
    return std::all_of(filter.parts.begin(), filter.parts.end(),
                       [&](const Filter &part) { return isKnown(schema, kind, part); });
}

} // namespace

SearchMeaning searchMeaning(const Schema &schema, const Kind &kind, const QString &text) {
    if (text.trimmed().isEmpty())
        return {};
    const auto parsed = parseFilter(text);
    if (parsed && !parsed->isEverything() && isKnown(schema, kind, *parsed))
        return {.filter = *parsed};
    return {.words = text.trimmed()};
}

} // namespace kontor
