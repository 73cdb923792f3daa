// The line and its words.
#include "ui/list/selection_line.h"

#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

namespace kontor {

/// Text on the accent ground.
class LineLabel : public QWidget {
public:
    using QWidget::QWidget;
    void setText(const QString &text) {
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
        update();
    }
    QString text() const { return m_text; }
    QSize sizeHint() const override {
        const QFontMetrics metrics(kontor::font(TextRole::Strong));
        return {metrics.horizontalAdvance(m_text) + 4, metrics.height()};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paint::text(&painter, rect(), m_text, kontor::font(TextRole::Strong), tokens().onAccent);
    }

private:
    QString m_text;
};

namespace {

/// A word, or a cross, to press on the accent ground.
class LineAction : public QAbstractButton {
public:
    LineAction(const QString &text, std::optional<Icon> icon, QWidget *parent)
        : QAbstractButton(parent), m_icon(icon) {
        setText(text);
        setAccessibleName(text);
        if (icon)
            setToolTip(text);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(kontor::font(TextRole::Body));
        return {m_icon ? 26 : metrics.horizontalAdvance(text()) + 16, 26};
    }
    QSize minimumSizeHint() const override { return {26, 26}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tokens &t = tokens();
        if (underMouse() || isDown())
            paint::box(&painter, rect(), blend(t.accent, t.onAccent, 0.15), {});
        if (hasFocus())
            paint::box(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), {}, t.onAccent, 5, 1.4);
        if (m_icon)
            paintIcon(&painter, rect().adjusted(5, 5, -5, -5), *m_icon, t.onAccent);
        else
            paint::text(&painter, rect().adjusted(8, 0, -8, 0), text(), kontor::font(TextRole::Body),
                        t.onAccent);
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    std::optional<Icon> m_icon;
};

} // namespace

SelectionLine::SelectionLine(QWidget *parent)
    : QWidget(parent), m_text(new LineLabel(this)), m_actions(new QHBoxLayout) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->addSpacing(metrics::space3 - 6);
    row->setSpacing(metrics::space1);
    row->addWidget(m_text);
    row->addSpacing(metrics::space1);
    m_actions->setSpacing(0);
    row->addLayout(m_actions);
    row->addStretch(1);
    auto *close = new LineAction(tr("Leave the selection"), Icon::X, this);
    connect(close, &QAbstractButton::clicked, this, &SelectionLine::closed);
    m_close = close;
    row->addWidget(close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SelectionLine::setText(const QString &text) {
    m_text->setText(text);
}
QString SelectionLine::text() const {
    return m_text->text();
}
QSize SelectionLine::sizeHint() const {
    return {QWidget::sizeHint().width(), 34};
}

QWidget *SelectionLine::addAction(const QString &key, const QString &text) {
    auto *action = new LineAction(text, {}, this);
    action->setObjectName(key);
    connect(action, &QAbstractButton::clicked, this, [this, key, action] { Q_EMIT triggered(key, action); });
    m_actions->addWidget(action);
    setTabOrder(action, m_close);
    return action;
}

void SelectionLine::clearActions() {
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SelectionLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::box(&painter, rect(), tokens().accent, {});
}

} // namespace kontor
