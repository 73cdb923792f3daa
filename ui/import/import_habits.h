// ImportHabits: what holds for the whole import: remembering, empty cells, existing records, the currency.
#pragma once

#include "core/actions/import_plan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace kontor {

class Label;

class ImportHabits : public QWidget {
    Q_OBJECT

public:
    explicit ImportHabits(QWidget *parent = nullptr);
    void setPlan(const ImportPlan &plan, const QList<Currency> &currencies);
    /// Puts what was chosen into the plan.
    void apply(ImportPlan &plan) const;
    bool remembers() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *makeBox();
    void retranslate();
    void fill();

    ImportPlan m_plan;
    QList<Currency> m_currencies;
    QCheckBox *m_remember;
    Label *m_currencyName;
    QComboBox *m_currency;
    Label *m_emptyName;
    QComboBox *m_empty;
    Label *m_existingName;
    QComboBox *m_existing;
    bool m_filling = false;
};

} // namespace kontor
