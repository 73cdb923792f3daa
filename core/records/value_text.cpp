// Canonical text of every type of field: one function to write it, one to read it.
#include "core/records/value_text.h"

#include "core/base/iso_text.h"
#include "core/base/number_text.h"
#include "core/base/text_rules.h"
#include "core/records/entry_text.h"
#include "core/schema/every_language.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWholePercent = 100;
constexpr QChar kPersianPercent(0x066A);
const char *const kNoPercent = QT_TRANSLATE_NOOP("ValueText", "%1: “%2” is not between 0 and 100 percent.");

QString linksText(const LinkedIds &ids, const LinkText &linkText) {
    QStringList parts;
    for (const LinkedId &linked : ids) {
        const QString name = linkText ? quotedElement(linkText(linked.id)) : QString::number(linked.id);
        parts.append(linked.percent == Decimal() ? name : name + u'=' + linked.percent.toString());
    }
    return parts.join(u"; "_s);
}

const char *const kContext = "ValueText";

Error invalid(const FieldDef &field, const char *sentence, const QString &text) {
    return {ErrorCode::Invalid, field.key,
            QCoreApplication::translate(kContext, sentence).arg(field.text(), text)};
}

Result<Value> textValue(const FieldDef &field, const QString &text) {
    auto clean = cleanText(text, field.type == FieldType::LongText);
    if (!clean)
        return Error{clean.error().code, field.key, clean.error().text};
    return clean->isEmpty() ? Value() : Value(*clean);
}

Result<Value> numberValue(const FieldDef &field, const QString &text) {
    const auto number = Decimal::parse(text);
    if (!number)
        return invalid(field, QT_TRANSLATE_NOOP("ValueText", "%1: “%2” is no number."), text);
    if (field.type == FieldType::Decimal)
        return Value(*number);
    if (number->scale() != 0)
        return invalid(field, QT_TRANSLATE_NOOP("ValueText", "%1: “%2” is no whole number."), text);
    return Value(number->unscaled());
}

Result<Value> percentValue(const FieldDef &field, const QString &text) {
    const QString bare = text.endsWith(u'%') ? text.chopped(1).trimmed() : text;
    auto number = numberValue(field, bare);
    if (number && (std::get<qint64>(*number) < 0 || std::get<qint64>(*number) > kWholePercent))
        return invalid(field, kNoPercent, text);
    return number;
}

Result<Value> boolValue(const FieldDef &field, const QString &text) {
    const QString lower = text.toLower();
    if (lower == u"true" || lower == u"yes" || lower == u"1")
        return Value(qint64(1));
    if (lower == u"false" || lower == u"no" || lower == u"0")
        return Value(qint64(0));
    return invalid(field, QT_TRANSLATE_NOOP("ValueText", "%1: “%2” is neither true nor false."), text);
}

