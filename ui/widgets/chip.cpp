// Chips, pills, badges, avatars and key hints as widgets; the drawing is that of paint.h.
#include "ui/widgets/chip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace kontor {

namespace {

constexpr int chipMargin = 10, chipGap = 6, chipMark = 14;

void keepSize(QWidget *widget) {
    widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QPushButton(text, parent) {
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Chip::Chip(Icon icon, const QString &text, QWidget *parent) : Chip(text, parent) {
    m_symbol = icon;
}

void Chip::setCount(std::optional<Count> count) {
    m_count = count;
    setAccessibleDescription(count ? paint::badgeText(*count) : QString());
    updateGeometry();
    update();
}

void Chip::setClosable(bool on) {
    m_closable = on;
    updateGeometry();
    update();
}

void Chip::setOpens(bool on, bool open) {
    m_opens = on;
    m_open = open;
    updateGeometry();
    update();
}

void Chip::setSecond(bool on) {
    m_second = on;
    update();
}

void Chip::setColour(const QColor &colour) {
    m_colour = colour;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const QFontMetrics measure(kontor::font(TextRole::Body));
    int width = 2 * chipMargin + measure.horizontalAdvance(text());
    if (m_symbol || m_colour.isValid())
        width += chipMark + chipGap;
    if (m_count)
        width += paint::badgeSize(*m_count).width() + chipGap - 4;
    if (m_closable)
        width += chipMark + chipGap - 3;
    if (m_opens)
        width += chipMark + chipGap;
    return {width, std::max(metrics::chipHeight, measure.height() + 8)};
}

QSize Chip::minimumSizeHint() const {
    return {std::min(sizeHint().width(), 72), sizeHint().height()};
}

QRect Chip::crossRect() const {
    const QRect leading(width() - chipMargin + 2 - chipMark, (height() - chipMark) / 2, chipMark, chipMark);
    return QStyle::visualRect(layoutDirection(), rect(), leading);
}

bool Chip::event(QEvent *event) {
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QPushButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent *event) {
    const int key = event->key();
    if (m_closable && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        return Q_EMIT closeRequested();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event) {
    if (m_closable && isDown() && crossRect().adjusted(-5, -5, 5, 5).contains(event->pos())) {
        setDown(false);
        return Q_EMIT closeRequested();
    }
    QPushButton::mouseReleaseEvent(event);
}

void Chip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool on = isChecked();
    const bool over = underMouse() && isEnabled();
    const QColor ink = on ? t.accentText : m_second ? t.textSecond : t.text;
    paint::box(&painter, rect(),
               on         ? t.accentSoft
               : isDown() ? t.pillGround
               : over     ? t.hover
                          : t.surface,
               on ? t.accent : t.line, height() / 2.0);
    const auto place = [&](int x, int breadth, int tall) {
        return paint::mirrored(&painter, rect(), QRect(x, (height() - tall) / 2, breadth, tall));
    };
    int x = chipMargin, end = width() - chipMargin;
    if (m_colour.isValid()) {
        paint::box(&painter, place(x + 2, 9, 9), m_colour, {}, 4.5);
        x += chipMark + chipGap - 2;
    } else if (m_symbol) {
        paintIcon(&painter, place(x, chipMark + 1, chipMark + 1), *m_symbol, ink);
        x += chipMark + chipGap;
    }
    if (m_closable) {
        paintIcon(&painter, crossRect(), Icon::X, ink);
        end -= chipMark + chipGap - 3;
    }
    if (m_opens) {
        end -= chipMark;
        paintIcon(&painter, place(end, chipMark, chipMark), m_open ? Icon::ChevronUp : Icon::ChevronDown,
                  ink);
        end -= chipGap;
    }
    if (m_count) {
        const QSize size = paint::badgeSize(*m_count);
        end += 4 - size.width();
        paint::badge(&painter, place(end, size.width(), size.height()), *m_count);
        end -= chipGap;
    }
    paint::text(&painter, place(x, std::max(0, end - x), height()), text(), kontor::font(TextRole::Body),
                ink);
    if (hasFocus())
        paint::focusRing(&painter, rect(), height() / 2.0);
}

Pill::Pill(const QString &text, Tone tone, std::optional<Icon> icon, QWidget *parent) : QWidget(parent) {
    keepSize(this);
    set(text, tone, icon);
}

void Pill::set(const QString &text, Tone tone, std::optional<Icon> icon) {
    m_text = text;
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    return paint::pillSize(m_text, m_icon.has_value());
}

bool Pill::event(QEvent *event) {
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QWidget::event(event);
}

void Pill::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::pill(&painter, rect(), m_text, m_tone, m_icon);
}

Badge::Badge(const Count &count, QWidget *parent) : QWidget(parent) {
    keepSize(this);
    setCount(count);
}

void Badge::setCount(const Count &count) {
    m_count = count;
    setAccessibleName(paint::badgeText(count));
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const {
    return paint::badgeSize(m_count);
}

void Badge::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::badge(&painter, rect(), m_count);
}

Avatar::Avatar(const QString &name, int size, QWidget *parent) : QWidget(parent), m_size(size) {
    keepSize(this);
    setName(name);
}

void Avatar::setName(const QString &name) {
    m_name = name;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize Avatar::sizeHint() const {
    return {m_size, m_size};
}

void Avatar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::avatar(&painter, rect(), m_name);
}

KeyHint::KeyHint(const QString &keys, QWidget *parent) : QWidget(parent) {
    keepSize(this);
    setKeys(keys);
}

void KeyHint::setKeys(const QString &keys) {
    m_keys = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const {
    return paint::keyHintSize(m_keys);
}

void KeyHint::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::keyHint(&painter, rect(), m_keys, tokens().textSecond, tokens().surface);
}

} // namespace kontor
