// The journey with a real mouse, on a screen of the test's own, with the program as a process of its own.
#include "tests/journeys/journey.h"
#include "tests/journeys/mouse_hands.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

/// QtDBus keeps the last message of its connection.
// NOLINTNEXTLINE(bugprone-reserved-identifier): the sanitizer asks for it by this name.
extern "C" const char *__lsan_default_suppressions() {
    return "leak:libQt6DBus";
}

namespace kontor::journey {

TEST(JourneyByMouse, GoesFromTheFirstStartToPersian) {
    const QTemporaryDir folder;
    const Home home{folder.path()};
    ASSERT_TRUE(QDir().mkpath(folder.path() + QStringLiteral("/run")));
    QFile::setPermissions(folder.path() + QStringLiteral("/run"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    MouseHands hands(home);
    const QString missing = hands.prepare();
    ASSERT_TRUE(missing.isEmpty()) << missing.toStdString();
    Journey(hands, home).run();
}

} // namespace kontor::journey

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
