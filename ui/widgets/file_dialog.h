// FileDialog: Qt's dialog for files, which here looks at names alone and opens nothing. Qt's own reads the
// start of files to choose their pictures; the office file loses the locks of its connections when it is
// closed so.
#pragma once

#include <QFileDialog>
#include <QFileIconProvider>

namespace kontor {

/// A picture by what the name says.
class NameIcons : public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &info) const override;
    QString type(const QFileInfo &info) const override;
};

/// Outlives the thread of the dialog that asks it.
struct NameIconsOfDialog {
    NameIcons icons;
};

class FileDialog final : private NameIconsOfDialog, public QFileDialog {
public:
    /// `path`: a folder, or the file that is proposed.
    FileDialog(QWidget *parent, const QString &title, const QString &path = {}, const QString &filters = {});

    // As those of QFileDialog; empty when nothing was chosen.
    static QString getOpenFileName(QWidget *parent, const QString &title, const QString &path = {},
                                   const QString &filters = {});
    static QStringList getOpenFileNames(QWidget *parent, const QString &title);
    static QString getSaveFileName(QWidget *parent, const QString &title, const QString &path = {},
                                   const QString &filters = {});
    static QString getExistingDirectory(QWidget *parent, const QString &title, const QString &path = {});

private:
    QStringList ask();
    void propose(const QString &path);
};

} // namespace kontor
