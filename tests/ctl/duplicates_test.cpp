// The commands similar, duplicates and do notDuplicates.
#include "tests/ctl/ctl_process.h"

namespace kontor::test {

using namespace Qt::Literals::StringLiterals;

class CtlDuplicates : public OfficeCtlTest {
protected:
    void SetUp() override {
        OfficeCtlTest::SetUp();
        m_lead =
            made({u"create"_s, u"lead"_s, u"title=Anfrage"_s, u"emails=a@b.de"_s, u"phones=0171 2345678"_s});
        m_contact = made({u"create"_s, u"contact"_s, u"lastName=Nowak"_s, u"emails=A@B.de"_s});
        m_deal = made({u"create"_s, u"deal"_s, u"title=Regale"_s, u"contact="_s + m_contact});
    }
    QString m_lead;
    QString m_contact;
    QString m_deal;
};

TEST_F(CtlDuplicates, SaysWhatIsSimilarAndWhy) {
    const QJsonArray rows = json({u"similar"_s, u"lead"_s, m_lead}).json();
    ASSERT_EQ(rows.size(), 2);
    const QJsonObject similar = rows[0].toObject();
    EXPECT_EQ(similar[u"group"_s].toString(), u"similar"_s);
    EXPECT_EQ(similar[u"kind"_s].toString(), u"deal"_s);
    EXPECT_EQ(similar[u"id"_s].toString(), m_deal);
    EXPECT_EQ(similar[u"title"_s].toString(), u"Regale"_s);
    EXPECT_EQ(similar[u"state"_s].toString(), u"open"_s);
    EXPECT_TRUE(similar[u"recommended"_s].toBool());
    EXPECT_EQ(similar[u"reasons"_s].toArray().first().toObject(),
              (QJsonObject{{u"by"_s, u"email"_s}, {u"text"_s, u"A@B.de"_s}}));
    EXPECT_EQ(rows[1].toObject()[u"group"_s].toString(), u"otherKind"_s);
    EXPECT_EQ(rows[1].toObject()[u"id"_s].toString(), m_contact);
    const Answer table = ctl({u"similar"_s, u"lead"_s, m_lead});
    EXPECT_TRUE(table.text().contains(u"Same e-mail: A@B.de"_s)) << table.text().toStdString();
}

TEST_F(CtlDuplicates, TellsOnlyTheNumberOfWhatMayNotBeSeen) {
    made({u"create"_s, u"employee"_s, u"name=Bao"_s, u"sees=own"_s, u"active=true"_s});
    ASSERT_EQ(ctl({u"set"_s, u"lead"_s, m_lead, u"responsible=Bao"_s}).status, 0);
    const QJsonArray rows = json({u"similar"_s, u"lead"_s, m_lead, u"--as"_s, u"Bao"_s}).json();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows[0].toObject()[u"id"_s].isNull());
    EXPECT_EQ(rows[0].toObject()[u"hidden"_s].toInt(), 1);
    EXPECT_EQ(rows[1].toObject()[u"group"_s].toString(), u"otherKind"_s);
}

TEST_F(CtlDuplicates, ListsGroupsUntilTheyAreSaidToBeNone) {
    const QJsonArray groups = json({u"duplicates"_s, u"lead"_s}).json();
    ASSERT_EQ(groups.size(), 1);
    const QJsonArray records = groups[0].toObject()[u"records"_s].toArray();
    ASSERT_EQ(records.size(), 2);
    EXPECT_EQ(records[0].toObject()[u"id"_s].toString(), m_deal);
    EXPECT_EQ(records[1].toObject()[u"kind"_s].toString(), u"lead"_s);
    const Answer csv = ctl({u"duplicates"_s, u"deal"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(csv.out.count('\n'), 3) << csv.out.toStdString();
    EXPECT_TRUE(json({u"duplicates"_s, u"contact"_s}).json().isEmpty());
    const Answer noted = ctl({u"do"_s, u"notDuplicates"_s, u"lead:"_s + m_lead, u"deal:"_s + m_deal});
    EXPECT_EQ(noted.status, 0) << noted.err.toStdString();
    EXPECT_TRUE(json({u"duplicates"_s, u"lead"_s}).json().isEmpty());
    ASSERT_EQ(ctl({u"undo"_s}).status, 0);
    EXPECT_EQ(json({u"duplicates"_s, u"lead"_s}).json().size(), 1);
    EXPECT_TRUE(json({u"duplicates"_s, u"lead"_s, u"--limit"_s, u"0"_s}).json().isEmpty());
}

TEST_F(CtlDuplicates, RefusesWhatMeansNothing) {
    EXPECT_EQ(ctl({u"similar"_s, u"stage"_s, u"1"_s}).status, 2);
    EXPECT_EQ(ctl({u"similar"_s, u"lead"_s}).status, 2);
    EXPECT_EQ(ctl({u"similar"_s, u"lead"_s, u"999999"_s}).status, 1);
    EXPECT_EQ(ctl({u"duplicates"_s, u"lead"_s, m_lead}).status, 2);
    EXPECT_EQ(ctl({u"do"_s, u"notDuplicates"_s, u"lead:"_s + m_lead}).status, 2);
    EXPECT_EQ(ctl({u"do"_s, u"notDuplicates"_s, u"thing:1"_s, u"lead:"_s + m_lead}).status, 2);
}

} // namespace kontor::test
