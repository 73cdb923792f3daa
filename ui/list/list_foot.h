// ListFoot: count, sums and what is marked, and the keys of the list at the far end.
#pragma once

#include "ui/models/field_format.h"
#include "ui/widgets/label.h"

#include <QWidget>

class QHBoxLayout;

namespace kontor {

class ListFoot : public QWidget {
    Q_OBJECT

public:
    explicit ListFoot(QWidget *parent = nullptr);

    /// Sums of the whole filter, never of loaded rows.
    void showTotals(const FieldFormat &format, const Kind &kind, const Totals &totals);
    /// "won: last 30 days"; empty takes it away.
    void setSentence(const QString &text);
    /// What is marked, behind the sums.
    void setMarked(const QString &text);
    /// (keys, what they do)
    void setHints(const QList<QPair<QString, QString>> &hints);
    QString countText() const { return m_count->text(); }
    QString sumText() const { return m_sum->text(); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    Label *m_count;
    Label *m_sum;
    Label *m_weighted;
    Label *m_sentence;
    Label *m_marked;
    QWidget *m_hints;
    QHBoxLayout *m_hintRow;
};

} // namespace kontor
