// What stands behind a labelled record before anybody wrote it down: every value taken apart, so that it can
// be put together in another way or changed into a near one.
#pragma once

#include "tests/support/core/labelled_words.h"

#include <QString>

namespace kontor::test {

struct Person {
    QString given;
    QString middle;
    QString family;
};

struct Phone {
    const CountryWords *country = nullptr;
    QString digits; // without calling code and trunk zero
};

struct Email {
    QString local;
    Domain domain;
};

struct Identity {
    const CountryWords *country = nullptr;
    Person person;
    QString company; // without legal form
    Email email;
    Phone phone;
    QString taxNumber;
};

/// Numbers below 40,000 have identities that differ in every value; every fifth is of the same country.
Identity identity(quint32 number, quint32 seed);

/// As it is usual in the country.
QString written(const Person &person, const CountryWords &country);
QString written(const Email &email);
/// Internationally and without blanks.
QString written(const Phone &phone);

} // namespace kontor::test
