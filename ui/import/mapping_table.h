// MappingTable: a line for each column of the file: what stands in it, where it goes, how it is read.
#pragma once

#include "core/actions/import_plan.h"
#include "ui/import/grid_card.h"

class QComboBox;

namespace kontor {

class Label;
class ValueLabel;

class MappingTable : public GridCard {
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);
    void setPlan(const SchemaPtr &schema, const QString &language, const ImportPlan &plan,
                 const ImportPreview &preview);
    /// What only the user can decide about a column gets the keys; false: nothing is asked.
    bool focusQuestion();

Q_SIGNALS:
    /// An empty target: not imported.
    void targetChosen(int column, const QString &target);
    void datesChosen(int column, kontor::DateOrder order);
    void numbersChosen(int column, kontor::NumberStyle style);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addHead();
    void addLine(int column);
    QComboBox *targetBox(int column);
    QWidget *readAs(int column);
    QComboBox *dateBox(int column);
    QComboBox *numberBox(int column);
    void ask(QComboBox *box, const QString &question, int value);

    SchemaPtr m_schema;
    QString m_language;
    ImportPlan m_plan;
    ImportPreview m_preview;
    QComboBox *m_question = nullptr; // the first that asks
};

} // namespace kontor
