// Guessing how a CSV file is written.
#include "core/exchange/csv.h"

#include "core/base/keys.h"
#include "core/base/open_offices.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <algorithm>
#include <array>

namespace kontor {

namespace {

constexpr qint64 kHeadSize = 256 * 1024;
constexpr qsizetype kSampleRows = 200;

struct ByteOrderMark {
    const char *bytes;
    int length;
    const char *encoding;
};

// The mark of UTF-32 begins like that of UTF-16, so it is asked first.
constexpr std::array kByteOrderMarks = {
    ByteOrderMark{"\xEF\xBB\xBF", 3, "UTF-8"},    ByteOrderMark{"\xFF\xFE\0\0", 4, "UTF-32LE"},
    ByteOrderMark{"\0\0\xFE\xFF", 4, "UTF-32BE"}, ByteOrderMark{"\xFF\xFE", 2, "UTF-16LE"},
    ByteOrderMark{"\xFE\xFF", 2, "UTF-16BE"},
};

/// Some broken bytes among many letters that only UTF-8 writes so are dirt, to be told line by line; in an
/// old code page hardly any bytes would make such letters.
bool isUtf8(const QByteArray &head, bool whole) {
    TextDecoder decoder(QByteArrayLiteral("UTF-8"));
    const QString text = decoder.decode(head, whole);
    const qsizetype broken = text.count(QChar(TextDecoder::kBroken));
    if (broken == 0)
        return true;
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x80 && c != QChar(TextDecoder::kBroken) && !c.isLowSurrogate();
    });
    return letters > 3 * broken;
}

/// UTF-16 without a mark: the ASCII in it, separators and line ends at least, leaves zero bytes on one side.
QByteArray utf16ByZeros(const QByteArray &head, bool validUtf8) {
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype pairs = head.size() / 2;
    const qsizetype zeros = std::max(even, odd);
    // Stray zero bytes in ASCII are dirt; it takes many to make the text UTF-16.
    const qsizetype enough = validUtf8 ? pairs * 3 / 10 : pairs / 25;
    if (zeros == 0 || zeros < enough || std::min(even, odd) * 10 > zeros)
        return {};
    // Zeros in the header of a short file are many too; but only one byte by one has letters on both sides.
    qsizetype letters = 0;
    for (qsizetype i = odd > even ? 1 : 0; i < head.size(); i += 2)
        letters += head[i] >= ',' && head[i] <= 'z' ? 1 : 0;
    if (validUtf8 && letters * 50 > pairs)
        return {};
    return odd > even ? QByteArrayLiteral("UTF-16LE") : QByteArrayLiteral("UTF-16BE");
}

QByteArray legacyEncodingOf(const QString &language) {
    if (language == QLatin1String("vi"))
        return QByteArrayLiteral("windows-1258");
    if (language == QLatin1String("fa"))
        return QByteArrayLiteral("windows-1256");
    if (language == QLatin1String("pl"))
        return QByteArrayLiteral("windows-1250");
    return QByteArrayLiteral("windows-1252");
}

void detectEncoding(CsvDialect &dialect, const QByteArray &head, bool whole, const QString &language) {
    for (const ByteOrderMark &mark : kByteOrderMarks) {
        if (!head.startsWith(QByteArray::fromRawData(mark.bytes, mark.length)))
            continue;
        dialect.bom = true;
        dialect.encoding = mark.encoding;
        return;
    }
    const bool utf8 = isUtf8(head, whole);
    const QByteArray utf16 = utf16ByZeros(head, utf8);
    if (!utf16.isEmpty())
        dialect.encoding = utf16;
    else
        dialect.encoding = utf8 ? QByteArrayLiteral("UTF-8") : legacyEncodingOf(language);
}

QList<QStringList> sampleRows(const QByteArray &head, bool whole, const CsvDialect &dialect) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(head);
    buffer->open(QIODevice::ReadOnly);
    CsvReader reader;
    QList<QStringList> rows;
    if (!reader.open(std::move(buffer), dialect))
        return rows;
    QStringList row;
    while (rows.size() < kSampleRows && reader.next(row))
        rows << row;
    // The last row of a cut head is cut too.
    if (!whole && rows.size() > 1 && rows.size() < kSampleRows)
        rows.removeLast();
    return rows;
}

struct SeparatorScore {
    qsizetype columns = 1;
    double sharing = 0; // the part of the rows that have that many columns
};

SeparatorScore scoreOf(const QList<QStringList> &rows) {
    QMap<qsizetype, qsizetype> rowsByColumns;
    for (const QStringList &row : rows)
        ++rowsByColumns[row.size()];
    SeparatorScore score;
    qsizetype most = 0;
    for (auto it = rowsByColumns.cbegin(); it != rowsByColumns.cend(); ++it) {
        if (it.key() > 1 && it.value() >= most) {
            most = it.value();
            score = {it.key(), double(it.value()) / double(rows.size())};
        }
    }
    return score;
}

