// What kontorctl writes, and that it stands in the file when the next process looks.
#include "tests/ctl/ctl_process.h"

namespace kontor::test {

using namespace Qt::Literals::StringLiterals;

using CtlWriting = OfficeCtlTest;

TEST_F(CtlWriting, CreatesADealAndShowsItAsJson) {
    const QString account =
        made({u"create"_s, u"account"_s, u"name=Bäckerei Grünwald"_s, u"type=Company"_s,
              u"emails=info@gruenwald.example;b@gruenwald.example (private)"_s, u"city=München"_s});
    const QString id =
        made({u"create"_s, u"deal"_s, u"title=Packaging line"_s, u"amount=130500 EUR"_s,
              u"account=bäckerei grünwald"_s, u"expectedClose=2026-12-11"_s, u"stage=Angebot"_s});
    const QJsonObject deal = json({u"show"_s, u"deal"_s, id}).row();
    EXPECT_EQ(deal[u"id"_s].toString(), id);
    EXPECT_EQ(deal[u"title"_s].toString(), u"Packaging line"_s);
    EXPECT_EQ(deal[u"amount"_s].toObject()[u"amount"_s].toString(), u"130500.00"_s);
    EXPECT_EQ(deal[u"amount"_s].toObject()[u"currency"_s].toString(), u"EUR"_s);
    EXPECT_EQ(deal[u"account"_s].toString(), account);
    EXPECT_EQ(deal[u"expectedClose"_s].toString(), u"2026-12-11"_s);
    EXPECT_EQ(deal[u"probability"_s].toInt(), 50);
    EXPECT_TRUE(deal[u"tags"_s].isArray());
    EXPECT_TRUE(deal[u"closed"_s].isNull());
    const QJsonArray emails = json({u"show"_s, u"account"_s, account}).row()[u"emails"_s].toArray();
    ASSERT_EQ(emails.size(), 2);
    EXPECT_EQ(emails[0].toObject()[u"value"_s].toString(), u"info@gruenwald.example"_s);
    EXPECT_TRUE(emails[0].toObject()[u"primary"_s].toBool());
    EXPECT_EQ(emails[1].toObject()[u"type"_s].toString(), u"private"_s);
}

TEST_F(CtlWriting, TakesSeveralAddressesApartAndMarksWhatIsNone) {
    const QString id =
        made({u"create"_s, u"account"_s, u"name=Kern"_s, u"emails=a@b.example, c@d.example (work)"_s});
    QJsonArray emails = json({u"show"_s, u"account"_s, id}).row()[u"emails"_s].toArray();
    ASSERT_EQ(emails.size(), 2);
    EXPECT_EQ(emails[1].toObject()[u"value"_s].toString(), u"c@d.example"_s);
    EXPECT_EQ(emails[1].toObject()[u"type"_s].toString(), u"work"_s);
    EXPECT_FALSE(emails[1].toObject()[u"primary"_s].toBool());
    ASSERT_EQ(ctl({u"set"_s, u"account"_s, id, u"email=at home"_s}).status, 0);
    emails = json({u"show"_s, u"account"_s, id}).row()[u"emails"_s].toArray();
    EXPECT_FALSE(emails[0].toObject()[u"valid"_s].toBool());
    ASSERT_EQ(ctl({u"set"_s, u"account"_s, id, u"email=e@f.example"_s}).status, 0);
    emails = json({u"show"_s, u"account"_s, id}).row()[u"emails"_s].toArray();
    ASSERT_EQ(emails.size(), 2);
    EXPECT_TRUE(emails[0].toObject()[u"valid"_s].toBool());
}

TEST_F(CtlWriting, NamesTheRequiredFieldThatIsMissing) {
    const Answer refused = ctl({u"create"_s, u"deal"_s, u"amount=100 EUR"_s});
    EXPECT_EQ(refused.status, 1) << refused.err.toStdString();
    EXPECT_TRUE(refused.says("title")) << refused.err.toStdString();
    EXPECT_TRUE(refused.complainsOnce());
    EXPECT_TRUE(refused.out.isEmpty());
    EXPECT_EQ(count(u"deal"_s), 0);
}

TEST_F(CtlWriting, SetsSeveralRecordsInOneStep) {
    const QString one = made({u"create"_s, u"deal"_s, u"title=One"_s});
    made({u"create"_s, u"deal"_s, u"title=Two"_s});
    const QString number =
        json({u"list"_s, u"deal"_s, u"--where"_s, u"title = \"Two\""_s}).row()[u"number"_s].toString();
    ASSERT_TRUE(number.startsWith(u"D-"_s));
    ASSERT_EQ(ctl({u"set"_s, u"deal"_s, one, u'#' + number, u"amount=99.50 USD"_s, u"comment=a=b"_s}).status,
              0);
    EXPECT_EQ(count(u"deal"_s, u"amount = 99.50 USD and comment = \"a=b\""_s), 2);
    ASSERT_EQ(ctl({u"undo"_s}).status, 0);
    EXPECT_EQ(count(u"deal"_s, u"amount is empty"_s), 2);
}

TEST_F(CtlWriting, GivesSharesWithTheirPercents) {
    const QString bao = made({u"create"_s, u"employee"_s, u"name=Bảo"_s, u"active=true"_s});
    const QString id =
        made({u"create"_s, u"deal"_s, u"title=Press"_s, u"shares=Anna König (60 %);Bao (12.5)"_s});
    const auto shares = [&] {
        return ctl({u"list"_s, u"deal"_s, u"--columns"_s, u"shares"_s, u"--format"_s, u"csv"_s}).text();
    };
    EXPECT_EQ(shares(), u"shares\r\nAnna König=60; Bảo=12.5"_s);
    ASSERT_EQ(ctl({u"set"_s, u"deal"_s, id, u"shares="_s + bao + u" (30);Anna König"_s}).status, 0);
    EXPECT_EQ(shares(), u"shares\r\nBảo=30; Anna König"_s);
    // What is printed is taken again.
    ASSERT_EQ(ctl({u"set"_s, u"deal"_s, id, u"shares="_s + shares().section(u'\n', 1)}).status, 0);
    EXPECT_EQ(shares(), u"shares\r\nBảo=30; Anna König"_s);
    for (const QString &wrong : {u"Bao (half)"_s, u"Bao (101)"_s, u"Bao=-1"_s}) {
        const Answer refused = ctl({u"set"_s, u"deal"_s, id, u"shares="_s + wrong});
        EXPECT_EQ(refused.status, 1) << wrong.toStdString();
        EXPECT_TRUE(refused.complainsOnce() && refused.says("shares") && refused.says("percent"))
            << refused.err.toStdString();
    }
    const Answer over = ctl({u"set"_s, u"deal"_s, id, u"shares=Bao (60);Anna König (41)"_s});
    EXPECT_EQ(over.status, 1) << over.err.toStdString();
    EXPECT_TRUE(ctl({u"set"_s, u"deal"_s, id, u"shares=Nobody (60)"_s}).says("Nobody"));
    EXPECT_EQ(shares(), u"shares\r\nBảo=30; Anna König"_s);
}

TEST_F(CtlWriting, TakesReleasesDisqualifiesAndArchivesLeads) {
    const QString id = made({u"create"_s, u"lead"_s, u"title=Request"_s});
    const auto act = [&](const QString &action, const QStringList &more = {}) {
        return ctl(QStringList{u"do"_s, action, u"lead"_s, id} + more).status;
    };
    EXPECT_EQ(act(u"take"_s), 0);
    EXPECT_EQ(count(u"lead"_s, u"responsible is not empty"_s), 1);
    EXPECT_EQ(act(u"release"_s), 0);
    EXPECT_EQ(count(u"lead"_s, u"status.type = open and responsible is empty"_s), 1);
    EXPECT_EQ(act(u"disqualify"_s), 1);
    EXPECT_EQ(act(u"disqualify"_s, {u"reason=Kein Budget"_s, u"comment=next year"_s}), 0);
    EXPECT_EQ(count(u"lead"_s, u"status.type = lost and disqualifyComment = \"next year\""_s), 1);
    EXPECT_EQ(act(u"archive"_s), 0);
    EXPECT_EQ(count(u"lead"_s), 0);
    EXPECT_EQ(act(u"unarchive"_s), 0);
    EXPECT_EQ(count(u"lead"_s), 1);
}

TEST_F(CtlWriting, KeepsNothingOfAStepThatIsRefused) {
    const QString one = made({u"create"_s, u"deal"_s, u"title=One"_s});
    const Answer refused = ctl({u"set"_s, u"deal"_s, one, u"999999"_s, u"title=Changed"_s});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(count(u"deal"_s, u"title = \"One\""_s), 1);
}

TEST_F(CtlWriting, DeletesIntoTheBinAndRestores) {
    const QString id = made({u"create"_s, u"deal"_s, u"title=Crane"_s});
    const QString number = json({u"show"_s, u"deal"_s, id}).row()[u"number"_s].toString();
    ASSERT_EQ(ctl({u"delete"_s, u"deal"_s, id}).status, 0);
    EXPECT_EQ(count(u"deal"_s), 0);
    EXPECT_EQ(json({u"list"_s, u"deal"_s, u"--bin"_s, u"--columns"_s, u"title"_s}).json().size(), 1);
    EXPECT_TRUE(json({u"show"_s, u"deal"_s, id}).row()[u"bin"_s].toBool());
    EXPECT_TRUE(ctl({u"show"_s, u"deal"_s, id}).text().contains(u"in the recycle bin"_s));
    ASSERT_EQ(ctl({u"restore"_s, u"deal"_s, u'#' + number}).status, 0);
    EXPECT_EQ(count(u"deal"_s), 1);
    EXPECT_FALSE(json({u"show"_s, u"deal"_s, id}).row().contains(u"bin"_s));
    EXPECT_FALSE(ctl({u"show"_s, u"deal"_s, id}).text().contains(u"recycle bin"_s));
}

TEST_F(CtlWriting, MovesAndUnlocksThroughTheActionsOfTheWindow) {
    const QString id = made({u"create"_s, u"deal"_s, u"title=Press"_s, u"amount=10 EUR"_s});
    const Answer asked = ctl({u"do"_s, u"move"_s, u"deal"_s, id, u"stage=Verloren"_s});
    EXPECT_EQ(asked.status, 1);
    EXPECT_TRUE(asked.says("lostReason")) << asked.err.toStdString();
    // Vietnamese and Persian names mean the same stages.
    ASSERT_EQ(ctl({u"do"_s, u"move"_s, u"deal"_s, id, u"stage=Thành công"_s, u"comment=sold"_s}).status, 0);
    EXPECT_EQ(count(u"deal"_s, u"stage = \"موفق\" and locked = true and closed = today"_s), 1);
    EXPECT_EQ(ctl({u"set"_s, u"deal"_s, id, u"amount=11 EUR"_s}).status, 1);
    ASSERT_EQ(ctl({u"do"_s, u"unlock"_s, u"deal"_s, id}).status, 0);
    ASSERT_EQ(
        ctl({u"do"_s, u"move"_s, u"deal"_s, id, u"stage=ناموفق"_s, u"reason=Cena"_s, u"amount=12 EUR"_s})
            .status,
        0);
    const QJsonObject deal = json({u"show"_s, u"deal"_s, id}).row();
    EXPECT_EQ(deal[u"amount"_s].toObject()[u"amount"_s].toString(), u"12.00"_s);
    EXPECT_FALSE(deal[u"lostReason"_s].toString().isEmpty());
    EXPECT_EQ(ctl({u"do"_s, u"move"_s, u"deal"_s, id, u"stage=Won"_s, u"colour=red"_s}).status, 2);
    EXPECT_EQ(ctl({u"do"_s, u"fly"_s, u"deal"_s, id}).status, 2);
}

TEST_F(CtlWriting, PrintsTheIdsOfCopies) {
    const QString oven = made({u"create"_s, u"deal"_s, u"title=Oven"_s, u"amount=10 EUR"_s});
    const QString lamp = made({u"create"_s, u"deal"_s, u"title=Lamp"_s});
    const QStringList copies = made({u"do"_s, u"copy"_s, u"deal"_s, oven, lamp}).split(u'\n');
    ASSERT_EQ(copies.size(), 2);
    EXPECT_FALSE(copies.contains(oven) || copies.contains(lamp));
    EXPECT_EQ(json({u"show"_s, u"deal"_s, copies[0]}).row()[u"title"_s].toString(), u"Oven"_s);
    EXPECT_EQ(json({u"show"_s, u"deal"_s, copies[1]}).row()[u"title"_s].toString(), u"Lamp"_s);
    EXPECT_TRUE(ctl({u"do"_s, u"take"_s, u"deal"_s, oven}).out.isEmpty());
}

TEST_F(CtlWriting, RefusesAReasonWhereItWouldBeDropped) {
    const QString id = made({u"create"_s, u"deal"_s, u"title=Press"_s});
    for (const QString &word : {u"reason=Preis"_s, u"comment=too dear"_s}) {
        const Answer refused = ctl({u"do"_s, u"move"_s, u"deal"_s, id, u"stage=Angebot"_s, word});
        EXPECT_EQ(refused.status, 1) << word.toStdString();
        EXPECT_TRUE(refused.complainsOnce() && refused.says("open")) << refused.err.toStdString();
    }
    EXPECT_EQ(count(u"deal"_s, u"stage = \"Offer\""_s), 0);
}

TEST_F(CtlWriting, AsksForTheLostReasonByWhateverWayADealIsLost) {
    const QString id = made({u"create"_s, u"deal"_s, u"title=Crane"_s});
    const Answer refused = ctl({u"set"_s, u"deal"_s, id, u"stage=Verloren"_s});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.says("lostReason")) << refused.err.toStdString();
    ASSERT_EQ(ctl({u"set"_s, u"deal"_s, id, u"stage=Verloren"_s, u"lostReason=Preis"_s}).status, 0);
    EXPECT_EQ(count(u"deal"_s, u"stage = \"Lost\" and lostReason = \"Price\" and closed = today"_s), 1);
}

