// Two views of one model: the records, which scroll sideways, and the results, which stay; they scroll down
// together.
#include "ui/dialogs/compare_table.h"

#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <algorithm>

namespace kontor {

namespace {

constexpr int leastColumn = 180, widestField = 170;
constexpr int cellMargin = 10; // of a cell before its text
constexpr int fewestRows = 4;  // that are in sight whatever the room

using CellKind = CompareCell::Kind;

int compareRow() {
    return std::max(32, QFontMetrics(font(TextRole::Strong)).height() + 14);
}
QFont compareHeadFont() {
    QFont shown = font(TextRole::Secondary);
    shown.setWeight(QFont::DemiBold);
    return shown;
}
int firstHeadLine() { // with a pill in it
    return std::max(QFontMetrics(compareHeadFont()).height() + 2,
                    paint::pillSize(CompareModel::tr("lives on"), true).height());
}
int secondHeadLine() {
    return QFontMetrics(font(TextRole::Secondary)).height() + 2;
}
int compareHead() {
    return std::max(48, firstHeadLine() + secondHeadLine() + 12);
}

void ruled(QPainter *painter, const QRect &rect, const QColor &colour, bool last = false) {
    painter->fillRect(rect, colour);
    if (!last) // below it the line is that of whoever goes on there
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().line);
}

/// Heads of the records in two lines, and that of the result.
class CompareHeads final : public QHeaderView {
public:
    CompareHeads(const CompareModel &model, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent), m_model(model) {
        setSectionResizeMode(Fixed);
        setMinimumSectionSize(1);
    }
    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), compareHead()}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override {
        const Tokens &t = tokens();
        painter->setLayoutDirection(layoutDirection());
        const QRect inside = rect.adjusted(cellMargin, 0, -cellMargin, 0);
        if (section == m_model.resultColumn()) {
            ruled(painter, rect, t.page);
            paint::text(painter, inside, CompareModel::tr("Result"), compareHeadFont(), t.textSecond);
            return;
        }
        ruled(painter, rect, t.surface);
        const CompareRecord &record = m_model.records().at(section);
        QRect place(inside.left(), rect.top() + (rect.height() - firstHeadLine() - secondHeadLine()) / 2,
                    inside.width(), firstHeadLine());
        paintName(painter, place, record);
        place.translate(0, place.height());
        place.setHeight(secondHeadLine());
        paint::text(painter, place, record.second, kontor::font(TextRole::Secondary), t.textSecond);
    }

private:
    /// Which record it is matters more than the word: without room the tick stands alone, as the tool tip has
    /// both.
    static void paintName(QPainter *painter, const QRect &place, const CompareRecord &record) {
        const int whole = QFontMetrics(compareHeadFont()).horizontalAdvance(record.name) + 1;
        QString word = CompareModel::tr("lives on");
        QSize pill;
        if (record.livesOn) {
            pill = paint::pillSize(word, true);
            if (whole + metrics::space2 + pill.width() > place.width()) {
                word.clear();
                pill.setWidth(paint::pillSize(word, true).width() - 5);
            }
        }
        const int room = place.width() - (record.livesOn ? pill.width() + metrics::space2 : 0);
        const QRect name(place.left(), place.top(), std::min(whole, room), place.height());
        paint::text(painter, paint::mirrored(painter, place, name), record.name, compareHeadFont(),
                    tokens().text);
        if (record.livesOn) {
            const QRect box(QPoint(name.right() + 1 + metrics::space2,
                                   place.top() + (place.height() - pill.height()) / 2),
                            pill);
            paint::pill(painter, paint::mirrored(painter, place, box), word, Tone::Green, Icon::Check);
        }
    }

    const CompareModel &m_model;
};

