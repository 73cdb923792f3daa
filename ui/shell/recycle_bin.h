// The page of the recycle bin: what was deleted, by kind, when and by whom, and the way back.
#pragma once

#include "core/actions/recycle_bin.h"
#include "ui/page.h"

class QStackedWidget;

namespace kontor {

class Button;
class EmptyState;
class FilterLine;
class HeadLine;
class SimpleTable;

class RecycleBin : public Page {
    Q_OBJECT

public:
    explicit RecycleBin(PageHost &host);
    QString title() const override;
    void focusContent() override;
    void restoreSelected();

Q_SIGNALS:
    /// After what is shown is what is in the file.
    void loaded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameParts();
    void load();
    void fill();
    void fillChips();

    HeadLine *m_head;
    FilterLine *m_chips = nullptr;
    QStackedWidget *m_stack;
    SimpleTable *m_table;
    EmptyState *m_empty;
    Button *m_restore;
    QList<BinEntry> m_entries;
    QByteArray m_kind; // shown alone; empty: all
};

} // namespace kontor
