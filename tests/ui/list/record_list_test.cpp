// The list by real keys, over a real file.
#include "core/security/organisation.h"
#include "core/work/work.h"
#include "core/workspace/page_state.h"
#include "core/workspace/undo.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/list_page.h"
#include "tests/support/ui/look.h"
#include "ui/list/list_export.h"
#include "ui/list/list_foot.h"
#include "ui/list/list_print.h"
#include "ui/list/record_table.h"
#include "ui/list/selection_line.h"
#include "ui/models/field_format.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/popover.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPdfWriter>
#include <QPointer>

namespace kontor {
namespace {

using test::FakeHost;
using test::ListPage;
using test::money;
using test::OfficeTest;
using test::text;
using test::waitFor;

class ListTest : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        for (int i = 1; i <= 8; ++i) {
            m_deals.append(create(
                kind::deal,
                {{QStringLiteral("title"), QStringLiteral("Deal %1").arg(i)},
                 {QStringLiteral("amount"), money(i == 8 ? "70.00" : "100.00", i == 8 ? "USD" : "EUR")},
                 {QStringLiteral("responsible"), Value(m_me)},
                 {QStringLiteral("expectedClose"), Value(QDate(2026, 12, i))}}));
        }
        m_host = std::make_unique<FakeHost>(workspace());
        show({.kind = kind::deal.key()});
    }
    void TearDown() override {
        m_page.reset();
        m_host.reset();
        OfficeTest::TearDown();
    }
    void show(const Query &query) {
        m_page = std::make_unique<ListPage>(*m_host, query);
        m_page->resize(1100, 600);
        showActive(m_page.get());
        list().setLayoutShown({.columns = {QStringLiteral("title"), QStringLiteral("amount"),
                                           QStringLiteral("expectedClose"), QStringLiteral("responsible")},
                               .sort = {{QStringLiteral("title")}}});
        ASSERT_TRUE(waitFor([&] { return model().queryIds().isComplete() && isLoaded(); }));
        m_page->focusContent();
    }
    bool isLoaded() {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().recordAt(row))
                return false;
        }
        return model().rowCount() > 0;
    }
    RecordList &list() { return m_page->list(); }
    TableModel &model() { return list().model(); }
    RecordTable &table() { return list().table(); }
    void go(int row, const char *field) {
        table().setCurrentIndex(model().index(row, model().columnOf(QString::fromLatin1(field))));
    }
    void key(Qt::Key which, Qt::KeyboardModifiers held = {}) { QTest::keyClick(&table(), which, held); }
    void clickHead(const char *field, Qt::KeyboardModifiers held = {}) {
        QHeaderView *head = table().horizontalHeader();
        const int at =
            head->sectionViewportPosition(model().columnOf(QString::fromLatin1(field))) + metrics::space5;
        QTest::mousePress(head->viewport(), Qt::LeftButton, held, {at, head->height() / 2});
        EXPECT_EQ(table().block().size(), 1);
        QTest::mouseRelease(head->viewport(), Qt::LeftButton, held, {at, head->height() / 2});
        EXPECT_EQ(table().block().size(), 1);
    }
    QString shown(int row, const char *field) {
        return model().index(row, model().columnOf(QString::fromLatin1(field))).data().toString();
    }
    QWidget *editor() { return QApplication::focusWidget(); }

    QList<RecordId> m_deals;
    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<ListPage> m_page;
};

TEST_F(ListTest, ShowsTheFilterOfANewEmployeeWithSums) {
    EXPECT_EQ(filterText(list().query().filter), QStringLiteral("responsible = me"));
    ASSERT_TRUE(waitFor([&] { return model().queryIds().totals().has_value(); }));
    EXPECT_EQ(model().queryIds().totals()->count, 8);
    EXPECT_EQ(shown(0, "title"), QStringLiteral("Deal 1"));
    EXPECT_EQ(shown(0, "amount"), QStringLiteral("€100.00"));
}

TEST_F(ListTest, SpaceTicksAndTheLineSaysHowMany) {
    key(Qt::Key_Space);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    EXPECT_EQ(model().tickedCount(), 2);
    auto *line = m_page->findChild<SelectionLine *>();
    EXPECT_TRUE(line->isVisible());
    EXPECT_EQ(line->text(), QStringLiteral("2 of 8 selected"));
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(model().tickedCount(), 8);
    key(Qt::Key_Escape);
    EXPECT_FALSE(line->isVisible());
}

