// Records that link to this one: the deals and contacts of an account, its sub-accounts.
#pragma once

#include "core/records/record_history.h"
#include "ui/card/card_tab.h"

class QVBoxLayout;

namespace kontor {

class RelationsTab final : public CardTab {
    Q_OBJECT

public:
    RelationsTab(PageHost &host, QWidget *parent);
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

    QVBoxLayout *m_list;
};

} // namespace kontor
