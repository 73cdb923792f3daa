// A grid of plain widgets: a file has tens of columns, not thousands.
#include "ui/import/mapping_table.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <algorithm>

namespace kontor {

namespace {

constexpr int kMostColumns = 200; // shown; the others keep what was suggested
constexpr int kShownRows = 2;
enum GridColumn { HeaderColumn, FirstRowColumn, SecondRowColumn, ArrowColumn, TargetColumn, ReadAsColumn };

/// An arrow in reading direction between what is there and where it goes.
class Arrow : public QWidget {
public:
    Arrow() { setFixedSize(metrics::iconSize, metrics::iconSize); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paintIcon(&painter, rect(), Icon::ArrowRight, tokens().textSecond);
    }
};

} // namespace

MappingTable::MappingTable(QWidget *parent) : GridCard(parent) {
    setLayout(grid());
    grid()->setContentsMargins(metrics::space3, 0, metrics::space3, metrics::space2);
    grid()->setHorizontalSpacing(metrics::space4);
    grid()->setVerticalSpacing(metrics::space1);
    grid()->setColumnStretch(HeaderColumn, 3);
    grid()->setColumnStretch(FirstRowColumn, 4);
    grid()->setColumnStretch(SecondRowColumn, 3);
    grid()->setColumnStretch(TargetColumn, 4);
    grid()->setColumnStretch(ReadAsColumn, 3);
}

void MappingTable::setPlan(const SchemaPtr &schema, const QString &language, const ImportPlan &plan,
                           const ImportPreview &preview) {
    m_schema = schema;
    m_language = language;
    m_plan = plan;
    m_preview = preview;
    build();
}

bool MappingTable::focusQuestion() {
    if (m_question)
        m_question->setFocus();
    return m_question;
}

void MappingTable::build() {
    m_question = nullptr;
    clearGrid();
    addHead();
    for (int column = 0; column < std::min(int(m_plan.columns.size()), kMostColumns); ++column)
        addLine(column);
}

void MappingTable::addHead() {
    const auto head = [this](const QString &text, int column, int span = 1) {
        auto *label = new Label(text, TextRole::Secondary, Ink::Second);
        label->setMinimumHeight(metrics::controlHeight);
        grid()->addWidget(label, 0, column, 1, span);
    };
    head(tr("Column in the file"), HeaderColumn);
    head(tr("First rows"), FirstRowColumn, 2);
    head(tr("Goes to"), TargetColumn);
    head(tr("Read as"), ReadAsColumn);
}

void MappingTable::addLine(int column) {
    const int line = column + 1;
    grid()->addWidget(new ValueLabel(m_plan.columns[column].header, TextRole::Strong), line, HeaderColumn);
    for (int row = 0; row < kShownRows; ++row) {
        const QString cell = m_preview.rows.value(row).value(column).simplified();
        auto *value = new ValueLabel(cell.isEmpty() ? QStringLiteral("–") : cell, TextRole::Secondary);
        value->setInk(Ink::Second);
        grid()->addWidget(value, line, FirstRowColumn + row);
    }
    grid()->addWidget(new Arrow, line, ArrowColumn);
    grid()->addWidget(targetBox(column), line, TargetColumn);
    if (QWidget *reading = readAs(column))
        grid()->addWidget(reading, line, ReadAsColumn, Qt::AlignVCenter);
}

QComboBox *MappingTable::targetBox(int column) {
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setMinimumHeight(metrics::fieldHeight);
    box->setAccessibleName(tr("%1 goes to").arg(m_plan.columns[column].header));
    const Kind &kind = *m_schema->kind(m_plan.kind);
    box->addItem(tr("Do not import"), QString());
    for (const QString &target : importTargets(*m_schema, kind)) {
        const FieldDef *field = m_schema->field(kind, target);
        const bool hasPrimary = field && field->type == FieldType::EntryList && !m_plan.ownExport;
        if (!hasPrimary)
            box->addItem(importTargetText(*m_schema, kind, target, m_language), target);
    }
    box->setCurrentIndex(std::max(0, box->findData(m_plan.columns[column].field)));
    if (column == m_plan.idColumn)
        box->setCurrentIndex(0);
    box->setToolTip(box->currentText()); // names of fields are long in some languages
    connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    connect(box, &QComboBox::activated, this,
            [this, box, column] { Q_EMIT targetChosen(column, box->currentData().toString()); });
    return box;
}

QWidget *MappingTable::readAs(int column) {
    const ImportColumn &read = m_plan.columns[column];
    if (column == m_plan.idColumn)
        return new Pill(tr("source id"), Tone::Green);
    if (read.field.isEmpty())
        return nullptr;
    if (read.dateOrder != DateOrder::None)
        return dateBox(column);
    if (read.numberStyle != NumberStyle::None)
        return numberBox(column);
    const FieldDef *field = m_schema->field(*m_schema->kind(m_plan.kind), read.field.section(u'.', 0, 0));
    if (field && field->isLink())
        return new Pill(tr("found by name"), Tone::Green);
    const bool isAddress = field && (field->isPrimary() || field->type == FieldType::EntryList) &&
                           field->options.entryKey != EntryKey::Text;
    return isAddress ? new Pill(tr("finds duplicates"), Tone::Green) : new Pill(tr("as it is"), Tone::Grey);
}

void MappingTable::ask(QComboBox *box, const QString &question, int value) {
    box->addItem(question, value);
    if (!m_question)
        m_question = box;
}

QComboBox *MappingTable::dateBox(int column) {
    auto *box = new QComboBox;
    box->setAccessibleName(tr("%1 is read as").arg(m_plan.columns[column].header));
    const DateOrder order = m_plan.columns[column].dateOrder;
    if (order == DateOrder::Ambiguous)
        ask(box, tr("Which order? %1").arg(m_plan.columns[column].undecided), int(order));
    box->addItem(tr("day.month.year"), int(DateOrder::DayMonthYear));
    box->addItem(tr("month/day/year"), int(DateOrder::MonthDayYear));
    box->addItem(tr("year-month-day"), int(DateOrder::YearMonthDay));
    box->setCurrentIndex(box->findData(int(order)));
    connect(box, &QComboBox::activated, this,
            [this, box, column] { Q_EMIT datesChosen(column, DateOrder(box->currentData().toInt())); });
    return box;
}

QComboBox *MappingTable::numberBox(int column) {
    auto *box = new QComboBox;
    box->setAccessibleName(tr("%1 is read as").arg(m_plan.columns[column].header));
    const NumberStyle style = m_plan.columns[column].numberStyle;
    if (style == NumberStyle::Ambiguous)
        ask(box, tr("Which one? %1").arg(m_plan.columns[column].undecided), int(style));
    box->addItem(QStringLiteral("1,234.56"), int(NumberStyle::PointDecimal));
    box->addItem(QStringLiteral("1.234,56"), int(NumberStyle::CommaDecimal));
    box->setCurrentIndex(box->findData(int(style)));
    connect(box, &QComboBox::activated, this,
            [this, box, column] { Q_EMIT numbersChosen(column, NumberStyle(box->currentData().toInt())); });
    return box;
}

void MappingTable::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange && m_schema)
        build();
    GridCard::changeEvent(event);
}

} // namespace kontor