TEST_F(CtlWriting, UndoesAndRedoesInAnotherRun) {
    const QString id = made({u"create"_s, u"deal"_s, u"title=Boiler"_s, u"amount=5 EUR"_s});
    ASSERT_EQ(ctl({u"set"_s, u"deal"_s, id, u"amount=7 PLN"_s}).status, 0);
    ASSERT_EQ(ctl({u"set"_s, u"deal"_s, id, u"title=Kessel"_s}).status, 0);
    ASSERT_EQ(ctl({u"undo"_s, u"2"_s}).status, 0);
    EXPECT_EQ(count(u"deal"_s, u"title = \"Boiler\" and amount = 5 EUR"_s), 1);
    ASSERT_EQ(ctl({u"redo"_s}).status, 0);
    EXPECT_EQ(count(u"deal"_s, u"title = \"Boiler\" and amount = 7 PLN"_s), 1);
    ASSERT_EQ(ctl({u"undo"_s}).status, 0);
    ASSERT_EQ(ctl({u"undo"_s}).status, 0);
    EXPECT_EQ(count(u"deal"_s), 0);
    const Answer nothing = ctl({u"undo"_s});
    EXPECT_EQ(nothing.status, 1);
    EXPECT_TRUE(nothing.complainsOnce());
}

TEST_F(CtlWriting, TellsTheHistoryOfARecord) {
    const QString id = made({u"create"_s, u"deal"_s, u"title=Lamp"_s, u"amount=5 EUR"_s});
    ASSERT_EQ(ctl({u"set"_s, u"deal"_s, id, u"amount=6 USD"_s}).status, 0);
    ASSERT_EQ(ctl({u"set"_s, u"deal"_s, id, u"amount=6 PLN"_s}).status, 0);
    const QJsonArray rows = json({u"history"_s, u"deal"_s, id}).json();
    ASSERT_EQ(rows.size(), 2);
    const QJsonObject first = rows[0].toObject();
    EXPECT_EQ(first[u"field"_s].toString(), u"amount"_s);
    EXPECT_EQ(first[u"action"_s].toString(), u"edit"_s);
    EXPECT_EQ(first[u"old"_s].toObject()[u"currency"_s].toString(), u"EUR"_s);
    EXPECT_EQ(first[u"new"_s].toObject()[u"amount"_s].toString(), u"6.00"_s);
    EXPECT_EQ(first[u"new"_s].toObject()[u"currency"_s].toString(), u"USD"_s);
    EXPECT_EQ(rows[1].toObject()[u"new"_s].toObject()[u"currency"_s].toString(), u"PLN"_s);
    EXPECT_TRUE(first[u"at"_s].toString().endsWith(u'Z'));
}

