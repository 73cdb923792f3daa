// Numbers large, reasons small, and one way to each list.
#include "ui/import/dry_run_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

constexpr int kPanelWidth = 300;
constexpr int kNumberWidth = 64;
constexpr int kBarHeight = 8;
constexpr qsizetype kShownNames = 5;

/// The bar of all rows, divided by what becomes of them.
class OutcomeBar : public QWidget {
public:
    OutcomeBar() { setFixedHeight(kBarHeight); }
    void setParts(const QVector<paint::Part> &parts) {
        m_parts = parts;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paint::bar(&painter, rect(), m_parts);
    }

private:
    QVector<paint::Part> m_parts;
};

} // namespace

DryRunPanel::DryRunPanel(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, TextRole::Strong)), m_state(new Pill({}, Tone::Grey)),
      m_rows(new Label({}, TextRole::Secondary, Ink::Second)), m_bar(new OutcomeBar),
      m_cleaned(new Label({}, TextRole::Secondary, Ink::Text)), m_namesTitle(new Label({}, TextRole::Strong)),
      m_names(new QVBoxLayout) {
    setFixedWidth(kPanelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_rows);
    column->addLayout(head);
    column->addWidget(m_bar);
    using Shows = ProblemTable::Shows;
    m_created = makeLine(Ink::Green, Shows::Created, column);
    m_updated = makeLine(Ink::Accent, Shows::Updated, column);
    m_unchanged = makeLine(Ink::Second, std::nullopt, column);
    m_duplicates = makeLine(Ink::Amber, Shows::Duplicates, column);
    m_wrong = makeLine(Ink::Red, Shows::Wrong, column);
    m_cleaned->setWordWrap(true);
    column->addWidget(m_cleaned);
    m_namesTitle->setContentsMargins(0, metrics::space3, 0, 0);
    column->addWidget(m_namesTitle);
    column->addLayout(m_names);
    column->addStretch();
    retranslate();
}

DryRunPanel::Line DryRunPanel::makeLine(Ink ink, std::optional<ProblemTable::Shows> shows,
                                        QVBoxLayout *column) {
    Line line{new Label({}, TextRole::Title, ink), new Label({}, TextRole::Strong),
              new Label({}, TextRole::Secondary, Ink::Second), new LinkLabel({})};
    line.number->setMinimumWidth(kNumberWidth);
    line.number->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    line.more->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(line.name);
    texts->addWidget(line.more);
    auto *row = new QHBoxLayout;
    row->addWidget(line.number, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(line.link, 0, Qt::AlignTop);
    column->addWidget(new HairLine);
    column->addLayout(row);
    if (shows)
        connect(line.link, &LinkLabel::clicked, this, [this, what = *shows] { Q_EMIT rowsWanted(what); });
    return line;
}

void DryRunPanel::setRunning() {
    m_report.reset();
    fill();
}

void DryRunPanel::setReport(const SchemaPtr &schema, const LocaleFormat &format, const ImportPlan &plan,
                            const ImportReport &report) {
    m_schema = schema;
    m_format = format;
    m_plan = plan;
    m_report = report;
    fill();
}

void DryRunPanel::retranslate() {
    m_title->setText(tr("Dry run"));
    m_created.name->setText(tr("New"));
    m_updated.name->setText(tr("Updated"));
    m_unchanged.name->setText(tr("Unchanged"));
    m_duplicates.name->setText(tr("Duplicate"));
    m_wrong.name->setText(tr("Wrong"));
    m_updated.more->setText(tr("found again by id, e-mail or telephone"));
    m_unchanged.more->setText(tr("there already, just like this"));
    m_duplicates.more->setText(tr("of other rows of the file"));
    m_wrong.more->setText(tr("left out, with the reason"));
    m_namesTitle->setText(tr("Did you mean …?"));
    for (const Line &line : {m_created, m_updated, m_duplicates, m_wrong}) {
        line.link->setText(tr("Show"));
        line.link->setAccessibleName(tr("Show: %1").arg(line.name->text()));
    }
    fill();
}

void DryRunPanel::fill() {
    const ImportReport report = m_report.value_or(ImportReport{});
    const auto show = [this](const Line &line, qint64 number, bool isListed) {
        line.number->setText(m_report ? m_format.integer(number) : QStringLiteral("–"));
        line.link->setVisible(m_report && isListed && number > 0);
    };
    show(m_created, report.created, true);
    show(m_updated, report.updated, true);
    show(m_unchanged, report.unchanged, false);
    show(m_duplicates, report.duplicates, true);
    show(m_wrong, report.wrong, true);
    if (m_report)
        m_state->set(tr("complete"), Tone::Green, Icon::Check);
    else
        m_state->set(tr("running"), Tone::Grey);
    m_rows->setText(m_report ? tr("%1 rows").arg(m_format.integer(report.rows)) : QString());
    QStringList linked;
    for (auto it = report.linked.cbegin(); it != report.linked.cend(); ++it) {
        if (const Kind *kind = m_schema ? m_schema->kind(it.key()) : nullptr)
            linked.append(QStringLiteral("%1 (%2)").arg(kind->plural(), m_format.integer(it.value())));
    }
    m_created.more->setText(linked.isEmpty() ? QString() : tr("also new: %1").arg(linked.join(tr(", "))));
    m_created.more->setVisible(!linked.isEmpty());
    const Tokens &colours = tokens();
    static_cast<OutcomeBar *>(m_bar)->setParts({{double(report.created), colours.green},
                                                {double(report.updated), colours.accent},
                                                {double(report.unchanged), colours.idle},
                                                {double(report.duplicates), colours.amber},
                                                {double(report.wrong), colours.red}});
    m_cleaned->setText(toldCleaned(report, [this](qint64 number) { return m_format.integer(number); }));
    m_cleaned->setVisible(report.cleaned > 0);
    fillNames();
}

void DryRunPanel::fillNames() {
    clearLayout(m_names);
    const QList<NearMiss> misses = m_report ? m_report->nearMisses : QList<NearMiss>();
    m_namesTitle->setVisible(!misses.isEmpty());
    for (const NearMiss &miss : misses.mid(0, kShownNames)) {
        auto *link = new LinkLabel(
            tr("“%1” is “%2”")
                .arg(LocaleFormat::isolated(miss.text), LocaleFormat::isolated(miss.suggestion)));
        connect(link, &LinkLabel::clicked, this,
                [this, miss] { Q_EMIT nameSettled(miss.column, miss.text, miss.suggestion); });
        m_names->addWidget(link);
    }
    if (misses.size() > kShownNames)
        m_names->addWidget(new Label(tr("… and %Ln more", nullptr, int(misses.size() - kShownNames)),
                                     TextRole::Secondary, Ink::Second));
}

void DryRunPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), tokens().line);
}

void DryRunPanel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace kontor
