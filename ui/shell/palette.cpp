// Asking the file while one types, and taking what was found.
#include "ui/shell/palette.h"

#include "core/base/fold.h"
#include "core/base/text_rules.h"
#include "core/people/people.h"
#include "core/sales/deal.h"
#include "ui/answer.h"
#include "ui/dialogs/convert_dialog.h"
#include "ui/shell/command_book.h"
#include "ui/shell/palette_list.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/search_field.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>

namespace kontor {

namespace {

/// Keys with what they do; those at the end give way where the words of a language are long.
class HintLine final : public QWidget {
public:
    explicit HintLine(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
        m_row->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
        m_row->setSpacing(metrics::space2);
        m_row->addStretch(1);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    void add(const QString &keys, const QString &text) {
        auto *hint = new QWidget(this);
        auto *row = new QHBoxLayout(hint);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::space1);
        row->addWidget(new KeyHint(keys, hint));
        row->addWidget(new Label(text, TextRole::Caption, Ink::Second, hint));
        m_row->insertWidget(int(m_hints.size()), hint);
        m_hints.append(hint);
    }
    void setEnd(QWidget *end) { m_row->addWidget(end); }

protected:
    void resizeEvent(QResizeEvent *) override {
        int room = width() - 2 * metrics::space4 - endRoom;
        for (QWidget *hint : std::as_const(m_hints)) {
            room -= hint->sizeHint().width() + metrics::space2;
            hint->setVisible(room >= 0);
        }
    }

private:
    static constexpr int endRoom = 96; // for the number of hits
    QHBoxLayout *m_row;
    QList<QWidget *> m_hints;
};

constexpr int hitLimit = 12;
constexpr int paletteWidth = 680;
constexpr int paletteHeight = 536;

/// The ground of the panel.
class PalettePanel : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paint::box(&painter, rect(), tokens().surface, tokens().line, metrics::radiusDialog);
    }
};

bool mentions(const QString &text, const QString &searched) {
    const QString folded = fold(text);
    for (const QString &term : fold(searched).split(u' ', Qt::SkipEmptyParts)) {
        if (!folded.contains(term))
            return false;
    }
    return true;
}

Icon iconOf(const Kind &kind) {
    return iconByName(QString::fromLatin1(kind.options().icon)).value_or(Icon::File);
}

PaletteRow head(const QString &text) {
    return {.text = text, .isHead = true};
}

void appendGroup(QList<PaletteRow> &rows, const QString &name, const QList<PaletteRow> &group) {
    if (group.isEmpty())
        return;
    rows.append(head(name));
    rows.append(group);
}

} // namespace

Palette::Palette(QWidget *window, PageHost &host, const QList<QAction *> &commands,
                 const QList<PaletteRow> &places)
    : QWidget(window), m_host(host), m_places(places) {
    for (QAction *action : commands) {
        if (action->objectName() == u"palette")
            m_opener = action->shortcut();
        m_commands.append({.text = plainText(action),
                           .keys = keysText(action->shortcut()),
                           .english = action->property("english").toString(),
                           .symbol = iconByName(action->property("icon").toString()).value_or(Icon::Bolt),
                           .run = [action = QPointer(action)] {
                               if (action)
                                   action->trigger();
                           }});
    }
    setAccessibleName(tr("Command palette"));
    makePanel();
    window->installEventFilter(this);
}

Palette::~Palette() {
    if (m_cancel)
        *m_cancel = true;
}

