// Opening a connection, lending prepared statements, and the authorizer of three states (DESIGN 5).
#include "core/storage/connection.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>
#include <sqlite3.h>

namespace kontor {

namespace {

[[noreturn]] void failConnection(sqlite3 *handle) {
    if (sqlite3_errcode(handle) == SQLITE_INTERRUPT)
        throw CancelledError();
    throw StorageError(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle));
}

/// Where no log can be made, a file without one is read as it stands: SQLite would refuse it else.
bool isStill(const QString &path) {
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() &&
           !QFileInfo::exists(path + QStringLiteral("-wal"));
}

QString stillAddress(const QString &path) {
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) +
           QStringLiteral("?immutable=1");
}

/// Nobody asks SQLite how much memory it uses, and counting takes a lock that all connections share with
/// every piece. Too late once SQLite runs: it counts on then.
void countNoMemory() {
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// While it lives a reading connection may write: its own views, and nothing else is asked of it meanwhile.
class WritingViews {
public:
    explicit WritingViews(Connection &connection) : m_connection(connection) {
        if (m_connection.role() != Connection::Role::Writer)
            m_connection.exec("PRAGMA query_only=OFF");
    }
    ~WritingViews() {
        if (m_connection.role() != Connection::Role::Writer)
            sqlite3_exec(m_connection.handle(), "PRAGMA query_only=ON", nullptr, nullptr, nullptr);
    }
    WritingViews(const WritingViews &) = delete;
    WritingViews &operator=(const WritingViews &) = delete;

private:
    Connection &m_connection;
};

constexpr int idlePerStatement = 4;
constexpr size_t idleTexts = 500; // filters by name make ever new ones
constexpr int progressSteps = 2000;

} // namespace

Connection::Connection(const QString &path, Role role,
                       const std::function<void(sqlite3 *)> &registerFunctions)
    : m_role(role), m_name(QUuid::createUuid().toString(QUuid::Id128)) {
    countNoMemory();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    const bool still = role == Role::ReadOnlyFile && isStill(path);
    database.setDatabaseName(still ? stillAddress(path) : path);
    if (role == Role::ReadOnlyFile)
        database.setConnectOptions(still ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI")
                                         : QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open()) {
        const QByteArray text = database.lastError().text().toUtf8();
        const int code = database.lastError().nativeErrorCode().toInt();
        database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw StorageError(code ? code : SQLITE_CANTOPEN, text.constData());
    }
    m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    try {
        setUp(database, registerFunctions);
    } catch (const StorageError &) {
        sqlite3_set_authorizer(m_handle, nullptr, nullptr);
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
    m_gate = role == Role::Writer ? Gate::Open : Gate::Closed;
}

void Connection::setUp(const QSqlDatabase &database,
                       const std::function<void(sqlite3 *)> &registerFunctions) {
    QSqlQuery source(QStringLiteral("SELECT sqlite_source_id()"), database);
    const QByteArray id = source.next() ? source.value(0).toByteArray() : QByteArray();
    if (id.isEmpty())
        throw StorageError(SQLITE_NOMEM, "out of memory");
    if (id != sqlite3_sourceid())
        qFatal("Two copies of SQLite in one process would damage the file");
    source.clear();
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, 5000);
    exec("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
         "PRAGMA wal_autocheckpoint=0; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;");
    if (m_role == Role::Writer)
        exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;");
    else
        exec("PRAGMA cache_size=-32768; PRAGMA query_only=ON;");
    if (registerFunctions)
        registerFunctions(m_handle);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_set_authorizer(m_handle, &Connection::authorize, this);
    sqlite3_rollback_hook(m_handle, &Connection::onRollback, this);
    sqlite3_wal_hook(m_handle, &Connection::onLogged, this);
}

