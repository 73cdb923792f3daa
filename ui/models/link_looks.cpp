// Reads the colours and follows their changes.
#include "ui/models/link_looks.h"

#include "ui/answer.h"

namespace kontor {

namespace {
const QString colourField = QStringLiteral("colour");
}

LinkLooks::LinkLooks(Workspace &workspace, const QByteArray &kind, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_kind(kind) {
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        for (const QByteArray &target : std::as_const(m_targets)) {
            if (changes.touches(target))
                return read();
        }
    });
    connect(&workspace, &Workspace::contextChanged, this, &LinkLooks::read);
    read();
}

void LinkLooks::read() {
    const SchemaPtr schema = m_workspace.schema();
    m_targets.clear();
    for (const FieldDef &field : schema->fields(*schema->kind(m_kind))) {
        const Kind *target = field.type == FieldType::Link ? schema->target(field) : nullptr;
        if (target && schema->field(*target, colourField))
            m_targets.insert(target->key());
    }
    const auto job = [targets = m_targets](const Reading &reading) -> Result<QHash<RecordId, QColor>> {
        QHash<RecordId, QColor> colours;
        for (const QByteArray &key : targets) {
            const Kind &target = *reading.schema().kind(key);
            const FieldDef &field = *reading.schema().field(target, colourField);
            auto all = ids(reading, {.kind = key, .archived = true});
            if (!all)
                return all.error();
            for (const Record &one : records(reading, target, *all, {colourField}))
                colours.insert(one.id, QColor(Held<QString>::from(one[field])));
        }
        return colours;
    };
    onAnswer(m_workspace.read<QHash<RecordId, QColor>>(Workspace::LaneKind::Quick, job), this,
             [this](const Result<QHash<RecordId, QColor>> &colours) {
                 if (!colours)
                     return;
                 m_colours = *colours;
                 Q_EMIT changed();
             });
}

} // namespace kontor
