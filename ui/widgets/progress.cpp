// Spinner and progress line; the line grows in reading direction.
#include "ui/widgets/progress.h"

#include "ui/widgets/button.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimerEvent>

namespace kontor {

Spinner::Spinner(int size, QWidget *parent) : QWidget(parent), m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Working"));
}

QSize Spinner::sizeHint() const {
    return {m_size, m_size};
}

void Spinner::showEvent(QShowEvent *) {
    if (motionEnabled())
        m_timer.start(40, this);
}

void Spinner::hideEvent(QHideEvent *) {
    m_timer.stop();
}

void Spinner::timerEvent(QTimerEvent *) {
    m_angle = (m_angle + 14) % 360;
    update();
}

void Spinner::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(0, 0, m_size, m_size).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(tokens().counterGround, 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(tokens().accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_angle * 16, 90 * 16);
}

ProgressLine::ProgressLine(const QString &text, QWidget *parent)
    : QWidget(parent), m_text(new Label(text)), m_amount(new Label({}, TextRole::Secondary, Ink::Second)),
      m_cancel(new Button(tr("Cancel"))) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(metrics::space3);
    row->addWidget(m_text);
    row->addWidget(m_amount);
    row->addStretch();
    row->addWidget(m_cancel);
    m_cancel->setSmall(true);
    m_cancel->setKeyHint(keysText(Qt::Key_Escape));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelRequested);
    setAccessibleName(text);
}

void ProgressLine::setText(const QString &text) {
    m_text->setText(text);
    setAccessibleName(text);
}

void ProgressLine::setProgress(qint64 done, qint64 total) {
    const QLocale locale;
    m_share = total > 0 ? qBound(0.0, double(done) / double(total), 1.0) : -1;
    m_amount->setText(total > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(total))
                                : locale.toString(done));
    setAccessibleDescription(m_amount->text());
    update();
}

void ProgressLine::setCancellable(bool on) {
    m_cancel->setVisible(on);
}

void ProgressLine::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
        m_cancel->setKeyHint(keysText(Qt::Key_Escape));
    }
    QWidget::changeEvent(event);
}

QSize ProgressLine::sizeHint() const {
    return {320, QWidget::sizeHint().height()};
}

void ProgressLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect groove(0, height() - 4, width(), 4);
    paint::box(&painter, groove, tokens().counterGround, {}, 2);
    const int length = m_share < 0 ? width() / 4 : int(width() * m_share);
    if (length > 0)
        paint::box(&painter, paint::mirrored(&painter, rect(), QRect(0, height() - 4, length, 4)),
                   tokens().accent, {}, 2);
}

} // namespace kontor
