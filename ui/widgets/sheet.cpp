// Measures its parts, places the card, and keeps keys and focus inside.
#include "ui/widgets/sheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/reading_order.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace kontor {

namespace {

constexpr int sheetWidth = 1040;
constexpr int sheetSideWidth = 340;
constexpr int sheetEdge = metrics::space5; // of the window around the card
constexpr int sheetShadow = 20;
constexpr int leastNotes = 40; // of which one sees that they scroll

class SheetCard final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paint::box(&painter, rect(), tokens().surface, tokens().dark ? tokens().line : QColor(),
                   metrics::radiusDialog);
    }
};

/// The ground of the second column.
class SideGround final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().page);
    }
};

QScrollArea *newSheetScroll(QWidget *parent) {
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

int heightOf(const QWidget *widget, int width) {
    if (!widget)
        return 0;
    const int wanted =
        widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
    return std::max(wanted, widget->minimumHeight());
}

QSize leastOf(const QWidget *widget) {
    return widget->minimumSizeHint().expandedTo(widget->minimumSize());
}

bool isCtrlEnter(const QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    return enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

Sheet::Sheet(QWidget *opener)
    : QWidget(opener->window()), m_card(new SheetCard(this)), m_head(new QWidget(m_card)),
      m_title(new Label({}, TextRole::Title, Ink::Text, m_head)),
      m_line(new StressedLabel(TextRole::Body, Ink::Second, m_head)), m_scroll(newSheetScroll(m_card)),
      m_sideFrame(new SideGround(m_card)), m_sideScroll(newSheetScroll(m_sideFrame)),
      m_notesFrame(new QWidget(m_card)), m_notesScroll(newSheetScroll(m_notesFrame)),
      m_problemFrame(new QWidget(m_card)),
      m_problem(new InlineMessage(InlineMessage::Kind::Error, {}, m_problemFrame)),
      m_foot(new QWidget(m_card)), m_footRow(new QBoxLayout(QBoxLayout::LeftToRight, m_foot)),
      m_buttons(new QWidget(m_foot)), m_cancel(new Button(tr("Cancel"), Button::Kind::Secondary, m_buttons)),
      m_primary(new Button({}, Button::Kind::Primary, m_buttons)) {
    hide();
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 0, 1, 0); // beside its frame
    column->setSpacing(0);
    auto *top = new QVBoxLayout(m_head);
    top->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space3);
    top->setSpacing(metrics::space1);
    m_title->setWordWrap(true);
    top->addWidget(m_title);
    top->addWidget(m_line);
    m_line->hide();
    column->addWidget(m_head);
    column->addWidget(new HairLine(Qt::Horizontal, m_card));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_scroll, 1);
    auto *beside = new QHBoxLayout(m_sideFrame);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(new HairLine(Qt::Vertical, m_sideFrame));
    beside->addWidget(m_sideScroll, 1);
    m_sideFrame->hide();
    middle->addWidget(m_sideFrame);
    column->addLayout(middle, 1);
    auto *below = new QVBoxLayout(m_notesFrame);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(new HairLine(Qt::Horizontal, m_notesFrame));
    below->addWidget(m_notesScroll);
    m_notesFrame->hide();
    column->addWidget(m_notesFrame);
    auto *wrong = new QVBoxLayout(m_problemFrame);
    wrong->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space3);
    wrong->addWidget(m_problem);
    m_problemFrame->hide();
    column->addWidget(m_problemFrame);
    column->addWidget(new HairLine(Qt::Horizontal, m_card));
    column->addWidget(m_foot);
    m_footRow->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space3);
    m_footRow->setSpacing(metrics::space3);
    auto *pair = new QHBoxLayout(m_buttons);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(metrics::space2);
    pair->addStretch(1);
    m_cancel->setKeyHint(keysText(Qt::Key_Escape));
    m_primary->setKeyHint(keysText(Qt::CTRL | Qt::Key_Return));
    pair->addWidget(m_cancel);
    pair->addWidget(m_primary);
    m_footRow->addWidget(m_buttons);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::cancel);
    connect(m_primary, &QPushButton::clicked, this, &Sheet::accepted);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocus(now); });
}

/// With its window, while one of its fields has the focus.
Sheet::~Sheet() {
    qApp->disconnect(this);
}

void Sheet::setTitle(const QString &title) {
    m_title->setText(title);
    setAccessibleName(title);
    placeSoon();
}

void Sheet::setSecondLine(const QString &line, const QStringList &pieces) {
    m_line->setSentence(line, pieces);
    m_line->setVisible(!line.isEmpty());
    setAccessibleDescription(line);
    placeSoon();
}

void Sheet::setBody(QWidget *body) {
    m_body = body;
    m_scroll->setWidget(body); // deletes the one before
    body->setAutoFillBackground(false);
    if (isVisible()) {
        place();
        focusFirst();
    }
}

void Sheet::setNotes(QWidget *notes) {
    m_notes = notes;
    m_notesScroll->setWidget(notes); // deletes those before
    notes->setAutoFillBackground(false);
    m_notesFrame->show();
    placeSoon();
}

void Sheet::setSide(QWidget *side) {
    m_side = side;
    m_sideScroll->setWidget(side);
    side->setAutoFillBackground(false);
    m_sideFrame->show();
    placeSoon();
}

void Sheet::setFoot(QWidget *foot) {
    delete m_footStart;
    m_footStart = foot;
    m_footRow->insertWidget(0, foot, 1);
    foot->show();
    placeSoon();
}

void Sheet::setPrimary(const QString &action, std::optional<Icon> symbol) {
    m_primary->setText(action);
    m_primary->setSymbol(symbol);
    placeSoon();
}

