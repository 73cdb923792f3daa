// The words of conditions.
#include "ui/list/filter_words.h"

#include "core/records/consent.h"
#include "core/schema/link_targets.h"

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
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1: %2"));
    case Op::NotEqual:
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 is not %2"));
    case Op::Less:
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 below %2"));
    case Op::LessOrEqual:
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 at most %2"));
    case Op::Greater:
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 over %2"));
    case Op::GreaterOrEqual:
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 at least %2"));
    case Op::Contains:
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 contains %2"));
    case Op::Empty:
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 is empty"));
    case Op::NotEmpty:
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 is filled"));
    case Op::Between:
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 between %2 and %3"));
    }
    return {};
}

/// The part of a list field, or the field of what a link leads to.
const FieldDef *fieldBehind(const Schema &schema, const FieldDef &field, const QString &key) {
    if (const FieldDef *part = entryPart(field, key))
        return part;
    const Kind *target = linkTargetWith(schema, field, key);
    return target ? schema.field(*target, key) : nullptr;
}

/// The field at the end of a path and the label of the whole: "Account: City".
const FieldDef *fieldAt(const Schema &schema, const Kind &kind, const QStringList &path,
                        const FieldFormat &format, QString &label) {
    const FieldDef *field = nullptr;
    for (const QString &key : path) {
        field = field ? fieldBehind(schema, *field, key) : schema.field(kind, key);
        if (!field)
            return nullptr;
        const QString own = format.label(*field);
        label = label.isEmpty() ? own : sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1: %2")).arg(label, own);
    }
    return field;
}

QString conditionWords(const Kind &kind, const Filter &filter, const FieldFormat &format,
                       const RecordNames &names) {
    QString label;
    const FieldDef *field = fieldAt(format.schema(), kind, filter.path, format, label);
    if (!field)
        return filterText(filter);
    // "Status: open" says enough, the type of the status need not be named.
    const FieldDef *stage = kind.staged(&Staging::stage);
    if (stage && filter.path == QStringList{stage->key, QStringLiteral("type")})
        label = format.label(*stage);
    QStringList values;
    for (const Literal &literal : filter.values)
        values.append(literalWords(*field, literal, format, names));
    QString words = patternOf(filter.op);
    if (filter.op == Op::In)
        values = {values.join(sayFilter(QT_TRANSLATE_NOOP("FilterWords", ", ")))};
    words.replace(QStringLiteral("%1"), label);
    words.replace(QStringLiteral("%2"), values.value(0));
    words.replace(QStringLiteral("%3"), values.value(1));
    return words;
}

void collectIds(const Schema &schema, const Kind &kind, const Filter &filter,
                QHash<const Kind *, QList<RecordId>> &wanted) {
    for (const Filter &part : filter.parts)
        collectIds(schema, kind, part, wanted);
    const FieldDef *field = fieldOfPath(schema, kind, filter.path);
    if (!field)
        return;
    for (const Literal &literal : filter.values) {
        const RecordId id = literal.quoted ? 0 : literal.text.toLongLong();
        for (const Kind *target : linkTargets(schema, *field)) {
            if (id)
                wanted[target].append(id);
        }
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

const FieldDef *fieldOfPath(const Schema &schema, const Kind &kind, const QStringList &path) {
    const FieldDef *field = nullptr;
    for (const QString &key : path) {
        field = field ? fieldBehind(schema, *field, key) : schema.field(kind, key);
        if (!field)
            return nullptr;
    }
    return field;
}

QString pathLabel(const Kind &kind, const QStringList &path, const FieldFormat &format) {
    QString label;
    return fieldAt(format.schema(), kind, path, format, label) ? label : QString();
}

QList<QPair<QString, QString>> dayWords() {
    return {{QStringLiteral("today"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "today"))},
            {QStringLiteral("yesterday"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "yesterday"))},
            {QStringLiteral("tomorrow"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "tomorrow"))},
            {QStringLiteral("this week"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "this week"))},
            {QStringLiteral("next week"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "next week"))},
            {QStringLiteral("last week"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "last week"))},
            {QStringLiteral("this month"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "this month"))},
            {QStringLiteral("next month"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "next month"))},
            {QStringLiteral("last month"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "last month"))},
            {QStringLiteral("this quarter"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "this quarter"))},
            {QStringLiteral("next quarter"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "next quarter"))},
            {QStringLiteral("last quarter"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "last quarter"))},
            {QStringLiteral("this year"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "this year"))},
            {QStringLiteral("last year"), sayFilter(QT_TRANSLATE_NOOP("FilterWords", "last year"))}};
}

