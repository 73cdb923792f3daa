// Files are shown as what they are, and hostile ones are not shown but explained.
#include "ui/card/preview_content.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtEndian>
#include <gtest/gtest.h>

namespace kontor::test {

namespace {

QByteArray pdfOf(int pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        // The upper half dark, so that a page is told from paper.
        painter.fillRect(0, 0, writer.width(), writer.height() / 2, page == 0 ? Qt::black : Qt::red);
    }
    painter.end();
    return bytes;
}

QByteArray pngOf(const QSize &size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A PNG whose head claims that size.
QByteArray pngClaiming(quint32 width, quint32 height) {
    QByteArray bytes = pngOf({4, 4});
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    quint32 crc = 0xffffffffu;
    for (int i = 12; i < 29; ++i) {
        crc ^= quint8(bytes.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1u ? 0xedb88320u : 0u);
    }
    qToBigEndian(~crc, bytes.data() + 29);
    return bytes;
}

QByteArray svgOf(const QByteArray &inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "width=\"40\" height=\"40\">" +
           inside + "</svg>";
}

void expectExplained(const QByteArray &bytes, const char *what) {
    const PreviewContent content = previewContent(bytes, 0, 600);
    EXPECT_EQ(content.kind, PreviewContent::Kind::Nothing) << what;
    EXPECT_FALSE(content.text.isEmpty()) << what;
    EXPECT_TRUE(content.picture.isNull()) << what;
}

} // namespace

TEST(Preview, ShowsPagesOfAPdf) {
    const QByteArray pdf = pdfOf(3);
    const PreviewContent first = previewContent(pdf, 0, 400);
    ASSERT_EQ(first.kind, PreviewContent::Kind::Picture) << first.text.toStdString();
    EXPECT_EQ(first.pages, 3);
    EXPECT_EQ(first.picture.width(), 400);
    EXPECT_EQ(first.picture.pixelColor(200, first.picture.height() / 4), QColor(Qt::black));
    EXPECT_EQ(first.picture.pixelColor(200, first.picture.height() - 20), QColor(Qt::white));
    const PreviewContent last = previewContent(pdf, 99, 400);
    EXPECT_EQ(last.page, 2);
    EXPECT_EQ(last.picture.pixelColor(200, last.picture.height() / 4), QColor(Qt::red));
}

TEST(Preview, ShowsPicturesDrawingsAndText) {
    EXPECT_EQ(previewContent(pngOf({30, 20}), 0, 100).picture.size(), QSize(30, 20));
    const auto drawing = previewContent(svgOf("<rect width='40' height='40' fill='red'/>"), 0, 100);
    ASSERT_EQ(drawing.kind, PreviewContent::Kind::Picture) << drawing.text.toStdString();
    EXPECT_EQ(drawing.picture.pixelColor(20, 20), QColor(Qt::red));
    EXPECT_EQ(previewContent("Đơn hàng\n2", 0, 100).text, QStringLiteral("Đơn hàng\n2"));
}

TEST(Preview, ExplainsWhatIsBroken) {
    expectExplained("%PDF-1.7\nnothing follows", "a PDF of one line");
    expectExplained(pdfOf(2).left(500), "a cut PDF");
    expectExplained(pngOf({300, 300}).left(60), "a cut PNG");
    expectExplained(QByteArray("MZ\0\x90\0binary", 12), "a program");
    expectExplained("\x1f\x8b" + QByteArray(200, 'x'), "something compressed");
}

TEST(Preview, DoesNotFillTheMemoryForAClaimedSize) {
    QElapsedTimer timer;
    timer.start();
    expectExplained(pngClaiming(100'000, 100'000), "100,000 x 100,000 points");
    expectExplained(pngClaiming(50'000, 1'990), "within the number of points, without the content");
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST(Preview, OpensNoOtherFile) {
    QTemporaryDir folder;
    const QString secret = folder.filePath(QStringLiteral("secret.png"));
    QFile file(secret);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pngOf({40, 40}));
    file.close();
    const QByteArray address = secret.toUtf8();
    for (const QByteArray &link :
         {address, QByteArray("file://" + address), QByteArray("http://127.0.0.1/x.png"),
          QByteArray("data:image/png;base64,AAAA")}) {
        expectExplained(svgOf("<image width='40' height='40' xlink:href='" + link + "'/>"), link.constData());
        expectExplained(svgOf("<image width='40' height='40' href='" + link + "'/>"), link.constData());
    }
    expectExplained("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file://" + address + "\">]>" +
                        svgOf("<text>&x;</text>"),
                    "an entity");
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<g>";
    for (int i = 0; i < 100'000; ++i)
        deep += "</g>";
    expectExplained(svgOf(deep), "a hundred thousand groups in each other");
}

} // namespace kontor::test
