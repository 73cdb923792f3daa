// Loads the record, follows its changes, and offers what can be done with it.
#include "ui/card/card_page.h"

#include "core/actions/actions.h"
#include "core/base/text_rules.h"
#include "core/people/people_rules.h"
#include "core/records/absorbed.h"
#include "core/storage/draft_store.h"
#include "core/work/timeline.h"
#include "core/workspace/access.h"
#include "ui/answer.h"
#include "ui/card/card_print.h"
#include "ui/card/files_tab.h"
#include "ui/card/form_draft.h"
#include "ui/card/history_tab.h"
#include "ui/card/record_form.h"
#include "ui/card/relations_tab.h"
#include "ui/card/similar_button.h"
#include "ui/card/timeline_tab.h"
#include "ui/card/value_view.h"
#include "ui/dialogs/convert_dialog.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/dialogs/unlock.h"
#include "ui/dialogs/unmerge_panel.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/kind_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/popup_menu.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/stage_bar.h"
#include "ui/widgets/tab_bar.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int formWidth = 424;
constexpr int narrowestForm = 340;

/// White behind head and form; the tabs lie on the page.
class Surface final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokens().surface); }
};

} // namespace

CardPage::CardPage(PageHost &host, const QByteArray &kind, RecordId id, const QList<RecordId> &among,
                   QWidget *parent)
    : Page(host, parent), m_kindKey(kind), m_kind(*host.workspace().schema()->kind(kind)), m_id(id),
      m_among(among), m_head(new HeadLine(this)), m_number(new Pill({}, Tone::Grey, {}, this)),
      m_locked(new Pill(tr("Locked"), Tone::Amber, Icon::Lock, this)),
      m_archived(new Pill(tr("Archived"), Tone::Grey, Icon::Archive, this)),
      m_similar(new SimilarButton(host, this)),
      m_take(new Button(Icon::User, tr("Take"), Button::Kind::Secondary, this)),
      m_primary(new Button({}, Button::Kind::Primary, this)),
      m_more(Button::ofIcon(Icon::More, tr("More actions"), this)),
      m_unmerge(new QAction(icon(Icon::Merge), tr("Un-merge…"), this)),
      m_convert(new QAction(icon(Icon::ArrowRight), tr("Convert…"), this)), m_stages(new StageBar(this)),
      m_figures(new FiguresStrip(host, this)),
      m_message(new InlineMessage(InlineMessage::Kind::Info, {}, this)),
      m_draft(new InlineMessage(InlineMessage::Kind::Info, {}, this)), m_stageRow(new QWidget(this)),
      m_body(new QWidget(this)), m_nothing(new EmptyState(Icon::Search, tr("This record is not here"),
                                                          tr("It was erased, or you may not see it."), this)),
      m_form(new RecordForm(host, m_kind)), m_tabs(new TabBar(this)), m_pages(new QStackedWidget(this)),
      m_timeline(new TimelineTab(host, m_pages)), m_files(new FilesTab(host, m_pages)) {
    build();
    addKeys();
    connect(&workspace(), &Workspace::changed, this, &CardPage::changed);
    connect(&workspace(), &Workspace::contextChanged, this, &CardPage::ask);
    ask();
}

CardPage::~CardPage() {
    cutOffChildren(this);
}

void CardPage::takeOver(const Page &before) {
    const auto &card = static_cast<const CardPage &>(before);
    m_carried = card.m_carried.isEmpty() ? card.m_form->read() : card.m_carried;
    m_carriedUnread = card.m_carriedUnread.isEmpty() ? card.m_form->unread() : card.m_carriedUnread;
    showTab(card.m_tabs->current());
    if (const QString note = card.m_timeline->typedNote(); !note.isEmpty())
        m_timeline->takeNote(note);
    open(card.m_id);
}

void CardPage::setWayBack(const QString &name) {
    m_head->setTrail({name});
}

QString CardPage::title() const {
    return m_loaded.title.isEmpty() ? m_kind.label() : m_loaded.title;
}

