// Labelled pairs as whole records of an office: every pair that X2 calls equal is found, and no stranger.
#include "tests/support/core/labelled_pairs.h"
#include "tests/support/core/similar_fixture.h"

#include <algorithm>
#include <set>

namespace kontor::test {

namespace {

constexpr int pairCount = 10'000;
constexpr quint32 pairSeed = 20'261'128;
constexpr qsizetype atOnce = 2000; // records of one step

struct SavedPair {
    RecordRef first;
    RecordRef second;
};

/// A lead beside a lead, a contact beside a contact, an account beside an account, as the criterion allows.
const Kind &kindFor(const LabelledPair &pair, size_t place) {
    switch (pair.criterion) {
    case Criterion::PersonName:
        return place % 2 ? static_cast<const Kind &>(kind::contact) : kind::lead;
    case Criterion::CompanyName:
        return place % 2 ? static_cast<const Kind &>(kind::account) : kind::lead;
    case Criterion::TaxNumber:
        return kind::account;
    default:
        break;
    }
    static const std::array<const Kind *, 3> kinds{&kind::lead, &kind::contact, &kind::account};
    return *kinds[place % kinds.size()];
}

FieldValues valuesOf(const Kind &kind, const LabelledRecord &record) {
    FieldValues values{{QStringLiteral("email"), record.email}, {QStringLiteral("phone"), record.phone}};
    const qsizetype blank = record.person.indexOf(u' ');
    if (&kind == &kind::contact || &kind == &kind::lead) {
        values.append({QStringLiteral("firstName"), record.person.left(qMax<qsizetype>(0, blank))});
        values.append({QStringLiteral("lastName"), record.person.mid(blank + 1)});
    }
    if (&kind == &kind::lead)
        values.append({QStringLiteral("company"), record.company});
    if (&kind == &kind::account)
        values.append({QStringLiteral("name"), record.company});
    if (&kind != &kind::contact)
        values.append({QStringLiteral("taxNumber"), record.taxNumber});
    return values;
}

MatchBy criterionOf(Criterion criterion) {
    switch (criterion) {
    case Criterion::Email:
        return MatchBy::Email;
    case Criterion::Phone:
        return MatchBy::Phone;
    case Criterion::PersonName:
        return MatchBy::Person;
    case Criterion::CompanyName:
        return MatchBy::Company;
    case Criterion::TaxNumber:
        break;
    }
    return MatchBy::TaxNumber;
}

} // namespace

class LabelledRecords : public SimilarTest {
protected:
    void SetUp() override {
        SimilarTest::SetUp();
        setOffice("matchNames", qint64(1));
        setOffice("matchTaxNumbers", text("all"));
    }

    QList<SavedPair> save(const std::vector<LabelledPair> &pairs) {
        QList<SavedPair> saved;
        for (size_t from = 0; from < pairs.size(); from += size_t(atOnce)) {
            const auto done = perform([&](UnitOfWork &unit) -> Result<void> {
                unit.setBulk(true);
                for (size_t i = from; i < std::min(pairs.size(), from + size_t(atOnce)); ++i) {
                    const Kind &of = kindFor(pairs[i], i);
                    auto first = unit.create(of, valuesOf(of, pairs[i].first));
                    auto second = unit.create(of, valuesOf(of, pairs[i].second));
                    if (!first || !second)
                        return first ? second.error() : first.error();
                    saved.append(SavedPair{{of.key(), *first}, {of.key(), *second}});
                }
                return {};
            });
            EXPECT_TRUE(done) << done.error().text.toStdString();
        }
        return saved;
    }

    QList<Similar> similarToAll(const QList<SavedPair> &pairs) {
        return *read<QList<Similar>>([&](const Reading &reading) -> Result<QList<Similar>> {
            QList<Similar> found;
            for (const SavedPair &pair : pairs)
                found.append(similarTo(reading, *reading.schema().kind(pair.first.kind), pair.first.id));
            return found;
        });
    }

    static const SimilarRecord *among(const Similar &found, RecordId id) {
        const auto one = std::ranges::find_if(
            found.records, [id](const SimilarRecord &record) { return record.ref.id == id; });
        return one == found.records.end() ? nullptr : &*one;
    }
};

TEST_F(LabelledRecords, EveryPairThatIsEqualIsFoundByItsCriterion) {
    const std::vector<LabelledPair> pairs = samePairs(pairCount, pairSeed, QStringLiteral("DE"));
    const QList<SavedPair> saved = save(pairs);
    ASSERT_EQ(saved.size(), pairCount);
    const QList<Similar> found = similarToAll(saved);
    int missed = 0;
    for (qsizetype i = 0; i < saved.size(); ++i) {
        const LabelledPair &pair = pairs[size_t(i)];
        const SimilarRecord *second = among(found[i], saved[i].second.id);
        const bool isBy = second && std::ranges::any_of(second->reasons, [&pair](const MatchReason &reason) {
                              return reason.by == criterionOf(pair.criterion);
                          });
        if (!isBy && ++missed <= 10) {
            const QString LabelledRecord::*value = valueBy(pair.criterion);
            ADD_FAILURE() << saved[i].first.kind.toStdString() << ": " << (pair.first.*value).toStdString()
                          << " | " << (pair.second.*value).toStdString() << " ("
                          << pair.how.join(u", ").toStdString() << ')';
        }
    }
    EXPECT_EQ(missed, 0);
}

TEST_F(LabelledRecords, NoStrangerIsFound) {
    const std::vector<LabelledPair> pairs = strangerPairs(pairCount, pairSeed, QStringLiteral("DE"));
    const QList<SavedPair> saved = save(pairs);
    ASSERT_EQ(saved.size(), pairCount);
    const QList<Similar> found = similarToAll(saved);
    int wrong = 0;
    for (qsizetype i = 0; i < saved.size(); ++i) {
        const SimilarRecord *second = among(found[i], saved[i].second.id);
        if (second && ++wrong <= 10)
            ADD_FAILURE() << second->reasons.first().text.toStdString() << " ("
                          << pairs[size_t(i)].how.join(u", ").toStdString() << ')';
    }
    EXPECT_EQ(wrong, 0);
}

} // namespace kontor::test