TEST_F(ListTest, KeepsItsColumnsWhenOwnFieldsOrRightsBecomeOthers) {
    const QStringList columns = model().columns();
    const SchemaPtr before = model().cache().schema();
    ASSERT_TRUE(set(kind::employee, m_me, {{QStringLiteral("name"), text("Anna Kaiser")}}));
    ASSERT_TRUE(waitFor([&] { return model().cache().schema() != before && isLoaded(); }));
    EXPECT_EQ(model().columns(), columns);
    EXPECT_EQ(shown(0, "title"), QStringLiteral("Deal 1"));
}

TEST_F(ListTest, ANameThatHasAFormInTheLanguageIsShownInIt) {
    const auto named = [&](const char *name, const Value &english) {
        create(kind::project, {{QStringLiteral("name"), text(name)}, {QStringLiteral("nameEn"), english}});
    };
    named("Lager", text("Warehouse"));
    named("Messe", {});
    m_page = std::make_unique<ListPage>(*m_host, Query{.kind = kind::project.key()});
    list().setLayoutShown(
        {.columns = {QStringLiteral("name"), QStringLiteral("nameEn")}, .sort = {{QStringLiteral("name")}}});
    ASSERT_TRUE(waitFor([&] { return model().queryIds().isComplete() && isLoaded(); }));
    const auto shown = [&](int row) { return model().index(row, 1).data().toString().toStdString(); };
    EXPECT_EQ(shown(0), "Warehouse");
    EXPECT_EQ(shown(1), "Messe");
}

/// A panel stands beside its word and goes with it.
TEST_F(ListTest, TheWordsOfTheSelectionStayWhileTheListChanges) {
    key(Qt::Key_Space);
    const QPointer<QWidget> word =
        m_page->findChild<SelectionLine *>()->findChild<QWidget *>(QStringLiteral("fields"));
    ASSERT_TRUE(word);
    create(kind::deal,
           {{QStringLiteral("title"), text("Deal 9")}, {QStringLiteral("responsible"), Value(m_me)}});
    ASSERT_TRUE(waitFor([&] { return model().rowCount() == 9; }));
    EXPECT_TRUE(word);
}

TEST_F(ListTest, EnterOpensShiftEnterInItsOwnWindow) {
    go(2, "title");
    key(Qt::Key_Return);
    EXPECT_EQ(m_host->opened, model().idAt(2));
    EXPECT_EQ(m_host->openedAmong, model().ids());
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(m_host->openedInWindow, model().idAt(2));
}

TEST_F(ListTest, F2EditsInPlaceAsOneStep) {
    go(1, "title");
    key(Qt::Key_F2);
    ASSERT_TRUE(
        waitFor([&] { return qobject_cast<QLineEdit *>(editor()) != nullptr && editor() != &table(); }));
    auto *line = qobject_cast<QLineEdit *>(editor());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Deal 2b"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return shown(1, "title") == u"Deal 2b"; }));
    EXPECT_EQ(Held<QString>::from(get(kind::deal, m_deals[1]).values[size_t(kind::deal.title.index)]),
              QStringLiteral("Deal 2b"));
}

TEST_F(ListTest, EscapeLeavesTheCellAsItWas) {
    go(1, "title");
    key(Qt::Key_F2);
    ASSERT_TRUE(
        waitFor([&] { return qobject_cast<QLineEdit *>(editor()) != nullptr && editor() != &table(); }));
    QTest::keyClicks(editor(), QStringLiteral("other"));
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTest::qWait(50);
    EXPECT_EQ(shown(1, "title"), QStringLiteral("Deal 2"));
}

TEST_F(ListTest, PastesABlockAsOneStepAndSaysHowItWasRead) {
    QGuiApplication::clipboard()->setText(QStringLiteral("1,000.50\t2026-12-24\n250 USD\t2026-12-31\n"));
    go(0, "amount");
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return shown(0, "amount") == u"€1,000.50"; }));
    EXPECT_TRUE(waitFor([&] { return shown(1, "expectedClose") == u"31 Dec 2026"; }));
    EXPECT_EQ(m_host->doneText, QStringLiteral("4 cells pasted: 2 amounts, 2 dates read as year-month-day"));
    const auto step =
        read<Step>([](const Reading &reading) -> Result<Step> { return nextUndo(reading).value_or(Step{}); });
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto done = undoStep(unit, step->transaction);
        return done ? Result<void>() : done.error();
    }));
    EXPECT_TRUE(waitFor(
        [&] { return shown(0, "amount") == u"€100.00" && shown(1, "expectedClose") == u"2 Dec 2026"; }));
}

