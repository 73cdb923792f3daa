// Starts the tests of the core: without a window system.
#include "tests/support/core/child.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (const auto played = kontor::test::playRole(app.arguments()))
        return *played;
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
