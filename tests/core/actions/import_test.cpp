// Import of tables in many spellings: exact sums, rejects with reasons, nothing twice, one step to undo.
#include "core/actions/exporter.h"
#include "core/security/organisation.h"
#include "import_fixture.h"
#include "import_table.h"

#include <QDir>

namespace kontor::test {

namespace {

/// 48 of the combinations, each value of each dimension with each of the others somewhere.
QList<TableVariant> variants() {
    const QList<QPair<QByteArray, bool>> encodings{
        {"UTF-8", false},        {"UTF-8", true},         {"UTF-16LE", true},     {"windows-1250", false},
        {"windows-1252", false}, {"windows-1256", false}, {"windows-1258", false}};
    const QString separators = QStringLiteral(",;\t");
    QList<TableVariant> all;
    for (int i = 0; i < 48; ++i) {
        const auto &[encoding, bom] = encodings[i % encodings.size()];
        all.append({encoding, bom, separators[i % 3], (i / 3) % 3, (i / 2) % 2 == 1});
    }
    return all;
}

class ImportVariants : public ImportTest, public ::testing::WithParamInterface<TableVariant> {};

} // namespace

TEST_P(ImportVariants, KeepTheSumsToTheCentAndChangeNothingTwice) {
    const int rows = qEnvironmentVariableIsSet("KONTOR_FULL") ? 5000 : 200;
    const DealTable table(rows, 20261118U, GetParam());
    SCOPED_TRACE(GetParam().name());
    const QString path = file("deals.csv");
    table.write(path);

    const ImportPlan guessed = plan(kind::deal, path);
    const qint64 before = revision();
    const ImportReport dry = run(guessed, path, {.dryRun = true});
    EXPECT_EQ(dry.created, table.good()) << told(dry);
    EXPECT_EQ(revision(), before);
    EXPECT_EQ(countOf(kind::deal), 0);

    const ImportReport real = run(guessed, path, {.rejects = file("rejects.csv")});
    EXPECT_EQ(real.created, table.good()) << told(real);
    EXPECT_EQ(real.wrong, 7);
    EXPECT_EQ(real.created + real.wrong, real.rows);
    QList<qint64> wrongLines;
    for (const ImportRow &row : real.wrongRows) {
        wrongLines.append(row.line);
        EXPECT_FALSE(row.reason.isEmpty());
    }
    EXPECT_EQ(wrongLines, table.wrongLines()) << told(real);
    const auto rejects =
        previewRows(file("rejects.csv"), *detectDialect(file("rejects.csv"), QStringLiteral("en")), 100);
    ASSERT_TRUE(rejects);
    EXPECT_EQ(rejects->rows.size(), 7);

    const QList<Group> groups_ = byStage();
    QMap<QPair<RecordId, QString>, qint64> sums;
    QMap<RecordId, qint64> counts;
    for (const Group &group : groups_) {
        counts[Held<qint64>::from(group.key)] = group.totals.count;
        for (const Money &sum : group.totals.sums)
            sums[{Held<qint64>::from(group.key), sum.currency.code()}] = sum.minor;
    }
    EXPECT_EQ(sums.size(), table.sums().size());
    for (auto it = table.sums().cbegin(); it != table.sums().cend(); ++it)
        EXPECT_EQ((sums[{stageNamed(it.key().first), it.key().second}]), it.value());
    for (auto it = table.counts().cbegin(); it != table.counts().cend(); ++it)
        EXPECT_EQ(counts[stageNamed(it.key())], it.value());

    const ImportReport again = run(plan(kind::deal, path), path);
    EXPECT_EQ(again.unchanged, table.good());
    EXPECT_EQ(again.created + again.updated, 0) << told(again);
    EXPECT_EQ(again.transaction, 0);

    ASSERT_TRUE(undo(real.transaction));
    EXPECT_EQ(countOf(kind::deal), 0);
    EXPECT_EQ(countOf(kind::account), 0);
}

INSTANTIATE_TEST_SUITE_P(All, ImportVariants, ::testing::ValuesIn(variants()),
                         [](const auto &variant) { return std::to_string(variant.index); });

TEST_F(ImportTest, ASecondExportOfTheSourceUpdates) {
    const QString first =
        write("a.csv", "Record ID,Deal Name,Amount,Currency\n7,Roof,100.50,EUR\n8,Door,5.00,EUR\n");
    run(plan(kind::deal, first), first);
    const QString second = write(
        "b.csv", "Record ID,Deal Name,Amount,Currency,Company\n7,Roof,120.50,EUR,Acme\n8,Door,5.00,EUR,\n");
    const ImportReport report = run(plan(kind::deal, second), second);
    EXPECT_EQ(report.created, 0);
    EXPECT_EQ(report.updated, 1);
    EXPECT_EQ(report.unchanged, 1);
    EXPECT_EQ(report.linked.value("account"), 1);
    EXPECT_EQ(find(kind::deal, "amount = 120.50 and account = \"Acme\"").size(), 1);
    ASSERT_TRUE(undo(report.transaction));
    EXPECT_EQ(find(kind::deal, "amount = 100.50 and account is empty").size(), 1);
}

TEST_F(ImportTest, RowsWithoutIdsAreKnownAgainByTheirContent) {
    const QString path = write("a.csv", "Deal Name,Amount\nRoof,100.00\nRoof,100.00\nDoor,7.25\n");
    EXPECT_EQ(run(plan(kind::deal, path), path).created, 3);
    const ImportReport again = run(plan(kind::deal, path), path);
    EXPECT_EQ(again.created, 0);
    EXPECT_EQ(again.unchanged, 3);
}

TEST_F(ImportTest, OwnExportImportedAgainChangesNothing) {
    const QString path =
        write("a.csv", "Name;E-mail;E-mail 2;Mobile Phone;City;Notes\n"
                       "=Zakłady;a@b.example;c@d.example;+48 601 555 012;Łódź;\"two\nlines\"\n"
                       "Port;jan@port.example;;;Gdańsk;\n");
    EXPECT_EQ(run(plan(kind::account, path), path).created, 2);
    const QString deals = write("d.csv", "Deal Name,Company,Stage,Amount,Close Date,Tags\n"
                                         "One,Port,Won,12.50,2026-12-03,\"a, b\"\nTwo,Port,Offer,,,\n");
    EXPECT_EQ(run(plan(kind::deal, deals), deals).created, 2);
    for (const Kind *kind :
         {static_cast<const Kind *>(&kind::account), static_cast<const Kind *>(&kind::deal),
          static_cast<const Kind *>(&kind::stage), static_cast<const Kind *>(&kind::employee)}) {
        const QString out = file("export.csv");
        auto written = read<qint64>([&](const Reading &reading) {
            return exportTable(reading, {.query = {.kind = kind->key()}, .canonical = true}, out);
        });
        ASSERT_TRUE(written) << written.error().text.toStdString();
        const ImportPlan own = plan(*kind, out);
        EXPECT_TRUE(own.ownExport);
        const qint64 before = revision();
        const ImportReport report = run(own, out);
        EXPECT_EQ(report.unchanged, *written) << kind->key().toStdString() << told(report);
        EXPECT_EQ(revision(), before);
    }
}

TEST_F(ImportTest, AFileOfAnotherOfficeNeverTouchesRecordsOfTheSameIds) {
    const RecordId mine = create(kind::deal, {{QStringLiteral("title"), text("Mine")}});
    const QByteArray other =
        "id,title,created\n" + QByteArray::number(mine) + ",Theirs,2020-01-01T00:00:00Z\n";
    const QString path = write("other.csv", other.constData());
    EXPECT_EQ(run(plan(kind::deal, path), path).created, 1);
    EXPECT_EQ(run(plan(kind::deal, path), path).unchanged, 1);
    EXPECT_EQ(find(kind::deal, "title = \"Mine\"").size(), 1);
}

TEST_F(ImportTest, NearlyEqualNamesAreAskedAbout) {
    create(kind::account, {{QStringLiteral("name"), text("GTX Pro")}});
    const QString path = write("a.csv", "Deal Name,Company,Stage\nA,GTXPro,Offer\nB,gtx pro,Ofer\n");
    const ImportReport report = run(plan(kind::deal, path), path, {.dryRun = true});
    ASSERT_EQ(report.nearMisses.size(), 1);
    EXPECT_EQ(report.nearMisses.first().suggestion, QStringLiteral("GTX Pro"));
    ASSERT_EQ(report.wrong, 1);
    EXPECT_TRUE(report.wrongRows.first().reason.contains(QStringLiteral("Offer"))) << told(report);
}

TEST_F(ImportTest, ARejectedRowNamesAllItsFaults) {
    const QString path = write("a.csv", "Deal Name,Stage,Amount,Close Date,Pipeline\n"
                                        "Good,Offer,5.50,2026-12-01,\n"
                                        "Three,Nowhere,about 500,2026-02-31,\n"
                                        "Two,Nowhere,6.50,soon,Nobody's\n");
    const ImportPlan guessed = plan(kind::deal, path);
    const ImportReport report = run(guessed, path, {.rejects = file("r.csv")});
    EXPECT_EQ(report.created, 1);
    EXPECT_EQ(report.wrong, 2);
    QStringList faults;
    for (const ImportRow &row : report.wrongRows)
        faults.append(QStringLiteral("%1 %2 %3").arg(row.line).arg(row.column, row.value));
    // Whether a pipeline that is none has such a stage, nobody can say.
    EXPECT_EQ(faults,
              (QStringList{QStringLiteral("3 Amount about 500"), QStringLiteral("3 Close Date 2026-02-31"),
                           QStringLiteral("3 Stage Nowhere"), QStringLiteral("4 Close Date soon"),
                           QStringLiteral("4 Pipeline Nobody's")}));
    QFile saved(file("r.csv"));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    const QByteArray rejects = saved.readAll();
    EXPECT_EQ(rejects.count('\n'), 3) << rejects.toStdString();
    for (const ImportRow &row : report.wrongRows)
        EXPECT_TRUE(rejects.contains(row.reason.toUtf8())) << rejects.toStdString();
    const auto again = writeRejects(guessed, path, report.wrongRows, file("again.csv"));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, 2);
    QFile written(file("again.csv"));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), rejects);
}

