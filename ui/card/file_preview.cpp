// Decides how a content is shown and lists its versions.
#include "ui/card/file_preview.h"

#include "core/base/text_rules.h"
#include "ui/answer.h"
#include "ui/fields/size_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int versionsHeight = 150;

} // namespace

void saveFileAs(QWidget *parent, PageHost &host, RecordId file, qint64 version, const QString &name) {
    const QString path = FileDialog::getSaveFileName(parent, FilePreview::tr("Save as"), name);
    if (path.isEmpty())
        return;
    const auto job = [file, version, path](const Reading &reading) {
        return files::saveTo(reading, file, version, path);
    };
    onAnswer(host.workspace().read<qint64>(Workspace::LaneKind::Long, job), parent,
             [&host, path](const Result<qint64> &saved) {
                 if (!saved)
                     return host.showError(saved.error());
                 host.showDone(FilePreview::tr("Saved as “%1”.").arg(path), false);
             });
}

FilePreview::FilePreview(PageHost &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_title(new Label({}, TextRole::Strong)), m_content(new QStackedWidget),
      m_image(new QLabel), m_text(new QPlainTextEdit), m_other(new Label({}, TextRole::Body, Ink::Second)),
      m_versions(new QVBoxLayout), m_imageArea(new QScrollArea) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space3);
    column->setSpacing(metrics::space2);
    auto *head = new QHBoxLayout;
    auto *back = new Button(Icon::ArrowLeft, tr("All files"), Button::Kind::Secondary, this);
    back->setSmall(true);
    head->addWidget(back);
    head->addWidget(m_title, 1);
    auto *save = new Button(Icon::Download, tr("Save as…"), Button::Kind::Secondary, this);
    save->setSmall(true);
    head->addWidget(save);
    column->addLayout(head);
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setMinimumSize(1, 1);
    m_image->setTextFormat(Qt::PlainText);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Content of the file"));
    m_other->setAlignment(Qt::AlignCenter);
    m_other->setWordWrap(true);
    m_imageArea->setWidget(m_image);
    m_imageArea->setWidgetResizable(true);
    m_imageArea->setFrameShape(QFrame::NoFrame);
    m_imageArea->setAccessibleName(tr("Content of the file"));
    m_imageArea->viewport()->setAutoFillBackground(false);
    m_image->setAutoFillBackground(false);
    m_content->addWidget(m_imageArea);
    m_content->addWidget(m_text);
    m_content->addWidget(m_other);
    column->addWidget(m_content, 1);
    makePages(column);
    auto *list = new QWidget;
    list->setLayout(m_versions);
    m_versions->setContentsMargins(0, 0, 0, 0);
    m_versions->setSpacing(2);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Versions"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setMaximumHeight(versionsHeight);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    column->addWidget(scroll);
    connect(back, &Button::clicked, this, &FilePreview::closed);
    connect(save, &Button::clicked, this,
            [this] { saveFileAs(this, m_host, m_file, m_version, m_title->text()); });
}

void FilePreview::showFile(RecordId file, qint64 version) {
    m_file = file;
    m_version = version;
    const auto job = [file, version](const Reading &reading) -> Result<Shown> {
        const auto found = kontor::record(reading, kind::file, file);
        auto bytes = files::bytesOf(reading, file, version);
        if (!found || !bytes)
            return Error{ErrorCode::NotFound, {}, {}};
        const ConstRow<FileKind> row(*found);
        Shown shown{.name = row[kind::file.name],
                    .versions = files::versionsOf(reading, file),
                    .names = {},
                    .bytes = *bytes,
                    .version = version ? version : row[kind::file.version]};
        QList<RecordId> people;
        for (const files::Version &one : std::as_const(shown.versions))
            people.append(one.by);
        shown.names = names(reading, *reading.schema().kind("employee"), people);
        return shown;
    };
    onAnswer(m_host.workspace().read<Shown>(Workspace::LaneKind::Long, job), this,
             [this, file](const Result<Shown> &shown) {
                 if (file != m_file)
                     return;
                 if (!shown) {
                     Q_EMIT closed();
                     return;
                 }
                 take(*shown);
             });
}

void FilePreview::makePages(QVBoxLayout *column) {
    m_pageRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_pageRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_before = Button::ofIcon(Icon::ArrowLeft, tr("Page before"));
    m_after = Button::ofIcon(Icon::ArrowRight, tr("Next page"));
    m_pageText = new Label({}, TextRole::Secondary, Ink::Second, m_pageRow);
    row->addStretch(1);
    row->addWidget(m_before);
    row->addWidget(m_pageText);
    row->addWidget(m_after);
    row->addStretch(1);
    m_pageRow->hide();
    column->addWidget(m_pageRow);
    connect(m_before, &Button::clicked, this, [this] { prepare(m_shown.page - 1); });
    connect(m_after, &Button::clicked, this, [this] { prepare(m_shown.page + 1); });
}

