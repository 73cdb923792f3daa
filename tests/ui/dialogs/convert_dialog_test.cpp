// Converting by keys: what is chosen at first, what is asked for, what the file holds after it, and the
// results of several.
#include "ui/dialogs/convert_dialog.h"

#include "core/sales/stages.h"
#include "core/security/organisation.h"
#include "core/work/work.h"
#include "core/workspace/undo.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"
#include "ui/dialogs/convert_form.h"
#include "ui/dialogs/convert_preview.h"
#include "ui/dialogs/convert_similar.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/dialogs/required_page.h"
#include "ui/theme/languages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/simple_table.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QTextDocumentFragment>

namespace kontor::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class ConvertDialogTest : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_languages.use(u"en"_s);
        m_host = std::make_unique<FakeHost>(workspace());
        m_window.resize(1200, 800);
        showActive(&m_window);
    }
    void TearDown() override {
        qDeleteAll(m_window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        m_host.reset();
        OfficeTest::TearDown();
    }

    RecordId lead(FieldValues more = {}) {
        m_clock.set(m_clock.now().addDays(1));
        return create(kind::lead, FieldValues{{u"title"_s, text("Anfrage Verpackung")}} + more);
    }
    static Value email(const char *address) {
        return Entries{{.value = QString::fromUtf8(address), .primary = true}};
    }
    void open(const QList<RecordId> &leads) {
        askToConvert(*m_host, &m_window, leads, [this] { ++m_finished; });
        ASSERT_TRUE(waitFor([this] { return sheet() && sheet()->isVisible() && preview(); }));
    }
    /// The one that is open: those that were closed go with the next round of events.
    Sheet *sheet() const {
        for (Sheet *one : m_window.findChildren<Sheet *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    ConvertForm *form() const { return sheet()->findChild<ConvertForm *>(); }
    RequiredPage *required() const { return sheet()->findChild<RequiredPage *>(); }
    ConvertPreview *preview() const { return sheet()->findChild<ConvertPreview *>(); }
    QString previewText() const {
        QStringList texts;
        for (const QLabel *label : preview()->findChildren<QLabel *>())
            texts.append(QTextDocumentFragment::fromHtml(label->text()).toPlainText());
        return texts.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    bool says(const char *part) {
        return waitFor([&] { return previewText().contains(QString::fromUtf8(part)); });
    }
    QRadioButton *choice(const char *name) const {
        for (QRadioButton *one : sheet()->findChildren<QRadioButton *>()) {
            if (one->text() == QLatin1StringView(name))
                return one;
        }
        ADD_FAILURE() << "no choice " << name;
        return nullptr;
    }
    QString problem() const {
        const auto *message = sheet()->findChild<InlineMessage *>();
        return message->isVisible() ? message->findChild<QLabel *>()->text() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    RecordId link(const Kind &kind, RecordId id, const char *field) {
        return Held<qint64>::from(
            get(kind, id)[*workspace().schema()->field(kind, QString::fromLatin1(field))]);
    }
    LinkedIds became(RecordId id) {
        return Held<LinkedIds>::from(
            get(kind::lead, id)[*workspace().schema()->field(kind::lead, u"converted")]);
    }
    void undo() {
        ASSERT_TRUE(perform(
            [](UnitOfWork &unit) -> Result<void> {
                auto outcome = undoStep(unit, nextUndo(unit.reading())->transaction);
                return outcome ? Result<void>() : outcome.error();
            },
            "undo"));
    }

    Languages m_languages;
    QWidget m_window;
    std::unique_ptr<FakeHost> m_host;
    int m_finished = 0;
};

TEST_F(ConvertDialogTest, ConvertsByOneKeyWhatNeedsNothingElse) {
    const RecordId id = lead({{u"company"_s, text("Grünwald")}, {u"lastName"_s, text("Groß")}});
    open({id});
    EXPECT_TRUE(choice("Create from the lead")->isChecked());
    EXPECT_TRUE(says("Deal Anfrage Verpackung"));
    EXPECT_TRUE(says("Account Grünwald"));
    EXPECT_TRUE(says("Contact Groß"));
    EXPECT_TRUE(says("New → Converted"));
    EXPECT_EQ(sheet()->primary()->text(), u"Convert");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_finished == 1; }));
    ASSERT_EQ(became(id).size(), 3);
    EXPECT_EQ(m_host->opened, became(id).first().id);
    EXPECT_TRUE(m_host->doneOffersUndo);
    EXPECT_TRUE(m_host->doneText.contains(u"Anfrage Verpackung")) << m_host->doneText.toStdString();
    EXPECT_EQ(link(kind::deal, m_host->opened, "responsible"), m_me);
    EXPECT_FALSE(sheet());
    undo();
    EXPECT_TRUE(became(id).isEmpty());
    EXPECT_TRUE(find(kind::deal, "title = \"Anfrage Verpackung\"").isEmpty());
}

TEST_F(ConvertDialogTest, ChoosesTheCustomerThatIsFoundAndSaysHow) {
    const RecordId known = create(
        kind::account, {{u"name"_s, text("Bäckerei Grünwald")}, {u"emails"_s, email("shop@g.example")}});
    const RecordId id = lead({{u"emails"_s, email("Shop@G.example")}, {u"lastName"_s, text("Gross")}});
    open({id});
    EXPECT_TRUE(choice("Link to an existing one")->isChecked());
    const ConvertAsk ask = form()->ask();
    EXPECT_EQ(ask.choice.existing, (RecordRef{"account", known}));
    EXPECT_EQ(foundText({{"account", known}, FoundCustomer::By::Email, u"a@b.example"_s})
                  .remove(QChar(0x2068))
                  .remove(QChar(0x2069)),
              u"Found by e-mail: a@b.example");
    EXPECT_TRUE(says("Deal → account Bäckerei Grünwald"));
    EXPECT_TRUE(says("at Bäckerei Grünwald, from the lead"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_finished == 1; }));
    EXPECT_EQ(link(kind::deal, m_host->opened, "account"), known);
}

