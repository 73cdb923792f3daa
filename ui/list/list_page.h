// ListPage: the list of any kind as a page: head, filter, list. Pages with more ways to look put their switch
// in it.
#pragma once

#include "ui/list/filter_bar.h"
#include "ui/list/record_list.h"
#include "ui/page.h"

namespace kontor {

class Button;
class HeadLine;
class SearchField;

class ListPage : public Page {
    Q_OBJECT

public:
    /// A query with a filter, words or the bin is shown as it is; one without starts with the remembered
    /// filter.
    ListPage(PageHost &host, const Query &query, QWidget *parent = nullptr);

    QString title() const override;
    void focusContent() override;
    void focusSearch() override;
    HeadLine &head() { return *m_head; }
    FilterBar &filterBar() { return *m_filter; }
    RecordList &list() { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();

    QByteArray m_kind;
    bool m_isBin;
    HeadLine *m_head;
    SearchField *m_search;
    Button *m_create = nullptr;
    FilterBar *m_filter;
    RecordList *m_list;
};

} // namespace kontor