void detectSeparator(CsvDialect &dialect, const QByteArray &head, bool whole) {
    // Where two fit equally, the comma comes last: it may be the decimal separator.
    constexpr std::array candidates = {u'\t', u';', u'|', u','};
    SeparatorScore best;
    CsvDialect tried = dialect;
    for (const char16_t candidate : candidates) {
        tried.separator = candidate;
        const SeparatorScore score = scoreOf(sampleRows(head, whole, tried));
        const bool better = score.sharing > best.sharing + 0.001;
        const bool wider = score.sharing > best.sharing - 0.001 && score.columns > best.columns;
        if (better || wider) {
            best = score;
            dialect.separator = candidate;
        }
    }
}

/// Apostrophes as quotes: only where there are no others and most cells stand in them.
void detectQuote(CsvDialect &dialect, const QByteArray &head, bool whole) {
    TextDecoder decoder(dialect.encoding);
    const QString text = decoder.decode(head, whole);
    if (text.contains(u'"') || !text.contains(u'\''))
        return;
    qsizetype cells = 0;
    qsizetype inApostrophes = 0;
    for (const QStringList &row : sampleRows(head, whole, dialect)) {
        for (const QString &cell : row) {
            ++cells;
            inApostrophes += cell.size() > 1 && cell.startsWith(u'\'') && cell.endsWith(u'\'') ? 1 : 0;
        }
    }
    if (inApostrophes * 2 > cells)
        dialect.quote = u'\'';
}

qsizetype filledCells(const QStringList &row) {
    return std::count_if(row.begin(), row.end(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

/// Digits, signs and separators, with at least one digit; a year alone may be a heading.
bool looksLikeValue(const QString &cell) {
    const QString text = cell.trimmed();
    if (text.contains(u'@'))
        return !emailKey(text).isEmpty();
    const bool digits = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool onlyValue = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return digits && onlyValue && text.size() != 4;
}

bool looksLikeData(const QStringList &row) {
    const auto values = std::count_if(row.begin(), row.end(), looksLikeValue);
    const bool email =
        std::any_of(row.begin(), row.end(), [](const QString &cell) { return !emailKey(cell).isEmpty(); });
    return email || values * 2 > filledCells(row);
}

/// The most cells that several rows fill: one row with stray separators says nothing.
qsizetype usualWidth(const QList<QStringList> &rows) {
    QMap<qsizetype, qsizetype> rowsByCells;
    for (const QStringList &row : rows)
        ++rowsByCells[filledCells(row)];
    const qsizetype enough = rows.size() < 3 ? 1 : std::max<qsizetype>(2, rows.size() / 20);
    qsizetype reaching = 0;
    for (auto it = rowsByCells.cend(); it != rowsByCells.cbegin();) {
        --it;
        reaching += it.value();
        if (reaching >= enough)
            return it.key();
    }
    return 0;
}

void detectHeader(CsvDialect &dialect, const QByteArray &head, bool whole) {
    const QList<QStringList> rows = sampleRows(head, whole, dialect);
    const qsizetype widest = usualWidth(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        // Titles fill a cell or two, a header nearly all.
        if (filledCells(rows[i]) * 5 < widest * 4)
            continue;
        dialect.headerRow = looksLikeData(rows[i]) ? -1 : int(i);
        return;
    }
    dialect.headerRow = 0;
}

/// "sep=;" in the first line, by which spreadsheets are told.
bool takeNamedSeparator(CsvDialect &dialect, const QByteArray &head, bool whole) {
    TextDecoder decoder(dialect.encoding);
    const QString text = decoder.decode(head.left(64), whole && head.size() <= 64);
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 6 ||
        (text[5] != u'\r' && text[5] != u'\n'))
        return false;
    dialect.separator = text[4];
    return true;
}

} // namespace

CsvDialect detectDialect(const QByteArray &head, bool whole, const QString &language) {
    CsvDialect dialect;
    detectEncoding(dialect, head, whole, language);
    if (!takeNamedSeparator(dialect, head, whole))
        detectSeparator(dialect, head, whole);
    detectQuote(dialect, head, whole);
    detectHeader(dialect, head, whole);
    return dialect;
}

Result<CsvDialect> detectDialect(const QString &path, const QString &language) {
    if (auto free = refuseOpenOffice(path); !free)
        return free.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage,
                     {},
                     QCoreApplication::translate("Csv", "The file “%1” could not be read: %2")
                         .arg(path, file.errorString())};
    const QByteArray head = file.read(kHeadSize);
    return detectDialect(head, file.atEnd(), language);
}

} // namespace kontor
