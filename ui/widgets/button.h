// Buttons and links: what a person presses.
#pragma once

#include "ui/widgets/paint.h"

#include <QPushButton>

namespace kontor {

/// One look for every button. The shortcut hint is shown only; the key itself belongs to the action.
class Button : public QPushButton {
    Q_OBJECT

public:
    static constexpr int smallMargin = 9; // beside the text of a small one
    enum class Kind { Primary, Secondary, Quiet, Danger };

    explicit Button(const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);
    Button(Icon icon, const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);
    /// Only an icon: `name` is what a screen reader says and the tool tip shows.
    static Button *ofIcon(Icon icon, const QString &name, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setSymbol(std::optional<Icon> icon);
    /// Shown in a small frame behind the text, e.g. "Ctrl N".
    /// For actions that write, in a file that can only be read: a lock instead of its sign, and no answer.
    void setLocked();
    void setKeyHint(const QString &keys);
    QString keyHint() const { return m_keys; }
    /// Opens a menu or panel: a chevron stands behind the text.
    void setOpens(bool on);
    /// Lower, for rows and cards.
    void setSmall(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont shownFont() const;

    Kind m_kind;
    std::optional<Icon> m_symbol;
    QString m_keys;
    bool m_opens = false;
    bool m_small = false;
};

/// A text that leads somewhere. Enter and Space press it, it is elided with a tool tip.
class LinkLabel : public QPushButton {
    Q_OBJECT

public:
    explicit LinkLabel(const QString &text, QWidget *parent = nullptr);
    void setSymbol(std::optional<Icon> icon);
    void setRole(TextRole role);
    /// What is not the main thing is grey.
    void setSecond(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<Icon> m_symbol;
    TextRole m_role = TextRole::Body;
    bool m_second = false;
};

} // namespace kontor
