// Which records are called similar, by what, and what is said of those that may not be seen (X2, X23, X9).
#include "core/workspace/similar.h"

#include "tests/support/core/similar_fixture.h"

namespace kontor::test {

TEST_F(SimilarTest, OneEmailInThreeSpellingsAndOnePhoneInThreeAreSimilar) {
    const RecordId first =
        lead("First", {QStringLiteral("Anna.Koenig@Bücher.de")}, {QStringLiteral("0171 2345678")});
    const RecordId second = lead("Second", {QStringLiteral(" anna.koenig@xn--bcher-kva.de ")},
                                 {QStringLiteral("+49 (171) 234-5678")});
    const RecordId third =
        lead("Third", {QStringLiteral("ANNA.KOENIG@BÜCHER.DE")}, {QStringLiteral("0049171۲۳۴۵۶۷۸")});
    lead("Other", {QStringLiteral("bernd@bücher.de")}, {QStringLiteral("0171 2345679")});
    EXPECT_EQ(idsOf(similar(kind::lead, first).records), (QList{third, second}));
    EXPECT_EQ(idsOf(similar(kind::lead, second).records), (QList{third, first}));
    EXPECT_EQ(idsOf(similar(kind::lead, third).records), (QList{second, first}));
    const SimilarRecord found = similar(kind::lead, first).records.last();
    EXPECT_EQ(found.title, QStringLiteral("Second"));
    EXPECT_EQ(found.reasons,
              (QList<MatchReason>{{MatchBy::Email, QStringLiteral("anna.koenig@xn--bcher-kva.de")},
                                  {MatchBy::Phone, QStringLiteral("+49 (171) 234-5678")}}));
    EXPECT_EQ(found.state, MatchState::Open);
    EXPECT_TRUE(found.isRecommended);
}

TEST_F(SimilarTest, EmptyAndWhatIsNoAddressMatchNothing) {
    const RecordId one = lead("One", {QStringLiteral("none")}, {QStringLiteral("?")});
    lead("Two", {QStringLiteral("none")}, {QStringLiteral("?")});
    lead("Three", {}, {});
    EXPECT_EQ(similar(kind::lead, one).count(), 0);
}

TEST_F(SimilarTest, TheKeysOfADealAreThoseOfItsContactNotOfItsAccount) {
    const RecordId firm =
        account("Firm", {{QStringLiteral("emails"), listed({QStringLiteral("info@firm.de")})}});
    const RecordId person = contact("Person", {QStringLiteral("person@firm.de")});
    const RecordId one = deal("One", person, {{QStringLiteral("account"), firm}});
    const RecordId two = deal("Two", person);
    const RecordId asked = lead("Asked", {QStringLiteral("person@firm.de")});
    const RecordId general = lead("General", {QStringLiteral("info@firm.de")});
    EXPECT_EQ(idsOf(similar(kind::deal, one).records), (QList{asked, two}));
    EXPECT_EQ(idsOf(similar(kind::lead, asked).records), (QList{two, one}));
    EXPECT_EQ(similar(kind::lead, asked).records.first().reasons,
              (QList<MatchReason>{{MatchBy::Email, QStringLiteral("person@firm.de")}}));
    EXPECT_TRUE(similar(kind::lead, general).records.isEmpty());
    EXPECT_EQ(idsOf(similar(kind::lead, general).acrossKinds), QList{firm});
}

TEST_F(SimilarTest, ACustomerWhoBuysAgainIsNoDuplicate) {
    const RecordId person = contact("Person", {QStringLiteral("person@firm.de")});
    const RecordId sold = deal("Sold", person);
    const RecordId lost = deal("Lost", person);
    move(sold, "won");
    move(lost, "lost");
    const RecordId again = deal("Again", person);
    const Similar found = similar(kind::deal, again);
    EXPECT_EQ(idsOf(found.records), QList{lost});
    EXPECT_EQ(found.count(), 1);
    EXPECT_EQ(idsOf(found.sold), QList{sold});
    EXPECT_FALSE(found.records.first().isRecommended); // lost
    EXPECT_FALSE(found.sold.first().isRecommended);
    EXPECT_EQ(found.sold.first().state, MatchState::Sold);
    EXPECT_TRUE(similar(kind::deal, lost).records.first().isRecommended);
    EXPECT_EQ(similar(kind::deal, sold).count(), 0);
    EXPECT_EQ(idsOf(similar(kind::deal, sold).sold), (QList{again, lost}));
}

TEST_F(SimilarTest, NamesAndNumbersCountWhereTheOfficeComparesThem) {
    const RecordId one = lead("One", {}, {},
                              {{QStringLiteral("company"), text("Müller GmbH")},
                               {QStringLiteral("firstName"), text("Jan")},
                               {QStringLiteral("lastName"), text("Łukasz")},
                               {QStringLiteral("taxNumber"), text("DE 123 456 789")}});
    const RecordId two = lead("Two", {}, {}, {{QStringLiteral("company"), text("MÜLLER")}});
    const RecordId three = lead("Three", {}, {}, {{QStringLiteral("lastName"), text("Lukasz Jan")}});
    const RecordId four = lead("Four", {}, {}, {{QStringLiteral("taxNumber"), text("DE123456789")}});
    EXPECT_TRUE(similar(kind::lead, one).records.isEmpty());
    setOffice("matchNames", qint64(1));
    EXPECT_EQ(idsOf(similar(kind::lead, one).records), (QList{three, two}));
    EXPECT_TRUE(similar(kind::lead, one).records.first().isRecommended);
    EXPECT_FALSE(similar(kind::lead, one).records.last().isRecommended); // the company alone
    setOffice("matchTaxNumbers", text("all"));
    EXPECT_EQ(idsOf(similar(kind::lead, one).records), (QList{four, three, two}));
    EXPECT_EQ(similar(kind::lead, four).records.first().reasons,
              (QList<MatchReason>{{MatchBy::TaxNumber, QStringLiteral("DE 123 456 789")}}));
    setOffice("matchPhones", qint64(0));
    const RecordId five = lead("Five", {}, {QStringLiteral("0171 2345678")});
    lead("Six", {}, {QStringLiteral("0171 2345678")});
    EXPECT_TRUE(similar(kind::lead, five).records.isEmpty());
}

TEST_F(SimilarTest, SubAccountsOfOneParentMayHaveOneTaxNumber) {
    const FieldValues tax{{QStringLiteral("taxNumber"), text("DE123456789")}};
    const RecordId parent = account("Parent", tax);
    const FieldValues below = tax + FieldValues{{QStringLiteral("parent"), parent}};
    const RecordId north = account("North", below);
    account("South", below);
    EXPECT_TRUE(similar(kind::account, north).records.isEmpty());
    EXPECT_TRUE(similar(kind::account, parent).records.isEmpty());
    const RecordId stranger = account("Stranger", tax);
    EXPECT_EQ(idsOf(similar(kind::account, north).records), QList{stranger});
}

TEST_F(SimilarTest, WhatIsTypedIsComparedAcrossKinds) {
    const RecordId person = contact("Person", {QStringLiteral("person@firm.de")});
    const RecordId before = lead("Before", {QStringLiteral("person@firm.de")});
    const Similar byList =
        similarTyped(kind::lead, {{QStringLiteral("emails"), listed({QStringLiteral("Person@Firm.de")})}});
    EXPECT_EQ(idsOf(byList.records), QList{before});
    EXPECT_EQ(idsOf(byList.acrossKinds), QList{person});
    const Similar byLine = similarTyped(kind::lead, {{QStringLiteral("email"), text("PERSON@firm.de")}});
    EXPECT_EQ(idsOf(byLine.records), QList{before});
    const Similar ofPerson = similarTyped(
        kind::lead, {{QStringLiteral("email"), text("person@firm.de")}, {QStringLiteral("contact"), person}});
    EXPECT_TRUE(ofPerson.acrossKinds.isEmpty()); // it is known already
    EXPECT_EQ(similarTyped(kind::lead, {{QStringLiteral("email"), text("other@firm.de")}}).count(), 0);
}

TEST_F(SimilarTest, WhatIsOutOfUseIsNoDuplicate) {
    const QStringList email{QStringLiteral("a@b.de")};
    const RecordId one = lead("One", email);
    const RecordId two = lead("Two", email);
    ASSERT_TRUE(set(kind::lead, two, {{QStringLiteral("archived"), qint64(1)}}));
    EXPECT_EQ(similar(kind::lead, one).count(), 0);
    EXPECT_EQ(similar(kind::lead, two).count(), 0);
    ASSERT_TRUE(set(kind::lead, two, {{QStringLiteral("archived"), qint64(0)}}));
    EXPECT_EQ(similar(kind::lead, one).count(), 1);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::lead, two); }));
    EXPECT_EQ(similar(kind::lead, one).count(), 0);
}

