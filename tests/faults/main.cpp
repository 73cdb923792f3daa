// Starts the tests under faults: the failing disk must stand before the first file is opened.
#include "tests/faults/fault_memory.h"
#include "tests/faults/fault_vfs.h"
#include "tests/support/core/child.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    kontor::faults::installFaultMemory();
    kontor::faults::installFaultVfs();
    if (const auto played = kontor::test::playRole(app.arguments()))
        return *played;
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
