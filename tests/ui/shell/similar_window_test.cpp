// From a card to what is similar and back, and the merge of two duplicates, by keys in the real window.
#include "core/people/people.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/office_window.h"
#include "ui/card/card_page.h"
#include "ui/similar/duplicates_page.h"
#include "ui/similar/similar_page.h"
#include "ui/widgets/head_line.h"

#include <QAbstractButton>

namespace kontor::test {

namespace {

class SimilarInTheWindow : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        if (HasFatalFailure())
            return;
        for (const char *title : {"Packaging line", "Anfrage Verpackung"})
            m_leads.append(
                make(kind::lead, {{QStringLiteral("title"), QString::fromUtf8(title)},
                                  {QStringLiteral("emails"),
                                   Entries{Entry{.value = QStringLiteral("j.gross@gruenwald.example")}}}}));
    }
    void openLead() {
        m_window->openSection("lead");
        settle();
        m_window->openRecord("lead", m_leads.first());
        settle();
    }
    template <class P>
    P *page() const {
        return qobject_cast<P *>(m_window->currentPage());
    }

    QList<RecordId> m_leads;
};

TEST_F(SimilarInTheWindow, TheTrailOfACardLeadsBackToThem) {
    openLead();
    press(Qt::Key_S);
    ASSERT_TRUE(page<SimilarPage>());
    press(Qt::Key_Right); // both stand in one column, so this stays
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(page<CardPage>());
    EXPECT_EQ(page<CardPage>()->recordId(), m_leads.last());
    QStringList trail;
    for (const QAbstractButton *one :
         page<CardPage>()->findChild<HeadLine *>()->findChildren<QAbstractButton *>()) {
        if (one->isVisible())
            trail.append(one->text());
    }
    EXPECT_TRUE(trail.contains(u"Similar records"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(page<SimilarPage>());
    press(Qt::Key_S);
    ASSERT_TRUE(page<CardPage>());
    EXPECT_EQ(page<CardPage>()->recordId(), m_leads.first());
}

TEST_F(SimilarInTheWindow, ThreeKeysMergeFromACardAndOneUndoes) {
    openLead();
    press(Qt::Key_S);
    press(Qt::Key_J, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(page<CardPage>());
    EXPECT_EQ(page<CardPage>()->recordId(), m_leads.first());
    const auto leads = [this] {
        return file()
            .read<QList<RecordId>>(Workspace::LaneKind::Quick,
                                   [](const Reading &reading) { return ids(reading, {.kind = "lead"}); })
            .result()
            ->size();
    };
    EXPECT_EQ(leads(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(leads(), 2);
}

TEST_F(SimilarInTheWindow, AListLeadsToAllDuplicatesOfItsKind) {
    m_window->openSection("lead");
    settle();
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(page<DuplicatesPage>());
}

} // namespace

} // namespace kontor::test
