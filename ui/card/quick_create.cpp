// Builds the short form, saves it and keeps what is typed through a kill.
#include "ui/card/quick_create.h"

#include "core/records/suggestions.h"
#include "core/storage/draft_store.h"
#include "ui/answer.h"
#include "ui/card/form_draft.h"
#include "ui/fields/kind_words.h"
#include "ui/fields/similar_warning.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int panelWide = 460;
constexpr int panelTop = 72;

/// Lies over the window's content and takes its keys until it is closed.
class CreateOverlay final : public QWidget {
public:
    CreateOverlay(QWidget *window, QuickCreate *form) : QWidget(window), m_form(form) {
        m_form->setParent(this);
        window->installEventFilter(this);
        setGeometry(window->rect());
        place();
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().dim);
        paint::shadow(&painter, m_form->geometry(), metrics::radiusDialog);
        paint::box(&painter, m_form->geometry(), tokens().surface, tokens().line, metrics::radiusDialog);
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::Resize) {
            setGeometry(static_cast<QWidget *>(watched)->rect());
            place();
        }
        return QWidget::eventFilter(watched, event);
    }
    bool event(QEvent *event) override {
        if (event->type() == QEvent::LayoutRequest)
            place();
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept(); // no key leads to another page below the form
            return true;
        }
        return QWidget::event(event);
    }
    /// Tab stays within the panel.
    bool focusNextPrevChild(bool next) override {
        QWidget *widget = focusWidget();
        for (int i = 0; widget && i < 500; ++i) {
            widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
            if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy()) {
                widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
                return true;
            }
        }
        return true;
    }

private:
    void place() {
        const int top = std::min(panelTop, height() / 10);
        const int tall = std::min(m_form->sizeHint().height(), height() - 2 * top);
        const int wide =
            std::max(panelWide, m_form->minimumSizeHint().width()); // as the words of its buttons want
        m_form->setGeometry((width() - wide) / 2, top, wide, tall);
        update();
    }

    QuickCreate *m_form;
};

} // namespace

QuickCreate::QuickCreate(PageHost &host, const QByteArray &kind, const FieldValues &preset,
                         DraftStore *drafts, QWidget *parent)
    : QWidget(parent), m_host(host), m_kind(*host.workspace().schema()->kind(kind)),
      m_preset(asMine(*host.workspace().schema(), m_kind, host.workspace().context()->access.me, preset)),
      m_drafts(drafts), m_grid(new QGridLayout), m_scroll(new QScrollArea(this)),
      m_message(new InlineMessage(InlineMessage::Kind::Error, {}, this)),
      m_draft(new InlineMessage(InlineMessage::Kind::Info, {}, this)),
      m_similar(new SimilarWarning(host, this)), m_title(new Label({}, TextRole::Heading, Ink::Text, this)),
      m_save(new Button({}, Button::Kind::Primary, this)),
      m_next(new Button({}, Button::Kind::Secondary, this)),
      m_cancel(new Button({}, Button::Kind::Quiet, this)), m_all(new LinkLabel({}, this)) {
    build();
    nameParts();
    for (const FieldDef &field : mainFields())
        addField(field);
    fillIn(m_preset);
    offerDraft();
    scopeLinks();
}

QuickCreate::~QuickCreate() {
    cutOffChildren(this);
}

void QuickCreate::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(m_title);
    column->addWidget(m_draft);
    column->addWidget(m_message);
    m_draft->hide();
    m_message->hide();
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(m_grid);
    inside->addWidget(m_all, 0, Qt::AlignLeading);
    inside->addStretch(1);
    m_grid->setHorizontalSpacing(metrics::space3);
    m_grid->setVerticalSpacing(metrics::space2);
    m_grid->setColumnStretch(1, 1);
    m_scroll->setWidget(body);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields have the focus
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_similar);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    connect(m_save, &Button::clicked, this, &QuickCreate::save);
    connect(m_next, &Button::clicked, this, &QuickCreate::saveAndNext);
    connect(m_cancel, &Button::clicked, this, &QuickCreate::cancel);
    connect(m_all, &LinkLabel::clicked, this, &QuickCreate::showAll);
}

