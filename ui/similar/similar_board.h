// SimilarBoard: cards of records that may be the same, in columns by kind and stage (MG3).
#pragma once

#include "ui/similar/similar_data.h"

#include <QScrollArea>

class QHBoxLayout;

namespace kontor {

/// Arrows go from card to card as they are seen, Space ticks, Enter opens.
class SimilarBoard final : public QScrollArea {
    Q_OBJECT

public:
    explicit SimilarBoard(QWidget *parent = nullptr);
    ~SimilarBoard() override;

    /// The keyboard stays at its record; where that is gone, at the one in its place.
    void setColumns(const QList<SimilarColumn> &columns);
    RecordRef current() const { return m_current; }
    void setCurrent(const RecordRef &ref);
    /// Puts the keyboard on the current card.
    void takeFocus();
    /// Without a signal.
    void setTicked(const QSet<RecordId> &ticked);

Q_SIGNALS:
    void tickChanged(const kontor::RecordRef &ref, bool on);
    void openRequested(const kontor::RecordRef &ref);
    void compareRequested(const kontor::RecordRef &ref);
    void notDuplicateRequested(const kontor::RecordRef &ref);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column {
        QList<RecordCard *> cards;
    };
    void addColumn(const SimilarColumn &column);
    RecordCard *addCard(const SimilarCard &card, QWidget *parent);
    RecordCard *cardOf(RecordId id) const;
    QPoint placeOf(const RecordCard *card) const;
    RecordCard *at(QPoint place) const;
    bool step(RecordCard *from, int key);

    QHBoxLayout *m_row;
    QList<Column> m_columns;
    QHash<const RecordCard *, RecordRef> m_refs;
    RecordRef m_current;
};

} // namespace kontor
