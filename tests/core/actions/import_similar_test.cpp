// What a dry run says of rows that are like records of the file.
#include "core/security/organisation.h"
#include "tests/core/actions/import_fixture.h"

namespace kontor::test {

class ImportSimilarTest : public ImportTest {
protected:
    void SetUp() override {
        ImportTest::SetUp();
        ASSERT_TRUE(
            set(kind::office, workspace().context()->office.id, {{QStringLiteral("matchNames"), qint64(1)}}));
    }
    ImportReport dryRun(const Kind &kind, const char *csv) {
        const QString path = write("rows.csv", csv);
        return run(plan(kind, path), path, {.dryRun = true});
    }
};

TEST_F(ImportSimilarTest, ListsRowsWithTheRecordTheyAreLikeAndWhy) {
    const RecordId known = create(kind::lead, {{QStringLiteral("title"), text("Known")},
                                               {QStringLiteral("company"), text("Müller GmbH")},
                                               {QStringLiteral("email"), text("info@mueller.de")}});
    const ImportReport report = dryRun(kind::lead, "Title,Company,E-mail\n"
                                                   "By name,MÜLLER,\n"
                                                   "By e-mail,Other,INFO@mueller.de\n"
                                                   "Nobody,Nobody,nobody@x.de\n"
                                                   "Nobody again,Nobody Ltd,\n");
    EXPECT_EQ(report.similar, 3);
    ASSERT_EQ(report.similarRows.size(), 3) << told(report);
    EXPECT_EQ(report.similarRows[0].line, 2);
    EXPECT_EQ(report.similarRows[0].record, known);
    EXPECT_EQ(report.similarRows[0].value, QStringLiteral("Known"));
    EXPECT_EQ(report.similarRows[0].reason, QStringLiteral("Same company: Müller GmbH"));
    EXPECT_EQ(report.similarRows[1].line, 3);
    EXPECT_EQ(report.similarRows[1].record, known);
    EXPECT_EQ(report.similarRows[1].reason, QStringLiteral("Same e-mail: info@mueller.de"));
    EXPECT_EQ(report.similarRows[2].line, 5); // like line 4, which is no record yet
    EXPECT_EQ(report.similarRows[2].record, 0);
    EXPECT_EQ(report.similarRows[2].reason, QStringLiteral("Same company: Nobody (line 4)"));
    EXPECT_EQ(report.created, 3);
    EXPECT_EQ(report.updated + report.unchanged, 1);
    EXPECT_EQ(countOf(kind::lead), 1);
}

TEST_F(ImportSimilarTest, HoldsForContactsAndAccountsToo) {
    const RecordId person = create(kind::contact, {{QStringLiteral("firstName"), text("Łukasz")},
                                                   {QStringLiteral("lastName"), text("Nowak")}});
    const RecordId firm = create(kind::account, {{QStringLiteral("name"), text("Firm")},
                                                 {QStringLiteral("taxNumber"), text("DE 123456789")}});
    const ImportReport contacts = dryRun(kind::contact, "First name,Last name\nNowak,Lukasz\n");
    ASSERT_EQ(contacts.similarRows.size(), 1);
    EXPECT_EQ(contacts.similarRows[0].record, person);
    const ImportReport accounts = dryRun(kind::account, "Name,Tax number\nOther,DE123456789\n");
    ASSERT_EQ(accounts.similarRows.size(), 1);
    EXPECT_EQ(accounts.similarRows[0].record, firm);
    EXPECT_EQ(accounts.similarRows[0].reason, QStringLiteral("Same tax number: DE 123456789"));
}

TEST_F(ImportSimilarTest, SaysOnlyHowManyMayNotBeSeen) {
    const RecordId seller = create(kind::employee, {{QStringLiteral("name"), text("Seller")},
                                                    {QStringLiteral("sees"), text("own")},
                                                    {QStringLiteral("active"), qint64(1)}});
    create(kind::lead, {{QStringLiteral("title"), text("Hidden")},
                        {QStringLiteral("responsible"), m_me},
                        {QStringLiteral("email"), text("a@b.de")}});
    ASSERT_TRUE(workspace().login(seller).result());
    const ImportReport report = dryRun(kind::lead, "Title,E-mail\nMine,a@b.de\n");
    ASSERT_EQ(report.similarRows.size(), 1);
    EXPECT_EQ(report.similarRows[0].record, 0);
    EXPECT_EQ(report.similarRows[0].reason, QStringLiteral("1 record(s) that you may not see"));
}

} // namespace kontor::test
