// Own fields of the office: a definition and its column, added while the program runs (DESIGN 3).
#pragma once

#include "core/workspace/unit_of_work.h"

#include <QStringList>

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

/// One "key=label" a line, as the definition keeps them.
QList<QPair<QString, QString>> choicesFrom(const QString &lines);
/// The lines after a person wrote these labels: a label that was there keeps its key; one written in the
/// place of another one takes over its key, so that records follow a renaming; new ones get new keys, never
/// one that was used before.
QString relabelledChoices(const QString &lines, const QStringList &labels);

/// Records of that kind have the field from then on, in every view; the id of its definition.
Result<RecordId> addOwnField(UnitOfWork &unit, const NewOwnField &field);

} // namespace kontor
