// Searches on the lane of long reads, then shows group by group.
#include "ui/similar/duplicates_page.h"

#include "core/actions/not_duplicates.h"
#include "core/people/people_rules.h"
#include "ui/answer.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/kind_words.h"
#include "ui/similar/group_list.h"
#include "ui/similar/similar_views.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/segmented_switch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

constexpr int listWidth = 264;
constexpr int tick = 200; // ms between two looks at how far the search is

} // namespace

DuplicatesPage::DuplicatesPage(PageHost &host, const QByteArray &kind, QWidget *parent)
    : Page(host, parent), m_head(new HeadLine(this)), m_number(new Pill({}, Tone::Amber, Icon::Copy, this)),
      m_kinds(new SegmentedSwitch(this)),
      m_apart(new Button(tr("Not duplicates"), Button::Kind::Secondary, this)),
      m_merge(new Button(Icon::Merge, tr("Merge…"), Button::Kind::Primary, this)), m_body(new QWidget(this)),
      m_model(new GroupModel(host, this)), m_list(new GroupList(m_body)),
      m_views(new SimilarViews(host, m_body)), m_line(new ProgressLine({}, this)),
      m_empty(new EmptyState(Icon::CheckCircle, {}, {}, this)) {
    build();
    addCommands();
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_line->setText(tr("Looking for duplicates: %1 addresses and numbers compared")
                            .arg(this->host().format().integer(m_progress->compared)));
    });
    connect(&workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        for (const Kind *one : workspace().schema()->kinds()) {
            if (one->options().mergeGroup && changes.touches(one->key()))
                return ask();
        }
    });
    connect(&workspace(), &Workspace::contextChanged, this, [this] { search(m_kind); });
    search(kind);
}

DuplicatesPage::~DuplicatesPage() {
    for (const CancelFlag &flag : {m_cancel, m_cancelGroup}) {
        if (flag)
            *flag = true;
    }
    cutOffChildren(this);
}

QString DuplicatesPage::title() const {
    return tr("Duplicates");
}

void DuplicatesPage::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_line);
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1, Qt::AlignCenter);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list->setModel(m_model);
    m_list->setFixedWidth(listWidth);
    m_list->setAccessibleName(tr("Groups of duplicates"));
    row->addWidget(m_list);
    row->addWidget(new HairLine(Qt::Vertical, m_body));
    row->addWidget(m_views, 1);
    buildHead();
    connect(m_line, &ProgressLine::cancelRequested, this, &DuplicatesPage::stop);
    connect(m_list, &GroupList::chosen, this, &DuplicatesPage::ask);
    connect(m_list, &QListView::activated, this, [this] { m_views->takeFocus(); });
    connect(m_views, &SimilarViews::ticksChanged, this, &DuplicatesPage::showChosen);
    connect(m_views, &SimilarViews::openRequested, this,
            [this](const RecordRef &ref) { host().openRecord(ref.kind, ref.id); });
    connect(m_views, &SimilarViews::compareRequested, this, &DuplicatesPage::merge);
    connect(m_views, &SimilarViews::notDuplicateRequested, this, &DuplicatesPage::tellApart);
}

void DuplicatesPage::buildHead() {
    m_head->setTitle(title());
    m_head->addBesideTitle(m_number);
    for (const Kind *kind : workspace().schema()->kinds()) {
        if (kind->options().mergeGroup && people::hasPages(*workspace().context(), *kind))
            m_kinds->addChoice(QString::fromLatin1(kind->key()), kind->plural(), iconOfKind(*kind));
    }
    m_kinds->setAccessibleName(tr("Duplicates among"));
    m_head->setSwitch(m_kinds);
    connect(m_kinds, &SegmentedSwitch::chosen, this, [this](const QString &key) { search(key.toLatin1()); });
    m_head->addAction(m_apart);
    m_head->addAction(m_merge);
    connect(m_apart, &QPushButton::clicked, this,
            [this] { markDifferent(chosen(), tr("They are no longer shown as duplicates.")); });
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesPage::merge);
    connect(m_head, &HeadLine::trailChosen, this, [this] { host().openQuery({.kind = m_kind}); });
}

