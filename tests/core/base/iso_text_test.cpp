// The own way of writing days and moments says what Qt says.
#include "core/base/iso_text.h"

#include <QDateTime>
#include <gtest/gtest.h>
#include <random>

namespace kontor {

TEST(IsoTextTest, SaysWhatQtSays) {
    std::mt19937_64 random(1);
    std::uniform_int_distribution<qint64> anyDay(-800'000, 3'000'000); // the years -220 to 10183
    for (int i = 0; i < 20'000; ++i) {
        const qint64 number = anyDay(random);
        const QDate day = QDate::fromJulianDay(2440588 + number);
        ASSERT_EQ(isoText(day), day.toString(Qt::ISODate)) << number;
        qint64 ms = number * 86'400'000 + qint64(random() % 86'400'000);
        for (const auto format : {Qt::ISODateWithMs, Qt::ISODate}) {
            if (format == Qt::ISODate)
                ms -= (ms % 1000 + 1000) % 1000;
            else if (ms % 1000 == 0)
                continue;
            ASSERT_EQ(isoMomentText(ms), QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(format)) << ms;
        }
        if (day.year() > 0 && day.year() < 10'000) {
            ASSERT_EQ(dayFromIso(isoText(day)), day);
        }
    }
}

TEST(IsoTextTest, ReadsOnlyWhatItWrote) {
    EXPECT_EQ(dayFromIso(u"2024-02-29"), QDate(2024, 2, 29));
    for (const char16_t *wrong : {u"", u"2023-02-29", u"2024-2-29", u"2024/02/29", u"2024-02-2x",
                                  u"0000-01-01", u"2024-02-29T00:00", u"2024-00-10"})
        EXPECT_FALSE(dayFromIso(wrong).isValid());
    EXPECT_TRUE(isoText(QDate()).isEmpty());
}

} // namespace kontor
