// BoardColumnModel: the ids of one column in their order, as a list model; what a card shows is asked of the
// board.
#pragma once

#include "ui/models/board_columns.h"

#include <QAbstractListModel>
#include <QSet>

namespace kontor {

class BoardColumnModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };
    /// What a screen reader says of a card.
    using Speaker = std::function<QString(RecordId)>;

    BoardColumnModel(BoardColumn column, Speaker speaker, QObject *parent);

    const BoardColumn &column() const { return m_column; }
    void setColumn(const BoardColumn &column) { m_column = column; }
    /// What the head says; empty until it is known.
    const std::optional<Totals> &totals() const { return m_totals; }
    void setTotals(const Totals &totals) { m_totals = totals; }

    const QList<RecordId> &ids() const { return m_ids; }
    /// Keeps what is at both ends where it is, so that views keep their place.
    void setIds(const QList<RecordId> &ids);
    /// Of a longer list only the beginning is known yet: what stood behind it stays, but for those that
    /// moved.
    void setFirst(const QList<RecordId> &first, const QSet<RecordId> &moved);
    RecordId idAt(int row) const { return m_ids.value(row); }
    /// -1 when it is not here.
    int rowOf(RecordId id) const { return int(m_ids.indexOf(id)); }
    /// The card looks different now.
    void touch(RecordId id);
    void touchAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    BoardColumn m_column;
    Speaker m_speaker;
    std::optional<Totals> m_totals;
    QList<RecordId> m_ids;
};

} // namespace kontor
