// Moving records to a stage: the one action behind dragging, keys, the stage bar and the bulk action. It
// collects what the stage asks for, then writes everything as one step; leaving it leaves everything as it
// was.
#pragma once

#include "ui/page.h"

namespace kontor {

/// What became of a move of several records.
struct MoveOutcome {
    QList<RecordId> moved = {};
    QString first = {};        // the title of the first one that moved
    QStringList problems = {}; // "title: why not", one for each that stayed
    Error error = {};          // of the first one that stayed
};

/// A panel opens beside `anchor` when the stage asks for something, when it is the won one or a lost one. One
/// sold deal asks to be unlocked instead; leads are converted on the way into their won stage. `finished` is
/// called after records moved, never after cancelling.
void moveToStage(PageHost &host, QWidget *anchor, const QByteArray &kind, const QList<RecordId> &ids,
                 RecordId stage, const std::function<void()> &finished = {});

/// The same questions before a new record is made in the stage: `create` gets what was answered, `left` is
/// called after cancelling instead.
void askToEnter(PageHost &host, QWidget *anchor, const Record &typed, RecordId stage,
                const std::function<void(const FieldValues &)> &create, const std::function<void()> &left);

/// Opens the stages of the records' pipelines beside `anchor`; the chosen one goes to moveToStage(). What the
/// bulk action and "Move to stage…" do.
void chooseStage(PageHost &host, QWidget *anchor, const QByteArray &kind, const QList<RecordId> &ids,
                 const std::function<void()> &finished = {});

/// To the lost stage of their pipeline, which asks why (LD9).
void disqualify(PageHost &host, QWidget *anchor, const QByteArray &kind, const QList<RecordId> &ids);

/// The line that says how many moved, and why others did not.
QString moveSummary(const MoveOutcome &outcome, const QString &stage);

} // namespace kontor
