// The history of a record: who changed which field, from what to what, when; any value can be brought back,
// any step undone.
#pragma once

#include "core/records/record_history.h"
#include "ui/card/card_tab.h"

class QScrollArea;
class QVBoxLayout;

namespace kontor {

class LinkLabel;

class HistoryTab final : public CardTab {
    Q_OBJECT

public:
    HistoryTab(PageHost &host, QWidget *parent);
    void reload() override;

private:
    struct Answer {
        QList<RecordChange> changes;
        RecordNames names;
        Record now;
    };
    void ask(TimelinePlace from);
    void take(const Answer &answer, bool fresh);
    void addChange(const RecordChange &change, const Answer &answer);
    /// Asks first where the step touched other records, too.
    void askUndo(QWidget *anchor, qint64 transaction);
    void undo(qint64 transaction);
    void bringBack(const FieldDef &field, const Value &value, const Value &seen);

    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    LinkLabel *m_more;
    TimelinePlace m_oldest;
};

} // namespace kontor
