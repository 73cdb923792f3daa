// Lists files and takes new ones in.
#include "ui/card/files_tab.h"

#include "core/base/open_offices.h"
#include "ui/answer.h"
#include "ui/card/choice_panel.h"
#include "ui/card/file_preview.h"
#include "ui/fields/link_editors.h"
#include "ui/fields/size_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/reading_order.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int existingWidth = 360;

Result<QByteArray> contentOf(const QString &path) {
    if (auto free = refuseOpenOffice(path); !free)
        return free.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Storage, {}, FilesTab::tr("“%1” cannot be read: %2").arg(path, file.errorString())};
    if (file.size() > files::largestFile)
        return Error{ErrorCode::Invalid,
                     {},
                     FilesTab::tr("“%1” is too large for the office file.").arg(QFileInfo(path).fileName())};
    const QByteArray bytes = file.readAll();
    if (bytes.size() < file.size()) // what a failing disk gave is no file
        return Error{
            ErrorCode::Storage, {}, FilesTab::tr("“%1” cannot be read: %2").arg(path, file.errorString())};
    return bytes;
}

/// A row with a hair line below.
class FileRow final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paint::card(&painter, rect().adjusted(0, 2, 0, -2), {});
    }
};

} // namespace

FilesTab::FilesTab(PageHost &host, QWidget *parent)
    : CardTab(host, parent), m_pages(new QStackedWidget(this)), m_list(new QVBoxLayout),
      m_add(new Button(Icon::FilePlus, tr("Add files…"), Button::Kind::Secondary)),
      m_attach(new Button(Icon::Link, tr("Attach an existing file…"), Button::Kind::Secondary)),
      m_empty(new EmptyState(Icon::File, tr("No files yet"),
                             tr("Drop files here, or add them. They are kept inside the office file."))),
      m_preview(new FilePreview(host, m_pages)) {
    setAcceptDrops(!workspace().isReadOnly());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space5);
    inside->setSpacing(metrics::space3);
    auto *actions = new FlowLayout(nullptr, metrics::space2);
    actions->addWidget(m_add);
    actions->addWidget(m_attach);
    inside->addLayout(actions);
    m_list->setSpacing(metrics::space1);
    inside->addLayout(m_list);
    inside->addWidget(m_empty);
    inside->addStretch(1);
    m_empty->hide();
    m_add->setVisible(!workspace().isReadOnly());
    m_attach->setVisible(!workspace().isReadOnly());
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_preview);
    connect(m_add, &Button::clicked, this, &FilesTab::chooseFiles);
    connect(m_attach, &Button::clicked, this, &FilesTab::chooseExisting);
    connect(m_preview, &FilePreview::closed, this, [this] {
        m_pages->setCurrentIndex(0);
        m_add->setFocus();
    });
}

void FilesTab::reload() {
    const auto job = [id = record().id](const Reading &reading) -> Result<QList<Line>> {
        QList<Line> lines;
        for (const Record &file : files::filesOf(reading, id)) {
            const auto versions = files::versionsOf(reading, file.id);
            Line line{.file = file, .who = {}, .at = 0, .versions = versions.size()};
            if (!versions.isEmpty()) {
                line.at = versions.first().at;
                const Kind &employee = *reading.schema().kind("employee");
                line.who = names(reading, employee, {versions.first().by}).value(versions.first().by).text;
            }
            lines.append(line);
        }
        return lines;
    };
    onAnswer(workspace().read<QList<Line>>(Workspace::LaneKind::Quick, job), this,
             [this, id = record().id](const Result<QList<Line>> &lines) {
                 if (lines && id == record().id)
                     take(*lines);
             });
    if (m_pages->currentWidget() == m_preview)
        m_preview->reload();
}

void FilesTab::take(const QList<Line> &lines) {
    clearLayout(m_list);
    m_ids.clear();
    for (const Line &line : lines) {
        m_list->addWidget(rowOf(line));
        m_ids.append(Literal::id(line.file.id));
    }
    m_empty->setVisible(lines.isEmpty());
    tabInReadingOrder(this);
    Q_EMIT counted(int(lines.size()));
}

QWidget *FilesTab::rowOf(const Line &line) {
    const ConstRow<FileKind> file(line.file);
    auto *row = new FileRow;
    row->setMinimumHeight(48);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::space3, metrics::space1, metrics::space3, metrics::space1);
    layout->setSpacing(metrics::space3);
    auto *name = new LinkLabel(file[kind::file.name], row);
    name->setRole(TextRole::Strong);
    name->setSymbol(Icon::FileText);
    connect(name, &LinkLabel::clicked, this, [this, id = line.file.id] { preview(id); });
    layout->addWidget(name);
    QString facts = tr("%1 · %2 · %3")
                        .arg(sizeText(format(), file[kind::file.size]), LocaleFormat::isolated(line.who),
                             momentText(line.at));
    if (line.versions > 1)
        facts = tr("%1 · %Ln versions", nullptr, int(line.versions)).arg(facts);
    auto *told = new ValueLabel(facts, TextRole::Secondary, row);
    told->setInk(Ink::Second);
    layout->addWidget(told, 1);
    auto *save = Button::ofIcon(Icon::Download, tr("Save “%1” as…").arg(file[kind::file.name]), row);
    connect(save, &Button::clicked, this, [this, id = line.file.id, called = file[kind::file.name]] {
        saveFileAs(this, host(), id, 0, called);
    });
    layout->addWidget(save);
    if (!workspace().isReadOnly()) {
        if (file[kind::file.records].size() > 1) {
            auto *off = Button::ofIcon(Icon::X, tr("Detach “%1”").arg(file[kind::file.name]), row);
            connect(off, &Button::clicked, this, [this, one = line.file] { detach(one); });
            layout->addWidget(off);
        }
        auto *remove = Button::ofIcon(Icon::Trash, tr("Delete “%1”").arg(file[kind::file.name]), row);
        connect(remove, &Button::clicked, this, [this, remove, one = line.file] { askRemove(remove, one); });
        layout->addWidget(remove);
    }
    return row;
}

