// Buttons, chips, switch, tabs and stages answer keys and pointer, and say what they are.
#include "tests/support/ui/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/simple_table.h"
#include "ui/widgets/stage_bar.h"
#include "ui/widgets/tab_bar.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <gtest/gtest.h>
#include <memory>

namespace kontor {

namespace {

QString spokenName(QWidget *widget) {
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// The widget that holds the keyboard inside `window`.
QWidget *heldIn(const QWidget *window) {
    return window->window()->focusWidget();
}

} // namespace

TEST(ButtonTest, EnterAndSpacePress) {
    Button button(QStringLiteral("Call"));
    showActive(&button);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(clicked.size(), 2);
}

TEST(ButtonTest, OneOfAnIconHasANameAndARole) {
    testTheme();
    const std::unique_ptr<Button> button(Button::ofIcon(Icon::Gear, QStringLiteral("Settings")));
    EXPECT_EQ(spokenName(button.get()), QStringLiteral("Settings"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(button.get())->role(), QAccessible::Button);
    EXPECT_EQ(button->toolTip(), QStringLiteral("Settings"));
}

TEST(ButtonTest, ShowsAnAmpersandAsItIs) {
    testTheme();
    const auto widthOf = [](const char *text) {
        return LinkLabel(QString::fromUtf8(text)).sizeHint().width();
    };
    EXPECT_EQ(widthOf("Müller & Söhne") - widthOf("Müller Söhne"),
              QFontMetrics(font(TextRole::Body)).horizontalAdvance(QStringLiteral("& ")));
    EXPECT_EQ(menuText(QStringLiteral("Müller & Söhne")), QStringLiteral("Müller && Söhne"));
}

TEST(ButtonTest, FocusIsSeen) {
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new Button(QStringLiteral("First"));
    auto *second = new Button(QStringLiteral("Second"), Button::Kind::Primary);
    column->addWidget(first);
    column->addWidget(second);
    showActive(&window);
    for (Button *button : {first, second}) {
        button->clearFocus();
        const QImage without = button->grab().toImage();
        button->setFocus();
        EXPECT_NE(button->grab().toImage(), without);
    }
}

// It would come back into an object that is gone, had it waited for its menu.
TEST(ValueTest, MayGoWhileItsMenuIsOpen) {
    QWidget window;
    auto *value = new ValueLabel(QStringLiteral("Grünwald"), TextRole::Body, &window);
    showActive(&window);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(3, 3), value->mapToGlobal(QPoint(3, 3)));
    QApplication::sendEvent(value, &asked);
    const QPointer<QMenu> menu = value->findChild<QMenu *>();
    ASSERT_TRUE(menu && menu->isVisible());
    delete value;
    EXPECT_FALSE(menu);
    EXPECT_FALSE(QApplication::activePopupWidget());
}

TEST(ValueTest, AMenuGoesOnceItIsClosed) {
    QWidget window;
    ValueLabel value(QStringLiteral("Grünwald"), TextRole::Body, &window);
    showActive(&window);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(3, 3), value.mapToGlobal(QPoint(3, 3)));
    QApplication::sendEvent(&value, &asked);
    const QPointer<QMenu> menu = value.findChild<QMenu *>();
    QTest::keyClick(menu.data(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !menu; }));
}

TEST(TableTest, PillsStandInPlaceOfTheTextThatScreenReadersRead) {
    SimpleTable table;
    table.setHeads({QStringLiteral("Stage"), QStringLiteral("Must be filled")}, 1);
    table.addLine(QStringLiteral("1"), {{.text = QStringLiteral("Offer")},
                                        {.text = QStringLiteral("Amount, Source, Contact"),
                                         .pills = {QStringLiteral("Amount"), QStringLiteral("Source"),
                                                   QStringLiteral("Contact")}}});
    table.resize(500, 200);
    showActive(&table);
    EXPECT_EQ(table.item(0, 1)->text(), QStringLiteral("Amount, Source, Contact"));
    const auto pills = [&table] { // along their upper edge, where no letter stands
        const QRect cell = table.visualItemRect(table.item(0, 1));
        const QImage drawn = table.viewport()->grab(cell).toImage();
        const int y = drawn.height() / 2 - int(metrics::pillHeight * drawn.devicePixelRatio() / 2) + 2;
        int grounds = 0;
        for (int x = 1; x < drawn.width(); ++x)
            grounds += drawn.pixelColor(x, y) == tokens().pillGround &&
                       drawn.pixelColor(x - 1, y) != tokens().pillGround;
        return grounds;
    };
    EXPECT_EQ(pills(), 3);
    table.resize(table.columnWidth(0) + 130, 200); // room for one, and for how many more
    QCoreApplication::processEvents();
    EXPECT_EQ(pills(), 2);
}

TEST(LinkTest, EnterFollowsIt) {
    LinkLabel link(QStringLiteral("Import from a file"));
    showActive(&link);
    QSignalSpy clicked(&link, &QPushButton::clicked);
    QTest::keyClick(&link, Qt::Key_Enter);
    EXPECT_EQ(clicked.size(), 1);
}

