// One block for each field of a kind that leads here, with the newest records and the way to all of them.
#include "ui/card/relations_tab.h"

#include "core/schema/link_targets.h"
#include "ui/answer.h"
#include "ui/card/value_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reading_order.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int shownRelations = 20;

/// The stage and the amount say most of a deal; other kinds have what lists show first.
QList<const FieldDef *> detailsOf(const Schema &schema, const Kind &kind, const QString &without) {
    QList<const FieldDef *> details;
    const FieldDef &title = schema.titleField(kind);
    for (const FieldDef &field : schema.fields(kind)) {
        const bool told = field.key == title.key || field.key == without ||
                          field.type == FieldType::EntryList || field.target == "employee" ||
                          field.type == FieldType::Percent;
        if (field.options.inList && !told && !field.isPrimary() && details.size() < 3)
            details.append(&field);
    }
    return details;
}

/// A card around rows.
class RelationFrame final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paint::card(&painter, rect(), {});
    }
};

} // namespace

QList<const Kind *> kindsLinkingTo(const Schema &schema, const Kind &kind) {
    QList<const Kind *> kinds;
    for (const LinkInto &link : linksInto(schema, kind)) {
        if (link.from->options().seen == Seen::ByGate && !kinds.contains(link.from))
            kinds.append(link.from);
    }
    return kinds;
}

RelationsTab::RelationsTab(PageHost &host, const Kind &shown, QWidget *parent)
    : CardTab(host, parent), m_shown(shown), m_list(new QVBoxLayout) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
    column->addWidget(scroll);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space5);
    m_list->setSpacing(metrics::space4);
    inside->addLayout(m_list);
    inside->addStretch(1);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

void RelationsTab::reload() {
    const auto job = [key = record().kind, id = record().id,
                      shown = m_shown.key()](const Reading &reading) -> Result<Answer> {
        Answer answer;
        answer.relations = relationsOf(reading, *reading.schema().kind(key), id, shownRelations);
        answer.relations.removeIf([shown](const Relation &one) { return one.kind != shown; });
        for (const Relation &relation : std::as_const(answer.relations)) {
            const Kind &other = *reading.schema().kind(relation.kind);
            const QList<Record> found = records(reading, other, relation.ids);
            answer.names.insert(linkedNames(reading, found));
            answer.names.insert(names(reading, other, relation.ids));
            for (const Record &one : found)
                answer.records.insert(one.id, one);
        }
        return answer;
    };
    onAnswer(workspace().read<Answer>(Workspace::LaneKind::Quick, job), this,
             [this, id = record().id](const Result<Answer> &answer) {
                 if (answer && id == record().id)
                     take(*answer);
             });
}

void RelationsTab::take(const Answer &answer) {
    clearLayout(m_list);
    int number = 0;
    for (const Relation &relation : answer.relations) {
        m_list->addWidget(blockOf(relation, answer));
        number += int(relation.count);
    }
    if (answer.relations.isEmpty())
        m_list->addWidget(new Label(tr("Nothing links to this record."), TextRole::Body, Ink::Second));
    tabInReadingOrder(this);
    Q_EMIT counted(number);
}

QWidget *RelationsTab::blockOf(const Relation &relation, const Answer &answer) {
    const SchemaPtr schema = workspace().schema();
    const Kind &kind = *schema->kind(relation.kind);
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    QString title = kind.plural();
    if (relation.kind == record().kind)
        title = tr("%1: %2").arg(title,
                                 schema->field(kind, relation.field)->text(workspace().context()->language));
    auto *head = new SectionHeader(title, block);
    auto *all = new LinkLabel(tr("All %Ln", nullptr, int(relation.count)), head);
    all->setRole(TextRole::Secondary);
    connect(all, &LinkLabel::clicked, this, [this, relation] {
        host().openQuery(
            {.kind = relation.kind,
             .filter = Filter::condition(relation.field, Filter::Op::Equal, {Literal::id(record().id)})});
    });
    head->addAction(all);
    column->addWidget(head);
    auto *frame = new RelationFrame(block);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(metrics::space3, metrics::space1, metrics::space3, metrics::space1);
    rows->setSpacing(0);
    for (const RecordId id : relation.ids) {
        if (!answer.records.contains(id))
            continue;
        if (rows->count() > 0)
            rows->addWidget(new HairLine(Qt::Horizontal, frame));
        rows->addWidget(rowOf(answer.records[id], answer, relation.ids));
    }
    column->addWidget(frame);
    return block;
}

QWidget *RelationsTab::rowOf(const Record &one, const Answer &answer, const QList<RecordId> &among) {
    auto *row = new QWidget;
    row->setMinimumHeight(metrics::rowHeight);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space3);
    auto *link = new LinkLabel(answer.names.value(one.id).text, row);
    link->setRole(TextRole::Strong);
    connect(link, &LinkLabel::clicked, this,
            [this, kind = one.kind->key(), id = one.id, among] { host().openRecord(kind, id, among); });
    auto *place = new QHBoxLayout;
    place->addWidget(link);
    place->addStretch(1);
    layout->addLayout(place, 2);
    const FieldFormat format = fieldFormat(host());
    for (const FieldDef *field : detailsOf(format.schema(), *one.kind, {})) {
        if (field->target == record().kind)
            continue;
        auto *value = new ValueLabel(format.line(*field, one[*field], answer.names), TextRole::Body, row);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns below each other
        if (FieldFormat::isFigure(*field)) {
            value->setFigures(true);
            value->setSide(paint::Side::Trailing);
        } else {
            value->setInk(Ink::Second);
        }
        layout->addWidget(value, 1);
    }
    return row;
}

} // namespace kontor
