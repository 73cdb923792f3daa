// Fields of each type that come to a kind while its list is open on the screen.
#include "core/actions/importer.h"
#include "core/actions/office_check.h"
#include "core/security/own_fields.h"
#include "core/workspace/undo.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/list_page.h"
#include "tests/support/ui/look.h"

namespace kontor {
namespace {

using test::FakeHost;
using test::ListPage;
using test::OfficeTest;
using test::text;
using test::waitFor;

struct OwnType {
    const char *type;
    Value value;
    const char *shown;
};

class OwnFieldInList : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_account = create(kind::account, {{QStringLiteral("name"), text("Acme")}});
        for (const char *title : {"Alpha", "Beta"})
            m_deals.append(create(kind::deal, {{QStringLiteral("title"), text(title)},
                                               {QStringLiteral("responsible"), Value(m_me)}}));
        m_host = std::make_unique<FakeHost>(workspace());
        m_page = std::make_unique<ListPage>(*m_host, Query{.kind = kind::deal.key()});
        m_page->resize(1100, 600);
        showActive(m_page.get());
        ASSERT_TRUE(waitFor([&] { return model().queryIds().isComplete() && isLoaded(2); }));
    }
    void TearDown() override {
        m_page.reset();
        m_host.reset();
        OfficeTest::TearDown();
    }
    TableModel &model() { return m_page->list().model(); }
    bool isLoaded(int rows) {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().recordAt(row))
                return false;
        }
        return model().rowCount() == rows;
    }
    QString add(const char *type) {
        RecordId definition = 0;
        EXPECT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
            auto id = addOwnField(unit, {.kind = "deal",
                                         .name = QStringLiteral("Own %1").arg(QLatin1StringView(type)),
                                         .type = QString::fromLatin1(type),
                                         .target = QByteArray(type).startsWith("link") ? "account" : "",
                                         .choices = {{QStringLiteral("a"), QStringLiteral("First")},
                                                     {QStringLiteral("b"), QStringLiteral("Second")}}});
            definition = id ? *id : 0;
            return id ? Result<void>() : id.error();
        }));
        return QStringLiteral("cf_%1").arg(definition);
    }
    QString shownFor(RecordId deal, const QString &field) {
        const int column = model().columnOf(field);
        const int row = model().rowOf(deal);
        return column < 0 || row < 0 ? QString() : model().index(row, column).data().toString();
    }
    /// The list asks again, with that filter and order.
    QList<RecordId> asked(const QString &filter, const QString &sort) {
        Query query = model().query();
        query.filter = filter.isEmpty() ? Filter{} : *parseFilter(filter);
        query.sort = {{sort}};
        model().setQuery(query);
        EXPECT_TRUE(waitFor([&] { return model().queryIds().isComplete() && model().query() == query; }));
        EXPECT_TRUE(waitFor([&] { return isLoaded(int(model().ids().size())); }));
        return model().ids();
    }

    RecordId m_account = 0;
    QList<RecordId> m_deals;
    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<ListPage> m_page;
};

} // namespace

TEST_F(OwnFieldInList, IsAColumnThatFiltersAndSortsAtOnce) {
    const OwnType types[] = {
        {"text", text("Żółw"), "Żółw"},
        {"longText", text("one\ntwo"), "one"},
        {"number", qint64(7), "7"},
        {"decimal", Decimal(125, 1), "12.5"},
        {"yesNo", qint64(1), "Yes"},
        {"percent", qint64(30), "30%"},
        {"money", Money{1250, Currency(u"EUR")}, "12.50"},
        {"date", QDate(2026, 12, 3), "2026"},
        {"moment", Moment{1700000000000}, "2023"},
        {"choice", text("b"), "Second"},
        {"link", Value(m_account), "Acme"},
        {"links", LinkedIds{{m_account, {}}}, "Acme"},
        {"list", Entries{{.value = QStringLiteral("here"), .primary = true}}, "here"},
    };
    for (const OwnType &own : types) {
        SCOPED_TRACE(own.type);
        const QString key = add(own.type);
        ASSERT_TRUE(waitFor([&] { return model().format().schema().field(kind::deal, key) != nullptr; }));
        m_page->list().setLayoutShown(
            {.columns = {QStringLiteral("title"), key}, .sort = {{QStringLiteral("title")}}});
        ASSERT_GE(model().columnOf(key), 0);
        EXPECT_EQ(model().headerData(model().columnOf(key), Qt::Horizontal, Qt::DisplayRole).toString(),
                  QStringLiteral("Own %1").arg(QLatin1StringView(own.type)));
        const QByteArray before = *contentHash(workspace());
        ASSERT_TRUE(set(kind::deal, m_deals[0], {{key, own.value}}));
        EXPECT_TRUE(waitFor([&] { return shownFor(m_deals[0], key).contains(QString::fromUtf8(own.shown)); }))
            << shownFor(m_deals[0], key).toStdString();
        EXPECT_EQ(asked(key + QStringLiteral(" is not empty"), key), (QList<RecordId>{m_deals[0]}));
        EXPECT_EQ(asked({}, key).size(), 2);
        const auto step = [&](bool undoes) {
            return perform(
                [undoes](UnitOfWork &unit) -> Result<void> {
                    const auto next = undoes ? nextUndo(unit.reading()) : nextRedo(unit.reading());
                    auto done =
                        undoes ? undoStep(unit, next->transaction) : redoStep(unit, next->transaction);
                    return done ? Result<void>() : done.error();
                },
                undoes ? "undo" : "redo");
        };
        const QByteArray changed = *contentHash(workspace());
        ASSERT_TRUE(step(true));
        EXPECT_TRUE(
            waitFor([&] { return !shownFor(m_deals[0], key).contains(QString::fromUtf8(own.shown)); }));
        EXPECT_EQ(*contentHash(workspace()), before);
        ASSERT_TRUE(step(false));
        EXPECT_TRUE(
            waitFor([&] { return shownFor(m_deals[0], key).contains(QString::fromUtf8(own.shown)); }));
        EXPECT_EQ(*contentHash(workspace()), changed);
    }
}

} // namespace kontor
