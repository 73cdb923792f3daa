// Importer: a file of rows becomes records, by the one road, in one step that can be undone.
#pragma once

#include "core/actions/import_plan.h"
#include "core/workspace/workspace.h"

#include <atomic>
#include <functional>

namespace kontor {

/// Written by the import, read by whoever shows it; `cancel` the other way. Any thread.
struct ImportProgress {
    std::atomic<qint64> bytes = 0; // of the file
    std::atomic<qint64> size = 0;
    std::atomic<qint64> rows = 0;
    std::atomic_bool cancel = false;
};

/// What became of a row that needs a word.
struct ImportRow {
    qint64 line = 0; // in the file, from 1
    QString column = {};
    QString value = {};
    QString reason = {};
    RecordId record = 0; // that it duplicates or is like, or that it made or changed
    int unknownIn = -1;  // column whose value is none of those its field takes; -1: something else is wrong
};

/// A value that is none of those its field takes; the user can say which one it means.
struct UnknownValue {
    int column = -1;
    QString text = {};
    qint64 rows = 0;
};

/// A name that no record has, but nearly: "did you mean".
struct NearMiss {
    int column = -1;
    QString text = {};
    QString suggestion = {};
    RecordId record = 0;
    qint64 rows = 1;
};

struct ImportReport {
    static constexpr qsizetype kMostListed = 10000; // of each list; the numbers count all

    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 duplicates = 0; // of other rows of the file, or skipped as the plan says
    qint64 similar = 0;    // new, or updated by an address, and like a record of the file; of a dry run
    qint64 wrong = 0;
    qint64 cleaned = 0; // values of new and updated rows that control characters were left out of
    QList<ImportRow> wrongRows = {}; // one per fault; those of one row stand together
    QList<ImportRow> duplicateRows = {};
    QList<ImportRow> similarRows = {}; // one per row: the newest record it is like, and in what
    QList<ImportRow> createdRows = {};
    QList<ImportRow> updatedRows = {};
    QList<ImportRow> cleanedRows = {}; // one per value
    QList<NearMiss> nearMisses = {};
    QList<UnknownValue> unknownValues = {};
    QMap<QByteArray, qint64> linked = {}; // records made because rows name them, by kind
    bool dryRun = false;
    qint64 transaction = 0; // 0: nothing was written
};

/// Translated: how many values were cleaned and in which lines first; empty where none was. `number`: as the
/// reader writes them.
QString toldCleaned(const ImportReport &report, const std::function<QString(qint64)> &number);

struct ImportOptions {
    bool dryRun = false;
    QString rejects = {}; // CSV of the wrong rows with reasons; empty: none
    std::shared_ptr<ImportProgress> progress = {};
};

/// Inside a unit of work. Cancelled, or an unreadable file: an error, and the unit is to be thrown away.
Result<ImportReport> importRows(UnitOfWork &unit, const ImportPlan &plan, const QString &path,
                                const ImportOptions &options);

/// As one unit of work of its own. A dry run does the same and throws the unit away.
QFuture<Result<ImportReport>> importFile(Workspace &workspace, const ImportPlan &plan, const QString &path,
                                         const ImportOptions &options = {});

/// The rows of those lines of the file with their reasons, as CSV in the file's own columns; how many they
/// are.
Result<qint64> writeRejects(const ImportPlan &plan, const QString &path, const QList<ImportRow> &rows,
                            const QString &target);

} // namespace kontor
