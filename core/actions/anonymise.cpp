// One unit of work empties fields, history and what is bound; then the pages that held it are written over.
#include "core/actions/anonymise.h"

#include "core/base/fold.h"
#include "core/storage/connection.h"
#include "core/storage/draft_store.h"
#include "core/workspace/merging.h"
#include "core/workspace/objections.h"
#include "core/workspace/search.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <algorithm>
#include <sqlite3.h>

namespace kontor {

namespace {

constexpr qsizetype shortestText = 3; // shorter ones stand everywhere
constexpr int mostMentions = 50;

struct AnonymiseText {
    Q_DECLARE_TR_FUNCTIONS(Anonymise)
};

bool isPersonal(const FieldDef &field) {
    return field.options.personal.value && !field.isPrimary();
}

class Eraser {
public:
    Eraser(UnitOfWork &unit, const AnonymiseRequest &request, AnonymiseReport &report)
        : m_unit(unit), m_request(request), m_report(report) {}

    Result<void> run() {
        const Kind *kind = m_unit.schema().kind(m_request.kind);
        if (!kind || kind->options().setting || kind->options().seen == Seen::ByRecord)
            return Error{ErrorCode::Usage, {}, AnonymiseText::tr("Records of this kind hold no person.")};
        for (const RecordId id : m_request.ids) {
            const auto own = record(m_unit.reading(), *kind, id);
            if (!own)
                return Error{
                    ErrorCode::NotFound, {}, AnonymiseText::tr("The record %1 does not exist.").arg(id)};
            if (auto may = m_unit.mayWrite(*own); !may)
                return may;
            for (const auto &[of, each] : merging::treeOf(m_unit, *kind, id)) {
                if (auto done = eraseWithBound(*of, each); !done)
                    return done;
            }
        }
        m_report.erased.removeDuplicates();
        forgetLooks();
        findMentions();
        return {};
    }

private:
    const Schema &schema() const { return m_unit.schema(); }

    Result<void> eraseWithBound(const Kind &kind, RecordId id) {
        ++m_report.records;
        if (auto done = erase(kind, id); !done)
            return done;
        for (const Kind *bound : schema().kinds()) {
            if (bound->options().seen != Seen::ByRecord)
                continue;
            for (const RecordId item : boundTo(*bound, id)) {
                const bool isFile = schema().field(*bound, u"sha256") != nullptr;
                if (isFile && !m_request.files) {
                    ++m_report.filesKept;
                    continue;
                }
                if (auto done = erase(*bound, item); !done)
                    return done;
                if (isFile)
                    dropContent(item);
                ++(isFile ? m_report.files : m_report.notes);
            }
        }
        return {};
    }

    /// Also what is in the bin.
    QList<RecordId> boundTo(const Kind &kind, RecordId id) {
        QList<RecordId> items;
        Statement rows(m_unit.connection(),
                       "SELECT t.id FROM " + kind.table() +
                           " t JOIN link l ON l.owner_id = t.id WHERE l.field = 'records'"
                           " AND l.target_id = ? ORDER BY t.id");
        rows.bind(1, id);
        while (rows.step())
            items.append(rows.integer(0));
        return items;
    }

    Result<void> erase(const Kind &kind, RecordId id) {
        Draft draft;
        draft.before = *wholeRecord(m_unit.reading(), kind, id);
        draft.after = draft.before;
        draft.replay = true;
        draft.follows = kind.key() != m_request.kind || !m_request.ids.contains(id);
        for (const FieldDef &field : schema().fields(kind)) {
            if (!isPersonal(field) || isEmpty(draft.before[field]))
                continue;
            remember(field, draft.before[field]);
            ++m_report.values;
            if (field.type == FieldType::EntryList)
                setEntries(draft.after, schema().fields(kind), field, {});
            else
                draft.after[field] = {};
        }
        nameless(draft);
        // What the merge of another record gave is its own text, too.
        const UnitOfWork::Merging merging(m_unit);
        if (auto saved = m_unit.save(draft); !saved)
            return saved;
        eraseHistory(kind, id);
        return {};
    }

    /// Nothing can be without a name: it stands in the title, or in what the title is made of.
    void nameless(Draft &draft) {
        const Kind &kind = draft.kind();
        const QString name = AnonymiseText::tr("Anonymised %1").arg(draft.id());
        const FieldDef &title = schema().titleField(kind);
        const FieldDef *madeOf = nullptr;
        for (const FieldDef &field : schema().fields(kind)) {
            if (isPersonal(field) && field.options.required)
                draft.after[field] = name;
            if (field.options.match == Match::Person)
                madeOf = &field;
        }
        if (!isPersonal(title))
            return;
        if (!title.options.derived)
            draft.after[title] = name;
        else if (madeOf)
            draft.after[*madeOf] = name;
    }

