// CompareModel: records side by side as a table for views, its last column the one record made of them.
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace kontor {

/// The head of a column.
struct CompareRecord {
    QString name;         // "Deal 412"
    QString second = {};  // "created 18 Jun 2026, second"
    bool livesOn = false; // the others are taken into this one
};

struct CompareCell {
    enum class Kind {
        Plain,     // only to be read
        Empty,     // shown as a dash
        Fixed,     // what lives on decides: a lock
        Candidate, // one of several: a circle that can be chosen
        Kept,      // all of them are kept: a tick
    };
    Kind kind = Kind::Plain;
    QString text = {};
    bool chosen = false; // the result has it; of a row at most one
};

struct CompareRow {
    QString field;
    QList<CompareCell> cells; // one for each record
    QString result = {};
    QString note = {}; // grey behind the result: "the same"
};

/// Speaks every cell whole, for those who do not see its column: "Title: Packaging line, Lead 87, chosen".
class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const QList<CompareRecord> &records, const QList<CompareRow> &rows);
    void setResult(int row, const QString &result, const QString &note);
    void choose(int row, int column);
    const QList<CompareRecord> &records() const { return m_records; }
    const QList<CompareRow> &rows() const { return m_rows; }
    /// A record that says nothing of a field is as one where it is empty.
    CompareCell cell(int row, int column) const;
    /// -1 for none.
    int chosenIn(int row) const;
    int resultColumn() const { return int(m_records.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(int row, int column) const;

    QList<CompareRecord> m_records;
    QList<CompareRow> m_rows;
};

} // namespace kontor
