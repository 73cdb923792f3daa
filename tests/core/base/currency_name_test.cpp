// Names of currencies in the languages of the program.
#include "core/base/currency_name.h"

#include <gtest/gtest.h>

namespace kontor {

TEST(CurrencyName, IsThatOfTheLanguage) {
    EXPECT_EQ(currencyName(QStringLiteral("USD"), QStringLiteral("en")), QStringLiteral("US Dollar"));
    EXPECT_EQ(currencyName(QStringLiteral("USD"), QStringLiteral("de")), QStringLiteral("US-Dollar"));
    EXPECT_EQ(currencyName(QStringLiteral("VND"), QStringLiteral("vi")),
              QString::fromUtf8("Đồng Việt Nam").normalized(QString::NormalizationForm_C));
}

TEST(CurrencyName, IsEmptyForWhatIsNoCurrency) {
    EXPECT_EQ(currencyName(QStringLiteral("QQQ"), QStringLiteral("de")), QString());
}

} // namespace kontor
