// Candidates are chosen by key and click, every cell says what it is, and nothing scrolls out of step.
#include "tests/support/ui/look.h"
#include "ui/dialogs/compare_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sheet.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <gtest/gtest.h>
#include <memory>

namespace kontor {

namespace {

/// Deal 412 and two leads, as in the picture of the merge.
class CompareTableTest : public ::testing::Test {
protected:
    static constexpr auto plain = CompareCell::Kind::Plain, none = CompareCell::Kind::Empty,
                          fixed = CompareCell::Kind::Fixed, candidate = CompareCell::Kind::Candidate,
                          kept = CompareCell::Kind::Kept;

    CompareTableTest() {
        records = {{.name = QStringLiteral("Deal 412"),
                    .second = QStringLiteral("created 18 Jun 2026, second"),
                    .livesOn = true},
                   {.name = QStringLiteral("Lead 87"), .second = QStringLiteral("created 3 Mar 2026, first")},
                   {.name = QStringLiteral("Lead 231")}};
        rows = {{QStringLiteral("Stage"),
                 {{fixed, QStringLiteral("Offer, 50 %")},
                  {plain, QStringLiteral("New")},
                  {plain, QStringLiteral("New")}},
                 QStringLiteral("Offer, 50 %")},
                {QStringLiteral("Title"),
                 {{candidate, QStringLiteral("Packaging")},
                  {candidate, QStringLiteral("Packaging line"), true},
                  {candidate, QStringLiteral("Anfrage Verpackung")}},
                 QStringLiteral("Packaging line")},
                {QStringLiteral("E-mails"),
                 {{kept, QStringLiteral("j.gross@gruenwald.example")}, {none}},
                 QStringLiteral("2 addresses kept")}};
        table.setContent(records, rows);
        table.resize(1040, 400);
        showActive(&table);
        table.setFocus();
    }

    QList<QTableView *> views() const { return table.findChildren<QTableView *>(); }
    QTableView *values() const { return views().first(); }
    QTableView *results() const { return views().last(); }
    void press(Qt::Key key) { QTest::keyClick(values(), key); }
    QString spoken(int row, int column, QAccessible::Text what = QAccessible::Name) const {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(values());
        return face->tableInterface()->cellAt(row, column)->text(what);
    }
    std::pair<int, int> at() const {
        return {values()->currentIndex().row(), values()->currentIndex().column()};
    }

    CompareTable table;
    QList<CompareRecord> records;
    QList<CompareRow> rows;
};

} // namespace

TEST_F(CompareTableTest, TheKeyboardBeginsWhereThereIsSomethingToChoose) {
    EXPECT_TRUE(values()->hasFocus());
    EXPECT_EQ(at(), std::pair(1, 0));
}

TEST_F(CompareTableTest, ArrowsGoFromCellToCellAndSpaceAndEnterChoose) {
    table.setCurrent(1, 1);
    QSignalSpy chosen(&table, &CompareTable::candidateChosen);
    press(Qt::Key_Right);
    EXPECT_EQ(at(), std::pair(1, 2));
    press(Qt::Key_Space);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0], (QVariantList{1, 2}));
    EXPECT_EQ(table.chosenIn(1), 2);
    EXPECT_FALSE(table.rows()[1].cells[1].chosen) << "one of a row";
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_EQ(table.chosenIn(1), 0);
    press(Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 2) << "it is chosen already";
}

TEST_F(CompareTableTest, OnlyCandidatesAreChosen) {
    table.setCurrent(1, 1);
    QSignalSpy chosen(&table, &CompareTable::candidateChosen);
    for (const Qt::Key step : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Down}) {
        press(step);
        if (at().first != 1)
            press(Qt::Key_Space);
    }
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_EQ(table.chosenIn(0), -1);
}

