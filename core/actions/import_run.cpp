// Reading the file row by row and saving each by the one road.
#include "core/actions/importer.h"

#include "core/actions/import_columns.h"
#include "core/actions/import_identity.h"
#include "core/actions/import_rejects.h"
#include "core/actions/import_similar.h"
#include "core/base/fold.h"
#include "core/base/text_rules.h"
#include "core/records/consent.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

QString importText(const char *text) {
    return QCoreApplication::translate("Import", text);
}

Error importCancelled() {
    return {ErrorCode::Cancelled,
            {},
            importText(QT_TRANSLATE_NOOP("Import", "The import was cancelled. Nothing was written."))};
}

class Importing {
public:
    Importing(UnitOfWork &unit, const ImportPlan &plan, const ImportOptions &options)
        : m_unit(unit), m_plan(plan), m_options(options), m_kind(*unit.schema().kind(plan.kind)),
          m_links(unit.reading()), m_reader(unit.reading(), plan, m_links), m_identity(unit, plan),
          m_rejects(options.rejects, plan), m_similar(unit, m_report) {
        m_report.dryRun = options.dryRun;
    }

    Result<ImportReport> run(const QString &path) {
        CsvReader file;
        if (auto opened = file.open(path, m_plan.dialect); !opened)
            return opened.error();
        if (auto opened = m_rejects.open(); !opened)
            return opened.error();
        if (m_options.progress)
            m_options.progress->size = file.size();
        QStringList cells;
        for (int skip = 0; skip <= m_plan.dialect.headerRow; ++skip) {
            if (!file.next(cells))
                break;
            m_line = file.lineNumber();
        }
        noteCleaned(cells); // of the header
        m_unit.setBulk(true);
        while (file.next(cells)) {
            if (m_options.progress) {
                m_options.progress->bytes = file.bytesRead();
                m_options.progress->rows = m_report.rows;
                if (m_options.progress->cancel)
                    return importCancelled();
            }
            ++m_report.rows;
            m_line = file.lineNumber();
            if (auto done = row(cells, file.rowError()); !done)
                return done.error();
        }
        if (file.readError())
            return *file.readError();
        if (auto written = m_rejects.finish(); !written)
            return written.error();
        m_report.transaction = m_unit.transaction();
        return m_report;
    }

private:
    Result<void> row(QStringList cells, const std::optional<Error> &broken) {
        while (cells.size() > m_plan.columns.size() && cells.last().trimmed().isEmpty())
            cells.removeLast();
        if (broken)
            return reject(cells, {.reason = broken->text});
        if (cells.size() > m_plan.columns.size())
            return reject(
                cells,
                {.value = cells.last().left(80),
                 .reason = importText(QT_TRANSLATE_NOOP(
                     "Import",
                     "The row has more cells than there are columns. Quote cells that hold the separator."))});
        ReadRow read = m_reader.read(cells);
        if (!read.problems.isEmpty()) {
            m_reader.readDependent(cells, nullptr, read);
            return rejectAll(cells, read.problems);
        }
        const auto found = m_identity.of(read, cells, m_line);
        if (!found)
            return reject(cells, {.reason = found.error().text});
        if (found->earlierLine != 0)
            return duplicate(found->record,
                             importText(QT_TRANSLATE_NOOP("Import", "The same record stands in line %1."))
                                 .arg(found->earlierLine));
        return found->by == FoundBy::Nothing ? create(cells, read) : meet(cells, read, *found);
    }

    Result<void> create(const QStringList &cells, ReadRow &read) {
        m_reader.readDependent(cells, nullptr, read);
        if (!read.problems.isEmpty())
            return rejectAll(cells, read.problems);
        Draft draft = m_unit.newDraft(m_kind);
        if (auto done = fill(draft, read, false); !done)
            return reject(cells, refusal(done.error(), cells));
        if (auto done = requirePresent(draft, read); !done)
            return reject(cells, refusal(done.error(), cells));
        if (auto done = link(draft, read, false); !done)
            return reject(cells, refusal(done.error(), cells));
        if (auto saved = m_unit.save(draft); !saved)
            return reject(cells, refusal(saved.error(), cells));
        m_identity.keep(draft.id());
        if (m_options.dryRun)
            m_similar.compare(draft.after, m_line);
        ++m_report.created;
        list(m_report.createdRows, draft);
        noteCleaned(cells);
        return {};
    }

