// Two equal offices. One merges, also what was merged before, the other does not; then the same is done in
// both: once everything is un-merged, in any order, they hold the same (X1, DESIGN 4).
#include "core/actions/content_hash.h"
#include "core/actions/merge.h"
#include "core/sales/stages.h"
#include "core/schema/link_targets.h"
#include "core/security/organisation.h"
#include "core/security/own_fields.h"
#include "core/storage/connection.h"
#include "core/work/work.h"
#include "tests/support/core/thing_kind.h"

#include <iostream>
#include <random>

namespace kontor::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int usualRounds = 40;
constexpr int roundsPerOffice = 40; // then two fresh ones: a long life makes each step slower

/// An office with a kind of the test's own, where every record made by the same steps has the same id.
class TwinOffice {
public:
    TwinOffice() {
        {
            auto made = Workspace::create(path(), m_clock);
            EXPECT_TRUE(made);
            const auto employee = setUpOffice(**made, {.name = u"Test"_s,
                                                       .country = u"DE"_s,
                                                       .employee = u"Anna König"_s,
                                                       .numbers = NumberMarks::OfLanguage});
            EXPECT_TRUE(employee);
            m_me = *employee;
        }
        addThingTable(path());
        auto opened = Workspace::open(path(), m_clock, {.kinds = kindsWithThing()});
        EXPECT_TRUE(opened) << opened.error().text.toStdString();
        m_workspace = std::move(*opened);
        EXPECT_TRUE(m_workspace->login(m_me).result());
    }

    Workspace &workspace() { return *m_workspace; }
    RecordId me() const { return m_me; }

    Result<ChangeSet> perform(const std::function<Result<void>(UnitOfWork &)> &work) {
        return m_workspace->perform(u"edit"_s, work).result();
    }

    QByteArray hash() {
        QByteArray hash;
        const auto done = m_workspace
                              ->maintain([&](Connection &writer) -> Result<void> {
                                  const Connection::Trusted trusted(writer);
                                  hash = contentHash(writer, *m_workspace->schema());
                                  return {};
                              })
                              .result();
        EXPECT_TRUE(done);
        return hash;
    }

    /// Everything that the hash is made of, a line each.
    QStringList lines() {
        QStringList all;
        (void)m_workspace
            ->maintain([&](Connection &writer) -> Result<void> {
                const Connection::Trusted trusted(writer);
                for (const Kind *kind : m_workspace->schema()->kinds())
                    addLines(writer, kind->table(), " WHERE bin IS NULL ORDER BY id", all);
                addLines(writer, "link", " ORDER BY owner_id, field, position", all);
                addLines(writer, "entry", " ORDER BY owner_id, field, position", all);
                addLines(writer, "moved_link", "", all);
                addLines(writer, "merged_field", "", all);
                return {};
            })
            .result();
        return all;
    }

private:
    static void addLines(Connection &connection, const QByteArray &table, const QByteArray &rest,
                         QStringList &all) {
        QList<QByteArray> columns;
        {
            Statement names(connection, "SELECT name FROM pragma_table_xinfo(?)");
            names.bindText(1, table);
            while (names.step())
                columns.append(names.bytes(0));
        }
        if (table == "link")
            columns.removeOne("position");
        columns.removeIf(
            [](const QByteArray &name) { return name.startsWith("changed") || name.endsWith("_sort"); });
        Statement rows(connection, "SELECT " + columns.join(',') + " FROM " + table + rest);
        while (rows.step()) {
            QString line = QString::fromUtf8(table);
            for (int i = 0; i < rows.columnCount(); ++i) {
                if (!rows.isNull(i) && !rows.text(i).isEmpty())
                    line += u" %1=%2"_s.arg(QString::fromUtf8(columns.at(i)), rows.text(i));
            }
            all.append(line);
        }
    }

    QString path() const { return m_folder.filePath(u"office.kontor"_s); }

    QTemporaryDir m_folder;
    FixedClock m_clock{someMorning()};
    std::unique_ptr<Workspace> m_workspace;
    RecordId m_me = 0;
};

