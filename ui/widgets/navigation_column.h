// The column at the leading edge: where everything is, what waits there, and who is at the desk.
#pragma once

#include "ui/widgets/paint.h"

#include <QHash>
#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace kontor {

class Button;
class NavigationEntry;
class NavigationBrand;
class NavigationFooter;
class Label;

/// Knows keys and texts only. One tab stop: arrow keys walk, Enter or Space opens.
/// Folds to icons where its window is narrower than metrics::navigationFoldsBelow.
class NavigationColumn : public QWidget {
    Q_OBJECT

public:
    explicit NavigationColumn(QWidget *parent = nullptr);

    void setBrand(const QString &program, const QString &office);
    void setPerson(const QString &name);
    /// The text of the gear for screen readers and its tool tip.
    void setSettingsText(const QString &text);
    void setSettingsActive(bool on);

    /// A grey head above the entries that follow.
    void addGroup(const QString &key, const QString &text);
    void addEntry(const QString &key, Icon icon, const QString &text);
    void setText(const QString &key, const QString &text);
    void setEntryVisible(const QString &key, bool on);
    /// Nothing is shown for a count of zero without a dot.
    void setCounter(const QString &key, const Count &count);
    /// Marks without a signal; an unknown key marks nothing.
    void setCurrent(const QString &key);
    QString current() const { return m_current; }
    void removeAll();

    bool isFolded() const { return m_folded; }
    /// Chosen by the user: folded at every width. Without it the width decides.
    void setFolded(bool on);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);
    void settingsRequested();
    void personRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void walk(int step);
    void updateStops();
    QVector<NavigationEntry *> shownEntries() const;

    NavigationBrand *m_brand;
    QVBoxLayout *m_column;
    QWidget *m_foot;
    NavigationFooter *m_person;
    Button *m_gear;
    QHash<QString, NavigationEntry *> m_entries;
    QVector<NavigationEntry *> m_order;
    QHash<QString, Label *> m_groups;
    QString m_current;
    bool m_wish = false;
    bool m_folded = false;
};

} // namespace kontor
