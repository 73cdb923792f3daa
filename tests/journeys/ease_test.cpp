// The measure of ease (LOOK): key presses besides typing, from the board with the hands on the keyboard.
#include "tests/journeys/keyboard_hands.h"
#include "tests/journeys/office_on_disk.h"

#include <QDate>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <gtest/gtest.h>
#include <iostream>

namespace kontor::journey {

class Ease : public ::testing::Test {
protected:
    Ease() : m_file(home().office(QStringLiteral("Ease"))) {}

    /// Sixty deals of mine, two that are one and the same, an account that is known, its contact, and a
    /// colleague.
    void SetUp() override {
        QDir().mkpath(home().documents());
        QFile::remove(m_file.path());
        m_file.ask({QStringLiteral("new"), QStringLiteral("--office"), QStringLiteral("Ease"),
                    QStringLiteral("--employee"), QStringLiteral("Anna Kramer")});
        m_file.ask({QStringLiteral("create"), QStringLiteral("employee"), QStringLiteral("name=Le Ngoc Anh"),
                    QStringLiteral("active=yes")});
        m_file.ask({QStringLiteral("create"), QStringLiteral("account"),
                    QStringLiteral("name=Nordwind Logistik"), QStringLiteral("phone=+49 30 5550 1234")});
        QFile table(home().path + QStringLiteral("/ease.csv"));
        ASSERT_TRUE(table.open(QIODevice::WriteOnly));
        QByteArray lines = "Title;Amount;Expected close;Responsible\r\n"
                           "Bakery oven;900 EUR;2031-03-01;Anna Kramer\r\n"
                           "Bakery oven, again;;2031-03-01;Anna Kramer\r\n";
        const QByteArray soon = QDate::currentDate().toString(Qt::ISODate).toLatin1();
        for (int i = 1; i <= 60; ++i)
            lines +=
                QStringLiteral("Order %1;%2 EUR;").arg(i, 2, 10, QLatin1Char('0')).arg(i * 500).toLatin1() +
                (i % 2 ? soon : QByteArray("2031-03-01")) + ";Anna Kramer\r\n";
        table.write(lines);
        table.close();
        m_file.ask({QStringLiteral("import"), QStringLiteral("deal"), table.fileName(),
                    QStringLiteral("--dates"), QStringLiteral("ymd")});
        QSettings().clear(); // a computer that knows nobody yet
        QSettings().setValue(QStringLiteral("file/last"), m_file.path());
        m_hands = std::make_unique<KeyboardHands>();
        m_hands->start();
        m_hands->see(QStringLiteral("Who is at the desk?"));
        type("Anna");
        press("Enter");
        m_hands->see(QStringLiteral("Order 60"), Part::Item);
        m_start = m_hands->presses();
    }
    void TearDown() override {
        if (!HasFailure())
            m_hands->quit();
        m_hands.reset();
    }

    void press(const char *keys) { m_hands->press(QString::fromLatin1(keys)); }
    void type(const char *text) { m_hands->type(QString::fromLatin1(text)); }
    int count(const char *where) const {
        return m_file.count(QStringLiteral("deal"), QString::fromUtf8(where));
    }
    void until(const std::function<bool()> &holds) {
        QElapsedTimer waited;
        waited.start();
        while (!holds() && waited.elapsed() < 20000)
            m_hands->pause(50);
        EXPECT_TRUE(holds());
    }
    void expectActions(const char *what, int most) {
        const int used = m_hands->presses() - m_start;
        std::cout << "  " << what << ": " << used << " actions, at most " << most << std::endl;
        EXPECT_LE(used, most) << what;
    }

