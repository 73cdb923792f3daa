// The page of deals: quick add, deleting, searching, and its pictures in the languages and schemes.
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"

#include "core/security/organisation.h"
#include "ui/board/board_view.h"
#include "ui/board/column_widget.h"
#include "ui/board/quick_add.h"
#include "ui/collection/collection_page.h"
#include "ui/dialogs/move_panel.h"
#include "ui/fields/field_editor.h"
#include "ui/list/bulk_panel.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/theme/languages.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>

namespace kontor::test {

namespace {

class CollectionTest : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_stages = find(kind::stage, "retired = no");
        std::sort(m_stages.begin(), m_stages.end());
    }
    void TearDown() override {
        m_page.reset();
        m_host.reset();
        OfficeTest::TearDown();
    }

    RecordId newDeal(const char *title, int stage = 0, const char *amount = "100.00",
                     const char *currency = "EUR", RecordId account = 0) {
        return create(kind::deal, {{QStringLiteral("title"), text(title)},
                                   {QStringLiteral("amount"), money(amount, currency)},
                                   {QStringLiteral("stage"), m_stages[stage]},
                                   {QStringLiteral("account"), account ? Value(account) : Value()},
                                   {QStringLiteral("responsible"), m_me}});
    }
    RecordId account(const char *name) {
        return create(kind::account, {{QStringLiteral("name"), text(name)}});
    }

    void openPage(const QString &language = QStringLiteral("en"), QSize size = {1228, 900}) {
        m_host = std::make_unique<FakeHost>(workspace(), language);
        m_page = std::make_unique<CollectionPage>(*m_host, Query{.kind = "deal"});
        m_page->resize(size);
        showActive(m_page.get());
        ASSERT_TRUE(waitFor([this] { return m_page->board()->model().isReady(); }));
        m_page->focusContent();
    }
    ColumnWidget *column(int stage) const {
        return m_page->board()->columnWidget(QString::number(m_stages[stage]));
    }

    QList<RecordId> m_stages;
    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<CollectionPage> m_page;
};

TEST_F(CollectionTest, QuickAddMakesTheDealAndItsCustomerInOneStep) {
    openPage();
    Q_EMIT m_page->board()->createRequested(QString::number(m_stages[2]), QStringLiteral("Oven"), 0,
                                            QStringLiteral("Bäckerei Grünwald"));
    ASSERT_TRUE(waitFor([this] { return column(2)->column()->rowCount() == 1; }));
    const RecordId deal = column(2)->column()->idAt(0);
    EXPECT_EQ(find(kind::deal, "account.name = \"backerei grunwald\" and title = oven"),
              QList<RecordId>{deal});
    EXPECT_EQ(ConstRow<DealKind>(get(kind::deal, deal))[kind::deal.stage].value, m_stages[2]);
}

TEST_F(CollectionTest, QuickAddInALostColumnAsksWhyAsAMoveDoes) {
    openPage();
    const auto panel = [this]() -> MovePanel * {
        for (MovePanel *one : m_page->findChildren<MovePanel *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    const auto add = [&] {
        Q_EMIT m_page->board()->createRequested(QString::number(m_stages[5]), QStringLiteral("Oven"), 0, {});
        return waitFor([&] { return panel() != nullptr; });
    };
    ASSERT_TRUE(add());
    panel()->dismiss();
    EXPECT_TRUE(find(kind::deal, "title = oven").isEmpty());
    ASSERT_TRUE(add());
    panel()->findChild<FieldEditor *>()->setValue(find(kind::lostReason, "name = \"Price\"").value(0), {});
    QTest::keyClick(panel(), Qt::Key_Return);
    EXPECT_TRUE(
        waitFor([this] { return find(kind::deal, "title = oven and lostReason = \"Price\"").size() == 1; }));
    EXPECT_TRUE(m_host->errors.isEmpty());
}

TEST_F(CollectionTest, QuickAddKeepsWhatWasTypedWhenItsQuestionIsLeft) {
    openPage();
    m_page->board()->openQuickAdd(QString::number(m_stages[5]));
    const auto add = [this] { return m_page->findChild<QuickAdd *>(); };
    typeText(add()->titleLine(), QStringLiteral("Oven"));
    const PickerItem customer{QString::number(account("Kern")), QStringLiteral("Kern"), {}, {}, {}, false};
    add()->customerPicker()->setItems({customer});
    QTest::keyClick(add()->titleLine(), Qt::Key_Return);
    MovePanel *panel = nullptr;
    ASSERT_TRUE(waitFor([&] { return (panel = m_page->findChild<MovePanel *>()) && panel->isVisible(); }));
    EXPECT_EQ(panel->accessibleName(), u"Create “Oven” in Lost");
    QTest::keyClick(panel, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return add() && add()->titleLine()->hasFocus(); }));
    EXPECT_EQ(add()->titleLine()->text(), u"Oven");
    EXPECT_EQ(add()->customerPicker()->key(), customer.key);
    EXPECT_TRUE(find(kind::deal, "title = oven").isEmpty());
}