Connection::~Connection() {
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    forgetStatements();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::exec(const QByteArray &sql) {
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        failConnection(m_handle);
}

void Connection::rollBack() {
    const Trusted trusted(*this);
    if (!sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Connection::setViews(const QList<SeenView> &views, const QByteArray &token) {
    const Trusted trusted(*this);
    forgetStatements();
    {
        const WritingViews writing(*this);
        for (const QByteArray &name : std::as_const(m_registered))
            exec("DROP VIEW IF EXISTS temp." + name);
    }
    m_registered.clear();
    m_views.clear();
    for (const SeenView &view : views) {
        QByteArray name = "seen_" + view.name + '_' + token;
        name.replace('.', '_');
        m_views.insert(view.name, {name, view.body});
    }
}

const QByteArray &Connection::writtenView(const QByteArray &name) {
    const auto it = m_views.constFind(name);
    if (it == m_views.constEnd())
        throw StorageError(SQLITE_ERROR, ("no view of " + name).constData());
    if (!m_registered.contains(it->sqlName)) {
        const QByteArray body = expanded(it->body);
        const Trusted trusted(*this);
        const WritingViews writing(*this);
        m_wroteInTransaction = m_wroteInTransaction || !sqlite3_get_autocommit(m_handle);
        exec("CREATE TEMP VIEW IF NOT EXISTS " + it->sqlName + " AS " + body);
        m_registered.insert(it->sqlName);
    }
    return it->sqlName;
}

/// Views are part of the transaction that wrote them.
void Connection::onRollback(void *self) {
    auto *connection = static_cast<Connection *>(self);
    connection->m_viewsAreLost = connection->m_viewsAreLost || connection->m_wroteInTransaction;
}

int Connection::onLogged(void *self, sqlite3 *, const char *, int pages) {
    static_cast<Connection *>(self)->m_loggedPages = pages;
    return SQLITE_OK;
}

void Connection::forgetLostViews() {
    if (m_viewsAreLost) {
        forgetStatements();
        m_registered.clear();
    }
    if (m_viewsAreLost || sqlite3_get_autocommit(m_handle))
        m_wroteInTransaction = m_viewsAreLost = false;
}

void Connection::forgetStatements() {
    ++m_generation;
    for (const auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    m_idle.clear();
}

void Connection::setCancelFlag(const std::atomic_bool *flag) {
    m_cancel = flag;
    sqlite3_progress_handler(m_handle, flag ? progressSteps : 0, flag ? &Connection::onProgress : nullptr,
                             this);
}

int Connection::onProgress(void *self) {
    const auto *flag = static_cast<Connection *>(self)->m_cancel;
    return flag && flag->load(std::memory_order_relaxed) ? 1 : 0;
}

int Connection::authorize(void *self, int action, const char *first, const char *, const char *,
                          const char *view) {
    const auto *connection = static_cast<const Connection *>(self);
    if (connection->m_gate == Gate::Open || action == SQLITE_SELECT || action == SQLITE_FUNCTION ||
        action == SQLITE_RECURSIVE)
        return SQLITE_OK;
    if (connection->m_gate == Gate::Connecting) {
        const bool virtualTable = action == SQLITE_UPDATE && first && qstrcmp(first, "sqlite_master") == 0;
        return action == SQLITE_READ || virtualTable ? SQLITE_OK : SQLITE_DENY;
    }
    if (action != SQLITE_READ)
        return SQLITE_DENY;
    const auto registered = [connection](const char *name) {
        return name &&
               connection->m_registered.contains(QByteArray::fromRawData(name, qsizetype(qstrlen(name))));
    };
    return registered(view) || registered(first) || qstrcmp(first, "json_each") == 0 ? SQLITE_OK
                                                                                     : SQLITE_DENY;
}

QByteArray Connection::expanded(QByteArrayView sql) {
    QByteArray out;
    out.reserve(sql.size() + 64);
    qsizetype from = 0;
    for (qsizetype open = sql.indexOf('{'); open >= 0; open = sql.indexOf('{', from)) {
        const qsizetype close = sql.indexOf('}', open);
        out += sql.sliced(from, open - from);
        out += writtenView(sql.sliced(open + 1, close - open - 1).toByteArray());
        from = close + 1;
    }
    return out += sql.sliced(from);
}

sqlite3_stmt *Connection::prepare(QByteArrayView sql) {
    const QByteArray text = expanded(sql);
    const auto compile = [this, &text] {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_handle, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                               &statement, nullptr) != SQLITE_OK)
            failConnection(m_handle);
        return statement;
    };
    if (m_gate == Gate::Open)
        return compile();
    // Virtual tables connect on the first sight of a statement, so it is compiled twice and judged the second
    // time.
    struct Judge {
        explicit Judge(int &gate) : m_gate(gate) {}
        ~Judge() { m_gate = Gate::Closed; }
        int &m_gate;
    } judge(m_gate);
    m_gate = Gate::Connecting;
    sqlite3_finalize(compile());
    m_gate = Gate::Closed;
    return compile();
}

QList<sqlite3_stmt *> &Connection::idleOf(QByteArrayView sql) {
    forgetLostViews();
    if (const auto it = m_idle.find(sql); it != m_idle.end())
        return it->second;
    if (m_idle.size() > idleTexts)
        forgetStatements();
    return m_idle[sql.toByteArray()];
}

sqlite3_stmt *Connection::lend(QList<sqlite3_stmt *> &idle, QByteArrayView sql) {
    return idle.isEmpty() ? prepare(sql) : idle.takeLast();
}

void Connection::giveBack(QList<sqlite3_stmt *> &idle, sqlite3_stmt *statement) {
    if (idle.size() < idlePerStatement)
        idle.append(statement);
    else
        sqlite3_finalize(statement);
}

Statement::Statement(Connection &connection, QByteArrayView sql)
    : m_connection(connection), m_idle(connection.idleOf(sql)), m_statement(connection.lend(m_idle, sql)),
      m_generation(connection.m_generation) {}

Statement::~Statement() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    if (m_generation == m_connection.m_generation)
        m_connection.giveBack(m_idle, m_statement);
    else
        sqlite3_finalize(m_statement);
}

/// Without memory a value would silently be NULL.
Statement &Statement::bound(int code) {
    if (code != SQLITE_OK)
        failConnection(m_connection.m_handle);
    return *this;
}

Statement &Statement::bind(int index, qint64 value) {
    return bound(sqlite3_bind_int64(m_statement, index, value));
}

Statement &Statement::bind(int index, QStringView text) {
    return bindText(index, text.toUtf8());
}

Statement &Statement::bindText(int index, QByteArrayView utf8) {
    const char *data = utf8.isNull() ? "" : utf8.data();
    return bound(sqlite3_bind_text(m_statement, index, data, int(utf8.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bindBlob(int index, QByteArrayView bytes) {
    const char *data = bytes.isNull() ? "" : bytes.data();
    return bound(
        sqlite3_bind_blob64(m_statement, index, data, sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bindNull(int index) {
    return bound(sqlite3_bind_null(m_statement, index));
}

Statement &Statement::bind(int index, const RawValue &value) {
    switch (value.type) {
    case RawValue::Type::Null:
        return bindNull(index);
    case RawValue::Type::Integer:
        return bind(index, value.integer);
    case RawValue::Type::Text:
        return bindText(index, value.bytes);
    case RawValue::Type::Blob:
        return bindBlob(index, value.bytes);
    }
    return *this;
}

bool Statement::step() {
    // Flag pragmas act while being prepared and FTS5 prepares its own statements, so stepping runs open.
    const Connection::Trusted trusted(m_connection);
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        failConnection(m_connection.m_handle);
    }
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() {
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

/// Nothing where something stands: there was no memory for it.
void Statement::checkHeld(const void *data) const {
    if (!data && sqlite3_errcode(m_connection.m_handle) == SQLITE_NOMEM)
        failConnection(m_connection.m_handle);
}

QString Statement::text(int column) const {
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    checkHeld(data);
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const {
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    checkHeld(data);
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QByteArrayView Statement::view(int column) const {
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    checkHeld(data);
    return {data, sqlite3_column_bytes(m_statement, column)};
}

RawValue Statement::raw(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return RawValue::of(integer(column));
    case SQLITE_TEXT:
        return {RawValue::Type::Text, 0, bytes(column)};
    case SQLITE_BLOB:
        return {RawValue::Type::Blob, 0, bytes(column)};
    default:
        return {};
    }
}

int Statement::columnCount() const {
    return sqlite3_column_count(m_statement);
}

} // namespace kontor
