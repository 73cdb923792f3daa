// Asks what is similar, follows changes, and says beforehand what a merge would do.
#include "ui/similar/similar_page.h"

#include "core/actions/not_duplicates.h"
#include "core/schema/link_targets.h"
#include "ui/answer.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/merge_facts.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/kind_words.h"
#include "ui/similar/criteria_line.h"
#include "ui/similar/similar_side.h"
#include "ui/similar/similar_views.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/segmented_switch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int sideWidth = 316;
constexpr int narrowestSide = 252;

} // namespace

/// What the plan of a merge says in words.
struct SimilarPage::Facts {
    Record lives;
    Record oldest;
};

SimilarPage::SimilarPage(PageHost &host, const QByteArray &kind, RecordId id, QWidget *parent)
    : Page(host, parent), m_ref{kind, id}, m_head(new HeadLine(this)),
      m_number(new Pill({}, Tone::Amber, Icon::Copy, this)), m_switch(new SegmentedSwitch(this)),
      m_back(new Button(Icon::ArrowLeft, tr("Back to the record"), Button::Kind::Secondary, this)),
      m_merge(new Button(Icon::Merge, tr("Merge…"), Button::Kind::Primary, this)),
      m_criteria(new CriteriaLine(host, kind, this)), m_views(new SimilarViews(host, this)),
      m_side(new SimilarSide(this)),
      m_empty(new EmptyState(Icon::CheckCircle, tr("Nothing is similar"),
                             tr("No other record that you may see has the same e-mail or whatever else the "
                                "office compares."),
                             this)),
      m_body(new QWidget(this)) {
    build();
    addCommands();
    connect(&workspace(), &Workspace::contextChanged, this, &SimilarPage::ask);
    connect(&workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        const SchemaPtr schema = workspace().schema();
        for (const Kind *one : schema->kinds()) {
            if (one->options().mergeGroup && changes.touches(one->key()))
                return ask();
        }
    });
    ask();
}

SimilarPage::~SimilarPage() {
    for (const CancelFlag &flag : {m_cancel, m_cancelMerge}) {
        if (flag)
            *flag = true;
    }
    cutOffChildren(this);
}

QString SimilarPage::title() const {
    return tr("Similar records");
}

void SimilarPage::takeOver(const Page &before) {
    setView(static_cast<const SimilarPage &>(before).m_views->view());
}

void SimilarPage::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_criteria);
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1, Qt::AlignCenter);
    m_empty->hide();
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_views, 1);
    row->addWidget(m_side);

    m_head->setTitle(title());
    const Kind &kind = *workspace().schema()->kind(m_ref.kind);
    m_head->setTrail({kind.plural()});
    connect(m_head, &HeadLine::trailChosen, this, [this](int index) {
        if (index == 0)
            host().openQuery({.kind = m_ref.kind});
        else
            host().goBack();
    });
    m_number->hide();
    m_head->addBesideTitle(m_number);
    m_switch->addChoice(SimilarViews::boardKey, tr("Board"), Icon::Board);
    m_switch->addChoice(SimilarViews::listKey, tr("List"), Icon::List);
    m_head->setSwitch(m_switch);
    connect(m_switch, &SegmentedSwitch::chosen, this, &SimilarPage::setView);
    m_back->setToolTip(tr("Back to the record (%1)").arg(keysText(Qt::ALT | Qt::Key_Left)));
    m_head->addAction(m_back);
    m_head->addAction(m_merge);
    connect(m_back, &QPushButton::clicked, this, [this] { host().goBack(); });
    connect(m_merge, &QPushButton::clicked, this, [this] { merge(chosen()); });
    connect(m_empty->setAction(Icon::ArrowLeft, tr("Back to the record")), &QPushButton::clicked, this,
            [this] { host().goBack(); });

    connect(m_views, &SimilarViews::ticksChanged, this, &SimilarPage::showTicks);
    connect(m_views, &SimilarViews::openRequested, this, &SimilarPage::open);
    connect(m_views, &SimilarViews::compareRequested, this, &SimilarPage::compare);
    connect(m_views, &SimilarViews::notDuplicateRequested, this, &SimilarPage::markDifferent);
    connect(m_side, &SimilarSide::soldChosen, this,
            [this](int index) { open(m_views->shown().similar.sold.value(index).ref); });
}

