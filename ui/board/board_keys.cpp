// The board by keyboard and click: where the focus goes, what is marked, what is opened and what is moved.
#include "ui/board/board_view.h"
#include "ui/board/column_widget.h"
#include "ui/board/glide_layer.h"
#include "ui/dialogs/convert_dialog.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/popup_menu.h"

#include <QKeyEvent>

namespace kontor {

bool BoardView::eventFilter(QObject *watched, QEvent *event) {
    auto *view = qobject_cast<ColumnView *>(watched);
    if (view && event->type() == QEvent::FocusIn)
        m_lastColumn = view->column()->column().key;
    if (view && event->type() == QEvent::KeyPress)
        return handleKey(view, static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

/// Keys mean what is seen: in a mirrored window the left arrow leads to the next column.
int BoardView::stepOf(int key) const {
    const int step = key == Qt::Key_Right ? 1 : -1;
    return isRightToLeft() ? -step : step;
}

bool BoardView::handleKey(ColumnView *view, QKeyEvent *event) {
    const RecordId current = view->currentId();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier)
        return handleCtrlKey(view, event);
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    const bool shift = modifiers == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        walk(view, stepOf(event->key()));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!shift)
            return false;
        extend(view, event->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Space:
        toggle(current);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(current, shift);
        return true;
    case Qt::Key_Delete:
        if (!chosen().isEmpty())
            Q_EMIT removeRequested(chosen());
        return true;
    case Qt::Key_Escape:
        if (m_marks.marked.isEmpty())
            return false;
        setSelection({});
        return true;
    default:
        break;
    }
    const QString text = event->text();
    if (text.isEmpty() || !text.at(0).isLetterOrNumber())
        return false;
    Q_EMIT typed(text);
    return true;
}

bool BoardView::handleCtrlKey(ColumnView *view, QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveBy(stepOf(event->key()));
        return true;
    case Qt::Key_A: {
        QSet<RecordId> ids = m_marks.marked;
        for (const RecordId id : view->column()->ids())
            ids.insert(id);
        setSelection(ids);
        return true;
    }
    case Qt::Key_Space:
        toggle(view->currentId());
        return true;
    default:
        return false;
    }
}

ColumnWidget *BoardView::neighbour(const ColumnView *from, int step, bool forCards) const {
    qsizetype place = 0;
    while (place < m_widgets.size() && m_widgets[place]->view() != from)
        ++place;
    for (place += step; place >= 0 && place < m_widgets.size(); place += step) {
        ColumnWidget *column = m_widgets[place];
        const bool fits = forCards ? column->column()->column().takesCards
                                   : !column->isFolded() && column->column()->rowCount() > 0;
        if (fits)
            return column;
    }
    return nullptr;
}

void BoardView::walk(ColumnView *from, int step) {
    ColumnWidget *to = neighbour(from, step, false);
    if (!to)
        return;
    const int row = from->currentIndex().isValid() ? from->currentIndex().row() : from->rowNear(0);
    const int height = row < 0 ? 0 : from->mapToGlobal(from->cardRect(row).center()).y();
    to->view()->setCurrentRow(
        to->view()->rowNear(to->view()->viewport()->mapFromGlobal(QPoint(0, height)).y()));
    to->view()->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(to, board::margin, 0);
}

void BoardView::extend(ColumnView *view, int step) {
    const int row = view->currentIndex().row();
    const int next = std::clamp(row + step, 0, view->column()->rowCount() - 1);
    QSet<RecordId> ids = m_marks.marked;
    ids.insert(view->column()->idAt(row));
    ids.insert(view->column()->idAt(next));
    view->setCurrentRow(next);
    setSelection(ids);
}

void BoardView::moveBy(int step) {
    const QList<RecordId> ids = chosen();
    if (ids.isEmpty())
        return;
    // The column of the card that holds the focus decides, also for the others that are marked.
    const RecordId lead = currentId() != 0 ? currentId() : ids.first();
    const BoardColumnModel *from = m_model.columnOf(lead);
    const ColumnWidget *here = from ? columnWidget(from->column().key) : nullptr;
    const ColumnWidget *to = here ? neighbour(here->view(), step, true) : nullptr;
    if (to)
        requestMove(ids, to->column()->column().key, {});
}

void BoardView::press(ColumnView *view, RecordId id, Qt::KeyboardModifiers modifiers) {
    view->setFocus(Qt::MouseFocusReason);
    if (id == 0) {
        if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
            setSelection({});
        return;
    }
    if (modifiers & Qt::ControlModifier) {
        toggle(id);
    } else if (modifiers & Qt::ShiftModifier) {
        const int from = view->column()->rowOf(m_anchor);
        const int to = view->column()->rowOf(id);
        QSet<RecordId> ids = m_marks.marked;
        for (int row = std::min(from < 0 ? to : from, to); row <= std::max(from, to); ++row)
            ids.insert(view->column()->idAt(row));
        setSelection(ids);
        return;
    }
    m_anchor = id;
}

/// A plain click takes the marks away; pressing a marked card keeps them until it is clear that no drag
/// follows.
void BoardView::click(RecordId, Qt::KeyboardModifiers modifiers) {
    if (modifiers == Qt::NoModifier)
        setSelection({});
}

void BoardView::toggle(RecordId id) {
    if (id == 0)
        return;
    QSet<RecordId> ids = m_marks.marked;
    if (!ids.remove(id))
        ids.insert(id);
    m_anchor = id;
    setSelection(ids);
}

void BoardView::open(RecordId id, bool inWindow) {
    if (id == 0)
        return;
    if (inWindow)
        m_host.openRecordInWindow(m_model.query().kind, id);
    else
        m_host.openRecord(m_model.query().kind, id, m_model.allIds());
}

void BoardView::fillStages(QMenu *menu, const QList<RecordId> &ids) {
    for (const BoardColumnModel *column : m_model.columns()) {
        const BoardColumn &facts = column->column();
        const auto isElsewhere = [column](RecordId id) { return column->rowOf(id) < 0; };
        QAction *action = menu->addAction(menuText(facts.name), this,
                                          [this, ids, key = facts.key] { requestMove(ids, key, {}); });
        action->setEnabled(facts.takesCards && std::any_of(ids.begin(), ids.end(), isElsewhere));
    }
}

void BoardView::openMoveMenu() {
    const QList<RecordId> ids = chosen();
    if (ids.isEmpty())
        return;
    QMenu *menu = newPopupMenu(this);
    fillStages(menu, ids);
    menu->popup(mapToGlobal(cardPlace(ids.first()).center()));
}

void BoardView::openMenu(RecordId id, const QPoint &place) {
    const QList<RecordId> ids = m_marks.marked.contains(id) ? chosen() : QList<RecordId>{id};
    QMenu *menu = newPopupMenu(this);
    menu->addAction(tr("Open"), QKeySequence(Qt::Key_Return), this, [this, id] { open(id, false); });
    menu->addAction(tr("Open in a window of its own"), QKeySequence(Qt::SHIFT | Qt::Key_Return), this,
                    [this, id] { open(id, true); });
    menu->addSeparator();
    fillStages(menu->addMenu(tr("Move to stage")), ids);
    if (isConvertible(*m_host.workspace().schema()->kind(m_model.query().kind)))
        menu->addAction(tr("Convert…"), convertKeys, this, [this, ids] { Q_EMIT convertRequested(ids); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this,
                    [this, ids] { Q_EMIT removeRequested(ids); });
    menu->popup(place);
}

} // namespace kontor