void FilePreview::take(const Shown &shown) {
    m_title->setText(visibleControls(shown.name));
    m_bytes = shown.bytes;
    m_shown = {};
    m_pageRow->hide();
    m_other->setText(tr("Reading the file…"));
    m_content->setCurrentWidget(m_other);
    prepare(0);
    showVersions(shown);
}

void FilePreview::prepare(int page) {
    const int request = ++m_request;
    const int width = qRound(std::max(320, m_content->width() - metrics::space5) * devicePixelRatioF());
    auto promise = std::make_shared<QPromise<PreviewContent>>();
    promise->start();
    onAnswer(promise->future(), this, [this, request](const PreviewContent &content) {
        if (request == m_request)
            showContent(content);
    });
    QThreadPool::globalInstance()->start([promise, bytes = m_bytes, page, width] {
        promise->addResult(previewContent(bytes, page, width));
        promise->finish();
    });
}

void FilePreview::showContent(const PreviewContent &content) {
    m_shown = content;
    m_picture = content.picture;
    m_pageRow->setVisible(content.pages > 0);
    const LocaleFormat &format = m_host.format();
    m_pageText->setText(
        tr("Page %1 of %2").arg(format.integer(content.page + 1), format.integer(content.pages)));
    m_before->setEnabled(content.page > 0);
    m_after->setEnabled(content.page + 1 < content.pages);
    switch (content.kind) {
    case PreviewContent::Kind::Picture:
        m_content->setCurrentWidget(m_imageArea);
        fitImage();
        break;
    case PreviewContent::Kind::Text:
        m_text->setPlainText(visibleControls(content.text));
        m_content->setCurrentWidget(m_text);
        break;
    case PreviewContent::Kind::Nothing:
        m_other->setText(content.text);
        m_content->setCurrentWidget(m_other);
    }
    Q_EMIT contentShown();
}

/// A picture fits into the room; a page is as wide as the room and is scrolled.
void FilePreview::fitImage() {
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_imageArea->viewport()->size() * ratio;
    QImage fitted = m_picture;
    if (m_shown.pages > 0) {
        if (fitted.width() > room.width())
            fitted = fitted.scaledToWidth(room.width(), Qt::SmoothTransformation);
    } else if (fitted.width() > room.width() || fitted.height() > room.height()) {
        fitted = fitted.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    fitted.setDevicePixelRatio(ratio);
    m_image->setPixmap(QPixmap::fromImage(fitted));
}

void FilePreview::showVersions(const Shown &shown) {
    clearLayout(m_versions);
    const LocaleFormat &format = m_host.format();
    for (const files::Version &one : shown.versions) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metrics::space3);
        auto *show = new LinkLabel(tr("Version %1").arg(format.integer(one.version)), row);
        show->setEnabled(one.version != shown.version);
        connect(show, &LinkLabel::clicked, this,
                [this, version = one.version] { showFile(m_file, version); });
        layout->addWidget(show);
        auto *facts =
            new ValueLabel(tr("%1 · %2 · %3")
                               .arg(LocaleFormat::isolated(sizeText(format, one.size)),
                                    LocaleFormat::isolated(shown.names.value(one.by).text),
                                    format.dateTime(QDateTime::fromMSecsSinceEpoch(one.at, Qt::UTC))),
                           TextRole::Secondary, row);
        facts->setInk(Ink::Second);
        layout->addWidget(facts, 1);
        const bool isPresent = one.version == shown.versions.first().version;
        if (!isPresent && !m_host.workspace().isReadOnly()) {
            auto *revert = new LinkLabel(tr("Go back to this one"), row);
            revert->setRole(TextRole::Secondary);
            connect(revert, &LinkLabel::clicked, this, [this, version = one.version] {
                m_version = 0;
                m_host.perform(QStringLiteral("edit"), tr("The earlier version is the present one again."),
                               [file = m_file, version](UnitOfWork &unit) {
                                   return files::revertTo(unit, file, version);
                               });
            });
            layout->addWidget(revert);
        }
        m_versions->addWidget(row);
    }
    m_versions->addStretch(1);
}

void FilePreview::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FilePreview::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fitImage();
}

} // namespace kontor
