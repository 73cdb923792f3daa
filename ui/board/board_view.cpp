// The frame of the board: its columns, their places, what is current and what is marked.
#include "ui/board/board_view.h"

#include "ui/board/column_widget.h"
#include "ui/board/glide_layer.h"
#include "ui/board/quick_add.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace kontor {

BoardView::BoardView(PageHost &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_model(host.workspace(), host.format()), m_area(new QScrollArea(this)),
      m_row(new QWidget), m_glide(new GlideLayer(this)) {
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_row);
    m_area->viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    m_edgeTimer.setInterval(30);
    connect(&m_edgeTimer, &QTimer::timeout, this, &BoardView::scrollAtEdges);
    connect(&m_model, &BoardModel::columnsChanged, this, &BoardView::rebuild);
    connect(&m_model, &BoardModel::headsChanged, this, &BoardView::showHeads);
    connect(&m_model, &BoardModel::idsAboutToChange, this, &BoardView::hold);
    connect(&m_model, &BoardModel::idsChanged, this, &BoardView::settle);
    connect(&m_model, &BoardModel::failed, this, [this](const Error &error) { m_host.showError(error); });
    connect(m_glide, &GlideLayer::arrived, this, [this](RecordId id) {
        m_marks.gliding.remove(id);
        repaintCard(id);
    });
}

BoardView::~BoardView() = default;

void BoardView::setQuery(const Query &query, std::shared_ptr<const BoardColumns> columns) {
    m_model.setQuery(query, std::move(columns));
}

void BoardView::retranslate() {
    m_model.setFormat(m_host.format());
    showHeads();
}

void BoardView::rebuild() {
    const RecordId current = currentId();
    const bool focused = m_area->isAncestorOf(QApplication::focusWidget());
    for (ColumnWidget *old : std::as_const(m_widgets)) {
        old->view()->removeEventFilter(this);
        old->hide();
        old->deleteLater();
    }
    m_widgets.clear();
    m_hinted = nullptr;
    for (BoardColumnModel *column : m_model.columns()) {
        auto *widget = new ColumnWidget(m_model, m_marks, column, m_row);
        m_widgets.append(widget);
        watch(widget);
        widget->setFolded(m_folded.contains(column->column().key));
        widget->show();
    }
    setFocusProxy(nullptr);
    showHeads();
    place();
    m_awaited = current != 0 ? current : m_awaited;
    if (focused && !m_widgets.isEmpty())
        m_widgets.first()->view()->setFocus();
}

void BoardView::watch(ColumnWidget *column) {
    ColumnView *view = column->view();
    view->installEventFilter(this);
    const QString key = column->column()->column().key;
    connect(column->head(), &ColumnHead::addRequested, this, [this, key] { openQuickAdd(key); });
    connect(column->head(), &ColumnHead::foldRequested, this, [this, key] { turnFold(key); });
    connect(column->strip(), &QAbstractButton::clicked, this, [this, key] { turnFold(key); });
    connect(view, &ColumnView::cardPressed, this,
            [this, view](RecordId id, Qt::KeyboardModifiers modifiers) { press(view, id, modifiers); });
    connect(view, &ColumnView::cardClicked, this, &BoardView::click);
    connect(view, &ColumnView::dragWanted, this,
            [this, view](RecordId id, const QPoint &hotSpot) { startDrag(view, id, hotSpot); });
    connect(view, &ColumnView::menuWanted, this, &BoardView::openMenu);
}

void BoardView::turnFold(const QString &column) {
    QSet<QString> folded = m_folded;
    if (!folded.remove(column))
        folded.insert(column);
    setFolded(folded);
    Q_EMIT foldedChanged();
}

void BoardView::foldCurrent() {
    for (ColumnWidget *column : std::as_const(m_widgets)) {
        if (!column->view()->hasFocus())
            continue;
        turnFold(column->column()->column().key);
        column->strip()->setFocus();
        return;
    }
}

