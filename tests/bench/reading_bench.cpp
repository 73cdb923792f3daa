// Reading: pages, boards, search and cards. Each floor gives the same rows and names, by hand.
#include "core/sales/deal.h"
#include "core/sales/stage_totals.h"
#include "core/work/timeline.h"
#include "core/workspace/search.h"
#include "tests/bench/bench.h"

namespace kontor::bench {

namespace {

constexpr qint64 pageRows = 80;
constexpr int boardCards = 50;
const QStringList pageFields{QStringLiteral("title"),       QStringLiteral("account"),
                             QStringLiteral("stage"),       QStringLiteral("amount"),
                             QStringLiteral("probability"), QStringLiteral("expectedClose"),
                             QStringLiteral("responsible")};

/// Floor: the columns of a page of the list, with the names of what they link to.
QByteArray pageSql(const QByteArray &where) {
    return "SELECT d.id, d.title, a.name, coalesce(s.name_en, s.name), d.amount, d.amount_cur, d.probability,"
           " d.expected_close, e.name FROM deal d LEFT JOIN account a ON a.id = d.account_id"
           " LEFT JOIN stage s ON s.id = d.stage_id LEFT JOIN employee e ON e.id = d.responsible_id WHERE " +
           where;
}

/// Kontor: a page as the list asks for it, in one snapshot: rows and the names of what they link to.
struct Page {
    QList<Record> rows;
    RecordNames names;
    qint64 count = 0;
};

Result<Page> pageOf(const Reading &reading, const Query &query) {
    auto rows = firstRecords(reading, query, pageRows, pageFields);
    if (!rows)
        return rows.error();
    return Page{*rows, linkedNames(reading, *rows)};
}

Result<Page> pageAndCount(const Reading &reading) {
    auto page = pageOf(reading, {.kind = "deal"});
    auto number = count(reading, {.kind = "deal"});
    if (!page || !number)
        return page ? number.error() : page.error();
    page->count = *number;
    return page;
}

// 1: the first page and the count

void floor_list(benchmark::State &state) {
    FloorStatement rows(pageSql("d.gate >= 0 ORDER BY d.id DESC LIMIT 80"));
    FloorStatement number("SELECT sum(n) FROM kind_total WHERE kind = 'deal'");
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(rows.readAll());
        benchmark::DoNotOptimize(number.readAll());
    }
}
KONTOR_BENCH(floor_list);

void app_list(benchmark::State &state) {
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(Office::get().read<Page>(pageAndCount));
}
KONTOR_BENCH(app_list);

/// What asking costs by itself: to the reading thread, a snapshot, and back. Stands in every app_ figure
/// here.
void lane_nothing(benchmark::State &state) {
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(Office::get().read<int>([](const Reading &) -> Result<int> { return 1; }));
}
KONTOR_BENCH(lane_nothing);

QList<RecordId> middle() {
    const QList<RecordId> &all = Office::get().dealIds();
    return all.mid(all.size() / 2, pageRows);
}

QByteArray jsonOf(const QList<RecordId> &ids) {
    QByteArray text;
    for (const RecordId id : ids)
        text += (text.isEmpty() ? '[' : ',') + QByteArray::number(id);
    return text + ']';
}

/// A jump in the list: the ids are there, their rows are not.
void floor_middlePage(benchmark::State &state) {
    const QByteArray wanted = jsonOf(middle());
    FloorStatement rows(pageSql("d.id IN (SELECT value FROM json_each(?)) AND d.gate >= 0"));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(rows.bind(1, wanted).readAll());
}
KONTOR_BENCH(floor_middlePage);

void app_middlePage(benchmark::State &state) {
    const QList<RecordId> wanted = middle();
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(Office::get().read<Page>([&](const Reading &reading) -> Result<Page> {
            QList<Record> rows = records(reading, kind::deal, wanted, pageFields);
            RecordNames named = linkedNames(reading, rows);
            return Page{std::move(rows), std::move(named)};
        }));
    }
}
KONTOR_BENCH(app_middlePage);

