// Reads and writes the table ui_state on the writer: no view shows it to a reading connection.
#include "core/workspace/page_state.h"

#include "core/storage/statement.h"

#include <QJsonDocument>

namespace kontor::page_state {

QFuture<Result<QJsonObject>> get(Workspace &workspace, const QString &key) {
    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    auto found = std::make_shared<QJsonObject>();
    const RecordId me = workspace.context()->access.me;
    workspace
        .maintain([key, me, found](Connection &writer) -> Result<void> {
            Statement row(writer, "SELECT value FROM ui_state WHERE employee_id = ? AND key = ?");
            row.bind(1, me).bindText(2, key.toUtf8());
            if (row.step())
                *found = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
            return {};
        })
        .then([promise, found](const Result<void> &done) {
            promise->addResult(done ? Result<QJsonObject>(*found) : Result<QJsonObject>(done.error()));
            promise->finish();
        });
    return promise->future();
}

QFuture<Result<void>> put(Workspace &workspace, const QString &key, const QJsonObject &value) {
    const RecordId me = workspace.context()->access.me;
    const bool forget = workspace.isReadOnly();
    return workspace.maintain([key, me, forget, value](Connection &writer) -> Result<void> {
        if (forget)
            return {};
        Statement row(writer, "INSERT INTO ui_state(employee_id, key, value) VALUES (?, ?, ?) "
                              "ON CONFLICT(employee_id, key) DO UPDATE SET value = excluded.value");
        row.bind(1, me).bindText(2, key.toUtf8());
        row.bindText(3, QJsonDocument(value).toJson(QJsonDocument::Compact));
        row.run();
        return {};
    });
}

} // namespace kontor::page_state
