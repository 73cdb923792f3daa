// An answer may lead to the next question: only rounds in which nothing happens say that there is none.
#include "ui/shell/quiet.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

namespace kontor {

namespace {

constexpr int quietRounds = 2; // a job of one lane may have asked another one behind its fence

/// Counts what is delivered on this thread.
class Traffic final : public QObject {
public:
    Traffic() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override {
        // A caret that blinks is no work; what a timer changes is painted, and that counts.
        m_worked = m_worked || event->type() != QEvent::Timer;
        return false;
    }
    bool take() { return std::exchange(m_worked, false); }

private:
    bool m_worked = false;
};

} // namespace

bool waitUntilQuiet(Workspace &workspace, int most) {
    Traffic traffic;
    QElapsedTimer timer;
    timer.start();
    for (int quiet = 0; quiet < quietRounds;) {
        if (timer.elapsed() > most)
            return false;
        const auto nothing = [](const Reading &) -> Result<int> { return 0; };
        const auto written = workspace.maintain([](Connection &) -> Result<void> { return {}; });
        const auto quick = workspace.read<int>(Workspace::LaneKind::Quick, nothing);
        const auto longer = workspace.read<int>(Workspace::LaneKind::Long, nothing);
        while (!written.isFinished() || !quick.isFinished() || !longer.isFinished()) {
            QCoreApplication::processEvents();
            QThread::usleep(200);
        }
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        quiet = traffic.take() ? 0 : quiet + 1;
    }
    return true;
}

} // namespace kontor
