// FilePreview: a file shown in the window: images, text and PDF pages; of others what they are. Nothing is
// fetched from outside.
#pragma once

#include "core/work/files.h"
#include "ui/card/preview_content.h"
#include "ui/page.h"

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace kontor {

class Button;
class Label;

/// Asks where to, and writes one version; 0 = the present one.
void saveFileAs(QWidget *parent, PageHost &host, RecordId file, qint64 version, const QString &name);

class FilePreview final : public QWidget {
    Q_OBJECT

public:
    FilePreview(PageHost &host, QWidget *parent);
    /// `version` 0: the present one.
    void showFile(RecordId file, qint64 version = 0);
    void reload() { showFile(m_file, m_version); }

Q_SIGNALS:
    void closed();
    /// What can be shown of the file stands there.
    void contentShown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown {
        QString name;
        QList<files::Version> versions;
        RecordNames names;
        QByteArray bytes;
        qint64 version = 0;
    };
    void take(const Shown &shown);
    void makePages(QVBoxLayout *column);
    /// Makes what can be shown, on another thread.
    void prepare(int page);
    void showContent(const PreviewContent &content);
    void showVersions(const Shown &shown);
    void fitImage();

    PageHost &m_host;
    RecordId m_file = 0;
    qint64 m_version = 0;
    Label *m_title;
    QStackedWidget *m_content;
    QLabel *m_image;
    QPlainTextEdit *m_text;
    Label *m_other;
    QVBoxLayout *m_versions;
    QWidget *m_pageRow = nullptr;
    Label *m_pageText = nullptr;
    Button *m_before = nullptr;
    Button *m_after = nullptr;
    QScrollArea *m_imageArea;
    QImage m_picture;
    QByteArray m_bytes;
    PreviewContent m_shown;
    int m_request = 0; // of what is being prepared; what comes from an earlier one is dropped
};

} // namespace kontor
