// The journey of a salesperson through the first slice, written once; the hands decide how it is done.
#pragma once

#include "tests/journeys/hands.h"
#include "tests/journeys/office_on_disk.h"

#include <functional>

namespace kontor::journey {

class Journey {
public:
    Journey(Hands &hands, const Home &home);

    void run();

private:
    void step(const char *name, const std::function<void()> &work);
    void firstStart();
    void importDeals();
    void dragOne();
    void dragThree();
    void dropOnLostAndCancel();
    void dropOutside();
    void escapeTheDrag();
    void moveByKeyboard();
    void editInTheList();
    void changeFifty();
    void restartAndUndo();
    void switchToPersian();

    void writeTable() const;
    void choose(const QString &command);
    /// Until the file says so.
    void until(const char *what, const std::function<bool()> &holds);
    bool isIn(const QString &title, const QString &stage) const;
    /// Does it, sees it in the file, takes it back, does it again.
    void doAndUndo(const std::function<void()> &work, const char *what, const std::function<bool()> &holds);
    void changesNothing(const std::function<void()> &work);

    Hands &m_hands;
    Home m_home;
    OfficeOnDisk m_file;
    QByteArray m_beforeTheLast;
};

} // namespace kontor::journey
