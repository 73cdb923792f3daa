// The kept totals of stages: they are what a GROUP BY over the deals would say, whatever happened meanwhile.
#include "core/sales/stage_totals.h"

#include "tests/support/core/office_fixture.h"

namespace kontor::test {

class StageTotals : public OfficeTest {
protected:
    int wrong() {
        int lines = -1;
        EXPECT_TRUE(workspace()
                        .maintain([&](Connection &writer) -> Result<void> {
                            lines = stages::wrongTotals(writer, *workspace().schema());
                            return {};
                        })
                        .result());
        return lines;
    }
    RecordId currency(const char *code) {
        return find(kind::currency, (QByteArray("code = \"") + code + '"').constData()).value(0);
    }
    void rate(const char *code, QDate from, qint64 units) {
        create(kind::exchangeRate, {{QStringLiteral("currency"), currency(code)},
                                    {QStringLiteral("validFrom"), from},
                                    {QStringLiteral("rate"), Decimal(units, 0)}});
    }
};

TEST_F(StageTotals, RateThatBecomesValidLaterLeavesThemRight) {
    rate("USD", QDate(2026, 1, 1), 2);
    rate("USD", QDate(2026, 12, 1), 3);
    const RecordId deal = create(kind::deal, {{QStringLiteral("title"), text("Cold store")},
                                              {QStringLiteral("amount"), money("100", "USD")}});
    ASSERT_EQ(wrong(), 0);
    m_clock.set(someMorning().addMonths(1)); // the second rate is valid now, and nobody wrote one
    ASSERT_TRUE(set(kind::deal, deal, {{QStringLiteral("title"), text("Cold store doors")}}));
    EXPECT_EQ(wrong(), 0);
    ASSERT_TRUE(set(kind::deal, deal, {{QStringLiteral("amount"), money("150", "USD")}}));
    EXPECT_EQ(wrong(), 0);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::deal, deal); }));
    EXPECT_EQ(wrong(), 0);
}

TEST_F(StageTotals, AmountWithoutARateIsCountedAsSuch) {
    const RecordId deal = create(kind::deal, {{QStringLiteral("title"), text("Cold store")},
                                              {QStringLiteral("amount"), money("100", "PLN")}});
    EXPECT_EQ(wrong(), 0);
    ASSERT_TRUE(set(kind::deal, deal, {{QStringLiteral("amount"), money("100", "EUR")}}));
    EXPECT_EQ(wrong(), 0);
}

TEST_F(StageTotals, ArchivedLeadsStandInNoSum) {
    const RecordId lead = create(kind::lead, {{QStringLiteral("title"), text("Old")},
                                              {QStringLiteral("amount"), money("100", "EUR")}});
    create(kind::lead, {{QStringLiteral("title"), text("New")}});
    const RecordId pipeline = find(kind::pipeline, "of = lead").value(0);
    const auto counted = [&] {
        const auto totals =
            read<QHash<RecordId, Totals>>([&](const Reading &reading) -> Result<QHash<RecordId, Totals>> {
                return stages::stageTotals(reading, kind::lead, pipeline, std::nullopt);
            });
        return totals->begin()->count;
    };
    EXPECT_EQ(counted(), 2);
    ASSERT_TRUE(set(kind::lead, lead, {{QStringLiteral("archived"), qint64(1)}}));
    EXPECT_EQ(counted(), 1);
    EXPECT_EQ(wrong(), 0);
    ASSERT_TRUE(workspace()
                    .maintain([&](Connection &writer) -> Result<void> {
                        stages::rebuildTotals(writer, *workspace().schema());
                        return {};
                    })
                    .result());
    EXPECT_EQ(counted(), 1);
    ASSERT_TRUE(set(kind::lead, lead, {{QStringLiteral("archived"), qint64(0)}}));
    EXPECT_EQ(counted(), 2);
    EXPECT_EQ(wrong(), 0);
}

} // namespace kontor::test
