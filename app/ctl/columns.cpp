// Records to cells, page by page, linked records read once per page.
#include "app/ctl/columns.h"

#include "app/ctl/command_line.h"
#include "core/records/value_json.h"
#include "core/records/value_text.h"
#include "core/schema/link_targets.h"

#include <QCoreApplication>

namespace kontor::ctl {

namespace {

bool isNumeric(FieldType type) {
    return type == FieldType::Int || type == FieldType::Decimal || type == FieldType::Percent ||
           type == FieldType::Money;
}

/// Records of one kind by id, as far as they may be seen.
QHash<RecordId, Record> recordsById(const Reading &reading, const Kind &kind, const QList<RecordId> &ids) {
    QHash<RecordId, Record> byId;
    for (Record &record : records(reading, kind, ids))
        byId.emplace(record.id, std::move(record));
    return byId;
}

/// For each record the value at the end of the path, with the name of what it links to.
class PathReader {
public:
    PathReader(const Reading &reading, const Column &column) : m_reading(reading), m_column(column) {}

    QList<Value> valuesOf(const QList<Record> &records) {
        QList<RecordId> ids(records.size());
        for (qsizetype i = 0; i < records.size(); ++i)
            ids[i] = Held<qint64>::from(records[i][*m_column.path.first().first().second]);
        for (qsizetype step = 1; step < m_column.path.size(); ++step) {
            const bool isLast = step + 1 == m_column.path.size();
            QList<Value> values(records.size());
            for (const auto &[kind, field] : m_column.path[step]) {
                const auto linked = recordsById(m_reading, *kind, ids);
                for (qsizetype i = 0; i < ids.size(); ++i) {
                    const auto it = linked.constFind(ids[i]);
                    if (it != linked.cend())
                        values[i] = (*it)[*field];
                }
                if (isLast)
                    m_names.insert(linkedNames(m_reading, linked.values()));
            }
            if (isLast)
                return values;
            for (qsizetype i = 0; i < ids.size(); ++i)
                ids[i] = Held<qint64>::from(values[i]);
        }
        return {};
    }
    const RecordNames &names() const { return m_names; }

private:
    const Reading &m_reading;
    const Column &m_column;
    RecordNames m_names;
};

} // namespace

QStringList allFieldKeys(const Schema &schema, const Kind &kind) {
    QStringList keys{QStringLiteral("id")};
    for (const FieldDef &field : schema.fields(kind))
        keys.append(field.key);
    return keys;
}

QStringList listedFieldKeys(const Schema &schema, const Kind &kind) {
    QStringList keys{QStringLiteral("id"), schema.titleField(kind).key};
    for (const FieldDef &field : schema.fields(kind)) {
        if (field.options.inList && !keys.contains(field.key))
            keys.append(field.key);
    }
    return keys;
}

Cell cellOf(const FieldDef &field, const Value &value, const RecordNames &names) {
    const LinkText nameOf = [&names](RecordId id) {
        const auto it = names.constFind(id);
        return it == names.cend() ? QString::number(id) : it->text;
    };
    return {valueText(field, value, nameOf), valueJson(field, value), isNumeric(field.type)};
}

Result<Columns> Columns::make(const Schema &schema, const Kind &kind, const QStringList &keys) {
    Columns columns;
    columns.m_kind = &kind;
    for (const QString &key : keys) {
        Column column{.key = key};
        std::vector<const Kind *> at{&kind};
        const QStringList steps = key == u"id" ? QStringList() : key.split(u'.');
        for (const QString &name : steps) {
            ColumnStep step;
            std::vector<const Kind *> next;
            for (const Kind *one : at) {
                const FieldDef *field = schema.field(*one, name);
                if (!field)
                    continue;
                step.append({one, field});
                if (field->type == FieldType::Link)
                    next = linkTargets(schema, *field);
            }
            if (step.isEmpty())
                return usageError(QCoreApplication::translate("CommandLine", "There is no field “%1” in %2.")
                                      .arg(key, kind.plural()));
            column.path.append(step);
            at = next;
        }
        columns.m_columns.append(column);
    }
    return columns;
}

QStringList Columns::keys() const {
    QStringList keys;
    for (const Column &column : m_columns)
        keys.append(column.key);
    return keys;
}

QList<QList<Cell>> Columns::rows(const Reading &reading, const QList<RecordId> &ids) const {
    return rows(reading, records(reading, *m_kind, ids));
}

QList<QList<Cell>> Columns::rows(const Reading &reading, const QList<Record> &list) const {
    QList<QList<Cell>> rows(list.size());
    const RecordNames names = linkedNames(reading, list);
    for (const Column &column : m_columns) {
        PathReader path(reading, column);
        const bool isFar = column.path.size() > 1;
        const QList<Value> far = isFar ? path.valuesOf(list) : QList<Value>();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString id = QString::number(list[i].id);
            if (column.path.isEmpty())
                rows[i].append({id, id, true});
            else
                rows[i].append(cellOf(column.field(), isFar ? far[i] : list[i][column.field()],
                                      isFar ? path.names() : names));
        }
    }
    return rows;
}

} // namespace kontor::ctl
