// One transaction, from the draft of a record to its rows.
#include "core/workspace/unit_of_work.h"

#include "core/storage/connection.h"
#include "core/workspace/context_reader.h"
#include "core/workspace/in_use.h"
#include "core/workspace/match_keys.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

constexpr int deepest = 16;              // rules that set off rules
constexpr qsizetype namedChanges = 5000; // more are told as "bulk"
constexpr int replicaShift = 33;

QString tell(const char *text) {
    return QCoreApplication::translate("UnitOfWork", text);
}

/// What is taken over from another record, by a copy or a conversion, is the new one's own.
void forgetMerges(Record &record) {
    for (Value &value : record.values) {
        if (auto *ids = std::get_if<LinkedIds>(&value)) {
            for (LinkedId &linked : *ids)
                linked = {.id = linked.id, .percent = linked.percent};
        } else if (auto *entries = std::get_if<Entries>(&value)) {
            for (Entry &entry : *entries)
                entry.from = 0;
        }
    }
}

} // namespace

UnitOfWork::State::State(Connection &connection) {
    Statement row(connection, "SELECT rev, next_txn, replica, next_id, last_at FROM state");
    row.step();
    revision = row.integer(0);
    transaction = row.integer(1);
    replica = row.integer(2);
    nextSequence = row.integer(3);
    lastAt = row.integer(4);
}

qint64 numberIn(const Schema &schema, const Record &record, QStringView key) {
    const FieldDef *field = schema.field(*record.kind, key);
    return field ? Held<qint64>::from(record[*field]) : 0;
}

std::optional<qint64> gateOf(const Schema &schema, const Record &record) {
    if (record.bin != 0 || record.mergedInto != 0)
        return std::nullopt;
    if (numberIn(schema, record, u"private"))
        return -numberIn(schema, record, u"createdBy");
    return numberIn(schema, record, u"responsible");
}

UnitOfWork::UnitOfWork(Connection &connection, const Context &context, const RuleBook &rules,
                       const Collator &collator, QDateTime now, QString action)
    : m_state(connection), m_reading{connection, context, std::move(now), m_state.revision + 1},
      m_rules(rules), m_action(std::move(action)), m_transaction(m_state.transaction),
      m_writer(connection, *context.schema, collator, m_transaction), m_search(connection, *context.schema),
      m_mergeState(connection, *context.schema, m_writer) {
    // The clock may be set back; the order of the history may not.
    if (m_reading.now.toMSecsSinceEpoch() < m_state.lastAt)
        m_reading.now = QDateTime::fromMSecsSinceEpoch(m_state.lastAt, Qt::UTC);
    m_changes.transaction = m_transaction;
    m_changes.revision = m_reading.revision;
    m_changes.actor = me();
    m_changes.action = m_action;
}

RecordId UnitOfWork::nextId() {
    const RecordId id = m_state.replica << replicaShift | m_state.nextSequence++;
    if (m_firstId == 0)
        m_firstId = id;
    m_lastId = id;
    return id;
}

QString UnitOfWork::nextNumber(const Kind &kind) {
    const int year = m_reading.today().year();
    auto last = m_numbers.find(&kind);
    if (last == m_numbers.end()) {
        Statement row(connection(), "SELECT last FROM number_sequence WHERE kind=? AND year=?");
        const bool found = row.bindText(1, kind.key()).bind(2, year).step();
        last = m_numbers.insert(&kind, found ? row.integer(0) : 0);
    }
    QString number =
        QStringLiteral("%1-%2-%3").arg(QLatin1StringView(kind.options().numberPrefix)).arg(year).arg(++*last);
    if (m_state.replica != 0)
        number += u'-' + QString::number(m_state.replica, 36).toUpper();
    return number;
}

