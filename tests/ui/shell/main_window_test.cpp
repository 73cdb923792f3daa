// The window by its keys: pages, undo, language, the recycle bin.
#include "core/sales/deal.h"
#include "tests/support/ui/office_window.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/command_book.h"
#include "ui/shell/key_button.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/recycle_bin.h"
#include "ui/widgets/simple_table.h"
#include "ui/widgets/toast.h"

#include <QMenu>

namespace kontor::test {

class MainWindowTest : public WindowTest {};

TEST_F(MainWindowTest, OpensOnTheDealsAndGoesWhereTheKeysSay) {
    EXPECT_EQ(m_window->currentPage()->title(), kind::deal.plural());
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage()->title(), kind::account.plural());
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_TRUE(qobject_cast<SettingsPage *>(m_window->currentPage()));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window->currentPage()->title(), kind::account.plural());
    press(Qt::Key_F1);
    EXPECT_TRUE(qobject_cast<KeysPage *>(m_window->currentPage()));
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