TEST_F(ImportTest, TheStageOfAWrongRowIsWrongOnlyWhereNoStageIsCalledSo) {
    for (const auto &[name, position] : {std::pair("North", 2), std::pair("South", 3)}) {
        const RecordId pipeline =
            create(kind::pipeline, {{QStringLiteral("name"), text(name)},
                                    {QStringLiteral("of"), text("deal")},
                                    {QStringLiteral("position"), Value(qint64(position))}});
        create(kind::stage, {{QStringLiteral("name"), text("Asked")},
                             {QStringLiteral("pipeline"), pipeline},
                             {QStringLiteral("type"), text("open")}});
    }
    const QString path = write("a.csv", "Deal Name,Stage,Amount\nA,Asked,about 500\n");
    const ImportReport report = run(plan(kind::deal, path), path, {.dryRun = true});
    ASSERT_EQ(report.wrongRows.size(), 1) << told(report);
    EXPECT_EQ(report.wrongRows.first().column, QStringLiteral("Amount"));
}

TEST_F(ImportTest, AmbiguousDatesAndNumbersAreQuestions) {
    const QString path =
        write("a.csv", "Deal Name;Amount;Close Date\nA;12.500;01/02/2026\nB;7.000;03/04/2026\n");
    ImportPlan open = plan(kind::deal, path);
    QList<ImportQuestion::Of> asked;
    for (const ImportQuestion &question : openQuestions(open))
        asked.append(question.of);
    EXPECT_TRUE(asked.contains(ImportQuestion::Of::DateOrder));
    EXPECT_TRUE(asked.contains(ImportQuestion::Of::NumberStyle));
    EXPECT_TRUE(asked.contains(ImportQuestion::Of::Currency));
    EXPECT_EQ(run(open, path, {.dryRun = true}).wrong, 2);
    open.columns[1].numberStyle = NumberStyle::CommaDecimal;
    open.columns[2].dateOrder = DateOrder::DayMonthYear;
    EXPECT_EQ(run(open, path).created, 2);
    EXPECT_EQ(find(kind::deal, "amount = 12500 and expectedClose = 2026-02-01").size(), 1);
}

