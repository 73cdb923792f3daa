// Labels that keep to the theme and to the reading direction of the window.
#include "ui/widgets/label.h"

#include "ui/widgets/popup_menu.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace kontor {

QColor colourOf(Ink ink) {
    const Tokens &t = tokens();
    switch (ink) {
    case Ink::Second:
        return t.textSecond;
    case Ink::Accent:
        return t.accentText;
    case Ink::Red:
        return t.redText;
    case Ink::Amber:
        return t.amberText;
    case Ink::Green:
        return t.greenText;
    case Ink::Text:
        break;
    }
    return t.text;
}

Label::Label(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : QLabel(text, parent), m_role(role), m_ink(ink) {
    setTextFormat(Qt::PlainText);
    // On a ground of another role Qt would take another colour.
    setForegroundRole(QPalette::WindowText);
    apply();
}

void Label::setRole(TextRole role) {
    m_role = role;
    apply();
}

void Label::setInk(Ink ink) {
    m_ink = ink;
    apply();
}

bool Label::event(QEvent *event) {
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LayoutDirectionChange)
        apply();
    return QLabel::event(event);
}

void Label::apply() {
    setFont(kontor::font(m_role));
    if (palette().color(QPalette::WindowText) != colourOf(m_ink)) {
        QPalette own;
        own.setColor(QPalette::WindowText, colourOf(m_ink));
        setPalette(own);
    }
    if (!(alignment() & (Qt::AlignHCenter | Qt::AlignTrailing))) {
        const auto vertical = alignment() & Qt::AlignVertical_Mask;
        setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | vertical);
    }
}

StressedLabel::StressedLabel(TextRole role, Ink ink, QWidget *parent) : Label({}, role, ink, parent) {
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

void StressedLabel::setSentence(const QString &sentence, const QStringList &pieces) {
    m_sentence = sentence;
    m_pieces = pieces;
    write();
}

bool StressedLabel::event(QEvent *event) {
    const bool done = Label::event(event);
    if (event->type() == QEvent::PaletteChange)
        write(); // the colour stands in the text
    return done;
}

void StressedLabel::write() {
    QString html;
    qsizetype at = 0;
    while (at < m_sentence.size()) {
        qsizetype next = m_sentence.size();
        qsizetype length = 0;
        for (const QString &piece : std::as_const(m_pieces)) {
            const qsizetype found = piece.isEmpty() ? -1 : m_sentence.indexOf(piece, at);
            if (found >= 0 && (found < next || (found == next && piece.size() > length))) {
                next = found;
                length = piece.size();
            }
        }
        html += m_sentence.mid(at, next - at).toHtmlEscaped();
        if (length > 0)
            html += QStringLiteral("<span style=\"font-weight:600; color:%1\">%2</span>")
                        .arg(tokens().text.name(), m_sentence.mid(next, length).toHtmlEscaped());
        at = next + length;
    }
    setText(html);
}

ValueLabel::ValueLabel(const QString &text, TextRole role, QWidget *parent)
    : QWidget(parent), m_text(text), m_role(role) {
    setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void ValueLabel::setText(const QString &text) {
    if (m_text == text)
        return;
    m_text = text;
    if (focusPolicy() != Qt::TabFocus && focusPolicy() != Qt::StrongFocus)
        setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::ClickFocus);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ValueLabel::setRole(TextRole role) {
    m_role = role;
    updateGeometry();
    update();
}

void ValueLabel::setInk(Ink ink) {
    m_ink = ink;
    update();
}

void ValueLabel::setSide(paint::Side side) {
    m_side = side;
    update();
}

void ValueLabel::setFigures(bool on) {
    m_figures = on;
    updateGeometry();
    update();
}

QSize ValueLabel::sizeHint() const {
    const QFont shown = kontor::font(m_role);
    const QFontMetrics metrics(shown);
    const int width = m_figures ? paint::figuresWidth(m_text, shown) : metrics.horizontalAdvance(m_text);
    return {width + 2, metrics.height() + 4};
}

QSize ValueLabel::minimumSizeHint() const {
    return {std::min(sizeHint().width(), 40), sizeHint().height()};
}

bool ValueLabel::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip) {
        if (sizeHint().width() > width() + 2)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QWidget::event(event);
}

void ValueLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (m_selected)
        paint::box(&painter, rect(), tokens().accentSoft, {}, 3);
    const auto draw = m_figures ? paint::figures : paint::text;
    draw(&painter, rect(), m_text, kontor::font(m_role), colourOf(m_ink), m_side);
}

void ValueLabel::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        setSelected(true);
    else
        QWidget::keyPressEvent(event);
}

void ValueLabel::mouseDoubleClickEvent(QMouseEvent *) {
    setSelected(true);
}

void ValueLabel::contextMenuEvent(QContextMenuEvent *event) {
    QMenu *menu = newPopupMenu(this);
    menu->addAction(icon(Icon::Copy), tr("Copy"), this, [this] { copy(); });
    menu->popup(event->globalPos());
}

void ValueLabel::focusOutEvent(QFocusEvent *event) {
    setSelected(false);
    QWidget::focusOutEvent(event);
}

void ValueLabel::copy() const {
    QGuiApplication::clipboard()->setText(m_text);
}

void ValueLabel::setSelected(bool on) {
    m_selected = on;
    update();
}

SectionHeader::SectionHeader(const QString &text, QWidget *parent)
    : QWidget(parent), m_label(new Label(text, TextRole::Group, Ink::Second)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, metrics::space1, 0, metrics::space1);
    row->addWidget(m_label);
    row->addStretch();
    setAccessibleName(text);
}

void SectionHeader::setText(const QString &text) {
    m_label->setText(text);
    setAccessibleName(text);
}

void SectionHeader::addAction(QWidget *widget) {
    layout()->addWidget(widget);
}

HairLine::HairLine(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_orientation(orientation) {
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize HairLine::sizeHint() const {
    return {1, 1};
}

void HairLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().line);
}

} // namespace kontor
