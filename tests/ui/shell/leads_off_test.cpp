// The window of an office that switches leads off and on again.
#include "core/people/people.h"
#include "core/sales/deal.h"
#include "core/security/organisation.h"
#include "tests/support/ui/office_window.h"
#include "ui/fields/field_editor.h"
#include "ui/settings/leads_off_panel.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/command_book.h"
#include "ui/widgets/button.h"
#include "ui/widgets/navigation_column.h"

#include <QRadioButton>

namespace kontor::test {

namespace {

class LeadsOffWindow : public WindowTest {
protected:
    bool usesLeads() { return file().context()->office.usesLeads; }
    FieldEditor *editor(const QWidget *within, const char *key) {
        for (FieldEditor *one : within->findChildren<FieldEditor *>()) {
            if (one->field().key == QLatin1StringView(key))
                return one;
        }
        return nullptr;
    }
    LeadsOffPanel *askToSwitchOff() {
        m_window->openSettings("office");
        settle();
        FieldEditor *box = editor(m_window->currentPage(), "usesLeads");
        if (!box)
            return nullptr;
        box->setValue(qint64(0), {});
        Q_EMIT box->committed();
        settle();
        return m_window->findChild<LeadsOffPanel *>();
    }
};

TEST_F(LeadsOffWindow, HasNeitherPagesNorCommandsOfThem) {
    m_window->openSection(kind::lead.key());
    settle();
    const auto office = file().context()->office.id;
    const auto use = [&](bool on) {
        ASSERT_TRUE(
            file()
                .perform(
                    QStringLiteral("edit"),
                    [&](UnitOfWork &unit) {
                        return unit.update(kind::office, office, {{QStringLiteral("usesLeads"), qint64(on)}});
                    })
                .result());
        settle();
    };
    const auto offers = [&](const char *command) {
        const auto *book = m_window->findChild<CommandBook *>();
        return book->actions().contains(book->action(command));
    };
    EXPECT_TRUE(offers("newLead") && offers("lead"));
    use(false);
    EXPECT_EQ(m_window->currentPage()->title(), kind::deal.plural());
    EXPECT_FALSE(offers("newLead") || offers("lead"));
    EXPECT_TRUE(offers("newDeal") && offers("deal"));
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage()->title(), kind::deal.plural());
    use(true);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(m_window->currentPage()->title(), kind::lead.plural());
}

TEST_F(LeadsOffWindow, AsksWhatBecomesOfOpenLeads) {
    const RecordId lead = make(kind::lead, {{QStringLiteral("title"), text("Request")}});
    LeadsOffPanel *panel = askToSwitchOff();
    ASSERT_TRUE(panel);
    EXPECT_TRUE(usesLeads()) << "nothing is switched off before it is said";
    press(Qt::Key_Escape);
    EXPECT_TRUE(usesLeads());
    EXPECT_EQ(Held<qint64>::from(editor(m_window->currentPage(), "usesLeads")->value()), 1);
    panel = askToSwitchOff();
    ASSERT_TRUE(panel);
    for (QRadioButton *one : panel->findChildren<QRadioButton *>()) {
        if (one->text() == u"They are disqualified")
            one->click();
    }
    press(Qt::Key_Return);
    EXPECT_TRUE(usesLeads()) << "a reason is asked for";
    const RecordId reason = Held<qint64>::from(
        file()
            .read<qint64>(Workspace::LaneKind::Quick,
                          [](const Reading &reading) -> Result<qint64> {
                              return ids(reading, {.kind = "disqualifyReason"}, 1)->first();
                          })
            .result()
            .value_or(0));
    editor(panel, "disqualifyReason")->setValue(reason, {});
    press(Qt::Key_Return);
    EXPECT_FALSE(usesLeads());
    EXPECT_EQ(Held<qint64>::from(
                  stored(kind::lead, lead)[*file().schema()->field(kind::lead, u"disqualifyReason")]),
              reason);
}

} // namespace

} // namespace kontor::test
