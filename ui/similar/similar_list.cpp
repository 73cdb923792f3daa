// The same cards as lines of a table.
#include "ui/similar/similar_list.h"

#include <algorithm>

namespace kontor {

SimilarList::SimilarList(QWidget *parent) : SimpleTable(parent) {
    setSelectionMode(SingleSelection);
    connect(this, &SimpleTable::tickRequested, this,
            [this](const QString &key) { Q_EMIT tickRequestedOf(refOf(key)); });
    connect(this, &SimpleTable::keyActivated, this,
            [this](const QString &key) { Q_EMIT openRequested(refOf(key)); });
}

void SimilarList::setColumns(const QList<SimilarColumn> &columns) {
    const QString before = currentKey();
    m_cards.clear();
    setHeads({tr("Ticked"), tr("Title"), tr("Record"), tr("Why"), tr("Customer"), tr("Amount"), tr("Stage"),
              tr("Responsible"), tr("Created")},
             8);
    clearRows();
    for (const SimilarColumn &column : columns) {
        for (const SimilarCard &card : column.cards) {
            m_cards.append(card);
            const RecordCardFacts &facts = card.facts;
            QStringList reasons;
            for (const CardReason &reason : facts.reasons)
                reasons.append(reason.text);
            SimpleCell tick{.text = facts.ticked ? tr("ticked") : tr("not ticked"), .ticked = facts.ticked};
            if (facts.isThis)
                tick = {.text = tr("this record"), .icon = Icon::Pin};
            addLine(QString::number(card.ref.id),
                    {tick,
                     {.text = facts.title},
                     {.text = facts.origin},
                     {.text = facts.isThis ? QString() : reasons.join(tr("; ", "between reasons"))},
                     {.text = facts.second, .second = true},
                     {.text = facts.amount, .trailing = true},
                     {.text = card.stage},
                     {.text = facts.person, .avatar = !facts.person.isEmpty()},
                     {.text = facts.date}});
        }
    }
    if (!setCurrentKey(before) && rowCount() > 0)
        setCurrentKey(QString::number(m_cards.first().ref.id));
}

RecordRef SimilarList::refOf(const QString &key) const {
    const RecordId id = key.toLongLong();
    const auto card =
        std::ranges::find_if(m_cards, [id](const SimilarCard &one) { return one.ref.id == id; });
    return card != m_cards.end() ? card->ref : RecordRef();
}

RecordRef SimilarList::current() const {
    return refOf(currentKey());
}

void SimilarList::setCurrent(const RecordRef &ref) {
    setCurrentKey(QString::number(ref.id));
}

void SimilarList::setTicked(const QSet<RecordId> &ticked) {
    for (SimilarCard &card : m_cards) {
        card.facts.ticked = ticked.contains(card.ref.id);
        SimpleTable::setTicked(QString::number(card.ref.id), card.facts.ticked,
                               card.facts.ticked ? tr("ticked") : tr("not ticked"));
    }
}

} // namespace kontor
