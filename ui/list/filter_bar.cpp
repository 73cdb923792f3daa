// Chips, their panel and their menu.
#include "ui/list/filter_bar.h"

#include "core/security/organisation.h"
#include "core/workspace/page_state.h"
#include "ui/answer.h"
#include "ui/list/filter_panel.h"
#include "ui/list/filter_words.h"
#include "ui/list/ready_filters.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/popup_menu.h"
#include "ui/widgets/value_edit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>

namespace kontor {

namespace {

const QString filterKey = QStringLiteral("filter");

QString stateKey(const QByteArray &kind) {
    return QStringLiteral("filter/") + QString::fromLatin1(kind);
}

/// Open and mine: what is closed leaves by the 30-day rule.
Filter firstFilter(const Schema &schema, const Kind &kind) {
    const QString responsible = QStringLiteral("responsible");
    if (!schema.field(kind, responsible))
        return {};
    return Filter::condition(responsible, Filter::Op::Equal, {{.text = QStringLiteral("me")}});
}

} // namespace

FilterBar::FilterBar(PageHost &host, const QByteArray &kind, QWidget *parent)
    : QWidget(parent), m_host(host), m_kind(kind), m_line(new FilterLine(this)),
      m_saved(new Chip(Icon::Star, {})), m_tail(new Chip(Icon::Filter, {})) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    m_saved->setOpens(true);
    m_tail->setSecond(true);
    m_line->addChip(m_saved);
    m_line->setTail(m_tail);
    m_query.kind = kind;
    connect(m_saved, &QPushButton::clicked, this, &FilterBar::openSavedMenu);
    connect(m_tail, &QPushButton::clicked, this, &FilterBar::openPanel);
    connect(&host.workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("savedFilter"))
            readSaved();
    });
    rebuild();
}

void FilterBar::start() {
    m_remembers = true;
    const QByteArray kind = m_kind;
    const auto job = [kind](const Reading &reading) { return savedFilters(reading, kind); };
    onAnswer(m_host.workspace().read<QList<SavedFilter>>(Workspace::LaneKind::Quick, job), this,
             [this](const Result<QList<SavedFilter>> &all) {
                 if (all)
                     m_savedFilters = *all;
                 onAnswer(page_state::get(m_host.workspace(), stateKey(m_kind)), this,
                          [this](const Result<QJsonObject> &kept) {
                              const SchemaPtr schema = m_host.workspace().schema();
                              Filter filter = firstFilter(*schema, *schema->kind(m_kind));
                              const auto wanted =
                                  std::find_if(m_savedFilters.cbegin(), m_savedFilters.cend(),
                                               [](const SavedFilter &one) { return one.isDefault; });
                              if (wanted != m_savedFilters.cend())
                                  filter = parseFilter(wanted->text).value_or(Filter{});
                              else if (kept && kept->contains(filterKey))
                                  filter = parseFilter(kept->value(filterKey).toString()).value_or(Filter{});
                              m_filter = filter;
                              announce();
                          });
             });
}

void FilterBar::start(const Query &query) {
    m_filter = query.filter;
    m_query = query;
    m_query.sort.clear();
    readSaved();
    announce();
}

void FilterBar::setFilter(const Filter &filter) {
    take(filter);
}

void FilterBar::take(const Filter &filter) {
    m_filter = filter;
    announce();
    remember();
}

void FilterBar::announce() {
    m_query.filter = Filter::both(m_filter, m_typed);
    rebuild();
    Q_EMIT queryChanged(m_query);
}

void FilterBar::remember() {
    if (m_remembers)
        page_state::put(m_host.workspace(), stateKey(m_kind), {{filterKey, filterText(m_filter)}});
}

void FilterBar::setSearchText(const QString &text) {
    const SchemaPtr schema = m_host.workspace().schema();
    const SearchMeaning meaning = searchMeaning(*schema, *schema->kind(m_kind), text);
    if (meaning.words == m_query.search && meaning.filter == m_typed)
        return;
    m_query.search = meaning.words;
    m_typed = meaning.filter;
    m_query.filter = Filter::both(m_filter, m_typed);
    Q_EMIT queryChanged(m_query);
}