TEST_F(SimilarTest, OfOthersOnlyTheNumberIsToldAndOfPrivateOnesNothing) {
    const RecordId seller = employee("Seller", "own");
    const RecordId person =
        contact("Person", {QStringLiteral("a@b.de")}, {{QStringLiteral("responsible"), m_me}});
    const FieldValues mine{{QStringLiteral("responsible"), m_me}};
    lead("Hidden", {QStringLiteral("a@b.de")}, {}, mine);
    deal("Hidden deal", person, mine);
    move(deal("Hidden sold deal", person, mine), "won");
    const RecordId archived = lead("Hidden and archived", {QStringLiteral("a@b.de")}, {}, mine);
    ASSERT_TRUE(set(kind::lead, archived, {{QStringLiteral("archived"), qint64(1)}}));
    const RecordId secret =
        account("Secret", {{QStringLiteral("private"), qint64(1)},
                           {QStringLiteral("emails"), listed({QStringLiteral("a@b.de")})}});
    const RecordId secretDeal =
        create(kind::deal, {{QStringLiteral("title"), text("Secret deal")},
                            {QStringLiteral("account"), secret},
                            {QStringLiteral("emails"), listed({QStringLiteral("a@b.de")})}});
    const RecordId seen =
        lead("Seen", {QStringLiteral("a@b.de")}, {}, {{QStringLiteral("responsible"), seller}});
    EXPECT_EQ(similar(kind::lead, seen).records.size(), 3);
    EXPECT_EQ(similar(kind::lead, seen).hidden, 0);
    EXPECT_TRUE(idsOf(similar(kind::lead, seen).records).contains(secretDeal));
    login(seller);
    const Similar found = similar(kind::lead, seen);
    EXPECT_TRUE(found.records.isEmpty());
    EXPECT_TRUE(found.sold.isEmpty());
    EXPECT_TRUE(found.acrossKinds.isEmpty());
    EXPECT_EQ(found.hidden, 2);
    EXPECT_EQ(found.count(), 2);
    EXPECT_EQ(found.hiddenAcrossKinds, 1); // the contact, not the account
}

} // namespace kontor::test