void Palette::makePanel() {
    m_panel = new PalettePanel(this);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, metrics::space2, 1, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::space2, 0, metrics::space2, metrics::space2);
    m_field = new SearchField(tr("Search or do something…"), {}, m_panel);
    m_field->setSunken(false);
    m_field->setBare(true);
    m_field->installEventFilter(this);
    top->addWidget(m_field, 1);
    auto *escape = new KeyHint(keysText(Qt::Key_Escape), m_panel);
    top->addWidget(escape);
    column->addLayout(top);
    column->addWidget(new HairLine(Qt::Horizontal, m_panel));
    m_list = new QListView(m_panel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_model = new PaletteModel(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    column->addWidget(m_list, 1);
    column->addWidget(new HairLine(Qt::Horizontal, m_panel));
    column->addWidget(makeFoot());
    connect(m_field, &QLineEdit::textChanged, this, &Palette::ask);
    connect(m_list, &QListView::clicked, this, [this] { take(false); });
}

QWidget *Palette::makeFoot() {
    auto *foot = new HintLine(m_panel);
    const QPair<QString, QString> hints[] = {
        {QStringLiteral("↑ ↓"), tr("choose")},
        {keysText(Qt::Key_Enter), tr("open")},
        {keysText(QKeyCombination(Qt::ShiftModifier, Qt::Key_Enter)), tr("own window")},
        {keysText(Qt::Key_Tab), tr("actions on it")},
        {QStringLiteral(">"), tr("only actions")}};
    for (const auto &[keys, text] : hints) {
        foot->add(keys, text);
    }
    m_found = new Label({}, TextRole::Caption, Ink::Second, foot);
    foot->setEnd(m_found);
    return foot;
}

void Palette::open() {
    m_before = window()->focusWidget();
    place();
    QWidget::show();
    raise();
    m_field->setFocus();
    ask();
}

void Palette::setText(const QString &text) {
    m_field->setText(text);
}

QList<PaletteRow> Palette::rows() const {
    return m_model->rows();
}

void Palette::dismiss() {
    hide();
    deleteLater();
    if (m_before)
        m_before->setFocus();
}

void Palette::place() {
    setGeometry(parentWidget()->rect());
    const int panel = std::max(paletteWidth, m_panel->minimumSizeHint().width());
    const QSize size(std::min(panel, width() - 2 * metrics::space5),
                     std::min(paletteHeight, height() - 2 * metrics::space5));
    m_panel->setGeometry((width() - size.width()) / 2,
                         std::max(metrics::space5, std::min(84, (height() - size.height()) / 2)),
                         size.width(), size.height());
}

void Palette::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().dim);
    paint::shadow(&painter, m_panel->geometry(), metrics::radiusDialog, 20);
}

void Palette::mousePressEvent(QMouseEvent *) {
    dismiss();
}

bool Palette::focusNextPrevChild(bool) {
    return true;
}

