// ListDelegate: paints the cells of a list, by the type of their field.
#pragma once

#include "ui/list/cell_texts.h"
#include "ui/models/link_looks.h"
#include "ui/models/table_model.h"

#include <QPixmap>
#include <QStyledItemDelegate>

namespace kontor {

class FieldEditor;
class PageHost;

class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int padding = 10;

    ListDelegate(TableModel &model, LinkLooks &looks, PageHost &host, QObject *parent);

    /// The row under the pointer, −1 for none.
    void setHovered(int row) { m_hovered = row; }
    int hovered() const { return m_hovered; }
    /// Cells just pasted or filled: they keep a ground until something else is marked.
    void setMarked(const QSet<QPair<RecordId, QString>> &cells) { m_marked = cells; }
    /// After a change of fonts, names or language.
    void clearTexts();
    /// The room the text of a cell wants, with what stands beside it.
    int wantedWidth(const FieldDef &field, const QString &text) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

Q_SIGNALS:
    /// The editor was left with another value; `seen` is what stood there when it opened.
    void edited(kontor::RecordId id, const QString &field, const kontor::Value &value,
                const kontor::Value &seen) const;

private:
    /// Writes what was typed and closes; what cannot be read keeps it open with its sentence.
    void finish(FieldEditor *editor, EndEditHint hint);
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter *painter, const QRect &rect, const FieldDef &field, const Record &record) const;
    void paintLink(QPainter *painter, QRect rect, const FieldDef &field, RecordId id,
                   const QString &name) const;
    QString shownText(const Record &record, const FieldDef &field) const;
    void paintAvatar(QPainter *painter, const QRect &circle, const QString &name) const;
    static void paintPlaceholder(QPainter *painter, const QRect &rect, int row);

    TableModel &m_model;
    LinkLooks &m_looks;
    PageHost &m_host;
    struct Shown {
        quint32 version = 0; // of the row it was made from
        QString text = {};
    };
    mutable CellTexts m_texts;
    mutable QHash<QPair<RecordId, int>, Shown> m_shown; // by record and field
    mutable QHash<QString, QPixmap> m_avatars;
    QSet<QPair<RecordId, QString>> m_marked;
    int m_hovered = -1;
};

} // namespace kontor
