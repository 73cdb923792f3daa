// StepMark: one of the steps of a task, as a number in a circle and its name.
#pragma once

#include <QWidget>

namespace kontor {

class StepMark : public QWidget {
    Q_OBJECT

public:
    enum class State { Later, Current, Done };

    explicit StepMark(QWidget *parent = nullptr);
    /// `number` in the digits of the employee; without a name the circle stands alone.
    void setTexts(const QString &number, const QString &name);
    void setState(State state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
    QString m_name;
    State m_state = State::Later;
};

} // namespace kontor
