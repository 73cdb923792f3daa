// Watches the events that bring a window up to date.
#include "tests/bench/gui/bench_application.h"

#include <QTimer>
#include <QWidget>

namespace kontor::bench {

namespace {

constexpr int patience = 120'000; // ms: a large file on a busy machine
constexpr double frameTime = 1000.0 / 60;

Sample longer(const Sample &a, const Sample &b) {
    return {std::max(a.wall, b.wall), std::max(a.cpu, b.cpu)};
}

} // namespace

bool BenchApplication::notify(QObject *receiver, QEvent *event) {
    const QEvent::Type type = event->type(); // the event may be gone afterwards
    ++m_depth;
    const Stopwatch handling;
    const bool done = QApplication::notify(receiver, event);
    if (--m_depth == 0)
        m_longest = longer(m_longest, handling.lap());
    if ((type == QEvent::UpdateRequest || type == QEvent::Expose) && m_shown && !m_paintedAt && (*m_shown)())
        m_paintedAt = m_since->lap();
    return done;
}

Sample BenchApplication::untilPainted(const Stopwatch &since, const char *what,
                                      const std::function<bool()> &shown) {
    m_since = &since;
    m_shown = &shown;
    m_paintedAt.reset();
    until(what, [this] { return m_paintedAt.has_value(); });
    m_shown = nullptr;
    return *m_paintedAt;
}

void BenchApplication::until(const char *what, const std::function<bool()> &condition) {
    QElapsedTimer timer;
    timer.start();
    QTimer tick; // wakes the loop for conditions that come without an event
    tick.start(2);
    while (!condition()) {
        processEvents(QEventLoop::WaitForMoreEvents);
        if (timer.elapsed() > patience)
            qFatal("%s did not come", what);
    }
}

void BenchApplication::work() {
    processEvents();
    sendPostedEvents(nullptr, QEvent::DeferredDelete);
    processEvents();
}

Sample BenchApplication::frame(QWidget *paints, const std::function<void()> &act) {
    const Stopwatch whole;
    act();
    paints->repaint();
    processEvents();
    Sample longest = whole.lap();
    while (whole.lap().wall < frameTime) {
        const Stopwatch slice;
        processEvents();
        longest = longer(longest, slice.lap());
    }
    return longest;
}

} // namespace kontor::bench
