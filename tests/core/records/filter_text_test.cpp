// The filter language: what it reads, how it prints, where it says an error is, and that nothing breaks it.
#include "core/records/filter.h"

#include <gtest/gtest.h>
#include <random>

namespace kontor {

using namespace Qt::Literals::StringLiterals;

namespace {

using FilterOp = Filter::Op;
using FilterType = Filter::Type;

struct Spelling {
    QString text;
    QString canonical;
};

void PrintTo(const Spelling &spelling, std::ostream *out) {
    *out << spelling.text.toStdString();
}

Literal bare(const QString &text) {
    return {.text = text};
}

class FilterTextReads : public testing::TestWithParam<Spelling> {};

TEST_P(FilterTextReads, AndPrintsCanonically) {
    const Result<Filter> filter = parseFilter(GetParam().text);
    ASSERT_TRUE(filter) << filter.error().text.toStdString();
    EXPECT_EQ(filterText(*filter).toStdString(), GetParam().canonical.toStdString());
    const Result<Filter> again = parseFilter(GetParam().canonical);
    ASSERT_TRUE(again) << again.error().text.toStdString();
    EXPECT_TRUE(*again == *filter);
}

INSTANTIATE_TEST_SUITE_P(
    Table, FilterTextReads,
    testing::Values(
        Spelling{u""_s, u""_s}, Spelling{u"   "_s, u""_s}, Spelling{u"a=1"_s, u"a = 1"_s},
        Spelling{u"a = 1 or b = 2 and c = 3"_s, u"a = 1 or b = 2 and c = 3"_s},
        Spelling{u"a = 1 or (b = 2 and c = 3)"_s, u"a = 1 or b = 2 and c = 3"_s},
        Spelling{u"(a = 1 or b = 2) and c = 3"_s, u"(a = 1 or b = 2) and c = 3"_s},
        Spelling{u"not a = 1 and b = 2"_s, u"not a = 1 and b = 2"_s},
        Spelling{u"not (a = 1 and b = 2)"_s, u"not (a = 1 and b = 2)"_s},
        Spelling{u"NOT NOT a = 1"_s, u"not not a = 1"_s}, Spelling{u"((a = 1))"_s, u"a = 1"_s},
        Spelling{u"(a = 1 and b = 2) and c = 3"_s, u"(a = 1 and b = 2) and c = 3"_s},
        Spelling{u"a = 1 AND b = 2 Or c = 3"_s, u"a = 1 and b = 2 or c = 3"_s},
        Spelling{u"stage=\"Won\""_s, u"stage = \"Won\""_s}, Spelling{u"stage = Won"_s, u"stage = Won"_s},
        Spelling{uR"(title = "6\" pipe \\ valve")"_s, uR"(title = "6\" pipe \\ valve")"_s},
        Spelling{u"account.city ~ \"Hà Nội\""_s, u"account.city ~ \"Hà Nội\""_s},
        Spelling{u"account . city ~ \"x\""_s, u"account.city ~ \"x\""_s},
        Spelling{u"cf_12 = 5"_s, u"cf_12 = 5"_s},
        Spelling{u"\"Contract type\" = \"A\""_s, u"\"Contract type\" = \"A\""_s},
        Spelling{u"\"title\" = \"A\""_s, u"title = \"A\""_s}, Spelling{u"\"and\" = 1"_s, u"\"and\" = 1"_s},
        Spelling{u"قرارداد = 1"_s, u"\"قرارداد\" = 1"_s}, Spelling{u"a != 1"_s, u"a != 1"_s},
        Spelling{u"a < 1 and a <= 1 and a > 1 and a >= 1"_s, u"a < 1 and a <= 1 and a > 1 and a >= 1"_s},
        Spelling{u"a = -12.50"_s, u"a = -12.50"_s},
        Spelling{u"amount > 10000 USD"_s, u"amount > 10000 USD"_s},
        Spelling{u"amount > 10000usd"_s, u"amount > 10000 USD"_s},
        Spelling{u"amount > 10000 and b = 1"_s, u"amount > 10000 and b = 1"_s},
        Spelling{u"amount between 10 EUR and 20 EUR"_s, u"amount between 10 EUR and 20 EUR"_s},
        Spelling{u"a BETWEEN 1 AND 2 AND b = 3"_s, u"a between 1 and 2 and b = 3"_s},
        Spelling{u"closed = 2026-11-24"_s, u"closed = 2026-11-24"_s},
        Spelling{u"created >= 2026-11-24T08:30Z"_s, u"created >= 2026-11-24T08:30Z"_s},
        Spelling{u"closed >= Today and closed < today + 7"_s, u"closed >= today and closed < today+7"_s},
        Spelling{u"closed > today-30"_s, u"closed > today-30"_s},
        Spelling{u"closed = yesterday or closed = TOMORROW"_s, u"closed = yesterday or closed = tomorrow"_s},
        Spelling{u"closed = This  Month"_s, u"closed = this month"_s},
        Spelling{u"closed in (last week, next quarter, this year)"_s,
                 u"closed in (last week, next quarter, this year)"_s},
        Spelling{u"closed = last"_s, u"closed = last"_s},
        Spelling{u"responsible = ME"_s, u"responsible = me"_s},
        Spelling{u"responsible = \"me\""_s, u"responsible = \"me\""_s},
        Spelling{u"locked = TRUE and private = false"_s, u"locked = true and private = false"_s},
        Spelling{u"parent = #D-2026-118"_s, u"parent = #D-2026-118"_s},
        Spelling{u"stage in (\"Won\",\"Lost\")"_s, u"stage in (\"Won\", \"Lost\")"_s},
        Spelling{u"stage in ()"_s, u"stage in ()"_s}, Spelling{u"closed IS EMPTY"_s, u"closed is empty"_s},
        Spelling{u"closed is  not empty"_s, u"closed is not empty"_s}, Spelling{u"a = ۱۲۳"_s, u"a = 123"_s},
        Spelling{u"a\n=\t1"_s, u"a = 1"_s}, Spelling{u"a=1and b=2"_s, u"a = 1 and b = 2"_s}));

struct Mistake {
    QString text;
    int place;
};

void PrintTo(const Mistake &mistake, std::ostream *out) {
    *out << mistake.text.toStdString();
}

class FilterTextRefuses : public testing::TestWithParam<Mistake> {};

TEST_P(FilterTextRefuses, AndNamesThePlace) {
    const Result<Filter> filter = parseFilter(GetParam().text);
    ASSERT_FALSE(filter);
    EXPECT_EQ(filter.error().code, ErrorCode::Usage);
    const QString start = u"Character %1:"_s.arg(GetParam().place);
    EXPECT_TRUE(filter.error().text.startsWith(start)) << filter.error().text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Table, FilterTextRefuses,
    testing::Values(Mistake{u"a"_s, 2}, Mistake{u"a ="_s, 4}, Mistake{u"= 1"_s, 1},
                    Mistake{u"a = 1 b = 2"_s, 7}, Mistake{u"a = 1 and"_s, 10},
                    Mistake{u"a = 1 and and b = 2"_s, 11}, Mistake{u"(a = 1"_s, 7}, Mistake{u"a = 1)"_s, 6},
                    Mistake{u"a = \"open"_s, 5}, Mistake{uR"(a = "x\n")"_s, 8}, Mistake{u"a in 1"_s, 6},
                    Mistake{u"a in (1 2)"_s, 9}, Mistake{u"a in (1,)"_s, 9}, Mistake{u"a is"_s, 5},
                    Mistake{u"a is not"_s, 9}, Mistake{u"a between 1"_s, 12},
                    Mistake{u"a between 1 or 2"_s, 13}, Mistake{u"a = 2026-02-30"_s, 5},
                    Mistake{u"a = 2026-1"_s, 5}, Mistake{u"a = -"_s, 6}, Mistake{u"a = 1."_s, 7},
                    Mistake{u"a = today+"_s, 11}, Mistake{u"a = #"_s, 6}, Mistake{u"a. = 1"_s, 4},
                    Mistake{u"in = 1"_s, 1}, Mistake{u"😀a = 1"_s, 1}, Mistake{u"a = \"😀\" ?"_s, 9},
                    Mistake{u"not"_s, 4}));

class RandomFilter {
public:
    explicit RandomFilter(unsigned seed) : m_random(seed) {}

