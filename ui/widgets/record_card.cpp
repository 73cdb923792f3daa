// Draws the lines of the card; only its actions are controls of their own.
#include "ui/widgets/record_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOption>
#include <QToolTip>

namespace kontor {

namespace {

constexpr int cardPadding = 12;
constexpr int ringWidth = 2; // around the card, for what shows the focus
constexpr int cardWidth = 284;

int cardLine(TextRole role) {
    return QFontMetrics(font(role)).height() + 4;
}

} // namespace

/// In reading direction from the left; turned round where they are drawn.
struct RecordCard::Places {
    struct Line {
        QRect place;
        QString text;
        TextRole role = TextRole::Body;
        Ink ink = Ink::Text;
        std::optional<Icon> sign = {};
    };
    QRect tick, pill, face, state;
    QList<Line> lines;
    int end = 0; // below the last line
};

RecordCard::RecordCard(const RecordCardFacts &facts, QWidget *parent)
    : QWidget(parent), m_foot(new QWidget(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_foot);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 9, 0, 0);
    row->setSpacing(metrics::space3);
    makeFoot();
    setFacts(facts);
}

void RecordCard::makeFoot() {
    auto *row = static_cast<QHBoxLayout *>(m_foot->layout());
    clearLayout(row);
    const auto add = [&](const QString &text, auto signal) {
        auto *link = new LinkLabel(text, m_foot);
        connect(link, &QPushButton::clicked, this, signal);
        row->addWidget(link);
        return link;
    };
    add(tr("Open"), &RecordCard::openRequested);
    add(tr("Compare"), &RecordCard::compareRequested);
    row->addStretch(1);
    add(tr("Not a duplicate"), &RecordCard::notDuplicateRequested)->setSecond(true);
}

void RecordCard::setFacts(const RecordCardFacts &facts) {
    m_facts = facts;
    m_foot->setVisible(!facts.isThis);
    fit();
    say();
}

void RecordCard::setTicked(bool on) {
    m_facts.ticked = on;
    say();
    update();
}

void RecordCard::toggle() {
    if (m_facts.isThis)
        return;
    setTicked(!m_facts.ticked);
    Q_EMIT tickChanged(m_facts.ticked);
}

/// Everything on it, and whether it is ticked, for those who do not see it.
void RecordCard::say() {
    QStringList parts;
    if (m_facts.isThis)
        parts.append(tr("this record"));
    parts << m_facts.origin << m_facts.title << m_facts.second;
    if (m_facts.withAmount)
        parts.append(m_facts.amount.isEmpty() ? tr("no amount") : m_facts.amount);
    for (const CardReason &reason : std::as_const(m_facts.reasons))
        parts.append(reason.text);
    parts << m_facts.date << m_facts.state << m_facts.person;
    if (!m_facts.isThis)
        parts.append(m_facts.ticked ? tr("ticked") : tr("not ticked"));
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
}

RecordCard::Places RecordCard::places() const {
    Places places;
    const int left = ringWidth + cardPadding;
    const int width = this->width() - 2 * left;
    int y = ringWidth + 10;
    const int first = std::max(metrics::avatarSize, cardLine(TextRole::Secondary));
    int start = left;
    if (m_facts.isThis) {
        const QSize pill = paint::pillSize(tr("this record"), true);
        places.pill = QRect(QPoint(left, y + (first - pill.height()) / 2), pill);
        start += pill.width() + metrics::space2;
    } else {
        places.tick = QRect(left, y + (first - metrics::iconSize) / 2, metrics::iconSize, metrics::iconSize);
        start += metrics::iconSize + 6;
    }
    int end = left + width;
    if (!m_facts.person.isEmpty()) {
        end -= metrics::avatarSize;
        places.face =
            QRect(end, y + (first - metrics::avatarSize) / 2, metrics::avatarSize, metrics::avatarSize);
        end -= metrics::space2;
    }
    places.lines.append(
        {QRect(start, y, end - start, first), m_facts.origin, TextRole::Secondary, Ink::Second});
    y += first + 3;
    const auto line = [&](const QString &text, TextRole role, Ink ink, std::optional<Icon> sign = {}) {
        const int height = cardLine(role);
        const int from = sign ? metrics::iconSize + 6 : 0;
        places.lines.append({QRect(left + from, y, width - from, height), text, role, ink, sign});
        y += height;
    };
    line(m_facts.title, TextRole::Strong, Ink::Text);
    if (!m_facts.second.isEmpty())
        line(m_facts.second, TextRole::Body, Ink::Second);
    y += 5;
    if (m_facts.withAmount && m_facts.amount.isEmpty())
        line(tr("no amount"), TextRole::Body, Ink::Second);
    else if (m_facts.withAmount)
        line(m_facts.amount, TextRole::Strong, Ink::Text);
    y += 4;
    for (const CardReason &reason : m_facts.reasons) {
        line(reason.text, TextRole::Secondary, reason.equal ? Ink::Green : Ink::Amber,
             reason.equal ? Icon::Equal : Icon::Almost);
        y += 2;
    }
    const QSize pill =
        m_facts.state.isEmpty() ? QSize() : paint::pillSize(m_facts.state, m_facts.stateIcon.has_value());
    const int last = std::max(pill.height(), cardLine(TextRole::Secondary));
    y += m_facts.isThis && m_facts.reasons.isEmpty() ? 8 : 4;
    const int taken = std::min(pill.width(), width * 2 / 3);
    if (!m_facts.state.isEmpty())
        places.state = QRect(left + width - taken, y + (last - pill.height()) / 2, taken, pill.height());
    places.lines.append({QRect(left, y, width - taken - metrics::space2, last), m_facts.date,
                         TextRole::Secondary, Ink::Second});
    places.end = y + last;
    return places;
}

