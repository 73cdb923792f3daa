// Which records stand together in a group of duplicates, and that the groups say what similar() says.
#include "core/workspace/duplicate_groups.h"

#include "core/actions/not_duplicates.h"
#include "core/workspace/undo.h"
#include "tests/support/core/dice.h"
#include "tests/support/core/similar_fixture.h"

#include <map>
#include <set>

namespace kontor::test {

using IdGroups = std::set<std::set<RecordId>>;

class DuplicateGroupsTest : public SimilarTest {
protected:
    IdGroups groups(const Kind &kind) {
        const auto found =
            read<QList<DuplicateGroup>>([&](const Reading &reading) -> Result<QList<DuplicateGroup>> {
                return duplicateGroups(reading, kind);
            });
        IdGroups sets;
        for (const DuplicateGroup &group : *found) {
            std::set<RecordId> ids;
            for (const RecordRef &ref : group)
                ids.insert(ref.id);
            sets.insert(ids);
        }
        return sets;
    }
    QList<SimilarRecord> described(const Kind &kind) {
        return *read<QList<SimilarRecord>>([&](const Reading &reading) -> Result<QList<SimilarRecord>> {
            return describedGroup(reading, duplicateGroups(reading, kind).first());
        });
    }
    Result<ChangeSet> mark(const QList<RecordRef> &records) {
        return perform([&](UnitOfWork &unit) { return markNotDuplicates(unit, records); }, "notDuplicates");
    }
};

TEST_F(DuplicateGroupsTest, HangTogetherByWhateverTheyAreEqualIn) {
    const RecordId one = lead("One", {QStringLiteral("a@b.de")}, {QStringLiteral("0171 2345678")});
    const RecordId two = lead("Two", {QStringLiteral("A@b.de")});
    const RecordId three = lead("Three", {QStringLiteral("c@d.de")}, {QStringLiteral("+49 171 2345678")});
    lead("Other", {QStringLiteral("e@f.de")}, {QStringLiteral("0171 2345679")});
    lead("No address", {QStringLiteral("none")});
    lead("No address either", {QStringLiteral("none")});
    EXPECT_EQ(groups(kind::lead), (IdGroups{{one, two, three}}));
    EXPECT_TRUE(groups(kind::deal).empty());
    EXPECT_TRUE(groups(kind::contact).empty());
    const QList<SimilarRecord> shown = described(kind::lead);
    EXPECT_EQ(idsOf(shown), (QList{three, two, one}));
    EXPECT_EQ(shown.first().reasons,
              (QList<MatchReason>{{MatchBy::Phone, QStringLiteral("+49 171 2345678")}}));
    EXPECT_EQ(shown.last().reasons, (QList<MatchReason>{{MatchBy::Email, QStringLiteral("a@b.de")},
                                                        {MatchBy::Phone, QStringLiteral("0171 2345678")}}));
}

TEST_F(DuplicateGroupsTest, DealsStandInThemByTheirContactAndSoldOnesNever) {
    const RecordId person = contact("Person", {QStringLiteral("a@b.de")});
    const RecordId silent = contact("Silent", {});
    const RecordId one = deal("One", person);
    const RecordId two = deal("Two", person);
    deal("Three", silent);
    deal("Four", silent);
    move(deal("Sold", person), "won");
    EXPECT_EQ(groups(kind::deal), (IdGroups{{one, two}}));
    EXPECT_TRUE(groups(kind::lead).empty());
    const RecordId asked = lead("Asked", {QStringLiteral("a@b.de")});
    EXPECT_EQ(groups(kind::lead), (IdGroups{{one, two, asked}}));
    const RecordId again = lead("By its contact", {}, {}, {{QStringLiteral("contact"), person}});
    EXPECT_EQ(groups(kind::lead), (IdGroups{{one, two, asked, again}}));
    const RecordId twin = contact("Twin", {QStringLiteral("a@b.de")});
    EXPECT_EQ(groups(kind::contact), (IdGroups{{person, twin}}));
}

TEST_F(DuplicateGroupsTest, AContactThatNobodyNamesConnectsNothing) {
    create(kind::contact, {{QStringLiteral("lastName"), text("Between")},
                           {QStringLiteral("emails"), listed({QStringLiteral("a@b.de")})},
                           {QStringLiteral("phones"), listed({QStringLiteral("0171 2345678")})}});
    lead("By e-mail", {QStringLiteral("a@b.de")});
    lead("By phone", {}, {QStringLiteral("0171 2345678")});
    EXPECT_TRUE(groups(kind::lead).empty());
}

TEST_F(DuplicateGroupsTest, NotADuplicateIsRememberedInBothDirectionsAndUndone) {
    const QStringList email{QStringLiteral("a@b.de")};
    const RecordId one = lead("One", email);
    const RecordId two = lead("Two", email);
    ASSERT_TRUE(mark({{"lead", two}, {"lead", one}}));
    EXPECT_EQ(similar(kind::lead, one).count(), 0);
    EXPECT_EQ(similar(kind::lead, two).count(), 0);
    EXPECT_TRUE(groups(kind::lead).empty());
    const RecordId three = lead("Three", email); // connects them again
    EXPECT_EQ(groups(kind::lead), (IdGroups{{one, two, three}}));
    ASSERT_TRUE(mark({{"lead", one}, {"lead", two}, {"lead", three}}));
    EXPECT_TRUE(groups(kind::lead).empty());
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto undone = undoStep(unit, nextUndo(unit.reading())->transaction);
        return undone ? Result<void>() : undone.error();
    }));
    EXPECT_EQ(idsOf(similar(kind::lead, one).records), QList{three});
    EXPECT_EQ(mark({{"lead", one}}).error().code, ErrorCode::Usage);
    EXPECT_EQ(mark({{"lead", one}, {"stage", two}}).error().code, ErrorCode::Refused);
    EXPECT_EQ(mark({{"lead", one}, {"deal", two}}).error().code, ErrorCode::NotFound);
}

