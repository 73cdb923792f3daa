// The look in force: scheme, accent, text size and motion, applied to the whole application and switched
// live.
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>

namespace kontor {

enum class Scheme { Light, Dark, System };

/// What a text is, so that its size and weight are decided in one place.
enum class TextRole {
    Caption,   // 11 px: pills, key hints, office name
    Secondary, // 12 px: second lines, table heads
    Group,     // 11 px semibold: heads of groups
    Number,    // 11 px bold: counters
    Body,      // 13 px
    Strong,    // 13 px semibold: titles of cards and rows
    Heading,   // 15 px semibold
    Title,     // 17 px bold: the title of a page
    Display,   // 22 px bold: first start, big numbers
};

/// The font of a role at the text size in force. Latin text is Inter or Noto Sans, Persian Noto Sans Arabic.
/// Inter's digits differ in width and Qt 6.4 cannot ask for tabular ones: columns of numbers are drawn with
/// paint::figures, which gives every digit the same room.
QFont font(TextRole role);

/// A length that holds text, at the text size in force: `pixels` where body text is 13 px.
int grown(int pixels);

/// Whether moved things glide; widgets ask before they animate.
bool motionEnabled();

class Theme : public QObject {
    Q_OBJECT

public:
    /// Applies the look to the running QApplication. One Theme lives as long as the application's windows.
    explicit Theme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    Accent accent() const { return m_accent; }
    bool isDark() const { return tokens().dark; }
    const Tokens &tokens() const { return kontor::tokens(); }

    void setScheme(Scheme scheme);
    void setAccent(Accent accent);
    /// Times the size that follows from the system; 1 is 13 px for body text. Clamped to 0.8 to 2.
    void setTextScale(double scale);
    void setMotion(bool on);

Q_SIGNALS:
    /// Colours, accent or text size are others now; widgets are already told by PaletteChange and FontChange.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool systemIsDark();

    Scheme m_scheme = Scheme::System;
    Accent m_accent = Accent::Blue;
    bool m_applying = false;
};

} // namespace kontor
