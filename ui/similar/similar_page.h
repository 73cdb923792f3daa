// SimilarPage: a record beside all that may be the same: looked at, told apart, or merged (X2, MG).
#pragma once

#include "ui/page.h"
#include "ui/similar/similar_data.h"

class QAction;
class QStackedLayout;

namespace kontor {

class Button;
class CriteriaLine;
class EmptyState;
class HeadLine;
class Pill;
class SegmentedSwitch;
class SimilarSide;
class SimilarViews;

class SimilarPage final : public Page {
    Q_OBJECT

public:
    SimilarPage(PageHost &host, const QByteArray &kind, RecordId id, QWidget *parent = nullptr);
    ~SimilarPage() override;

    QString title() const override;
    void focusContent() override;
    bool isMadeAnew() const override { return true; }
    void takeOver(const Page &before) override;
    bool isWayPoint() const override { return true; }
    void setView(const QString &view);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Facts;
    void build();
    void addCommands();
    void ask();
    void show(const SimilarData &found);
    void showTicks();
    void askMerge();
    void sayMerge(const Result<Facts> &facts);
    QList<RecordRef> chosen() const;
    void open(const RecordRef &ref);
    void compare(const RecordRef &ref);
    void markDifferent(const RecordRef &ref);
    void merge(const QList<RecordRef> &refs);

    RecordRef m_ref;
    CancelFlag m_cancel;
    CancelFlag m_cancelMerge;
    bool m_isThere = false;
    HeadLine *m_head;
    Pill *m_number;
    SegmentedSwitch *m_switch;
    Button *m_back;
    Button *m_merge;
    CriteriaLine *m_criteria;
    SimilarViews *m_views;
    SimilarSide *m_side;
    EmptyState *m_empty;
    QWidget *m_body;
    QAction *m_mergeAction = nullptr;
    QAction *m_turn = nullptr;
};

} // namespace kontor
