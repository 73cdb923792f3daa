// Random filters: the records that SQL finds are those that a plain reading of the filter finds.
#include "core/base/fold.h"
#include "core/people/people.h"
#include "core/sales/deal.h"
#include "core/security/organisation.h"
#include "tests/support/core/office_fixture.h"

#include <random>

namespace kontor::test {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Town {
    QString name;
    QString city;
    QString type;
    RecordId id = 0;
};

/// A deal as this test made it, without a word about columns.
struct PlainDeal {
    RecordId id = 0;
    QString title;
    QString comment;
    int account = -1; // of the towns
    int stage = 0;
    qint64 probability = 0;
    bool hasAmount = false;
    qint64 minor = 0;
    bool inDollars = false;
    QDate expectedClose;
    int responsible = -1; // 0: me, 1: the other
    QSet<int> tags;

    /// X16, at 1 USD = 0.9 EUR: half away from zero.
    qint64 base() const {
        if (!inDollars)
            return minor;
        const qint64 tenth = minor * 9;
        return (tenth + (tenth < 0 ? -5 : 5)) / 10;
    }
};

using Predicate = std::function<bool(const PlainDeal &)>;

/// A filter as text, with what it means.
struct Meant {
    QString text;
    Predicate holds;
    enum Binds { Or, And, Tight } binds = Tight;
};

const QStringList titles{u"Đường ống"_s, u"duong ong"_s, u"Straße \"A\""_s, u"STRASSE"_s,   u"Łódź\\x"_s,
                         u"ofis"_s,      u"دفتر"_s,      u"Müller & Co"_s,  u"roof (new)"_s};
const QStringList comments{{}, u"first line\nsecond LINE"_s, u"Größe"_s, u"not and or"_s};
// One name of each stage of a new office in another language.
const QStringList stageNames{u"Neue Anfrage"_s, u"Kwalifikacja"_s, u"Offer"_s, u"مذاکره"_s};
const QStringList stageLists{u"New request"_s, u"Qualification"_s, u"Offer"_s, u"Negotiation"_s};

QString quoted(QString text) {
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

bool contains(const QString &whole, const QString &part) {
    return fold(whole).contains(fold(part));
}

class FilterMeaning : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_seed = std::random_device()();
        m_random.seed(m_seed);
        m_today = workspace().today();
        m_other = create(kind::employee, {{u"name"_s, text("Quân Lê")}, {u"active"_s, Value(qint64(1))}});
        for (Town &town : m_towns)
            town.id = create(kind::account,
                             {{u"name"_s, town.name}, {u"city"_s, town.city}, {u"type"_s, town.type}});
        for (const char *tag : {"Hot", "Kühl", "warm"})
            m_tags.append(create(kind::tag, {{u"name"_s, text(tag)}}));
        const RecordId dollars = find(kind::currency, "code = \"USD\"").value(0);
        create(kind::exchangeRate, {{u"currency"_s, Value(dollars)},
                                    {u"validFrom"_s, QDate(2020, 1, 1)},
                                    {u"rate"_s, Decimal(9, 1)}});
        for (int i = 0; i < 60; ++i)
            m_deals.append(makeDeal());
    }

    int roll(int below) { return int(m_random() % unsigned(below)); }
    template <class T>
    const T &pick(const QList<T> &list) {
        return list[roll(int(list.size()))];
    }

