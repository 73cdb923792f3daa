// SimilarViews: records that may be the same as board or list, with their ticks and what is asked for one of
// them: what both pages of duplicates are made of.
#pragma once

#include "ui/page.h"
#include "ui/similar/similar_data.h"

class QStackedLayout;

namespace kontor {

class SimilarBoard;
class SimilarList;

class SimilarViews final : public QWidget {
    Q_OBJECT

public:
    SimilarViews(PageHost &host, QWidget *parent = nullptr);

    static const QString boardKey;
    static const QString listKey;
    const QString &view() const { return m_view; }
    void setView(const QString &view);

    /// `isSame`: the same records as before, maybe others among them. What is recommended is ticked when it
    /// first appears (X2).
    void show(const SimilarData &found, bool isSame);
    const SimilarData &shown() const { return m_data; }
    /// Those that are ticked, as the columns have them.
    QList<RecordRef> ticked() const;
    /// Where the keyboard is, in either view.
    RecordRef current() const;
    void takeFocus();
    void toggle(const RecordRef &ref);
    QString titleOf(const RecordRef &ref) const;
    FieldFormat format() const;

Q_SIGNALS:
    void ticksChanged();
    void openRequested(const kontor::RecordRef &ref);
    void compareRequested(const kontor::RecordRef &ref);
    void notDuplicateRequested(const kontor::RecordRef &ref);

private:
    PageHost &m_host;
    SimilarData m_data;
    QSet<RecordId> m_ticked;
    QSet<RecordId> m_known; // have been shown before: their ticks are the user's
    QString m_view = boardKey;
    QStackedLayout *m_stack;
    SimilarBoard *m_board;
    SimilarList *m_list;
};

} // namespace kontor
