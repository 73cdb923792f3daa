// Printing a list as it is seen: columns, filter and sums on every page head, in the direction of the
// language.
#pragma once

#include "ui/models/table_model.h"
#include "ui/page.h"

class QPagedPaintDevice;

namespace kontor {

class RecordTable;

/// What stands on the pages.
struct PrintedList {
    QString title = {};
    QString filter = {}; // in words; may be empty
    QString sums = {};
    QString foot = {}; // office, day
    QStringList heads = {};
    QList<int> widths = {}; // relative
    QList<bool> figures = {};
    QList<QStringList> rows = {};
    bool rightToLeft = false;
};

/// Draws all pages and returns how many they are.
int drawPages(const PrintedList &list, QPagedPaintDevice &device);

/// Asks for printer or file, reads all rows of the query and prints them.
void printList(PageHost &host, TableModel &model, const RecordTable &table, QWidget *parent);
/// The rows of the query without asking where to: for tests and exports to PDF.
QFuture<Result<PrintedList>> printedList(PageHost &host, TableModel &model, const RecordTable &table);

} // namespace kontor
