// What an employee sees: the gate, shares and privacy stand in the views from the first day.
#include "core/security/organisation.h"
#include "core/work/work.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

class RightsTest : public OfficeTest {
protected:
    RecordId employee(const char *name, const char *sees) {
        return create(kind::employee, {{QStringLiteral("name"), text(name)},
                                       {QStringLiteral("sees"), text(sees)},
                                       {QStringLiteral("active"), qint64(1)}});
    }
    RecordId dealOf(const char *title, RecordId responsible, FieldValues more = {}) {
        more.append({{QStringLiteral("title"), text(title)}, {QStringLiteral("responsible"), responsible}});
        return create(kind::deal, more);
    }
    static FieldValues noteOf(const char *words, const QList<RecordId> &about) {
        LinkedIds records;
        for (const RecordId id : about)
            records.append(LinkedId{id});
        return {{QStringLiteral("text"), text(words)}, {QStringLiteral("records"), records}};
    }
    RecordId note(const char *words, const QList<RecordId> &about) {
        return create(kind::note, noteOf(words, about));
    }
    void login(RecordId id) { ASSERT_TRUE(workspace().login(id).result()); }
};

TEST_F(RightsTest, SellersSeeTheirOwnObservedAndOpenDeals) {
    const RecordId seller = employee("Seller", "own");
    const RecordId own = dealOf("Own", seller);
    const RecordId observed =
        dealOf("Observed", m_me, {{QStringLiteral("observers"), LinkedIds{{seller, {}}}}});
    const RecordId open = dealOf("Open", m_me, {{QStringLiteral("openToAll"), qint64(1)}});
    const RecordId hidden = dealOf("Hidden", m_me);
    login(seller);
    EXPECT_EQ(find(kind::deal, "title is not empty"), (QList<RecordId>{open, observed, own}));
    EXPECT_TRUE(find(kind::deal, "title = \"Hidden\"").isEmpty());
    EXPECT_TRUE(set(kind::deal, own, {{QStringLiteral("title"), text("Mine")}}));
    EXPECT_EQ(set(kind::deal, observed, {{QStringLiteral("title"), text("Mine")}}).error().code,
              ErrorCode::Refused);
    EXPECT_EQ(set(kind::deal, hidden, {{QStringLiteral("title"), text("Mine")}}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(set(kind::deal, 999999, {{QStringLiteral("title"), text("Mine")}}).error().code,
              ErrorCode::NotFound);
}

TEST_F(RightsTest, PrivateAccountsAreSeenByTheirCreatorAlone) {
    const RecordId boss = employee("Boss", "all");
    const RecordId account = create(
        kind::account, {{QStringLiteral("name"), text("Secret")}, {QStringLiteral("private"), qint64(1)}});
    const RecordId deal = dealOf("Secret deal", m_me, {{QStringLiteral("account"), account}});
    EXPECT_EQ(find(kind::account, "name = \"Secret\""), QList<RecordId>{account});
    EXPECT_EQ(find(kind::deal, "account = \"Secret\""), QList<RecordId>{deal});
    login(boss);
    EXPECT_TRUE(find(kind::account, "name is not empty").isEmpty());
    EXPECT_TRUE(find(kind::deal, "title is not empty").isEmpty());
    auto sums = read<Totals>([](const Reading &reading) { return totals(reading, {.kind = "deal"}, {}); });
    EXPECT_EQ(sums->count, 0);
}

// Ticking "private" would take their record away from them (X9).
TEST_F(RightsTest, AnAccountOnWhichOthersRecordsHangCannotBecomePrivate) {
    const RecordId seller = employee("Seller", "all");
    const auto refuses = [this](const char *name, const std::function<void(RecordId)> &hang) {
        const RecordId account = create(kind::account, {{QStringLiteral("name"), text(name)}});
        hang(account);
        const auto ticked = set(kind::account, account, {{QStringLiteral("private"), qint64(1)}});
        return !ticked && ticked.error().code == ErrorCode::Refused;
    };
    const auto bySeller = [&](const std::function<void()> &work) {
        login(seller);
        work();
        login(m_me);
    };
    EXPECT_TRUE(refuses("Their deal", [&](RecordId account) {
        dealOf("Theirs", seller, {{QStringLiteral("account"), account}});
    }));
    EXPECT_TRUE(refuses("Deal they made", [&](RecordId account) {
        bySeller([&] { dealOf("Made", m_me, {{QStringLiteral("account"), account}}); });
    }));
    EXPECT_TRUE(refuses("Their contact", [&](RecordId account) {
        create(kind::contact, {{QStringLiteral("lastName"), text("Theirs")},
                               {QStringLiteral("responsible"), seller},
                               {QStringLiteral("account"), account}});
    }));
    EXPECT_TRUE(
        refuses("Their note", [&](RecordId account) { bySeller([&] { note("theirs", {account}); }); }));
    EXPECT_TRUE(refuses("Note that is on their deal too", [&](RecordId account) {
        note("both", {account, dealOf("Other deal", seller)});
    }));
    EXPECT_FALSE(refuses("Mine", [&](RecordId account) {
        dealOf("Mine", m_me, {{QStringLiteral("account"), account}});
        note("mine", {account});
    }));
}

TEST_F(RightsTest, DealsFollowTheirAccountIntoPrivacyAndOutOfIt) {
    const RecordId boss = employee("Boss", "all");
    const RecordId account = create(kind::account, {{QStringLiteral("name"), text("Soon secret")}});
    const RecordId deal = dealOf("Soon secret deal", m_me, {{QStringLiteral("account"), account}});
    const auto bossSees = [&] {
        login(boss);
        const bool sees = find(kind::deal, "title is not empty") == QList<RecordId>{deal};
        login(m_me);
        return sees;
    };
    EXPECT_TRUE(bossSees());
    ASSERT_TRUE(set(kind::account, account, {{QStringLiteral("private"), qint64(1)}}));
    EXPECT_FALSE(bossSees());
    EXPECT_EQ(set(kind::deal, deal, {{QStringLiteral("responsible"), boss}}).error().code,
              ErrorCode::Refused);
    ASSERT_TRUE(set(kind::account, account, {{QStringLiteral("private"), qint64(0)}}));
    EXPECT_TRUE(bossSees());
}

TEST_F(RightsTest, ANoteOnAPrivateAccountIsPrivateAsAWhole) {
    const RecordId boss = employee("Boss", "all");
    const RecordId account = create(
        kind::account, {{QStringLiteral("name"), text("Secret")}, {QStringLiteral("private"), qint64(1)}});
    const RecordId open = dealOf("Open", m_me);
    const RecordId theirs = dealOf("Theirs", boss);
    const RecordId written = note("of both", {account, open});
    EXPECT_EQ(find(kind::note, "text is not empty"), QList<RecordId>{written});
    const auto bound = perform([&](UnitOfWork &unit) -> Result<void> {
        auto made = unit.create(kind::note, noteOf("theirs too", {account, theirs}));
        return made ? Result<void>() : made.error();
    });
    ASSERT_FALSE(bound);
    EXPECT_EQ(bound.error().code, ErrorCode::Refused);
    login(boss);
    EXPECT_TRUE(find(kind::note, "text is not empty").isEmpty());
}

// A whole list is counted from kept numbers, which know nothing of shares.
TEST_F(RightsTest, AListIsCountedAsItIsSeen) {
    const RecordId seller = employee("Seller", "own");
    dealOf("Own", seller, {{QStringLiteral("openToAll"), qint64(1)}});
    dealOf("Observed", m_me, {{QStringLiteral("observers"), LinkedIds{{seller, {}}}}});
    dealOf(
        "Both", m_me,
        {{QStringLiteral("openToAll"), qint64(1)}, {QStringLiteral("observers"), LinkedIds{{seller, {}}}}});
    dealOf("Hidden", m_me);
    const RecordId gone = dealOf("Gone", m_me, {{QStringLiteral("openToAll"), qint64(1)}});
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::deal, gone); }));
    const auto open = [&](const char *name, FieldValues more) {
        more.append({{QStringLiteral("name"), text(name)}, {QStringLiteral("global"), qint64(1)}});
        return create(kind::account, more);
    };
    open("Shown", {});
    open("Old", {{QStringLiteral("archived"), qint64(1)}});
    const auto agrees = [&](const QByteArray &kind, bool archived) {
        return read<bool>([&](const Reading &reading) -> Result<bool> {
            const Query query{.kind = kind, .archived = archived};
            return count(reading, query).value_or(-1) == ids(reading, query)->size();
        });
    };
    const auto allAgree = [&] {
        return *agrees("deal", false) && *agrees("deal", true) && *agrees("account", false) &&
               *agrees("account", true);
    };
    EXPECT_TRUE(allAgree());
    login(seller);
    EXPECT_TRUE(allAgree());
    EXPECT_EQ(find(kind::deal, "title is not empty").size(), 3);
    create(kind::account, {{QStringLiteral("name"), text("Mine")}, {QStringLiteral("private"), qint64(1)}});
    EXPECT_TRUE(allAgree());
}

