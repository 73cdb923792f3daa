// TableModel: the records of a query as rows, fields as columns, behind a column of ticks.
#pragma once

#include "ui/models/field_format.h"
#include "ui/models/query_ids.h"
#include "ui/models/record_cache.h"

#include <QAbstractTableModel>

namespace kontor {

/// Which records an action is meant for: those ticked, or all of the query but some.
struct Ticks {
    bool all = false;
    QSet<RecordId> ids = {}; // ticked; with `all`: those left out
    bool operator==(const Ticks &) const = default;
};

class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, IsThereRole };
    static constexpr int tickColumn = 0;

    TableModel(RecordSource &source, const FieldFormat &format, const QByteArray &kind,
               QObject *parent = nullptr);

    const Kind &kind() const { return *m_format.schema().kind(m_kindKey); }
    const FieldFormat &format() const { return m_format; }
    void setFormat(const FieldFormat &format);
    RecordCache &cache() { return m_cache; }
    QueryIds &queryIds() { return m_ids; }
    const QueryIds &queryIds() const { return m_ids; }

    void setQuery(const Query &query) { m_ids.setQuery(query, m_money); }
    const Query &query() const { return m_ids.query(); }
    const QList<RecordId> &ids() const { return m_ids.ids(); }
    /// Keys of fields, in the order shown; unknown ones are left out.
    void setColumns(const QStringList &fields);
    const QStringList &columns() const { return m_columns; }
    /// nullptr for the column of ticks.
    const FieldDef *field(int column) const;
    int columnOf(const QString &field) const;
    RecordId idAt(int row) const { return row >= 0 && row < ids().size() ? ids()[row] : 0; }
    /// −1 when the record is not in the query.
    int rowOf(RecordId id) const { return int(ids().indexOf(id)); }
    /// nullptr while it is not there; asks for it and its neighbours.
    const Record *recordAt(int row) const;
    /// Key of the first Money field, summed in the foot; empty when the kind has none.
    const QString &moneyField() const { return m_money; }

    const Ticks &ticks() const { return m_ticks; }
    void setTicks(const Ticks &ticks);
    bool isTicked(RecordId id) const { return m_ticks.all != m_ticks.ids.contains(id); }
    void toggle(int row);
    qint64 tickedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticksChanged();

private:
    void showIds(const QList<RecordId> &before);
    void repaintAll();
    void dropLostTicks();

    QByteArray m_kindKey;
    FieldFormat m_format;
    RecordCache m_cache;
    QueryIds m_ids;
    QStringList m_columns;
    QList<const FieldDef *> m_fields; // of m_format's schema
    QString m_money;
    Ticks m_ticks;
    int m_rows = 0; // what the views were told
};

} // namespace kontor
