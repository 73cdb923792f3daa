// Own fields answer to their labels, as far as those are names and nobody else's.
#include "core/kinds.h"
#include "core/sales/deal.h"
#include "core/schema/schema.h"

#include <gtest/gtest.h>

namespace kontor {

namespace {

OwnField ownField(RecordId definition, const QString &label, const QString &german = {}) {
    return {
        .definition = definition,
        .kind = "deal",
        .type = FieldType::Text,
        .target = {},
        .labels = {{QString(), label}, {QStringLiteral("de"), german}, {QStringLiteral("vi"), QString()}}};
}

} // namespace

TEST(OwnLabels, NameTheirField) {
    const Schema schema(allKinds(), {ownField(900, QStringLiteral("Height"), QStringLiteral("Höhe"))});
    for (const char16_t *name : {u"Height", u"height", u"Höhe", u"cf_900"})
        EXPECT_EQ(schema.field(kind::deal, name)->definition, 900);
}

TEST(OwnLabels, AreNoNameWhereEmpty) {
    const Schema schema(allKinds(), {ownField(900, QStringLiteral("Height"))});
    EXPECT_EQ(schema.field(kind::deal, u""), nullptr);
}

TEST(OwnLabels, NeverStandInTheWayOfAKey) {
    const Schema schema(allKinds(),
                        {ownField(900, QStringLiteral("Title"), QStringLiteral("stage")),
                         ownField(901, QStringLiteral("Twin")), ownField(902, QStringLiteral("Twin"))});
    EXPECT_EQ(schema.field(kind::deal, u"title")->definition, 0);
    EXPECT_EQ(schema.field(kind::deal, u"stage")->definition, 0);
    EXPECT_EQ(schema.field(kind::deal, u"twin")->definition, 901);
}

} // namespace kontor