TEST_F(ImportTest, WonRowsAreLockedAndLostOnesNeedNoReason) {
    const QString path =
        write("a.csv",
              "Deal Name,Stage,Probability,Closed\nA,Won,40,2026-03-01\nB,Lost,,\nC,Offer,30,2026-01-01\n");
    EXPECT_EQ(run(plan(kind::deal, path), path).created, 3);
    EXPECT_EQ(find(kind::deal, "locked = true and closed = 2026-03-01").size(), 1);
    EXPECT_EQ(find(kind::deal, "stage = \"Lost\"").size(), 1);
    EXPECT_EQ(find(kind::deal, "probability = 30 and closed is empty").size(), 1);
    ImportPlan keyed = plan(kind::deal, path);
    keyed.keyField = QStringLiteral("title");
    EXPECT_EQ(run(keyed, path).unchanged, 3);
}

TEST_F(ImportTest, ContactsAreFoundByEmailAndFilled) {
    create(kind::contact, {{QStringLiteral("lastName"), text("Wiśniewska")},
                           {QStringLiteral("email"), text("m@lodz.example")}});
    const QString path =
        write("a.csv",
              "Full name,Email,Phone,Company\n\"Wiśniewska, Małgorzata\",M@lodz.example,600 555 012,Zakłady\n"
              "Jan Nowak,jan@port.example,,\nJan Nowak,JAN@port.example,,\nX,biuro(at)port,,\n");
    const ImportReport report = run(plan(kind::contact, path), path);
    EXPECT_EQ(report.updated, 1) << told(report);
    EXPECT_EQ(report.created, 1);
    EXPECT_EQ(report.duplicates, 1);
    EXPECT_EQ(report.wrong, 1);
    EXPECT_EQ(find(kind::contact,
                   "lastName = \"Wiśniewska\" and firstName = \"Małgorzata\" and account = \"Zakłady\"")
                  .size(),
              1);
}