using Work = std::function<Result<void>(UnitOfWork &)>;

class Histories {
public:
    explicit Histories(unsigned seed) : m_random(seed) {
        both([](UnitOfWork &unit) -> Result<void> {
            for (const char *of : {"lead", "deal"}) {
                if (auto made = addOwnField(unit, {.kind = of, .name = u"Plant"_s, .type = u"text"_s}); !made)
                    return made.error();
            }
            for (const char *name : {"key", "machines", "fair"}) {
                auto made = unit.create(kind::tag, {{u"name"_s, text(name)}});
                if (!made)
                    return made.error();
            }
            return {};
        });
        m_tags = idsOf(kind::tag, {});
        m_reasons = idsOf(kind::lostReason, {});
        m_disqualify = idsOf(kind::disqualifyReason, {});
    }

    void round() {
        makeRecords();
        for (int i = 0; i < 3; ++i)
            mergeSome();
        for (int i = 0; i < 24; ++i) {
            switch (below(12)) {
            case 0:
                mergeSome();
                break;
            case 1:
                unmergeOne();
                break;
            default:
                changeBoth();
            }
        }
        checkLinks();
        while (unmergeOne()) {
        }
        m_records.clear();
    }

    bool areEqual() { return m_merging.hash() == m_plain.hash(); }
    /// The first lines in which they differ.
    QString difference() {
        const QStringList a = m_merging.lines();
        const QStringList b = m_plain.lines();
        QString told;
        for (const QString &line : a) {
            if (!b.contains(line))
                told += u"\nmerged and un-merged: "_s + line;
        }
        for (const QString &line : b) {
            if (!a.contains(line))
                told += u"\nnever merged:         "_s + line;
        }
        return told;
    }
    int merges() const { return m_merges; }

private:
    struct Known {
        const Kind *kind = nullptr;
        RecordId id = 0;
        RecordId into = 0;
        bool deleted = false;
    };

    int below(int limit) { return int(m_random() % unsigned(limit)); }
    QString unique(const char *what) { return u"%1 %2"_s.arg(QString::fromLatin1(what)).arg(++m_counter); }

    bool both(const Work &work) {
        const auto merged = m_merging.perform(work);
        if (!merged)
            return false;
        const auto plain = m_plain.perform(work);
        EXPECT_TRUE(plain) << plain.error().text.toStdString();
        return true;
    }

    QList<RecordId> idsOf(const Kind &kind, const Filter &filter) {
        return m_merging.workspace()
            .read<QList<RecordId>>(
                Workspace::LaneKind::Quick,
                [&](const Reading &reading) { return ids(reading, {.kind = kind.key(), .filter = filter}); })
            .result()
            .value_or({});
    }

    QList<int> alive(const std::function<bool(const Known &)> &fits) {
        QList<int> places;
        for (int i = 0; i < m_records.size(); ++i) {
            if (m_records.at(i).into == 0 && !m_records.at(i).deleted && fits(m_records.at(i)))
                places.append(i);
        }
        return places;
    }
    std::optional<Known> anyAlive(const std::function<bool(const Known &)> &fits) {
        const QList<int> places = alive(fits);
        return places.isEmpty() ? std::nullopt
                                : std::optional(m_records.at(places.at(below(int(places.size())))));
    }
    std::optional<Known> anyOf(const Kind &kind) {
        return anyAlive([&kind](const Known &one) { return one.kind == &kind; });
    }

    RecordId linkTo(const Kind &kind) {
        const auto one = anyOf(kind);
        return one && below(3) ? one->id : 0;
    }

    void add(const Kind &kind, FieldValues values) {
        values.removeIf(
            [](const auto &value) { return isEmpty(value.second) || value.second == Value(qint64(0)); });
        RecordId id = 0;
        const bool done = both([&](UnitOfWork &unit) -> Result<void> {
            auto made = unit.create(kind, values);
            if (!made)
                return made.error();
            EXPECT_TRUE(id == 0 || id == *made) << "the same step gives the same id";
            id = *made;
            return {};
        });
        if (done)
            m_records.append({&kind, id});
    }