TEST_F(ConvertDialogTest, PreviewFollowsEveryChoice) {
    const RecordId source = find(kind::source, "retired = no").value(0);
    const RecordId id = lead(
        {{u"company"_s, text("Grünwald")}, {u"source"_s, source}, {u"observers"_s, LinkedIds{{.id = m_me}}}});
    create(kind::note, {{u"text"_s, text("Called.")}, {u"records"_s, LinkedIds{{.id = id}}}});
    open({id});
    EXPECT_TRUE(says("1 note"));
    EXPECT_TRUE(says("1 observer, source"));
    EXPECT_TRUE(says("Account Grünwald"));
    choice("Create from the lead")->setFocus();
    press(Qt::Key_Down);
    ASSERT_TRUE(choice("None")->isChecked());
    EXPECT_TRUE(waitFor([this] { return !previewText().contains(u"Account Grünwald"); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_finished == 1; }));
    EXPECT_EQ(became(id).size(), 1);
}

TEST_F(ConvertDialogTest, AsksOnTheSecondPageForWhatIsRequiredAndEmpty) {
    const RecordId stage = *read<RecordId>([](const Reading &reading) -> Result<RecordId> {
        return stages::firstOpenStage(reading, kind::deal, 0);
    });
    ASSERT_TRUE(set(kind::stage, stage, {{u"requiredFields"_s, text("amount\ncustomer")}}));
    const RecordId id = lead({{u"company"_s, text("Grünwald")}});
    open({id});
    EXPECT_TRUE(says("Still empty and required on the next page: Amount"));
    EXPECT_EQ(sheet()->primary()->text(), u"Next");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return required()->isAncestorOf(QApplication::focusWidget()); }));
    EXPECT_EQ(sheet()->primary()->text(), u"Convert");
    press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    EXPECT_EQ(m_finished, 0) << "the amount is asked for";
    typeText(QApplication::focusWidget(), u"130500"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_finished == 1; }));
    const Record deal = get(kind::deal, m_host->opened);
    EXPECT_EQ(ConstRow<DealKind>(deal)[kind::deal.amount].amountText(), u"130500.00");
}

