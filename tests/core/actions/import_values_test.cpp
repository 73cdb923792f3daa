// Values that mean nothing by themselves: what they may mean, and what is created of them.
#include "core/actions/import_values.h"
#include "core/actions/office_check.h"
#include "core/security/organisation.h"
#include "import_fixture.h"

namespace kontor::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class ImportValues : public ImportTest {
protected:
    /// A plan that creates the values of those columns.
    ImportPlan creating(const QString &path, const QList<QPair<QString, QString>> &values) {
        ImportPlan made = plan(kind::deal, path);
        for (const auto &[field, text] : values)
            setMeaning(made, made.columnOf(field), text, createIt.toString());
        return made;
    }
    QStringList stagesOf(RecordId pipeline) {
        return *read<QStringList>([&](const Reading &reading) -> Result<QStringList> {
            const auto found =
                ids(reading,
                    {.kind = "stage",
                     .filter = Filter::condition(u"pipeline"_s, Filter::Op::Equal, {Literal::id(pipeline)}),
                     .sort = {{u"position"_s}}});
            QStringList names;
            for (const Record &stage : records(reading, kind::stage, *found))
                names.append(titleOf(reading, stage));
            return names;
        });
    }
    RecordId mainPipeline() {
        return ConstRow<StageKind>(get(kind::stage, stageNamed(u"Offer"_s)))[kind::stage.pipeline].value;
    }
    QStringList offered(const ImportPlan &plan, int column) {
        return *read<QStringList>([&](const Reading &reading) -> Result<QStringList> {
            QStringList labels;
            for (const PossibleValue &value : possibleValues(reading, plan, column))
                labels.append(value.label);
            return labels;
        });
    }
    QByteArray hash() { return *contentHash(workspace()); }
};

} // namespace

TEST_F(ImportValues, UnknownValuesTakeTheMeaningTheyAreGiven) {
    const QString path = write("a.csv", "Deal Name,Stage,Responsible,Private\nA,Angefragt,A. König,ja\n"
                                        "B,angefragt,Anna König,nope\nC,Offer,Anna König,\n");
    ImportPlan guessed = plan(kind::deal, path);
    guessed.columns[3].field = QStringLiteral("private");
    const auto unknown = [&] {
        QStringList texts;
        for (const UnknownValue &value : run(guessed, path, {.dryRun = true}).unknownValues)
            texts.append(QStringLiteral("%1 %2 %3")
                             .arg(guessed.columns[value.column].header, value.text)
                             .arg(value.rows));
        return texts;
    };
    // People and choices are read before the stage of a pipeline.
    EXPECT_EQ(unknown(),
              (QStringList{QStringLiteral("Responsible A. König 1"), QStringLiteral("Stage Angefragt 2"),
                           QStringLiteral("Private nope 1")}));
    setMeaning(guessed, 2, QStringLiteral("A. König"), QStringLiteral("Anna König"));
    setMeaning(guessed, 3, QStringLiteral("nope"), QStringLiteral("no"));
    EXPECT_EQ(unknown(), QStringList{QStringLiteral("Stage Angefragt 2")});
    setMeaning(guessed, 1, QStringLiteral("ANGEFRAGT"), QStringLiteral("Offer"));
    EXPECT_EQ(unknown(), QStringList());
    EXPECT_EQ(run(guessed, path).created, 3);
    EXPECT_EQ(find(kind::deal, "stage = \"Offer\" and responsible = me").size(), 3);
    setMeaning(guessed, 1, QStringLiteral("angefragt"), {});
    EXPECT_TRUE(guessed.columns[1].meaning.isEmpty());
}

TEST_F(ImportValues, PossibleValuesAreThoseOfTheFieldInItsOrder) {
    const QString path = write("a.csv", "Deal Name,Stage,Responsible,Private,Company\nA,x,y,z,w\n");
    ImportPlan guessed = plan(kind::deal, path);
    guessed.columns[3].field = QStringLiteral("private");
    EXPECT_EQ(offered(guessed, 1).mid(0, 2),
              (QStringList{QStringLiteral("New request"), QStringLiteral("Qualification")}));
    EXPECT_EQ(offered(guessed, 1).last(), QStringLiteral("Create it"));
    EXPECT_EQ(offered(guessed, 2), (QStringList{QStringLiteral("Anna König"), QStringLiteral("Create it")}));
    EXPECT_EQ(offered(guessed, 3), (QStringList{QStringLiteral("Yes"), QStringLiteral("No")}));
    EXPECT_EQ(offered(guessed, 0), QStringList()) << "a title may be anything";
    EXPECT_EQ(offered(guessed, 4), QStringList()) << "accounts are made by name";
    guessed.columns[4].field = u"pipeline"_s;
    EXPECT_EQ(offered(guessed, 4), QStringList{u"Main pipeline"_s}) << "a pipeline is more than its name";
}

