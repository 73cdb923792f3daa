// Which values a field takes, and under which names the import finds them.
#include "core/actions/import_values.h"

#include "core/actions/import_links.h"
#include "core/base/fold.h"
#include "core/records/suggestions.h"

#include <QCoreApplication>

namespace kontor {

namespace {

constexpr int mostOffered = 500;

QString valueText(const char *text) {
    return QCoreApplication::translate("Import", text);
}

const FieldDef *fieldOf(const Schema &schema, const ImportPlan &plan, int column) {
    return schema.field(*schema.kind(plan.kind), plan.columns.value(column).field);
}

/// Records are found by their name, so that namesakes (stages of several pipelines) are offered once.
QList<PossibleValue> recordsOf(const Reading &reading, const Kind &kind, const FieldDef &field) {
    const auto found = suggestions(reading, reading.schema().target(field), {},
                                   suggestionScope(reading.schema(), kind, field, {}), mostOffered);
    QList<PossibleValue> values;
    if (!found)
        return values;
    QSet<QString> known;
    for (const Suggestion &record : *found) {
        if (const QString name = fold(record.text); !known.contains(name)) {
            known.insert(name);
            values.append({record.text, record.text});
        }
    }
    return values;
}

} // namespace

bool canBeCreated(const Schema &schema, const ImportPlan &plan, int column) {
    const FieldDef *field = fieldOf(schema, plan, column);
    const Kind *target = field && field->isLink() && !plan.ownExport ? schema.target(*field) : nullptr;
    return target && LinkFinder::canCreateIfAsked(*target);
}

bool takesCertainValues(const Schema &schema, const ImportPlan &plan, const FieldDef &field) {
    if (plan.ownExport)
        return false;
    if (field.type == FieldType::Choice || field.type == FieldType::Bool)
        return true;
    const Kind *target = field.isLink() ? schema.target(field) : nullptr;
    return target && !(plan.createLinks && LinkFinder::canCreate(*target));
}

QList<PossibleValue> possibleValues(const Reading &reading, const ImportPlan &plan, int column) {
    const FieldDef *field = fieldOf(reading.schema(), plan, column);
    if (!field || !takesCertainValues(reading.schema(), plan, *field))
        return {};
    if (field->type == FieldType::Bool)
        return {{QStringLiteral("yes"), valueText(QT_TRANSLATE_NOOP("Import", "Yes"))},
                {QStringLiteral("no"), valueText(QT_TRANSLATE_NOOP("Import", "No"))}};
    QList<PossibleValue> values;
    if (field->type != FieldType::Choice) {
        values = recordsOf(reading, *reading.schema().kind(plan.kind), *field);
        if (canBeCreated(reading.schema(), plan, column) &&
            LinkFinder::mayCreate(reading.context.access, *reading.schema().target(*field)))
            values.append({createIt.toString(), valueText(QT_TRANSLATE_NOOP("Import", "Create it"))});
        return values;
    }
    for (const auto &[key, label] : field->choiceList())
        values.append({key, label});
    return values;
}

void setMeaning(ImportPlan &plan, int column, const QString &text, const QString &value) {
    if (value.isEmpty())
        plan.columns[column].meaning.remove(fold(text));
    else
        plan.columns[column].meaning.insert(fold(text), value);
}

} // namespace kontor
