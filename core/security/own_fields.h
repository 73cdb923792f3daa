// Own fields of the office: a definition and its column, added while the program runs (DESIGN 3).
#pragma once

#include "core/workspace/unit_of_work.h"

namespace kontor {

struct NewOwnField {
    QByteArray kind;
    QString name;
    QHash<QString, QString> names = {}; // language -> name
    QString type; // text, longText, number, decimal, yesNo, percent, money, date, moment, choice, link,
                  // links, list
    QByteArray target = {};
    QList<QPair<QString, QString>> choices = {}; // key, label
    bool required = false;
    bool personal = true;
};

/// A new definition gets its column; what it is of and its type never change afterwards.
void registerOwnFieldRules(RuleBook &book);

/// Records of that kind have the field from then on, in every view; the id of its definition.
Result<RecordId> addOwnField(UnitOfWork &unit, const NewOwnField &field);

} // namespace kontor
