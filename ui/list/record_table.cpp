// Keys and mouse of the grid; its columns.
#include "ui/list/record_table.h"

#include "ui/list/list_delegate.h"
#include "ui/list/list_header.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace kontor {

namespace {

constexpr int tickWidth = 40;
constexpr int widestAtFirst = 300;
constexpr int rowsMeasured = 40;

bool isTypedText(const QKeyEvent &event) {
    const Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return held == Qt::NoModifier && !event.text().isEmpty() && event.text().front().isPrint() &&
           event.key() != Qt::Key_Space;
}

} // namespace

RecordTable::RecordTable(TableModel &model, ListDelegate &delegate, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(delegate) {
    setModel(&model);
    setItemDelegate(&delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("List"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    verticalHeader()->setMinimumSectionSize(metrics::rowHeight);
    auto *head = new ListHeader(model, this);
    setHorizontalHeader(head);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    // A press on a head sorts; the view would mark the whole column, and fill or paste would write over it.
    disconnect(head, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(head, &QHeaderView::sectionEntered, this, nullptr);
    connect(head, &QHeaderView::sectionClicked, this, &RecordTable::onSectionClicked);
    connect(head, &QHeaderView::sectionMoved, this, &RecordTable::onSectionsMoved);
    connect(head, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (m_applying || section == TableModel::tickColumn)
            return;
        m_layout.widths[m_model.columns().value(section - 1)] = size;
        Q_EMIT layoutEdited(m_layout);
    });
    connect(head, &QWidget::customContextMenuRequested, this,
            [this, head](const QPoint &at) { Q_EMIT columnMenuRequested(head->mapToGlobal(at)); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTable::restorePlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid())
            restorePlace();
    });
    connect(&model, &TableModel::ticksChanged, head->viewport(), qOverload<>(&QWidget::update));
    connect(&model.cache(), &RecordCache::rowsChanged, this, [this] {
        if (!m_fitted)
            fitWidths();
    });
}

void RecordTable::apply(const ListLayout &layout) {
    m_applying = true;
    m_layout = layout;
    if (layout.columns != m_model.columns()) {
        const QString field = m_model.columns().value(currentIndex().column() - 1);
        m_model.setColumns(layout.columns);
        // The head keeps what was moved in it over a reset of the model.
        QHeaderView *head = horizontalHeader();
        for (int column = 0; column < head->count(); ++column)
            head->moveSection(head->visualIndex(column), column);
        // The current cell goes along with its column.
        if (const int column = m_model.columnOf(field); column > 0 && currentIndex().isValid())
            setCurrentIndex(currentIndex().siblingAtColumn(column));
    }
    static_cast<ListHeader *>(horizontalHeader())->setSort(layout.sort);
    m_applying = false;
    m_fitted = false;
    fitWidths();
}

int RecordTable::widthWanted(int column) const {
    const FieldDef *field = m_model.field(column);
    int width = static_cast<ListHeader *>(horizontalHeader())->wantedWidth(column);
    const int rows = std::min(rowsMeasured, m_model.rowCount());
    QSet<QString> measured; // stages and people come again and again
    for (int row = 0; row < rows; ++row) {
        const QString text = m_model.index(row, column).data().toString();
        if (measured.contains(text))
            continue;
        measured.insert(text);
        width = std::max(width, m_delegate.wantedWidth(*field, text));
    }
    return std::min(width, widestAtFirst);
}

void RecordTable::fitWidths() {
    const int columns = m_model.columnCount();
    if (columns < 2)
        return;
    m_applying = true;
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(0, tickWidth);
    QList<int> widths(columns, tickWidth);
    QList<int> growing;
    int total = tickWidth;
    for (int column = 1; column < columns; ++column) {
        const int chosen = m_layout.widths.value(m_model.columns()[column - 1]);
        widths[column] = chosen > 0 ? chosen : widthWanted(column);
        total += widths[column];
        if (chosen == 0)
            growing.append(column);
    }
    // What is left over is shared out, so that the columns fill the width.
    int spare = viewport()->width() - total;
    if (spare > 0 && !growing.isEmpty()) {
        for (qsizetype i = 0; i < growing.size(); ++i) {
            const int share = spare / int(growing.size() - i);
            widths[growing[i]] += share;
            spare -= share;
        }
    }
    for (int column = 1; column < columns; ++column)
        horizontalHeader()->resizeSection(column, widths[column]);
    m_fitted = m_model.cache().size() > 0;
    m_applying = false;
}

void RecordTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    fitWidths();
}

RecordId RecordTable::currentRecord() const {
    return m_model.idAt(currentIndex().row());
}

void RecordTable::setCurrent(RecordId id, const QString &field) {
    const int row = m_model.rowOf(id);
    const int column = field.isEmpty() ? std::max(1, currentIndex().column()) : m_model.columnOf(field);
    if (row >= 0 && column > 0)
        setCurrentIndex(m_model.index(row, column));
    else
        m_place = id; // until its row is there
}

QModelIndexList RecordTable::block() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([](const QModelIndex &cell) { return cell.column() == TableModel::tickColumn; });
    if (cells.isEmpty() && currentIndex().isValid() && currentIndex().column() != TableModel::tickColumn)
        cells.append(currentIndex());
    std::sort(cells.begin(), cells.end());
    return cells;
}

