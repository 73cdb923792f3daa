// The three forms of rows.
#include "app/ctl/output.h"

#include "app/ctl/command_line.h"
#include "core/base/text_rules.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace kontor::ctl {

namespace {

constexpr qsizetype kWidestColumn = 40;
constexpr qsizetype kRowsMeasured = 500; // of a table, before the first one is printed

void write(const QByteArray &bytes) {
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

/// Keys stand in the order of the columns, which QJsonObject would not keep.
class JsonWriter final : public RowWriter {
public:
    explicit JsonWriter(const QStringList &columns) {
        for (const QString &column : columns)
            m_keys.append(valueBytes(column) + ':');
    }
    void row(const QList<Cell> &cells) override {
        QByteArray line = m_first ? "[" : ",\n ";
        m_first = false;
        line += '{';
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += (i ? "," : "") + m_keys[i] + valueBytes(cells[i].json);
        write(line + '}');
    }
    void finish() override { write(m_first ? "[]\n" : "]\n"); }

private:
    static QByteArray valueBytes(const QJsonValue &value) {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return array.sliced(1, array.size() - 2);
    }
    QList<QByteArray> m_keys;
    bool m_first = true;
};

class CsvRowWriter final : public RowWriter {
public:
    explicit CsvRowWriter(const QStringList &columns) {
        QList<CsvCell> head;
        for (const QString &column : columns)
            head.append({column, CsvCellKind::Typed});
        write(csvLine(head, m_options).toUtf8());
    }
    void row(const QList<Cell> &cells) override {
        QList<CsvCell> line;
        for (const Cell &cell : cells)
            line.append({cell.text, cell.isNumber ? CsvCellKind::Typed : CsvCellKind::Text});
        write(csvLine(line, m_options).toUtf8());
    }
    void finish() override {}

private:
    CsvWriteOptions m_options{.bom = false};
};

/// Columns as wide as the first rows need; control characters and line ends cannot break a line.
class TableWriter final : public RowWriter {
public:
    explicit TableWriter(const QStringList &columns) {
        QList<Cell> head;
        for (const QString &column : columns) {
            head.append({column, {}, false});
            m_widths.append(0);
        }
        m_waiting.append(head);
    }
    void row(const QList<Cell> &cells) override {
        m_waiting.append(cells);
        if (m_waiting.size() > kRowsMeasured)
            flush();
    }
    void finish() override { flush(); }

private:
    /// A column alone leaves room enough.
    QString shown(const QString &text) const {
        QString line = visibleControls(text).simplified();
        if (line.size() > kWidestColumn && m_widths.size() > 1)
            line = line.left(kWidestColumn - 1) + u'…';
        return line;
    }
    void flush() {
        for (const QList<Cell> &cells : std::as_const(m_waiting)) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                m_widths[i] = qMax(m_widths[i], shown(cells[i].text).size());
        }
        for (const QList<Cell> &cells : std::as_const(m_waiting)) {
            QString line;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const QString text = shown(cells[i].text);
                line +=
                    cells[i].isNumber ? text.rightJustified(m_widths[i]) : text.leftJustified(m_widths[i]);
                line += QStringLiteral("  ");
            }
            while (line.endsWith(u' '))
                line.chop(1);
            write(line.toUtf8() + '\n');
        }
        m_waiting.clear();
    }
    QList<qsizetype> m_widths;
    QList<QList<Cell>> m_waiting;
};

} // namespace

Result<std::unique_ptr<RowWriter>> rowWriter(const QString &format, const QStringList &columns) {
    if (format == u"json")
        return std::unique_ptr<RowWriter>(std::make_unique<JsonWriter>(columns));
    if (format == u"csv")
        return std::unique_ptr<RowWriter>(std::make_unique<CsvRowWriter>(columns));
    if (format == u"table")
        return std::unique_ptr<RowWriter>(std::make_unique<TableWriter>(columns));
    return usageError(
        QCoreApplication::translate("CommandLine", "--format is table, csv or json, not “%1”.").arg(format));
}

void print(const QString &text) {
    write(text.toUtf8() + '\n');
}

void complain(const QString &text) {
    const QByteArray line = "kontorctl: " + text.simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace kontor::ctl
