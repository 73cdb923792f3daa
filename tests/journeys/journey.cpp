// After each step the file is read by a process of its own, while the window is open.
#include "tests/journeys/journey.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <gtest/gtest.h>
#include <iostream>

namespace kontor::journey {

namespace {

constexpr int savedWithin = 20000; // ms until the file says what was done
constexpr int longForADialog = 20; // tenths of a second until it has closed
constexpr int quiet = 700;         // ms after which nothing more is expected to be written

const QString newRequest = QStringLiteral("New request");
const QString qualification = QStringLiteral("Qualification");
const QString negotiation = QStringLiteral("Negotiation");
const QString lost = QStringLiteral("Lost");
const QString boiler = QStringLiteral("Boiler upgrade");
const QStringList pumps{QStringLiteral("Pump one"), QStringLiteral("Pump two"), QStringLiteral("Pump three")};
const QString crane = QStringLiteral("Crane repair");

struct Row {
    QString title;
    QString account;
    qint64 cents;
    QString stage;
    QString close;
};

QByteArray differing(const QByteArray &before, const QByteArray &after) {
    const QList<QByteArray> known = before.split('\n');
    QByteArray lines;
    for (const QByteArray &line : after.split('\n'))
        lines += known.contains(line) ? QByteArray() : line + '\n';
    return lines;
}

/// 60 deals; those that are moved come last, because the newest stand on top of their columns.
QList<Row> rowsOfTable() {
    const QStringList accounts{QStringLiteral("Nordwind Logistik"), QStringLiteral("Bäckerei Grünwald"),
                               QStringLiteral("Zakłady Łódź S.A."), QStringLiteral("Müller & Söhne, GmbH"),
                               QStringLiteral("پارس الکتریک")};
    const QStringList stages{newRequest, qualification, QStringLiteral("Offer"), negotiation};
    QList<Row> rows;
    for (int i = 0; i < 55; ++i)
        rows.append({QStringLiteral("Order %1").arg(i + 1, 2, 10, QLatin1Char('0')), accounts.at(i % 5),
                     100050 + i * 3703, stages.at(i % 4), QStringLiteral("%1.12.2026").arg(1 + i % 28)});
    for (const QString &title : QStringList{crane} + pumps + QStringList{boiler})
        rows.append({title, accounts.first(), 123456, title == crane ? negotiation : newRequest,
                     QStringLiteral("24.12.2026")});
    return rows;
}

} // namespace

Journey::Journey(Hands &hands, const Home &home)
    : m_hands(hands), m_home(home), m_file(home.office(QStringLiteral("Werkstatt"))) {}

void Journey::step(const char *name, const std::function<void()> &work) {
    if (::testing::Test::HasFailure())
        return; // what follows stands on what came before
    SCOPED_TRACE(name);
    QElapsedTimer time;
    time.start();
    work();
    std::cout << "  " << name << ": " << double(time.elapsed()) / 1000 << " s" << std::endl;
}

void Journey::run() {
    step("first start", [this] { firstStart(); });
    step("import", [this] { importDeals(); });
    step("drag one card", [this] { dragOne(); });
    step("drag three selected", [this] { dragThree(); });
    step("drop outside", [this] { dropOutside(); });
    step("Esc during the drag", [this] { escapeTheDrag(); });
    step("drop on lost, the reason cancelled", [this] { dropOnLostAndCancel(); });
    step("move by keyboard", [this] { moveByKeyboard(); });
    step("edit in the list", [this] { editInTheList(); });
    step("bulk change of 50", [this] { changeFifty(); });
    step("restart, undo again", [this] { restartAndUndo(); });
    step("switch to Persian", [this] { switchToPersian(); });
}

void Journey::until(const char *what, const std::function<bool()> &holds) {
    QElapsedTimer waited;
    waited.start();
    while (!holds()) {
        if (waited.elapsed() > savedWithin) {
            ADD_FAILURE() << "the file never says: " << what;
            return;
        }
        m_hands.pause(50);
    }
}

bool Journey::isIn(const QString &title, const QString &stage) const {
    return m_file.count(QStringLiteral("deal"),
                        QStringLiteral("title = \"%1\" and stage = \"%2\"").arg(title, stage)) == 1;
}

void Journey::doAndUndo(const std::function<void()> &work, const char *what,
                        const std::function<bool()> &holds) {
    const QByteArray before = m_file.content();
    work();
    until(what, holds);
    const QByteArray after = m_file.content();
    m_hands.press(QStringLiteral("Ctrl+Z"));
    until("it is undone", [&] { return m_file.content() == before; });
    m_hands.press(QStringLiteral("Ctrl+Shift+Z"));
    until("it is done again", [&] { return m_file.content() == after; });
    m_beforeTheLast = before;
}

void Journey::changesNothing(const std::function<void()> &work) {
    const QByteArray before = m_file.content();
    work();
    m_hands.pause(quiet);
    EXPECT_EQ(differing(before, m_file.content()).toStdString(), "");
}

/// By the palette.
void Journey::choose(const QString &command) {
    m_hands.press(QStringLiteral("Ctrl+K"));
    m_hands.see(QStringLiteral("Command palette"));
    m_hands.type(command);
    m_hands.see(command, Part::Item);
    m_hands.press(QStringLiteral("Enter"));
}

void Journey::firstStart() {
    QDir().mkpath(m_home.documents());
    m_hands.start();
    m_hands.see(QStringLiteral("Start a new office"));
    m_hands.press(QStringLiteral("1"));
    m_hands.type(QStringLiteral("Werkstatt"));
    m_hands.press(QStringLiteral("Tab"));
    m_hands.type(QStringLiteral("Anna Kramer"));
    m_hands.press(QStringLiteral("Tab"));
    m_hands.type(QStringLiteral("Germany"));
    m_hands.see(QStringLiteral("Germany"), Part::Item);
    m_hands.press(QStringLiteral("Enter")); // the country
    m_hands.press(QStringLiteral("Enter")); // the file
    m_hands.see(QStringLiteral("No deals yet"));
    const QString me = QStringLiteral("name = \"Anna Kramer\" and language = en and administrator = yes");
    EXPECT_EQ(m_file.count(QStringLiteral("employee"), me), 1);
    EXPECT_EQ(m_file.count(QStringLiteral("stage"), QStringLiteral("pipeline.of = deal")), 6);
    EXPECT_EQ(m_file.count(QStringLiteral("deal")), 0);
}

/// As a spreadsheet in Germany writes it: semicolons, decimal commas, quotes where needed.
void Journey::writeTable() const {
    QFile table(m_home.path + QStringLiteral("/deals.csv"));
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    QString lines = QStringLiteral("Title;Account;Amount;Currency;Stage;Expected close;Responsible\r\n");
    for (const Row &row : rowsOfTable())
        lines += QStringLiteral("%1;\"%2\";%3,%4;EUR;%5;%6;Anna Kramer\r\n")
                     .arg(row.title, row.account)
                     .arg(row.cents / 100)
                     .arg(row.cents % 100, 2, 10, QLatin1Char('0'))
                     .arg(row.stage, row.close);
    table.write(lines.toUtf8());
}

void Journey::importDeals() {
    writeTable();
    const auto import = [this] {
        choose(QStringLiteral("Import"));
        m_hands.see(QStringLiteral("Choose a file…"));
        m_hands.press(QStringLiteral("Enter"));
        m_hands.see(QStringLiteral("File name:"));
        m_hands.type(m_home.path + QStringLiteral("/deals.csv"));
        m_hands.press(QStringLiteral("Enter"));
        // A list of the files that could be meant takes the first Enter, where it came in time.
        for (int waited = 0; !m_hands.find(QStringLiteral("File name:")).isEmpty(); ++waited) {
            if (waited == longForADialog)
                m_hands.press(QStringLiteral("Enter"));
            if (waited > 2 * longForADialog)
                break;
            m_hands.pause(100);
        }
        m_hands.see(QStringLiteral("Import 60 rows"));
        m_hands.press(QStringLiteral("Enter"));
        m_hands.see(QStringLiteral("Show Deals"));
    };
    doAndUndo(import, "60 deals", [this] { return m_file.count(QStringLiteral("deal")) == 60; });
    m_hands.press(QStringLiteral("Enter"));
    m_hands.see(boiler, Part::Item);

    QHash<QString, qint64> sums;
    for (const Row &row : rowsOfTable())
        sums[row.stage] += row.cents;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const QByteArray told =
            m_file.ask({QStringLiteral("count"), QStringLiteral("deal"), QStringLiteral("--where"),
                        QStringLiteral("stage = \"%1\"").arg(sum.key()), QStringLiteral("--sum"),
                        QStringLiteral("amount"), QStringLiteral("--format"), QStringLiteral("json")});
        const QString amount = QStringLiteral("\"%1.%2\"")
                                   .arg(sum.value() / 100)
                                   .arg(sum.value() % 100, 2, 10, QLatin1Char('0'));
        EXPECT_TRUE(told.contains(amount.toLatin1()))
            << sum.key().toStdString() << ": " << amount.toStdString() << " is not in " << told.toStdString();
    }
    EXPECT_EQ(m_file.count(QStringLiteral("account")), 5);
}