void floor_filterStageSortAmount(benchmark::State &state) {
    Office &office = Office::get();
    FloorStatement rows(pageSql("d.stage_id = ? AND d.gate >= 0 ORDER BY d.amount_base DESC, d.id LIMIT 80"));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(rows.bind(1, office.stage(2)).readAll());
}
KONTOR_BENCH(floor_filterStageSortAmount);

void app_filterStageSortAmount(benchmark::State &state) {
    const Filter stage =
        Filter::condition(QStringLiteral("stage"), Filter::Op::Equal, {Literal::id(Office::get().stage(2))});
    const Query query{.kind = "deal", .filter = stage, .sort = {{QStringLiteral("amount"), true}}};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            Office::get().read<Page>([&](const Reading &reading) { return pageOf(reading, query); }));
}
KONTOR_BENCH(app_filterStageSortAmount);

// 18: seeing as somebody who sees less

class Salesperson {
public:
    Salesperson() {
        auto opened = Workspace::open(Office::get().path(), Office::get().clock(), {.readOnly = true});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_workspace = std::move(*opened);
        const auto others = Office::get().read<QList<RecordId>>([](const Reading &reading) {
            return ids(reading, {.kind = "employee", .filter = *parseFilter(u"sees != \"all\"")});
        });
        const RecordId who = others.isEmpty() ? Office::get().me() : others.first();
        if (!m_workspace->login(who).result())
            qFatal("the salesperson cannot log in");
    }
    Page list() {
        return *m_workspace->read<Page>(Workspace::LaneKind::Quick, std::function(pageAndCount)).result();
    }

private:
    std::unique_ptr<Workspace> m_workspace;
};

void app_listSalesperson(benchmark::State &state) {
    Salesperson salesperson;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(salesperson.list());
}
KONTOR_BENCH(app_listSalesperson);

// 2: the board: 50 cards of each column, and what stands over them

/// Floor: one statement for the cards of each stage, one for the heads.
class FloorBoard {
public:
    FloorBoard(const QByteArray &filter, const QByteArray &heads)
        : m_cards(pageSql("d.stage_id = ? AND d.gate >= 0" + filter + " ORDER BY d.id DESC LIMIT 50")),
          m_heads(heads) {}
    qint64 read() {
        qint64 rows = 0;
        for (int stage = 0; stage < 6; ++stage)
            rows += m_cards.bind(1, Office::get().stage(stage)).readAll();
        return rows + m_heads.readAll();
    }

private:
    FloorStatement m_cards;
    FloorStatement m_heads;
};

struct Board {
    QList<Record> cards;
    RecordNames names;
    qsizetype heads = 0;
};

Result<Board> boardOf(const Reading &reading, const Filter &filter) {
    Board board;
    for (int stage = 0; stage < 6; ++stage) {
        const Filter column = Filter::condition(QStringLiteral("stage"), Filter::Op::Equal,
                                                {Literal::id(Office::get().stage(stage))});
        auto cards = firstRecords(reading, {.kind = "deal", .filter = Filter::both(filter, column)},
                                  boardCards, pageFields);
        if (!cards)
            return cards.error();
        board.cards += *cards;
    }
    board.names = linkedNames(reading, board.cards);
    return board;
}

void floor_board(benchmark::State &state) {
    FloorBoard board({}, "SELECT stage_id, currency, sum(n), sum(amount), sum(base), sum(weighted)"
                         " FROM stage_total GROUP BY 1, 2");
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(board.read());
}
KONTOR_BENCH(floor_board);

void app_board(benchmark::State &state) {
    Office &office = Office::get();
    const auto pipeline = office.read<QList<RecordId>>(
        [](const Reading &reading) { return ids(reading, {.kind = "pipeline"}); });
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(office.read<Board>([&](const Reading &reading) -> Result<Board> {
            auto board = boardOf(reading, {});
            if (board)
                board->heads =
                    stages::stageTotals(reading, kind::deal, pipeline.value(0), std::nullopt).size();
            return board;
        }));
    }
}
KONTOR_BENCH(app_board);

