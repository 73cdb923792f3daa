// CSV in and out: any separator, quoting and encoding; files of any size in little memory.
#pragma once

#include "core/base/file_output.h"
#include "core/base/result.h"
#include "core/exchange/text_decoder.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace kontor {

/// How a file is to be read. All of it can be changed by the user before an import.
struct CsvDialect {
    QByteArray encoding = QByteArrayLiteral("UTF-8"); // as ICU names it
    QChar separator = u',';
    QChar quote = u'"'; // null: none
    int headerRow = 0;  // rows above it are titles; -1: the first row is data
    bool bom = false;

    bool operator==(const CsvDialect &) const = default;
};

/// Guesses from the beginning of a file; `whole`: nothing follows. The language decides which old code page
/// is meant when the bytes are no Unicode.
CsvDialect detectDialect(const QByteArray &head, bool whole, const QString &language);
/// Reads the beginning of a file.
Result<CsvDialect> detectDialect(const QString &path, const QString &language);

/// Reads row by row; never holds more than one row and a piece of the file. Blank lines are no rows. Cells
/// are composed (NFC) and otherwise as they stand; run cleanText() on what is to be stored.
class CsvReader {
public:
    static constexpr qsizetype kLongestCell = 10 * 1024 * 1024;
    static constexpr qsizetype kMostColumns = 200000;

    Result<void> open(const QString &path, const CsvDialect &dialect);
    Result<void> open(std::unique_ptr<QIODevice> device, const CsvDialect &dialect);

    /// False at the end of the file or when it cannot be read on: see readError().
    bool next(QStringList &row);
    /// What is wrong with the row just read: broken bytes, a quote that is never closed, a cell or row
    /// without end.
    const std::optional<Error> &rowError() const { return m_rowError; }
    const std::optional<Error> &readError() const { return m_readError; }
    /// The line at which the row begins, from 1.
    qint64 lineNumber() const { return m_rowLine; }
    /// For progress: bytes taken from the file and its size.
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 size() const;

private:
    enum class CellEnd { Separator, Row, Unclosed, TooLong };

    int peek();
    bool loadMore();
    bool skipBlankLines();
    CellEnd readCell(QString &cell);
    CellEnd readQuoted(QString &cell);
    CellEnd readPlain(QString &cell);
    void takeLineEnd();
    void skipRestOfLine();
    void recoverFromUnclosedQuote(QStringList &row);
    void finishRow(QStringList &row);

    std::unique_ptr<QIODevice> m_device;
    std::optional<TextDecoder> m_decoder;
    CsvDialect m_dialect;
    QString m_text;
    qsizetype m_pos = 0;         // in m_text
    qsizetype m_rowStart = 0;    // in m_text
    qsizetype m_quoteOpened = 0; // from m_rowStart
    bool m_atEnd = false;
    qint64 m_bytesRead = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    std::optional<Error> m_rowError;
    std::optional<Error> m_readError;
};

/// What a cell holds decides whether spreadsheets must be kept from running it as a formula.
enum class CsvCellKind {
    Text,  // guarded
    Typed, // a number, date or telephone number from a typed field: as it is, so that -5 and +84 stay right
};

struct CsvCell {
    QString text;
    CsvCellKind kind = CsvCellKind::Text;
};

struct CsvWriteOptions {
    QChar separator = u',';
    bool bom = true; // without it spreadsheets read UTF-8 as their own code page
    bool guardFormulas = true;
};

/// Writes RFC 4180 in UTF-8 with CRLF. The file appears with finish() only.
class CsvWriter {
public:
    CsvWriter(const QString &path, CsvWriteOptions options);
    Result<void> open();
    /// At least one cell.
    Result<void> writeRow(const QList<CsvCell> &row);
    Result<void> writeRow(const QStringList &texts);
    Result<void> finish();

private:
    FileOutput m_output;
    CsvWriteOptions m_options;
};

/// One line as CsvWriter writes it, with its line end.
QString csvLine(const QList<CsvCell> &row, const CsvWriteOptions &options);

/// An apostrophe before text that a spreadsheet would run: = + - @ and their wide forms, also behind blanks
/// and invisible characters (SAFE 1.7). unguardFormula() takes exactly that apostrophe off again:
/// unguard(guard(x)) == x.
QString guardFormula(const QString &text);
QString unguardFormula(const QString &text);

} // namespace kontor