void FilesTab::askRemove(QWidget *anchor, const Record &file) {
    const QString name = ConstRow<FileKind>(file)[kind::file.name];
    QStringList lines{tr("It goes to the recycle bin with all its versions.")};
    if (const int others = int(ConstRow<FileKind>(file)[kind::file.records].size()) - 1; others > 0)
        lines.append(tr("%Ln other records have it, too.", nullptr, others));
    auto *panel = new ConfirmPanel(anchor, tr("Delete “%1”?").arg(name), lines, tr("Delete"), true);
    panel->setTrailing(true);
    connect(panel, &ConfirmPanel::confirmed, this, [this, id = file.id, name] {
        host().perform(QStringLiteral("delete"), tr("“%1” is in the recycle bin.").arg(name),
                       [id](UnitOfWork &unit) { return unit.remove(kind::file, id); });
    });
    panel->open();
}

void FilesTab::chooseExisting() {
    auto *panel = new Popover(m_attach);
    panel->setMargin(metrics::space4);
    auto *content = new QWidget;
    content->setFixedWidth(existingWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(new Label(tr("Attach an existing file"), TextRole::Strong));
    auto *picker = new RecordPicker(host(), kind::file.key(), content);
    picker->setName(tr("Search for a file by its name"));
    picker->setPlaceholder(tr("Search for a file by its name"));
    picker->setScope(
        {.only = Filter::negated(Filter::condition(QStringLiteral("id"), Filter::Op::In, m_ids))});
    column->addWidget(picker);
    panel->setContent(content);
    connect(panel, &Popover::dismissed, panel, &QObject::deleteLater);
    connect(picker, &ComboPicker::changed, this, [this, panel, picker] {
        if (picker->record() == 0)
            return;
        panel->dismiss();
        attach(picker->record(), picker->items().first().text);
    });
    panel->open();
    picker->openList();
}

void FilesTab::attach(RecordId file, const QString &name) {
    host().perform(
        QStringLiteral("edit"), tr("“%1” was attached.").arg(name),
        [file, owner = record().id](UnitOfWork &unit) { return files::attach(unit, file, owner); });
}

void FilesTab::detach(const Record &file) {
    host().perform(
        QStringLiteral("edit"), tr("“%1” was detached.").arg(ConstRow<FileKind>(file)[kind::file.name]),
        [id = file.id, owner = record().id](UnitOfWork &unit) { return files::detach(unit, id, owner); });
}

void FilesTab::chooseFiles() {
    addPaths(FileDialog::getOpenFileNames(this, tr("Add files")));
}

void FilesTab::addPaths(const QStringList &paths) {
    const bool idle = m_waiting.isEmpty();
    m_waiting += paths;
    if (idle)
        addNext();
}

/// One after the other, because each may ask.
void FilesTab::addNext() {
    if (m_waiting.isEmpty())
        return;
    const QString path = m_waiting.takeFirst();
    const QString name = QFileInfo(path).fileName();
    // A large file, or a slow disk, holds up neither the window nor quick reads.
    const RecordId owner = record().id; // the card may show another one by then
    const auto job = [owner, name, path](const Reading &reading) -> Result<Incoming> {
        auto bytes = contentOf(path);
        if (!bytes)
            return bytes.error();
        return Incoming{owner, name, *bytes, files::fileNamed(reading, owner, name)};
    };
    onAnswer(workspace().read<Incoming>(Workspace::LaneKind::Long, job), this,
             [this](const Result<Incoming> &read) {
                 if (!read) {
                     host().showError(read.error());
                     return addNext();
                 }
                 if (read->existing == 0)
                     return store(*read, false);
                 new ChoicePanel(m_add, tr("“%1” is here already.").arg(read->name),
                                 {tr("The older content stays as an earlier version.")},
                                 {{tr("New version"), [this, file = *read] { store(file, true); }},
                                  {tr("Keep both"), [this, file = *read] { store(file, false); }}});
             });
}

void FilesTab::store(const Incoming &file, bool asVersion) {
    const auto work = [file, asVersion](UnitOfWork &unit) -> Result<void> {
        if (asVersion)
            return files::addVersion(unit, file.existing, file.bytes);
        auto made = files::addFile(unit, file.name, file.bytes, {file.owner});
        return made ? Result<void>() : made.error();
    };
    onAnswer(host().perform(QStringLiteral("create"), tr("“%1” was added.").arg(file.name), work), this,
             [this](const Result<ChangeSet> &) { addNext(); });
}

void FilesTab::preview(RecordId file) {
    m_pages->setCurrentWidget(m_preview);
    m_preview->showFile(file);
}

void FilesTab::dragEnterEvent(QDragEnterEvent *event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FilesTab::dropEvent(QDropEvent *event) {
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    addPaths(paths);
    event->acceptProposedAction();
}

} // namespace kontor
