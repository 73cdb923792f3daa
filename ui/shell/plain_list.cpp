// Reads the names and opens what is chosen.
#include "ui/shell/plain_list.h"

#include "core/records/repository.h"
#include "ui/widgets/head_line.h"

#include <QBoxLayout>
#include <QListWidget>

namespace kontor {

PlainList::PlainList(PageHost &host, const Query &query)
    : Page(host), m_query(query), m_head(new HeadLine(this)), m_list(new QListWidget(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    m_head->setTitle(title());
    connect(&workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(m_query.kind))
            load();
    });
    load();
}

QString PlainList::title() const {
    return workspace().schema()->kind(m_query.kind)->plural();
}

void PlainList::focusContent() {
    m_list->setFocus();
}

void PlainList::load() {
    const Query query = m_query;
    const auto read = [query](const Reading &reading) -> Result<QStringList> {
        auto found = ids(reading, query, 500);
        if (!found)
            return found.error();
        const RecordNames all = names(reading, *reading.schema().kind(query.kind), *found);
        QStringList list;
        for (const RecordId id : *found)
            list.append(all.value(id).text);
        return list;
    };
    workspace()
        .read<QStringList>(Workspace::LaneKind::Quick, read)
        .then(this, [this](const Result<QStringList> &list) {
            m_list->clear();
            if (list)
                m_list->addItems(*list);
        });
}

} // namespace kontor
