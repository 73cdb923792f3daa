// The page of similar records by the keyboard alone: looked at, ticked, told apart, merged.
#include "tests/support/core/similar_fixture.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/similar/similar_list.h"
#include "ui/similar/similar_page.h"
#include "ui/similar/similar_views.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/record_card.h"

#include <QApplication>
#include <QLabel>
#include <algorithm>

namespace kontor::test {

namespace {

const QStringList mail{QStringLiteral("j.gross@gruenwald.example")};

class SimilarPages : public SimilarTest {
protected:
    void SetUp() override {
        SimilarTest::SetUp();
        m_first = lead("Packaging line", mail);
        const RecordId person = contact("Groß", mail);
        m_deal = deal("Packaging line for Grünwald", person);
        m_lost = deal("Line 1", person);
        move(m_lost, "lost");
        m_second = lead("Anfrage Verpackung", mail);
    }
    void open(const Kind &kind, RecordId id) {
        m_host = std::make_unique<FakeHost>(workspace());
        m_page = std::make_unique<SimilarPage>(*m_host, kind.key(), id);
        m_page->resize(1300, 800);
        showActive(m_page.get());
        m_page->focusContent();
        ASSERT_TRUE(waitFor([this] { return focused() != nullptr; }));
    }
    QList<RecordCard *> cards() const {
        QList<RecordCard *> shown;
        for (RecordCard *one : m_page->findChildren<RecordCard *>()) {
            if (!one->isHidden())
                shown.append(one);
        }
        return shown;
    }
    RecordCard *focused() const { return qobject_cast<RecordCard *>(QApplication::focusWidget()); }
    QString at() const { return focused() ? focused()->facts().title : QString(); }
    template <class W>
    W *called(const QString &text) const {
        for (W *one : m_page->findChildren<W *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool says(const QString &text) const { return called<QLabel>(text) != nullptr; }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void goTo(const QString &title) {
        press(Qt::Key_Home);
        for (int step = 0; step < 6 && at() != title; ++step) {
            for (int down = 0; down < 3 && at() != title; ++down)
                press(Qt::Key_Down);
            if (at() != title)
                press(Qt::Key_Right);
        }
        ASSERT_EQ(at(), title);
    }

    RecordId m_first = 0, m_second = 0, m_deal = 0, m_lost = 0;
    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<SimilarPage> m_page;
};

TEST_F(SimilarPages, StandByKindAndStageWithTheRecordItselfFirst) {
    open(kind::deal, m_deal);
    ASSERT_EQ(cards().size(), 4);
    EXPECT_TRUE(cards().first()->facts().isThis);
    EXPECT_TRUE(focused()->facts().isThis);
    QStringList titles;
    for (const RecordCard *card : cards())
        titles.append(card->facts().title);
    EXPECT_EQ(titles.last(), u"Line 1"); // what is lost comes last
    EXPECT_TRUE(std::ranges::any_of(cards(), [](const RecordCard *card) {
        return card->facts().origin.endsWith(u"created first") && card->facts().title == u"Packaging line";
    }));
}

TEST_F(SimilarPages, TickWhatIsOpenAndSayHowMany) {
    open(kind::deal, m_deal);
    EXPECT_TRUE(called<Button>(QStringLiteral("Merge 3 records…")));
    EXPECT_TRUE(says(QStringLiteral("2 of 3 ticked, together with this record")));
    goTo(QStringLiteral("Line 1"));
    EXPECT_FALSE(focused()->isTicked());
    press(Qt::Key_Space);
    EXPECT_TRUE(called<Button>(QStringLiteral("Merge 4 records…")));
    press(Qt::Key_Space);
    EXPECT_TRUE(called<Button>(QStringLiteral("Merge 3 records…")));
}

TEST_F(SimilarPages, OpenARecordByEnterAndLeadBack) {
    open(kind::deal, m_deal);
    goTo(QStringLiteral("Anfrage Verpackung"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_host->opened, m_second);
    EXPECT_EQ(m_host->back, 0);
    press(Qt::Key_S);
    EXPECT_EQ(m_host->back, 1);
}

TEST_F(SimilarPages, TellARecordApartByItsKey) {
    open(kind::deal, m_deal);
    goTo(QStringLiteral("Anfrage Verpackung"));
    press(Qt::Key_D);
    EXPECT_TRUE(waitFor([this] { return cards().size() == 3; }));
    EXPECT_TRUE(m_host->doneOffersUndo);
    EXPECT_TRUE(m_host->doneText.contains(u"Anfrage Verpackung"));
    EXPECT_TRUE(focused()); // the keyboard stays among the cards
    EXPECT_EQ(similar(kind::deal, m_deal).records.size(), 2);
}

TEST_F(SimilarPages, MergeByTheKeyboard) {
    open(kind::deal, m_deal);
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_page->findChild<MergeDialog *>() != nullptr; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return m_host->back == 1; }));
    EXPECT_EQ(idsOf(similar(kind::deal, m_deal).records), QList<RecordId>{m_lost});
}

TEST_F(SimilarPages, CompareTwoWithoutChangingThem) {
    open(kind::deal, m_deal);
    goTo(QStringLiteral("Line 1"));
    press(Qt::Key_C);
    ASSERT_TRUE(waitFor([this] { return m_page->findChild<MergeDialog *>() != nullptr; }));
    press(Qt::Key_Escape);
    EXPECT_EQ(similar(kind::deal, m_deal).records.size(), 3);
    EXPECT_TRUE(waitFor([this] { return at() == u"Line 1"; }));
}

TEST_F(SimilarPages, HaveTheSameRecordsAndTicksAsList) {
    open(kind::deal, m_deal);
    press(Qt::Key_L, Qt::ControlModifier);
    auto *list = m_page->findChild<SimilarList *>();
    ASSERT_TRUE(list->isVisible());
    EXPECT_TRUE(list->hasFocus());
    EXPECT_EQ(list->rowCount(), 4);
    while (list->current().id != m_lost && list->currentRow() < 3)
        press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_TRUE(called<Button>(QStringLiteral("Merge 4 records…")));
    press(Qt::Key_Return);
    EXPECT_EQ(m_host->opened, m_lost);
}

TEST_F(SimilarPages, SayWhoLivesOn) {
    open(kind::deal, m_deal);
    const auto sentence = [this] {
        QString all;
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            all += label->isVisible() ? label->text() : QString();
        return all;
    };
    EXPECT_TRUE(waitFor([&] { return sentence().contains(u"lives on with its number and stage"); }));
    EXPECT_TRUE(sentence().contains(u"by order of creation"));
}

TEST_F(SimilarPages, SwitchACriterionOnlyForWhoMay) {
    open(kind::deal, m_deal);
    Chip *off = called<Chip>(QStringLiteral("Full name: off"));
    ASSERT_TRUE(off);
    off->click();
    EXPECT_TRUE(waitFor([this] { return workspace().context()->office.match.names; }));
    EXPECT_TRUE(waitFor([this] { return called<Chip>(QStringLiteral("Full name")) != nullptr; }));
    login(employee("Trần Quân", "all"));
    ASSERT_TRUE(waitFor([this] { return !workspace().context()->access.changesSettings; }));
    ASSERT_TRUE(waitFor([this] { return called<Chip>(QStringLiteral("Full name")) != nullptr; }));
    called<Chip>(QStringLiteral("Full name"))->click();
    EXPECT_TRUE(waitFor([this] { return m_host->doneText.contains(u"setting of the office"); }));
    EXPECT_TRUE(workspace().context()->office.match.names);
}

TEST_F(SimilarPages, TellOfWhatMayNotBeSeenWithoutShowingIt) {
    const RecordId other = employee("Trần Quân", "own");
    const RecordId theirs = lead("Theirs", mail, {}, {{QStringLiteral("responsible"), other}});
    login(other);
    open(kind::lead, theirs);
    EXPECT_TRUE(waitFor([this] {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().endsWith(u"more that you may not see");
        });
    }));
}

} // namespace

} // namespace kontor::test
