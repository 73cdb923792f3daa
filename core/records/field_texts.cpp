// Texts into values, with the links among them resolved in the light of each other.
#include "core/records/field_texts.h"

#include "core/records/query_sql.h"
#include "core/records/repository.h"
#include "core/records/suggestions.h"

#include <QCoreApplication>

namespace kontor {

namespace {

using Given = QHash<QString, Value>;

Literal literalOf(const QString &text) {
    const bool isWord = text.startsWith(u'#') || text == u"me";
    return {.text = text, .quoted = !isWord};
}

std::optional<RecordId> idIn(const Reading &reading, const Kind &kind, const QString &text) {
    bool isId = false;
    const RecordId id = text.toLongLong(&isId);
    if (!isId || id <= 0 || names(reading, kind, {id}).isEmpty())
        return std::nullopt;
    return id;
}

Error noSuch(const Kind &kind, const QString &text) {
    return {ErrorCode::NotFound,
            {},
            QCoreApplication::translate("FieldTexts", "%1 “%2” does not exist.").arg(kind.label(), text)};
}

Result<QList<RecordId>> candidates(const Reading &reading, const Kind &kind, const QString &text) {
    if (const auto id = idIn(reading, kind, text))
        return QList<RecordId>{*id};
    auto found = recordsMeant(reading, kind, literalOf(text));
    if (found && found->isEmpty())
        return noSuch(kind, text);
    return found;
}

/// A link to any kind: an id, or a name or number among the kinds that have a timeline.
Result<RecordId> recordOfAnyKind(const Reading &reading, const QString &text) {
    bool isId = false;
    const RecordId id = text.toLongLong(&isId);
    if (isId && kindOf(reading, id))
        return id;
    std::optional<RecordId> found;
    for (const Kind *kind : reading.schema().kinds()) {
        if (!kind->options().timeline)
            continue;
        const auto meant = recordMeant(reading, *kind, text);
        if (!meant && meant.error().code == ErrorCode::Ambiguous)
            return meant;
        if (meant && found)
            return Error{ErrorCode::Ambiguous,
                         {},
                         QCoreApplication::translate("FieldTexts", "“%1” may be the record %2 or %3.")
                             .arg(text)
                             .arg(*found)
                             .arg(*meant)};
        if (meant)
            found = *meant;
    }
    if (found)
        return *found;
    return Error{ErrorCode::NotFound,
                 {},
                 QCoreApplication::translate("FieldTexts", "There is no record “%1”.").arg(text)};
}

/// The links that a record shares with what it links to: a deal and its stage both have a pipeline.
QList<QPair<const FieldDef *, const FieldDef *>> sharedLinks(const Schema &schema, const Kind &kind,
                                                             const FieldDef &field) {
    QList<QPair<const FieldDef *, const FieldDef *>> shared;
    const Kind *target = schema.target(field);
    if (!target || field.type != FieldType::Link || target == &kind)
        return shared;
    for (const FieldDef &theirs : schema.fields(*target)) {
        const FieldDef *ours = schema.field(kind, theirs.key);
        const bool both = ours && ours->type == FieldType::Link && theirs.type == FieldType::Link &&
                          ours->target == theirs.target && theirs.options.required;
        if (both)
            shared.append(qMakePair(ours, &theirs));
    }
    return shared;
}

class TextReader {
public:
    TextReader(const Reading &reading, const Kind &kind, const Record *existing)
        : m_reading(reading), m_kind(kind), m_existing(existing), m_meaning(meaningIn(reading)) {
        m_meaning.link = [this](const FieldDef &field, const QString &text) { return link(field, text); };
    }

    Result<Value> read(const FieldDef &field, const QString &text) {
        auto value = valueFromText(field, text, m_meaning);
        if (value)
            m_given.insert(field.key, *value);
        else if (value.error().field.isEmpty())
            return Error{value.error().code, field.key, value.error().text};
        return value;
    }

private:
    Result<RecordId> link(const FieldDef &field, const QString &text) {
        const Kind *target = m_reading.schema().target(field);
        if (!target)
            return recordOfAnyKind(m_reading, text);
        auto found = candidates(m_reading, *target, text);
        if (!found)
            return found.error();
        const auto shared = sharedLinks(m_reading.schema(), m_kind, field);
        const bool byId = found->size() == 1 && idIn(m_reading, *target, text);
        if (byId || shared.isEmpty())
            return found->first();
        for (const Record &candidate : records(m_reading, *target, *found)) {
            if (belongs(candidate, shared))
                return candidate.id;
        }
        return noSuch(*target, text);
    }

    bool belongs(const Record &candidate, const QList<QPair<const FieldDef *, const FieldDef *>> &shared) {
        return std::all_of(shared.begin(), shared.end(), [&](const auto &pair) {
            return sameValue(candidate[*pair.second], common(*pair.first));
        });
    }

    /// What the record has, or is given, in that field; a new one the first record in its order.
    Value common(const FieldDef &field) {
        if (m_given.contains(field.key))
            return m_given.value(field.key);
        if (m_existing)
            return (*m_existing)[field];
        const auto first = ids(
            m_reading,
            {.kind = field.target, .filter = suggestionScope(m_reading.schema(), m_kind, field, {}).only}, 1);
        return first && !first->isEmpty() ? Value(first->first()) : Value();
    }

    const Reading &m_reading;
    const Kind &m_kind;
    const Record *m_existing;
    TextMeaning m_meaning;
    Given m_given;
};

} // namespace

Result<RecordId> recordMeant(const Reading &reading, const Kind &kind, const QString &text) {
    const auto found = candidates(reading, kind, text);
    if (!found)
        return found.error();
    if (found->size() == 1)
        return found->first();
    QStringList list;
    for (const RecordId id : *found)
        list.append(QString::number(id));
    return Error{ErrorCode::Ambiguous,
                 {},
                 QCoreApplication::translate("FieldTexts", "“%1” may be one of the records %2.")
                     .arg(text, list.join(QStringLiteral(", ")))};
}

TextMeaning meaningIn(const Reading &reading) {
    return {.currency = reading.context.office.currency,
            .currencies = reading.context.currencies,
            .today = reading.today(),
            .zone = reading.context.office.zone,
            .link = [&reading](const FieldDef &field, const QString &text) -> Result<RecordId> {
                const Kind *target = reading.schema().target(field);
                return target ? recordMeant(reading, *target, text) : recordOfAnyKind(reading, text);
            }};
}

Result<QList<QPair<QString, Value>>> valuesFromTexts(const Reading &reading, const Kind &kind,
                                                     const QList<FieldText> &texts, const Record *existing) {
    TextReader reader(reading, kind, existing);
    QList<QPair<QString, Value>> values(texts.size());
    for (const bool sharing : {false, true}) {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto &[key, text] = texts[i];
            const FieldDef *field = reading.schema().field(kind, key);
            if (!field)
                return Error{ErrorCode::Usage, key,
                             QCoreApplication::translate("FieldTexts", "There is no field “%1” in %2.")
                                 .arg(key, kind.plural())};
            if (sharedLinks(reading.schema(), kind, *field).isEmpty() == sharing)
                continue;
            auto value = reader.read(*field, text);
            if (!value)
                return value.error();
            values[i] = {field->key, std::move(*value)};
        }
    }
    return values;
}

} // namespace kontor