void BoardView::place() {
    m_area->setGeometry(rect());
    const int bar = m_area->horizontalScrollBar()->sizeHint().height();
    int open = 0;
    int strips = 0;
    for (const ColumnWidget *column : std::as_const(m_widgets)) {
        open += column->isFolded() ? 0 : 1;
        strips += column->isFolded() ? 1 : 0;
    }
    // As many whole columns as fit stand side by side; the rest is scrolled to.
    const int room =
        width() - 2 * board::margin + board::columnGap - strips * (board::foldedWidth + board::columnGap);
    const int fitting = std::clamp(room / (board::leastWidth + board::columnGap), 1, std::max(1, open));
    const int pitch = std::min(room / fitting, board::mostWidth + board::columnGap);
    int total = 2 * board::margin - board::columnGap;
    for (const ColumnWidget *column : std::as_const(m_widgets))
        total += column->isFolded() ? board::foldedWidth + board::columnGap : pitch;
    const QSize size(std::max(total, width()), height() - (total > width() ? bar : 0));
    m_row->resize(size);
    int x = board::margin;
    for (ColumnWidget *column : std::as_const(m_widgets)) {
        const int wide = column->isFolded() ? board::foldedWidth + board::columnGap : pitch;
        column->setGeometry(
            QStyle::visualRect(layoutDirection(), m_row->rect(), QRect(x, 0, wide, size.height())));
        column->place();
        x += wide;
    }
}

void BoardView::showHeads() {
    for (ColumnWidget *column : std::as_const(m_widgets)) {
        column->head()->setMayAdd(!m_host.workspace().isReadOnly());
        column->showHead(m_host.format());
        if (column->column()->rowCount() == 0)
            column->view()->viewport()->update(); // its empty place is painted once it is known to be empty
    }
}

void BoardView::repaintCards() {
    for (const ColumnWidget *column : std::as_const(m_widgets))
        column->view()->viewport()->update();
}

void BoardView::repaintCard(RecordId id) {
    const BoardColumnModel *column = m_model.columnOf(id);
    const ColumnWidget *widget = column ? columnWidget(column->column().key) : nullptr;
    if (widget)
        widget->view()->viewport()->update(widget->view()->cardRect(column->rowOf(id)));
}

/// Until every id is there, the card may stand in no column for a moment.
void BoardView::hold() {
    if (m_held.first == 0)
        m_held = {currentId(), m_lastColumn};
}

/// A card that an undo or somebody else took to another column keeps the focus.
void BoardView::follow() {
    const auto [card, column] = m_held;
    const BoardColumnModel *there = card != 0 ? m_model.columnOf(card) : nullptr;
    if (there && there->column().key != column && !m_folded.contains(there->column().key))
        m_awaited = card;
    if (there || m_model.isComplete())
        m_held = {};
}

/// After ids came or went: what was waited for becomes current, what moved glides, what is gone is not
/// marked.
void BoardView::settle() {
    follow();
    if (m_awaited != 0) {
        for (ColumnWidget *column : std::as_const(m_widgets)) {
            const int row = column->column()->rowOf(m_awaited);
            if (row < 0 || column->isFolded())
                continue;
            const bool focused = isAncestorOf(QApplication::focusWidget()) || hasFocus();
            column->view()->setCurrentRow(row);
            m_lastColumn = column->column()->column().key;
            if (focused)
                column->view()->setFocus();
            m_area->ensureWidgetVisible(column, board::margin, 0);
            m_awaited = 0;
            break;
        }
    }
    const qsizetype before = m_marks.marked.size();
    if (m_model.isComplete())
        m_marks.marked.removeIf([this](RecordId id) { return !m_model.columnOf(id); });
    if (m_marks.marked.size() != before) {
        repaintCards();
        Q_EMIT selectionChanged();
    }
    if (hasFocus() || (m_model.isReady() && isFocusLost()))
        focusFirst();
    glide();
}

ColumnWidget *BoardView::columnWidget(const QString &key) const {
    for (ColumnWidget *column : m_widgets) {
        if (column->column()->column().key == key)
            return column;
    }
    return nullptr;
}

RecordId BoardView::currentId() const {
    for (const ColumnWidget *column : m_widgets) {
        if (column->view()->hasFocus())
            return column->view()->currentId();
    }
    return 0;
}

void BoardView::setCurrent(RecordId id) {
    m_awaited = id;
    settle();
}

