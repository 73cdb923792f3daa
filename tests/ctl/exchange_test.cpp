// Import and export on the command line: dry runs, rejects, undo, and an export that changes nothing.
#include "tests/ctl/ctl_process.h"

#include <QFile>

namespace kontor::test {

using namespace Qt::Literals::StringLiterals;

class CtlExchange : public OfficeCtlTest {
protected:
    QString write(const char *name, const QByteArray &bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray contentOf(const QString &name) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    QJsonObject report(const QStringList &words) const {
        const Answer answer = ctl(words + QStringList{u"--format"_s, u"json"_s});
        EXPECT_EQ(answer.status, 0) << answer.err.toStdString();
        return QJsonDocument::fromJson(answer.out).object();
    }
    QString sum() const {
        return json({u"count"_s, u"deal"_s, u"--sum"_s, u"amount"_s})
            .row()[u"sum"_s]
            .toArray()[0]
            .toObject()[u"amount"_s]
            .toString();
    }
};

TEST_F(CtlExchange, ImportsDealsWithTheirAccountsAndUndoesThemInOneStep) {
    const QString file = write("deals.csv", "Title;Amount;Currency;Stage;Account;Expected close\r\n"
                                            "Oven;1.250,50;EUR;Angebot;Bäckerei Grünwald;24.12.2026\r\n"
                                            "Mixer;99,50;EUR;Neue Anfrage;Bäckerei Grünwald;31.12.2026\r\n");
    const QJsonObject tried = report({u"import"_s, u"deal"_s, file, u"--dry-run"_s});
    EXPECT_EQ(tried[u"new"_s].toInt(), 2);
    EXPECT_EQ(count(u"deal"_s), 0);
    const QJsonObject done = report({u"import"_s, u"deal"_s, file});
    EXPECT_EQ(done[u"new"_s].toInt(), 2);
    EXPECT_EQ(done[u"wrong"_s].toInt(), 0);
    EXPECT_EQ(sum(), u"1350.00"_s);
    EXPECT_EQ(count(u"account"_s, u"name = \"Bäckerei Grünwald\""_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"stage = \"Offer\" and expectedClose = 2026-12-24"_s), 1);
    ASSERT_EQ(ctl({u"undo"_s}).status, 0);
    EXPECT_EQ(count(u"deal"_s), 0);
    EXPECT_EQ(count(u"account"_s), 0);
}

TEST_F(CtlExchange, SavesWrongRowsWithTheirReasons) {
    const QString file =
        write("deals.csv",
              "title,amount,stage\nGood,10.00 EUR,Angebot\nBad,ten euros,Angebot\n,5.00 EUR,Angebot\n");
    const QString rejects = path("rejects.csv");
    const QJsonObject done = report({u"import"_s, u"deal"_s, file, u"--rejects"_s, rejects});
    EXPECT_EQ(done[u"new"_s].toInt(), 1);
    EXPECT_EQ(done[u"wrong"_s].toInt(), 2);
    const QByteArray rows = contentOf(rejects);
    EXPECT_TRUE(rows.contains("ten euros")) << rows.toStdString();
    EXPECT_FALSE(rows.contains("Good"));
}

TEST_F(CtlExchange, AsksForTheOrderOfAmbiguousDates) {
    const QString file = write("deals.csv", "title,expectedClose\nOne,01/02/2027\nTwo,03/04/2027\n");
    const Answer asked = ctl({u"import"_s, u"deal"_s, file});
    EXPECT_EQ(asked.status, 2) << asked.out.toStdString();
    EXPECT_TRUE(asked.says("--dates")) << asked.err.toStdString();
    EXPECT_TRUE(asked.complainsOnce());
    ASSERT_EQ(ctl({u"import"_s, u"deal"_s, file, u"--dates"_s, u"mdy"_s}).status, 0);
    EXPECT_EQ(count(u"deal"_s, u"expectedClose = 2027-01-02"_s), 1);
}

TEST_F(CtlExchange, MapsColumnsAndSetsWhatTheFileLacks) {
    const QString file = write("deals.csv", "Was,Ignore me,Wert\nOven,x,5\n");
    const QJsonObject done =
        report({u"import"_s, u"deal"_s, file, u"--map"_s, u"Was=title,Ignore me=,Wert=amount"_s, u"--set"_s,
                u"stage=Verhandlung"_s, u"--set"_s, u"comment=from a list"_s});
    EXPECT_EQ(done[u"new"_s].toInt(), 1);
    EXPECT_EQ(count(u"deal"_s,
                    u"title = \"Oven\" and stage = \"Negotiation\" and comment ~ \"list\" and amount = 5"_s),
              1);
    EXPECT_EQ(ctl({u"import"_s, u"deal"_s, file, u"--map"_s, u"Was=nofield"_s}).status, 2);
    EXPECT_NE(ctl({u"import"_s, u"deal"_s, path("missing.csv")}).status, 0);
}

TEST_F(CtlExchange, ImportsItsOwnExportWithoutAChange) {
    made({u"create"_s, u"deal"_s, u"title=Lê \"Ngọc\"; Anh, =1+1"_s, u"amount=-12.30 USD"_s,
          u"comment=one\ntwo"_s, u"tags="_s});
    made({u"create"_s, u"deal"_s, u"title=سامانهٔ انبار"_s, u"amount=9800000000 IRR"_s, u"stage=Gewonnen"_s});
    const QString file = path("out.csv");
    ASSERT_EQ(ctl({u"export"_s, u"deal"_s, file}).status, 0);
    const QJsonArray before = json({u"list"_s, u"deal"_s}).json();
    const QJsonObject done = report({u"import"_s, u"deal"_s, file});
    EXPECT_EQ(done[u"rows"_s].toInt(), 2);
    EXPECT_EQ(done[u"unchanged"_s].toInt(), 2) << QJsonDocument(done).toJson().toStdString();
    EXPECT_EQ(json({u"list"_s, u"deal"_s}).json(), before);
}

TEST_F(CtlExchange, ExportsWhatTheFilterLeaves) {
    made({u"create"_s, u"deal"_s, u"title=One"_s});
    made({u"create"_s, u"deal"_s, u"title=Two"_s});
    const QString file = path("one.csv");
    ASSERT_EQ(ctl({u"export"_s, u"deal"_s, file, u"--where"_s, u"title = \"One\""_s}).status, 0);
    const QByteArray rows = contentOf(file);
    EXPECT_TRUE(rows.contains("One"));
    EXPECT_FALSE(rows.contains("Two"));
    const QString sheet = path("all.xlsx");
    ASSERT_EQ(ctl({u"export"_s, u"deal"_s, sheet}).status, 0);
    EXPECT_TRUE(contentOf(sheet).startsWith("PK"));
}

} // namespace kontor::test
