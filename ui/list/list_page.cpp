// Head, filter and list of one kind.
#include "ui/list/list_page.h"

#include "ui/list/record_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QTimer>

namespace kontor {

namespace {
constexpr int searchAfter = 120; // ms without another key
}

ListPage::ListPage(PageHost &host, const Query &query, QWidget *parent)
    : Page(host, parent), m_kind(query.kind), m_isBin(query.bin), m_head(new HeadLine(this)),
      m_search(new SearchField({}, QStringLiteral("/"), this)),
      m_filter(new FilterBar(host, query.kind, this)), m_list(new RecordList(host, query.kind, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    m_head->setSearch(m_search);
    const Kind &kind = m_list->model().kind();
    if (!m_isBin && !workspace().isReadOnly() &&
        (!kind.options().setting || workspace().context()->access.changesSettings)) {
        m_create = new Button(Icon::Plus, {}, Button::Kind::Primary);
        m_head->addAction(m_create);
        connect(m_create, &QPushButton::clicked, this, [this] {
            this->host().createRecord(m_kind, {}, [list = QPointer(m_list)](RecordId id) {
                if (list)
                    list->setCurrent(id);
            });
        });
    }
    auto *print = new QAction(this);
    print->setShortcut(QKeySequence::Print);
    print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(print);
    connect(print, &QAction::triggered, m_list, &RecordList::print);
    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    wait->setInterval(searchAfter);
    connect(m_search, &QLineEdit::textChanged, wait, qOverload<>(&QTimer::start));
    connect(wait, &QTimer::timeout, this, [this] { m_filter->setSearchText(m_search->text()); });
    connect(m_search, &SearchField::accepted, this, [this](const QString &text) {
        m_filter->setSearchText(text);
        focusContent();
    });
    connect(m_search, &SearchField::left, this, &ListPage::focusContent);
    connect(m_search, &SearchField::movedDown, this, &ListPage::focusContent);
    connect(m_list, &RecordList::typed, this, [this](const QString &text) {
        m_search->setFocus();
        if (!text.isEmpty())
            m_search->setText(m_search->text() + text);
    });
    connect(m_filter, &FilterBar::queryChanged, m_list, &RecordList::setQuery);
    name();
    if (query.filter.isEverything() && query.search.isEmpty() && !query.bin && !query.archived)
        m_filter->start();
    else
        m_filter->start(query);
}

QString ListPage::title() const {
    const QString plural = workspace().schema()->kind(m_kind)->plural();
    return m_isBin ? tr("Recycle bin: %1").arg(plural) : plural;
}

void ListPage::name() {
    const Kind &kind = *workspace().schema()->kind(m_kind);
    m_head->setTitle(title());
    m_search->setPlaceholderText(tr("Search or filter"));
    m_search->setAccessibleName(tr("Search or filter"));
    if (m_create) {
        m_create->setText(tr("New: %1", "button that makes a record of a kind").arg(kind.label()));
        m_create->setAccessibleName(m_create->text());
    }
}

void ListPage::focusContent() {
    m_list->table().setFocus();
    RecordTable &table = m_list->table();
    if (!table.currentIndex().isValid() && table.model()->rowCount() > 0)
        table.setCurrentIndex(table.model()->index(0, 1));
}

void ListPage::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void ListPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace kontor
