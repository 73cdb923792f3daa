// The dialog inside the window: keys, focus, room, and what a screen reader is told.
#include "tests/support/ui/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/sheet.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <gtest/gtest.h>
#include <memory>

namespace kontor {

namespace {

/// A page with a field, and a sheet with two fields over it.
struct OpenSheet {
    QWidget window;
    QLineEdit *below = new QLineEdit(&window);
    QPointer<Sheet> sheet;
    QLineEdit *first = new QLineEdit;
    QLineEdit *second = new QLineEdit;

    explicit OpenSheet(QSize size = {1440, 900}) {
        window.resize(size);
        showActive(&window);
        below->setFocus();
        sheet = new Sheet(below);
        sheet->setTitle(QStringLiteral("Merge 3 records into one deal"));
        sheet->setSecondLine(QStringLiteral("Deal 412 lives on"), {QStringLiteral("Deal 412")});
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        column->addWidget(first);
        column->addWidget(second);
        sheet->setBody(body);
        sheet->setPrimary(QStringLiteral("Merge"));
        sheet->open();
    }

    QWidget *held() const { return window.focusWidget(); }
    Button *cancelButton() const {
        for (Button *button : sheet->findChildren<Button *>())
            if (button->text() == u"Cancel")
                return button;
        return nullptr;
    }
    QWidget *card() const { return sheet->primary()->parentWidget()->parentWidget()->parentWidget(); }
};

} // namespace

TEST(SheetTest, EscapeCancelsAndGivesTheFocusBack) {
    OpenSheet open;
    QSignalSpy cancelled(open.sheet, &Sheet::cancelled);
    QSignalSpy accepted(open.sheet, &Sheet::accepted);
    EXPECT_TRUE(open.first->hasFocus());
    QTest::keyClick(open.held(), Qt::Key_Escape);
    EXPECT_EQ(cancelled.size(), 1);
    EXPECT_TRUE(accepted.isEmpty());
    EXPECT_TRUE(open.below->hasFocus());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(open.sheet) << "it goes once it is closed";
}

TEST(SheetTest, CtrlEnterTakesThePrimaryButtonFromEverywhere) {
    OpenSheet open;
    QSignalSpy accepted(open.sheet, &Sheet::accepted);
    QSignalSpy cancelled(open.sheet, &Sheet::cancelled);
    QTest::keyClick(open.first, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(accepted.size(), 1);
    open.cancelButton()->setFocus();
    QTest::keyClick(open.cancelButton(), Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    EXPECT_EQ(accepted.size(), 2) << "Enter on a button presses it, Ctrl+Enter does not";
    EXPECT_TRUE(open.sheet->isVisible()) << "what was asked for may be refused";
    open.sheet->primary()->setEnabled(false);
    QTest::keyClick(open.held(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(accepted.size(), 2);
    EXPECT_TRUE(cancelled.isEmpty());
    open.sheet->dismiss();
    EXPECT_TRUE(cancelled.isEmpty());
    EXPECT_TRUE(open.below->hasFocus());
}

TEST(SheetTest, TabGoesRoundInReadingOrder) {
    OpenSheet open;
    auto *foot = new QLineEdit;
    open.sheet->setFoot(foot);
    auto *side = new QLineEdit;
    open.sheet->setSide(side);
    const QList<QWidget *> expected{open.second,           side,      foot, open.cancelButton(),
                                    open.sheet->primary(), open.first};
    auto *body = open.sheet->body();
    open.sheet->dismiss();
    open.sheet->open();
    EXPECT_EQ(open.sheet->body(), body);
    for (QWidget *next : expected) {
        QTest::keyClick(open.held(), Qt::Key_Tab);
        EXPECT_EQ(open.held(), next);
    }
    QTest::keyClick(open.held(), Qt::Key_Backtab);
    EXPECT_EQ(open.held(), open.sheet->primary());
}

TEST(SheetTest, NothingBelowTakesTheFocusOrTheKeys) {
    OpenSheet open;
    int commands = 0;
    QAction *command = open.window.addAction(QStringLiteral("Search"));
    command->setShortcut(Qt::CTRL | Qt::Key_K);
    QObject::connect(command, &QAction::triggered, &open.window, [&] { ++commands; });
    QTest::keyClick(open.held(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(commands, 0);
    open.second->setFocus();
    open.below->setFocus(); // a page that was filled anew
    EXPECT_TRUE(open.second->hasFocus());
    QTest::mouseClick(open.sheet, Qt::LeftButton, {}, QPoint(4, 4));
    EXPECT_TRUE(open.sheet->isVisible()) << "a slip of the hand throws nothing away";
    EXPECT_TRUE(open.second->hasFocus());
}

TEST(SheetTest, APanelOverItHasTheKeysFirst) {
    OpenSheet open;
    Popover panel(open.first);
    auto *field = new QLineEdit;
    panel.setContent(field);
    panel.open();
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(panel.isVisible());
    EXPECT_TRUE(open.sheet->isVisible());
    EXPECT_TRUE(open.first->hasFocus());
}

TEST(SheetTest, GoesWithItsWindow) {
    auto open = std::make_unique<OpenSheet>();
    open->second->setFocus();
    QSignalSpy gone(open->sheet.data(), &QObject::destroyed);
    open.reset();
    EXPECT_EQ(gone.size(), 1);
}

TEST(SheetTest, AnotherBodyTakesTheFocus) {
    OpenSheet open;
    auto *next = new QLineEdit;
    open.sheet->setBody(next);
    EXPECT_TRUE(next->hasFocus());
}

TEST(SheetTest, IsADialogWithAName) {
    OpenSheet open;
    const auto *face = QAccessible::queryAccessibleInterface(open.sheet);
    EXPECT_EQ(face->role(), QAccessible::Dialog);
    EXPECT_EQ(face->text(QAccessible::Name), QStringLiteral("Merge 3 records into one deal"));
    EXPECT_EQ(face->text(QAccessible::Description), QStringLiteral("Deal 412 lives on"));
}

TEST(SheetTest, IsAsTallAsItsContentAndScrollsWhereThatDoesNotFit) {
    OpenSheet open;
    EXPECT_EQ(open.card()->width(), 1040);
    EXPECT_LT(open.card()->height(), 300);
    EXPECT_NEAR(open.card()->geometry().center().x(), open.window.rect().center().x(), 1);
    EXPECT_NEAR(open.card()->geometry().center().y(), open.window.rect().center().y(), 1);
    auto *tall = new QWidget;
    tall->setMinimumHeight(2000);
    open.sheet->setBody(tall);
    open.window.resize(1024, 700);
    QTest::qWait(1);
    EXPECT_EQ(open.sheet->size(), open.window.size());
    EXPECT_EQ(open.card()->size(), QSize(984, 660));
    const auto *bar = open.sheet->findChild<QScrollArea *>()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    QTest::keyClick(open.held(), Qt::Key_PageDown);
    EXPECT_GT(bar->value(), 0) << "what has no field in it is read by keys too";
    EXPECT_TRUE(open.sheet->primary()->isVisible());
}

TEST(SheetTest, AFootThatIsTooLongGoesAboveTheButtons) {
    OpenSheet open({700, 700});
    auto *foot = new QWidget;
    foot->setMinimumWidth(300);
    foot->setFixedHeight(30);
    open.sheet->setFoot(foot);
    QTest::qWait(1);
    const auto buttons = [&] { return open.sheet->primary()->mapTo(open.sheet, QPoint(0, 0)).y(); };
    const auto start = [&] { return foot->mapTo(open.sheet, QPoint(0, 0)).y(); };
    EXPECT_LT(buttons(), start() + foot->height());
    foot->setMinimumWidth(600);
    QTest::qWait(1);
    EXPECT_GE(buttons(), start() + foot->height());
    EXPECT_LE(open.card()->geometry().bottom(), 680);
}

TEST(SheetTest, NotesStayInSightAndGiveWayToTheBodyWhereThereIsNoRoom) {
    OpenSheet open;
    auto *body = new QWidget;
    body->setMinimumHeight(300);
    open.sheet->setBody(body);
    auto *notes = new QWidget;
    notes->setMinimumHeight(120);
    open.sheet->setNotes(notes);
    QTest::qWait(1);
    const auto room = [](const QWidget *inside) { return inside->parentWidget()->height(); };
    EXPECT_EQ(room(body), 300);
    EXPECT_EQ(room(notes), 120);
    notes->setMinimumHeight(900);
    open.window.resize(1024, 700);
    QTest::qWait(1);
    EXPECT_EQ(room(body), 300);
    EXPECT_LT(room(notes), 300);
    EXPECT_GT(room(notes), 100);
}

TEST(SheetTest, SaysWhatWentWrong) {
    OpenSheet open;
    const auto *problem = open.sheet->findChild<InlineMessage *>();
    EXPECT_FALSE(problem->isVisible());
    open.sheet->setProblem(QStringLiteral("Two sold deals are not merged."));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_EQ(problem->text(), QStringLiteral("Two sold deals are not merged."));
    open.sheet->setProblem({});
    EXPECT_FALSE(problem->isVisible());
}

TEST(SheetTest, StandsMirroredInAMirroredWindow) {
    const RightToLeft mirrored;
    OpenSheet open;
    auto *side = new QWidget;
    side->setMinimumHeight(80);
    open.sheet->setSide(side);
    QTest::qWait(1);
    const auto x = [&](const QWidget *one) { return one->mapTo(open.card(), QPoint(0, 0)).x(); };
    EXPECT_LT(x(open.sheet->primary()), x(open.cancelButton()));
    EXPECT_LT(x(open.sheet->primary()), 40);
    EXPECT_LT(x(side), x(open.first));
}

TEST(SheetTest, NamesInTheSecondLineAreNeverMarkup) {
    OpenSheet open;
    open.sheet->setSecondLine(QStringLiteral("<b>Ltd lives on, Grünwald & <b>Ltd too"),
                              {QStringLiteral("<b>Ltd"), QStringLiteral("Grünwald & <b>Ltd")});
    auto *line = open.sheet->findChild<StressedLabel *>();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(line)->text(QAccessible::Name),
              QStringLiteral("<b>Ltd lives on, Grünwald & <b>Ltd too"));
    EXPECT_EQ(line->text().count(QStringLiteral("font-weight")), 2);
}

} // namespace kontor
