// The application of the window's benchmarks: it knows when a window has been painted.
#pragma once

#include "tests/bench/gui/report.h"

#include <QApplication>
#include <functional>

namespace kontor::bench {

/// Qt's own pause between two frames is left out (QT_QPA_UPDATE_IDLE_TIME=0, set by main): it stands for the
/// screen, and the floors have none.
class BenchApplication : public QApplication {
public:
    using QApplication::QApplication;
    static BenchApplication &get() { return *static_cast<BenchApplication *>(qApp); }

    bool notify(QObject *receiver, QEvent *event) override;

    /// Lets the window work until it has painted while `shown` held: what took that long since `since`. Ends
    /// the program after two minutes, with the name of what did not come.
    Sample untilPainted(const Stopwatch &since, const char *what, const std::function<bool()> &shown);
    /// Lets the window work until the condition holds, without a look at the screen.
    void until(const char *what, const std::function<bool()> &condition);
    /// Does what is due now, and the painting that comes of it.
    void work();
    /// One frame and what follows until the next would come: the longest time in which the window could not
    /// answer. `paints` is painted whole.
    Sample frame(QWidget *paints, const std::function<void()> &act);

    /// From now on the longest handling of one event is kept.
    void startCounting() { m_longest = {}; }
    Sample longestWork() const { return m_longest; }

private:
    const std::function<bool()> *m_shown = nullptr;
    const Stopwatch *m_since = nullptr;
    std::optional<Sample> m_paintedAt;
    Sample m_longest;
    int m_depth = 0;
};

} // namespace kontor::bench