void RecordTable::keepPlace() {
    if (const RecordId current = currentRecord())
        m_place = current;
    m_placeColumn = std::max(1, currentIndex().column());
    m_placeRow = std::max(0, currentIndex().row());
    m_placeScroll = verticalScrollBar()->value();
}

void RecordTable::restorePlace() {
    if (!m_applying)
        fitWidths();
    const int row = m_place ? m_model.rowOf(m_place) : -1;
    verticalScrollBar()->setValue(m_placeScroll);
    if (m_model.rowCount() == 0 || (!m_place && !hasFocus()))
        return;
    const int shown = row >= 0 ? row : std::min(m_placeRow, m_model.rowCount() - 1);
    setCurrentIndex(
        m_model.index(shown, std::clamp(m_placeColumn, 1, std::max(1, m_model.columnCount() - 1))));
}

bool RecordTable::event(QEvent *event) {
    // Single keys of the list must not be taken by menus while the grid has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isTypedText(*key) || key->key() == Qt::Key_Space || key->key() == Qt::Key_F2 ||
            key->key() == Qt::Key_Delete || key->matches(QKeySequence::Copy) ||
            key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    return next.isValid() && next.column() == TableModel::tickColumn && m_model.columnCount() > 1
               ? next.siblingAtColumn(TableModel::tickColumn + 1)
               : next;
}

void RecordTable::keyPressEvent(QKeyEvent *event) {
    if (!handleKey(event))
        QTableView::keyPressEvent(event);
}

bool RecordTable::handleKey(QKeyEvent *event) {
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_model.setTicks({.all = true});
    } else if (isControl && event->key() == Qt::Key_D) {
        Q_EMIT fillRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isControl || event->modifiers().testFlag(Qt::AltModifier))
            return false;
        if (const RecordId id = currentRecord())
            Q_EMIT openRequested(id, event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT deleteRequested();
    } else if (event->key() == Qt::Key_Space) {
        tickBlock();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
    } else if (isTypedText(*event)) {
        Q_EMIT typed(event->text() == u"/" ? QString() : event->text());
    } else {
        return false;
    }
    return true;
}

void RecordTable::tickBlock() {
    QSet<int> rows;
    for (const QModelIndex &cell : block())
        rows.insert(cell.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    for (const int row : std::as_const(rows))
        m_model.toggle(row);
    m_lastTicked = currentIndex().row();
}

void RecordTable::tickRange(int from, int to) {
    Ticks ticks = m_model.ticks();
    const bool ticked = m_model.isTicked(m_model.idAt(from));
    for (int row = std::min(from, to); row <= std::max(from, to); ++row) {
        if (ticked != ticks.all)
            ticks.ids.insert(m_model.idAt(row));
        else
            ticks.ids.remove(m_model.idAt(row));
    }
    m_model.setTicks(ticks);
}

void RecordTable::mousePressEvent(QMouseEvent *event) {
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cell.isValid() || cell.column() != TableModel::tickColumn)
        return QTableView::mousePressEvent(event);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_lastTicked >= 0)
        tickRange(m_lastTicked, cell.row());
    else
        m_model.toggle(cell.row());
    m_lastTicked = cell.row();
    setFocus();
    selectionModel()->setCurrentIndex(m_model.index(cell.row(), std::max(1, currentIndex().column())),
                                      QItemSelectionModel::ClearAndSelect);
}

