// "do merge", "unmerge", "convert" and "anonymise": what was done, as JSON, and what the file then holds.
#include "tests/ctl/ctl_process.h"

namespace kontor::test {

using namespace Qt::Literals::StringLiterals;

class CtlMerging : public OfficeCtlTest {
protected:
    QString field(const char *kind, const QString &id, const QString &key) {
        const Answer shown = ctl({u"list"_s, QString::fromLatin1(kind), u"--where"_s, u"id = "_s + id,
                                  u"--columns"_s, key, u"--format"_s, u"json"_s, u"--archived"_s});
        return shown.json().first().toObject()[key].toString();
    }
};

TEST_F(CtlMerging, MergesAndBringsBack) {
    const QString lead = made({u"create"_s, u"lead"_s, u"title=Anfrage"_s, u"city=Köln"_s});
    const QString deal = made({u"create"_s, u"deal"_s, u"title=Regale"_s});
    const QJsonArray merged =
        json({u"do"_s, u"merge"_s, u"lead:"_s + lead, u"deal:"_s + deal, u"title=deal:"_s + deal}).json();
    ASSERT_EQ(merged.size(), 1);
    EXPECT_EQ(merged[0].toObject()[u"kind"_s].toString(), u"deal");
    EXPECT_EQ(merged[0].toObject()[u"survivor"_s].toString(), deal);
    EXPECT_EQ(merged[0].toObject()[u"absorbed"_s].toString(), lead);
    EXPECT_EQ(field("deal", deal, u"title"_s), u"Regale") << "picked";
    EXPECT_TRUE(json({u"list"_s, u"lead"_s}).json().isEmpty());
    const QJsonArray back = json({u"do"_s, u"unmerge"_s, u"deal"_s, deal}).json();
    ASSERT_EQ(back.size(), 1);
    EXPECT_EQ(back[0].toObject()[u"id"_s].toString(), lead);
    EXPECT_EQ(field("lead", lead, u"city"_s), u"Köln");
    EXPECT_EQ(ctl({u"do"_s, u"unmerge"_s, u"deal"_s, deal}).status, 1);
    EXPECT_EQ(ctl({u"do"_s, u"merge"_s, u"lead:"_s + lead}).status, 2);
    EXPECT_EQ(ctl({u"do"_s, u"merge"_s, u"lead:"_s + lead, u"nothing"_s}).status, 2);
}

TEST_F(CtlMerging, ConvertsAndSaysWhatWasMade) {
    const QString lead =
        made({u"create"_s, u"lead"_s, u"title=Anfrage"_s, u"company=Isar Pharma"_s, u"lastName=Huber"_s});
    const QJsonArray rows =
        json({u"do"_s, u"convert"_s, u"lead"_s, lead, u"customer=new"_s, u"amount=500 EUR"_s}).json();
    ASSERT_EQ(rows.size(), 1);
    const QJsonObject made = rows[0].toObject();
    EXPECT_EQ(made[u"lead"_s].toString(), lead);
    EXPECT_EQ(field("account", made[u"account"_s].toString(), u"name"_s), u"Isar Pharma");
    EXPECT_EQ(field("contact", made[u"contact"_s].toString(), u"lastName"_s), u"Huber");
    EXPECT_EQ(field("deal", made[u"deal"_s].toString(), u"title"_s), u"Anfrage");
    EXPECT_EQ(ctl({u"do"_s, u"convert"_s, u"lead"_s, lead}).status, 1);
    ASSERT_EQ(ctl({u"undo"_s}).status, 0);
    EXPECT_TRUE(json({u"list"_s, u"deal"_s}).json().isEmpty());
}

TEST_F(CtlMerging, AnonymisesAndReports) {
    const QString lead =
        made({u"create"_s, u"lead"_s, u"title=Anfrage Huber"_s, u"lastName=Huber"_s, u"city=Köln"_s});
    const QJsonArray rows = json({u"do"_s, u"anonymise"_s, u"lead"_s, lead, u"objection=keep"_s}).json();
    QHash<QString, int> told;
    for (const QJsonValue row : rows)
        told.insert(row.toObject()[u"what"_s].toString(), row.toObject()[u"number"_s].toInt());
    EXPECT_EQ(told.value(u"records"_s), 1);
    EXPECT_EQ(told.value(u"values"_s), 3);
    EXPECT_EQ(told.value(u"pagesFreed"_s), 1);
    EXPECT_EQ(field("lead", lead, u"city"_s), QString());
    EXPECT_EQ(field("lead", lead, u"title"_s), u"Anonymised "_s + lead);
    EXPECT_EQ(ctl({u"do"_s, u"anonymise"_s, u"lead"_s, lead, u"files=perhaps"_s}).status, 2);
    EXPECT_EQ(ctl({u"check"_s}).status, 0);
}

} // namespace kontor::test