void QuickCreate::nameParts() {
    const QString title = newRecordText(m_kind);
    setAccessibleName(title);
    m_title->setText(title);
    m_save->setText(tr("Save"));
    m_save->setKeyHint(keysText(QKeySequence::Save));
    m_next->setText(tr("Save and next"));
    m_next->setKeyHint(keysText(Qt::CTRL | Qt::Key_Return));
    m_cancel->setText(tr("Cancel"));
    m_all->setText(tr("All fields"));
}

/// Required ones, and what stands in the first blocks of the form; a name that is derived gives way to its
/// parts.
QList<FieldDef> QuickCreate::mainFields() const {
    QList<FieldDef> fields;
    const SchemaPtr schema = m_host.workspace().schema();
    for (const FieldDef &field : schema->fields(m_kind)) {
        if (field.isPrimary() || field.options.readOnly || field.options.derived)
            continue;
        const QByteArray section(field.options.section);
        const Kind *target = schema->target(field);
        const bool filledByRule = target && target->options().orderColumn; // pipeline and stage of a new deal
        const bool first =
            field.options.onForm && !filledByRule && (section == "main" || section == "customer");
        // By its addresses it is known whether somebody is there already; a sale has those of its contact.
        const bool isAddress = field.type == FieldType::EntryList &&
                               field.options.entryKey != EntryKey::Text && !m_kind.staged(&Staging::locked);
        const bool reach = isAddress || (field.type == FieldType::EntryList && field.options.inList);
        const bool preset = std::any_of(m_preset.begin(), m_preset.end(),
                                        [&field](const auto &one) { return one.first == field.key; });
        if ((field.options.required && !filledByRule) || first || reach || preset || field.definition)
            fields.append(field);
    }
    const QString title = schema->titleField(m_kind).key;
    std::stable_partition(fields.begin(), fields.end(),
                          [&title](const FieldDef &one) { return one.key == title; });
    return fields;
}

void QuickCreate::addField(const FieldDef &field) {
    auto *editor = makeFieldEditor(field, m_host, this);
    editor->setValue({}, {});
    place(editor);
    connect(editor, &FieldEditor::edited, this, [this] {
        m_touched = true;
        m_read = values();
        m_message->hide();
        m_similar->typed(typedRecord());
        keepDraft();
    });
    connect(editor, &FieldEditor::committed, this, &QuickCreate::scopeLinks);
}

void QuickCreate::place(FieldEditor *editor) {
    const FieldDef &field = editor->field();
    const QString text = field.text(m_host.workspace().context()->language);
    auto *label =
        new Label(field.options.required ? tr("%1 *").arg(text) : text, TextRole::Body, Ink::Second, this);
    label->setMinimumHeight(metrics::fieldHeight);
    label->setWordWrap(true);
    const int row = m_grid->rowCount();
    if (editor->isWide()) {
        m_grid->addWidget(label, row, 0, 1, 2);
        m_grid->addWidget(editor, row + 1, 0, 1, 2);
    } else {
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(editor, row, 1);
    }
    m_editors.append(editor);
    if (m_editors.size() == 1)
        setFocusProxy(editor);
}

void QuickCreate::showAll() {
    m_showsAll = true;
    m_all->hide();
    for (const FieldDef &field : m_host.workspace().schema()->fields(m_kind)) {
        if (!field.isPrimary() && !field.options.readOnly && !field.options.derived && !editorOf(field.key) &&
            field.options.onForm)
            addField(field);
    }
    updateGeometry();
}

FieldEditor *QuickCreate::editorOf(const QString &key) const {
    for (FieldEditor *editor : m_editors) {
        if (editor->field().key == key)
            return editor;
    }
    return nullptr;
}

void QuickCreate::fillIn(const FieldValues &values) {
    for (const auto &[key, value] : values) {
        const FieldDef *field = m_host.workspace().schema()->field(m_kind, key);
        if (!editorOf(key) && field && !field->options.readOnly && !field->isPrimary())
            addField(*field);
        if (FieldEditor *editor = editorOf(key))
            editor->setValue(value, {});
    }
    m_read = this->values();
}

