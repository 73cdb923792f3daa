// What may stand in a draft, and whose record it may become.
#include "core/base/coded_text.h"
#include "core/base/keys.h"
#include "core/base/text_rules.h"
#include "core/kinds_fwd.h"
#include "core/records/consent.h"
#include "core/records/entry_values.h"
#include "core/workspace/access.h"
#include "core/workspace/objections.h"
#include "core/workspace/unit_of_work.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

QString sayOfDraft(const char *text) {
    return QCoreApplication::translate("UnitOfWork", text);
}

/// What is given again keeps what was said of it, where nothing else is said (SPEC part 3 "Consent"), and
/// which merge brought it (X1).
void keepKnown(Entry &entry, const Entries &present) {
    const auto same = std::ranges::find_if(present, [&entry](const Entry &known) {
        return known.key.isEmpty() ? known.value == entry.value : known.key == entry.key;
    });
    if (same == present.end())
        return;
    if (!isNoted(entry.consent))
        entry.consent = same->consent;
    if (entry.from == 0)
        entry.from = same->from;
}

Value withKnown(const LinkedIds &given, const LinkedIds &present) {
    LinkedIds list = given;
    for (LinkedId &linked : list) {
        const auto same = std::ranges::find(present, linked.id, &LinkedId::id);
        if (same != present.end() && linked.from == 0 && linked.homes.isEmpty()) {
            linked.from = same->from;
            linked.homes = same->homes;
        }
    }
    return list;
}

/// Several e-mail addresses in one line, as they are copied from letters, are several entries.
Entries oneByOne(const FieldDef &field, const Entries &given) {
    if (field.options.entryKey != EntryKey::Email)
        return given;
    Entries entries;
    for (Entry entry : given) {
        for (const QString &part : entryParts(entry.value, EntryKey::Email)) {
            entry.value = part;
            entries.append(entry);
            entry.primary = false;
        }
    }
    return entries;
}

} // namespace

Draft UnitOfWork::newDraft(const Kind &kind) const {
    Draft draft;
    draft.isNew = true;
    draft.before = {.kind = &kind, .values = std::vector<Value>(schema().fields(kind).size())};
    draft.after = draft.before;
    return draft;
}

Result<Draft> UnitOfWork::draftOf(const Kind &kind, RecordId id) {
    auto found = m_ahead.take(m_reading, kind, id);
    if (!found)
        found = record(m_reading, kind, id);
    if (!found)
        return Error{ErrorCode::NotFound,
                     {},
                     sayOfDraft(QT_TRANSLATE_NOOP("UnitOfWork", "%1 with the id %2 does not exist."))
                         .arg(kind.label())
                         .arg(id)};
    Draft draft;
    draft.before = *found;
    draft.after = std::move(*found);
    return draft;
}

Result<void> UnitOfWork::assign(Draft &draft, const QString &fieldKey, const Value &value) const {
    const FieldDef *field = schema().field(draft.kind(), fieldKey);
    if (!field)
        return Error{ErrorCode::Usage, fieldKey,
                     sayOfDraft(QT_TRANSLATE_NOOP("UnitOfWork", "There is no field “%1” in %2."))
                         .arg(fieldKey, draft.kind().plural())};
    if (field->isPrimary()) {
        const FieldDef &list = schema().fields(draft.kind())[size_t(field->primaryOf)];
        Entries entries = Held<Entries>::from(draft.after[list]);
        const auto primary =
            std::find_if(entries.begin(), entries.end(), [](const Entry &e) { return e.primary; });
        const QString text = Held<QString>::from(value);
        if (primary != entries.end() && text.isEmpty())
            entries.erase(primary);
        else if (primary != entries.end() && primary->value != text)
            *primary = {.type = primary->type, .label = primary->label, .value = text, .primary = true};
        else if (primary != entries.end())
            return {};
        else if (!text.isEmpty())
            entries.prepend({.value = text, .primary = true});
        return assign(draft, list.key, entries);
    }
    if (field->type == FieldType::Text || field->type == FieldType::LongText) {
        auto clean = cleanText(Held<QString>::from(value), field->type == FieldType::LongText);
        if (!clean)
            return Error{clean.error().code, fieldKey, clean.error().text};
        draft.after[*field] = clean->isEmpty() ? Value() : Value(codeMeant(field->options.code, *clean));
        return {};
    }
    if (const auto *given = std::get_if<Entries>(&value)) {
        Entries entries;
        const Entries present = Held<Entries>::from(draft.after[*field]);
        for (Entry entry : oneByOne(*field, *given)) {
            auto clean = cleanText(entry.value, false);
            if (!clean)
                return Error{clean.error().code, fieldKey, clean.error().text};
            entry.value = *clean;
            entry.key = entryKey(*field, entry.value, context().office.country);
            if (field->options.entryKey == EntryKey::Email && emailKey(entry.value).isEmpty())
                entry.valid = false; // it is no address, whoever says so
            keepKnown(entry, present);
            if (hasConsent(*field) && entry.consent.use.isEmpty() &&
                objections::isKept(m_reading.connection, entry.key))
                entry.consent.use = QStringLiteral("nothing");
            if (!entry.value.isEmpty())
                entries.append(entry);
        }
        const auto isPrimary = [](const Entry &e) { return e.primary; };
        if (!entries.isEmpty() && std::none_of(entries.begin(), entries.end(), isPrimary))
            entries.first().primary = true;
        setEntries(draft.after, schema().fields(draft.kind()), *field, entries);
        return {};
    }
    if (const auto *links = std::get_if<LinkedIds>(&value))
        draft.after[*field] = withKnown(*links, Held<LinkedIds>::from(draft.before[*field]));
    else
        draft.after[*field] = value;
    return {};
}

