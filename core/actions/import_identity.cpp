// The table external_id, and the other ways to know a record again.
#include "core/actions/import_identity.h"

#include "core/base/fold.h"
#include "core/records/entry_values.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

namespace kontor {

namespace {

constexpr auto kOwnSource = "kontor";
constexpr auto kContentSource = "rows";
constexpr auto kColumnsPrefix = "columns:";
constexpr double kSameFile = 0.6;

quint64 shortHash(const QString &text) {
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<quint64>(hash.constData());
}

QStringList columnsOf(const QString &source) {
    return source.mid(QLatin1String(kColumnsPrefix).size()).split(u'\n');
}

/// The share of columns that two files have in common; none when their id columns differ.
double sameness(const QStringList &a, const QStringList &b) {
    if (a.value(0) != b.value(0))
        return 0;
    const QSet<QString> ours(a.begin(), a.end());
    const QSet<QString> theirs(b.begin(), b.end());
    return double((ours & theirs).size()) / double((ours | theirs).size());
}

} // namespace

Identity::Identity(UnitOfWork &unit, const ImportPlan &plan)
    : m_unit(unit), m_plan(plan), m_kind(*unit.schema().kind(plan.kind)), m_source(resolvedSource()) {}

/// A file like an earlier one is of the same source, even with a column more.
QString Identity::resolvedSource() const {
    if (!m_plan.source.startsWith(QLatin1String(kColumnsPrefix)))
        return m_plan.source;
    const QStringList ours = columnsOf(m_plan.source);
    QString best = m_plan.source;
    double most = kSameFile;
    QString last = QLatin1String(kColumnsPrefix);
    while (true) {
        Statement row(m_unit.connection(), "SELECT min(source) FROM external_id WHERE source > ?");
        row.bind(1, last);
        if (!row.step() || row.isNull(0))
            return best;
        last = row.text(0);
        if (!last.startsWith(QLatin1String(kColumnsPrefix)))
            return best;
        const double same = sameness(ours, columnsOf(last));
        if (same > most) {
            most = same;
            best = last;
        }
    }
}

bool Identity::isUsed(RecordId id) const {
    const auto found = record(m_unit.reading(), m_kind, id);
    return found && found->bin == 0 && found->mergedInto == 0;
}

qint64 Identity::earlier(const QString &identity, qint64 line) {
    const quint64 hash = shortHash(identity);
    const auto known = m_lines.constFind(hash);
    if (known != m_lines.constEnd())
        return *known;
    m_lines.insert(hash, line);
    return 0;
}

Result<Identified> Identity::of(const ReadRow &row, const QStringList &cells, qint64 line) {
    m_keepExternal.clear();
    Result<Identified> found = Identified{};
    QString identity;
    if (!row.ownId.isEmpty()) {
        identity = QStringLiteral("own ") + row.ownId;
        found = byOwnId(row);
    } else if (!row.externalId.isEmpty()) {
        identity = QStringLiteral("id ") + row.externalId;
        found = byExternal(m_source, row.externalId, FoundBy::Id);
    } else if (!m_plan.keyField.isEmpty()) {
        for (const auto &[key, value] : row.values) {
            if (key == m_plan.keyField)
                identity =
                    QStringLiteral("key ") + fold(valueText(*m_unit.schema().field(m_kind, key), value));
        }
        found = byKey(row);
    } else {
        found = byExternal(QLatin1String(kContentSource), content(cells), FoundBy::Content);
        if (found && found->by == FoundBy::Nothing)
            found = byAddress(row);
    }
    if (found && !identity.isEmpty())
        found->earlierLine = earlier(identity, line);
    return found;
}

Result<Identified> Identity::byOwnId(const ReadRow &row) {
    bool isId = false;
    const RecordId id = row.ownId.toLongLong(&isId);
    const auto found = isId ? record(m_unit.reading(), m_kind, id) : std::nullopt;
    if (found && found->bin == 0) {
        const FieldDef *created = m_unit.schema().field(m_kind, u"created");
        const bool same =
            row.ownCreated.isEmpty() || valueText(*created, (*found)[*created]) == row.ownCreated;
        if (same)
            return Identified{FoundBy::Id, id, 0};
    }
    // Written by another office: its ids are a source like any other.
    if (m_plan.ownExport)
        return byExternal(QLatin1String(kOwnSource), row.ownId + u'@' + row.ownCreated, FoundBy::Id);
    return Error{ErrorCode::NotFound,
                 {},
                 QCoreApplication::translate("Import", "%1 with the id %2 does not exist.")
                     .arg(m_kind.label(), row.ownId)};
}

Result<Identified> Identity::byExternal(const QString &source, const QString &external, FoundBy by) {
    m_keepSource = source;
    m_keepExternal = external;
    Statement known(m_unit.connection(),
                    "SELECT record_id FROM external_id WHERE source=? AND kind=? AND external=?");
    known.bind(1, source).bindText(2, m_kind.key()).bind(3, external);
    if (!known.step() || !isUsed(known.integer(0)))
        return Identified{};
    return Identified{by, known.integer(0), 0};
}

Result<Identified> Identity::byKey(const ReadRow &row) {
    const FieldDef *field = m_unit.schema().field(m_kind, m_plan.keyField);
    if (!field)
        return Identified{};
    QString text;
    for (const auto &[key, value] : row.values) {
        if (key != field->key)
            continue;
        const Entries entries = Held<Entries>::from(value);
        text = entries.isEmpty() ? valueText(*field, value) : primaryValue(entries);
    }
    if (text.isEmpty())
        return Identified{};
    const Filter same = Filter::condition(field->key, Filter::Op::Equal, {Literal::name(text)});
    const auto found = ids(m_unit.reading(), {.kind = m_kind.key(), .filter = same, .archived = true}, 2);
    if (!found)
        return found.error();
    if (found->size() > 1)
        return Error{ErrorCode::Ambiguous, field->key,
                     QCoreApplication::translate("Import", "Several records have “%1” in “%2”.")
                         .arg(text, field->text(m_unit.context().language))};
    return found->isEmpty() ? Identified{} : Identified{FoundBy::Key, found->first(), 0};
}

/// The same e-mail is the same person or company, else the same telephone (X2).
Result<Identified> Identity::byAddress(const ReadRow &row) {
    if (m_plan.onDuplicate == OnDuplicate::CreateAnyway)
        return Identified{};
    for (const EntryKey wanted : {EntryKey::Email, EntryKey::Phone}) {
        for (const auto &[key, value] : row.values) {
            const FieldDef *field = m_unit.schema().field(m_kind, key);
            const Entries entries = Held<Entries>::from(value);
            if (entries.isEmpty() || field->options.entryKey != wanted)
                continue;
            const auto &fields = m_unit.schema().fields(m_kind);
            const FieldDef &list = field->isPrimary() ? fields[size_t(field->primaryOf)] : *field;
            for (const Entry &entry : entries) {
                const QString entryKeyText = entryKey(list, entry.value, m_unit.context().office.country);
                if (entryKeyText.isEmpty())
                    continue;
                const Filter same =
                    Filter::condition(list.key, Filter::Op::Equal, {Literal::name(entry.value)});
                const auto found =
                    ids(m_unit.reading(), {.kind = m_kind.key(), .filter = same, .archived = true}, 1);
                if (found && !found->isEmpty())
                    return Identified{FoundBy::Address, found->first(), 0};
            }
        }
    }
    return Identified{};
}

/// Rows without an id are known again by what stands in them; equal rows of one file by their order.
QString Identity::content(const QStringList &cells) {
    QString text;
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        const QString &field = m_plan.columns[column].field;
        if (!field.isEmpty())
            text += field + u'\x1f' + cells.value(column).trimmed() + u'\x1e';
    }
    for (const auto &[field, value] : m_plan.fixed)
        text += field + u'\x1f' + value + u'\x1e';
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    const quint32 place = ++m_contents[qFromBigEndian<quint64>(hash.constData())];
    return QString::fromLatin1(hash.toHex()) + u'#' + QString::number(place);
}

void Identity::keep(RecordId record) {
    if (m_keepExternal.isEmpty())
        return;
    Statement row(m_unit.connection(), "INSERT INTO external_id(source, kind, external, record_id)"
                                       " VALUES(?,?,?,?) ON CONFLICT(source, kind, external)"
                                       " DO UPDATE SET record_id=excluded.record_id"
                                       " WHERE record_id<>excluded.record_id");
    row.bind(1, m_keepSource).bindText(2, m_kind.key()).bind(3, m_keepExternal).bind(4, record).run();
}

} // namespace kontor
