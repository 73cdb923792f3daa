// The line at the foot.
#include "ui/list/list_foot.h"

#include "ui/widgets/chip.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace kontor {

namespace {

/// What says nothing takes no room.
void say(Label *label, const QString &text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ListFoot::ListFoot(QWidget *parent)
    : QWidget(parent), m_count(new Label({}, TextRole::Body, Ink::Second, this)),
      m_sum(new Label({}, TextRole::Body, Ink::Second, this)),
      m_weighted(new Label({}, TextRole::Body, Ink::Second, this)),
      m_sentence(new Label({}, TextRole::Body, Ink::Second, this)),
      m_marked(new Label({}, TextRole::Body, Ink::Text, this)), m_hints(new QWidget(this)),
      m_hintRow(new QHBoxLayout(m_hints)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    row->setSpacing(metrics::space5);
    for (Label *label : {m_count, m_sum, m_weighted, m_sentence, m_marked}) {
        row->addWidget(label);
        label->hide();
    }
    row->addStretch(1);
    m_hintRow->setContentsMargins(0, 0, 0, 0);
    m_hintRow->setSpacing(metrics::space1);
    row->addWidget(m_hints);
    setFixedHeight(34);
}

void ListFoot::showTotals(const FieldFormat &format, const Kind &kind, const Totals &totals) {
    const LocaleFormat &locale = format.locale();
    say(m_count,
        kind.key() == "deal"
            ? QCoreApplication::translate("ListFoot", "%Ln deals", nullptr, int(totals.count))
            : tr("%1: %2", "kind of record, count").arg(kind.plural(), locale.integer(totals.count)));
    const QString sum = format.totalsText(totals);
    const QString weighted = format.weightedText(totals);
    say(m_sum, sum.isEmpty() ? QString() : tr("Sum %1").arg(sum));
    m_sum->setToolTip(format.totalsToolTip(totals));
    say(m_weighted,
        weighted.isEmpty() || totals.weighted.minor == 0 ? QString() : tr("Weighted %1").arg(weighted));
}

void ListFoot::setSentence(const QString &text) {
    say(m_sentence, text);
}
void ListFoot::setMarked(const QString &text) {
    say(m_marked, text);
}

void ListFoot::setHints(const QList<QPair<QString, QString>> &hints) {
    while (QLayoutItem *item = m_hintRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[keys, text] : hints) {
        m_hintRow->addWidget(new KeyHint(keys, m_hints));
        m_hintRow->addWidget(new Label(text, TextRole::Secondary, Ink::Second, m_hints));
        m_hintRow->addSpacing(metrics::space2);
    }
}

bool ListFoot::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QWidget::event(event);
}

/// What the figures need; the keys give way to them.
QSize ListFoot::minimumSizeHint() const {
    int needed = 2 * metrics::space4;
    for (const Label *label : {m_count, m_sum, m_weighted, m_sentence, m_marked})
        needed += label->text().isEmpty() ? 0 : label->sizeHint().width() + metrics::space5;
    return {needed, height()};
}

void ListFoot::fit() {
    m_hints->setVisible(minimumSizeHint().width() + m_hintRow->sizeHint().width() + metrics::space5 <=
                        width());
}

void ListFoot::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

} // namespace kontor
