// SimilarRows: what a dry run says of rows that are like records of the file by more than an import goes by
// (X2).
#pragma once

#include "core/actions/importer.h"

namespace kontor {

class SimilarRows {
public:
    SimilarRows(UnitOfWork &unit, ImportReport &report) : m_unit(unit), m_report(report) {}

    /// `row`: the record that was made of the row, or, with the id 0, what the row gives to one that is
    /// there. Other rows are like the former, not like a record of the file.
    void compare(Record row, qint64 line);

private:
    UnitOfWork &m_unit;
    ImportReport &m_report;
    QHash<RecordId, qint64> m_lines; // of the records that were made
};

} // namespace kontor
