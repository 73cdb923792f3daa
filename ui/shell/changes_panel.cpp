// One line a record: what it is, what was done with it, by whom and when.
#include "ui/shell/changes_panel.h"

#include "ui/fields/kind_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/simple_table.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

constexpr int changesWidth = 720;
constexpr int mostHeight = 360;
constexpr qsizetype mostShown = 500; // a table of texts for the eye

QString whatText(const ChangedRecord &changed, const LocaleFormat &format) {
    if (changed.inBin)
        return ChangesPanel::tr("in the recycle bin");
    if (changed.isNew)
        return ChangesPanel::tr("new");
    return format.locale().createSeparatedList(changed.fields);
}

} // namespace

ChangesPanel::ChangesPanel(QWidget *anchor, const ReadableChanges &changes, const LocaleFormat &format)
    : Popover(anchor) {
    setMargin(metrics::space4);
    setTrailing(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    auto *head = new Label(tr("Changed since the backup"), TextRole::Strong);
    column->addWidget(head);
    auto *text =
        new Label(tr("The repaired file holds them; the backup does not."), TextRole::Secondary, Ink::Second);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *table = new SimpleTable;
    table->setAccessibleName(head->text());
    table->setHeads({tr("Record"), tr("Kind"), tr("What"), tr("By"), tr("When")}, 2);
    for (const ChangedRecord &changed : changes.records.mid(0, mostShown)) {
        table->addLine(
            QString::number(changed.id),
            {{.text = changed.name, .icon = iconOfKind(*changed.kind)},
             {.text = changed.kind->plural(), .second = true},
             {.text = whatText(changed, format)},
             {.text = changed.by, .second = true},
             {.text = format.dateTime(QDateTime::fromMSecsSinceEpoch(changed.at, Qt::UTC)), .second = true}});
    }
    const int needed = table->verticalHeader()->length() + table->horizontalHeader()->sizeHint().height() + 4;
    table->setFixedSize(changesWidth, std::min(needed, mostHeight));
    if (table->rowCount() > 0)
        table->setCurrentCell(0, 0);
    column->addWidget(table);
    if (const auto more = changes.records.size() - mostShown; more > 0)
        column->addWidget(
            new Label(tr("… and %Ln more", nullptr, int(more)), TextRole::Secondary, Ink::Second));
    setContent(content);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater);
    open();
}

} // namespace kontor
