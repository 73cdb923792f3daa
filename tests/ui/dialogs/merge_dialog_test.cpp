// The sheet of a merge: filled from the plan, decided by keys, and what the file holds after it.
#include "ui/dialogs/merge_dialog.h"

#include "core/security/organisation.h"
#include "core/work/work.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"
#include "ui/dialogs/compare_table.h"
#include "ui/dialogs/merge_words.h"
#include "ui/dialogs/unmerge_panel.h"
#include "ui/fields/field_editor.h"
#include "ui/theme/languages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"

#include <QCheckBox>
#include <QTableView>

namespace kontor::test {

namespace {

class MergeDialogTest : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_languages.use(QStringLiteral("en"));
        m_host = std::make_unique<FakeHost>(workspace());
        m_window.resize(1200, 800);
        showActive(&m_window);
    }
    void TearDown() override {
        qDeleteAll(m_window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        m_host.reset();
        OfficeTest::TearDown();
    }

    RecordId made(const Kind &kind, const char *title, FieldValues more = {}) {
        m_clock.set(m_clock.now().addDays(1));
        more.prepend({workspace().schema()->titleField(kind).key, text(title)});
        return create(kind, more);
    }

    MergeDialog *open(const QList<MergeEntry> &entries) {
        openMerge(*m_host, &m_window, entries, [this](const RecordRef &lives) { m_lives = lives; });
        EXPECT_TRUE(waitFor([this] { return sheet() && sheet()->isVisible(); }));
        return sheet();
    }
    MergeDialog *sheet() const { return m_window.findChild<MergeDialog *>(); }
    CompareTable *table() const { return sheet()->findChild<CompareTable *>(); }

    const CompareRow &row(const char *field) const {
        static const CompareRow none;
        for (const CompareRow &one : table()->rows()) {
            if (one.field == QLatin1StringView(field))
                return one;
        }
        ADD_FAILURE() << "no row " << field;
        return none;
    }
    int place(const char *field) const {
        for (int i = 0; i < table()->rows().size(); ++i) {
            if (table()->rows().at(i).field == QLatin1StringView(field))
                return i;
        }
        return -1;
    }
    QString allText() const {
        QStringList texts;
        for (const Label *label : sheet()->findChildren<Label *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    QString problem() const {
        const auto *message = sheet()->findChild<InlineMessage *>();
        return message->isVisible() ? message->findChild<QLabel *>()->text() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    RecordId employee(const char *name) {
        return create(kind::employee,
                      {{QStringLiteral("name"), text(name)}, {QStringLiteral("active"), qint64(1)}});
    }
    const Value &value(const Record &record, const char *field) {
        return record[*workspace().schema()->field(*record.kind, QString::fromLatin1(field))];
    }

    Languages m_languages;
    QWidget m_window;
    std::unique_ptr<FakeHost> m_host;
    RecordRef m_lives;
};

TEST_F(MergeDialogTest, ShowsWhoLivesOnAndWhichValueEachFieldTakes) {
    const RecordId source = find(kind::source, "retired = no").value(0);
    const RecordId old = made(kind::lead, "Packaging line", {{QStringLiteral("position"), text("Buyer")}});
    const RecordId deal = made(kind::deal, "Packaging", {{QStringLiteral("amount"), money("500.00", "EUR")}});
    const RecordId young = made(kind::lead, "Anfrage", {{QStringLiteral("source"), source}});
    open({{{"lead", young}}, {{"deal", deal}}, {{"lead", old}}});
    const QString number = Held<QString>::from(value(get(kind::deal, deal), "number"));
    EXPECT_TRUE(allText().contains(QStringLiteral("Merge 3 records into one deal")))
        << allText().toStdString();
    const CompareRow stage = row("Stage");
    EXPECT_EQ(stage.cells[0].kind, CompareCell::Kind::Fixed);
    EXPECT_EQ(stage.cells[1].kind, CompareCell::Kind::Plain); // the status of the lead, only to be read
    EXPECT_FALSE(stage.cells[1].text.isEmpty());
    EXPECT_TRUE(stage.result.startsWith(stage.cells[0].text.section(u',', 0, 0)));
    // All other values go by order of creation: the older lead's first.
    EXPECT_EQ(row("Title").result, u"Packaging line");
    EXPECT_TRUE(row("Title").cells[1].chosen);
    EXPECT_EQ(row("Source").cells[0].kind, CompareCell::Kind::Empty);
    EXPECT_TRUE(row("Source").cells[2].chosen);
    EXPECT_TRUE(row("Created").cells[1].chosen);
    EXPECT_EQ(place("Responsible"), -1); // in the foot alone
    EXPECT_EQ(place("Pipeline"), -1);    // that of the lead is none of the deal's
    const auto *model = table()->findChild<CompareModel *>();
    EXPECT_TRUE(model->records()[0].name.endsWith(LocaleFormat::isolated(number)));
    EXPECT_TRUE(model->records()[0].livesOn);
    EXPECT_TRUE(model->records()[0].second.endsWith(QStringLiteral("second")));
    EXPECT_TRUE(model->records()[1].second.endsWith(QStringLiteral("first")));
}

TEST_F(MergeDialogTest, ListsAndTextsAreKeptWhole) {
    const auto mails = [](const QStringList &all) {
        Entries entries;
        for (const QString &one : all)
            entries.append({.value = one});
        return Value(entries);
    };
    const RecordId one = made(kind::contact, "J",
                              {{QStringLiteral("lastName"), text("Gross")},
                               {QStringLiteral("emails"), mails({QStringLiteral("j@gross.example")})},
                               {QStringLiteral("comment"), text("one\ntwo")}});
    const RecordId two =
        made(kind::contact, "J",
             {{QStringLiteral("lastName"), text("Gross")},
              {QStringLiteral("emails"),
               mails({QStringLiteral("J@Gross.example"), QStringLiteral("buy@gross.example")})},
              {QStringLiteral("comment"), text("three")}});
    open({{{"contact", one}}, {{"contact", two}}});
    const CompareRow emails = row("E-mail");
    EXPECT_EQ(emails.cells[0].kind, CompareCell::Kind::Kept);
    EXPECT_EQ(emails.result, u"2 addresses kept");
    const CompareRow comment = row("Comment");
    EXPECT_EQ(comment.cells[0].text, u"2 lines");
    EXPECT_EQ(comment.cells[1].text, u"three");
    EXPECT_EQ(comment.result, u"joined, each under its origin");
}

TEST_F(MergeDialogTest, AnotherValueIsPickedByKeysAndMergedWithCtrlEnter) {
    const RecordId old = made(kind::lead, "Packaging line");
    const RecordId young = made(kind::lead, "Anfrage");
    open({{{"lead", young}}, {{"lead", old}}});
    table()->setCurrent(place("Title"), 0);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_EQ(row("Title").result, u"Anfrage");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_lives.id != 0; }));
    EXPECT_EQ(m_lives.id, old);
    EXPECT_EQ(value(get(kind::lead, old), "title"), text("Anfrage"));
    EXPECT_TRUE(find(kind::lead, "id > 0").size() == 1);
    EXPECT_EQ(m_host->doneText, u"2 records merged into “Packaging line”");
    EXPECT_TRUE(m_host->doneOffersUndo);
}

TEST_F(MergeDialogTest, TheResponsibleIsChosenInTheFoot) {
    const RecordId linh = employee("Linh Pham");
    const RecordId old = made(kind::lead, "Packaging line", {{QStringLiteral("responsible"), m_me}});
    const RecordId young = made(kind::lead, "Anfrage", {{QStringLiteral("responsible"), linh}});
    open({{{"lead", old}}, {{"lead", young}}});
    EXPECT_TRUE(allText().contains(QStringLiteral("Linh Pham"))) << "what the other one has";
    FieldEditor *responsible = nullptr;
    for (FieldEditor *editor : sheet()->findChildren<FieldEditor *>()) {
        if (editor->field().key == u"responsible")
            responsible = editor;
    }
    ASSERT_TRUE(responsible);
    EXPECT_EQ(responsible->value(), Value(m_me));
    responsible->setValue(linh, {});
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_lives.id != 0; }));
    EXPECT_EQ(value(get(kind::lead, old), "responsible"), Value(linh));
}

