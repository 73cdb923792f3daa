// A record that was merged into another one is still named by its old id or number: show, history and set
// mean the one that lives on, and say so.
#include "core/actions/merge.h"
#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "tests/ctl/ctl_process.h"

namespace kontor::test {

using namespace Qt::Literals::StringLiterals;

class CtlAbsorbed : public OfficeCtlTest {
protected:
    void SetUp() override {
        OfficeCtlTest::SetUp();
        lead = made({u"create"_s, u"lead"_s, u"title=Anfrage"_s});
        deal = made({u"create"_s, u"deal"_s, u"title=Packaging line"_s});
        number = json({u"show"_s, u"lead"_s, lead}).row()[u"number"_s].toString();
        const RecordId me = json({u"list"_s, u"employee"_s}).row()[u"id"_s].toString().toLongLong();
        const SystemClock clock;
        auto office = Workspace::open(path(), clock);
        ASSERT_TRUE(office) << office.error().text.toStdString();
        ASSERT_TRUE((*office)->login(me).result());
        const auto merged = (*office)
                                ->perform(u"merge"_s,
                                          [&](UnitOfWork &unit) -> Result<void> {
                                              auto done = mergeRecords(unit, {{"lead", lead.toLongLong()},
                                                                              {"deal", deal.toLongLong()}});
                                              return done ? Result<void>() : done.error();
                                          })
                                .result();
        ASSERT_TRUE(merged) << merged.error().text.toStdString();
    }

    QString lead, deal, number;
};

TEST_F(CtlAbsorbed, ShowMeansTheOneThatLivesOnByIdAndByNumber) {
    for (const QString &word : {lead, u'#' + number}) {
        const Answer shown = json({u"show"_s, u"lead"_s, word});
        EXPECT_EQ(shown.row()[u"id"_s].toString(), deal);
        EXPECT_TRUE(shown.complainsOnce());
        EXPECT_TRUE(shown.says("merged into")) << shown.err.toStdString();
    }
}

TEST_F(CtlAbsorbed, TheHistoryNamesWhatWasMerged) {
    const QJsonArray rows = json({u"history"_s, u"lead"_s, lead}).json();
    bool named = false;
    for (const QJsonValue row : rows)
        named = named || (row[u"field"_s].toString() == u"merged" && row[u"new"_s].toString() == lead &&
                          row[u"action"_s].toString() == u"merge");
    EXPECT_TRUE(named) << QJsonDocument(rows).toJson().toStdString();
}

TEST_F(CtlAbsorbed, SetChangesTheOneThatLivesOn) {
    const Answer set = ctl({u"set"_s, u"lead"_s, lead, u"title=Ovens"_s});
    EXPECT_EQ(set.status, 0) << set.err.toStdString();
    EXPECT_TRUE(set.says(deal.toUtf8().constData()));
    EXPECT_EQ(json({u"show"_s, u"deal"_s, deal}).row()[u"title"_s].toString(), u"Ovens"_s);
}

TEST_F(CtlAbsorbed, NothingElseIsDoneToAnotherRecordThanTheOneThatWasNamed) {
    const Answer gone = ctl({u"delete"_s, u"lead"_s, lead});
    EXPECT_EQ(gone.status, 1);
    EXPECT_TRUE(gone.says("merged into")) << gone.err.toStdString();
    EXPECT_EQ(count(u"deal"_s), 1);
}

} // namespace kontor::test
