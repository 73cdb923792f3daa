// Random operations against a file that answers in any order; at rest everything shown must be true (DESIGN
// 5).
#include "tests/support/ui/fake_source.h"
#include "ui/models/table_model.h"

#include <gtest/gtest.h>

namespace kontor {
namespace {

using test::FakeSource;
using Careless = FakeSource::Careless;

int numberOf(const char *variable, int otherwise) {
    bool ok = false;
    const int given = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? given : otherwise;
}

Query anyQuery(std::mt19937 &random) {
    Query query{.kind = "deal"};
    if (random() % 2)
        query.filter = Filter::condition(QStringLiteral("amount"), Filter::Op::GreaterOrEqual,
                                         {{.text = QString::number(random() % 900)}});
    const QStringList sorts{QStringLiteral("title"), QStringLiteral("amount"), QStringLiteral("account")};
    if (random() % 4)
        query.sort = {{sorts[qsizetype(random() % 3)]}};
    return query;
}

/// What the model shows otherwise than the file; empty when all is true.
QString wrongIn(TableModel &model, FakeSource &file, std::mt19937 &random) {
    file.settle(random);
    if (model.ids() != file.idsOf(model.query()) || model.rowCount() != model.ids().size())
        return QStringLiteral("ids");
    if (!model.queryIds().totals() || model.queryIds().totals()->base != file.totalsOf(model.query()).base ||
        model.queryIds().totals()->count != file.totalsOf(model.query()).count)
        return QStringLiteral("totals");
    // First what is cached already, then everything.
    for (const bool all : {false, true}) {
        if (all) {
            for (int row = 0; row < model.rowCount(); ++row)
                model.recordAt(row);
            file.settle(random);
        }
        for (const auto &[id, deal] : file.deals()) {
            const Record *shown = model.cache().find(id);
            if (shown && (deal.bin || shown->values != deal.values))
                return QStringLiteral("row %1").arg(id);
            if (!shown && all && model.ids().contains(id))
                return QStringLiteral("missing row %1").arg(id);
            if (shown &&
                model.cache().names().value(ConstRow<DealKind>(*shown)[kind::deal.account].value).text !=
                    file.accountName(deal))
                return QStringLiteral("name in row %1").arg(id);
        }
    }
    return {};
}

QString play(unsigned seed, int operations, Careless careless, qsizetype *wrongAt = nullptr) {
    std::mt19937 random(seed);
    FakeSource file(careless);
    for (int i = 0; i < 300; ++i)
        file.change(random);
    TableModel model(file, FieldFormat(file.schema(), {}, QStringLiteral("en")), "deal");
    model.setColumns({QStringLiteral("title"), QStringLiteral("account"), QStringLiteral("amount")});
    model.setQuery(anyQuery(random));
    for (int i = 0; i < operations; ++i) {
        switch (random() % 8) {
        case 0:
            file.change(random);
            break;
        case 1:
            file.tellOne(random);
            break;
        case 2:
        case 3:
            file.readOne(random);
            break;
        case 4:
        case 5:
            file.answerOne(random);
            break;
        case 6:
            if (model.rowCount() > 0)
                model.recordAt(int(random() % unsigned(model.rowCount())));
            break;
        default:
            if (random() % 30 == 0)
                model.setQuery(anyQuery(random));
        }
        const bool rest = i % 500 == 499 || i + 1 == operations;
        const QString wrong = rest ? wrongIn(model, file, random) : QString();
        if (!wrong.isEmpty()) {
            if (wrongAt)
                *wrongAt = i;
            return wrong;
        }
    }
    return {};
}

TEST(Protocol, ShowsWhatIsTrueAtRest) {
    const int seeds = numberOf("KONTOR_PROTOCOL_SEEDS", 5);
    const int operations = numberOf("KONTOR_PROTOCOL_OPERATIONS", 2000);
    for (int seed = 1; seed <= seeds; ++seed) {
        qsizetype at = 0;
        const QString wrong = play(unsigned(seed), operations, Careless::No, &at);
        EXPECT_TRUE(wrong.isEmpty()) << "seed " << seed << ", operation " << at << ": "
                                     << wrong.toStdString();
    }
}

TEST(Protocol, FindsOutEveryShortcut) {
    for (const Careless careless :
         {Careless::ForgetsRevisions, Careless::DropsRowsOfOldQueries, Careless::LosesNotices}) {
        int found = 0;
        for (unsigned seed = 1; seed <= 5; ++seed)
            found += play(seed, 2000, careless).isEmpty() ? 0 : 1;
        EXPECT_GT(found, 0) << "shortcut " << int(careless);
    }
}

TEST(Protocol, KeepsTheOldListUntilTheNewOneIsThere) {
    std::mt19937 random(7);
    FakeSource file;
    for (int i = 0; i < 200; ++i)
        file.change(random);
    TableModel model(file, FieldFormat(file.schema(), {}, QStringLiteral("en")), "deal");
    model.setQuery({.kind = "deal"});
    file.settle(random);
    const QList<RecordId> before = model.ids();
    ASSERT_FALSE(before.isEmpty());
    model.setQuery({.kind = "deal", .sort = {{QStringLiteral("amount")}}});
    EXPECT_EQ(model.ids(), before);
    EXPECT_FALSE(model.queryIds().isLoaded());
    file.settle(random);
    EXPECT_EQ(model.ids(), file.idsOf(model.query()));
}

TEST(Protocol, PaintsAPlaceholderUntilTheRowIsThere) {
    std::mt19937 random(8);
    FakeSource file;
    for (int i = 0; i < 100; ++i)
        file.change(random);
    TableModel model(file, FieldFormat(file.schema(), {}, QStringLiteral("en")), "deal");
    model.setColumns({QStringLiteral("title")});
    model.setQuery({.kind = "deal"});
    file.settle(random);
    EXPECT_FALSE(model.data(model.index(0, 1), TableModel::IsThereRole).toBool());
    file.settle(random);
    EXPECT_TRUE(model.data(model.index(0, 1), TableModel::IsThereRole).toBool());
    EXPECT_EQ(model.data(model.index(0, 1), Qt::DisplayRole).toString(),
              FakeSource::titleOf(file.deals().at(model.idAt(0))));
}

TEST(Protocol, KeepsItsColumnsInAnotherFormat) {
    FakeSource file;
    TableModel model(file, FieldFormat(file.schema(), {}, QStringLiteral("en")), "deal");
    const QStringList columns{QStringLiteral("title"), QStringLiteral("amount")};
    model.setColumns(columns);
    model.setFormat(FieldFormat(file.schema(), {}, QStringLiteral("de")));
    EXPECT_EQ(model.columns(), columns);
    EXPECT_EQ(model.columnCount(), 3);
}

TEST(Protocol, BoundsWhatItKeeps) {
    std::mt19937 random(9);
    FakeSource file;
    for (int i = 0; i < 6000; ++i)
        file.change(random);
    RecordCache cache(file, "deal", 200);
    const QList<RecordId> all = file.idsOf({.kind = "deal"});
    for (qsizetype from = 0; from < all.size(); from += 100) {
        cache.want(all.mid(from, 100));
        file.settle(random);
        EXPECT_LE(cache.size(), 200);
    }
}

} // namespace
} // namespace kontor
