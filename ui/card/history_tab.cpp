// Lists transactions and offers their old values again.
#include "ui/card/history_tab.h"

#include "core/actions/actions.h"
#include "core/workspace/undo.h"
#include "ui/answer.h"
#include "ui/card/timeline_item.h"
#include "ui/card/value_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/reading_order.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <memory>

namespace kontor {

namespace {

constexpr int historyPageSize = 40;

} // namespace

HistoryTab::HistoryTab(PageHost &host, QWidget *parent)
    : CardTab(host, parent), m_scroll(new QScrollArea(this)), m_list(new QVBoxLayout),
      m_more(new LinkLabel(tr("Show older"), this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_scroll->setAccessibleName(tr("History"));
    column->addWidget(m_scroll);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space5);
    inside->setSpacing(metrics::space4);
    m_list->setSpacing(metrics::space4);
    inside->addLayout(m_list);
    inside->addWidget(m_more, 0, Qt::AlignLeading);
    inside->addStretch(1);
    m_more->hide();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    connect(m_more, &LinkLabel::clicked, this, [this] { ask(m_oldest); });
}

void HistoryTab::reload() {
    ask({});
}

void HistoryTab::ask(TimelinePlace from) {
    const auto job = [key = record().kind, id = record().id, from](const Reading &reading) -> Result<Answer> {
        const Kind &kind = *reading.schema().kind(key);
        Answer answer;
        answer.changes = recordChanges(reading, kind, id, historyPageSize, from);
        answer.names = namesIn(reading, kind, answer.changes);
        answer.now = kontor::record(reading, kind, id).value_or(Record{});
        return answer;
    };
    onAnswer(workspace().read<Answer>(Workspace::LaneKind::Quick, job), this,
             [this, from, id = record().id](const Result<Answer> &answer) {
                 if (answer && id == record().id && answer->now.kind)
                     take(*answer, from.at == 0);
             });
}

void HistoryTab::take(const Answer &answer, bool fresh) {
    // What was pressed goes; the keys stay in the tab.
    if (const QWidget *focus = window()->focusWidget(); fresh && focus && isAncestorOf(focus))
        m_scroll->setFocus();
    if (fresh)
        clearLayout(m_list);
    for (const RecordChange &change : answer.changes)
        addChange(change, answer);
    if (!answer.changes.isEmpty())
        m_oldest = {answer.changes.last().at, answer.changes.last().transaction};
    if (fresh && answer.changes.isEmpty())
        m_list->addWidget(
            new Label(tr("Nothing was changed since it was created."), TextRole::Body, Ink::Second));
    m_more->setVisible(answer.changes.size() == historyPageSize);
    tabInReadingOrder(this);
}

void HistoryTab::addChange(const RecordChange &change, const Answer &answer) {
    auto *block = new QWidget;
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(metrics::space1);
    grid->setColumnStretch(1, 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    head->addWidget(new Label(answer.names.value(change.actor).text, TextRole::Strong));
    QString what = doneText(change.action);
    if (change.undone)
        what = tr("%1, undone").arg(what);
    head->addWidget(new Label(what, TextRole::Secondary, Ink::Second));
    head->addStretch(1);
    if (!change.undone && isStep(change.action) && !workspace().isReadOnly()) {
        auto *undone = new LinkLabel(tr("Undo this step"));
        undone->setRole(TextRole::Secondary);
        undone->setAccessibleName(tr("Undo the step of %1").arg(momentText(change.at)));
        connect(undone, &LinkLabel::clicked, this,
                [this, undone, transaction = change.transaction] { askUndo(undone, transaction); });
        head->addWidget(undone);
        head->addSpacing(metrics::space2);
    }
    head->addWidget(new Label(momentText(change.at), TextRole::Secondary, Ink::Second));
    grid->addLayout(head, 0, 0, 1, 3);
    const SchemaPtr schema = workspace().schema();
    const Kind &kind = *schema->kind(record().kind);
    int row = 1;
    const bool isMerge = !change.merged.isEmpty() || change.mergedInto != 0 || change.cameBackFrom != 0;
    if (change.removed || change.restored || isMerge) {
        const ChangeText said = changeText(change, kind, answer.names, host());
        const auto addLine = [grid, &row](const QString &line, Ink ink) {
            auto *label = new Label(line, TextRole::Body, ink);
            label->setWordWrap(true);
            grid->addWidget(label, row++, 0, 1, 3);
        };
        addLine(said.what, Ink::Text);
        for (const LostText &lost : said.lost) {
            addLine(lost.head, Ink::Second);
            for (const QString &line : lost.lines)
                addLine(line, Ink::Second);
        }
    }
    for (const FieldChange &one : change.fields) {
        const FieldDef *field = schema->field(kind, one.field);
        if (!field || field->isOfSystem())
            continue;
        grid->addWidget(new Label(fieldFormat(host()).label(*field), TextRole::Body, Ink::Second), row, 0);
        grid->addWidget(new ValueLabel(fromToText(*field, one, answer.names, host())), row, 1);
        const bool same = sameValue(answer.now[*field], one.before);
        if (!field->options.readOnly && !same && !workspace().isReadOnly()) {
            auto *back = new LinkLabel(tr("Bring back"));
            back->setRole(TextRole::Secondary);
            back->setAccessibleName(
                tr("Bring back the value of “%1”").arg(fieldFormat(host()).label(*field)));
            connect(back, &LinkLabel::clicked, this,
                    [this, field = *field, value = one.before, seen = answer.now[*field]] {
                        bringBack(field, value, seen);
                    });
            grid->addWidget(back, row, 2);
        }
        ++row;
    }
    m_list->addWidget(block);
}

void HistoryTab::askUndo(QWidget *anchor, qint64 transaction) {
    const auto job = [transaction](const Reading &reading) -> Result<qint64> {
        return recordsTouched(reading, transaction);
    };
    onAnswer(workspace().read<qint64>(Workspace::LaneKind::Quick, job), anchor,
             [this, anchor, transaction](const Result<qint64> &touched) {
                 if (!touched)
                     return host().showError(touched.error());
                 if (*touched < 2)
                     return undo(transaction);
                 auto *panel = new ConfirmPanel(
                     anchor, tr("Undo this step?"),
                     {tr("It touched %Ln records. Each of them becomes what it was before, except for what "
                         "was changed again meanwhile.",
                         nullptr, int(*touched))},
                     tr("Undo"));
                 connect(panel, &ConfirmPanel::confirmed, this, [this, transaction] { undo(transaction); });
                 panel->open();
             });
}

void HistoryTab::undo(qint64 transaction) {
    auto outcome = std::make_shared<UndoOutcome>();
    const auto work = [transaction, outcome](UnitOfWork &unit) -> Result<void> {
        auto done = undoStep(unit, transaction);
        *outcome = done.value_or(UndoOutcome());
        return done ? Result<void>() : done.error();
    };
    onAnswer(host().perform(undoneByHand, {}, work), this, [this, outcome](const Result<ChangeSet> &done) {
        if (done)
            host().showDone(outcome->refused == 0
                                ? tr("The step is undone.")
                                : tr("The step is undone, but %Ln values were changed meanwhile.", nullptr,
                                     outcome->refused));
    });
}

void HistoryTab::bringBack(const FieldDef &field, const Value &value, const Value &seen) {
    host().perform(QStringLiteral("edit"),
                   tr("“%1” has its old value again.").arg(fieldFormat(host()).label(field)),
                   [key = record().kind, id = record().id, name = field.key, value, seen](UnitOfWork &unit) {
                       return unit.update(*unit.schema().kind(key), id, {{name, value}}, {{name, seen}});
                   });
}

} // namespace kontor
