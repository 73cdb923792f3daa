// A card by the keyboard: reading, editing, conflicts, notes, files, history, deleting.
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"

#include "core/sales/stages.h"
#include "core/work/files.h"
#include "core/work/work.h"
#include "core/workspace/undo.h"
#include "ui/card/card_page.h"
#include "ui/card/card_print.h"
#include "ui/card/files_tab.h"
#include "ui/card/form_draft.h"
#include "ui/card/history_tab.h"
#include "ui/card/quick_create.h"
#include "ui/card/record_form.h"
#include "ui/card/value_view.h"
#include "ui/fields/field_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/stage_bar.h"
#include "ui/widgets/suggestion_list.h"
#include "ui/widgets/tab_bar.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPdfWriter>
#include <QPlainTextEdit>

namespace kontor::test {

namespace {

class Cards : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_host = std::make_unique<FakeHost>(workspace());
        m_account = create(kind::account, {{QStringLiteral("name"), text("Bäckerei Grünwald")}});
        m_deal = create(kind::deal, {{QStringLiteral("title"), text("Packaging line")},
                                     {QStringLiteral("account"), m_account},
                                     {QStringLiteral("responsible"), m_me},
                                     {QStringLiteral("amount"), money("130500.00", "EUR")}});
    }

    CardPage &open(const Kind &kind, RecordId id, const QList<RecordId> &among = {}) {
        m_page = std::make_unique<CardPage>(*m_host, kind.key(), id, among);
        m_page->resize(1200, 800);
        showActive(m_page.get());
        EXPECT_TRUE(waitFor([&] { return m_page->title() != kind.label(); }));
        return *m_page;
    }

    RecordForm &form() { return *m_page->findChild<RecordForm *>(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), key, modifiers);
    }

    Button *button(const QString &text) {
        for (Button *one : m_page->window()->findChildren<Button *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }

    LinkLabel *link(const QString &text) {
        for (LinkLabel *one : m_page->window()->findChildren<LinkLabel *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }

    template <class K, class T>
    auto stored(const K &kind, RecordId id, Field<K, T> field) {
        return ConstRow<K>(get(kind, id))[field];
    }

    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<CardPage> m_page;
    RecordId m_account = 0;
    RecordId m_deal = 0;
};

TEST_F(Cards, EditTheTitleByF2AndSaveItByCtrlS) {
    open(kind::deal, m_deal);
    press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Second line"));
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return m_page->title() == u"Second line"; }));
    EXPECT_EQ(stored(kind::deal, m_deal, kind::deal.title), u"Second line");
    EXPECT_FALSE(form().isEditing());
    EXPECT_TRUE(waitFor([&] { return m_host->doneOffersUndo; }));
}

TEST_F(Cards, SayThatPastedControlCharactersWereLeftOut) {
    open(kind::deal, m_deal);
    press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    QApplication::clipboard()->setText(QStringLiteral("Fl\u0007eet"));
    line->selectAll();
    line->paste();
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return m_page->title() == u"Fleet"; }));
    EXPECT_EQ(stored(kind::deal, m_deal, kind::deal.title), u"Fleet");
    EXPECT_EQ(m_host->doneText, QStringLiteral("Saved. Control characters were left out."));
}

TEST_F(Cards, WriteOnlyTheFieldsThatWereChanged) {
    open(kind::deal, m_deal);
    form().editField(QStringLiteral("expectedClose"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("2026-12-11"));
    // Somebody else changes another field meanwhile: no conflict.
    ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("title"), text("Other title")}}));
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !form().isEditing(); }));
    EXPECT_EQ(stored(kind::deal, m_deal, kind::deal.expectedClose), QDate(2026, 12, 11));
    EXPECT_EQ(stored(kind::deal, m_deal, kind::deal.title), u"Other title");
}

