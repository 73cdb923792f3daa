// Starts the tests of the window: on no screen, unless a platform is asked for.
#include <QApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

/// QtPdf keeps a little of each document that it could not read.
// NOLINTNEXTLINE(bugprone-reserved-identifier): the sanitizer asks for it by this name.
extern "C" const char *__lsan_default_suppressions() {
    return "leak:libQt6Pdf";
}

int main(int argc, char **argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