void Journey::dragOne() {
    doAndUndo([this] { m_hands.carry({boiler}, newRequest, qualification); },
              "the boiler is in qualification", [this] { return isIn(boiler, qualification); });
}

void Journey::dragThree() {
    doAndUndo([this] { m_hands.carry(pumps, newRequest, qualification); }, "three pumps are in qualification",
              [this] {
                  return isIn(pumps.at(0), qualification) && isIn(pumps.at(1), qualification) &&
                         isIn(pumps.at(2), qualification);
              });
}

void Journey::dropOnLostAndCancel() {
    changesNothing([this] {
        m_hands.carry({crane}, negotiation, lost);
        m_hands.see(QStringLiteral("Move “Crane repair” to Lost"));
        m_hands.press(QStringLiteral("Esc"));
        m_hands.seeNoMore(QStringLiteral("Move “Crane repair” to Lost"));
    });
    EXPECT_TRUE(isIn(crane, negotiation));
}

void Journey::dropOutside() {
    changesNothing([this] { m_hands.carryOutside(QStringLiteral("Order 53")); });
}

void Journey::escapeTheDrag() {
    changesNothing([this] { m_hands.carryAndEscape(crane, QStringLiteral("Offer")); });
}

void Journey::moveByKeyboard() {
    const auto move = [this] {
        m_hands.press(QStringLiteral("/"));
        m_hands.type(crane);
        m_hands.press(QStringLiteral("Enter"));
        m_hands.seeNoMore(boiler, Part::Item);
        m_hands.see(crane, Part::Item);
        m_hands.press(QStringLiteral("Ctrl+Left"));
    };
    doAndUndo(move, "the crane is in the offers", [this] { return isIn(crane, QStringLiteral("Offer")); });
}