QString literalWords(const FieldDef &field, const Literal &literal, const FieldFormat &format,
                     const RecordNames &names) {
    const LocaleFormat &locale = format.locale();
    if (field.options.code != Code::None)
        return LocaleFormat::isolated(codeText(field.options.code, literal.text, locale));
    if (field.isLink()) {
        if (!literal.quoted && literal.text == u"me")
            return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "me"));
        const RecordId id = literal.quoted ? 0 : literal.text.toLongLong();
        return id ? names.value(id).text : literal.text;
    }
    switch (field.type) {
    case FieldType::Bool:
        return literal.text == u"true" || literal.text == u"1"
                   ? sayFilter(QT_TRANSLATE_NOOP("FilterWords", "yes"))
                   : sayFilter(QT_TRANSLATE_NOOP("FilterWords", "no"));
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
        return sayFilter(QT_TRANSLATE_NOOP("FilterWords", "not (%1)"))
            .arg(filterWords(kind, filter.parts.first(), format, names));
    case Filter::Type::And:
    case Filter::Type::Or:
        break;
    }
    QString words;
    for (const Filter &part : filter.parts) {
        QString one = filterWords(kind, part, format, names);
        if (part.type == Filter::Type::And || part.type == Filter::Type::Or)
            one = sayFilter(QT_TRANSLATE_NOOP("FilterWords", "(%1)")).arg(one);
        if (words.isEmpty())
            words = one;
        else
            words =
                (filter.type == Filter::Type::And ? sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 and %2"))
                                                  : sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1 or %2")))
                    .arg(words, one);
    }
    return words;
}

QString filterWords(const Reading &reading, const Kind &kind, const Query &query, const FieldFormat &format) {
    const QString words = filterWords(kind, query.filter, format, filterNames(reading, kind, query.filter));
    if (query.search.isEmpty())
        return words;
    const QString search =
        sayFilter(QT_TRANSLATE_NOOP("FilterWords", "with the words “%1”")).arg(query.search);
    return words.isEmpty() ? search
                           : sayFilter(QT_TRANSLATE_NOOP("FilterWords", "%1, %2")).arg(words, search);
}

QList<QPair<Op, QString>> operatorsOf(const FieldDef &field) {
    QList<QPair<Op, QString>> list;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::EntryList:
        list = {{Op::Contains, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "contains"))},
                {Op::Equal, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is"))},
                {Op::NotEqual, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is not"))}};
        break;
    case FieldType::Bool:
        return {{Op::Equal, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is"))}};
    case FieldType::Choice:
    case FieldType::Link:
        list = {{Op::Equal, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is"))},
                {Op::NotEqual, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is not"))}};
        break;
    case FieldType::Links:
        list = {{Op::Equal, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "contains"))},
                {Op::NotEqual, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "contains not"))}};
        break;
    case FieldType::Date:
    case FieldType::Moment:
        list = {{Op::Equal, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is in"))},
                {Op::Less, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is before"))},
                {Op::LessOrEqual, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is at the latest"))},
                {Op::Greater, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is after"))},
                {Op::GreaterOrEqual, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is from"))}};
        break;
    default:
        list = {{Op::Greater, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is over"))},
                {Op::GreaterOrEqual, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is at least"))},
                {Op::Equal, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is"))},
                {Op::NotEqual, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is not"))},
                {Op::LessOrEqual, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is at most"))},
                {Op::Less, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is below"))}};
        break;
    }
    list += {{Op::Empty, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is empty"))},
             {Op::NotEmpty, sayFilter(QT_TRANSLATE_NOOP("FilterWords", "is filled"))}};
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
