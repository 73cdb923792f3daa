// Taking pasted text apart and understanding it.
#include "ui/list/cell_clipboard.h"

#include "core/records/field_texts.h"

#include <QCoreApplication>

namespace kontor {

namespace {

QString sayPaste(const char *text, int n) {
    return QCoreApplication::translate("Paste", text, nullptr, n);
}

/// Values that a language writes in its own way; nothing for the others.
std::optional<Result<Value>> localValue(const FieldDef &field, const QString &text,
                                        const LocaleFormat &format, const Context &context, QDate today) {
    const auto number = [&](QString digits) -> Result<Value> {
        digits.remove(u'%').remove(QChar(0x066A));
        auto read = format.parseNumber(digits.trimmed());
        if (!read)
            return read.error();
        if (field.type == FieldType::Decimal)
            return Value(*read);
        if (read->scale() != 0)
            return Error{ErrorCode::Invalid, field.key,
                         QCoreApplication::translate("Paste", "“%1” is no whole number.").arg(text)};
        return Value(read->unscaled());
    };
    switch (field.type) {
    case FieldType::Money: {
        QList<Currency> own;
        for (auto rate = context.rates.cbegin(); rate != context.rates.cend(); ++rate)
            own.append(Currency(QString::fromLatin1(rate.key())));
        auto read = format.parseMoney(text, context.office.currency, own);
        return read ? Result<Value>(Value(*read)) : Result<Value>(read.error());
    }
    case FieldType::Date: {
        auto read = format.parseDate(text, today);
        return read ? Result<Value>(Value(*read)) : Result<Value>(read.error());
    }
    case FieldType::Int:
    case FieldType::Percent:
    case FieldType::Decimal:
        return number(text);
    default:
        return std::nullopt;
    }
}

} // namespace

QList<QStringList> cellsOfText(const QString &text) {
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else if (c == u'"')
                quoted = false;
            else
                cell += c;
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            quoted = true;
        } else if (c == u'\t') {
            row.append(cell);
            cell.clear();
        } else if (c == u'\n') {
            row.append(cell);
            rows.append(row);
            row.clear();
            cell.clear();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

QString textOfCells(const QList<QStringList> &cells) {
    QStringList lines;
    for (const QStringList &row : cells) {
        QStringList shown;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            shown.append(cell);
        }
        lines.append(shown.join(u'\t'));
    }
    return lines.join(u'\n');
}

Result<ShownRows> shownRows(const Reading &reading, const FieldFormat &format, const Kind &kind,
                            const QList<RecordId> &wanted, const QStringList &fields) {
    constexpr qsizetype page = 512;
    ShownRows shown;
    for (qsizetype from = 0; from < wanted.size(); from += page) {
        const QList<Record> rows = records(reading, kind, wanted.mid(from, page), fields);
        const RecordNames names = linkedNames(reading, rows);
        for (const Record &row : rows) {
            QStringList cells;
            for (const QString &key : fields) {
                const FieldDef *field = reading.schema().field(kind, key);
                cells.append(field ? format.line(*field, row[*field], names) : QString());
            }
            shown.ids.append(row.id);
            shown.cells.append(cells);
        }
    }
    return shown;
}

PasteCount countOf(const Schema &schema, const Kind &kind, const QList<PastedCell> &cells) {
    PasteCount count{.cells = int(cells.size())};
    for (const PastedCell &cell : cells) {
        const FieldDef *field = schema.field(kind, cell.field);
        if (!field)
            continue;
        count.amounts += field->type == FieldType::Money;
        count.dates += field->type == FieldType::Date;
        count.numbers += FieldFormat::isFigure(*field) && field->type != FieldType::Money;
    }
    return count;
}

QString pasteText(const PasteCount &count, const LocaleFormat &format, const QList<PastedCell> &cells,
                  const Schema &schema, const Kind &kind) {
    QStringList parts;
    if (count.amounts > 0)
        parts.append(sayPaste(QT_TRANSLATE_N_NOOP("Paste", "%Ln amounts"), count.amounts));
    if (count.numbers > 0)
        parts.append(sayPaste(QT_TRANSLATE_N_NOOP("Paste", "%Ln numbers"), count.numbers));
    if (count.dates > 0) {
        const bool isIso = std::all_of(cells.begin(), cells.end(), [&](const PastedCell &cell) {
            const FieldDef *field = schema.field(kind, cell.field);
            return !field || field->type != FieldType::Date ||
                   QDate::fromString(cell.text, Qt::ISODate).isValid();
        });
        const bool yearFirst = isIso || format.isRightToLeft();
        parts.append(
            yearFirst
                ? sayPaste(QT_TRANSLATE_N_NOOP("Paste", "%Ln dates read as year-month-day"), count.dates)
                : sayPaste(QT_TRANSLATE_N_NOOP("Paste", "%Ln dates read as day-month-year"), count.dates));
    }
    const QString all = sayPaste(QT_TRANSLATE_N_NOOP("Paste", "%Ln cells pasted"), count.cells);
    return parts.isEmpty()
               ? all
               : QCoreApplication::translate("Paste", "%1: %2", "8 cells pasted: 4 amounts, 4 dates")
                     .arg(all, parts.join(QCoreApplication::translate("Paste", ", ")));
}

Result<void> paste(UnitOfWork &unit, const Kind &kind, const LocaleFormat &format,
                   const QList<PastedCell> &cells) {
    QList<RecordId> order;
    QHash<RecordId, FieldValues> values;
    QHash<RecordId, QList<FieldText>> texts;
    for (const PastedCell &cell : cells) {
        const FieldDef *field = unit.schema().field(kind, cell.field);
        if (!field)
            continue;
        if (!order.contains(cell.id))
            order.append(cell.id);
        const QString text = cell.text.trimmed();
        if (text.isEmpty()) {
            values[cell.id].append({cell.field, Value()});
        } else if (auto read = localValue(*field, text, format, unit.context(), unit.reading().today())) {
            if (!*read)
                return Error{ErrorCode::Invalid, field->key,
                             QCoreApplication::translate("Paste", "%1: “%2” cannot be read. %3")
                                 .arg(field->text(unit.context().language), cell.text, read->error().text)};
            values[cell.id].append({cell.field, **read});
        } else {
            texts[cell.id].append({cell.field, text});
        }
    }
    for (const RecordId id : std::as_const(order)) {
        if (const auto waiting = texts.constFind(id); waiting != texts.constEnd()) {
            const auto existing = record(unit.reading(), kind, id);
            auto read = valuesFromTexts(unit.reading(), kind, *waiting, existing ? &*existing : nullptr);
            if (!read)
                return read.error();
            values[id] += *read;
        }
        if (auto done = unit.update(kind, id, values.value(id)); !done)
            return done;
    }
    return {};
}

} // namespace kontor
