// Statement: a prepared statement on loan from its connection. Rows out, values in, nothing else.
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <stdexcept>

struct sqlite3_stmt;

namespace kontor {

class Connection;

/// The file or the disk failed. Caught once, in Workspace.
class StorageError : public std::runtime_error {
public:
    StorageError(int sqliteCode, const char *message) : std::runtime_error(message), code(sqliteCode) {}
    int code;
};

/// The reader asked to stop.
class CancelledError : public std::runtime_error {
public:
    CancelledError() : std::runtime_error("cancelled") {}
};

/// What a row of `history` or any column of type ANY holds.
struct RawValue {
    enum class Type { Null, Integer, Text, Blob };
    Type type = Type::Null;
    qint64 integer = 0;
    QByteArray bytes = {}; // text (UTF-8) or blob

    static RawValue of(qint64 value) { return {Type::Integer, value, {}}; }
    static RawValue of(const QString &text) { return {Type::Text, 0, text.toUtf8()}; }
    bool isNull() const { return type == Type::Null; }
    QString text() const { return QString::fromUtf8(bytes); }
    bool operator==(const RawValue &) const = default;
};

/// Throws StorageError. Columns count from 0, parameters from 1. Names such as {deal} stand for what may be
/// seen.
class Statement {
public:
    Statement(Connection &connection, QByteArrayView sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, QStringView text);
    Statement &bindText(int index, QByteArrayView utf8);
    Statement &bindBlob(int index, QByteArrayView bytes);
    Statement &bindNull(int index);
    Statement &bind(int index, const RawValue &value);

    /// True while there is a row.
    bool step();
    /// Runs to the end and makes it ready for the next parameters.
    void run();
    /// Ready for new parameters; the old ones stay until they are bound again.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    /// The same where it stands, until the next step.
    QByteArrayView view(int column) const;
    RawValue raw(int column) const;
    int columnCount() const;

private:
    Statement &bound(int code);
    void checkHeld(const void *data) const;
    Connection &m_connection;
    QList<sqlite3_stmt *> &m_idle; // where it goes back to
    sqlite3_stmt *m_statement = nullptr;
    int m_generation = 0;
};

} // namespace kontor
