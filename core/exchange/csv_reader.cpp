// Reading CSV row by row.
#include "core/exchange/csv.h"

#include "core/base/open_offices.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace kontor {

namespace {

constexpr qint64 kPiece = 256 * 1024;
constexpr qsizetype kLongestRow = 2 * CsvReader::kLongestCell;
constexpr int kEndOfText = -1;

bool endsLine(int c) {
    return c == u'\n' || c == u'\r';
}

Error csvError(const QString &text) {
    return {ErrorCode::Invalid, {}, text};
}

/// CRLF, LF and a lone CR are one line end each.
qint64 lineEndsIn(QStringView text) {
    qint64 lines = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r' || (text[i] == u'\n' && (i == 0 || text[i - 1] != u'\r')))
            ++lines;
    }
    return lines;
}

} // namespace

Result<void> CsvReader::open(const QString &path, const CsvDialect &dialect) {
    if (auto free = refuseOpenOffice(path); !free)
        return free;
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage,
                     {},
                     QCoreApplication::translate("Csv", "The file “%1” could not be read: %2")
                         .arg(path, file->errorString())};
    return open(std::move(file), dialect);
}

Result<void> CsvReader::open(std::unique_ptr<QIODevice> device, const CsvDialect &dialect) {
    TextDecoder decoder(dialect.encoding);
    if (!decoder.isValid())
        return csvError(QCoreApplication::translate("Csv", "The encoding “%1” is not known.")
                            .arg(QString::fromLatin1(dialect.encoding)));
    *this = CsvReader();
    m_device = std::move(device);
    m_decoder.emplace(std::move(decoder));
    m_dialect = dialect;
    return {};
}

qint64 CsvReader::size() const {
    return m_device ? m_device->size() : 0;
}

bool CsvReader::loadMore() {
    if (m_atEnd || !m_device)
        return false;
    m_text.remove(0, m_rowStart);
    m_pos -= m_rowStart;
    m_rowStart = 0;
    const qsizetype before = m_text.size();
    // A piece may decode to nothing, such as a byte order mark alone.
    while (m_text.size() == before && !m_atEnd) {
        QByteArray piece(kPiece, Qt::Uninitialized);
        const qint64 length = m_device->read(piece.data(), kPiece);
        if (length < 0)
            m_readError =
                Error{ErrorCode::Storage,
                      {},
                      QCoreApplication::translate("Csv", "The file could not be read to its end: %1")
                          .arg(m_device->errorString())};
        piece.truncate(std::max<qint64>(length, 0));
        m_atEnd = piece.isEmpty();
        m_bytesRead += piece.size();
        m_text += m_decoder->decode(piece, m_atEnd);
    }
    return m_text.size() > before;
}

int CsvReader::peek() {
    if (m_pos >= m_text.size() && !loadMore())
        return kEndOfText;
    return m_text.at(m_pos).unicode();
}

void CsvReader::takeLineEnd() {
    const int c = peek();
    if (c == kEndOfText)
        return;
    ++m_pos;
    if (c == u'\r' && peek() == u'\n')
        ++m_pos;
}

bool CsvReader::skipBlankLines() {
    while (endsLine(peek())) {
        takeLineEnd();
        ++m_line;
        m_rowStart = m_pos;
    }
    return peek() != kEndOfText;
}

CsvReader::CellEnd CsvReader::readCell(QString &cell) {
    if (!m_dialect.quote.isNull() && peek() == m_dialect.quote.unicode()) {
        const CellEnd end = readQuoted(cell);
        if (end != CellEnd::Separator)
            return end;
    }
    // What stands behind a closing quote belongs to the cell too: nothing is dropped silently.
    return readPlain(cell);
}

