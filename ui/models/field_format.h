// FieldFormat: how a value of any field is shown: the one switch over the types of fields for display text.
#pragma once

#include "core/base/locale_format.h"
#include "core/records/repository.h"

namespace kontor {

/// A value, cheap to copy; follows no change of language by itself.
class FieldFormat {
public:
    FieldFormat(SchemaPtr schema, LocaleFormat format, QString language);

    const Schema &schema() const { return *m_schema; }
    const SchemaPtr &schemaPtr() const { return m_schema; }
    const LocaleFormat &locale() const { return m_format; }
    const QString &language() const { return m_language; }

    /// What a cell, a card and a print show. A link that is not in `names` gives "–": it may not be seen.
    QString text(const FieldDef &field, const Value &value, const RecordNames &names) const;
    /// As text(), in one line whatever the value holds.
    QString line(const FieldDef &field, const Value &value, const RecordNames &names) const;
    /// As line(), of a record: a title that has a form in each language is shown in that of the employee, as
    /// links to the record name it.
    QString line(const FieldDef &field, const Record &record, const RecordNames &names) const;
    QString label(const FieldDef &field) const { return field.text(m_language); }
    /// Amounts and numbers at the right edge in every direction, so that last digits stand below each other;
    /// the rest leads.
    Qt::Alignment alignment(const FieldDef &field) const;
    /// Whether its digits stand in columns.
    static bool isFigure(const FieldDef &field);

    /// "€1,200.00"; of several currencies "≈ €748,312.36" in the office's (X16). Empty when there is no
    /// amount.
    QString totalsText(const Totals &totals) const;
    /// As totalsText(), of amount × probability.
    QString weightedText(const Totals &totals) const;
    /// The exact sum of each currency, a line each, and what has no rate.
    QString totalsToolTip(const Totals &totals) const;

private:
    const Value &shownValue(const FieldDef &field, const Record &record) const;
    QString nameOf(RecordId id, const RecordNames &names) const;
    QString linksText(const LinkedIds &links, const RecordNames &names) const;
    QString entriesText(const Entries &entries) const;

    SchemaPtr m_schema;
    LocaleFormat m_format;
    QString m_language;
};

} // namespace kontor
