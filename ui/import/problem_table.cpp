// The first rows of a list of the report; the file of rejects has them all.
#include "ui/import/problem_table.h"

#include "core/base/locale_format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

/// A Latin value at its beginning would turn a Persian sentence round.
QString withIsolated(QString sentence, const QString &value) {
    return value.isEmpty() ? sentence : sentence.replace(value, LocaleFormat::isolated(value));
}

constexpr qsizetype kListedRows = 100;

} // namespace

ProblemTable::ProblemTable(QWidget *parent)
    : GridCard(parent), m_title(new Label({}, TextRole::Strong)), m_badge(new Badge),
      m_save(new Button(Icon::Download, QString(), Button::Kind::Secondary)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addStretch();
    head->addWidget(m_save);
    column->addLayout(head);
    column->addLayout(grid());
    grid()->setHorizontalSpacing(metrics::space4);
    grid()->setVerticalSpacing(0);
    grid()->setColumnStretch(1, 2);
    grid()->setColumnStretch(2, 3);
    grid()->setColumnStretch(3, 5);
    connect(m_save, &Button::clicked, this, &ProblemTable::saveRequested);
}

void ProblemTable::setReport(const ImportReport &report) {
    m_report = report;
    build();
}

void ProblemTable::show(Shows what) {
    m_shows = what;
    build();
}

const QList<ImportRow> &ProblemTable::rows() const {
    switch (m_shows) {
    case Shows::Duplicates:
        return m_report.duplicateRows;
    case Shows::Created:
        return m_report.createdRows;
    case Shows::Updated:
        return m_report.updatedRows;
    case Shows::Wrong:
        break;
    }
    return m_report.wrongRows;
}

qint64 ProblemTable::total() const {
    switch (m_shows) {
    case Shows::Duplicates:
        return m_report.duplicates;
    case Shows::Created:
        return m_report.created;
    case Shows::Updated:
        return m_report.updated;
    case Shows::Wrong:
        break;
    }
    return m_report.wrong;
}

QString ProblemTable::heading() const {
    switch (m_shows) {
    case Shows::Duplicates:
        return tr("Duplicate rows");
    case Shows::Created:
        return tr("New records");
    case Shows::Updated:
        return tr("Records that change");
    case Shows::Wrong:
        break;
    }
    return tr("Rows with errors");
}

void ProblemTable::build() {
    clearGrid();
    const bool isWrong = m_shows == Shows::Wrong;
    setVisible(total() > 0);
    m_title->setText(heading());
    m_badge->setCount(isWrong ? Count{.red = int(total())} : Count{.other = int(total())});
    m_save->setText(tr("Save the %Ln row(s) as CSV", nullptr, int(total())));
    m_save->setVisible(isWrong);
    const auto head = [this](const QString &text, int column) {
        auto *label = new Label(text, TextRole::Secondary, Ink::Second);
        label->setMinimumHeight(metrics::controlHeight);
        grid()->addWidget(label, 0, column);
    };
    head(tr("Row"), 0);
    head(isWrong ? tr("Column") : QString(), 1);
    head(tr("Value"), 2);
    head(isWrong ? tr("What is wrong") : tr("Why"), 3);
    const QList<ImportRow> &all = rows();
    qint64 shown = 0; // rows: those with several faults have as many lines, and their number once
    for (int i = 0; i < int(std::min(all.size(), kListedRows)); ++i) {
        const ImportRow &row = all[i];
        const bool goesOn = i > 0 && all[i - 1].line == row.line;
        shown += goesOn ? 0 : 1;
        auto *line = new ValueLabel(goesOn ? QString() : locale().toString(row.line));
        line->setSide(paint::Side::Trailing);
        line->setFigures(true);
        line->setMinimumHeight(metrics::rowHeight);
        auto *reason = new ValueLabel(withIsolated(row.reason, row.value));
        reason->setInk(isWrong ? Ink::Red : Ink::Second);
        grid()->addWidget(line, i + 1, 0);
        grid()->addWidget(new ValueLabel(row.column), i + 1, 1);
        grid()->addWidget(new ValueLabel(row.value, TextRole::Strong), i + 1, 2);
        grid()->addWidget(reason, i + 1, 3);
    }
    if (total() > shown)
        grid()->addWidget(
            new Label(tr("… and %Ln more", nullptr, int(total() - shown)), TextRole::Secondary, Ink::Second),
            int(kListedRows) + 1, 1, 1, 3);
}

void ProblemTable::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        build();
    GridCard::changeEvent(event);
}

} // namespace kontor