    PlainDeal makeDeal() {
        PlainDeal deal;
        deal.title = pick(titles);
        deal.comment = pick(comments);
        deal.account = roll(4) - 1;
        deal.stage = roll(4);
        deal.probability = roll(11) * 10;
        deal.hasAmount = roll(5) > 0;
        deal.minor = (roll(41) - 10) * 5;
        deal.inDollars = roll(3) == 0;
        deal.expectedClose = m_today.addDays(roll(80) - 40);
        deal.responsible = roll(3) - 1;
        FieldValues values{
            {u"title"_s, deal.title},
            {u"comment"_s, deal.comment},
            {u"stage"_s,
             Value(find(kind::stage, qPrintable(u"name = "_s + quoted(stageLists[deal.stage]))).value(0))},
            {u"probability"_s, Value(deal.probability)},
            {u"expectedClose"_s, deal.expectedClose}};
        if (deal.account >= 0)
            values.append({u"account"_s, Value(m_towns[size_t(deal.account)].id)});
        if (deal.hasAmount)
            values.append({u"amount"_s, Money{deal.minor, Currency(deal.inDollars ? u"USD" : u"EUR")}});
        if (deal.responsible >= 0)
            values.append({u"responsible"_s, Value(deal.responsible == 0 ? m_me : m_other)});
        LinkedIds tags;
        for (int tag = 0; tag < 3; ++tag) {
            if (roll(3) == 0) {
                deal.tags.insert(tag);
                tags.append(LinkedId{m_tags[tag]});
            }
        }
        values.append({u"tags"_s, Value(tags)});
        deal.id = create(kind::deal, values);
        return deal;
    }

    const Town &townOf(const PlainDeal &deal) const { return m_towns[size_t(deal.account)]; }

    Meant ofText(const QString &field, const std::function<QString(const PlainDeal &)> &value,
                 const QStringList &samples) {
        const QString sample = pick(samples);
        switch (roll(6)) {
        case 0:
            return {u"%1 = %2"_s.arg(field, quoted(sample)), [=](const PlainDeal &d) {
                        return !value(d).isEmpty() && fold(value(d)) == fold(sample);
                    }};
        case 1:
            return {u"%1 != %2"_s.arg(field, quoted(sample)),
                    [=](const PlainDeal &d) { return value(d).isEmpty() || fold(value(d)) != fold(sample); }};
        case 2: {
            const QString part = sample.mid(roll(int(sample.size())), 3).trimmed();
            if (part.isEmpty())
                break;
            return {u"%1 ~ %2"_s.arg(field, quoted(part)),
                    [=](const PlainDeal &d) { return !value(d).isEmpty() && contains(value(d), part); }};
        }
        case 3: {
            const QString second = pick(samples);
            return {u"%1 in (%2 ,%3)"_s.arg(field, quoted(sample), quoted(second)), [=](const PlainDeal &d) {
                        return !value(d).isEmpty() &&
                               (fold(value(d)) == fold(sample) || fold(value(d)) == fold(second));
                    }};
        }
        case 4:
            return {field + u" is empty"_s, [=](const PlainDeal &d) { return value(d).isEmpty(); }};
        default:
            break;
        }
        return {field + u" IS NOT Empty"_s, [=](const PlainDeal &d) { return !value(d).isEmpty(); }};
    }

