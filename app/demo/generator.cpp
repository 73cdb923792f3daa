// The rules by which the demo's names and amounts are put together.
#include "app/demo/generator.h"

#include <algorithm>

namespace kontor::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many of a currency one euro is, in round terms, and to what its prices are rounded (units).
struct Price {
    const char *currency;
    qint64 perEuroTimes100;
    qint64 roundTo;
};
constexpr Price kPrices[] = {{"EUR", 100, 10},
                             {"USD", 108, 10},
                             {"PLN", 430, 50},
                             {"VND", 2'700'000, 100'000},
                             {"IRR", 120'000'000, 10'000'000}};

/// Polish surnames in -ki have a form for women, whose first names end in -a.
QString surnameOf(const Words &words, const QString &firstName, QString lastName) {
    if (words.language == u"pl" && firstName.endsWith(u'a') && lastName.endsWith(u"ki"))
        lastName.back() = u'a';
    return lastName;
}

qint64 powerOfTenTo(int exponent) {
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

QString filled(QString pattern, const QStringList &parts) {
    for (qsizetype i = 0; i < parts.size(); ++i)
        pattern.replace(u'%' + QString::number(i + 1), parts[i]);
    return pattern;
}

QString siteOf(const QString &company) {
    QString name = latinName(company).left(24);
    return (name.isEmpty() ? u"firma"_s : name) + u".example"_s;
}

int Generator::language() {
    const qint64 place = m_chance.below(100);
    if (place < 35)
        return 0;
    if (place < 58)
        return 1;
    if (place < 78)
        return 2;
    return place < 90 ? 3 : 4;
}

QString Generator::phone(const Town &town) {
    return u"%1 %2 %3"_s.arg(town.dialling).arg(m_chance.below(900) + 100).arg(m_chance.below(9000) + 1000);
}

Company Generator::company(const Words &words) {
    const Town &town = m_chance.of(words.towns);
    const QString &pattern = m_chance.of(words.companies);
    Company made;
    made.name = filled(pattern, {m_chance.of(words.lastNames), m_chance.of(words.branches), town.name});
    made.street = filled(m_chance.of(words.streets), {QString::number(m_chance.below(180) + 1)});
    made.city = town.name;
    made.postalCode = town.postalCode;
    made.country = words.country;
    made.phone = phone(town);
    made.website = u"www."_s + siteOf(made.name);
    made.industry = m_chance.of(words.industries);
    return made;
}

Person Generator::person(const Words &words, const QString &site) {
    Person made;
    made.firstName = m_chance.of(words.firstNames);
    made.lastName = surnameOf(words, made.firstName, m_chance.of(words.lastNames));
    made.email = latinName(made.firstName) + u'.' + latinName(made.lastName) + u'@' + site;
    made.phone = phone(m_chance.of(words.towns));
    made.position = m_chance.of(words.positions);
    made.language = words.language;
    return made;
}

QString Generator::title(const Words &words) {
    const QString &pattern = m_chance.of(words.details);
    const QString &good = m_chance.of(words.goods);
    return filled(pattern, {good, QString::number(m_chance.below(11) + 2)});
}

Money Generator::amount(const QString &currency) {
    const qint64 euros = (m_chance.below(900) + 100) * powerOfTenTo(int(m_chance.below(3)));
    const auto price =
        std::find_if(std::begin(kPrices), std::end(kPrices), [&currency](const Price &candidate) {
            return currency == QLatin1StringView(candidate.currency);
        });
    const bool isKnown = price != std::end(kPrices);
    const qint64 units = isKnown ? euros * price->perEuroTimes100 / 100 : euros;
    const qint64 roundTo = isKnown ? price->roundTo : 1;
    const Currency code(currency);
    return {qMax(roundTo, units / roundTo * roundTo) * powerOfTenTo(code.digits()), code};
}

} // namespace kontor::demo
