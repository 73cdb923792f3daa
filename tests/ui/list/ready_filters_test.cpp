// The filters that everybody finds ready.
#include "core/sales/stages.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/list_page.h"
#include "ui/list/ready_filters.h"
#include "ui/widgets/chip.h"

namespace kontor::test {

namespace {

class ReadyFilters : public OfficeTest {
protected:
    RecordId lead(const char *title, FieldValues values = {}) {
        values.append({QStringLiteral("title"), text(title)});
        return create(kind::lead, values);
    }
    QList<RecordId> named(const char *name) {
        for (const ReadyFilter &ready : readyFilters(kind::lead.key())) {
            if (ready.name == QLatin1StringView(name))
                return find(kind::lead, filterText(ready.filter).toUtf8().constData());
        }
        return {-1};
    }
};

TEST_F(ReadyFilters, TellLeadsApartByWhatBecameOfThem) {
    const RecordId mine = lead("Mine", {{QStringLiteral("responsible"), m_me}});
    const RecordId free = lead("Free");
    const RecordId old = lead("Old", {{QStringLiteral("archived"), qint64(1)}});
    const RecordId bad = lead("Bad", {{QStringLiteral("responsible"), m_me}});
    const RecordId lost = find(kind::stage, "pipeline.of = lead and type = lost").value(0);
    const RecordId reason = find(kind::disqualifyReason, "name is not empty").value(0);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) {
        return stages::move(unit, kind::lead, bad, {.stage = {lost}, .reason = reason});
    }));
    const auto sorted = [](QList<RecordId> ids) {
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    EXPECT_EQ(sorted(named("Open")), (QList<RecordId>{mine, free}));
    EXPECT_EQ(named("Free pool"), QList<RecordId>{free});
    EXPECT_EQ(named("Archived"), QList<RecordId>{old});
    EXPECT_EQ(named("Disqualified"), QList<RecordId>{bad});
    EXPECT_TRUE(named("Converted").isEmpty());
}

TEST_F(ReadyFilters, BearTheirNamesOnThePage) {
    FakeHost host(workspace());
    ListPage page(host, {.kind = kind::lead.key()});
    page.show();
    const auto shows = [&page](const QString &name) {
        return waitFor([&] {
            const QList<Chip *> chips = page.findChildren<Chip *>();
            return std::any_of(chips.begin(), chips.end(), [&](Chip *chip) { return chip->text() == name; });
        });
    };
    EXPECT_TRUE(shows(QStringLiteral("Open and mine")));
    for (const ReadyFilter &ready : readyFilters(kind::lead.key())) {
        page.filterBar().setFilter(ready.filter);
        EXPECT_TRUE(shows(ready.name)) << ready.name.toStdString();
    }
    page.filterBar().setFilter(*parseFilter(u"status.type = open"));
    EXPECT_TRUE(shows(QStringLiteral("Status: Open")));
}

} // namespace

} // namespace kontor::test
