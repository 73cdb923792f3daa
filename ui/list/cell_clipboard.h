// Cells as tab-separated text: copied as they are shown, pasted as they are understood (Z10).
#pragma once

#include "ui/models/field_format.h"
#include "ui/page.h"

namespace kontor {

/// Rows of cells; a cell in quotes may hold tabs and lines.
QList<QStringList> cellsOfText(const QString &text);
QString textOfCells(const QList<QStringList> &cells);

/// What is shown of those records, read from the file: also of rows that were never on the screen.
struct ShownRows {
    QList<RecordId> ids = {};
    QList<QStringList> cells = {};
};
Result<ShownRows> shownRows(const Reading &reading, const FieldFormat &format, const Kind &kind,
                            const QList<RecordId> &ids, const QStringList &fields);

/// One cell to be written: which, and what was pasted into it.
struct PastedCell {
    RecordId id = 0;
    QString field = {};
    QString text = {};
};

/// How many of what were read, for the line that says so.
struct PasteCount {
    int cells = 0;
    int amounts = 0;
    int dates = 0;
    int numbers = 0;
};
PasteCount countOf(const Schema &schema, const Kind &kind, const QList<PastedCell> &cells);
/// "8 cells pasted: 4 amounts, 4 dates read as day-month-year"
QString pasteText(const PasteCount &count, const LocaleFormat &format, const QList<PastedCell> &cells,
                  const Schema &schema, const Kind &kind);

/// Writes all of them, or none: the error names the field and what could not be read. Amounts, numbers and
/// days are read in the employee's language, the rest as the filter language reads it.
Result<void> paste(UnitOfWork &unit, const Kind &kind, const LocaleFormat &format,
                   const QList<PastedCell> &cells);

} // namespace kontor
