// Whole sentences: languages do not put them together alike.
#include "ui/dialogs/merge_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

QString numberOf(const Schema &schema, const Record &record) {
    const FieldDef *number = schema.field(*record.kind, u"number");
    return number ? Held<QString>::from(record[*number]) : QString();
}

QString titleIn(const FieldFormat &format, const Record &record) {
    return LocaleFormat::isolated(format.line(format.schema().titleField(*record.kind), record, {}));
}

QString createdText(const FieldFormat &format, const Record &record, qsizetype age) {
    const LocaleFormat &locale = format.locale();
    const Moment created = Held<Moment>::from(record[*format.schema().field(*record.kind, u"created")]);
    const QString day =
        locale.date(QDateTime::fromMSecsSinceEpoch(created.ms, Qt::UTC).toTimeZone(locale.timeZone()).date());
    switch (age) {
    case 0:
        return MergeWords::tr("created %1, first").arg(day);
    case 1:
        return MergeWords::tr("created %1, second").arg(day);
    case 2:
        return MergeWords::tr("created %1, third").arg(day);
    default:
        return MergeWords::tr("created %1, as number %2").arg(day, locale.integer(age + 1));
    }
}

/// "3 notes, 1 file"; empty for nothing.
QString boundText(const GoesAlong &bound) {
    QStringList parts;
    if (bound.notes > 0)
        parts.append(MergeWords::tr("%Ln notes", nullptr, int(bound.notes)));
    if (bound.files > 0)
        parts.append(MergeWords::tr("%Ln files", nullptr, int(bound.files)));
    if (bound.linked > 0)
        parts.append(MergeWords::tr("%Ln linked records", nullptr, int(bound.linked)));
    return parts.join(MergeWords::tr(", ", "between the parts of a list"));
}

} // namespace

QString calledText(const FieldFormat &format, const Record &record) {
    const QString number = numberOf(format.schema(), record);
    return number.isEmpty() ? titleIn(format, record)
                            : MergeWords::tr("%1 %2", "kind, number")
                                  .arg(record.kind->label(), LocaleFormat::isolated(number));
}

QString calledWhole(const FieldFormat &format, const Record &record) {
    const QString number = numberOf(format.schema(), record);
    return number.isEmpty()
               ? MergeWords::tr("%1 “%2”", "kind, title").arg(record.kind->label(), titleIn(format, record))
               : MergeWords::tr("%1 %2 “%3”", "kind, number, title")
                     .arg(record.kind->label(), LocaleFormat::isolated(number), titleIn(format, record));
}

QString mergeTitle(const Kind &kind, int records) {
    if (kind.key() == "deal")
        return MergeWords::tr("Merge %Ln records into one deal", nullptr, records);
    if (kind.key() == "lead")
        return MergeWords::tr("Merge %Ln records into one lead", nullptr, records);
    if (kind.key() == "account")
        return MergeWords::tr("Merge %Ln records into one account", nullptr, records);
    if (kind.key() == "contact")
        return MergeWords::tr("Merge %Ln records into one contact", nullptr, records);
    return MergeWords::tr("Merge %Ln records into one", nullptr, records);
}

StressedSentence livesOnText(const FieldFormat &format, const MergeFacts &facts) {
    const MergePlan &plan = facts.plan;
    const QString lives = calledText(format, facts.records.first());
    const QString oldest = calledText(format, facts.records.at(plan.byAge.first()));
    const bool isOldest = plan.byAge.first() == 0;
    if (!plan.kind->staging())
        return {MergeWords::tr("%1 lives on, because it was created first. All other values go by order of "
                               "creation; choose another by a click.")
                    .arg(lives),
                {lives}};
    if (isOldest)
        return {MergeWords::tr("%1 lives on, because it was created first, and keeps its number and stage. "
                               "All other values go by order of creation; choose another by a click.")
                    .arg(lives),
                {lives}};
    // A merge that has a deal in it gives a deal, whatever is older (X1).
    return {MergeWords::tr("%1 lives on: the oldest deal keeps its number and stage. All other values go by "
                           "order of creation, %2 first; choose another by a click.")
                .arg(lives, oldest),
            {lives, oldest}};
}

QList<CompareRecord> mergeHeads(const FieldFormat &format, const MergeFacts &facts) {
    QList<CompareRecord> heads;
    for (int place = 0; place < facts.records.size(); ++place) {
        const Record &record = facts.records.at(place);
        heads.append({.name = calledText(format, record),
                      .second = createdText(format, record, facts.plan.byAge.indexOf(place)),
                      .livesOn = place == 0});
    }
    return heads;
}

QString movesText(const FieldFormat &format, const MergeFacts &facts) {
    const QString moving = boundText(facts.moving);
    if (moving.isEmpty())
        return {};
    const QString lives = calledText(format, facts.records.first());
    const QString staying = boundText(facts.staying);
    return staying.isEmpty()
               ? MergeWords::tr("Moves to %1: %2.").arg(lives, moving)
               : MergeWords::tr("Moves to %1: %2. What it has itself stays: %3.").arg(lives, moving, staying);
}

QString takenFromText(const FieldFormat &format, const MergeFacts &facts, const MergePlanField &field) {
    if (field.taken < 0)
        return {};
    const QString from = calledText(format, facts.records.at(field.taken));
    const Value &taken = field.values.at(field.taken);
    for (int place = 0; place < field.values.size(); ++place) {
        const Value &other = field.values.at(place);
        if (isEmpty(other) || sameValue(other, taken))
            continue;
        const FieldDef &def = *format.schema().field(*facts.plan.kind, field.key);
        return MergeWords::tr("from %1; %2 has %3")
            .arg(from, calledText(format, facts.records.at(place)),
                 LocaleFormat::isolated(format.line(def, other, facts.names)));
    }
    return MergeWords::tr("from %1").arg(from);
}

QString mergedText(const QString &title, int records) {
    return MergeWords::tr("%Ln records merged into “%1”", nullptr, records).arg(title);
}

} // namespace kontor
