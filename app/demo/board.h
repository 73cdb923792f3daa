// The deals that every demo office shows first, those of the example board, and the leads beside them.
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

/// Some are the same people as contacts and other leads, in another spelling.
struct BoardLead {
    QString title;
    QString firstName = {};
    QString lastName = {};
    QString company = {};
    int language = 0; // index into allWords()
    QString city = {};
    QString email = {};
    QString phone = {};
    qint64 amount = 0; // whole units, 0 = none
    QString currency = {};
    int status = 0; // by LeadPlace
    const char *priority = "normal";
    int source = 0;      // its place among the sources of a new office
    QString person = {}; // initials of the responsible; empty: the free pool
    int daysAgo = 0;
    int statusDays = 0; // how long it has stood in its status
    bool archived = false;
    QString comment = {}; // of a disqualified one: why
    const char *use = ""; // what the e-mail may be used for, as somebody said
};

const QList<BoardDeal> &boardDeals();
const QList<BoardLead> &boardLeads();
const QList<BoardAccount> &boardAccounts();
const QList<BoardPerson> &boardPeople();

} // namespace kontor::demo