TEST_F(ImportValues, StagesAndEmployeesAreCreatedWhereTheUserSaysSo) {
    const QString first = write("a.csv", "ID,Deal Name,Stage,Responsible\n3,C,Offer,Anna König\n");
    ASSERT_EQ(run(plan(kind::deal, first), first).created, 1);
    const QByteArray before = hash();
    const QString path = write("b.csv", "ID,Deal Name,Stage,Responsible\n1,A,Warten,Quân Lê\n"
                                        "2,B,warten,quan le\n3,C,WARTEN,Anna König\n");
    EXPECT_EQ(run(plan(kind::deal, path), path, {.dryRun = true}).wrong, 3);
    const ImportPlan made = creating(path, {{u"stage"_s, u"Warten"_s}, {u"responsible"_s, u"Quân Lê"_s}});
    for (const bool dry : {true, false}) {
        EXPECT_EQ(hash(), before);
        const ImportReport report = run(made, path, {.dryRun = dry});
        EXPECT_EQ(report.created, 2) << told(report);
        EXPECT_EQ(report.updated, 1) << told(report);
        EXPECT_EQ(report.linked.value("stage"), 1);
        EXPECT_EQ(report.linked.value("employee"), 1);
        EXPECT_TRUE(report.nearMisses.isEmpty());
    }
    EXPECT_EQ(find(kind::deal, "stage = \"Warten\"").size(), 3);
    EXPECT_EQ(find(kind::deal, "responsible = \"Quân Lê\"").size(), 2);
    EXPECT_EQ(stagesOf(mainPipeline()), (QStringList{u"New request"_s, u"Qualification"_s, u"Offer"_s,
                                                     u"Negotiation"_s, u"Warten"_s, u"Won"_s, u"Lost"_s}));
    const Record stage = get(kind::stage, stageNamed(u"Warten"_s));
    EXPECT_EQ(ConstRow<StageKind>(stage)[kind::stage.type], u"open"_s);
    EXPECT_EQ(ConstRow<StageKind>(stage)[kind::stage.probability], 0);
    EXPECT_EQ(ConstRow<StageKind>(stage)[kind::stage.colour], u"#2A8C8C"_s);
    const Record quan = get(kind::employee, find(kind::employee, "name = \"Quân Lê\"").value(0));
    EXPECT_TRUE(ConstRow<EmployeeKind>(quan)[kind::employee.active]);
    EXPECT_FALSE(ConstRow<EmployeeKind>(quan)[kind::employee.administrator]);
    EXPECT_EQ(ConstRow<EmployeeKind>(quan)[kind::employee.sees], u"own"_s);
    EXPECT_FALSE(ConstRow<EmployeeKind>(quan).has(kind::employee.login));
    EXPECT_TRUE(checkOffice(workspace())->isSound());
}

TEST_F(ImportValues, WhatAnImportCreatedGoesWithItAndComesBackWithIt) {
    const QString first = write("a.csv", "ID,Deal Name,Stage,Responsible\n3,C,Offer,Anna König\n");
    run(plan(kind::deal, first), first);
    const QByteArray before = hash();
    const QString path = write("b.csv", "ID,Deal Name,Stage,Responsible\n1,A,Warten,Quân\n3,C,Warten,Quân\n");
    const ImportReport report =
        run(creating(path, {{u"stage"_s, u"Warten"_s}, {u"responsible"_s, u"Quân"_s}}), path);
    const QByteArray after = hash();
    const RecordId made = find(kind::deal, "title = \"A\"").value(0);
    ASSERT_TRUE(undo(report.transaction));
    EXPECT_EQ(hash(), before);
    EXPECT_TRUE(find(kind::stage, "name = \"Warten\"").isEmpty());
    EXPECT_TRUE(find(kind::employee, "name = \"Quân\"").isEmpty());
    ASSERT_TRUE(perform(
        [&](UnitOfWork &unit) -> Result<void> {
            auto done = redoStep(unit, report.transaction);
            return done ? Result<void>() : done.error();
        },
        "redo"));
    EXPECT_EQ(hash(), after);
    ASSERT_TRUE(undo(report.transaction));
    EXPECT_EQ(hash(), before);
    // One deal alone out of the bin: it cannot be without its stage.
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.restore(kind::deal, made); }, "restore"));
    EXPECT_EQ(find(kind::deal, "stage = \"Warten\""), QList<RecordId>{made});
    EXPECT_TRUE(checkOffice(workspace())->isSound());
}

