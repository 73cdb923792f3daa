// Connection: one open road to the file, its views of what may be seen, and the authorizer that refuses all
// else.
#pragma once

#include "core/storage/statement.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>

class QSqlDatabase;
struct sqlite3;

namespace kontor {

/// A view of what the employee may see, by its name in SQL: {deal} or {deal.entry}. The body may use other
/// views.
struct SeenView {
    QByteArray name;
    QByteArray body;
};

/// Lives on one thread. Statements run through Statement; only the writer may change anything.
class Connection {
public:
    enum class Role { Writer, Reader, ReadOnlyFile };

    /// Throws StorageError. `registerFunctions` may add SQL functions to the new handle.
    Connection(const QString &path, Role role, const std::function<void(sqlite3 *)> &registerFunctions = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Role role() const { return m_role; }
    sqlite3 *handle() const { return m_handle; }
    /// Several statements at once, on the writer or while opening (migrations, pragmas).
    void exec(const QByteArray &sql);
    /// Of the writer: the pages that its commits put into the log since it was begun anew. The log's file
    /// keeps the size it once had.
    int loggedPages() const { return m_loggedPages; }
    /// Ends what is open. An error here changes nothing: SQLite has rolled back by itself, or does when the
    /// file is opened again.
    void rollBack();
    /// Drops the views of before and knows these, under a new token (DESIGN 5). Each is written when a
    /// statement first names it: a lane needs few of them, and all of them would take a start longer than
    /// what it reads.
    void setViews(const QList<SeenView> &views, const QByteArray &token);
    bool hasView(const QByteArray &name) const { return m_views.contains(name); }
    /// Forgets prepared statements: after the shape of a table changed.
    void forgetStatements();
    /// While set and true, a running read stops with CancelledError.
    void setCancelFlag(const std::atomic_bool *flag);
    bool isCancelled() const { return m_cancel && m_cancel->load(std::memory_order_relaxed); }
    /// A reading connection's own business (opening, views): the authorizer lets everything pass meanwhile.
    class Trusted {
    public:
        explicit Trusted(Connection &connection) : m_connection(connection), m_before(connection.m_gate) {
            connection.m_gate = Gate::Open;
        }
        ~Trusted() { m_connection.m_gate = m_before; }
        Trusted(const Trusted &) = delete;
        Trusted &operator=(const Trusted &) = delete;

    private:
        Connection &m_connection;
        int m_before;
    };

private:
    friend class Statement;
    struct Gate {
        enum : int { Open, Connecting, Closed };
    };
    void setUp(const QSqlDatabase &database, const std::function<void(sqlite3 *)> &registerFunctions);
    QList<sqlite3_stmt *> &idleOf(QByteArrayView sql);
    sqlite3_stmt *lend(QList<sqlite3_stmt *> &idle, QByteArrayView sql);
    void giveBack(QList<sqlite3_stmt *> &idle, sqlite3_stmt *statement);
    QByteArray expanded(QByteArrayView sql);
    const QByteArray &writtenView(const QByteArray &name);
    void forgetLostViews();
    static void onRollback(void *self);
    static int onLogged(void *self, sqlite3 *handle, const char *database, int pages);
    sqlite3_stmt *prepare(QByteArrayView sql);
    static int authorize(void *self, int action, const char *first, const char *second, const char *database,
                         const char *view);
    static int onProgress(void *self);

    Role m_role;
    QString m_name; // of the QSqlDatabase
    sqlite3 *m_handle = nullptr;
    int m_gate = Gate::Open;
    struct View {
        QByteArray sqlName;
        QByteArray body;
    };
    QHash<QByteArray, View> m_views; // by {name}
    QSet<QByteArray> m_registered;   // the names in SQL of those that are written
    bool m_wroteInTransaction = false;
    bool m_viewsAreLost = false; // what wrote some of them was rolled back
    /// Looked up by each statement, so a text is not copied for it.
    struct SameText {
        using is_transparent = void;
        size_t operator()(QByteArrayView text) const { return qHash(text); }
        bool operator()(QByteArrayView a, QByteArrayView b) const { return a == b; }
    };
    std::unordered_map<QByteArray, QList<sqlite3_stmt *>, SameText, SameText> m_idle; // by their text
    int m_generation = 0;
    int m_loggedPages = 0;
    const std::atomic_bool *m_cancel = nullptr;
};

} // namespace kontor
