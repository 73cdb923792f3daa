// The window by its keys: pages, undo, language, the recycle bin.
#include "core/records/repository.h"
#include "core/sales/deal.h"
#include "tests/support/ui/office_window.h"
#include "ui/board/board_view.h"
#include "ui/board/quick_add.h"
#include "ui/card/card_page.h"
#include "ui/card/quick_create.h"
#include "ui/card/record_form.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/list/filter_bar.h"
#include "ui/list/filter_panel.h"
#include "ui/settings/sections.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/command_book.h"
#include "ui/shell/key_button.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/recycle_bin.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigation_column.h"
#include "ui/widgets/simple_table.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/value_edit.h"

#include <QLineEdit>
#include <QMenu>
#include <future>
#include <thread>

namespace kontor::test {

class MainWindowTest : public WindowTest {};

TEST_F(MainWindowTest, AnEmptyPageHasTheKeysWhereverItIsOpenedFrom) {
    for (const char *section : {"deal", "account", "project"}) {
        m_window->openSection(section);
        settle();
        ASSERT_TRUE(QApplication::focusWidget());
        EXPECT_TRUE(m_window->currentPage()->isAncestorOf(QApplication::focusWidget())) << section;
        EXPECT_TRUE(QApplication::focusWidget()->isVisible()) << section;
    }
}

TEST_F(MainWindowTest, OpensOnTheDealsAndGoesWhereTheKeysSay) {
    EXPECT_EQ(m_window->currentPage()->title(), kind::deal.plural());
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage()->title(), kind::account.plural());
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_TRUE(qobject_cast<SettingsPage *>(m_window->currentPage()));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window->currentPage()->title(), kind::account.plural());
    press(Qt::Key_F1);
    EXPECT_TRUE(qobject_cast<KeysPage *>(m_window->currentPage()));
}

TEST_F(MainWindowTest, TheSettingsMarkTheirGearAndNoOtherPlace) {
    const auto *navigation = m_window->findChild<NavigationColumn *>();
    const auto *gear = navigation->findChild<Button *>();
    EXPECT_EQ(navigation->current(), QStringLiteral("deal"));
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_TRUE(navigation->current().isEmpty());
    EXPECT_TRUE(gear->isChecked());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(navigation->current(), QStringLiteral("deal"));
    EXPECT_FALSE(gear->isChecked());
}

TEST_F(MainWindowTest, ItsTitleFollowsWhatIsShown) {
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Office chairs")}});
    m_window->openRecord(kind::deal.key(), deal);
    settle();
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("Office chairs – ")));
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("General – ")));
    press(Qt::Key_Down); // the next section
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("Employees – ")))
        << m_window->windowTitle().toStdString();
}

/// A page that lays itself out for ever takes a whole processor.
TEST_F(MainWindowTest, ComesToRestOnEveryPage) {
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Office chairs")}});
    for (const char *section : {"deal", "account", "contact", "project", "bin"}) {
        m_window->openSection(section);
        EXPECT_TRUE(waitUntilQuiet(file())) << section;
    }
    for (const SettingsSection &section : settingsSections()) {
        m_window->openSettings(section.key);
        EXPECT_TRUE(waitUntilQuiet(file())) << section.key.toStdString();
    }
    m_window->openKeys();
    EXPECT_TRUE(waitUntilQuiet(file())) << "keys";
    m_window->openRecord(kind::deal.key(), deal);
    EXPECT_TRUE(waitUntilQuiet(file())) << "card";
    m_window->resize(900, 700);
    EXPECT_TRUE(waitUntilQuiet(file())) << "narrow";
}

