// After anonymising no byte of the person is left: the same search finds every planted word before (X8, Z20).
#include "core/actions/anonymise.h"

#include "core/actions/merge.h"
#include "core/actions/office_check.h"
#include "core/base/fold.h"
#include "core/records/record_history.h"
#include "core/security/organisation.h"
#include "core/security/own_fields.h"
#include "core/storage/draft_store.h"
#include "core/work/files.h"
#include "core/work/work.h"
#include "core/workspace/page_state.h"
#include "core/workspace/undo.h"
#include "tests/support/core/thing_kind.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

namespace kontor::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int planted = 25;

/// Letters that fold, and a number apart, so that no word is a part of another.
QString word(int number) {
    return u"ZwölfąŁć%1Đoxq"_s.arg(QString(QChar(u'a' + number)) + QChar(u'a' + number / 2));
}

/// A word as it may stand in a file.
QList<QByteArray> spellings(const QString &text) {
    QList<QByteArray> all;
    for (const QString &one : {text, text.toUpper(), text.toLower(), fold(text)}) {
        const QByteArray utf8 = one.toUtf8();
        const QByteArray little(reinterpret_cast<const char *>(one.utf16()), one.size() * 2);
        QByteArray big;
        for (const QChar c : one)
            big.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
        all << utf8 << little << big;
        // Base64 at each of its three places, without what its neighbours decide.
        for (int before = 0; before < 3; ++before) {
            const QByteArray coded = (QByteArray(before, 'x') + utf8).toBase64();
            all << coded.mid(before == 0 ? 0 : 4, (before + utf8.size()) / 3 * 4 - (before == 0 ? 0 : 4));
        }
    }
    return all;
}

} // namespace

class Anonymised : public OfficeTest {
protected:
    /// Every file of the folder, whoever has it open.
    QByteArray everything() {
        QByteArray bytes;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            // Through a copy made by another process: opening the live file here would drop its locks.
            const QString name = files.next();
            if (name.endsWith(u".lock") || name.contains(u"/copied/"))
                continue;
            bytes += contentOf(name);
        }
        return bytes;
    }

    QByteArray contentOf(const QString &path) {
        QDir(m_folder.path()).mkpath(u"copied"_s);
        const QString copy = m_folder.filePath(u"copied/bytes"_s);
        EXPECT_EQ(QProcess::execute(u"cp"_s, {path, copy}), 0);
        QFile file(copy);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QList<int> found(const QByteArray &bytes) {
        QList<int> numbers;
        for (int number = 0; number < planted; ++number) {
            const QList<QByteArray> all = spellings(word(number));
            if (std::ranges::any_of(all, [&bytes](const QByteArray &one) { return bytes.contains(one); }))
                numbers.append(number);
        }
        return numbers;
    }

    Result<AnonymiseReport> erase(const Kind &kind, RecordId id, bool files = true, bool keep = false) {
        m_request = {.kind = kind.key(), .ids = {id}, .files = files, .keepObjection = keep};
        return anonymise(workspace(), m_request).result();
    }

    const FieldDef &field(const Kind &kind, const QString &key) {
        m_schema = workspace().schema();
        return *m_schema->field(kind, key);
    }

    static Value entries(const QString &value) { return Entries{{.value = value, .primary = true}}; }
    static Value places(RecordId id) { return LinkedIds{{.id = id}}; }

    AnonymiseRequest m_request;
    SchemaPtr m_schema;
};