void Sheet::setOnlyTells() {
    m_cancel->hide();
    placeSoon();
}

void Sheet::setProblem(const QString &sentence) {
    m_problem->set(InlineMessage::Kind::Error, sentence);
    m_problemFrame->setVisible(!sentence.isEmpty());
    placeSoon();
}

void Sheet::open() {
    m_before = window()->focusWidget();
    raise();
    place();
    show();
    qApp->installEventFilter(this);
    focusFirst();
}

void Sheet::dismiss() {
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void Sheet::cancel() {
    if (!isVisible())
        return;
    dismiss();
    Q_EMIT cancelled();
}

void Sheet::focusFirst() {
    tabInReadingOrder(m_card);
    const auto stops = tabStops(this);
    for (QWidget *stop : stops) {
        if (!m_foot->isAncestorOf(stop))
            return stop->setFocus(Qt::PopupFocusReason);
    }
    // Where there is nothing to do, Escape is left.
    (m_primary->isEnabled() || stops.isEmpty() ? m_primary : stops.first())->setFocus(Qt::PopupFocusReason);
}

/// The page below goes on living: what takes the focus there gives it back.
void Sheet::keepFocus(QWidget *now) {
    if (!isVisible() || !now || now->window() != window())
        return;
    if (isAncestorOf(now))
        m_held = now;
    else if (isBelow(now))
        (m_held && m_held->isVisible() ? m_held.data() : m_primary)->setFocus();
}

/// What stands on the sheet was raised after it: a calendar, a list of suggestions, a question.
bool Sheet::isBelow(const QWidget *widget) const {
    while (widget->parentWidget() && widget->parentWidget() != parentWidget())
        widget = widget->parentWidget();
    const QObjectList &all = parentWidget()->children();
    return all.indexOf(widget) < all.indexOf(this);
}

void Sheet::placeSoon() {
    if (isVisible())
        QMetaObject::invokeMethod(this, &Sheet::place, Qt::QueuedConnection);
}

/// Else its buttons stand below what is at its leading edge.
bool Sheet::footFits(int width) const {
    const QMargins margins = m_footRow->contentsMargins();
    const int start = m_footStart ? leastOf(m_footStart).width() + m_footRow->spacing() : 0;
    return start + m_buttons->sizeHint().width() <= width - margins.left() - margins.right();
}

void Sheet::place() {
    if (m_placing)
        return;
    m_placing = true;
    setGeometry(parentWidget()->rect());
    const int whole = std::min(grown(sheetWidth), width() - 2 * sheetEdge);
    const int beside = m_side ? std::min(grown(sheetSideWidth), whole * 2 / 5) : 0;
    m_sideFrame->setFixedWidth(beside);
    m_footRow->setDirection(footFits(whole) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int middle = std::max(heightOf(m_body, whole - beside), heightOf(m_side, beside - 1));
    const int wrong = m_problemFrame->isHidden() ? 0 : heightOf(m_problemFrame, whole);
    const int around = heightOf(m_head, whole) + wrong + heightOf(m_foot, whole) + 2;
    int below = m_notes ? heightOf(m_notes, whole) + 1 : 0;
    const int height = std::min(around + middle + below, this->height() - 2 * sheetEdge);
    if (m_notes) {
        const int body = std::min(middle, m_body ? leastOf(m_body).height() : 0);
        below = std::min(below, std::max(height - around - body, grown(leastNotes)));
        m_notesFrame->setFixedHeight(below);
    }
    m_card->setGeometry((width() - whole) / 2, (this->height() - height) / 2, whole, height);
    m_card->layout()->activate();
    update();
    m_placing = false;
}

bool Sheet::event(QEvent *event) {
    // No command of the window acts below what is asked here.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange)
        placeSoon();
    return QWidget::event(event);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event) {
    // Before the control with the focus, for which Enter is a press or a new line.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() &&
        isAncestorOf(static_cast<QWidget *>(watched))) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isCtrlEnter(key)) {
            if (!key->isAutoRepeat())
                m_primary->click();
            return true;
        }
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        placeSoon();
    const bool part = watched == m_body || watched == m_side || watched == m_notes || watched == m_foot;
    if (part && event->type() == QEvent::LayoutRequest)
        placeSoon();
    return QWidget::eventFilter(watched, event);
}

/// What was asked in the words of another language is asked anew.
void Sheet::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        QMetaObject::invokeMethod(this, &Sheet::cancel, Qt::QueuedConnection);
}

bool Sheet::focusNextPrevChild(bool next) {
    const bool walked = walkTabStops(this, next);
    if (QWidget *held = QApplication::focusWidget(); walked && m_scroll->isAncestorOf(held))
        m_scroll->ensureWidgetVisible(held);
    return walked;
}

void Sheet::keyPressEvent(QKeyEvent *event) {
    event->accept(); // nothing typed here reaches the page below
    if (event->key() == Qt::Key_Escape)
        return cancel();
    if (event->key() != Qt::Key_PageDown && event->key() != Qt::Key_PageUp)
        return;
    for (QScrollArea *area : {m_scroll, m_sideScroll, m_notesScroll})
        area->verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageDown
                                                     ? QAbstractSlider::SliderPageStepAdd
                                                     : QAbstractSlider::SliderPageStepSub);
}

/// A click beside the card does nothing: what was chosen is not thrown away by a slip of the hand.
void Sheet::mousePressEvent(QMouseEvent *event) {
    event->accept();
}

void Sheet::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dim);
    paint::shadow(&painter, m_card->geometry(), metrics::radiusDialog, sheetShadow);
}

} // namespace kontor
