// Gives the dialog its pictures before it comes to the folder.
#include "ui/widgets/file_dialog.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace kontor {

namespace {

QString &lastFolder() {
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

} // namespace

QIcon NameIcons::icon(const QFileInfo &info) const {
    return icon(info.isDir() ? Folder : File);
}

QString NameIcons::type(const QFileInfo &info) const {
    return info.suffix();
}

FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &path, const QString &filters)
    : QFileDialog(parent, title, QDir::rootPath(), filters) {
    setIconProvider(&icons);
#ifdef Q_OS_LINUX
    setOption(DontUseNativeDialog); // that of GTK reads files in this process, too
#endif
    propose(path);
}

/// A name alone belongs where the last file was chosen.
void FileDialog::propose(const QString &path) {
    const QFileInfo proposed(path);
    if (!path.isEmpty() && proposed.isDir())
        return setDirectory(path);
    setDirectory(proposed.isAbsolute() ? proposed.absolutePath() : lastFolder());
    if (!path.isEmpty())
        selectFile(proposed.fileName());
}

QStringList FileDialog::ask() {
    if (exec() != Accepted)
        return {};
    lastFolder() = directory().absolutePath();
    return selectedFiles();
}

QString FileDialog::getOpenFileName(QWidget *parent, const QString &title, const QString &path,
                                    const QString &filters) {
    FileDialog dialog(parent, title, path, filters);
    dialog.setFileMode(ExistingFile);
    return dialog.ask().value(0);
}

QStringList FileDialog::getOpenFileNames(QWidget *parent, const QString &title) {
    FileDialog dialog(parent, title);
    dialog.setFileMode(ExistingFiles);
    return dialog.ask();
}

QString FileDialog::getSaveFileName(QWidget *parent, const QString &title, const QString &path,
                                    const QString &filters) {
    FileDialog dialog(parent, title, path, filters);
    dialog.setAcceptMode(AcceptSave);
    return dialog.ask().value(0);
}

QString FileDialog::getExistingDirectory(QWidget *parent, const QString &title, const QString &path) {
    FileDialog dialog(parent, title, path);
    dialog.setFileMode(Directory);
    dialog.setOption(ShowDirsOnly);
    return dialog.ask().value(0);
}

} // namespace kontor
