// The program on files that are damaged, in use, taken away or known to several people: what the window says
// and offers.
#include "core/actions/exporter.h"
#include "core/actions/office_check.h"
#include "core/records/repository.h"
#include "core/security/organisation.h"
#include "core/storage/connection.h"
#include "core/storage/draft_store.h"
#include "core/storage/file_lock.h"
#include "core/work/files.h"
#include "tests/support/core/damage.h"
#include "tests/support/core/office_fixture.h"
#include "tests/support/core/storage_files.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/changes_panel.h"
#include "ui/shell/employee_choice.h"
#include "ui/shell/file_problem.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/shell/program.h"
#include "ui/shell/repair_panel.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/simple_table.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>
#include <algorithm>

namespace kontor::test {

namespace {

class FileStates : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        QSettings().clear();
        m_languages.use(QStringLiteral("en"));
        for (int i = 0; i < 60; ++i)
            create(kind::deal, {{QStringLiteral("title"), QStringLiteral("Deal %1").arg(i)}});
        create(kind::account, {{QStringLiteral("name"), QStringLiteral("Nordwind")}});
    }
    void TearDown() override {
        m_program.reset();
        m_languages.use(QStringLiteral("en"));
    }

    void open(Program::Ask ask = Program::Ask::WhenUnknown) {
        m_workspace.reset();
        if (!m_program)
            m_program = std::make_unique<Program>(
                Services{.theme = m_theme, .languages = m_languages, .clock = m_clock});
        m_program->openFile(path(), false, ask);
    }
    template <class F>
    static bool waitUntil(F reached, int ms = 20'000) {
        return QTest::qWaitFor(reached, ms);
    }
    InlineMessage *notice(const char *key) {
        return m_program->window() ? m_program->window()->notices()->at(key) : nullptr;
    }
    static void click(QWidget *in, const QString &text) {
        for (auto *button : in->findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isEnabled())
                return button->click();
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }
    QByteArray hash() const {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }
    /// Opens the damaged file, and the steps from what is said of it; nothing where one of them is missing.
    RepairPanel *openWhatToDo() {
        open();
        if (!m_program->window() || !waitUntil([&] { return notice("damaged") != nullptr; }))
            return nullptr;
        click(notice("damaged"), QStringLiteral("What to do"));
        return m_program->window()->findChild<RepairPanel *>();
    }

    Theme m_theme;
    Languages m_languages;
    std::unique_ptr<Program> m_program;
};

} // namespace