TEST_F(ImportTest, AFilledLinkKeepsItsRecordAndNoneIsMadeForIt) {
    const RecordId acme = create(kind::account, {{QStringLiteral("name"), text("Acme")}});
    const RecordId anna = create(kind::contact, {{QStringLiteral("lastName"), text("Nowak")},
                                                 {QStringLiteral("account"), acme},
                                                 {QStringLiteral("email"), text("anna@acme.example")}});
    const QString path = write("a.csv", "Last name,E-mail,Company\nNowak,anna@acme.example,Umbrella\n");
    run(plan(kind::contact, path), path);
    EXPECT_EQ(ConstRow<ContactKind>(get(kind::contact, anna))[kind::contact.account].value, acme);
    EXPECT_TRUE(find(kind::account, "name = \"Umbrella\"").isEmpty());
}

TEST_F(ImportTest, EmptyCellsLeaveOrClear) {
    const QString first = write("a.csv", "Record ID,Deal Name,Comment\n1,A,first\n2,B,second\n");
    run(plan(kind::deal, first), first);
    const QString second = write("b.csv", "Record ID,Deal Name,Comment\n1,A,\n2,B,second\n");
    ImportPlan leave = plan(kind::deal, second);
    EXPECT_TRUE(leave.hasEmptyCells);
    EXPECT_EQ(run(leave, second).unchanged, 2);
    leave.empty = EmptyCell::Clear;
    EXPECT_EQ(run(leave, second).updated, 1);
    EXPECT_EQ(find(kind::deal, "comment is empty").size(), 1);
}