/// The foot begins where the lines end.
void RecordCard::fit() {
    const int side = ringWidth + cardPadding;
    layout()->setContentsMargins(side, places().end + 9, side, ringWidth + (m_facts.isThis ? 3 : 9));
    updateGeometry();
    update();
}

QSize RecordCard::sizeHint() const {
    return {std::max(grown(cardWidth), minimumSizeHint().width()), layout()->totalSizeHint().height()};
}

QSize RecordCard::minimumSizeHint() const {
    // Its actions are never cut.
    int foot = 0;
    if (!m_facts.isThis) {
        for (const LinkLabel *link : m_foot->findChildren<LinkLabel *>())
            foot += link->isHidden() ? 0 : link->sizeHint().width() + metrics::space3;
    }
    return {std::max(grown(cardWidth) * 3 / 4, foot + 2 * (ringWidth + cardPadding)),
            layout()->totalSizeHint().height()};
}

QRect RecordCard::turned(const QRect &rect) const {
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QString RecordCard::tipAt(const QPoint &at) const {
    const Places all = places();
    if (turned(all.face).contains(at))
        return m_facts.person;
    if (turned(all.state).contains(at) &&
        paint::pillSize(m_facts.state, m_facts.stateIcon.has_value()).width() > all.state.width())
        return m_facts.state;
    for (const Places::Line &line : all.lines) {
        if (turned(line.place).contains(at) &&
            QFontMetrics(kontor::font(line.role)).horizontalAdvance(line.text) > line.place.width())
            return line.text;
    }
    return {};
}

bool RecordCard::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QString tip = tipAt(help->pos()); !tip.isEmpty())
            QToolTip::showText(help->globalPos(), tip, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void RecordCard::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange) {
        makeFoot();
        fit();
        say();
    }
}

void RecordCard::keyPressEvent(QKeyEvent *event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT openRequested();
    else if (plain && event->key() == Qt::Key_Space)
        toggle();
    else
        QWidget::keyPressEvent(event);
}

/// The whole first line ticks: the box alone is a small aim.
bool RecordCard::ticksAt(const QPoint &at) const {
    const Places all = places();
    const QRect first = all.tick.united(all.lines.first().place).adjusted(-6, 0, 0, 0);
    return !m_facts.isThis && turned(first).contains(at);
}

void RecordCard::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && ticksAt(event->pos()))
        toggle();
}

void RecordCard::mouseDoubleClickEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton && !ticksAt(event->pos()))
        Q_EMIT openRequested();
}

void RecordCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    const Places all = places();
    // The ring is beside the frame: the frame alone says which record the others are compared with.
    if (hasFocus())
        paint::box(&painter, rect(), blend(t.page, t.accent, 0.4), {}, metrics::radiusCard + ringWidth);
    paint::card(&painter, rect().adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth - 1),
                {.current = m_facts.isThis || hasFocus(), .hovered = underMouse()});
    if (!all.tick.isEmpty()) {
        QStyleOption box;
        box.rect = turned(all.tick);
        box.state = QStyle::State_Enabled | (m_facts.ticked ? QStyle::State_On : QStyle::State_Off);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
    }
    if (m_facts.isThis)
        paint::pill(&painter, turned(all.pill), tr("this record"), Tone::Accent, Icon::Pin);
    if (!all.face.isEmpty())
        paint::avatar(&painter, turned(all.face), m_facts.person);
    for (const Places::Line &line : all.lines) {
        paint::text(&painter, turned(line.place), line.text, kontor::font(line.role), colourOf(line.ink));
        if (line.sign)
            paintIcon(
                &painter,
                turned(QRect(line.place.left() - metrics::iconSize - 6, line.place.center().y() - 7, 15, 15)),
                *line.sign, colourOf(line.ink));
    }
    if (!all.state.isEmpty())
        paint::pill(&painter, turned(all.state), m_facts.state, m_facts.stateTone, m_facts.stateIcon);
    if (!m_facts.isThis) // the line above the actions
        painter.fillRect(QRect(m_foot->x(), m_foot->y(), m_foot->width(), 1), t.line);
}

} // namespace kontor