TEST_F(ConvertDialogTest, KeepsWhatWasTypedOnTheWayBack) {
    const RecordId stage = *read<RecordId>([](const Reading &reading) -> Result<RecordId> {
        return stages::firstOpenStage(reading, kind::deal, 0);
    });
    ASSERT_TRUE(set(kind::stage, stage, {{u"requiredFields"_s, text("amount")}}));
    open({lead({{u"company"_s, text("Grünwald")}})});
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return required()->isAncestorOf(QApplication::focusWidget()); }));
    typeText(QApplication::focusWidget(), u"75"_s);
    for (Button *one : sheet()->findChildren<Button *>()) {
        if (one->text() == u"Back" && one->isVisible()) {
            one->setFocus();
            break;
        }
    }
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return form()->isAncestorOf(QApplication::focusWidget()); }));
    choice("None")->click();
    ASSERT_TRUE(waitFor([this] { return !previewText().contains(u"Account Grünwald"); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return required()->isVisible(); }));
    const FieldValues kept = required()->values().value("deal");
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(Held<Money>::from(kept.first().second).amountText(), u"75.00");
}

TEST_F(ConvertDialogTest, ACustomerToLinkToMustBeChosen) {
    open({lead({{u"company"_s, text("Grünwald")}})});
    choice("Link to an existing one")->click();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(form()->findChild<CustomerPicker *>()->isAncestorOf(QApplication::focusWidget()));
    QTest::qWait(50);
    EXPECT_EQ(m_finished, 0);
    press(Qt::Key_Escape);
    EXPECT_FALSE(sheet());
    EXPECT_TRUE(find(kind::deal, "title = \"Anfrage Verpackung\"").isEmpty());
}

TEST_F(ConvertDialogTest, RecommendsToMergeWithAnOpenRecordOfThePerson) {
    const RecordId other = lead({{u"title"_s, text("Packaging line")}, {u"emails"_s, email("j@g.example")}});
    const RecordId id = lead({{u"emails"_s, email("J@G.example")}});
    open({id});
    EXPECT_TRUE(choice("Merge with a similar record")->isChecked());
    EXPECT_EQ(form()->ask().mergeWith, (QList<RecordRef>{{"lead", other}}));
    EXPECT_TRUE(says("lives on"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_window.findChild<MergeDialog *>() != nullptr; }));
    auto *merge = m_window.findChild<MergeDialog *>();
    ASSERT_TRUE(waitFor([merge] { return merge->isVisible() && merge->primary()->isEnabled(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_finished == 1; }));
    EXPECT_EQ(m_host->opened, other);
    EXPECT_EQ(find(kind::lead, "id > 0").size(), 1);
}

TEST_F(ConvertDialogTest, AMergeNeedsARecordToMergeWith) {
    lead({{u"title"_s, text("Packaging line")}, {u"emails"_s, email("j@g.example")}});
    open({lead({{u"emails"_s, email("j@g.example")}})});
    auto *tick = form()->findChild<ConvertSimilar *>()->findChild<QCheckBox *>();
    tick->setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(tick->isChecked());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(problem(), u"Tick the records to merge with.");
    press(Qt::Key_Space); // the keyboard is on the choice; a tick goes on
    tick->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(problem(), QString());
    EXPECT_TRUE(says("lives on"));
    QTest::qWait(50);
    EXPECT_FALSE(m_window.findChild<MergeDialog *>()) << "what was pressed before meant another choice";
}

