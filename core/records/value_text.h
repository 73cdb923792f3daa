// Values as canonical text and back: the same in every language, for the command line, imports, pasted cells
// and drafts.
#pragma once

#include "core/records/context.h"
#include "core/records/record.h"

#include <functional>

namespace kontor {

/// How a linked record is written; by default its id.
using LinkText = std::function<QString(RecordId)>;

/// Numbers with a point, "130500.00 EUR", ISO dates, moments in UTC, keys of choices, true and false.
/// Several elements stand behind ";", quoted where they hold ; " ( or =: links as "a;b", shares as
/// "a=60;b=40", list values as "a@b.c (work primary);d@e.f". Empty values give an empty text.
QString valueText(const FieldDef &field, const Value &value, const LinkText &linkText = {});

/// "2026-11-24T08:30:00Z", with milliseconds only where there are any.
QString momentText(Moment moment);

/// What texts mean where they are read.
struct TextMeaning {
    Currency currency;               // of an amount without one
    QList<Currency> currencies = {}; // the office's; beside them those of ISO 4217 are known
    QDate today;
    QTimeZone zone = QTimeZone::utc(); // of a moment without one
    /// The record that a link's text names; errors NotFound, Ambiguous.
    std::function<Result<RecordId>(const FieldDef &, const QString &)> link = {};
};

/// Reads what valueText() writes, and more: days such as today+7, choices by name in any language, yes and
/// no, "75 %", "EUR 100", shares as people see them: "a (60 %); b (40 %)". An error names the field and the
/// text.
Result<Value> valueFromText(const FieldDef &field, const QString &text, const TextMeaning &meaning);

/// One element of Links: the record that it names, with its percent: "Anna=60", "Anna (60 %)". Without one
/// where the whole is the name of a record. Errors are those of `link`; Invalid: no percent up to 100.
Result<LinkedId> linkFromText(const FieldDef &field, const QString &element,
                              const std::function<Result<RecordId>(const QString &)> &link);

/// Takes a list apart at its separators outside quotes, without ends of blanks; quotes stay. For elements of
/// Links.
Result<QStringList> listElements(const QString &text);
/// Without quotes, if the element is quoted as a whole.
QString unquoted(const QString &element);

} // namespace kontor
