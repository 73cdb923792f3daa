// Pages of a list.
#include "ui/list/list_print.h"

#include "core/sales/stages.h"
#include "ui/answer.h"
#include "ui/list/cell_clipboard.h"
#include "ui/list/filter_words.h"
#include "ui/list/record_table.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <numeric>

namespace kontor {

namespace {

QString sayPrint(const char *text) {
    return QCoreApplication::translate("ListPrint", text);
}

/// Draws one page after the other; lengths in pixels of the device.
class Pages {
public:
    Pages(const PrintedList &list, QPagedPaintDevice &device)
        : m_list(list), m_device(device), m_painter(&device), m_unit(device.logicalDpiY() / 96.0),
          m_paper(0, 0, device.width(), device.height()) {
        m_painter.setLayoutDirection(list.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_body = sized(TextRole::Secondary);
        m_strong = sized(TextRole::Group);
        m_title = sized(TextRole::Title);
        m_rowHeight = length(20);
    }

    int draw() {
        const int head = headHeight();
        const int room = std::max(1, (m_paper.height() - head - length(24)) / m_rowHeight);
        const qsizetype pages = std::max<qsizetype>(1, (m_list.rows.size() + room - 1) / room);
        for (qsizetype page = 0; page < pages; ++page) {
            if (page > 0)
                m_device.newPage();
            drawHead();
            for (qsizetype i = 0; i < room && page * room + i < m_list.rows.size(); ++i)
                drawRow(m_list.rows[page * room + i], head + int(i) * m_rowHeight, m_body);
            const QRect foot(0, m_paper.height() - length(18), m_paper.width(), length(18));
            drawText(foot, m_list.foot, m_body, false);
            drawText(foot,
                     sayPrint(QT_TRANSLATE_NOOP("ListPrint", "Page %1 of %2"))
                         .arg(QLocale().toString(page + 1), QLocale().toString(pages)),
                     m_body, true);
        }
        return int(pages);
    }

private:
    int length(double pixels) const { return qRound(pixels * m_unit); }
    QFont sized(TextRole role) const {
        QFont font = kontor::font(role);
        font.setPixelSize(std::max(1, qRound(QFontInfo(font).pixelSize() * m_unit * 0.85)));
        return font;
    }
    int headHeight() const { return length(m_list.filter.isEmpty() ? 74 : 92); }

    void drawHead() {
        drawText(QRect(0, 0, m_paper.width(), length(26)), m_list.title, m_title, false);
        drawText(QRect(0, length(4), m_paper.width(), length(22)), m_list.sums, m_body, true);
        int y = length(30);
        if (!m_list.filter.isEmpty()) {
            drawText(QRect(0, y, m_paper.width(), length(18)), m_list.filter, m_body, false);
            y += length(18);
        }
        drawRow(m_list.heads, y + length(10), m_strong);
    }

    void drawRow(const QStringList &cells, int y, const QFont &font) {
        const int total = std::max(1, std::accumulate(m_list.widths.begin(), m_list.widths.end(), 0));
        int x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const int width = int(qint64(m_paper.width()) * m_list.widths.value(i, 1) / total);
            QRect cell(x, y, width, m_rowHeight);
            if (m_list.rightToLeft)
                cell.moveLeft(m_paper.width() - x - width);
            drawText(cell.adjusted(length(3), 0, -length(3), 0), cells[i], font,
                     m_list.figures.value(i) && !m_list.rightToLeft);
            x += width;
        }
        m_painter.setPen(QPen(QColor(0xC8, 0xCC, 0xD2), std::max(1, length(0.6))));
        m_painter.drawLine(0, y + m_rowHeight, m_paper.width(), y + m_rowHeight);
    }

    void drawText(const QRect &rect, const QString &text, const QFont &font, bool trailing) {
        const bool right = trailing != m_list.rightToLeft;
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        const QString shown = QFontMetrics(font, &m_device).elidedText(text, Qt::ElideRight, rect.width());
        m_painter.drawText(
            rect,
            int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) |
                Qt::TextSingleLine |
                (shown.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight),
            shown);
    }

    const PrintedList &m_list;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    double m_unit;
    QRect m_paper;
    QFont m_body, m_strong, m_title;
    int m_rowHeight;
};

} // namespace

int drawPages(const PrintedList &list, QPagedPaintDevice &device) {
    return Pages(list, device).draw();
}

QFuture<Result<PrintedList>> printedList(PageHost &host, TableModel &model, const RecordTable &table) {
    const FieldFormat &format = model.format();
    const Kind *kind = &model.kind();
    PrintedList list{.title = kind->plural(),
                     .foot = sayPrint(QT_TRANSLATE_NOOP("ListPrint", "%1 · %2"))
                                 .arg(host.workspace().context()->office.name,
                                      host.format().date(host.workspace().today())),
                     .rightToLeft = host.format().isRightToLeft()};
    QStringList fields;
    for (int column = 1; column < model.columnCount(); ++column) {
        fields.append(model.field(column)->key);
        list.heads.append(format.label(*model.field(column)));
        list.widths.append(table.columnWidth(column));
        list.figures.append(FieldFormat::isFigure(*model.field(column)));
    }
    const auto job = [list, query = model.query(), money = model.moneyField(), fields, format,
                      kind](const Reading &reading) -> Result<PrintedList> {
        PrintedList full = list;
        const Query run = stages::withRecentlyClosed(reading, query);
        auto found = ids(reading, run);
        if (!found)
            return found.error();
        auto shown = shownRows(reading, format, *kind, *found, fields);
        if (!shown)
            return shown.error();
        full.rows = shown->cells;
        auto sums = totals(reading, run, money);
        if (!sums)
            return sums.error();
        const QString count = format.locale().integer(sums->count);
        const QString sum = format.totalsText(*sums);
        full.sums = sum.isEmpty()
                        ? sayPrint(QT_TRANSLATE_NOOP("ListPrint", "Count %1")).arg(count)
                        : sayPrint(QT_TRANSLATE_NOOP("ListPrint", "Count %1 · Sum %2")).arg(count, sum);
        full.filter = filterWords(reading, *kind, query, format);
        return full;
    };
    return host.workspace().read<PrintedList>(Workspace::LaneKind::Long, job);
}

void printList(PageHost &host, TableModel &model, const RecordTable &table, QWidget *parent) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(model.columnCount() > 6 ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    printer->setDocName(model.kind().plural());
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &table,
                     [&host, &model, &table, printer, parent] {
                         onAnswer(printedList(host, model, table), parent,
                                  [&host, printer](const Result<PrintedList> &list) {
                                      if (!list)
                                          return host.showError(list.error());
                                      drawPages(*list, *printer);
                                      host.showDone(sayPrint(QT_TRANSLATE_NOOP("ListPrint", "Printed")),
                                                    false);
                                  });
                     });
    dialog->open();
}

} // namespace kontor
