// The generic loop: what holds for one kind holds for every kind, and for fields added while the program
// runs.
#include "core/actions/exporter.h"
#include "core/actions/importer.h"
#include "core/actions/office_check.h"
#include "core/kinds.h"
#include "core/records/suggestions.h"
#include "core/security/organisation.h"
#include "core/security/own_fields.h"
#include "core/work/work.h"
#include "core/workspace/undo.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

/// A value that the field can hold, different for each `round`.
Value sampleValue(const FieldDef &field, int round, RecordId linked) {
    switch (field.type) {
    case FieldType::Text:
        return QStringLiteral("Żółć Đào %1").arg(round);
    case FieldType::LongText:
        return QStringLiteral("first line %1\nzweite Zeile").arg(round);
    case FieldType::Int:
        return qint64(3 + round);
    case FieldType::Percent:
        return qint64(30 + round);
    case FieldType::Bool:
        return qint64(round % 2);
    case FieldType::Decimal:
        return Decimal(12345 + round, 4);
    case FieldType::Money:
        return Money{1999 + round, Currency(u"EUR")};
    case FieldType::Date:
        return QDate(2026, 11, 1 + round);
    case FieldType::Moment:
        return Moment{1700000000000 + round};
    case FieldType::Choice:
        return field.choiceList().value(round % int(field.choiceList().size())).first;
    case FieldType::Link:
        return linked ? Value(linked) : Value();
    case FieldType::Links:
        return linked ? Value(LinkedIds{{linked, {}}}) : Value();
    case FieldType::EntryList: {
        const QString text = field.options.entryKey == EntryKey::Phone
                                 ? QStringLiteral("+493012345%1").arg(round + 10)
                                 : QStringLiteral("anna%1@example.com").arg(round);
        return Entries{{.type = QStringLiteral("work"), .value = text, .key = text, .primary = true}};
    }
    }
    return {};
}

/// The text that asks the filter language for records holding that value.
QString conditionFor(const FieldDef &field, const Value &value) {
    const QString &key = field.key;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return QStringLiteral("%1 = \"%2\"").arg(key, Held<QString>::from(value));
    case FieldType::Int:
    case FieldType::Percent:
    case FieldType::Link:
        return QStringLiteral("%1 = %2").arg(key).arg(Held<qint64>::from(value));
    case FieldType::Bool:
        return QStringLiteral("%1 = %2").arg(key, Held<qint64>::from(value) ? u"true" : u"false");
    case FieldType::Decimal:
        return QStringLiteral("%1 = %2").arg(key, Held<Decimal>::from(value).toString());
    case FieldType::Money:
        return QStringLiteral("%1 = %2 EUR").arg(key, Held<Money>::from(value).amountText());
    case FieldType::Date:
        return QStringLiteral("%1 = %2").arg(key, Held<QDate>::from(value).toString(Qt::ISODate));
    case FieldType::Moment:
        return QStringLiteral("%1 is not empty").arg(key);
    case FieldType::Links:
        return QStringLiteral("%1 = %2").arg(key).arg(Held<LinkedIds>::from(value).value(0).id);
    case FieldType::EntryList:
        return QStringLiteral("%1 = \"%2\"").arg(key, Held<Entries>::from(value).value(0).value);
    }
    return {};
}

bool isSettable(const FieldDef &field) {
    return !field.options.readOnly && !field.options.derived && !field.isPrimary();
}

} // namespace

class EveryKind : public OfficeTest {
protected:
    const FieldDef *fieldOf(const Kind &kind, const QString &key) {
        m_schema = workspace().schema();
        return m_schema->field(kind, key);
    }

    /// Some record of that kind to link to, made when there is none.
    RecordId anyRecord(const Kind &kind, const Filter &filter = {}) {
        auto found = read<QList<RecordId>>(
            [&](const Reading &reading) { return ids(reading, {.kind = kind.key(), .filter = filter}, 1); });
        return found && !found->isEmpty() ? found->first() : makeRecord(kind, 1);
    }

    RecordId linkedFor(const FieldDef &field, const Kind &owner) {
        if (!field.isLink())
            return 0;
        const Kind *target = m_schema->target(field);
        if (!target)
            return anyRecord(kind::account);
        if (target == &owner)
            return 0; // a record above itself is another matter
        return anyRecord(*target, suggestionScope(*m_schema, owner, field, {.kind = &owner}).only);
    }