Result<void> UnitOfWork::save(Draft &draft) {
    if (++m_depth > deepest) {
        --m_depth;
        return Error{ErrorCode::Refused,
                     {},
                     tell(QT_TRANSLATE_NOOP("UnitOfWork", "The rules set each other off without end."))};
    }
    struct Depth {
        int &depth;
        ~Depth() { --depth; }
    } depth{m_depth};
    if (auto may = draft.follows ? Result<void>() : mayWrite(draft.before); !may && !isOwnLook(draft))
        return may;
    if (draft.isNew && draft.after.id == 0)
        draft.after.id = draft.before.id = nextId();
    if (auto done = m_rules.runBefore(*this, draft); !done)
        return done;
    if (auto done = checkRequired(draft); !done && !draft.replay)
        return done;
    if (auto done = checkUnique(draft); !done)
        return done;
    if (draft.isNew && draft.kind().options().numberPrefix) {
        const FieldDef *number = schema().field(draft.kind(), u"number");
        if (isEmpty(draft.after[*number]))
            draft.after[*number] = nextNumber(draft.kind());
    }
    QSet<QString> changed;
    if (draft.isNew) {
        stamp(draft);
        forgetMerges(draft.after);
        draft.extra = m_rules.extraColumns(*this, draft);
        m_writer.insert(draft);
        if (draft.kind().options().inSearch)
            m_search.put(draft.after, true);
    } else {
        const bool differs = draft.before.values != draft.after.values ||
                             draft.before.bin != draft.after.bin ||
                             draft.before.mergedInto != draft.after.mergedInto;
        if (!differs)
            return {};
        if (!draft.follows)
            stamp(draft);
        m_ahead.forget(draft.id());
        draft.extra = m_rules.extraColumns(*this, draft);
        draft.extraBefore = m_writer.extraColumns(draft);
        changed = m_writer.update(draft);
        if (!m_isMerging)
            m_mergeState.forget(draft.kind(), draft.id(), changed);
        if (draft.kind().options().inSearch && m_search.concerns(draft.kind(), changed)) {
            if (isInUse(draft.after))
                m_search.put(draft.after, false);
            else
                m_search.remove(draft.id());
        }
    }
    match_keys::put(connection(), schema(), draft.before, draft.after);
    m_counts.note(schema(), draft);
    writeShares(draft, changed);
    note(draft, changed);
    return m_rules.runAfter(*this, draft);
}

void UnitOfWork::writeShares(const Draft &draft, const QSet<QString> &changed) {
    if (draft.kind().options().seen != Seen::ByGate)
        return;
    static const QSet<QString> concerned{QStringLiteral("observers"), QStringLiteral("responsible"),
                                         QStringLiteral("openToAll"), QStringLiteral("global"),
                                         QStringLiteral("shares"),    QStringLiteral("project")};
    if (!draft.isNew && !changed.intersects(concerned))
        return;
    if (!draft.isNew) {
        Statement clear(connection(), "DELETE FROM share WHERE record_id=?");
        clear.bind(1, draft.id()).run();
    }
    const auto give = [this, &draft](RecordId employee, const char *why) {
        Statement row(connection(), "INSERT OR IGNORE INTO share(employee_id,record_id,why) VALUES(?,?,?)");
        row.bind(1, employee).bind(2, draft.id()).bindText(3, why).run();
    };
    for (const char *key : {"observers", "shares"}) {
        if (const FieldDef *field = schema().field(draft.kind(), QString::fromLatin1(key))) {
            for (const LinkedId &linked : Held<LinkedIds>::from(draft.after[*field]))
                give(linked.id, key);
        }
    }
    if (const RecordId project = numberIn(schema(), draft.after, u"project")) {
        Statement members(connection(), "INSERT OR IGNORE INTO share(employee_id,record_id,why)"
                                        " SELECT target_id, ?1, 'members' FROM link WHERE field='members' AND"
                                        " owner_id IN (WITH RECURSIVE above(id) AS (SELECT ?2 UNION"
                                        " SELECT p.parent_id FROM project p JOIN above ON p.id=above.id"
                                        " WHERE p.parent_id IS NOT NULL) SELECT id FROM above)");
        members.bind(1, draft.id()).bind(2, project).run();
    }
    if (numberIn(schema(), draft.after, u"openToAll") || numberIn(schema(), draft.after, u"global"))
        give(0, "open");
    const RecordId creator = numberIn(schema(), draft.after, u"createdBy");
    if (!m_bulk && creator && creator != numberIn(schema(), draft.after, u"responsible"))
        give(creator, "creator");
}

void UnitOfWork::note(const Draft &draft, const QSet<QString> &changed) {
    const QByteArray key = draft.kind().key();
    if (m_changes.bulk.contains(key))
        return;
    QList<Change> &list = m_changes.kinds[key];
    if (list.size() >= namedChanges) {
        m_changes.kinds.remove(key);
        m_changes.bulk.insert(key);
        return;
    }
    const auto known = m_noted.constFind(draft.id());
    if (known == m_noted.constEnd()) {
        m_noted.insert(draft.id(), list.size());
        list.append(Change{.id = draft.id()});
    }
    Change &change = list[known == m_noted.constEnd() ? list.size() - 1 : *known];
    change.created |= draft.isNew;
    change.removed |= isInUse(draft.before) && !isInUse(draft.after);
    change.restored |= !isInUse(draft.before) && isInUse(draft.after);
    change.fields.unite(changed);
}

Result<RecordId> UnitOfWork::create(const Kind &kind, const FieldValues &values) {
    Draft draft = newDraft(kind);
    for (const auto &[key, value] : values) {
        if (auto done = assign(draft, key, value); !done)
            return done.error();
    }
    if (auto saved = save(draft); !saved)
        return saved.error();
    return draft.id();
}