    Filter tree(int depth) {
        const int choice = depth == 0 ? 0 : upTo(3);
        if (choice == 1)
            return {.type = FilterType::Not, .parts = {tree(depth - 1)}};
        if (choice == 0)
            return condition();
        Filter filter{.type = choice == 2 ? FilterType::And : FilterType::Or};
        for (int n = 2 + upTo(2); n > 0; --n)
            filter.parts.append(tree(depth - 1));
        return filter;
    }

    QString text(int longest) {
        static const QString letters = u"ab \"\\'()=<>~#.,-+0129عگłĐß\n\t%_andorintis😀"_s;
        QString text;
        for (int n = upTo(longest); n > 0; --n)
            text += letters[upTo(int(letters.size()) - 1)];
        return text;
    }

    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }

private:
    Filter condition() {
        static const QStringList keys{u"title"_s,         u"account"_s, u"cf_7"_s,
                                      u"Own \"label\""_s, u"is"_s,      u"a.b"_s};
        Filter filter{.type = FilterType::Condition, .op = FilterOp(upTo(int(FilterOp::Between)))};
        for (int n = upTo(1); n >= 0; --n)
            filter.path.append(keys[upTo(int(keys.size()) - 1)]);
        int values = 1;
        if (filter.op == FilterOp::In)
            values = upTo(4);
        else if (filter.op == FilterOp::Between)
            values = 2;
        else if (filter.op == FilterOp::Empty || filter.op == FilterOp::NotEmpty)
            values = 0;
        for (; values > 0; --values)
            filter.values.append(literal());
        return filter;
    }

