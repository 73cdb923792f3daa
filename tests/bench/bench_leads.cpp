// One transaction of prepared inserts.
#include "tests/bench/bench_leads.h"

#include "core/base/name_keys.h"
#include "core/workspace/match_keys.h"
#include "tests/bench/bench_office.h"

namespace kontor::bench {

namespace {

constexpr int repeatEvery = 50; // two of a hundred have the address of an earlier one
constexpr int knownEvery = 40;  // the contact's address
constexpr int linkedEvery = 20; // lead to a contact

qint64 numberOf(sqlite3 *handle, const QByteArray &sql) {
    return FloorStatement(sql, handle).number();
}

} // namespace

void addLeads(sqlite3 *handle, int count) {
    const qint64 next = numberOf(handle, "SELECT next_id FROM state");
    const qint64 stage =
        numberOf(handle, "SELECT s.id FROM stage s JOIN pipeline p ON p.id=s.pipeline_id WHERE"
                         " p.of='lead' AND s.type='open' ORDER BY s.position LIMIT 1");
    const qint64 pipeline =
        numberOf(handle, "SELECT pipeline_id FROM stage WHERE id=" + QByteArray::number(stage));
    const qint64 me = numberOf(handle, "SELECT min(id) FROM employee");
    const QList<QByteArray> contacts =
        FloorStatement("SELECT group_concat(id) FROM contact WHERE gate IS NOT NULL", handle)
            .text()
            .split(',');
    FloorStatement("BEGIN", handle).run();
    FloorStatement lead(
        "INSERT INTO lead(id,created,created_by_id,changed,changed_by_id,title,first_name,last_name,"
        "company,pipeline_id,status_id,contact_id,responsible_id,title_fold,title_sort)"
        " VALUES(?1,?1,?2,?1,?2,?3,?4,?5,?6,?7,?8,nullif(?9,0),?2,lower(?3),CAST(lower(?3) AS BLOB))",
        handle);
    FloorStatement entry("INSERT INTO entry(owner_id,field,position,type,label,value,key,is_primary,valid)"
                         " VALUES(?1,?2,0,'work','',?3,?3,1,1)",
                         handle);
    FloorStatement known("SELECT coalesce((SELECT key FROM entry WHERE owner_id=? AND field='emails'),'')",
                         handle);
    FloorStatement key("INSERT OR IGNORE INTO match_key(key,record_id) VALUES(?,?)", handle);
    const QByteArray emails = "emails";
    const QByteArray phones = "phones";
    for (int i = 0; i < count; ++i) {
        const qint64 id = next + i;
        const int person = i % repeatEvery == 0 ? i / 2 : i;
        const qint64 contact = contacts.at(qint64(i) * 7919 % contacts.size()).toLongLong();
        const QByteArray number = QByteArray::number(person);
        const QByteArray first = "First" + QByteArray::number(person % 4000);
        const QByteArray last = "Last" + number;
        const QByteArray company = "Company " + QByteArray::number(person / 3);
        const QByteArray title = company + " request";
        lead.bind(1, id).bind(2, me).bind(3, title).bind(4, first).bind(5, last).bind(6, company);
        lead.bind(7, pipeline).bind(8, stage).bind(9, i % linkedEvery == 1 ? contact : 0).run();
        QByteArray email = "last" + number + "@company" + QByteArray::number(person % 977) + ".example";
        if (i % knownEvery == 2) {
            if (const QByteArray theirs = known.bind(1, contact).text(); !theirs.isEmpty())
                email = theirs;
        }
        entry.bind(1, id).bind(2, emails).bind(3, email).run();
        const QByteArray phone = "+49171" + QByteArray::number(1000000 + person);
        entry.bind(1, id).bind(2, phones).bind(3, phone).run();
        const QString name = QString::fromLatin1(first + ' ' + last);
        key.bind(1, matchNumber(MatchBy::Person, personKey(name))).bind(2, id).run();
        key.bind(1, matchNumber(MatchBy::Company, companyKey(QString::fromLatin1(company))))
            .bind(2, id)
            .run();
    }
    FloorStatement("UPDATE state SET next_id=next_id+" + QByteArray::number(count), handle).run();
    FloorStatement("COMMIT", handle).run();
}

} // namespace kontor::bench