TEST_F(CtlWriting, AsksBackWhereANameFitsSeveral) {
    made({u"create"_s, u"account"_s, u"name=Twin"_s});
    made({u"create"_s, u"account"_s, u"name=TWIN"_s});
    const Answer asked = ctl({u"create"_s, u"deal"_s, u"title=One"_s, u"account=twin"_s});
    EXPECT_EQ(asked.status, 2);
    EXPECT_TRUE(asked.says("TWIN (")) << asked.err.toStdString();
    EXPECT_TRUE(asked.complainsOnce());
    const Answer filtered = ctl({u"count"_s, u"deal"_s, u"--where"_s, u"account = \"twin\""_s});
    EXPECT_EQ(filtered.status, 2);
}

TEST_F(CtlWriting, SetsTheStageOfTheRecordsOwnPipeline) {
    const QString pipeline =
        made({u"create"_s, u"pipeline"_s, u"name=Second"_s, u"of=deal"_s, u"position=2"_s});
    for (const char *name : {"name=Neue Anfrage", "name=Gewonnen"}) {
        const QString type = QLatin1String(name).contains("Neue"_L1) ? u"type=open"_s : u"type=won"_s;
        made({u"create"_s, u"stage"_s, QString::fromLatin1(name), u"pipeline=Second"_s, type,
              u"probability=10"_s});
    }
    const QString id =
        made({u"create"_s, u"deal"_s, u"title=Second one"_s, u"stage=Neue Anfrage"_s, u"pipeline=Second"_s});
    const QString first = made({u"create"_s, u"deal"_s, u"title=First one"_s, u"stage=Neue Anfrage"_s});
    EXPECT_EQ(json({u"show"_s, u"deal"_s, id}).row()[u"pipeline"_s].toString(), pipeline);
    EXPECT_NE(json({u"show"_s, u"deal"_s, first}).row()[u"pipeline"_s].toString(), pipeline);
    EXPECT_EQ(count(u"deal"_s, u"stage = \"Neue Anfrage\""_s), 2);
    ASSERT_EQ(ctl({u"do"_s, u"move"_s, u"deal"_s, id, u"stage=Gewonnen"_s}).status, 0);
    EXPECT_EQ(json({u"show"_s, u"deal"_s, id}).row()[u"pipeline"_s].toString(), pipeline);
    // A stage that only the other pipeline has is none of its own.
    const Answer refused = ctl({u"set"_s, u"deal"_s, first, u"stage=Nowhere"_s});
    EXPECT_EQ(refused.status, 1);
}

} // namespace kontor::test
