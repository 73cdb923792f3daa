// The panel: its rows, its groups and the count of what fits.
#include "ui/list/filter_panel.h"

#include "core/sales/stages.h"
#include "ui/answer.h"
#include "ui/list/condition_row.h"
#include "ui/list/filter_words.h"
#include "ui/models/record_source.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/segmented_switch.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace kontor {

namespace {

/// A group: a bar of the accent at its leading edge.
class GroupFrame : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const QRect bar(0, 0, 2, height());
        painter.fillRect(paint::mirrored(&painter, rect(), bar), tokens().accent);
    }
};

bool isSimple(const Filter &filter) {
    return filter.type == Filter::Type::Condition;
}

} // namespace

FilterPanel::FilterPanel(PageHost &host, const Kind &kind, const Filter &filter, const RecordNames &names,
                         QWidget *parent)
    : QWidget(parent), m_host(host), m_kind(kind),
      m_format(host.workspace().schema(), host.format(), host.workspace().context()->language),
      m_names(names), m_count(new Label({}, TextRole::Body, Ink::Second)), m_match(new SegmentedSwitch),
      m_rows(new QVBoxLayout) {
    setMinimumWidth(540);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Filter"), TextRole::Strong));
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(new Label(tr("Match"), TextRole::Body, Ink::Second));
    m_match->addChoice(QStringLiteral("all"), tr("all"));
    m_match->addChoice(QStringLiteral("any"), tr("any"));
    m_match->setAccessibleName(tr("Match all or any of the conditions"));
    head->addWidget(m_match);
    column->addLayout(head);
    m_rows->setSpacing(metrics::space2);
    column->addLayout(m_rows);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::space2);
    auto *condition = new LinkLabel(tr("Condition"));
    auto *group = new LinkLabel(tr("Group"));
    auto *save = new Button(tr("Save as view…"), Button::Kind::Secondary);
    auto *apply = new Button(tr("Apply"), Button::Kind::Primary);
    for (LinkLabel *one : {condition, group}) {
        one->setSymbol(Icon::Plus);
        foot->addWidget(one);
        foot->addSpacing(metrics::space2);
    }
    foot->addStretch(1);
    foot->addWidget(save);
    foot->addWidget(apply);
    column->addLayout(foot);
    connect(condition, &QPushButton::clicked, this, [this] { addRow(m_groups.first(), {}, true); });
    connect(group, &QPushButton::clicked, this, [this] { addRow(addGroup(), {}, true); });
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(this->filter()); });
    connect(apply, &QPushButton::clicked, this, [this] { Q_EMIT applied(this->filter()); });
    connect(m_match, &SegmentedSwitch::chosen, this, [this] {
        takeWords();
        putWords();
        count();
    });
    fill(filter);
    count();
}

void FilterPanel::fill(const Filter &filter) {
    m_groups.append(Group{.frame = this, .column = m_rows});
    const bool any = filter.type == Filter::Type::Or;
    m_match->setCurrent(any ? QStringLiteral("any") : QStringLiteral("all"));
    QList<Filter> parts = filter.parts;
    if (isSimple(filter) || filter.type == Filter::Type::Not)
        parts = {filter};
    const Filter::Type inner = any ? Filter::Type::And : Filter::Type::Or;
    for (const Filter &part : parts) {
        const bool isGroup =
            part.type == inner && std::all_of(part.parts.begin(), part.parts.end(), isSimple);
        if (isSimple(part)) {
            addRow(m_groups.first(), part, false);
        } else if (isGroup) {
            Group &group = addGroup();
            for (const Filter &condition : part.parts)
                addRow(group, condition, false);
        } else {
            m_kept.append(part);
            m_rows->addWidget(
                new Label(filterWords(m_kind, part, m_format, m_names), TextRole::Body, Ink::Second));
        }
    }
    if (filter.isEverything())
        addRow(m_groups.first(), {}, false);
    takeWords();
    putWords();
}

/// Between two conditions stands the word that joins them, in a group the other one.
void FilterPanel::putWords() {
    const bool all = m_match->current() == u"all";
    for (const Group &group : std::as_const(m_groups)) {
        const bool outer = group.frame == this;
        for (int place = group.column->count() - 1; place > 0; --place) {
            auto *word = new Pill(outer == all ? tr("and") : tr("or"), outer ? Tone::Grey : Tone::Accent, {},
                                  group.frame);
            group.column->insertWidget(place, word, 0, Qt::AlignLeading);
            word->show();
            m_words.append(word);
        }
    }
}

