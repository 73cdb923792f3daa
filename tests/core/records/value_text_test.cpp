// Canonical text and JSON of values: reading gives back what was written, and errors name the field.
#include "core/records/value_json.h"
#include "core/records/value_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace kontor {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Choice kTones[] = {{"loud", "Loud"}, {"low", "Low"}};

FieldDef fieldOf(FieldType type) {
    return {
        .key = u"field"_s, .type = type, .label = "Title", .options = {.personal = false, .choices = kTones}};
}

TextMeaning meaning() {
    return {.currency = Currency(u"EUR"),
            .today = QDate(2026, 11, 24),
            .zone = QTimeZone("Asia/Ho_Chi_Minh"),
            .link = [](const FieldDef &field, const QString &text) -> Result<RecordId> {
                static const QHash<QString, RecordId> named{
                    {u"a;b"_s, 7}, {u"5 (sales)"_s, 15}, {u"8 (60)"_s, 17}};
                bool isId = false;
                const RecordId id = text.toLongLong(&isId);
                if (isId || named.contains(text))
                    return named.value(text, id);
                return Error{ErrorCode::NotFound, field.key, text};
            }};
}

Result<Value> readAs(FieldType type, const QString &text) {
    return valueFromText(fieldOf(type), text, meaning());
}

std::string writtenAs(FieldType type, const Value &value) {
    return valueText(fieldOf(type), value).toStdString();
}

std::string again(FieldType type, const QString &text) {
    const auto value = readAs(type, text);
    return value ? writtenAs(type, *value) : "error: " + value.error().text.toStdString();
}

