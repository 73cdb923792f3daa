// Two views of one model: the records, which scroll sideways, and the results, which stay; they scroll down
// together.
#include "ui/dialogs/compare_table.h"

#include "ui/dialogs/compare_cells.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

namespace kontor {

namespace {

constexpr int leastColumn = 180;
constexpr int fewestRows = 4; // that are in sight whatever the room

} // namespace

CompareTable::CompareTable(QWidget *parent)
    : QWidget(parent), m_model(new CompareModel(this)), m_values(newView(false)), m_results(newView(true)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_values, 1);
    row->addWidget(m_results);
    setFocusProxy(m_values);
    m_values->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // that of the results is for both
    m_values->setTabKeyNavigation(false);
    m_values->installEventFilter(this);
    m_results->setFocusPolicy(Qt::NoFocus);
    QScrollBar *down = m_results->verticalScrollBar();
    connect(m_values->verticalScrollBar(), &QScrollBar::valueChanged, down, &QScrollBar::setValue);
    connect(down, &QScrollBar::valueChanged, m_values->verticalScrollBar(), &QScrollBar::setValue);
    connect(down, &QScrollBar::rangeChanged, m_values, // it may learn of new rows later
            [this, down] { down->setValue(m_values->verticalScrollBar()->value()); });
    connect(m_values->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &CompareTable::fitBars);
    connect(m_values, &QTableView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row(), index.column()); });
    nameParts();
    fit();
}

/// The bar loses its range while its view is deleted.
CompareTable::~CompareTable() {
    m_values->horizontalScrollBar()->disconnect(this);
}

QTableView *CompareTable::newView(bool ofResults) {
    auto *view = new QTableView(this);
    view->setHorizontalHeader(new CompareHeads(*m_model, view));
    view->setVerticalHeader(new CompareFields(view));
    view->setModel(m_model);
    view->setItemDelegate(new CompareDelegate(*m_model, view));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setCornerButtonEnabled(false);
    view->setMouseTracking(true);
    view->verticalHeader()->setVisible(!ofResults);
    view->horizontalHeader()->setStretchLastSection(ofResults);
    return view;
}

void CompareTable::setContent(const QList<CompareRecord> &records, const QList<CompareRow> &rows) {
    const QModelIndex before = m_values->currentIndex();
    const QPoint scrolled(m_values->horizontalScrollBar()->value(), m_values->verticalScrollBar()->value());
    m_model->set(records, rows);
    for (int column = 0; column <= m_model->resultColumn(); ++column) {
        m_values->setColumnHidden(column, column == m_model->resultColumn());
        m_results->setColumnHidden(column, column != m_model->resultColumn());
    }
    fit();
    // At first on the first thing to choose.
    int row = before.row();
    int column = before.column();
    for (int i = 0; row < 0 && i < rows.size(); ++i) {
        const auto first = std::ranges::find(rows[i].cells, CompareCell::Kind::Candidate, &CompareCell::kind);
        if (first != rows[i].cells.end()) {
            row = i;
            column = int(first - rows[i].cells.begin());
        }
    }
    for (QTableView *view : {m_values, m_results})
        view->doItemsLayout();
    setCurrent(std::max(0, row), std::max(0, column));
    m_values->horizontalScrollBar()->setValue(scrolled.x());
    m_values->verticalScrollBar()->setValue(scrolled.y());
}

void CompareTable::setResult(int row, const QString &result, const QString &note) {
    m_model->setResult(row, result, note);
}

const QList<CompareRow> &CompareTable::rows() const {
    return m_model->rows();
}

int CompareTable::chosenIn(int row) const {
    return m_model->chosenIn(row);
}

void CompareTable::setCurrent(int row, int column) {
    if (m_model->rows().isEmpty() || m_model->records().isEmpty())
        return;
    m_values->setCurrentIndex(m_model->index(std::min(row, int(m_model->rows().size()) - 1),
                                             std::min(column, m_model->resultColumn() - 1)));
}

void CompareTable::choose(int row, int column) {
    if (row < 0 || m_model->cell(row, column).kind != CompareCell::Kind::Candidate || chosenIn(row) == column)
        return;
    m_model->choose(row, column);
    if (QAccessible::isActive()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_values);
        if (QAccessibleInterface *cell = face->tableInterface()->cellAt(row, column)) {
            QAccessibleEvent renamed(cell, QAccessible::NameChanged);
            QAccessible::updateAccessibility(&renamed);
        }
    }
    Q_EMIT candidateChosen(row, column);
}

bool CompareTable::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_values && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool takes =
            key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (takes && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            const QModelIndex index = m_values->currentIndex();
            choose(index.row(), index.column());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CompareTable::nameParts() {
    m_values->setAccessibleName(tr("Values of the records"));
    m_values->horizontalHeader()->setAccessibleName(tr("Records"));
    m_values->verticalHeader()->setAccessibleName(tr("Fields"));
    m_results->setAccessibleName(CompareModel::tr("Result"));
    m_results->horizontalHeader()->setAccessibleName(CompareModel::tr("Result"));
    m_results->verticalHeader()->setAccessibleName(tr("Fields"));
    for (const QTableView *view : {m_values, m_results}) {
        for (auto *corner : view->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
            corner->setAccessibleName(tr("Fields"));
    }
}

/// Rows, heads and columns at the text size in force.
void CompareTable::fit() {
    for (const QTableView *view : {m_values, m_results})
        view->verticalHeader()->setDefaultSectionSize(compareRow());
    fitColumns();
    updateGeometry();
}

/// Even columns where they fit; the result has what is left over.
void CompareTable::fitColumns() {
    const int records = int(m_model->records().size());
    if (records == 0)
        return;
    const int room = width() - m_values->verticalHeader()->sizeHint().width();
    const int each = std::max(grown(leastColumn), room / (records + 1));
    const int result = std::max(grown(leastColumn), room - records * each);
    m_results->setFixedWidth(result);
    for (int column = 0; column < records; ++column)
        m_values->setColumnWidth(column, each);
    fitBars();
}

/// Both have the same height below their heads.
void CompareTable::fitBars() {
    const QScrollBar *across = m_values->horizontalScrollBar();
    m_results->setHorizontalScrollBarPolicy(across->maximum() > across->minimum() ? Qt::ScrollBarAlwaysOn
                                                                                  : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void CompareTable::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void CompareTable::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange)
        nameParts();
}

QSize CompareTable::sizeHint() const {
    const int bar = m_values->horizontalScrollBar()->maximum() > 0
                        ? m_values->horizontalScrollBar()->sizeHint().height()
                        : 0;
    return {grown(4 * leastColumn), compareHead() + int(m_model->rows().size()) * compareRow() + bar};
}

QSize CompareTable::minimumSizeHint() const {
    const int rows = std::min(int(m_model->rows().size()), fewestRows);
    return {grown(2 * leastColumn), compareHead() + rows * compareRow()};
}

} // namespace kontor
