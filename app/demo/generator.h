// Makes people, companies and titles up: the same ones for the same seed on every machine.
#pragma once

#include "app/demo/words.h"
#include "core/base/money.h"
#include "core/schema/value.h"

#include <random>

namespace kontor::demo {

/// The standard's engine, but not its distributions: those differ between libraries.
class Chance {
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}
    /// 0 … below-1.
    qint64 below(qint64 below) { return below <= 1 ? 0 : qint64(m_engine() % quint64(below)); }
    bool oneIn(qint64 times) { return below(times) == 0; }
    bool percent(int share) { return below(100) < share; }
    template <class T>
    const T &of(const QList<T> &list) {
        return list[below(list.size())];
    }

private:
    std::mt19937_64 m_engine;
};

struct Company {
    QString name;
    QString street;
    QString city;
    QString postalCode;
    QString country;
    QString phone;
    QString website;
    QString industry;
};

struct Person {
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString position;
    QString language;
};

class Generator {
public:
    explicit Generator(quint32 seed) : m_chance(seed) {}
    Chance &chance() { return m_chance; }

    /// Index into allWords(): how often a language occurs.
    int language();
    Company company(const Words &words);
    Person person(const Words &words, const QString &site);
    QString title(const Words &words);
    /// A plausible round amount, mostly small, in the currency given.
    Money amount(const QString &currency);

private:
    QString phone(const Town &town);

    Chance m_chance;
};

/// "gruenwald.example"
QString siteOf(const QString &company);

/// %1, %2, %3 replaced; places that do not stand in the pattern are no matter.
QString filled(QString pattern, const QStringList &parts);

} // namespace kontor::demo