    RecordId makeRecord(const Kind &kind, int round) {
        m_schema = workspace().schema();
        FieldValues values;
        for (const FieldDef &field : m_schema->fields(kind)) {
            const bool name = field.key == QLatin1StringView(kind.options().titleField);
            if (isSettable(field) && (field.options.required || name) && field.type != FieldType::Bool)
                values.append({field.key, valueFor(kind, field, round)});
        }
        if (&kind == &kind::contact)
            values.append({QStringLiteral("lastName"), QStringLiteral("Nguyễn")});
        if (&kind == &kind::lead)
            values.append({QStringLiteral("disqualifyReason"), anyRecord(kind::disqualifyReason)});
        if (&kind == &kind::deal) // the stage may be one of lost deals
            values.append({QStringLiteral("lostReason"), anyRecord(kind::lostReason)});
        if (&kind == &kind::note || &kind == &kind::file)
            values.append({QStringLiteral("records"), LinkedIds{{anyRecord(kind::account), {}}}});
        return create(kind, values);
    }

    Value valueFor(const Kind &kind, const FieldDef &field, int round) {
        if (&kind == &kind::currency && field.key == u"code")
            return QStringLiteral("QA%1").arg(QChar(u'A' + round % 26));
        const bool hasOneOf = &kind == &kind::fieldDefinition || &kind == &kind::pipeline; // leads have one
        if (hasOneOf && field.key == u"of")
            return QStringLiteral("deal");
        if (&kind == &kind::fieldDefinition && field.key == u"type")
            return QStringLiteral("text");
        return sampleValue(field, round, linkedFor(field, kind));
    }

    void checkField(const Kind &kind, RecordId id, const QString &key, int round) {
        const FieldDef *declared = fieldOf(kind, key);
        ASSERT_TRUE(declared);
        const FieldDef copy = *declared; // the schema is another one after a setting changed
        const FieldDef *field = &copy;
        const std::string where = (QString::fromLatin1(kind.key()) + u'.' + key).toStdString();
        const Value value = valueFor(kind, *field, round);
        const Value before = get(kind, id)[*field];
        if (isEmpty(value) || sameValue(before, value))
            return;
        const QByteArray unchanged = hash();
        auto done = set(kind, id, {{key, value}});
        ASSERT_TRUE(done) << where << ": " << done.error().text.toStdString();
        const QByteArray changed = hash();
        EXPECT_NE(changed, unchanged) << where << " is no part of the content hash";
        EXPECT_TRUE(sameValue(get(kind, id)[*fieldOf(kind, key)], value)) << where << " is not read back";
        EXPECT_TRUE(find(kind, conditionFor(*field, value).toUtf8().constData()).contains(id))
            << where << " is not found by " << conditionFor(*field, value).toStdString();
        EXPECT_FALSE(find(kind, (key + QStringLiteral(" is empty")).toUtf8().constData()).contains(id) &&
                     field->type != FieldType::Bool)
            << where;
        for (const bool descending : {false, true}) {
            auto sorted = read<QList<RecordId>>([&](const Reading &reading) {
                return ids(reading, {.kind = kind.key(), .sort = {{key, descending}}, .archived = true});
            });
            EXPECT_TRUE(sorted && sorted->contains(id)) << where << " cannot be sorted by";
        }
        step("undo", [](UnitOfWork &unit) { return undoStep(unit, nextUndo(unit.reading())->transaction); });
        EXPECT_TRUE(sameValue(get(kind, id)[*fieldOf(kind, key)], before)) << where << " is not undone";
        EXPECT_EQ(hash(), unchanged) << where << ": something else differs after undo";
        step("redo", [](UnitOfWork &unit) { return redoStep(unit, nextRedo(unit.reading())->transaction); });
        EXPECT_TRUE(sameValue(get(kind, id)[*fieldOf(kind, key)], value)) << where << " is not redone";
        EXPECT_EQ(hash(), changed) << where << ": something else differs after redo";
    }

    QByteArray hash() { return *contentHash(workspace()); }

    /// A filled record of the kind; of the office the one there is.
    RecordId recordOf(const Kind &kind) {
        return &kind == &kind::office ? anyRecord(kind) : makeRecord(kind, 2);
    }