    Value maybe(const char *what) { return below(2) ? Value(unique(what)) : Value(); }
    Value someTags() {
        LinkedIds tags;
        for (const RecordId tag : std::as_const(m_tags)) {
            if (below(3) == 0)
                tags.append(LinkedId{.id = tag});
        }
        return tags.isEmpty() ? Value() : Value(tags);
    }
    Value someEmails() {
        static const QStringList addresses{u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s};
        Entries entries;
        for (const QString &address : addresses) {
            if (below(3) == 0)
                entries.append({.value = address, .primary = entries.isEmpty()});
        }
        return entries.isEmpty() ? Value() : Value(entries);
    }

    void makeRecord() {
        switch (below(8)) {
        case 0:
        case 1:
            return add(kind::account, {{u"name"_s, unique("account")},
                                       {u"industry"_s, maybe("industry")},
                                       {u"city"_s, maybe("city")},
                                       {u"comment"_s, maybe("comment")},
                                       {u"parent"_s, linkTo(kind::account)},
                                       {u"tags"_s, someTags()},
                                       {u"emails"_s, someEmails()}});
        case 2:
        case 3:
            return add(kind::contact, {{u"lastName"_s, unique("contact")},
                                       {u"firstName"_s, maybe("first")},
                                       {u"position"_s, maybe("position")},
                                       {u"account"_s, linkTo(kind::account)},
                                       {u"comment"_s, maybe("comment")},
                                       {u"emails"_s, someEmails()}});
        case 4:
        case 5:
            return add(kind::lead,
                       {{u"title"_s, unique("lead")},
                        {u"company"_s, maybe("company")},
                        {u"account"_s, linkTo(kind::account)},
                        {u"contact"_s, linkTo(kind::contact)},
                        {u"comment"_s, maybe("comment")},
                        {u"amount"_s, below(2) ? Value(Money{below(9000) + 1, Currency(u"EUR")}) : Value()},
                        {u"Plant"_s, maybe("plant")},
                        {u"tags"_s, someTags()},
                        {u"emails"_s, someEmails()}});
        case 6:
            return add(kind::deal,
                       {{u"title"_s, unique("deal")},
                        {u"account"_s, linkTo(kind::account)},
                        {u"contact"_s, linkTo(kind::contact)},
                        {u"comment"_s, maybe("comment")},
                        {u"amount"_s, below(2) ? Value(Money{below(9000) + 1, Currency(u"USD")}) : Value()},
                        {u"Plant"_s, maybe("plant")},
                        {u"tags"_s, someTags()},
                        {u"responsible"_s, below(2) ? Value(m_merging.me()) : Value()}});
        default:
            return add(kind::thing, {{u"name"_s, unique("thing")},
                                     {u"secret"_s, maybe("secret")},
                                     {u"account"_s, linkTo(kind::account)},
                                     {u"lead"_s, linkTo(kind::lead)},
                                     {u"parent"_s, linkTo(kind::thing)},
                                     {u"belongsTo"_s, someRecords()},
                                     {u"comment"_s, maybe("comment")},
                                     {u"emails"_s, someEmails()}});
        }
    }

    Value someRecords() {
        LinkedIds list;
        for (int i = below(3); i > 0; --i) {
            const auto one = anyAlive([](const Known &known) { return known.kind != &kind::note; });
            if (one && std::ranges::find(list, one->id, &LinkedId::id) == list.end())
                list.append(LinkedId{.id = one->id});
        }
        return list.isEmpty() ? Value() : Value(list);
    }

    void addNote() {
        const Value records = someRecords();
        if (!isEmpty(records))
            add(kind::note, {{u"text"_s, unique("note")}, {u"records"_s, records}});
    }

    void makeRecords() {
        for (int i = 0; i < 16; ++i)
            makeRecord();
        for (int i = 0; i < 4; ++i)
            addNote();
    }

