// Reads what is similar with all that is shown of it, and puts it into columns of cards.
#include "ui/similar/similar_data.h"

#include "core/base/text_rules.h"
#include "ui/models/board_card.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

struct SimilarWords {
    Q_DECLARE_TR_FUNCTIONS(SimilarRecords)
};

Value fieldIn(const Schema &schema, const Record &record, const char16_t *key) {
    const FieldDef *field = schema.field(*record.kind, key);
    return field ? record[*field] : Value();
}

Value stagedIn(const Record &record, int Staging::*role) {
    const FieldDef *field = record.kind->staged(role);
    return field ? record[*field] : Value();
}

RecordId stageOf(const Record &record) {
    return Held<qint64>::from(stagedIn(record, &Staging::stage));
}

void readRecords(const Reading &reading, SimilarData &data) {
    QHash<const Kind *, QList<RecordId>> wanted;
    for (const QList<SimilarRecord> *list : {&data.similar.records, &data.similar.sold}) {
        for (const SimilarRecord &one : *list)
            wanted[reading.schema().kind(one.ref.kind)].append(one.ref.id);
    }
    for (const auto &[kind, ids] : wanted.asKeyValueRange()) {
        for (const Record &one : records(reading, *kind, ids))
            data.records.insert(one.id, one);
    }
    data.names = linkedNames(reading, data.records.values());
}

void readStages(const Reading &reading, SimilarData &data) {
    QSet<RecordId> wanted;
    for (const Record &record : std::as_const(data.records))
        wanted.insert(stageOf(record));
    wanted.remove(0);
    if (wanted.isEmpty())
        return;
    const Schema &schema = reading.schema();
    const Kind &kind = *schema.kind("stage");
    for (const Record &one : records(reading, kind, wanted.values()))
        data.stages.insert(one.id, {.name = data.names.value(one.id).text,
                                    .colour = QColor(Held<QString>::from(fieldIn(schema, one, u"colour"))),
                                    .type = Held<QString>::from(fieldIn(schema, one, u"type")),
                                    .position = Held<qint64>::from(fieldIn(schema, one, u"position"))});
}

QString numberOf(const Schema &schema, const Record &record) {
    return Held<QString>::from(fieldIn(schema, record, u"number"));
}

QString titleIn(const FieldFormat &format, const Record &record) {
    return visibleControls(format.line(format.schema().titleField(*record.kind), record, {}));
}

QDate dayOf(const FieldFormat &format, const Record &record) {
    const auto created = Held<Moment>::from(fieldIn(format.schema(), record, u"created"));
    return QDateTime::fromMSecsSinceEpoch(created.ms, Qt::UTC).toTimeZone(format.locale().timeZone()).date();
}

/// Makes cards of records, and columns of cards.
class Columns {
public:
    Columns(const SimilarData &data, const FieldFormat &format, QDate today, const QSet<RecordId> &ticked)
        : m_data(data), m_format(format), m_today(today), m_ticked(ticked) {
        qint64 first = 0;
        for (const Record &record : data.records) {
            if (!isShown(record.id))
                continue;
            const auto created = Held<Moment>::from(fieldIn(format.schema(), record, u"created"));
            if (m_oldest == 0 || created.ms < first || (created.ms == first && record.id < m_oldest)) {
                first = created.ms;
                m_oldest = record.id;
            }
        }
    }

    QList<SimilarColumn> all() {
        if (m_data.subject)
            add(*m_data.subject, {});
        QList<SimilarRecord> found = m_data.similar.records;
        std::ranges::stable_sort(found, {}, [this](const SimilarRecord &one) { return rankOf(one); });
        for (const SimilarRecord &one : std::as_const(found)) {
            if (const auto record = m_data.records.constFind(one.ref.id); record != m_data.records.cend())
                add(*record, one.reasons);
        }
        return m_columns;
    }

private:
    /// Open before lost; of one kind in the order of its stages.
    using Rank = std::tuple<bool, qsizetype, qint64, RecordId>;
    Rank rankOf(const SimilarRecord &one) const {
        const RecordId stage = stageOf(m_data.records.value(one.ref.id, Record{.kind = anyKind()}));
        const auto &kinds = m_format.schema().kinds();
        const auto place = std::ranges::find(kinds, m_format.schema().kind(one.ref.kind));
        return {one.state == MatchState::Lost, place - kinds.begin(), m_data.stages.value(stage).position,
                stage};
    }
    const Kind *anyKind() const { return m_format.schema().kinds().front(); }
    bool isShown(RecordId id) const {
        return (m_data.subject && m_data.subject->id == id) ||
               std::ranges::any_of(m_data.similar.records,
                                   [id](const SimilarRecord &one) { return one.ref.id == id; });
    }

    void add(const Record &record, const QList<MatchReason> &reasons) {
        const RecordId stage = record.kind->staging() ? stageOf(record) : 0;
        const QPair<const Kind *, RecordId> key{record.kind, stage};
        qsizetype place = m_keys.indexOf(key);
        if (place < 0) {
            place = m_keys.size();
            m_keys.append(key);
            const StageLook look = m_data.stages.value(stage);
            m_columns.append({.name = look.name.isEmpty() ? record.kind->plural()
                                                          : SimilarWords::tr("%1: %2", "kind, stage")
                                                                .arg(record.kind->plural(),
                                                                     LocaleFormat::isolated(look.name)),
                              .colour = look.colour});
        }
        m_columns[place].cards.append(card(record, reasons));
    }