    /// Out to a file and in again: nothing is new, updated or wrong, and the file holds what it held.
    void checkRoundTrip(const Kind &kind) {
        const QString path = m_folder.filePath(QStringLiteral("round.csv"));
        const std::string where = kind.key().toStdString();
        const auto written = read<qint64>([&](const Reading &reading) {
            return exportTable(reading, {.query = {.kind = kind.key(), .archived = true}, .canonical = true},
                               path);
        });
        ASSERT_TRUE(written) << where << ": " << written.error().text.toStdString();
        ASSERT_GT(*written, 0) << where;
        const auto plan =
            read<ImportPlan>([&](const Reading &reading) { return suggestPlan(reading, kind, path); });
        ASSERT_TRUE(plan) << where << ": " << plan.error().text.toStdString();
        const QByteArray before = hash();
        const auto report = importFile(workspace(), *plan, path).result();
        ASSERT_TRUE(report) << where << ": " << report.error().text.toStdString();
        EXPECT_EQ(report->unchanged, *written) << where;
        for (const ImportRow &row : report->wrongRows)
            ADD_FAILURE() << where << " line " << row.line << ", " << row.column.toStdString() << " ["
                          << row.value.toStdString() << "]: " << row.reason.toStdString();
        for (const ImportRow &row : report->updatedRows)
            ADD_FAILURE() << where << " line " << row.line << " updated " << row.value.toStdString();
        EXPECT_EQ(hash(), before) << where;
    }

    void step(const char *action, const std::function<Result<UndoOutcome>(UnitOfWork &)> &work) {
        auto done = perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto outcome = work(unit);
                return outcome ? Result<void>() : outcome.error();
            },
            action);
        EXPECT_TRUE(done) << action << ": " << done.error().text.toStdString();
    }

    SchemaPtr m_schema;
};

TEST_F(EveryKind, CreatesReadsFiltersSortsUndoesAndRedoesEachField) {
    // What stands in for a field that follows another rule when it is set alone.
    const QSet<QString> notAlone{
        QStringLiteral("deal.pipeline"),     QStringLiteral("deal.stage"),
        QStringLiteral("lead.pipeline"),     QStringLiteral("lead.status"),
        QStringLiteral("contact.firstName"), QStringLiteral("fieldDefinition.target")};
    for (const Kind *kind : allKinds()) {
        const RecordId id = recordOf(*kind);
        ASSERT_NE(id, 0) << kind->key().constData();
        m_schema = workspace().schema();
        const std::vector<FieldDef> fields = m_schema->fields(*kind);
        for (const FieldDef &field : fields) {
            // Archived records are left out of the questions that follow.
            if (isSettable(field) && field.key != u"archived" &&
                !notAlone.contains(QString::fromLatin1(kind->key()) + u'.' + field.key))
                checkField(*kind, id, field.key, 3);
        }
        checkRoundTrip(*kind);
    }
}

TEST_F(EveryKind, DeletesToTheBinAndRestores) {
    for (const Kind *kind : allKinds()) {
        if (kind == &kind::office || kind == &kind::currency)
            continue;
        const RecordId id = makeRecord(*kind, 5);
        ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(*kind, id); }, "delete"));
        EXPECT_FALSE(find(*kind, "id > 0").contains(id)) << kind->key().constData();
        auto binned = read<QList<RecordId>>(
            [&](const Reading &reading) { return ids(reading, {.kind = kind->key(), .bin = true}); });
        EXPECT_TRUE(binned->contains(id)) << kind->key().constData();
        ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.restore(*kind, id); }, "restore"));
        EXPECT_TRUE(find(*kind, "id > 0").contains(id)) << kind->key().constData();
    }
}

TEST_F(EveryKind, TakesAFieldOfEachTypeAddedWhileItIsOpen) {
    const char *const types[] = {"text", "longText", "number", "decimal", "yesNo", "percent", "money",
                                 "date", "moment",   "choice", "link",    "links", "list"};
    const RecordId deal = create(kind::deal, {{QStringLiteral("title"), text("Before the fields")}});
    QStringList keys;
    for (const char *type : types) {
        RecordId definition = 0;
        auto done = perform([&](UnitOfWork &unit) -> Result<void> {
            auto id = addOwnField(unit, {.kind = "deal",
                                         .name = QStringLiteral("Own %1").arg(QLatin1StringView(type)),
                                         .type = QString::fromLatin1(type),
                                         .target = QByteArray(type).startsWith("link") ? "account" : "",
                                         .choices = {{QStringLiteral("a"), QStringLiteral("Alpha")},
                                                     {QStringLiteral("b"), QStringLiteral("Beta")}}});
            if (!id)
                return id.error();
            definition = *id;
            return {};
        });
        ASSERT_TRUE(done) << type << ": " << done.error().text.toStdString();
        keys.append(QStringLiteral("cf_%1").arg(definition));
    }
    for (const QString &key : std::as_const(keys))
        checkField(kind::deal, deal, key, 3);
    checkRoundTrip(kind::deal);
    const QByteArray before = hash();
    reopen();
    EXPECT_EQ(hash(), before);
    m_schema = workspace().schema();
    for (const QString &key : std::as_const(keys))
        EXPECT_FALSE(isEmpty(get(kind::deal, deal)[*m_schema->field(kind::deal, key)])) << key.toStdString();
}

} // namespace kontor::test