    void mergeSome() {
        const auto first = anyAlive([](const Known &one) { return one.kind->options().mergeGroup; });
        if (!first)
            return;
        QList<int> group = alive([&](const Known &one) {
            return one.kind->options().mergeGroup &&
                   QByteArray(one.kind->options().mergeGroup) == first->kind->options().mergeGroup;
        });
        std::shuffle(group.begin(), group.end(), m_random);
        group.resize(std::min<qsizetype>(group.size(), 2 + below(3)));
        if (group.size() < 2)
            return;
        QList<RecordRef> refs;
        for (const int place : std::as_const(group))
            refs.append({m_records.at(place).kind->key(), m_records.at(place).id});
        MergeChoices choices;
        if (below(2))
            choices.picks.insert(pickedField(*first->kind), refs.at(below(int(refs.size()))).id);
        RecordId survivor = 0;
        const auto merge = [&](UnitOfWork &unit) -> Result<void> {
            auto lives = mergeRecords(unit, refs, choices);
            if (!lives)
                return lives.error();
            survivor = *lives;
            return {};
        };
        if (!m_merging.perform(merge))
            return; // two sold deals
        ++m_merges;
        for (const int place : std::as_const(group)) {
            if (m_records.at(place).id != survivor)
                m_records[place].into = survivor;
        }
    }

    static QString pickedField(const Kind &kind) {
        return &kind == &kind::account   ? u"city"_s
               : &kind == &kind::contact ? u"position"_s
               : &kind == &kind::thing   ? u"secret"_s
                                         : u"title"_s;
    }

    bool unmergeOne() {
        QList<int> absorbed;
        for (int i = 0; i < m_records.size(); ++i) {
            if (m_records.at(i).into != 0)
                absorbed.append(i);
        }
        if (absorbed.isEmpty())
            return false;
        Known &one = m_records[absorbed.at(below(int(absorbed.size())))];
        const auto done = m_merging.perform([&](UnitOfWork &unit) -> Result<void> {
            auto back = unmergeRecord(unit, *one.kind, one.id);
            return back ? Result<void>() : back.error();
        });
        EXPECT_TRUE(done) << done.error().text.toStdString();
        one.into = 0;
        return true;
    }

    /// The last of those it was merged into that the link may lead to.
    RecordId livesFor(const Schema &schema, const FieldDef &link, RecordId id) {
        RecordId lives = id;
        for (RecordId next = id; next != 0;) {
            const auto known = std::ranges::find(m_records, next, &Known::id);
            if (known == m_records.end())
                break;
            if (mayLeadTo(schema, link, *known->kind))
                lives = next;
            next = known->into;
        }
        return lives;
    }

    /// While it is merged, whoever linked to one that is absorbed links to who lives on in its place.
    void checkLinks() {
        const SchemaPtr schema = m_merging.workspace().schema();
        for (const Known &one : std::as_const(m_records)) {
            const bool lives = std::ranges::find(m_records, one.id, &Known::into) != m_records.end();
            if (one.into != 0 || one.deleted || lives)
                continue; // what a survivor shows may be another's
            const auto merged = recordIn(m_merging, one);
            const auto plain = recordIn(m_plain, one);
            if (!merged || !plain)
                continue; // a note is seen through what it is bound to, which is deleted in one of them
            for (const FieldDef &link : schema->fields(*one.kind)) {
                if (link.options.derived || !link.isLink())
                    continue;
                EXPECT_EQ(idsIn((*merged)[link]), expectedIds(*schema, link, (*plain)[link], one.id))
                    << one.kind->key().constData() << ' ' << one.id << ' ' << link.key.toStdString();
            }
        }
    }

    static QSet<RecordId> idsIn(const Value &value) {
        QSet<RecordId> ids;
        if (const auto *id = std::get_if<qint64>(&value))
            ids.insert(*id);
        for (const LinkedId &linked : Held<LinkedIds>::from(value))
            ids.insert(linked.id);
        return ids;
    }

