// Prepared statements and nothing else.
#include "tests/bench/floor_writes.h"

#include "core/base/fold.h"
#include "core/base/name_keys.h"
#include "core/base/sort_key.h"
#include "core/workspace/match_keys.h"

#include <sqlite3.h>

namespace kontor::bench {

std::vector<FloorDeal> floorDeals(int count, int from, bool withAccounts) {
    const Collator collator(QStringLiteral("en"));
    const QStringList words{QStringLiteral("Packaging line"), QStringLiteral("Kühlhaustore"),
                            QStringLiteral("Máy đóng gói"), QStringLiteral("Regały magazynowe"),
                            QStringLiteral("Cold store doors")};
    std::vector<FloorDeal> deals;
    deals.reserve(size_t(count));
    for (int i = from; i < from + count; ++i) {
        const QString title = words.at(i % words.size()) + u' ' + QString::number(i);
        deals.push_back({.title = title.toUtf8(),
                         .folded = fold(title).toUtf8(),
                         .sortKey = collator.key(title),
                         .number = "D-2026-" + QByteArray::number(i),
                         .account = withAccounts ? "Customer " + QByteArray::number(i / 5) : QByteArray(),
                         .stage = Office::get().stage(i % 4),
                         .amount = 100000 + qint64(i) * 7919 % 9000000,
                         .responsible = Office::get().me(),
                         .close = QDate(2026, 1, 1).addDays(i % 365).toString(Qt::ISODate).toLatin1(),
                         .external = withAccounts ? "X-" + QByteArray::number(i) : QByteArray()});
    }
    return deals;
}

FloorWriter::FloorWriter(sqlite3 *handle)
    : m_handle(handle), m_begin("BEGIN IMMEDIATE", handle), m_commit("COMMIT", handle),
      m_txn("INSERT INTO txn(rev,at,actor,action,first_row,last_row) VALUES(1,?,1,'edit',1,2)", handle),
      m_state("UPDATE state SET rev=rev+1, next_txn=next_txn+1, next_id=?, last_at=?", handle),
      m_history("INSERT INTO history(txn,kind,record_id,field,old,new) VALUES(0,'deal',?,?,?,?)", handle),
      m_total(
          "INSERT INTO stage_total(pipeline_id,stage_id,currency,gate,n,amount,base,weighted,without_rate)"
          " VALUES(?1,?2,'EUR',?3,?4,?5,?5,0,0) ON CONFLICT(pipeline_id,stage_id,currency,gate) DO UPDATE SET"
          " n=n+?4, amount=amount+?5, base=base+?5",
          handle),
      m_kind("INSERT INTO kind_total(kind,gate,archived,n) VALUES('deal',?1,0,?2)"
             " ON CONFLICT(kind,gate,archived) DO UPDATE SET n=n+?2",
             handle),
      m_deal(
          "INSERT INTO deal(id,created,created_by_id,changed,changed_by_id,title,number,account_id,pipeline_id,"
          "stage_id,amount,amount_cur,amount_base,probability,probability_by_hand,expected_close,stage_since,"
          "responsible_id,private,locked,title_fold,title_sort)"
          " VALUES(?1,1,?2,1,?2,?3,?4,?5,?6,?7,?8,'EUR',?8,10,0,?9,1,?2,0,0,?10,?11)",
          handle),
      m_account("INSERT INTO account(id,created,created_by_id,changed,changed_by_id,name,type,responsible_id,"
                "name_fold,name_sort) VALUES(?1,1,?2,1,?2,?3,'company',?2,lower(?3),CAST(lower(?3) AS BLOB))",
                handle),
      m_document("INSERT INTO search_doc(id,kind,names,more) VALUES(?1,?2,?3,'')", handle),
      m_names("INSERT INTO search_names(rowid,names) VALUES(?,?)", handle),
      m_words("INSERT INTO search_words(rowid,words) VALUES(?,?)", handle),
      m_number("INSERT INTO number_sequence(kind,year,last) VALUES('deal',2026,1)"
               " ON CONFLICT(kind,year) DO UPDATE SET last=last+1",
               handle),
      m_external(
          "INSERT OR IGNORE INTO external_id(source,kind,external,record_id) VALUES('bench','deal',?,?)",
          handle),
      m_findAccount("SELECT id FROM account WHERE name_fold=lower(?)", handle),
      m_findExternal("SELECT record_id FROM external_id WHERE source='bench' AND kind='deal' AND external=?",
                     handle),
      m_matchKey("INSERT OR IGNORE INTO match_key(key,record_id) VALUES(?,?)", handle) {
    m_next = FloorStatement("SELECT next_id FROM state", handle).number();
    m_pipeline = FloorStatement("SELECT min(id) FROM pipeline", handle).number();
}

void FloorWriter::commit() {
    for (auto it = m_created.cbegin(); it != m_created.cend(); ++it)
        m_total.bind(1, m_pipeline).bind(2, it.key()).bind(3, 1).bind(4, it->first).bind(5, it->second).run();
    m_created.clear();
    if (m_kept != 0)
        m_kind.bind(1, 1).bind(2, std::exchange(m_kept, 0)).run();
    m_txn.bind(1, m_next).run();
    m_state.bind(1, m_next).bind(2, m_next).run();
    m_commit.run();
}

void FloorWriter::history(qint64 deal, const QByteArray &field, qint64 before, qint64 after) {
    m_history.bind(1, deal).bind(2, field).bind(3, before).bind(4, after).run();
}

void FloorWriter::history(qint64 deal, const QByteArray &field, const QByteArray &before,
                          const QByteArray &after) {
    m_history.bind(1, deal).bind(2, field).bind(3, before).bind(4, after).run();
}

void FloorWriter::total(qint64 stage, qint64 gate, int sign, qint64 amount) {
    m_total.bind(1, m_pipeline).bind(2, stage).bind(3, gate).bind(4, sign).bind(5, sign * amount).run();
}

qint64 FloorWriter::accountNamed(const FloorDeal &deal) {
    const auto known = m_accounts.constFind(deal.account);
    if (known != m_accounts.constEnd())
        return *known;
    qint64 id = m_findAccount.bind(1, deal.account).number();
    if (id == 0) {
        id = m_next++;
        m_account.bind(1, id).bind(2, deal.responsible).bind(3, deal.account).run();
        m_document.bind(1, id).bind(2, QByteArrayLiteral("account")).bind(3, deal.account.toLower()).run();
        const QString key = companyKey(QString::fromUtf8(deal.account));
        m_matchKey.bind(1, matchNumber(MatchBy::Company, key)).bind(2, id).run();
        ++m_kept;
    }
    m_accounts.insert(deal.account, id);
    return id;
}

qint64 FloorWriter::create(const FloorDeal &deal, bool index) {
    if (!deal.external.isEmpty() && m_findExternal.bind(1, deal.external).number() != 0)
        return 0;
    if (m_firstCreated == 0)
        m_firstCreated = m_next;
    const qint64 account = deal.account.isEmpty() ? 0 : accountNamed(deal);
    const qint64 id = m_next++;
    m_deal.bind(1, id).bind(2, deal.responsible).bind(3, deal.title).bind(4, deal.number);
    if (account != 0)
        m_deal.bind(5, account);
    m_deal.bind(6, m_pipeline).bind(7, deal.stage).bind(8, deal.amount).bind(9, deal.close);
    m_deal.bind(10, deal.folded).bindBlob(11, deal.sortKey).run();
    const QByteArray text = deal.folded + ' ' + deal.number;
    m_document.bind(1, id).bind(2, QByteArrayLiteral("deal")).bind(3, text).run();
    if (index) {
        m_names.bind(1, id).bind(2, text).run();
        m_words.bind(1, id).bind(2, text).run();
    }
    m_number.run();
    if (!deal.external.isEmpty())
        m_external.bind(1, deal.external).bind(2, id).run();
    auto &[number, amount] = m_created[deal.stage];
    ++number;
    amount += deal.amount;
    ++m_kept;
    return id;
}

void FloorWriter::indexCreated(bool anew) {
    const QByteArray from =
        " FROM search_text WHERE id>=" + QByteArray::number(m_firstCreated) + " ORDER BY id";
    for (const QByteArray &column : {QByteArrayLiteral("names"), QByteArrayLiteral("words")}) {
        const QByteArray table = "search_" + column;
        const QByteArray sql =
            anew ? "INSERT INTO " + table + '(' + table + ") VALUES('rebuild')"
                 : "INSERT INTO " + table + "(rowid," + column + ") SELECT id," + column + from;
        FloorStatement(sql, m_handle).run();
    }
    m_firstCreated = 0;
}

} // namespace kontor::bench
