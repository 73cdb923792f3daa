// ListHeader: the head of a list's columns: names, arrows of sorting with their order, the box that ticks
// all.
#pragma once

#include "ui/list/list_layout.h"
#include "ui/models/table_model.h"

#include <QHeaderView>

namespace kontor {

class ListHeader : public QHeaderView {
    Q_OBJECT

public:
    ListHeader(TableModel &model, QWidget *parent);
    void setSort(const QList<SortKey> &sort);
    /// The room its name and arrow want.
    int wantedWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sizeHint() const override;

private:
    TableModel &m_model;
    QList<SortKey> m_sort;
};

} // namespace kontor