    QSet<RecordId> expectedIds(const Schema &schema, const FieldDef &link, const Value &plain,
                               RecordId owner) {
        QSet<RecordId> ids;
        for (const RecordId id : idsIn(plain)) {
            const RecordId lives = livesFor(schema, link, id);
            ids.insert(lives == owner ? id : lives);
        }
        return ids;
    }

    std::optional<Record> recordIn(TwinOffice &office, const Known &one) {
        return office.workspace()
            .read<std::optional<Record>>(Workspace::LaneKind::Quick,
                                         [&](const Reading &reading) -> Result<std::optional<Record>> {
                                             return record(reading, *one.kind, one.id);
                                         })
            .result()
            .value_or(std::nullopt);
    }

    const FieldDef &field(const Known &one, const QString &key) {
        return *m_merging.workspace().schema()->field(*one.kind, key);
    }

    void set(const Known &one, const QString &key, const Value &value) {
        const auto shown = recordIn(m_merging, one);
        if (shown && sameValue((*shown)[field(one, key)], value))
            return; // writing what stands there changes nothing, whoever gave it
        both([&](UnitOfWork &unit) { return unit.update(*one.kind, one.id, {{key, value}}); });
    }

    void changeBoth() {
        switch (below(10)) {
        case 0:
            return makeRecord();
        case 1:
            return addNote();
        case 2:
            return moveOne();
        case 3:
            if (below(3) == 0)
                deleteOne();
            return;
        case 4:
            return changeTags();
        case 5:
            return changeEmails();
        case 6:
            return changeLink();
        default:
            return changeText();
        }
    }

    void changeText() {
        const auto one = anyAlive([](const Known &known) { return known.kind->options().mergeGroup; });
        if (!one)
            return;
        static const QHash<QByteArray, QStringList> keys{
            {"account", {u"name"_s, u"industry"_s, u"city"_s, u"comment"_s}},
            {"contact", {u"firstName"_s, u"position"_s, u"comment"_s}},
            {"lead", {u"title"_s, u"company"_s, u"comment"_s, u"Plant"_s}},
            {"deal", {u"title"_s, u"comment"_s, u"Plant"_s, u"amount"_s}},
            {"thing", {u"name"_s, u"secret"_s, u"colour"_s, u"comment"_s}}};
        const QStringList of = keys.value(one->kind->key());
        const QString key = of.at(below(int(of.size())));
        if (key == u"amount")
            return set(*one, key, Money{10000 + ++m_counter, Currency(u"PLN")});
        const bool mayBeEmpty = key != u"name" && key != u"title";
        set(*one, key, mayBeEmpty && below(4) == 0 ? Value() : Value(unique("changed")));
    }

    void changeLink() {
        const auto one = anyAlive([](const Known &known) {
            return known.kind == &kind::contact || known.kind == &kind::lead || known.kind == &kind::deal ||
                   known.kind == &kind::thing;
        });
        const auto account = anyOf(kind::account);
        if (one && account)
            set(*one, u"account"_s, below(4) ? Value(account->id) : Value());
    }

    /// The same step on both lists: they may hold more or less beside it.
    void changeList(const Known &one, const QString &key, const std::function<Value(const Value &)> &change) {
        both([&](UnitOfWork &unit) -> Result<void> {
            auto draft = unit.draftOf(*one.kind, one.id);
            if (!draft)
                return draft.error();
            const FieldDef &list = *unit.schema().field(*one.kind, key);
            return unit.update(*one.kind, one.id, {{key, change(draft->before[list])}});
        });
    }

    void changeTags() {
        const auto one = anyAlive([](const Known &known) { return known.kind->options().mergeGroup; });
        if (!one)
            return;
        const RecordId tag = m_tags.at(below(int(m_tags.size())));
        const auto shown = recordIn(m_merging, *one);
        const LinkedIds now = Held<LinkedIds>::from((*shown)[field(*one, u"tags"_s)]);
        const auto held = std::ranges::find(now, tag, &LinkedId::id);
        const bool removes = held != now.end();
        changeList(*one, u"tags"_s, [&](const Value &value) -> Value {
            LinkedIds list = Held<LinkedIds>::from(value);
            if (removes)
                list.removeIf([tag](const LinkedId &linked) { return linked.id == tag; });
            else
                list.append(LinkedId{.id = tag});
            return list;
        });
    }

