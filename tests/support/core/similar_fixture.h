// Leads, contacts, accounts and deals that are alike, and what is said of them.
#pragma once

#include "core/people/people.h"
#include "core/sales/stages.h"
#include "core/security/organisation.h"
#include "core/workspace/similar.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

inline Entries listed(const QStringList &values) {
    Entries entries;
    for (const QString &value : values)
        entries.append({.value = value});
    return entries;
}

inline QList<RecordId> idsOf(const QList<SimilarRecord> &records) {
    QList<RecordId> ids;
    for (const SimilarRecord &one : records)
        ids.append(one.ref.id);
    return ids;
}

class SimilarTest : public OfficeTest {
protected:
    RecordId lead(const char *title, const QStringList &emails, const QStringList &phones = {},
                  FieldValues more = {}) {
        more.append({{QStringLiteral("title"), text(title)},
                     {QStringLiteral("emails"), listed(emails)},
                     {QStringLiteral("phones"), listed(phones)}});
        return create(kind::lead, more);
    }
    RecordId contact(const char *name, const QStringList &emails, FieldValues more = {}) {
        more.append({{QStringLiteral("lastName"), text(name)}, {QStringLiteral("emails"), listed(emails)}});
        return create(kind::contact, more);
    }
    RecordId account(const char *name, FieldValues more = {}) {
        more.append({QStringLiteral("name"), text(name)});
        return create(kind::account, more);
    }
    RecordId deal(const char *title, RecordId contactId, FieldValues more = {}) {
        more.append({{QStringLiteral("title"), text(title)}, {QStringLiteral("contact"), contactId}});
        return create(kind::deal, more);
    }
    RecordId employee(const char *name, const char *sees) {
        return create(kind::employee, {{QStringLiteral("name"), text(name)},
                                       {QStringLiteral("sees"), text(sees)},
                                       {QStringLiteral("active"), qint64(1)}});
    }
    void login(RecordId id) { ASSERT_TRUE(workspace().login(id).result()); }
    void setOffice(const char *field, const Value &value) {
        ASSERT_TRUE(
            set(kind::office, workspace().context()->office.id, {{QString::fromLatin1(field), value}}));
    }
    /// Moves the deal to the first stage of that type.
    void move(RecordId id, const char *type) {
        const auto moved = perform([&](UnitOfWork &unit) -> Result<void> {
            const auto stages =
                ids(unit.reading(),
                    {.kind = "stage",
                     .filter = *parseFilter(
                         QStringLiteral("pipeline.of = deal and type = %1").arg(QLatin1StringView(type)))});
            const auto reasons = ids(unit.reading(), {.kind = "lostReason"});
            return stages::move(unit, kind::deal, id,
                                {.stage = {stages->first()},
                                 .reason = QByteArray(type) == "lost" ? reasons->first() : RecordId(0)});
        });
        ASSERT_TRUE(moved) << moved.error().text.toStdString();
    }
    Similar similar(const Kind &kind, RecordId id) {
        return *read<Similar>(
            [&](const Reading &reading) -> Result<Similar> { return similarTo(reading, kind, id); });
    }
    Similar similarTyped(const Kind &kind, const FieldValues &values) {
        return *read<Similar>([&](const Reading &reading) -> Result<Similar> {
            Record typed{.kind = &kind, .values = std::vector<Value>(reading.schema().fields(kind).size())};
            for (const auto &[key, value] : values)
                typed[*reading.schema().field(kind, key)] = value;
            return similarTo(reading, typed);
        });
    }
};

} // namespace kontor::test