    void remember(const FieldDef &field, const Value &value) {
        const auto keep = [this](const QString &text) {
            if (text.trimmed().size() >= shortestText)
                m_report.erased.append(text.trimmed());
        };
        if (const auto *text = std::get_if<QString>(&value)) {
            keep(*text);
            if (field.options.search == Indexed::Names)
                m_names.append(*text);
        }
        for (const Entry &entry : Held<Entries>::from(value)) {
            keep(entry.value);
            keep(entry.key);
            m_names.append(entry.value);
            if (m_request.keepObjection && field.options.entryKey != EntryKey::Text)
                objections::keep(m_unit, entry.key);
        }
    }

    /// The rows of personal fields, of this step as well: nothing tells what stood there, to no undo either.
    void eraseHistory(const Kind &kind, RecordId id) {
        QJsonArray keys;
        for (const FieldDef &field : schema().fields(kind)) {
            if (isPersonal(field)) {
                keys.append(field.key);
                keys.append(MergeState::mergedKey(field));
            }
        }
        const QByteArray json = QJsonDocument(keys).toJson(QJsonDocument::Compact);
        // The step keeps its rows, so that a check still counts them; what changed is no longer told.
        Statement rows(m_unit.connection(), "UPDATE history SET field='anonymised', old=NULL, new=NULL WHERE"
                                            " record_id=? AND field IN (SELECT value FROM json_each(?))");
        rows.bind(1, id).bindText(2, json).run();
        m_report.historyValues += sqlite3_changes(m_unit.connection().handle());
        Statement merged(m_unit.connection(),
                         "DELETE FROM merged_field WHERE record_id=? AND field IN (SELECT"
                         " value FROM json_each(?))");
        merged.bind(1, id).bindText(2, json).run();
        Statement external(m_unit.connection(), "DELETE FROM external_id WHERE record_id=?");
        external.bind(1, id).run();
        m_unit.noteErased(kind, id);
    }

    void dropContent(RecordId file) {
        Statement versions(m_unit.connection(), "DELETE FROM file_version WHERE file_id=?");
        versions.bind(1, file).run();
        m_unit.connection().exec("DELETE FROM content WHERE sha256 NOT IN (SELECT sha256 FROM file_version)");
    }

    /// Filters, mappings of imports and searches that pages remember.
    void forgetLooks() {
        QStringList folded;
        for (const QString &text : std::as_const(m_report.erased))
            folded.append(fold(text));
        QList<QPair<RecordId, QString>> looks;
        {
            Statement rows(m_unit.connection(), "SELECT employee_id, key, value FROM ui_state");
            while (rows.step()) {
                const QString look = fold(rows.text(2));
                if (std::ranges::any_of(folded, [&look](const QString &text) { return look.contains(text); }))
                    looks.append({rows.integer(0), rows.text(1)});
            }
        }
        Statement gone(m_unit.connection(), "DELETE FROM ui_state WHERE employee_id=? AND key=?");
        for (const auto &[employee, key] : std::as_const(looks))
            gone.bind(1, employee).bind(2, key).run();
    }

    void findMentions() {
        m_names.removeDuplicates();
        for (const QString &name : std::as_const(m_names)) {
            if (name.size() < shortestText || m_report.mentions.size() >= mostMentions)
                continue;
            const auto hits = searchEverything(m_unit.reading(), name, mostMentions);
            for (const SearchHit &hit : hits.value_or({})) {
                const RecordRef ref{hit.record.kind->key(), hit.record.id};
                const bool isOwn = ref.kind == m_request.kind && m_request.ids.contains(ref.id);
                if (!isOwn && !m_report.mentions.contains(ref))
                    m_report.mentions.append(ref);
            }
        }
    }

