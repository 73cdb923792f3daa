// What the authorizer of a reading connection refuses: everything but the views (SAFE 3.3).
#include "core/storage/connection.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

/// Whether the statement can be run on the connection at all.
bool runs(Connection &connection, const QByteArray &sql) {
    try {
        Statement statement(connection, sql);
        while (statement.step()) {
        }
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

const char *const disguises[] = {
    "SELECT id FROM deal",
    "SELECT count(*) FROM deal",
    "SELECT 1 FROM deal",
    "SELECT s.id FROM deal s",
    "WITH seen_deal AS (SELECT * FROM deal) SELECT * FROM seen_deal",
    "WITH seen_x AS (SELECT * FROM deal) SELECT * FROM seen_x",
    "SELECT * FROM (SELECT * FROM deal) AS seen_deal",
    "SELECT (SELECT max(amount) FROM deal)",
    "SELECT id FROM {deal} UNION SELECT id FROM deal",
    "SELECT id FROM {deal} WHERE EXISTS(SELECT 1 FROM account)",
    "SELECT gate FROM {deal}",
    "CREATE TEMP VIEW seen_y AS SELECT * FROM deal",
    "CREATE TEMP TABLE seen_z AS SELECT * FROM deal",
    "ATTACH 'other.db' AS x",
    "PRAGMA writable_schema=on",
    "PRAGMA query_only=0",
    "PRAGMA table_info(deal)",
    "SELECT * FROM sqlite_master",
    "SELECT * FROM temp.sqlite_master",
    "SELECT * FROM pragma_table_info('deal')",
    "SELECT * FROM stage_total",
    "SELECT record_id FROM share",
    "SELECT * FROM history",
    "SELECT * FROM link",
    "SELECT * FROM search_names_data",
    "SELECT rowid FROM search_names WHERE search_names MATCH 'oven'",
    "SELECT names FROM search_doc",
    "SELECT bytes FROM content",
    "SELECT record_id FROM match_key",
    "SELECT owner_id FROM entry",
    "UPDATE deal SET amount=1",
    "UPDATE sqlite_master SET sql='x'",
    "DELETE FROM deal",
    "DROP TABLE deal",
    "INSERT INTO search_names(search_names) VALUES('optimize')",
    "REINDEX",
    "ANALYZE",
    "SAVEPOINT a",
    "BEGIN",
};

} // namespace

class AuthorizerTest : public OfficeTest {
protected:
    Result<int> leaks() {
        return read<int>([](const Reading &reading) -> Result<int> {
            int count = 0;
            for (const char *sql : disguises) {
                if (runs(reading.connection, sql)) {
                    ADD_FAILURE() << "could be run: " << sql;
                    ++count;
                }
            }
            return count;
        });
    }
};

TEST_F(AuthorizerTest, RefusesEveryDisguisedRead) {
    create(kind::deal, {{QStringLiteral("title"), text("Oven")}});
    EXPECT_EQ(*leaks(), 0);
    reopen();
    EXPECT_EQ(*leaks(), 0);
}

TEST_F(AuthorizerTest, LetsTheViewsBeRead) {
    create(kind::deal, {{QStringLiteral("title"), text("Oven")}});
    auto fine = read<bool>([](const Reading &reading) -> Result<bool> {
        for (const char *sql :
             {"SELECT id, title FROM {deal} WHERE id IN (SELECT value FROM json_each('[1]'))",
              "SELECT id FROM {search.names} WHERE names MATCH '\"ove\"' ORDER BY id DESC",
              "WITH x AS (SELECT id FROM {deal} LIMIT 3) SELECT * FROM x"}) {
            EXPECT_TRUE(runs(reading.connection, sql)) << sql;
        }
        return true;
    });
    EXPECT_TRUE(*fine);
}

} // namespace kontor::test