void DuplicatesPage::addCommands() {
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("duplicates.") + QLatin1StringView(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_mergeAction = add("merge", tr("Merge the group"), Qt::CTRL | Qt::Key_J, [this] { merge(); });
    m_apartAction = add("apart", tr("Not duplicates"), Qt::CTRL | Qt::Key_D,
                        [this] { markDifferent(chosen(), tr("They are no longer shown as duplicates.")); });
    add("different", tr("Not a duplicate"), Qt::Key_D, [this] { tellApart(m_views->current()); });
    add("next", tr("Next group"), Qt::ALT | Qt::Key_Down, [this] { step(1); });
    add("previous", tr("Previous group"), Qt::ALT | Qt::Key_Up, [this] { step(-1); });
    m_merge->setToolTip(keysText(m_mergeAction->shortcut()));
    m_apart->setToolTip(keysText(m_apartAction->shortcut()));
}

void DuplicatesPage::focusContent() {
    if (m_state == State::Shown)
        m_list->setFocus();
    else if (m_state == State::Searching)
        m_kinds->setFocus();
    else
        m_empty->setFocus();
}

void DuplicatesPage::search(const QByteArray &kind) {
    stop();
    m_kind = kind;
    m_kinds->setCurrent(QString::fromLatin1(kind));
    m_head->setTrail({workspace().schema()->kind(kind)->plural()});
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_progress = std::make_shared<DuplicateProgress>();
    setState(State::Searching);
    const auto job = [kind, progress = m_progress](const Reading &reading) -> Result<QList<DuplicateGroup>> {
        return duplicateGroups(reading, *reading.schema().kind(kind), progress.get());
    };
    onAnswer(workspace().read<QList<DuplicateGroup>>(Workspace::LaneKind::Long, job, m_cancel), this,
             [this, asked = m_cancel](const Result<QList<DuplicateGroup>> &groups) {
                 if (asked != m_cancel)
                     return;
                 if (groups)
                     take(*groups);
                 else
                     setState(State::Stopped);
             });
}

void DuplicatesPage::stop() {
    if (m_cancel)
        *m_cancel = true;
}

void DuplicatesPage::take(const QList<DuplicateGroup> &groups) {
    m_row = -1;
    m_model->setGroups(groups);
    setState(groups.isEmpty() ? State::None : State::Shown);
    m_list->setCurrent(0);
}

void DuplicatesPage::setState(State state) {
    const QWidget *holder = window()->focusWidget();
    const bool held = !holder || !holder->isVisible() || isAncestorOf(holder);
    m_state = state;
    const bool isOver = state == State::None || state == State::Stopped;
    m_line->setText(tr("Looking for duplicates"));
    m_line->setProgress(0, 0);
    m_line->setCancellable(true);
    m_line->setVisible(state == State::Searching);
    if (state == State::Searching)
        m_clock.start();
    else
        m_clock.stop();
    m_body->setVisible(state == State::Shown);
    m_empty->setVisible(isOver);
    const Kind &kind = *workspace().schema()->kind(m_kind);
    if (state == State::None)
        m_empty->setTexts(tr("No duplicates"),
                          tr("%1: no two that you may see have the same e-mail or whatever else the office "
                             "compares.")
                              .arg(kind.plural()));
    if (state == State::Stopped)
        m_empty->setTexts(tr("The search was stopped"), tr("Nothing was changed."));
    m_empty->removeAction();
    if (isOver)
        connect(m_empty->setAction(Icon::Search, tr("Search again")), &QPushButton::clicked, this,
                [this] { search(m_kind); });
    showChosen();
    if (held && isVisible())
        focusContent();
}

void DuplicatesPage::step(int by) {
    if (m_state == State::Shown)
        m_list->setCurrent(m_list->current() + by);
}

/// Of the group that the list is at.
void DuplicatesPage::ask() {
    const int row = m_list->current();
    if (m_state != State::Shown || row < 0)
        return;
    if (m_cancelGroup)
        *m_cancelGroup = true;
    m_cancelGroup = std::make_shared<std::atomic_bool>(false);
    const auto job = [group = m_model->groups().at(row)](const Reading &reading) -> Result<SimilarData> {
        return groupData(reading, group);
    };
    onAnswer(workspace().read<SimilarData>(Workspace::LaneKind::Quick, job, m_cancelGroup), this,
             [this, asked = m_cancelGroup, row](const Result<SimilarData> &found) {
                 if (asked == m_cancelGroup && found)
                     show(*found, row, row == m_row);
             });
}

void DuplicatesPage::show(const SimilarData &found, int row, bool isSame) {
    if (found.similar.records.size() >= 2) {
        m_row = row;
        if (found.similar.records.size() != m_model->groups().at(row).size())
            m_model->setGroup(row, found.refs());
        m_views->show(found, isSame);
        return showChosen();
    }
    // It is none any more: the next one comes into its place.
    const bool onCards = m_views->isAncestorOf(window()->focusWidget());
    m_row = -1;
    m_views->show({}, false);
    m_model->setGroup(row, {});
    if (m_model->rowCount() == 0)
        return setState(State::None);
    m_list->setCurrent(row);
    if (onCards)
        m_list->setFocus();
    ask(); // the list may have gone there by itself
}

/// What is ticked, else the whole group.
QList<RecordRef> DuplicatesPage::chosen() const {
    const QList<RecordRef> ticked = m_views->ticked();
    return ticked.isEmpty() ? m_views->shown().refs() : ticked;
}

void DuplicatesPage::showChosen() {
    const qsizetype number = m_state == State::Shown ? chosen().size() : 0;
    const bool may = number >= 2 && number <= mostMerged && !workspace().isReadOnly();
    m_merge->setText(number >= 2 ? tr("Merge %Ln records…", nullptr, int(number)) : tr("Merge…"));
    for (QWidget *button : {static_cast<QWidget *>(m_merge), static_cast<QWidget *>(m_apart)})
        button->setEnabled(may);
    m_mergeAction->setEnabled(may);
    m_apartAction->setEnabled(may);
    const int groups = m_state == State::Shown ? m_model->rowCount() : 0;
    m_number->set(tr("%Ln groups", nullptr, groups), Tone::Amber, Icon::Copy);
    m_number->setVisible(groups > 0);
}

void DuplicatesPage::markDifferent(const QList<RecordRef> &refs, const QString &done) {
    if (refs.size() < 2 || refs.size() > mostMerged || workspace().isReadOnly())
        return;
    host().perform(QStringLiteral("notDuplicates"), done,
                   [refs](UnitOfWork &unit) { return markNotDuplicates(unit, refs); });
}

/// One record from all others of the group; they stay together.
void DuplicatesPage::tellApart(const RecordRef &ref) {
    if (ref.id == 0 || m_state != State::Shown || workspace().isReadOnly())
        return;
    QList<RecordRef> others = m_views->shown().refs();
    others.removeAll(ref);
    host().perform(QStringLiteral("notDuplicates"),
                   tr("“%1” is no longer shown as similar.").arg(m_views->titleOf(ref)),
                   [ref, others](UnitOfWork &unit) -> Result<void> {
                       for (const RecordRef &other : others) {
                           if (auto done = markNotDuplicates(unit, {ref, other}); !done)
                               return done;
                       }
                       return {};
                   });
}

void DuplicatesPage::merge() {
    const QList<RecordRef> refs = chosen();
    if (refs.size() < 2 || refs.size() > mostMerged || workspace().isReadOnly())
        return;
    QList<MergeEntry> entries;
    for (const RecordRef &ref : refs)
        entries.append({.ref = ref});
    openMerge(host(), this, entries);
}

void DuplicatesPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && m_state == State::Searching)
        stop();
    else if (event->key() == Qt::Key_Escape)
        host().goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace kontor
