// What each cell of a merge shows, by the rule of its field.
#include "ui/dialogs/merge_rows.h"

#include "core/schema/link_targets.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

using CellKind = CompareCell::Kind;
using merging::Rule;

const QString none = QStringLiteral("–");

struct MergeRowText {
    Q_DECLARE_TR_FUNCTIONS(MergeRows)
};

bool isGiven(const FieldDef &field, const Value &value) {
    return !isEmpty(value) && !(field.type == FieldType::Bool && !Held<bool>::from(value));
}

bool sameEntry(const Entry &a, const Entry &b) {
    return a.key.isEmpty() || b.key.isEmpty() ? a.value == b.value : a.key == b.key;
}

class RowMaker {
public:
    RowMaker(const FieldFormat &format, const MergeFacts &facts) : m_format(format), m_facts(facts) {}

    MergeRows run() {
        QList<Shown> shown;
        for (const MergePlanField &field : m_facts.plan.fields) {
            const FieldDef &def = *m_format.schema().field(*m_facts.plan.kind, field.key);
            if (isShown(field, def))
                shown.append({&field, &def});
        }
        std::ranges::stable_sort(shown, {}, [this](const Shown &one) { return rank(one); });
        MergeRows made;
        for (const Shown &one : std::as_const(shown)) {
            made.keys.append(one.field->key);
            made.rows.append(row(*one.field, *one.def));
        }
        return made;
    }

private:
    struct Shown {
        const MergePlanField *field;
        const FieldDef *def;
    };

    /// What decides comes first, what is kept anyway last.
    int rank(const Shown &one) const {
        if (m_facts.plan.kind->plays(&Staging::stage, *one.def))
            return 0;
        if (one.field->rule == Rule::Oldest)
            return 5;
        if (one.field->rule == Rule::Joined)
            return 4;
        if (one.def->type == FieldType::Links)
            return 3;
        return QByteArrayView(one.def->options.section) == "more" ? 2 : 1;
    }

    bool isShown(const MergePlanField &field, const FieldDef &def) const {
        const Kind &kind = *m_facts.plan.kind;
        const bool keptByRules = def.options.readOnly && !def.options.onForm && field.rule == Rule::Taken;
        const bool ofSystem = def.isOfSystem() && field.rule != Rule::Oldest;
        // The probability stands behind the stage.
        if (isOfFoot(field.key) || keptByRules || ofSystem || kind.plays(&Staging::probability, def))
            return false;
        if (kind.plays(&Staging::pipeline, def) && isInOnePipeline(field))
            return false;
        return std::ranges::any_of(field.values, [&def](const Value &value) { return isGiven(def, value); });
    }

    /// Then its stage says enough; that of another kind is none of its own.
    bool isInOnePipeline(const MergePlanField &field) const {
        for (int place = 0; place < field.values.size(); ++place) {
            if (m_facts.records.at(place).kind == m_facts.plan.kind &&
                !sameValue(field.values.at(place), field.values.first()))
                return false;
        }
        return true;
    }

    CompareRow row(const MergePlanField &field, const FieldDef &def) const {
        CompareRow made{.field = m_format.label(def), .cells = {}};
        for (int place = 0; place < field.values.size(); ++place)
            made.cells.append(cell(field, def, place));
        switch (field.rule) {
        case Rule::Unites:
            unite(made, field, def);
            break;
        case Rule::Joined:
            join(made);
            break;
        default: {
            const auto chosen = std::ranges::find(made.cells, true, &CompareCell::chosen);
            made.result = chosen == made.cells.end() || chosen->text.isEmpty() ? none : chosen->text;
            // What is decided already bears a lock, and no mark of a choice.
            if (field.isFixed && chosen != made.cells.end())
                chosen->chosen = false;
        }
        }
        return made;
    }

    CompareCell cell(const MergePlanField &field, const FieldDef &def, int place) const {
        CompareCell cell{.text = text(field, def, place)};
        const int taken = field.rule == Rule::Oldest ? m_facts.plan.byAge.first() : field.taken;
        const bool isTaken = place == taken;
        cell.chosen = isTaken && (field.rule == Rule::Taken || field.rule == Rule::Oldest);
        if (cell.text.isEmpty())
            cell.kind = CellKind::Empty;
        else if (field.rule == Rule::Unites || field.rule == Rule::Joined)
            cell.kind = CellKind::Kept;
        else if (field.rule == Rule::Taken && field.isFixed)
            cell.kind = isTaken ? CellKind::Fixed : CellKind::Plain;
        else if (field.rule == Rule::Taken)
            cell.kind = CellKind::Candidate;
        return cell;
    }

