// FilterPanel: the conditions of a filter, to be changed: field, operator, value; all or any; groups.
#pragma once

#include "ui/models/field_format.h"
#include "ui/page.h"

class QVBoxLayout;

namespace kontor {

class Button;
class ConditionRow;
class Label;
class Pill;
class SegmentedSwitch;

/// Conditions, and one level of groups that join the other way round. What is deeper is kept and shown in
/// words.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    FilterPanel(PageHost &host, const Kind &kind, const Filter &filter, const RecordNames &names,
                QWidget *parent = nullptr);

    /// Conditions without a value are left out.
    Filter filter() const;
    /// The same, read when it was typed: in another language "1,500" would be another number.
    const Filter &read() const { return m_read; }
    void focusFirst();

Q_SIGNALS:
    void applied(const kontor::Filter &filter);
    void saveRequested(const kontor::Filter &filter);
    /// Rows came or went: the panel wants another size.
    void resized();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Group {
        QWidget *frame = nullptr;
        QVBoxLayout *column = nullptr;
        QList<ConditionRow *> rows = {};
    };

    void fill(const Filter &filter);
    void addRow(Group &group, const Filter &condition, bool atOnce);
    Group &addGroup();
    void removeRow(ConditionRow *row);
    void takeWords();
    void putWords();
    void count();
    Filter joined(const QList<Filter> &parts, bool all) const;

    PageHost &m_host;
    const Kind &m_kind;
    FieldFormat m_format;
    RecordNames m_names;
    Label *m_count;
    SegmentedSwitch *m_match;
    QVBoxLayout *m_rows;
    QList<Group> m_groups; // the first is the filter's own level
    QList<Pill *> m_words; // "and", "or" between the conditions
    Filter m_read;
    QList<Filter> m_kept; // what the panel cannot take apart
};

} // namespace kontor
