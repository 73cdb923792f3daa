// The actions of "do" that take records of several kinds or choices of their own: merge, unmerge, convert,
// anonymise.
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "core/actions/anonymise.h"
#include "core/actions/convert.h"
#include "core/people/people.h"
#include "core/records/field_texts.h"
#include "core/sales/deal.h"
#include "core/security/organisation.h"
#include "core/storage/draft_store.h"

#include <QCoreApplication>

namespace kontor::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sayMerge(const char *text) {
    return QCoreApplication::translate("CommandLine", text);
}

/// "deal:412", also with a #number.
Result<RecordRef> refOfWord(const Reading &reading, const QString &word) {
    const QString key = word.section(u':', 0, 0);
    const Kind *kind = reading.schema().kind(key.toUtf8());
    if (!word.contains(u':') || !kind)
        return usageError(
            sayMerge(QT_TRANSLATE_NOOP("CommandLine", "“%1” names no record; it is written as deal:412."))
                .arg(word));
    const auto id = recordOfWord(reading, *kind, word.section(u':', 1), false);
    if (!id)
        return id.error();
    return RecordRef{kind->key(), *id};
}

Result<QList<RecordId>> idsOfWords(const Reading &reading, const Kind &kind, const QStringList &words) {
    QList<RecordId> ids;
    for (const QString &word : words) {
        const auto id = recordOfWord(reading, kind, word, false);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    return ids;
}

struct Words {
    QStringList records;
    QList<FieldText> settings;
};

Result<Words> sorted(const QStringList &words) {
    Words all;
    for (const QString &word : words) {
        if (!word.contains(u'=')) {
            all.records.append(word);
            continue;
        }
        const auto setting = splitAssignment(word);
        if (!setting)
            return setting.error();
        all.settings.append(*setting);
    }
    return all;
}

/// Responsible and team are chosen by name, any other field by the record whose value is taken.
Result<MergeChoices> choicesOf(const Reading &reading, const QList<FieldText> &settings) {
    MergeChoices choices;
    for (const auto &[key, text] : settings) {
        const Kind *chosen = key == u"responsible" ? static_cast<const Kind *>(&kind::employee)
                             : key == u"team"      ? static_cast<const Kind *>(&kind::team)
                                                   : nullptr;
        if (chosen && !text.contains(u':')) {
            const auto meant = text.isEmpty() ? Result<RecordId>(0) : recordMeant(reading, *chosen, text);
            if (!meant)
                return meant.error();
            choices.values.append({key, *meant ? Value(*meant) : Value()});
            continue;
        }
        const auto ref = refOfWord(reading, text);
        if (!ref)
            return ref.error();
        choices.picks.insert(key, ref->id);
    }
    return choices;
}

Cell idCell(RecordId id) {
    return id ? Cell{QString::number(id), QString::number(id), true} : Cell{QString(), QString()};
}

Result<ConvertChoice> convertChoiceOf(const Reading &reading, const QList<FieldText> &settings,
                                      std::optional<QString> &customer, QList<RecordId> &owners) {
    ConvertChoice choice;
    QList<FieldText> fields;
    for (const auto &[key, text] : settings) {
        if (key == u"customer") {
            customer = text;
        } else if (key == u"owner") {
            for (const QString &name : text.split(u';', Qt::SkipEmptyParts)) {
                const auto owner = recordMeant(reading, kind::employee, name.trimmed());
                if (!owner)
                    return owner.error();
                owners.append(*owner);
            }
        } else if (key == u"team") {
            const auto team = recordMeant(reading, kind::team, text);
            if (!team)
                return team.error();
            choice.team = *team;
        } else {
            fields.append({key, text});
        }
    }
    const auto values = valuesFromTexts(reading, kind::deal, fields, nullptr);
    if (!values)
        return values.error();
    for (const auto &value : *values) {
        if (value.first == u"stage")
            choice.stage = Held<qint64>::from(value.second);
        else
            choice.values[kind::deal.key()].append(value);
    }
    return choice;
}

/// Without a word of it: the customer that is found, else a new one.
Result<void> setCustomer(const Reading &reading, ConvertChoice &choice,
                         const std::optional<QString> &customer) {
    if (customer == u"none"_s || customer == u"new"_s) {
        choice.customer = customer == u"none"_s ? ConvertCustomer::None : ConvertCustomer::New;
        return {};
    }
    if (customer) {
        const auto ref = refOfWord(reading, *customer);
        if (!ref)
            return ref.error();
        choice.customer = ConvertCustomer::Existing;
        choice.existing = *ref;
        return {};
    }
    choice.customer = ConvertCustomer::Found;
    return {};
}

} // namespace

Result<void> mergeFromWords(const Session &session, const QStringList &words) {
    const auto given = sorted(words);
    if (!given)
        return given.error();
    auto out = rowWriter(session.format(), {u"kind"_s, u"survivor"_s, u"absorbed"_s});
    if (!out)
        return out.error();
    MergePlan plan;
    const auto work = [&](UnitOfWork &unit) -> Result<void> {
        QList<RecordRef> refs;
        for (const QString &word : given->records) {
            const auto ref = refOfWord(unit.reading(), word);
            if (!ref)
                return ref.error();
            refs.append(*ref);
        }
        const auto choices = choicesOf(unit.reading(), given->settings);
        if (!choices)
            return choices.error();
        auto planned = planMerge(unit.reading(), refs);
        if (!planned)
            return planned.error();
        plan = *planned;
        const auto lives = mergeRecords(unit, refs, *choices);
        return lives ? Result<void>() : lives.error();
    };
    if (const auto done = session.workspace.perform(u"merge"_s, work).result(); !done)
        return done.error();
    const QString kind = QString::fromUtf8(plan.kind->key());
    for (const Record &record : plan.records.sliced(1))
        (*out)->row({{kind, kind}, idCell(plan.survivor()), idCell(record.id)});
    (*out)->finish();
    return {};
}

