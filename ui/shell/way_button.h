// A large choice: an icon, what it does, what comes of it, and its number key.
#pragma once

#include "ui/theme/icon.h"

#include <QPushButton>

namespace kontor {

class WayButton : public QPushButton {
    Q_OBJECT

public:
    WayButton(Icon icon, const QString &text, const QString &detail, int number, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon m_icon;
    QString m_detail;
    int m_number;
};

} // namespace kontor