void CardPage::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new Surface(this);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    topColumn->addWidget(m_head);
    auto *bar = new QHBoxLayout(m_stageRow);
    bar->setContentsMargins(metrics::space5, 0, metrics::space5, metrics::space3);
    bar->addWidget(m_stages);
    topColumn->addWidget(m_stageRow);
    topColumn->addWidget(m_figures);
    topColumn->addWidget(m_message);
    topColumn->addWidget(m_draft);
    m_draft->hide();
    m_draft->setClosable(true);
    m_draft->setAcross();
    m_message->setAcross();
    m_head->setLined(false);
    topColumn->addWidget(new HairLine(Qt::Horizontal, top));
    column->addWidget(top);
    column->addWidget(m_body, 1);
    column->addWidget(m_nothing, 1);
    m_message->hide();
    m_nothing->hide();
    m_stageRow->hide();

    m_head->setTrail({m_kind.plural()});
    connect(m_head, &HeadLine::trailChosen, this, [this] { leaveForm([this] { host().goBack(); }); });
    for (Pill *pill : {m_number, m_locked, m_archived}) {
        pill->hide();
        m_head->addBesideTitle(pill);
    }
    m_head->addBesideTitle(m_similar);
    m_head->addAction(m_take);
    m_head->addAction(m_primary);
    m_head->addAction(m_more);
    m_take->hide();
    connect(m_take, &Button::clicked, this,
            [this] { run(QStringLiteral("take"), tr("“%1” is yours now.").arg(m_loaded.title)); });
    m_primary->hide();
    m_more->setKind(Button::Kind::Secondary);
    connect(m_more, &Button::clicked, this, [this] {
        QMenu *menu = newPopupMenu(this);
        fillMenu(menu);
        popUpBelow(menu, m_more);
    });
    connect(m_stages, &StageBar::chosen, this, [this](const QString &key) { moveTo(key.toLongLong()); });

    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *left = new Surface(m_body);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_form);
    left->setFixedWidth(formWidth);
    left->setObjectName(QStringLiteral("form"));
    body->addWidget(left);
    body->addWidget(new HairLine(Qt::Vertical, m_body));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, metrics::space2, 0, 0);
    right->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    // The tabs keep room for the focus around their texts.
    tabs->setContentsMargins(metrics::space5 - 10, 0, metrics::space5 - 10, 0);
    tabs->addWidget(m_tabs);
    right->addLayout(tabs);
    right->addWidget(m_pages, 1);
    body->addLayout(right, 1);

    const auto addTab = [this](const QString &key, const QString &text, CardTab *tab) {
        m_tabs->addTab(key, text);
        m_pages->addWidget(tab);
        m_byKey.insert(key, tab);
        connect(tab, &CardTab::counted, this, [this, key](int number) {
            m_tabs->setCount(key, number > 0 ? std::optional<int>(number) : std::nullopt);
        });
    };
    addTab(QStringLiteral("timeline"), tr("Timeline"), m_timeline);
    for (const Kind *other : kindsLinkingTo(*workspace().schema(), m_kind)) {
        if (other != &m_kind && people::hasPages(*workspace().context(), *other))
            addTab(QString::fromLatin1(other->key()), other->plural(),
                   new RelationsTab(host(), *other, m_pages));
    }
    addTab(QStringLiteral("files"), tr("Files"), m_files);
    addTab(QStringLiteral("relations"), tr("Relations"), new RelationsTab(host(), m_kind, m_pages));
    addTab(QStringLiteral("history"), tr("History"), new HistoryTab(host(), m_pages));
    connect(m_tabs, &TabBar::chosen, this, &CardPage::showTab);
    connect(m_timeline, &TimelineTab::fileChosen, this, [this](RecordId file) {
        showTab(QStringLiteral("files"));
        m_files->preview(file);
    });
    connect(m_form, &RecordForm::edited, this, &CardPage::keepDraft);
    for (const auto done : {&RecordForm::saved, &RecordForm::abandoned}) {
        connect(m_form, done, this, &CardPage::dropDraft);
        connect(m_form, done, this, &CardPage::ask);
    }
}

