// Output: rows on the standard output as a table for people, as CSV or as JSON for scripts.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>
#include <memory>

namespace kontor::ctl {

/// One cell in both its forms.
struct Cell {
    QString text = {};    // of table and CSV
    QJsonValue json = {}; // of JSON
    bool isNumber = false;
};

class RowWriter {
public:
    virtual ~RowWriter() = default;
    virtual void row(const QList<Cell> &cells) = 0;
    /// To be called once, after the last row.
    virtual void finish() = 0;
};

/// "table", "csv" or "json"; an error of code Usage for anything else. JSON is an array of objects by those
/// keys.
Result<std::unique_ptr<RowWriter>> rowWriter(const QString &format, const QStringList &columns);

/// To the standard output, as UTF-8.
void print(const QString &text);

/// One line on the standard error.
void complain(const QString &text);

} // namespace kontor::ctl