Result<Value> moneyValue(const FieldDef &field, const QString &text, const TextMeaning &meaning) {
    static const QRegularExpression form(
        u"^(?:([A-Za-z]{3,4})\\s*)?(-?[0-9]+(?:\\.[0-9]+)?)(?:\\s*([A-Za-z]{3,4}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const bool twice = !match.captured(1).isEmpty() && !match.captured(3).isEmpty();
    if (!match.hasMatch() || twice)
        return invalid(field,
                       QT_TRANSLATE_NOOP("ValueText", "%1: “%2” is no amount; it is written as 100.50 EUR."),
                       text);
    const QString code = (match.captured(1) + match.captured(3)).toUpper();
    const Currency currency = code.isEmpty() ? meaning.currency : Currency(code);
    if (!code.isEmpty() && currency != meaning.currency && !isCurrency(currency, meaning.currencies))
        return invalid(field, QT_TRANSLATE_NOOP("ValueText", "%1: there is no currency “%2”."), code);
    const auto money = parseMoney(match.capturedView(2), currency);
    if (!money)
        return Error{money.error().code, field.key, money.error().text};
    return Value(*money);
}

std::optional<QDate> dayMeant(const QString &text, QDate today) {
    static const QRegularExpression form(u"^today\\s*(?:([+-])\\s*([0-9]{1,6}))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid())
        return date;
    if (text.compare(u"yesterday", Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (text.compare(u"tomorrow", Qt::CaseInsensitive) == 0)
        return today.addDays(1);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.captured(2).toInt();
    return today.addDays(match.captured(1) == u"-" ? -days : days);
}

Result<Value> dateValue(const FieldDef &field, const QString &text, QDate today) {
    if (const auto day = dayMeant(text, today))
        return Value(*day);
    return invalid(field, QT_TRANSLATE_NOOP("ValueText", "%1: “%2” is no date; it is written as 2026-11-24."),
                   text);
}

Result<Value> momentValue(const FieldDef &field, const QString &text, const TextMeaning &meaning) {
    if (const auto day = dayMeant(text, meaning.today); day && text.size() <= 10)
        return Value(Moment{day->startOfDay(meaning.zone).toMSecsSinceEpoch()});
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return invalid(
            field,
            QT_TRANSLATE_NOOP("ValueText", "%1: “%2” is no moment; it is written as 2026-11-24T08:30:00Z."),
            text);
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), meaning.zone);
    return Value(Moment{moment.toMSecsSinceEpoch()});
}

Result<Value> choiceValue(const FieldDef &field, const QString &text) {
    const QString key = choiceMeant(field, text);
    if (!key.isEmpty())
        return Value(key);
    QStringList keys;
    for (const auto &choice : field.choiceList())
        keys.append(choice.first);
    return Error{ErrorCode::Invalid, field.key,
                 QCoreApplication::translate("ValueText", "%1: “%2” is none of %3.")
                     .arg(field.text(), text, keys.join(u", "_s))};
}

Result<RecordId> linkedRecord(const FieldDef &field, const QString &text, const TextMeaning &meaning) {
    if (meaning.link)
        return meaning.link(field, text);
    bool isId = false;
    const RecordId id = text.toLongLong(&isId);
    if (isId && id > 0)
        return id;
    return Error{ErrorCode::NotFound, field.key,
                 QCoreApplication::translate("ValueText", "%1: there is no “%2”.").arg(field.text(), text)};
}

Result<Value> linksValue(const FieldDef &field, const QString &text, const TextMeaning &meaning) {
    const auto elements = listElements(text);
    if (!elements)
        return Error{elements.error().code, field.key, elements.error().text};
    LinkedIds ids;
    for (const QString &element : *elements) {
        const auto read = linkFromText(
            field, element, [&](const QString &name) { return linkedRecord(field, name, meaning); });
        if (!read)
            return read.error();
        const auto same = [&read](const LinkedId &linked) { return linked.id == read->id; };
        if (std::none_of(ids.begin(), ids.end(), same))
            ids.append(*read);
    }
    return ids.isEmpty() ? Value() : Value(ids);
}

} // namespace

Result<LinkedId> linkFromText(const FieldDef &field, const QString &element,
                              const std::function<Result<RecordId>(const QString &)> &link) {
    static const QRegularExpression form(u"^(.+?)\\s*(?:=([^=]*)|\\(([^()]*)\\))$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const bool isQuoted = element.startsWith(u'"') && element.endsWith(u'"');
    const QRegularExpressionMatch match = isQuoted ? QRegularExpressionMatch() : form.match(element);
    const QString inside = match.captured(2) + match.captured(3);
    const QString written = plainNumberText(inside).remove(u'%').remove(kPersianPercent).trimmed();
    const auto percent = Decimal::parse(QString(written).replace(u',', u'.'));
    const bool isCanonical = match.hasCaptured(2) && percent; // valueText() quotes names that hold "="
    const auto whole =
        isCanonical ? Result<RecordId>(Error{ErrorCode::NotFound, {}, {}}) : link(unquoted(element));
    if (whole)
        return LinkedId{*whole};
    if (!match.hasMatch() || whole.error().code != ErrorCode::NotFound)
        return whole.error();
    const auto id = link(unquoted(match.captured(1)));
    if (!id)
        return percent ? id.error() : whole.error();
    if (!percent || *percent < Decimal() || *percent > Decimal(kWholePercent, 0))
        return invalid(field, kNoPercent, written);
    return LinkedId{*id, *percent};
}

QString momentText(Moment moment) {
    return isoMomentText(moment.ms);
}

QString valueText(const FieldDef &field, const Value &value, const LinkText &linkText) {
    if (isEmpty(value))
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return std::get<QString>(value);
    case FieldType::Int:
    case FieldType::Percent:
        return QString::number(std::get<qint64>(value));
    case FieldType::Bool:
        return std::get<qint64>(value) ? u"true"_s : u"false"_s;
    case FieldType::Decimal:
        return std::get<Decimal>(value).toString();
    case FieldType::Money: {
        const Money money = std::get<Money>(value);
        return money.amountText() + u' ' + money.currency.code();
    }
    case FieldType::Date:
        return isoText(std::get<QDate>(value));
    case FieldType::Moment:
        return momentText(std::get<Moment>(value));
    case FieldType::Link: {
        const RecordId id = std::get<qint64>(value);
        return linkText ? linkText(id) : QString::number(id);
    }
    case FieldType::Links:
        return linksText(std::get<LinkedIds>(value), linkText);
    case FieldType::EntryList:
        return entriesText(std::get<Entries>(value), linkText);
    }
    Q_UNREACHABLE();
}

Result<Value> valueFromText(const FieldDef &field, const QString &text, const TextMeaning &meaning) {
    if (field.type == FieldType::Text || field.type == FieldType::LongText)
        return textValue(field, text);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    switch (field.type) {
    case FieldType::Int:
    case FieldType::Decimal:
        return numberValue(field, trimmed);
    case FieldType::Percent:
        return percentValue(field, trimmed);
    case FieldType::Bool:
        return boolValue(field, trimmed);
    case FieldType::Money:
        return moneyValue(field, trimmed, meaning);
    case FieldType::Date:
        return dateValue(field, trimmed, meaning.today);
    case FieldType::Moment:
        return momentValue(field, trimmed, meaning);
    case FieldType::Choice:
        return choiceValue(field, trimmed);
    case FieldType::Link: {
        const auto id = linkedRecord(field, trimmed, meaning);
        return id ? Result<Value>(Value(*id)) : id.error();
    }
    case FieldType::Links:
        return linksValue(field, trimmed, meaning);
    case FieldType::EntryList:
        return entriesValue(field, trimmed, meaning);
    case FieldType::Text:
    case FieldType::LongText:
        break;
    }
    Q_UNREACHABLE();
}

Result<QStringList> listElements(const QString &text) {
    QStringList elements;
    QString element;
    bool inQuotes = false;
    for (const QChar c : text) {
        if (c == u'"')
            inQuotes = !inQuotes;
        if (c == u';' && !inQuotes) {
            elements.append(element.trimmed());
            element.clear();
        } else {
            element += c;
        }
    }
    if (inQuotes)
        return Error{ErrorCode::Invalid,
                     {},
                     QCoreApplication::translate("ValueText", "“%1”: the closing quotation mark is missing.")
                         .arg(text)};
    elements.append(element.trimmed());
    elements.removeAll(QString());
    return elements;
}

QString unquoted(const QString &element) {
    if (element.size() < 2 || !element.startsWith(u'"') || !element.endsWith(u'"'))
        return element;
    return element.sliced(1, element.size() - 2).replace(u"\"\""_s, u"\""_s);
}

} // namespace kontor