TEST_F(Cards, AskWhichValueStaysWhenTheSameFieldWasChangedMeanwhile) {
    open(kind::deal, m_deal);
    press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Mine"));
    ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("title"), text("Theirs")}}));
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("Keep mine")) != nullptr; }));
    EXPECT_EQ(stored(kind::deal, m_deal, kind::deal.title), u"Theirs");
    button(QStringLiteral("Keep mine"))->click();
    ASSERT_TRUE(waitFor([&] { return !form().isEditing(); }));
    EXPECT_EQ(stored(kind::deal, m_deal, kind::deal.title), u"Mine");
}

TEST_F(Cards, TellBesideTheFieldWhatIsWrongAndKeepWhatWasTyped) {
    open(kind::deal, m_deal);
    press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    line->clear();
    QTest::keyClicks(line, QStringLiteral(" "));
    line->clear();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(form().isEditing());
    EXPECT_EQ(QApplication::focusWidget(), line);
    EXPECT_EQ(stored(kind::deal, m_deal, kind::deal.title), u"Packaging line");
}

TEST_F(Cards, KeepTheKeyboardInTheirFormWhenEditingEnds) {
    open(kind::deal, m_deal);
    press(Qt::Key_F2);
    ASSERT_TRUE(form().isEditing());
    press(Qt::Key_Escape);
    ASSERT_FALSE(form().isEditing());
    ASSERT_TRUE(form().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return); // on the pencil
    EXPECT_TRUE(form().isEditing());
}

TEST_F(Cards, OfferNoEditorForWhatASaleHolds) {
    const QList<RecordId> won = find(kind::stage, "type = won and pipeline.of = deal");
    ASSERT_FALSE(won.isEmpty());
    ASSERT_TRUE(perform([&](UnitOfWork &unit) {
        return stages::move(unit, kind::deal, m_deal, {.stage = Id<StageKind>{won.first()}});
    }));
    open(kind::deal, m_deal);
    for (int block = 0; block < 2; ++block)
        form().editField(block == 0 ? QStringLiteral("title") : QStringLiteral("contact"));
    QStringList offered;
    for (const FieldEditor *editor : form().findChildren<FieldEditor *>())
        offered.append(editor->field().key);
    EXPECT_TRUE(offered.contains(QStringLiteral("title")));
    for (const char *held : {"amount", "account", "contact", "pipeline"})
        EXPECT_FALSE(offered.contains(QLatin1StringView(held))) << held;
}

TEST_F(Cards, AskBeforeEscapeThrowsAwayWhatWasTyped) {
    open(kind::deal, m_deal);
    press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QTest::keyClicks(line, QStringLiteral("more"));
    form().cancel();
    ASSERT_TRUE(button(QStringLiteral("Throw away")));
    press(Qt::Key_Escape);
    EXPECT_TRUE(form().isEditing());
    EXPECT_TRUE(form().isDirty());
    form().cancel();
    press(Qt::Key_Return);
    EXPECT_FALSE(form().isEditing());
}

TEST_F(Cards, MoveADealByItsStageBar) {
    open(kind::deal, m_deal);
    auto *bar = m_page->findChild<StageBar *>();
    ASSERT_TRUE(waitFor([&] { return bar->isVisible(); }));
    const QString before = bar->current();
    const auto second = find(kind::stage, "name = \"Qualification\"").first();
    Q_EMIT bar->chosen(QString::number(second));
    ASSERT_TRUE(waitFor([&] { return bar->current() == QString::number(second); }));
    EXPECT_NE(bar->current(), before);
    EXPECT_EQ(stored(kind::deal, m_deal, kind::deal.stage).value, second);
}

TEST_F(Cards, TakeANoteByTheKeyN) {
    open(kind::deal, m_deal);
    press(Qt::Key_N);
    auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(edit);
    QTest::keyClicks(edit, QStringLiteral("He calls back on Friday"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !find(kind::note, "text ~ \"Friday\"").isEmpty(); }));
    ASSERT_TRUE(waitFor([&] {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text() == u"He calls back on Friday" && label->isVisible())
                return true;
        }
        return false;
    }));
}

