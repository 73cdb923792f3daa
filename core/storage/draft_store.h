// DraftStore: half-typed forms, kept beside the office file so that a kill costs at most two seconds of
// typing.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace kontor {

class Connection;

struct FormDraft {
    RecordId employee = 0;
    QString formKey; // which form of which record: "deal/118", "deal/new"
    QJsonObject fields;
    QDateTime at; // UTC, of the last key
};

/// Calls return at once; a thread of its own writes. Any thread may call. Where nothing can be written drafts
/// live until the program ends, and problem() says so.
class DraftStore {
public:
    /// `clock` outlives the store.
    DraftStore(const QString &officePath, const Clock &clock);
    /// Writes what is waiting.
    ~DraftStore();
    DraftStore(const DraftStore &) = delete;
    DraftStore &operator=(const DraftStore &) = delete;

    /// The file beside that of the office.
    static QString pathOf(const QString &officePath);

    /// At every change of a form; on the disk within a second.
    void put(RecordId employee, const QString &formKey, const QJsonObject &fields);
    /// Gives the draft and forgets it; nothing if there is none.
    std::optional<FormDraft> take(RecordId employee, const QString &formKey);
    void remove(RecordId employee, const QString &formKey);
    /// For erasing a person: of every employee.
    void removeIf(const std::function<bool(const FormDraft &)> &matches);
    /// Newest first; waits for the first reading of the file.
    QList<FormDraft> list(RecordId employee) const;

    /// Translated: why drafts are not on the disk now; else empty.
    QString problem() const;

private:
    using Key = QPair<RecordId, QString>;

    void run();
    std::unique_ptr<Connection> openFile();
    void load(Connection &connection);
    void save(Connection &connection, const QSet<Key> &keys);
    void writeWaiting(std::unique_ptr<Connection> &connection);
    /// Starts a damaged file anew with the drafts in memory.
    void setAside();
    bool tryToWrite(std::unique_ptr<Connection> &connection);
    void touch(const Key &key);
    void setProblem(const QString &detail);
    /// Holds the lock until the drafts of last time are there.
    std::unique_lock<std::mutex> loaded() const;

    const QString m_path;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    bool m_loaded = false;
    bool m_closing = false;
    QHash<Key, FormDraft> m_drafts;
    QSet<Key> m_waiting;
    QString m_problem;
    std::thread m_thread;
};

} // namespace kontor
