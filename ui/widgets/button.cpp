// Draws buttons and links, with hover, press, focus and disabled states.
#include "ui/widgets/button.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace kontor {

namespace {

constexpr int margin = 13;

struct ButtonColours {
    QColor ground, line, ink;
};

ButtonColours coloursOfButton(Button::Kind kind, bool enabled, bool over, bool down) {
    const Tokens &t = tokens();
    // LOOK: no text is paler than the second text, not even that of what cannot be pressed.
    const QColor off = t.textSecond;
    switch (kind) {
    case Button::Kind::Primary:
        if (!enabled)
            return {t.pillGround, {}, t.textOnPill};
        return {blend(t.accent, t.dark ? QColor(Qt::white) : QColor(Qt::black),
                      down   ? 0.18
                      : over ? 0.09
                             : 0),
                {},
                t.onAccent};
    case Button::Kind::Danger:
        if (!enabled)
            return {t.surface, t.line, off};
        return {down || over ? t.redSoft : t.surface, over ? t.red : t.line, t.redText};
    case Button::Kind::Quiet:
        return {enabled && (down || over) ? t.pillGround : QColor(),
                {},
                !enabled       ? off
                : down || over ? t.text
                               : t.textSecond};
    case Button::Kind::Secondary:
        break;
    }
    return {enabled && down   ? t.pillGround
            : enabled && over ? t.hover
                              : t.surface,
            t.line, enabled ? t.text : off};
}

bool isEnter(const QKeyEvent *event) {
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind) {
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

Button::Button(Icon icon, const QString &text, Kind kind, QWidget *parent) : Button(text, kind, parent) {
    m_symbol = icon;
}

Button *Button::ofIcon(Icon icon, const QString &name, QWidget *parent) {
    auto *button = new Button(QString(), Kind::Quiet, parent);
    button->m_symbol = icon;
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void Button::setKind(Kind kind) {
    m_kind = kind;
    update();
}

void Button::setSymbol(std::optional<Icon> icon) {
    m_symbol = icon;
    updateGeometry();
    update();
}

void Button::setLocked() {
    setSymbol(Icon::Lock);
    setEnabled(false);
    setToolTip(tr("The file is open for reading only."));
}

void Button::setKeyHint(const QString &keys) {
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setOpens(bool on) {
    m_opens = on;
    updateGeometry();
    update();
}

void Button::setSmall(bool on) {
    m_small = on;
    updateGeometry();
    update();
}

QFont Button::shownFont() const {
    return kontor::font(m_kind == Kind::Primary ? TextRole::Strong : TextRole::Body);
}

QSize Button::sizeHint() const {
    const QFontMetrics measure(shownFont());
    const int height = std::max(m_small ? 26 : metrics::controlHeight, measure.height() + (m_small ? 8 : 14));
    if (text().isEmpty() && m_keys.isEmpty())
        return {m_opens ? height + 14 : height, height};
    int width = 2 * (m_small ? smallMargin : margin) + measure.horizontalAdvance(text());
    if (m_symbol)
        width += metrics::iconSize + 7;
    if (!m_keys.isEmpty())
        width += paint::keyHintSize(m_keys).width() + 7;
    if (m_opens)
        width += 20;
    return {width, height};
}

QSize Button::minimumSizeHint() const {
    return sizeHint();
}

bool Button::event(QEvent *event) {
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QPushButton::event(event);
}

void Button::keyPressEvent(QKeyEvent *event) {
    if (isEnter(event))
        return click();
    QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const ButtonColours colours = isChecked() ? ButtonColours{tokens().accentSoft, {}, tokens().accentText}
                                              : coloursOfButton(m_kind, isEnabled(), underMouse(), isDown());
    paint::box(&painter, rect(), colours.ground, colours.line);
    const QFont shown = shownFont();
    const QSize hint = sizeHint();
    const int around = m_small ? smallMargin : margin;
    // The content is centred as one piece, whatever room the layout gave.
    int x = text().isEmpty() ? (width() - metrics::iconSize - (m_opens ? 14 : 0)) / 2
                             : std::max(6, (width() - hint.width()) / 2 + around);
    const int content = text().isEmpty() ? 0 : hint.width() - 2 * around;
    const int end = text().isEmpty() ? width() : std::min(width() - 6, x + content);
    const auto place = [&](int from, int breadth, int tall) {
        return paint::mirrored(&painter, rect(), QRect(from, (height() - tall + 1) / 2, breadth, tall));
    };
    if (m_symbol) {
        paintIcon(&painter, place(x, metrics::iconSize, metrics::iconSize), *m_symbol, colours.ink);
        x += metrics::iconSize + 7;
    }
    int after = end;
    if (m_opens) {
        after -= 13;
        paintIcon(&painter, place(text().isEmpty() ? x - 3 : after, 14, 14), Icon::ChevronDown, colours.ink);
        after -= 7;
    }
    if (!m_keys.isEmpty()) {
        const QSize keys = paint::keyHintSize(m_keys);
        after -= keys.width();
        paint::keyHint(&painter, place(after, keys.width(), keys.height()), m_keys, colours.ink);
        after -= 7;
    }
    paint::text(&painter, place(x, std::max(0, after - x), height()), text(), shown, colours.ink);
    if (hasFocus() && m_kind == Kind::Primary)
        paint::box(&painter, QRectF(rect()).adjusted(2, 2, -2, -2), {}, tokens().onAccent, 4, 1.4);
    else if (hasFocus())
        paint::focusRing(&painter, rect());
}

LinkLabel::LinkLabel(const QString &text, QWidget *parent) : QPushButton(text, parent) {
    setAutoDefault(false);
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkLabel::setSymbol(std::optional<Icon> icon) {
    m_symbol = icon;
    updateGeometry();
    update();
}

void LinkLabel::setRole(TextRole role) {
    m_role = role;
    updateGeometry();
    update();
}

void LinkLabel::setSecond(bool on) {
    m_second = on;
    update();
}

QSize LinkLabel::sizeHint() const {
    const QFontMetrics measure(kontor::font(m_role));
    return {measure.horizontalAdvance(text()) + 2 + (m_symbol ? 19 : 0), measure.height() + 4};
}

QSize LinkLabel::minimumSizeHint() const {
    return {std::min(sizeHint().width(), 48), sizeHint().height()};
}

bool LinkLabel::event(QEvent *event) {
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QPushButton::event(event);
}

void LinkLabel::keyPressEvent(QKeyEvent *event) {
    if (isEnter(event))
        return click();
    QPushButton::keyPressEvent(event);
}

void LinkLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    const QColor ink = isEnabled() && !m_second ? t.accentText : t.textSecond;
    QFont shown = kontor::font(m_role);
    shown.setUnderline(underMouse() && isEnabled());
    int start = 0;
    if (m_symbol) {
        paintIcon(&painter, paint::mirrored(&painter, rect(), QRect(0, (height() - 15) / 2, 15, 15)),
                  *m_symbol, ink);
        start = 20;
    }
    paint::text(&painter, paint::mirrored(&painter, rect(), rect().adjusted(start, 0, 0, 0)), text(), shown,
                ink);
    if (hasFocus()) // a ring would cover the first and last letter
        painter.fillRect(0, height() - 2, width(), 2, t.accent);
}

} // namespace kontor
