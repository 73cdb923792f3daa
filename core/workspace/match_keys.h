// MatchKeys: what records are compared by to find duplicates (X2). Addresses and numbers of list fields have
// their keys in `entry`; those of names, tax and registration numbers are kept here, in the table match_key.
#pragma once

#include "core/records/record.h"

#include <QSet>

namespace kontor {

class Connection;
struct MatchCriteria;

/// What two records are equal by.
enum class MatchBy { Email, Phone, Person, Company, TaxNumber, RegistrationNumber };

struct MatchKey {
    MatchBy by = MatchBy::Email;
    QString key = {};   // normalised; never empty: empty never matches empty
    QString shown = {}; // as it stands in the record
};

/// The addresses and telephones of a record itself. Those that are no address have no key. `country`: of the
/// office, for telephones whose key is not made yet.
QList<MatchKey> addressKeysOf(const Schema &schema, const Record &record, const QString &country);
/// Its names and numbers.
QList<MatchKey> nameKeysOf(const Schema &schema, const Record &record);

/// Under which number a name or number stands in match_key: those of one criterion stand together.
qint64 matchNumber(MatchBy by, QStringView key);
struct MatchRange {
    qint64 first = 0;
    qint64 last = 0;
};
MatchRange matchRange(MatchBy by);

/// Whether the office compares records of those two kinds by that.
bool isCompared(const MatchCriteria &criteria, MatchBy by, const Kind &one, const Kind &other);

namespace match_keys {

/// Takes over what a change made of a record: of those that are in use and not archived the table has all
/// keys.
void put(Connection &connection, const Schema &schema, const Record &before, const Record &after);

/// On the writer, outside a unit: makes the table where the file has none of this version yet.
void refresh(Connection &writer, const Schema &schema);
/// Makes it anew; inside a transaction.
void rebuild(Connection &writer, const Schema &schema);
/// How many keys are missing or stand for nothing.
int wrong(Connection &connection, const Schema &schema);

} // namespace match_keys

} // namespace kontor
