// Keys of names of companies and people and of tax and registration numbers: what X2 calls equal, folded as
// X18 says, has one key.
#pragma once

#include <QString>
#include <QStringView>

namespace kontor {

// All keys rest on fold(): case, accents, đ ł ß, yeh and kaf, joiners and digits of other scripts do not
// matter. "Müller" and "Mueller" keep two keys: writing ue as u in one key would make Bauer of Baur.
// An empty key equals nothing, not even another empty one (X2).

/// The words between single blanks, without punctuation and without legal form at either end: "Co., Ltd",
/// "G.m.b.H.", "Sp. z o.o.", "Công ty TNHH", "(سهامی خاص)". "P.H.U." is "PHU". A name that is nothing but a
/// legal form keeps its words. A short form is taken for one wherever it is the last word, because neither
/// case nor dots tell "Kim Sa" from "KIM S.A.".
QString companyKey(QStringView name);

/// The words in an order of their own, so that swapped names and "Last, First" meet, without titles unless
/// nothing else is there. Titles that are names as well (Ông, Bà, Pan) go only from beside two other words. A
/// single name has a key too, what has no letter none.
QString personKey(QStringView name);

/// Upper-case letters and digits alone: "DE123456789". Empty for what nobody could mean as a number: fewer
/// than four of them, no digit, only zeros, one character again and again.
QString numberKey(QStringView taxOrRegistrationNumber);

} // namespace kontor
