// Deriving what a stage decides, refusing what it does not let in, and the actions move and unlock.
#include "core/sales/stages.h"

#include "core/sales/amount_base.h"
#include "core/sales/stage_totals.h"
#include "core/storage/connection.h"

#include <QCoreApplication>

namespace kontor::stages {

namespace {

constexpr int recentDays = 30;

QString stageText(const char *text) {
    return QCoreApplication::translate("Stages", text);
}

Error noSuchStage(const Kind &kind) {
    return {ErrorCode::NotFound, kind.staged(&Staging::stage)->key,
            stageText(QT_TRANSLATE_NOOP("Stages", "There is no such stage."))};
}

/// What the rules need of a stage.
struct StageFacts {
    RecordId id = 0;
    RecordId pipeline = 0;
    QString type;
    qint64 probability = 0;
    QStringList requiredFields;
    QByteArray of; // the kind that its pipeline is for
};

using StageCache = QHash<RecordId, StageFacts>;

StageFacts readStage(Connection &connection, RecordId id) {
    Statement row(connection,
                  "SELECT s.id, s.pipeline_id, s.type, s.probability, s.required_fields, p.of FROM {stage} s"
                  " JOIN {pipeline} p ON p.id = s.pipeline_id WHERE s.id=?");
    if (!row.bind(1, id).step())
        return {};
    return {row.integer(0),
            row.integer(1),
            row.text(2),
            row.integer(3),
            row.text(4).split(u'\n', Qt::SkipEmptyParts),
            row.bytes(5)};
}

const StageFacts &stageFacts(UnitOfWork &unit, RecordId id) {
    StageCache &cache = unit.scratch<StageCache>();
    auto it = cache.find(id);
    if (it == cache.end())
        it = cache.insert(id, readStage(unit.connection(), id));
    return *it;
}

/// A record seen by the roles of its kind's Staging. A role that the kind lacks reads as empty.
class Staged {
public:
    explicit Staged(Draft &draft) : m_draft(draft), m_staging(*draft.kind().staging()) {}