void Journey::editInTheList() {
    const auto edit = [this] {
        m_hands.press(QStringLiteral("Ctrl+L"));
        m_hands.see(QStringLiteral("Nordwind Logistik"), Part::Item); // a cell; on a card it is not alone
        m_hands.press(QStringLiteral("F2"));
        m_hands.press(QStringLiteral("Ctrl+A"));
        m_hands.type(QStringLiteral("Crane overhaul"));
        m_hands.press(QStringLiteral("Enter"));
    };
    doAndUndo(edit, "the crane has another title",
              [this] { return isIn(QStringLiteral("Crane overhaul"), QStringLiteral("Offer")); });
}

void Journey::changeFifty() {
    const QString fifty = QStringLiteral("title between \"Order 01\" and \"Order 50\"");
    const auto change = [this, fifty] {
        m_hands.press(QStringLiteral("/"));
        m_hands.press(QStringLiteral("Ctrl+A"));
        m_hands.type(fifty);
        m_hands.press(QStringLiteral("Enter"));
        m_hands.see(QStringLiteral("Order 50"), Part::Item);
        m_hands.seeNoMore(QStringLiteral("Crane overhaul"), Part::Item);
        m_hands.press(QStringLiteral("Ctrl+A"));
        m_hands.press(QStringLiteral("Ctrl+Shift+E"));
        m_hands.see(QStringLiteral("50 records will be changed."));
        m_hands.type(QStringLiteral("Expected close"));
        m_hands.see(QStringLiteral("Expected close"), Part::Item);
        m_hands.press(QStringLiteral("Enter")); // the field
        m_hands.type(QStringLiteral("2027-01-15"));
        m_hands.press(QStringLiteral("Enter")); // the change
    };
    doAndUndo(change, "50 deals close in January", [this] {
        return m_file.count(QStringLiteral("deal"), QStringLiteral("expectedClose = 2027-01-15")) == 50;
    });
}

void Journey::restartAndUndo() {
    m_hands.quit();
    m_hands.start();
    m_hands.see(QStringLiteral("Deals"));
    m_hands.see(QStringLiteral("Order 50"), Part::Item);
    m_hands.press(QStringLiteral("Ctrl+Z"));
    until("the bulk change is undone after the restart",
          [this] { return m_file.content() == m_beforeTheLast; });
    m_hands.press(QStringLiteral("Ctrl+Shift+Z"));
    until("it is done again", [this] {
        return m_file.count(QStringLiteral("deal"), QStringLiteral("expectedClose = 2027-01-15")) == 50;
    });
}

void Journey::switchToPersian() {
    m_hands.press(QStringLiteral("Ctrl+L")); // the board again
    choose(QStringLiteral("Language: Persian"));
    until("Anna works in Persian",
          [this] { return m_file.count(QStringLiteral("employee"), QStringLiteral("language = fa")) == 1; });
    const QRect first = m_hands.see(QStringLiteral("درخواست تازه"), Part::Column);
    const QRect second = m_hands.see(QStringLiteral("ارزیابی نیاز"), Part::Column);
    EXPECT_LT(second.right(), first.left()); // columns come from the right
    const auto move = [this] {
        m_hands.press(QStringLiteral("/"));
        m_hands.type(boiler);
        m_hands.press(QStringLiteral("Enter"));
        m_hands.seeNoMore(QStringLiteral("Order 50"), Part::Item);
        m_hands.press(QStringLiteral("Ctrl+Left")); // to the column that is seen at the left: the next stage
    };
    doAndUndo(move, "the boiler is in the offers", [this] { return isIn(boiler, QStringLiteral("Offer")); });
    m_hands.quit();
    m_file.ask({QStringLiteral("check")});
}

} // namespace kontor::journey
