// Navigation column, page head, filter line, panels and messages.
#include "tests/support/ui/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/navigation_column.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace kontor {

namespace {

/// A window with a column of three entries at its edge.
struct ColumnFrame {
    QWidget window;
    NavigationColumn *column = new NavigationColumn;

    explicit ColumnFrame(int width = 1300) {
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(column);
        row->addStretch();
        column->addEntry(QStringLiteral("today"), Icon::Sun, QStringLiteral("Today"));
        column->addGroup(QStringLiteral("sales"), QStringLiteral("Sales"));
        column->addEntry(QStringLiteral("leads"), Icon::Inbox, QStringLiteral("Leads"));
        column->addEntry(QStringLiteral("deals"), Icon::Handshake, QStringLiteral("Deals"));
        window.resize(width, 700);
        showActive(&window);
    }

    QPushButton *entry(const QString &text) const {
        for (QPushButton *button : column->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

} // namespace

TEST(NavigationTest, ArrowsWalkAndEnterOpens) {
    ColumnFrame frame;
    QSignalSpy chosen(frame.column, &NavigationColumn::chosen);
    frame.column->setCurrent(QStringLiteral("today"));
    frame.entry(QStringLiteral("Today"))->setFocus();
    QTest::keyClick(frame.window.focusWidget(), Qt::Key_Down);
    QTest::keyClick(frame.window.focusWidget(), Qt::Key_Down);
    QTest::keyClick(frame.window.focusWidget(), Qt::Key_Down);
    QTest::keyClick(frame.window.focusWidget(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("deals"));
    EXPECT_EQ(frame.column->current(), QStringLiteral("today"));
}

TEST(NavigationTest, CountersAreSaidAndShown) {
    ColumnFrame frame;
    frame.column->setCounter(QStringLiteral("deals"), {6, 3, 0, false});
    EXPECT_EQ(frame.entry(QStringLiteral("Deals"))->accessibleName(), QStringLiteral("Deals, 9 waiting"));
    frame.column->setCounter(QStringLiteral("deals"), {});
    EXPECT_EQ(frame.entry(QStringLiteral("Deals"))->accessibleName(), QStringLiteral("Deals"));
}

TEST(NavigationTest, FoldsInANarrowWindowAndGrowsForLongNames) {
    ColumnFrame frame;
    EXPECT_EQ(frame.column->width(), metrics::navigationWidth);
    frame.window.resize(1024, 700);
    QTest::qWait(1);
    EXPECT_TRUE(frame.column->isFolded());
    EXPECT_EQ(frame.column->width(), metrics::navigationFolded);
    EXPECT_EQ(frame.entry(QStringLiteral("Deals"))->toolTip(), QStringLiteral("Deals"));
    frame.window.resize(1300, 700);
    frame.column->setText(QStringLiteral("deals"), QStringLiteral("Cơ hội bán hàng và hợp đồng dịch vụ"));
    EXPECT_GT(frame.column->width(), metrics::navigationWidth);
}

TEST(NavigationTest, HiddenEntriesAreSkipped) {
    ColumnFrame frame;
    frame.column->setEntryVisible(QStringLiteral("leads"), false);
    frame.entry(QStringLiteral("Today"))->setFocus();
    QTest::keyClick(frame.window.focusWidget(), Qt::Key_Down);
    EXPECT_EQ(frame.window.focusWidget(), frame.entry(QStringLiteral("Deals")));
}

TEST(NavigationTest, TabComesToTheCurrentEntryThenToPersonAndGear) {
    ColumnFrame frame;
    frame.column->setCurrent(QStringLiteral("leads"));
    frame.column->setPerson(QStringLiteral("Anna König"));
    frame.window.setFocus();
    const auto next = [&] {
        QTest::keyClick(frame.window.focusWidget() ? frame.window.focusWidget() : &frame.window, Qt::Key_Tab);
        return qobject_cast<QPushButton *>(frame.window.focusWidget());
    };
    frame.entry(QStringLiteral("Leads"))->setFocus();
    const auto stands = [&](const QWidget *first, const QWidget *second) {
        for (const QWidget *w = &frame.window; w != second; w = w->nextInFocusChain())
            if (w == first)
                return true;
        return false;
    };
    EXPECT_TRUE(stands(frame.entry(QStringLiteral("Leads")), frame.entry(QStringLiteral("Anna König"))));
    EXPECT_EQ(next()->text(), QStringLiteral("Anna König"));
    EXPECT_EQ(next()->accessibleName(), QStringLiteral("Settings"));
    EXPECT_EQ(next()->text(), QStringLiteral("Leads"));
}

TEST(NavigationTest, TheGearIsMarkedAsAnEntryIs) {
    ColumnFrame frame;
    auto *gear = frame.column->findChild<Button *>();
    const auto ground = [gear] { return gear->grab().toImage().pixelColor(gear->width() / 2, 3); };
    EXPECT_NE(ground(), tokens().accentSoft);
    frame.column->setSettingsActive(true);
    EXPECT_EQ(ground(), tokens().accentSoft);
    frame.column->setSettingsActive(false);
    EXPECT_NE(ground(), tokens().accentSoft);
}

TEST(NavigationTest, StandsAtTheRightInAMirroredWindow) {
    const RightToLeft mirrored;
    ColumnFrame frame;
    EXPECT_EQ(frame.column->geometry().right(), frame.window.width() - 1);
}

TEST(HeadTest, MirrorsTitleAndActions) {
    for (const bool mirrored : {false, true}) {
        HeadLine head;
        head.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        head.setTitle(QStringLiteral("Deals"));
        auto *action = new Button(Icon::Plus, QStringLiteral("New deal"), Button::Kind::Primary);
        head.addAction(action);
        head.resize(900, 52);
        showActive(&head);
        EXPECT_EQ(head.sizeHint().height(), metrics::headHeight);
        if (mirrored)
            EXPECT_LT(action->x(), 40);
        else
            EXPECT_GT(action->geometry().right(), 860);
    }
}

// A layout that asks for the next one keeps a processor busy as long as the window is open.
TEST(HeadTest, ComesToRest) {
    struct Layouts final : QObject {
        int number = 0;
        bool eventFilter(QObject *, QEvent *event) override {
            number += event->type() == QEvent::LayoutRequest;
            return false;
        }
    } layouts;
    for (const int width : {900, 330}) {
        HeadLine head;
        auto *views = new SegmentedSwitch;
        views->addChoice(QStringLiteral("board"), QStringLiteral("Board"), Icon::Board);
        views->addChoice(QStringLiteral("list"), QStringLiteral("List"), Icon::List);
        head.setTitle(QStringLiteral("Deals"));
        head.setSwitch(views);
        head.setSearch(new SearchField(QStringLiteral("Search")));
        head.resize(width, 52);
        showActive(&head);
        QTest::qWait(50);
        head.installEventFilter(&layouts);
        layouts.number = 0;
        QTest::qWait(50);
        EXPECT_EQ(layouts.number, 0) << width;
    }
}

TEST(HeadTest, NamesOfTheTrailLeadBack) {
    HeadLine head;
    head.setTrail({QStringLiteral("Deals")});
    head.setTitle(QStringLiteral("Packaging line"));
    showActive(&head);
    QSignalSpy chosen(&head, &HeadLine::trailChosen);
    head.findChild<Button *>()->click();
    EXPECT_EQ(chosen.size(), 1);
}

TEST(FilterLineTest, WhatDoesNotFitGoesIntoMore) {
    FilterLine line;
    QVector<Chip *> chips;
    for (int i = 0; i < 8; ++i) {
        chips << new Chip(QStringLiteral("Filter number %1").arg(i));
        line.addChip(chips.last());
    }
    auto *tail = new Chip(QStringLiteral("Filter"));
    line.setTail(tail);
    line.resize(600, 44);
    showActive(&line);
    EXPECT_TRUE(chips.first()->isVisible());
    EXPECT_FALSE(chips.last()->isVisible());
    EXPECT_TRUE(tail->isVisible());
    EXPECT_LE(tail->geometry().right(), 600);
    line.resize(1600, 44);
    EXPECT_TRUE(chips.last()->isVisible());
    line.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(chips.first()->x(), chips.last()->x());
}

TEST(PopoverTest, EscapeClosesAndGivesTheFocusBack) {
    QWidget window;
    window.resize(600, 400);
    Button opener(QStringLiteral("Open"), Button::Kind::Secondary, &window);
    opener.move(40, 40);
    showActive(&window);
    opener.setFocus();
    Popover panel(&opener);
    auto *field = new QLineEdit;
    panel.setContent(field);
    panel.open();
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_TRUE(field->hasFocus()) << "Tab stays inside";
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(panel.isVisible());
    EXPECT_TRUE(opener.hasFocus());
}

TEST(PopoverTest, AClickOutsideCloses) {
    QWidget window;
    window.resize(600, 400);
    Button opener(QStringLiteral("Open"), Button::Kind::Secondary, &window);
    showActive(&window);
    Popover panel(&opener);
    auto *field = new QLineEdit;
    panel.setContent(field);
    panel.open();
    QTest::mouseClick(field, Qt::LeftButton);
    EXPECT_TRUE(panel.isVisible());
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(580, 380));
    EXPECT_FALSE(panel.isVisible());
}

TEST(PopoverTest, KeysOfTheWindowWaitUntilItIsClosed) {
    QWidget window;
    window.resize(600, 400);
    Button opener(QStringLiteral("Open"), Button::Kind::Secondary, &window);
    showActive(&window);
    int commands = 0;
    QAction *command = window.addAction(QStringLiteral("Search"));
    command->setShortcut(Qt::CTRL | Qt::Key_K);
    QObject::connect(command, &QAction::triggered, &window, [&] { ++commands; });
    ConfirmPanel panel(&opener, QStringLiteral("Throw away what you typed?"), {},
                       QStringLiteral("Throw away"), true);
    panel.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(commands, 0);
    EXPECT_TRUE(panel.isVisible());
    panel.dismiss();
    QTest::keyClick(window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(commands, 1);
}

TEST(PopoverTest, FollowsItsAnchorInAResizedWindow) {
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->addStretch();
    auto *opener = new QPushButton(QStringLiteral("Open"));
    row->addWidget(opener, 0, Qt::AlignTop);
    row->addStretch();
    window.resize(900, 500);
    showActive(&window);
    Popover panel(opener);
    auto *content = new QWidget;
    content->setFixedSize(200, 80);
    panel.setContent(content);
    panel.open();
    const int beside = panel.x() - opener->x();
    const int before = opener->x();
    window.resize(700, 500);
    QApplication::processEvents();
    EXPECT_LT(opener->x(), before);
    EXPECT_EQ(panel.x() - opener->x(), beside);
}

TEST(PopoverTest, StandsAtTheLeadingEdgeOfItsAnchorAndInsideTheWindow) {
    for (const bool mirrored : {false, true}) {
        QWidget window;
        window.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        window.resize(700, 500);
        Button opener(QStringLiteral("Open"), Button::Kind::Secondary, &window);
        opener.setGeometry(300, 100, 100, 32);
        showActive(&window);
        Popover panel(&opener);
        auto *content = new QWidget;
        content->setFixedSize(220, 100);
        panel.setContent(content);
        panel.open();
        const QRect shown(content->mapTo(&window, QPoint(0, 0)), content->size());
        if (mirrored)
            EXPECT_NEAR(shown.right(), opener.geometry().right(), 20);
        else
            EXPECT_NEAR(shown.left(), opener.geometry().left(), 20);
        EXPECT_GT(shown.top(), opener.geometry().bottom());
        panel.dismiss();
        opener.move(300, 460);
        panel.open();
        EXPECT_LT(content->mapTo(&window, QPoint(0, 0)).y(), 460) << "above where there is no room below";
    }
}

TEST(ConfirmTest, EnterDoesAndEscapeKeeps) {
    QWidget window;
    window.resize(700, 500);
    Button opener(QStringLiteral("Delete"), Button::Kind::Danger, &window);
    showActive(&window);
    ConfirmPanel panel(&opener, QStringLiteral("Delete 3 deals?"), {QStringLiteral("They can be restored.")},
                       QStringLiteral("Delete"), true);
    QSignalSpy confirmed(&panel, &ConfirmPanel::confirmed);
    panel.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(panel.isVisible());
    EXPECT_EQ(confirmed.size(), 0);
    panel.open();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(confirmed.size(), 1);
    EXPECT_FALSE(panel.isVisible());
    EXPECT_EQ(panel.accessibleName(), QStringLiteral("Delete 3 deals?"));
}

TEST(ToastTest, NeverTakesTheFocusAndGoesByItself) {
    QWidget window;
    window.resize(700, 500);
    auto *field = new QLineEdit(&window);
    showActive(&window);
    field->setFocus();
    Toast toast(&window);
    toast.setDuration(30);
    QSignalSpy undone(&toast, &Toast::actionTriggered);
    toast.showMessage(QStringLiteral("Moved"), QStringLiteral("Undo"), QStringLiteral("Ctrl Z"));
    EXPECT_TRUE(toast.isVisible());
    EXPECT_TRUE(field->hasFocus());
    toast.findChild<QPushButton *>()->click();
    EXPECT_EQ(undone.size(), 1);
    EXPECT_FALSE(toast.isVisible());
    toast.showMessage(QStringLiteral("Moved"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !toast.isVisible(); }));
}

TEST(ToastTest, GoesWhenTheLanguageChanges) {
    QWidget window;
    window.resize(700, 400);
    showActive(&window);
    Toast toast(&window);
    toast.showMessage(QStringLiteral("Moved"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&toast, &change);
    EXPECT_FALSE(toast.isVisible());
}

TEST(ToastTest, StaysWhileThePointerIsOnIt) {
    QWidget window;
    window.resize(700, 500);
    showActive(&window);
    Toast toast(&window);
    toast.setDuration(20);
    toast.showMessage(QStringLiteral("Moved"));
    QEnterEvent enter({}, {}, {});
    QApplication::sendEvent(&toast, &enter);
    QTest::qWait(60);
    EXPECT_TRUE(toast.isVisible());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&toast, &leave);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !toast.isVisible(); }));
}