TEST_F(MainWindowTest, UndoesAndRedoesMyLastStepByKeys) {
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Office chairs")}});
    EXPECT_EQ(stored(kind::deal, deal).bin, 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(stored(kind::deal, deal).bin, 0);
    EXPECT_EQ(m_window->toast()->text(), QStringLiteral("Undone"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored(kind::deal, deal).bin, 0);
}

TEST_F(MainWindowTest, SaysThatNothingIsLeftToUndo) {
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_window->toast()->text(), QStringLiteral("There is nothing to undo."));
}

TEST_F(MainWindowTest, SpeaksAnotherLanguageWithoutARestart) {
    m_desk->setLanguage(QStringLiteral("fa"));
    settle();
    EXPECT_EQ(m_languages.current(), QStringLiteral("fa"));
    EXPECT_EQ(QApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(m_desk->format().languageCode(), QStringLiteral("fa"));
    m_desk->setLanguage(QStringLiteral("en"));
    settle();
    EXPECT_EQ(QApplication::layoutDirection(), Qt::LeftToRight);
}

TEST_F(MainWindowTest, ACardBeingAddedInAColumnSpeaksTheNewLanguage) {
    auto *board = m_window->currentPage()->findChild<BoardView *>();
    board->openQuickAdd(board->model().columns().first()->column().key);
    type("Oven");
    m_desk->setLanguage(QStringLiteral("de"));
    settle();
    const auto *add = board->findChild<QuickAdd *>();
    ASSERT_TRUE(add);
    EXPECT_EQ(add->titleLine()->placeholderText(), QStringLiteral("Titel"));
    EXPECT_EQ(add->titleLine()->text(), QStringLiteral("Oven"));
}

/// "1,500.50" of an English form would be another number in a German one.
TEST_F(MainWindowTest, ANewRecordBeingTypedSpeaksTheNewLanguageAndKeepsWhatIsTyped) {
    press(Qt::Key_N, Qt::ControlModifier);
    auto *form = m_window->findChild<QuickCreate *>();
    ASSERT_TRUE(form);
    const auto editor = [form](const char *key) {
        for (FieldEditor *one : form->findChildren<FieldEditor *>()) {
            if (one->field().key == QLatin1StringView(key) && one->isVisible())
                return one;
        }
        return static_cast<FieldEditor *>(nullptr);
    };
    type("Oven control");
    editor("amount")->setFocus();
    type("1,500.50");
    editor("expectedClose")->setFocus();
    type("some day");
    m_desk->setLanguage(QStringLiteral("de"));
    settle();
    EXPECT_EQ(form->accessibleName(), QStringLiteral("Neue Chance"));
    const auto line = [&](const char *key) { return editor(key)->findChild<QLineEdit *>()->text(); };
    EXPECT_EQ(editor("amount")->accessibleName(), QStringLiteral("Betrag"));
    EXPECT_EQ(line("title"), QStringLiteral("Oven control"));
    EXPECT_EQ(line("amount"), QStringLiteral("1.500,50"));
    EXPECT_EQ(line("expectedClose"), QStringLiteral("some day"));
    EXPECT_TRUE(editor("expectedClose")->isAncestorOf(QApplication::focusWidget()));
    EXPECT_EQ(std::get<Money>(editor("amount")->value()), std::get<Money>(money("1500.50", "EUR")));
}

TEST_F(MainWindowTest, ACardSpeaksTheNewLanguageAndKeepsWhatIsTyped) {
    const RecordId account = make(kind::account, {{QStringLiteral("name"), text("Grünwald")}});
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Oven")}});
    m_window->openRecord(kind::deal.key(), deal);
    settle();
    m_window->findChild<RecordForm *>()->takeTyped(
        {{QStringLiteral("amount"), money("1500.50", "EUR")}, {QStringLiteral("account"), account}}, {});
    settle();
    m_desk->setLanguage(QStringLiteral("de"));
    settle();
    auto *page = qobject_cast<CardPage *>(m_window->currentPage());
    ASSERT_TRUE(page);
    EXPECT_EQ(m_window->findChildren<CardPage *>().size(), 1);
    EXPECT_EQ(page->findChild<TabBar *>()->tabText(0), QStringLiteral("Verlauf"));
    QStringList typed;
    for (const FieldEditor *editor : page->findChildren<FieldEditor *>()) {
        if (editor->field().key == u"amount" || editor->field().key == u"account")
            typed.append(editor->findChild<QLineEdit *>()->text());
    }
    EXPECT_EQ(typed, (QStringList{QStringLiteral("1.500,50"), QStringLiteral("Grünwald")}));
    EXPECT_TRUE(page->findChild<RecordForm *>()->isDirty());
    press(Qt::Key_S, Qt::ControlModifier);
    const Record saved = stored(kind::deal, deal);
    EXPECT_EQ(ConstRow<DealKind>(saved)[kind::deal.amount], std::get<Money>(money("1500.50", "EUR")));
    EXPECT_EQ(ConstRow<DealKind>(saved)[kind::deal.account].value, account);
}

TEST_F(MainWindowTest, WhatCannotBeReadInACardStaysAsItIsTypedInTheNewLanguage) {
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Oven")},
                                            {QStringLiteral("amount"), money("5.00", "USD")}});
    m_window->openRecord(kind::deal.key(), deal);
    settle();
    const auto editor = [this](const char *key) {
        for (FieldEditor *one : m_window->currentPage()->findChildren<FieldEditor *>()) {
            if (one->field().key == QLatin1StringView(key))
                return one;
        }
        return static_cast<FieldEditor *>(nullptr);
    };
    m_window->findChild<RecordForm *>()->editField(QStringLiteral("amount"));
    for (const auto &[key, words] : {std::pair("expectedClose", "some day"), std::pair("amount", "a lot")}) {
        auto *line = editor(key)->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        type(words);
    }
    for (const char *language : {"de", "en"}) {
        m_desk->setLanguage(QString::fromLatin1(language));
        settle();
        ASSERT_TRUE(editor("amount"));
        EXPECT_EQ(editor("amount")->typedTexts(),
                  (QStringList{QStringLiteral("a lot"), QStringLiteral("USD")}));
        EXPECT_EQ(editor("amount")->findChild<ValueEdit *>()->error(), editor("amount")->error());
        EXPECT_FALSE(editor("amount")->error().isEmpty());
        EXPECT_EQ(editor("expectedClose")->typedTexts(), QStringList{QStringLiteral("some day")});
    }
    // Nothing of it is saved before it is mended.
    press(Qt::Key_S, Qt::ControlModifier);
    const Record kept = stored(kind::deal, deal);
    EXPECT_EQ(ConstRow<DealKind>(kept)[kind::deal.amount], std::get<Money>(money("5.00", "USD")));
}