    UnitOfWork &m_unit;
    const AnonymiseRequest &m_request;
    AnonymiseReport &m_report;
    QStringList m_names;
};

/// Deleted words stay in the segments of the search until they are merged, and in free pages and the log
/// until those are written anew.
bool freePages(Connection &writer) {
    const Connection::Trusted trusted(writer);
    writer.forgetStatements();
    writer.exec("INSERT INTO search_names(search_names) VALUES('optimize');"
                "INSERT INTO search_words(search_words) VALUES('optimize');");
    const auto truncateLog = [&writer] {
        return sqlite3_wal_checkpoint_v2(writer.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                         nullptr) == SQLITE_OK;
    };
    if (!truncateLog())
        return false;
    writer.exec("VACUUM");
    return truncateLog();
}

/// Those that were made since one of the records was.
QList<BackupInfo> backupsWith(const QString &folder, const QString &fileId, const QDateTime &now) {
    QList<BackupInfo> found;
    for (const BackupInfo &backup : listBackups(folder, fileId)) {
        if (backup.at <= now)
            found.append(backup);
    }
    return found;
}

} // namespace

QFuture<Result<AnonymiseReport>> anonymise(Workspace &workspace, const AnonymiseRequest &request) {
    auto promise = std::make_shared<QPromise<Result<AnonymiseReport>>>();
    promise->start();
    QFuture<Result<AnonymiseReport>> future = promise->future();
    auto report = std::make_shared<AnonymiseReport>();
    auto refused = std::make_shared<std::optional<Error>>();
    workspace
        .perform(QStringLiteral("anonymise"),
                 [request, report](UnitOfWork &unit) { return Eraser(unit, request, *report).run(); })
        .then([refused](const Result<ChangeSet> &done) {
            if (!done)
                *refused = done.error();
        });
    // Behind it on the same lane.
    workspace
        .maintain([report, refused, folder = workspace.backupFolder(),
                   now = workspace.clock().now()](Connection &writer) -> Result<void> {
            if (*refused)
                return {};
            report->pagesFreed = freePages(writer);
            report->backups = backupsWith(folder, fileIdOf(writer), now);
            return {};
        })
        .then([promise, report, refused](const Result<void> &done) {
            promise->addResult(*refused ? Result<AnonymiseReport>(**refused)
                               : done   ? Result<AnonymiseReport>(*report)
                                        : Result<AnonymiseReport>(done.error()));
            promise->finish();
        });
    return future;
}

void eraseFromDrafts(DraftStore &drafts, const AnonymiseRequest &request, const QStringList &erased) {
    QStringList folded;
    for (const QString &text : erased)
        folded.append(fold(text));
    drafts.removeIf([&](const FormDraft &draft) {
        for (const RecordId id : request.ids) {
            if (draft.formKey.contains(
                    QStringLiteral("%1/%2").arg(QString::fromLatin1(request.kind)).arg(id)))
                return true;
        }
        const QString fields =
            fold(QString::fromUtf8(QJsonDocument(draft.fields).toJson(QJsonDocument::Compact)));
        return std::ranges::any_of(folded, [&fields](const QString &text) { return fields.contains(text); });
    });
}

Result<BackupInfo> anonymiseBackup(const BackupInfo &backup, const AnonymiseRequest &request,
                                   const Clock &clock) {
    const QFileInfo place(backup.path);
    const QTemporaryDir work(place.absolutePath() + QStringLiteral("/.rewrite"));
    const QString copy = work.filePath(QStringLiteral("office.kontor"));
    if (!work.isValid() || !QFile::copy(backup.path, copy))
        return Error{
            ErrorCode::Storage,
            {},
            AnonymiseText::tr("“%1” could not be copied. Is there space on its disk?").arg(place.fileName())};
    auto opened = Workspace::open(copy, clock);
    if (!opened)
        return opened.error();
    if (auto entered = (*opened)->loginAsSystem().result(); !entered)
        return entered.error();
    if (auto done = anonymise(**opened, request).result(); !done && done.error().code != ErrorCode::NotFound)
        return done.error();
    auto made = std::make_shared<Result<BackupInfo>>(BackupInfo());
    const auto write = [made, backup, folder = place.absolutePath()](Connection &writer) -> Result<void> {
        const Connection::Trusted trusted(writer);
        *made = makeBackup(writer, {.folder = folder,
                                    .fileId = backup.fileId,
                                    .office = backup.office,
                                    .reason = backup.reason,
                                    .now = backup.at});
        return *made ? Result<void>() : Result<void>(made->error());
    };
    if (auto written = (*opened)->maintain(write).result(); !written)
        return written.error();
    if (!removeBackup(backup))
        return Error{ErrorCode::Storage,
                     {},
                     AnonymiseText::tr("The old backup “%1” could not be deleted; delete it yourself.")
                         .arg(place.fileName())};
    return *made;
}

} // namespace kontor
