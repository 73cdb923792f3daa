// The migrations and the declared kinds tell the same tables.
#include "core/kinds.h"
#include "core/schema/schema.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kontor {

namespace {

QSet<QByteArray> columnsOf(Connection &connection, const QByteArray &table) {
    QSet<QByteArray> columns;
    Statement rows(connection, "SELECT name || ' ' || type FROM pragma_table_xinfo(?)");
    rows.bindText(1, table);
    while (rows.step())
        columns.insert(rows.text(0).toUtf8());
    return columns;
}

QByteArray sqlType(const FieldDef &field) {
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Date:
        return "TEXT";
    default:
        return "INTEGER";
    }
}

} // namespace

TEST(Migrations, GiveEveryDeclaredFieldItsColumn) {
    QTemporaryDir folder;
    Connection connection(folder.filePath(QStringLiteral("a.kontor")), Connection::Role::Writer);
    migrate(connection);
    EXPECT_EQ(fileVersion(connection), latestVersion());
    for (const Kind *kind : allKinds()) {
        const QSet<QByteArray> columns = columnsOf(connection, kind->table());
        const auto expect = [&](const QByteArray &line) {
            EXPECT_TRUE(columns.contains(line))
                << "missing in a migration: ALTER TABLE " << kind->table().constData() << " ADD COLUMN "
                << line.constData();
        };
        for (const FieldDef &field : kind->declaredFields()) {
            if (!field.isStored() || field.isPrimary())
                continue;
            expect(field.column + ' ' + sqlType(field));
            if (field.type == FieldType::Money)
                expect(field.currencyColumn() + " TEXT");
            if (field.options.baseColumn)
                expect(QByteArray(field.options.baseColumn) + " INTEGER");
        }
        for (const char *line : {"_fold TEXT", "_sort BLOB"})
            expect(kind->titleColumn() + line);
        for (const char *line : {"bin INTEGER", "merged_into INTEGER", "gate INTEGER"})
            expect(line);
    }
}

} // namespace kontor
