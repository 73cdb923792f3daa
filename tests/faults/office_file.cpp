// An office file for the tests under faults: made once, copied for each run.
#include "tests/faults/office_file.h"

#include "core/actions/new_office.h"
#include "core/actions/office_check.h"
#include "core/sales/deal.h"
#include "core/storage/connection.h"
#include "core/workspace/undo.h"
#include "tests/support/core/storage_files.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kontor::faults {

namespace {

const SystemClock systemClock;
const QString titleKey = QStringLiteral("title");

QString basePathIn(const QTemporaryDir &folder) {
    return folder.filePath(QStringLiteral("base.kontor"));
}

Result<void> done(const Result<ChangeSet> &result) {
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

OfficeFile::OfficeFile() : m_folder(test::folderInMemory()) {
    {
        auto made = Workspace::create(basePathIn(m_folder), systemClock);
        EXPECT_TRUE(made);
        auto employee =
            setUpOffice(**made, {.name = QStringLiteral("Test"), .employee = QStringLiteral("Anna")});
        EXPECT_TRUE(employee);
        m_me = *employee;
        EXPECT_TRUE(createMany(**made, QStringLiteral("base"), 30));
    }
    startAnew();
}

void OfficeFile::startAnew() {
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path() + QLatin1String(suffix));
    EXPECT_TRUE(QFile::copy(basePathIn(m_folder), path()));
}

std::unique_ptr<Workspace> OfficeFile::open() const {
    auto workspace = Workspace::open(path(), systemClock);
    EXPECT_TRUE(workspace) << (workspace ? std::string() : workspace.error().text.toStdString());
    if (!workspace || !(*workspace)->login(m_me).result())
        return nullptr;
    return std::move(*workspace);
}

Result<RecordId> createDeal(Workspace &workspace, const QString &title) {
    RecordId id = 0;
    auto result = workspace
                      .perform(QStringLiteral("create"),
                               [&](UnitOfWork &unit) -> Result<void> {
                                   auto made = unit.create(kind::deal, {{titleKey, title}});
                                   if (!made)
                                       return made.error();
                                   id = *made;
                                   return {};
                               })
                      .result();
    return result ? Result<RecordId>(id) : Result<RecordId>(result.error());
}

Result<QList<RecordId>> createMany(Workspace &workspace, const QString &tag, int count) {
    QList<RecordId> created;
    auto result = workspace
                      .perform(QStringLiteral("create"),
                               [&](UnitOfWork &unit) -> Result<void> {
                                   for (int i = 0; i < count; ++i) {
                                       const QString title = QStringLiteral("%1-%2").arg(tag).arg(i);
                                       auto made = unit.create(kind::deal, {{titleKey, title}});
                                       if (!made)
                                           return made.error();
                                       created << *made;
                                   }
                                   return {};
                               })
                      .result();
    return result ? Result<QList<RecordId>>(created) : Result<QList<RecordId>>(result.error());
}

Result<void> retitle(Workspace &workspace, RecordId deal, const QString &title) {
    return done(workspace
                    .perform(QStringLiteral("edit"),
                             [&](UnitOfWork &unit) {
                                 return unit.update(kind::deal, deal, {{titleKey, title}});
                             })
                    .result());
}

Result<void> putInBin(Workspace &workspace, RecordId deal, bool inBin) {
    return done(workspace
                    .perform(QStringLiteral("delete"),
                             [&](UnitOfWork &unit) {
                                 return inBin ? unit.remove(kind::deal, deal)
                                              : unit.restore(kind::deal, deal);
                             })
                    .result());
}

Result<void> undoLast(Workspace &workspace) {
    return done(workspace
                    .perform(QStringLiteral("undo"),
                             [](UnitOfWork &unit) -> Result<void> {
                                 const auto step = nextUndo(unit.reading());
                                 if (!step)
                                     return Error{ErrorCode::NotFound, {}, {}};
                                 auto undone = undoStep(unit, step->transaction);
                                 return undone ? Result<void>() : Result<void>(undone.error());
                             })
                    .result());
}

QHash<RecordId, DealState> dealsIn(Workspace &workspace) {
    QHash<RecordId, DealState> deals;
    EXPECT_TRUE(workspace
                    .maintain([&](Connection &writer) -> Result<void> {
                        Statement rows(writer, "SELECT id, title, bin IS NOT NULL FROM deal");
                        while (rows.step())
                            deals.insert(rows.integer(0), {rows.text(1), rows.integer(2) != 0});
                        return {};
                    })
                    .result());
    return deals;
}

QString faultsOf(Workspace &workspace) {
    const auto report = checkOffice(workspace);
    if (!report)
        return report.error().text;
    return report->isSound() ? QString() : report->text();
}

} // namespace kontor::faults