TEST_F(ConvertDialogTest, ARecommendedMergeCanBeDeclined) {
    lead({{u"title"_s, text("Packaging line")}, {u"emails"_s, email("j@g.example")}});
    const RecordId id = lead({{u"emails"_s, email("j@g.example")}, {u"lastName"_s, text("Gross")}});
    open({id});
    press(Qt::Key_Up);
    ASSERT_TRUE(choice("Convert to a deal")->isChecked());
    EXPECT_TRUE(says("Contact Gross"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_finished == 1; }));
    EXPECT_EQ(became(id).size(), 2);
}

TEST_F(ConvertDialogTest, ListsWhatBecameOfSeveral) {
    const RecordId first = lead({{u"title"_s, text("First")}, {u"company"_s, text("Grünwald")}});
    const RecordId second = lead({{u"title"_s, text("Second")}});
    const RecordId done = lead({{u"title"_s, text("Third")}});
    ASSERT_TRUE(perform(
        [&](UnitOfWork &unit) -> Result<void> {
            auto made = convertLead(unit, done, {.customer = ConvertCustomer::None});
            return made ? Result<void>() : made.error();
        },
        "convert"));
    const RecordId other = create(kind::employee, {{u"name"_s, text("Trần Quân")}, {u"active"_s, qint64(1)}});
    open({first, second, done});
    EXPECT_TRUE(says("2 deals"));
    EXPECT_TRUE(says("1 lead is left out"));
    auto *owners = form()->findChildren<RecordPicker *>().value(0);
    owners->setRecords({m_me, other}, {});
    Q_EMIT owners->changed();
    EXPECT_TRUE(says("have them dealt in turn"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_finished == 1; }));
    ASSERT_TRUE(waitFor([this] { return sheet() && sheet()->findChild<SimpleTable *>(); }));
    EXPECT_EQ(m_host->doneText, QString()) << "told once the list is left";
    auto *table = sheet()->findChild<SimpleTable *>();
    ASSERT_EQ(table->rowCount(), 3);
    EXPECT_EQ(link(kind::deal, became(first).first().id, "responsible"), m_me);
    EXPECT_EQ(link(kind::deal, became(second).first().id, "responsible"), other);
    EXPECT_EQ(table->item(2, 0)->text(), u"Third");
    EXPECT_TRUE(table->item(2, 2)->text().contains(u"converted already"));
    EXPECT_TRUE(table->isAncestorOf(QApplication::focusWidget()) || table->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(m_host->opened, became(second).first().id);
    EXPECT_TRUE(m_host->doneText.contains(u'2')) << m_host->doneText.toStdString();
    undo();
    EXPECT_TRUE(became(first).isEmpty() && became(second).isEmpty());
}

TEST_F(ConvertDialogTest, OpensWhereALeadIsPutIntoConverted) {
    const RecordId id = lead();
    const RecordId won = find(kind::stage, "pipeline.of = lead and type = won").first();
    moveToStage(*m_host, &m_window, "lead", {id}, won);
    ASSERT_TRUE(waitFor([this] { return sheet() && sheet()->findChild<ConvertForm *>(); }));
    EXPECT_TRUE(m_host->errors.isEmpty());
}

TEST_F(ConvertDialogTest, SaysThatALeadIsConvertedAlready) {
    const RecordId id = lead();
    ASSERT_TRUE(perform(
        [&](UnitOfWork &unit) -> Result<void> {
            auto made = convertLead(unit, id, {.customer = ConvertCustomer::None});
            return made ? Result<void>() : made.error();
        },
        "convert"));
    askToConvert(*m_host, &m_window, {id});
    ASSERT_TRUE(waitFor([this] { return !m_host->errors.isEmpty(); }));
    EXPECT_TRUE(m_host->errors.first().text.contains(u"converted already"));
    EXPECT_FALSE(sheet());
}

} // namespace

} // namespace kontor::test
