// A small SQLite file in rollback mode: changed drafts are written together, a few times a second.
#include "core/storage/draft_store.h"

#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>
#include <chrono>
#include <sqlite3.h>

namespace kontor {

namespace {

constexpr auto gathering = std::chrono::milliseconds(400); // of keys before they are written together
constexpr auto retryAfter = std::chrono::seconds(2);

bool isDamage(const StorageError &error) {
    const int code = error.code & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

} // namespace

DraftStore::DraftStore(const QString &officePath, const Clock &clock)
    : m_path(pathOf(officePath)), m_clock(clock), m_thread([this] { run(); }) {}

DraftStore::~DraftStore() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

QString DraftStore::pathOf(const QString &officePath) {
    const QFileInfo info(officePath);
    return (info.exists() ? info.canonicalFilePath() : info.absoluteFilePath()) + QStringLiteral(".drafts");
}

std::unique_lock<std::mutex> DraftStore::loaded() const {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_loaded; });
    return lock;
}

void DraftStore::touch(const Key &key) {
    m_waiting.insert(key);
    m_changed.notify_all();
}

void DraftStore::put(RecordId employee, const QString &formKey, const QJsonObject &fields) {
    const std::lock_guard lock(m_mutex);
    m_drafts.insert({employee, formKey}, {employee, formKey, fields, m_clock.now()});
    touch({employee, formKey});
}

std::optional<FormDraft> DraftStore::take(RecordId employee, const QString &formKey) {
    const auto lock = loaded();
    const Key key(employee, formKey);
    if (!m_drafts.contains(key))
        return std::nullopt;
    touch(key);
    return m_drafts.take(key);
}

void DraftStore::remove(RecordId employee, const QString &formKey) {
    take(employee, formKey);
}

void DraftStore::removeIf(const std::function<bool(const FormDraft &)> &matches) {
    const auto lock = loaded();
    m_drafts.removeIf([&](QHash<Key, FormDraft>::iterator it) {
        const bool goes = matches(it.value());
        if (goes)
            touch(it.key());
        return goes;
    });
}

QList<FormDraft> DraftStore::list(RecordId employee) const {
    const auto lock = loaded();
    QList<FormDraft> drafts;
    for (const FormDraft &draft : m_drafts) {
        if (draft.employee == employee)
            drafts << draft;
    }
    std::sort(drafts.begin(), drafts.end(), [](const auto &a, const auto &b) {
        return a.at != b.at ? a.at > b.at : a.formKey < b.formKey;
    });
    return drafts;
}

QString DraftStore::problem() const {
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

void DraftStore::setProblem(const QString &detail) {
    const std::lock_guard lock(m_mutex);
    m_problem = detail.isEmpty()
                    ? QString()
                    : QCoreApplication::translate(
                          "DraftStore", "Half-typed forms cannot be kept in “%1” (%2). Save them before you "
                                        "close the program.")
                          .arg(QFileInfo(m_path).fileName(), detail);
}

std::unique_ptr<Connection> DraftStore::openFile() {
    // What is typed may be personal: nobody but the owner reads it, from the first byte on.
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.close();
    auto connection = std::make_unique<Connection>(m_path, Connection::Role::Writer);
    connection->exec(
        "PRAGMA journal_mode=TRUNCATE;"
        "CREATE TABLE IF NOT EXISTS draft(employee INTEGER NOT NULL, form TEXT NOT NULL, at INTEGER NOT "
        "NULL, fields TEXT NOT NULL, PRIMARY KEY (employee, form)) STRICT");
    return connection;
}

void DraftStore::load(Connection &connection) {
    QHash<Key, FormDraft> drafts;
    Statement rows(connection, "SELECT employee, form, at, fields FROM draft");
    while (rows.step())
        drafts.insert({rows.integer(0), rows.text(1)},
                      {rows.integer(0), rows.text(1), QJsonDocument::fromJson(rows.bytes(3)).object(),
                       QDateTime::fromMSecsSinceEpoch(rows.integer(2), Qt::UTC)});
    const std::lock_guard lock(m_mutex);
    // What was typed since the start is newer.
    for (auto it = drafts.begin(); it != drafts.end(); ++it) {
        if (!m_waiting.contains(it.key()))
            m_drafts.insert(it.key(), it.value());
    }
}

void DraftStore::save(Connection &connection, const QSet<Key> &keys) {
    QList<QPair<Key, std::optional<FormDraft>>> changes;
    {
        const std::lock_guard lock(m_mutex);
        for (const Key &key : keys) {
            const auto it = m_drafts.constFind(key);
            changes.append({key, it == m_drafts.constEnd() ? std::nullopt : std::optional(*it)});
        }
    }
    connection.exec("BEGIN IMMEDIATE");
    try {
        Statement write(connection, "INSERT INTO draft(employee, form, at, fields) VALUES(?, ?, ?, ?) "
                                    "ON CONFLICT DO UPDATE SET at=excluded.at, fields=excluded.fields");
        Statement erase(connection, "DELETE FROM draft WHERE employee=? AND form=?");
        for (const auto &[key, draft] : std::as_const(changes)) {
            if (!draft) {
                erase.bind(1, key.first).bind(2, key.second).run();
                continue;
            }
            const QByteArray fields = QJsonDocument(draft->fields).toJson(QJsonDocument::Compact);
            write.bind(1, key.first).bind(2, key.second).bind(3, draft->at.toMSecsSinceEpoch());
            write.bindText(4, fields).run();
        }
        connection.exec("COMMIT");
    } catch (const StorageError &) {
        if (!sqlite3_get_autocommit(connection.handle()))
            connection.exec("ROLLBACK");
        throw;
    }
}

void DraftStore::writeWaiting(std::unique_ptr<Connection> &connection) {
    if (!connection) {
        auto opened = openFile();
        load(*opened);
        connection = std::move(opened);
    }
    QSet<Key> keys;
    {
        const std::lock_guard lock(m_mutex);
        keys = std::exchange(m_waiting, {});
    }
    try {
        if (!keys.isEmpty())
            save(*connection, keys);
    } catch (const StorageError &) {
        const std::lock_guard lock(m_mutex);
        m_waiting.unite(keys);
        throw;
    }
}

void DraftStore::setAside() {
    const QString aside = m_path + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(m_path, aside);
    const std::lock_guard lock(m_mutex);
    for (auto it = m_drafts.constBegin(); it != m_drafts.constEnd(); ++it)
        m_waiting.insert(it.key());
}

bool DraftStore::tryToWrite(std::unique_ptr<Connection> &connection) {
    for (int attempt = 0;; ++attempt) {
        try {
            writeWaiting(connection);
            setProblem({});
            return true;
        } catch (const StorageError &error) {
            connection.reset();
            if (attempt > 0 || !isDamage(error)) {
                setProblem(QString::fromUtf8(error.what()));
                return false;
            }
            setAside();
        }
    }
}

void DraftStore::run() {
    std::unique_ptr<Connection> connection;
    while (true) {
        const bool written = tryToWrite(connection);
        std::unique_lock lock(m_mutex);
        m_loaded = true;
        m_changed.notify_all();
        if (m_closing && (m_waiting.isEmpty() || !written))
            return;
        const auto closing = [this] { return m_closing; };
        if (!written) {
            m_changed.wait_for(lock, retryAfter, closing);
            continue;
        }
        m_changed.wait(lock, [this] { return m_closing || !m_waiting.isEmpty(); });
        m_changed.wait_for(lock, gathering, closing);
    }
}

} // namespace kontor
