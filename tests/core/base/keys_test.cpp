// Keys: spellings of one address or number meet (X18).
#include "core/base/keys.h"

#include <gtest/gtest.h>

using namespace kontor;

namespace {

struct KeyCase {
    const char16_t *text;
    const char16_t *country;
    const char16_t *key;
};

} // namespace

TEST(EmailKeys, IgnoreCaseAndBlanksAtTheEnds) {
    EXPECT_EQ(emailKey(u"  Anna.Schmidt@Example.COM "), QStringLiteral("anna.schmidt@example.com"));
    EXPECT_EQ(emailKey(u"anna@example.com."), QStringLiteral("anna@example.com"));
}

TEST(EmailKeys, WriteTheDomainInAscii) {
    EXPECT_EQ(emailKey(u"info@Bücher.de"), QStringLiteral("info@xn--bcher-kva.de"));
    EXPECT_EQ(emailKey(u"info@xn--bcher-kva.de"), emailKey(u"info@bücher.de"));
    EXPECT_EQ(emailKey(u"info@bu\u0308cher.de"), emailKey(u"info@bücher.de"));
}

TEST(EmailKeys, IgnoreInvisibleCharacters) {
    EXPECT_EQ(emailKey(u"\u200Eanna@\u200Bexample.com"), QStringLiteral("anna@example.com"));
    EXPECT_EQ(emailKey(u"\u200E  anna@example.com \u200F"), QStringLiteral("anna@example.com"));
}

TEST(EmailKeys, AreEmptyForWhatIsNoAddress) {
    for (const QStringView wrong :
         {u"", u"@", u"anna", u"anna@", u"@example.com", u"a b@example.com", u"anna@exa mple.com",
          u"a@b@example.com", u"anna@example", u"anna@example..com", u"Anna <anna@example.com>",
          u"a@example.com,b@example.com", u"anna@example.com\nBcc: x@example.com", u"anna@.com"})
        EXPECT_EQ(emailKey(wrong), QString()) << wrong.toString().toStdString();
}

TEST(PhoneKeys, AreTheInternationalNumber) {
    const KeyCase cases[] = {
        {u"0912 345 678", u"VN", u"+84912345678"},
        {u"+84 (0) 912-345-678", u"DE", u"+84912345678"},
        {u"0084912345678", u"VN", u"+84912345678"},
        {u"0049 30 901820", u"DE", u"+4930901820"},
        {u"(030) 90 18 20", u"DE", u"+4930901820"},
        {u"0048 22 695 00 00", u"DE", u"+48226950000"},
        {u"۰۹۱۲ ۳۴۵ ۶۷۸۹", u"IR", u"+989123456789"},
        {u"٠٩١٢٣٤٥٦٧٨٩", u"IR", u"+989123456789"},
        {u"+49 30 901820 ext. 12", u"VN", u"+4930901820"},
        {u"\u200E+98 21 8888 7777", u"VN", u"+982188887777"},
        {u"tel:+49-30-901820", u"VN", u"+4930901820"},
    };
    for (const KeyCase &c : cases)
        EXPECT_EQ(phoneKey(c.text, QString::fromUtf16(c.country)), QString::fromUtf16(c.key))
            << QString::fromUtf16(c.text).toStdString();
}

TEST(PhoneKeys, FallBackToDigits) {
    EXPECT_EQ(phoneKey(u"1-2-3-4", QStringLiteral("VN")), QStringLiteral("1234"));
    EXPECT_EQ(phoneKey(u"intern ۴۴۱۲", QStringLiteral("VN")), QStringLiteral("4412"));
    EXPECT_EQ(phoneKey(u"123456789012345678901234", QStringLiteral("VN")),
              QStringLiteral("123456789012345678901234"));
    EXPECT_EQ(phoneKey(u"0912345678", QString()), QStringLiteral("0912345678"));
}

TEST(PhoneKeys, AreEmptyBelowFourDigits) {
    EXPECT_EQ(phoneKey(u"", QStringLiteral("VN")), QString());
    EXPECT_EQ(phoneKey(u"112", QStringLiteral("DE")), QString());
    EXPECT_EQ(phoneKey(u"call me", QStringLiteral("DE")), QString());
}
