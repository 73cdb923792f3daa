// The palette by its keys: what it finds, and what Enter and Tab do with it.
#include "ui/shell/palette.h"

#include "core/people/people.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/office_window.h"
#include "ui/list/filter_bar.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/chip.h"

#include <QLineEdit>
#include <future>

namespace kontor::test {

class PaletteTest : public WindowTest {
protected:
    Palette *open() {
        press(Qt::Key_K, Qt::ControlModifier);
        return m_window->findChild<Palette *>();
    }
    static QStringList shown(const Palette &palette) {
        QStringList texts;
        for (const PaletteRow &row : palette.rows()) {
            if (!row.isHead)
                texts.append(row.text);
        }
        return texts;
    }
};

TEST_F(PaletteTest, FindsRecordsHoweverTheyAreTyped) {
    make(kind::account, {{QStringLiteral("name"), text("Bäckerei Grünwald")}});
    Palette *palette = open();
    ASSERT_TRUE(palette);
    type("grun");
    EXPECT_TRUE(shown(*palette).contains(QStringLiteral("Bäckerei Grünwald")));
}

TEST_F(PaletteTest, RunsAnActionByItsName) {
    Palette *palette = open();
    ASSERT_TRUE(palette);
    type(">list of keys");
    EXPECT_EQ(shown(*palette), QStringList{QStringLiteral("List of keys")});
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->currentPage()->title(), QStringLiteral("List of keys"));
}

TEST_F(PaletteTest, FindsWhatIsNamedInEnglishInEveryLanguage) {
    m_desk->setLanguage(QStringLiteral("de"));
    settle();
    Palette *palette = open();
    ASSERT_TRUE(palette);
    type(">list of keys");
    EXPECT_EQ(shown(*palette), QStringList{QStringLiteral("Tastenübersicht")});
}

TEST_F(PaletteTest, OpensASettingByItsName) {
    ASSERT_TRUE(open());
    type("lost reas");
    press(Qt::Key_Return);
    auto *settings = qobject_cast<SettingsPage *>(m_window->currentPage());
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->section(), "lostReason");
}

TEST_F(PaletteTest, ShowsTheActionsOfARecordAtTab) {
    make(kind::account, {{QStringLiteral("name"), text("Isar Pharma AG")}});
    Palette *palette = open();
    ASSERT_TRUE(palette);
    type("isar");
    press(Qt::Key_Tab);
    const QStringList actions = shown(*palette);
    ASSERT_FALSE(actions.isEmpty());
    EXPECT_TRUE(actions.first().startsWith(QStringLiteral("Open")));
    EXPECT_EQ(actions.size(), 4);
}

TEST_F(PaletteTest, FindsTheReadyFiltersOfThePages) {
    open();
    type("free pool");
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->currentPage()->title(), kind::lead.plural());
    const auto *bar = m_window->currentPage()->findChild<FilterBar *>();
    ASSERT_TRUE(bar);
    EXPECT_TRUE(waitFor([&] {
        const auto chips = bar->findChildren<Chip *>();
        return std::any_of(chips.begin(), chips.end(), [](Chip *one) { return one->text() == u"Free pool"; });
    }));
}

TEST_F(PaletteTest, NoKeyLeadsToAnotherPageBelowIt) {
    const QString before = m_window->currentPage()->title();
    QPointer<Palette> palette = open();
    ASSERT_TRUE(palette);
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage()->title(), before);
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(!palette || !palette->isVisible());
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_NE(m_window->currentPage()->title(), before);
    press(Qt::Key_N, Qt::ControlModifier);
    const QString under = m_window->currentPage()->title();
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage()->title(), under) << "below quick create";
}

TEST_F(PaletteTest, GivesTheFocusBackAtEscape) {
    QWidget *before = QApplication::focusWidget();
    open();
    EXPECT_NE(QApplication::focusWidget(), before);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), before);
    EXPECT_FALSE(m_window->findChild<Palette *>());
}

TEST_F(PaletteTest, KeepsTheKeysWhenThePageBelowComesLate) {
    auto held = std::make_shared<std::promise<void>>();
    file().maintain([gate = held->get_future().share()](Connection &) -> Result<void> {
        gate.wait();
        return {};
    });
    m_window->openSection(kind::deal.key()); // what was remembered of it is read behind that
    m_window->openPalette();
    const auto *palette = m_window->findChild<Palette *>();
    ASSERT_TRUE(palette->isAncestorOf(QApplication::focusWidget()));
    held->set_value();
    settle();
    EXPECT_TRUE(palette->isAncestorOf(QApplication::focusWidget()));
}

} // namespace kontor::test
