// The program's window in this process, without a screen, by key presses alone.
#pragma once

#include "core/base/clock.h"
#include "tests/journeys/hands.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"

#include <functional>
#include <memory>

namespace kontor {
class Program;
}

namespace kontor::journey {

/// Lives in the thread of the journey; the window lives in the thread of the application.
class KeyboardHands final : public Hands {
public:
    KeyboardHands();
    ~KeyboardHands() override;

    void start() override;
    void quit() override;
    void press(const QString &keys) override;
    void type(const QString &text) override;
    QRect find(const QString &name, Part part) override;
    void carry(const QStringList &cards, const QString &from, const QString &to) override;
    void carryOutside(const QString &card) override;
    void carryAndEscape(const QString &card, const QString &column) override;
    void pause(int milliseconds) override;

    /// Key presses so far; typed text does not count.
    int presses() const { return m_presses; }

private:
    struct Window;

    /// In the thread of the window. A key may open a dialog whose loop runs on: then it is not waited for.
    void inWindow(std::function<void()> action);
    /// Makes the card the current one: it alone is left by the search of the page.
    void seek(const QString &words);
    void moveTo(const QString &from, const QString &to);

    const QStringList m_columns{QStringLiteral("New request"), QStringLiteral("Qualification"),
                                QStringLiteral("Offer"),       QStringLiteral("Negotiation"),
                                QStringLiteral("Won"),         QStringLiteral("Lost")};
    std::shared_ptr<Window> m_window;
    int m_presses = 0;
};

} // namespace kontor::journey