    template <class T>
    Meant compared(const QString &field, const QString &literal, T bound,
                   const std::function<std::optional<T>(const PlainDeal &)> &value) {
        static const QStringList signs{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
        const QString sign = pick(signs);
        return {field + u' ' + sign + u' ' + literal, [=](const PlainDeal &d) {
                    const auto v = value(d);
                    if (sign == u"!=")
                        return !v || *v != bound;
                    return v && (sign == u"="    ? *v == bound
                                 : sign == u"<"  ? *v < bound
                                 : sign == u"<=" ? *v <= bound
                                 : sign == u">"  ? *v > bound
                                                 : *v >= bound);
                }};
    }

    Meant ofAmount() {
        const qint64 minor = (roll(41) - 10) * 5;
        const QString amount = u"%1%2.%3"_s.arg(minor < 0 ? u"-"_s : QString())
                                   .arg(std::abs(minor) / 100)
                                   .arg(std::abs(minor) % 100, 2, 10, QChar(u'0'));
        const auto base = [](const PlainDeal &d) {
            return d.hasAmount ? std::optional(d.base()) : std::nullopt;
        };
        if (roll(3) == 0)
            return {u"amount between %1 and 0.55 EUR"_s.arg(amount),
                    [=](const PlainDeal &d) { return base(d) && *base(d) >= minor && *base(d) <= 55; }};
        if (roll(3) == 0)
            return {u"amount = %1 USD"_s.arg(amount),
                    [=](const PlainDeal &d) { return d.hasAmount && d.inDollars && d.minor == minor; }};
        return compared<qint64>(u"amount"_s, amount, minor, base);
    }

    Meant ofDay() {
        const auto within = [](QDate first, QDate last) -> Predicate {
            return [=](const PlainDeal &d) { return d.expectedClose >= first && d.expectedClose <= last; };
        };
        const QDate month(m_today.year(), m_today.month(), 1);
        switch (roll(5)) {
        case 0:
            return {u"expectedClose = this month"_s, within(month, month.addMonths(1).addDays(-1))};
        case 1:
            return {u"expectedClose > next month"_s,
                    [=](const PlainDeal &d) { return d.expectedClose >= month.addMonths(2); }};
        case 2:
            return {u"expectedClose between today - 7 and today+7"_s,
                    within(m_today.addDays(-7), m_today.addDays(7))};
        case 3:
            return compared<QDate>(u"expectedClose"_s, u"tomorrow"_s, m_today.addDays(1),
                                   [](const PlainDeal &d) { return std::optional(d.expectedClose); });
        default: {
            const QDate day = m_today.addDays(roll(60) - 30);
            return compared<QDate>(u"expectedClose"_s, day.toString(Qt::ISODate), day,
                                   [](const PlainDeal &d) { return std::optional(d.expectedClose); });
        }
        }
    }

    Meant leaf() {
        switch (roll(10)) {
        case 0:
            return ofText(
                u"title"_s, [](const PlainDeal &d) { return d.title; }, titles);
        case 1:
            return ofText(
                u"comment"_s, [](const PlainDeal &d) { return d.comment; }, comments.mid(1));
        case 2:
            return compared<qint64>(u"probability"_s, u"50"_s, 50,
                                    [](const PlainDeal &d) { return std::optional(d.probability); });
        case 3:
            return ofAmount();
        case 4:
            return ofDay();
        case 5: {
            const int stage = roll(4);
            return {u"stage %1"_s.arg(roll(2) ? u"= "_s + quoted(stageNames[stage])
                                              : u"in (%1)"_s.arg(quoted(stageNames[stage]))),
                    [stage](const PlainDeal &d) { return d.stage == stage; }};
        }
        case 6: {
            const bool mine = roll(2);
            return {mine ? u"responsible = me"_s : u"responsible ~ \"quan\""_s,
                    [mine](const PlainDeal &d) { return d.responsible == (mine ? 0 : 1); }};
        }
        case 7: {
            const int tag = roll(3);
            static const QStringList names{u"HOT"_s, u"kuhl"_s, u"Warm"_s};
            return {u"tags = "_s + quoted(names[tag]),
                    [tag](const PlainDeal &d) { return d.tags.contains(tag); }};
        }
        case 8:
            return {u"account.type = %1"_s.arg(roll(2) ? u"\"Firma\""_s : u"company"_s),
                    [this](const PlainDeal &d) { return d.account >= 0 && townOf(d).type == u"company"; }};
        default:
            return linkedCity();
        }
    }

    Meant linkedCity() {
        const QString city = pick(QStringList{u"hanoi"_s, u"Hà Nội"_s, u"lodz"_s});
        const bool customer = roll(2);
        const QString part = city.left(3);
        return {
            u"%1.city ~ %2"_s.arg(customer ? u"customer"_s : u"account"_s, quoted(part)),
            [this, part](const PlainDeal &d) { return d.account >= 0 && contains(townOf(d).city, part); }};
    }

    Meant tree(int depth) {
        const int choice = depth == 0 ? 0 : roll(4);
        if (choice == 0)
            return leaf();
        if (choice == 1) {
            const Meant inner = tree(depth - 1);
            const QString text = inner.binds == Meant::Tight ? inner.text : u'(' + inner.text + u')';
            return {u"not "_s + text, [holds = inner.holds](const PlainDeal &d) { return !holds(d); }};
        }
        const bool both = choice == 2;
        QList<Meant> parts;
        for (int n = 2 + roll(2); n > 0; --n)
            parts.append(tree(depth - 1));
        QStringList texts;
        for (const Meant &part : std::as_const(parts)) {
            // Only "or" within "and" needs brackets.
            const bool brackets = (both && part.binds == Meant::Or) || roll(6) == 0;
            texts.append(brackets ? u'(' + part.text + u')' : part.text);
        }
        return {texts.join(both ? u" and "_s : u" OR "_s),
                [parts, both](const PlainDeal &d) {
                    const auto holds = [&d](const Meant &part) { return part.holds(d); };
                    return both ? std::all_of(parts.begin(), parts.end(), holds)
                                : std::any_of(parts.begin(), parts.end(), holds);
                },
                both ? Meant::And : Meant::Or};
    }

    unsigned m_seed = 0;
    std::mt19937 m_random;
    QDate m_today;
    RecordId m_other = 0;
    QList<RecordId> m_tags;
    std::array<Town, 3> m_towns{Town{u"Hưng Thịnh"_s, u"Hà Nội"_s, u"company"_s},
                                Town{u"Zakłady"_s, u"Łódź"_s, u"company"_s},
                                Town{u"Jan Kowalski"_s, u"Lodz"_s, u"personal"_s}};
    QList<PlainDeal> m_deals;
};

} // namespace

