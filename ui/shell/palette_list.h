// The lines of the palette: their model and how they are drawn.
#pragma once

#include "ui/shell/palette.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace kontor {

class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<PaletteRow> &rows, const QString &searched);
    const QList<PaletteRow> &rows() const { return m_rows; }
    QString searched() const { return m_searched; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteRow> m_rows;
    QString m_searched;
};

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kontor
