// Asks on the lane of quick reads, the newest question only; each key cancels the one before.
#include "ui/fields/similar_warning.h"

#include "core/base/text_rules.h"
#include "core/records/repository.h"
#include "core/workspace/match_reader.h"
#include "ui/answer.h"
#include "ui/fields/field_editor.h"
#include "ui/models/field_format.h"
#include "ui/page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int pause = 150;       // ms after the last key
constexpr int mostLines = 2;     // the rest is counted
constexpr int lineIconRoom = 20; // before the text

QString numberIn(const Schema &schema, const Record &record) {
    const FieldDef *field = schema.field(*record.kind, u"number");
    return field ? Held<QString>::from(record[*field]) : QString();
}

/// By what it is compared, whether or not the office does.
QSet<QString> comparedIn(const Context &context, Record record) {
    const Schema &schema = *context.schema;
    QSet<QString> keys;
    for (const FieldDef *link : matchThrough(schema, *record.kind)) {
        for (const RecordId id : linkedIds(record[*link]))
            keys.insert(QString::number(id));
    }
    for (const FieldDef &field : schema.fields(*record.kind)) {
        if (auto *entries = std::get_if<Entries>(&record[field])) {
            for (Entry &entry : *entries)
                entry.key.clear();
        }
    }
    for (const MatchKey &key :
         addressKeysOf(schema, record, context.office.country) + nameKeysOf(schema, record))
        keys.insert(QString::number(int(key.by)) + u'/' + key.key);
    return keys;
}

} // namespace

SimilarWarning::SimilarWarning(PageHost &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_lines(new QVBoxLayout(this)) {
    m_lines->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    m_lines->setSpacing(metrics::space1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SimilarWarning::ask);
    hide();
}

SimilarWarning::~SimilarWarning() {
    if (m_cancel)
        *m_cancel = true;
    cutOffChildren(this);
}

void SimilarWarning::typed(const Record &record, const Record &before) {
    if (!record.kind->options().mergeGroup)
        return;
    const ContextPtr context = m_host.workspace().context();
    if (before.kind && comparedIn(*context, record) == comparedIn(*context, before))
        return clear();
    if (m_cancel)
        *m_cancel = true;
    m_record = record;
    // The list says which of its addresses comes first; a record of the file still has the one from before.
    for (const FieldDef &field : context->schema->fields(*record.kind)) {
        if (field.isPrimary())
            m_record[field] = Value();
    }
    m_pause.start();
}

void SimilarWarning::clear() {
    m_pause.stop();
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
    show({});
}

SimilarWarning::Answer SimilarWarning::answer(const Reading &reading, const Record &typed) {
    const Similar similar = similarTo(reading, typed);
    QList<SimilarRecord> all = similar.records + similar.acrossKinds;
    Answer answer{.more = int(std::max<qsizetype>(0, all.size() - mostLines)), .hidden = similar.hidden};
    all.resize(std::min<qsizetype>(all.size(), mostLines));
    for (const SimilarRecord &one : std::as_const(all)) {
        const Kind &kind = *reading.schema().kind(one.ref.kind);
        const FieldDef *field = reading.schema().field(kind, u"number");
        const QList<Record> read =
            field ? records(reading, kind, {one.ref.id}, {field->key}) : QList<Record>();
        QStringList reasons;
        for (const MatchReason &reason : one.reasons) {
            if (!reasons.contains(reasonLabel(reason.by)))
                reasons.append(reasonLabel(reason.by));
        }
        answer.found.append({.number = read.isEmpty() ? QString() : numberIn(reading.schema(), read.first()),
                             .title = visibleControls(one.title),
                             .reasons = reasons,
                             .ref = one.ref});
    }
    return answer;
}

void SimilarWarning::ask() {
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const auto job = [record = m_record](const Reading &reading) -> Result<Answer> {
        return answer(reading, record);
    };
    onAnswer(m_host.workspace().read<Answer>(Workspace::LaneKind::Quick, job, m_cancel), this,
             [this, asked = m_cancel](const Result<Answer> &found) {
                 if (asked == m_cancel && !*asked && found)
                     show(*found);
             });
}

void SimilarWarning::show(const Answer &answer) {
    m_answer = answer;
    fill();
}

void SimilarWarning::fill() {
    const bool wasHidden = isHidden();
    clearLayout(m_lines);
    const SchemaPtr schema = m_host.workspace().schema();
    for (const Found &one : std::as_const(m_answer.found)) {
        const QString kind = schema->kind(one.ref.kind)->label();
        const QString title = LocaleFormat::isolated(one.title);
        const QString called = one.number.isEmpty()
                                   ? tr("%1 “%2”", "kind, title").arg(kind, title)
                                   : tr("%1 %2 “%3”", "kind, number, title")
                                         .arg(kind, LocaleFormat::isolated(one.number), title);
        addLine(tr("Similar: %1 — %2").arg(called, one.reasons.join(tr(", ", "between reasons"))), one.ref);
    }
    if (m_answer.more > 0)
        addLine(tr("%Ln more are similar", nullptr, m_answer.more));
    if (m_answer.hidden > 0)
        addLine(tr("%Ln more that you may not see", nullptr, m_answer.hidden));
    const bool isEmpty = m_answer.found.isEmpty() && m_answer.hidden == 0;
    setVisible(!isEmpty);
    setAccessibleName(tr("Similar records"));
    if (!isEmpty || !wasHidden)
        Q_EMIT resized();
}

void SimilarWarning::addLine(const QString &text, const RecordRef &ref) {
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(lineIconRoom); // unlike a margin it turns with the window
    auto *label = new Label(text, TextRole::Body, Ink::Amber, line);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    if (ref.id != 0) {
        auto *open = new LinkLabel(tr("Open"), line);
        open->setAccessibleName(tr("Open: %1").arg(text));
        open->setToolTip(tr("In a window of its own; what you typed stays here"));
        connect(open, &QPushButton::clicked, this,
                [this, ref] { m_host.openRecordInWindow(ref.kind, ref.id); });
        row->addSpacing(metrics::space2);
        row->addWidget(open, 0, Qt::AlignTop);
    }
    m_lines->addWidget(line);
}

void SimilarWarning::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden())
        ask(); // reasons are in the language of who asked
}

void SimilarWarning::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    paint::box(&painter, rect(), t.amberSoft, {}, metrics::radiusControl);
    const int middle = metrics::space2 + QFontMetrics(font()).height() / 2;
    paintIcon(&painter, paint::mirrored(&painter, rect(), QRect(metrics::space3 - 2, middle - 8, 16, 16)),
              Icon::Copy, t.amberText);
}

} // namespace kontor