void FilterPanel::takeWords() {
    qDeleteAll(m_words);
    m_words.clear();
}

FilterPanel::Group &FilterPanel::addGroup() {
    auto *frame = new GroupFrame(this);
    auto *inside = new QHBoxLayout(frame);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addSpacing(metrics::space3); // not a margin: those do not turn round
    auto *column = new QVBoxLayout;
    inside->addLayout(column);
    column->setSpacing(metrics::space2);
    m_rows->addWidget(frame);
    m_groups.append(Group{.frame = frame, .column = column});
    return m_groups.last();
}

void FilterPanel::addRow(Group &group, const Filter &condition, bool atOnce) {
    takeWords();
    auto *row = new ConditionRow(m_host, m_kind, condition, m_names, group.frame);
    // Conditions of the filter itself stand before its groups.
    if (&group == &m_groups.first())
        m_rows->insertWidget(int(group.rows.size()), row);
    else
        group.column->addWidget(row);
    group.rows.append(row);
    putWords();
    connect(row, &ConditionRow::changed, this, &FilterPanel::count);
    connect(row, &ConditionRow::changed, this, [this] { tabInReadingOrder(this); });
    connect(row, &ConditionRow::removed, this, [this, row] { removeRow(row); });
    if (!atOnce)
        return;
    row->show();
    tabInReadingOrder(this);
    Q_EMIT resized();
    row->focusField();
}

/// A group goes with its last condition.
void FilterPanel::removeRow(ConditionRow *row) {
    takeWords();
    const auto group = std::find_if(m_groups.begin(), m_groups.end(),
                                    [row](const Group &one) { return one.rows.contains(row); });
    group->rows.removeOne(row);
    const bool emptied = group != m_groups.begin() && group->rows.isEmpty();
    QWidget *gone = emptied ? group->frame : row;
    (emptied ? m_rows : group->column)->removeWidget(gone);
    if (emptied)
        m_groups.erase(group);
    gone->hide();
    gone->deleteLater();
    putWords();
    count();
    Q_EMIT resized();
}

Filter FilterPanel::joined(const QList<Filter> &parts, bool all) const {
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return parts.first();
    return {.type = all ? Filter::Type::And : Filter::Type::Or, .parts = parts};
}

Filter FilterPanel::filter() const {
    const bool all = m_match->current() == u"all";
    QList<Filter> parts;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        QList<Filter> conditions;
        for (const ConditionRow *row : m_groups[i].rows) {
            if (const Filter condition = row->condition(); !condition.isEverything())
                conditions.append(condition);
        }
        if (i == 0)
            parts += conditions;
        else if (const Filter group = joined(conditions, !all); !group.isEverything())
            parts.append(group);
    }
    return joined(parts + m_kept, all);
}

void FilterPanel::count() {
    m_read = filter();
    const Query some{.kind = m_kind.key(), .filter = m_read};
    const auto job = [some](const Reading &reading) -> Result<QPair<qint64, qint64>> {
        auto fits = kontor::count(reading, stages::withRecentlyClosed(reading, some));
        if (!fits)
            return fits.error();
        auto all = kontor::count(reading, stages::withRecentlyClosed(reading, {.kind = some.kind}));
        return all ? Result<QPair<qint64, qint64>>({*fits, *all}) : all.error();
    };
    onAnswer(m_host.workspace().read<QPair<qint64, qint64>>(Workspace::LaneKind::Long, job), this,
             [this](const Result<QPair<qint64, qint64>> &counts) {
                 if (counts)
                     m_count->setText(tr("%1 of %2")
                                          .arg(m_host.format().integer(counts->first),
                                               m_host.format().integer(counts->second)));
                 else
                     m_count->setText(counts.error().text);
             });
}

void FilterPanel::focusFirst() {
    if (!m_groups.first().rows.isEmpty())
        m_groups.first().rows.first()->focusField();
}

void FilterPanel::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT applied(filter());
    else
        QWidget::keyPressEvent(event);
}

} // namespace kontor
