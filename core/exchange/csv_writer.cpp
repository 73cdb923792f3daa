// Writing CSV, safe for spreadsheets.
#include "core/exchange/csv.h"

#include <algorithm>

namespace kontor {

namespace {

bool isSkippedBySpreadsheets(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool startsFormula(QChar c) {
    return QStringView(u"=+-@＝＋－＠").contains(c);
}

bool isFormula(QStringView text) {
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    if (first == u'\t' || first == u'\r' || first == u'\n')
        return true;
    const auto visible = std::find_if_not(text.begin(), text.end(), isSkippedBySpreadsheets);
    return visible != text.end() && startsFormula(*visible);
}

/// Also text that already looks guarded: else its own apostrophe would be taken off when it comes back.
bool needsGuard(QStringView text) {
    while (text.startsWith(u'\'')) {
        text = text.mid(1);
    }
    return isFormula(text);
}

bool needsQuotes(QStringView text, QChar separator) {
    if (text.isEmpty())
        return false;
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    return std::any_of(text.begin(), text.end(), [separator](QChar c) {
        return c == separator || c == u'"' || c == u'\r' || c == u'\n';
    });
}

QString quoted(QString text) {
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

QString guardFormula(const QString &text) {
    return needsGuard(text) ? u'\'' + text : text;
}

QString unguardFormula(const QString &text) {
    return text.startsWith(u'\'') && needsGuard(QStringView(text).mid(1)) ? text.mid(1) : text;
}

QString csvLine(const QList<CsvCell> &row, const CsvWriteOptions &options) {
    Q_ASSERT(!row.isEmpty());
    QString line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            line += options.separator;
        const CsvCell &cell = row[i];
        const bool guarded = options.guardFormulas && cell.kind == CsvCellKind::Text && needsGuard(cell.text);
        const QString text = guarded ? u'\'' + cell.text : cell.text;
        // A row of one empty cell would be a blank line, which is no row.
        const bool blankRow = row.size() == 1 && text.isEmpty();
        line += guarded || blankRow || needsQuotes(text, options.separator) ? quoted(text) : text;
    }
    line += QStringLiteral("\r\n");
    return line;
}

CsvWriter::CsvWriter(const QString &path, CsvWriteOptions options) : m_output(path), m_options(options) {}

Result<void> CsvWriter::open() {
    if (auto opened = m_output.open(); !opened)
        return opened;
    return m_options.bom ? m_output.write(QByteArrayLiteral("\xEF\xBB\xBF")) : Result<void>();
}

Result<void> CsvWriter::writeRow(const QList<CsvCell> &row) {
    return m_output.write(csvLine(row, m_options).toUtf8());
}

Result<void> CsvWriter::writeRow(const QStringList &texts) {
    QList<CsvCell> row;
    row.reserve(texts.size());
    for (const QString &text : texts)
        row << CsvCell{text};
    return writeRow(row);
}

Result<void> CsvWriter::finish() {
    return m_output.commit();
}

} // namespace kontor
