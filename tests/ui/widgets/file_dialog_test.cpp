// A dialog for files that shows the folder of the open office leaves it its locks.
#include "tests/support/core/office_fixture.h"
#include "tests/support/ui/fake_host.h"
#include "ui/widgets/file_dialog.h"

#include <QFile>
#include <QFileInfo>
#include <QFileSystemModel>

#ifdef Q_OS_LINUX

#include <cstring>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kontor::test {

namespace {

/// As another program sees it.
bool isLocked(const QByteArray &path) {
    const pid_t child = fork();
    if (child == 0) {
        struct flock lock;
        std::memset(&lock, 0, sizeof lock);
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const int file = ::open(path.constData(), O_RDWR | O_CLOEXEC);
        const bool asked = file >= 0 && fcntl(file, F_GETLK, &lock) == 0;
        _exit(asked && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

using FileDialogs = OfficeTest;

TEST_F(FileDialogs, LeaveTheOpenOfficeItsLocks) {
    const QString office = workspace().path();
    const QByteArray index = QFile::encodeName(office + QStringLiteral("-shm"));
    ASSERT_TRUE(isLocked(index));
    FileDialog dialog(nullptr, QStringLiteral("Open"), QFileInfo(office).absolutePath());
    dialog.show();
    auto *model = dialog.findChild<QFileSystemModel *>();
    ASSERT_TRUE(model);
    const auto isLookedAt = [&](const QString &file) { return !model->type(model->index(file)).isEmpty(); };
    ASSERT_TRUE(waitFor([&] { return isLookedAt(office) && isLookedAt(office + QStringLiteral("-shm")); }));
    dialog.close();
    EXPECT_TRUE(isLocked(index));
}

} // namespace

} // namespace kontor::test

#endif
