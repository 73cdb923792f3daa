// DuplicatesPage: all groups of records of a kind that may be the same, to be merged or told apart one after
// the other (X2).
#pragma once

#include "ui/page.h"
#include "ui/similar/similar_data.h"

#include <QTimer>

class QAction;

namespace kontor {

class Button;
class EmptyState;
class GroupList;
class GroupModel;
class HeadLine;
class Pill;
class ProgressLine;
class SegmentedSwitch;
class SimilarViews;

class DuplicatesPage final : public Page {
    Q_OBJECT

public:
    DuplicatesPage(PageHost &host, const QByteArray &kind, QWidget *parent = nullptr);
    ~DuplicatesPage() override;

    QString title() const override;
    void focusContent() override;
    bool isMadeAnew() const override { return true; }
    bool isWayPoint() const override { return true; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Searching, Stopped, None, Shown };
    void build();
    void buildHead();
    void addCommands();
    void search(const QByteArray &kind);
    void stop();
    void take(const QList<DuplicateGroup> &groups);
    void setState(State state);
    void step(int by);
    void ask();
    void show(const SimilarData &found, int row, bool isSame);
    void showChosen();
    QList<RecordRef> chosen() const;
    void markDifferent(const QList<RecordRef> &refs, const QString &done);
    void tellApart(const RecordRef &ref);
    void merge();

    QByteArray m_kind;
    CancelFlag m_cancel;
    CancelFlag m_cancelGroup;
    std::shared_ptr<DuplicateProgress> m_progress;
    QTimer m_clock;
    State m_state = State::Searching;
    int m_row = -1; // the group that is shown
    HeadLine *m_head;
    Pill *m_number;
    SegmentedSwitch *m_kinds;
    Button *m_apart;
    Button *m_merge;
    QWidget *m_body;
    GroupModel *m_model;
    GroupList *m_list;
    SimilarViews *m_views;
    ProgressLine *m_line;
    EmptyState *m_empty;
    QAction *m_mergeAction = nullptr;
    QAction *m_apartAction = nullptr;
};

} // namespace kontor