    void changeEmails() {
        const auto one = anyAlive(
            [](const Known &known) { return known.kind->options().mergeGroup && known.kind != &kind::deal; });
        if (!one)
            return;
        const auto shown = recordIn(m_merging, *one);
        const Entries now = Held<Entries>::from((*shown)[field(*one, u"emails"_s)]);
        const bool removes = !now.isEmpty() && below(2);
        const QString address =
            removes ? now.at(below(int(now.size()))).value : u"new%1@example.com"_s.arg(++m_counter);
        changeList(*one, u"emails"_s, [&](const Value &value) -> Value {
            Entries list = Held<Entries>::from(value);
            if (removes)
                list.removeIf([&address](const Entry &entry) { return entry.value == address; });
            else
                list.append({.value = address});
            return list;
        });
    }

    void moveOne() {
        const auto one = anyAlive([](const Known &known) { return known.kind->staging() != nullptr; });
        if (!one)
            return;
        const QList<RecordId> stages = idsOf(
            kind::stage,
            *parseFilter(u"pipeline.of = %1 and type != won"_s.arg(QString::fromLatin1(one->kind->key()))));
        RecordId to = stages.at(below(int(stages.size())));
        if (one->kind == &kind::deal && below(6) == 0)
            to = idsOf(kind::stage, *parseFilter(u"pipeline.of = deal and type = won"_s)).first();
        const FieldDef &stage = *one->kind->staged(&Staging::stage);
        for (TwinOffice *office : {&m_merging, &m_plain}) {
            const auto now = recordIn(*office, *one);
            if (!now || Held<qint64>::from((*now)[stage]) == to)
                return; // a move where it stands is none
        }
        const RecordId reason = one->kind == &kind::deal ? m_reasons.first() : m_disqualify.first();
        both([&](UnitOfWork &unit) {
            const bool lost = stages::needsOf(unit.reading(), to).lost;
            return stages::move(unit, *one->kind, one->id, {.stage = {to}, .reason = lost ? reason : 0});
        });
    }

    void deleteOne() {
        const auto one = anyAlive([](const Known &) { return true; });
        if (!one || !both([&](UnitOfWork &unit) { return unit.remove(*one->kind, one->id); }))
            return;
        for (Known &known : m_records) {
            if (known.id == one->id)
                known.deleted = true;
        }
    }

    std::mt19937 m_random;
    TwinOffice m_merging;
    TwinOffice m_plain;
    QList<RecordId> m_tags;
    QList<RecordId> m_reasons;
    QList<RecordId> m_disqualify;
    QList<Known> m_records; // of this round
    int m_counter = 0;
    int m_merges = 0;
};

} // namespace

TEST(MergeRandom, UnmergedIsAsIfItHadNeverBeenMerged) {
    bool given = false;
    const int rounds = qEnvironmentVariableIntValue("KONTOR_MERGE_ROUNDS", &given);
    const int wanted = given ? rounds : usualRounds;
    const unsigned seed = qEnvironmentVariableIsSet("KONTOR_MERGE_SEED")
                              ? unsigned(qEnvironmentVariableIntValue("KONTOR_MERGE_SEED"))
                              : std::random_device()();
    std::cout << "seed " << seed << '\n';
    int merges = 0;
    for (int done = 0; done < wanted;) {
        Histories histories(seed + unsigned(done));
        for (int i = 0; i < roundsPerOffice && done < wanted; ++i, ++done) {
            histories.round();
            ASSERT_TRUE(histories.areEqual())
                << "round " << done << ", seed " << seed << histories.difference().left(4000).toStdString();
        }
        merges += histories.merges();
    }
    std::cout << wanted << " rounds, " << merges << " merges\n";
}

} // namespace kontor::test