TEST_F(ImportTest, MappingIsRemembered) {
    const QString path = write("a.csv", "Was,Wieviel\nRoof,12.50\nDoor,3.75\n");
    ImportPlan mapped = plan(kind::deal, path);
    ASSERT_TRUE(mapColumn(*workspace().schema(), mapped, QStringLiteral("Was"), QStringLiteral("title")));
    ASSERT_TRUE(
        mapColumn(*workspace().schema(), mapped, QStringLiteral("Wieviel"), QStringLiteral("amount")));
    ASSERT_TRUE(rememberPlan(workspace(), mapped).result());
    const auto recalled = recallPlan(workspace(), plan(kind::deal, path), path).result();
    ASSERT_TRUE(recalled);
    EXPECT_TRUE(recalled->remembered);
    EXPECT_EQ(run(*recalled, path).created, 2);
}

TEST_F(ImportTest, ARememberedAnswerDecidesWhatTheNextFileLeavesOpen) {
    const QString path = write("a.csv", "Was;Wieviel;Wann\nRoof;1.250,50;31/01/2026\n");
    ImportPlan mapped = plan(kind::deal, path);
    for (const auto &[column, field] :
         {std::pair("Was", "title"), std::pair("Wieviel", "amount"), std::pair("Wann", "expectedClose")})
        ASSERT_TRUE(mapColumn(*workspace().schema(), mapped, QString::fromLatin1(column),
                              QString::fromLatin1(field)));
    mapped.columns[1].numberStyle = NumberStyle::CommaDecimal;
    mapped.columns[2].dateOrder = DateOrder::DayMonthYear;
    mapped.currency = Currency(u"PLN");
    ASSERT_TRUE(rememberPlan(workspace(), mapped).result());
    const QString open = write("b.csv", "Was;Wieviel;Wann\nDoor;12.500;01/02/2026\n");
    const auto answered = recallPlan(workspace(), plan(kind::deal, open), open).result();
    ASSERT_TRUE(answered);
    EXPECT_EQ(run(*answered, open).created, 1);
    EXPECT_EQ(find(kind::deal, "amount = 12500 PLN and expectedClose = 2026-02-01").size(), 1);
    // A file that says otherwise is read as it says.
    const QString decided = write("c.csv", "Was;Wieviel;Wann\nWall;1,250.75;02/28/2026\n");
    const auto other = recallPlan(workspace(), plan(kind::deal, decided), decided).result();
    ASSERT_TRUE(other);
    EXPECT_EQ(run(*other, decided).created, 1);
    EXPECT_EQ(find(kind::deal, "amount = 1250.75 PLN and expectedClose = 2026-02-28").size(), 1);
}

TEST_F(ImportTest, CancelledImportsLeaveNothing) {
    const DealTable table(300, 5U, {"UTF-8", false, u',', 2, false});
    const QString path = file("deals.csv");
    table.write(path);
    auto progress = std::make_shared<ImportProgress>();
    progress->cancel = true;
    const auto report = importFile(workspace(), plan(kind::deal, path), path,
                                   {.rejects = file("r.csv"), .progress = progress})
                            .result();
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(countOf(kind::deal), 0);
    EXPECT_FALSE(QFile::exists(file("r.csv")));
}

TEST_F(ImportTest, DirtIsRejectedByLineAndNothingIsLost) {
    const QByteArray dirt = QByteArray("Deal Name,Amount\nGood,1.50\nNul") + '\0' +
                            "name,4.75\nBroken\xFF\xFE,2.00\n\xE2\x80\xAE"
                            "evil,1.00\n"
                            "a,b,c,d,e\n,,\n\"never closed,2.00\nFine,3.25\n";
    QFile out(file("dirt.csv"));
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(dirt);
    out.close();
    ImportPlan dirty = plan(kind::deal, file("dirt.csv"));
    dirty.dialect.encoding = "UTF-8";
    const ImportReport report = run(dirty, file("dirt.csv"));
    EXPECT_EQ(report.created + report.wrong + report.duplicates + report.unchanged, report.rows)
        << told(report);
    EXPECT_GE(report.wrong, 3) << told(report);
    for (const ImportRow &row : report.wrongRows)
        EXPECT_GT(row.line, 1);
    EXPECT_EQ(find(kind::deal, "title ~ \"Nulname\" or title ~ \"Nul name\"").size(), 1);
}

} // namespace kontor::test
