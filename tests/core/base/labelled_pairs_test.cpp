// Ten thousand pairs of the same and ten thousand of strangers: the keys meet where X2 says equal, and
// nowhere else.
#include "core/base/fold.h"
#include "core/base/keys.h"
#include "core/base/name_keys.h"
#include "tests/support/core/labelled_pairs.h"
#include "tests/support/core/labelled_words.h"

#include <gtest/gtest.h>

#include <QMap>
#include <QSet>
#include <string>

using namespace kontor;
using namespace kontor::test;

namespace {

constexpr int kPairs = 10'000;
constexpr quint32 kSeed = 20261128;

QString keyOf(const LabelledRecord &record, Criterion criterion, const QString &office) {
    const QString &value = record.*valueBy(criterion);
    switch (criterion) {
    case Criterion::Email:
        return emailKey(value);
    case Criterion::Phone:
        return phoneKey(value, office);
    case Criterion::PersonName:
        return personKey(value);
    case Criterion::CompanyName:
        return companyKey(value);
    case Criterion::TaxNumber:
        break;
    }
    return numberKey(value);
}

/// Whether X2 calls them equal by this criterion: empty never matches empty.
bool meet(const LabelledPair &pair, Criterion criterion, const QString &office) {
    const QString key = keyOf(pair.first, criterion, office);
    return !key.isEmpty() && key == keyOf(pair.second, criterion, office);
}

std::string text(const LabelledPair &pair, Criterion criterion) {
    return (pair.first.*valueBy(criterion) + QStringLiteral(" | ") + pair.second.*valueBy(criterion) +
            QStringLiteral(" (") + pair.how.join(QStringLiteral(", ")) + u')')
        .toStdString();
}

class LabelledPairsOf : public testing::TestWithParam<const char *> {
protected:
    const QString m_office = QString::fromLatin1(GetParam());
};

} // namespace

TEST_P(LabelledPairsOf, TheSameMeetByTheirCriterionAlone) {
    for (const LabelledPair &pair : samePairs(kPairs, kSeed, m_office)) {
        for (const Criterion criterion : kCriteria)
            EXPECT_EQ(meet(pair, criterion, m_office), criterion == pair.criterion) << text(pair, criterion);
    }
}

TEST_P(LabelledPairsOf, StrangersMeetByNothing) {
    for (const LabelledPair &pair : strangerPairs(kPairs, kSeed, m_office)) {
        for (const Criterion criterion : kCriteria) {
            EXPECT_FALSE(meet(pair, criterion, m_office)) << text(pair, criterion);
            EXPECT_FALSE(keyOf(pair.first, criterion, m_office).isEmpty()) << text(pair, criterion);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Office, LabelledPairsOf, testing::Values("VN", "DE", "PL", "IR", "GB"),
                         [](const auto &office) { return std::string(office.param); });

TEST(LabelledPairs, HoldNobodyTwice) {
    const QString office = QStringLiteral("VN");
    std::vector<LabelledPair> all = samePairs(kPairs, kSeed, office);
    for (LabelledPair &pair : strangerPairs(kPairs, kSeed, office))
        all.push_back(std::move(pair));
    for (const Criterion criterion : kCriteria) {
        QSet<QString> keys;
        for (const LabelledPair &pair : all)
            keys.insert(keyOf(pair.first, criterion, office));
        EXPECT_EQ(keys.size(), 2 * kPairs) << int(criterion);
    }
}

TEST(LabelledPairs, AreTheSameForOneSeed) {
    const QString office = QStringLiteral("DE");
    const std::vector<LabelledPair> once = samePairs(100, 7, office);
    const std::vector<LabelledPair> again = samePairs(100, 7, office);
    const std::vector<LabelledPair> other = samePairs(100, 8, office);
    int different = 0;
    for (std::size_t i = 0; i < once.size(); ++i) {
        for (const Criterion criterion : kCriteria) {
            EXPECT_EQ(once[i].second.*valueBy(criterion), again[i].second.*valueBy(criterion));
            different += once[i].second.*valueBy(criterion) == other[i].second.*valueBy(criterion) ? 0 : 1;
        }
    }
    EXPECT_GT(different, 490);
}

/// A way to write that never comes up would prove nothing.
TEST(LabelledPairs, ShowEveryDistortionOften) {
    const QString office = QStringLiteral("DE");
    QMap<QString, int> seen;
    const auto count = [&seen](const LabelledPair &pair) {
        for (const QString &way : pair.how)
            ++seen[way];
    };
    for (const LabelledPair &pair : samePairs(kPairs, kSeed, office)) {
        EXPECT_NE(pair.first.*valueBy(pair.criterion), pair.second.*valueBy(pair.criterion))
            << text(pair, pair.criterion);
        count(pair);
    }
    for (const char *way : {"upper case",
                            "lower case",
                            "no accents",
                            "decomposed",
                            "blanks within",
                            "blanks around",
                            "punctuation",
                            "dots dropped",
                            "Arabic letters",
                            "joiners dropped",
                            "joiner within",
                            "swapped order",
                            "last, first",
                            "title",
                            "legal form",
                            "no legal form",
                            "ASCII domain",
                            "mark in front",
                            "spaced",
                            "wide digits",
                            "00",
                            "+",
                            "brackets",
                            "national",
                            "national in brackets",
                            "blanks",
                            "dashes",
                            "Persian digits",
                            "Arabic digits",
                            "extension"})
        EXPECT_GE(seen[QString::fromLatin1(way)], 50) << way;
    seen.clear();
    for (const LabelledPair &pair : strangerPairs(kPairs, kSeed, office))
        count(pair);
    for (const char *way :
         {"somebody else", "another given name", "another middle name", "another family name",
          "one letter of the name", "another domain", "another ending", "domain without accents",
          "one digit of the address", "another country", "digits swapped", "one digit of the number",
          "branch", "another prefix", "form inside a word", "no form but a group", "one word more"})
        EXPECT_GE(seen[QString::fromLatin1(way)], 50) << way;
}

TEST(LabelledPairs, AreMadeOfWordsThatDifferByMoreThanAccents) {
    for (const CountryWords &country : countryWords()) {
        const QStringList names = country.given + country.middle + country.family;
        for (const QStringList &list : {names, country.brands, country.branches, country.towns}) {
            QSet<QString> folded;
            for (const QString &word : list)
                folded.insert(fold(word));
            EXPECT_EQ(folded.size(), list.size()) << country.country.toStdString();
        }
    }
}