TEST_F(MergeDialogTest, SaysWhatMovesAndWhatStays) {
    const RecordId old = made(kind::lead, "Packaging line");
    const RecordId young = made(kind::lead, "Anfrage");
    for (const RecordId lead : {old, young, young})
        create(kind::note, {{QStringLiteral("text"), text("called")},
                            {QStringLiteral("records"), LinkedIds{LinkedId{lead}}}});
    open({{{"lead", old}}, {{"lead", young}}});
    EXPECT_TRUE(allText().contains(QStringLiteral(": 2 notes. What it has itself stays: 1 note.")))
        << allText().toStdString();
}

TEST_F(MergeDialogTest, TwoSoldDealsAreRefusedInWords) {
    const RecordId won = find(kind::stage, "name = \"Won\"").value(0);
    QList<MergeEntry> entries;
    for (const char *title : {"Oven", "Oven 2"})
        entries.append({.ref = {"deal", made(kind::deal, title,
                                             {{QStringLiteral("amount"), money("500.00", "EUR")},
                                              {QStringLiteral("stage"), won}})}});
    open(entries);
    EXPECT_TRUE(problem().contains(QStringLiteral("Two sold deals"))) << problem().toStdString();
    EXPECT_FALSE(sheet()->primary()->isEnabled());
    EXPECT_TRUE(allText().contains(QStringLiteral("Oven 2")));
    press(Qt::Key_Escape);
    EXPECT_EQ(find(kind::deal, "id > 0").size(), 2);
}

