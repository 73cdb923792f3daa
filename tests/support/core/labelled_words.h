// Names, companies, numbers and domains of five languages from which labelled pairs are made.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace kontor::test {

/// What people and companies of one country are called. No two words of one list, nor of the three lists of
/// names, are the same but for accents.
struct CountryWords {
    QString country;
    QString callingCode;
    bool hasTrunkZero = true;
    QStringList mobilePrefixes; // before seven digits
    QString taxPrefix;          // before nine digits
    bool familyFirst = false;
    QStringList titles;
    QStringList given;
    QStringList middle; // the first is none
    QStringList family;
    QString companyPattern; // of brand (%1), branch (%2) and town (%3)
    QStringList brands;
    QStringList branches;
    QStringList towns;
    QStringList formPatterns;  // of a name (%1) with a legal form, the same company each time
    QStringList groupPatterns; // of a name (%1) with what is no legal form, another company each time
};

const std::vector<CountryWords> &countryWords();

struct Domain {
    QString written;
    QString ascii;
};

const std::vector<Domain> &mailDomains();

} // namespace kontor::test
