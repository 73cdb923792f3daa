// Breaking an office file as disks do.
#pragma once

#include "core/storage/connection.h"
#include "core/storage/statement.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kontor::test {

/// Where the rows of a table begin, in a file that nobody has open: offset and size of the page, in bytes.
struct PagePlace {
    qint64 at = 0;
    qint64 size = 0;
};

inline PagePlace firstPageOf(const QString &path, const char *table) {
    Connection connection(path, Connection::Role::Writer);
    connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    Statement root(connection, QByteArray("SELECT rootpage, (SELECT page_size FROM pragma_page_size)"
                                          " FROM sqlite_master WHERE name='") +
                                   table + "'");
    if (!root.step())
        return {};
    return {(root.integer(0) - 1) * root.integer(1), root.integer(1)};
}

/// Overwrites that page.
inline void destroyPagesOf(const QString &path, const char *table) {
    const PagePlace page = firstPageOf(path, table);
    ASSERT_GT(page.size, 0) << table;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(page.at));
    file.write(QByteArray(int(page.size), '\xa5'));
}

/// Cuts its last three pages off.
inline void cutFile(const QString &path) {
    const PagePlace page = firstPageOf(path, "deal");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(file.size() - 3 * page.size));
}

} // namespace kontor::test