TEST_F(MainWindowTest, TheConditionsOfAFilterAreShownInTheNewLanguage) {
    auto *bar = m_window->currentPage()->findChild<FilterBar *>();
    bar->setFilter(*parseFilter(QStringLiteral("amount > 1.00 EUR")));
    settle();
    bar->openPanel();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    line->selectAll();
    type("1,500.50");
    m_desk->setLanguage(QStringLiteral("de"));
    settle();
    const auto panels = m_window->findChildren<FilterPanel *>();
    ASSERT_EQ(panels.size(), 1);
    EXPECT_TRUE(panels.first()->isVisible());
    EXPECT_EQ(panels.first()->findChild<Label *>()->text(), QStringLiteral("Filter"));
    EXPECT_EQ(filterText(panels.first()->filter()), QStringLiteral("amount > 1500.50 EUR"));
}

TEST_F(MainWindowTest, RestoresFromTheRecycleBin) {
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Label printers")}});
    ASSERT_TRUE(file()
                    .perform(QStringLiteral("delete"),
                             [&](UnitOfWork &unit) { return unit.remove(kind::deal, deal); })
                    .result());
    press(Qt::Key_9, Qt::ControlModifier);
    auto *bin = qobject_cast<RecycleBin *>(m_window->currentPage());
    ASSERT_TRUE(bin);
    const auto *table = bin->findChild<SimpleTable *>();
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("Label printers"));
    EXPECT_EQ(table->item(0, 3)->text(), QStringLiteral("Anna König"));
    press(Qt::Key_Return);
    EXPECT_EQ(stored(kind::deal, deal).bin, 0);
    EXPECT_EQ(table->rowCount(), 0);
}