TEST_F(CompareTableTest, AClickAnywhereInACellChooses) {
    QSignalSpy chosen(&table, &CompareTable::candidateChosen);
    const QRect cell = values()->visualRect(values()->model()->index(1, 0));
    QTest::mouseClick(values()->viewport(), Qt::LeftButton, {}, cell.bottomRight() - QPoint(4, 4));
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(table.chosenIn(1), 0);
    QTest::mouseClick(values()->viewport(), Qt::LeftButton, {},
                      values()->visualRect(values()->model()->index(2, 0)).center());
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(CompareTableTest, EveryCellSaysItsFieldItsRecordAndWhetherItIsChosen) {
    table.setCurrent(1, 1);
    EXPECT_EQ(spoken(1, 1), QStringLiteral("Title: Packaging line, Lead 87, chosen"));
    EXPECT_EQ(spoken(1, 2), QStringLiteral("Title: Anfrage Verpackung, Lead 231, not chosen"));
    EXPECT_EQ(spoken(0, 0), QStringLiteral("Stage: Offer, 50 %, Deal 412, fixed"));
    EXPECT_EQ(spoken(0, 1), QStringLiteral("Stage: New, Lead 87"));
    EXPECT_EQ(spoken(2, 0), QStringLiteral("E-mails: j.gross@gruenwald.example, Deal 412, kept"));
    EXPECT_EQ(spoken(2, 1), QStringLiteral("E-mails: empty, Lead 87"));
    EXPECT_EQ(spoken(2, 2), QStringLiteral("E-mails: empty, Lead 231")) << "a record that says nothing of it";
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_EQ(spoken(1, 2), QStringLiteral("Title: Anfrage Verpackung, Lead 231, chosen"));
    EXPECT_EQ(spoken(1, 1), QStringLiteral("Title: Packaging line, Lead 87, not chosen"));
    table.setResult(1, QStringLiteral("Anfrage Verpackung"));
    EXPECT_EQ(spoken(1, 2, QAccessible::Description), QStringLiteral("Result: Anfrage Verpackung"));
    EXPECT_EQ(values()->model()->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole),
              QStringLiteral("Deal 412, lives on, created 18 Jun 2026, second"));
}

TEST_F(CompareTableTest, ATableOfCellsForThoseWhoDoNotSeeIt) {
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(values());
    EXPECT_EQ(face->role(), QAccessible::Table);
    EXPECT_EQ(face->tableInterface()->cellAt(1, 1)->role(), QAccessible::Cell);
    EXPECT_FALSE(face->text(QAccessible::Name).isEmpty());
}

TEST_F(CompareTableTest, OnASheetItLeavesItsKeysToTheSheet) {
    QWidget window;
    window.resize(1200, 800);
    showActive(&window);
    auto *sheet = new Sheet(&window);
    auto *inside = new CompareTable;
    inside->setContent(records, rows);
    sheet->setBody(inside);
    sheet->setPrimary(QStringLiteral("Merge"));
    sheet->open();
    auto *view = inside->findChildren<QTableView *>().first();
    ASSERT_TRUE(view->hasFocus());
    QSignalSpy accepted(sheet, &Sheet::accepted);
    QSignalSpy cancelled(sheet, &Sheet::cancelled);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_TRUE(accepted.isEmpty());
    EXPECT_EQ(inside->chosenIn(1), 0);
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(accepted.size(), 1);
    QTest::keyClick(view, Qt::Key_Backtab);
    EXPECT_TRUE(sheet->primary()->hasFocus());
    QTest::keyClick(sheet->primary(), Qt::Key_Tab);
    EXPECT_TRUE(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Escape);
    EXPECT_EQ(cancelled.size(), 1);
}

TEST_F(CompareTableTest, TheResultFollowsItsOwner) {
    const auto drawn = [&] { return results()->grab().toImage(); };
    const QImage before = drawn();
    table.setResult(1, QStringLiteral("Anfrage Verpackung"), QStringLiteral("the newest"));
    EXPECT_NE(drawn(), before);
    EXPECT_EQ(table.rows()[1].result, QStringLiteral("Anfrage Verpackung"));
}

