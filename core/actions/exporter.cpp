// Reads records page by page and writes them out.
#include "core/actions/exporter.h"

#include "core/actions/import_links.h"
#include "core/actions/import_plan.h"
#include "core/exchange/csv.h"
#include "core/exchange/xlsx_writer.h"
#include "core/records/consent.h"
#include "core/records/value_text.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

namespace {

constexpr qsizetype kPage = 500;

struct Column {
    const FieldDef *field = nullptr; // nullptr: the id
    bool isCurrency = false;
    bool isConsent = false; // of the addresses of a list
    QString header = {};
};

/// Digits with what stands between them, after one plus at most: nothing that a spreadsheet would run.
bool isTelephone(const QString &text) {
    static const QRegularExpression form(QStringLiteral("^\\+?[0-9][0-9 ()./-]*$"));
    return form.match(text).hasMatch();
}

/// Only what is text can be a formula; -5 and +84 … stay as they are.
CsvCellKind cellKind(const Column &column, const QString &text) {
    if (!column.field || (column.field->options.entryKey == EntryKey::Phone && isTelephone(text)))
        return CsvCellKind::Typed;
    switch (column.field->type) {
    case FieldType::Int:
    case FieldType::Percent:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Bool:
        return CsvCellKind::Typed;
    default:
        return CsvCellKind::Text;
    }
}

class Exporting {
public:
    Exporting(const Reading &reading, const ExportRequest &request)
        : m_reading(reading), m_request(request), m_kind(*reading.schema().kind(request.query.kind)),
          m_links(reading) {}

    Result<void> chooseColumns() {
        const Schema &schema = m_reading.schema();
        QStringList keys = m_request.columns;
        if (keys.isEmpty()) {
            for (const FieldDef &field : schema.fields(m_kind)) {
                if (!field.isPrimary() || !m_request.canonical)
                    keys.append(field.key);
            }
        }
        if (m_request.canonical) {
            keys.removeAll(QStringLiteral("id"));
            keys.prepend(QStringLiteral("id"));
            if (!keys.contains(QStringLiteral("created"))) // by which the import knows that an id is ours
                keys.append(QStringLiteral("created"));
        }
        for (const QString &key : std::as_const(keys)) {
            if (key == u"id") {
                m_columns.append({.header = QStringLiteral("id")});
                continue;
            }
            const FieldDef *field = schema.field(m_kind, key.section(u'.', 0, 0));
            const FieldDef *part = field ? entryPart(*field, key.section(u'.', 1)) : nullptr;
            if (!field || (key.contains(u'.') && !part))
                return Error{ErrorCode::Usage, key,
                             QCoreApplication::translate("Export", "There is no field “%1” in %2.")
                                 .arg(key, m_kind.plural())};
            if (part) {
                m_columns.append(
                    {.field = field,
                     .isConsent = true,
                     .header = m_request.canonical
                                   ? key
                                   : importTargetText(schema, m_kind, key, m_reading.context.language)});
                m_fields.append(field->key);
                continue;
            }
            const QString shown = field->text(m_reading.context.language);
            m_columns.append({.field = field, .header = m_request.canonical ? field->key : shown});
            if (m_request.canonical && field->type == FieldType::Money)
                m_columns.append(
                    {.field = field, .isCurrency = true, .header = field->key + QStringLiteral(".currency")});
            m_fields.append(field->key);
        }
        return {};
    }

    QStringList header() const {
        QStringList header;
        for (const Column &column : m_columns)
            header.append(column.header);
        return header;
    }

    /// Calls `write` with each record in order; the number of records.
    template <class Write>
    Result<qint64> each(const Write &write) {
        const auto all = ids(m_reading, m_request.query);
        if (!all)
            return all.error();
        for (qsizetype first = 0; first < all->size(); first += kPage) {
            if (m_reading.connection.isCancelled())
                return Error{ErrorCode::Cancelled, {}, QCoreApplication::translate("Export", "Cancelled.")};
            const QList<Record> page = pageOf(all->mid(first, kPage));
            m_names = linkedNames(m_reading, page);
            for (const Record &record : page) {
                if (auto written = write(record); !written)
                    return written.error();
            }
        }
        return all->size();
    }

    const QList<Column> &columns() const { return m_columns; }

    QString text(const Column &column, const Record &record) {
        if (!column.field)
            return QString::number(record.id);
        const Value &value = record[*column.field];
        if (column.isConsent)
            return consents(Held<Entries>::from(value));
        if (m_request.canonical)
            return canonical(column, value);
        if (m_request.display)
            return m_request.display(*column.field, value, m_names);
        return valueText(*column.field, value, [this](RecordId id) { return m_names.value(id).text; });
    }

