// Checked output: QSaveFile alone replaces a good file by a cut one when the disk is full.
#include "core/base/file_output.h"

#include "core/base/open_offices.h"

#include "core/base/text_rules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kontor {

namespace {

constexpr qsizetype kBufferSize = 256 * 1024;

std::filesystem::path nativePath(const QString &path) {
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

/// The file itself where `path` is a link, so that the link stays.
QString targetOf(const QString &path) {
    const QFileInfo info(path);
    if (!info.isSymLink())
        return info.absoluteFilePath();
    return info.exists() ? info.canonicalFilePath() : info.symLinkTarget();
}

bool reachesDisk(const QFile &file) {
#if defined(Q_OS_WIN)
    return ::_commit(file.handle()) == 0;
#elif defined(Q_OS_MACOS)
    return ::fcntl(file.handle(), F_FULLFSYNC) == 0 || ::fsync(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

/// The new name in the folder too; folders that cannot be synced (some network disks) are no failure of ours.
void syncFolderOf(const QString &path) {
#ifndef Q_OS_WIN
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path);
#endif
}

Error outputError(const QString &path, const QString &cause) {
    return {ErrorCode::Storage,
            {},
            QCoreApplication::translate("FileOutput", "The file “%1” could not be written: %2")
                .arg(QDir::toNativeSeparators(path), cause)};
}

QString causeOf(const QFile &file) {
    if (file.error() == QFileDevice::ResourceError)
        return QCoreApplication::translate(
            "FileOutput", "there is no room left on the disk. Free some space or choose another folder.");
    const QFileInfo folder(QFileInfo(file.fileName()).absolutePath());
    const bool closed = folder.isDir() && !folder.isWritable();
    if (file.error() == QFileDevice::PermissionsError || (file.error() == QFileDevice::OpenError && closed))
        return QCoreApplication::translate("FileOutput",
                                           "writing is not permitted there. Choose another folder.");
    return file.errorString();
}

} // namespace

QString temporaryNameFor(const QString &path) {
    const QFileInfo target(targetOf(path));
    QString name;
    do {
        name = QStringLiteral("%1/.%2.%3.part")
                   .arg(target.absolutePath(), target.fileName().left(100),
                        QString::number(QRandomGenerator::global()->generate(), 36));
    } while (QFileInfo::exists(name));
    return name;
}

FileOutput::FileOutput(const QString &path) : m_path(path) {}

FileOutput::~FileOutput() {
    if (m_committed || !m_file.isOpen())
        return;
    m_file.close();
    m_file.remove();
}

Error FileOutput::failed(const QString &cause) {
    m_error = outputError(m_path, cause);
    if (m_file.isOpen()) {
        m_file.close();
        m_file.remove();
    }
    return *m_error;
}

Result<void> FileOutput::open() {
    Q_ASSERT(!m_file.isOpen());
    if (auto free = refuseOpenOffice(m_path); !free) {
        m_error = free.error();
        return *m_error;
    }
    if (QFileInfo(targetOf(m_path)).isDir())
        return failed(QCoreApplication::translate("FileOutput", "there is a folder of that name."));
    m_file.setFileName(temporaryNameFor(m_path));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failed(causeOf(m_file));
    m_buffer.reserve(kBufferSize);
    return {};
}

Result<void> FileOutput::flushBuffer() {
    for (qsizetype done = 0; done < m_buffer.size();) {
        // A disk that fills up takes a part without a word; why not the rest, it says when asked again.
        const qint64 written = m_file.write(m_buffer.constData() + done, m_buffer.size() - done);
        if (written <= 0)
            return failed(causeOf(m_file));
        done += written;
    }
    m_buffer.clear();
    m_buffer.reserve(kBufferSize);
    return {};
}

Result<void> FileOutput::write(const QByteArray &bytes) {
    if (m_error)
        return *m_error;
    Q_ASSERT(m_file.isOpen());
    m_buffer += bytes;
    return m_buffer.size() < kBufferSize ? Result<void>() : flushBuffer();
}

Result<void> FileOutput::commit() {
    if (m_error)
        return *m_error;
    Q_ASSERT(m_file.isOpen());
    if (const auto flushed = flushBuffer(); !flushed)
        return flushed;
    m_file.close();
    m_committed = true;
    auto replaced = replaceFile(m_file.fileName(), m_path);
    if (!replaced)
        m_error = replaced.error();
    return replaced;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes) {
    FileOutput output(path);
    if (const auto opened = output.open(); !opened)
        return opened;
    if (const auto written = output.write(bytes); !written)
        return written;
    return output.commit();
}

Result<void> replaceFile(const QString &written, const QString &path) {
    const QString target = targetOf(path);
    QFile file(written);
    if (auto free = refuseOpenOffice(path); !free) {
        file.remove();
        return free;
    }
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !reachesDisk(file)) {
        const Error error = outputError(path, causeOf(file));
        file.close();
        file.remove();
        return error;
    }
    // The new file may be read by whom the old one could be read by.
    if (QFileInfo::exists(target))
        file.setPermissions(QFile::permissions(target));
    file.close();
    std::error_code renamed;
    std::filesystem::rename(nativePath(written), nativePath(target), renamed);
    if (renamed) {
        file.remove();
        return outputError(path, QString::fromStdString(renamed.message()));
    }
    syncFolderOf(target);
    return {};
}

QString safeFileName(const QString &name) {
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"/\\\\|?*]"));
    // Devices, of whatever ending, to Windows.
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString safe = visibleControls(name).replace(forbidden, QStringLiteral("_"));
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty() || safe.startsWith(u'.') || safe.contains(device))
        safe.prepend(u'_');
    const qsizetype dot = safe.lastIndexOf(u'.');
    constexpr qsizetype longestEnding = 16;
    const QString ending = dot > 0 && safe.size() - dot <= longestEnding ? safe.mid(dot) : QString();
    QString base = safe.chopped(ending.size());
    constexpr qsizetype mostBytes = 200;
    while (base.toUtf8().size() + ending.toUtf8().size() > mostBytes)
        base.chop(base.size() > 1 && base.back().isLowSurrogate() ? 2 : 1);
    return base + ending;
}

} // namespace kontor
