// Pairs of records of which it is known whether X2 calls them equal, and by what: the measure of every search
// for duplicates (issue of leads, point 3).
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <vector>

namespace kontor::test {

enum class Criterion { Email, Phone, PersonName, CompanyName, TaxNumber };
inline constexpr std::array kCriteria{Criterion::Email, Criterion::Phone, Criterion::PersonName,
                                      Criterion::CompanyName, Criterion::TaxNumber};

/// A person of a company as somebody typed them, each value in one text.
struct LabelledRecord {
    QString person;
    QString company;
    QString email;
    QString phone;
    QString taxNumber;
};

/// Where a record holds what the criterion compares.
QString LabelledRecord::*valueBy(Criterion criterion);

/// Of the same: equal by `criterion` and by nothing else. Of strangers: equal by nothing, and most of them
/// nearly equal by `criterion`.
struct LabelledPair {
    Criterion criterion = Criterion::Email;
    /// In what way the second one's value of the criterion is written, or differs.
    QStringList how;
    LabelledRecord first;
    LabelledRecord second;
};

/// What one seed gives is the same on every machine; 10,000 pairs at most. An office reads national numbers
/// as those of one country: only numbers of `country` are written so. The first records of all pairs of one
/// seed differ from each other in every value.
std::vector<LabelledPair> samePairs(int count, quint32 seed, const QString &country);
std::vector<LabelledPair> strangerPairs(int count, quint32 seed, const QString &country);

} // namespace kontor::test
