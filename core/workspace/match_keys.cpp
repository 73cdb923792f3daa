// Keys of a record from its description, and the table that holds those of names and numbers.
#include "core/workspace/match_keys.h"

#include "core/base/keys.h"
#include "core/base/name_keys.h"
#include "core/kinds_fwd.h"
#include "core/records/context.h"
#include "core/records/entry_values.h"
#include "core/records/raw_values.h"
#include "core/storage/connection.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <sqlite3.h>
#include <utility>
#include <vector>

namespace kontor {

namespace {

constexpr int keysVersion = 1; // of the keys: another one has the table made anew
constexpr int criterionShift = 59;
constexpr qint64 textMask = (qint64(1) << criterionShift) - 1;

MatchBy criterionOf(Match match) {
    switch (match) {
    case Match::Company:
        return MatchBy::Company;
    case Match::TaxNumber:
        return MatchBy::TaxNumber;
    case Match::RegistrationNumber:
        return MatchBy::RegistrationNumber;
    default:
        return MatchBy::Person;
    }
}

QString nameKey(MatchBy by, const QString &text) {
    switch (by) {
    case MatchBy::Person:
        return personKey(text);
    case MatchBy::Company:
        return companyKey(text);
    default:
        return numberKey(text);
    }
}

bool isPutAway(const Schema &schema, const Record &record) {
    const FieldDef *archived = schema.field(*record.kind, u"archived");
    return archived && Held<bool>::from(record[*archived]);
}

QList<qint64> standingNumbers(const Schema &schema, const Record &record) {
    QList<qint64> numbers;
    if (!isInUse(record) || isPutAway(schema, record))
        return numbers;
    for (const MatchKey &key : nameKeysOf(schema, record))
        numbers.append(matchNumber(key.by, key.key));
    return numbers;
}

std::vector<const FieldDef *> matchFields(const Schema &schema, const Kind &kind) {
    std::vector<const FieldDef *> fields;
    for (const FieldDef &field : schema.fields(kind)) {
        if (field.options.match != Match::No)
            fields.push_back(&field);
    }
    return fields;
}

using KeyRow = std::pair<qint64, RecordId>; // a number and the record

/// What the table has to hold, in its order.
std::vector<KeyRow> trueKeys(Connection &connection, const Schema &schema) {
    std::vector<KeyRow> rows;
    for (const Kind *kind : schema.kinds()) {
        const auto fields = matchFields(schema, *kind);
        if (fields.empty())
            continue;
        QByteArray sql = "SELECT id";
        for (const FieldDef *field : fields)
            sql += ',' + field->column;
        sql += " FROM " + kind->table() + " WHERE gate IS NOT NULL";
        if (const FieldDef *archived = schema.field(*kind, u"archived"))
            sql += " AND coalesce(" + archived->column + ", 0) = 0";
        Record record{.kind = kind, .values = std::vector<Value>(schema.fields(*kind).size())};
        Statement read(connection, sql);
        while (read.step()) {
            record.id = read.integer(0);
            int column = 1;
            for (const FieldDef *field : fields)
                record[*field] = readValue(read, column++, *field);
            for (const qint64 number : standingNumbers(schema, record))
                rows.emplace_back(number, record.id);
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

QList<MatchKey> addressKeysOf(const Schema &schema, const Record &record, const QString &country) {
    QList<MatchKey> keys;
    for (const FieldDef &field : schema.fields(*record.kind)) {
        const EntryKey of = field.options.entryKey;
        if (field.type != FieldType::EntryList || of == EntryKey::Text)
            continue;
        const auto *entries = std::get_if<Entries>(&record[field]);
        for (const Entry &entry : entries ? *entries : Entries()) {
            const QString key = entry.key.isEmpty() ? entryKey(field, entry.value, country) : entry.key;
            // What is no address is kept as it was typed: "none" is not the same as "none".
            if (key.isEmpty() || (of == EntryKey::Email && emailKey(key).isEmpty()))
                continue;
            keys.append({of == EntryKey::Email ? MatchBy::Email : MatchBy::Phone, key, entry.value});
        }
    }
    return keys;
}

QList<MatchKey> nameKeysOf(const Schema &schema, const Record &record) {
    QList<MatchKey> keys;
    QString person;
    for (const FieldDef &field : schema.fields(*record.kind)) {
        if (field.options.match == Match::No)
            continue;
        const auto *text = std::get_if<QString>(&record[field]);
        if (!text || text->isEmpty())
            continue;
        const MatchBy by = criterionOf(field.options.match);
        if (by == MatchBy::Person)
            person += (person.isEmpty() ? QString() : QStringLiteral(" ")) + *text;
        else if (const QString key = nameKey(by, *text); !key.isEmpty())
            keys.append({by, key, *text});
    }
    const QString key = personKey(person);
    if (key.isEmpty())
        return keys;
    // A personal account is called as the person: that is no company.
    keys.removeIf(
        [&key](const MatchKey &one) { return one.by == MatchBy::Company && personKey(one.shown) == key; });
    keys.append({MatchBy::Person, key, person});
    return keys;
}

qint64 matchNumber(MatchBy by, QStringView key) {
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    return (qint64(by) << criterionShift) | (qFromBigEndian<qint64>(hash.constData()) & textMask);
}

MatchRange matchRange(MatchBy by) {
    const qint64 first = qint64(by) << criterionShift;
    return {first, first | textMask};
}

bool isCompared(const MatchCriteria &criteria, MatchBy by, const Kind &one, const Kind &other) {
    const auto within = [&](MatchScope scope) {
        const auto isAccount = [](const Kind &kind) { return kind.key() == KindKey<AccountKind>::value; };
        return scope == MatchScope::All ||
               (scope == MatchScope::Accounts && isAccount(one) && isAccount(other));
    };
    switch (by) {
    case MatchBy::Email:
        return true;
    case MatchBy::Phone:
        return criteria.phones;
    case MatchBy::Person:
    case MatchBy::Company:
        return criteria.names;
    case MatchBy::TaxNumber:
        return within(criteria.taxNumbers);
    case MatchBy::RegistrationNumber:
        break;
    }
    return within(criteria.registrationNumbers);
}

namespace match_keys {

void put(Connection &connection, const Schema &schema, const Record &before, const Record &after) {
    bool differs = false;
    bool hasKeys = false;
    for (const FieldDef &field : schema.fields(*after.kind)) {
        if (field.options.match == Match::No)
            continue;
        hasKeys = true;
        differs = differs || !sameValue(before[field], after[field]);
    }
    if (!hasKeys || !(differs || isInUse(before) != isInUse(after) ||
                      isPutAway(schema, before) != isPutAway(schema, after)))
        return;
    const QList<qint64> were = standingNumbers(schema, before);
    const QList<qint64> are = standingNumbers(schema, after);
    const auto write = [&connection, &after](const char *sql, const QList<qint64> &of,
                                             const QList<qint64> &butNot) {
        for (const qint64 number : of) {
            if (!butNot.contains(number))
                Statement(connection, sql).bind(1, number).bind(2, after.id).run();
        }
    };
    write("DELETE FROM match_key WHERE key=? AND record_id=?", were, are);
    write("INSERT OR IGNORE INTO match_key(key,record_id) VALUES(?,?)", are, were);
}

void refresh(Connection &writer, const Schema &schema) {
    {
        Statement state(writer, "SELECT match_version FROM state");
        if (state.step() && state.integer(0) == keysVersion)
            return;
    }
    writer.exec("BEGIN IMMEDIATE");
    try {
        rebuild(writer, schema);
        writer.exec("COMMIT");
    } catch (const StorageError &) {
        if (!sqlite3_get_autocommit(writer.handle()))
            writer.exec("ROLLBACK");
        throw;
    }
}

void rebuild(Connection &writer, const Schema &schema) {
    writer.exec("DELETE FROM match_key");
    Statement row(writer, "INSERT INTO match_key(key,record_id) VALUES(?,?)");
    for (const auto &[number, record] : trueKeys(writer, schema))
        row.bind(1, number).bind(2, record).run();
    Statement(writer, "UPDATE state SET match_version=?").bind(1, qint64(keysVersion)).run();
}

int wrong(Connection &connection, const Schema &schema) {
    const std::vector<KeyRow> expected = trueKeys(connection, schema);
    auto next = expected.begin();
    int faults = 0;
    Statement kept(connection, "SELECT key, record_id FROM match_key ORDER BY key, record_id");
    while (kept.step()) {
        const KeyRow row{kept.integer(0), kept.integer(1)};
        while (next != expected.end() && *next < row) {
            ++next;
            ++faults;
        }
        const bool isRight = next != expected.end() && *next == row;
        faults += isRight ? 0 : 1;
        next += isRight ? 1 : 0;
    }
    return faults + int(expected.end() - next);
}

} // namespace match_keys

} // namespace kontor
