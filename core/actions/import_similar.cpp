// Asks for each row what a form would ask while somebody types it.
#include "core/actions/import_similar.h"

#include "core/workspace/match_reader.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

struct SimilarText {
    Q_DECLARE_TR_FUNCTIONS(ImportSimilar)
};

QString reasonsOf(const SimilarRecord &record) {
    QStringList reasons;
    for (const MatchReason &reason : record.reasons)
        reasons.append(SimilarText::tr("%1: %2", "what is the same, and its value")
                           .arg(reasonLabel(reason.by), reason.text));
    return reasons.join(SimilarText::tr("; ", "between reasons"));
}

} // namespace

void SimilarRows::compare(Record row, qint64 line) {
    if (row.id != 0)
        m_lines.insert(row.id, line);
    // Several deals of one contact are no news to whoever imports them.
    for (const FieldDef *link : matchThrough(m_unit.schema(), *row.kind))
        row[*link] = {};
    const Similar found = similarTo(m_unit.reading(), row);
    if (found.count() == 0)
        return;
    ++m_report.similar;
    if (m_report.similarRows.size() >= ImportReport::kMostListed)
        return;
    if (found.records.isEmpty()) {
        m_report.similarRows.append(
            {.line = line,
             .reason = SimilarText::tr("%Ln record(s) that you may not see", nullptr, found.hidden)});
        return;
    }
    // What stands in the file is said before another row of the same import.
    const auto known = std::ranges::find_if(
        found.records, [this](const SimilarRecord &one) { return !m_lines.contains(one.ref.id); });
    const SimilarRecord &shown = known == found.records.end() ? found.records.first() : *known;
    ImportRow told{.line = line, .value = shown.title, .reason = reasonsOf(shown), .record = shown.ref.id};
    if (const qint64 other = m_lines.value(shown.ref.id); other != 0) {
        told.record = 0; // it is there only as long as the dry run
        told.reason = SimilarText::tr("%1 (line %2)").arg(told.reason).arg(other);
    }
    m_report.similarRows.append(told);
}

} // namespace kontor
