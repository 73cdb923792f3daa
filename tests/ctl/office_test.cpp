// What kontorctl tells of an office that the test fills: customers, sums in one currency, the check.
#include "tests/ctl/ctl_process.h"

namespace kontor::test {

using namespace Qt::Literals::StringLiterals;

class CtlOffice : public OfficeCtlTest {};

TEST_F(CtlOffice, KnowsTheCustomerOfADeal) {
    const QString account = made({u"create"_s, u"account"_s, u"name=Acme"_s, u"city=Łódź"_s});
    made({u"create"_s, u"contact"_s, u"lastName=Nowak"_s, u"city=Hà Nội"_s});
    const QString first = made({u"create"_s, u"deal"_s, u"title=A"_s, u"account=Acme"_s, u"contact=Nowak"_s});
    const QString second = made({u"create"_s, u"deal"_s, u"title=B"_s, u"contact=Nowak"_s});
    made({u"create"_s, u"deal"_s, u"title=C"_s});
    EXPECT_EQ(count(u"deal"_s, u"customer = \"acme\""_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"customer = \"Nowak\""_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"customer ~ \"a\""_s), 2);
    EXPECT_EQ(count(u"deal"_s, u"customer.city ~ \"noi\""_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"customer is empty"_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"customer = "_s + account), 1);
    const QJsonArray rows =
        json({u"list"_s, u"deal"_s, u"--columns"_s, u"id,customer.city"_s, u"--sort"_s, u"customer"_s})
            .json();
    EXPECT_EQ(rows.at(0).toObject()[u"id"_s].toString(), first);
    EXPECT_EQ(rows.at(0).toObject()[u"customer.city"_s].toString(), u"Łódź"_s);
    EXPECT_EQ(rows.at(1).toObject()[u"id"_s].toString(), second);
    EXPECT_EQ(rows.at(1).toObject()[u"customer.city"_s].toString(), u"Hà Nội"_s);
    EXPECT_EQ(json({u"count"_s, u"deal"_s, u"--group"_s, u"customer"_s}).json().size(), 3);
    ASSERT_EQ(ctl({u"set"_s, u"deal"_s, first, u"account="_s}).status, 0);
    EXPECT_EQ(count(u"deal"_s, u"customer = \"Nowak\""_s), 2);
    EXPECT_EQ(ctl({u"count"_s, u"deal"_s, u"--where"_s, u"customer = \"Nobody\""_s}).status, 1);
    EXPECT_EQ(ctl({u"count"_s, u"deal"_s, u"--where"_s, u"customer.nofield = 1"_s}).status, 2);
}

TEST_F(CtlOffice, LeavesAmountsWithoutARateOutOfAConvertedSumAndSaysHowMany) {
    made({u"create"_s, u"deal"_s, u"title=A"_s, u"amount=10 EUR"_s});
    made({u"create"_s, u"deal"_s, u"title=B"_s, u"amount=10 USD"_s});
    made({u"create"_s, u"deal"_s, u"title=C"_s, u"amount=10 PLN"_s});
    made({u"create"_s, u"exchangeRate"_s, u"currency=USD"_s, u"rate=0.9"_s, u"validFrom=2020-01-01"_s});
    const QJsonObject row = json({u"count"_s, u"deal"_s, u"--sum"_s, u"amount"_s, u"--in"_s, u"EUR"_s}).row();
    EXPECT_EQ(row[u"sum"_s].toArray()[0].toObject()[u"amount"_s].toString(), u"19.00"_s);
    EXPECT_EQ(row[u"withoutRate"_s].toInt(), 1);
    EXPECT_EQ(row[u"count"_s].toInt(), 3);
    const QJsonObject plain = json({u"count"_s, u"deal"_s, u"--sum"_s, u"amount"_s}).row();
    EXPECT_EQ(plain[u"sum"_s].toArray().size(), 3);
    EXPECT_FALSE(plain.contains(u"withoutRate"_s));
}

TEST_F(CtlOffice, NamesTheRecordThatIsNotThere) {
    for (const QStringList &words :
         {QStringList{u"show"_s, u"deal"_s, u"4711"_s}, QStringList{u"history"_s, u"deal"_s, u"4711"_s},
          QStringList{u"set"_s, u"deal"_s, u"4711"_s, u"title=x"_s},
          QStringList{u"delete"_s, u"deal"_s, u"4711"_s}, QStringList{u"restore"_s, u"deal"_s, u"4711"_s},
          QStringList{u"do"_s, u"move"_s, u"deal"_s, u"4711"_s, u"stage=Gewonnen"_s}}) {
        const Answer answer = ctl(words);
        EXPECT_EQ(answer.status, 1) << words.join(u' ').toStdString();
        EXPECT_TRUE(answer.says("4711")) << answer.err.toStdString();
        EXPECT_TRUE(answer.complainsOnce() && answer.out.isEmpty()) << words.join(u' ').toStdString();
    }
}

TEST_F(CtlOffice, ChecksTheFileAndHashesWhatItHolds) {
    const auto hash = [this] {
        const QJsonArray lines = json({u"check"_s}).json();
        return lines.last().toObject()[u"result"_s].toString();
    };
    const QString before = hash();
    EXPECT_TRUE(before.startsWith(u"Content: SHA-256 "_s)) << before.toStdString();
    made({u"create"_s, u"deal"_s, u"title=A"_s});
    EXPECT_NE(hash(), before);
    ASSERT_EQ(ctl({u"undo"_s}).status, 0);
    EXPECT_EQ(hash(), before);
}

} // namespace kontor::test
