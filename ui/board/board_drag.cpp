// Cards that are dragged: what is carried, where it may land, what will happen there, and the way to the new
// place.
#include "ui/board/board_view.h"
#include "ui/board/column_widget.h"
#include "ui/board/glide_layer.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>

namespace kontor {

namespace {

const QString recordsType = QStringLiteral("application/x-kontor-records");
constexpr int edge = 36;       // of a column or the board, within which it scrolls
constexpr int edgeStep = 18;   // pixels a tick
constexpr int mostGlides = 12; // more would be noise

} // namespace

QMimeData *recordsMime(const QByteArray &kind, const QList<RecordId> &ids) {
    QJsonArray list;
    for (const RecordId id : ids)
        list.append(QString::number(id));
    const QJsonObject content{{QStringLiteral("kind"), QString::fromLatin1(kind)},
                              {QStringLiteral("ids"), list}};
    auto *data = new QMimeData;
    data->setData(recordsType, QJsonDocument(content).toJson(QJsonDocument::Compact));
    return data;
}

QList<RecordId> recordsOf(const QMimeData *data, const QByteArray &kind) {
    const QJsonObject content = QJsonDocument::fromJson(data->data(recordsType)).object();
    QList<RecordId> ids;
    if (content.value(QStringLiteral("kind")).toString() != QString::fromLatin1(kind))
        return ids;
    for (const QJsonValue id : content.value(QStringLiteral("ids")).toArray())
        ids.append(id.toString().toLongLong());
    return ids;
}

void BoardView::startDrag(ColumnView *view, RecordId id, const QPoint &hotSpot) {
    if (!m_marks.marked.contains(id))
        setSelection({});
    const QList<RecordId> ids = m_marks.marked.contains(id) ? chosen() : QList<RecordId>{id};
    m_marks.dragged = QSet<RecordId>(ids.begin(), ids.end());
    m_marks.hovered = 0;
    repaintCards();
    auto *drag = new QDrag(this);
    drag->setMimeData(recordsMime(m_model.query().kind, ids));
    const BoardCard &card = m_model.card(view->column()->column(), id);
    drag->setPixmap(board::cardPixmap(card, view->cardRect(view->column()->rowOf(id)).width(),
                                      int(ids.size()), devicePixelRatioF(), layoutDirection()));
    drag->setHotSpot(hotSpot);
    const QPointer self(this);
    drag->exec(Qt::MoveAction);
    if (!self)
        return; // the page went while its card was carried
    m_marks.dragged.clear();
    showHint(nullptr, 0);
    m_edgeTimer.stop();
    repaintCards();
}

ColumnWidget *BoardView::columnAt(const QPoint &position) const {
    for (ColumnWidget *column : m_widgets) {
        const QRect place(column->mapTo(this, QPoint(0, 0)), column->size());
        if (place.contains(position))
            return column;
    }
    return nullptr;
}

/// The column where a drop would do something.
ColumnWidget *BoardView::target(const QPoint &position, const QList<RecordId> &ids) const {
    ColumnWidget *column = columnAt(position);
    if (!column || !column->column()->column().takesCards)
        return nullptr;
    const auto isElsewhere = [column](RecordId id) { return column->column()->rowOf(id) < 0; };
    return std::any_of(ids.begin(), ids.end(), isElsewhere) ? column : nullptr;
}

void BoardView::showHint(ColumnWidget *column, qsizetype count) {
    if (m_hinted == column && m_hintCount == count)
        return;
    if (m_hinted) {
        m_hinted->hint()->hide();
        m_hinted->place();
    }
    m_hinted = column;
    m_hintCount = count;
    if (!column || column->isFolded())
        return;
    const BoardColumn &facts = column->column()->column();
    const QString percent =
        facts.probability < 0 ? QString() : m_host.format().percent(Decimal(facts.probability, 0));
    QString what = count == 1 ? tr("Move to %1").arg(facts.name)
                              : tr("Move %n cards to %1", nullptr, int(count)).arg(facts.name);
    if (!percent.isEmpty())
        what = tr("%1, %2", "what a drop does, and the probability").arg(what, percent);
    QStringList asks = facts.asksFor;
    if (facts.asksReason)
        asks.append(tr("the reason"));
    const QString asked = m_host.format().locale().createSeparatedList(asks);
    column->hint()->say(what, asks.isEmpty() ? QString() : tr("asks for: %1").arg(asked));
    column->hint()->show();
    column->place();
}

void BoardView::dragEnterEvent(QDragEnterEvent *event) {
    const QList<RecordId> ids = recordsOf(event->mimeData(), m_model.query().kind);
    if (ids.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    m_dragAt = event->position().toPoint();
    m_edgeTimer.start();
}

void BoardView::dragMoveEvent(QDragMoveEvent *event) {
    m_dragAt = event->position().toPoint();
    const QList<RecordId> ids = recordsOf(event->mimeData(), m_model.query().kind);
    ColumnWidget *column = target(m_dragAt, ids);
    showHint(column, ids.size());
    if (!column)
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void BoardView::dragLeaveEvent(QDragLeaveEvent *) {
    m_edgeTimer.stop();
    showHint(nullptr, 0);
}

void BoardView::dropEvent(QDropEvent *event) {
    m_edgeTimer.stop();
    const QPoint position = event->position().toPoint();
    const QList<RecordId> ids = recordsOf(event->mimeData(), m_model.query().kind);
    ColumnWidget *column = target(position, ids);
    showHint(nullptr, 0);
    if (!column)
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    const QString key = column->column()->column().key;
    // The drag's own loop ends first: a dialog must not open inside it.
    QMetaObject::invokeMethod(
        this, [this, ids, key, position] { requestMove(ids, key, position); }, Qt::QueuedConnection);
}

void BoardView::scrollAtEdges() {
    const auto stepFor = [](int at, int length) {
        return at < edge ? -edgeStep : at > length - edge ? edgeStep : 0;
    };
    QScrollBar *across = m_area->horizontalScrollBar();
    const int sideways = stepFor(m_dragAt.x(), width());
    across->setValue(across->value() + (isRightToLeft() ? -sideways : sideways));
    if (const ColumnWidget *column = columnAt(m_dragAt); column && !column->isFolded()) {
        const QWidget *cards = column->view()->viewport();
        const int at = cards->mapFrom(this, m_dragAt).y();
        const int step = at < -edge ? 0 : stepFor(at, cards->height());
        QScrollBar *down = column->view()->verticalScrollBar();
        down->setValue(down->value() + step);
    }
}

QRect BoardView::cardPlace(RecordId id) const {
    const BoardColumnModel *column = m_model.columnOf(id);
    const ColumnWidget *widget = column ? columnWidget(column->column().key) : nullptr;
    if (!widget || widget->isFolded())
        return {};
    const QRect card = widget->view()->cardRect(column->rowOf(id));
    return {widget->view()->viewport()->mapTo(this, card.topLeft()), card.size()};
}

/// `from` is where the cards were let go; null when they stand in their places.
void BoardView::requestMove(const QList<RecordId> &ids, const QString &column, const QPoint &from) {
    m_glide->forget();
    if (motionEnabled() && ids.size() <= mostGlides) {
        for (const RecordId id : ids) {
            const BoardColumnModel *here = m_model.columnOf(id);
            const QRect place = cardPlace(id);
            if (!here || place.isEmpty() || !rect().intersects(place))
                continue;
            const QPixmap picture = board::cardPixmap(m_model.card(here->column(), id), place.width(), 1,
                                                      devicePixelRatioF(), layoutDirection());
            m_glide->prepare(id, here->column().key, picture,
                             from.isNull() ? place.topLeft() : from - QPoint(place.width() / 2, 20));
        }
    }
    const RecordId current = currentId();
    m_awaited = 0;
    if (ids.contains(current) || ids.size() == 1)
        m_awaitedMove = {ids.contains(current) ? current : ids.first(), column};
    Q_EMIT moveRequested(ids, column);
}

void BoardView::glide() {
    // A card that was moved by hand takes the focus along.
    if (m_awaitedMove.first != 0) {
        const BoardColumnModel *there = m_model.columnOf(m_awaitedMove.first);
        if (there && there->column().key == m_awaitedMove.second) {
            const RecordId id = std::exchange(m_awaitedMove, {}).first;
            setCurrent(id);
            return;
        }
    }
    for (const RecordId id : m_glide->prepared()) {
        const BoardColumnModel *now = m_model.columnOf(id);
        if (!now || now->column().key == m_glide->origin(id))
            continue;
        const QRect place = cardPlace(id);
        if (place.isEmpty() || !rect().intersects(place)) {
            m_glide->drop(id);
            continue;
        }
        m_marks.gliding.insert(id);
        repaintCard(id);
        m_glide->start(id, place.topLeft());
    }
}

} // namespace kontor
