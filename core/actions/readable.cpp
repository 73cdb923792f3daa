// Opens the file for reading only, and names what its history or its tables hold.
#include "core/actions/readable.h"

#include "core/actions/exporter.h"
#include "core/base/file_output.h"
#include "core/base/fold.h"
#include "core/security/organisation.h"
#include "core/storage/changes.h"
#include "core/storage/connection.h"
#include "core/work/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace kontor {

namespace {

Result<std::unique_ptr<Workspace>> openedFor(const QString &path, RecordId employee, const Clock &clock) {
    auto workspace = Workspace::open(path, clock, {.readOnly = true});
    if (!workspace)
        return workspace;
    if (employee == 0 || !(*workspace)->login(employee).result()) {
        if (auto entered = (*workspace)->loginAsSystem().result(); !entered)
            return entered.error();
    }
    return workspace;
}

QStringList labelsOf(const Reading &reading, const Kind &kind, const QSet<QString> &keys) {
    QStringList labels;
    for (const FieldDef &field : reading.schema().fields(kind)) {
        const bool changed =
            keys.contains(field.key) || keys.contains(field.key + QStringLiteral(".currency"));
        if (changed && !field.isOfSystem())
            labels.append(field.text(reading.context.language));
    }
    return labels;
}

/// Those that may be seen and read, with their names.
ReadableChanges named(const Reading &reading, const ChangedIds &found) {
    ReadableChanges changes{.isWhole = found.isWhole};
    QSet<RecordId> unknown;
    QHash<RecordId, const Kind *> kinds;
    for (const ChangedId &one : found.records) {
        if (const Kind *kind = reading.schema().kind(one.kind.toLatin1()))
            kinds.insert(one.id, kind);
        else
            unknown.insert(one.id);
    }
    RecordNames all;
    const auto readable = [&changes](const auto &read) {
        try {
            read();
        } catch (const StorageError &) {
            changes.isWhole = false;
        }
    };
    readable([&] { kinds.insert(kindsOf(reading, unknown)); });
    WantedNames wanted;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        wanted[*it].insert(it.key());
    for (const ChangedId &one : found.records) {
        if (one.actor)
            wanted[&kind::employee].insert(one.actor);
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) // one by one: a damaged table hides no other
        readable([&] { all.insert(names(reading, WantedNames{{it.key(), it.value()}})); });
    for (const ChangedId &one : found.records) {
        const Kind *kind = kinds.value(one.id);
        const auto name = all.constFind(one.id);
        if (!kind || name == all.cend())
            continue;
        changes.records.append({.kind = kind,
                                .id = one.id,
                                .name = name->text,
                                .fields = labelsOf(reading, *kind, one.fields),
                                .isNew = one.isNew,
                                .inBin = name->inBin,
                                .at = one.at,
                                .by = all.value(one.actor).text});
    }
    return changes;
}

/// Writes the contents of files into one folder, each under a name of its own.
class ContentFolder {
public:
    explicit ContentFolder(const QString &path) : m_folder(path) {}

    Result<void> write(const Reading &reading, const Record &file, ExportedTables &done) {
        const QFileInfo name(safeFileName(ConstRow<FileKind>(file)[kind::file.name]));
        const QString base = name.completeBaseName();
        const QString ending = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
        const QList<files::Version> versions = files::versionsOf(reading, file.id);
        for (const files::Version &version : versions) {
            const bool isPresent = version.version == versions.first().version;
            const QString stem =
                isPresent ? base
                          : QCoreApplication::translate("Readable", "%1 (version %2)",
                                                        "name of a file that holds an older content")
                                .arg(base, QString::number(version.version));
            const auto bytes = whatWasStored(reading, file.id, version);
            if (!bytes) {
                done.damaged.append(stem + ending);
                continue;
            }
            if (auto written = writeFile(m_folder.filePath(freeName(stem, ending)), *bytes); !written)
                return written;
            ++done.files;
        }
        return {};
    }

private:
    /// Nothing where it cannot be read, or is something else now.
    static std::optional<QByteArray> whatWasStored(const Reading &reading, RecordId file,
                                                   const files::Version &version) {
        try {
            const auto bytes = files::bytesOf(reading, file, version.version);
            if (bytes && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() ==
                             version.sha256.toLatin1())
                return *bytes;
        } catch (const StorageError &) { // its pages are damaged
        }
        return {};
    }
    QString freeName(const QString &stem, const QString &ending) {
        QString name = stem + ending;
        for (int number = 2; m_taken.contains(fold(name)); ++number)
            name = QStringLiteral("%1 (%2)%3").arg(stem, QString::number(number), ending);
        m_taken.insert(fold(name));
        return name;
    }

    QDir m_folder;
    QSet<QString> m_taken; // folded: some disks do not tell A from a
};

Result<void> makeFolder(const QString &folder) {
    if (QDir().mkpath(folder))
        return {};
    return Error{
        ErrorCode::Storage,
        {},
        QCoreApplication::translate("Readable", "The folder “%1” cannot be made. Choose another one.")
            .arg(QDir::toNativeSeparators(folder))};
}

Result<void> exportContents(const Reading &reading, const QString &path, ExportedTables &done) {
    const auto all =
        ids(reading, {.kind = kind::file.key(), .sort = {{QStringLiteral("id")}}, .archived = true});
    if (!all)
        return all.error();
    if (all->isEmpty())
        return {};
    if (auto made = makeFolder(path); !made)
        return made;
    ContentFolder folder(path);
    for (const Record &file : records(reading, kind::file, *all)) {
        if (auto written = folder.write(reading, file, done); !written)
            return written;
    }
    return {};
}

} // namespace

Result<ReadableChanges> readableChanges(const QString &path, const QString &backup, RecordId employee,
                                        const Clock &clock) {
    qint64 known = 0;
    try {
        Connection before(backup, Connection::Role::ReadOnlyFile);
        known = lastTransactionOf(before);
    } catch (const StorageError &error) {
        return Error{ErrorCode::Storage, {}, QString::fromUtf8(error.what())};
    }
    auto workspace = openedFor(path, employee, clock);
    if (!workspace)
        return workspace.error();
    return (*workspace)
        ->read<ReadableChanges>(Workspace::LaneKind::Long,
                                [known](const Reading &reading) -> Result<ReadableChanges> {
                                    return named(reading, changedAfter(reading.connection, known));
                                })
        .result();
}

Result<ExportedTables> exportReadable(const QString &path, const QString &folder, RecordId employee,
                                      const Clock &clock) {
    auto workspace = openedFor(path, employee, clock);
    if (!workspace)
        return workspace.error();
    if (auto made = makeFolder(folder); !made)
        return made.error();
    const auto all = [&folder](const Reading &reading) -> Result<ExportedTables> {
        ExportedTables done;
        for (const Kind *kind : reading.schema().kinds()) {
            const ExportRequest request{.query = {.kind = kind->key(), .archived = true}, .canonical = true};
            const auto number = count(reading, request.query);
            if (!number)
                return number.error();
            if (*number == 0)
                continue;
            const auto rows =
                exportTable(reading, request, QDir(folder).filePath(kind->plural() + QStringLiteral(".csv")));
            if (!rows)
                return rows.error();
            done.records += *rows;
            ++done.tables;
        }
        const QString contents = QDir(folder).filePath(kind::file.plural());
        if (auto written = exportContents(reading, contents, done); !written)
            return written.error();
        return done;
    };
    return (*workspace)->read<ExportedTables>(Workspace::LaneKind::Long, all).result();
}

} // namespace kontor
