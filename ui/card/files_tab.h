// The files of a record: dropped or added, previewed in the window, with their versions.
#pragma once

#include "core/work/files.h"
#include "ui/card/card_tab.h"

class QStackedWidget;
class QVBoxLayout;

namespace kontor {

class Button;
class EmptyState;
class FilePreview;

class FilesTab final : public CardTab {
    Q_OBJECT

public:
    FilesTab(PageHost &host, QWidget *parent);
    void reload() override;
    void chooseFiles();
    /// A file that is in the office file already, by its name.
    void chooseExisting();
    /// Reads them from the disk. A file whose name is there already asks: new version, or keep both.
    void addPaths(const QStringList &paths);
    void preview(RecordId file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Line {
        Record file;
        QString who;
        qint64 at = 0;
        qsizetype versions = 0;
    };
    /// On its way into the office file.
    struct Incoming {
        RecordId owner = 0;
        QString name;
        QByteArray bytes;
        RecordId existing = 0; // of that name at the same record
    };
    void take(const QList<Line> &lines);
    QWidget *rowOf(const Line &line);
    void addNext();
    void store(const Incoming &file, bool asVersion);
    void askRemove(QWidget *anchor, const Record &file);
    void attach(RecordId file, const QString &name);
    void detach(const Record &file);

    QStackedWidget *m_pages;
    QVBoxLayout *m_list;
    Button *m_add;
    Button *m_attach;
    QList<Literal> m_ids; // of the files listed
    EmptyState *m_empty;
    FilePreview *m_preview;
    QStringList m_waiting;
};

} // namespace kontor
