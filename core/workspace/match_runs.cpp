// The walks, by the index of the keys.
#include "core/workspace/match_runs.h"

#include "core/base/keys.h"
#include "core/storage/connection.h"

namespace kontor {

namespace {

constexpr qint64 rowsBetweenNews = 4096;

/// To whom the lists of that name belong; nothing for others.
enum class ListOf { Others, Emails, Phones };

class ListNames {
public:
    explicit ListNames(MatchReader &reader) {
        for (const QString &name : reader.listsOf(MatchBy::Email))
            m_names.append({name.toLatin1(), ListOf::Emails});
        for (const QString &name : reader.listsOf(MatchBy::Phone))
            m_names.append({name.toLatin1(), ListOf::Phones});
    }
    ListOf of(QByteArrayView name) const {
        for (const auto &[known, list] : m_names) {
            if (name == known)
                return list;
        }
        return ListOf::Others;
    }

private:
    QList<QPair<QByteArray, ListOf>> m_names;
};

} // namespace

void MatchRuns::end(MatchBy by, size_t first, const QByteArray &key) {
    const size_t number = m_owners.size() - first;
    const bool isWanted = number > 1 || (number == 1 && m_alone.contains(m_owners.back()));
    // What is no address was typed into the list all the same.
    if (!isWanted || (by == MatchBy::Email && emailKey(QString::fromUtf8(key)).isEmpty())) {
        m_owners.resize(first);
        return;
    }
    m_ends.emplace_back(by, m_owners.size());
}

void MatchRuns::walkAddresses(MatchReader &reader, bool phones) {
    const ListNames names(reader);
    Statement rows(
        m_reading.connection,
        "SELECT key, field, owner_id FROM {match.entry} WHERE key > '' ORDER BY key, field, owner_id");
    QByteArray key;
    ListOf list = ListOf::Others;
    size_t first = m_owners.size();
    const auto endRun = [&] {
        const bool isCounted = list == ListOf::Emails || (list == ListOf::Phones && phones);
        if (isCounted)
            end(list == ListOf::Emails ? MatchBy::Email : MatchBy::Phone, first, key);
        else
            m_owners.resize(first);
        first = m_owners.size();
    };
    for (qint64 done = 1; rows.step(); ++done) {
        const ListOf next = names.of(rows.view(1));
        if (const QByteArrayView text = rows.view(0); list != next || text != key) {
            endRun();
            key.resize(0); // its room stays
            key.append(text);
            list = next;
        }
        const RecordId owner = rows.integer(2);
        if (m_owners.size() == first || m_owners.back() != owner) // an address may stand twice in a record
            m_owners.push_back(owner);
        if (m_progress && done % rowsBetweenNews == 0)
            m_progress->compared = done;
    }
    endRun();
}

void MatchRuns::walkNumbers(MatchBy by) {
    const MatchRange range = matchRange(by);
    Statement rows(
        m_reading.connection,
        "SELECT key, record_id FROM {match.key} WHERE key BETWEEN ? AND ? ORDER BY key, record_id");
    rows.bind(1, range.first).bind(2, range.last);
    qint64 key = -1;
    size_t first = m_owners.size();
    const auto endRun = [&] {
        if (m_owners.size() - first > 1)
            m_ends.emplace_back(by, m_owners.size());
        else
            m_owners.resize(first);
        first = m_owners.size();
    };
    while (rows.step()) {
        if (rows.integer(0) != key) {
            endRun();
            key = rows.integer(0);
        }
        m_owners.push_back(rows.integer(1));
    }
    endRun();
}

} // namespace kontor