TEST_F(CollectionTest, DeleteAsksOnceTakesTheCardAwayAndSaysSo) {
    const RecordId deal = newDeal("Oven");
    openPage();
    m_page->board()->setCurrent(deal);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // keeps (X8)
    EXPECT_EQ(find(kind::deal, "title = oven"), QList<RecordId>{deal});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return column(0)->column()->rowCount() == 0; }));
    EXPECT_TRUE(m_host->doneText.contains(QStringLiteral("deleted")));
    EXPECT_TRUE(find(kind::deal, "title = oven").isEmpty());
}

TEST_F(CollectionTest, ChangesTheMarkedCardsOfTheBoard) {
    const RecordId oven = newDeal("Oven");
    const RecordId lamp = newDeal("Lamp");
    openPage();
    m_page->board()->setSelection({oven, lamp});
    m_page->board()->setCurrent(oven);
    const QList<QAction *> actions = m_page->actions();
    const auto change = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == u"Change responsible";
    });
    ASSERT_NE(change, actions.end());
    (*change)->trigger();
    auto *panel = m_page->window()->findChild<BulkPanel *>();
    ASSERT_TRUE(panel);
    EXPECT_TRUE(panel->isAncestorOf(QApplication::focusWidget()) &&
                qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz")); // nobody is called so
    QTest::keyClick(panel, Qt::Key_Return);
    EXPECT_TRUE(panel->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // leaves the half word
    QTest::keyClick(panel, Qt::Key_Return);                       // nobody
    EXPECT_TRUE(waitFor([&] { return find(kind::deal, "responsible is empty").size() == 2; }));
}

TEST_F(CollectionTest, TheKeyThatTurnsToTheListLeavesTheCursorInAField) {
    newDeal("Oven");
    openPage();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(m_page->view(), QStringLiteral("list"));
    ASSERT_TRUE(waitFor([this] { return m_page->list().table().currentRecord() != 0; }));
    EXPECT_EQ(m_page->list().table().currentIndex().column(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(m_page->list().table().currentIndex().column(), 1); // the boxes are no field
}

TEST_F(CollectionTest, TheBoardHasTheKeysAsSoonAsItIsThere) {
    const RecordId deal = newDeal("Oven");
    m_host = std::make_unique<FakeHost>(workspace(), QStringLiteral("en"));
    m_page = std::make_unique<CollectionPage>(*m_host, Query{.kind = "deal"});
    m_page->focusContent(); // as the window does, before it is shown
    showActive(m_page.get());
    EXPECT_TRUE(waitFor([&] { return m_page->board()->currentId() == deal; }));
}

TEST_F(CollectionTest, LettersFilterTheBoard) {
    newDeal("Oven");
    const RecordId lamp = newDeal("Lamp");
    openPage();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("l"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("amp"));
    EXPECT_TRUE(waitFor([&] { return column(0)->column()->ids() == QList<RecordId>{lamp}; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([this] { return column(0)->column()->rowCount() == 2; }));
}

TEST_F(CollectionTest, WhatTheSearchLeavesHasTheKeys) {
    const RecordId oven = newDeal("Oven", 1);
    newDeal("Lamp");
    openPage();
    m_page->board()->setCurrent(oven);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lamp"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(
        waitFor([this] { return column(0)->view()->hasFocus() && column(0)->view()->currentId() != 0; }));
}

TEST_F(CollectionTest, RemembersWhatIsFolded) {
    newDeal("Oven");
    openPage();
    Q_EMIT column(1)->head()->foldRequested();
    EXPECT_TRUE(column(1)->isFolded());
    QTest::qWait(100);
    m_page.reset();
    openPage();
    EXPECT_TRUE(column(1)->isFolded());
    EXPECT_FALSE(column(0)->isFolded());
}

TEST_F(CollectionTest, BoardAndListAreTwoViewsOfOneSet) {
    newDeal("Oven");
    const RecordId lamp = newDeal("Lamp", 2);
    const RecordId longAgo = newDeal("Long ago", 4);
    ASSERT_TRUE(set(kind::deal, longAgo, {{QStringLiteral("closed"), QDate(2026, 9, 1)}}));
    openPage();
    m_page->board()->setCurrent(lamp);
    m_page->board()->setSelection({lamp});
    QList<RecordId> onBoard = m_page->board()->model().allIds();
    m_page->setView(QStringLiteral("list"));
    ASSERT_TRUE(waitFor([this] { return m_page->list().model().ids().size() == 2; }));
    QList<RecordId> inList = m_page->list().model().ids();
    std::sort(onBoard.begin(), onBoard.end());
    std::sort(inList.begin(), inList.end());
    EXPECT_EQ(onBoard, inList);
    EXPECT_EQ(m_page->list().chosen(), QList<RecordId>{lamp});
    m_page->setView(QStringLiteral("board"));
    EXPECT_EQ(m_page->board()->selection(), QSet<RecordId>{lamp});
}

TEST_F(CollectionTest, TheColumnsOfTheListObeyTheKeys) {
    for (const char *title : {"C", "A", "B"})
        newDeal(title);
    openPage();
    const auto isOn = [this](const char *name) {
        return m_page->findChild<QAction *>(QStringLiteral("records.") + QLatin1StringView(name))
            ->isEnabled();
    };
    EXPECT_FALSE(isOn("wider"));
    m_page->setView(QStringLiteral("list"));
    EXPECT_TRUE(isOn("wider"));
    RecordTable &table = m_page->list().table();
    TableModel &model = m_page->list().model();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
    const auto go = [&](const char *field) {
        table.setCurrentIndex(model.index(0, model.columnOf(QString::fromLatin1(field))));
    };
    const auto sort = [&] { return m_page->list().query().sort; };
    const QString title = QStringLiteral("title");
    const QString amount = QStringLiteral("amount");
    go("amount");
    QTest::keyClick(&table, Qt::Key_F7);
    EXPECT_EQ(sort(), (QList<SortKey>{{amount}}));
    go("title");
    QTest::keyClick(&table, Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(sort(), (QList<SortKey>{{amount}, {title}}));
    QTest::keyClick(&table, Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(sort(), (QList<SortKey>{{amount}, {title, true}}));
    const auto held = Qt::ControlModifier | Qt::ShiftModifier;
    const int width = table.columnWidth(model.columnOf(title));
    QTest::keyClick(&table, Qt::Key_Up, held);
    EXPECT_GT(table.columnWidth(model.columnOf(title)), width);
    QTest::keyClick(&table, Qt::Key_Down, held);
    EXPECT_EQ(table.columnWidth(model.columnOf(title)), width);
    const qsizetype place = model.columns().indexOf(title);
    QTest::keyClick(&table, Qt::Key_Right, held);
    ASSERT_TRUE(waitFor([&] { return model.columns().indexOf(title) == place + 1; }));
    EXPECT_EQ(table.horizontalHeader()->visualIndex(model.columnOf(title)), model.columnOf(title));
    EXPECT_EQ(table.currentIndex().column(), model.columnOf(title));
    QTest::keyClick(&table, Qt::Key_Left, held);
    ASSERT_TRUE(waitFor([&] { return model.columns().indexOf(title) == place; }));
    EXPECT_EQ(table.block().size(), 1);
}

TEST_F(CollectionTest, KindsWithoutStagesAreListsAlone) {
    account("Nordwind Logistik");
    m_host = std::make_unique<FakeHost>(workspace());
    m_page = std::make_unique<CollectionPage>(*m_host, Query{.kind = "account"});
    m_page->resize(1000, 600);
    showActive(m_page.get());
    EXPECT_EQ(m_page->board(), nullptr);
    EXPECT_TRUE(waitFor([this] { return m_page->list().model().query().kind == "account"; }));
}

struct Shot {
    const char *language;
    Scheme scheme;
    QSize size;
    const char *name;
};

class CollectionPictures : public CollectionTest, public ::testing::WithParamInterface<Shot> {
protected:
    void fill() {
        const RecordId rate = find(kind::currency, "code = \"PLN\"").value(0);
        create(kind::exchangeRate, {{QStringLiteral("currency"), rate},
                                    {QStringLiteral("validFrom"), QDate(2026, 1, 1)},
                                    {QStringLiteral("rate"), *Decimal::parse(u"0.23")}});
        const RecordId nord = account("Nordwind Logistik");
        const RecordId isar = account("Isar Pharma AG");
        const RecordId port = account("Gdańsk Port");
        const RecordId pars = account("پارس الکتریک");
        newDeal("Support contract 2027", 0, "18400", "EUR", isar);
        m_clock.set(someMorning().addDays(12));
        newDeal("Website relaunch", 0, "48000", "EUR", nord);
        newDeal("Maszyny pakujące", 0, "212500", "PLN", port);
        newDeal("Cold room sensors for the new warehouse in the harbour", 0, "25000", "EUR", isar);
        newDeal("Boiler upgrade", 0, "74200", "PLN", port);
        newDeal("Reading room", 0, "1200", "EUR", nord);
        newDeal("Warehouse software", 1, "27800", "EUR", nord);
        newDeal("سامانهٔ انبار", 1, "98000000", "IRR", pars);
        newDeal("Office furniture", 1, "96300", "PLN", port);
        newDeal("Packaging line", 2, "130500", "EUR", isar);
        newDeal("Sensor kit", 2, "960", "EUR", isar);
        newDeal("Office chairs", 3, "38900", "PLN", port);
        newDeal("Training programme", 3, "15000", "EUR", nord);
        newDeal("Pilot project", 4, "25000", "EUR", isar);
        newDeal("Licence upgrade", 4, "12600", "EUR", nord);
    }
};

TEST_P(CollectionPictures, Render) {
    const Shot shot = GetParam();
    Languages languages;
    ASSERT_TRUE(
        set(kind::employee, m_me, {{QStringLiteral("language"), QString::fromLatin1(shot.language)}}));
    fill();
    testTheme().setScheme(shot.scheme);
    languages.use(QString::fromLatin1(shot.language));
    openPage(QString::fromLatin1(shot.language), shot.size);
    m_page->board()->setCurrent(column(1)->column()->idAt(0));
    const auto &facts = column(3)->column()->column();
    const RecordId last = column(3)->column()->idAt(0);
    (void)m_page->grab();
    EXPECT_TRUE(waitFor([&] { return m_page->board()->model().card(facts, last).known; }));
    QTest::qWait(50);
    QDir here(QCoreApplication::applicationDirPath());
    here.mkpath(QStringLiteral("pictures"));
    EXPECT_TRUE(m_page->grab().save(
        here.filePath(QStringLiteral("pictures/%1.png").arg(QLatin1StringView(shot.name)))));
    m_page.reset();
    testTheme().setScheme(Scheme::Light);
    languages.use(QStringLiteral("en"));
}

INSTANTIATE_TEST_SUITE_P(All, CollectionPictures,
                         ::testing::Values(Shot{"en", Scheme::Light, {1228, 900}, "board-en-light"},
                                           Shot{"en", Scheme::Dark, {1228, 900}, "board-en-dark"},
                                           Shot{"fa", Scheme::Light, {1228, 900}, "board-fa-light"},
                                           Shot{"vi", Scheme::Light, {1228, 900}, "board-vi-light"},
                                           Shot{"de", Scheme::Light, {968, 700}, "board-de-small"}),
                         [](const auto &given) {
                             return QString::fromLatin1(given.param.name).remove(u'-').toStdString();
                         });

TEST_F(CollectionTest, AnEmptyBoardSaysWhatBelongsHere) {
    openPage();
    ASSERT_TRUE(waitFor([this] { return m_page->board()->model().isEmpty(); }));
    QTest::qWait(50);
    QDir here(QCoreApplication::applicationDirPath());
    here.mkpath(QStringLiteral("pictures"));
    EXPECT_TRUE(m_page->grab().save(here.filePath(QStringLiteral("pictures/board-empty.png"))));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(m_host->createdKind, QByteArray("deal"));
}

} // namespace

} // namespace kontor::test
