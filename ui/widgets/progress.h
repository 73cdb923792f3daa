// Work that takes its time: a spinner for a short wait, a line with amount and Cancel for a long one.
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace kontor {

class Button;
class Label;

/// Turns while it is shown; stands still where motion is switched off.
class Spinner : public QWidget {
    Q_OBJECT

public:
    explicit Spinner(int size = 18, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QBasicTimer m_timer;
    int m_size;
    int m_angle = 0;
};

class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    /// `total` of zero or less: how long it takes is unknown. The amount is written out beside the text.
    void setProgress(qint64 done, qint64 total);
    void setCancellable(bool on);

    QSize sizeHint() const override;

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_text;
    Label *m_amount;
    Button *m_cancel;
    double m_share = -1;
};

} // namespace kontor
