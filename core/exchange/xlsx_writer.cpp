// Spreadsheets by libxlsxwriter, read again by libzip before they take their place.
#include "core/exchange/xlsx_writer.h"

#include "core/base/file_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStorageInfo>
#include <algorithm>
#include <array>
#include <cstdio>
#include <xlsxwriter.h>
#include <zip.h>

namespace kontor {

namespace {

// Spreadsheets count in doubles; what has more digits than they keep goes out as text.
constexpr int kExactDigits = 15;
constexpr int kFirstYear = 1900;
constexpr qsizetype kLongestSheetName = 31;
constexpr double kLeastColumnWidth = 10;
constexpr double kMostColumnWidth = 40;

/// Characters that XML cannot hold are left out.
QString xmlText(const QString &text) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            kept += c;
            kept += text[++i];
            continue;
        }
        const bool control = c < QChar(u' ') && c != u'\t' && c != u'\n' && c != u'\r';
        if (!control && !c.isSurrogate() && c.unicode() < 0xFFFE)
            kept += c;
    }
    return kept;
}

QByteArray sheetNameOf(const QString &wanted) {
    QString name = xmlText(wanted).simplified();
    for (const QChar forbidden : QStringView(u"[]:*?/\\"))
        name.replace(forbidden, u' ');
    name = name.left(kLongestSheetName).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QByteArrayLiteral("Sheet1") : name.toUtf8();
}

QByteArray moneyFormat(Currency currency) {
    QByteArray format = "#,##0";
    if (currency.digits() > 0)
        format += '.' + QByteArray(currency.digits(), '0');
    if (!currency.isEmpty())
        format += " [$" + currency.code().toLatin1() + ']';
    return format;
}

qsizetype digitsIn(const QString &decimal) {
    const auto firstDigit =
        std::find_if(decimal.begin(), decimal.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return std::count_if(firstDigit, decimal.end(), [](QChar c) { return c.isDigit(); });
}

lxw_datetime wallTime(QDate date, QTime time) {
    lxw_datetime wall{};
    wall.year = date.year();
    wall.month = date.month();
    wall.day = date.day();
    wall.hour = time.hour();
    wall.min = time.minute();
    wall.sec = time.second();
    return wall;
}

QString noRoomForTemporaryFiles() {
    return QCoreApplication::translate("XlsxWriter",
                                       "there is no room for temporary files. Free some space, then "
                                       "try again.");
}

/// The library knows only that closing failed.
QString causeOfClosing(const QString &path, lxw_error error) {
    constexpr qint64 asGoodAsFull = 64 * 1024; // bytes
    if (QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() > asGoodAsFull)
        return QString::fromUtf8(lxw_strerror(error));
    return QCoreApplication::translate("XlsxWriter",
                                       "there is no room left on the disk. Free some space or choose "
                                       "another folder.");
}

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};

/// How many bytes of rows the sheet inside the archive holds; nothing when it cannot be read to a proper end.
std::optional<qint64> bytesOfRows(const QString &file) {
    int error = 0;
    const std::unique_ptr<zip_t, CloseArchive> archive(
        zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive)
        return std::nullopt;
    const std::unique_ptr<zip_file_t, CloseEntry> entry(
        zip_fopen(archive.get(), "xl/worksheets/sheet1.xml", 0));
    if (!entry)
        return std::nullopt;
    const QByteArray opening = "<sheetData>";
    const QByteArray closing = "</sheetData>";
    std::array<char, 65536> piece;
    QByteArray seen; // the last piece with a little of the one before
    qint64 total = 0;
    qint64 rowsBegin = -1;
    qint64 rowsEnd = -1;
    zip_int64_t length = 0;
    while ((length = zip_fread(entry.get(), piece.data(), piece.size())) > 0) {
        seen = seen.right(closing.size()) + QByteArray(piece.data(), qsizetype(length));
        total += length;
        const qint64 seenBegin = total - seen.size();
        if (const qsizetype at = seen.indexOf(opening); at >= 0 && rowsBegin < 0)
            rowsBegin = seenBegin + at + opening.size();
        if (const qsizetype at = seen.lastIndexOf(closing); at >= 0)
            rowsEnd = seenBegin + at;
    }
    if (length < 0 || rowsBegin < 0 || rowsEnd < rowsBegin || !seen.trimmed().endsWith("</worksheet>"))
        return std::nullopt;
    return rowsEnd - rowsBegin;
}

} // namespace

struct XlsxWriter::Book {
    QString temporary;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    QHash<QByteArray, lxw_format *> formats;

    ~Book() {
        if (!workbook)
            return;
        lxw_workbook_free(workbook);
        QFile::remove(temporary);
    }

    lxw_format *format(const QByteArray &numberFormat) {
        lxw_format *&known = formats[numberFormat];
        if (!known) {
            known = workbook_add_format(workbook);
            format_set_num_format(known, numberFormat.constData());
        }
        return known;
    }
};

XlsxWriter::XlsxWriter(const QString &path, XlsxOptions options)
    : m_path(path), m_options(std::move(options)) {}

XlsxWriter::~XlsxWriter() = default;

Error XlsxWriter::failed(const QString &cause) const {
    return {ErrorCode::Storage,
            {},
            QCoreApplication::translate("XlsxWriter", "The file “%1” could not be written: %2")
                .arg(QDir::toNativeSeparators(m_path), cause)};
}

