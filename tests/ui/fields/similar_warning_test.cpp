// Duplicates while typing: in the form of a new record and on a card, named with the reason, never in the
// way.
#include "tests/support/core/similar_fixture.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"
#include "ui/card/quick_create.h"
#include "ui/card/record_form.h"
#include "ui/fields/similar_warning.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace kontor::test {

namespace {

const QString address = QStringLiteral("j.gross@gruenwald.example");

class SimilarWarnings : public SimilarTest {
protected:
    void SetUp() override {
        SimilarTest::SetUp();
        m_known = lead("Packaging line", {address});
        m_host = std::make_unique<FakeHost>(workspace());
    }
    static QString warning(const QWidget &form) {
        QStringList lines;
        for (const QLabel *one : form.findChild<SimilarWarning *>()->findChildren<QLabel *>()) {
            if (one->isVisible())
                lines.append(one->text());
        }
        return lines.join(u'\n');
    }
    static FieldEditor *editor(QWidget &form, const char *field) {
        for (FieldEditor *one : form.findChildren<FieldEditor *>()) {
            if (one->field().key == QLatin1StringView(field) && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void typeInto(QWidget &form, const char *field, const QString &text) {
        ASSERT_TRUE(waitFor([&] { return editor(form, field) != nullptr; })) << field;
        editor(form, field)->setFocus();
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_TRUE(line);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    RecordId m_known = 0;
    std::unique_ptr<FakeHost> m_host;
};

TEST_F(SimilarWarnings, NameWhatIsSimilarWhileItIsTyped) {
    QuickCreate form(*m_host, kind::lead.key(), {}, nullptr);
    form.resize(520, 600);
    showActive(&form);
    // Nothing hidden: who makes a lead sees where its address goes.
    typeInto(form, "emails", QStringLiteral("J.Gross@Gruenwald.example"));
    ASSERT_TRUE(waitFor([&] { return warning(form).contains(u"Packaging line"); }));
    EXPECT_TRUE(warning(form).contains(u"Same e-mail"));
    for (LinkLabel *open : form.findChild<SimilarWarning *>()->findChildren<LinkLabel *>())
        open->click();
    EXPECT_EQ(m_host->openedInWindow, m_known);
    typeInto(form, "emails", QStringLiteral("somebody@else.example"));
    EXPECT_TRUE(waitFor([&] { return warning(form).isEmpty(); }));
}

TEST_F(SimilarWarnings, NeverKeepFromSaving) {
    QuickCreate form(*m_host, kind::lead.key(), {{QStringLiteral("title"), text("Again")}}, nullptr);
    form.resize(520, 600);
    showActive(&form);
    typeInto(form, "emails", address);
    ASSERT_TRUE(waitFor([&] { return !warning(form).isEmpty(); }));
    RecordId made = 0;
    QObject::connect(&form, &QuickCreate::created, &form, [&made](RecordId id) { made = id; });
    form.save();
    EXPECT_TRUE(waitFor([&made] { return made != 0; }));
}

TEST_F(SimilarWarnings, HintAcrossKinds) {
    QuickCreate form(*m_host, kind::contact.key(), {}, nullptr);
    form.resize(520, 700);
    showActive(&form);
    typeInto(form, "emails", address);
    EXPECT_TRUE(waitFor([&] { return warning(form).contains(u"Packaging line"); }));
}

TEST_F(SimilarWarnings, WarnOnACardOfWhatIsTypedThere) {
    const RecordId mine = lead("Anfrage", {QStringLiteral("other@gruenwald.example")});
    RecordForm form(*m_host, kind::lead);
    form.resize(424, 800);
    showActive(&form);
    form.setRecord(get(kind::lead, mine), {});
    form.editField(QStringLiteral("emails"));
    typeInto(form, "emails", address);
    ASSERT_TRUE(waitFor([&] { return warning(form).contains(u"Packaging line"); }));
    form.save();
    EXPECT_TRUE(waitFor([&] { return !form.isEditing(); }));
    EXPECT_TRUE(warning(form).isEmpty());
    form.setRecord(get(kind::lead, mine), {});
    form.editField(QStringLiteral("title")); // that it is similar is known by now
    typeInto(form, "title", QStringLiteral("Packaging"));
    QTest::qWait(400);
    EXPECT_TRUE(warning(form).isEmpty());
}

} // namespace

} // namespace kontor::test
