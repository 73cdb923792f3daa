// The line and its words.
#include "ui/list/selection_line.h"

#include "ui/widgets/menu_text.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popup_menu.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>
#include <numeric>

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

SelectionLine::SelectionLine(QWidget *parent)
    : QWidget(parent), m_text(new LineLabel(this)), m_actions(new QHBoxLayout),
      m_more(new LineAction(tr("More"), {}, this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->addSpacing(metrics::space3 - 6);
    row->setSpacing(metrics::space1);
    row->addWidget(m_text);
    row->addSpacing(metrics::space1);
    m_actions->setSpacing(0);
    row->addLayout(m_actions);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, &SelectionLine::openRest);
    row->addWidget(m_more);
    row->addStretch(1);
    auto *close = new LineAction(tr("Leave the selection"), Icon::X, this);
    connect(close, &QAbstractButton::clicked, this, &SelectionLine::closed);
    m_close = close;
    row->addWidget(close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SelectionLine::setText(const QString &text) {
    m_text->setText(text);
    arrange();
}
QString SelectionLine::text() const {
    return m_text->text();
}
QSize SelectionLine::sizeHint() const {
    return {m_text->sizeHint().width() + 120, 34}; // the rest waits in a menu
}

QWidget *SelectionLine::addAction(const QString &key, const QString &text) {
    auto *action = new LineAction(text, {}, this);
    action->setObjectName(key);
    connect(action, &QAbstractButton::clicked, this, [this, key, action] { Q_EMIT triggered(key, action); });
    m_actions->addWidget(action);
    m_words.append(action);
    setTabOrder(action, m_more);
    setTabOrder(m_more, m_close);
    arrange();
    return action;
}

void SelectionLine::arrange() {
    const QMargins edges = layout()->contentsMargins();
    int room = width() - edges.left() - edges.right() - m_text->sizeHint().width() -
               m_close->sizeHint().width() - metrics::space3 - 5 * metrics::space1;
    const auto widthOf = [](const LineAction *word) { return word->sizeHint().width(); };
    const int all = std::accumulate(m_words.cbegin(), m_words.cend(), 0,
                                    [&](int sum, const LineAction *word) { return sum + widthOf(word); });
    const bool fits = all <= room;
    room -= fits ? 0 : widthOf(m_more) + metrics::space1;
    for (LineAction *word : std::as_const(m_words)) {
        room -= widthOf(word);
        word->setVisible(fits || room >= 0);
    }
    m_more->setVisible(!fits);
}

void SelectionLine::openRest() {
    QMenu *menu = newPopupMenu(m_more);
    for (LineAction *word : std::as_const(m_words)) {
        if (word->isHidden())
            menu->addAction(menuText(word->text()), this,
                            [this, word] { Q_EMIT triggered(word->objectName(), m_more); });
    }
    popUpBelow(menu, m_more);
}

void SelectionLine::clearActions() {
    m_words.clear();
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SelectionLine::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SelectionLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::box(&painter, rect(), tokens().accent, {});
}

} // namespace kontor