void floor_boardAnyFilter(benchmark::State &state) {
    FloorBoard board(" AND d.probability > 30",
                     "SELECT stage_id, amount_cur, count(*), sum(amount), sum(amount_base),"
                     " sum(amount_base * probability / 100) FROM deal WHERE gate >= 0 AND probability > 30"
                     " GROUP BY +stage_id, amount_cur");
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(board.read());
}
KONTOR_BENCH(floor_boardAnyFilter);

void app_boardAnyFilter(benchmark::State &state) {
    const Filter filter = *parseFilter(u"probability > 30");
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(Office::get().read<Board>([&](const Reading &reading) -> Result<Board> {
            auto board = boardOf(reading, filter);
            auto heads = groups(reading, {.kind = "deal", .filter = filter}, QStringLiteral("stage"),
                                QStringLiteral("amount"));
            if (!board || !heads)
                return board ? heads.error() : board.error();
            board->heads = heads->size();
            return board;
        }));
    }
}
KONTOR_BENCH(app_boardAnyFilter);

// 3: part of a name

/// Floor: the newest that hold the letters in a name or begin a word with them, looked at once more, with
/// their title and whom they belong to.
void floor_search(benchmark::State &state) {
    FloorStatement rows(
        "SELECT d.id, d.kind, coalesce(de.title, ac.name, co.name, n.name), coalesce(da.name, ca.name)"
        " FROM (SELECT id FROM (SELECT rowid AS id FROM search_names WHERE search_names MATCH '\"gru\" AND"
        " \"run\"' ORDER BY rowid DESC LIMIT 128) UNION SELECT id FROM (SELECT rowid AS id FROM search_words"
        " WHERE search_words MATCH '\"grun\"*' ORDER BY rowid DESC LIMIT 128) ORDER BY id DESC LIMIT 128) f"
        " JOIN search_doc d ON d.id = f.id LEFT JOIN deal de ON de.id = d.id AND d.kind = 'deal'"
        " LEFT JOIN account ac ON ac.id = d.id AND d.kind = 'account'"
        " LEFT JOIN contact co ON co.id = d.id AND d.kind = 'contact'"
        " LEFT JOIN note n ON n.id = d.id AND d.kind = 'note'"
        " LEFT JOIN account da ON da.id = de.account_id LEFT JOIN account ca ON ca.id = co.account_id"
        " WHERE instr(d.names, 'grun') > 0 OR instr(' ' || d.names || ' ' || d.more, ' grun') > 0 LIMIT 80");
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(rows.readAll());
}
KONTOR_BENCH(floor_search);

void app_search(benchmark::State &state) {
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(Office::get().read<QList<SearchHit>>([](const Reading &reading) {
            return searchEverything(reading, QStringLiteral("grun"), pageRows);
        }));
    }
}
KONTOR_BENCH(app_search);

/// Floor: the first deals that hold the letters in their name, or begin a word with them, or belong to a
/// customer that does.
void floor_pageSearch(benchmark::State &state) {
    const QByteArray called =
        "SELECT n.rowid FROM search_names n JOIN search_doc d ON d.id = n.rowid"
        " WHERE search_names MATCH '\"gru\" AND \"run\"' AND instr(d.names, 'grun') > 0";
    FloorStatement rows("SELECT id FROM deal WHERE +gate >= 0 AND (id IN (" + called +
                        ") OR id IN (SELECT w.rowid FROM search_words w JOIN search_doc d ON d.id = w.rowid"
                        " WHERE search_words MATCH '\"grun\"*' AND"
                        " instr(' ' || d.names || ' ' || d.more, ' grun') > 0)"
                        " OR account_id IN (SELECT id FROM account WHERE +gate >= 0 AND id IN (" +
                        called + ")) OR contact_id IN (SELECT id FROM contact WHERE +gate >= 0 AND id IN (" +
                        called + "))) ORDER BY id DESC LIMIT 80");
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(rows.readAll());
}
KONTOR_BENCH(floor_pageSearch);

