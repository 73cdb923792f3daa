// Names come out of the file in the order of the office's language, as ICU has it.
#include "core/security/organisation.h"
#include "tests/support/core/office_fixture.h"

#include <random>
#include <unicode/coll.h>

namespace kontor::test {

namespace {

/// Letters that languages order differently, in every place of a name. No number mixes two scripts: there
/// ICU's own comparison and its keys disagree.
QStringList someNames(std::mt19937 &random) {
    static const QStringList parts{
        QStringLiteral("An"),   QStringLiteral("Ăn"),   QStringLiteral("Ân"), QStringLiteral("Ánh"),
        QStringLiteral("đặng"), QStringLiteral("Đăng"), QStringLiteral("Ö"),  QStringLiteral("Oz"),
        QStringLiteral("ss"),   QStringLiteral("ß"),    QStringLiteral("Ł"),  QStringLiteral("Lz"),
        QStringLiteral("ż"),    QStringLiteral("ź"),    QStringLiteral("ch"), QStringLiteral("علی"),
        QStringLiteral("ابر"),  QStringLiteral("پارس"), QStringLiteral("10"), QStringLiteral("9"),
        QStringLiteral("-"),    QStringLiteral("ư"),    QStringLiteral("ơ")};
    QSet<QString> names;
    while (names.size() < 200) {
        QString name;
        for (unsigned n = 1 + random() % 4; n > 0; --n)
            name += parts[qsizetype(random() % unsigned(parts.size()))] +
                    (random() % 3 ? QString() : QStringLiteral(" "));
        names.insert(name.trimmed());
    }
    return names.values();
}

class SortedNames : public OfficeTest, public ::testing::WithParamInterface<const char *> {};

} // namespace

TEST_P(SortedNames, AreInTheOrderOfIcu) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const QStringList names = someNames(random);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        for (const QString &name : names) {
            if (auto made = unit.create(kind::account, {{QStringLiteral("name"), name}}); !made)
                return made.error();
        }
        return {};
    }));
    // The keys that were stored in another language are made again.
    const RecordId office = find(kind::office, "id > 0").value(0);
    ASSERT_TRUE(set(kind::office, office, {{QStringLiteral("language"), text(GetParam())}}));
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale(GetParam()), status));
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    ASSERT_TRUE(U_SUCCESS(status));
    const auto sorted = read<QStringList>([](const Reading &reading) -> Result<QStringList> {
        const auto found = ids(reading, {.kind = "account", .sort = {{QStringLiteral("name")}}});
        const RecordNames all = found ? kontor::names(reading, kind::account, *found) : RecordNames();
        QStringList list;
        for (const RecordId id : *found)
            list.append(all.value(id).text);
        return list;
    });
    ASSERT_TRUE(sorted);
    ASSERT_EQ(sorted->size(), 200);
    for (qsizetype i = 1; i < sorted->size(); ++i) {
        UErrorCode compared = U_ZERO_ERROR;
        const auto order =
            collator->compareUTF8((*sorted)[i - 1].toStdString(), (*sorted)[i].toStdString(), compared);
        EXPECT_NE(order, UCOL_GREATER)
            << (*sorted)[i - 1].toStdString() << " before " << (*sorted)[i].toStdString();
    }
}

class SortedCountries : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        for (const char *country : {"DE", "FR", "AT", "Freedonia", ""})
            create(kind::account, {{QStringLiteral("name"), text(*country ? country : "none")},
                                   {QStringLiteral("country"), *country ? text(country) : Value()}});
    }

    /// The accounts by the names that the employee sees of their countries.
    QStringList sortedFor(const char *language, bool descending = false) {
        EXPECT_TRUE(set(kind::employee, m_me, {{QStringLiteral("language"), text(language)}}));
        const auto sorted = read<QStringList>([descending](const Reading &reading) -> Result<QStringList> {
            const auto found =
                ids(reading, {.kind = "account", .sort = {{QStringLiteral("country"), descending}}});
            if (!found)
                return found.error();
            const RecordNames all = kontor::names(reading, kind::account, *found);
            QStringList list;
            for (const RecordId id : *found)
                list.append(all.value(id).text);
            return list;
        });
        EXPECT_TRUE(sorted);
        return sorted.value_or({});
    }
};

// The file holds "DE" and "FR"; what is no country stands among them as it was typed.
TEST_F(SortedCountries, StandInTheOrderOfTheNamesThatAreSeen) {
    const auto list = [](const char *names) { return QString::fromUtf8(names).split(u' '); };
    EXPECT_EQ(sortedFor("en"), list("AT FR Freedonia DE none")); // Austria, France, Freedonia, Germany
    EXPECT_EQ(sortedFor("de"),
              list("DE FR Freedonia AT none")); // Deutschland, Frankreich, Freedonia, Österreich
    EXPECT_EQ(sortedFor("pl"), list("AT FR Freedonia DE none")); // Austria, Francja, Freedonia, Niemcy
    EXPECT_EQ(sortedFor("de", true), list("AT Freedonia FR DE none"));
}

INSTANTIATE_TEST_SUITE_P(Languages, SortedNames, ::testing::Values("vi", "de", "pl", "fa"),
                         [](const auto &language) { return std::string(language.param); });

} // namespace kontor::test