/// Every field is made anew and gets what was read from it before: "1,500" would be another number in another
/// language. Only what could not be read stays as it was typed.
void QuickCreate::retranslate() {
    nameParts();
    m_message->hide();
    if (!m_draft->isHidden())
        offerDraft();
    const auto wasRead = [this](const QString &key) {
        return std::any_of(m_read.cbegin(), m_read.cend(),
                           [&key](const auto &one) { return one.first == key; });
    };
    const QList<FieldEditor *> before = std::exchange(m_editors, {});
    const FieldEditor *held = nullptr;
    for (FieldEditor *editor : before) {
        if (editor->isAncestorOf(QApplication::focusWidget()))
            held = editor;
        m_grid->removeWidget(editor);
    }
    clearLayout(m_grid);
    for (FieldEditor *editor : before) {
        const bool unread = !editor->error().isEmpty() || !isEmpty(editor->value());
        if (!wasRead(editor->field().key) && unread) {
            place(editor);
            continue;
        }
        addField(editor->field());
        editor->disconnect(this);
        editor->hide();
        editor->deleteLater();
    }
    fillIn(FieldValues(m_read));
    scopeLinks();
    if (FieldEditor *editor = held ? editorOf(held->field().key) : nullptr)
        editor->setFocus();
}

void QuickCreate::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) // not now: what is told of it would go meanwhile
        QMetaObject::invokeMethod(this, &QuickCreate::retranslate, Qt::QueuedConnection);
}

Record QuickCreate::typedRecord() const {
    Record record{.kind = &m_kind,
                  .values = std::vector<Value>(m_host.workspace().schema()->fields(m_kind).size())};
    for (const FieldEditor *editor : m_editors)
        record[editor->field()] = editor->value();
    return record;
}

void QuickCreate::scopeLinks() {
    const Record typed = typedRecord();
    const SchemaPtr schema = m_host.workspace().schema();
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->field().type == FieldType::Link)
            editor->setScope(suggestionScope(*schema, m_kind, editor->field(), typed));
    }
}

FieldValues QuickCreate::values() const {
    FieldValues all;
    for (const FieldEditor *editor : m_editors) {
        if (!isEmpty(editor->value()))
            all.append({editor->field().key, editor->value()});
    }
    return all;
}

/// As tall as its fields, whatever the scroll area thinks.
QSize QuickCreate::sizeHint() const {
    const QSize frame = QWidget::sizeHint();
    const int fields = m_scroll->widget()->sizeHint().height() + metrics::space2;
    return {frame.width(), frame.height() - m_scroll->sizeHint().height() + fields};
}

bool QuickCreate::isDirty() const {
    return m_touched && values() != m_preset;
}

/// Fields that rules fill in when they are left empty (pipeline, stage) are not asked for here; the core
/// decides.
bool QuickCreate::check() {
    const QString title = m_host.workspace().schema()->titleField(m_kind).key;
    FieldEditor *first =
        showWhatIsWrong(m_editors, [&title](const FieldDef &field) { return field.key == title; });
    if (first) {
        first->setFocus();
        m_scroll->ensureWidgetVisible(first);
    }
    return !first;
}

void QuickCreate::save() {
    write(false);
}
void QuickCreate::saveAndNext() {
    write(true);
}

void QuickCreate::write(bool next) {
    if (m_saving || !check())
        return;
    m_saving = true;
    auto made = std::make_shared<RecordId>(0);
    const auto work = [key = m_kind.key(), all = values(), made](UnitOfWork &unit) -> Result<void> {
        auto id = unit.create(*unit.schema().kind(key), all);
        if (!id)
            return id.error();
        *made = *id;
        return {};
    };
    onAnswer(m_host.workspace().perform(QStringLiteral("create"), work), this,
             [this, made, next](const Result<ChangeSet> &done) {
                 m_saving = false;
                 if (!done)
                     return showError(done.error());
                 dropDraft();
                 m_touched = false;
                 const Record record = typedRecord();
                 const FieldDef &title = m_host.workspace().schema()->titleField(m_kind);
                 const QString name = Held<QString>::from(record[title]);
                 m_host.showDone(toldDone(name.isEmpty() ? tr("Created.") : tr("“%1” was created.").arg(name),
                                          m_editors));
                 Q_EMIT created(*made);
                 if (!next) {
                     Q_EMIT finished();
                     return;
                 }
                 m_similar->clear();
                 for (FieldEditor *editor : std::as_const(m_editors))
                     editor->setValue({}, {});
                 fillIn(m_preset);
                 scopeLinks();
                 setFocus();
             });
}

