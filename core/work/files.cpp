// Puts contents into the file once, and versions beside them.
#include "core/work/files.h"

#include "core/base/file_output.h"
#include "core/base/fold.h"
#include "core/records/repository.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace kontor::files {

namespace {

QString fileSays(const char *text) {
    return QCoreApplication::translate("Files", text);
}

QString storeContent(UnitOfWork &unit, const QByteArray &bytes) {
    const QString sha =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Statement row(unit.connection(),
                  "INSERT INTO content(sha256,size,bytes) VALUES(?,?,?) ON CONFLICT DO NOTHING");
    row.bind(1, sha).bind(2, bytes.size()).bindBlob(3, bytes).run();
    return sha;
}

void writeVersion(UnitOfWork &unit, RecordId file, qint64 version, const QString &sha) {
    Statement row(unit.connection(),
                  "INSERT INTO file_version(file_id,version,sha256,at,by_id) VALUES(?,?,?,?,?)");
    row.bind(1, file).bind(2, version).bind(3, sha).bind(4, unit.reading().now.toMSecsSinceEpoch());
    if (unit.me())
        row.bind(5, unit.me());
    else
        row.bindNull(5);
    row.run();
}

/// Above every version there ever was, undone ones too.
qint64 nextVersion(UnitOfWork &unit, RecordId file) {
    Statement row(unit.connection(),
                  "SELECT coalesce(max(version), 0) + 1 FROM file_version WHERE file_id=?");
    row.bind(1, file).step();
    return row.integer(0);
}

Result<void> setContent(UnitOfWork &unit, RecordId file, const QString &sha, qint64 size) {
    const qint64 version = nextVersion(unit, file);
    auto done = unit.update(kind::file, file, [&](Row<FileKind> &row) {
        row.set(kind::file.sha256, sha);
        row.set(kind::file.size, size);
        row.set(kind::file.version, version);
    });
    if (done)
        writeVersion(unit, file, version, sha);
    return done;
}

} // namespace

Result<RecordId> addFile(UnitOfWork &unit, const QString &name, const QByteArray &bytes,
                         const QList<RecordId> &records) {
    if (bytes.size() > largestFile)
        return Error{
            ErrorCode::Invalid,
            {},
            fileSays(QT_TRANSLATE_NOOP("Files", "“%1” is too large for the office file.")).arg(name)};
    const QString sha = storeContent(unit, bytes);
    LinkedIds bound;
    for (const RecordId record : records)
        bound.append(LinkedId{record});
    auto id = unit.create(kind::file, [&](Row<FileKind> &row) {
        row.set(kind::file.name, name.simplified());
        row.set(kind::file.size, bytes.size());
        row.set(kind::file.sha256, sha);
        row.set(kind::file.version, 1);
        row.set(kind::file.records, bound);
    });
    if (id)
        writeVersion(unit, *id, 1, sha);
    return id;
}

Result<void> addVersion(UnitOfWork &unit, RecordId file, const QByteArray &bytes) {
    auto draft = unit.draftOf(kind::file, file);
    if (!draft)
        return draft.error();
    if (bytes.size() > largestFile)
        return Error{
            ErrorCode::Invalid,
            {},
            fileSays(QT_TRANSLATE_NOOP("Files", "The new version is too large for the office file."))};
    const QString sha = storeContent(unit, bytes);
    if (draft->row<FileKind>()[kind::file.sha256] == sha)
        return {};
    return setContent(unit, file, sha, bytes.size());
}

Result<void> revertTo(UnitOfWork &unit, RecordId file, qint64 version) {
    QString sha;
    qint64 size = 0;
    {
        Statement row(unit.connection(), "SELECT v.sha256, c.size FROM file_version v JOIN content c"
                                         " ON c.sha256 = v.sha256 WHERE v.file_id=? AND v.version=?");
        if (!row.bind(1, file).bind(2, version).step())
            return Error{
                ErrorCode::NotFound, {}, fileSays(QT_TRANSLATE_NOOP("Files", "There is no such version."))};
        sha = row.text(0);
        size = row.integer(1);
    }
    return setContent(unit, file, sha, size);
}

Result<void> attach(UnitOfWork &unit, RecordId file, RecordId record) {
    return unit.update(kind::file, file, [record](Row<FileKind> &row) {
        LinkedIds bound = row[kind::file.records];
        if (!bound.contains(LinkedId{record}))
            row.set(kind::file.records, bound << LinkedId{record});
    });
}

Result<void> detach(UnitOfWork &unit, RecordId file, RecordId record) {
    auto draft = unit.draftOf(kind::file, file);
    if (!draft)
        return draft.error();
    auto row = draft->row<FileKind>();
    LinkedIds bound = row[kind::file.records];
    bound.removeAll(LinkedId{record});
    const auto isSeen = [&unit](const LinkedId &to) { return kindOf(unit.reading(), to.id) != nullptr; };
    if (std::ranges::none_of(bound, isSeen))
        return Error{ErrorCode::Refused, QStringLiteral("records"),
                     fileSays(QT_TRANSLATE_NOOP("Files", "“%1” belongs to nothing else. Delete it instead."))
                         .arg(row[kind::file.name])};
    row.set(kind::file.records, bound);
    return unit.save(*draft);
}

QList<Version> versionsOf(const Reading &reading, RecordId file) {
    QList<Version> versions;
    Statement rows(reading.connection,
                   "SELECT v.version, v.sha256, v.size, v.at, v.by_id FROM {file.version} v"
                   " JOIN {file} f ON f.id = v.file_id WHERE v.file_id = ?"
                   " AND v.version <= f.version ORDER BY v.version DESC");
    rows.bind(1, file);
    while (rows.step())
        versions.append({rows.integer(0), rows.text(1), rows.integer(2), rows.integer(3), rows.integer(4)});
    return versions;
}

QList<Record> filesOf(const Reading &reading, RecordId record) {
    QList<RecordId> found;
    {
        Statement rows(reading.connection,
                       "SELECT f.id FROM {file.link} l JOIN {file} f ON f.id = l.owner_id"
                       " WHERE l.field = 'records' AND l.target_id = ? ORDER BY f.name_sort, f.id");
        rows.bind(1, record);
        while (rows.step())
            found.append(rows.integer(0));
    }
    return records(reading, kind::file, found);
}

RecordId fileNamed(const Reading &reading, RecordId record, const QString &name) {
    const QString wanted = fold(name.simplified());
    for (const Record &file : filesOf(reading, record)) {
        if (fold(ConstRow<FileKind>(file)[kind::file.name]) == wanted)
            return file.id;
    }
    return 0;
}

Result<QByteArray> bytesOf(const Reading &reading, RecordId file, qint64 version) {
    Statement row(reading.connection,
                  "SELECT c.bytes FROM {file.content} c JOIN {file} f ON f.id = c.file_id"
                  " WHERE c.file_id = ?1 AND c.version = CASE ?2 WHEN 0 THEN f.version ELSE ?2 END");
    row.bind(1, file).bind(2, version);
    if (!row.step())
        return Error{
            ErrorCode::NotFound, {}, fileSays(QT_TRANSLATE_NOOP("Files", "There is no such version."))};
    return row.bytes(0);
}

Result<qint64> saveTo(const Reading &reading, RecordId file, qint64 version, const QString &path) {
    const auto bytes = bytesOf(reading, file, version);
    if (!bytes)
        return bytes.error();
    auto written = writeFile(path, *bytes);
    return written ? Result<qint64>(bytes->size()) : written.error();
}

} // namespace kontor::files
