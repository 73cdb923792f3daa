// Which changes can move a record into a list or out of it.
#include "ui/models/query_needs.h"

#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

class QueryNeedsTest : public OfficeTest {
protected:
    bool moved(const QString &search, const char *kind, const char *field) {
        const Query query{.kind = "deal", .search = search};
        const QueryNeeds needs(*workspace().schema(), query, query.filter, true);
        ChangeSet changes;
        changes.kinds["account"] = {};
        changes.kinds[kind] = {{.id = 1, .fields = {QLatin1StringView(field)}}};
        return needs.movedBy(changes);
    }
};

} // namespace

TEST_F(QueryNeedsTest, ASearchLooksAtTheNamesOfCustomersToo) {
    const QString word = QStringLiteral("nordwind");
    EXPECT_TRUE(moved(word, "account", "name"));
    EXPECT_TRUE(moved(word, "contact", "name"));
    EXPECT_FALSE(moved(word, "account", "comment"));
    EXPECT_FALSE(moved({}, "account", "name"));
    EXPECT_TRUE(moved(word, "deal", "comment"));
}

} // namespace kontor::test
