// Texts of a role and a colour that follow the theme, and the small lines between them.
#pragma once

#include "ui/widgets/paint.h"

#include <QLabel>

namespace kontor {

/// The colour of a text.
enum class Ink { Text, Second, Accent, Red, Amber, Green };
QColor colourOf(Ink ink);

/// Plain text in a role; changes size and colour with the theme.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextRole role = TextRole::Body, Ink ink = Ink::Text,
                   QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setInk(Ink ink);
    TextRole role() const { return m_role; }
    Ink ink() const { return m_ink; }

protected:
    bool event(QEvent *event) override;

private:
    void apply();

    TextRole m_role;
    Ink m_ink;
};

/// A sentence in which some pieces stand out. Names in it are shown as they are, never read as markup.
class StressedLabel : public Label {
    Q_OBJECT

public:
    explicit StressedLabel(TextRole role = TextRole::Body, Ink ink = Ink::Second, QWidget *parent = nullptr);
    /// `pieces` of the sentence are semibold and in the colour of the text.
    void setSentence(const QString &sentence, const QStringList &pieces = {});

protected:
    bool event(QEvent *event) override;

private:
    void write();

    QString m_sentence;
    QStringList m_pieces;
};

/// A value of a record: one line, selectable, elided with the whole text as tool tip. Numbers, telephones and
/// addresses keep to the leading edge of a mirrored window, which QLabel does not (FOUND 3.4).
class ValueLabel : public QWidget {
    Q_OBJECT

public:
    explicit ValueLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setRole(TextRole role);
    void setInk(Ink ink);
    /// Trailing for amounts in a column.
    void setSide(paint::Side side);
    /// Digits of even width.
    void setFigures(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void copy() const;
    void setSelected(bool on);

    QString m_text;
    TextRole m_role;
    Ink m_ink = Ink::Text;
    paint::Side m_side = paint::Side::Leading;
    bool m_figures = false;
    bool m_selected = false;
};

/// The grey head of a group of fields, with room for a quiet action at its end.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    /// Stands at the far end; taken over.
    void addAction(QWidget *widget);

private:
    Label *m_label;
};

class HairLine : public QWidget {
    Q_OBJECT

public:
    explicit HairLine(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
};

} // namespace kontor
