// The office that the benchmarks run on: the file of KONTOR_BENCH_FILE, else one of 1,000 deals made for the
// run.
#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

struct sqlite3;
struct sqlite3_stmt;

namespace kontor::bench {

/// Works on a copy, so that writing benchmarks leave the file as it was.
class Office {
public:
    /// Opens it: once, by main, while Qt runs.
    Office();
    ~Office();
    /// The one that is open.
    static Office &get();
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    Workspace &workspace() { return *m_workspace; }
    /// A copy of the file through the C API alone: what the floors are measured on.
    sqlite3 *floor() const { return m_floor; }
    qint64 deals() const { return m_deals; }
    /// Of the file as it was given.
    qint64 fileSize() const { return m_fileSize; }
    QString path() const { return m_workspace->path(); }
    /// As they were before anything was measured, so that both files still hold them.
    const QList<RecordId> &dealIds() const { return m_ids; }
    /// Open ones among them, spread over the whole file.
    QList<RecordId> someDeals(qint64 count) const;
    RecordId stage(int place) const { return m_stages.value(place); }
    RecordId me() const { return m_workspace->context()->access.me; }

    template <class T>
    T read(std::function<Result<T>(const Reading &)> job) {
        auto answer = m_workspace->read<T>(Workspace::LaneKind::Quick, std::move(job)).result();
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text));
        return *answer;
    }
    ChangeSet perform(std::function<Result<void>(UnitOfWork &)> work);
    /// A file beside the office, thrown away at the end.
    QString temporary(const QString &name) const { return m_folder.filePath(name); }
    const Clock &clock() const { return m_clock; }

private:
    static Office *s_open;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    sqlite3 *m_floor = nullptr;
    qint64 m_deals = 0;
    qint64 m_fileSize = 0;
    QList<RecordId> m_ids;
    QList<RecordId> m_open;
    QList<RecordId> m_stages;
};

/// Durable as Kontor is: the same synchronous, cache and size of the log.
void openAsKontor(sqlite3 *handle);

/// A floor's statement, prepared once. What is bound must live until it has run.
class FloorStatement {
public:
    /// On the bare copy of the office, or on another file.
    explicit FloorStatement(const QByteArray &sql, sqlite3 *handle = nullptr);
    ~FloorStatement();
    FloorStatement(const FloorStatement &) = delete;
    FloorStatement &operator=(const FloorStatement &) = delete;
    FloorStatement &bind(int place, qint64 value);
    FloorStatement &bind(int place, const QByteArray &text);
    FloorStatement &bindBlob(int place, const QByteArray &bytes);
    /// The first column of the first row.
    qint64 number();
    QByteArray text();
    /// Reads every column of every row; how many rows.
    qint64 readAll();
    void run();

private:
    friend class Office;
    static sqlite3 *s_bare;
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace kontor::bench
