// SimilarList: records that may be the same, one a line: the other view of a SimilarBoard (MG6).
#pragma once

#include "ui/similar/similar_data.h"
#include "ui/widgets/simple_table.h"

namespace kontor {

class SimilarList final : public SimpleTable {
    Q_OBJECT

public:
    explicit SimilarList(QWidget *parent = nullptr);

    /// The keyboard stays at its record.
    void setColumns(const QList<SimilarColumn> &columns);
    RecordRef current() const;
    void setCurrent(const RecordRef &ref);
    /// Without a signal.
    void setTicked(const QSet<RecordId> &ticked);

Q_SIGNALS:
    void tickRequestedOf(const kontor::RecordRef &ref);
    void openRequested(const kontor::RecordRef &ref);

private:
    RecordRef refOf(const QString &key) const;

    QList<SimilarCard> m_cards;
};

} // namespace kontor