/// While it is open no key leads to another page below it.
bool Palette::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (QKeySequence(key->keyCombination()) != m_opener) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool Palette::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    switch (key) {
    case Qt::Key_Escape:
        if (m_subject.id != 0 && !m_model->rows().isEmpty()) {
            m_subject = {};
            ask();
        } else {
            dismiss();
        }
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(modifiers.testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Tab:
        openActions();
        return true;
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void Palette::move(int step) {
    const QList<PaletteRow> &all = m_model->rows();
    int row = m_list->currentIndex().row();
    for (int i = 0; i < all.size(); ++i) {
        row = int((row + step + all.size()) % all.size());
        if (!all.at(row).isHead)
            break;
    }
    m_list->setCurrentIndex(m_model->index(row));
}

void Palette::take(bool inWindow) {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PaletteRow row = m_model->rows().at(index.row());
    if (row.isHead)
        return;
    PageHost &host = m_host;
    dismiss();
    if (row.id != 0 && inWindow)
        host.openRecordInWindow(row.kind, row.id);
    else if (row.id != 0)
        host.openRecord(row.kind, row.id);
    else if (inWindow && row.runInWindow)
        row.runInWindow();
    else if (row.run)
        row.run();
}

void Palette::openActions() {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model->rows().at(index.row()).id == 0)
        return;
    m_subject = m_model->rows().at(index.row());
    QList<PaletteRow> rows;
    appendGroup(rows, tr("Actions on %1").arg(LocaleFormat::isolated(m_subject.text)), actionsFor(m_subject));
    m_model->setRows(rows, {});
    move(1);
}

QList<PaletteRow> Palette::actionsFor(const PaletteRow &record) {
    PageHost &host = m_host;
    const QString name = LocaleFormat::isolated(record.text);
    QList<PaletteRow> rows;
    rows.append({.text = tr("Open %1").arg(name), .symbol = Icon::Enter, .run = [&host, record] {
                     host.openRecord(record.kind, record.id);
                 }});
    rows.append({.text = tr("Open %1 in its own window").arg(name),
                 .symbol = Icon::External,
                 .run = [&host, record] { host.openRecordInWindow(record.kind, record.id); }});
    if (record.kind == kind::account.key() || record.kind == kind::contact.key()) {
        const QString field = QString::fromLatin1(record.kind);
        rows.append(
            {.text = tr("New deal for %1").arg(name), .symbol = Icon::Plus, .run = [&host, record, field] {
                 host.createRecord(kind::deal.key(), {{field, record.id}});
             }});
    }
    if (record.kind == kind::lead.key())
        rows.append({.text = tr("Convert %1…").arg(name),
                     .symbol = Icon::ArrowRight,
                     .run = [&host, window = window(), record] { askToConvert(host, window, {record.id}); }});
    rows.append(
        {.text = tr("Move %1 to the recycle bin").arg(name), .symbol = Icon::Trash, .run = [&host, record] {
             host.perform(QStringLiteral("delete"),
                          tr("%1 is in the recycle bin").arg(LocaleFormat::isolated(record.text)),
                          [record](UnitOfWork &unit) {
                              return unit.remove(*unit.schema().kind(record.kind), record.id);
                          });
         }});
    return rows;
}

void Palette::ask() {
    m_subject = {};
    if (m_cancel)
        *m_cancel = true;
    const QString text = m_field->text();
    const bool onlyActions = text.startsWith(u'>');
    const int question = ++m_question;
    if (onlyActions || fold(text).isEmpty()) {
        show({}, onlyActions);
        return;
    }
    m_cancel = std::make_shared<std::atomic_bool>(false);
    onAnswer(m_host.workspace().read<QList<SearchHit>>(
                 Workspace::LaneKind::Quick,
                 [text](const Reading &reading) { return searchEverything(reading, text, hitLimit); },
                 m_cancel),
             this, [this, question](const Result<QList<SearchHit>> &hits) {
                 if (question == m_question && hits)
                     showHits(*hits);
             });
}

void Palette::showHits(const QList<SearchHit> &hits) {
    QList<PaletteRow> rows;
    for (const SearchHit &hit : hits) {
        QStringList parts{hit.record.kind->label()};
        for (const QString &part : {hit.belongsTo, hit.foundIn}) {
            if (!part.isEmpty())
                parts.append(LocaleFormat::isolated(part));
        }
        if (hit.archived)
            parts.append(tr("archived"));
        rows.append({.text = visibleControls(hit.title),
                     .detail = parts.join(QStringLiteral(" · ")),
                     .symbol = iconOf(*hit.record.kind),
                     .kind = hit.record.kind->key(),
                     .id = hit.record.id});
    }
    show(rows, false);
}

void Palette::show(const QList<PaletteRow> &records, bool onlyActions) {
    QString searched = m_field->text();
    if (onlyActions)
        searched.remove(0, 1);
    const auto matching = [&](const QList<PaletteRow> &all) {
        QList<PaletteRow> rows;
        QList<PaletteRow> second;
        for (const PaletteRow &row : all) {
            if (mentions(QString(row.text + u' ' + row.detail), searched))
                rows.append(row);
            else if (!row.english.isEmpty() && mentions(row.english, searched))
                second.append(row);
        }
        return rows + second;
    };
    QList<PaletteRow> rows;
    appendGroup(rows, tr("Records"), records);
    if (!records.isEmpty() && records.size() <= hitLimit / 2)
        appendGroup(rows, tr("Actions on %1").arg(LocaleFormat::isolated(records.first().text)),
                    actionsFor(records.first()).mid(2));
    appendGroup(rows, tr("Actions"), matching(m_commands));
    if (!onlyActions)
        appendGroup(rows, tr("Pages and settings"), matching(m_places));
    const auto takable = std::ranges::count_if(rows, [](const PaletteRow &row) { return !row.isHead; });
    if (rows.isEmpty())
        rows.append(head(tr("Nothing is found")));
    m_model->setRows(rows, searched);
    m_found->setText(m_host.format().withOwnDigits(tr("%Ln found", nullptr, int(takable))));
    if (takable > 0)
        move(1);
}

} // namespace kontor