std::string json(FieldType type, const Value &value) {
    const QJsonArray array{valueJson(fieldOf(type), value)};
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

TEST(ValueText, WritesEachTypeSoThatItReadsBackTheSame) {
    const QList<QPair<FieldType, Value>> values{
        {FieldType::Text, u"6\" pipe; (new) = best"_s},
        {FieldType::LongText, u"one\ntwo"_s},
        {FieldType::Int, qint64(-12)},
        {FieldType::Percent, qint64(75)},
        {FieldType::Bool, qint64(1)},
        {FieldType::Decimal, Decimal(-125, 2)},
        {FieldType::Money, Money{13050000, Currency(u"EUR")}},
        {FieldType::Money, Money{480000000, Currency(u"VND")}},
        {FieldType::Date, QDate(2024, 2, 29)},
        {FieldType::Moment, Moment{1764000000123}},
        {FieldType::Moment, Moment{1764000000000}},
        {FieldType::Choice, u"low"_s},
        {FieldType::Link, qint64(4294967301)},
        {FieldType::Links, LinkedIds{{3, {}}, {5, {}}}},
        {FieldType::Links, LinkedIds{{3, Decimal(60, 0)}, {5, Decimal(335, 1)}}},
        {FieldType::EntryList, Entries{{.value = u"a@b.c"_s, .primary = true}, {.value = u"d@e.f"_s}}},
        {FieldType::EntryList,
         Entries{
             {.type = u"work"_s, .value = u"+49 (0) 30 1234"_s, .valid = false},
             {.type = u"mobile"_s, .label = u"the \"red\" one"_s, .value = u"1; 2 (3)"_s, .primary = true}}},
    };
    for (const auto &[type, value] : values) {
        const QString text = valueText(fieldOf(type), value);
        const auto read = readAs(type, text);
        ASSERT_TRUE(read) << text.toStdString() << ": " << read.error().text.toStdString();
        EXPECT_TRUE(*read == value) << text.toStdString() << " became " << writtenAs(type, *read);
    }
}

TEST(ValueText, ReadsNothingAsEmpty) {
    for (int type = 0; type <= int(FieldType::EntryList); ++type) {
        const auto value = readAs(FieldType(type), u"  "_s);
        ASSERT_TRUE(value);
        EXPECT_TRUE(isEmpty(*value)) << type;
        EXPECT_EQ(writtenAs(FieldType(type), *value), "") << type;
    }
}

TEST(ValueText, ReadsWhatPeopleType) {
    EXPECT_EQ(again(FieldType::Money, u"100"_s), "100.00 EUR");
    EXPECT_EQ(again(FieldType::Money, u"usd 99.5"_s), "99.50 USD");
    EXPECT_EQ(again(FieldType::Money, u"480000000VND"_s), "480000000 VND");
    EXPECT_EQ(again(FieldType::Percent, u"75 %"_s), "75");
    EXPECT_EQ(again(FieldType::Bool, u"Yes"_s), "true");
    EXPECT_EQ(again(FieldType::Bool, u"0"_s), "false");
    EXPECT_EQ(again(FieldType::Date, u"today+7"_s), "2026-12-01");
    EXPECT_EQ(again(FieldType::Date, u"Yesterday"_s), "2026-11-23");
    EXPECT_EQ(again(FieldType::Moment, u"2026-11-24T10:00"_s), "2026-11-24T03:00:00Z");
    EXPECT_EQ(again(FieldType::Moment, u"2026-11-24T10:00:00+02:00"_s), "2026-11-24T08:00:00Z");
    EXPECT_EQ(again(FieldType::Moment, u"2026-11-24"_s), "2026-11-23T17:00:00Z");
    EXPECT_EQ(again(FieldType::Choice, u"LOUD"_s), "loud");
    EXPECT_EQ(again(FieldType::Links, u"\"a;b\"=50; 5 = 50 %; 5"_s), "7=50; 5=50");
    EXPECT_EQ(again(FieldType::EntryList, u"a@b.c;d@e.f (private)"_s), "a@b.c; d@e.f (private)");
    EXPECT_EQ(again(FieldType::EntryList, u"Main street 5 (Old Town)"_s), "\"Main street 5 (Old Town)\"");
}

TEST(ValueText, ReadsSharesAsTheyAreShown) {
    for (const QString &shown :
         {u"7 (60);5(33.5)"_s, u"7 (60 %); 5 (33,5%)"_s, u"7 (۶۰٪); 5 (٪۳۳٫۵)"_s, u"\"a;b\" (60); 5=33.5"_s})
        EXPECT_EQ(again(FieldType::Links, shown), "7=60; 5=33.5") << shown.toStdString();
    // A name in brackets is no percent: of the whole, or of what the whole is called.
    EXPECT_EQ(again(FieldType::Links, u"5 (sales); \"8 (60)\""_s), "15; 17");
    for (const QString &mistake : {u"7 (sixty)"_s, u"7 (160)"_s, u"7=101"_s, u"7 (-1)"_s, u"7 ()"_s}) {
        const auto value = readAs(FieldType::Links, u"3; "_s + mistake);
        ASSERT_FALSE(value) << mistake.toStdString();
        EXPECT_EQ(value.error().field, u"field"_s);
        EXPECT_TRUE(value.error().text.contains(u"Title: “"_s)) << value.error().text.toStdString();
    }
}

TEST(ValueText, RefusesWhatMeansNothingAndNamesTheField) {
    const QList<QPair<FieldType, QString>> mistakes{
        {FieldType::Int, u"1.5"_s},
        {FieldType::Int, u"many"_s},
        {FieldType::Decimal, u"1,5"_s},
        {FieldType::Percent, u"101"_s},
        {FieldType::Percent, u"-1"_s},
        {FieldType::Bool, u"perhaps"_s},
        {FieldType::Money, u"100.005 EUR"_s},
        {FieldType::Money, u"EUR 5 USD"_s},
        {FieldType::Money, u"12 XYZ"_s},
        {FieldType::Money, u"1 000"_s},
        {FieldType::Money, u"99999999999999999999 EUR"_s},
        {FieldType::Date, u"2026-02-30"_s},
        {FieldType::Date, u"24.11.2026"_s},
        {FieldType::Moment, u"noon"_s},
        {FieldType::Choice, u"shrill"_s},
        {FieldType::Link, u"none"_s},
        {FieldType::Links, u"3; none"_s},
        {FieldType::EntryList, u"\"open"_s},
    };
    for (const auto &[type, text] : mistakes) {
        const auto value = readAs(type, text);
        ASSERT_FALSE(value) << text.toStdString();
        EXPECT_EQ(value.error().field, u"field"_s) << text.toStdString();
        EXPECT_FALSE(value.error().text.isEmpty());
    }
}

TEST(ValueText, WritesNamesOfLinksQuotedWhereNeeded) {
    const LinkText names = [](RecordId id) { return id == 1 ? u"Plain"_s : u"A; \"B\""_s; };
    EXPECT_EQ(valueText(fieldOf(FieldType::Links), LinkedIds{{1, {}}, {2, {}}}, names),
              u"Plain; \"A; \"\"B\"\"\""_s);
    EXPECT_EQ(valueText(fieldOf(FieldType::Link), qint64(2), names), u"A; \"B\""_s);
    const auto elements = listElements(u"Plain; \"A; \"\"B\"\"\""_s);
    ASSERT_TRUE(elements);
    EXPECT_EQ(unquoted(elements->value(1)), u"A; \"B\""_s);
}

TEST(ValueJson, GivesEachTypeItsForm) {
    EXPECT_EQ(json(FieldType::Text, {}), "[null]");
    EXPECT_EQ(json(FieldType::Int, qint64(5)), "[5]");
    EXPECT_EQ(json(FieldType::Bool, {}), "[false]");
    EXPECT_EQ(json(FieldType::Decimal, Decimal(15, 1)), R"(["1.5"])");
    EXPECT_EQ(json(FieldType::Money, Money{13050000, Currency(u"EUR")}),
              R"([{"amount":"130500.00","currency":"EUR"}])");
    EXPECT_EQ(json(FieldType::Date, QDate(2026, 11, 24)), R"(["2026-11-24"])");
    EXPECT_EQ(json(FieldType::Moment, Moment{0}), R"(["1970-01-01T00:00:00Z"])");
    EXPECT_EQ(json(FieldType::Link, qint64(12)), R"(["12"])");
    EXPECT_EQ(json(FieldType::Links, {}), "[[]]");
    EXPECT_EQ(json(FieldType::Links, LinkedIds{{3, {}}, {5, Decimal(40, 0)}}),
              R"([["3",{"id":"5","percent":"40"}]])");
    EXPECT_EQ(json(FieldType::EntryList, Entries{{.type = u"work"_s, .value = u"a@b.c"_s, .primary = true}}),
              R"([[{"label":"","primary":true,"type":"work","valid":true,"value":"a@b.c"}]])");
}

} // namespace kontor
