// The head of a page and the line of chips below it.
#pragma once

#include "ui/widgets/label.h"

#include <QWidget>

class QHBoxLayout;

namespace kontor {

class Button;
class Chip;
class SegmentedSwitch;
class SearchField;

/// 52 px: trail, title, chips, switch, search, and the actions at the far end. Every slot may stay empty.
class HeadLine : public QWidget {
    Q_OBJECT

public:
    explicit HeadLine(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Where one came from, before the title, each a link: "Deals ›". Empty takes the trail away.
    void setTrail(const QStringList &names);
    /// Beside the title: pipeline, period, "3 similar". Taken over.
    void addBesideTitle(QWidget *widget);
    void setSwitch(SegmentedSwitch *views);
    void setSearch(SearchField *search);
    /// Off where something else of the head stands below it, e.g. the stages of a record.
    void setLined(bool on);
    /// At the far end, in reading order; the primary button last. Taken over.
    void addAction(QWidget *widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A name of the trail was pressed.
    void trailChosen(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leaveRoom();
    void fit();

    QHBoxLayout *m_trail;
    ValueLabel *m_title;
    QHBoxLayout *m_beside;
    QHBoxLayout *m_views;
    QHBoxLayout *m_actions;
    bool m_lined = true;
    SegmentedSwitch *m_switch = nullptr;
    SearchField *m_search = nullptr;
};

/// Counters and filters. What does not fit goes into "More" at the end; the last chip, the way to a new
/// filter, stays.
class FilterLine : public QWidget {
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

    /// Taken over, in reading order.
    void addChip(Chip *chip);
    void insertChip(int index, Chip *chip);
    void removeChip(Chip *chip);
    /// A short upright line between counters and filters.
    void addSeparator();
    /// Always shown, behind everything that may overflow.
    void setTail(QWidget *widget);
    QVector<Chip *> chips() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void openMore();

    QVector<QWidget *> m_items;
    QVector<Chip *> m_hidden;
    Chip *m_more;
    QWidget *m_tail = nullptr;
};

} // namespace kontor