Result<void> UnitOfWork::mayWrite(const Record &record) const {
    const Access &access = context().access;
    const auto refused = [&record] { // said only where it is: words cost more than the look
        return Error{ErrorCode::Refused,
                     {},
                     sayOfDraft(QT_TRANSLATE_NOOP("UnitOfWork", "You may not change this record: %1."))
                         .arg(record.kind->label())};
    };
    if (access.isNobody() || (record.kind->options().setting && !access.changesSettings))
        return refused();
    if (access.seesAll || record.id == 0 || record.kind->options().seen != Seen::ByGate)
        return {};
    const RecordId responsible = numberIn(schema(), record, u"responsible");
    // Who has a share of it may edit like the responsible (X14).
    const FieldDef *shares = schema().field(*record.kind, u"shares");
    const LinkedIds shared = shares ? Held<LinkedIds>::from(record[*shares]) : LinkedIds();
    const bool mine = access.people.contains(responsible) ||
                      std::any_of(shared.begin(), shared.end(), [&access](const LinkedId &share) {
                          return access.people.contains(share.id);
                      });
    const bool created = numberIn(schema(), record, u"createdBy") == access.me;
    const bool isFree = responsible == 0 && hasFreePool(*record.kind);
    if (mine || isFree || (created && (responsible == 0 || numberIn(schema(), record, u"private"))))
        return {};
    return refused();
}

Result<void> UnitOfWork::checkRequired(const Draft &draft) const {
    for (const FieldDef &field : schema().fields(draft.kind())) {
        if (field.options.required && isEmpty(draft.after[field]) && field.type != FieldType::Bool)
            return Error{ErrorCode::Required, field.key,
                         sayOfDraft(QT_TRANSLATE_NOOP("UnitOfWork", "“%1” is missing."))
                             .arg(field.text(context().language))};
    }
    return {};
}

Result<void> UnitOfWork::checkUnique(const Draft &draft) const {
    for (const FieldDef &field : schema().fields(draft.kind())) {
        const Value &value = draft.after[field];
        if (!field.options.unique || isEmpty(value) || sameValue(draft.before[field], value))
            continue;
        const Filter same =
            Filter::condition(field.key, Filter::Op::Equal, {Literal::name(std::get<QString>(value))});
        auto taken = ids(m_reading, {.kind = draft.kind().key(), .filter = same}, 2);
        if (taken && !taken->isEmpty() && *taken != QList<RecordId>{draft.id()})
            return Error{ErrorCode::Conflict, field.key,
                         sayOfDraft(QT_TRANSLATE_NOOP("UnitOfWork", "“%1” is already taken."))
                             .arg(std::get<QString>(value))};
    }
    return {};
}

void UnitOfWork::stamp(Draft &draft) const {
    const auto put = [&](QStringView key, const Value &value) {
        draft.after[*schema().field(draft.kind(), key)] = value;
    };
    const Moment at{m_reading.now.toMSecsSinceEpoch()};
    const Value who = me() ? Value(me()) : Value();
    if (draft.isNew) {
        put(u"created", at);
        put(u"createdBy", who);
    }
    put(u"changed", at);
    put(u"changedBy", who);
}

/// Language, calendar and digits are everybody's own, whoever may change settings.
bool UnitOfWork::isOwnLook(const Draft &draft) const {
    if (draft.isNew || draft.before.id != me() || draft.kind().key() != KindKey<EmployeeKind>::value ||
        draft.before.bin != draft.after.bin)
        return false;
    return std::ranges::all_of(schema().fields(draft.kind()), [&](const FieldDef &field) {
        return QByteArrayView(field.options.section) == "look" || draft.before[field] == draft.after[field];
    });
}

} // namespace kontor
