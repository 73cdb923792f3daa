// Icons exist under their names, take the colour of the text beside them and turn with the reading direction.
#include "ui/theme/icon.h"

#include <QApplication>
#include <QImage>
#include <QPalette>
#include <gtest/gtest.h>

namespace kontor {

namespace {

/// The strongest pixel of a picture, which is the colour it was drawn in.
QColor inkOf(const QPixmap &pixmap) {
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > ink.alpha())
                ink = QColor::fromRgba(image.pixel(x, y));
    return ink;
}

} // namespace

TEST(Icons, EachNameHasItsDrawing) {
    for (const Icon name : allIcons()) {
        const QColor ink = inkOf(iconPixmap(name, 48, Qt::red, 1, Qt::LeftToRight));
        EXPECT_GT(ink.alpha(), 200) << qPrintable(iconName(name));
        EXPECT_EQ(iconByName(iconName(name)), name);
    }
    EXPECT_FALSE(iconByName(u"no-such-icon"));
}

TEST(Icons, TakeTheColourOfThePaletteWhenPainted) {
    const QPalette before = QApplication::palette();
    const QIcon search = icon(Icon::Search);
    QPalette palette = before;
    palette.setColor(QPalette::ButtonText, QColor(0, 120, 0));
    QApplication::setPalette(palette);
    EXPECT_EQ(inkOf(search.pixmap(32)), QColor(0, 120, 0));
    palette.setColor(QPalette::ButtonText, QColor(0, 0, 120));
    QApplication::setPalette(palette);
    EXPECT_EQ(inkOf(search.pixmap(32)), QColor(0, 0, 120));
    QApplication::setPalette(before);
}

TEST(Icons, OnlyDirectionalOnesTurn) {
    const auto picture = [](Icon name, Qt::LayoutDirection direction) {
        return iconPixmap(name, 32, Qt::black, 1, direction).toImage();
    };
    EXPECT_EQ(picture(Icon::ArrowLeft, Qt::RightToLeft),
              picture(Icon::ArrowLeft, Qt::LeftToRight).mirrored(true, false));
    EXPECT_NE(picture(Icon::ArrowLeft, Qt::RightToLeft), picture(Icon::ArrowLeft, Qt::LeftToRight));
    for (const Icon name : {Icon::Phone, Icon::Search, Icon::Clock, Icon::Check})
        EXPECT_EQ(picture(name, Qt::RightToLeft), picture(name, Qt::LeftToRight));
}

TEST(Icons, AreSharpOnDenseScreens) {
    const QPixmap dense = iconPixmap(Icon::Gear, 16, Qt::black, 2, Qt::LeftToRight);
    EXPECT_EQ(dense.size(), QSize(32, 32));
    EXPECT_EQ(dense.deviceIndependentSize(), QSizeF(16, 16));
}

} // namespace kontor
