// Receiving what the core answers, on the thread of the window, by somebody who may be gone by then.
#pragma once

#include <QFutureWatcher>

namespace kontor {

/// Calls `done` with the result; never when `context` died before. (QFuture::then with a context asserts that
/// it lives.)
template <class T, class F>
void onAnswer(const QFuture<T> &future, QObject *context, F done) {
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             done(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace kontor
