// The second record of a pair is another identity, but for the one value that makes it equal or nearly so.
#include "tests/support/core/labelled_pairs.h"

#include "tests/support/core/dice.h"
#include "tests/support/core/distortions.h"
#include "tests/support/core/labelled_identity.h"
#include "tests/support/core/labelled_words.h"

#include <QtGlobal>
#include <utility>

namespace kontor::test {

namespace {

/// And how far the second identity of a pair is from the first: of the same country.
constexpr quint32 kPairsAtMost = 10'000;
constexpr quint32 kCountries = 5;

LabelledRecord written(const Identity &of, Dice &dice) {
    return {written(of.person, *of.country), dice.oneOf(of.country->formPatterns).arg(of.company),
            written(of.email), written(of.phone), of.taxNumber};
}

QString rewritten(const Person &person, const CountryWords &country, Dice &dice, QStringList &how) {
    const QString givenNames = (person.given + u' ' + person.middle).trimmed();
    QString text = written(person, country);
    switch (dice.below(4)) {
    case 0:
        text = country.familyFirst ? givenNames + u' ' + person.family : person.family + u' ' + givenNames;
        how.append(QStringLiteral("swapped order"));
        break;
    case 1:
        text =
            person.family + (country.country == QStringLiteral("IR") ? u'\u060C' : u',') + u' ' + givenNames;
        how.append(QStringLiteral("last, first"));
        break;
    case 2:
        text = dice.oneOf(country.titles) + u' ' + text;
        how.append(QStringLiteral("title"));
        break;
    default:
        break;
    }
    return distorted(text, nameDistortions(), dice, how);
}

QString rewrittenCompany(const QString &name, const CountryWords &country, Dice &dice, QStringList &how) {
    const QString &pattern = dice.oneOf(country.formPatterns);
    how.append(pattern == QStringLiteral("%1") ? QStringLiteral("no legal form")
                                               : QStringLiteral("legal form"));
    return distorted(pattern.arg(name), nameDistortions(), dice, how);
}

QString grouped(const QString &digits, Dice &dice, QStringList &how) {
    static const QStringList between{QString(),           QStringLiteral(" "), QStringLiteral("-"),
                                     QStringLiteral("."), QStringLiteral("/"), QStringLiteral("\u00A0")};
    const QString &sign = dice.oneOf(between);
    if (sign.isEmpty())
        return digits;
    how.append(sign == QStringLiteral("-") ? QStringLiteral("dashes") : QStringLiteral("blanks"));
    return digits.left(2) + sign + digits.mid(2, 3) + sign + digits.mid(5);
}

QString rewritten(const Phone &phone, const QString &office, Dice &dice, QStringList &how) {
    const QString code = phone.country->callingCode;
    const bool isOfOffice = phone.country->country == office;
    const bool hasZero = phone.country->hasTrunkZero;
    QString text = grouped(phone.digits, dice, how);
    switch (dice.below(isOfOffice ? 5 : 3)) {
    case 0:
        text = QStringLiteral("00") + code + u' ' + text;
        how.append(QStringLiteral("00"));
        break;
    case 1:
        text = u'+' + code + (hasZero ? QStringLiteral(" (0) ") : QStringLiteral(" ")) + text;
        how.append(QStringLiteral("+"));
        break;
    case 2:
        text = QStringLiteral("(+%1) %2").arg(code, text);
        how.append(QStringLiteral("brackets"));
        break;
    case 3:
        text = hasZero ? u'0' + text : text;
        how.append(QStringLiteral("national"));
        break;
    default:
        text = QStringLiteral("(%1%2) %3")
                   .arg(hasZero ? QStringLiteral("0") : QString(), phone.digits.left(3), phone.digits.mid(3));
        how.append(QStringLiteral("national in brackets"));
    }
    switch (dice.below(6)) {
    case 0:
        text = inPersianDigits(text);
        how.append(QStringLiteral("Persian digits"));
        break;
    case 1:
        text = inArabicDigits(text);
        how.append(QStringLiteral("Arabic digits"));
        break;
    case 2:
        text += QStringLiteral(" ext. 12");
        how.append(QStringLiteral("extension"));
        break;
    case 3:
        text = u'\u200E' + text + u' ';
        how.append(QStringLiteral("mark in front"));
        break;
    default:
        break;
    }
    return text;
}

QString rewrittenValue(const Identity &of, Criterion criterion, const QString &office, Dice &dice,
                       QStringList &how) {
    switch (criterion) {
    case Criterion::Email:
        return distorted(written(of.email), emailDistortions(), dice, how);
    case Criterion::Phone:
        return rewritten(of.phone, office, dice, how);
    case Criterion::PersonName:
        return rewritten(of.person, *of.country, dice, how);
    case Criterion::CompanyName:
        return rewrittenCompany(of.company, *of.country, dice, how);
    case Criterion::TaxNumber:
        break;
    }
    return distorted(of.taxNumber, numberDistortions(), dice, how);
}

/// The next word of the list.
const QString &another(const QStringList &list, const QString &than) {
    return list[(list.indexOf(than) + 1) % list.size()];
}

Person nearTo(Person person, const CountryWords &country, Dice &dice, QStringList &how) {
    const QString family = withAnotherLetter(person.family, dice);
    switch (dice.below(4)) {
    case 0:
        how.append(QStringLiteral("another given name"));
        person.given = another(country.given, person.given);
        break;
    case 1:
        how.append(QStringLiteral("another middle name"));
        person.middle = another(country.middle, person.middle);
        break;
    case 2:
        how.append(QStringLiteral("another family name"));
        person.family = another(country.family, person.family);
        break;
    default:
        how.append(QStringLiteral("one letter of the name"));
        person.family = family == person.family ? family + QStringLiteral("wu") : family;
    }
    return person;
}

Email nearTo(Email email, Dice &dice, QStringList &how) {
    QString &domain = email.domain.written;
    switch (dice.below(4)) {
    case 0:
        how.append(QStringLiteral("another domain"));
        domain = QStringLiteral("mail.") + domain;
        break;
    case 1:
        how.append(QStringLiteral("another ending"));
        domain = domain.section(u'.', 0, 0) + QStringLiteral(".net");
        break;
    case 2: {
        how.append(QStringLiteral("domain without accents"));
        const QString bare = withoutAccents(domain);
        domain = bare == domain ? QStringLiteral("buecher-welt.de") : bare;
        break;
    }
    default:
        how.append(QStringLiteral("one digit of the address"));
        email.local = withAnotherDigit(email.local, dice);
    }
    return email;
}

Phone nearTo(Phone phone, const QString &office, Dice &dice, QStringList &how) {
    switch (dice.below(3)) {
    case 0:
        how.append(QStringLiteral("another country"));
        for (const CountryWords &country : countryWords()) {
            if (country.country != office && country.country != phone.country->country) {
                phone.country = &country;
                break;
            }
        }
        break;
    case 1:
        how.append(QStringLiteral("digits swapped"));
        phone.digits = withSwappedDigits(phone.digits);
        break;
    default:
        how.append(QStringLiteral("one digit of the number"));
        phone.digits = withAnotherDigit(phone.digits, dice);
    }
    return phone;
}

QString nearTaxNumber(const QString &number, Dice &dice, QStringList &how) {
    switch (dice.below(4)) {
    case 0:
        how.append(QStringLiteral("branch"));
        return number + QStringLiteral("-001");
    case 1:
        how.append(QStringLiteral("digits swapped"));
        return withSwappedDigits(number);
    case 2:
        how.append(QStringLiteral("another prefix"));
        return QStringLiteral("AT") + number;
    default:
        how.append(QStringLiteral("one digit of the number"));
        return withAnotherDigit(number, dice);
    }
}

QString nearCompany(const QString &name, const CountryWords &country, Dice &dice, QStringList &how) {
    static const QStringList forms{QStringLiteral("ag"), QStringLiteral("sa"),   QStringLiteral("co"),
                                   QStringLiteral("oy"), QStringLiteral("gmbh"), QStringLiteral("ltd")};
    const QString &pattern = dice.oneOf(country.formPatterns);
    const QString changed = withAnotherLetter(name, dice);
    switch (dice.below(4)) {
    case 0:
        how.append(QStringLiteral("form inside a word"));
        return pattern.arg(name + dice.oneOf(forms));
    case 1:
        how.append(QStringLiteral("no form but a group"));
        return dice.oneOf(country.groupPatterns).arg(name);
    case 2:
        how.append(QStringLiteral("one word more"));
        return pattern.arg(name + u' ' + dice.oneOf(country.family));
    default:
        how.append(QStringLiteral("one letter of the name"));
        return pattern.arg(changed == name ? name + QStringLiteral("wu") : changed);
    }
}

QString nearValue(const Identity &of, Criterion criterion, const QString &office, Dice &dice,
                  QStringList &how) {
    // Near ones are written in the same careless ways as equal ones.
    const bool careless = dice.once(2);
    switch (criterion) {
    case Criterion::Email: {
        const QString text = written(nearTo(of.email, dice, how));
        return careless ? distorted(text, emailDistortions(), dice, how) : text;
    }
    case Criterion::Phone: {
        const Phone phone = nearTo(of.phone, office, dice, how);
        return careless ? rewritten(phone, office, dice, how) : written(phone);
    }
    case Criterion::PersonName: {
        const Person person = nearTo(of.person, *of.country, dice, how);
        return careless ? rewritten(person, *of.country, dice, how) : written(person, *of.country);
    }
    case Criterion::CompanyName: {
        const QString text = nearCompany(of.company, *of.country, dice, how);
        return careless ? distorted(text, nameDistortions(), dice, how) : text;
    }
    case Criterion::TaxNumber:
        break;
    }
    const QString text = nearTaxNumber(of.taxNumber, dice, how);
    return careless ? distorted(text, numberDistortions(), dice, how) : text;
}

/// Pairs of two identities each; `liken` writes the value of the criterion into the second record.
template <typename Liken>
std::vector<LabelledPair> pairs(int count, quint32 from, quint32 seed, const Liken &liken) {
    Q_ASSERT(quint32(count) <= kPairsAtMost && countryWords().size() == kCountries);
    Dice dice(seed);
    std::vector<LabelledPair> made;
    made.reserve(std::size_t(count));
    for (quint32 i = 0; i < quint32(count); ++i) {
        const Identity first = identity(from + i, seed);
        LabelledPair pair;
        pair.criterion = kCriteria[i / kCountries % kCriteria.size()];
        pair.first = written(first, dice);
        pair.second = written(identity(from + i + kPairsAtMost, seed), dice);
        liken(first, pair, dice);
        made.push_back(std::move(pair));
    }
    return made;
}

} // namespace

QString LabelledRecord::*valueBy(Criterion criterion) {
    switch (criterion) {
    case Criterion::Email:
        return &LabelledRecord::email;
    case Criterion::Phone:
        return &LabelledRecord::phone;
    case Criterion::PersonName:
        return &LabelledRecord::person;
    case Criterion::CompanyName:
        return &LabelledRecord::company;
    case Criterion::TaxNumber:
        break;
    }
    return &LabelledRecord::taxNumber;
}

std::vector<LabelledPair> samePairs(int count, quint32 seed, const QString &country) {
    return pairs(count, 0, seed, [&country](const Identity &first, LabelledPair &pair, Dice &dice) {
        QString LabelledRecord::*value = valueBy(pair.criterion);
        // Another writing of the legal form may be the one the first has.
        do {
            pair.how.clear();
            pair.second.*value = rewrittenValue(first, pair.criterion, country, dice, pair.how);
        } while (pair.second.*value == pair.first.*value);
    });
}

std::vector<LabelledPair> strangerPairs(int count, quint32 seed, const QString &country) {
    return pairs(count, 2 * kPairsAtMost, seed,
                 [&country](const Identity &first, LabelledPair &pair, Dice &dice) {
                     if (dice.once(6))
                         pair.how.append(QStringLiteral("somebody else"));
                     else
                         pair.second.*valueBy(pair.criterion) =
                             nearValue(first, pair.criterion, country, dice, pair.how);
                 });
}

} // namespace kontor::test
