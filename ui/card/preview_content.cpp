// Looks at the bytes, then asks Qt's readers, each within limits.
#include "ui/card/preview_content.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>
#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <algorithm>
#include <optional>

namespace kontor {

namespace {

constexpr qint64 longestText = 1024 * 1024;
constexpr qint64 longestDrawing = 4 * 1024 * 1024;
constexpr qint64 mostPixels = 100'000'000;
constexpr int longestPage = 8000; // pixels
constexpr int deepestDrawing = 64;

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(FilePreview)
};

PreviewContent nothing(const QString &why) {
    return {.kind = PreviewContent::Kind::Nothing, .text = why};
}

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

/// Qt's reader of drawings opens files that a drawing names, and knows no bounds for what lies inside what.
bool isHarmlessDrawing(const QByteArray &bytes) {
    if (bytes.size() > longestDrawing)
        return false;
    QXmlStreamReader xml(bytes);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::ProcessingInstruction:
            return false;
        case QXmlStreamReader::StartElement:
            if (++depth > deepestDrawing)
                return false;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == u"href" && !attribute.value().startsWith(u'#'))
                    return false;
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return !xml.hasError();
}

PreviewContent pdfPage(const QByteArray &bytes, int page, int width) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword)
        return nothing(
            PreviewText::tr("This PDF asks for a password. Save it to open it with a PDF program."));
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return nothing(PreviewText::tr("This PDF is broken and cannot be shown. Save it to try another "
                                       "program."));
    page = std::clamp(page, 0, document.pageCount() - 1);
    const QSizeF points = document.pagePointSize(page);
    if (points.width() < 1 || points.height() < 1)
        return nothing(PreviewText::tr("This PDF is broken and cannot be shown. Save it to try another "
                                       "program."));
    QSizeF size(width, width * points.height() / points.width());
    if (size.height() > longestPage)
        size = {longestPage * points.width() / points.height(), longestPage};
    const QImage drawn = document.render(page, size.toSize().expandedTo({1, 1}));
    if (drawn.isNull())
        return nothing(PreviewText::tr("This page cannot be shown. Save the file to open it with a PDF "
                                       "program."));
    QImage paper(drawn.size(), QImage::Format_RGB32); // what a PDF leaves clear is paper
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return {
        .kind = PreviewContent::Kind::Picture, .picture = paper, .page = page, .pages = document.pageCount()};
}

/// Only formats whose readers are in the program for its own pictures, and no compressed drawings.
std::optional<PreviewContent> pictureOf(const QByteArray &bytes) {
    static const QSet<QByteArray> known{"png", "jpg", "jpeg", "gif", "bmp", "webp", "ico", "svg"};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    if (bytes.startsWith("\x1f\x8b") || !reader.canRead() || !known.contains(reader.format()))
        return std::nullopt;
    if (reader.format() == "svg" && !isHarmlessDrawing(bytes))
        return nothing(PreviewText::tr("This drawing names other files or is not sound, so it is not shown. "
                                       "Save it to open it with its program."));
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return nothing(PreviewText::tr("This picture is too large to be shown: %1 × %2 points. Save it to "
                                       "open it with its program.")
                           .arg(size.width())
                           .arg(size.height()));
    QImage picture = reader.read();
    if (picture.isNull())
        return nothing(PreviewText::tr("This picture is broken and cannot be shown. Save it to try another "
                                       "program."));
    return PreviewContent{.kind = PreviewContent::Kind::Picture, .picture = std::move(picture)};
}

} // namespace

PreviewContent previewContent(const QByteArray &bytes, int page, int width) {
    if (bytes.startsWith("%PDF"))
        return pdfPage(bytes, page, width);
    if (auto picture = pictureOf(bytes))
        return *picture;
    if (auto text = textOf(bytes))
        return {.kind = PreviewContent::Kind::Text, .text = *text};
    return nothing(
        PreviewText::tr("This kind of file is not shown here. Save it to open it with its program."));
}

} // namespace kontor