TEST_F(ListTest, APasteThatCannotBeReadChangesNothing) {
    QGuiApplication::clipboard()->setText(QStringLiteral("900\nnonsense\n"));
    go(0, "amount");
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !m_host->errors.isEmpty(); }));
    EXPECT_TRUE(m_host->errors.first().text.contains(QStringLiteral("nonsense")));
    EXPECT_EQ(shown(0, "amount"), QStringLiteral("€100.00"));
}

TEST_F(ListTest, CopiesTheMarkedBlockAsItIsShown) {
    go(0, "title");
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->clear();
    key(Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Deal 1\t€100.00\nDeal 2\t€100.00"));
}

TEST_F(ListTest, FillsDownFromTheFirstRowOfTheBlock) {
    go(0, "expectedClose");
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return shown(2, "expectedClose") == u"1 Dec 2026"; }));
    EXPECT_EQ(shown(1, "expectedClose"), QStringLiteral("1 Dec 2026"));
    EXPECT_EQ(shown(3, "expectedClose"), QStringLiteral("4 Dec 2026"));
}

TEST_F(ListTest, DeleteAsksOnceAndMovesToTheBin) {
    go(0, "title");
    key(Qt::Key_Space);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    key(Qt::Key_Delete);
    auto *panel = m_page->findChild<ConfirmPanel *>();
    ASSERT_TRUE(panel);
    QTest::keyClick(panel, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return model().ids().size() == 6; }));
    EXPECT_EQ(m_host->doneText, QStringLiteral("2 records deleted"));
    EXPECT_TRUE(find(kind::deal, "title = \"Deal 1\"").isEmpty());
}

TEST_F(ListTest, SortsBySeveralKeysAndRemembersThem) {
    EXPECT_EQ(sortedBy({}, QStringLiteral("a"), false), (QList<SortKey>{{QStringLiteral("a")}}));
    EXPECT_EQ(sortedBy({{QStringLiteral("a")}}, QStringLiteral("a"), false),
              (QList<SortKey>{{QStringLiteral("a"), true}}));
    EXPECT_EQ(sortedBy({{QStringLiteral("a")}}, QStringLiteral("b"), true),
              (QList<SortKey>{{QStringLiteral("a")}, {QStringLiteral("b")}}));
    list().setLayoutShown({.columns = {QStringLiteral("amount"), QStringLiteral("title")},
                           .widths = {{QStringLiteral("title"), 333}},
                           .sort = {{QStringLiteral("amount"), true}, {QStringLiteral("title"), true}}});
    ASSERT_TRUE(waitFor([&] { return model().idAt(0) == m_deals[6]; }));
    QJsonObject kept;
    ASSERT_TRUE(waitFor([&] {
        kept = page_state::get(workspace(), QStringLiteral("list/deal")).result().value();
        return !kept.isEmpty();
    }));
    const ListLayout layout = ListLayout::fromJson(kept, *workspace().schema(), kind::deal);
    EXPECT_EQ(layout, list().layoutShown());
}

/// Else fill down or paste would write over a whole column.
TEST_F(ListTest, AClickOnAHeadSortsAndMarksNoCells) {
    go(2, "title");
    clickHead("amount");
    clickHead("title", Qt::ShiftModifier);
    EXPECT_EQ(list().query().sort, (QList<SortKey>{{QStringLiteral("amount")}, {QStringLiteral("title")}}));
    ASSERT_TRUE(waitFor([&] { return model().queryIds().isComplete() && isLoaded(); }));
    EXPECT_EQ(table().block().size(), 1);
}

TEST_F(ListTest, ManyColumnsAreChosenInOneMenu) {
    list().openColumnMenu(table().mapToGlobal(QPoint(50, 50)));
    const QPointer<QMenu> menu = m_page->findChild<QMenu *>();
    ASSERT_TRUE(menu);
    const auto box = [&](const QString &text) {
        const QList<QAction *> all = menu->actions();
        return *std::find_if(all.begin(), all.end(), [&](QAction *one) { return one->text() == text; });
    };
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(box(QStringLiteral("Amount"))).center());
    EXPECT_FALSE(list().layoutShown().columns.contains(QStringLiteral("amount")));
    ASSERT_TRUE(menu && menu->isVisible());
    menu->setActiveAction(box(QStringLiteral("Probability")));
    QTest::keyClick(menu, Qt::Key_Space);
    EXPECT_EQ(list().layoutShown().columns.last(), QStringLiteral("probability"));
    ASSERT_TRUE(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return !menu; }));
}

