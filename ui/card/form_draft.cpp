// Goes through the canonical text of values.
#include "ui/card/form_draft.h"

#include "core/records/value_text.h"

namespace kontor {

QJsonObject draftJson(const Schema &schema, const Kind &kind, const FieldValues &values) {
    QJsonObject json;
    for (const auto &[key, value] : values) {
        if (const FieldDef *field = schema.field(kind, key))
            json.insert(key, valueText(*field, value));
    }
    return json;
}

FieldValues valuesFromDraft(const Schema &schema, const Kind &kind, const QJsonObject &json,
                            const Context &context, QDate today) {
    const TextMeaning meaning{.currency = context.office.currency,
                              .currencies = context.currencies,
                              .today = today,
                              .link = [](const FieldDef &, const QString &text) -> Result<RecordId> {
                                  bool isId = false;
                                  const RecordId id = text.toLongLong(&isId);
                                  if (!isId)
                                      return Error{ErrorCode::NotFound, {}, {}};
                                  return id;
                              }};
    FieldValues values;
    for (const FieldDef &field : schema.fields(kind)) {
        if (!json.contains(field.key))
            continue;
        const QString text = json.value(field.key).toString();
        auto value = text.isEmpty() ? Result<Value>(Value()) : valueFromText(field, text, meaning);
        if (value)
            values.append({field.key, *value});
    }
    return values;
}

} // namespace kontor
