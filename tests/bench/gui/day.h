// Day: a person at work, made up from a seed: keys and mouse on the real window, step by step.
#pragma once

#include "tests/bench/gui/rows.h"

#include <QTimer>
#include <random>

namespace kontor::bench {

class Day {
public:
    Day(BenchDesk &desk, quint32 seed);

    /// Does whole tasks until that many steps are done.
    void run(int actions);
    /// Until the window had answered: what the step asked of the file is there and painted.
    const QList<Sample> &answers() const { return m_answers; }
    /// The longest that the window was busy with one thing during a step.
    const QList<Sample> &busy() const { return m_busy; }
    /// The slowest steps, worst first, in words.
    QStringList slowest(int count) const;

private:
    using Task = void (Day::*)();

    int pick(int below) { return int(m_random() % unsigned(below)); }
    QString word();
    void step(const char *what, const std::function<void()> &act);
    void key(const char *what, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char *what, const QString &text);
    void click(const char *what, QWidget *widget, const QPoint &at, bool twice = false);
    QWidget *focus() const;
    CollectionPage *collection() const;
    /// Back to a list or a board, with nothing open above it.
    void goHome();

    void goSomewhere();
    void walkList();
    void scrollList();
    void sortList();
    void editCell();
    void tickSome();
    void searchPage();
    void usePalette();
    void openCard();
    void writeNote();
    void createDeal();
    void walkBoard();
    void dragCard();
    void turnView();
    void lookAtSettings();
    void undoAndRedo();
    void moveMouse();

    BenchDesk &m_desk;
    std::mt19937 m_random;
    QTimer m_guard; // closes menus and dialogs: a nested loop would wait for a person
    bool m_wasNested = false;
    int m_limit = 0;
    QList<Sample> m_answers;
    QList<Sample> m_busy;
    QList<QPair<double, QString>> m_named;
};

} // namespace kontor::bench
