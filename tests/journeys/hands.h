// Hands: what a person does to the program and sees of it; the journey knows nothing else.
#pragma once

#include <QRect>
#include <QString>
#include <QStringList>

namespace kontor::journey {

enum class Part {
    Any,
    Item,   // of a list, a board's column or a table
    Column, // of the board
};

class Hands {
public:
    Hands() = default;
    Hands(const Hands &) = delete;
    Hands &operator=(const Hands &) = delete;
    virtual ~Hands() = default;

    /// Starts the program as its user starts it.
    virtual void start() = 0;
    /// Ends it as its user ends it.
    virtual void quit() = 0;

    /// One key press, such as "Ctrl+K".
    virtual void press(const QString &keys) = 0;
    virtual void type(const QString &text) = 0;

    /// Where something with this name is seen; null if it is not.
    virtual QRect find(const QString &name, Part part = Part::Any) = 0;
    /// Waits until it is seen. A failure of the test if it never comes.
    QRect see(const QString &name, Part part = Part::Any);
    void seeNoMore(const QString &name, Part part = Part::Any);

    /// Takes the cards to a column of the board: by mouse where there is one, else by keys.
    virtual void carry(const QStringList &cards, const QString &from, const QString &to) = 0;
    /// Lets it go where no column is.
    virtual void carryOutside(const QString &card) = 0;
    /// Takes it to the column and changes one's mind before letting go.
    virtual void carryAndEscape(const QString &card, const QString &column) = 0;

    /// Lets the program work for a moment.
    virtual void pause(int milliseconds) = 0;
};

/// Where the program's settings and documents are: a folder of its own, never the user's.
struct Home {
    QString path;
    QString documents() const { return path + QStringLiteral("/Documents"); }
    QString office(const QString &name) const {
        return documents() + u'/' + name + QStringLiteral(".kontor");
    }
};

/// That of this run.
Home &home();

} // namespace kontor::journey
