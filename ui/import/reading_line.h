// ReadingLine: how the file is read (encoding, separator, quotes, header, ids), each detected and changeable.
#pragma once

#include "core/actions/import_plan.h"

#include <QWidget>

class QComboBox;

namespace kontor {

class Label;

class ReadingLine : public QWidget {
    Q_OBJECT

public:
    explicit ReadingLine(QWidget *parent = nullptr);
    /// Shows what was detected; the user's own choices lose their mark.
    void setPlan(const ImportPlan &plan);

Q_SIGNALS:
    void dialectChosen(const kontor::CsvDialect &dialect);
    /// The column of the source's record ids, -1: none.
    void idColumnChosen(int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        Label *name = nullptr;
        Label *detected = nullptr;
        QComboBox *box = nullptr;
    };
    Part makePart();
    void retranslate();
    void fill();
    void choose();

    ImportPlan m_plan;
    CsvDialect m_detected;
    QString m_columns; // of the file that m_detected is of
    Part m_encoding, m_separator, m_quote, m_header, m_id;
    bool m_filling = false;
};

} // namespace kontor
