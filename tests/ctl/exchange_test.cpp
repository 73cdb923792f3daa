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

TEST_F(CtlExchange, UnknownValuesAreToldAndCanBeGivenAMeaning) {
    const QString file = write("deals.csv", "title,stage\nA,PREPARATION\nB,PREPARATION\nC,Offer\n");
    const QJsonObject tried = report({u"import"_s, u"deal"_s, file, u"--dry-run"_s});
    ASSERT_EQ(tried[u"unknownValues"_s].toArray().size(), 1);
    const QJsonObject unknown = tried[u"unknownValues"_s].toArray()[0].toObject();
    EXPECT_EQ(unknown[u"text"_s].toString(), u"PREPARATION"_s);
    EXPECT_EQ(unknown[u"rows"_s].toInt(), 2);
    const QJsonObject done =
        report({u"import"_s, u"deal"_s, file, u"--value"_s, u"stage=preparation=Qualification"_s});
    EXPECT_EQ(done[u"new"_s].toInt(), 3);
    EXPECT_EQ(count(u"deal"_s, u"stage = \"Qualification\""_s), 2);
    EXPECT_EQ(ctl({u"import"_s, u"deal"_s, file, u"--value"_s, u"nothing=a=b"_s}).status, 2);
    EXPECT_EQ(ctl({u"import"_s, u"deal"_s, file, u"--value"_s, u"stage"_s}).status, 2);
}

TEST_F(CtlExchange, CreatesStagesAndEmployeesThatItIsToldTo) {
    const QString file = write("deals.csv", "title,stage,pipeline,owner\nA,Warten,,Quân\n");
    const QStringList words{u"import"_s,  u"deal"_s,        file, u"--value"_s, u"stage=Warten=+"_s,
                            u"--value"_s, u"owner=Quân=+"_s};
    const QJsonObject tried = report(words + QStringList{u"--dry-run"_s});
    EXPECT_EQ(tried[u"linked"_s].toObject()[u"stage"_s].toInt(), 1);
    EXPECT_EQ(tried[u"linked"_s].toObject()[u"employee"_s].toInt(), 1);
    EXPECT_TRUE(ctl(words + QStringList{u"--dry-run"_s}).out.contains("\nnew stage\t1\n"));
    EXPECT_EQ(count(u"stage"_s, u"name = \"Warten\""_s), 0);
    EXPECT_EQ(report(words)[u"new"_s].toInt(), 1);
    EXPECT_EQ(count(u"deal"_s, u"stage = \"Warten\" and responsible = \"Quân\""_s), 1);
    ASSERT_EQ(ctl({u"undo"_s}).status, 0);
    EXPECT_EQ(count(u"stage"_s, u"name = \"Warten\""_s), 0);
    EXPECT_EQ(count(u"employee"_s, u"name = \"Quân\""_s), 0);
    const Answer refused = ctl({u"import"_s, u"deal"_s, file, u"--value"_s, u"pipeline=Neu=+"_s});
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.says("pipeline") && refused.complainsOnce()) << refused.err.toStdString();
}

TEST_F(CtlExchange, TellsHowManyValuesWereCleanedAndWhere) {
    const QString file = write("controls.csv", QByteArray("Deal Name;Amount\nFle\0et;1\nClean;2\n", 34));
    for (const QStringList &more : {QStringList{u"--dry-run"_s}, QStringList{}}) {
        const QJsonObject done = report(QStringList{u"import"_s, u"deal"_s, file} + more);
        EXPECT_EQ(done[u"cleaned"_s].toInt(), 1);
        EXPECT_EQ(done[u"cleanedRows"_s].toArray()[0].toObject()[u"line"_s].toInt(), 2);
    }
    EXPECT_EQ(count(u"deal"_s, u"title = \"Fleet\""_s), 1);
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
                u"stage=Verhandlung"_s, u"--set"_s, u"comment=from a list"_s, u"lostComment=none"_s});
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
    made({u"create"_s, u"employee"_s, u"name=Bao (33)"_s, u"active=true"_s});
    made({u"create"_s, u"deal"_s, u"title=سامانهٔ انبار"_s, u"amount=9800000000 IRR"_s, u"stage=Gewonnen"_s,
          u"shares=\"Bao (33)\" (33.5);Anna König (60)"_s});
    const QString file = path("out.csv");
    ASSERT_EQ(ctl({u"export"_s, u"deal"_s, file}).status, 0);
    const QJsonArray before = json({u"list"_s, u"deal"_s}).json();
    const QJsonObject done = report({u"import"_s, u"deal"_s, file});
    EXPECT_EQ(done[u"rows"_s].toInt(), 2);
    EXPECT_EQ(done[u"unchanged"_s].toInt(), 2) << QJsonDocument(done).toJson().toStdString();
    EXPECT_EQ(json({u"list"_s, u"deal"_s}).json(), before);
}

