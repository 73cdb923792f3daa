// Reading the employee and following what becomes of them.
#include "ui/shell/desk.h"

#include "core/records/repository.h"
#include "core/security/organisation.h"
#include "core/storage/draft_store.h"
#include "ui/answer.h"
#include "ui/theme/languages.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <utility>

namespace kontor {

namespace {

Person personFrom(Record record) {
    const Row<EmployeeKind> row(record);
    return {.id = record.id,
            .name = row[kind::employee.name],
            .language =
                row.has(kind::employee.language) ? row[kind::employee.language] : QStringLiteral("en"),
            .jalali = row[kind::employee.calendar] == u"jalali",
            .nativeDigits = row[kind::employee.nativeDigits],
            .administrator = row[kind::employee.administrator]};
}

Result<Person> personOf(const Reading &reading, RecordId id) {
    const auto found = record(reading, kind::employee, id);
    if (!found)
        return Error{ErrorCode::NotFound,
                     {},
                     QCoreApplication::translate("Desk", "This employee is not in the file.")};
    return personFrom(*found);
}

} // namespace

Result<QList<Person>> employeesOf(Workspace &workspace) {
    if (auto entered = workspace.loginAsSystem().result(); !entered)
        return entered.error();
    const auto all = [](const Reading &reading) -> Result<QList<Person>> {
        const Query query{.kind = kind::employee.key(),
                          .filter = Filter::condition(QStringLiteral("active"), Filter::Op::Equal,
                                                      {Literal{.text = QStringLiteral("yes")}}),
                          .sort = {{QStringLiteral("name")}}};
        auto found = ids(reading, query);
        if (!found)
            return found.error();
        QList<Person> people;
        for (const Record &record : records(reading, kind::employee, *found))
            people.append(personFrom(record));
        std::stable_partition(people.begin(), people.end(),
                              [](const Person &one) { return one.administrator; });
        return people;
    };
    return workspace.read<QList<Person>>(Workspace::LaneKind::Quick, all).result();
}

Desk::Desk(std::unique_ptr<Workspace> workspace, Languages &languages)
    : m_workspace(std::move(workspace)), m_languages(languages) {
    if (!m_workspace->isReadOnly())
        m_drafts = std::make_shared<DraftStore>(m_workspace->path(), m_workspace->clock());
    connect(m_workspace.get(), &Workspace::changed, this, &Desk::follow);
    connect(m_workspace.get(), &Workspace::contextChanged, this, &Desk::read);
}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::enter(std::unique_ptr<Workspace> &&workspace, RecordId employee,
                                          Languages &languages) {
    if (auto entered = workspace->login(employee).result(); !entered)
        return entered.error();
    std::unique_ptr<Desk> desk(new Desk(std::move(workspace), languages));
    auto person =
        desk->workspace()
            .read<Person>(Workspace::LaneKind::Quick,
                          [employee](const Reading &reading) { return personOf(reading, employee); })
            .result();
    if (!person)
        return person.error();
    desk->take(*person);
    desk->followDays();
    return desk;
}

void Desk::follow(const ChangeSet &changes) {
    if (changes.touches(kind::employee.key()))
        read();
}

/// Rates that come into force change what open deals are worth (X16). Of a file that is only read that is
/// asked again and again, because somebody else may have it open at midnight.
void Desk::followDays() {
    m_workspace->beginDay();
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this, day = m_workspace->today()]() mutable {
        if (std::exchange(day, m_workspace->today()) != day || m_workspace->isReadOnly())
            m_workspace->beginDay();
    });
    clock->start(std::chrono::minutes(1));
}

void Desk::read() {
    const RecordId id = m_person.id;
    onAnswer(m_workspace->read<Person>(Workspace::LaneKind::Quick,
                                       [id](const Reading &reading) { return personOf(reading, id); }),
             this, [this](const Result<Person> &person) {
                 if (person)
                     take(*person);
             });
}

void Desk::take(const Person &person) {
    const Office &office = m_workspace->context()->office;
    const LocaleFormat format(person.language,
                              person.jalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian,
                              person.nativeDigits, office.zone, office.numbers);
    const bool isOther = m_person.id != 0 && !(format == m_format);
    m_person = person;
    m_format = format;
    // What is open shows itself anew, in another format as in another language.
    if (isOther || !m_languages.counts().writesNumbersAs(format))
        m_languages.use(format);
    Q_EMIT personChanged();
}

void Desk::setLanguage(const QString &code) {
    Person person = m_person;
    person.language = code;
    person.nativeDigits = code == u"fa";
    if (m_workspace->isReadOnly()) {
        take(person);
        return;
    }
    onAnswer(m_workspace->perform(QStringLiteral("edit"),
                                  [person](UnitOfWork &unit) {
                                      return unit.update(
                                          kind::employee, person.id, [&](Row<EmployeeKind> &row) {
                                              row.set(kind::employee.language, person.language);
                                              row.set(kind::employee.nativeDigits, person.nativeDigits);
                                          });
                                  }),
             this, [this](const Result<ChangeSet> &done) {
                 if (!done)
                     Q_EMIT failed(done.error());
             });
}

} // namespace kontor
