// A table of texts for settings and lists of a few hundred lines: no grid, quiet heads, long texts with a
// tool tip.
#pragma once

#include "ui/widgets/paint.h"

#include <QTableWidget>

namespace kontor {

struct SimpleCell {
    QString text;
    std::optional<Icon> icon = {};
    QColor colour = {};              // a dot before the text
    bool avatar = false;             // a person
    bool second = false;             // grey
    bool trailing = false;           // numbers
    QStringList pills = {};          // drawn in place of the text, which says the same
    Tone tone = Tone::Grey;          // of the pills
    std::optional<bool> ticked = {}; // a box in place of the text, which says the same
};

/// Enter and a double click activate a row; a row bears the key of its owner.
class SimpleTable : public QTableWidget {
    Q_OBJECT

public:
    explicit SimpleTable(QWidget *parent = nullptr);
    /// `stretch`: the column that takes what is left.
    void setHeads(const QStringList &heads, int stretch = 0);
    void clearRows();
    /// What is said while there is no line.
    void setEmptyText(const QString &text);
    void addLine(const QString &key, const QList<SimpleCell> &cells);
    QString currentKey() const;
    QStringList selectedKeys() const;
    /// Chooses without a signal; false when there is no such line. Empty: none is chosen.
    bool setCurrentKey(const QString &key);
    /// Of the cells with a box in that row; without a signal.
    void setTicked(const QString &key, bool on, const QString &spoken);

Q_SIGNALS:
    void keyChosen(const QString &key);
    void keyActivated(const QString &key);
    /// Space, or a click on the box: the owner says whether it is ticked then.
    void tickRequested(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString keyOf(int row) const;
    QTableWidgetItem *tickIn(int row) const;

    QString m_emptyText;
};

} // namespace kontor
