// Places the message, keeps it while it is read, and announces it to screen readers.
#include "ui/widgets/toast.h"

#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QPushButton>
#include <QStyle>

namespace kontor {

namespace {

constexpr int toastMargin = 14, toastGap = 14, toastShadow = 12, toastHeight = 36;

} // namespace

/// The word on the dark ground.
class ToastAction : public QPushButton {
public:
    explicit ToastAction(QWidget *parent) : QPushButton(parent) {
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        // The key beside the word does the same; a message that passes must not take the focus.
        setFocusPolicy(Qt::TabFocus);
    }
    QSize sizeHint() const override {
        const QFontMetrics measure(kontor::font(TextRole::Strong));
        return {measure.horizontalAdvance(text()) + 8, measure.height() + 8};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        QFont font = kontor::font(TextRole::Strong);
        font.setUnderline(underMouse());
        paint::text(&painter, rect(), text(), font, tokens().toastLink, paint::Side::Centre);
        if (hasFocus())
            paint::box(&painter, rect(), {}, tokens().toastLink, 4, 1.4);
    }
};

Toast::Toast(QWidget *host) : QWidget(host), m_action(new ToastAction(this)) {
    hide();
    setFocusPolicy(Qt::NoFocus);
    host->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
}

void Toast::showMessage(const QString &text, const QString &action, const QString &keys) {
    m_text = text;
    m_keys = keys;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    raise();
    show();
    update();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// What was said in another language is not said again.
void Toast::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        hide();
}

void Toast::setDuration(int milliseconds) {
    m_timer.setInterval(milliseconds);
}

void Toast::setBottomMargin(int pixels) {
    m_bottom = pixels;
    place();
}

QSize Toast::sizeHint() const {
    const QFontMetrics measure(kontor::font(TextRole::Body));
    int width = 2 * toastMargin + measure.horizontalAdvance(m_text);
    if (!m_action->text().isEmpty())
        width += m_action->sizeHint().width() + toastGap;
    if (!m_keys.isEmpty())
        width += paint::keyHintSize(m_keys).width() + toastGap;
    return {width + 2 * toastShadow, std::max(toastHeight, measure.height() + 16) + 2 * toastShadow};
}

void Toast::place() {
    const QWidget *host = parentWidget();
    const QSize size(std::min(sizeHint().width(), host->width() - 16), sizeHint().height());
    setGeometry((host->width() - size.width()) / 2, host->height() - size.height() - m_bottom + toastShadow,
                size.width(), size.height());
    int end = width() - toastShadow - toastMargin;
    if (!m_keys.isEmpty())
        end -= paint::keyHintSize(m_keys).width() + toastGap;
    const QSize action = m_action->sizeHint();
    m_action->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(QPoint(end - action.width(), (height() - action.height()) / 2), action)));
}

bool Toast::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *) {
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *) {
    m_timer.start();
}

void Toast::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    const QRect panel = rect().adjusted(toastShadow, toastShadow, -toastShadow, -toastShadow);
    paint::shadow(&painter, panel, 8, toastShadow);
    paint::box(&painter, panel, t.toastGround, t.dark ? t.toastLine : QColor(), 8);
    const auto mirrored = [&](const QRect &place) { return paint::mirrored(&painter, rect(), place); };
    int end = panel.right() - toastMargin + 1;
    if (!m_keys.isEmpty()) {
        const QSize keys = paint::keyHintSize(m_keys);
        end -= keys.width();
        paint::keyHint(&painter, mirrored(QRect(QPoint(end, (height() - keys.height()) / 2), keys)), m_keys,
                       t.toastText);
        end -= toastGap;
    }
    if (!m_action->text().isEmpty())
        end -= m_action->sizeHint().width() + toastGap - 4;
    const int start = panel.left() + toastMargin;
    paint::text(&painter, mirrored(QRect(start, panel.top(), end - start, panel.height())), m_text,
                kontor::font(TextRole::Body), t.toastText);
}

} // namespace kontor
