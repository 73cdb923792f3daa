// The smallest page around a list and its filters, for tests of the list alone.
#pragma once

#include "ui/list/filter_bar.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"
#include "ui/page.h"
#include "ui/widgets/search_field.h"

#include <QBoxLayout>

namespace kontor::test {

/// A query with a filter, words or the bin is shown as it is; one without starts with the remembered filter.
class ListPage : public Page {
public:
    ListPage(PageHost &host, const Query &query)
        : Page(host), m_search(new SearchField(QStringLiteral("Search"), QStringLiteral("/"), this)),
          m_filter(new FilterBar(host, query.kind, this)), m_list(new RecordList(host, query.kind, this)) {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_search);
        column->addWidget(m_filter);
        column->addWidget(m_list, 1);
        connect(m_search, &QLineEdit::textChanged, m_filter, &FilterBar::setSearchText);
        connect(m_list, &RecordList::typed, this, [this](const QString &text) {
            m_search->setFocus();
            m_search->insert(text);
        });
        connect(m_filter, &FilterBar::queryChanged, m_list, &RecordList::setQuery);
        if (query == Query{.kind = query.kind})
            m_filter->start();
        else
            m_filter->start(query);
    }

    QString title() const override { return {}; }
    void focusContent() override {
        RecordTable &table = m_list->table();
        table.setFocus();
        if (!table.currentIndex().isValid() && table.model()->rowCount() > 0)
            table.setCurrentIndex(table.model()->index(0, 1));
    }
    FilterBar &filterBar() { return *m_filter; }
    RecordList &list() { return *m_list; }

private:
    SearchField *m_search;
    FilterBar *m_filter;
    RecordList *m_list;
};

} // namespace kontor::test