TEST(MessageTest, ErrorsBesideFieldsHideWhileEmpty) {
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *error = new FieldError;
    column->addWidget(error);
    showActive(&window);
    EXPECT_FALSE(error->isVisible());
    error->setText(QStringLiteral("There is no such day"));
    EXPECT_TRUE(error->isVisible());
    EXPECT_EQ(error->accessibleName(), QStringLiteral("There is no such day"));
}

TEST(EmptyStateTest, OffersOneActionAndLinks) {
    EmptyState empty(Icon::Handshake, QStringLiteral("No deals yet"), QStringLiteral("A deal is one sale."));
    Button *button = empty.setAction(Icon::Plus, QStringLiteral("New deal"), QStringLiteral("Ctrl N"));
    empty.addLink(QStringLiteral("Import from a file"));
    showActive(&empty);
    QSignalSpy clicked(button, &QPushButton::clicked);
    empty.setFocus();
    QTest::keyClick(empty.window()->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(clicked.size(), 1);
}

TEST(ProgressTest, SaysTheAmountAndCanBeCancelled) {
    ProgressLine line(QStringLiteral("Importing"));
    line.setProgress(42, 157);
    EXPECT_EQ(line.accessibleDescription(), QStringLiteral("42 of 157"));
    QSignalSpy cancelled(&line, &ProgressLine::cancelRequested);
    line.findChild<Button *>()->click();
    EXPECT_EQ(cancelled.size(), 1);
}

} // namespace kontor
