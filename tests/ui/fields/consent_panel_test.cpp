// Noting beside an address what it may be used for, and what is shown of it.
#include "ui/fields/consent_panel.h"

#include "core/records/consent.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"
#include "ui/card/timeline_item.h"
#include "ui/card/value_view.h"
#include "ui/fields/entries_editor.h"
#include "ui/list/filter_panel.h"
#include "ui/list/filter_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/value_edit.h"

#include <QLineEdit>

namespace kontor::test {

namespace {

class ConsentUi : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_host = std::make_unique<FakeHost>(workspace());
        m_editor = std::make_unique<EntriesEditor>(emails(), *m_host, nullptr);
        m_editor->resize(420, 300);
        showActive(m_editor.get());
    }
    const FieldDef &emails() { return *workspace().schema()->field(kind::contact, u"emails"); }
    void show(const Consent &consent) {
        m_editor->setValue(
            Entries{{.value = QStringLiteral("a@b.example"), .primary = true, .consent = consent}}, {});
    }
    Consent shown() { return Held<Entries>::from(m_editor->value()).value(0).consent; }
    Button *shield() {
        for (Button *one : m_editor->findChildren<Button *>(QStringLiteral("consent"))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<EntriesEditor> m_editor;
};

TEST_F(ConsentUi, IsNotedByTheKeyboard) {
    show({});
    shield()->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(m_editor->findChild<ConsentPanel *>());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nothing"));
    press(Qt::Key_Return); // takes the choice
    press(Qt::Key_Return); // notes it
    ASSERT_TRUE(waitFor([this] { return isNoted(shown()); }));
    EXPECT_EQ(shown().use, QStringLiteral("nothing"));
    EXPECT_EQ(shown().since, workspace().today());
    EXPECT_EQ(shown().notedBy, m_me);
    EXPECT_TRUE(shield()->accessibleName().contains(u"Nothing"));
}

TEST_F(ConsentUi, LeavingThePanelNotesNothing) {
    const Consent before{.use = QStringLiteral("service"), .since = QDate(2026, 1, 2)};
    show(before);
    shield()->click();
    press(Qt::Key_Escape);
    EXPECT_EQ(shown(), before);
    EXPECT_TRUE(shield()->isChecked());
}

TEST_F(ConsentUi, DoesNotGoOverToAnotherAddress) {
    show({.use = QStringLiteral("nothing")});
    auto *value = m_editor->findChild<ValueEdit *>();
    value->setText(QStringLiteral("other@b.example"));
    EXPECT_FALSE(isNoted(shown()));
}

TEST_F(ConsentUi, TheCardSaysItInAWord) {
    const auto word = [this](const Consent &consent) {
        const Entries entries{{.value = QStringLiteral("a@b.example"), .consent = consent}};
        const std::unique_ptr<QWidget> view(makeValueView(emails(), entries, {}, *m_host, nullptr));
        const Pill *mark = view->findChild<Pill *>();
        return mark ? mark->text() : QString();
    };
    EXPECT_EQ(word({}), QString());
    EXPECT_EQ(word({.use = QStringLiteral("service")}), QStringLiteral("service only"));
    EXPECT_EQ(word({.use = QStringLiteral("nothing")}), QStringLiteral("may not be used"));
}

TEST_F(ConsentUi, TheHistorySaysWhatChanged) {
    const auto with = [](const char *use) {
        return Value(
            Entries{{.value = QStringLiteral("a@b.example"), .consent = {.use = QString::fromLatin1(use)}}});
    };
    const FieldChange change{.field = emails().key, .before = with(""), .after = with("nothing")};
    const QString text = fromToText(emails(), change, {}, *m_host);
    EXPECT_TRUE(text.contains(u"may not be used")) << text.toStdString();
    EXPECT_EQ(text.count(u"a@b.example"), 2);
}

TEST_F(ConsentUi, IsACondition) {
    const QString text = QStringLiteral("emails.consent = nothing");
    FilterPanel panel(*m_host, kind::contact, *parseFilter(text), {});
    EXPECT_EQ(filterText(panel.filter()), text);
    const FieldFormat format = fieldFormat(*m_host);
    EXPECT_EQ(filterWords(kind::contact, *parseFilter(text), format, {}),
              QStringLiteral("E-mail: May be used for: Nothing"));
}

} // namespace

} // namespace kontor::test