TEST_F(CompareTableTest, TheCellWithTheKeyboardIsSeen) {
    table.setCurrent(1, 1);
    const auto drawn = [&] { return values()->viewport()->grab().toImage(); };
    const QImage first = drawn();
    press(Qt::Key_Down);
    EXPECT_NE(drawn(), first);
    values()->clearFocus();
    EXPECT_NE(drawn(), first);
}

TEST_F(CompareTableTest, TwentyRecordsScrollBetweenFieldsAndResults) {
    for (int i = 3; i < 20; ++i)
        records.append({.name = QStringLiteral("Lead %1").arg(300 + i)});
    table.setContent(records, rows);
    QTest::qWait(1);
    const int result = results()->mapTo(&table, QPoint(0, 0)).x();
    EXPECT_GT(values()->horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(values()->viewport()->height(), results()->viewport()->height()) << "rows stay side by side";
    table.setCurrent(0, 0);
    for (int i = 0; i < 19; ++i)
        press(Qt::Key_Right);
    EXPECT_EQ(at(), std::pair(0, 19));
    EXPECT_TRUE(values()->viewport()->rect().contains(values()->visualRect(values()->currentIndex())));
    EXPECT_EQ(results()->mapTo(&table, QPoint(0, 0)).x(), result);
    press(Qt::Key_Right);
    EXPECT_EQ(at(), std::pair(0, 19)) << "the result is nothing to choose";
}

TEST_F(CompareTableTest, RecordsThatFitShareTheWidth) {
    const QHeaderView *heads = values()->horizontalHeader();
    EXPECT_EQ(values()->horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(heads->sectionSize(0), heads->sectionSize(2));
    EXPECT_NEAR(heads->sectionSize(0), results()->width(), 4);
    table.setContent(records.mid(0, 2), rows);
    EXPECT_NEAR(values()->horizontalHeader()->sectionSize(0), results()->width(), 3);
}

TEST_F(CompareTableTest, ResultsScrollDownWithTheirRows) {
    while (rows.size() < 40)
        rows.append(rows[1]);
    table.setContent(records, rows);
    EXPECT_EQ(table.sizeHint().height(),
              values()->horizontalHeader()->height() + 40 * values()->rowHeight(0));
    EXPECT_LT(table.minimumSizeHint().height(), 200);
    table.setCurrent(39, 0);
    EXPECT_GT(values()->verticalScrollBar()->value(), 0);
    EXPECT_EQ(results()->verticalScrollBar()->value(), values()->verticalScrollBar()->value());
    results()->verticalScrollBar()->setValue(5);
    EXPECT_EQ(values()->verticalScrollBar()->value(), 5);
}

TEST_F(CompareTableTest, TheKeyboardStaysWhereItWasWhenARecordIsLeftOut) {
    table.setCurrent(1, 1);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    EXPECT_EQ(at(), std::pair(2, 2));
    table.setContent(records.mid(0, 2), rows);
    EXPECT_EQ(at(), std::pair(2, 1));
}

TEST_F(CompareTableTest, StandsMirroredInAMirroredWindow) {
    const RightToLeft mirrored;
    CompareTable turned;
    turned.setContent(records, rows);
    turned.resize(1040, 400);
    showActive(&turned);
    auto *inside = turned.findChildren<QTableView *>().first();
    auto *result = turned.findChildren<QTableView *>().last();
    EXPECT_EQ(result->x(), 0);
    EXPECT_GT(inside->visualRect(inside->model()->index(1, 0)).x(),
              inside->visualRect(inside->model()->index(1, 2)).x());
    EXPECT_EQ(inside->verticalHeader()->geometry().right(), inside->width() - 1);
    turned.setFocus();
    QTest::keyClick(inside, Qt::Key_Left); // arrows mean what is seen
    EXPECT_EQ(inside->currentIndex().column(), 1);
}

} // namespace kontor
