// An office and a file to import into it.
#pragma once

#include "core/actions/importer.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

#include <QFile>

namespace kontor::test {

class ImportTest : public OfficeTest {
protected:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QString write(const char *name, const char *utf8) {
        QFile out(file(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(utf8);
        return file(name);
    }

    ImportPlan plan(const Kind &kind, const QString &path) {
        auto plan =
            read<ImportPlan>([&](const Reading &reading) { return suggestPlan(reading, kind, path); });
        EXPECT_TRUE(plan) << plan.error().text.toStdString();
        return plan ? *plan : ImportPlan{.kind = kind.key()};
    }

    ImportReport run(const ImportPlan &plan, const QString &path, const ImportOptions &options = {}) {
        auto report = importFile(workspace(), plan, path, options).result();
        EXPECT_TRUE(report) << report.error().text.toStdString();
        return report ? *report : ImportReport{};
    }

    qint64 countOf(const Kind &kind) {
        return *read<qint64>([&](const Reading &reading) { return count(reading, {.kind = kind.key()}); });
    }

    QList<Group> byStage() {
        return *read<QList<Group>>([](const Reading &reading) {
            return groups(reading, {.kind = "deal"}, QStringLiteral("stage"), QStringLiteral("amount"));
        });
    }

    RecordId stageNamed(const QString &name) {
        return *read<RecordId>(
            [&](const Reading &reading) { return recordMeant(reading, kind::stage, name); });
    }

    Result<ChangeSet> undo(qint64 transaction) {
        return perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto done = undoStep(unit, transaction);
                return done ? Result<void>() : done.error();
            },
            "undo");
    }

    qint64 revision() {
        return *read<qint64>([](const Reading &reading) -> Result<qint64> { return reading.revision; });
    }
};

inline std::string told(const ImportReport &report) {
    std::string text;
    for (const ImportRow &row : report.wrongRows)
        text += std::to_string(row.line) + " " + row.column.toStdString() + " [" + row.value.toStdString() +
                "] " + row.reason.toStdString() + "\n";
    return text;
}

} // namespace kontor::test
