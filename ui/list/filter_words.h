// A filter in words, as chips and printed pages say it.
#pragma once

#include "ui/models/field_format.h"

namespace kontor {

/// The names of records that the filter means by their ids.
RecordNames filterNames(const Reading &reading, const Kind &kind, const Filter &filter);
/// "Responsible: me and Amount over €2,000.00"
QString filterWords(const Kind &kind, const Filter &filter, const FieldFormat &format,
                    const RecordNames &names);
/// Filter and search of a query, for the head of a printed page; empty for everything.
QString filterWords(const Reading &reading, const Kind &kind, const Query &query, const FieldFormat &format);
/// "is", "is over" …: the operators that make sense for a field, in the order of the menu.
QList<QPair<Filter::Op, QString>> operatorsOf(const FieldDef &field);
/// The field at the end of a path: "account.city", "emails.consent"; nullptr for an unknown one.
const FieldDef *fieldOfPath(const Schema &schema, const Kind &kind, const QStringList &path);
/// The field at the end of a path, and the links before it: "Account: City"; empty for an unknown one.
QString pathLabel(const Kind &kind, const QStringList &path, const FieldFormat &format);
/// One value of a condition: "me", "this month", "€2,000.00".
QString literalWords(const FieldDef &field, const Literal &literal, const FieldFormat &format,
                     const RecordNames &names);
/// Days and periods that can be chosen by name: ("this month", "this month" in the employee's language).
QList<QPair<QString, QString>> dayWords();

/// What a search box means: a filter where the text is one of this kind, else words to look for.
struct SearchMeaning {
    Filter filter = {};
    QString words = {};
};
SearchMeaning searchMeaning(const Schema &schema, const Kind &kind, const QString &text);

} // namespace kontor
