// The names of the records of a query, newest first.
#pragma once

#include "ui/page.h"

class QListWidget;

namespace kontor {

class HeadLine;

class PlainList : public Page {
    Q_OBJECT

public:
    PlainList(PageHost &host, const Query &query);
    QString title() const override;
    void focusContent() override;

private:
    void load();

    Query m_query;
    HeadLine *m_head;
    QListWidget *m_list;
};

} // namespace kontor
