// Small rounded things: chips that filter, pills that state, badges that count, people as circles, keys in
// frames.
#pragma once

#include "ui/widgets/paint.h"

#include <QPushButton>

namespace kontor {

/// A filter or a choice. Checked it has a soft accent ground and frame; closable it carries a cross.
class Chip : public QPushButton {
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    Chip(Icon icon, const QString &text, QWidget *parent = nullptr);

    /// A badge behind the text; a count of zero shows a grey 0.
    void setCount(std::optional<Count> count);
    std::optional<Count> count() const { return m_count; }
    void setClosable(bool on);
    bool isClosable() const { return m_closable; }
    /// Opens something: a chevron stands behind the text. `open` turns it upwards.
    void setOpens(bool on, bool open = false);
    /// Texts that are not the main thing are grey.
    void setSecond(bool on);
    /// A dot before the text, e.g. the colour of a stage; invalid takes it away.
    void setColour(const QColor &colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cross was clicked, or Delete or Backspace pressed.
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;

    std::optional<Icon> m_symbol;
    std::optional<Count> m_count;
    QColor m_colour;
    bool m_closable = false;
    bool m_opens = false;
    bool m_open = false;
    bool m_second = false;
};

/// A state in words on a soft ground.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(const QString &text, Tone tone = Tone::Grey, std::optional<Icon> icon = {},
                  QWidget *parent = nullptr);
    void set(const QString &text, Tone tone, std::optional<Icon> icon = {});
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
    std::optional<Icon> m_icon;
};

class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(const Count &count = {}, QWidget *parent = nullptr);
    void setCount(const Count &count);
    Count count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Count m_count;
};

class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(const QString &name, int size = metrics::avatarSize, QWidget *parent = nullptr);
    void setName(const QString &name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
};

/// A key in a small frame: "Ctrl K".
class KeyHint : public QWidget {
    Q_OBJECT

public:
    explicit KeyHint(const QString &keys, QWidget *parent = nullptr);
    void setKeys(const QString &keys);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace kontor
