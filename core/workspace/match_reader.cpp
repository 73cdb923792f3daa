// Reads what is compared and compares it.
#include "core/workspace/match_reader.h"

#include "core/kinds_fwd.h"
#include "core/records/entry_values.h"
#include "core/records/repository.h"
#include "core/schema/link_targets.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace kontor {

namespace {

bool isAddressList(const FieldDef &field) {
    return field.type == FieldType::EntryList && field.options.entryKey != EntryKey::Text;
}

/// What was typed into the one line of a list is its primary value.
void takePrimary(Record &record, const FieldDef &list, const FieldDef &primary) {
    const QString text = Held<QString>::from(record[primary]);
    Entries entries = Held<Entries>::from(record[list]);
    const auto first = std::ranges::find_if(entries, &Entry::primary);
    if (text.isEmpty() || (first != entries.end() && first->value == text))
        return;
    if (first != entries.end())
        first->value = text;
    else
        entries.prepend({.value = text, .primary = true});
    record[list] = entries;
}

} // namespace

QString reasonLabel(MatchBy by) {
    static constexpr const char *labels[] = {
        QT_TRANSLATE_NOOP("Similar", "Same e-mail"),
        QT_TRANSLATE_NOOP("Similar", "Same phone"),
        QT_TRANSLATE_NOOP("Similar", "Same name"),
        QT_TRANSLATE_NOOP("Similar", "Same company"),
        QT_TRANSLATE_NOOP("Similar", "Same tax number"),
        QT_TRANSLATE_NOOP("Similar", "Same registration number"),
    };
    return QCoreApplication::translate("Similar", labels[size_t(by)]);
}

std::vector<const FieldDef *> matchThrough(const Schema &schema, const Kind &kind) {
    std::vector<const FieldDef *> links;
    for (const FieldDef &field : schema.fields(kind)) {
        if (field.options.matchThrough)
            links.push_back(&field);
    }
    return links;
}

const FieldDef *treeField(const Schema &schema, const Kind &kind) {
    const auto &fields = schema.fields(kind);
    const auto found = std::ranges::find_if(fields, [&kind](const FieldDef &field) {
        return field.type == FieldType::Link && field.definition == 0 && field.target == kind.key();
    });
    return found == fields.end() ? nullptr : &*found;
}

QList<RecordId> linkedIds(const Value &value) {
    QList<RecordId> ids;
    if (const auto *one = std::get_if<qint64>(&value); one && *one != 0)
        ids.append(*one);
    if (const auto *many = std::get_if<LinkedIds>(&value)) {
        for (const LinkedId &linked : *many)
            ids.append(linked.id);
    }
    return ids;
}

bool isOfPerson(const QList<MatchReason> &reasons) {
    return std::ranges::any_of(reasons, [](const MatchReason &reason) {
        return reason.by == MatchBy::Email || reason.by == MatchBy::Phone || reason.by == MatchBy::Person;
    });
}

void sortNewestFirst(QList<SimilarRecord> &records) {
    std::ranges::sort(records, std::ranges::greater(),
                      [](const SimilarRecord &one) { return std::pair(one.created.ms, one.ref.id); });
}

void addReason(QList<MatchReason> &reasons, const MatchKey &key) {
    const MatchReason reason{key.by, key.shown};
    if (!reasons.contains(reason))
        reasons.append(reason);
}

const QStringList &MatchReader::listsOf(MatchBy by) {
    if (!m_lists) {
        m_lists.emplace();
        for (const Kind *kind : m_reading.schema().kinds()) {
            for (const FieldDef &field : m_reading.schema().fields(*kind)) {
                if (!isAddressList(field))
                    continue;
                QStringList &keys =
                    (*m_lists)[field.options.entryKey == EntryKey::Email ? MatchBy::Email : MatchBy::Phone];
                if (!keys.contains(field.key))
                    keys.append(field.key);
            }
        }
    }
    return (*m_lists)[by];
}

/// All that is compared, shown or decides; links to records with a timeline tell what belongs together.
const QStringList &MatchReader::fieldsOf(const Kind &kind) {
    QStringList &keys = m_fields[&kind];
    if (!keys.isEmpty())
        return keys;
    const Schema &schema = m_reading.schema();
    const FieldDef *stage = kind.staged(&Staging::stage);
    for (const FieldDef &field : schema.fields(kind)) {
        const Kind *target = schema.target(field);
        const bool leads =
            field.isLink() && (target ? target->options().timeline : field.type == FieldType::Links);
        const bool decides =
            field.key == u"archived" || field.key == u"created" || (stage && stage->key == field.key);
        if (leads || decides || isAddressList(field) || field.options.match != Match::No ||
            field.key == schema.titleField(kind).key)
            keys.append(field.key);
    }
    return keys;
}

