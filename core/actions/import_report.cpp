// What is told of an import beside its numbers.
#include "core/actions/importer.h"

#include <QCoreApplication>

namespace kontor {

namespace {

constexpr qsizetype kToldLines = 5;

} // namespace

QString toldCleaned(const ImportReport &report, const std::function<QString(qint64)> &number) {
    if (report.cleaned == 0)
        return {};
    QStringList lines;
    for (const ImportRow &row : report.cleanedRows) {
        if (const QString line = number(row.line); !lines.contains(line))
            lines.append(line);
        if (lines.size() == kToldLines)
            break;
    }
    return QCoreApplication::translate("Import",
                                       "Control characters were left out of %Ln value(s), first in line %1.",
                                       nullptr, int(report.cleaned))
        .arg(lines.join(QCoreApplication::translate("Import", ", ", "between numbers of lines")));
}

} // namespace kontor
