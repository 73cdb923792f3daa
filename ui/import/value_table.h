// ValueTable: the values of the file that mean nothing by themselves, and what each is to mean.
#pragma once

#include "core/actions/import_values.h"
#include "core/actions/importer.h"
#include "ui/import/grid_card.h"

class QComboBox;

namespace kontor {

class Label;

class ValueTable : public GridCard {
    Q_OBJECT

public:
    explicit ValueTable(QWidget *parent = nullptr);
    /// Another file, or other columns: what was unknown before is forgotten.
    void forget();
    /// Adds what is unknown now; what was given a meaning before stays, to be changed. `possible`: by column.
    void setValues(const ImportPlan &plan, const QList<UnknownValue> &unknown,
                   const QHash<int, QList<PossibleValue>> &possible);
    /// The columns that it needs the possible values of.
    static QSet<int> columnsOf(const ImportPlan &plan, const QList<UnknownValue> &unknown);

Q_SIGNALS:
    /// An empty value: none.
    void meaningChosen(int column, const QString &text, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void keepMeanings();
    void addLine(int line, const UnknownValue &value);
    QComboBox *meaningBox(const UnknownValue &value);

    ImportPlan m_plan;
    QList<UnknownValue> m_values; // all that were unknown since forget()
    QHash<int, QList<PossibleValue>> m_possible;
    QList<QComboBox *> m_boxes; // of the lines
    Label *m_title;
    Label *m_text;
};

} // namespace kontor
