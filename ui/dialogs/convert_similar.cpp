// A frame with a head that says what merging is good for, and a row for each record.
#include "ui/dialogs/convert_similar.h"

#include "ui/fields/kind_words.h"
#include "ui/models/field_format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

constexpr int facesOfRow = 24;

QString valueText(const FieldFormat &format, const Record &record, const RecordNames &names,
                  const FieldDef *field) {
    return field && !isEmpty(record[*field]) ? format.line(*field, record, names) : QString();
}

} // namespace

ConvertSimilar::ConvertSimilar(PageHost &host, const ConvertFacts &facts, QWidget *parent)
    : QWidget(parent), m_host(host), m_head(new QWidget(this)), m_warns(facts.recommendsMerge()) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout(m_head);
    top->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    top->setSpacing(metrics::space2);
    top->addWidget(new IconMark(Icon::Copy, m_head), 0, Qt::AlignTop);
    const auto number =
        int(std::ranges::count_if(facts.similar, [](const SimilarRecord &one) { return one.isRecommended; }));
    auto *says = new Label(
        m_warns ? tr("%Ln open records of the same person: merging keeps one history", nullptr, number)
                : tr("%Ln similar records", nullptr, int(facts.similar.size())),
        TextRole::Strong, m_warns ? Ink::Amber : Ink::Text, m_head);
    says->setWordWrap(true);
    top->addWidget(says, 1);
    column->addWidget(m_head);
    for (const SimilarRecord &one : facts.similar) {
        column->addWidget(new HairLine(Qt::Horizontal, this));
        column->addWidget(rowOf(one, facts));
    }
    if (facts.hidden == 0)
        return;
    column->addWidget(new HairLine(Qt::Horizontal, this));
    auto *hidden = new Label(tr("%Ln more that you may not see", nullptr, facts.hidden), TextRole::Secondary,
                             Ink::Second, this);
    hidden->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    column->addWidget(hidden);
}

QWidget *ConvertSimilar::rowOf(const SimilarRecord &one, const ConvertFacts &facts) {
    const SchemaPtr schema = m_host.workspace().schema();
    const Kind &kind = *schema->kind(one.ref.kind);
    const Record record = facts.similarRecords.value(one.ref.id);
    const FieldFormat format(schema, m_host.format(), m_host.workspace().context()->language);
    const QString title = LocaleFormat::isolated(one.title);

    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    line->setSpacing(metrics::space2);
    auto *tick = new QCheckBox(row);
    tick->setAccessibleName(tr("Merge with “%1”").arg(one.title));
    tick->setChecked(one.isRecommended || (!m_warns && m_ticks.isEmpty()));
    connect(tick, &QCheckBox::toggled, this, &ConvertSimilar::changed);
    m_ticks.append({one.ref, tick});
    line->addWidget(tick);
    line->addWidget(new IconMark(iconOfKind(kind), row), 0, Qt::AlignTop);

    QStringList about{kind.label()};
    const FieldDef *stage = kind.staged(&Staging::stage);
    for (const FieldDef *field : {stage, schema->field(kind, u"amount")}) {
        if (const QString text = valueText(format, record, facts.names, field); !text.isEmpty())
            about.append(text);
    }
    QStringList why;
    for (const MatchReason &reason : one.reasons)
        why.append(reasonLabel(reason.by));
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(one.created.ms, Qt::UTC);
    why.append(
        tr("created %1").arg(m_host.format().date(created.toTimeZone(m_host.format().timeZone()).date())));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new StressedLabel(TextRole::Body, Ink::Second, row);
    name->setSentence(tr("%1 %2", "title, then kind and stage").arg(title, about.join(tr(" · "))), {title});
    texts->addWidget(name);
    auto *reason = new Label(why.join(tr(" · ")), TextRole::Secondary, Ink::Second, row);
    reason->setWordWrap(true);
    texts->addWidget(reason);
    line->addLayout(texts, 1);

    const FieldDef *responsible = schema->field(kind, u"responsible");
    if (const QString person = valueText(format, record, facts.names, responsible); !person.isEmpty()) {
        auto *face = new Avatar(person, facesOfRow, row);
        face->setToolTip(person);
        line->addWidget(face);
    }
    auto *open = new LinkLabel(tr("Open"), row);
    open->setAccessibleName(tr("Open “%1” in its own window").arg(one.title));
    // In a window of its own: what is chosen here stays.
    connect(open, &LinkLabel::clicked, this,
            [this, ref = one.ref] { m_host.openRecordInWindow(ref.kind, ref.id); });
    line->addWidget(open);
    return row;
}

QList<RecordRef> ConvertSimilar::chosen() const {
    QList<RecordRef> refs;
    for (const auto &[ref, tick] : m_ticks) {
        if (tick->isChecked())
            refs.append(ref);
    }
    return refs;
}

void ConvertSimilar::setChoosing(bool on) {
    for (const auto &[ref, tick] : std::as_const(m_ticks))
        tick->setVisible(on);
}

void ConvertSimilar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::box(&painter, rect(), tokens().surface, tokens().line, metrics::radiusCard);
    if (m_warns)
        paint::box(&painter, m_head->geometry(), tokens().amberSoft, {}, metrics::radiusCard - 1);
}

} // namespace kontor