TEST_F(ListTest, LettersGoToTheSearch) {
    key(Qt::Key_7);
    auto *search = qobject_cast<QLineEdit *>(editor());
    ASSERT_TRUE(search);
    EXPECT_EQ(search->text(), QStringLiteral("7"));
    search->setText(QStringLiteral("title = \"Deal 8\" or title = \"Deal 3\""));
    EXPECT_TRUE(waitFor([&] { return model().ids() == (QList<RecordId>{m_deals[2], m_deals[7]}); }));
    search->setText(QStringLiteral("deal 5"));
    EXPECT_TRUE(waitFor([&] { return model().ids() == QList<RecordId>{m_deals[4]}; }));
}

TEST_F(ListTest, ChipsSayTheFilterAndCanBeTakenAway) {
    m_page->filterBar().setFilter(*parseFilter(u"responsible = me and amount > 90 EUR"));
    EXPECT_TRUE(waitFor([&] { return model().ids().size() == 7; }));
    EXPECT_EQ(filterText(list().query().filter), QStringLiteral("responsible = me and amount > 90 EUR"));
    // Remembered for the next time.
    EXPECT_TRUE(waitFor([&] {
        return page_state::get(workspace(), QStringLiteral("filter/deal"))
                   .result()
                   ->value(QStringLiteral("filter"))
                   .toString() == u"responsible = me and amount > 90 EUR";
    }));
}

TEST_F(ListTest, OpensWithTheFilterThatIsToldSoWhateverWasUsedLast) {
    m_page->filterBar().setFilter(*parseFilter(u"amount > 90 EUR"));
    ASSERT_TRUE(perform([](UnitOfWork &unit) {
        return saveFilter(
            unit, kind::deal.key(),
            {.name = QStringLiteral("large"), .text = QStringLiteral("amount > 95 EUR"), .isDefault = true});
    }));
    ListPage again(*m_host, {.kind = kind::deal.key()});
    EXPECT_TRUE(waitFor([&] { return filterText(again.list().query().filter) == u"amount > 95 EUR"; }));
}

TEST_F(ListTest, ASavedFilterIsChangedAndDeletedWhereItIsChosen) {
    ASSERT_TRUE(perform([](UnitOfWork &unit) {
        return saveFilter(
            unit, kind::deal.key(),
            {.name = QStringLiteral("A & B"), .text = QStringLiteral("amount > 95 EUR"), .shared = true});
    }));
    const auto saved = [this] {
        return *read<QList<SavedFilter>>(
            [](const Reading &reading) { return savedFilters(reading, kind::deal.key()); });
    };
    m_page->filterBar().setFilter(*parseFilter(u"amount > 95 EUR"));
    const auto choose = [this](const QString &text) {
        Chip *chip = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (Chip *one : m_page->filterBar().findChildren<Chip *>())
                chip = one->text() == u"A & B" ? one : chip;
            return chip != nullptr;
        }));
        chip->click();
        auto *menu = m_page->findChild<QMenu *>();
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        delete menu;
    };
    choose(QStringLiteral("Save as view…"));
    auto *panel = m_page->findChild<Popover *>();
    ASSERT_TRUE(panel);
    EXPECT_EQ(panel->findChild<QLineEdit *>()->text(), QStringLiteral("A & B"));
    const QList<QCheckBox *> boxes = panel->findChildren<QCheckBox *>(); // for all, open with it
    EXPECT_TRUE(boxes.at(0)->isChecked());
    EXPECT_FALSE(boxes.at(1)->isChecked());
    boxes.at(1)->click();
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return saved().size() == 1 && saved().first().isDefault; }));
    choose(QStringLiteral("Delete “A && B”"));
    EXPECT_TRUE(waitFor([&] { return saved().isEmpty(); }));
}