Result<void> UnitOfWork::update(const Kind &kind, RecordId id, const FieldValues &values,
                                const FieldValues &seen) {
    auto draft = draftOf(kind, id);
    if (!draft)
        return draft.error();
    if (draft->before.bin != 0)
        return Error{ErrorCode::Refused,
                     {},
                     tell(QT_TRANSLATE_NOOP("UnitOfWork", "This record is in the recycle bin: %1."))
                         .arg(kind.label())};
    for (const auto &[key, value] : seen) {
        const FieldDef *field = schema().field(kind, key);
        if (field && !sameValue(draft->before[*field], value))
            return Error{ErrorCode::Conflict, key,
                         tell(QT_TRANSLATE_NOOP("UnitOfWork", "“%1” was changed meanwhile."))
                             .arg(field->text(context().language))};
    }
    for (const auto &[key, value] : values) {
        const FieldDef *field = schema().field(kind, key);
        if (field && field->options.readOnly)
            return Error{ErrorCode::Refused, key,
                         tell(QT_TRANSLATE_NOOP("UnitOfWork", "“%1” cannot be set by hand."))
                             .arg(field->text(context().language))};
        if (auto done = assign(*draft, key, value); !done)
            return done;
    }
    return save(*draft);
}

Result<void> UnitOfWork::remove(const Kind &kind, RecordId id) {
    auto draft = draftOf(kind, id);
    if (!draft)
        return draft.error();
    if (auto free = refuseWhatIsInUse(*this, draft->before); !free)
        return free;
    draft->after.bin = draft->before.bin ? draft->before.bin : m_transaction;
    return save(*draft);
}

Result<void> UnitOfWork::restore(const Kind &kind, RecordId id) {
    auto draft = draftOf(kind, id);
    if (!draft)
        return draft.error();
    // The settings that it cannot be without come back with it: the stage that the same undone import made.
    for (const FieldDef &field : schema().fields(kind)) {
        const bool isNeeded = field.type == FieldType::Link && field.options.required;
        const Kind *target = isNeeded ? schema().target(field) : nullptr;
        if (!target || !target->options().setting)
            continue;
        const RecordId needed = Held<qint64>::from(draft->before[field]);
        const auto there = draftOf(*target, needed);
        if (!there || there->before.bin == 0)
            continue;
        if (auto restored = restore(*target, needed); !restored)
            return restored;
    }
    draft->after.bin = 0;
    return save(*draft);
}

Context UnitOfWork::ratesAsWritten() {
    return *readContext(connection(), context().access, schema().kinds());
}

void UnitOfWork::noteErased(const Kind &kind, RecordId id) {
    m_writer.addHistory(kind, id, QStringLiteral("anonymised"), {}, {});
}

void UnitOfWork::noteBulk(const Kind &kind) {
    m_changes.kinds.remove(kind.key());
    m_changes.bulk.insert(kind.key());
}

void UnitOfWork::writeNumbers() {
    Statement row(connection(), "INSERT INTO number_sequence(kind,year,last) VALUES(?1,?2,?3)"
                                " ON CONFLICT(kind,year) DO UPDATE SET last=?3");
    for (const auto &[kind, last] : m_numbers.asKeyValueRange())
        row.bindText(1, kind->key()).bind(2, m_reading.today().year()).bind(3, last).run();
}

ChangeSet UnitOfWork::finish() {
    if (m_changes.isEmpty())
        return {};
    m_search.finish();
    m_counts.write(connection());
    m_rules.runFinish(*this);
    writeNumbers();
    Statement row(connection(),
                  "INSERT INTO txn(id,rev,at,actor,action,undo_of,first_row,last_row,first_id,last_id)"
                  " VALUES(?,?,?,?,?,?,?,?,?,?)");
    const auto number = [&row](int place, qint64 value) {
        value ? row.bind(place, value) : row.bindNull(place);
    };
    row.bind(1, m_transaction).bind(2, m_reading.revision).bind(3, m_reading.now.toMSecsSinceEpoch());
    number(4, me());
    row.bind(5, m_action);
    number(6, m_undoOf);
    number(7, m_writer.firstRow());
    number(8, m_writer.lastRow());
    number(9, m_firstId);
    number(10, m_lastId);
    row.run();
    Statement state(connection(), "UPDATE state SET rev=?, next_txn=?, next_id=?, last_at=?");
    state.bind(1, m_reading.revision).bind(2, m_transaction + 1).bind(3, m_state.nextSequence);
    state.bind(4, m_reading.now.toMSecsSinceEpoch()).run();
    return m_changes;
}

} // namespace kontor