    QString text(const MergePlanField &field, const FieldDef &def, int place) const {
        const Record &record = m_facts.records.at(place);
        if (m_facts.plan.kind->plays(&Staging::stage, def))
            return stageText(record);
        const Value &value = field.values.at(place);
        if (isEmpty(value))
            return {};
        if (field.rule == Rule::Oldest)
            return dayText(Held<Moment>::from(value));
        if (field.rule == Rule::Joined) {
            const QString whole = Held<QString>::from(value).trimmed();
            const int lines = int(whole.count(u'\n')) + 1;
            return lines == 1 ? m_format.line(def, value, m_facts.names)
                              : MergeRowText::tr("%Ln lines", nullptr, lines);
        }
        return m_format.line(def, value, m_facts.names);
    }

    /// By the role, not the key: what is the stage of a deal is the status of a lead.
    QString stageText(const Record &record) const {
        const FieldDef *stage = record.kind->staged(&Staging::stage);
        const FieldDef *probability = record.kind->staged(&Staging::probability);
        const QString name = stage && !isEmpty(record[*stage])
                                 ? m_format.line(*stage, record[*stage], m_facts.names)
                                 : QString();
        if (name.isEmpty() || !probability || isEmpty(record[*probability]))
            return name;
        return MergeRowText::tr("%1, %2", "stage, probability")
            .arg(name, m_format.line(*probability, record[*probability], m_facts.names));
    }

    QString dayText(Moment moment) const {
        const LocaleFormat &locale = m_format.locale();
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment.ms, Qt::UTC);
        return locale.date(at.toTimeZone(locale.timeZone()).date());
    }

    /// All elements that are kept: each once.
    void unite(CompareRow &row, const MergePlanField &field, const FieldDef &def) const {
        if (def.type == FieldType::EntryList) {
            Entries kept;
            bool isWrittenOtherwise = false;
            for (const Value &value : field.values) {
                for (const Entry &entry : Held<Entries>::from(value)) {
                    const auto own = std::ranges::find_if(
                        kept, [&entry](const Entry &one) { return sameEntry(one, entry); });
                    if (own == kept.end())
                        kept.append(entry);
                    else
                        isWrittenOtherwise = isWrittenOtherwise || own->value != entry.value;
                }
            }
            row.result =
                kept.size() == 1 ? m_format.line(def, kept, m_facts.names) : keptText(def, int(kept.size()));
            if (kept.size() == 1 && isWrittenOtherwise)
                row.note = MergeRowText::tr("the same");
            return;
        }
        LinkedIds kept;
        for (const Value &value : field.values) {
            for (const LinkedId &linked : Held<LinkedIds>::from(value)) {
                if (std::ranges::find(kept, linked.id, &LinkedId::id) == kept.end())
                    kept.append(linked);
            }
        }
        row.result = m_format.line(def, kept, m_facts.names);
    }

    static QString keptText(const FieldDef &def, int number) {
        switch (def.options.entryKey) {
        case EntryKey::Email:
            return MergeRowText::tr("%Ln addresses kept", nullptr, number);
        case EntryKey::Phone:
            return MergeRowText::tr("%Ln numbers kept", nullptr, number);
        case EntryKey::Text:
            break;
        }
        return MergeRowText::tr("%Ln entries kept", nullptr, number);
    }

    static void join(CompareRow &row) {
        const auto isKept = [](const CompareCell &cell) { return cell.kind == CellKind::Kept; };
        const auto first = std::ranges::find_if(row.cells, isKept);
        row.result = std::ranges::count_if(row.cells, isKept) > 1
                         ? MergeRowText::tr("joined, each under its origin")
                         : first->text;
    }

    const FieldFormat &m_format;
    const MergeFacts &m_facts;
};

} // namespace

bool isOfFoot(const QString &field) {
    return field == u"responsible" || field == u"team";
}

MergeRows mergeRows(const FieldFormat &format, const MergeFacts &facts) {
    return RowMaker(format, facts).run();
}

void pickIn(MergePlan &plan, const Schema &schema, const QString &field, int place) {
    const FieldDef &picked = *schema.field(*plan.kind, field);
    for (MergePlanField &one : plan.fields) {
        const FieldDef &def = *schema.field(*plan.kind, one.key);
        if (one.rule == Rule::Taken && !one.isFixed && def.group() == picked.group())
            one.taken = place;
    }
}

} // namespace kontor
