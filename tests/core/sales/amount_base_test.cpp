// Amounts in the office's currency: open deals at today's rate, closed ones at that of their closing day.
#include "core/sales/amount_base.h"
#include "core/sales/stage_totals.h"
#include "core/sales/stages.h"
#include "core/security/organisation.h"
#include "core/storage/connection.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"
#include "tests/support/core/storage_files.h"

#include <QCoreApplication>

namespace kontor::test {

namespace {

class AmountBase : public OfficeTest {
protected:
    RecordId rate(const char *code, QDate from, const char *rate) {
        const RecordId currency =
            find(kind::currency, qPrintable(QStringLiteral("code = \"%1\"").arg(QLatin1String(code))))
                .value(0);
        return create(kind::exchangeRate,
                      {{QStringLiteral("currency"), Value(currency)},
                       {QStringLiteral("validFrom"), from},
                       {QStringLiteral("rate"), *Decimal::parse(QString::fromLatin1(rate))}});
    }
    RecordId deal(const char *title, const char *amount, const char *currency, FieldValues more = {}) {
        more.append({QStringLiteral("title"), text(title)});
        more.append({QStringLiteral("amount"), money(amount, currency)});
        return create(kind::deal, more);
    }
    Totals all() {
        return *read<Totals>([](const Reading &reading) {
            return totals(reading, {.kind = "deal"}, QStringLiteral("amount"));
        });
    }
    QString base() { return all().base.amountText(); }
    void expectKeptTotalsAgree() {
        ASSERT_TRUE(workspace()
                        .maintain([schema = workspace().schema()](Connection &writer) -> Result<void> {
                            const Connection::Trusted trusted(writer);
                            EXPECT_EQ(stages::wrongTotals(writer, *schema), 0);
                            return {};
                        })
                        .result());
    }
    RecordId stage(const char *name) {
        return find(kind::stage, qPrintable(QStringLiteral("name = \"%1\"").arg(QLatin1String(name))))
            .value(0);
    }
};

const QDate day(2026, 11, 18); // of the fixture

} // namespace

TEST_F(AmountBase, FollowsAChangedRate) {
    const RecordId usd = rate("USD", day.addDays(-10), "0.90");
    deal("One", "100.00", "USD");
    deal("Two", "10.00", "EUR");
    EXPECT_EQ(base(), QStringLiteral("100.00"));
    ASSERT_TRUE(set(kind::exchangeRate, usd, {{QStringLiteral("rate"), Decimal(8, 1)}}));
    EXPECT_EQ(base(), QStringLiteral("90.00"));
    expectKeptTotalsAgree();
    ASSERT_TRUE(perform(
        [](UnitOfWork &unit) -> Result<void> {
            auto done = undoStep(unit, nextUndo(unit.reading())->transaction);
            return done ? Result<void>() : done.error();
        },
        "undo"));
    EXPECT_EQ(base(), QStringLiteral("100.00"));
    expectKeptTotalsAgree();
}

TEST_F(AmountBase, ClosedDealsKeepTheRateOfTheirClosingDay) {
    rate("USD", day.addDays(-100), "0.50");
    rate("USD", day.addDays(-10), "0.90");
    deal("Open", "100.00", "USD");
    const RecordId won =
        deal("Won", "100.00", "USD",
             {{QStringLiteral("stage"), Value(stage("Won"))}, {QStringLiteral("closed"), day.addDays(-50)}});
    EXPECT_EQ(find(kind::deal, "amount = 50"), (QList<RecordId>{won}));
    EXPECT_EQ(base(), QStringLiteral("140.00"));
    rate("USD", day, "1.10");
    EXPECT_EQ(base(), QStringLiteral("160.00"));
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return stages::unlock(unit, kind::deal, won); }, "unlock"));
    EXPECT_EQ(base(), QStringLiteral("220.00"));
    expectKeptTotalsAgree();
}

TEST_F(AmountBase, AmountsWithoutARateAreLeftOutAndCounted) {
    deal("Dollars", "100.00", "USD");
    deal("Euros", "10.00", "EUR");
    const Totals totals = all();
    EXPECT_EQ(totals.base.amountText(), QStringLiteral("10.00"));
    EXPECT_EQ(totals.withoutRate, 1);
    EXPECT_EQ(totals.count, 2);
    EXPECT_EQ(find(kind::deal, "amount > 0").size(), 1);
    rate("USD", day, "2");
    EXPECT_EQ(all().withoutRate, 0);
    EXPECT_EQ(base(), QStringLiteral("210.00"));
}

TEST_F(AmountBase, ARateComesIntoForceWithItsDay) {
    rate("USD", day.addDays(-10), "0.90");
    rate("USD", day.addDays(2), "0.70");
    deal("Open", "100.00", "USD");
    deal("Won", "100.00", "USD", {{QStringLiteral("stage"), Value(stage("Won"))}});
    ASSERT_TRUE(workspace().beginDay().result());
    EXPECT_EQ(base(), QStringLiteral("180.00"));
    m_clock.set(m_clock.now().addDays(2));
    const auto begun = workspace().beginDay().result();
    ASSERT_TRUE(begun);
    EXPECT_TRUE(begun->touches("deal"));
    EXPECT_EQ(base(), QStringLiteral("160.00"));
    expectKeptTotalsAgree();
    const auto again = workspace().beginDay().result();
    EXPECT_TRUE(again && again->isEmpty());
    // Nobody did it, so nobody undoes it.
    const auto next =
        read<QString>([](const Reading &reading) -> Result<QString> { return nextUndo(reading)->action; });
    EXPECT_EQ(*next, QStringLiteral("create"));
}