void SimilarPage::addCommands() {
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QStringLiteral("similar.") + QLatin1StringView(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_mergeAction =
        add("merge", tr("Merge with this record"), Qt::CTRL | Qt::Key_J, [this] { merge(chosen()); });
    add("compare", tr("Compare with this record"), Qt::Key_C, [this] { compare(m_views->current()); });
    add("different", tr("Not a duplicate"), Qt::Key_D, [this] { markDifferent(m_views->current()); });
    m_turn = add("turn", tr("Board or list"), Qt::CTRL | Qt::Key_L, [this] {
        setView(m_views->view() == SimilarViews::boardKey ? SimilarViews::listKey : SimilarViews::boardKey);
    });
    // A second press of the key that led here leads back (MG10).
    add("back", tr("Back to the record"), Qt::Key_S, [this] { host().goBack(); });
}

void SimilarPage::focusContent() {
    if (m_body->isHidden())
        m_empty->setFocus();
    else if (m_isThere)
        m_views->takeFocus();
    else
        setFocus(); // until the cards are there
}

void SimilarPage::setView(const QString &view) {
    m_switch->setCurrent(view);
    m_views->setView(view);
    focusContent();
}

void SimilarPage::ask() {
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const auto job = [ref = m_ref](const Reading &reading) { return similarData(reading, ref); };
    onAnswer(workspace().read<SimilarData>(Workspace::LaneKind::Quick, job, m_cancel), this,
             [this, asked = m_cancel](const Result<SimilarData> &found) {
                 if (asked != m_cancel)
                     return;
                 show(found.value_or({}));
             });
}

void SimilarPage::show(const SimilarData &found) {
    const Kind &kind = *workspace().schema()->kind(m_ref.kind);
    const bool isFirst = !m_isThere;
    m_isThere = found.subject.has_value();
    const bool isAlone = !m_isThere || (found.similar.count() == 0 && found.similar.sold.isEmpty());
    m_head->setTrail(found.title.isEmpty() ? QStringList{kind.plural()}
                                           : QStringList{kind.plural(), found.title});
    m_number->set(tr("%Ln similar", nullptr, int(found.similar.count())), Tone::Amber, Icon::Copy);
    m_number->setVisible(found.similar.count() > 0);
    const QWidget *holder = window()->focusWidget();
    const bool held = !holder || !holder->isVisible() || isAncestorOf(holder);
    m_body->setVisible(!isAlone);
    m_empty->setVisible(isAlone);
    QList<SimilarSide::Sold> sold;
    for (const SimilarRecord &one : found.similar.sold)
        sold.append({one.title, amountText(m_views->format(), found.records.value(one.ref.id))});
    m_side->setSold(sold);
    m_side->setHidden(found.similar.hidden);
    m_views->show(found, true);
    if (held && (isFirst || isAlone))
        focusContent();
}

/// The record itself first.
QList<RecordRef> SimilarPage::chosen() const {
    return QList<RecordRef>{m_ref} + m_views->ticked();
}

void SimilarPage::showTicks() {
    const qsizetype ticked = m_views->ticked().size();
    const auto all = int(m_views->shown().similar.records.size());
    const bool may = ticked > 0 && !workspace().isReadOnly();
    m_merge->setText(ticked > 0 ? tr("Merge %Ln records…", nullptr, int(ticked) + 1) : tr("Merge…"));
    m_merge->setToolTip(keysText(Qt::CTRL | Qt::Key_J));
    m_merge->setEnabled(may);
    m_mergeAction->setEnabled(may);
    m_criteria->setNote(all == 0 ? QString()
                                 : tr("%1 of %Ln ticked, together with this record", nullptr, all)
                                       .arg(host().format().integer(ticked)));
    askMerge();
}

void SimilarPage::askMerge() {
    if (m_cancelMerge)
        *m_cancelMerge = true;
    m_cancelMerge.reset();
    if (m_views->ticked().isEmpty())
        return m_side->setMerge({}, {}, false);
    m_cancelMerge = std::make_shared<std::atomic_bool>(false);
    const auto job = [refs = chosen()](const Reading &reading) -> Result<Facts> {
        auto plan = planMerge(reading, refs);
        if (!plan)
            return plan.error();
        return Facts{plan->records.first(), plan->records.at(plan->byAge.first())};
    };
    onAnswer(workspace().read<Facts>(Workspace::LaneKind::Quick, job, m_cancelMerge), this,
             [this, asked = m_cancelMerge](const Result<Facts> &facts) {
                 if (asked == m_cancelMerge)
                     sayMerge(facts);
             });
}

void SimilarPage::sayMerge(const Result<Facts> &facts) {
    if (!facts)
        return m_side->setMerge(facts.error().text, {}, true);
    const FieldFormat format = m_views->format();
    const QString lives = calledShort(format, facts->lives);
    const QString oldest = calledShort(format, facts->oldest);
    if (facts->lives.id == facts->oldest.id) {
        m_side->setMerge(facts->lives.kind->staging()
                             ? tr("%1 lives on with its number and stage: it was created first. All other "
                                  "values go by order of creation.")
                                   .arg(lives)
                             : tr("%1 lives on: it was created first. All other values go by order of "
                                  "creation.")
                                   .arg(lives),
                         {lives}, false);
        return;
    }
    const FieldDef *created = workspace().schema()->field(*facts->oldest.kind, u"created");
    const auto moment = Held<Moment>::from(facts->oldest[*created]);
    const QString day = format.locale().date(
        QDateTime::fromMSecsSinceEpoch(moment.ms, Qt::UTC).toTimeZone(format.locale().timeZone()).date());
    m_side->setMerge(tr("%1 lives on with its number and stage. All other values go by order of creation: "
                        "%2 first. It then shows %3 as the day it was created.")
                         .arg(lives, oldest, day),
                     {lives, oldest}, false);
}

void SimilarPage::open(const RecordRef &ref) {
    if (ref == m_ref)
        return host().goBack();
    if (ref.id == 0)
        return;
    QList<RecordId> among;
    for (const RecordRef &one : m_views->shown().refs()) {
        if (one.kind == ref.kind)
            among.append(one.id);
    }
    host().openRecord(ref.kind, ref.id, among);
}

/// The sheet of a merge shows both side by side; nothing happens until it is told to.
void SimilarPage::compare(const RecordRef &ref) {
    if (ref.id != 0 && ref != m_ref)
        merge({m_ref, ref});
}

void SimilarPage::markDifferent(const RecordRef &ref) {
    if (ref.id == 0 || ref == m_ref || workspace().isReadOnly())
        return;
    host().perform(
        QStringLiteral("notDuplicates"), tr("“%1” is no longer shown as similar.").arg(m_views->titleOf(ref)),
        [refs = QList<RecordRef>{m_ref, ref}](UnitOfWork &unit) { return markNotDuplicates(unit, refs); });
}

void SimilarPage::merge(const QList<RecordRef> &refs) {
    if (refs.size() < 2 || workspace().isReadOnly())
        return;
    QList<MergeEntry> entries;
    for (const RecordRef &ref : refs)
        entries.append({.ref = ref});
    openMerge(host(), this, entries, [self = QPointer(this)](const RecordRef &) {
        if (self)
            self->host().goBack(); // to the card, which follows to the one that lives on
    });
}

void SimilarPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    m_side->setFixedWidth(std::clamp(width() / 4, grown(narrowestSide), grown(sideWidth)));
}

void SimilarPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        host().goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace kontor