TEST_F(Cards, DoNotTakeLettersTypedIntoAFieldForCommands) {
    open(kind::deal, m_deal);
    press(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    line->clear();
    QTest::keyClicks(line, QStringLiteral("nn"));
    EXPECT_EQ(line->text(), u"nn");
    EXPECT_EQ(QApplication::focusWidget(), line);
}

TEST_F(Cards, WalkTheViewByAltUpAndDown) {
    const RecordId other = create(kind::deal, {{QStringLiteral("title"), text("Label printers")}});
    open(kind::deal, m_deal, {m_deal, other});
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return m_page->title() == u"Label printers"; }));
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return m_page->title() == u"Packaging line"; }));
}

TEST_F(Cards, SayWhatGoesAlongBeforeTheyAreDeleted) {
    create(kind::note,
           {{QStringLiteral("text"), text("n")}, {QStringLiteral("records"), LinkedIds{LinkedId{m_deal}}}});
    open(kind::deal, m_deal);
    press(Qt::Key_Delete);
    ConfirmPanel *panel = nullptr;
    ASSERT_TRUE(waitFor([&] { return (panel = m_page->findChild<ConfirmPanel *>()) && panel->isVisible(); }));
    EXPECT_TRUE(panel->accessibleDescription().contains(u"1 note"));
    QTest::keyClick(panel, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return m_host->back == 1; }));
    EXPECT_TRUE(find(kind::deal, "title = \"Packaging line\"").isEmpty());
}

TEST_F(Cards, BringBackAnOldValueFromTheHistory) {
    ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("amount"), money("99.00", "EUR")}}));
    open(kind::deal, m_deal);
    auto *tabs = m_page->findChild<TabBar *>();
    tabs->setCurrent(QStringLiteral("history"));
    Q_EMIT tabs->chosen(QStringLiteral("history"));
    ASSERT_TRUE(waitFor([&] { return link(QStringLiteral("Bring back")) != nullptr; }));
    link(QStringLiteral("Bring back"))->click();
    ASSERT_TRUE(waitFor([&] { return stored(kind::deal, m_deal, kind::deal.amount).minor == 13050000; }));
}

TEST_F(Cards, UndoAStepFromTheHistoryAndSayHowManyRecordsItTouched) {
    const RecordId other = create(kind::deal, {{QStringLiteral("title"), text("Label printers")}});
    ASSERT_TRUE(perform(
        [&](UnitOfWork &unit) -> Result<void> {
            for (const RecordId id : {m_deal, other}) {
                if (auto done =
                        unit.update(kind::deal, id, {{QStringLiteral("amount"), money("99.00", "EUR")}});
                    !done)
                    return done;
            }
            return {};
        },
        "bulk"));
    ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("title"), text("Newer")}}));
    open(kind::deal, m_deal);
    auto *tabs = m_page->findChild<TabBar *>();
    tabs->setCurrent(QStringLiteral("history"));
    Q_EMIT tabs->chosen(QStringLiteral("history"));
    QList<LinkLabel *> offered; // newest first
    ASSERT_TRUE(waitFor([&] {
        offered.clear();
        for (LinkLabel *one : m_page->findChildren<LinkLabel *>()) {
            if (one->isVisible() && one->text() == u"Undo this step")
                offered.append(one);
        }
        return offered.size() == 2;
    }));
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(offered.contains(QApplication::focusWidget())) << "what stands below is next, not the form";
    offered.last()->setFocus();
    offered.last()->click();
    ConfirmPanel *panel = nullptr;
    ASSERT_TRUE(waitFor([&] { return (panel = m_page->findChild<ConfirmPanel *>()) && panel->isVisible(); }));
    EXPECT_TRUE(panel->accessibleDescription().contains(u"2 records"));
    QTest::keyClick(panel, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return m_host->doneText == u"The step is undone."; }));
    EXPECT_TRUE(waitFor([&] { return m_host->doneOffersUndo; }));
    EXPECT_EQ(stored(kind::deal, m_deal, kind::deal.amount).minor, 13050000);
    EXPECT_EQ(stored(kind::deal, m_deal, kind::deal.title), u"Newer");
    EXPECT_EQ(read<Step>([](const Reading &reading) -> Result<Step> {
                  return nextUndo(reading).value_or(Step{});
              })->action,
              undoneByHand);
    ASSERT_TRUE(waitFor([&] { return link(QStringLiteral("Undo this step")) != nullptr; }));
    ASSERT_TRUE(waitFor([&] {
        return m_page->findChildren<HistoryTab *>().first()->isAncestorOf(QApplication::focusWidget());
    }));
}

