// Value: what a field of a record holds, typed.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <variant>

namespace kontor {

/// A moment: milliseconds since 1970 UTC (X17).
struct Moment {
    qint64 ms = 0;
    auto operator<=>(const Moment &) const = default;
};

/// A record that was linked to, where merging made one record of it and others.
struct LinkHome {
    RecordId id = 0;
    RecordId from = 0; // as LinkedId::from
    bool operator==(const LinkHome &) const = default;
};

/// One element of a field that links to several records; `percent` only in shares (X14).
struct LinkedId {
    RecordId id = 0;
    Decimal percent = {};
    RecordId from = 0;          // a merge took it over from that record: un-merge takes it back (X1)
    QList<LinkHome> homes = {}; // what `id` stands for now; empty: itself
    bool operator==(const LinkedId &) const = default;
};
using LinkedIds = QList<LinkedId>;

/// What an address may be used for, and who noted that when (SPEC part 3 "Consent").
struct Consent {
    QString use = {}; // empty: anything; "service"; "nothing"
    QDate since = {};
    QString source = {}; // where it was said: a call, a form
    RecordId notedBy = 0;
    bool operator==(const Consent &) const = default;
};

/// One row of a list field: an e-mail, phone, messenger, web or postal address.
struct Entry {
    QString type = {};  // work, mobile, private, billing …: a stable key
    QString label = {}; // the user's own words for the type
    QString value = {};
    QString key = {}; // normalised, derived: what duplicates and search compare
    bool primary = false;
    bool valid = true;
    Consent consent = {}; // of e-mails and phones
    RecordId from = 0;    // a merge took it over from that record: un-merge takes it back (X1)
    bool operator==(const Entry &) const = default;
};
using Entries = QList<Entry>;

/// Bool, Int, Percent, Link = qint64; Text, LongText, Choice = QString. std::monostate = empty.
using Value =
    std::variant<std::monostate, qint64, QString, Decimal, Money, QDate, Moment, LinkedIds, Entries>;

inline bool isEmpty(const Value &value) {
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty();
    if (const auto *ids = std::get_if<LinkedIds>(&value))
        return ids->isEmpty();
    if (const auto *entries = std::get_if<Entries>(&value))
        return entries->isEmpty();
    return value.index() == 0;
}

/// Equal, where an empty text, an empty list and nothing are the same.
inline bool sameValue(const Value &a, const Value &b) {
    return a == b || (isEmpty(a) && isEmpty(b));
}

} // namespace kontor