Result<void> unmergeFromWords(const Session &session, const Kind &kind, const QStringList &words) {
    auto out = rowWriter(session.format(), {u"id"_s});
    if (!out)
        return out.error();
    QList<RecordId> back;
    const auto work = [&](UnitOfWork &unit) -> Result<void> {
        for (const QString &word : words) {
            bool isId = false;
            RecordId id = word.toLongLong(&isId); // also one that is absorbed
            if (!isId) {
                const auto meant = recordOfWord(unit.reading(), kind, word, false);
                if (!meant)
                    return meant.error();
                id = *meant;
            }
            const auto freed = unmergeRecord(unit, kind, id);
            if (!freed)
                return freed.error();
            back += *freed;
        }
        return {};
    };
    if (const auto done = session.workspace.perform(u"unmerge"_s, work).result(); !done)
        return done.error();
    for (const RecordId id : std::as_const(back))
        (*out)->row({idCell(id)});
    (*out)->finish();
    return {};
}

Result<void> convertFromWords(const Session &session, const QStringList &words) {
    const auto given = sorted(words);
    if (!given)
        return given.error();
    auto out = rowWriter(session.format(), {u"lead"_s, u"deal"_s, u"account"_s, u"contact"_s, u"reason"_s});
    if (!out)
        return out.error();
    ConvertOutcome outcome;
    const auto work = [&](UnitOfWork &unit) -> Result<void> {
        const auto leads = idsOfWords(unit.reading(), kind::lead, given->records);
        if (!leads)
            return leads.error();
        std::optional<QString> customer;
        QList<RecordId> owners;
        auto choice = convertChoiceOf(unit.reading(), given->settings, customer, owners);
        if (!choice)
            return choice.error();
        if (auto set = setCustomer(unit.reading(), *choice, customer); !set)
            return set;
        auto made = convertLeads(unit, *leads, *choice, owners);
        if (!made)
            return made.error();
        outcome = *made;
        return {};
    };
    if (const auto done = session.workspace.perform(u"convert"_s, work).result(); !done)
        return done.error();
    for (const Converted &made : std::as_const(outcome.done))
        (*out)->row({idCell(made.lead), idCell(made.deal), idCell(made.account), idCell(made.contact),
                     Cell{QString(), QString()}});
    for (const auto &[lead, error] : std::as_const(outcome.refused))
        (*out)->row({idCell(lead), idCell(0), idCell(0), idCell(0), Cell{error.text, error.text}});
    (*out)->finish();
    return {};
}

Result<void> anonymiseFromWords(const Session &session, const Kind &kind, const QStringList &words) {
    const auto given = sorted(words);
    if (!given)
        return given.error();
    AnonymiseRequest request{.kind = kind.key()};
    bool rewrites = false;
    for (const auto &[key, text] : given->settings) {
        if (key == u"files" && (text == u"yes" || text == u"no"))
            request.files = text == u"yes";
        else if (key == u"objection" && (text == u"keep" || text == u"forget"))
            request.keepObjection = text == u"keep";
        else if (key == u"backups" && (text == u"rewrite" || text == u"keep"))
            rewrites = text == u"rewrite";
        else
            return usageError(
                sayMerge(QT_TRANSLATE_NOOP("CommandLine", "The action “%1” does not know “%2”."))
                    .arg(u"anonymise"_s, key + u'=' + text));
    }
    const auto ids = session.workspace
                         .read<QList<RecordId>>(Workspace::LaneKind::Quick,
                                                [&](const Reading &reading) {
                                                    return idsOfWords(reading, kind, given->records);
                                                })
                         .result();
    if (!ids)
        return ids.error();
    request.ids = *ids;
    auto out = rowWriter(session.format(), {u"what"_s, u"number"_s, u"name"_s});
    if (!out)
        return out.error();
    const auto report = anonymise(session.workspace, request).result();
    if (!report)
        return report.error();
    {
        DraftStore drafts(session.workspace.path(), session.workspace.clock());
        eraseFromDrafts(drafts, request, report->erased);
    }
    const auto tell = [&out](const char *what, qint64 number, const QString &name = {}) {
        const QString key = QString::fromLatin1(what);
        (*out)->row({{key, key}, {QString::number(number), number, true}, {name, name}});
    };
    tell("records", report->records);
    tell("values", report->values);
    tell("history", report->historyValues);
    tell("notes", report->notes);
    tell("files", report->files);
    tell("filesKept", report->filesKept);
    tell("pagesFreed", report->pagesFreed ? 1 : 0);
    for (const RecordRef &mention : report->mentions)
        tell("mention", mention.id, QString::fromUtf8(mention.kind));
    for (const BackupInfo &backup : report->backups) {
        if (rewrites) {
            if (const auto made = anonymiseBackup(backup, request, session.workspace.clock()); !made)
                return made.error();
        }
        tell(rewrites ? "backupRewritten" : "backup", 1, backup.path);
    }
    (*out)->finish();
    return {};
}

} // namespace kontor::ctl
