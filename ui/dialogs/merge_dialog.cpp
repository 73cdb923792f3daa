// Fills the sheet from the plan, follows what is chosen, and merges in one step.
#include "ui/dialogs/merge_dialog.h"

#include "core/base/text_rules.h"
#include "ui/answer.h"
#include "ui/dialogs/compare_table.h"
#include "ui/dialogs/merge_words.h"
#include "ui/fields/field_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

constexpr int pickerWidth = 190;

bool isSold(const Record &record) {
    const FieldDef *locked = record.kind->staged(&Staging::locked);
    return locked && Held<bool>::from(record[*locked]);
}

} // namespace

MergeDialog::MergeDialog(PageHost &host, QWidget *opener, const QList<MergeEntry> &entries,
                         const MergeFacts &facts)
    : Sheet(opener), m_host(host), m_entries(entries) {
    setPrimary(tr("Merge"), Icon::Merge);
    connect(this, &Sheet::accepted, this, &MergeDialog::merge);
    connect(&m_host.workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!m_isMerging && isTouched(changes))
            ask();
    });
    take(facts);
}

FieldFormat MergeDialog::format() const {
    return {m_host.workspace().schema(), m_host.format(), m_host.workspace().context()->language};
}

QList<RecordRef> MergeDialog::refs() const {
    QList<RecordRef> refs;
    for (const MergeEntry &entry : m_entries)
        refs.append(entry.ref);
    return refs;
}

bool MergeDialog::isTouched(const ChangeSet &changes) const {
    return std::ranges::any_of(m_entries, [&changes](const MergeEntry &entry) {
        const QByteArray &kind = entry.ref.kind;
        return changes.bulk.contains(kind) ||
               std::ranges::any_of(changes.kinds.value(kind),
                                   [&entry](const Change &one) { return one.id == entry.ref.id; });
    });
}

void MergeDialog::ask() {
    const auto job = [refs = refs()](const Reading &reading) { return mergeFacts(reading, refs); };
    onAnswer(m_host.workspace().read<MergeFacts>(Workspace::LaneKind::Quick, job), this,
             [this](const Result<MergeFacts> &facts) {
                 if (facts)
                     return take(*facts);
                 setProblem(facts.error().text);
                 primary()->setEnabled(false);
             });
}

void MergeDialog::take(const MergeFacts &facts) {
    m_facts = facts;
    primary()->setEnabled(!facts.isRefused());
    setProblem(facts.refused.text);
    if (facts.isRefused()) {
        showRefused();
    } else {
        setTitle(mergeTitle(*facts.plan.kind, int(facts.records.size())));
        const StressedSentence line = livesOnText(format(), facts);
        setSecondLine(line.text, line.pieces);
        const Schema &schema = format().schema();
        for (const auto &[field, id] : m_picks.asKeyValueRange()) {
            const auto picked = std::ranges::find(m_facts.records, id, &Record::id);
            if (picked != m_facts.records.end())
                pickIn(m_facts.plan, schema, field, int(picked - m_facts.records.begin()));
        }
        showRows();
        showFoot();
    }
    showNotes();
}

/// Only which records they are: there is nothing to choose.
void MergeDialog::showRefused() {
    setTitle(tr("Merge %Ln records", nullptr, int(m_facts.records.size())));
    setSecondLine({});
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space2);
    for (const Record &record : std::as_const(m_facts.records)) {
        auto *name = new Label(calledWhole(format(), record));
        name->setWordWrap(true);
        column->addWidget(name);
    }
    column->addStretch(1);
    m_table = nullptr;
    m_editors.clear();
    setBody(body);
    setFoot(new QWidget);
}

void MergeDialog::showRows() {
    m_rows = mergeRows(format(), m_facts);
    if (!m_table) {
        m_table = new CompareTable;
        connect(m_table, &CompareTable::candidateChosen, this, &MergeDialog::pick);
        m_table->setContent(mergeHeads(format(), m_facts), m_rows.rows);
        setBody(m_table);
        return;
    }
    m_table->setContent(mergeHeads(format(), m_facts), m_rows.rows);
}

void MergeDialog::pick(int row, int column) {
    const QString &key = m_rows.keys.at(row);
    m_picks.insert(key, m_facts.records.at(column).id);
    pickIn(m_facts.plan, format().schema(), key, column);
    showRows();
}

void MergeDialog::addNote(QGridLayout *grid, Icon symbol, const QString &text, bool second) {
    const int row = grid->rowCount();
    grid->addWidget(new IconMark(symbol), row, 0, Qt::AlignTop);
    auto *label = new Label(text, TextRole::Body, second ? Ink::Second : Ink::Text);
    label->setWordWrap(true);
    grid->addWidget(label, row, 1);
}

void MergeDialog::showNotes() {
    auto *notes = new QWidget;
    auto *grid = new QGridLayout(notes);
    grid->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space3);
    grid->setHorizontalSpacing(metrics::space2);
    grid->setVerticalSpacing(metrics::space1);
    grid->setColumnStretch(1, 1);
    addAdded(grid);
    if (m_facts.isRefused())
        return setNotes(notes);
    const auto sold = std::ranges::find_if(m_facts.records, isSold);
    if (sold != m_facts.records.end())
        addNote(grid, Icon::Lock,
                tr("%1 is sold: the result is sold and locked, with its stage and amount.")
                    .arg(calledText(format(), *sold)));
    if (const QString moves = movesText(format(), m_facts); !moves.isEmpty())
        addNote(grid, Icon::ArrowRight, moves);
    addNote(
        grid, Icon::Undo,
        tr("Nothing is lost: values that are not taken stay readable in the timeline, and Un-merge brings "
           "every record back at any time."),
        true);
    setNotes(notes);
}

