// Suggestions: the few records that a field offers while one types the name of what it links to.
#pragma once

#include "core/records/repository.h"

namespace kontor {

struct Suggestion {
    RecordId id = 0;
    QByteArray kind = {};
    QString text = {};
    QString detail = {}; // what tells it from its namesakes: the account of a contact, the city of an
                         // account, what a file belongs to
    QString colour = {}; // of a stage or a tag, as it stands in the file
};

/// Which records a link of one record may lead to.
struct SuggestionScope {
    Filter only = {};   // nothing else fits: the stages of the deal's pipeline
    Filter rather = {}; // these first: the contacts of the deal's account
};

/// What the other fields of the record say about a link of it.
SuggestionScope suggestionScope(const Schema &schema, const Kind &kind, const FieldDef &field,
                                const Record &record);

/// Found by folded words (X18), best names first, then newest first; ordered kinds in their order. What is
/// retired, archived or no longer active is not offered. `target` nullptr: any kind that has a timeline.
Result<QList<Suggestion>> suggestions(const Reading &reading, const Kind *target, const QString &text,
                                      const SuggestionScope &scope = {}, int limit = 20);

/// Where a name typed into a link goes when a new record of that kind is made of it.
QList<QPair<QString, Value>> valuesForName(const Schema &schema, const Kind &kind, const QString &name);

/// What is made by hand is looked after by who makes it, until somebody else is named.
QList<QPair<QString, Value>> asMine(const Schema &schema, const Kind &kind, RecordId me,
                                    QList<QPair<QString, Value>> values);

} // namespace kontor