Result<void> XlsxWriter::open(const QStringList &header) {
    Q_ASSERT(!m_book && !header.isEmpty());
    if (header.size() > kMostColumns)
        return failed(
            QCoreApplication::translate("XlsxWriter", "a spreadsheet cannot hold so many columns."));
    const QFileInfo folder(QFileInfo(m_path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return failed(QCoreApplication::translate("XlsxWriter",
                                                  "writing is not permitted there. Choose another folder."));
    m_book = std::make_unique<Book>();
    m_book->temporary = temporaryNameFor(m_path);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    QByteArray temporaryFolder = QFile::encodeName(m_options.temporaryFolder);
    if (!temporaryFolder.isEmpty())
        options.tmpdir = temporaryFolder.data();
    m_book->workbook = workbook_new_opt(QFile::encodeName(m_book->temporary).constData(), &options);
    if (m_book->workbook)
        m_book->sheet =
            workbook_add_worksheet(m_book->workbook, sheetNameOf(m_options.sheetName).constData());
    if (!m_book->sheet) {
        m_book.reset();
        return failed(noRoomForTemporaryFiles());
    }
    m_book->bold = workbook_add_format(m_book->workbook);
    format_set_bold(m_book->bold);
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    if (m_options.rightToLeft)
        worksheet_right_to_left(m_book->sheet);
    for (int column = 0; column < header.size(); ++column) {
        writeText(column, header[column], true);
        const double width =
            std::clamp(double(header[column].size() + 4), kLeastColumnWidth, kMostColumnWidth);
        worksheet_set_column(m_book->sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
    }
    m_row = 1;
    return {};
}

void XlsxWriter::writeText(int column, const QString &text, bool header) {
    QString kept = xmlText(text);
    if (kept.size() > kLongestText) {
        ++m_shortened;
        kept.truncate(kLongestText - 1);
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept += QChar(0x2026);
    }
    // As a string whatever it begins with: a cell of text is never run.
    worksheet_write_string(m_book->sheet, lxw_row_t(m_row), lxw_col_t(column), kept.toUtf8().constData(),
                           header ? m_book->bold : nullptr);
}

void XlsxWriter::writeNumber(int column, const QString &decimal, const QByteArray &format) {
    if (digitsIn(decimal) > kExactDigits) {
        writeText(column, decimal, false);
        return;
    }
    // The format of the file knows doubles only; up to 15 digits they come back as they went.
    worksheet_write_number(m_book->sheet, lxw_row_t(m_row), lxw_col_t(column), decimal.toDouble(),
                           format.isEmpty() ? nullptr : m_book->format(format));
}

void XlsxWriter::writeCell(int column, const XlsxCell &cell) {
    const auto row = lxw_row_t(m_row);
    const auto col = lxw_col_t(column);
    if (const auto *text = std::get_if<QString>(&cell)) {
        if (!text->isEmpty())
            writeText(column, *text, false);
    } else if (const auto *number = std::get_if<Decimal>(&cell)) {
        writeNumber(column, number->toString(), {});
    } else if (const auto *money = std::get_if<Money>(&cell)) {
        writeNumber(column, money->amountText(), moneyFormat(money->currency));
    } else if (const auto *date = std::get_if<QDate>(&cell)) {
        lxw_datetime wall = wallTime(*date, QTime(0, 0));
        if (date->isValid() && date->year() >= kFirstYear)
            worksheet_write_datetime(m_book->sheet, row, col, &wall, m_book->format("yyyy-mm-dd"));
        else if (date->isValid())
            writeText(column, date->toString(Qt::ISODate), false);
    } else if (const auto *moment = std::get_if<QDateTime>(&cell)) {
        lxw_datetime wall = wallTime(moment->date(), moment->time());
        if (moment->isValid() && moment->date().year() >= kFirstYear)
            worksheet_write_datetime(m_book->sheet, row, col, &wall, m_book->format("yyyy-mm-dd hh:mm"));
        else if (moment->isValid())
            writeText(column, moment->toString(Qt::ISODate), false);
    } else if (const auto *truth = std::get_if<bool>(&cell)) {
        worksheet_write_boolean(m_book->sheet, row, col, *truth ? 1 : 0, nullptr);
    }
}

Result<void> XlsxWriter::writeRow(const QList<XlsxCell> &cells) {
    Q_ASSERT(m_book);
    if (m_row >= kMostRows)
        return failed(QCoreApplication::translate("XlsxWriter", "a spreadsheet cannot hold so many rows."));
    if (cells.size() > kMostColumns)
        return failed(
            QCoreApplication::translate("XlsxWriter", "a spreadsheet cannot hold so many columns."));
    for (int column = 0; column < cells.size(); ++column)
        writeCell(column, cells[column]);
    ++m_row;
    return {};
}

Result<void> XlsxWriter::finish() {
    Q_ASSERT(m_book);
    const std::unique_ptr<Book> book = std::move(m_book);
    // The library never asks whether its temporary files could be written: the rows are flushed and weighed
    // here, and weighed again in the finished file.
    FILE *const rows = book->sheet->optimize_tmpfile;
    // The last row is still in memory; written now, it is weighed too.
    lxw_worksheet_write_single_row(book->sheet);
    if (std::fflush(rows) != 0 || std::ferror(rows) != 0)
        return failed(noRoomForTemporaryFiles());
    const qint64 expected = std::ftell(rows);
    // Closing frees the workbook even when it fails.
    const lxw_error closed = workbook_close(std::exchange(book->workbook, nullptr));
    if (closed != LXW_NO_ERROR || bytesOfRows(book->temporary) != expected) {
        const QString cause =
            closed == LXW_NO_ERROR ? noRoomForTemporaryFiles() : causeOfClosing(book->temporary, closed);
        QFile::remove(book->temporary);
        return failed(cause);
    }
    return replaceFile(book->temporary, m_path);
}

} // namespace kontor
