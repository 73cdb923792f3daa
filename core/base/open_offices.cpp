// Files are compared by what they are, not by their names: links lead to the same one.
#include "core/base/open_offices.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>
#include <filesystem>
#include <mutex>

namespace kontor {

namespace {

std::mutex &guard() {
    static std::mutex mutex;
    return mutex;
}

QStringList &paths() {
    static QStringList open;
    return open;
}

bool isSameFile(const QString &a, const QString &b) {
    std::error_code failed;
    return std::filesystem::equivalent(std::filesystem::path(a.toStdU16String()),
                                       std::filesystem::path(b.toStdU16String()), failed);
}

} // namespace

OpenOffice::OpenOffice(const QString &path) : m_path(QFileInfo(path).absoluteFilePath()) {
    const std::scoped_lock lock(guard());
    paths().append(m_path);
}

OpenOffice::~OpenOffice() {
    const std::scoped_lock lock(guard());
    paths().removeOne(m_path);
}

Result<void> refuseOpenOffice(const QString &path) {
    const std::scoped_lock lock(guard());
    for (const QString &office : std::as_const(paths())) {
        for (const char *ending : {"", "-wal", "-shm"}) {
            if (isSameFile(path, office + QLatin1StringView(ending)))
                return Error{ErrorCode::Refused,
                             {},
                             QCoreApplication::translate(
                                 "OpenOffices", "“%1” is the office that is open. Choose another file.")
                                 .arg(QFileInfo(path).fileName())};
        }
    }
    return {};
}

} // namespace kontor
