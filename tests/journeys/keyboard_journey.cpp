// The journey by key presses, without a screen.
#include "tests/journeys/journey.h"
#include "tests/journeys/keyboard_hands.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

namespace kontor::journey {

Home &home() {
    static Home place;
    return place;
}

TEST(JourneyByKeyboard, GoesFromTheFirstStartToPersian) {
    KeyboardHands hands;
    Journey(hands, home()).run();
}

} // namespace kontor::journey

/// The tests walk in a thread of their own, so that a dialog's loop does not hold them.
int main(int argc, char **argv) {
    const QTemporaryDir folder;
    kontor::journey::home().path = folder.path();
    qputenv("HOME", folder.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", (folder.path() + QStringLiteral("/.config")).toUtf8());
    qputenv("XDG_DATA_HOME", (folder.path() + QStringLiteral("/.local/share")).toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kontor"));
    QApplication::setQuitOnLastWindowClosed(false);
    ::testing::InitGoogleTest(&argc, argv);
    int status = 1;
    QThread *walk = QThread::create([&status] { status = RUN_ALL_TESTS(); });
    QObject::connect(walk, &QThread::finished, &app, &QCoreApplication::quit);
    walk->start();
    QApplication::exec();
    walk->wait();
    delete walk;
    return status;
}
