// Asks for pages of the timeline and writes notes.
#include "ui/card/timeline_tab.h"

#include "ui/answer.h"
#include "ui/card/note_edit.h"
#include "ui/card/timeline_item.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reading_order.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int timelinePageSize = 30;

} // namespace

TimelineTab::TimelineTab(PageHost &host, QWidget *parent)
    : CardTab(host, parent), m_scroll(new QScrollArea(this)), m_items(new QVBoxLayout),
      m_invite(new Button(Icon::Plus, tr("Write a note…"), Button::Kind::Secondary, this)),
      m_composer(new NoteEdit({}, this)), m_more(new LinkLabel(tr("Show older"), this)),
      m_scope(new LinkLabel({}, this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space5);
    inside->setSpacing(metrics::space3);
    m_invite->setKeyHint(QStringLiteral("N"));
    m_invite->setVisible(!workspace().isReadOnly());
    inside->addWidget(m_invite, 0, Qt::AlignLeading);
    inside->addWidget(m_composer);
    inside->addWidget(m_scope, 0, Qt::AlignLeading);
    m_items->setSpacing(metrics::space3);
    inside->addLayout(m_items);
    inside->addWidget(m_more, 0, Qt::AlignLeading);
    inside->addStretch(1);
    m_composer->hide();
    m_more->hide();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its entries have the focus
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_scope->setRole(TextRole::Secondary);
    m_scope->setText(tr("Only this record"));
    connect(m_invite, &Button::clicked, this, &TimelineTab::startNote);
    connect(m_composer, &NoteEdit::kept, this, &TimelineTab::addNote);
    connect(m_composer, &NoteEdit::left, this, &TimelineTab::closeComposer);
    connect(m_more, &LinkLabel::clicked, this, [this] { ask(m_next); });
    connect(m_scope, &LinkLabel::clicked, this, [this] {
        m_onlyThis = !m_onlyThis;
        m_scope->setText(m_onlyThis ? tr("Also what belongs to it") : tr("Only this record"));
        ask({});
    });
}

bool TimelineTab::isEditing() const {
    const auto entries = findChildren<TimelineEntry *>();
    return std::any_of(entries.begin(), entries.end(),
                       [](const TimelineEntry *entry) { return entry->isEditing(); });
}

void TimelineTab::reload() {
    if (isEditing())
        return;
    ask({});
}

void TimelineTab::ask(TimelinePlace from) {
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const auto job = [key = record().kind, id = record().id, only = m_onlyThis,
                      from](const Reading &reading) {
        return timelineOf(reading, *reading.schema().kind(key), id, only, timelinePageSize, from);
    };
    const bool fresh = from.at == 0;
    onAnswer(workspace().read<TimelinePage>(Workspace::LaneKind::Quick, job, m_cancel), this,
             [this, fresh, id = record().id](const Result<TimelinePage> &page) {
                 if (page && id == record().id)
                     take(*page, fresh);
             });
}

void TimelineTab::take(const TimelinePage &page, bool fresh) {
    if (fresh)
        clearLayout(m_items);
    const SchemaPtr schema = workspace().schema();
    const Kind &kind = *schema->kind(record().kind);
    for (const TimelineItem &item : page.items) {
        auto *entry = new TimelineEntry(item, kind, page.names, host(), m_scroll->widget());
        m_items->addWidget(entry);
        connect(entry, &TimelineEntry::fileChosen, this, &TimelineTab::fileChosen);
    }
    m_next = page.next;
    m_more->setVisible(page.more);
    m_scope->setVisible(record().kind != "deal");
    tabInReadingOrder(this);
}

void TimelineTab::startNote() {
    if (workspace().isReadOnly())
        return;
    m_invite->hide();
    m_composer->show();
    m_composer->setFocus();
}

QString TimelineTab::typedNote() const {
    return m_composer->text();
}

void TimelineTab::takeNote(const QString &text) {
    startNote();
    m_composer->setText(text);
}

void TimelineTab::closeComposer() {
    m_composer->setText({});
    m_composer->hide();
    m_invite->show();
    m_invite->setFocus();
}

void TimelineTab::addNote(const QString &text) {
    const auto work = [id = record().id, text](UnitOfWork &unit) -> Result<void> {
        auto made = unit.create(kind::note, {{QStringLiteral("text"), text},
                                             {QStringLiteral("records"), LinkedIds{LinkedId{id}}}});
        return made ? Result<void>() : made.error();
    };
    onAnswer(host().perform(QStringLiteral("create"), tr("Note added."), work), this,
             [this](const Result<ChangeSet> &done) {
                 if (done)
                     closeComposer();
             });
}

} // namespace kontor
