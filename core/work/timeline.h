// The timeline of a record: notes, files and what was changed, newest first, page by page.
#pragma once

#include "core/records/record_history.h"
#include "core/work/work.h"

namespace kontor {

struct TimelineItem {
    enum class What { Note, File, Change, Created };
    What what = What::Note;
    qint64 at = 0; // ms UTC
    RecordId actor = 0;
    RecordId record = 0; // the note or the file
    RecordId origin = 0; // the record that it is bound to, when that is another one
    QString text = {};   // of a note; the name of a file
    qint64 size = 0;     // of a file, in bytes
    qint64 version = 0;
    RecordChange change = {}; // of What::Change
    bool edited = false;      // a note changed after it was written
};

struct TimelinePage {
    QList<TimelineItem> items;
    RecordNames names;
    TimelinePlace next;
    bool more = false;
};

/// `onlyThis`: without what is bound to the contacts, deals … of the record (SPEC part 3 "Activities").
Result<TimelinePage> timelineOf(const Reading &reading, const Kind &kind, RecordId id, bool onlyThis,
                                int limit, TimelinePlace from = {});

/// What disappears together with the record and comes back with it (X8).
struct GoesAlong {
    qint64 notes = 0;
    qint64 files = 0;
    qint64 linked = 0; // records that stay and show its name greyed
};
GoesAlong goesAlong(const Reading &reading, const Kind &kind, RecordId id);
/// All that is bound to those records, whatever else it is bound to: what moves when they are merged (X1).
GoesAlong boundTo(const Reading &reading, const QList<Record> &records);

} // namespace kontor
