// Codes and their names in five languages.
#include "core/base/coded_text.h"

#include <gtest/gtest.h>

namespace kontor {

namespace {

LocaleFormat in(const char *language, QCalendar::System calendar = QCalendar::System::Gregorian) {
    return {QString::fromLatin1(language), calendar, false, QTimeZone::utc()};
}

std::string named(Code code, const char *stored, const LocaleFormat &format) {
    return codeText(code, QString::fromUtf8(stored), format).toStdString();
}

std::string meant(const char *text) {
    return codeMeant(Code::Country, QString::fromUtf8(text)).toStdString();
}

} // namespace

TEST(CodedText, NamesACountryInTheLanguage) {
    EXPECT_EQ(named(Code::Country, "DE", in("en")), "Germany");
    EXPECT_EQ(named(Code::Country, "DE", in("pl")), "Niemcy");
    EXPECT_EQ(named(Code::Country, "VN", in("vi")), "Việt Nam");
    EXPECT_EQ(named(Code::Country, "IR", in("fa")), "ایران");
    EXPECT_EQ(named(Code::Country, "Freistaat Flaschenhals", in("de")), "Freistaat Flaschenhals");
}

TEST(CodedText, UnderstandsACountryInEachOfTheLanguages) {
    for (const char *text :
         {"DE", "de", "DEU", "Germany", "germany", "Deutschland", "Niemcy", "Đức", "آلمان"})
        EXPECT_EQ(meant(text), "DE") << text;
    EXPECT_EQ(meant("Viet Nam"), "VN");
    EXPECT_EQ(meant("UK"), "GB");
    EXPECT_EQ(meant("USA"), "US");
    EXPECT_EQ(meant("Atlantis"), "Atlantis");
    EXPECT_TRUE(codesContaining(Code::Country, QStringLiteral("germ")).contains(QStringLiteral("DE")));
}

TEST(CodedText, NamesDaysAndMonths) {
    EXPECT_EQ(named(Code::Weekday, "6", in("de")), "Samstag");
    EXPECT_EQ(named(Code::Weekdays, "67", in("en")), "Saturday, Sunday");
    EXPECT_EQ(named(Code::MonthStart, "04-01", in("en")), "April");
    EXPECT_EQ(named(Code::MonthStart, "01-01", in("fa", QCalendar::System::Jalali)), "فروردین");
    EXPECT_EQ(named(Code::MonthStart, "04-06", in("en")), "04-06");
}

TEST(CodedText, EveryCodeThatIsOfferedHasAName) {
    for (const char *language : {"en", "vi", "de", "pl", "fa"}) {
        for (const Code code :
             {Code::Country, Code::TimeZone, Code::Weekday, Code::Weekdays, Code::MonthStart}) {
            const auto choices = codeChoices(code, in(language));
            EXPECT_GE(choices.size(), 7);
            for (const auto &[stored, name] : choices)
                EXPECT_TRUE(!name.isEmpty() && (code == Code::TimeZone || name != stored))
                    << language << ' ' << stored.toStdString();
        }
    }
}

} // namespace kontor
