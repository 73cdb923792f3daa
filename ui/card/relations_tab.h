// The records of one kind that link to this one: the deals of an account, its contacts, its sub-accounts.
#pragma once

#include "core/records/record_history.h"
#include "ui/card/card_tab.h"

class QVBoxLayout;

namespace kontor {

/// Kinds with a field that leads to `kind`, in the order of the schema; a card has a tab for each.
QList<const Kind *> kindsLinkingTo(const Schema &schema, const Kind &kind);

class RelationsTab final : public CardTab {
    Q_OBJECT

public:
    /// `shown`: the kind of the records in this tab.
    RelationsTab(PageHost &host, const Kind &shown, QWidget *parent);
    void reload() override;

private:
    struct Answer {
        QList<Relation> relations;
        QHash<RecordId, Record> records;
        RecordNames names;
    };
    void take(const Answer &answer);
    QWidget *blockOf(const Relation &relation, const Answer &answer);
    QWidget *rowOf(const Record &record, const Answer &answer, const QList<RecordId> &among);

    const Kind &m_shown;
    QVBoxLayout *m_list;
};

} // namespace kontor
