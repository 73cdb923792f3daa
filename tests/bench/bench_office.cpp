// Copies the file, opens it twice: as Kontor does, and bare.
#include "tests/bench/bench_office.h"

#include "app/demo/demo.h"
#include "core/sales/deal.h"
#include "tests/bench/bench_leads.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace kontor::bench {

namespace {

constexpr int fewLeads = 500;

/// Where Kontor copies the log back into the file: at 64 MB, not in every commit.
int copyLogBack(void *, sqlite3 *handle, const char *, int pages) {
    constexpr int logPages = 64 * 1024 * 1024 / 4096;
    return pages < logPages
               ? SQLITE_OK
               : sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

/// As many leads as KONTOR_BENCH_LEADS says, where the file has none.
void addMissingLeads(const QString &path) {
    sqlite3 *file = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("the file cannot be opened");
    const bool hasLeads = FloorStatement("SELECT EXISTS (SELECT 1 FROM lead)", file).number();
    const int wanted = qEnvironmentVariableIntValue("KONTOR_BENCH_LEADS");
    if (!hasLeads)
        addLeads(file, wanted > 0 ? wanted : fewLeads);
    sqlite3_close_v2(file);
}

} // namespace

void openAsKontor(sqlite3 *handle) {
    sqlite3_exec(handle,
                 "PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA foreign_keys=ON;"
                 "PRAGMA temp_store=MEMORY",
                 nullptr, nullptr, nullptr);
    sqlite3_wal_hook(handle, copyLogBack, nullptr);
}

Office *Office::s_open = nullptr;

Office &Office::get() {
    return *s_open;
}

Office::Office() {
    const QString path = m_folder.filePath(QStringLiteral("bench.kontor"));
    const QString given = qEnvironmentVariable("KONTOR_BENCH_FILE");
    if (given.isEmpty()) {
        auto made = makeDemoOffice(path, {.deals = 1000}, QDateTime::currentDateTimeUtc());
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
    } else if (!QFile::copy(given, path)) {
        qFatal("%s cannot be copied", qPrintable(given));
    }
    // Opened once by Kontor, so that both are of this version.
    if (auto migrated = Workspace::open(path, m_clock); !migrated)
        qFatal("%s", qPrintable(migrated.error().text));
    else if (auto begun = (*migrated)->beginDay().result(); !begun) // leads have a pipeline from then on
        qFatal("%s", qPrintable(begun.error().text));
    addMissingLeads(path);
    // The floor writes to a copy of its own: Kontor refuses to go on beside a foreign writer, and rightly so.
    const QString bare = m_folder.filePath(QStringLiteral("floor.kontor"));
    if (!QFile::copy(path, bare))
        qFatal("there is no room for a copy");
    m_fileSize = QFileInfo(path).size();
    sqlite3_initialize();
    auto opened = Workspace::open(path, m_clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    m_workspace = std::move(*opened);
    if (sqlite3_open_v2(bare.toUtf8().constData(), &m_floor, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("the bare connection cannot be opened");
    openAsKontor(m_floor);
    FloorStatement::s_bare = m_floor;
    sqlite3_stmt *first = nullptr;
    sqlite3_prepare_v2(m_floor, "SELECT min(id) FROM employee", -1, &first, nullptr);
    sqlite3_step(first);
    const RecordId me = sqlite3_column_int64(first, 0);
    sqlite3_finalize(first);
    if (!m_workspace->login(me).result())
        qFatal("nobody can log in");
    m_deals = read<qint64>([](const Reading &reading) { return count(reading, {.kind = "deal"}); });
    m_ids = read<QList<RecordId>>([](const Reading &reading) { return ids(reading, {.kind = "deal"}); });
    m_open = read<QList<RecordId>>([](const Reading &reading) {
        return ids(reading, {.kind = "deal", .filter = *parseFilter(u"closed is empty")});
    });
    m_stages = read<QList<RecordId>>([](const Reading &reading) {
        return ids(reading, {.kind = "stage", .filter = *parseFilter(u"pipeline.of = deal")});
    });
    s_open = this;
}

Office::~Office() {
    s_open = nullptr;
    sqlite3_close_v2(m_floor);
}

QList<RecordId> Office::someDeals(qint64 wanted) const {
    QList<RecordId> some;
    const qsizetype step = qMax<qsizetype>(1, m_open.size() / qMax<qint64>(1, wanted));
    for (qsizetype i = 0; i < m_open.size() && some.size() < wanted; i += step)
        some.append(m_open.at(i));
    return some;
}

ChangeSet Office::perform(std::function<Result<void>(UnitOfWork &)> work) {
    auto done = m_workspace->perform(QStringLiteral("edit"), std::move(work)).result();
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
    return *done;
}

sqlite3 *FloorStatement::s_bare = nullptr;

FloorStatement::FloorStatement(const QByteArray &sql, sqlite3 *handle) : m_handle(handle ? handle : s_bare) {
    if (sqlite3_prepare_v3(m_handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) !=
        SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
}

FloorStatement::~FloorStatement() {
    sqlite3_finalize(m_statement);
}

FloorStatement &FloorStatement::bind(int place, qint64 value) {
    sqlite3_bind_int64(m_statement, place, value);
    return *this;
}

FloorStatement &FloorStatement::bind(int place, const QByteArray &text) {
    sqlite3_bind_text(m_statement, place, text.constData(), int(text.size()), SQLITE_STATIC);
    return *this;
}

FloorStatement &FloorStatement::bindBlob(int place, const QByteArray &bytes) {
    sqlite3_bind_blob(m_statement, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    return *this;
}

qint64 FloorStatement::number() {
    const qint64 found = sqlite3_step(m_statement) == SQLITE_ROW ? sqlite3_column_int64(m_statement, 0) : 0;
    sqlite3_reset(m_statement);
    return found;
}

QByteArray FloorStatement::text() {
    const bool isThere = sqlite3_step(m_statement) == SQLITE_ROW;
    const QByteArray found =
        isThere ? QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, 0)))
                : QByteArray();
    sqlite3_reset(m_statement);
    return found;
}

qint64 FloorStatement::readAll() {
    qint64 rows = 0;
    qint64 bytes = 0;
    while (sqlite3_step(m_statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i) {
            if (sqlite3_column_text(m_statement, i))
                bytes += sqlite3_column_bytes(m_statement, i);
        }
        ++rows;
    }
    sqlite3_reset(m_statement);
    return bytes < 0 ? bytes : rows;
}

void FloorStatement::run() {
    if (const int code = sqlite3_step(m_statement); code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("%s", sqlite3_errmsg(m_handle));
    sqlite3_reset(m_statement);
}

} // namespace kontor::bench