TEST_F(MergeDialogTest, OneThatWasAddedSaysWhyAndCanBeLeftOut) {
    const RecordId old = made(kind::lead, "Packaging line");
    const RecordId young = made(kind::lead, "Anfrage");
    const RecordId deal = made(kind::deal, "Packaging");
    open({{{"lead", old}}, {{"lead", young}}, {{"deal", deal}, QStringLiteral("It has the same e-mail.")}});
    EXPECT_TRUE(allText().contains(QStringLiteral("It has the same e-mail.")));
    LinkLabel *leave = nullptr;
    for (LinkLabel *link : sheet()->findChildren<LinkLabel *>()) {
        if (link->text() == u"Leave it out")
            leave = link;
    }
    ASSERT_TRUE(leave);
    leave->click();
    ASSERT_TRUE(
        waitFor([this] { return allText().contains(QStringLiteral("Merge 2 records into one lead")); }));
    EXPECT_FALSE(allText().contains(QStringLiteral("It has the same e-mail.")));
    EXPECT_TRUE(sheet()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_lives.id != 0; }));
    EXPECT_EQ(m_lives, (RecordRef{"lead", old}));
    EXPECT_EQ(find(kind::deal, "id > 0").size(), 1);
}

TEST_F(MergeDialogTest, OneRecordAloneIsAnErrorOfTheWindow) {
    const RecordId old = made(kind::lead, "Packaging line");
    openMerge(*m_host, &m_window, {{{"lead", old}}});
    ASSERT_TRUE(waitFor([this] { return !m_host->errors.isEmpty(); }));
    EXPECT_EQ(m_host->errors.first().code, ErrorCode::Usage);
    EXPECT_FALSE(sheet());
}

TEST_F(MergeDialogTest, UnmergeBringsBackTheTickedOnesAlone) {
    const RecordId old = made(kind::lead, "Packaging line");
    const RecordId second = made(kind::lead, "Anfrage");
    const RecordId third = made(kind::lead, "Request");
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto done = mergeRecords(unit, {{"lead", old}, {"lead", second}, {"lead", third}});
        return done ? Result<void>() : done.error();
    }));
    QWidget anchor(&m_window);
    anchor.resize(40, 20);
    anchor.show();
    openUnmerge(*m_host, &anchor, "lead", old);
    ASSERT_TRUE(waitFor([this] { return m_window.findChildren<QCheckBox *>().size() == 2; }));
    EXPECT_TRUE(m_window.findChildren<QCheckBox *>()[0]->hasFocus());
    press(Qt::Key_Space); // not this one
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return !m_host->doneText.isEmpty(); }));
    EXPECT_TRUE(m_host->doneText.contains(QStringLiteral("Request"))) << m_host->doneText.toStdString();
    QList<RecordId> inUse = find(kind::lead, "id > 0");
    std::ranges::sort(inUse);
    EXPECT_EQ(inUse, (QList<RecordId>{old, third}));
}

} // namespace

} // namespace kontor::test