    SimilarCard card(const Record &record, const QList<MatchReason> &reasons) const {
        const StageLook stage = m_data.stages.value(stageOf(record));
        const bool isThis = m_data.subject && record.id == m_data.subject->id;
        BoardColumn column;
        column.ending = stage.type == u"won"    ? BoardColumn::Ending::Won
                        : stage.type == u"lost" ? BoardColumn::Ending::Lost
                                                : BoardColumn::Ending::Open;
        const CardSetting setting{m_format.schema(), m_format.locale(), m_today,
                                  m_format.locale().timeZone()};
        const BoardCard shown = boardCard(setting, column, record, m_data.names);
        RecordCardFacts facts{.origin = originOf(record, stage),
                              .person = shown.responsible,
                              .title = titleIn(m_format, record),
                              .second = secondOf(record, shown),
                              .amount = shown.amount,
                              .withAmount = record.kind->staged(&Staging::amount) != nullptr,
                              .date = m_format.locale().date(dayOf(m_format, record)),
                              .isThis = isThis,
                              .ticked = m_ticked.contains(record.id)};
        for (const MatchReason &reason : reasons)
            facts.reasons.append({reasonText(reason)});
        if (record.kind->staging() && shown.state == CardState::NothingPlanned) {
            facts.state = shown.stateText;
            facts.stateIcon = Icon::CircleDashed;
        }
        return {.ref = {record.kind->key(), record.id},
                .facts = facts,
                .stage = stage.name,
                .below = isThis ? below(record) : QStringList()};
    }

    QString originOf(const Record &record, const StageLook &stage) const {
        const QString number = numberOf(m_format.schema(), record);
        QString origin = number.isEmpty() ? record.kind->label()
                                          : SimilarWords::tr("%1 %2", "kind, number")
                                                .arg(record.kind->label(), LocaleFormat::isolated(number));
        const RecordId reason = Held<qint64>::from(stagedIn(record, &Staging::reason));
        if (stage.type == u"lost" && reason != 0)
            origin = SimilarWords::tr("%1 · lost: %2", "record, why")
                         .arg(origin, LocaleFormat::isolated(m_data.names.value(reason).text));
        if (record.id == m_oldest && m_data.records.size() > 1)
            origin = SimilarWords::tr("%1 · created first").arg(origin);
        return origin;
    }

    /// The customer, and who speaks for it.
    QString secondOf(const Record &record, const BoardCard &shown) const {
        const RecordId contact = Held<qint64>::from(fieldIn(m_format.schema(), record, u"contact"));
        QStringList parts{shown.customer, visibleControls(m_data.names.value(contact).text)};
        parts.removeAll(QString());
        parts.removeDuplicates();
        parts.removeAll(titleIn(m_format, record));
        return parts.join(QStringLiteral(" · "));
    }

    /// By what it is compared, and what hangs on it.
    QStringList below(const Record &record) const {
        QStringList lines;
        for (const FieldDef &field : m_format.schema().fields(*record.kind)) {
            if (field.type != FieldType::EntryList)
                continue;
            for (const Entry &entry : Held<Entries>::from(record[field]))
                lines.append(visibleControls(entry.value));
        }
        QStringList bound;
        if (m_data.bound.notes > 0)
            bound.append(SimilarWords::tr("%Ln notes", nullptr, int(m_data.bound.notes)));
        if (m_data.bound.files > 0)
            bound.append(SimilarWords::tr("%Ln files", nullptr, int(m_data.bound.files)));
        if (!bound.isEmpty())
            lines.append(bound.join(SimilarWords::tr(", ", "between the parts of a list")));
        return lines;
    }

    const SimilarData &m_data;
    const FieldFormat &m_format;
    QDate m_today;
    const QSet<RecordId> &m_ticked;
    RecordId m_oldest = 0;
    QList<QPair<const Kind *, RecordId>> m_keys;
    QList<SimilarColumn> m_columns;
};

} // namespace

QList<RecordRef> SimilarData::refs() const {
    QList<RecordRef> refs;
    for (const SimilarRecord &one : similar.records)
        refs.append(one.ref);
    return refs;
}

Result<SimilarData> similarData(const Reading &reading, const RecordRef &ref) {
    const Kind &kind = *reading.schema().kind(ref.kind);
    SimilarData data{.subject = record(reading, kind, ref.id)};
    if (!data.subject)
        return Error{ErrorCode::NotFound, {}, {}};
    data.similar = similarTo(reading, kind, ref.id);
    data.title = visibleControls(titleOf(reading, *data.subject));
    data.records.insert(ref.id, *data.subject);
    data.bound = boundTo(reading, {*data.subject});
    readRecords(reading, data);
    readStages(reading, data);
    return data;
}

SimilarData groupData(const Reading &reading, const DuplicateGroup &group) {
    SimilarData data;
    data.similar.records = describedGroup(reading, group);
    readRecords(reading, data);
    readStages(reading, data);
    return data;
}

QList<SimilarColumn> similarColumns(const SimilarData &data, const FieldFormat &format, QDate today,
                                    const QSet<RecordId> &ticked) {
    return Columns(data, format, today, ticked).all();
}

QString calledShort(const FieldFormat &format, const Record &record) {
    const QString number = numberOf(format.schema(), record);
    return number.isEmpty() ? SimilarWords::tr("%1 “%2”", "kind, title")
                                  .arg(record.kind->label(), LocaleFormat::isolated(titleIn(format, record)))
                            : SimilarWords::tr("%1 %2", "kind, number")
                                  .arg(record.kind->label(), LocaleFormat::isolated(number));
}

QString reasonText(const MatchReason &reason) {
    return SimilarWords::tr("%1: %2", "what is the same")
        .arg(reasonLabel(reason.by), LocaleFormat::isolated(visibleControls(reason.text)));
}

QString amountText(const FieldFormat &format, const Record &record) {
    const Value amount = record.kind ? stagedIn(record, &Staging::amount) : Value();
    return std::holds_alternative<Money>(amount) ? format.locale().money(std::get<Money>(amount)) : QString();
}

} // namespace kontor
