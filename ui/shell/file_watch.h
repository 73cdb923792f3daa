// FileWatch: says in the window what is the matter with the open file, and what to do about it.
#pragma once

#include <QObject>
#include <QTimer>

namespace kontor {

class Desk;
class Notices;

/// Looks every few seconds whether the file is still where it was (SAFE 2.4).
class FileWatch : public QObject {
    Q_OBJECT

public:
    FileWatch(Desk &desk, Notices &notices, QObject *parent);

    /// In the language of now.
    void say();
    /// A copy of what is in the file under a name that is asked for.
    void saveCopy();

Q_SIGNALS:
    /// A copy was saved there; work should go on in it.
    void copySaved(const QString &path);
    void failed(const QString &text);
    /// The steps for a damaged file.
    void repairRequested();
    /// Another folder is to be chosen for them.
    void backupsRequested();
    /// A form was half filled when the program ended: "deal/new", "deal/118".
    void draftRequested(const QString &formKey);

private:
    void look();
    void checkPages();
    void sayPlace();
    void sayDrafts();
    void sayBackups();

    Desk &m_desk;
    Notices &m_notices;
    QTimer m_timer;
    QString m_trouble; // of the place; empty when all is well
};

} // namespace kontor