void app_pageSearch(benchmark::State &state) {
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(Office::get().read<QList<RecordId>>([](const Reading &reading) {
            return ids(reading, {.kind = "deal", .search = QStringLiteral("grun")}, pageRows);
        }));
    }
}
KONTOR_BENCH(app_pageSearch);

// 4: open a record: its fields, the names of its links, the first page of its timeline with its authors

void floor_openRecord(benchmark::State &state) {
    const QList<RecordId> some = Office::get().someDeals(100);
    FloorStatement row(
        "SELECT d.*, a.name, c.name, p.name, s.name, e.name, e1.name, e2.name, t.name, o.name,"
        " j.name, r.name FROM deal d LEFT JOIN account a ON a.id = d.account_id"
        " LEFT JOIN contact c ON c.id = d.contact_id LEFT JOIN pipeline p ON p.id = d.pipeline_id"
        " LEFT JOIN stage s ON s.id = d.stage_id LEFT JOIN employee e ON e.id = d.responsible_id"
        " LEFT JOIN employee e1 ON e1.id = d.created_by_id"
        " LEFT JOIN employee e2 ON e2.id = d.changed_by_id LEFT JOIN team t ON t.id = d.team_id"
        " LEFT JOIN source o ON o.id = d.source_id LEFT JOIN project j ON j.id = d.project_id"
        " LEFT JOIN lost_reason r ON r.id = d.lost_reason_id WHERE d.id = ?");
    FloorStatement links("SELECT l.field, l.target_id, l.percent, coalesce(t.name, e.name) FROM link l"
                         " LEFT JOIN tag t ON t.id = l.target_id LEFT JOIN employee e ON e.id = l.target_id"
                         " WHERE l.owner_id = ?");
    FloorStatement notes("SELECT n.id, n.created, n.text, e.name FROM link l JOIN note n ON n.id = l.owner_id"
                         " LEFT JOIN employee e ON e.id = n.created_by_id"
                         " WHERE l.target_id = ? AND l.field = 'records' ORDER BY n.created DESC LIMIT 30");
    FloorStatement files("SELECT f.id, f.created, f.name, e.name FROM link l JOIN file f ON f.id = l.owner_id"
                         " LEFT JOIN employee e ON e.id = f.created_by_id"
                         " WHERE l.target_id = ? AND l.field = 'records' ORDER BY f.created DESC LIMIT 30");
    FloorStatement history("SELECT t.id, t.at, t.action, h.field, h.old, h.new, e.name FROM history h"
                           " JOIN txn t ON t.id = h.txn LEFT JOIN employee e ON e.id = t.actor"
                           " WHERE h.record_id = ? ORDER BY h.id DESC LIMIT 30");
    qsizetype i = 0;
    for ([[maybe_unused]] auto _ : state) {
        const RecordId id = some.at(i++ % some.size());
        for (FloorStatement *statement : {&row, &links, &notes, &files, &history})
            benchmark::DoNotOptimize(statement->bind(1, id).readAll());
    }
}
KONTOR_BENCH(floor_openRecord);

void app_openRecord(benchmark::State &state) {
    struct Card {
        Record record;
        RecordNames names;
        TimelinePage timeline;
    };
    Office &office = Office::get();
    const QList<RecordId> some = office.someDeals(100);
    qsizetype i = 0;
    for ([[maybe_unused]] auto _ : state) {
        const RecordId id = some.at(i++ % some.size());
        benchmark::DoNotOptimize(office.read<Card>([id](const Reading &reading) -> Result<Card> {
            auto found = record(reading, kind::deal, id);
            auto timeline = timelineOf(reading, kind::deal, id, false, 30);
            if (!found || !timeline)
                return Error{ErrorCode::NotFound, {}, {}};
            RecordNames named = linkedNames(reading, {*found});
            return Card{std::move(*found), std::move(named), std::move(*timeline)};
        }));
    }
}
KONTOR_BENCH(app_openRecord);

} // namespace

} // namespace kontor::bench