    Literal literal() {
        static const QStringList words{u"me"_s,          u"today"_s,      u"today+7"_s, u"last year"_s,
                                       u"company"_s,     u"2026-11-24"_s, u"-3.5"_s,    u"true"_s,
                                       u"#A-2026-118"_s, u"4294967301"_s};
        switch (upTo(2)) {
        case 0:
            return Literal::name(text(12));
        case 1:
            return {.text = QString::number(upTo(99999)), .currency = upTo(1) ? u"EUR"_s : u"TETR"_s};
        default:
            return bare(words[upTo(int(words.size()) - 1)]);
        }
    }

    std::mt19937 m_random;
};

} // namespace

TEST(FilterText, ParsesWhatItPrints) {
    const unsigned seed = std::random_device()();
    RandomFilter random(seed);
    for (int i = 0; i < 3000; ++i) {
        const Filter filter = random.tree(random.upTo(5));
        const QString text = filterText(filter);
        const Result<Filter> again = parseFilter(text);
        ASSERT_TRUE(again) << "seed " << seed << ": " << text.toStdString() << ": "
                           << again.error().text.toStdString();
        ASSERT_TRUE(*again == filter) << "seed " << seed << ": " << text.toStdString();
    }
}

TEST(FilterText, SurvivesHostileText) {
    const unsigned seed = std::random_device()();
    RandomFilter random(seed);
    for (int i = 0; i < 20000; ++i) {
        const QString text = random.text(60);
        const Result<Filter> filter = parseFilter(text);
        if (filter)
            ASSERT_TRUE(parseFilter(filterText(*filter))) << "seed " << seed << ": " << text.toStdString();
        else
            ASSERT_EQ(filter.error().code, ErrorCode::Usage) << "seed " << seed;
    }
}

TEST(FilterText, NestsAHundredDeepAndNoDeeper) {
    const auto nested = [](int depth) { return QString(depth, u'(') + u"a = 1"_s + QString(depth, u')'); };
    EXPECT_TRUE(parseFilter(nested(100)));
    EXPECT_FALSE(parseFilter(nested(101)));
    EXPECT_FALSE(parseFilter(u"not "_s.repeated(101) + u"a = 1"_s));
    EXPECT_FALSE(parseFilter(QString(1000000, u'(')));
}

TEST(FilterText, ReadsAChainOfTenThousandConditions) {
    const Result<Filter> filter = parseFilter(u"a = 1 or "_s.repeated(9999) + u"a = 1"_s);
    ASSERT_TRUE(filter);
    EXPECT_EQ(filter->parts.size(), 10000);
}

TEST(Filter, JoinsAndTurnsRound) {
    const Filter a = Filter::condition(u"account.city"_s, FilterOp::Equal, {Literal::name(u"Hà Nội"_s)});
    const Filter b = Filter::condition(u"stage"_s, FilterOp::Empty);
    EXPECT_TRUE(Filter::both({}, a) == a);
    EXPECT_TRUE(Filter::both(a, {}) == a);
    EXPECT_EQ(Filter::both(Filter::both(a, b), b).parts.size(), 3);
    EXPECT_TRUE(Filter::negated(Filter::negated(a)) == a);
    EXPECT_EQ(filterText(Filter::negated({})), u"id is empty"_s);
    EXPECT_EQ(filterText(Filter::condition(u"id"_s, FilterOp::Equal, {Literal::id(4294967301)})),
              u"id = 4294967301"_s);
}

TEST(Filter, KnowsWhichFieldsItMentions) {
    const Result<Filter> filter = parseFilter(u"not (account.city = \"x\" or closed > today-30)");
    ASSERT_TRUE(filter);
    EXPECT_TRUE(filter->mentions(u"closed"));
    EXPECT_TRUE(filter->mentions(u"account"));
    EXPECT_TRUE(filter->mentions(u"account.city"));
    EXPECT_FALSE(filter->mentions(u"city"));
    EXPECT_FALSE(Filter{}.mentions(u"closed"));
}

} // namespace kontor
