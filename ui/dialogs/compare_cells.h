// What a compare table draws: the heads of its records, the names of its fields, values and results.
#pragma once

#include "ui/dialogs/compare_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace kontor {

/// Heights of a row and of the heads, at the text size in force.
int compareRow();
int compareHead();

/// Heads of the records in two lines, and that of the result.
class CompareHeads : public QHeaderView {
    Q_OBJECT

public:
    CompareHeads(const CompareModel &model, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const CompareModel &m_model;
};

/// The names of the fields.
class CompareFields : public QHeaderView {
    Q_OBJECT

public:
    explicit CompareFields(QWidget *parent);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

class CompareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CompareDelegate(const CompareModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    bool isLast(int row) const;
    void paintResult(QPainter *painter, const QRect &rect, int row) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const CompareModel &m_model;
};

} // namespace kontor
