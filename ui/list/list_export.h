// Exporting a list as it is seen, to CSV or a spreadsheet, guarded against formulas.
#pragma once

#include "ui/list/chosen.h"
#include "ui/page.h"

namespace kontor {

/// The ticked records, or all of the query when nothing is ticked; the number of rows. `path` ends in .csv or
/// .xlsx.
QFuture<Result<qint64>> exportList(PageHost &host, const TableModel &model, const Chosen &chosen,
                                   const QString &path);
/// Asks for the file first and says what was written.
void askExport(PageHost &host, const TableModel &model, const Chosen &chosen, QWidget *parent);

} // namespace kontor
