// Message bars and the error line of a field.
#include "ui/widgets/inline_message.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

struct MessageLook {
    Tone tone;
    Icon icon;
    Ink ink;
};

MessageLook lookOf(InlineMessage::Kind kind) {
    switch (kind) {
    case InlineMessage::Kind::Warning:
        return {Tone::Amber, Icon::Alert, Ink::Amber};
    case InlineMessage::Kind::Error:
        return {Tone::Red, Icon::Alert, Ink::Red};
    case InlineMessage::Kind::Done:
        return {Tone::Green, Icon::CheckCircle, Ink::Green};
    case InlineMessage::Kind::Info:
        break;
    }
    return {Tone::Grey, Icon::Info, Ink::Text};
}

/// Layouts mirror their items but not their margins.
void leaveRoomForSign(QWidget *widget, int leading, int trailing, int above) {
    const bool mirrored = widget->isRightToLeft();
    widget->layout()->setContentsMargins(mirrored ? trailing : leading, above, mirrored ? leading : trailing,
                                         above);
}

} // namespace

InlineMessage::InlineMessage(Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_label(new Label), m_close(Button::ofIcon(Icon::X, tr("Close"))) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(metrics::space2);
    m_label->setWordWrap(true);
    row->addWidget(m_label, 1);
    row->addWidget(m_close);
    m_close->setSmall(true);
    m_close->hide();
    setMinimumHeight(40);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    leaveRoomForSign(this, 36, 8, 6);
    set(kind, text);
}

void InlineMessage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LayoutDirectionChange)
        leaveRoomForSign(this, 36, 8, 6);
    if (event->type() == QEvent::LanguageChange) {
        m_close->setAccessibleName(tr("Close"));
        m_close->setToolTip(tr("Close"));
    }
    QWidget::changeEvent(event);
}

void InlineMessage::set(Kind kind, const QString &text) {
    m_kind = kind;
    m_label->setText(text);
    m_label->setInk(lookOf(kind).ink);
    setAccessibleName(text);
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QString InlineMessage::text() const {
    return m_label->text();
}

Button *InlineMessage::setAction(const QString &text) {
    delete m_action;
    m_action = new Button(text, Button::Kind::Secondary, this);
    m_action->setSmall(true);
    static_cast<QHBoxLayout *>(layout())->insertWidget(1, m_action);
    return m_action;
}

void InlineMessage::setClosable(bool on) {
    m_close->setVisible(on);
}

void InlineMessage::setAcross() {
    m_across = true;
    update();
}

void InlineMessage::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const MessageLook look = lookOf(m_kind);
    const ToneColours colours = coloursOf(look.tone);
    const QColor line = m_kind == Kind::Info ? tokens().line : blend(colours.ground, colours.text, 0.25);
    if (m_across) {
        painter.fillRect(rect(), colours.ground);
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    } else {
        paint::box(&painter, rect(), colours.ground, line, metrics::radiusCard);
    }
    paintIcon(&painter, paint::mirrored(&painter, rect(), QRect(11, (height() - 16) / 2, 16, 16)), look.icon,
              colours.text);
}

FieldError::FieldError(QWidget *parent)
    : QWidget(parent), m_label(new Label({}, TextRole::Secondary, Ink::Red)) {
    auto *row = new QHBoxLayout(this);
    m_label->setWordWrap(true);
    row->addWidget(m_label);
    leaveRoomForSign(this, 21, 0, 2);
    hide();
}

void FieldError::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LayoutDirectionChange)
        leaveRoomForSign(this, 21, 0, 2);
    QWidget::changeEvent(event);
}

void FieldError::setText(const QString &text) {
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    fit();
    if (!text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FieldError::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fit();
}

/// Fields around it have a fixed height and ask for no width: all lines of the sentence are claimed here.
void FieldError::fit() {
    const QMargins margins = layout()->contentsMargins();
    const int needed = m_label->heightForWidth(width() - margins.left() - margins.right());
    m_label->setMinimumHeight(std::max(needed, 0)); // -1: without a text
}

QString FieldError::text() const {
    return m_label->text();
}

void FieldError::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintIcon(&painter, paint::mirrored(&painter, rect(), QRect(0, 3, 15, 15)), Icon::Info, tokens().redText);
}

} // namespace kontor