void FilterBar::readSaved() {
    const QByteArray kind = m_kind;
    const auto job = [kind](const Reading &reading) { return savedFilters(reading, kind); };
    onAnswer(m_host.workspace().read<QList<SavedFilter>>(Workspace::LaneKind::Quick, job), this,
             [this](const Result<QList<SavedFilter>> &all) {
                 if (all)
                     m_savedFilters = *all;
                 rebuild();
             });
}

QList<Filter> FilterBar::parts() const {
    if (m_filter.isEverything())
        return {};
    return m_filter.type == Filter::Type::And ? m_filter.parts : QList<Filter>{m_filter};
}

void FilterBar::rebuild() {
    m_tail->setText(tr("Filter"));
    m_tail->setToolTip(tr("Conditions of the filter"));
    const int question = ++m_question;
    const SchemaPtr schema = m_host.workspace().schema();
    const Kind *kind = schema->kind(m_kind);
    const Filter filter = m_filter;
    QString name = tr("All %1", "all records of a kind").arg(kind->plural());
    if (!filter.isEverything()) {
        name = filter == firstFilter(*schema, *kind) ? tr("Open and mine") : tr("Own filter");
        for (const ReadyFilter &one : readyFilters(m_kind)) {
            if (one.filter == filter)
                name = one.name;
        }
        for (const SavedFilter &one : std::as_const(m_savedFilters)) {
            if (parseFilter(one.text).value_or(Filter{}) == filter)
                name = one.name;
        }
    }
    m_saved->setText(name);
    const auto job = [kind, filter](const Reading &reading) -> Result<RecordNames> {
        return filterNames(reading, *kind, filter);
    };
    onAnswer(m_host.workspace().read<RecordNames>(Workspace::LaneKind::Quick, job), this,
             [this, question](const Result<RecordNames> &names) {
                 if (question == m_question)
                     showChips(names ? *names : RecordNames{});
             });
}

void FilterBar::showChips(const RecordNames &names) {
    m_names = names;
    for (Chip *chip : std::as_const(m_chips))
        m_line->removeChip(chip);
    m_chips.clear();
    const SchemaPtr schema = m_host.workspace().schema();
    const FieldFormat format(schema, m_host.format(), m_host.workspace().context()->language);
    const QList<Filter> all = parts();
    for (qsizetype place = 0; place < all.size(); ++place) {
        Chip *chip = addPart(filterWords(*schema->kind(m_kind), all[place], format, names));
        connect(chip, &QPushButton::clicked, this, [this, chip] {
            chip->setChecked(true);
            openPanelAt(chip, m_filter);
        });
        connect(chip, &Chip::closeRequested, this, [this, place] { dropPart(place); });
    }
}

Chip *FilterBar::addPart(const QString &text) {
    auto *chip = new Chip(text);
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setClosable(true);
    m_line->addChip(chip);
    m_chips.append(chip);
    return chip;
}

void FilterBar::dropPart(qsizetype place) {
    QList<Filter> left = parts();
    left.removeAt(place);
    if (left.isEmpty())
        take({});
    else
        take(left.size() == 1 ? left.first() : Filter{.type = Filter::Type::And, .parts = left});
}

void FilterBar::openPanel() {
    openPanelAt(m_chips.isEmpty() ? m_tail : m_chips.last(), m_filter);
}

void FilterBar::openPanelAt(QWidget *anchor, const Filter &shown) {
    if (!anchor->isVisible())
        anchor = m_tail; // chosen in the menu of what has no room
    if (m_popover)
        m_popover->dismiss();
    const Kind &kind = *m_host.workspace().schema()->kind(m_kind);
    auto *popover = new Popover(anchor);
    auto *panel = new FilterPanel(m_host, kind, shown, m_names);
    popover->setContent(panel);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    m_popover = popover;
    connect(panel, &FilterPanel::resized, popover, &Popover::fit, Qt::QueuedConnection);
    connect(panel, &FilterPanel::applied, this, [this, popover](const Filter &filter) {
        popover->dismiss();
        take(filter);
    });
    connect(panel, &FilterPanel::saveRequested, this, [this, popover](const Filter &filter) {
        popover->dismiss();
        take(filter);
        openSavePanel(filter);
    });
    popover->open();
    panel->focusFirst();
}

