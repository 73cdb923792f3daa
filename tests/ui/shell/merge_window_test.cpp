// Merging and un-merging by the keys of the window, and every way to an absorbed record.
#include "core/actions/merge.h"
#include "core/people/people.h"
#include "core/records/absorbed.h"
#include "tests/support/ui/office_window.h"
#include "ui/card/card_page.h"
#include "ui/card/timeline_item.h"
#include "ui/collection/collection_page.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/shell/palette.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QMenu>

namespace kontor::test {

namespace {

class MergeInTheWindow : public WindowTest {
protected:
    RecordId lead(const char *title, FieldValues more = {}) {
        m_clock.set(m_clock.now().addSecs(60));
        more.prepend({QStringLiteral("title"), text(title)});
        more.append({QStringLiteral("responsible"), m_me});
        return make(kind::lead, more);
    }
    RecordId survivor(RecordId id) {
        return file()
            .read<RecordId>(
                Workspace::LaneKind::Quick,
                [id](const Reading &reading) -> Result<RecordId> { return survivorOf(reading, id); })
            .result()
            .value_or(0);
    }
    CollectionPage *listOf(const Kind &kind) {
        m_window->openSection(kind.key());
        settle();
        auto *page = qobject_cast<CollectionPage *>(m_window->currentPage());
        page->setView(QStringLiteral("list"));
        settle();
        return page;
    }
    CardPage *card() const { return qobject_cast<CardPage *>(m_window->currentPage()); }
    void merge(const QList<RecordRef> &records) {
        ASSERT_TRUE(file()
                        .perform(QStringLiteral("merge"),
                                 [records](UnitOfWork &unit) -> Result<void> {
                                     auto done = mergeRecords(unit, records);
                                     return done ? Result<void>() : done.error();
                                 })
                        .result());
        settle();
    }
    MergeDialog *sheet() const { return m_window->findChild<MergeDialog *>(); }
    bool cardSays(const QString &words) const {
        for (const Label *label : card()->findChildren<Label *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

TEST_F(MergeInTheWindow, TwoTickedLeadsAreMergedAndTheMergeUndone) {
    const RecordId old = lead("Packaging line");
    const RecordId young = lead("Anfrage");
    CollectionPage *page = listOf(kind::lead);
    page->list().table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(sheet());
    EXPECT_TRUE(sheet()->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(survivor(young), old);
    EXPECT_EQ(page->list().model().ids(), QList<RecordId>{old});
    EXPECT_EQ(page->list().current(), old);
    EXPECT_TRUE(m_window->toast()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(survivor(young), young);
    EXPECT_EQ(page->list().model().ids().size(), 2);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // and again
    EXPECT_EQ(survivor(young), old);
}

TEST_F(MergeInTheWindow, TheWordStandsAboveTheListOfKindsThatMerge) {
    const auto offers = [this](const Kind &kind) {
        const auto offered = listOf(kind)->list().actions().offered();
        return std::ranges::any_of(offered, [](const auto &one) { return one.first == u"merge"; });
    };
    EXPECT_TRUE(offers(kind::lead));
    EXPECT_TRUE(offers(kind::account));
    EXPECT_TRUE(offers(kind::contact));
    EXPECT_FALSE(offers(kind::project));
}

TEST_F(MergeInTheWindow, OneTickedRecordSaysThatTwoAreNeeded) {
    lead("Packaging line");
    listOf(kind::lead)->list().table().setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_FALSE(sheet());
    bool said = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("at least two")));
    EXPECT_TRUE(said);
}

TEST_F(MergeInTheWindow, AnAbsorbedRecordOpensAsTheOneThatLivesOn) {
    const RecordId young = lead("Anfrage");
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Packaging")}});
    merge({{"lead", young}, {"deal", deal}});
    m_window->openRecord("lead", young);
    settle();
    ASSERT_TRUE(card());
    EXPECT_EQ(card()->recordId(), deal);
    EXPECT_TRUE(m_window->toast()->isVisible());
}

TEST_F(MergeInTheWindow, ATrailBackToAnAbsorbedRecordLeadsToTheOneThatLivesOn) {
    const RecordId young = lead("Anfrage");
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Packaging")}});
    m_window->openSection("lead");
    m_window->openRecord("lead", young);
    m_window->openRecord("deal", deal);
    settle();
    merge({{"lead", young}, {"deal", deal}});
    EXPECT_EQ(card()->recordId(), deal);
    m_window->goBack();
    settle();
    ASSERT_TRUE(card());
    EXPECT_EQ(card()->recordId(), deal);
    EXPECT_TRUE(cardSays(QStringLiteral("merged")));
    m_window->goBack();
    settle();
    EXPECT_FALSE(card());
}

TEST_F(MergeInTheWindow, TheTimelineTellsTheMergeAndItsLostValues) {
    const RecordId old = lead("Packaging line");
    const RecordId young = lead("Anfrage", {{QStringLiteral("position"), text("Buyer")}});
    merge({{"lead", old}, {"lead", young}});
    m_window->openRecord("lead", old);
    settle();
    EXPECT_TRUE(cardSays(QStringLiteral("into it")));
    EXPECT_FALSE(cardSays(QStringLiteral("Anfrage\u2069")) && cardSays(QStringLiteral("Title\u2069:")));
    LinkLabel *lost = nullptr;
    for (LinkLabel *link : card()->findChildren<LinkLabel *>()) {
        if (link->text().startsWith(QStringLiteral("1 other value")))
            lost = link;
    }
    ASSERT_TRUE(lost);
    lost->click();
    EXPECT_TRUE(cardSays(QStringLiteral("Title")));
}

TEST_F(MergeInTheWindow, UnmergeStandsInTheMenuOfACardThatAbsorbedOthers) {
    const RecordId old = lead("Packaging line");
    const RecordId young = lead("Anfrage");
    const auto offers = [this] {
        QMenu menu;
        card()->fillMenu(&menu);
        for (const QAction *action : menu.actions()) {
            if (action->text().startsWith(QStringLiteral("Un-merge")))
                return true;
        }
        return false;
    };
    m_window->openRecord("lead", old);
    settle();
    EXPECT_FALSE(offers());
    merge({{"lead", old}, {"lead", young}});
    EXPECT_TRUE(offers());
    for (QAction *action : card()->actions()) {
        if (action->objectName() == u"card.unmerge")
            action->trigger();
    }
    settle();
    ASSERT_EQ(card()->window()->findChildren<QCheckBox *>().size(), 1);
    press(Qt::Key_Return);
    EXPECT_EQ(survivor(young), young);
    EXPECT_FALSE(offers());
    EXPECT_TRUE(cardSays(QStringLiteral("un-merged")));
    press(Qt::Key_Z, Qt::ControlModifier); // undo of the un-merge merges again
    EXPECT_EQ(survivor(young), old);
}

} // namespace

} // namespace kontor::test
