// A line for each value: its column, how often it stands there, and the values it may mean.
#include "ui/import/value_table.h"

#include "core/base/fold.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

constexpr qsizetype kListedValues = 50;
enum Place { ColumnPlace, ValuePlace, RowsPlace, MeaningPlace };

} // namespace

ValueTable::ValueTable(QWidget *parent)
    : GridCard(parent), m_title(new Label({}, TextRole::Strong)),
      m_text(new Label({}, TextRole::Secondary, Ink::Second)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space2);
    column->setSpacing(metrics::space1);
    m_text->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(grid());
    grid()->setHorizontalSpacing(metrics::space4);
    grid()->setVerticalSpacing(metrics::space1);
    grid()->setColumnStretch(ColumnPlace, 3);
    grid()->setColumnStretch(ValuePlace, 4);
    grid()->setColumnStretch(RowsPlace, 1);
    grid()->setColumnStretch(MeaningPlace, 4);
    hide();
}

void ValueTable::forget() {
    m_values.clear();
    hide();
}

QSet<int> ValueTable::columnsOf(const ImportPlan &plan, const QList<UnknownValue> &unknown) {
    QSet<int> columns;
    for (const UnknownValue &value : unknown)
        columns.insert(value.column);
    for (int column = 0; column < int(plan.columns.size()); ++column) {
        if (!plan.columns[column].meaning.isEmpty())
            columns.insert(column);
    }
    return columns;
}

void ValueTable::setValues(const ImportPlan &plan, const QList<UnknownValue> &unknown,
                           const QHash<int, QList<PossibleValue>> &possible) {
    m_plan = plan;
    m_possible = possible;
    for (const UnknownValue &value : unknown) {
        const auto isSame = [&](const UnknownValue &known) {
            return known.column == value.column && fold(known.text) == fold(value.text);
        };
        if (std::ranges::none_of(m_values, isSame))
            m_values.append(value);
    }
    keepMeanings();
    build();
}

/// What an earlier file like this taught can be changed too; accounts and others that are made by name
/// cannot.
void ValueTable::keepMeanings() {
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        if (m_possible.value(column).isEmpty())
            continue;
        const QHash<QString, QString> &meaning = m_plan.columns[column].meaning;
        for (auto it = meaning.cbegin(); it != meaning.cend(); ++it) {
            const auto isSame = [&](const UnknownValue &known) {
                return known.column == column && fold(known.text) == it.key();
            };
            if (std::ranges::none_of(m_values, isSame))
                m_values.append({column, it.key(), 0});
        }
    }
}

void ValueTable::build() {
    const auto chosenIn = std::ranges::find_if(m_boxes, &QWidget::hasFocus);
    const bool isBusy = chosenIn != m_boxes.end();
    const qsizetype busy = chosenIn - m_boxes.begin();
    m_boxes.clear();
    clearGrid();
    setVisible(!m_values.isEmpty());
    m_title->setText(tr("What do these values mean?"));
    m_text->setText(
        tr("The file writes them otherwise than this office. Rows whose value means nothing are left "
           "out."));
    const auto head = [this](const QString &text, int place) {
        auto *label = new Label(text, TextRole::Secondary, Ink::Second);
        label->setMinimumHeight(metrics::controlHeight);
        grid()->addWidget(label, 0, place);
    };
    head(tr("Column"), ColumnPlace);
    head(tr("Value in the file"), ValuePlace);
    head(tr("Rows"), RowsPlace);
    head(tr("Means"), MeaningPlace);
    int line = 0;
    for (const UnknownValue &value : m_values.mid(0, kListedValues))
        addLine(++line, value);
    if (m_values.size() > kListedValues)
        grid()->addWidget(new Label(tr("… and %Ln more", nullptr, int(m_values.size() - kListedValues)),
                                    TextRole::Secondary, Ink::Second),
                          line + 1, ColumnPlace, 1, 4);
    if (isBusy && busy < m_boxes.size())
        m_boxes[busy]->setFocus(); // whoever was choosing goes on from there
}

void ValueTable::addLine(int line, const UnknownValue &value) {
    grid()->addWidget(new ValueLabel(m_plan.columns[value.column].header), line, ColumnPlace);
    grid()->addWidget(new ValueLabel(value.text, TextRole::Strong), line, ValuePlace);
    auto *rows = new ValueLabel(value.rows > 0 ? locale().toString(value.rows) : QStringLiteral("–"));
    rows->setFigures(true);
    grid()->addWidget(rows, line, RowsPlace);
    m_boxes.append(meaningBox(value));
    grid()->addWidget(m_boxes.last(), line, MeaningPlace);
}

QComboBox *ValueTable::meaningBox(const UnknownValue &value) {
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->setMinimumHeight(metrics::fieldHeight);
    box->setAccessibleName(tr("“%1” means").arg(value.text));
    box->addItem(tr("Nothing: leave the rows out"), QString());
    for (const PossibleValue &possible : m_possible.value(value.column))
        box->addItem(possible.label, possible.text);
    const QString meant = m_plan.columns[value.column].meaning.value(fold(value.text));
    box->setCurrentIndex(std::max(0, box->findData(meant)));
    box->setToolTip(box->currentText());
    connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    connect(box, &QComboBox::activated, this, [this, box, value] {
        Q_EMIT meaningChosen(value.column, value.text, box->currentData().toString());
    });
    return box;
}

void ValueTable::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        build();
    GridCard::changeEvent(event);
}

} // namespace kontor