TEST_F(FileStates, ADamagedPageIsFoundAtTheStartAndTheStepsLeadToARepairedFile) {
    m_workspace.reset();
    destroyPagesOf(path(), "note");
    const QByteArray before = hash();
    RepairPanel *panel = openWhatToDo();
    ASSERT_TRUE(panel);
    EXPECT_TRUE(notice("damaged")->text().contains(QStringLiteral("office.kontor")));
    QSignalSpy repaired(panel, &RepairPanel::repaired);
    click(panel, QStringLiteral("Repair a copy"));
    ASSERT_TRUE(repaired.wait(60'000));
    ASSERT_TRUE(repaired.first().first().toBool());
    EXPECT_EQ(hash(), before);
    const QString to = panel->repairedPath();
    click(panel, QStringLiteral("Open the repaired file"));
    ASSERT_TRUE(
        waitUntil([&] { return m_program->window() && m_program->window()->workspace().path() == to; }));
    Workspace &file = m_program->window()->workspace();
    EXPECT_FALSE(file.isReadOnly());
    const auto deals =
        file.read<QList<RecordId>>(Workspace::LaneKind::Quick,
                                   [](const Reading &reading) { return ids(reading, {.kind = "deal"}); })
            .result();
    ASSERT_TRUE(deals);
    EXPECT_EQ(deals->size(), 60);
    EXPECT_EQ(hash(), before);
}

TEST_F(FileStates, WhatChangedSinceTheBackupIsShownAndEverythingReadableExported) {
    ASSERT_TRUE(perform([](UnitOfWork &unit) -> Result<void> {
        for (const char *content : {"Offer", "Lost"}) {
            const QString name = QString::fromLatin1(content) + QStringLiteral(".txt");
            if (auto added = files::addFile(unit, name, content, {}); !added)
                return added.error();
        }
        return {};
    }));
    ASSERT_TRUE(workspace().backUp(BackupReason::Manual).result());
    const RecordId deal = find(kind::deal, "title = \"Deal 7\"").value(0);
    m_clock.set(m_clock.now().addSecs(3600));
    ASSERT_TRUE(set(kind::deal, deal, {{QStringLiteral("title"), QStringLiteral("Fleet")}}));
    create(kind::account, {{QStringLiteral("name"), QStringLiteral("Südwind")}});
    m_workspace.reset();
    Connection(path(), Connection::Role::Writer)
        .exec("UPDATE content SET bytes=CAST('Gone' AS BLOB) WHERE bytes=CAST('Lost' AS BLOB)");
    destroyPagesOf(path(), "note");
    const QByteArray before = hash();
    RepairPanel *panel = openWhatToDo();
    ASSERT_TRUE(panel);
    QSignalSpy known(panel, &RepairPanel::changesKnown);
    ASSERT_TRUE(known.wait(60'000));
    click(panel, QStringLiteral("Show the 2 changes"));
    auto *shown = m_program->window()->findChild<ChangesPanel *>();
    ASSERT_TRUE(shown);
    auto *table = shown->findChild<SimpleTable *>();
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("Südwind"));
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("new"));
    EXPECT_EQ(table->item(1, 0)->text(), QStringLiteral("Fleet"));
    EXPECT_EQ(table->item(1, 2)->text(), QStringLiteral("Title"));
    EXPECT_EQ(table->item(1, 3)->text(), QStringLiteral("Anna König"));
    shown->dismiss();
    const QString folder = m_folder.filePath(QStringLiteral("readable"));
    QSignalSpy exported(panel, &RepairPanel::exported);
    panel->exportTo(folder);
    ASSERT_TRUE(exported.wait(60'000));
    EXPECT_TRUE(exported.first().first().toBool());
    EXPECT_EQ(bytesOf(folder + QStringLiteral("/Deals.csv")).count("\r\n"), 61);
    EXPECT_TRUE(bytesOf(folder + QStringLiteral("/Accounts.csv")).contains("Südwind"));
    EXPECT_EQ(namesIn(folder + QStringLiteral("/Files")), QStringList{QStringLiteral("Offer.txt")});
    const auto labels = panel->findChildren<Label *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
        const QStringList lines = label->text().split(u'\n');
        return label->isVisible() && lines.size() == 4 &&
               lines[2] == u"1 file is damaged and was left out:" && lines[3].contains(u"Lost.txt");
    }));
    EXPECT_EQ(hash(), before);
}

TEST_F(FileStates, ARepairedFileHangsTogetherWithoutTheLostDeals) {
    for (int i = 0; i < 200; ++i) // several pages
        create(kind::deal, {{QStringLiteral("title"), QString(200, u'x') + QString::number(i)}});
    m_workspace.reset();
    qint64 page = 0;
    qint64 size = 0;
    {
        Connection connection(path(), Connection::Role::Writer);
        connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        Statement root(connection, "SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM "
                                   "sqlite_master WHERE name='deal'");
        ASSERT_TRUE(root.step());
        page = root.integer(0);
        size = root.integer(1);
    }
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek((page - 1) * size));
        const QByteArray inner = file.read(size);
        ASSERT_EQ(inner.at(0), '\x05') << "the root of the deals is no inner page";
        const auto leaf =
            qFromBigEndian<quint32>(inner.constData() + qFromBigEndian<quint16>(inner.constData() + 12));
        ASSERT_TRUE(file.seek((qint64(leaf) - 1) * size));
        file.write(QByteArray(int(size), '\xa5'));
    }
    RepairPanel panel(path(), {}, LocaleFormat());
    QSignalSpy repaired(&panel, &RepairPanel::repaired);
    panel.repair();
    ASSERT_TRUE(repaired.wait(60'000));
    ASSERT_TRUE(repaired.first().first().toBool());
    auto workspace = Workspace::open(panel.repairedPath(), m_clock);
    ASSERT_TRUE(workspace) << workspace.error().text.toStdString();
    ASSERT_TRUE((*workspace)->login(m_me).result());
    const auto report = checkOffice(**workspace);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isSound()) << report->text().toStdString();
}

