// FilePreview: a file shown in the window: images and text; of others what they are. Nothing is fetched from
// outside.
#pragma once

#include "core/work/files.h"
#include "ui/page.h"

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace kontor {

class Label;

/// "12.5 kB" in the employee's language.
QString fileSizeText(const LocaleFormat &format, qint64 bytes);
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
    void showContent(const Shown &shown);
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
    QImage m_picture;
};

} // namespace kontor