TEST_F(ImportValues, ACreatedStageThatIsUsedMeanwhileStays) {
    const QString path = write("a.csv", "Deal Name,Stage\nA,Warten\n");
    const ImportReport report = run(creating(path, {{u"stage"_s, u"Warten"_s}}), path);
    const RecordId other =
        create(kind::deal, {{u"title"_s, text("Mine")}, {u"stage"_s, stageNamed(u"Warten"_s)}});
    ASSERT_TRUE(undo(report.transaction));
    EXPECT_EQ(find(kind::deal, "stage = \"Warten\""), QList<RecordId>{other});
}

TEST_F(ImportValues, WhereNoPipelineIsNamedTheFirstIsMeant) {
    const RecordId partners = create(kind::pipeline, {{QStringLiteral("name"), text("Partners")},
                                                      {QStringLiteral("of"), text("deal")},
                                                      {QStringLiteral("position"), Value(qint64(2))}});
    create(kind::stage, {{QStringLiteral("name"), text("Offer")},
                         {QStringLiteral("pipeline"), partners},
                         {QStringLiteral("type"), text("open")}});
    const QString path = write("a.csv", "Deal Name,Stage\nA,Offer\n");
    EXPECT_EQ(run(plan(kind::deal, path), path).created, 1);
    EXPECT_EQ(find(kind::deal, "pipeline = \"Main pipeline\"").size(), 1);
}

TEST_F(ImportValues, AStageIsCreatedInThePipelineOfItsRow) {
    const RecordId partners =
        create(kind::pipeline,
               {{u"name"_s, text("Partners")}, {u"of"_s, text("deal")}, {u"position"_s, Value(qint64(2))}});
    create(kind::stage, {{u"name"_s, text("Asked")}, {u"pipeline"_s, partners}, {u"type"_s, text("open")}});
    const QString path =
        write("a.csv", "Deal Name,Pipeline,Stage\nA,Partners,Warten\nB,Main pipeline,Warten\n"
                       "C,,Warten\nD,Partners,Warten\n");
    const ImportReport report = run(creating(path, {{u"stage"_s, u"Warten"_s}}), path);
    EXPECT_EQ(report.created, 4) << told(report);
    EXPECT_EQ(report.linked.value("stage"), 2);
    EXPECT_EQ(stagesOf(partners), (QStringList{u"Asked"_s, u"Warten"_s}));
    EXPECT_EQ(find(kind::deal, "pipeline = \"Partners\" and stage = \"Warten\"").size(), 2);
    EXPECT_EQ(find(kind::deal, "pipeline = \"Main pipeline\" and stage = \"Warten\"").size(), 2);
}

TEST_F(ImportValues, OnlyWhoMayChangeTheSettingsCreatesThem) {
    const RecordId seller =
        create(kind::employee, {{u"name"_s, text("Seller")}, {u"active"_s, Value(qint64(1))}});
    ASSERT_TRUE(workspace().login(seller).result());
    const QString path = write("a.csv", "Deal Name,Company,Stage,Responsible\nA,New Co,Warten,Seller\n"
                                        "B,New Co,Offer,Quân\n");
    const ImportPlan made = creating(path, {{u"stage"_s, u"Warten"_s}, {u"responsible"_s, u"Quân"_s}});
    const ImportReport report = run(made, path);
    ASSERT_EQ(report.wrong, 2) << told(report);
    for (const ImportRow &row : report.wrongRows)
        EXPECT_TRUE(row.reason.contains(u"change the settings"_s)) << told(report);
    EXPECT_TRUE(find(kind::account, "name = \"New Co\"").isEmpty());
    EXPECT_FALSE(offered(made, made.columnOf(u"stage")).contains(u"Create it"_s));
}

TEST_F(ImportValues, CreatingIsNotRememberedButOtherMeaningsAre) {
    const QString path = write("a.csv", "Deal Name,Stage\nA,Warten\nB,Angefragt\n");
    ImportPlan made = creating(path, {{u"stage"_s, u"Warten"_s}});
    setMeaning(made, 1, u"Angefragt"_s, u"Offer"_s);
    ASSERT_TRUE(rememberPlan(workspace(), made).result());
    const auto recalled = recallPlan(workspace(), plan(kind::deal, path), path).result();
    ASSERT_TRUE(recalled);
    EXPECT_EQ(run(*recalled, path, {.dryRun = true}).wrong, 1);
}

} // namespace kontor::test
