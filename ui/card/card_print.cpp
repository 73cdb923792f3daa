// Lays the fields out in two columns, label and value, page by page.
#include "ui/card/card_print.h"

#include "ui/card/value_view.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QTextTable>

namespace kontor {

namespace {

QString printSays(const char *text) {
    return QCoreApplication::translate("CardPrint", text);
}

void addRow(QTextTable *table, const QString &label, const QString &value) {
    table->appendRows(1);
    const int row = table->rows() - 1;
    QTextCharFormat grey;
    grey.setForeground(QColor(0x56, 0x5e, 0x6b));
    table->cellAt(row, 0).firstCursorPosition().insertText(label, grey);
    table->cellAt(row, 1).firstCursorPosition().insertText(value, QTextCharFormat());
}

void fill(QTextDocument &document, PageHost &host, const Kind &kind, const Record &record,
          const RecordNames &names, const QString &title) {
    const FieldFormat format = fieldFormat(host);
    QTextOption option;
    option.setTextDirection(host.format().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeading);
    document.setDefaultTextOption(option);
    QTextCursor cursor(&document);
    QTextCharFormat large;
    large.setFontPointSize(16);
    large.setFontWeight(QFont::Bold);
    cursor.insertText(title, large);
    QTextCharFormat small;
    small.setFontPointSize(9);
    cursor.insertBlock();
    cursor.insertText(printSays(QT_TRANSLATE_NOOP("CardPrint", "%1 · %2"))
                          .arg(kind.label(), host.format().date(host.workspace().today())),
                      small);
    cursor.insertBlock();
    QTextTableFormat shape;
    shape.setBorder(0);
    shape.setCellPadding(3);
    shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    shape.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 30), QTextLength(QTextLength::PercentageLength, 70)});
    shape.setLayoutDirection(option.textDirection());
    QTextTable *table = cursor.insertTable(1, 2, shape);
    for (const FieldDef &field : format.schema().fields(kind)) {
        if (field.isPrimary() || isEmpty(record[field]) || field.isOfSystem())
            continue;
        addRow(table, format.label(field), format.text(field, record[field], names));
    }
    table->removeRows(0, 1);
}

} // namespace

void drawCard(QPagedPaintDevice &device, PageHost &host, const Kind &kind, const Record &record,
              const RecordNames &names, const QString &title) {
    QTextDocument document;
    QFont font = kontor::font(TextRole::Body);
    font.setPointSize(10);
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&device);
    fill(document, host, kind, record, names, title);
    QPainter painter(&device);
    const QSizeF page(painter.viewport().size());
    document.setPageSize(page);
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        document.drawContents(&painter, QRectF(0, i * page.height(), page.width(), page.height()));
        painter.restore();
    }
}

void printCard(QWidget *parent, PageHost &host, const Kind &kind, const Record &record,
               const RecordNames &names, const QString &title) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(printSays(QT_TRANSLATE_NOOP("CardPrint", "Print, or save as PDF")));
    if (dialog.exec() != QDialog::Accepted)
        return;
    drawCard(printer, host, kind, record, names, title);
    host.showDone(printSays(QT_TRANSLATE_NOOP("CardPrint", "The card was printed.")), false);
}

} // namespace kontor