/// Up to the closing quote; answers Separator when the cell goes on behind it.
CsvReader::CellEnd CsvReader::readQuoted(QString &cell) {
    m_quoteOpened = m_pos - m_rowStart;
    ++m_pos;
    while (peek() != kEndOfText) {
        const qsizetype found = m_text.indexOf(m_dialect.quote, m_pos);
        const qsizetype end = found < 0 ? m_text.size() : found;
        cell += QStringView(m_text).mid(m_pos, end - m_pos);
        m_pos = end;
        if (cell.size() > kLongestCell || m_pos - m_rowStart > kLongestRow)
            return CellEnd::Unclosed;
        if (found < 0)
            continue;
        ++m_pos;
        if (peek() != m_dialect.quote.unicode())
            return CellEnd::Separator;
        cell += m_dialect.quote;
        ++m_pos;
    }
    return CellEnd::Unclosed;
}

CsvReader::CellEnd CsvReader::readPlain(QString &cell) {
    for (int c = peek(); c != kEndOfText; c = peek()) {
        const QChar *const text = m_text.constData();
        const qsizetype start = m_pos;
        const qsizetype size = m_text.size();
        while (m_pos < size && text[m_pos] != m_dialect.separator && !endsLine(text[m_pos].unicode()))
            ++m_pos;
        cell += QStringView(text + start, m_pos - start);
        if (cell.size() > kLongestCell || m_pos - m_rowStart > kLongestRow)
            return CellEnd::TooLong;
        if (m_pos == size)
            continue;
        if (text[m_pos] == m_dialect.separator) {
            ++m_pos;
            return CellEnd::Separator;
        }
        return CellEnd::Row;
    }
    return CellEnd::Row;
}

void CsvReader::skipRestOfLine() {
    while (peek() != kEndOfText && !endsLine(peek())) {
        ++m_pos;
        m_rowStart = m_pos; // lets what was skipped go
    }
    takeLineEnd();
}

/// The row ends with the line in which the quote was opened, and reading goes on in the next one; else one
/// quote too many would swallow the rest of the file.
void CsvReader::recoverFromUnclosedQuote(QStringList &row) {
    const qsizetype opened = m_rowStart + m_quoteOpened;
    const auto lineEnd =
        std::find_if(m_text.cbegin() + opened, m_text.cend(), [](QChar c) { return endsLine(c.unicode()); });
    m_pos = lineEnd - m_text.cbegin();
    row << m_text.mid(opened, std::min(m_pos - opened, kLongestCell));
    m_rowError = csvError(QCoreApplication::translate(
        "Csv",
        "A quotation mark is opened and never closed. Close it in the file and import the row again."));
}

void CsvReader::finishRow(QStringList &row) {
    for (QString &cell : row) {
        if (cell.contains(QChar(TextDecoder::kBroken))) {
            cell.replace(QChar(TextDecoder::kBroken), QChar(QChar::ReplacementCharacter));
            if (!m_rowError)
                m_rowError = csvError(
                    QCoreApplication::translate(
                        "Csv",
                        "The row holds bytes that are no text in the encoding %1. Choose another encoding, or save the file as UTF-8.")
                        .arg(QString::fromLatin1(m_dialect.encoding)));
        }
        cell = cell.normalized(QString::NormalizationForm_C);
    }
}

bool CsvReader::next(QStringList &row) {
    row.clear();
    m_rowError.reset();
    m_rowStart = m_pos;
    if (!skipBlankLines())
        return false;
    m_rowStart = m_pos;
    m_rowLine = m_line;
    CellEnd end = CellEnd::Separator;
    while (end == CellEnd::Separator) {
        QString cell;
        end = readCell(cell);
        if (end == CellEnd::Unclosed)
            break;
        row << cell;
        if (row.size() > kMostColumns)
            end = CellEnd::TooLong;
    }
    if (end == CellEnd::Unclosed)
        recoverFromUnclosedQuote(row);
    if (end == CellEnd::TooLong)
        m_rowError = csvError(QCoreApplication::translate(
            "Csv",
            "The row is too long: a cell may hold 10 MB, a row 200,000 cells. Shorten it in the file."));
    // Counted before skipping lets the text go.
    m_line += lineEndsIn(QStringView(m_text).mid(m_rowStart, m_pos - m_rowStart)) + 1;
    skipRestOfLine();
    finishRow(row);
    return true;
}

} // namespace kontor
