// What widgets and delegates share: initials, colours, counters, even digits, the edge a text keeps to.
#include "tests/support/ui/look.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QImage>
#include <QSet>
#include <functional>
#include <gtest/gtest.h>

namespace kontor {

namespace {

/// The share of ink in the left half of a picture.
double leftShare(const QImage &image) {
    const QRgb ground = image.pixel(0, 0);
    double left = 0, all = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != ground) {
                all += 1;
                left += x < image.width() / 2;
            }
    return all > 0 ? left / all : -1;
}

QImage pictureOf(const std::function<void(QPainter *)> &draw, Qt::LayoutDirection direction) {
    QImage image(300, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    draw(&painter);
    return image;
}

} // namespace

TEST(Paint, InitialsAreThoseOfTheFirstTwoWords) {
    EXPECT_EQ(paint::initials(QStringLiteral("Lê Ngọc Anh")), QStringLiteral("LN"));
    EXPECT_EQ(paint::initials(QStringLiteral("anna könig")), QStringLiteral("AK"));
    EXPECT_EQ(paint::initials(QStringLiteral("Đặng")), QStringLiteral("Đ"));
    EXPECT_EQ(paint::initials(QStringLiteral("لیلا نوری")), QStringLiteral("لن"));
    EXPECT_EQ(paint::initials(QStringLiteral("(temp) - Müller")), QStringLiteral("M"));
    EXPECT_TRUE(paint::initials(QString()).isEmpty());
}

TEST(Paint, AvatarColoursAreStableAndCarryWhite) {
    EXPECT_EQ(paint::avatarColour(QStringLiteral("Anna König")),
              paint::avatarColour(QStringLiteral("Anna König")));
    QSet<QRgb> seen;
    for (int i = 0; i < 200; ++i) {
        const QColor colour = paint::avatarColour(QString::number(i));
        seen.insert(colour.rgb());
        EXPECT_GE(contrast(colour, Qt::white), 4.5) << qPrintable(colour.name());
    }
    EXPECT_EQ(seen.size(), 8);
}

TEST(Paint, EveryDigitTakesTheSameRoom) {
    const QFont font = kontor::font(TextRole::Body);
    EXPECT_EQ(paint::figuresWidth(QStringLiteral("1,111.00"), font),
              paint::figuresWidth(QStringLiteral("8,888.00"), font));
}

TEST(Paint, TextKeepsToTheEdgeOfTheWindowWhateverItsOwnDirection) {
    const QFont font = kontor::font(TextRole::Body);
    for (const QString &value : {QStringLiteral("+49 89 1234"), QStringLiteral("پارس الکتریک")}) {
        const auto draw = [&](QPainter *painter) {
            paint::text(painter, QRect(0, 0, 300, 30), value, font, Qt::black);
        };
        EXPECT_GT(leftShare(pictureOf(draw, Qt::LeftToRight)), 0.95);
        EXPECT_LT(leftShare(pictureOf(draw, Qt::RightToLeft)), 0.05);
    }
    const auto figures = [&](QPainter *painter) {
        paint::figures(painter, QRect(0, 0, 300, 30), QStringLiteral("€1,111.00"), font, Qt::black);
    };
    EXPECT_LT(leftShare(pictureOf(figures, Qt::LeftToRight)), 0.05);
    EXPECT_GT(leftShare(pictureOf(figures, Qt::RightToLeft)), 0.95);
}

TEST(Paint, ABadgeOfBothKindsIsHalfAndHalf) {
    testTheme();
    const Tokens &t = tokens();
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    paint::badge(&painter, image.rect(), {2, 1, 0, false});
    EXPECT_EQ(image.pixelColor(5, 10), t.red);
    EXPECT_EQ(image.pixelColor(25, 10), t.green);
    painter.setLayoutDirection(Qt::RightToLeft);
    paint::badge(&painter, image.rect(), {2, 1, 0, false});
    EXPECT_EQ(image.pixelColor(5, 10), t.green);
    EXPECT_EQ(image.pixelColor(25, 10), t.red);
    paint::badge(&painter, image.rect(), {0, 0, 0, false});
    EXPECT_EQ(image.pixelColor(5, 10), t.counterGround);
}

TEST(Paint, IsolatedTextIsClosedAgain) {
    const QString isolated = paint::isolated(QStringLiteral("(GmbH & Co.)"));
    EXPECT_EQ(isolated.front(), QChar(0x2068));
    EXPECT_EQ(isolated.back(), QChar(0x2069));
}

TEST(ValueLabelTest, TelephonesStandAtTheRightInAMirroredWindow) {
    testTheme();
    const RightToLeft mirrored;
    ValueLabel label(QStringLiteral("+49 89 1234 5678"));
    label.resize(400, 24);
    EXPECT_LT(leftShare(label.grab().toImage()), 0.05);
    EXPECT_EQ(label.accessibleName(), label.text());
}

} // namespace kontor