TEST_F(AmountBase, AFileThatIsOnlyReadIsShownAsOfTodayAndStaysAsItIs) {
    rate("USD", day.addDays(-10), "0.90");
    rate("USD", day.addDays(2), "0.70");
    deal("Open", "100.00", "USD");
    m_clock.set(m_clock.now().addDays(2));
    m_workspace.reset();
    const QByteArray before = hashOf(path());
    auto opened = Workspace::open(path(), m_clock, {.readOnly = true});
    ASSERT_TRUE(opened) << opened.error().text.toStdString();
    m_workspace = std::move(*opened);
    ASSERT_TRUE(m_workspace->login(m_me).result());
    EXPECT_TRUE(workspace().isReadOnly());
    EXPECT_EQ(workspace().path(), path());
    EXPECT_EQ(base(), QStringLiteral("70.00"));
    EXPECT_FALSE(perform([](UnitOfWork &unit) -> Result<void> {
        auto made = unit.create(kind::deal, {{QStringLiteral("title"), text("Two")}});
        return made ? Result<void>() : made.error();
    }));
    m_workspace.reset();
    EXPECT_EQ(hashOf(path()), before);
}

TEST_F(AmountBase, AFileThatIsOnlyReadGoesOnIntoTheNextDay) {
    rate("USD", day.addDays(-10), "0.90");
    rate("USD", day.addDays(2), "0.70");
    rate("USD", day.addDays(3), "0.60");
    deal("Open", "100.00", "USD");
    m_workspace.reset();
    const QByteArray before = hashOf(path());
    auto opened = Workspace::open(path(), m_clock, {.readOnly = true});
    ASSERT_TRUE(opened) << opened.error().text.toStdString();
    m_workspace = std::move(*opened);
    ASSERT_TRUE(m_workspace->login(m_me).result());
    EXPECT_TRUE(workspace().beginDay().result()->isEmpty());
    EXPECT_EQ(base(), QStringLiteral("90.00"));
    QList<ChangeSet> told;
    QObject::connect(&workspace(), &Workspace::changed, &workspace(),
                     [&told](const ChangeSet &changes) { told.append(changes); });
    // First out of the file into a copy, then on in the copy.
    for (const auto &[days, worth] : {std::pair(2, "70.00"), std::pair(1, "60.00")}) {
        m_clock.set(m_clock.now().addDays(days));
        const auto begun = workspace().beginDay().result();
        ASSERT_TRUE(begun) << begun.error().text.toStdString();
        EXPECT_TRUE(begun->touches("deal"));
        EXPECT_EQ(base(), QString::fromLatin1(worth));
        QCoreApplication::processEvents();
        ASSERT_FALSE(told.isEmpty());
        EXPECT_EQ(told.takeLast().revision, begun->revision);
        EXPECT_TRUE(workspace().beginDay().result()->isEmpty());
    }
    EXPECT_TRUE(workspace().isReadOnly());
    EXPECT_EQ(workspace().path(), path());
    m_workspace.reset();
    EXPECT_EQ(hashOf(path()), before);
}

TEST_F(AmountBase, WhoOnlyReadsLeavesTheNewDayToWhoWorksInTheFile) {
    rate("USD", day.addDays(-10), "0.90");
    rate("USD", day.addDays(2), "0.70");
    deal("Open", "100.00", "USD");
    auto reader = Workspace::open(path(), m_clock, {.readOnly = true});
    ASSERT_TRUE(reader) << reader.error().text.toStdString();
    m_clock.set(m_clock.now().addDays(2));
    EXPECT_TRUE((*reader)->beginDay().result()->isEmpty());
    m_workspace.reset();
    EXPECT_TRUE((*reader)->beginDay().result()->touches("deal"));
}

TEST_F(AmountBase, AnyStepOfANewDayBringsItIn) {
    rate("USD", day.addDays(-10), "0.90");
    rate("USD", day.addDays(1), "0.70");
    deal("Open", "100.00", "USD");
    m_clock.set(m_clock.now().addDays(1));
    create(kind::account, {{QStringLiteral("name"), text("Acme")}});
    EXPECT_EQ(base(), QStringLiteral("70.00"));
    expectKeptTotalsAgree();
}

TEST_F(AmountBase, FollowsTheCurrencyOfTheOffice) {
    rate("USD", day.addDays(-10), "0.50");
    deal("Euros", "10.00", "EUR");
    const RecordId dollars = find(kind::currency, "code = \"USD\"").value(0);
    const RecordId office = find(kind::office, "id > 0").value(0);
    ASSERT_TRUE(set(kind::office, office, {{QStringLiteral("currency"), Value(dollars)}}));
    EXPECT_EQ(all().withoutRate, 1);
    deal("Dollars", "5.00", "USD");
    EXPECT_EQ(base(), QStringLiteral("5.00"));
    expectKeptTotalsAgree();
}

TEST_F(AmountBase, SharesMayNotBeMoreThanAll) {
    const auto over = perform([&](UnitOfWork &unit) -> Result<void> {
        auto made = unit.create(kind::deal, {{QStringLiteral("title"), text("Shared")},
                                             {QStringLiteral("shares"), LinkedIds{{m_me, Decimal(101, 0)}}}});
        return made ? Result<void>() : made.error();
    });
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().field, QStringLiteral("shares"));
}

} // namespace kontor::test
