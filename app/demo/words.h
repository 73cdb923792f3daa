// Words of the demo office: names, companies, towns, goods and notes in five languages.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kontor::demo {

struct Town {
    QString name;
    QString postalCode;
    QString dialling; // "+84 24"
};

/// What a country's records are made of.
struct Words {
    QString language;
    QString country;
    QString currency;
    QStringList firstNames;
    QStringList lastNames;
    QStringList companies; // %1 a last name, %2 a branch, %3 a town
    QStringList branches;
    QStringList streets; // %1 a number
    QStringList goods;   // titles of deals
    QStringList details; // of a title: %1 a good, %2 a number
    QStringList notes;
    QStringList positions;
    QStringList industries;
    QList<Town> towns;
};

/// Vietnamese, German, Polish, English, Persian.
const QList<Words> &allWords();

/// Without accents and blanks, for e-mail addresses and sites: "gruenwald"; Persian gets Latin letters.
QString latinName(const QString &text);

} // namespace kontor::demo