TEST_F(RightsTest, NobodyLoggedInSeesNothing) {
    dealOf("Deal", m_me);
    m_workspace.reset();
    auto opened = Workspace::open(path(), m_clock);
    ASSERT_TRUE(opened);
    m_workspace = std::move(*opened);
    EXPECT_TRUE(find(kind::deal, "title is not empty").isEmpty());
    EXPECT_FALSE(workspace().login(424242).result());
}

TEST_F(RightsTest, AStepIsUndoneByWhoMayEditItsRecords) {
    const RecordId seller = employee("Seller", "own");
    const RecordId boss = employee("Boss", "all");
    const RecordId deal = dealOf("Old", m_me, {{QStringLiteral("observers"), LinkedIds{{seller, {}}}}});
    const auto renamed = set(kind::deal, deal, {{QStringLiteral("title"), text("New")}});
    ASSERT_TRUE(renamed);
    const auto undo = [&] {
        return perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto done = undoStep(unit, renamed->transaction);
                return done ? Result<void>() : done.error();
            },
            undoneByHand.toLatin1());
    };
    login(seller);
    EXPECT_EQ(undo().error().code, ErrorCode::Refused);
    login(boss);
    EXPECT_TRUE(undo());
    EXPECT_EQ(find(kind::deal, "title = \"Old\""), QList<RecordId>{deal});
}

TEST_F(RightsTest, OnlyWhoChangesSettingsWritesThem) {
    const RecordId seller = employee("Seller", "all");
    login(seller);
    auto refused = perform([](UnitOfWork &unit) -> Result<void> {
        auto made = unit.create(kind::source, {{QStringLiteral("name"), text("Radio")}});
        return made ? Result<void>() : made.error();
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
}

} // namespace kontor::test