TEST_F(FileStates, TheStepsAreSaidAgainInAnotherLanguage) {
    m_workspace.reset();
    destroyPagesOf(path(), "note");
    RepairPanel *panel = openWhatToDo();
    ASSERT_TRUE(panel);
    QSignalSpy repaired(panel, &RepairPanel::repaired);
    panel->repair();
    ASSERT_TRUE(repaired.wait(60'000));
    const auto says = [panel](const QString &text) {
        const auto labels = panel->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    };
    EXPECT_TRUE(says(QStringLiteral("is written and checked")));
    m_languages.use(QStringLiteral("de"));
    EXPECT_TRUE(waitUntil([&] { return says(QStringLiteral("ist geschrieben und geprüft")); }));
    EXPECT_FALSE(says(QStringLiteral("backup")));
    m_languages.use(QStringLiteral("en"));
}

TEST_F(FileStates, ACutFileIsExplainedWithTheStepsBesideIt) {
    m_workspace.reset();
    cutFile(path());
    const QByteArray before = hash();
    open();
    ASSERT_TRUE(m_program->problem() || m_program->window());
    QWidget *shown =
        m_program->problem() ? static_cast<QWidget *>(m_program->problem()) : m_program->window();
    auto *panel = shown->findChild<RepairPanel *>();
    ASSERT_TRUE(panel);
    QSignalSpy repaired(panel, &RepairPanel::repaired);
    panel->repair();
    ASSERT_TRUE(repaired.wait(60'000));
    EXPECT_EQ(hash(), before);
}

TEST_F(FileStates, AFileInUseIsOfferedForReading) {
    m_workspace.reset();
    auto lock = lockFile(path());
    ASSERT_TRUE(lock);
    const auto held = lock.take();
    open();
    ASSERT_TRUE(m_program->problem());
    EXPECT_TRUE(m_program->problem()->windowTitle().contains(QStringLiteral("in use")));
    click(m_program->problem(), QStringLiteral("Open a read-only copy"));
    ASSERT_TRUE(waitUntil([&] { return m_program->window() != nullptr; }));
    EXPECT_TRUE(m_program->window()->workspace().isReadOnly());
    ASSERT_TRUE(notice("readOnly"));
}

TEST_F(FileStates, AFileThatMayNotBeWrittenIsSearchedAndExportedAndACopyIsOffered) {
    m_workspace.reset();
    const QString folder = m_folder.filePath(QStringLiteral("disk"));
    ASSERT_TRUE(QDir().mkdir(folder));
    SmallDisk disk(folder, 20'000);
    if (!disk.isMounted())
        GTEST_SKIP() << "no disk can be mounted here";
    const QString there = folder + QStringLiteral("/office.kontor");
    const QString copy = m_folder.filePath(QStringLiteral("copy.kontor"));
    const QString table = m_folder.filePath(QStringLiteral("deals.csv"));
    ASSERT_TRUE(QFile::copy(path(), there));
    ASSERT_TRUE(disk.freeze());
    m_program =
        std::make_unique<Program>(Services{.theme = m_theme, .languages = m_languages, .clock = m_clock});
    m_program->openFile(there);
    ASSERT_TRUE(m_program->window());
    Workspace &file = m_program->window()->workspace();
    EXPECT_TRUE(file.isReadOnly());
    ASSERT_TRUE(notice("readOnly"));
    EXPECT_TRUE(notice("readOnly")->text().contains(QStringLiteral("office.kontor")));
    const auto ways = notice("readOnly")->findChildren<QAbstractButton *>();
    EXPECT_TRUE(std::any_of(ways.begin(), ways.end(), [](const QAbstractButton *way) {
        return way->isEnabled() && way->text() == QStringLiteral("Save a copy…");
    }));
    const auto found = file.read<QList<RecordId>>(
                               Workspace::LaneKind::Quick,
                               [](const Reading &reading) {
                                   return ids(reading, {.kind = "deal", .search = QStringLiteral("deal 17")});
                               })
                           .result();
    EXPECT_TRUE(found && found->size() == 1);
    const auto rows = file.read<qint64>(Workspace::LaneKind::Long,
                                        [table](const Reading &reading) {
                                            return exportTable(reading, {.query = {.kind = "deal"}}, table);
                                        })
                          .result();
    EXPECT_TRUE(rows && *rows == 60);
    ASSERT_TRUE(file.saveCopy(copy).result());
    m_program->openFile(copy);
    ASSERT_TRUE(m_program->window());
    EXPECT_FALSE(m_program->window()->workspace().isReadOnly());
    m_program.reset();
}

TEST_F(FileStates, AFileTakenAwayIsNoticedWithinFiveSeconds) {
    open();
    ASSERT_TRUE(m_program->window());
    EXPECT_FALSE(notice("place"));
    ASSERT_TRUE(QFile::rename(path(), path() + QStringLiteral(".away")));
    ASSERT_TRUE(waitUntil([&] { return notice("place") != nullptr; }));
    EXPECT_TRUE(notice("place")->text().contains(QStringLiteral("office.kontor")));
    EXPECT_TRUE(notice("place")->findChild<Button *>());
    ASSERT_TRUE(QFile::rename(path() + QStringLiteral(".away"), path()));
    ASSERT_TRUE(waitUntil([&] { return notice("place") == nullptr; }));
}

TEST_F(FileStates, SeveralEmployeesAreAskedWhoTheyAreOncePerComputer) {
    const RecordId second =
        create(kind::employee, {{QStringLiteral("name"), QStringLiteral("Marta Zielińska")},
                                {QStringLiteral("active"), qint64(1)}});
    open();
    ASSERT_TRUE(m_program->choice());
    EXPECT_FALSE(m_program->window());
    QApplication::setActiveWindow(m_program->choice());
    auto *search = m_program->choice()->findChild<QLineEdit *>();
    ASSERT_TRUE(search);
    QTest::keyClicks(search, QStringLiteral("zielin"));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return m_program->window() != nullptr; }));
    EXPECT_EQ(m_program->window()->desk().person().id, second);
    open();
    EXPECT_FALSE(m_program->choice());
    ASSERT_TRUE(m_program->window());
    EXPECT_EQ(m_program->window()->desk().person().id, second);
    Q_EMIT m_program->window()->personChangeRequested();
    EXPECT_TRUE(waitUntil([&] { return m_program->choice() != nullptr; }));
}

TEST_F(FileStates, AWeekWithoutABackupOnAnotherDiskIsTold) {
    open();
    ASSERT_TRUE(waitUntil([&] { return !QSettings().allKeys().filter(QStringLiteral("since")).isEmpty(); }));
    EXPECT_FALSE(notice("backups"));
    m_program.reset();
    m_clock.set(m_clock.now().addDays(8));
    open();
    ASSERT_TRUE(waitUntil([&] { return notice("backups") != nullptr; }));
    click(notice("backups"), QStringLiteral("Choose a folder…"));
    auto *settings = qobject_cast<SettingsPage *>(m_program->window()->currentPage());
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->section(), "backups");
}

TEST_F(FileStates, AHalfFilledFormOfLastTimeIsOfferedAtTheStart) {
    m_workspace.reset();
    {
        DraftStore drafts(path(), m_clock);
        drafts.put(m_me, QStringLiteral("deal/new"),
                   {{QStringLiteral("title"), QStringLiteral("Half a ti")}});
    }
    open();
    ASSERT_TRUE(waitUntil([&] { return notice("draft") != nullptr; }));
    click(notice("draft"), QStringLiteral("Go on with it"));
    click(m_program->window(), QStringLiteral("Put it in"));
    const auto lines = m_program->window()->findChildren<QLineEdit *>();
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const QLineEdit *line) {
        return line->isVisible() && line->text() == u"Half a ti";
    }));
}

} // namespace kontor::test