TEST_F(CtlExchange, TakesTheSharesOfATableOfPeople) {
    made({u"create"_s, u"employee"_s, u"name=Bảo"_s, u"active=true"_s});
    const QString file = write("deals.csv", "Titel;Anteile\nOven;\"Anna König (33,5 %), Bao (40 %)\"\n"
                                            "Lamp;Bao\nMixer;Bao (half)\n");
    const QJsonObject done =
        report({u"import"_s, u"deal"_s, file, u"--map"_s, u"Titel=title,Anteile=shares"_s});
    EXPECT_EQ(done[u"new"_s].toInt(), 2) << QJsonDocument(done).toJson().toStdString();
    EXPECT_TRUE(done[u"wrongRows"_s].toArray()[0].toObject()[u"reason"_s].toString().contains(u"half"_s));
    const Answer list = ctl({u"list"_s, u"deal"_s, u"--columns"_s, u"shares"_s, u"--sort"_s, u"-title"_s,
                             u"--format"_s, u"csv"_s});
    EXPECT_EQ(list.text(), u"shares\r\nAnna König=33.5; Bảo=40\r\nBảo"_s);
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

TEST_F(CtlExchange, ExportsWhatIsInTheRecycleBin) {
    made({u"create"_s, u"deal"_s, u"title=One"_s});
    ASSERT_EQ(ctl({u"delete"_s, u"deal"_s, made({u"create"_s, u"deal"_s, u"title=Two"_s})}).status, 0);
    const QString file = path("bin.csv");
    ASSERT_EQ(ctl({u"export"_s, u"deal"_s, file, u"--bin"_s}).status, 0);
    const QByteArray rows = contentOf(file);
    EXPECT_FALSE(rows.contains("One"));
    EXPECT_TRUE(rows.contains("Two")) << rows.toStdString();
}

TEST_F(CtlExchange, AsksHowAmbiguousNumbersAreWritten) {
    const QString file = write("deals.csv", "title;amount\nOne;12.500\nTwo;7.000\n");
    const Answer asked = ctl({u"import"_s, u"deal"_s, file});
    EXPECT_EQ(asked.status, 2) << asked.out.toStdString();
    EXPECT_TRUE(asked.says("--numbers") && asked.says("amount")) << asked.err.toStdString();
    EXPECT_TRUE(asked.complainsOnce());
    ASSERT_EQ(ctl({u"import"_s, u"deal"_s, file, u"--numbers"_s, u"comma"_s}).status, 0);
    EXPECT_EQ(count(u"deal"_s, u"amount = 12500"_s), 1);
}

TEST_F(CtlExchange, RemembersWhereColumnsWent) {
    const QString first = write("a.csv", "Was;Wann;Wieviel\nOven;01/02/2027;1,50\n");
    ASSERT_EQ(ctl({u"import"_s, u"deal"_s, first, u"--map"_s,
                   u"Was=title,Wann=expectedClose,Wieviel=amount"_s, u"--dates"_s, u"dmy"_s})
                  .status,
              0);
    const QString second = write("b.csv", "Was;Wann;Wieviel\nMixer;03/04/2027;2,75\n");
    ASSERT_EQ(report({u"import"_s, u"deal"_s, second})[u"new"_s].toInt(), 1);
    EXPECT_EQ(count(u"deal"_s, u"title = \"Mixer\" and expectedClose = 2027-04-03 and amount = 2.75"_s), 1);
    // What is said now counts more, and an employee's memory is nobody else's.
    made({u"create"_s, u"employee"_s, u"name=Quân"_s, u"active=true"_s});
    EXPECT_EQ(ctl({u"import"_s, u"deal"_s, second, u"--as"_s, u"Quân"_s, u"--dry-run"_s}).status, 0);
    const QJsonObject other = report({u"import"_s, u"deal"_s, second, u"--as"_s, u"Quân"_s, u"--dry-run"_s});
    EXPECT_EQ(other[u"new"_s].toInt(), 0) << QJsonDocument(other).toJson().toStdString();
}

TEST_F(CtlExchange, FindsTheHeaderBelowTitlesAndTheCurrencyInTheCells) {
    const QString file =
        write("deals.csv", "Umsatzplan 2027;;\nStand: heute;;\n;;\nVerkaufschance;Kunde;Betrag\n"
                           "Oven;Acme;1.250,50 €\nMixer;Acme;$ 99,50\nOfen;Acme;2.000 zł\n");
    const QJsonObject done = report({u"import"_s, u"deal"_s, file});
    EXPECT_EQ(done[u"new"_s].toInt(), 3) << QJsonDocument(done).toJson().toStdString();
    EXPECT_EQ(count(u"deal"_s, u"amount = 1250.50 EUR"_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"amount = 99.50 USD"_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"amount = 2000 PLN"_s), 1);
}

TEST_F(CtlExchange, TakesTheCurrencyOfAmountsWithoutOneFromTheOfficeOrTheOption) {
    const QString file = write("deals.csv", "title,amount\nOven,5.50\n");
    ASSERT_EQ(report({u"import"_s, u"deal"_s, file})[u"new"_s].toInt(), 1);
    EXPECT_EQ(count(u"deal"_s, u"amount = 5.50 EUR"_s), 1);
    const QString other = write("other.csv", "title,amount\nMixer,7.50\n");
    ASSERT_EQ(report({u"import"_s, u"deal"_s, other, u"--set"_s, u"currency=USD"_s})[u"new"_s].toInt(), 1);
    EXPECT_EQ(count(u"deal"_s, u"amount = 7.50 USD"_s), 1);
}

TEST_F(CtlExchange, ReadsStagesOwnersAndYesNoAsPeopleWriteThem) {
    const QString file = write("deals.csv", "title,stage,owner,open to all\nOven,Negocjacje,König Anna,ja\n"
                                            "Mixer,Thành công,ANNA KONIG,không\nOfen,مذاکره,anna könig,\n");
    const QJsonObject done = report({u"import"_s, u"deal"_s, file, u"--map"_s, u"open to all=openToAll"_s});
    EXPECT_EQ(done[u"new"_s].toInt(), 3) << QJsonDocument(done).toJson().toStdString();
    EXPECT_EQ(count(u"deal"_s, u"responsible = \"Anna König\""_s), 3);
    EXPECT_EQ(count(u"deal"_s, u"stage = \"Verhandlung\""_s), 2);
    EXPECT_EQ(count(u"deal"_s, u"locked = true and openToAll = false"_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"openToAll = true"_s), 1);
}

TEST_F(CtlExchange, AsksWhetherNearlyEqualNamesAreMeant) {
    made({u"create"_s, u"account"_s, u"name=GTX Pro"_s});
    const QString file =
        write("deals.csv", "title,account,stage\nOven,GTXPro,Angebot\nMixer,gtx pro,Angeobt\n");
    const QJsonObject tried = report({u"import"_s, u"deal"_s, file, u"--dry-run"_s});
    const QJsonObject near = tried[u"nearMisses"_s].toArray().at(0).toObject();
    EXPECT_EQ(near[u"text"_s].toString(), u"GTXPro"_s);
    EXPECT_EQ(near[u"didYouMean"_s].toString(), u"GTX Pro"_s);
    const QJsonObject wrong = tried[u"wrongRows"_s].toArray().at(0).toObject();
    EXPECT_EQ(wrong[u"line"_s].toInt(), 3);
    EXPECT_TRUE(wrong[u"reason"_s].toString().contains(u"Angebot"_s))
        << QJsonDocument(tried).toJson().toStdString();
}

TEST_F(CtlExchange, AnEmptyCellLeavesOrClears) {
    const QString first = write("a.csv", "Record ID,title,comment\n1,Oven,old\n");
    ASSERT_EQ(ctl({u"import"_s, u"deal"_s, first}).status, 0);
    const QString second = write("b.csv", "Record ID,title,comment\n1,Oven,\n");
    EXPECT_EQ(report({u"import"_s, u"deal"_s, second})[u"unchanged"_s].toInt(), 1);
    EXPECT_EQ(report({u"import"_s, u"deal"_s, second, u"--empty"_s, u"clear"_s})[u"updated"_s].toInt(), 1);
    EXPECT_EQ(count(u"deal"_s, u"comment is empty"_s), 1);
    EXPECT_EQ(ctl({u"import"_s, u"deal"_s, second, u"--empty"_s, u"maybe"_s}).status, 2);
}

TEST_F(CtlExchange, GuardsTextThatASpreadsheetWouldRunAndNothingElse) {
    made({u"create"_s, u"account"_s, u"name==1+1"_s, u"phones=+84 912 345 678"_s});
    made({u"create"_s, u"account"_s, u"name=\u200B＝cmd"_s, u"phones=+1+cmd"_s});
    made({u"create"_s, u"deal"_s, u"title=-2 doors"_s, u"amount=-12.30 EUR"_s});
    const QString accounts = path("accounts.csv");
    ASSERT_EQ(ctl({u"export"_s, u"account"_s, accounts}).status, 0);
    const QByteArray rows = contentOf(accounts);
    EXPECT_TRUE(rows.contains("\"'=1+1\"")) << rows.toStdString();
    EXPECT_TRUE(rows.contains(QString(u"\"'\u200B＝cmd\""_s).toUtf8()));
    EXPECT_TRUE(rows.contains("+84")) << rows.toStdString();
    EXPECT_FALSE(rows.contains("'+84"));
    const QString deals = path("deals.csv");
    ASSERT_EQ(ctl({u"export"_s, u"deal"_s, deals}).status, 0);
    EXPECT_TRUE(contentOf(deals).contains(",-12.30,EUR,"));
    EXPECT_TRUE(contentOf(deals).contains("\"'-2 doors\""));
    const QJsonArray before = json({u"list"_s, u"account"_s}).json();
    EXPECT_EQ(report({u"import"_s, u"account"_s, accounts})[u"unchanged"_s].toInt(), 2);
    EXPECT_EQ(report({u"import"_s, u"deal"_s, deals})[u"unchanged"_s].toInt(), 1);
    EXPECT_EQ(json({u"list"_s, u"account"_s}).json(), before);
}

} // namespace kontor::test