    OfficeOnDisk m_file;
    std::unique_ptr<KeyboardHands> m_hands;
    int m_start = 0;
};

TEST_F(Ease, NewDealForAKnownAccountWithItsAmount) {
    press("Ctrl+N");
    type("Oven control");
    press("Tab");
    type("Nordwind");
    m_hands->see(QStringLiteral("Nordwind Logistik"), Part::Item);
    press("Enter");
    press("Tab"); // past the contact
    press("Tab");
    type("500");
    press("Ctrl+S");
    until([this] {
        return count("title = \"Oven control\" and account = \"Nordwind Logistik\" and amount = 500") == 1;
    });
    expectActions("new deal for a known account with amount", 6);
}

TEST_F(Ease, MovesADealOneStage) {
    press("Ctrl+Right");
    until([this] { return count("stage = Qualification") == 1; });
    expectActions("move a deal one stage", 1);
}

TEST_F(Ease, FindsACustomerByPartOfTheTelephoneNumber) {
    press("Ctrl+K");
    type("550123");
    m_hands->see(QStringLiteral("Nordwind Logistik"), Part::Item);
    press("Enter");
    m_hands->see(QStringLiteral("Timeline"));
    expectActions("find a customer by part of the telephone number", 2);
}

TEST_F(Ease, ChangesTheResponsibleOfFiftyFilteredDeals) {
    press("/");
    type("title between \"Order 01\" and \"Order 50\"");
    press("Enter");
    m_hands->seeNoMore(QStringLiteral("Order 60"), Part::Item);
    m_start = m_hands->presses(); // they are filtered
    press("Ctrl+L");
    m_hands->see(QStringLiteral("Anna Kramer"), Part::Item);
    press("Ctrl+A");
    press("Ctrl+Shift+R");
    m_hands->see(QStringLiteral("50 records will be changed."));
    type("Le Ngoc");
    m_hands->see(QStringLiteral("Le Ngoc Anh"), Part::Item);
    press("Enter");
    press("Enter");
    until([this] { return count("responsible = \"Le Ngoc Anh\"") == 50; });
    expectActions("change the responsible of 50 filtered deals", 5);
    m_start = m_hands->presses();
    press("Ctrl+Z");
    until([this] { return count("responsible = \"Le Ngoc Anh\"") == 0; });
    expectActions("undo it", 1);
}

TEST_F(Ease, MergesTwoDuplicates) {
    m_start = m_hands->presses();
    type("Bakery"); // on the board letters filter
    m_hands->seeNoMore(QStringLiteral("Order 60"), Part::Item);
    press("Enter");
    press("Ctrl+A");
    press("Ctrl+J");
    m_hands->see(QStringLiteral("Merge 2 records into one deal"));
    press("Ctrl+Enter");
    until([this] { return count("title ~ Bakery") == 1; });
    EXPECT_EQ(count("title = \"Bakery oven\" and amount = 900"), 1);
    expectActions("merge two duplicates", 4);
    m_start = m_hands->presses();
    press("Ctrl+Z");
    until([this] { return count("title ~ Bakery") == 2; });
    expectActions("undo it", 1);
    press("Ctrl+Shift+Z");
    until([this] { return count("title ~ Bakery") == 1; });
    m_hands->see(QStringLiteral("Bakery oven"), Part::Item);
    m_start = m_hands->presses();
    press("Enter");
    m_hands->see(QStringLiteral("Timeline"));
    press("Ctrl+K");
    type("Un-merge");
    m_hands->see(QStringLiteral("Un-merge…"), Part::Item);
    press("Enter");
    m_hands->see(QStringLiteral("Un-merge “Bakery oven”?"));
    press("Enter");
    until([this] { return count("title ~ Bakery") == 2; });
    expectActions("un-merge them", 4);
}

TEST_F(Ease, FiltersMyDealsOverTenThousandClosingThisMonth) {
    press("/");
    type("responsible = me and amount > 10000 and expectedClose = this month");
    press("Enter");
    m_hands->seeNoMore(QStringLiteral("Order 60"), Part::Item);
    m_hands->see(QStringLiteral("Order 59"), Part::Item);
    m_hands->seeNoMore(QStringLiteral("Order 19"), Part::Item);
    expectActions("filter my deals over 10,000 closing this month", 6);
}

} // namespace kontor::journey
