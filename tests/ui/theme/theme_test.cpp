// The theme reaches palette, fonts and open windows at once.
#include "tests/support/ui/look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"

#include <QAccessible>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace kontor {

TEST(ThemeTest, SwitchesOpenWindowsBetweenLightAndDark) {
    Theme &theme = testTheme();
    Label label(QStringLiteral("a"), TextRole::Body, Ink::Second);
    showActive(&label);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Scheme::Dark);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTokens().page);
    QCoreApplication::processEvents();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), darkTokens().textSecond);
    theme.setScheme(Scheme::Light);
    QCoreApplication::processEvents();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), lightTokens().textSecond);
    theme.setScheme(Scheme::Light);
    EXPECT_EQ(changed.size(), 2);
}

TEST(ThemeTest, FollowsThePaletteOfThePlatform) {
    Theme &theme = testTheme();
    theme.setScheme(Scheme::System);
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().window().color().lightness() < 128;
    theme.setScheme(Scheme::Light);
    theme.setScheme(Scheme::System);
    EXPECT_EQ(theme.isDark(), dark);
    theme.setScheme(Scheme::Light);
}

TEST(ThemeTest, AccentReachesSelectionAndLinks) {
    Theme &theme = testTheme();
    theme.setAccent(Accent::Green);
    EXPECT_EQ(QApplication::palette().color(QPalette::Highlight), lightTokens(Accent::Green).accentSoft);
    theme.setAccent(Accent::Blue);
    EXPECT_EQ(QApplication::palette().color(QPalette::Link), lightTokens().accentText);
}

TEST(ThemeTest, TextSizeReachesLabelsThatAreOpen) {
    Theme &theme = testTheme();
    Label label(QStringLiteral("a"), TextRole::Title);
    showActive(&label);
    const int before = label.font().pixelSize();
    theme.setTextScale(1.5);
    QCoreApplication::processEvents();
    EXPECT_EQ(label.font().pixelSize(), qRound(17 * 1.5));
    EXPECT_EQ(QApplication::font().pixelSize(), qRound(13 * 1.5));
    theme.setTextScale(1);
    QCoreApplication::processEvents();
    EXPECT_EQ(label.font().pixelSize(), before);
}

TEST(ThemeTest, ScreenReadersHearTheRoleOfEachWidget) {
    testTheme();
    const Pill pill(QStringLiteral("overdue"), Tone::Red);
    const HairLine line;
    const ProgressLine progress(QStringLiteral("Importing"));
    const auto roleOf = [](const QWidget *widget) {
        return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->role();
    };
    EXPECT_EQ(roleOf(&pill), QAccessible::StaticText);
    EXPECT_EQ(roleOf(&line), QAccessible::Separator);
    EXPECT_EQ(roleOf(&progress), QAccessible::ProgressBar);
}

} // namespace kontor
