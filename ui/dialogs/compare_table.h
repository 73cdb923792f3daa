// The values of several records side by side, field by field, and what the one record made of them will have.
#pragma once

#include "ui/dialogs/compare_model.h"

#include <QWidget>

class QTableView;

namespace kontor {

/// Fields at the leading and results at the far edge stay; the records between them scroll where they do not
/// fit. Arrows go from cell to cell, Space, Enter and a click choose. The owner says what the result is then.
class CompareTable : public QWidget {
    Q_OBJECT

public:
    explicit CompareTable(QWidget *parent = nullptr);
    ~CompareTable() override;

    /// Other records or other values; the keyboard stays at its cell.
    void setContent(const QList<CompareRecord> &records, const QList<CompareRow> &rows);
    void setResult(int row, const QString &result, const QString &note = {});
    const QList<CompareRow> &rows() const;
    /// The column of the chosen value, -1 for none.
    int chosenIn(int row) const;
    /// Where the keyboard is.
    void setCurrent(int row, int column);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person chose another candidate; the table shows it already.
    void candidateChosen(int row, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QTableView *newView(bool ofResults);
    void choose(int row, int column);
    void nameParts();
    void fit();
    void fitColumns();
    void fitBars();

    CompareModel *m_model;
    QTableView *m_values;
    QTableView *m_results;
};

} // namespace kontor
