// Context: who asks, in which office, at what moment: what every reading and writing needs beside the
// connection.
#pragma once

#include "core/base/money.h"
#include "core/base/number_marks.h"
#include "core/schema/schema.h"

#include <QDateTime>
#include <QTimeZone>
#include <optional>

namespace kontor {

class Connection;

/// Among which records equal numbers make duplicates.
enum class MatchScope { Off, Accounts, All };

/// What makes duplicates beside equal e-mails, which always do (X2).
struct MatchCriteria {
    bool phones = true;
    bool names = false;
    MatchScope taxNumbers = MatchScope::Accounts;
    MatchScope registrationNumbers = MatchScope::Off;
};

/// The settings of the office as values (kind `office`).
struct Office {
    RecordId id = 0;
    QString name;
    QString country;
    QString language = QStringLiteral("en");
    Currency currency;
    RecordId currencyId = 0;
    QTimeZone zone = QTimeZone::utc();
    bool jalali = false;
    NumberMarks numbers = NumberMarks::OfLanguage;
    int firstDayOfWeek = 1;
    QList<int> weekend = {6, 7};
    QString workingHours;
    QString backupFolder;
    qint64 backupSpace = 20; // GB; where the office names none
    MatchCriteria match;
    bool usesLeads = true; // X20
};

/// Whose records an employee sees. Written into the views as literals (DESIGN 4).
struct Access {
    RecordId me = 0; // 0: nobody logged in, sees nothing
    bool seesAll = false;
    bool changesSettings = false;
    bool isSystem = false; // setting up a new file, before there is an employee
    bool isNobody() const { return me == 0 && !isSystem; }
    QList<RecordId> people = {}; // me and those whose records I see; not used when seesAll
};

struct Context {
    SchemaPtr schema;
    Office office;
    Access access;
    QString language = QStringLiteral("en"); // of the employee: for names of stages, sources …
    bool leadsPages = true;                  // whether the employee sees the pages of leads (LD21, X20)
    QList<Currency> currencies;              // those of the office, its own ones among them
    QHash<QByteArray, QList<QPair<QDate, Decimal>>>
        rates; // currency code -> (valid from, rate), oldest first
};

/// A consistent look at the file: everything read through it is of one revision.
struct Reading {
    Connection &connection;
    const Context &context;
    QDateTime now; // UTC
    qint64 revision = 0;

    const Schema &schema() const { return *context.schema; }
    QDate today() const { return now.toTimeZone(context.office.zone).date(); }
};

/// An amount in the office's currency at the rate valid on that day; nothing without a rate (X16).
std::optional<Money> inOfficeCurrency(const Context &context, const Money &money, QDate day);

} // namespace kontor
