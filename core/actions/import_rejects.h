// ImportRejects: the wrong rows of an import with their reasons, as CSV in the file's own columns.
#pragma once

#include "core/actions/import_plan.h"

namespace kontor {

class ImportRejects {
public:
    /// An empty path: nothing is written.
    ImportRejects(const QString &path, const ImportPlan &plan);

    Result<void> open();
    Result<void> add(const QStringList &cells, qint64 line, const QStringList &reasons);
    Result<void> finish();

private:
    CsvWriter m_writer;
    const ImportPlan &m_plan;
    bool m_wanted;
};

} // namespace kontor
