// What a customer is worth: sums by the kind of stage, found from the descriptions of the kinds.
#include "tests/support/core/office_fixture.h"

#include "core/work/work.h"
#include "ui/card/figures_strip.h"
#include "ui/card/relations_tab.h"

namespace kontor::test {

namespace {

class CustomerFigures : public OfficeTest {
protected:
    RecordId sale(const char *title, RecordId account, const char *amount, const char *stageType) {
        const QByteArray wanted = QByteArray("pipeline.of = deal and type = ") + stageType;
        const RecordId stage = find(kind::stage, wanted.constData()).value(0);
        const RecordId why = find(kind::lostReason, "name is not empty").value(0);
        return create(kind::deal, {{QStringLiteral("title"), text(title)},
                                   {QStringLiteral("account"), account},
                                   {QStringLiteral("stage"), stage},
                                   {QStringLiteral("lostReason"), why},
                                   {QStringLiteral("amount"), money(amount, "EUR")}});
    }
    QList<CustomerWorth> worth(const Kind &kind, RecordId id) {
        auto found = read<QList<CustomerWorth>>(
            [&kind, id](const Reading &reading) { return worthOf(reading, kind, id); });
        EXPECT_TRUE(found) << found.error().text.toStdString();
        return found.value_or({});
    }
};

} // namespace

TEST_F(CustomerFigures, SumWonAndOpenDealsOfTheirAccountAlone) {
    const RecordId account = create(kind::account, {{QStringLiteral("name"), text("Bäckerei Grünwald")}});
    const RecordId other = create(kind::account, {{QStringLiteral("name"), text("Isar Pharma AG")}});
    sale("Packaging line", account, "130500.00", "open");
    sale("Label printers", account, "43350.00", "open");
    sale("Oven control", account, "150700.00", "won");
    sale("Line 1", account, "88000.00", "lost");
    sale("Sensor kit", other, "960.00", "open");
    const QList<CustomerWorth> found = worth(kind::account, account);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().kind, kind::deal.key());
    EXPECT_EQ(found.first().open.count, 2);
    EXPECT_EQ(found.first().open.base.amountText(), u"173850.00");
    EXPECT_EQ(found.first().won.count, 1);
    EXPECT_EQ(found.first().won.base.amountText(), u"150700.00");
}

TEST_F(CustomerFigures, AProjectIsNoCustomer) {
    const RecordId project = create(kind::project, {{QStringLiteral("name"), text("New warehouse")}});
    EXPECT_TRUE(worth(kind::project, project).isEmpty());
}

TEST_F(CustomerFigures, ACardHasATabForEachKindThatLeadsToIt) {
    QList<QByteArray> kinds;
    for (const Kind *one : kindsLinkingTo(*workspace().schema(), kind::account))
        kinds.append(one->key());
    EXPECT_TRUE(kinds.contains(kind::deal.key()));
    EXPECT_TRUE(kinds.contains(kind::contact.key()));
    EXPECT_EQ(kindsLinkingTo(*workspace().schema(), kind::deal), QList<const Kind *>{&kind::lead});
}

} // namespace kontor::test