    Result<void> meet(const QStringList &cells, ReadRow &read, const Identified &found) {
        const bool byAddress = found.by == FoundBy::Address;
        if (byAddress && m_mine.contains(found.record))
            return duplicate(
                found.record,
                importText(QT_TRANSLATE_NOOP("Import", "The same e-mail or telephone stands in line %1."))
                    .arg(m_mine.value(found.record)));
        if (byAddress && m_plan.onDuplicate == OnDuplicate::Skip)
            return duplicate(found.record, importText(QT_TRANSLATE_NOOP("Import", "It is there already.")));
        if (found.by == FoundBy::Content) {
            ++m_report.unchanged; // imported before, just like this
            return {};
        }
        auto draft = m_unit.draftOf(m_kind, found.record);
        if (!draft)
            return reject(cells, {.reason = draft.error().text});
        m_reader.readDependent(cells, &draft->before, read);
        if (!read.problems.isEmpty())
            return rejectAll(cells, read.problems);
        const bool onlyEmpty = byAddress && m_plan.onDuplicate == OnDuplicate::FillEmpty;
        if (auto done = fill(*draft, read, onlyEmpty); !done)
            return reject(cells, refusal(done.error(), cells));
        if (auto done = link(*draft, read, onlyEmpty); !done)
            return reject(cells, refusal(done.error(), cells));
        if (auto saved = m_unit.save(*draft); !saved)
            return reject(cells, refusal(saved.error(), cells));
        m_identity.keep(found.record);
        if (m_options.dryRun && byAddress)
            compareAsNew(read);
        if (draft->before.values == draft->after.values) {
            ++m_report.unchanged;
            return {};
        }
        ++m_report.updated;
        list(m_report.updatedRows, *draft);
        noteCleaned(cells);
        return {};
    }

    /// A row that an address leads to a record of the file.
    void compareAsNew(const ReadRow &read) {
        Draft probe = m_unit.newDraft(m_kind);
        if (fill(probe, read, false))
            m_similar.compare(probe.after, m_line);
    }

    /// `onlyEmpty`: what has a value keeps it; lists get what they lack in any case.
    Result<void> fill(Draft &draft, const ReadRow &read, bool onlyEmpty) {
        const auto &fields = m_unit.schema().fields(m_kind);
        for (const auto &[key, value] : read.values) {
            const FieldDef &field = *m_unit.schema().field(m_kind, key);
            const FieldDef &stored = field.isPrimary() ? fields[size_t(field.primaryOf)] : field;
            if (stored.type == FieldType::EntryList && !m_plan.ownExport) {
                if (auto done = addEntries(draft, stored, Held<Entries>::from(value), onlyEmpty); !done)
                    return done;
                continue;
            }
            if (onlyEmpty && !isEmpty(draft.before[field]))
                continue;
            if (auto done = m_unit.assign(draft, key, value); !done)
                return done;
        }
        if (m_plan.empty != EmptyCell::Clear && !m_plan.ownExport)
            return {};
        for (const QString &key : read.emptied) {
            const FieldDef &field = *m_unit.schema().field(m_kind, key);
            if (draft.isNew || onlyEmpty || field.options.required)
                continue;
            if (auto done = m_unit.assign(draft, key, Value()); !done)
                return done;
        }
        return {};
    }

    Result<void> addEntries(Draft &draft, const FieldDef &list, const Entries &given, bool keepPrimary) {
        Entries entries = Held<Entries>::from(draft.after[list]);
        for (const Entry &added : given) {
            Draft probe = m_unit.newDraft(m_kind); // makes the key by which equal ones are known
            if (auto done = m_unit.assign(probe, list.key, Entries{added}); !done)
                return done;
            const Entries made = Held<Entries>::from(probe.after[list]);
            if (made.isEmpty())
                continue;
            const Entry &entry = made.first();
            const auto same = std::find_if(entries.begin(), entries.end(), [&entry](const Entry &known) {
                return known.key.isEmpty() ? known.value == entry.value : known.key == entry.key;
            });
            const bool known = same != entries.end();
            const qsizetype place = known ? same - entries.begin() : entries.size();
            if (!known) {
                entries.append(entry);
                entries.last().primary = false;
            } else {
                entries[place].consent = stricter(entries[place].consent, entry.consent);
            }
            if (added.primary && !keepPrimary) {
                for (Entry &other : entries)
                    other.primary = false;
                entries[place].primary = true;
            }
        }
        return m_unit.assign(draft, list.key, entries);
    }

