// Decides how a content is shown and lists its versions.
#include "ui/card/file_preview.h"

#include "core/base/file_output.h"
#include "ui/answer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr qint64 longestText = 1024 * 1024;
constexpr int versionsHeight = 150;

/// The text of a file that is one; nothing for anything with bytes that no text has.
std::optional<QString> textOf(const QByteArray &bytes) {
    const QByteArray start = bytes.left(longestText);
    if (start.contains('\0') && !start.startsWith("\xff\xfe") && !start.startsWith("\xfe\xff"))
        return std::nullopt;
    const auto encoding = QStringConverter::encodingForData(start).value_or(QStringConverter::Utf8);
    QStringDecoder decode(encoding, QStringConverter::Flag::Stateless);
    QString text = decode(start);
    const bool whole = bytes.size() <= longestText;
    return decode.hasError() && whole ? std::nullopt : std::optional<QString>(text);
}

} // namespace

QString fileSizeText(const LocaleFormat &format, qint64 bytes) {
    return format.withOwnDigits(
        format.locale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat));
}

void saveFileAs(QWidget *parent, PageHost &host, RecordId file, qint64 version, const QString &name) {
    const QString path = QFileDialog::getSaveFileName(parent, FilePreview::tr("Save as"), name);
    if (path.isEmpty())
        return;
    const auto job = [file, version](const Reading &reading) {
        return files::bytesOf(reading, file, version);
    };
    onAnswer(host.workspace().read<QByteArray>(Workspace::LaneKind::Long, job), parent,
             [&host, path](const Result<QByteArray> &bytes) {
                 if (!bytes)
                     return host.showError(bytes.error());
                 if (auto written = writeFile(path, *bytes); !written)
                     return host.showError(written.error());
                 host.showDone(FilePreview::tr("Saved as “%1”.").arg(path), false);
             });
}

FilePreview::FilePreview(PageHost &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_title(new Label({}, TextRole::Strong)), m_content(new QStackedWidget),
      m_image(new QLabel), m_text(new QPlainTextEdit), m_other(new Label({}, TextRole::Body, Ink::Second)),
      m_versions(new QVBoxLayout) {
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
    m_content->addWidget(m_image);
    m_content->addWidget(m_text);
    m_content->addWidget(m_other);
    column->addWidget(m_content, 1);
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

void FilePreview::take(const Shown &shown) {
    m_title->setText(shown.name);
    showContent(shown);
    showVersions(shown);
}

void FilePreview::showContent(const Shown &shown) {
    m_picture = {};
    QBuffer buffer;
    buffer.setData(shown.bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const bool isPdf = shown.bytes.startsWith("%PDF");
    if (!isPdf && reader.canRead())
        m_picture = reader.read();
    if (!m_picture.isNull()) {
        m_content->setCurrentWidget(m_image);
        fitImage();
    } else if (const auto text = isPdf ? std::nullopt : textOf(shown.bytes)) {
        m_text->setPlainText(*text);
        m_content->setCurrentWidget(m_text);
    } else {
        m_other->setText(
            isPdf ? tr("PDF pages are not shown here. Save the file to open it with a PDF program.")
                  : tr("This kind of file is not shown here. Save it to open it with its program."));
        m_content->setCurrentWidget(m_other);
    }
}

void FilePreview::fitImage() {
    if (m_picture.isNull())
        return;
    const QSize room = m_content->size();
    const bool larger = m_picture.width() > room.width() || m_picture.height() > room.height();
    m_image->setPixmap(QPixmap::fromImage(
        larger ? m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : m_picture));
}

void FilePreview::showVersions(const Shown &shown) {
    while (QLayoutItem *item = m_versions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
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
        auto *facts = new ValueLabel(
            tr("%1 · %2 · %3")
                .arg(fileSizeText(format, one.size), LocaleFormat::isolated(shown.names.value(one.by).text),
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
