// The content hash tells what a file holds, not how it came about.
#include "core/actions/office_check.h"
#include "core/security/organisation.h"
#include "core/security/own_fields.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

class ContentHash : public OfficeTest {
protected:
    QByteArray hash() {
        const auto made = contentHash(workspace());
        EXPECT_TRUE(made);
        return made ? *made : QByteArray();
    }
    void undo() {
        ASSERT_TRUE(perform(
            [](UnitOfWork &unit) -> Result<void> {
                auto done = undoStep(unit, nextUndo(unit.reading())->transaction);
                return done ? Result<void>() : done.error();
            },
            "undo"));
    }
};

} // namespace

TEST_F(ContentHash, LeadsBackWithEachUndo) {
    const QByteArray empty = hash();
    EXPECT_EQ(empty.size(), 64);
    const RecordId deal = create(kind::deal, {{QStringLiteral("title"), text("Roof")}});
    const QByteArray made = hash();
    EXPECT_NE(made, empty);
    m_clock.set(m_clock.now().addSecs(3600));
    ASSERT_TRUE(set(kind::deal, deal, {{QStringLiteral("title"), text("Door")}}));
    EXPECT_NE(hash(), made);
    undo();
    EXPECT_EQ(hash(), made); // though changed by and at another time
    undo();
    EXPECT_EQ(hash(), empty);
}

TEST_F(ContentHash, KnowsLinksSharesAndListFields) {
    const RecordId tag = create(kind::tag, {{QStringLiteral("name"), text("Hot")}});
    const RecordId contact = create(kind::contact, {{QStringLiteral("lastName"), text("Nowak")}});
    const RecordId deal = create(kind::deal, {{QStringLiteral("title"), text("Roof")}});
    QSet<QByteArray> seen{hash()};
    const auto differs = [&](const Kind &kind, RecordId id, const char *field, const Value &value) {
        ASSERT_TRUE(set(kind, id, {{QString::fromLatin1(field), value}})) << field;
        const QByteArray now = hash();
        EXPECT_FALSE(seen.contains(now)) << field;
        seen.insert(now);
    };
    differs(kind::deal, deal, "tags", LinkedIds{{tag, {}}});
    differs(kind::deal, deal, "shares", LinkedIds{{m_me, Decimal(20, 0)}});
    differs(kind::deal, deal, "shares", LinkedIds{{m_me, Decimal(30, 0)}});
    differs(kind::contact, contact, "emails",
            Entries{{.value = QStringLiteral("a@b.example"), .primary = true}});
    differs(
        kind::contact, contact, "emails",
        Entries{{.type = QStringLiteral("work"), .value = QStringLiteral("a@b.example"), .primary = true}});
}

TEST_F(ContentHash, AFieldThatNobodyFilledChangesNothing) {
    create(kind::deal, {{QStringLiteral("title"), text("Roof")}});
    RecordId definition = 0;
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto id = addOwnField(
            unit, {.kind = "deal", .name = QStringLiteral("Height"), .type = QStringLiteral("number")});
        definition = id ? *id : 0;
        return id ? Result<void>() : id.error();
    }));
    const QByteArray before = hash();
    const QString key = QStringLiteral("cf_%1").arg(definition);
    const RecordId deal = find(kind::deal, "id > 0").value(0);
    ASSERT_TRUE(set(kind::deal, deal, {{key, Value(qint64(3))}}));
    EXPECT_NE(hash(), before);
    ASSERT_TRUE(set(kind::deal, deal, {{key, Value()}}));
    EXPECT_EQ(hash(), before);
}

} // namespace kontor::test
