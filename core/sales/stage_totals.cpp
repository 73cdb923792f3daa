// Gathering the differences of a unit and adding them to stage_total.
#include "core/sales/stage_totals.h"

#include "core/storage/connection.h"
#include "core/workspace/unit_of_work.h"

#include <algorithm>

namespace kontor::stages {

namespace {

struct TotalKey {
    qint64 pipeline = 0;
    qint64 stage = 0;
    Currency currency = {};
    qint64 gate = 0;
    auto operator<=>(const TotalKey &) const = default;
};

struct TotalSums {
    qint64 n = 0;
    qint64 amount = 0;
    qint64 base = 0;
    qint64 weighted = 0;
    qint64 withoutRate = 0;
};
using Differences = std::map<TotalKey, TotalSums>;

qint64 weightedOf(qint64 base, qint64 probability) {
    return (base * probability + (base < 0 ? -50 : 50)) / 100; // X16; as weightedExpression()
}

/// `extra`: the amount's base as it stands in the file or comes into it; the rate of today may be another.
void count(const Schema &schema, Differences &differences, const Record &record, const ExtraColumns &extra,
           int sign) {
    const auto gate = gateOf(schema, record);
    if (!gate || *gate < 0 || numberIn(schema, record, u"archived"))
        return; // in the bin, archived, or private: never in a kept total (X9)
    const auto held = [&record](int Staging::*role) -> const Value & {
        static const Value nothing;
        const FieldDef *field = record.kind->staged(role);
        return field ? record[*field] : nothing;
    };
    const bool hasAmount = !isEmpty(held(&Staging::amount));
    const Money amount = Held<Money>::from(held(&Staging::amount));
    TotalSums &sums =
        differences[{Held<qint64>::from(held(&Staging::pipeline)), Held<qint64>::from(held(&Staging::stage)),
                     hasAmount ? amount.currency : Currency(), *gate}];
    sums.n += sign;
    if (!hasAmount)
        return;
    sums.amount += sign * amount.minor;
    const QByteArray column = record.kind->staged(&Staging::amount)->options.baseColumn;
    const auto base =
        std::ranges::find(extra, column, [](const auto &one) -> const QByteArray & { return one.first; });
    if (base == extra.end() || base->second.isNull()) {
        sums.withoutRate += sign;
        return;
    }
    sums.base += sign * base->second.integer;
    sums.weighted += sign * weightedOf(base->second.integer, Held<qint64>::from(held(&Staging::probability)));
}

Result<void> gather(UnitOfWork &unit, const Draft &draft) {
    Differences &differences = unit.scratch<Differences>();
    if (!draft.isNew)
        count(unit.schema(), differences, draft.before, draft.extraBefore, -1);
    count(unit.schema(), differences, draft.after, draft.extra, 1);
    return {};
}

void addSum(Totals &totals, const Money &sum) {
    for (Money &same : totals.sums) {
        if (same.currency == sum.currency) {
            same.minor += sum.minor;
            return;
        }
    }
    totals.sums.append(sum);
}

void write(UnitOfWork &unit) {
    Statement row(
        unit.connection(),
        "INSERT INTO stage_total(pipeline_id,stage_id,currency,gate,n,amount,base,weighted,without_rate)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9) ON CONFLICT(pipeline_id,stage_id,currency,gate) DO UPDATE SET"
        " n=n+?5, amount=amount+?6, base=base+?7, weighted=weighted+?8, without_rate=without_rate+?9");
    for (const auto &[key, sums] : unit.scratch<Differences>()) {
        row.bind(1, key.pipeline).bind(2, key.stage).bind(3, key.currency.code()).bind(4, key.gate);
        row.bind(5, sums.n)
            .bind(6, sums.amount)
            .bind(7, sums.base)
            .bind(8, sums.weighted)
            .bind(9, sums.withoutRate);
        row.run();
    }
}

/// The columns of a kind that its sums are made of.
struct SumColumns {
    explicit SumColumns(const Schema &schema, const Kind &kind)
        : table(kind.table()), pipeline(kind.staged(&Staging::pipeline)->column),
          stage(kind.staged(&Staging::stage)->column), amount(kind.staged(&Staging::amount)->column),
          currency(kind.staged(&Staging::amount)->currencyColumn()),
          base(kind.staged(&Staging::amount)->options.baseColumn),
          weighted(kind.staged(&Staging::probability) ? weightedExpression(base) : QByteArray("0")),
          inUse(schema.field(kind, u"archived") ? " AND coalesce(archived, 0) = 0" : "") {}