/// Only while no field is being edited the single letters are commands (LOOK, Keyboard).
void CardPage::addKeys() {
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    key(QKeySequence(Qt::Key_F2), [this] {
        const FieldDef &field = workspace().schema()->titleField(m_kind);
        if (field.options.readOnly)
            m_form->editFocused();
        else
            m_form->editField(field.key);
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_form->editFocused(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { m_form->save(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { printCard(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { step(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1); });
    key(QKeySequence(Qt::Key_N), [this] {
        showTab(QStringLiteral("timeline"));
        m_timeline->startNote();
    });
    key(QKeySequence(Qt::Key_Delete), [this] { remove(); });
    m_unmerge->setObjectName(QStringLiteral("card.unmerge"));
    m_unmerge->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_unmerge->setEnabled(false);
    connect(m_unmerge, &QAction::triggered, this, [this] { openUnmerge(host(), m_more, m_kindKey, m_id); });
    addAction(m_unmerge);
    m_convert->setObjectName(QStringLiteral("card.convert"));
    m_convert->setShortcut(convertKeys);
    m_convert->setShortcutVisibleInContextMenu(true);
    m_convert->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_convert->setEnabled(false);
    connect(m_convert, &QAction::triggered, this, &CardPage::convert);
    if (isConvertible(m_kind))
        addAction(m_convert);
    QAction *similar = key(QKeySequence(Qt::Key_S), [this] { m_similar->click(); });
    similar->setObjectName(QStringLiteral("card.similar"));
    similar->setText(tr("Show similar records"));
    similar->setEnabled(false);
    connect(m_similar, &SimilarButton::shown, similar, &QAction::setEnabled);
}

void CardPage::focusContent() {
    if (!m_stageRow->isHidden())
        m_stages->setFocus();
    else
        m_tabs->setFocus();
}

Result<CardPage::Loaded> CardPage::load(const Reading &reading, const QByteArray &kindKey, RecordId id) {
    const Kind &kind = *reading.schema().kind(kindKey);
    auto found = kontor::record(reading, kind, id);
    if (!found) {
        // Of an absorbed one the page knows only who lives on in its place.
        const RecordId survivor = survivorOf(reading, id);
        const Kind *lives = survivor == id ? nullptr : kindOf(reading, survivor);
        if (!lives)
            return Error{ErrorCode::NotFound, {}, {}};
        Loaded instead;
        instead.record = {.kind = lives, .id = survivor};
        return instead;
    }
    Loaded loaded{.record = *found,
                  .names = linkedNames(reading, {*found}),
                  .title = visibleControls(titleOf(reading, *found)),
                  .stages = {},
                  .worth = worthOf(reading, kind, id).value_or({}),
                  .hasAbsorbed = kind.options().mergeGroup && hasAbsorbed(reading, id)};
    if (!kind.staging())
        return loaded;
    const FieldDef *pipeline = kind.staged(&Staging::pipeline);
    const FieldDef *stage = kind.staged(&Staging::stage);
    const Kind &stageKind = *reading.schema().kind("stage");
    const Query query{.kind = "stage",
                      .filter = Filter::condition(QStringLiteral("pipeline"), Filter::Op::Equal,
                                                  {Literal::id(Held<qint64>::from((*found)[*pipeline]))}),
                      .sort = {{QStringLiteral("position")}}};
    const QList<RecordId> all = ids(reading, query).value_or({});
    const RecordNames called = names(reading, stageKind, all);
    const RecordId current = Held<qint64>::from((*found)[*stage]);
    const auto text = [&](const Record &one, const char *key) {
        return Held<QString>::from(one[*reading.schema().field(stageKind, QString::fromLatin1(key))]);
    };
    for (const Record &one : records(reading, stageKind, all)) {
        const bool retired = Held<qint64>::from(one[*reading.schema().field(stageKind, u"retired")]) != 0;
        if (!retired || one.id == current)
            loaded.stages.append({one.id, called.value(one.id).text, text(one, "colour"), text(one, "type")});
    }
    return loaded;
}

void CardPage::ask() {
    const auto job = [key = m_kindKey, id = m_id](const Reading &reading) { return load(reading, key, id); };
    onAnswer(workspace().read<Loaded>(Workspace::LaneKind::Quick, job), this,
             [this, id = m_id](const Result<Loaded> &loaded) {
                 if (id != m_id)
                     return;
                 if (loaded && loaded->record.id != id)
                     return followMerge(loaded->record.kind->key(), loaded->record.id);
                 m_body->setVisible(loaded.has_value());
                 m_nothing->setVisible(!loaded);
                 if (loaded)
                     show(*loaded);
             });
}

/// What is half typed stays until it is saved, which says why not, or given up.
void CardPage::followMerge(const QByteArray &kind, RecordId survivor) {
    if (m_form->isDirty())
        return;
    if (m_loaded.record.id != m_id) // else the merge was told of already
        host().showDone(tr("It was merged into this record."), false);
    host().openInstead(*this, kind, survivor);
}

void CardPage::show(const Loaded &loaded) {
    const bool another = m_loaded.record.id != loaded.record.id;
    m_loaded = loaded;
    m_head->setTitle(loaded.title);
    m_form->setRecord(loaded.record, loaded.names);
    showStages();
    showMarks();
    showTake();
    m_convert->setEnabled(isConvertible(m_kind) && isOpen() && !workspace().isReadOnly() &&
                          loaded.record.bin == 0);
    showPrimary();
    m_unmerge->setEnabled(loaded.hasAbsorbed && !workspace().isReadOnly() && loaded.record.bin == 0);
    m_similar->ask({m_kindKey, m_id});
    const FieldDef *responsible = workspace().schema()->field(m_kind, u"responsible");
    m_figures->show(loaded.worth,
                    responsible ? loaded.names.value(Held<qint64>::from(loaded.record[*responsible])).text
                                : QString(),
                    m_id);
    if (another) {
        for (CardTab *tab : std::as_const(m_byKey))
            tab->setRecord({m_kindKey, m_id, loaded.title});
        if (!m_carried.isEmpty())
            m_form->takeTyped(std::exchange(m_carried, {}), loaded.names);
        if (!m_carriedUnread.isEmpty())
            m_form->takeUnread(std::exchange(m_carriedUnread, {}));
        offerDraft();
    }
    tabInReadingOrder(this); // the form is filled later than the tabs are made
    Q_EMIT titleChanged();
}

void CardPage::showStages() {
    QVector<StageItem> items;
    for (const Stage &stage : std::as_const(m_loaded.stages))
        items.append({QString::number(stage.id), stage.name, QColor(stage.colour), stage.type != u"open"});
    m_stageRow->setVisible(!items.isEmpty());
    if (items.isEmpty())
        return;
    m_stages->setStages(items);
    const FieldDef &stage = *m_kind.staged(&Staging::stage);
    m_stages->setCurrent(QString::number(Held<qint64>::from(m_loaded.record[stage])));
    m_stages->setReadOnly(workspace().isReadOnly() || m_loaded.record.bin != 0 || isConverted());
}

void CardPage::showMarks() {
    const FieldDef *number = workspace().schema()->field(m_kind, u"number");
    const QString text = number ? Held<QString>::from(m_loaded.record[*number]) : QString();
    m_number->set(text, Tone::Grey);
    m_number->setVisible(!text.isEmpty());
    m_locked->setVisible(isLocked());
    m_archived->setVisible(flag(u"archived"));
    const bool inBin = m_loaded.record.bin != 0;
    m_message->setVisible(inBin || isConverted());
    if (!inBin && isConverted())
        m_message->set(InlineMessage::Kind::Info,
                       tr("This lead is converted and can only be read. Undo its conversion to change it."));
    if (inBin && !m_thereAlready) {
        m_message->set(InlineMessage::Kind::Warning, tr("This record is in the recycle bin."));
        connect(m_message->setAction(tr("Restore")), &Button::clicked, this, &CardPage::restore);
        m_thereAlready = true;
    }
}

/// What lies in the free pool is taken with one click (LD2).
void CardPage::showTake() {
    const bool isFree = numberIn(*workspace().schema(), m_loaded.record, u"responsible") == 0;
    const bool may = !workspace().isReadOnly() && m_loaded.record.bin == 0;
    m_take->setVisible(hasFreePool(m_kind) && isOpen() && isFree && may);
}

bool CardPage::isOpen() const {
    const FieldDef *field = m_kind.staged(&Staging::stage);
    const RecordId stage = field ? Held<qint64>::from(m_loaded.record[*field]) : 0;
    return std::any_of(m_loaded.stages.cbegin(), m_loaded.stages.cend(),
                       [stage](const Stage &one) { return one.id == stage && one.type == u"open"; });
}

bool CardPage::isConverted() const {
    return kontor::isConverted(*workspace().schema(), m_loaded.record);
}

/// Converting a lead, selling a deal, opening a sold one again, a new deal for a customer: the one thing done
/// most from here.
void CardPage::showPrimary() {
    // Its clicks alone: who else follows it, as the cache of accessible faces does, must hear of its end.
    disconnect(m_primary, &Button::clicked, this, nullptr);
    m_primary->hide();
    if (workspace().isReadOnly() || m_loaded.record.bin != 0)
        return;
    if (isLocked()) {
        m_primary->setText(tr("Unlock"));
        m_primary->setSymbol(Icon::Unlock);
        connect(m_primary, &Button::clicked, this, &CardPage::unlock);
        m_primary->show();
        return;
    }
    if (m_convert->isEnabled()) {
        m_primary->setText(tr("Convert"));
        m_primary->setSymbol(Icon::ArrowRight);
        connect(m_primary, &Button::clicked, this, &CardPage::convert);
        m_primary->show();
        return;
    }
    for (const Stage &stage : std::as_const(m_loaded.stages)) {
        if (stage.type != u"won" || !m_kind.staged(&Staging::locked))
            continue;
        m_primary->setText(tr("Sold"));
        m_primary->setSymbol(Icon::Check);
        connect(m_primary, &Button::clicked, this, [this, id = stage.id] { moveTo(id); });
        return m_primary->show();
    }
    for (const Kind *kind : workspace().schema()->kinds()) {
        if (!kind->staged(&Staging::locked)) // what is sold to a customer
            continue;
        for (const FieldDef &field : workspace().schema()->fields(*kind)) {
            if (field.type != FieldType::Link || field.target != m_kindKey ||
                QByteArray(field.options.section) != "customer")
                continue;
            m_primary->setText(newRecordText(*kind));
            m_primary->setSymbol(Icon::Plus);
            connect(m_primary, &Button::clicked, this, [this, key = kind->key(), name = field.key] {
                // The page may be gone by the time it is saved.
                host().createRecord(key, {{name, m_id}},
                                    [&window = host(), key](RecordId id) { window.openRecord(key, id); });
            });
            return m_primary->show();
        }
    }
}

void CardPage::showTab(const QString &key) {
    m_tabs->setCurrent(key);
    m_pages->setCurrentWidget(m_byKey.value(key));
}

bool CardPage::flag(QStringView field) const {
    const FieldDef *def = workspace().schema()->field(m_kind, field);
    return def && !m_loaded.record.values.empty() && Held<qint64>::from(m_loaded.record[*def]) != 0;
}

void CardPage::changed(const ChangeSet &changes) {
    const bool bound = changes.touches("note") || changes.touches("file");
    if (!changes.touches(m_kindKey) && !bound && changes.kinds.size() + changes.bulk.size() == 0)
        return;
    ask();
    for (CardTab *tab : std::as_const(m_byKey))
        tab->refresh();
}

void CardPage::step(int by) {
    const qsizetype here = m_among.indexOf(m_id);
    const qsizetype there = here + by;
    if (here >= 0 && there >= 0 && there < m_among.size())
        leaveForm([this, there] { open(m_among[there]); });
}

void CardPage::open(RecordId id) {
    m_id = id;
    ask();
}

/// A form with something typed asks before it is left.
bool CardPage::leaveForm(const std::function<void()> &then) {
    if (!m_form->isDirty()) {
        if (m_form->isEditing())
            m_form->cancel();
        then();
        return true;
    }
    connect(m_form, &RecordForm::abandoned, this, then, Qt::SingleShotConnection);
    m_form->cancel();
    return false;
}

void CardPage::moveTo(RecordId stage) {
    // The bar shows where the record is until the move is done.
    showStages();
    leaveForm([this, stage] { moveToStage(host(), m_stages, m_kindKey, {m_id}, stage); });
}

void CardPage::convert() {
    leaveForm([this] { askToConvert(host(), this, {m_id}); });
}

void CardPage::unlock() {
    unlockRecord(host(), m_primary, m_kindKey, m_id);
}

/// Opens the form of a new record with the values of this one (OP10).
void CardPage::copy() {
    FieldValues values;
    for (const FieldDef &field : workspace().schema()->fields(m_kind)) {
        if (isCopied(m_kind, field) && !field.isPrimary() && !isEmpty(m_loaded.record[field]))
            values.append({field.key, m_loaded.record[field]});
    }
    host().createRecord(m_kindKey, values, [&window = host(), key = m_kindKey](RecordId id) {
        window.openRecord(key, id); // this page may be gone by then
    });
}

/// Says what goes along before it asks (X8).
void CardPage::remove() {
    if (workspace().isReadOnly() || m_loaded.record.bin != 0)
        return;
    const auto job = [key = m_kindKey, id = m_id](const Reading &reading) -> Result<GoesAlong> {
        return goesAlong(reading, *reading.schema().kind(key), id);
    };
    onAnswer(workspace().read<GoesAlong>(Workspace::LaneKind::Quick, job), this,
             [this](const Result<GoesAlong> &along) {
                 if (!along)
                     return host().showError(along.error());
                 QStringList lines{tr("It goes to the recycle bin and can be brought back.")};
                 if (along->notes > 0)
                     lines.append(tr("%Ln notes go along.", nullptr, int(along->notes)));
                 if (along->files > 0)
                     lines.append(tr("%Ln files go along.", nullptr, int(along->files)));
                 if (along->linked > 0)
                     lines.append(tr("%Ln records that link to it stay, and show its name greyed.", nullptr,
                                     int(along->linked)));
                 auto *panel = new ConfirmPanel(m_more, tr("Delete “%1”?").arg(m_loaded.title), lines,
                                                tr("Delete"), true);
                 panel->setTrailing(true);
                 connect(panel, &ConfirmPanel::confirmed, this, [this] {
                     const auto work = [key = m_kindKey, id = m_id](UnitOfWork &unit) {
                         return unit.remove(*unit.schema().kind(key), id);
                     };
                     const QString done = tr("“%1” is in the recycle bin.").arg(m_loaded.title);
                     onAnswer(host().perform(QStringLiteral("delete"), done, work), this,
                              [this](const Result<ChangeSet> &result) {
                                  if (result)
                                      host().goBack();
                              });
                 });
                 panel->open();
             });
}

void CardPage::restore() {
    host().perform(QStringLiteral("restore"), tr("“%1” was brought back.").arg(m_loaded.title),
                   [key = m_kindKey, id = m_id](UnitOfWork &unit) {
                       return unit.restore(*unit.schema().kind(key), id);
                   });
}

void CardPage::run(const QString &action, const QString &done) {
    host().perform(action, done, [key = m_kindKey, id = m_id, action](UnitOfWork &unit) {
        const Kind &kind = *unit.schema().kind(key);
        return findAction(action, kind)->run(unit, kind, {id}, {});
    });
}

void CardPage::setFlag(const QString &field, bool on, const QString &done) {
    host().perform(QStringLiteral("edit"), done, [key = m_kindKey, id = m_id, field, on](UnitOfWork &unit) {
        return unit.update(*unit.schema().kind(key), id, {{field, qint64(on)}});
    });
}

void CardPage::printCard() {
    kontor::printCard(this, host(), m_kind, m_loaded.record, m_loaded.names, m_loaded.title);
}

void CardPage::contextMenuEvent(QContextMenuEvent *event) {
    QMenu *menu = newPopupMenu(this);
    fillMenu(menu);
    menu->popup(event->globalPos());
}

/// What nothing inside took for itself.
void CardPage::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (m_form->isEditing())
        m_form->cancel();
    else
        host().goBack();
}

QString CardPage::draftKey() const {
    return QString::fromLatin1(m_kindKey) + u'/' + QString::number(m_id);
}

void CardPage::keepDraft() {
    if (host().drafts() && m_form->isDirty())
        host().drafts()->put(workspace().context()->access.me, draftKey(),
                             draftJson(*workspace().schema(), m_kind, m_form->typed()));
}

void CardPage::dropDraft() {
    if (host().drafts())
        host().drafts()->remove(workspace().context()->access.me, draftKey());
    m_draft->hide();
}

/// What was typed before the program ended is shown beside what the record holds now, and put in when asked
/// for.
void CardPage::offerDraft() {
    m_draft->hide();
    if (!host().drafts() || m_form->isEditing())
        return;
    const ContextPtr context = workspace().context();
    const FieldFormat format = fieldFormat(host());
    const QList<FormDraft> kept = host().drafts()->list(context->access.me);
    for (const FormDraft &draft : kept) {
        if (draft.formKey != draftKey())
            continue;
        const FieldValues values =
            valuesFromDraft(*context->schema, m_kind, draft.fields, *context, workspace().today());
        QStringList differing;
        for (const auto &[key, value] : values) {
            const FieldDef &field = *context->schema->field(m_kind, key);
            if (!sameValue(m_loaded.record[field], value))
                differing.append(tr("%1: %2 instead of %3")
                                     .arg(format.label(field), format.line(field, value, m_loaded.names),
                                          format.line(field, m_loaded.record[field], m_loaded.names)));
        }
        if (differing.isEmpty())
            return dropDraft();
        m_draft->set(InlineMessage::Kind::Info,
                     tr("You had typed here on %1 — %2")
                         .arg(format.locale().dateTime(draft.at), differing.join(tr("; "))));
        Button *put = m_draft->setAction(tr("Put it in"));
        put->disconnect(this);
        connect(put, &Button::clicked, this, [this, values] {
            m_draft->hide();
            m_form->takeTyped(values, m_loaded.names);
        });
        m_draft->show();
        return;
    }
}

void CardPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    if (auto *left = m_body->findChild<QWidget *>(QStringLiteral("form"), Qt::FindDirectChildrenOnly))
        left->setFixedWidth(std::clamp(width() * 2 / 5, narrowestForm, formWidth));
}

} // namespace kontor
