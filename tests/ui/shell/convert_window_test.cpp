// Converting by the keys of the window, from board, list and card, and every way between lead and deal.
#include "core/people/people.h"
#include "core/sales/deal.h"
#include "core/sales/stages.h"
#include "tests/support/ui/office_window.h"
#include "ui/board/board_view.h"
#include "ui/card/card_page.h"
#include "ui/card/relations_tab.h"
#include "ui/collection/collection_page.h"
#include "ui/dialogs/convert_form.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/shell/palette.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/simple_table.h"
#include "ui/widgets/toast.h"

#include <QMenu>

namespace kontor::test {

namespace {

class ConvertInTheWindow : public WindowTest {
protected:
    RecordId lead(const char *title) {
        m_clock.set(m_clock.now().addSecs(60));
        return make(kind::lead,
                    {{QStringLiteral("title"), text(title)}, {QStringLiteral("responsible"), m_me}});
    }
    CollectionPage *page(const QString &view) {
        m_window->openSection(kind::lead.key());
        settle();
        auto *shown = qobject_cast<CollectionPage *>(m_window->currentPage());
        shown->setView(view);
        settle();
        return shown;
    }
    Sheet *sheet() const {
        for (Sheet *one : m_window->findChildren<Sheet *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool asksToConvert() const { return sheet() && sheet()->findChild<ConvertForm *>(); }
    LinkedIds became(RecordId id) { return ConstRow<LeadKind>(stored(kind::lead, id))[kind::lead.converted]; }
    RecordId wonStage() {
        return file()
            .read<RecordId>(
                Workspace::LaneKind::Quick,
                [](const Reading &reading) -> Result<RecordId> {
                    const auto of = QStringLiteral("pipeline.of = lead and type = won");
                    return ids(reading, {.kind = "stage", .filter = *parseFilter(of)}, 1)->first();
                })
            .result()
            .value_or(0);
    }
};

TEST_F(ConvertInTheWindow, ALeadOfTheListIsConvertedAndTheConversionUndone) {
    const RecordId id = lead("Anfrage");
    page(QStringLiteral("list"))->list().table().setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(asksToConvert());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(became(id).size(), 1);
    const auto *card = qobject_cast<CardPage *>(m_window->currentPage());
    ASSERT_TRUE(card);
    EXPECT_EQ(card->recordId(), became(id).first().id);
    EXPECT_TRUE(m_window->toast()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(became(id).isEmpty());
}

TEST_F(ConvertInTheWindow, TheCardOfTheDealLeadsBackToItsLead) {
    const RecordId id = lead("Anfrage");
    m_window->openRecord(kind::lead.key(), id);
    settle();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_FALSE(became(id).isEmpty());
    for (const RelationsTab *tab : m_window->currentPage()->findChildren<RelationsTab *>()) {
        for (LinkLabel *link : tab->findChildren<LinkLabel *>()) {
            if (link->text() == u"Anfrage") {
                link->click();
                settle();
                EXPECT_EQ(qobject_cast<CardPage *>(m_window->currentPage())->recordId(), id);
                return;
            }
        }
    }
    FAIL() << "no way back to the lead";
}

TEST_F(ConvertInTheWindow, AllTickedLeadsAreConvertedWithOneChoice) {
    const RecordId first = lead("First");
    const RecordId second = lead("Second");
    page(QStringLiteral("list"))->list().table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(asksToConvert());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(sheet());
    EXPECT_EQ(sheet()->findChild<SimpleTable *>()->rowCount(), 2);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(sheet());
    EXPECT_TRUE(m_window->toast()->isVisible());
    EXPECT_FALSE(became(first).isEmpty() || became(second).isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(became(first).isEmpty() && became(second).isEmpty());
}

TEST_F(ConvertInTheWindow, ACardOnTheColumnOfTheConvertedOnesOpensTheDialog) {
    const RecordId id = lead("Anfrage");
    CollectionPage *shown = page(QStringLiteral("board"));
    Q_EMIT shown->board()->moveRequested({id}, QString::number(wonStage()));
    settle();
    EXPECT_TRUE(asksToConvert());
    press(Qt::Key_Escape);
    EXPECT_TRUE(became(id).isEmpty());
    shown->board()->setCurrent(id);
    settle();
    shown->board()->setFocus();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(asksToConvert());
}

TEST_F(ConvertInTheWindow, CardAndPaletteOfferIt) {
    const RecordId id = lead("Anfrage");
    m_window->openRecord(kind::lead.key(), id);
    settle();
    const auto offers = [this] {
        QMenu menu;
        qobject_cast<CardPage *>(m_window->currentPage())->fillMenu(&menu);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts.append(action->text());
        return texts.contains(QStringLiteral("Convert…"));
    };
    EXPECT_TRUE(offers());
    press(Qt::Key_K, Qt::ControlModifier);
    type(">convert");
    press(Qt::Key_Return);
    ASSERT_TRUE(asksToConvert());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_FALSE(became(id).isEmpty());
    m_window->openRecord(kind::lead.key(), id);
    settle();
    EXPECT_FALSE(offers());
}

} // namespace

} // namespace kontor::test
