// The search over everything: how it is typed does not matter, and what may not be seen is not found.
#include "core/workspace/search.h"

#include "core/security/organisation.h"
#include "core/storage/connection.h"
#include "core/work/work.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

class SearchTest : public OfficeTest {
protected:
    QStringList titles(const char *utf8, int limit = 80) {
        QStringList list;
        for (const SearchHit &hit : hits(utf8, limit))
            list.append(hit.title);
        return list;
    }
    QList<SearchHit> hits(const char *utf8, int limit = 80) {
        auto found = read<QList<SearchHit>>([&](const Reading &reading) {
            return searchEverything(reading, QString::fromUtf8(utf8), limit);
        });
        EXPECT_TRUE(found);
        return found.value_or({});
    }
    RecordId account(const char *name, FieldValues more = {}) {
        more.prepend({QStringLiteral("name"), text(name)});
        return create(kind::account, more);
    }
};

TEST_F(SearchTest, FindsPartsOfNamesWithoutAccents) {
    account("Bäckerei Grünwald");
    account("Hoàng Long Co., Ltd");
    EXPECT_EQ(titles("grun"), QStringList{QStringLiteral("Bäckerei Grünwald")});
    EXPECT_EQ(titles("unwal"), QStringList{QStringLiteral("Bäckerei Grünwald")});
    EXPECT_EQ(titles("GRUENWALD"), QStringList{QStringLiteral("Bäckerei Grünwald")});
    EXPECT_EQ(titles("long hoang"), QStringList{QStringLiteral("Hoàng Long Co., Ltd")});
    EXPECT_TRUE(titles("grun long").isEmpty());
}

TEST_F(SearchTest, FindsShortTermsAtTheStartOfWords) {
    account("An Bình Transport");
    account("Isar Pharma AG");
    EXPECT_EQ(titles("an"), QStringList{QStringLiteral("An Bình Transport")});
    EXPECT_EQ(titles("b"), QStringList{QStringLiteral("An Bình Transport")});
    EXPECT_EQ(titles("ag"), QStringList{QStringLiteral("Isar Pharma AG")});
}

TEST_F(SearchTest, FindsAPartOfATelephoneNumberAndSaysWhere) {
    account("Nordwind Logistik", {{QStringLiteral("phone"), text("+49 40 5550 1234")}});
    const auto found = hits("5550");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().foundIn, QStringLiteral("+49 40 5550 1234"));
    EXPECT_EQ(titles("4940555").size(), 1);
}

// The index of words cuts at the signs inside a term, and knows no phrases.
TEST_F(SearchTest, FindsWhatHasSignsInside) {
    account("O'Brien & Sons", {{QStringLiteral("email"), text("sales@obrien-sons.example")}});
    account("Wood", {{QStringLiteral("comment"), text("See contract K-2026/17.")}});
    const QStringList brien{QStringLiteral("O'Brien & Sons")};
    EXPECT_EQ(titles("o'br"), brien);
    EXPECT_EQ(titles("sales@obrien-so"), brien);
    EXPECT_EQ(titles("k-2026/1"), QStringList{QStringLiteral("Wood")});
    EXPECT_EQ(titles("k-20"), QStringList{QStringLiteral("Wood")});
    EXPECT_TRUE(titles("k-2027").isEmpty());
    EXPECT_TRUE(titles("--").isEmpty());
}

TEST_F(SearchTest, FindsNewestFirstAndNoMoreThanAsked) {
    for (int i = 0; i < 30; ++i)
        account(qPrintable(QStringLiteral("Papier %1").arg(i)));
    EXPECT_EQ(titles("papier", 3), (QStringList{QStringLiteral("Papier 29"), QStringLiteral("Papier 28"),
                                                QStringLiteral("Papier 27")}));
    EXPECT_EQ(titles("papier").size(), 30);
}