TEST_F(MainWindowTest, AMoveIsToldToTheWindowThatAskedAndToNoneThatIsGone) {
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Office chairs")}});
    const auto stageNamed = [&](const char *name) {
        const auto filter = parseFilter(QStringLiteral("name = \"%1\"").arg(QLatin1StringView(name)));
        return file()
            .read<QList<RecordId>>(Workspace::LaneKind::Quick,
                                   [&](const Reading &reading) {
                                       return ids(reading, {.kind = kind::stage.key(), .filter = *filter});
                                   })
            .result()
            ->first();
    };
    const RecordId target = stageNamed("Qualification");
    auto other = std::make_unique<MainWindow>(
        *m_desk, Services{.theme = m_theme, .languages = m_languages, .clock = m_clock},
        MainWindow::Frame::RecordOnly);
    other->setAttribute(Qt::WA_DeleteOnClose, false);
    other->openRecord(kind::deal.key(), deal);
    other->QMainWindow::show();
    settle();
    // The writer is held until the window has asked and gone.
    auto held = std::make_shared<std::promise<void>>();
    file().maintain([gate = held->get_future().share()](Connection &) -> Result<void> {
        gate.wait();
        return {};
    });
    moveToStage(*other, other.get(), kind::deal.key(), {deal}, target);
    const auto asked =
        file().read<int>(Workspace::LaneKind::Quick, [](const Reading &) { return Result<int>(0); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked.isFinished(); }, 10'000));
    QCoreApplication::processEvents();
    other.reset();
    held->set_value();
    settle();
    EXPECT_EQ(ConstRow<DealKind>(stored(kind::deal, deal))[kind::deal.stage].value, target);
}

TEST_F(MainWindowTest, TheLastJobsOfAFileFindItsDraftsGone) {
    auto held = std::make_shared<std::promise<void>>();
    file().maintain([gate = held->get_future().share()](Connection &) -> Result<void> {
        gate.wait();
        return {};
    });
    {
        const MainWindow other(*m_desk,
                               Services{.theme = m_theme, .languages = m_languages, .clock = m_clock});
    }
    m_window.reset();
    std::thread later([held] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        held->set_value();
    });
    m_desk.reset();
    later.join();
}

TEST_F(MainWindowTest, KeysCanBeChangedAndGivenBack) {
    press(Qt::Key_F1);
    QAction *undo = m_window->commands().action("undo");
    const auto buttons = m_window->currentPage()->findChildren<KeyButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const KeyButton *button) {
        return button->accessibleName().startsWith(u"Undo:");
    });
    ASSERT_NE(found, buttons.end());
    KeyButton *button = *found;
    button->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(button->isListening());
    press(Qt::Key_K, Qt::ControlModifier); // the palette has it
    EXPECT_EQ(undo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Z));
    press(Qt::Key_Return);
    press(Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(undo->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U));
    MainWindow other(*m_desk, m_window->services());
    EXPECT_EQ(other.commands().action("undo")->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U));
    press(Qt::Key_Backspace);
    EXPECT_EQ(undo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Z));
}

TEST_F(MainWindowTest, ListsEveryActionWithItsKeyInTheMenus) {
    int keys = 0;
    QSet<QKeySequence> seen;
    for (const MenuGroup group : {MenuGroup::File, MenuGroup::Edit, MenuGroup::View, MenuGroup::Record,
                                  MenuGroup::Go, MenuGroup::Help}) {
        for (const QAction *action : m_window->commands().menu(group)->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            EXPECT_FALSE(seen.contains(action->shortcut())) << action->text().toStdString();
            seen.insert(action->shortcut());
            ++keys;
        }
    }
    EXPECT_GE(keys, 14);
}

} // namespace kontor::test