    /// Said before any linked record is made, so that a wrong row leaves nothing behind.
    Result<void> requirePresent(const Draft &draft, const ReadRow &read) const {
        const FieldDef &title = m_unit.schema().titleField(m_kind);
        const bool named = title.options.readOnly || !isEmpty(draft.after[title]) ||
                           m_unit.schema().field(m_kind, u"lastName");
        const auto isTitle = [&title](const MissingLink &link) { return link.field == &title; };
        if (named || std::any_of(read.missing.begin(), read.missing.end(), isTitle))
            return {};
        return Error{ErrorCode::Required, title.key,
                     importText(QT_TRANSLATE_NOOP("Import", "“%1” is missing."))
                         .arg(title.text(m_unit.context().language))};
    }

    Result<void> link(Draft &draft, const ReadRow &read, bool onlyEmpty) {
        for (const MissingLink &missing : read.missing) {
            if (onlyEmpty && !isEmpty(draft.before[*missing.field]))
                continue;
            const Kind &target = *m_unit.schema().target(*missing.field);
            // An earlier name of this row may have made it.
            auto id = m_links.find(target, missing.text, missing.within, missing.withinId);
            if (!id) {
                if (!missing.isAsked)
                    noteNearMiss(target, missing);
                id = m_links.create(m_unit, target, missing.text, inherited(draft, target), missing.withinId);
                if (!id)
                    return id.error();
                ++m_report.linked[target.key()];
            }
            Value value(*id);
            if (missing.field->type == FieldType::Links) {
                LinkedIds all = Held<LinkedIds>::from(draft.after[*missing.field]);
                all.append(LinkedId{*id});
                value = all;
            }
            draft.after[*missing.field] = value;
        }
        return {};
    }

    /// A person made from a deal belongs to the deal's account and to whoever has the deal.
    FieldValues inherited(const Draft &draft, const Kind &target) const {
        FieldValues values;
        for (const char *key : {"account", "responsible"}) {
            const FieldDef *ours = m_unit.schema().field(m_kind, QString::fromLatin1(key));
            const FieldDef *theirs = m_unit.schema().field(target, QString::fromLatin1(key));
            if (ours && theirs && ours->target == theirs->target && !isEmpty(draft.after[*ours]))
                values.append({theirs->key, draft.after[*ours]});
        }
        return values;
    }

    void noteNearMiss(const Kind &target, const MissingLink &missing) {
        if (m_report.nearMisses.size() >= ImportReport::kMostListed)
            return;
        const auto like = m_links.nearest(target, missing.text);
        if (!like)
            return;
        m_report.nearMisses.append({missing.column, missing.text, like->name, like->record});
    }

    void noteUnknown(int column, const QString &text) {
        QList<UnknownValue> &unknown = m_report.unknownValues;
        const auto place = m_unknown.constFind({column, fold(text)});
        if (place != m_unknown.constEnd()) {
            ++unknown[*place].rows;
        } else if (unknown.size() < ImportReport::kMostListed) {
            m_unknown.insert({column, fold(text)}, unknown.size());
            unknown.append({column, text, 1});
        }
    }

    ImportRow refusal(const Error &error, const QStringList &cells) const {
        ImportRow row{.reason = error.text};
        const int column = error.field.isEmpty() ? -1 : m_plan.columnOf(error.field);
        if (column >= 0) {
            row.column = m_plan.columns[column].header;
            row.value = cells.value(column).left(80);
        }
        return row;
    }

    Result<void> reject(const QStringList &cells, const ImportRow &wrong) {
        return rejectAll(cells, {wrong});
    }

