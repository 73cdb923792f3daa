// ProblemTable: rows of the file that need a word: line, column, value, what is wrong.
#pragma once

#include "core/actions/importer.h"
#include "ui/import/grid_card.h"

namespace kontor {

class Badge;
class Button;
class Label;

class ProblemTable : public GridCard {
    Q_OBJECT

public:
    enum class Shows { Wrong, Duplicates, Created, Updated };

    explicit ProblemTable(QWidget *parent = nullptr);
    void setReport(const ImportReport &report);
    void show(Shows what);

Q_SIGNALS:
    /// The wrong rows are wanted as a file.
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    const QList<ImportRow> &rows() const;
    qint64 total() const;
    QString heading() const;

    ImportReport m_report;
    Shows m_shows = Shows::Wrong;
    Label *m_title;
    Badge *m_badge;
    Button *m_save;
};

} // namespace kontor
