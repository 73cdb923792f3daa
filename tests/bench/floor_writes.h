// The rows that a change leaves behind, written by hand: the floor of every writing benchmark.
#pragma once

#include "tests/bench/bench_office.h"

#include <vector>

namespace kontor::bench {

/// What is stored of a deal, made before the clock runs.
struct FloorDeal {
    QByteArray title;
    QByteArray folded;
    QByteArray sortKey;
    QByteArray number;
    QByteArray account; // by name; empty: none
    qint64 stage = 0;
    qint64 amount = 0;
    qint64 responsible = 0;
    QByteArray close;
    QByteArray external; // the source's id; empty: none
};
std::vector<FloorDeal> floorDeals(int count, int from, bool withAccounts);

/// Everything that one transaction of Kontor leaves: the record with all its indexes, history, the text for
/// search, kept totals, the transaction itself.
class FloorWriter {
public:
    explicit FloorWriter(sqlite3 *handle);
    void begin() { m_begin.run(); }
    void commit();
    void history(qint64 deal, const QByteArray &field, qint64 before, qint64 after);
    void history(qint64 deal, const QByteArray &field, const QByteArray &before, const QByteArray &after);
    /// To the kept totals of a stage.
    void total(qint64 stage, qint64 gate, int sign, qint64 amount);
    qint64 create(const FloorDeal &deal, bool index);
    /// The search of what was created without: added, or built anew when that is most of the file.
    void indexCreated(bool anew);

private:
    qint64 accountNamed(const FloorDeal &deal);

    sqlite3 *m_handle;
    qint64 m_next = 0;
    qint64 m_firstCreated = 0;
    qint64 m_pipeline = 0;
    QHash<QByteArray, qint64> m_accounts;
    QHash<qint64, std::pair<qint64, qint64>> m_created; // stage -> count, amount
    qint64 m_kept = 0;                                  // accounts and deals made
    FloorStatement m_begin, m_commit, m_txn, m_state, m_history, m_total, m_kind, m_deal, m_account,
        m_document, m_names, m_words, m_number, m_external, m_findAccount, m_findExternal, m_matchKey;
};

} // namespace kontor::bench
