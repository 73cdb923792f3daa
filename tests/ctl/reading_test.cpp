// What kontorctl answers about a demo office, and with which status it ends.
#include "core/storage/file_lock.h"
#include "tests/ctl/ctl_process.h"
#include "tests/support/core/storage_files.h"

#include <QFile>
#include <QSet>

namespace kontor::test {

using namespace Qt::Literals::StringLiterals;

/// One demo office of 60 deals for all tests that only look.
class CtlReading : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = new QTemporaryDir;
        const Answer made =
            run({u"new"_s, u"--demo"_s, u"60"_s, u"--seed"_s, u"7"_s, u"--now"_s, u"2026-11-24T08:00:00Z"_s});
        ASSERT_EQ(made.status, 0) << made.err.toStdString();
    }
    static void TearDownTestSuite() { delete s_folder; }

    static Answer run(const QStringList &words) {
        QProcess process;
        process.start(QStringLiteral(KONTORCTL), QStringList{s_folder->filePath(u"demo.kontor"_s)} + words);
        EXPECT_TRUE(process.waitForFinished(120000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static Answer json(const QStringList &words) {
        const QStringList now{u"--format"_s, u"json"_s, u"--now"_s, u"2026-11-24T08:00:00Z"_s};
        const Answer answer = run(words + now);
        EXPECT_EQ(answer.status, 0) << answer.err.toStdString();
        return answer;
    }
    static int count(const QString &kind, const QString &where) {
        return json({u"count"_s, kind, u"--where"_s, where}).row()[u"count"_s].toInt(-1);
    }

    static inline QTemporaryDir *s_folder = nullptr;
};

TEST_F(CtlReading, CountsWhatTheDemoWasAskedFor) {
    EXPECT_EQ(count(u"deal"_s, {}), 60);
    EXPECT_EQ(count(u"contact"_s, {}), 20);
    EXPECT_EQ(count(u"note"_s, {}), 6);
    EXPECT_GE(count(u"account"_s, {}), 12);
    EXPECT_EQ(json({u"list"_s, u"office"_s}).row()[u"name"_s].toString(), u"Hanoi office"_s);
}

TEST_F(CtlReading, FindsTheSamePersonAmongLeadsAndContactsOfTheDemo) {
    const QStringList all{u"count"_s, u"lead"_s, u"--archived"_s, u"--where"_s};
    const auto leads = [&all](const QString &where) {
        return json(all + QStringList{where}).row()[u"count"_s].toInt(-1);
    };
    EXPECT_EQ(leads({}), 30);
    EXPECT_GT(leads(u"archived = true"_s), 0);
    EXPECT_GT(leads(u"status.type = open and responsible is empty"_s), 0);
    EXPECT_EQ(leads(u"status.type = lost and disqualifyReason is empty"_s), 0);
    for (const char *written : {"emails = \"j.gross@gruenwald.example\"", "phones = \"+49 89 12345678\""}) {
        const QString where = QString::fromLatin1(written);
        EXPECT_EQ(count(u"contact"_s, where), 1) << written;
        EXPECT_EQ(count(u"lead"_s, where), 1) << written;
    }
    EXPECT_EQ(leads(u"phones = \"0292 376 5500\""_s), 2);
}

TEST_F(CtlReading, GroupsWithExactSumsPerCurrency) {
    const QJsonArray groups =
        json({u"count"_s, u"deal"_s, u"--group"_s, u"stage"_s, u"--sum"_s, u"amount"_s}).json();
    ASSERT_EQ(groups.size(), 6);
    int deals = 0;
    for (const QJsonValue group : groups) {
        deals += group[u"count"_s].toInt();
        EXPECT_TRUE(group[u"key"_s].isString());
        for (const QJsonValue sum : group[u"sum"_s].toArray())
            EXPECT_EQ(sum[u"currency"_s].toString().size(), 3);
    }
    EXPECT_EQ(deals, 60);
}

TEST_F(CtlReading, SumsTheExampleBoardInEuros) {
    const auto sum = [](const QString &stage, const QString &currency) {
        return json({u"count"_s, u"deal"_s, u"--where"_s, u"stage = \"%1\""_s.arg(stage), u"--sum"_s,
                     u"amount"_s, u"--in"_s, currency})
            .row()[u"sum"_s]
            .toArray()[0]
            .toObject()[u"amount"_s]
            .toString();
    };
    EXPECT_EQ(sum(u"Offer"_s, u"EUR"_s), u"219851.02"_s);
    EXPECT_EQ(sum(u"đàm phán"_s, u"EUR"_s), u"142733.46"_s);
    EXPECT_FALSE(sum(u"Offer"_s, u"VND"_s).contains(u'.'));
}

TEST_F(CtlReading, FiltersWithTheLanguageOfTheSearchBox) {
    EXPECT_EQ(
        count(u"deal"_s,
              u"stage = \"Won\" and amount > 20000 and (account.city ~ \"Munchen\" or responsible = me)"_s) +
            count(
                u"deal"_s,
                u"stage = \"Won\" and not (amount > 20000 and (account.city ~ \"Munchen\" or responsible = me))"_s),
        count(u"deal"_s, u"stage = \"Won\""_s));
    EXPECT_EQ(count(u"deal"_s, u"stage = \"پیشنهاد قیمت\""_s), 5);
    EXPECT_EQ(count(u"deal"_s, u"title = \"may in nhan\""_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"amount = 9800000000 IRR"_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"amount between 540000 PLN and 540000 PLN"_s), 1);
    EXPECT_EQ(count(u"deal"_s, u"title in (\"Sensor kit\", \"Spare belts\", \"none\")"_s), 2);
    EXPECT_EQ(count(u"deal"_s, u"closed is not empty and closed >= today-30 and stage = \"Won\""_s), 4);
    EXPECT_EQ(count(u"deal"_s, u"expectedClose between 2026-11-24 and today+3"_s), 2);
    EXPECT_EQ(count(u"account"_s, u"type = \"company\""_s), count(u"account"_s, {}));
    EXPECT_EQ(count(u"account"_s, u"type = COMPANY"_s), count(u"account"_s, {}));
}

TEST_F(CtlReading, ListsColumnsInTheOrderAskedForAndSorted) {
    const Answer answer =
        json({u"list"_s, u"deal"_s, u"--where"_s, u"stage = \"Offer\""_s, u"--sort"_s, u"-amount,title"_s,
              u"--columns"_s, u"title,account.city,stage.name"_s, u"--limit"_s, u"2"_s});
    EXPECT_TRUE(answer.out.startsWith(
        "[{\"title\":\"Packaging line\",\"account.city\":\"München\",\"stage.name\":\"Offer\"}"))
        << answer.out.toStdString();
    EXPECT_EQ(answer.json().size(), 2);
}

TEST_F(CtlReading, PrintsTablesAndCsv) {
    const Answer csv = run({u"list"_s, u"deal"_s, u"--where"_s, u"title = \"Packaging line\""_s,
                            u"--columns"_s, u"title,amount,responsible,tags"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(
        csv.out,
        QByteArray(
            "title,amount,responsible,tags\r\nPackaging line,130500.00 EUR,Anna König,key; machines\r\n"));
    const Answer table = run({u"show"_s, u"deal"_s, u"#D-2026-1"_s});
    EXPECT_EQ(table.status, 0);
    EXPECT_TRUE(table.text().startsWith(u"field"));
}

TEST_F(CtlReading, FindsBySearchWords) {
    EXPECT_EQ(json({u"list"_s, u"deal"_s, u"--search"_s, u"packag line"_s}).json().size(), 1);
    EXPECT_EQ(json({u"list"_s, u"contact"_s, u"--search"_s, u"gross"_s}).json().size(), 1);
    EXPECT_EQ(json({u"list"_s, u"contact"_s, u"--search"_s, u"89 1234 5678"_s}).json().size(), 1);
}

TEST_F(CtlReading, NamesEveryKindAndField) {
    QSet<QString> kinds;
    QSet<QString> dealFields;
    for (const QJsonValue row : json({u"kinds"_s}).json()) {
        kinds.insert(row[u"kind"_s].toString());
        if (row[u"kind"_s].toString() == u"deal")
            dealFields.insert(row[u"field"_s].toString());
    }
    EXPECT_TRUE(kinds.contains(u"deal"_s) && kinds.contains(u"stage"_s) && kinds.contains(u"exchangeRate"_s));
    for (const char *key : {"title",       "number",        "amount",    "pipeline", "stage",   "stageSince",
                            "probability", "expectedClose", "closed",    "account",  "contact", "responsible",
                            "team",        "shares",        "observers", "source",   "project", "lostReason",
                            "lostComment", "locked",        "comment",   "tags",     "created", "createdBy"})
        EXPECT_TRUE(dealFields.contains(QString::fromLatin1(key))) << key;
}

TEST_F(CtlReading, SeesAsTheEmployeeItIsAskedToBe) {
    const int all = count(u"deal"_s, {});
    const int own = json({u"count"_s, u"deal"_s, u"--as"_s, u"سارا کریمی"_s}).row()[u"count"_s].toInt();
    EXPECT_LT(own, all);
    EXPECT_EQ(json({u"count"_s, u"deal"_s, u"--as"_s, u"anh"_s}).row()[u"count"_s].toInt(), all);
    EXPECT_EQ(run({u"count"_s, u"deal"_s, u"--as"_s, u"nobody"_s}).status, 1);
}

TEST_F(CtlReading, EndsWithTwoForRequestsThatMeanNothing) {
    const QList<QStringList> requests{
        {u"list"_s},
        {u"list"_s, u"unicorn"_s},
        {u"list"_s, u"deal"_s, u"--where"_s, u"title ="_s},
        {u"list"_s, u"deal"_s, u"--where"_s, u"nofield = 1"_s},
        {u"list"_s, u"deal"_s, u"--columns"_s, u"nofield"_s},
        {u"list"_s, u"deal"_s, u"--columns"_s, u"title.city"_s},
        {u"list"_s, u"deal"_s, u"--sort"_s, u"nofield"_s},
        {u"list"_s, u"deal"_s, u"--limit"_s, u"many"_s},
        {u"list"_s, u"deal"_s, u"--format"_s, u"xml"_s},
        {u"list"_s, u"deal"_s, u"--group"_s, u"stage"_s},
        {u"list"_s, u"deal"_s, u"--limit"_s},
        {u"list"_s, u"deal"_s, u"--colour"_s, u"red"_s},
        {u"count"_s, u"deal"_s, u"--sum"_s, u"title"_s},
        {u"count"_s, u"deal"_s, u"--group"_s, u"tags"_s},
        {u"count"_s, u"deal"_s, u"--group"_s, u"nofield"_s},
        {u"count"_s, u"deal"_s, u"--in"_s, u"EUR"_s},
        {u"show"_s, u"deal"_s},
        {u"show"_s, u"deal"_s, u"Packaging line"_s},
        {u"frobnicate"_s},
        {u"count"_s, u"deal"_s, u"--now"_s, u"noon"_s},
        {u"set"_s, u"deal"_s, u"1"_s},
    };
    for (const QStringList &request : requests) {
        const Answer answer = run(request);
        EXPECT_EQ(answer.status, 2) << request.join(u' ').toStdString() << ": " << answer.err.toStdString();
        EXPECT_TRUE(answer.complainsOnce()) << answer.err.toStdString();
        EXPECT_TRUE(answer.out.isEmpty()) << answer.out.toStdString();
    }
}

TEST_F(CtlReading, EndsWithOneForWhatIsNotThere) {
    EXPECT_EQ(run({u"show"_s, u"deal"_s, u"123456789"_s}).status, 1);
    EXPECT_EQ(run({u"show"_s, u"deal"_s, u"#D-1999-1"_s}).status, 1);
    EXPECT_EQ(run({u"count"_s, u"deal"_s, u"--where"_s, u"stage = \"Nowhere\""_s}).status, 1);
}

TEST_F(CtlReading, ChecksTheFileAndBacksItUp) {
    EXPECT_EQ(run({u"check"_s}).status, 0);
    const QString copy = s_folder->filePath(u"copy.kontor"_s);
    const Answer backup = run({u"backup"_s, copy});
    ASSERT_EQ(backup.status, 0) << backup.err.toStdString();
    EXPECT_TRUE(backup.out.isEmpty());
    EXPECT_TRUE(QFile::exists(copy));
    EXPECT_EQ(run({u"backup"_s, s_folder->filePath(u"demo.kontor"_s)}).status, 1);
}

TEST_F(CtlReading, IsTheSameForTheSameSeed) {
    const auto contents = [](const QString &file, const QString &seed) {
        QByteArray all;
        QProcess process;
        process.start(QStringLiteral(KONTORCTL), {file, u"new"_s, u"--demo"_s, u"40"_s, u"--seed"_s, seed,
                                                  u"--now"_s, u"2026-11-24T08:00:00Z"_s});
        EXPECT_TRUE(process.waitForFinished(120000));
        for (const QString &kind : {u"lead"_s, u"deal"_s, u"account"_s, u"contact"_s, u"note"_s}) {
            process.start(QStringLiteral(KONTORCTL), {file, u"list"_s, kind, u"--format"_s, u"json"_s});
            EXPECT_TRUE(process.waitForFinished(120000));
            all += process.readAllStandardOutput();
        }
        return all;
    };
    const QByteArray one = contents(s_folder->filePath(u"one.kontor"_s), u"3"_s);
    EXPECT_EQ(one, contents(s_folder->filePath(u"two.kontor"_s), u"3"_s));
    EXPECT_NE(one, contents(s_folder->filePath(u"three.kontor"_s), u"4"_s));
}

class CtlFiles : public CtlTest {};

TEST_F(CtlFiles, EndsWithThreeWhereTheFileIsAtFault) {
    EXPECT_EQ(ctl({u"list"_s, u"deal"_s}).status, 3);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("this is no office file, but a text that is longer than the head of a database file has to "
               "be, by far");
    file.close();
    const Answer answer = ctl({u"list"_s, u"deal"_s});
    EXPECT_EQ(answer.status, 3);
    EXPECT_TRUE(answer.complainsOnce());
    EXPECT_EQ(ctl({u"new"_s}).status, 3);
    const Answer help = runAll({u"--help"_s});
    EXPECT_EQ(help.status, 0);
    EXPECT_TRUE(help.out.contains("kontorctl FILE.kontor COMMAND"));
    EXPECT_EQ(runAll({}).status, 2);
    EXPECT_EQ(runAll({path()}).status, 2);
}

TEST_F(CtlFiles, WritesAtAnotherTimeOnDemoFilesOnly) {
    ASSERT_EQ(ctl({u"new"_s, u"--office"_s, u"Real"_s}).status, 0);
    const QStringList create{u"create"_s, u"deal"_s, u"title=Early"_s, u"--now"_s, u"2035-01-02T03:04:05Z"_s};
    EXPECT_EQ(ctl(create).status, 1);
    EXPECT_EQ(count(u"deal"_s), 0);
    const QString demo = path("demo.kontor");
    ASSERT_EQ(runAll({demo, u"new"_s, u"--demo"_s, u"0"_s}).status, 0);
    ASSERT_EQ(runAll(QStringList{demo} + create).status, 0);
    const Answer list = runAll({demo, u"list"_s, u"deal"_s, u"--format"_s, u"json"_s});
    EXPECT_EQ(list.row()[u"created"_s].toString(), u"2035-01-02T03:04:05Z"_s);
}

using CtlDays = OfficeCtlTest;

TEST_F(CtlDays, AmountsAreToldAtTheRateOfTheDayThatIsAskedFor) {
    const QString currency = u"currency=USD"_s;
    const auto rate = [&](const char *from, const char *worth) {
        made({u"create"_s, u"exchangeRate"_s, currency, u"validFrom="_s + QLatin1String(from),
              u"rate="_s + QLatin1String(worth)});
    };
    const auto base = [this](const QString &moment) {
        const Answer told =
            json({u"list"_s, u"deal"_s, u"--where"_s, u"amount > 65 and amount < 75"_s, u"--now"_s, moment});
        const Answer sum =
            json({u"count"_s, u"deal"_s, u"--sum"_s, u"amount"_s, u"--in"_s, u"EUR"_s, u"--now"_s, moment});
        return QString::number(told.json().size()) + u' ' +
               sum.row()[u"sum"_s].toArray()[0].toObject()[u"amount"_s].toString();
    };
    rate("2020-01-01", "0.90");
    rate("2999-06-15", "0.70");
    made({u"create"_s, u"deal"_s, u"title=Fleet"_s, u"amount=100 USD"_s});
    const QByteArray before = hashOf(path());
    EXPECT_EQ(base(u"2999-06-14T12:00:00Z"_s), u"0 90.00"_s);
    EXPECT_EQ(base(u"2999-06-16T12:00:00Z"_s), u"1 70.00"_s);
    EXPECT_EQ(base(u"2999-06-14T12:00:00Z"_s), u"0 90.00"_s);
    EXPECT_EQ(hashOf(path()), before);
    // Also while somebody else has it open.
    auto lock = lockFile(path());
    ASSERT_TRUE(lock);
    const auto held = lock.take();
    EXPECT_EQ(base(u"2999-06-16T12:00:00Z"_s), u"1 70.00"_s);
    EXPECT_EQ(hashOf(path()), before);
}

} // namespace kontor::test