/// Those that nobody ticked, and why they are here.
void MergeDialog::addAdded(QGridLayout *grid) {
    for (const MergeEntry &entry : std::as_const(m_entries)) {
        if (entry.reason.isEmpty())
            continue;
        addNote(grid, Icon::Copy, entry.reason);
        if (m_entries.size() < 3)
            continue; // one alone is no merge
        auto *leave = new LinkLabel(tr("Leave it out"));
        const auto record = std::ranges::find(m_facts.records, entry.ref.id, &Record::id);
        if (record != m_facts.records.end())
            leave->setAccessibleName(tr("Leave out %1").arg(calledText(format(), *record)));
        connect(leave, &LinkLabel::clicked, this, [this, ref = entry.ref] { leaveOut(ref); });
        grid->addWidget(leave, grid->rowCount() - 1, 2, Qt::AlignTop);
    }
}

void MergeDialog::leaveOut(const RecordRef &ref) {
    m_entries.removeIf([&ref](const MergeEntry &entry) { return entry.ref == ref; });
    m_picks.removeIf([&ref](const auto &pick) { return pick.value() == ref.id; });
    body()->setFocus(); // what was pressed goes
    ask();
}

/// Responsible and team are chosen here alone, and begin as the plan has them (X1).
void MergeDialog::showFoot() {
    QList<const MergePlanField *> fields;
    for (const MergePlanField &field : std::as_const(m_facts.plan.fields)) {
        if (isOfFoot(field.key))
            fields.append(&field);
    }
    m_editors.clear();
    setFoot(newFoot(fields));
}

QWidget *MergeDialog::newFoot(const QList<const MergePlanField *> &fields) {
    auto *foot = new QWidget;
    auto *row = new FlowLayout(foot);
    const Schema &schema = format().schema();
    auto *note = new Label({}, TextRole::Secondary, Ink::Second);
    for (const MergePlanField *field : fields) {
        const FieldDef &def = *schema.field(*m_facts.plan.kind, field->key);
        auto *editor = makeFieldEditor(def, m_host, foot);
        editor->setFixedWidth(pickerWidth);
        const Value planned = field->values.value(std::max(0, field->taken));
        editor->setValue(m_byHand.value(field->key, planned), m_facts.names);
        editor->setEnabled(!field->isFixed);
        row->addWidget(new Label(format().label(def), TextRole::Body, Ink::Second));
        row->addWidget(editor);
        m_editors.append(editor);
        connect(editor, &FieldEditor::committed, this,
                [this, editor] { m_byHand.insert(editor->field().key, editor->value()); });
        if (field->key != u"responsible")
            continue;
        if (!m_byHand.contains(field->key))
            note->setText(takenFromText(format(), m_facts, *field));
        connect(editor, &FieldEditor::edited, note, &QLabel::clear);
    }
    row->addWidget(note);
    return foot;
}

void MergeDialog::merge() {
    if (m_isMerging)
        return;
    MergeChoices choices{.picks = m_picks};
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (const QString wrong = editor->error(); !wrong.isEmpty()) {
            editor->showError(wrong);
            return editor->setFocus();
        }
        const MergePlanField &field = *m_facts.plan.field(editor->field().key);
        if (editor->isEnabled() && !sameValue(editor->value(), field.values.value(std::max(0, field.taken))))
            choices.values.append({field.key, editor->value()});
    }
    m_isMerging = true;
    primary()->setEnabled(false);
    const auto work = [refs = refs(), choices](UnitOfWork &unit) -> Result<void> {
        auto done = mergeRecords(unit, refs, choices);
        return done ? Result<void>() : done.error();
    };
    onAnswer(m_host.workspace().perform(QStringLiteral("merge"), work), this,
             [this](const Result<ChangeSet> &done) {
                 m_isMerging = false;
                 if (!done) {
                     primary()->setEnabled(true);
                     return setProblem(done.error().text);
                 }
                 const Record &lives = m_facts.records.first();
                 const QString title = format().line(format().schema().titleField(*lives.kind), lives, {});
                 dismiss();
                 m_host.showDone(mergedText(visibleControls(title), int(m_facts.records.size())));
                 Q_EMIT merged({lives.kind->key(), lives.id});
             });
}

void openMerge(PageHost &host, QWidget *opener, const QList<MergeEntry> &entries,
               const std::function<void(const RecordRef &survivor)> &finished) {
    QList<RecordRef> refs;
    for (const MergeEntry &entry : entries)
        refs.append(entry.ref);
    const auto job = [refs](const Reading &reading) { return mergeFacts(reading, refs); };
    QWidget *window = opener->window(); // a word above a list may be gone by then
    onAnswer(host.workspace().read<MergeFacts>(Workspace::LaneKind::Quick, job), window,
             [&host, window, entries, finished](const Result<MergeFacts> &facts) {
                 if (!facts)
                     return host.showError(facts.error());
                 auto *sheet = new MergeDialog(host, window, entries, *facts);
                 if (finished)
                     QObject::connect(sheet, &MergeDialog::merged, window, finished);
                 sheet->open();
             });
}

} // namespace kontor
