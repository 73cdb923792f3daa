// The timeline of a record: a field for notes on top, then what happened, newest first.
#pragma once

#include "core/work/timeline.h"
#include "ui/card/card_tab.h"

class QVBoxLayout;
class QScrollArea;

namespace kontor {

class Button;
class LinkLabel;
class NoteEdit;
class SegmentedSwitch;

class TimelineTab final : public CardTab {
    Q_OBJECT

public:
    TimelineTab(PageHost &host, QWidget *parent);
    void reload() override;
    /// "N": the field for a new note gets the keyboard.
    void startNote();
    /// The note that is being written.
    QString typedNote() const;
    void takeNote(const QString &text);

Q_SIGNALS:
    void fileChosen(kontor::RecordId file);

private:
    void ask(TimelinePlace from);
    void take(const TimelinePage &page, bool fresh);
    void addNote(const QString &text);
    void closeComposer();
    bool isEditing() const;

    QScrollArea *m_scroll;
    QVBoxLayout *m_items;
    Button *m_invite;
    NoteEdit *m_composer;
    LinkLabel *m_more;
    LinkLabel *m_scope;
    TimelinePlace m_next;
    CancelFlag m_cancel;
    bool m_onlyThis = false;
};

} // namespace kontor
