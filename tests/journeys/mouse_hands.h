// The program as its own process on a screen of the test's own, with real key presses and a real mouse.
#pragma once

#include "tests/journeys/accessible_tree.h"
#include "tests/journeys/screen.h"

namespace kontor::journey {

class MouseHands final : public Hands {
public:
    explicit MouseHands(const Home &home);
    ~MouseHands() override;

    /// Empty when the screen stands; else what is missing.
    QString prepare();
    void start() override;
    void quit() override;
    void press(const QString &keys) override;
    void type(const QString &text) override;
    QRect find(const QString &name, Part part) override;
    void carry(const QStringList &cards, const QString &from, const QString &to) override;
    void carryOutside(const QString &card) override;
    void carryAndEscape(const QString &card, const QString &column) override;
    void pause(int milliseconds) override;

private:
    QPoint grip(const QString &card);
    void moveTo(const QPoint &place);
    /// Press, ten moves; the button stays down.
    void drag(const QPoint &from, const QPoint &to);
    /// A column out of sight is scrolled to at the edge of the board, as a person does it.
    void dragTo(const QPoint &from, const QString &column);
    void release();

    Screen m_screen;
    std::unique_ptr<AccessibleTree> m_tree;
    std::unique_ptr<QProcess> m_program;
};

} // namespace kontor::journey
