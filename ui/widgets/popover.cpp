// Places panels beside their anchors and closes them again.
#include "ui/widgets/popover.h"

#include "ui/widgets/button.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reading_order.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int popoverShadow = 14;

} // namespace

Popover::Popover(QWidget *anchor)
    : QWidget(anchor->window()), m_anchor(anchor), m_column(new QVBoxLayout(this)) {
    hide();
    setLayoutDirection(anchor->layoutDirection());
    setFocusPolicy(Qt::StrongFocus);
    setMargin(metrics::space3);
    connect(anchor, &QObject::destroyed, this, &QObject::deleteLater);
}

void Popover::setMargin(int pixels) {
    const int all = popoverShadow + 1 + pixels;
    m_column->setContentsMargins(all, all, all, all);
}

void Popover::setContent(QWidget *content) {
    delete m_content;
    m_content = content;
    m_column->addWidget(content);
    fit();
}

void Popover::open() {
    m_before = QApplication::focusWidget();
    if (m_anchor)
        setLayoutDirection(m_anchor->layoutDirection());
    place();
    raise();
    show();
    if (const auto *title = accessibleName().isEmpty() ? findChild<QLabel *>() : nullptr)
        setAccessibleName(title->text()); // its first line says what it asks
    qApp->installEventFilter(this);
    const QList<QWidget *> inside = tabStops(this);
    (inside.isEmpty() ? this : inside.first())->setFocus(Qt::PopupFocusReason);
}

void Popover::fit() {
    if (isVisible())
        place();
}

void Popover::dismiss() {
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const QWidget *held = QApplication::focusWidget();
    const bool mine = !held || isInside(held);
    hide();
    if (mine) {
        if (m_before && m_before->isVisible())
            m_before->setFocus(Qt::PopupFocusReason);
        else if (m_anchor)
            m_anchor->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT dismissed();
}

void Popover::place() {
    if (!m_anchor)
        return;
    const QWidget *host = parentWidget();
    m_column->activate();
    QSize size = sizeHint();
    if (m_column->hasHeightForWidth())
        size.setHeight(m_column->heightForWidth(size.width()));
    size = size.boundedTo(host->size() + QSize(2 * popoverShadow, 2 * popoverShadow) - QSize(8, 8));
    const QRect from(m_anchor->mapTo(host, QPoint(0, 0)), m_anchor->size());
    const bool atLeft = isRightToLeft() == m_trailing;
    int x = atLeft ? from.left() - popoverShadow : from.right() + 1 - size.width() + popoverShadow;
    int y = from.bottom() + 5 - popoverShadow;
    if (y + size.height() - popoverShadow > host->height() &&
        from.top() - size.height() + 2 * popoverShadow - 4 >= 0)
        y = from.top() - size.height() + popoverShadow - 4;
    x = qBound(4 - popoverShadow, x,
               std::max(4 - popoverShadow, host->width() - size.width() + popoverShadow - 4));
    y = qBound(4 - popoverShadow, y,
               std::max(4 - popoverShadow, host->height() - size.height() + popoverShadow - 4));
    setGeometry(QRect(QPoint(x, y), size));
}

/// What was opened from inside counts as inside: a calendar over a field, a list of suggestions.
bool Popover::isInside(const QWidget *widget) const {
    for (; widget; widget = widget->parentWidget()) {
        if (widget == this)
            return true;
        if (const auto *other = qobject_cast<const Popover *>(widget))
            return other->anchor() && isInside(other->anchor());
        if (const auto *owner = widget->property("overlayOf").value<QWidget *>())
            return isInside(owner);
    }
    return false;
}

/// No command of the window acts below what is asked here.
bool Popover::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        const bool ours = widget && (widget->window() == window());
        const bool opener = widget && m_anchor && (widget == m_anchor || m_anchor->isAncestorOf(widget));
        // A second click on the opener closes, and must not open again at once.
        if (ours && !isInside(widget)) {
            dismiss();
            return opener;
        }
    }
    // After the layouts, which move the anchor.
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &Popover::fit, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// What was asked in the words of another language is asked anew; numbers that were typed would be others.
void Popover::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &Popover::dismiss, Qt::QueuedConnection);
}

bool Popover::focusNextPrevChild(bool next) {
    return walkTabStops(this, next);
}

void Popover::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT entered();
    // Nothing typed here reaches the page below.
    event->accept();
}

void Popover::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect panel = rect().adjusted(popoverShadow, popoverShadow, -popoverShadow, -popoverShadow);
    paint::shadow(&painter, panel, metrics::radiusCard, popoverShadow - 2);
    paint::box(&painter, panel, tokens().surface, tokens().line, metrics::radiusCard);
}

ConfirmPanel::ConfirmPanel(QWidget *anchor, const QString &question, const QStringList &lines,
                           const QString &action, bool dangerous)
    : Popover(anchor) {
    setAccessibleName(question);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    setMargin(metrics::space4);
    auto *content = new QWidget;
    content->setFixedWidth(340);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new Label(question, TextRole::Strong);
    head->setWordWrap(true);
    column->addWidget(head);
    for (const QString &line : lines) {
        auto *label = new Label(line, TextRole::Body, Ink::Second);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(metrics::space2);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *keep = new Button(tr("Keep"));
    keep->setKeyHint(keysText(Qt::Key_Escape));
    auto *doIt = new Button(action, dangerous ? Button::Kind::Danger : Button::Kind::Primary);
    doIt->setKeyHint(QStringLiteral("↵"));
    row->addWidget(keep);
    row->addWidget(doIt);
    column->addLayout(row);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater); // it asks once
    connect(keep, &QPushButton::clicked, this, &Popover::dismiss);
    connect(doIt, &QPushButton::clicked, this, &ConfirmPanel::confirm);
    setContent(content);
    // Reading order, but Enter answers from the first moment.
    QWidget::setTabOrder(doIt, keep);
}

void ConfirmPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return confirm();
    Popover::keyPressEvent(event);
}

void ConfirmPanel::confirm() {
    dismiss();
    Q_EMIT confirmed();
}

} // namespace kontor