TEST_F(ListTest, ASavedFilterIsRenamed) {
    const auto save = [this](const SavedFilter &filter) {
        return perform([&](UnitOfWork &unit) { return saveFilter(unit, kind::deal.key(), filter); });
    };
    const auto saved = [this] {
        return *read<QList<SavedFilter>>(
            [](const Reading &reading) { return savedFilters(reading, kind::deal.key()); });
    };
    const SavedFilter large{.name = QStringLiteral("Large"), .text = QStringLiteral("amount > 95 EUR")};
    ASSERT_TRUE(save(large));
    m_page->filterBar().setFilter(*parseFilter(large.text));
    Chip *chip = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (Chip *one : m_page->filterBar().findChildren<Chip *>())
            chip = one->text() == large.name ? one : chip;
        return chip != nullptr;
    }));
    chip->click();
    auto *menu = m_page->findChild<QMenu *>();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Rename “Large”…")
            action->trigger();
    }
    delete menu;
    auto *panel = m_page->findChild<Popover *>();
    ASSERT_TRUE(panel);
    QTest::keyClicks(panel->findChild<QLineEdit *>(), QStringLiteral("Huge"));
    QTest::keyClick(panel->findChild<QLineEdit *>(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return saved().first().name == u"Huge"; }));
    EXPECT_EQ(saved().size(), 1);
    ASSERT_TRUE(save(large));
    SavedFilter again = saved().first();
    again.name = QStringLiteral("large");
    EXPECT_EQ(save(again).error().code, ErrorCode::Refused);
}

TEST_F(ListTest, SavedFiltersKeepOneDefault) {
    const auto save = [&](const char *name, bool isDefault) {
        EXPECT_TRUE(perform([&](UnitOfWork &unit) {
            return saveFilter(unit, kind::deal.key(),
                              {.name = QString::fromLatin1(name),
                               .text = QStringLiteral("amount > 5"),
                               .isDefault = isDefault});
        }));
    };
    save("first", true);
    save("second", true);
    save("first", false);
    const auto all = read<QList<SavedFilter>>(
        [](const Reading &reading) { return savedFilters(reading, kind::deal.key()); });
    ASSERT_EQ(all->size(), 2);
    EXPECT_FALSE(all->at(0).isDefault);
    EXPECT_TRUE(all->at(1).isDefault);
}

TEST_F(ListTest, ForeignChangesArriveAndTheCurrentRecordStays) {
    go(4, "title");
    const RecordId current = list().current();
    ASSERT_TRUE(set(kind::deal, m_deals[6], {{QStringLiteral("title"), text("AAA first")}}));
    ASSERT_TRUE(waitFor([&] { return model().idAt(0) == m_deals[6]; }));
    EXPECT_EQ(list().current(), current);
}

TEST_F(ListTest, PrintsWhatIsSeen) {
    auto printed = printedList(*m_host, model(), table());
    const Result<PrintedList> pages = printed.result();
    ASSERT_TRUE(pages);
    EXPECT_EQ(pages->rows.size(), 8);
    EXPECT_EQ(pages->heads.first(), QStringLiteral("Title"));
    EXPECT_EQ(pages->filter, QStringLiteral("Responsible: me"));
    const QString path = m_folder.filePath(QStringLiteral("list.pdf"));
    QPdfWriter writer(path);
    EXPECT_EQ(drawPages(*pages, writer), 1);
    EXPECT_GT(QFileInfo(path).size(), 1000);
}

TEST_F(ListTest, ExportsWhatIsTickedAsItIsSeen) {
    model().setTicks({.ids = {m_deals[1], m_deals[2]}});
    const QString path = m_folder.filePath(QStringLiteral("out.csv"));
    const auto rows = exportList(*m_host, model(), chosenIn(model(), 0), path).result();
    ASSERT_TRUE(rows) << rows.error().text.toStdString();
    EXPECT_EQ(*rows, 2);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("Deal 3"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Deal 4")));
    EXPECT_EQ(exportList(*m_host, model(), {.query = model().query()}, path).result().value_or(0), 8);
}

TEST_F(ListTest, WorksForEveryKindThatPeopleSee) {
    for (const Kind *kind : workspace().schema()->kinds()) {
        if (kind->options().seen == Seen::ByGate) {
            ListPage page(*m_host, {.kind = kind->key()});
            page.resize(900, 500);
            page.show();
            EXPECT_TRUE(waitFor([&] { return page.list().model().queryIds().isComplete(); }))
                << kind->key().constData();
            EXPECT_GT(page.list().model().columnCount(), 1);
        }
    }
    EXPECT_TRUE(m_host->errors.isEmpty());
}

TEST(Cells, AreTakenApartAndPutTogether) {
    const QList<QStringList> cells{{QStringLiteral("a"), QStringLiteral("b\tc")},
                                   {QStringLiteral("two\nlines"), QStringLiteral("say \"x\"")}};
    EXPECT_EQ(cellsOfText(textOfCells(cells)), cells);
    EXPECT_EQ(
        cellsOfText(QStringLiteral("1\t2\r\n3\t\r\n")),
        (QList<QStringList>{{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3"), QString()}}));
}

} // namespace
} // namespace kontor