TEST_F(Anonymised, NoByteOfThePersonIsLeft) {
    ASSERT_TRUE(perform([](UnitOfWork &unit) -> Result<void> {
        auto made = addOwnField(unit, {.kind = "lead", .name = u"Hobby"_s, .type = u"text"_s});
        return made ? Result<void>() : made.error();
    }));
    const RecordId lost = find(kind::stage, "pipeline.of = lead and type = lost").first();
    const RecordId reason = find(kind::disqualifyReason, "id > 0").first();
    const RecordId lead =
        create(kind::lead, {{u"title"_s, word(0)},
                            {u"firstName"_s, word(1)},
                            {u"lastName"_s, word(2)},
                            {u"company"_s, word(3)},
                            {u"position"_s, word(4)},
                            {u"street"_s, word(5)},
                            {u"city"_s, word(6)},
                            {u"comment"_s, u"He said: "_s + word(7)},
                            {u"status"_s, lost},
                            {u"disqualifyReason"_s, reason},
                            {u"disqualifyComment"_s, word(8)},
                            {u"taxNumber"_s, word(9)},
                            {u"registrationNumber"_s, word(10)},
                            {u"emails"_s, entries(word(11) + u"@example.com"_s)},
                            {u"websites"_s, entries(u"https://"_s + word(12) + u".example"_s)},
                            {u"messengers"_s, entries(word(13))},
                            {u"Hobby"_s, word(14)}});
    ASSERT_TRUE(set(kind::lead, lead, {{u"postalCode"_s, word(15)}})); // only the history knows it
    ASSERT_TRUE(set(kind::lead, lead, {{u"postalCode"_s, Value()}}));
    const RecordId merged = create(kind::lead, {{u"title"_s, word(16)}, {u"company"_s, word(17)}});
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto lives = mergeRecords(unit, {{"lead", lead}, {"lead", merged}});
        return lives ? Result<void>() : lives.error();
    }));
    const RecordId note = create(kind::note, {{u"text"_s, word(18)}, {u"records"_s, places(lead)}});
    ASSERT_TRUE(set(kind::note, note, {{u"text"_s, word(19)}}));
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto file = files::addFile(unit, word(20) + u".txt"_s, word(21).toUtf8() + " lives here", {lead});
        return file ? Result<void>() : file.error();
    }));
    const RecordId binned = create(kind::note, {{u"text"_s, word(22)}, {u"records"_s, places(lead)}});
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::note, binned); }));
    ASSERT_TRUE(
        page_state::put(workspace(), u"list/lead"_s, {{u"filter"_s, u"city = \""_s + word(6) + word(23)}})
            .result());
    auto drafts = std::make_unique<DraftStore>(path(), m_clock);
    drafts->put(m_me, u"lead/%1"_s.arg(lead), {{u"city"_s, word(24)}});
    drafts.reset();

    const QList<int> before = found(everything());
    for (int number = 0; number < planted; ++number)
        EXPECT_TRUE(before.contains(number)) << "the search does not find the planted word " << number;

    const auto report = erase(kind::lead, lead);
    ASSERT_TRUE(report) << report.error().text.toStdString();
    drafts = std::make_unique<DraftStore>(path(), m_clock);
    eraseFromDrafts(*drafts, m_request, report->erased);
    drafts.reset();
    EXPECT_TRUE(report->pagesFreed);
    EXPECT_EQ(report->records, 2);
    EXPECT_EQ(report->notes, 2);
    EXPECT_EQ(report->files, 1);
    EXPECT_EQ(found(everything()), QList<int>()) << "while it is open";
    const auto sound = checkOffice(workspace());
    EXPECT_TRUE(sound->isSound()) << sound->lines.join(u'\n').toStdString();
    m_workspace.reset();
    EXPECT_EQ(found(everything()), QList<int>()) << "when it is closed";
}

TEST_F(Anonymised, NoWordOfThePersonIsLeftInTheSearch) {
    const RecordId lead = create(kind::lead, {{u"title"_s, word(0)}, {u"comment"_s, word(1)}});
    ASSERT_TRUE(erase(kind::lead, lead));
    m_workspace.reset();
    sqlite3 *file = nullptr;
    ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &file), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(file, "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search_words, row)",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_stmt *row = nullptr;
    ASSERT_EQ(sqlite3_prepare_v2(file, "SELECT count(*) FROM temp.terms WHERE term LIKE 'zwolf%'", -1, &row,
                                 nullptr),
              SQLITE_OK);
    ASSERT_EQ(sqlite3_step(row), SQLITE_ROW);
    EXPECT_EQ(sqlite3_column_int(row, 0), 0);
    sqlite3_finalize(row);
    sqlite3_close(file);
}

TEST_F(Anonymised, AContactKeepsItsPlaceAndLosesItsName) {
    const RecordId account = create(kind::account, {{u"name"_s, text("Isar Pharma AG")}});
    const RecordId person = create(kind::contact, {{u"firstName"_s, text("Eva")},
                                                   {u"lastName"_s, text("Huber")},
                                                   {u"account"_s, account},
                                                   {u"birthday"_s, QDate(1980, 2, 29)}});
    const auto report = erase(kind::contact, person);
    ASSERT_TRUE(report) << report.error().text.toStdString();
    const Record after = get(kind::contact, person);
    EXPECT_EQ(ConstRow<ContactKind>(after)[kind::contact.name], u"Anonymised %1"_s.arg(person));
    EXPECT_FALSE(ConstRow<ContactKind>(after).has(kind::contact.birthday));
    EXPECT_EQ(ConstRow<ContactKind>(after)[kind::contact.account].value, account);
}

TEST_F(Anonymised, NoUndoBringsThePersonBack) {
    const RecordId lead = create(kind::lead, {{u"title"_s, text("Request")}, {u"city"_s, text("München")}});
    ASSERT_TRUE(set(kind::lead, lead, {{u"city"_s, text("Freising")}}));
    ASSERT_TRUE(erase(kind::lead, lead));
    const auto step = read<std::optional<Step>>(
        [](const Reading &reading) -> Result<std::optional<Step>> { return nextUndo(reading); });
    ASSERT_TRUE(*step);
    EXPECT_NE((*step)->action, u"anonymise");
    (void)perform(
        [](UnitOfWork &unit) -> Result<void> {
            auto done = undoStep(unit, nextUndo(unit.reading())->transaction);
            return done ? Result<void>() : done.error();
        },
        "undo");
    EXPECT_TRUE(isEmpty(get(kind::lead, lead)[field(kind::lead, u"city"_s)]));
}

