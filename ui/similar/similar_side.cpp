// Three small cards; each is there only while it has something to say.
#include "ui/similar/similar_side.h"

#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int cardMargin = 14;

Label *paragraph(const QString &text, Ink ink, QWidget *parent) {
    auto *label = new Label(text, TextRole::Body, ink, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SimilarSide::SimilarSide(QWidget *parent) : QScrollArea(parent) {
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(metrics::space2, metrics::space3, metrics::space2, metrics::space3);
    m_column->setSpacing(10);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);

    QVBoxLayout *lines = nullptr;
    m_hidden = card(lines);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    head->addWidget(new IconMark(Icon::Lock, m_hidden));
    m_hiddenTitle = new Label({}, TextRole::Strong, Ink::Text, m_hidden);
    m_hiddenTitle->setWordWrap(true);
    head->addWidget(m_hiddenTitle, 1);
    lines->addLayout(head);
    lines->addWidget(paragraph(tr("Nothing of it is shown. An administrator may look at it and decide."),
                               Ink::Second, m_hidden));

    m_merge = card(lines);
    lines->addWidget(new Label(tr("If you merge"), TextRole::Secondary, Ink::Second, m_merge));
    m_sentence = new StressedLabel(TextRole::Body, Ink::Second, m_merge);
    m_sentence->setWordWrap(true);
    lines->addWidget(m_sentence);
    m_promise = paragraph(tr("Nothing is lost. Un-merge brings every record back at any time."), Ink::Second,
                          m_merge);
    lines->addWidget(m_promise);

    m_sold = card(lines);
    lines->addWidget(new Label(tr("Sold, not counted"), TextRole::Secondary, Ink::Second, m_sold));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(metrics::space1);
    lines->addLayout(m_rows);
    lines->addWidget(paragraph(tr("A customer who buys again is no duplicate."), Ink::Second, m_sold));

    m_column->addStretch(1);
    for (Surface *one : {m_hidden, m_merge, m_sold})
        one->hide();
}

Surface *SimilarSide::card(QVBoxLayout *&column) {
    auto *surface = new Surface(widget());
    column = new QVBoxLayout(surface);
    column->setContentsMargins(cardMargin, metrics::space3, cardMargin, metrics::space3);
    column->setSpacing(metrics::space1);
    m_column->addWidget(surface);
    return surface;
}

void SimilarSide::setHidden(int number) {
    m_hidden->setVisible(number > 0);
    m_hiddenTitle->setText(tr("%Ln more that you may not see", nullptr, number));
}

void SimilarSide::setMerge(const QString &sentence, const QStringList &pieces, bool isRefused) {
    m_merge->setVisible(!sentence.isEmpty());
    m_sentence->setInk(isRefused ? Ink::Amber : Ink::Second);
    m_sentence->setSentence(sentence, pieces);
    m_promise->setVisible(!isRefused);
}

void SimilarSide::setSold(const QList<Sold> &sold) {
    clearLayout(m_rows);
    m_sold->setVisible(!sold.isEmpty());
    for (qsizetype i = 0; i < sold.size(); ++i) {
        auto *line = new QWidget(m_sold);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::space2);
        auto *link = new LinkLabel(sold[i].title, line);
        link->setSymbol(Icon::Check);
        connect(link, &QPushButton::clicked, this, [this, i] { Q_EMIT soldChosen(int(i)); });
        row->addWidget(link);
        row->addStretch(1);
        auto *amount = new ValueLabel(sold[i].amount, TextRole::Body, line);
        amount->setFigures(true);
        amount->setFocusPolicy(Qt::NoFocus);
        row->addWidget(amount);
        m_rows->addWidget(line);
    }
}

} // namespace kontor
