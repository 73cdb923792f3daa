// Files: once per content, versions, undo.
#include "core/security/organisation.h"
#include "core/storage/connection.h"
#include "core/work/files.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

class OfficeFiles : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_deal = create(kind::deal, {{QStringLiteral("title"), text("Line 1")}});
    }

    RecordId add(const char *name, const QByteArray &bytes) {
        RecordId id = 0;
        EXPECT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
            auto made = files::addFile(unit, QString::fromUtf8(name), bytes, {m_deal});
            if (!made)
                return made.error();
            id = *made;
            return {};
        }));
        return id;
    }

    QByteArray bytes(RecordId file, qint64 version = 0) {
        return read<QByteArray>(
                   [=](const Reading &reading) { return files::bytesOf(reading, file, version); })
            .value_or("nothing");
    }

    QList<files::Version> versions(RecordId file) {
        return read<QList<files::Version>>([=](const Reading &reading) -> Result<QList<files::Version>> {
                   return files::versionsOf(reading, file);
               })
            .value_or({});
    }

    RecordId m_deal = 0;
};

TEST_F(OfficeFiles, GiveBackTheBytesThatWentIn) {
    QByteArray all;
    for (int i = 0; i < 100'000; ++i)
        all += char(i * 7);
    EXPECT_EQ(bytes(add("a.bin", all)), all);
    EXPECT_EQ(bytes(add("empty.txt", {})), QByteArray());
}

TEST_F(OfficeFiles, KeepTheSameContentOnce) {
    add("a.txt", "same");
    add("b.txt", "same");
    const auto number = m_workspace
                            ->maintain([](Connection &connection) -> Result<void> {
                                Statement row(connection, "SELECT count(*) FROM content");
                                row.step();
                                EXPECT_EQ(row.integer(0), 1);
                                return {};
                            })
                            .result();
    EXPECT_TRUE(number);
}

TEST_F(OfficeFiles, GoBackToAVersionByOneMore) {
    const RecordId file = add("offer.txt", "one");
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return files::addVersion(unit, file, "two"); }));
    EXPECT_EQ(bytes(file), "two");
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return files::revertTo(unit, file, 1); }));
    EXPECT_EQ(bytes(file), "one");
    EXPECT_EQ(bytes(file, 2), "two");
    ASSERT_EQ(versions(file).size(), 3);
    EXPECT_EQ(versions(file).first().version, 3);
    EXPECT_FALSE(perform([&](UnitOfWork &unit) { return files::revertTo(unit, file, 9); }));
}

TEST_F(OfficeFiles, AreUndoneAndRedone) {
    const RecordId file = add("offer.txt", "one");
    const auto second = perform([&](UnitOfWork &unit) { return files::addVersion(unit, file, "longer"); });
    ASSERT_TRUE(second);
    const qint64 step = second->transaction;
    ASSERT_TRUE(perform(
        [&](UnitOfWork &unit) -> Result<void> {
            auto undone = undoStep(unit, step);
            return undone ? Result<void>() : undone.error();
        },
        "undo"));
    EXPECT_EQ(bytes(file), "one");
    EXPECT_EQ(versions(file).size(), 1);
    EXPECT_EQ(ConstRow<FileKind>(get(kind::file, file))[kind::file.size], 3);
    ASSERT_TRUE(perform(
        [&](UnitOfWork &unit) -> Result<void> {
            auto redone = redoStep(unit, step);
            return redone ? Result<void>() : redone.error();
        },
        "redo"));
    EXPECT_EQ(bytes(file), "longer");
}

TEST_F(OfficeFiles, AreFoundByTheirFoldedName) {
    const RecordId file = add("Angebot Grün.PDF", "x");
    const auto found = [&](const char *name) {
        return read<RecordId>([&](const Reading &reading) -> Result<RecordId> {
                   return files::fileNamed(reading, m_deal, QString::fromUtf8(name));
               })
            .value_or(-1);
    };
    EXPECT_EQ(found("angebot grun.pdf"), file);
    EXPECT_EQ(found("other.pdf"), 0);
}

TEST_F(OfficeFiles, BelongToAsManyRecordsAsTheyAreAttachedTo) {
    const RecordId file = add("offer.txt", "one");
    const RecordId other = create(kind::deal, {{QStringLiteral("title"), text("Line 2")}});
    const auto filesOf = [&](RecordId deal) {
        return read<qsizetype>([&](const Reading &reading) -> Result<qsizetype> {
                   return files::filesOf(reading, deal).size();
               })
            .value_or(-1);
    };
    const auto attach = [&] {
        return perform([&](UnitOfWork &unit) { return files::attach(unit, file, other); }, "edit");
    };
    const auto step = attach();
    ASSERT_TRUE(step);
    EXPECT_EQ(filesOf(m_deal) + filesOf(other), 2);
    EXPECT_TRUE(attach()->isEmpty()); // once is enough
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return files::detach(unit, file, m_deal); }, "edit"));
    EXPECT_EQ(filesOf(m_deal), 0);
    const auto last = perform([&](UnitOfWork &unit) { return files::detach(unit, file, other); }, "edit");
    EXPECT_EQ(last.error().code, ErrorCode::Refused);
    EXPECT_EQ(filesOf(other), 1);
}

TEST_F(OfficeFiles, OfAPrivateAccountAreNotAttachedToWhatIsOthers) {
    const RecordId secret = create(
        kind::account, {{QStringLiteral("name"), text("Secret")}, {QStringLiteral("private"), qint64(1)}});
    const RecordId bert = create(kind::employee, {{QStringLiteral("name"), text("Bert")}});
    ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("responsible"), bert}}));
    RecordId file = 0;
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto made = files::addFile(unit, QStringLiteral("secret.txt"), "secret", {secret});
        file = made.value_or(0);
        return made ? Result<void>() : made.error();
    }));
    const auto done = perform([&](UnitOfWork &unit) { return files::attach(unit, file, m_deal); }, "edit");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Refused);
}

TEST_F(OfficeFiles, OfARecordIMayNotSeeAreNotThere) {
    const RecordId file = add("secret.txt", "secret");
    RecordId other = create(kind::employee, {{QStringLiteral("name"), text("Bert")},
                                             {QStringLiteral("sees"), text("own")},
                                             {QStringLiteral("active"), qint64(1)}});
    ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("responsible"), m_me}}));
    ASSERT_TRUE(workspace().login(other).result());
    EXPECT_EQ(bytes(file), "nothing");
    EXPECT_TRUE(versions(file).isEmpty());
}

} // namespace

} // namespace kontor::test