void FilterBar::openSavedMenu() {
    QMenu *menu = newPopupMenu(this);
    const SchemaPtr schema = m_host.workspace().schema();
    const Kind &kind = *schema->kind(m_kind);
    const auto offer = [&](const QString &name, const Filter &filter) {
        QAction *action = menu->addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(filter == m_filter);
        connect(action, &QAction::triggered, this, [this, filter] { take(filter); });
    };
    offer(tr("All %1", "all records of a kind").arg(kind.plural()), {});
    if (const Filter mine = firstFilter(*schema, kind); !mine.isEverything())
        offer(tr("Open and mine"), mine);
    for (const ReadyFilter &one : readyFilters(m_kind))
        offer(one.name, one.filter);
    if (!m_savedFilters.isEmpty())
        menu->addSeparator();
    for (const SavedFilter &one : std::as_const(m_savedFilters))
        offer(one.shared ? tr("%1 (shared)").arg(one.name) : one.name,
              parseFilter(one.text).value_or(Filter{}));
    menu->addSeparator();
    QAction *save = menu->addAction(icon(Icon::Save), tr("Save as view…"));
    save->setEnabled(!m_filter.isEverything());
    connect(save, &QAction::triggered, this, [this] { openSavePanel(m_filter); });
    if (const SavedFilter *one = ownSaved(m_filter)) {
        menu->addAction(icon(Icon::Pencil), menuText(tr("Rename “%1”…").arg(one->name)), this,
                        [this, id = one->id] { openSavePanel(m_filter, id); });
        menu->addAction(icon(Icon::Trash), menuText(tr("Delete “%1”").arg(one->name)), this,
                        [this, id = one->id, name = one->name] {
                            m_host.perform(
                                QStringLiteral("delete"), tr("Filter “%1” deleted").arg(name),
                                [id](UnitOfWork &unit) { return unit.remove(kind::savedFilter, id); });
                        });
    }
    popUpBelow(menu, m_saved);
}

const SavedFilter *FilterBar::ownSaved(const Filter &filter) const {
    const auto found =
        std::find_if(m_savedFilters.cbegin(), m_savedFilters.cend(), [&filter](const SavedFilter &one) {
            return one.mine && parseFilter(one.text).value_or(Filter{}) == filter;
        });
    return found == m_savedFilters.cend() ? nullptr : &*found;
}

void FilterBar::openSavePanel(const Filter &filter, RecordId renamed) {
    auto *popover = new Popover(m_saved);
    auto *content = new QWidget;
    content->setMinimumWidth(300);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    auto *name = new FieldLine;
    name->setMinimumHeight(metrics::fieldHeight);
    name->setPlaceholderText(tr("Name"));
    name->setAccessibleName(tr("Name of the filter"));
    auto *shared = new QCheckBox(tr("For all employees"));
    auto *isDefault = new QCheckBox(tr("Open with it"));
    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    column->addWidget(new Label(renamed ? tr("Rename the filter") : tr("Save the filter"), TextRole::Strong));
    column->addWidget(name);
    column->addWidget(shared);
    column->addWidget(isDefault);
    column->addWidget(save, 0, Qt::AlignTrailing);
    if (const SavedFilter *present = ownSaved(filter)) {
        name->setText(present->name);
        shared->setChecked(present->shared);
        isDefault->setChecked(present->isDefault);
    }
    popover->setContent(content);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    const auto write = [this, popover, name, shared, isDefault, filter, renamed] {
        const SavedFilter made{.id = renamed,
                               .name = name->text().trimmed(),
                               .text = filterText(filter),
                               .shared = shared->isChecked(),
                               .isDefault = isDefault->isChecked()};
        if (!popover->isVisible())
            return; // the line and the panel tell of the same key
        if (made.name.isEmpty())
            return name->setFocus();
        popover->dismiss();
        m_host.perform(QStringLiteral("edit"), tr("Filter “%1” saved").arg(made.name),
                       [kind = m_kind, made](UnitOfWork &unit) { return saveFilter(unit, kind, made); });
    };
    connect(save, &QPushButton::clicked, this, write);
    connect(name, &QLineEdit::returnPressed, this, write);
    connect(popover, &Popover::entered, this, write);
    popover->open();
    name->setFocus();
    name->selectAll();
}

void FilterBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    rebuild();
    // The panel closes; its conditions, as they were read in the language before, are shown in the new one.
    if (const auto *panel = m_popover ? m_popover->findChild<FilterPanel *>() : nullptr)
        QMetaObject::invokeMethod(
            this, [this, typed = panel->read()] { openPanelAt(m_tail, typed); }, Qt::QueuedConnection);
}

} // namespace kontor