void RecordTable::mouseReleaseEvent(QMouseEvent *event) {
    // The view would toggle the box of the tick column a second time.
    if (indexAt(event->position().toPoint()).column() != TableModel::tickColumn ||
        state() == DragSelectingState)
        QTableView::mouseReleaseEvent(event);
}

void RecordTable::mouseDoubleClickEvent(QMouseEvent *event) {
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (!cell.isValid() || event->button() != Qt::LeftButton)
        return QTableView::mouseDoubleClickEvent(event);
    if (cell.column() == TableModel::tickColumn)
        return m_model.toggle(cell.row());
    Q_EMIT openRequested(m_model.idAt(cell.row()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void RecordTable::mouseMoveEvent(QMouseEvent *event) {
    const int row = indexAt(event->position().toPoint()).row();
    if (row != m_delegate.hovered()) {
        m_delegate.setHovered(row);
        viewport()->update();
    }
    QTableView::mouseMoveEvent(event);
}

void RecordTable::leaveEvent(QEvent *event) {
    m_delegate.setHovered(-1);
    viewport()->update();
    QTableView::leaveEvent(event);
}

void RecordTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::StyleChange) {
        m_delegate.clearTexts();
        setAccessibleName(tr("List"));
        fitWidths();
    }
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event) {
    Q_EMIT rowMenuRequested(event->globalPos());
}

void RecordTable::paintEvent(QPaintEvent *event) {
    QTableView::paintEvent(event);
    // A frame around a marked block, as one piece.
    const QItemSelection selection = selectionModel()->selection();
    if (selection.size() != 1 || selection.first().indexes().size() < 2)
        return;
    const QRect block =
        visualRect(selection.first().topLeft()).united(visualRect(selection.first().bottomRight()));
    QPainter painter(viewport());
    paint::box(&painter, QRectF(block).adjusted(0.5, 0.5, -0.5, -1.5), {}, tokens().accent, 2, 1.5);
}

void RecordTable::onSectionClicked(int section) {
    if (section == TableModel::tickColumn) {
        const bool all = m_model.tickedCount() < m_model.ids().size();
        return m_model.setTicks({.all = all});
    }
    sortBy(section, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
}

void RecordTable::sortBy(int section, bool added) {
    m_layout.sort = sortedBy(m_layout.sort, m_model.columns().value(section - 1), added);
    static_cast<ListHeader *>(horizontalHeader())->setSort(m_layout.sort);
    Q_EMIT layoutEdited(m_layout);
}

void RecordTable::sortByCurrentColumn(bool added) {
    if (const int column = currentIndex().column(); column > TableModel::tickColumn)
        sortBy(column, added);
}

void RecordTable::moveCurrentColumn(bool left) {
    QHeaderView *head = horizontalHeader();
    const int from = head->visualIndex(currentIndex().column());
    const int to = from + (left == isRightToLeft() ? 1 : -1);
    if (from > TableModel::tickColumn && to > TableModel::tickColumn && to < head->count())
        head->moveSection(from, to);
}

void RecordTable::widenCurrentColumn(int by) {
    QHeaderView *head = horizontalHeader();
    if (const int column = currentIndex().column(); column > TableModel::tickColumn)
        head->resizeSection(column, std::max(head->minimumSectionSize(), head->sectionSize(column) + by));
}

void RecordTable::onSectionsMoved() {
    if (m_applying)
        return;
    QStringList columns;
    for (int visual = 0; visual < m_model.columnCount(); ++visual) {
        const int section = horizontalHeader()->logicalIndex(visual);
        if (section != TableModel::tickColumn)
            columns.append(m_model.columns()[section - 1]);
    }
    ListLayout layout = m_layout;
    layout.columns = columns;
    // Once the header is done with its own move: apply puts it back in order.
    QMetaObject::invokeMethod(
        this,
        [this, layout] {
            apply(layout);
            Q_EMIT layoutEdited(m_layout);
        },
        Qt::QueuedConnection);
}

} // namespace kontor
