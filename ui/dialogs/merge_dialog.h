// The sheet of a merge: the records side by side, what each field will have, and who is responsible (X1).
#pragma once

#include "core/actions/merge.h"
#include "ui/dialogs/merge_rows.h"
#include "ui/page.h"
#include "ui/widgets/sheet.h"

class QGridLayout;

namespace kontor {

class CompareTable;
class FieldEditor;

/// A record that is to be merged. One that nobody ticked says why it is there, and can be left out.
struct MergeEntry {
    RecordRef ref = {};
    QString reason = {}; // a whole sentence; empty for what was ticked
};

class MergeDialog final : public Sheet {
    Q_OBJECT

public:
    MergeDialog(PageHost &host, QWidget *opener, const QList<MergeEntry> &entries, const MergeFacts &facts);

Q_SIGNALS:
    void merged(const kontor::RecordRef &survivor);

private:
    void take(const MergeFacts &facts);
    void showRefused();
    void showRows();
    void showNotes();
    void showFoot();
    void addAdded(QGridLayout *grid);
    void addNote(QGridLayout *grid, Icon symbol, const QString &text, bool second = false);
    QWidget *newFoot(const QList<const MergePlanField *> &fields);
    QList<RecordRef> refs() const;
    void pick(int row, int column);
    void leaveOut(const RecordRef &ref);
    bool isTouched(const ChangeSet &changes) const;
    void ask();
    void merge();
    FieldFormat format() const;

    PageHost &m_host;
    QList<MergeEntry> m_entries;
    MergeFacts m_facts;
    QHash<QString, RecordId> m_picks;
    QHash<QString, Value> m_byHand; // of the foot
    MergeRows m_rows;
    CompareTable *m_table = nullptr;
    QList<FieldEditor *> m_editors; // of the foot
    bool m_isMerging = false;
};

/// Reads the plan and opens the sheet; `finished` gets who lives on after a merge. Too few records or too
/// many are an error of the window.
void openMerge(PageHost &host, QWidget *opener, const QList<MergeEntry> &entries,
               const std::function<void(const RecordRef &survivor)> &finished = {});

} // namespace kontor
