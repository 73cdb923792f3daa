// Pictures that only stand there: the mark of Kontor, and an icon beside a text.
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

namespace kontor {

/// An upright and two strokes, as an open door, on the accent.
void paintBrandMark(QPainter *painter, const QRect &square);

class BrandMark : public QWidget {
public:
    explicit BrandMark(int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// In the grey of the text beside it.
class IconMark : public QWidget {
public:
    explicit IconMark(Icon icon, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
};

} // namespace kontor