void MatchReader::readThrough(const QList<Record> &list) {
    const Schema &schema = m_reading.schema();
    QHash<const Kind *, QList<RecordId>> wanted;
    for (const Record &record : list) {
        for (const FieldDef *link : matchThrough(schema, *record.kind)) {
            const Kind *target = schema.target(*link);
            for (const RecordId id : linkedIds(record[*link])) {
                if (target && !m_through.contains(id)) {
                    m_through.insert(id, {});
                    wanted[target].append(id);
                }
            }
        }
    }
    for (const auto &[kind, ids] : wanted.asKeyValueRange()) {
        QStringList lists;
        for (const FieldDef &field : schema.fields(*kind)) {
            if (isAddressList(field))
                lists.append(field.key);
        }
        for (const Record &record : records(m_reading, *kind, ids, lists))
            m_through.insert(record.id, addressKeysOf(schema, record, m_reading.context.office.country));
    }
}

void MatchReader::addThrough(Comparable &to) const {
    for (const FieldDef *link : matchThrough(m_reading.schema(), *to.record.kind)) {
        for (const RecordId id : linkedIds(to.record[*link]))
            to.keys += m_through.value(id);
    }
}

MatchState MatchReader::stateOf(const Record &record) {
    const FieldDef *stage = record.kind->staged(&Staging::stage);
    const RecordId id = stage ? Held<qint64>::from(record[*stage]) : 0;
    if (id == 0)
        return stage ? MatchState::Open : MatchState::None;
    if (m_stages.isEmpty()) {
        Statement rows(m_reading.connection,
                       QByteArray("SELECT id, type FROM {") + KindKey<StageKind>::value + '}');
        while (rows.step())
            m_stages.insert(rows.integer(0), rows.text(1));
    }
    const QString type = m_stages.value(id);
    return type == u"won" ? MatchState::Sold : type == u"lost" ? MatchState::Lost : MatchState::Open;
}

Comparable MatchReader::comparable(Record record) {
    const Schema &schema = m_reading.schema();
    Comparable one{.record = std::move(record)};
    one.keys =
        addressKeysOf(schema, one.record, m_reading.context.office.country) + nameKeysOf(schema, one.record);
    addThrough(one);
    one.state = stateOf(one.record);
    const FieldDef *archived = schema.field(*one.record.kind, u"archived");
    // A kind that is never locked is converted where others are sold.
    const bool isConverted = one.state == MatchState::Sold && !one.record.kind->staged(&Staging::locked);
    one.isOut = !isInUse(one.record) || isConverted || (archived && Held<bool>::from(one.record[*archived]));
    return one;
}

QList<Comparable> MatchReader::read(const Kind &kind, const QList<RecordId> &ids) {
    QList<Record> found = records(m_reading, kind, ids, fieldsOf(kind));
    readThrough(found);
    QList<Comparable> list;
    list.reserve(found.size());
    for (Record &record : found)
        list.append(comparable(std::move(record)));
    return list;
}

Comparable MatchReader::typed(Record record) {
    const std::vector<FieldDef> &fields = m_reading.schema().fields(*record.kind);
    for (const FieldDef &field : fields) {
        if (field.isPrimary())
            takePrimary(record, fields[size_t(field.primaryOf)], field);
    }
    for (const FieldDef &field : fields) {
        if (auto *entries = std::get_if<Entries>(&record[field])) {
            for (Entry &entry : *entries)
                entry.key.clear();
        }
    }
    readThrough({record});
    return comparable(std::move(record));
}

bool MatchReader::compares(MatchBy by, const Comparable &one, const Comparable &other) const {
    const Kind &mine = *one.record.kind;
    const Kind &theirs = *other.record.kind;
    if (!isCompared(m_reading.context.office.match, by, mine, theirs))
        return false;
    const FieldDef *tree = isNumber(by) && &mine == &theirs ? treeField(m_reading.schema(), mine) : nullptr;
    if (!tree)
        return true;
    // Sub-accounts of one parent have one tax number, and their parent has it too.
    const RecordId parent = Held<qint64>::from(one.record[*tree]);
    const RecordId theirParent = Held<qint64>::from(other.record[*tree]);
    return (parent == 0 || (parent != theirParent && parent != other.record.id)) &&
           (theirParent == 0 || theirParent != one.record.id);
}

QList<MatchReason> MatchReader::equalIn(const Comparable &one, const Comparable &other) const {
    QList<MatchReason> reasons;
    for (const MatchKey &key : other.keys) {
        const bool isShared = std::ranges::any_of(
            one.keys, [&key](const MatchKey &own) { return own.by == key.by && own.key == key.key; });
        if (isShared && compares(key.by, one, other))
            addReason(reasons, key);
    }
    std::ranges::stable_sort(reasons, {}, &MatchReason::by);
    return reasons;
}

SimilarRecord MatchReader::described(const Comparable &one) const {
    const Schema &schema = m_reading.schema();
    const Record &record = one.record;
    return {.ref = {record.kind->key(), record.id},
            .title = titleOf(m_reading, record),
            .state = one.state,
            .created = Held<Moment>::from(record[*schema.field(*record.kind, u"created")])};
}

} // namespace kontor
