// Five small lists with what was found marked in green.
#include "ui/import/reading_line.h"

#include "ui/widgets/label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr const char *kEncodings[] = {"UTF-8",        "UTF-16LE",     "UTF-16BE",     "windows-1252",
                                      "windows-1250", "windows-1258", "windows-1256", "windows-1251",
                                      "ISO-8859-1",   "ISO-8859-2"};
constexpr int kHeaderRows = 10;

void select(QComboBox *box, const QVariant &data, const QString &text) {
    int place = box->findData(data);
    if (place < 0) {
        box->addItem(text, data);
        place = box->count() - 1;
    }
    box->setCurrentIndex(place);
}

} // namespace

ReadingLine::ReadingLine(QWidget *parent) : QWidget(parent) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space3);
    for (Part *part : {&m_encoding, &m_separator, &m_quote, &m_header, &m_id}) {
        *part = makePart();
        auto *column = new QVBoxLayout;
        column->setSpacing(metrics::space1);
        auto *names = new QHBoxLayout;
        names->setSpacing(metrics::space1);
        names->addWidget(part->name);
        names->addWidget(part->detected);
        names->addStretch();
        column->addLayout(names);
        column->addWidget(part->box);
        row->addLayout(column, 1);
    }
    connect(m_id.box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            Q_EMIT idColumnChosen(m_id.box->currentData().toInt());
    });
    for (QComboBox *box : {m_encoding.box, m_separator.box, m_quote.box, m_header.box})
        connect(box, &QComboBox::currentIndexChanged, this, &ReadingLine::choose);
    retranslate();
}

ReadingLine::Part ReadingLine::makePart() {
    Part part{new Label({}, TextRole::Secondary, Ink::Second), new Label({}, TextRole::Secondary, Ink::Green),
              new QComboBox(this)};
    part.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    part.box->setMinimumContentsLength(6);
    part.box->setMinimumHeight(metrics::controlHeight);
    return part;
}

void ReadingLine::setPlan(const ImportPlan &plan) {
    QString columns;
    for (const ImportColumn &column : plan.columns)
        columns += column.header + u'\n';
    if (m_columns.isEmpty())
        m_detected = plan.dialect;
    m_columns = columns;
    m_plan = plan;
    fill();
}

void ReadingLine::retranslate() {
    m_encoding.name->setText(tr("Encoding"));
    m_separator.name->setText(tr("Separator"));
    m_quote.name->setText(tr("Quotes"));
    m_header.name->setText(tr("First row"));
    m_id.name->setText(tr("Source id"));
    for (const Part &part : {m_encoding, m_separator, m_quote, m_header, m_id}) {
        part.detected->setText(tr("detected"));
        part.box->setAccessibleName(part.name->text());
    }
    fill();
}

void ReadingLine::fill() {
    m_filling = true;
    const CsvDialect &dialect = m_plan.dialect;
    for (const Part &part : {m_encoding, m_separator, m_quote, m_header, m_id})
        part.box->clear();
    for (const char *encoding : kEncodings) {
        QString text = QString::fromLatin1(encoding);
        m_encoding.box->addItem(text.replace(QStringLiteral("windows"), QStringLiteral("Windows")),
                                QByteArray(encoding));
    }
    select(m_encoding.box, dialect.encoding, QString::fromLatin1(dialect.encoding));
    m_separator.box->addItem(tr(", comma"), QChar(u','));
    m_separator.box->addItem(tr("; semicolon"), QChar(u';'));
    m_separator.box->addItem(tr("tab"), QChar(u'\t'));
    m_separator.box->addItem(tr("| bar"), QChar(u'|'));
    select(m_separator.box, dialect.separator, dialect.separator);
    m_quote.box->addItem(tr("\" double"), QChar(u'"'));
    m_quote.box->addItem(tr("' single"), QChar(u'\''));
    m_quote.box->addItem(tr("none"), QChar());
    select(m_quote.box, dialect.quote, dialect.quote);
    m_header.box->addItem(tr("names"), 0);
    m_header.box->addItem(tr("data, no names"), -1);
    for (int row = 1; row < kHeaderRows; ++row)
        m_header.box->addItem(tr("names in row %L1").arg(row + 1), row);
    select(m_header.box, dialect.headerRow, tr("names in row %L1").arg(dialect.headerRow + 1));
    m_id.box->addItem(tr("none"), -1);
    for (int column = 0; column < int(m_plan.columns.size()); ++column)
        m_id.box->addItem(tr("column %1").arg(m_plan.columns[column].header), column);
    select(m_id.box, m_plan.idColumn, {});
    m_encoding.detected->setVisible(dialect.encoding == m_detected.encoding);
    m_separator.detected->setVisible(dialect.separator == m_detected.separator);
    m_quote.detected->setVisible(dialect.quote == m_detected.quote);
    m_header.detected->setVisible(dialect.headerRow == m_detected.headerRow);
    m_id.detected->setVisible(m_plan.idColumn >= 0);
    m_filling = false;
}

void ReadingLine::choose() {
    if (m_filling)
        return;
    CsvDialect dialect = m_plan.dialect;
    dialect.encoding = m_encoding.box->currentData().toByteArray();
    dialect.separator = m_separator.box->currentData().toChar();
    dialect.quote = m_quote.box->currentData().toChar();
    dialect.headerRow = m_header.box->currentData().toInt();
    if (dialect != m_plan.dialect)
        Q_EMIT dialectChosen(dialect);
}

void ReadingLine::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kontor
