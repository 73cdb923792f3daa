// The source that asks an open office file.
#include "ui/models/record_source.h"

#include "core/sales/stages.h"

namespace kontor {

WorkspaceSource::WorkspaceSource(Workspace &workspace, QObject *parent)
    : RecordSource(parent), m_workspace(workspace) {
    connect(&workspace, &Workspace::changed, this, &RecordSource::changed);
    connect(&workspace, &Workspace::contextChanged, this, &RecordSource::contextChanged);
}

void WorkspaceSource::askIds(const Query &query, qint64 limit, CancelFlag cancel, Answer<IdsAnswer> answer) {
    const auto job = [query, limit](const Reading &reading) -> Result<IdsAnswer> {
        const Query run = stages::withRecentlyClosed(reading, query);
        auto found = ids(reading, run, limit);
        if (!found)
            return found.error();
        return IdsAnswer{reading.revision, std::move(*found), run.filter};
    };
    ask<IdsAnswer>(limit < 0 ? Workspace::LaneKind::Long : Workspace::LaneKind::Quick, job, std::move(cancel),
                   std::move(answer));
}

void WorkspaceSource::askRows(const QByteArray &kind, const QList<RecordId> &wanted,
                              Answer<RowsAnswer> answer) {
    const auto job = [kind, wanted](const Reading &reading) -> Result<RowsAnswer> {
        const Kind &of = *reading.schema().kind(kind);
        QList<Record> rows = records(reading, of, wanted);
        if (rows.size() < wanted.size()) {
            // What is missing may stand in the recycle bin.
            QSet<RecordId> found;
            for (const Record &row : rows)
                found.insert(row.id);
            for (const RecordId id : wanted) {
                if (found.contains(id))
                    continue;
                if (auto row = record(reading, of, id))
                    rows.append(std::move(*row));
            }
        }
        RecordNames all = linkedNames(reading, rows);
        return RowsAnswer{reading.revision, reading.context.schema, std::move(rows), std::move(all)};
    };
    ask<RowsAnswer>(Workspace::LaneKind::Quick, job, {}, std::move(answer));
}

void WorkspaceSource::askNames(const QHash<QByteArray, QList<RecordId>> &wanted, Answer<NamesAnswer> answer) {
    const auto job = [wanted](const Reading &reading) -> Result<NamesAnswer> {
        NamesAnswer all{reading.revision};
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
            all.names.insert(names(reading, *reading.schema().kind(it.key()), it.value()));
        return all;
    };
    ask<NamesAnswer>(Workspace::LaneKind::Quick, job, {}, std::move(answer));
}

void WorkspaceSource::askTotals(const Query &query, const QString &money, CancelFlag cancel,
                                Answer<TotalsAnswer> answer) {
    const auto job = [query, money](const Reading &reading) -> Result<TotalsAnswer> {
        auto sums = totals(reading, stages::withRecentlyClosed(reading, query), money);
        if (!sums)
            return sums.error();
        return TotalsAnswer{reading.revision, *sums};
    };
    ask<TotalsAnswer>(Workspace::LaneKind::Long, job, std::move(cancel), std::move(answer));
}

void WorkspaceSource::afterPages(std::function<void()> then) {
    const auto nothing = [](const Reading &) -> Result<bool> { return true; };
    ask<bool>(Workspace::LaneKind::Quick, nothing, {},
              [then = std::move(then)](const Result<bool> &) { then(); });
}

} // namespace kontor
