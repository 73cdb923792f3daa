// A white card with a hairline around it, for groups of fields.
#pragma once

#include <QWidget>

namespace kontor {

class Surface : public QWidget {
    Q_OBJECT

public:
    explicit Surface(QWidget *parent = nullptr);
    /// A coloured line around a warning.
    void setWarning(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_warning = false;
};

} // namespace kontor