TEST_F(Cards, KeepFilesAndOfferANewVersionOfTheSameName) {
    open(kind::deal, m_deal);
    auto *files = m_page->findChild<FilesTab *>();
    const QString path = m_folder.filePath(QStringLiteral("offer.txt"));
    const auto put = [&path](const char *bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put("one");
    files->addPaths({path});
    ASSERT_TRUE(waitFor([&] { return find(kind::file, "name = \"offer.txt\"").size() == 1; }));
    put("two");
    files->addPaths({path});
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("New version")) != nullptr; }));
    button(QStringLiteral("New version"))->click();
    const RecordId file = find(kind::file, "name = \"offer.txt\"").first();
    ASSERT_TRUE(waitFor([&] { return stored(kind::file, file, kind::file.version) == 2; }));
    EXPECT_EQ(find(kind::file, "name = \"offer.txt\"").size(), 1);
}

TEST_F(Cards, AttachAFileThatIsThereAlreadyByItsName) {
    RecordId file = 0;
    ASSERT_TRUE(perform(
        [&](UnitOfWork &unit) -> Result<void> {
            auto made = files::addFile(unit, QStringLiteral("Offer 2026.txt"), "one", {m_deal});
            file = made.value_or(0);
            return made ? Result<void>() : made.error();
        },
        "create"));
    open(kind::account, m_account);
    const auto bound = [&] { return stored(kind::file, file, kind::file.records).size(); };
    QMenu menu;
    m_page->fillMenu(&menu);
    const auto entry = [&menu] {
        for (QAction *action : menu.actions()) {
            if (action->text() == u"Attach an existing file…")
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    ASSERT_TRUE(entry());
    entry()->trigger();
    ASSERT_TRUE(waitFor([] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->accessibleName() == u"Search for a file by its name";
    }));
    typeText(QApplication::focusWidget(), QStringLiteral("offer"));
    SuggestionList *list = nullptr;
    ASSERT_TRUE(waitFor([&] {
        list = m_page->window()->findChild<SuggestionList *>();
        return list && list->isOpen() && list->findChild<QListWidget *>()->count() == 1;
    }));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return bound() == 2; }));
    EXPECT_TRUE(waitFor([&] { return m_host->doneOffersUndo; }));
    const auto detach = [this]() -> Button * {
        for (Button *one : m_page->findChildren<Button *>()) {
            if (one->accessibleName() == u"Detach “Offer 2026.txt”" && one->isVisible())
                return one;
        }
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return detach() != nullptr; }));
    detach()->click();
    ASSERT_TRUE(waitFor([&] { return bound() == 1; }));
    EXPECT_TRUE(waitFor([&] { return detach() == nullptr; }));
    EXPECT_EQ(stored(kind::file, file, kind::file.records).first().id, m_deal);
}

TEST_F(Cards, OfferANewDealForAnAccount) {
    open(kind::account, m_account);
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("New deal")) != nullptr; }));
    button(QStringLiteral("New deal"))->click();
    EXPECT_EQ(m_host->createdKind, "deal");
    EXPECT_EQ(m_host->createdPreset, (FieldValues{{QStringLiteral("account"), m_account}}));
}

