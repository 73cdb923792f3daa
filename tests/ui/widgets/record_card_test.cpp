// The card of a similar record: what it says, what keys and pointer do on it, and what it asks for.
#include "tests/support/ui/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/record_card.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>
#include <gtest/gtest.h>

namespace kontor {

namespace {

RecordCardFacts lead() {
    return {.origin = QStringLiteral("Lead 87 · created first"),
            .person = QStringLiteral("Trần Quân"),
            .title = QStringLiteral("Packaging line"),
            .second = QStringLiteral("Jürgen Groß"),
            .reasons = {{QStringLiteral("same e-mail: j.gross@gruenwald.example")},
                        {QStringLiteral("name: J. Gross, Jürgen Groß"), false}},
            .date = QStringLiteral("3 Mar 2026"),
            .state = QStringLiteral("nothing planned"),
            .stateIcon = Icon::CircleDashed};
}

class RecordCardTest : public ::testing::Test {
protected:
    RecordCardTest() {
        card.resize(card.sizeHint());
        showActive(&card);
        card.setFocus();
    }
    LinkLabel *link(const QString &text) const {
        for (LinkLabel *one : card.findChildren<LinkLabel *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    QString name() { return QAccessible::queryAccessibleInterface(&card)->text(QAccessible::Name); }

    Theme &theme = testTheme(); // before what wears it
    RecordCard card{lead()};
};

} // namespace

TEST_F(RecordCardTest, SpaceTicksAndEnterOpens) {
    QSignalSpy ticked(&card, &RecordCard::tickChanged);
    QSignalSpy opened(&card, &RecordCard::openRequested);
    QTest::keyClick(&card, Qt::Key_Space);
    ASSERT_EQ(ticked.size(), 1);
    EXPECT_TRUE(card.isTicked());
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_FALSE(card.isTicked());
    QTest::keyClick(&card, Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
    QTest::keyClick(&card, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(opened.size(), 1) << "that is a key of the page";
    card.setTicked(true);
    EXPECT_EQ(ticked.size(), 2) << "told, not asked";
}

TEST_F(RecordCardTest, ItsFirstLineTicksAndADoubleClickBelowOpens) {
    QSignalSpy opened(&card, &RecordCard::openRequested);
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(22, 22));
    EXPECT_TRUE(card.isTicked());
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(120, 60));
    EXPECT_TRUE(card.isTicked());
    QTest::mouseDClick(&card, Qt::LeftButton, {}, QPoint(120, 60));
    EXPECT_EQ(opened.size(), 1);
    QTest::mouseDClick(&card, Qt::LeftButton, {}, QPoint(22, 22));
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(RecordCardTest, ItsLinksAskForWhatTheySay) {
    QSignalSpy opened(&card, &RecordCard::openRequested);
    QSignalSpy compared(&card, &RecordCard::compareRequested);
    QSignalSpy parted(&card, &RecordCard::notDuplicateRequested);
    QTest::keyClick(link(QStringLiteral("Open")), Qt::Key_Return);
    QTest::keyClick(link(QStringLiteral("Compare")), Qt::Key_Space);
    QTest::mouseClick(link(QStringLiteral("Not a duplicate")), Qt::LeftButton);
    EXPECT_EQ(opened.size(), 1);
    EXPECT_EQ(compared.size(), 1);
    EXPECT_EQ(parted.size(), 1);
    EXPECT_FALSE(card.isTicked());
}

TEST_F(RecordCardTest, SaysAllThatItShows) {
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&card)->role(), QAccessible::ListItem);
    EXPECT_EQ(name(), QStringLiteral("Lead 87 · created first, Packaging line, Jürgen Groß, no amount, same "
                                     "e-mail: j.gross@gruenwald.example, name: J. Gross, Jürgen Groß, 3 Mar "
                                     "2026, nothing planned, Trần Quân, not ticked"));
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_TRUE(name().endsWith(QStringLiteral(", ticked")));
}

TEST_F(RecordCardTest, FocusAndTickAreSeen) {
    const auto drawn = [&] { return card.grab().toImage(); };
    const QImage held = drawn();
    card.clearFocus();
    const QImage free = drawn();
    EXPECT_NE(held, free);
    card.setTicked(true);
    EXPECT_NE(drawn(), free);
}

TEST_F(RecordCardTest, TheRecordItselfHasNeitherTickNorActions) {
    RecordCardFacts facts = lead();
    facts.isThis = true;
    const int before = card.sizeHint().height();
    const QImage free = card.grab().toImage();
    card.setFacts(facts);
    QSignalSpy ticked(&card, &RecordCard::tickChanged);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(22, 22));
    EXPECT_TRUE(ticked.isEmpty());
    EXPECT_FALSE(link(QStringLiteral("Open"))->isVisible());
    EXPECT_LT(card.sizeHint().height(), before);
    EXPECT_TRUE(name().startsWith(QStringLiteral("this record, ")));
    card.resize(card.sizeHint());
    const QImage held = card.grab().toImage();
    card.clearFocus();
    EXPECT_NE(card.grab().toImage(), held) << "its frame is not the focus";
}

TEST_F(RecordCardTest, AReasonThatIsTooLongIsWholeInItsToolTip) {
    RecordCardFacts facts = lead();
    facts.reasons = {{QStringLiteral("same e-mail: a.very.long.address.of.somebody@gruenwald.example")}};
    card.setFacts(facts);
    const auto tipAt = [&](int y) {
        QToolTip::hideText();
        QHelpEvent ask(QEvent::ToolTip, QPoint(100, y), card.mapToGlobal(QPoint(100, y)));
        QApplication::sendEvent(&card, &ask);
        return QToolTip::text();
    };
    bool found = false;
    for (int y = 0; y < card.height() && !found; y += 8)
        found = tipAt(y) == facts.reasons.first().text;
    EXPECT_TRUE(found);
    QToolTip::hideText();
}

TEST_F(RecordCardTest, GrowsWithTheTextAndKeepsItsActionsWhole) {
    const QSize before = card.sizeHint();
    testTheme().setTextScale(1.5);
    card.resize(card.minimumSizeHint());
    QTest::qWait(1);
    EXPECT_GT(card.sizeHint().height(), before.height());
    for (const LinkLabel *one : card.findChildren<LinkLabel *>())
        EXPECT_GE(one->width(), one->sizeHint().width()) << qPrintable(one->text());
    testTheme().setTextScale(1);
}

TEST_F(RecordCardTest, KindsWithoutMoneyHaveNoSuchLine) {
    const int before = card.sizeHint().height();
    RecordCardFacts facts = lead();
    facts.withAmount = false;
    card.setFacts(facts);
    EXPECT_LT(card.sizeHint().height(), before);
    EXPECT_FALSE(name().contains(QStringLiteral("no amount")));
}

} // namespace kontor