    XlsxCell cell(const Column &column, const Record &record) {
        if (!column.field)
            return QString::number(record.id);
        const Value &value = record[*column.field];
        if (isEmpty(value))
            return {};
        switch (column.field->type) {
        case FieldType::Int:
        case FieldType::Percent:
            return Decimal(std::get<qint64>(value), 0);
        case FieldType::Decimal:
            return std::get<Decimal>(value);
        case FieldType::Money:
            if (m_request.canonical)
                return text(column, record);
            return std::get<Money>(value);
        case FieldType::Date:
            return std::get<QDate>(value);
        case FieldType::Moment:
            return QDateTime::fromMSecsSinceEpoch(std::get<Moment>(value).ms, m_reading.context.office.zone);
        case FieldType::Bool:
            return std::get<qint64>(value) != 0;
        default:
            return text(column, record);
        }
    }

private:
    /// One for each address, in their order.
    QString consents(const Entries &entries) const {
        QStringList all;
        for (const Entry &entry : entries) {
            const QString choice = choiceOf(entry.consent);
            all.append(m_request.canonical ? choice : consentField().choiceText(choice));
        }
        return all.join(QStringLiteral("; "));
    }

    QList<Record> pageOf(const QList<RecordId> &ids) const {
        if (!m_request.query.bin)
            return records(m_reading, m_kind, ids, m_fields);
        QList<Record> page;
        for (const RecordId id : ids)
            page.append(record(m_reading, m_kind, id).value_or(Record{.kind = &m_kind, .id = id}));
        return page;
    }

    QString canonical(const Column &column, const Value &value) {
        if (column.field->type == FieldType::Money) {
            const auto *money = std::get_if<Money>(&value);
            if (!money)
                return {};
            return column.isCurrency ? money->currency.code() : money->amountText();
        }
        // What an address links to is who noted its consent.
        const bool isList = column.field->type == FieldType::EntryList;
        const FieldDef &link = isList ? *m_reading.schema().field(m_kind, u"createdBy") : *column.field;
        return valueText(*column.field, value, [&](RecordId id) { return linkText(link, id); });
    }

    /// A name where it leads back to the same record, else the id.
    QString linkText(const FieldDef &field, RecordId id) {
        const auto known = m_linkTexts.constFind(id);
        if (known != m_linkTexts.constEnd())
            return *known;
        QString text = QString::number(id);
        const QString name = m_names.value(id).text;
        bool isNumber = false;
        name.toLongLong(&isNumber);
        const Kind *target = m_reading.schema().target(field);
        const bool isPlain = !name.isEmpty() && !isNumber && name != u"me" && name == name.simplified();
        if (target && isPlain) {
            const SharedLink shared = sharedLink(m_reading.schema(), m_kind, field);
            RecordId within = 0;
            if (shared.theirs) {
                if (const auto found = record(m_reading, *target, id))
                    within = Held<qint64>::from((*found)[*shared.theirs]);
            }
            const auto meant = m_links.find(*target, name, shared.theirs, within);
            if (meant && *meant == id)
                text = name;
        }
        m_linkTexts.insert(id, text);
        return text;
    }

    const Reading &m_reading;
    const ExportRequest &m_request;
    const Kind &m_kind;
    LinkFinder m_links;
    QList<Column> m_columns;
    QStringList m_fields;
    RecordNames m_names;
    QHash<RecordId, QString> m_linkTexts;
};

/// The number of rows, once the file is whole.
template <class Writer>
Result<qint64> finished(Writer &writer, const Result<qint64> &count) {
    const auto end = count ? writer.finish() : Result<void>();
    return end ? count : Result<qint64>(end.error());
}

Result<qint64> writeCsv(Exporting &exporting, const ExportRequest &request, const QString &path) {
    CsvWriter writer(path, {.separator = request.separator});
    if (auto opened = writer.open(); !opened)
        return opened.error();
    if (auto written = writer.writeRow(exporting.header()); !written)
        return written.error();
    auto count = exporting.each([&](const Record &record) {
        QList<CsvCell> row;
        for (const Column &column : exporting.columns()) {
            const QString text = exporting.text(column, record);
            row.append({text, cellKind(column, text)});
        }
        return writer.writeRow(row);
    });
    return finished(writer, count);
}

Result<qint64> writeXlsx(Exporting &exporting, const ExportRequest &request, const QString &title,
                         const QString &path) {
    XlsxWriter writer(path, {.sheetName = title, .rightToLeft = request.rightToLeft});
    if (auto opened = writer.open(exporting.header()); !opened)
        return opened.error();
    auto count = exporting.each([&](const Record &record) {
        QList<XlsxCell> row;
        for (const Column &column : exporting.columns())
            row.append(exporting.cell(column, record));
        return writer.writeRow(row);
    });
    return finished(writer, count);
}

} // namespace

Result<qint64> exportTable(const Reading &reading, const ExportRequest &request, const QString &path) {
    const Kind *kind = reading.schema().kind(request.query.kind);
    if (!kind)
        return Error{
            ErrorCode::Usage, {}, QCoreApplication::translate("Export", "There is no such kind of record.")};
    Exporting exporting(reading, request);
    if (auto chosen = exporting.chooseColumns(); !chosen)
        return chosen.error();
    return request.format == TableFormat::Csv ? writeCsv(exporting, request, path)
                                              : writeXlsx(exporting, request, kind->plural(), path);
}

TableFormat formatOf(const QString &path) {
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? TableFormat::Xlsx : TableFormat::Csv;
}

} // namespace kontor
