// RecordCard: a record that may be the same as another one, why it may, and what can be done about it.
#pragma once

#include "ui/widgets/paint.h"

#include <QWidget>

namespace kontor {

/// Why two records look like one.
struct CardReason {
    QString text;      // "same e-mail: j.gross@gruenwald.example"
    bool equal = true; // else only alike, e.g. two spellings of a name
};

struct RecordCardFacts {
    QString origin;      // "Lead 87 · created first"
    QString person = {}; // the responsible; empty: nobody
    QString title = {};
    QString second = {};    // customer and contact
    QString amount = {};    // empty: "no amount"
    bool withAmount = true; // false for kinds without money: no such line
    QList<CardReason> reasons = {};
    QString date = {};
    QString state = {}; // the pill: "overdue 4 d"
    Tone stateTone = Tone::Grey;
    std::optional<Icon> stateIcon = {};
    bool isThis = false; // the record that the others are compared with: no tick, no actions
    bool ticked = false;
};

/// Enter and a double click open it, Space ticks it. Arrows are for whoever lays cards out.
class RecordCard : public QWidget {
    Q_OBJECT

public:
    explicit RecordCard(const RecordCardFacts &facts, QWidget *parent = nullptr);

    const RecordCardFacts &facts() const { return m_facts; }
    void setFacts(const RecordCardFacts &facts);
    bool isTicked() const { return m_facts.ticked; }
    /// Without a signal.
    void setTicked(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person ticked it or took the tick away.
    void tickChanged(bool on);
    void openRequested();
    void compareRequested();
    void notDuplicateRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places;
    Places places() const;
    QRect turned(const QRect &rect) const;
    QString tipAt(const QPoint &at) const;
    bool ticksAt(const QPoint &at) const;
    void toggle();
    void makeFoot();
    void fit();
    void say();

    RecordCardFacts m_facts;
    QWidget *m_foot;
};

} // namespace kontor
