// A state in words on a soft ground that can be pressed: "3 similar".
#pragma once

#include "ui/widgets/paint.h"

#include <QPushButton>

namespace kontor {

class PillButton : public QPushButton {
    Q_OBJECT

public:
    PillButton(Tone tone, Icon icon, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Icon m_icon;
};

} // namespace kontor