    Result<void> rejectAll(const QStringList &cells, QList<ImportRow> faults) {
        ++m_report.wrong;
        QStringList reasons;
        for (ImportRow &fault : faults) {
            reasons.append(fault.reason);
            fault.line = m_line;
            if (fault.unknownIn >= 0)
                noteUnknown(fault.unknownIn, cellText(cells.value(fault.unknownIn)));
            if (m_report.wrongRows.size() < ImportReport::kMostListed)
                m_report.wrongRows.append(fault);
        }
        return m_rejects.add(cells, m_line, reasons);
    }

    Result<void> duplicate(RecordId record, const QString &reason) {
        ++m_report.duplicates;
        if (m_report.duplicateRows.size() < ImportReport::kMostListed)
            m_report.duplicateRows.append({.line = m_line, .reason = reason, .record = record});
        return {};
    }

    void list(QList<ImportRow> &rows, const Draft &draft) {
        if (draft.isNew && remembersAddresses())
            m_mine.insert(draft.id(), m_line);
        if (rows.size() < ImportReport::kMostListed)
            rows.append({.line = m_line,
                         .value = Held<QString>::from(draft.after[m_unit.schema().titleField(m_kind)]),
                         .record = draft.id()});
    }

    void noteCleaned(const QStringList &cells) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const ImportColumn target = m_plan.columns.value(column);
            if (target.field.isEmpty() || !holdsControls(cells[column]))
                continue;
            ++m_report.cleaned;
            if (m_report.cleanedRows.size() < ImportReport::kMostListed)
                m_report.cleanedRows.append(
                    {.line = m_line,
                     .column = target.header,
                     .reason = importText(
                         QT_TRANSLATE_NOOP("Import", "Control characters were left out of the value."))});
        }
    }

    bool remembersAddresses() const {
        return m_plan.idColumn < 0 && m_plan.keyField.isEmpty() && m_unit.schema().field(m_kind, u"emails");
    }

    UnitOfWork &m_unit;
    const ImportPlan &m_plan;
    const ImportOptions &m_options;
    const Kind &m_kind;
    LinkFinder m_links;
    RowReader m_reader;
    Identity m_identity;
    ImportRejects m_rejects;
    ImportReport m_report;
    SimilarRows m_similar;
    QHash<QPair<int, QString>, qsizetype> m_unknown; // column and folded text -> place in the report
    QHash<RecordId, qint64> m_mine;                  // made by this import -> its line
    qint64 m_line = 0;
};

} // namespace

int ImportPlan::columnOf(QStringView field) const {
    for (int column = 0; column < int(columns.size()); ++column) {
        if (columns[column].field == field)
            return column;
    }
    return -1;
}

Result<ImportReport> importRows(UnitOfWork &unit, const ImportPlan &plan, const QString &path,
                                const ImportOptions &options) {
    const Kind *kind = unit.schema().kind(plan.kind);
    if (!kind)
        return Error{ErrorCode::Usage,
                     {},
                     importText(QT_TRANSLATE_NOOP("Import", "There is no such kind of record."))};
    return Importing(unit, plan, options).run(path);
}

QFuture<Result<ImportReport>> importFile(Workspace &workspace, const ImportPlan &plan, const QString &path,
                                         const ImportOptions &options) {
    auto promise = std::make_shared<QPromise<Result<ImportReport>>>();
    promise->start();
    auto report = std::make_shared<std::optional<ImportReport>>();
    const auto work = [plan, path, options, report](UnitOfWork &unit) -> Result<void> {
        auto done = importRows(unit, plan, path, options);
        if (!done)
            return done.error();
        *report = std::move(*done);
        // The same road to its end, and then nothing of it.
        return options.dryRun ? Result<void>(Error{ErrorCode::Cancelled, {}, {}}) : Result<void>();
    };
    workspace.perform(QStringLiteral("import"), work)
        .then([promise, report, dryRun = options.dryRun](const Result<ChangeSet> &done) {
            const bool wanted = *report && (done || (dryRun && done.error().code == ErrorCode::Cancelled));
            if (wanted) {
                (*report)->transaction = done && !done->isEmpty() ? done->transaction : 0;
                promise->addResult(Result<ImportReport>(std::move(**report)));
            } else {
                promise->addResult(Result<ImportReport>(done.error()));
            }
            promise->finish();
        });
    return promise->future();
}

} // namespace kontor