/// Qt finds the face of a widget by its address: one that outlives its widget answers for the next one there.
TEST_F(Cards, TakeTheAccessibleFaceOfTheirFirstButtonAlong) {
    open(kind::account, m_account);
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("New deal")) != nullptr; }));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button(QStringLiteral("New deal")));
    ASSERT_TRUE(face);
    const QAccessible::Id id = QAccessible::uniqueId(face);
    ASSERT_TRUE(set(kind::account, m_account, {{QStringLiteral("name"), text("Grünwald & Sons")}}));
    ASSERT_TRUE(waitFor([&] { return m_page->title() == u"Grünwald & Sons"; }));
    m_page.reset();
    EXPECT_FALSE(QAccessible::accessibleInterface(id));
}

TEST_F(Cards, OpenWhatWasMadeFromThemWhenTheyAreGone) {
    open(kind::account, m_account);
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("New deal")) != nullptr; }));
    button(QStringLiteral("New deal"))->click();
    m_page.reset();
    ASSERT_TRUE(m_host->createdDone);
    m_host->createdDone(m_deal);
    EXPECT_EQ(m_host->opened, m_deal);
}

TEST_F(Cards, KeepANoteOnceWhenTheKeyComesTwice) {
    create(kind::note, {{QStringLiteral("text"), text("Call back")},
                        {QStringLiteral("records"), LinkedIds{LinkedId{m_deal}}}});
    open(kind::deal, m_deal);
    const auto pencil = [&]() -> Button * {
        for (Button *one : m_page->findChildren<Button *>()) {
            if (one->accessibleName() == u"Edit the note")
                return one;
        }
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return pencil() != nullptr; }));
    pencil()->click();
    auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(edit);
    edit->setPlainText(QStringLiteral("Call back on Friday"));
    QTest::sendKeyEvent(QTest::Press, edit, Qt::Key_Return, QString(), Qt::ControlModifier);
    QTest::sendKeyEvent(QTest::Press, edit, Qt::Key_Return, QString(), Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return !find(kind::note, "text ~ \"Friday\"").isEmpty(); }));
    EXPECT_TRUE(m_host->errors.isEmpty());
}

TEST_F(Cards, PrintToPaper) {
    const Record deal = get(kind::deal, m_deal);
    const QString path = m_folder.filePath(QStringLiteral("card.pdf"));
    {
        QPdfWriter writer(path);
        drawCard(writer, *m_host, kind::deal, deal, {}, QStringLiteral("Packaging line"));
    }
    EXPECT_GT(QFileInfo(path).size(), 1000);
}

TEST_F(Cards, QuickCreateMakesARecordAndTheNextOne) {
    QWidget window;
    window.resize(900, 700);
    showActive(&window);
    QList<RecordId> made;
    openQuickCreate(*m_host, &window, "deal", {{QStringLiteral("account"), m_account}}, nullptr,
                    [&](RecordId id) { made.append(id); });
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    QTest::keyClicks(line, QStringLiteral("First"));
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return made.size() == 1; }));
    EXPECT_EQ(stored(kind::deal, made.first(), kind::deal.account).value, m_account);
    EXPECT_EQ(stored(kind::deal, made.first(), kind::deal.responsible).value, m_me);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Second"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return made.size() == 2; }));
    EXPECT_EQ(stored(kind::deal, made.last(), kind::deal.title), u"Second");
}

TEST_F(Cards, DraftsGiveBackWhatWasTyped) {
    const FieldValues typed{{QStringLiteral("title"), text("Half a tit")},
                            {QStringLiteral("account"), m_account},
                            {QStringLiteral("amount"), money("12.50", "USD")},
                            {QStringLiteral("expectedClose"), QDate(2026, 12, 11)}};
    const ContextPtr context = workspace().context();
    const QJsonObject json = draftJson(*context->schema, kind::deal, typed);
    FieldValues back = valuesFromDraft(*context->schema, kind::deal, json, *context, workspace().today());
    ASSERT_EQ(back.size(), typed.size());
    for (const auto &one : typed)
        EXPECT_TRUE(back.contains(one)) << one.first.toStdString();
}

} // namespace

} // namespace kontor::test
