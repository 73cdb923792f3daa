// Writes wrong rows while an import runs, or afterwards from the file.
#include "core/actions/import_rejects.h"

#include "core/actions/importer.h"

#include <QCoreApplication>

namespace kontor {

ImportRejects::ImportRejects(const QString &path, const ImportPlan &plan)
    : m_writer(path, {.separator = plan.dialect.separator}), m_plan(plan), m_wanted(!path.isEmpty()) {}

Result<void> ImportRejects::open() {
    if (!m_wanted)
        return {};
    if (auto opened = m_writer.open(); !opened)
        return opened;
    QStringList header;
    for (const ImportColumn &column : m_plan.columns)
        header.append(column.header);
    header << QCoreApplication::translate("Import", "Line")
           << QCoreApplication::translate("Import", "What is wrong");
    return m_writer.writeRow(header);
}

Result<void> ImportRejects::add(const QStringList &cells, qint64 line, const QStringList &reasons) {
    if (!m_wanted)
        return {};
    QStringList row = cells;
    while (row.size() < m_plan.columns.size())
        row.append(QString());
    row << QString::number(line) << reasons.join(u' ');
    return m_writer.writeRow(row);
}

Result<void> ImportRejects::finish() {
    return m_wanted ? m_writer.finish() : Result<void>();
}

Result<qint64> writeRejects(const ImportPlan &plan, const QString &path, const QList<ImportRow> &rows,
                            const QString &target) {
    QHash<qint64, QStringList> reasons;
    for (const ImportRow &row : rows)
        reasons[row.line].append(row.reason);
    CsvReader file;
    if (auto opened = file.open(path, plan.dialect); !opened)
        return opened.error();
    ImportRejects rejects(target, plan);
    if (auto opened = rejects.open(); !opened)
        return opened.error();
    qint64 saved = 0;
    QStringList cells;
    while (file.next(cells)) {
        const auto reason = reasons.constFind(file.lineNumber());
        if (reason == reasons.constEnd())
            continue;
        if (auto written = rejects.add(cells, file.lineNumber(), *reason); !written)
            return written.error();
        ++saved;
    }
    if (file.readError())
        return *file.readError();
    auto written = rejects.finish();
    return written ? Result<qint64>(saved) : written.error();
}

} // namespace kontor
