// Records read in pages before they are changed: what a unit wrote meanwhile is never overwritten by it.
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

class ReadAheadTest : public OfficeTest {
protected:
    QList<RecordId> deals(int count) {
        QList<RecordId> made;
        EXPECT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                auto id =
                    unit.create(kind::deal, {{QStringLiteral("title"), QStringLiteral("Deal %1").arg(i)}});
                if (!id)
                    return id.error();
                made.append(*id);
            }
            return {};
        }));
        return made;
    }
    QString title(RecordId id) {
        const Record found = get(kind::deal, id);
        return ConstRow<DealKind>(found)[kind::deal.title];
    }
    QString comment(RecordId id) {
        const Record found = get(kind::deal, id);
        return ConstRow<DealKind>(found)[kind::deal.comment];
    }
};

TEST_F(ReadAheadTest, EveryExpectedRecordIsChangedWhateverThePageItStandsOn) {
    const QList<RecordId> all = deals(600);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        unit.expect(kind::deal, all);
        for (const RecordId id : all) {
            if (auto done =
                    unit.update(kind::deal, id, {{QStringLiteral("comment"), QStringLiteral("seen")}});
                !done)
                return done;
        }
        return {};
    }));
    EXPECT_EQ(find(kind::deal, "comment = \"seen\"").size(), 600);
}

TEST_F(ReadAheadTest, ChangeOfTheSameUnitIsNotLostToWhatWasReadAhead) {
    const QList<RecordId> all = deals(3);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        unit.expect(kind::deal, all);
        if (auto done = unit.update(kind::deal, all[0], {{QStringLiteral("comment"), QStringLiteral("1")}});
            !done)
            return done;
        // The last one out of turn, then again in its turn.
        for (const char *field : {"comment", "title"}) {
            if (auto done = unit.update(kind::deal, all[2],
                                        {{QString::fromLatin1(field), QString::fromLatin1(field)}});
                !done)
                return done;
        }
        return unit.update(kind::deal, all[1], {{QStringLiteral("comment"), QStringLiteral("2")}});
    }));
    EXPECT_EQ(title(all[2]), QStringLiteral("title"));
    EXPECT_EQ(comment(all[2]), QStringLiteral("comment"));
    EXPECT_EQ(comment(all[1]), QStringLiteral("2"));
}

TEST_F(ReadAheadTest, RecordThatIsNotSeenIsNotFound) {
    const QList<RecordId> all = deals(2);
    const auto done = perform([&](UnitOfWork &unit) {
        unit.expect(kind::deal, {all[0], RecordId(99999), all[1]});
        return unit.update(kind::deal, 99999, {{QStringLiteral("comment"), QStringLiteral("x")}});
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::NotFound);
}

} // namespace kontor::test
