// XlsxWriter: a table as a spreadsheet with typed cells, row by row in little memory.
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <variant>

namespace kontor {

/// Nothing, text (never a formula), a number, an amount with its currency, a date, a wall time (no zone is
/// written), a truth value.
using XlsxCell = std::variant<std::monostate, QString, Decimal, Money, QDate, QDateTime, bool>;

struct XlsxOptions {
    QString sheetName = {};
    bool rightToLeft = false;
    QString temporaryFolder = {}; // for the rows on their way; empty: the system's
};

/// The file appears with finish() only; abandoned before, it leaves nothing behind.
class XlsxWriter {
public:
    static constexpr qint64 kMostRows = 1048576;
    static constexpr qsizetype kMostColumns = 16384;
    static constexpr qsizetype kLongestText = 32767;

    XlsxWriter(const QString &path, XlsxOptions options);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// The header stands bold in a row that stays in sight.
    Result<void> open(const QStringList &header);
    Result<void> writeRow(const QList<XlsxCell> &cells);
    Result<void> finish();
    /// Cells whose text was longer than a spreadsheet allows and was cut.
    qint64 shortenedCells() const { return m_shortened; }

private:
    struct Book;
    void writeText(int column, const QString &text, bool header);
    void writeNumber(int column, const QString &decimal, const QByteArray &format);
    void writeCell(int column, const XlsxCell &cell);
    Error failed(const QString &cause) const;

    QString m_path;
    XlsxOptions m_options;
    std::unique_ptr<Book> m_book;
    qint64 m_row = 0;
    qint64 m_shortened = 0;
};

} // namespace kontor