TEST(ChipTest, CrossAndDeleteAskToClose) {
    Chip chip(QStringLiteral("Responsible: me"));
    chip.setClosable(true);
    showActive(&chip);
    chip.resize(chip.sizeHint());
    QSignalSpy closed(&chip, &Chip::closeRequested);
    QSignalSpy clicked(&chip, &QPushButton::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    EXPECT_EQ(closed.size(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, chip.height() / 2));
    EXPECT_EQ(closed.size(), 2);
    EXPECT_EQ(clicked.size(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(14, chip.height() / 2));
    EXPECT_EQ(clicked.size(), 1);
}

TEST(ChipTest, CrossIsAtTheLeftInAMirroredWindow) {
    const RightToLeft mirrored;
    Chip chip(QStringLiteral("Responsible: me"));
    chip.setClosable(true);
    showActive(&chip);
    chip.resize(chip.sizeHint());
    QSignalSpy closed(&chip, &Chip::closeRequested);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(14, chip.height() / 2));
    EXPECT_EQ(closed.size(), 1);
}

TEST(SwitchTest, ArrowsChooseAsSeen) {
    for (const bool mirrored : {false, true}) {
        SegmentedSwitch views;
        views.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        views.addChoice(QStringLiteral("board"), QStringLiteral("Board"), Icon::Board);
        views.addChoice(QStringLiteral("list"), QStringLiteral("List"), Icon::List);
        showActive(&views);
        views.findChild<QPushButton *>()->setFocus();
        QSignalSpy chosen(&views, &SegmentedSwitch::chosen);
        QTest::keyClick(heldIn(&views), mirrored ? Qt::Key_Left : Qt::Key_Right);
        EXPECT_EQ(views.current(), QStringLiteral("list"));
        QTest::keyClick(heldIn(&views), mirrored ? Qt::Key_Left : Qt::Key_Right);
        EXPECT_EQ(chosen.size(), 1);
        views.setCurrent(QStringLiteral("board"));
        EXPECT_EQ(chosen.size(), 1);
    }
}

TEST(TabsTest, BearKeysAndCounts) {
    TabBar tabs;
    tabs.addTab(QStringLiteral("t"), QStringLiteral("Timeline"));
    tabs.addTab(QStringLiteral("c"), QStringLiteral("Chat"));
    showActive(&tabs);
    const int before = tabs.tabRect(1).width();
    QSignalSpy chosen(&tabs, &TabBar::chosen);
    tabs.setCount(QStringLiteral("c"), 2);
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_GT(tabs.tabRect(1).width(), before);
    QTest::keyClick(&tabs, Qt::Key_Right);
    EXPECT_EQ(tabs.current(), QStringLiteral("c"));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("c"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&tabs)->role(), QAccessible::PageTabList);
}

TEST(StagesTest, ArrowsWalkAndEnterChooses) {
    StageBar stages;
    stages.setStages({{QStringLiteral("n"), QStringLiteral("New"), stageColours()[0], false},
                      {QStringLiteral("o"), QStringLiteral("Offer"), stageColours()[2], false},
                      {QStringLiteral("w"), QStringLiteral("Won"), stageColours()[4], true}});
    stages.setCurrent(QStringLiteral("n"));
    stages.resize(400, 28);
    showActive(&stages);
    QSignalSpy chosen(&stages, &StageBar::chosen);
    stages.findChildren<QPushButton *>()[0]->setFocus();
    QTest::keyClick(heldIn(&stages), Qt::Key_Right);
    QTest::keyClick(heldIn(&stages), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("o"));
    // The bar changes only when its owner says so.
    EXPECT_EQ(stages.current(), QStringLiteral("n"));
    EXPECT_EQ(spokenName(stages.findChildren<QPushButton *>()[0]), QStringLiteral("New, current stage"));
    stages.setReadOnly(true);
    stages.findChildren<QPushButton *>()[2]->click();
    EXPECT_EQ(chosen.size(), 1);
}

TEST(StagesTest, RunFromTheRightInAMirroredWindow) {
    const RightToLeft mirrored;
    StageBar stages;
    stages.setStages({{QStringLiteral("n"), QStringLiteral("New"), stageColours()[0], false},
                      {QStringLiteral("o"), QStringLiteral("Offer"), stageColours()[2], false}});
    stages.resize(400, 28);
    showActive(&stages);
    const auto segments = stages.findChildren<QPushButton *>();
    EXPECT_GT(segments[0]->x(), segments[1]->x());
}

TEST(StagesTest, LongNamesHaveAToolTip) {
    StageBar stages;
    stages.setStages({{QStringLiteral("n"), QStringLiteral("Vertragsverhandlung mit der Einkaufsabteilung"),
                       stageColours()[0], false},
                      {QStringLiteral("o"), QStringLiteral("Offer"), stageColours()[2], false}});
    stages.resize(200, 28);
    showActive(&stages);
    const auto segments = stages.findChildren<QPushButton *>();
    EXPECT_FALSE(segments[0]->toolTip().isEmpty());
    EXPECT_TRUE(segments[1]->toolTip().isEmpty());
}

TEST(SearchTest, EscapeEmptiesThenLeaves) {
    SearchField field(QStringLiteral("Search"), QStringLiteral("Ctrl K"));
    showActive(&field);
    QSignalSpy left(&field, &SearchField::left), accepted(&field, &SearchField::accepted);
    QTest::keyClicks(&field, QStringLiteral("grun"));
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_EQ(accepted.size(), 1);
    EXPECT_EQ(accepted[0][0].toString(), QStringLiteral("grun"));
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(left.size(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(left.size(), 1);
    EXPECT_EQ(spokenName(&field), QStringLiteral("Search"));
}

} // namespace kontor
