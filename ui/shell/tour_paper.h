// TourPaper: a device that draws nothing and keeps what is written on it: each piece of text with its place
// and font.
#pragma once

#include <QFont>
#include <QList>
#include <QPaintDevice>
#include <QRect>
#include <QString>
#include <memory>

class QPaintEngine;
class QWidget;

namespace kontor {

/// A piece of one line, as it was written: shaped, elided, in visual order.
struct WrittenText {
    QString text = {};
    QRectF place = {}; // advance and line height, in the coordinates of the widget
    QRectF ink = {};   // what is black of it
};

class TourPaper final : public QPaintDevice {
public:
    TourPaper();
    ~TourPaper() override;

    /// What `widget` writes itself, without its children. Pieces that touch are one: figures are set digit by
    /// digit, and texts of two directions piece by piece.
    static QList<WrittenText> read(QWidget &widget);

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace kontor
