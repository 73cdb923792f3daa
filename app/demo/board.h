// The deals that every demo office shows first: the ones of the example board.
#pragma once

#include <QList>
#include <QString>

namespace kontor::demo {

struct BoardDeal {
    QString title;
    QString account;
    qint64 amount; // whole units
    QString currency;
    int stage;      // 0 new request … 3 negotiation, 4 won
    QString person; // initials of the responsible
    int closeDays;  // expected close or closing day, from today
    int stageDays;  // how long it has stood in its stage
};

struct BoardAccount {
    QString name;
    int language; // index into allWords()
    QString city;
    QString industry;
};

struct BoardPerson {
    QString initials;
    QString name;
    QString login;
    QString language;
};

const QList<BoardDeal> &boardDeals();
const QList<BoardAccount> &boardAccounts();
const QList<BoardPerson> &boardPeople();

} // namespace kontor::demo
