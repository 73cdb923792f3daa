// One card in the middle of a quiet window.
#include "ui/shell/file_problem.h"

#include "core/base/locale_format.h"
#include "core/workspace/backup_keeper.h"
#include "ui/shell/repair_panel.h"
#include "ui/shell/window_place.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPainter>
#include <QTimeZone>

namespace kontor {

std::optional<FileProblem> problemOf(const FileState &state, const QString &path) {
    if (state.canOpen())
        return std::nullopt;
    FileProblem problem{.path = path, .text = state.text};
    switch (state.kind) {
    case FileState::Kind::Missing:
        problem.kind = FileProblem::Kind::Missing;
        break;
    case FileState::Kind::Newer:
        problem.kind = FileProblem::Kind::Newer;
        break;
    case FileState::Kind::Damaged:
        problem.kind = FileProblem::Kind::Damaged;
        problem.opensReadOnly = true;
        break;
    case FileState::Kind::Unreadable:
        problem.kind = FileProblem::Kind::Unreadable;
        break;
    default:
        problem.kind = FileProblem::Kind::NotOurs;
    }
    return problem;
}

FileProblemPage::FileProblemPage(const FileProblem &problem, QWidget *parent)
    : QWidget(parent), m_problem(problem) {
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space5);
    resize(1024, 700);
    rebuild();
}

QString FileProblemPage::headline() const {
    const QString name = LocaleFormat::isolated(QFileInfo(m_problem.path).fileName());
    switch (m_problem.kind) {
    case FileProblem::Kind::Locked:
        return tr("%1 is in use").arg(name);
    case FileProblem::Kind::Damaged:
        return tr("%1 is damaged").arg(name);
    case FileProblem::Kind::Newer:
        return tr("%1 was made by a newer Kontor").arg(name);
    case FileProblem::Kind::NotOurs:
        return tr("%1 is no file of Kontor").arg(name);
    case FileProblem::Kind::Missing:
        return tr("%1 is not there").arg(name);
    case FileProblem::Kind::Unreadable:
        return tr("%1 cannot be read").arg(name);
    case FileProblem::Kind::Other:
        break;
    }
    return tr("%1 cannot be opened").arg(name);
}

void FileProblemPage::rebuild() {
    setWindowTitle(headline());
    if (m_panel) {
        m_panel->hide();
        m_panel->deleteLater();
    }
    auto *surface = new Surface(this);
    surface->setMinimumWidth(560);
    surface->setMaximumWidth(720);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(metrics::space3);
    auto *head = new Label(headline(), TextRole::Title, Ink::Text, surface);
    head->setWordWrap(true);
    column->addWidget(head);
    auto *text = new Label(m_problem.text, TextRole::Body, Ink::Text, surface);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(m_problem.text);
    column->addWidget(text);
    auto *path =
        new Label(QDir::toNativeSeparators(m_problem.path), TextRole::Secondary, Ink::Second, surface);
    path->setWordWrap(true);
    column->addWidget(path);
    auto *row = new QVBoxLayout;
    row->setSpacing(metrics::space2);
    const auto add = [&](Icon icon, const QString &name, Button::Kind kind,
                         void (FileProblemPage::*signal)()) {
        auto *button = new Button(icon, name, kind, surface);
        connect(button, &QAbstractButton::clicked, this, signal);
        row->addWidget(button, 0, Qt::AlignLeading);
    };
    const bool locked = m_problem.kind == FileProblem::Kind::Locked;
    if (m_problem.opensReadOnly)
        add(Icon::Eye, tr("Open a read-only copy"),
            m_problem.kind == FileProblem::Kind::Damaged ? Button::Kind::Secondary // the repair comes first
                                                         : Button::Kind::Primary,
            &FileProblemPage::readOnlyRequested);
    if (locked || m_problem.kind == FileProblem::Kind::Unreadable ||
        m_problem.kind == FileProblem::Kind::Other)
        add(Icon::Redo, tr("Try again"), Button::Kind::Secondary, &FileProblemPage::retryRequested);
    if (m_problem.kind == FileProblem::Kind::Damaged || m_problem.kind == FileProblem::Kind::Missing)
        add(Icon::Restore, tr("Restore a backup…"), Button::Kind::Secondary,
            &FileProblemPage::restoreRequested);
    add(Icon::Folder, tr("Open another file…"), Button::Kind::Secondary, &FileProblemPage::openRequested);
    add(Icon::ArrowLeft, tr("To the start"), Button::Kind::Quiet, &FileProblemPage::startRequested);
    column->addSpacing(metrics::space2);
    column->addLayout(row);
    m_panel = surface;
    layout()->addWidget(surface);
    static_cast<QBoxLayout *>(layout())->setAlignment(surface, Qt::AlignCenter);
    if (m_problem.kind == FileProblem::Kind::Damaged)
        addSteps();
    if (auto *first = surface->findChild<QAbstractButton *>())
        first->setFocus();
}

/// A file too damaged for the window: the same steps beside what is said.
void FileProblemPage::addSteps() {
    if (m_steps) {
        m_steps->hide();
        m_steps->deleteLater();
    }
    const QString language = QLocale().name().left(2);
    const bool persian = language == u"fa"; // no office is open that says how it counts days
    const LocaleFormat format(language, persian ? QCalendar::System::Jalali : QCalendar::System::Gregorian,
                              persian, QTimeZone::systemTimeZone());
    auto *steps = new RepairPanel(m_problem.path, BackupKeeper(m_problem.path).folder({}), format,
                                  rememberedEmployee(m_problem.path), this);
    steps->setClosable(false);
    connect(steps, &RepairPanel::openRequested, this,
            [this](const QString &path) { Q_EMIT fileChosen(path, false); });
    connect(steps, &RepairPanel::lookRequested, this,
            [this](const QString &path) { Q_EMIT fileChosen(path, true); });
    layout()->addWidget(steps);
    m_steps = steps;
}

void FileProblemPage::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void FileProblemPage::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().page);
}

} // namespace kontor