/// The names of the fields.
class CompareFields final : public QHeaderView {
public:
    explicit CompareFields(QWidget *parent) : QHeaderView(Qt::Vertical, parent) {
        setSectionResizeMode(Fixed);
        setMinimumSectionSize(1);
    }

protected:
    QSize sectionSizeFromContents(int section) const override {
        const QString text = model()->headerData(section, Qt::Vertical).toString();
        const int width = QFontMetrics(font()).horizontalAdvance(text);
        return {std::min(width, grown(widestField)) + metrics::space5 + metrics::space3, compareRow()};
    }
    void paintSection(QPainter *painter, const QRect &rect, int section) const override {
        painter->setLayoutDirection(layoutDirection());
        ruled(painter, rect, tokens().surface, section == count() - 1);
        const QRect inside = rect.adjusted(metrics::space5, 0, -metrics::space2, 0);
        paint::text(painter, QStyle::visualRect(layoutDirection(), rect, inside),
                    model()->headerData(section, Qt::Vertical).toString(), kontor::font(TextRole::Body),
                    tokens().textSecond);
    }
};

class CompareDelegate final : public QStyledItemDelegate {
public:
    CompareDelegate(const CompareModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (index.column() == m_model.resultColumn())
            paintResult(painter, option.rect, index.row());
        else
            paintValue(painter, option, index);
        if (option.state & QStyle::State_HasFocus)
            paint::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2));
        painter->restore();
    }

private:
    bool isLast(int row) const { return row == m_model.rowCount() - 1; }

    void paintResult(QPainter *painter, const QRect &rect, int index) const {
        const Tokens &t = tokens();
        const CompareRow &row = m_model.rows().at(index);
        ruled(painter, rect, t.page, isLast(index));
        QRect place = rect.adjusted(cellMargin, 0, -cellMargin, 0);
        const int used = paint::text(painter, place, row.result, font(TextRole::Strong), t.text);
        const int note = used > 0 ? used + metrics::space1 : 0;
        paint::text(painter, paint::mirrored(painter, place, place.adjusted(note, 0, 0, 0)), row.note,
                    font(TextRole::Body), t.textSecond);
    }

    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
        const Tokens &t = tokens();
        const CompareCell cell = m_model.cell(index.row(), index.column());
        const bool over = cell.kind == CellKind::Candidate && (option.state & QStyle::State_MouseOver);
        const auto at = [&](const QRect &rect) { return paint::mirrored(painter, option.rect, rect); };
        ruled(painter, option.rect,
              cell.chosen ? t.accentSoft
              : over      ? t.hover
                          : t.surface,
              isLast(index.row()));
        if (cell.chosen)
            painter->fillRect(at(QRect(option.rect.topLeft(), QSize(2, option.rect.height() - 1))), t.accent);
        QRect place = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
        const QRect sign(place.left(), place.top() + (place.height() - metrics::iconSize) / 2,
                         metrics::iconSize, metrics::iconSize);
        if (paintSign(painter, option, at(sign), cell))
            place.setLeft(sign.right() + 1 + 6);
        const bool clear = cell.chosen || cell.kind == CellKind::Fixed || cell.kind == CellKind::Kept;
        paint::text(painter, at(place), cell.kind == CellKind::Empty ? QStringLiteral("–") : cell.text,
                    font(cell.chosen ? TextRole::Strong : TextRole::Body), clear ? t.text : t.textSecond);
    }

    static bool paintSign(QPainter *painter, const QStyleOptionViewItem &option, const QRect &square,
                          const CompareCell &cell) {
        switch (cell.kind) {
        case CellKind::Candidate: {
            QStyleOption circle;
            circle.rect = square;
            circle.state = QStyle::State_Enabled | (cell.chosen ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &circle, painter,
                                                  option.widget);
            return true;
        }
        case CellKind::Fixed:
            paintIcon(painter, square, Icon::Lock, tokens().textSecond);
            return true;
        case CellKind::Kept:
            paintIcon(painter, square, Icon::Check, tokens().greenText);
            return true;
        case CellKind::Plain:
        case CellKind::Empty:
            break;
        }
        return false;
    }

    const CompareModel &m_model;
};

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
        const auto first = std::ranges::find(rows[i].cells, CellKind::Candidate, &CompareCell::kind);
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
    if (row < 0 || m_model->cell(row, column).kind != CellKind::Candidate || chosenIn(row) == column)
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