void QuickCreate::showError(const Error &error) {
    if (!editorOf(error.field) && !error.field.isEmpty()) {
        const FieldDef *field = m_host.workspace().schema()->field(m_kind, error.field);
        if (field && !field->options.readOnly && !field->isPrimary())
            addField(*field);
    }
    if (FieldEditor *editor = editorOf(error.field)) {
        editor->showError(error.text);
        editor->setFocus();
        m_scroll->ensureWidgetVisible(editor);
        return;
    }
    m_message->set(InlineMessage::Kind::Error, error.text);
    m_message->show();
}

void QuickCreate::cancel() {
    if (!isDirty()) {
        dropDraft();
        Q_EMIT finished();
        return;
    }
    auto *panel = new ConfirmPanel(m_cancel, tr("Throw away what you typed?"), {}, tr("Throw away"), true);
    panel->setTrailing(true);
    connect(panel, &ConfirmPanel::confirmed, this, [this] {
        dropDraft();
        Q_EMIT finished();
    });
    panel->open();
}

QString QuickCreate::draftKey() const {
    return QString::fromLatin1(m_kind.key()) + QStringLiteral("/new");
}

void QuickCreate::keepDraft() {
    if (m_drafts)
        m_drafts->put(m_host.workspace().context()->access.me, draftKey(),
                      draftJson(*m_host.workspace().schema(), m_kind, values()));
}

void QuickCreate::dropDraft() {
    if (m_drafts)
        m_drafts->remove(m_host.workspace().context()->access.me, draftKey());
}

/// What was typed before the program ended is offered, never put in by itself.
void QuickCreate::offerDraft() {
    if (!m_drafts)
        return;
    const ContextPtr context = m_host.workspace().context();
    const QList<FormDraft> kept = m_drafts->list(context->access.me);
    for (const FormDraft &draft : kept) {
        if (draft.formKey != draftKey())
            continue;
        const FieldValues values =
            valuesFromDraft(*context->schema, m_kind, draft.fields, *context, m_host.workspace().today());
        m_draft->set(InlineMessage::Kind::Info,
                     tr("You had typed something here on %1.").arg(m_host.format().dateTime(draft.at)));
        connect(m_draft->setAction(tr("Put it in")), &Button::clicked, this, [this, values] {
            m_draft->hide();
            m_touched = true;
            fillIn(values);
            scopeLinks();
            setFocus();
        });
        m_draft->show();
        return;
    }
}

void QuickCreate::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (enter && control)
        return saveAndNext();
    if (event->key() == Qt::Key_S && control)
        return save();
    if (event->key() == Qt::Key_Escape)
        return cancel();
    event->accept(); // nothing typed here reaches the page below
}

void openQuickCreate(PageHost &host, QWidget *window, const QByteArray &kind, const FieldValues &preset,
                     DraftStore *drafts, std::function<void(RecordId)> done) {
    QPointer<QWidget> before = QApplication::focusWidget();
    auto *form = new QuickCreate(host, kind, preset, drafts);
    auto *overlay = new CreateOverlay(window, form);
    QObject::connect(form, &QuickCreate::created, overlay, [done = std::move(done)](RecordId id) {
        if (done)
            done(id);
    });
    QObject::connect(form, &QuickCreate::finished, overlay, [overlay, before] {
        overlay->hide();
        overlay->deleteLater();
        if (before)
            before->setFocus();
    });
    form->show();
    form->setFocus();
}

} // namespace kontor
