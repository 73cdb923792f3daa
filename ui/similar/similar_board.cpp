// Lays cards out and moves the keyboard between them.
#include "ui/similar/similar_board.h"

#include "ui/fields/field_editor.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

constexpr int colourLine = 3;

/// The colour of a stage above its name and number.
class SimilarHead final : public QWidget {
public:
    SimilarHead(const SimilarColumn &column, QWidget *parent) : QWidget(parent), m_colour(column.colour) {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(2, colourLine + metrics::space2, 2, metrics::space1);
        row->setSpacing(metrics::space2);
        auto *name = new ValueLabel(column.name, TextRole::Strong, this);
        name->setFocusPolicy(Qt::NoFocus);
        row->addWidget(name);
        row->addWidget(new Label(QLocale().toString(column.cards.size()), TextRole::Body, Ink::Second, this));
        row->addStretch(1);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paint::box(&painter, QRect(0, 0, width(), colourLine), m_colour.isValid() ? m_colour : tokens().idle,
                   {}, colourLine / 2.0);
    }

private:
    QColor m_colour;
};

} // namespace

SimilarBoard::SimilarBoard(QWidget *parent) : QScrollArea(parent) {
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(metrics::space4, metrics::space1, metrics::space4, metrics::space3);
    m_row->setSpacing(metrics::space3);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus); // its cards have the focus
}

SimilarBoard::~SimilarBoard() {
    cutOffChildren(this);
}

void SimilarBoard::setColumns(const QList<SimilarColumn> &columns) {
    const QWidget *holder = QApplication::focusWidget();
    const bool held = holder && isAncestorOf(holder);
    const RecordCard *before = cardOf(m_current.id);
    const QPoint place = before ? placeOf(before) : QPoint();
    m_columns.clear();
    m_refs.clear();
    clearLayout(m_row);
    for (const SimilarColumn &column : columns)
        addColumn(column);
    m_row->addStretch(1);
    RecordCard *now = cardOf(m_current.id);
    if (!now)
        now = before ? at(place) : at({0, 0});
    m_current = now ? m_refs.value(now) : RecordRef();
    if (held && now)
        now->setFocus();
}

void SimilarBoard::addColumn(const SimilarColumn &column) {
    auto *frame = new QWidget(widget());
    frame->setAccessibleName(column.name);
    auto *lines = new QVBoxLayout(frame);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::space1);
    lines->addWidget(new SimilarHead(column, frame));
    Column made;
    for (const SimilarCard &card : column.cards) {
        RecordCard *shown = addCard(card, frame);
        lines->addWidget(shown);
        made.cards.append(shown);
        for (const QString &line : card.below) {
            auto *label = new ValueLabel(line, TextRole::Secondary, frame);
            label->setInk(Ink::Second);
            label->setFocusPolicy(Qt::NoFocus);
            lines->addWidget(label);
        }
    }
    lines->addStretch(1);
    for (const RecordCard *card : std::as_const(made.cards)) // rather scrolled than cut
        frame->setMinimumWidth(std::max(frame->minimumWidth(), card->sizeHint().width()));
    m_row->addWidget(frame);
    m_columns.append(made);
}

RecordCard *SimilarBoard::addCard(const SimilarCard &card, QWidget *parent) {
    auto *shown = new RecordCard(card.facts, parent);
    const RecordRef ref = card.ref;
    m_refs.insert(shown, ref);
    shown->installEventFilter(this);
    connect(shown, &RecordCard::tickChanged, this, [this, ref](bool on) { Q_EMIT tickChanged(ref, on); });
    connect(shown, &RecordCard::openRequested, this, [this, ref] { Q_EMIT openRequested(ref); });
    connect(shown, &RecordCard::compareRequested, this, [this, ref] { Q_EMIT compareRequested(ref); });
    connect(shown, &RecordCard::notDuplicateRequested, this,
            [this, ref] { Q_EMIT notDuplicateRequested(ref); });
    return shown;
}

RecordCard *SimilarBoard::cardOf(RecordId id) const {
    for (const Column &column : m_columns) {
        for (RecordCard *card : column.cards) {
            if (m_refs.value(card).id == id)
                return card;
        }
    }
    return nullptr;
}

/// Column and row.
QPoint SimilarBoard::placeOf(const RecordCard *card) const {
    for (qsizetype x = 0; x < m_columns.size(); ++x) {
        const qsizetype y = m_columns[x].cards.indexOf(const_cast<RecordCard *>(card));
        if (y >= 0)
            return {int(x), int(y)};
    }
    return {};
}

/// The nearest there is.
RecordCard *SimilarBoard::at(QPoint place) const {
    if (m_columns.isEmpty())
        return nullptr;
    const QList<RecordCard *> &cards =
        m_columns.at(std::clamp<qsizetype>(place.x(), 0, m_columns.size() - 1)).cards;
    return cards.isEmpty() ? nullptr : cards.at(std::clamp<qsizetype>(place.y(), 0, cards.size() - 1));
}

void SimilarBoard::setCurrent(const RecordRef &ref) {
    RecordCard *card = cardOf(ref.id);
    if (!card)
        return;
    m_current = ref;
    if (const QWidget *holder = QApplication::focusWidget(); holder && isAncestorOf(holder))
        card->setFocus();
}

void SimilarBoard::setTicked(const QSet<RecordId> &ticked) {
    for (const Column &column : std::as_const(m_columns)) {
        for (RecordCard *card : column.cards)
            card->setTicked(ticked.contains(m_refs.value(card).id));
    }
}

bool SimilarBoard::step(RecordCard *from, int key) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint place = placeOf(from);
    switch (key) {
    case Qt::Key_Up:
        place.ry() -= 1;
        break;
    case Qt::Key_Down:
        place.ry() += 1;
        break;
    case Qt::Key_Left:
        place.rx() += mirrored ? 1 : -1;
        break;
    case Qt::Key_Right:
        place.rx() += mirrored ? -1 : 1;
        break;
    case Qt::Key_Home:
        place = {0, 0};
        break;
    case Qt::Key_End:
        place = {int(m_columns.size()), 1000};
        break;
    default:
        return false;
    }
    if (RecordCard *card = at(place))
        card->setFocus();
    return true;
}

bool SimilarBoard::eventFilter(QObject *watched, QEvent *event) {
    auto *card = qobject_cast<RecordCard *>(watched);
    if (!card)
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) {
        m_current = m_refs.value(card);
        ensureWidgetVisible(card, metrics::space3, metrics::space5);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && step(card, key->key()))
            return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void SimilarBoard::takeFocus() {
    RecordCard *card = cardOf(m_current.id);
    if (!card)
        card = at({0, 0});
    if (card)
        card->setFocus();
}

} // namespace kontor