QList<RecordId> BoardView::chosen() const {
    if (!m_marks.marked.isEmpty()) {
        QList<RecordId> ids; // in the order they are seen
        for (const RecordId id : m_model.allIds()) {
            if (m_marks.marked.contains(id))
                ids.append(id);
        }
        return ids;
    }
    const RecordId current = currentId();
    return current == 0 ? QList<RecordId>() : QList<RecordId>{current};
}

void BoardView::setSelection(const QSet<RecordId> &ids) {
    if (m_marks.marked == ids)
        return;
    m_marks.marked = ids;
    repaintCards();
    Q_EMIT selectionChanged();
}

void BoardView::setFolded(const QSet<QString> &columns) {
    m_folded = columns;
    for (ColumnWidget *column : std::as_const(m_widgets))
        column->setFolded(columns.contains(column->column()->column().key));
    place();
}

QHash<QString, int> BoardView::scrollPositions() const {
    QHash<QString, int> positions;
    for (const ColumnWidget *column : m_widgets)
        positions.insert(column->column()->column().key, column->view()->verticalScrollBar()->value());
    return positions;
}

void BoardView::setScrollPositions(const QHash<QString, int> &positions) {
    for (const ColumnWidget *column : std::as_const(m_widgets))
        column->view()->verticalScrollBar()->setValue(positions.value(column->column()->column().key));
}

void BoardView::openQuickAdd(const QString &column) {
    closeQuickAdd();
    ColumnWidget *widget = columnWidget(column);
    if (!widget || !m_model.kind())
        return;
    const SchemaPtr schema = m_host.workspace().schema();
    const FieldDef *customer = schema->field(*m_model.kind(), u"account");
    auto *add = new QuickAdd(m_host, customer ? schema->target(*customer) : nullptr, widget);
    connect(add, &QuickAdd::abandoned, this, [this, widget] {
        closeQuickAdd();
        widget->view()->setFocus();
    });
    connect(
        add, &QuickAdd::accepted, this,
        [this, column, widget, add](const QString &title, RecordId customerId, const QString &newCustomer) {
            m_added = {column, add->typed()};
            closeQuickAdd();
            widget->view()->setFocus();
            Q_EMIT createRequested(column, title, customerId, newCustomer);
        });
    widget->setTop(add);
    m_area->ensureWidgetVisible(widget, board::margin, 0);
    add->setFocus();
}

void BoardView::reopenQuickAdd() {
    openQuickAdd(m_added.column);
    ColumnWidget *widget = columnWidget(m_added.column);
    if (auto *add = widget ? qobject_cast<QuickAdd *>(widget->top()) : nullptr)
        add->take(m_added.typed);
}

void BoardView::closeQuickAdd() {
    for (ColumnWidget *column : std::as_const(m_widgets)) {
        if (column->top())
            column->setTop(nullptr);
    }
}

void BoardView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::ApplicationFontChange)
        place();
    QWidget::changeEvent(event);
}

void BoardView::resizeEvent(QResizeEvent *) {
    place();
}

void BoardView::focusInEvent(QFocusEvent *) {
    focusFirst();
}

/// In a column that has no cards any more, or among cards of which none is the current one.
bool BoardView::isFocusLost() const {
    for (const ColumnWidget *column : m_widgets) {
        if (column->view()->hasFocus())
            return !column->view()->currentIndex().isValid();
    }
    return false;
}

/// The board itself is no place to be: the focus goes on to a card.
void BoardView::focusFirst() {
    ColumnWidget *next = columnWidget(m_lastColumn);
    if (!next || next->isFolded() || !next->view()->currentIndex().isValid()) {
        const auto hasCards = [](const ColumnWidget *column) {
            return !column->isFolded() && column->column()->rowCount() > 0;
        };
        const auto first = std::find_if(m_widgets.cbegin(), m_widgets.cend(), hasCards);
        if (first == m_widgets.cend())
            return;
        next = *first;
    }
    next->view()->setFocus();
    if (!next->view()->currentIndex().isValid())
        next->view()->setCurrentRow(0);
    m_area->ensureWidgetVisible(next, board::margin, 0); // the focus is always seen
}

} // namespace kontor
