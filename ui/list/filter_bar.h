// FilterBar: the line of chips over list and board: the filter in words, saved filters, the way to a new one.
#pragma once

#include "ui/list/saved_filters.h"
#include "ui/models/field_format.h"
#include "ui/page.h"

#include <QPointer>

namespace kontor {

class Chip;
class FilterLine;
class FilterPanel;
class Popover;

/// Holds the filter of a page, remembered per employee and kind. List and board take the same query from it.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(PageHost &host, const QByteArray &kind, QWidget *parent = nullptr);

    /// The filter of last time, else the default one, else the first of a new employee: mine.
    void start();
    /// With this query instead; nothing is remembered.
    void start(const Query &query);
    /// Filter and words, without an order.
    const Query &query() const { return m_query; }
    void setFilter(const Filter &filter);
    /// What stands in the search box: words, or a filter beside the chips.
    void setSearchText(const QString &text);
    /// Opens the conditions beside the chip of filters.
    void openPanel();
    /// Counters and what else a page has before the filters.
    FilterLine &line() { return *m_line; }

Q_SIGNALS:
    void queryChanged(const kontor::Query &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void showChips(const RecordNames &names);
    void take(const Filter &filter);
    void readSaved();
    void announce();
    void remember();
    void openPanelAt(QWidget *anchor, const Filter &shown);
    void openSavedMenu();
    /// One that I saved with exactly these conditions, or nullptr.
    const SavedFilter *ownSaved(const Filter &filter) const;
    /// A name for the conditions, or another one for the saved filter that has them.
    void openSavePanel(const Filter &filter, RecordId renamed = 0);
    Chip *addPart(const QString &text);
    QList<Filter> parts() const;
    void dropPart(qsizetype place);

    PageHost &m_host;
    QByteArray m_kind;
    FilterLine *m_line;
    Chip *m_saved;
    Chip *m_tail;
    QList<Chip *> m_chips;
    QPointer<Popover> m_popover;
    QList<SavedFilter> m_savedFilters;
    RecordNames m_names;
    Filter m_filter; // of the chips
    Filter m_typed;  // of the search box
    Query m_query;   // both together
    bool m_remembers = false;
    int m_question = 0;
};

} // namespace kontor