TEST_F(FilterMeaning, IsThatOfAPlainReading) {
    RecordProperty("seed", int(m_seed));
    int sharp = 0;
    for (int round = 0; round < 600; ++round) {
        const Meant meant = tree(roll(4));
        const auto parsed = parseFilter(meant.text);
        ASSERT_TRUE(parsed) << "seed " << m_seed << ": " << meant.text.toStdString() << ": "
                            << parsed.error().text.toStdString();
        const QString printed = filterText(*parsed);
        const auto again = parseFilter(printed);
        ASSERT_TRUE(again && *again == *parsed) << "seed " << m_seed << ": " << printed.toStdString();
        QSet<RecordId> wanted;
        for (const PlainDeal &deal : std::as_const(m_deals)) {
            if (meant.holds(deal))
                wanted.insert(deal.id);
        }
        const auto found = read<QList<RecordId>>(
            [&](const Reading &reading) { return ids(reading, {.kind = "deal", .filter = *parsed}); });
        ASSERT_TRUE(found) << "seed " << m_seed << ": " << meant.text.toStdString() << ": "
                           << found.error().text.toStdString();
        ASSERT_EQ(QSet<RecordId>(found->begin(), found->end()), wanted)
            << "seed " << m_seed << ": " << meant.text.toStdString();
        sharp += !wanted.isEmpty() && wanted.size() < m_deals.size();
    }
    EXPECT_GT(sharp, 200); // else the filters would say nothing
}

TEST_F(FilterMeaning, KnowsIdsInEveryWay) {
    const RecordId first = m_deals.first().id;
    const RecordId last = m_deals.last().id;
    const auto found = [&](const QString &text) { return find(kind::deal, qPrintable(text)).size(); };
    EXPECT_EQ(found(u"id is empty"_s), 0);
    EXPECT_EQ(found(u"id is not empty"_s), 60);
    EXPECT_EQ(found(u"id in ()"_s), 0);
    EXPECT_EQ(found(u"id in (%1, %2)"_s.arg(first).arg(last)), 2);
    EXPECT_EQ(found(u"id in (%1)"_s.arg((QString::number(last) + u',').repeated(40000).chopped(1))), 1);
    EXPECT_EQ(found(u"id between %1 and %2"_s.arg(first).arg(last)), 60);
    EXPECT_EQ(found(u"id between %1 and %2"_s.arg(last).arg(first)), 0);
    EXPECT_EQ(found(u"not id = %1"_s.arg(first)), 59);
    EXPECT_EQ(found(u"id != %1 and id >= %1 and id < %2"_s.arg(first).arg(last)), 58);
    EXPECT_EQ(found(filterText(Filter::negated({}))), 0);
    const auto contains = read<QList<RecordId>>([](const Reading &reading) {
        return ids(reading, {.kind = "deal", .filter = *parseFilter(u"id ~ \"1\"")});
    });
    EXPECT_EQ(contains.error().code, ErrorCode::Usage);
}

} // namespace kontor::test