TEST_F(DuplicateGroupsTest, NotADuplicateIsWrittenWhereOneMayWrite) {
    const RecordId seller = employee("Seller", "own");
    const RecordId own =
        lead("Own", {QStringLiteral("a@b.de")}, {}, {{QStringLiteral("responsible"), seller}});
    const RecordId observed =
        lead("Observed", {QStringLiteral("a@b.de")}, {},
             {{QStringLiteral("responsible"), m_me}, {QStringLiteral("observers"), LinkedIds{{seller, {}}}}});
    login(seller);
    ASSERT_EQ(groups(kind::lead), (IdGroups{{own, observed}}));
    ASSERT_TRUE(mark({{"lead", observed}, {"lead", own}}));
    EXPECT_TRUE(groups(kind::lead).empty());
}

TEST_F(DuplicateGroupsTest, HoldOnlyWhatISee) {
    const RecordId seller = employee("Seller", "own");
    const FieldValues theirs{{QStringLiteral("responsible"), seller}};
    const FieldValues mine{{QStringLiteral("responsible"), m_me}};
    const RecordId person = contact("Mine", {QStringLiteral("a@b.de")}, mine);
    const RecordId one = lead("One", {QStringLiteral("a@b.de")}, {}, theirs);
    const RecordId two = lead("Two", {QStringLiteral("a@b.de")}, {}, theirs);
    lead("Hidden", {QStringLiteral("a@b.de")}, {}, mine);
    const RecordId byContact = deal("By a contact that is not theirs", person, theirs);
    EXPECT_EQ(groups(kind::lead).begin()->size(), 4U);
    login(seller);
    EXPECT_EQ(groups(kind::lead), (IdGroups{{one, two}}));
    EXPECT_TRUE(similar(kind::deal, byContact).records.isEmpty()); // would tell whose address it is
}

