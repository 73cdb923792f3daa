// "1 similar" on top of a card: there while there is something, and led on by its key.
#include "core/actions/not_duplicates.h"
#include "tests/support/core/similar_fixture.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"
#include "ui/card/card_page.h"
#include "ui/card/similar_button.h"

namespace kontor::test {

namespace {

class SimilarButtonOnCards : public SimilarTest {
protected:
    void open(const Kind &kind, RecordId id) {
        m_host = std::make_unique<FakeHost>(workspace());
        m_page = std::make_unique<CardPage>(*m_host, kind.key(), id, QList<RecordId>{});
        m_page->resize(1200, 800);
        showActive(m_page.get());
        ASSERT_TRUE(waitFor([&] { return m_page->title() != kind.label(); }));
    }
    SimilarButton &button() { return *m_page->findChild<SimilarButton *>(); }

    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<CardPage> m_page;
};

} // namespace

TEST_F(SimilarButtonOnCards, SaysHowManyAndItsKeyLeadsThere) {
    const RecordId mine = lead("Packaging line", {QStringLiteral("j.gross@gruenwald.example")});
    lead("Anfrage Verpackung", {QStringLiteral("J.Gross@Gruenwald.example")});
    open(kind::lead, mine);
    ASSERT_TRUE(waitFor([this] { return button().isVisible(); }));
    EXPECT_EQ(button().text(), u"1 similar");
    QTest::keyClick(m_page.get(), Qt::Key_S);
    EXPECT_EQ(m_host->similarTo, (RecordRef{"lead", mine}));
}

TEST_F(SimilarButtonOnCards, IsAwayWhereNothingIs) {
    const RecordId mine = contact("Groß", {QStringLiteral("j.gross@gruenwald.example")});
    open(kind::contact, mine);
    QTest::keyClick(m_page.get(), Qt::Key_S);
    EXPECT_FALSE(button().isVisible());
    EXPECT_EQ(m_host->similarTo.id, 0);
}

TEST_F(SimilarButtonOnCards, ComesAndGoesWithTheRecords) {
    const RecordId mine = lead("Packaging line", {QStringLiteral("j.gross@gruenwald.example")});
    open(kind::lead, mine);
    const RecordId other = lead("Anfrage", {QStringLiteral("j.gross@gruenwald.example")});
    ASSERT_TRUE(waitFor([this] { return button().isVisible(); }));
    ASSERT_TRUE(perform([&](UnitOfWork &unit) {
        return markNotDuplicates(unit, {{"lead", mine}, {"lead", other}});
    }));
    EXPECT_TRUE(waitFor([this] { return !button().isVisible(); }));
}

} // namespace kontor::test
