// Copies closed files byte by byte, through the checked output.
#include "core/storage/file_copy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kontor {

namespace {

constexpr qint64 copyPiece = 1024 * 1024;
constexpr qint64 sector = 4096;

} // namespace

Result<void> pourFile(const QString &path, FileOutput &output, BadPlaces badPlaces) {
    if (auto opened = output.open(); !opened)
        return opened;
    QFile file(path);
    const auto unreadable = [&] {
        return Error{ErrorCode::Storage,
                     {},
                     QCoreApplication::translate("FileCopy", "“%1” cannot be read: %2")
                         .arg(QFileInfo(path).fileName(), file.errorString())};
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    const qint64 size = file.size();
    for (qint64 at = 0; at < size;) {
        QByteArray piece = file.seek(at) ? file.read(qMin(size - at, copyPiece)) : QByteArray();
        if (piece.isEmpty()) {
            if (badPlaces == BadPlaces::Refuse)
                return unreadable();
            piece = QByteArray(qMin(size - at, sector), '\0');
        }
        if (auto written = output.write(piece); !written)
            return written;
        at += piece.size();
    }
    return {};
}

Result<void> copyBytes(const QString &from, const QString &to, BadPlaces badPlaces) {
    FileOutput output(to);
    if (auto poured = pourFile(from, output, badPlaces); !poured)
        return poured;
    return output.commit();
}

} // namespace kontor