TEST_F(DuplicateGroupsTest, SubAccountsOfOneParentAreNoGroup) {
    const FieldValues tax{{QStringLiteral("taxNumber"), text("DE123456789")}};
    const RecordId parent = account("Parent", tax);
    const FieldValues below = tax + FieldValues{{QStringLiteral("parent"), parent}};
    const RecordId north = account("North", below);
    const RecordId south = account("South", below);
    EXPECT_TRUE(groups(kind::account).empty());
    const RecordId stranger = account("Stranger", tax);
    EXPECT_EQ(groups(kind::account), (IdGroups{{parent, north, south, stranger}}));
}

// The groups are the connected parts of what similarTo() says of each record.
TEST_F(DuplicateGroupsTest, AgreeWithWhatIsSaidOfEachRecord) {
    setOffice("matchNames", qint64(1));
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        const auto some = [&dice](const char *form, int of) {
            return dice.once(3) ? QStringList()
                                : QStringList{QString::fromLatin1(form).arg(dice.below(quint32(of)))};
        };
        QList<RecordId> contacts;
        QList<RecordRef> all;
        for (int i = 0; i < 12; ++i) {
            contacts.append(contact("Person", some("p%1@x.de", 10)));
            all.append({"contact", contacts.last()});
        }
        for (int i = 0; i < 30; ++i) {
            FieldValues more;
            if (dice.once(3))
                more.append({QStringLiteral("contact"), contacts.at(qsizetype(dice.below(12)))});
            if (dice.once(4))
                more.append({QStringLiteral("company"), QStringLiteral("Firm %1").arg(dice.below(8))});
            if (dice.once(6))
                more.append({QStringLiteral("archived"), qint64(1)});
            all.append({"lead", lead("Lead", some("p%1@x.de", 20), some("0171 23456%1", 30), more)});
        }
        for (int i = 0; i < 15; ++i) {
            all.append({"deal", deal("Deal", contacts.at(qsizetype(dice.below(12))))});
            if (dice.once(3))
                move(all.last().id, "won");
        }
        for (int i = 0; i < 10; ++i)
            (void)mark({all.at(qsizetype(dice.below(quint32(all.size())))),
                        all.at(qsizetype(dice.below(quint32(all.size()))))});
        for (const Kind *kind :
             std::initializer_list<const Kind *>{&kind::lead, &kind::deal, &kind::contact}) {
            std::map<RecordId, std::set<RecordId>> parts;
            std::set<RecordId> ofKind;
            for (const RecordRef &ref : all) {
                const Kind &its = *workspace().schema()->kind(ref.kind);
                if (&its == kind)
                    ofKind.insert(ref.id);
                for (const SimilarRecord &other : similar(its, ref.id).records) {
                    std::set<RecordId> joined{ref.id, other.ref.id};
                    for (const RecordId id : {ref.id, other.ref.id})
                        joined.insert(parts[id].begin(), parts[id].end());
                    for (const RecordId id : joined)
                        parts[id] = joined;
                }
            }
            IdGroups expected;
            for (const auto &[id, part] : parts) {
                if (std::ranges::any_of(part, [&](RecordId one) { return ofKind.contains(one); }))
                    expected.insert(part);
            }
            IdGroups found;
            for (const auto &group : groups(*kind)) {
                if (std::ranges::find(all, *group.begin(), &RecordRef::id) != all.end())
                    found.insert(group);
            }
            EXPECT_EQ(found, expected) << kind->key().toStdString();
            EXPECT_FALSE(expected.empty());
        }
        ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
            for (const RecordRef &ref : all) {
                if (auto gone = unit.remove(*unit.schema().kind(ref.kind), ref.id); !gone)
                    return gone;
            }
            return {};
        }));
    }
}

TEST_F(DuplicateGroupsTest, EndWhenTheyAreNoLongerWanted) {
    lead("One", {QStringLiteral("a@b.de")});
    const auto cancel = std::make_shared<std::atomic_bool>(true);
    const auto found = workspace()
                           .read<QList<DuplicateGroup>>(
                               Workspace::LaneKind::Long,
                               [](const Reading &reading) -> Result<QList<DuplicateGroup>> {
                                   return duplicateGroups(reading, kind::lead);
                               },
                               cancel)
                           .result();
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

} // namespace kontor::test
