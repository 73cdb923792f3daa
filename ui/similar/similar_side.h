// SimilarSide: beside records that may be the same: what may not be seen, what a merge would do, and what is
// sold.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace kontor {

class Label;
class StressedLabel;
class Surface;

class SimilarSide final : public QScrollArea {
    Q_OBJECT

public:
    explicit SimilarSide(QWidget *parent = nullptr);

    /// X23.
    void setHidden(int number);
    /// Empty takes it away; `pieces` of the sentence stand out.
    void setMerge(const QString &sentence, const QStringList &pieces, bool isRefused);
    struct Sold {
        QString title;
        QString amount;
    };
    void setSold(const QList<Sold> &sold);

Q_SIGNALS:
    void soldChosen(int index);

private:
    Surface *card(QVBoxLayout *&column);

    QVBoxLayout *m_column;
    Surface *m_hidden;
    Label *m_hiddenTitle;
    Surface *m_merge;
    StressedLabel *m_sentence;
    Label *m_promise;
    Surface *m_sold;
    QVBoxLayout *m_rows;
};

} // namespace kontor