    /// currency, n, amount, base, weighted, without rate. The base of an amount depends on the day of the
    /// unit that wrote it: its column says it.
    QByteArray sums() const {
        return "coalesce(" + currency + ", '') AS currency, count(*) AS n, coalesce(sum(" + amount +
               "), 0) AS amount, coalesce(sum(" + base + "), 0) AS base, coalesce(sum(" + weighted +
               "), 0) AS weighted, count(" + amount + ") - count(" + base + ") AS without_rate";
    }

    QByteArray table, pipeline, stage, amount, currency, base, weighted;
    QByteArray inUse; // a condition: what is archived stands in no list and no sum
};

/// What the table must hold of a kind.
QByteArray truth(const Schema &schema, const Kind &kind) {
    const SumColumns columns(schema, kind);
    return "SELECT " + columns.pipeline + " AS pipeline_id, " + columns.stage + " AS stage_id, gate, " +
           columns.sums() + " FROM " + columns.table + " WHERE gate >= 0" + columns.inUse +
           " GROUP BY 1, 2, 3, 4";
}

const char *const keptColumns =
    "pipeline_id, stage_id, gate, currency, n, amount, base, weighted, without_rate";

QList<const Kind *> summedKinds(const Schema &schema) {
    QList<const Kind *> kinds;
    for (const Kind *kind : schema.kinds()) {
        if (kind->staged(&Staging::amount))
            kinds.append(kind);
    }
    return kinds;
}

} // namespace

void registerTotals(RuleBook &book, const Kind &kind) {
    book.after(kind, gather);
}

void registerTotalsWriter(RuleBook &book) {
    book.atFinish(write);
}

void rebuildTotals(Connection &connection, const Schema &schema) {
    connection.exec("DELETE FROM stage_total");
    for (const Kind *kind : summedKinds(schema))
        connection.exec(QByteArray("INSERT INTO stage_total(") + keptColumns + ") " + truth(schema, *kind));
}

int wrongTotals(Connection &connection, const Schema &schema) {
    const QByteArray kept = QByteArray("SELECT ") + keptColumns + " FROM stage_total WHERE n <> 0";
    QByteArrayList parts;
    for (const Kind *kind : summedKinds(schema))
        parts.append("SELECT " + QByteArray(keptColumns) + " FROM (" + truth(schema, *kind) + ')');
    const QByteArray all = parts.join(" UNION ALL ");
    int wrong = 0;
    for (const QByteArray &sql : {kept + " EXCEPT SELECT * FROM (" + all + ')', all + " EXCEPT " + kept}) {
        Statement row(connection, "SELECT count(*) FROM (" + sql + ')');
        row.step();
        wrong += int(row.integer(0));
    }
    return wrong;
}

namespace {

/// stage, currency, n, amount, base, weighted, without rate: of each row.
void addStages(Statement &row, Currency office, QHash<RecordId, Totals> &stages) {
    while (row.step()) {
        if (row.integer(2) == 0)
            continue;
        Totals &totals = stages[row.integer(0)];
        totals.count += row.integer(2);
        if (const QString code = row.text(1); !code.isEmpty())
            addSum(totals, {row.integer(3), Currency(code)});
        totals.base = {totals.base.minor + row.integer(4), office};
        totals.weighted = {totals.weighted.minor + row.integer(5), office};
        totals.withoutRate += row.integer(6);
    }
}

} // namespace

QHash<RecordId, Totals> stageTotals(const Reading &reading, const Kind &kind, RecordId pipeline,
                                    std::optional<RecordId> responsible) {
    QHash<RecordId, Totals> stages;
    const Currency office = reading.context.office.currency;
    Statement kept(reading.connection,
                   "SELECT stage_id, currency, sum(n), sum(amount), sum(base), sum(weighted),"
                   " sum(without_rate) FROM {stage_total} WHERE pipeline_id=?1"
                   " AND (?2 < 0 OR responsible_id=?2) GROUP BY stage_id, currency");
    kept.bind(1, pipeline).bind(2, responsible.value_or(-1));
    addStages(kept, office, stages);
    // My private records stand in no kept total (X9); there is an index of the private ones by who made them.
    const SumColumns columns(reading.schema(), kind);
    Statement mine(reading.connection, "SELECT " + columns.stage + ", " + columns.sums() + " FROM {" +
                                           kind.key() + "} WHERE private = 1 AND created_by_id = ?3 AND " +
                                           columns.pipeline + " = ?1 AND (?2 < 0 OR responsible_id = ?2)" +
                                           columns.inUse + " GROUP BY +" + columns.stage + ", " +
                                           columns.currency);
    mine.bind(1, pipeline).bind(2, responsible.value_or(-1)).bind(3, reading.context.access.me);
    addStages(mine, office, stages);
    return stages;
}

} // namespace kontor::stages
