// The kept keys of names and numbers agree with the records after whatever happens to them.
#include "core/workspace/match_keys.h"

#include "core/actions/merge.h"
#include "core/actions/office_check.h"
#include "core/kinds.h"
#include "core/storage/connection.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

#include <sqlite3.h>

namespace kontor::test {

class MatchKeysTest : public OfficeTest {
protected:
    RecordId lead(const char *title, const char *company) {
        return create(kind::lead, {{QStringLiteral("title"), text(title)},
                                   {QStringLiteral("company"), text(company)},
                                   {QStringLiteral("taxNumber"), text("DE 123 456 789")}});
    }
    /// The records that have that company's key, and that nothing else is wrong with the table.
    QList<RecordId> called(const char *company) {
        QList<RecordId> ids;
        auto done = workspace()
                        .maintain([&](Connection &writer) -> Result<void> {
                            const Connection::Trusted trusted(writer);
                            EXPECT_EQ(match_keys::wrong(writer, *workspace().schema()), 0);
                            Statement rows(writer, "SELECT record_id FROM match_key WHERE key=?");
                            rows.bind(1, matchNumber(MatchBy::Company, QString::fromUtf8(company)));
                            while (rows.step())
                                ids.append(rows.integer(0));
                            return {};
                        })
                        .result();
        EXPECT_TRUE(done);
        return ids;
    }
    void execute(const char *sql) {
        sqlite3 *file = nullptr;
        ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &file), SQLITE_OK);
        ASSERT_EQ(sqlite3_exec(file, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(file);
    }
};

TEST_F(MatchKeysTest, FollowTheRecordThroughChangeBinArchiveMergeAndUndo) {
    const RecordId one = lead("One", "Müller GmbH");
    EXPECT_EQ(called("muller"), QList{one});
    ASSERT_TRUE(set(kind::lead, one, {{QStringLiteral("company"), text("Schmidt AG")}}));
    EXPECT_TRUE(called("muller").isEmpty());
    EXPECT_EQ(called("schmidt"), QList{one});
    ASSERT_TRUE(set(kind::lead, one, {{QStringLiteral("archived"), qint64(1)}}));
    EXPECT_TRUE(called("schmidt").isEmpty());
    ASSERT_TRUE(set(kind::lead, one, {{QStringLiteral("archived"), qint64(0)}}));
    EXPECT_EQ(called("schmidt"), QList{one});
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::lead, one); }));
    EXPECT_TRUE(called("schmidt").isEmpty());
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.restore(kind::lead, one); }));
    EXPECT_EQ(called("schmidt"), QList{one});
    const RecordId two = lead("Two", "Schmidt");
    EXPECT_EQ(called("schmidt"), (QList{one, two}));
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto merged = mergeRecords(unit, {{"lead", one}, {"lead", two}});
        return merged ? Result<void>() : merged.error();
    }));
    EXPECT_EQ(called("schmidt"), QList{one});
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto apart = unmergeRecord(unit, kind::lead, one);
        return apart ? Result<void>() : apart.error();
    }));
    EXPECT_EQ(called("schmidt"), (QList{one, two}));
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto undone = undoStep(unit, nextUndo(unit.reading())->transaction);
        EXPECT_EQ(undone->refused, 0);
        return undone ? Result<void>() : undone.error();
    }));
    EXPECT_EQ(called("schmidt"), QList{one});
}

TEST_F(MatchKeysTest, AreMadeForAFileThatHasNone) {
    const RecordId one = lead("One", "Müller GmbH");
    m_workspace.reset();
    execute("DELETE FROM match_key; UPDATE state SET match_version=0");
    reopen();
    EXPECT_EQ(called("muller"), QList{one});
}

TEST_F(MatchKeysTest, AreCheckedAndMadeAnew) {
    const RecordId one = lead("One", "Müller GmbH");
    m_workspace.reset();
    execute("DELETE FROM match_key; INSERT INTO match_key VALUES(5, 7)");
    reopen();
    const auto report = checkOffice(workspace());
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->isSound());
    EXPECT_TRUE(report->lines.join(u'\n').contains(QStringLiteral("3 key(s) differ")))
        << report->lines.join(u'\n').toStdString();
    ASSERT_TRUE(rebuildDerived(workspace()));
    EXPECT_TRUE(checkOffice(workspace())->isSound());
    EXPECT_EQ(called("muller"), QList{one});
}

TEST(MatchKeys, APersonalAccountIsNoCompanyOfThatName) {
    const Schema schema(allKinds());
    Record account{.kind = &kind::account, .values = std::vector<Value>(schema.fields(kind::account).size())};
    Row<AccountKind> row(account);
    row.set(kind::account.name, QStringLiteral("Anna Nowak"));
    EXPECT_EQ(nameKeysOf(schema, account).first().by, MatchBy::Company);
    row.set(kind::account.firstName, QStringLiteral("Anna"));
    row.set(kind::account.lastName, QStringLiteral("Nowak"));
    const QList<MatchKey> keys = nameKeysOf(schema, account);
    ASSERT_EQ(keys.size(), 1);
    EXPECT_EQ(keys.first().by, MatchBy::Person);
}

} // namespace kontor::test
