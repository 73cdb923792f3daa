// DryRunPanel: what would be written: a number for each outcome, each the way to its rows; names to settle.
#pragma once

#include "core/actions/importer.h"
#include "core/base/locale_format.h"
#include "ui/import/problem_table.h"
#include "ui/widgets/label.h"

#include <QWidget>
#include <optional>

class QVBoxLayout;

namespace kontor {

class LinkLabel;
class Pill;

class DryRunPanel : public QWidget {
    Q_OBJECT

public:
    explicit DryRunPanel(QWidget *parent = nullptr);
    void setRunning();
    void setReport(const SchemaPtr &schema, const LocaleFormat &format, const ImportPlan &plan,
                   const ImportReport &report);

Q_SIGNALS:
    void rowsWanted(kontor::ProblemTable::Shows what);
    /// The name in the file means the record of that name.
    void nameSettled(int column, const QString &text, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        Label *number = nullptr;
        Label *name = nullptr;
        Label *more = nullptr;
        LinkLabel *link = nullptr;
    };
    Line makeLine(Ink ink, std::optional<ProblemTable::Shows> shows, QVBoxLayout *column);
    void retranslate();
    void fill();
    void fillNames();

    SchemaPtr m_schema;
    LocaleFormat m_format;
    ImportPlan m_plan;
    std::optional<ImportReport> m_report;
    Label *m_title;
    Pill *m_state;
    Label *m_rows;
    QWidget *m_bar;
    Line m_created, m_updated, m_unchanged, m_duplicates, m_wrong;
    Label *m_cleaned;
    Label *m_namesTitle;
    QVBoxLayout *m_names;
};

} // namespace kontor
