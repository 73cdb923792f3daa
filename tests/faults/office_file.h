// An office file for the tests under faults: made once, copied for each run.
#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace kontor::faults {

/// What a deal is, as far as these tests change it.
struct DealState {
    QString title;
    bool inBin = false;
    bool operator==(const DealState &) const = default;
};

class OfficeFile {
public:
    OfficeFile();

    QString path() const { return m_folder.filePath(QStringLiteral("work.kontor")); }
    RecordId me() const { return m_me; }
    /// The file as it was made, without the work of earlier runs.
    void startAnew();
    /// Open, with the employee logged in.
    std::unique_ptr<Workspace> open() const;

private:
    QTemporaryDir m_folder;
    RecordId m_me = 0;
};

/// The units of work that the tests do, one each.
Result<RecordId> createDeal(Workspace &workspace, const QString &title);
Result<void> retitle(Workspace &workspace, RecordId deal, const QString &title);
Result<void> putInBin(Workspace &workspace, RecordId deal, bool inBin);
Result<void> undoLast(Workspace &workspace);
/// All or none of `tag-0`, `tag-1` …
Result<QList<RecordId>> createMany(Workspace &workspace, const QString &tag, int count);

/// Read from the rows themselves.
QHash<RecordId, DealState> dealsIn(Workspace &workspace);
/// What a check of the whole office finds; empty = nothing.
QString faultsOf(Workspace &workspace);

} // namespace kontor::faults
