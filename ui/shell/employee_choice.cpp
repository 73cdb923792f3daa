// A list that narrows while one types, and the chosen one large beside it.
#include "ui/shell/employee_choice.h"

#include "core/base/fold.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QDir>
#include <QKeyEvent>
#include <QPainter>

namespace kontor {

namespace {

constexpr int choiceWide = 820;
constexpr int choiceHigh = 476;

} // namespace

EmployeeChoice::EmployeeChoice(const QString &path, const QString &office, const QList<Person> &people,
                               RecordId current, QWidget *parent)
    : QWidget(parent), m_path(path), m_office(office), m_people(people), m_current(current),
      m_outer(new QVBoxLayout(this)) {
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    resize(1180, 800);
    rebuild();
}

void EmployeeChoice::rebuild() {
    setWindowTitle(tr("%1 – who is at the desk?").arg(m_office));
    const QString typed = m_search ? m_search->text() : QString();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *surface = new Surface(m_content);
    surface->setFixedWidth(choiceWide);
    surface->setMinimumHeight(choiceHigh);
    auto *halves = new QHBoxLayout(surface);
    halves->setContentsMargins(1, 1, 1, 1);
    halves->setSpacing(0);
    halves->addWidget(makeList(), 1);
    halves->addWidget(new HairLine(Qt::Vertical, surface));
    halves->addWidget(makeWelcome(), 1);
    column->addStretch(1);
    column->addWidget(surface, 0, Qt::AlignCenter);
    column->addStretch(1);
    column->addWidget(new HairLine(Qt::Horizontal, m_content));
    column->addWidget(makeFoot());
    m_outer->addWidget(m_content);
    m_search->setText(typed);
    fill(typed);
    m_search->setFocus();
}

QWidget *EmployeeChoice::makeList() {
    auto *half = new QWidget(m_content);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(26, 22, 26, metrics::space4);
    column->setSpacing(metrics::space2);
    column->addWidget(new Label(tr("Who is at the desk?"), TextRole::Title, Ink::Text, half));
    auto *facts = new Label(
        tr("%1 · %Ln employee(s)", nullptr, int(m_people.size())).arg(LocaleFormat::isolated(m_office)),
        TextRole::Secondary, Ink::Second, half);
    column->addWidget(facts);
    m_search = new SearchField(tr("Type a name"), QStringLiteral("/"), half);
    m_search->setAccessibleName(tr("Type a name"));
    m_search->installEventFilter(this);
    column->addWidget(m_search);
    m_list = new NavigationList(tr("Employees"), half);
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_list, 1);
    auto *keys = new QHBoxLayout;
    keys->addWidget(new KeyHint(QStringLiteral("↑"), half));
    keys->addWidget(new KeyHint(QStringLiteral("↓"), half));
    keys->addWidget(new Label(tr("choose"), TextRole::Secondary, Ink::Second, half));
    keys->addStretch(1);
    column->addLayout(keys);
    connect(m_search, &QLineEdit::textChanged, this, &EmployeeChoice::fill);
    connect(m_list, &NavigationList::chosen, this, [this](const QString &key) { show(key.toLongLong()); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &EmployeeChoice::accept);
    return half;
}

QWidget *EmployeeChoice::makeWelcome() {
    auto *half = new QWidget(m_content);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(30, 26, 30, metrics::space4);
    column->setSpacing(metrics::space2);
    m_face = new QVBoxLayout;
    column->addLayout(m_face);
    m_name = new Label({}, TextRole::Title, Ink::Text, half);
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    m_role = new Label({}, TextRole::Secondary, Ink::Second, half);
    m_role->setAlignment(Qt::AlignCenter);
    column->addWidget(m_role);
    column->addSpacing(metrics::space4);
    m_enter = new Button(tr("Start work"), Button::Kind::Primary, half);
    m_enter->setKeyHint(QStringLiteral("↵"));
    connect(m_enter, &QAbstractButton::clicked, this, &EmployeeChoice::accept);
    column->addWidget(m_enter);
    column->addStretch(1);
    column->addWidget(new HairLine(Qt::Horizontal, half));
    auto *note = new Label(tr("Remembered on this computer. Another employee is chosen at the foot of the "
                              "navigation."),
                           TextRole::Secondary, Ink::Second, half);
    note->setWordWrap(true);
    column->addWidget(note);
    return half;
}

QWidget *EmployeeChoice::makeFoot() {
    auto *foot = new QWidget(m_content);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space3);
    row->addWidget(new ValueLabel(QDir::toNativeSeparators(m_path), TextRole::Secondary, foot), 1);
    auto *other = new LinkLabel(tr("Open another file"), foot);
    connect(other, &LinkLabel::clicked, this, &EmployeeChoice::openRequested);
    row->addWidget(other);
    return foot;
}

void EmployeeChoice::fill(const QString &typed) {
    const QString wanted = fold(typed);
    m_list->clear();
    RecordId first = 0;
    bool hasCurrent = false;
    for (const Person &person : std::as_const(m_people)) {
        if (!fold(person.name).contains(wanted))
            continue;
        m_list->addEntry(QString::number(person.id), person.name, Icon::User);
        first = first ? first : person.id;
        hasCurrent = hasCurrent || person.id == m_current;
    }
    show(hasCurrent ? m_current : first);
}

const Person *EmployeeChoice::current() const {
    for (const Person &person : m_people) {
        if (person.id == m_current)
            return &person;
    }
    return nullptr;
}

void EmployeeChoice::show(RecordId person) {
    if (person != 0)
        m_current = person;
    const Person *one = person != 0 ? current() : nullptr;
    m_enter->setEnabled(one != nullptr);
    m_list->setCurrent(QString::number(person));
    clearLayout(m_face);
    m_name->setText(one ? one->name : tr("Nobody bears that name"));
    m_role->setText(one && one->administrator ? tr("Administrator") : QString());
    if (one)
        m_face->addWidget(new Avatar(one->name, 56, this), 0, Qt::AlignCenter);
}

void EmployeeChoice::accept() {
    if (m_enter->isEnabled())
        Q_EMIT chosen(m_current);
}

/// The keyboard stays in the search field; arrows walk the list.
bool EmployeeChoice::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        accept();
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    if (row >= 0 && row < m_list->count()) {
        m_list->setCurrentRow(row);
        show(m_list->current().toLongLong());
    }
    return true;
}

void EmployeeChoice::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void EmployeeChoice::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().page);
}

} // namespace kontor