    RecordId stage() const { return Held<qint64>::from(m_draft.after.values[size_t(m_staging.stage)]); }
    RecordId pipeline() const { return Held<qint64>::from(m_draft.after.values[size_t(m_staging.pipeline)]); }
    bool has(int Staging::*role) const {
        return m_staging.*role >= 0 && !isEmpty(m_draft.after.values[size_t(m_staging.*role)]);
    }
    bool changed(int Staging::*role) const {
        const int place = m_staging.*role;
        return place >= 0 &&
               !sameValue(m_draft.before.values[size_t(place)], m_draft.after.values[size_t(place)]);
    }
    void set(int Staging::*role, const Value &value) {
        if (m_staging.*role >= 0)
            m_draft.after.values[size_t(m_staging.*role)] = value;
    }

private:
    Draft &m_draft;
    const Staging &m_staging;
};

bool wasLocked(const Draft &draft) {
    const FieldDef *locked = draft.kind().staged(&Staging::locked);
    return locked && Held<bool>::from(draft.before[*locked]);
}

/// The record that this unit unlocks: the one sold record that it may change.
struct Unlocking {
    RecordId record = 0;
};

/// The records whose probability was given in this unit: it is not the stage's, whichever comes first.
struct GivenProbabilities {
    QSet<RecordId> records;
};

bool isProbabilityGiven(UnitOfWork &unit, const Draft &draft, const Staged &staged) {
    if (!staged.has(&Staging::probability))
        return false;
    if (draft.isNew)
        return true;
    QSet<RecordId> &given = unit.scratch<GivenProbabilities>().records;
    if (staged.changed(&Staging::probability))
        given.insert(draft.id());
    return given.contains(draft.id());
}

void enterStage(UnitOfWork &unit, Staged &staged, const StageFacts &stage) {
    staged.set(&Staging::since, Moment{unit.reading().now.toMSecsSinceEpoch()});
    const bool given = staged.changed(&Staging::closed) && staged.has(&Staging::closed);
    if (stage.type != u"open" && !given)
        staged.set(&Staging::closed, unit.reading().today());
    staged.set(&Staging::locked, qint64(stage.type == u"won"));
}

/// What the stage alone decides, also when it stays: won 100 %, lost 0 %; a closed record has its day, an
/// open one has none: boards and lists find closed ones by it.
void obeyStage(UnitOfWork &unit, Staged &staged, const StageFacts &stage) {
    if (stage.type == u"open") {
        for (const auto role : {&Staging::closed, &Staging::reason, &Staging::comment})
            staged.set(role, {});
        return;
    }
    staged.set(&Staging::probability, stage.probability);
    staged.set(&Staging::probabilityByHand, qint64(false));
    if (!staged.has(&Staging::closed))
        staged.set(&Staging::closed, unit.reading().today());
}

/// What a stage asks of a record that enters it, by whatever way.
Result<void> checkEntering(UnitOfWork &unit, const Draft &draft, const Staged &staged,
                           const StageFacts &stage) {
    for (const QString &key : stage.requiredFields) {
        const FieldDef *field = unit.schema().field(draft.kind(), key.trimmed());
        if (field && isEmpty(draft.after[*field]))
            return Error{ErrorCode::Required, field->key,
                         stageText(QT_TRANSLATE_NOOP("Stages", "This stage needs “%1”."))
                             .arg(field->text(unit.context().language))};
    }
    const FieldDef *reason = draft.kind().staged(&Staging::reason);
    if (stage.type == u"lost" && reason && !staged.has(&Staging::reason))
        return Error{ErrorCode::Required, reason->key,
                     stageText(QT_TRANSLATE_NOOP("Stages", "Choose why it was lost."))};
    return {};
}

/// Whether the draft is of a sold record that this unit does not unlock.
bool isLocked(UnitOfWork &unit, const Draft &draft) {
    return !draft.replay && wasLocked(draft) && unit.scratch<Unlocking>().record != draft.id();
}

Error lockedError() {
    return {ErrorCode::Refused,
            {},
            stageText(QT_TRANSLATE_NOOP("Stages", "It is sold and locked. Unlock it to change it."))};
}

/// What is sold stays as it is (OP19).
bool changesHeld(const Schema &schema, const Draft &draft) {
    const auto &fields = schema.fields(draft.kind());
    return std::any_of(fields.begin(), fields.end(), [&draft](const FieldDef &field) {
        return field.options.heldWhenSold && !sameValue(draft.before[field], draft.after[field]);
    });
}

Result<void> derive(UnitOfWork &unit, Draft &draft) {
    Staged staged(draft);
    const bool moves = staged.changed(&Staging::stage) || staged.changed(&Staging::pipeline);
    if ((moves || changesHeld(unit.schema(), draft)) && isLocked(unit, draft))
        return lockedError();
    if (draft.isNew && !staged.has(&Staging::stage))
        staged.set(&Staging::stage, firstOpenStage(unit.reading(), draft.kind(), staged.pipeline()));
    const StageFacts &stage = stageFacts(unit, staged.stage());
    if (stage.id == 0 || stage.of != draft.kind().key())
        return noSuchStage(draft.kind());
    staged.set(&Staging::pipeline, stage.pipeline);
    const bool enters = (draft.isNew || staged.changed(&Staging::stage)) && !draft.replay;
    // What is imported stands where it stood elsewhere: nobody asks for what it lacks.
    const bool asks = enters && unit.action() != u"import";
    if (auto ready = asks ? checkEntering(unit, draft, staged, stage) : Result<void>(); !ready)
        return ready;
    if (!draft.replay && (enters || staged.changed(&Staging::probability))) {
        const bool byHand = isProbabilityGiven(unit, draft, staged);
        if (!byHand)
            staged.set(&Staging::probability, stage.probability);
        staged.set(&Staging::probabilityByHand, qint64(byHand));
    }
    if (enters)
        enterStage(unit, staged, stage);
    // By hand an open record may carry the day or reason of an earlier closing; an import brings none.
    const bool brings =
        unit.action() == u"import" && (staged.changed(&Staging::closed) || staged.changed(&Staging::reason) ||
                                       staged.changed(&Staging::comment));
    const bool obeys = stage.type != u"open" || enters || brings;
    if (obeys && !draft.replay)
        obeyStage(unit, staged, stage);
    return {};
}

} // namespace

void registerRules(RuleBook &book, const Kind &kind) {
    book.before(kind, derive);
    const FieldDef *amount = kind.staged(&Staging::amount);
    if (amount)
        registerTotals(book, kind);
    if (amount && amount->options.baseColumn)
        registerAmountBase(book, kind);
}

RecordId firstOpenStage(const Reading &reading, const Kind &kind, RecordId pipeline) {
    Statement row(reading.connection,
                  "SELECT s.id FROM {stage} s JOIN {pipeline} p ON p.id = s.pipeline_id"
                  " WHERE p.of = ?2 AND s.type = 'open' AND coalesce(s.retired, 0) = 0"
                  " AND (?1 = 0 OR p.id = ?1) ORDER BY p.position, p.id, s.position, s.id LIMIT 1");
    row.bind(1, pipeline).bindText(2, kind.key());
    return row.step() ? row.integer(0) : 0;
}

RecordId wonStage(const Reading &reading, RecordId pipeline) {
    Statement row(reading.connection,
                  "SELECT id FROM {stage} WHERE pipeline_id=? AND type='won' ORDER BY position LIMIT 1");
    return row.bind(1, pipeline).step() ? row.integer(0) : 0;
}

RecordId firstLost(const Reading &reading, const Record &record) {
    const FieldDef *pipeline = record.kind->staged(&Staging::pipeline);
    if (!pipeline)
        return 0;
    const QString id = QString::number(Held<qint64>::from(record[*pipeline]));
    const Query lost{
        .kind = kind::stage.key(),
        .filter = *parseFilter(QStringLiteral("pipeline = %1 and type = lost and retired = no").arg(id)),
        .sort = {{QStringLiteral("position")}}};
    return ids(reading, lost, 1).value_or({}).value(0);
}

StageNeeds needsOf(const Reading &reading, RecordId stage) {
    const StageFacts facts = readStage(reading.connection, stage);
    return {facts.type == u"won", facts.type == u"lost", facts.requiredFields};
}

Result<void> move(UnitOfWork &unit, const Kind &kind, RecordId id, const Move &to) {
    auto draft = unit.draftOf(kind, id);
    if (!draft)
        return draft.error();
    const StageFacts &stage = stageFacts(unit, to.stage.value);
    if (stage.id == 0 || stage.of != kind.key())
        return noSuchStage(kind);
    if (stage.type == u"open" && (to.reason || !to.comment.isEmpty()))
        return Error{ErrorCode::Refused, kind.staged(to.reason ? &Staging::reason : &Staging::comment)->key,
                     stageText(QT_TRANSLATE_NOOP(
                         "Stages", "The stage is open: only a lost one takes a reason and a comment."))};
    Staged staged(*draft);
    const bool stays = staged.stage() == stage.id; // then only what is given is written
    for (const auto &[key, value] : to.values) {
        if (auto given = unit.assign(*draft, key, value); !given)
            return given;
    }
    staged.set(&Staging::stage, stage.id);
    staged.set(&Staging::pipeline, stage.pipeline);
    if (stage.type == u"lost") {
        if (!stays || to.reason)
            staged.set(&Staging::reason, to.reason ? Value(to.reason) : Value());
        if (!stays || !to.comment.isEmpty())
            staged.set(&Staging::comment, to.comment.isEmpty() ? Value() : Value(to.comment));
    }
    if (to.closed.isValid())
        staged.set(&Staging::closed, to.closed);
    return unit.save(*draft);
}

RecordId stageBeforeSale(const Reading &reading, const Kind &kind, RecordId id) {
    const FieldDef &stage = *kind.staged(&Staging::stage);
    const FieldDef &pipeline = *kind.staged(&Staging::pipeline);
    Statement now(reading.connection, "SELECT " + stage.column + ", " + pipeline.column + " FROM {" +
                                          kind.key() + "} WHERE id=?");
    if (!now.bind(1, id).step())
        return 0;
    Statement before(reading.connection, "SELECT old FROM {" + kind.key() +
                                             ".history} WHERE record_id=? AND field=? AND new=?"
                                             " ORDER BY id DESC LIMIT 1");
    before.bind(1, id).bind(2, stage.key).bind(3, now.integer(0));
    const RecordId came = before.step() && !before.isNull(0) ? before.integer(0) : 0;
    if (came != 0 && readStage(reading.connection, came).type == u"open")
        return came;
    return firstOpenStage(reading, kind, now.integer(1));
}

Result<void> unlock(UnitOfWork &unit, const Kind &kind, RecordId id, Id<StageKind> stage) {
    auto draft = unit.draftOf(kind, id);
    if (!draft)
        return draft.error();
    if (!wasLocked(*draft))
        return Error{ErrorCode::Refused, {}, stageText(QT_TRANSLATE_NOOP("Stages", "It is not locked."))};
    if (!stage)
        stage = {stageBeforeSale(unit.reading(), kind, id)};
    if (stageFacts(unit, stage.value).type != u"open")
        return Error{ErrorCode::Invalid, kind.staged(&Staging::stage)->key,
                     stageText(QT_TRANSLATE_NOOP("Stages", "Choose an open stage."))};
    Staged(*draft).set(&Staging::stage, stage.value);
    unit.scratch<Unlocking>().record = id;
    auto saved = unit.save(*draft);
    unit.scratch<Unlocking>().record = 0;
    return saved;
}

Filter recentlyClosed(const Kind &kind, QDate today) {
    const QString since = today.addDays(-recentDays).toString(Qt::ISODate);
    return Filter::condition(kind.staged(&Staging::closed)->key, Filter::Op::GreaterOrEqual,
                             {{.text = since}});
}

bool showsRecentlyClosed(const Kind &kind, const Query &query) {
    const FieldDef *closed = kind.staged(&Staging::closed);
    if (!closed || query.bin)
        return false;
    return !query.filter.mentions(closed->key) && !query.filter.mentions(kind.staged(&Staging::stage)->key) &&
           !query.filter.mentions(u"id");
}

Query withRecentlyClosed(const Reading &reading, Query query) {
    const Kind *kind = reading.schema().kind(query.kind);
    if (!kind || !showsRecentlyClosed(*kind, query))
        return query;
    const Filter open = Filter::condition(kind->staged(&Staging::closed)->key, Filter::Op::Empty);
    const Filter recent = recentlyClosed(*kind, reading.today());
    query.filter = Filter::both(query.filter, {.type = Filter::Type::Or, .parts = {open, recent}});
    return query;
}

} // namespace kontor::stages