TEST_F(SearchTest, FindsWhatIsCalledSoBeforeWhatMentionsIt) {
    account("Nordwind Logistik");
    account("Frank Gruppe", {{QStringLiteral("email"), text("frank@nordwind.example")}});
    EXPECT_EQ(titles("nordwind"),
              (QStringList{QStringLiteral("Nordwind Logistik"), QStringLiteral("Frank Gruppe")}));
}

TEST_F(SearchTest, NamesTheRecordThatAHitBelongsTo) {
    const RecordId owner = account("Isar Pharma AG");
    create(kind::deal,
           {{QStringLiteral("title"), text("Cold store doors")}, {QStringLiteral("account"), owner}});
    const auto found = hits("cold store");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().belongsTo, QStringLiteral("Isar Pharma AG"));
}

TEST_F(SearchTest, NeverFindsThePrivateAccountsOfOthersNorTheBin) {
    const RecordId boss = create(kind::employee, {{QStringLiteral("name"), text("Boss")},
                                                  {QStringLiteral("sees"), text("all")},
                                                  {QStringLiteral("active"), qint64(1)}});
    account("Geheim GmbH", {{QStringLiteral("private"), qint64(1)}});
    const RecordId gone = account("Geheim AG");
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::account, gone); }));
    EXPECT_EQ(titles("geheim"), QStringList{QStringLiteral("Geheim GmbH")});
    ASSERT_TRUE(workspace().login(boss).result());
    EXPECT_TRUE(titles("geheim").isEmpty());
    EXPECT_TRUE(titles("ge").isEmpty());
}

// The indexes are written once, at the end of the unit, from what became of each record.
TEST_F(SearchTest, KnowsWhatOneUnitMadeChangedAndRemoved) {
    const RecordId renamed = account("Alder");
    const RecordId removed = account("Birch");
    const RecordId back = account("Cedar");
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::account, back); }));
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        for (const char *name : {"Dogwood", "Elder"}) { // the last name counts, and nothing of the first
            auto done = unit.update(kind::account, renamed, {{QStringLiteral("name"), text(name)}});
            if (!done)
                return done;
        }
        if (auto done = unit.remove(kind::account, removed); !done)
            return done;
        if (auto done = unit.restore(kind::account, back); !done)
            return done;
        auto made = unit.create(kind::account, {{QStringLiteral("name"), text("Fir")}});
        auto gone = unit.create(kind::account, {{QStringLiteral("name"), text("Ginkgo")}});
        if (auto done = unit.update(kind::account, *made, {{QStringLiteral("name"), text("Hazel")}}); !done)
            return done;
        return unit.remove(kind::account, *gone);
    }));
    for (const char *unknown : {"alder", "birch", "dogwood", "fir", "ginkgo"})
        EXPECT_TRUE(titles(unknown).isEmpty()) << unknown;
    for (const char *known : {"elder", "cedar", "hazel"})
        EXPECT_EQ(titles(known).size(), 1) << known;
    auto sound = workspace()
                     .maintain([](Connection &writer) -> Result<void> {
                         for (const char *index : {"search_names", "search_words"})
                             writer.exec(QByteArray("INSERT INTO ") + index + '(' + index +
                                         ",rank) VALUES('integrity-check',1)");
                         return {};
                     })
                     .result();
    EXPECT_TRUE(sound);
}

TEST_F(SearchTest, MarksThePlacesInTheTextAsItIsShown) {
    using Places = QList<QPair<int, int>>;
    EXPECT_EQ(foundPlaces(QStringLiteral("Bäckerei Grünwald"), QStringLiteral("grun")), (Places{{9, 4}}));
    EXPECT_EQ(foundPlaces(QStringLiteral("Müller Straße 5"), QStringLiteral("strasse")), (Places{{7, 6}}));
    EXPECT_TRUE(foundPlaces(QStringLiteral("Nordwind"), QStringLiteral("grun")).isEmpty());
}

} // namespace kontor::test
