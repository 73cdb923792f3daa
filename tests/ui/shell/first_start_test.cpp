// From nothing to an office of one's own, by keys; and what is said about files that cannot be opened.
#include "ui/shell/first_start.h"

#include "core/base/currency_name.h"
#include "ui/shell/file_problem.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/value_edit.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace kontor::test {

class FirstStartTest : public ::testing::Test {
protected:
    FirstStartTest() { m_languages.use(QStringLiteral("en")); }
    Services services() { return {.theme = m_theme, .languages = m_languages, .clock = m_clock}; }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Theme m_theme;
    Languages m_languages;
};

TEST_F(FirstStartTest, ChoosesAWayByItsNumber) {
    FirstStart page(services());
    page.show();
    QApplication::setActiveWindow(&page);
    QSignalSpy demo(&page, &FirstStart::demoRequested);
    QTest::keyClick(page.focusWidget(), Qt::Key_3);
    EXPECT_EQ(demo.count(), 1);
}

TEST_F(FirstStartTest, AsksForTheNamesBesideTheirFields) {
    FirstStart page(services());
    page.show();
    QApplication::setActiveWindow(&page);
    QSignalSpy made(&page, &FirstStart::newOfficeRequested);
    QTest::keyClick(page.focusWidget(), Qt::Key_1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Werkstatt"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(made.count(), 0);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Anna Kramer"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(made.count(), 1);
    const auto office = made.first().first().value<NewOffice>();
    EXPECT_EQ(office.name, QStringLiteral("Werkstatt"));
    EXPECT_EQ(office.employee, QStringLiteral("Anna Kramer"));
    EXPECT_TRUE(page.path().endsWith(QStringLiteral("Werkstatt.kontor")));
}

TEST_F(FirstStartTest, KeepsWhatIsTypedWhenTheLanguageChanges) {
    FirstStart page(services());
    page.show();
    QApplication::setActiveWindow(&page);
    QTest::keyClick(page.focusWidget(), Qt::Key_1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Werkstatt"));
    m_languages.use(QStringLiteral("de"));
    QCoreApplication::processEvents();
    EXPECT_EQ(page.office().name, QStringLiteral("Werkstatt"));
    m_languages.use(QStringLiteral("en"));
}

TEST_F(FirstStartTest, NamesTheCurrencyOfTheCountryInTheLanguage) {
    FirstStart page(services());
    QStringList shown;
    for (const ComboPicker *picker : page.findChildren<ComboPicker *>())
        shown.append(picker->items().value(0).text);
    const QString code = page.office().currency;
    EXPECT_TRUE(shown.contains(code + u' ' + currencyName(code, QStringLiteral("en"))));
}

TEST_F(FirstStartTest, MakesAnOfficeAndOpensItsWindow) {
    Program program(services());
    const QString path = m_folder.filePath(QStringLiteral("new.kontor"));
    program.createOffice({.name = QStringLiteral("Werkstatt"),
                          .country = QStringLiteral("DE"),
                          .employee = QStringLiteral("Anna König")},
                         path);
    ASSERT_TRUE(program.window());
    EXPECT_EQ(program.window()->desk().officeName(), QStringLiteral("Werkstatt"));
    EXPECT_EQ(program.window()->desk().person().name, QStringLiteral("Anna König"));
}

TEST_F(FirstStartTest, SaysWhatIsWrongWithAFile) {
    Program program(services());
    program.openFile(m_folder.filePath(QStringLiteral("nothing.kontor")));
    ASSERT_TRUE(program.problem());
    EXPECT_FALSE(program.window());
    QFile other(m_folder.filePath(QStringLiteral("other.kontor")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("This is a letter, not an office file of Kontor at all.");
    other.close();
    program.openFile(other.fileName());
    ASSERT_TRUE(program.problem());
    EXPECT_TRUE(program.problem()->windowTitle().contains(QStringLiteral("no file of Kontor")));
}

} // namespace kontor::test
