// What the steps of a repair do: names, and work beside the window.
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>
#include <QString>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace kontor {

/// A file beside the damaged one that is not there yet, called "(repaired)".
QString freeRepairedName(const QString &damaged);

/// Runs on a thread of the pool; the answer comes to the window's.
template <class T>
QFuture<T> runBeside(std::function<T()> work) {
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// Sums, numbers and search follow from the records that are left, not from those that were there.
Result<void> deriveAnew(const QString &path);

/// As far as it can be read: the backups of other offices may lie in the same folder.
QString idOfFile(const QString &path);

/// Of the kind that it holds; other tables keep their own name.
QString nameOfTable(const QString &table);

} // namespace kontor
