// Exporter: records as a table in a file: as they are seen, or in a form that imports again without a change.
#pragma once

#include "core/records/query.h"
#include "core/records/repository.h"

#include <QStringList>
#include <functional>

namespace kontor {

enum class TableFormat { Csv, Xlsx };

struct ExportRequest {
    Query query;
    QStringList columns = {}; // field keys in their order; empty: all fields
    TableFormat format = TableFormat::Csv;
    QChar separator = u','; // of CSV
    /// Field keys as headers, ISO dates, plain numbers, a column for the currency of amounts, and the id:
    /// importing it again changes nothing. Otherwise as an employee sees it.
    bool canonical = false;
    /// How a value is seen, when not canonical; by default as canonical text with names for links.
    std::function<QString(const FieldDef &, const Value &, const RecordNames &)> display = {};
    bool rightToLeft = false;
};

/// The table appears only when it is complete. The number of rows. Cancelled by the reading's flag.
Result<qint64> exportTable(const Reading &reading, const ExportRequest &request, const QString &path);

/// ".xlsx" means a spreadsheet, all else CSV.
TableFormat formatOf(const QString &path);

} // namespace kontor