TEST_F(Anonymised, TheHistorySaysThatAndWhen) {
    const RecordId lead = create(kind::lead, {{u"title"_s, text("Request")}});
    ASSERT_TRUE(erase(kind::lead, lead));
    const auto changes =
        read<QList<RecordChange>>([&](const Reading &reading) -> Result<QList<RecordChange>> {
            return recordChanges(reading, kind::lead, lead, 10);
        });
    ASSERT_FALSE(changes->isEmpty());
    EXPECT_EQ(changes->first().action, u"anonymise");
    EXPECT_TRUE(changes->first().fields.isEmpty());
}

TEST_F(Anonymised, FilesAreKeptUnlessTheyAreAskedFor) {
    const RecordId lead = create(kind::lead, {{u"title"_s, text("Request")}});
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        auto file = files::addFile(unit, u"offer.txt"_s, "bytes", {lead});
        return file ? Result<void>() : file.error();
    }));
    const auto report = erase(kind::lead, lead, false);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->filesKept, 1);
    EXPECT_EQ(find(kind::file, "name = \"offer.txt\"").size(), 1);
}

TEST_F(Anonymised, WhereElseAnAddressStandsIsListed) {
    const RecordId lead =
        create(kind::lead, {{u"title"_s, text("Request")}, {u"emails"_s, entries(u"eva@example.com"_s)}});
    const RecordId person =
        create(kind::contact, {{u"lastName"_s, text("Huber")}, {u"emails"_s, entries(u"eva@example.com"_s)}});
    const auto report = erase(kind::lead, lead);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->mentions, (QList<RecordRef>{{"contact", person}}));
}

TEST_F(Anonymised, AnAddressThatObjectedComesBackAsOne) {
    const RecordId lead =
        create(kind::lead, {{u"title"_s, text("Request")}, {u"emails"_s, entries(u"eva@example.com"_s)}});
    ASSERT_TRUE(erase(kind::lead, lead, false, true));
    EXPECT_FALSE(everything().contains("eva@example.com"));
    const RecordId again =
        create(kind::lead, {{u"title"_s, text("Again")}, {u"emails"_s, entries(u"EVA@example.com"_s)}});
    const Record record = get(kind::lead, again);
    EXPECT_EQ(ConstRow<LeadKind>(record)[kind::lead.emails].first().consent.use, u"nothing");
    const RecordId other =
        create(kind::lead, {{u"title"_s, text("Other")}, {u"emails"_s, entries(u"adam@example.com"_s)}});
    EXPECT_EQ(ConstRow<LeadKind>(get(kind::lead, other))[kind::lead.emails].first().consent.use, u"");
}

TEST_F(Anonymised, ItAsksForTheRightToChange) {
    const RecordId seller = create(
        kind::employee, {{u"name"_s, text("Trần Quân")}, {u"sees"_s, u"own"_s}, {u"active"_s, qint64(1)}});
    const RecordId lead =
        create(kind::lead,
               {{u"title"_s, text("Request")}, {u"responsible"_s, m_me}, {u"observers"_s, places(seller)}});
    ASSERT_TRUE(workspace().login(seller).result());
    EXPECT_EQ(erase(kind::lead, lead).error().code, ErrorCode::Refused);
}

TEST_F(Anonymised, BackupsThatHoldThePersonAreListedAndRewritten) {
    const RecordId lead = create(kind::lead, {{u"title"_s, word(0)}, {u"city"_s, word(1)}});
    ASSERT_TRUE(workspace().backUp(BackupReason::Manual).result());
    m_clock.set(m_clock.now().addSecs(60));
    const auto report = erase(kind::lead, lead);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->backups.size(), 1);
    EXPECT_EQ(found(everything()), (QList<int>{0, 1})) << "in the backup";
    const auto rewritten = anonymiseBackup(report->backups.first(), m_request, m_clock);
    ASSERT_TRUE(rewritten) << rewritten.error().text.toStdString();
    EXPECT_EQ(found(everything()), QList<int>());
    EXPECT_EQ(rewritten->at, report->backups.first().at);
    EXPECT_TRUE(verifyBackup(*rewritten));
}

TEST_F(Anonymised, AKindThatIsAddedLaterIsErasedToo) {
    m_workspace.reset();
    addThingTable(path());
    auto opened = Workspace::open(path(), m_clock, {.kinds = kindsWithThing()});
    ASSERT_TRUE(opened);
    m_workspace = std::move(*opened);
    ASSERT_TRUE(workspace().login(m_me).result());
    const RecordId thing =
        create(kind::thing, {{u"name"_s, word(0)}, {u"secret"_s, word(1)}, {u"colour"_s, text("red")}});
    ASSERT_TRUE(set(kind::thing, thing, {{u"secret"_s, word(2)}}));
    ASSERT_EQ(found(everything()), (QList<int>{0, 1, 2}));
    ASSERT_TRUE(erase(kind::thing, thing));
    EXPECT_EQ(found(everything()), QList<int>());
    EXPECT_EQ(Held<QString>::from(get(kind::thing, thing)[field(kind::thing, u"colour"_s)]), u"red");
}

} // namespace kontor::test
