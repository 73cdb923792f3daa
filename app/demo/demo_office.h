// DemoOffice: the file while it is being filled, with the ids of what the deals refer to.
#pragma once

#include "app/demo/demo.h"
#include "app/demo/generator.h"

#include <QHash>
#include <QMap>

namespace kontor::demo {

/// Order of the stages of the main pipeline.
enum StagePlace { NewRequest, Qualification, Offer, Negotiation, Won, Lost };
/// Order of the statuses of leads.
enum LeadPlace { NewLead, Contacted, Qualified, Converted, Disqualified };

struct DemoAccount {
    RecordId id = 0;
    int language = 0;     // index into allWords()
    RecordId contact = 0; // the first of its people
};

struct DemoOffice {
    Workspace &workspace;
    FixedClock &clock;
    DemoOptions options;
    QDateTime now;
    Generator generator;

    RecordId me = 0;
    RecordId actor = 0;                   // who is logged in; 0 = me
    QHash<QString, RecordId> people = {}; // by initials
    QList<RecordId> peopleIds = {};
    QList<RecordId> stages = {}; // by StagePlace
    QList<RecordId> sources = {};
    QList<RecordId> reasons = {};
    QList<RecordId> leadStages = {}; // by LeadPlace
    QList<RecordId> leadReasons = {};
    QList<RecordId> tags = {};
    QList<RecordId> teams = {};
    QList<RecordId> projects = {};
    QList<DemoAccount> accounts = {};
    QHash<QString, int> accountPlaces = {}; // of the example board, by name
    QList<Person> contacts = {};            // some of them: leads repeat their addresses
    QList<RecordId> deals = {};             // those that notes may be bound to

    QDate today() const { return now.toTimeZone(workspace.context()->office.zone).date(); }
    /// From now on the clock stands so many days before the end, never earlier than it stood.
    void standAt(int daysAgo, int secondsEarlier = 0) {
        const QDateTime moment = now.addDays(-daysAgo).addSecs(-secondsEarlier);
        if (moment > clock.now())
            clock.set(moment);
    }
    /// As the office's first employee.
    Result<void> perform(const char *action, const std::function<Result<void>(UnitOfWork &)> &work) {
        return performAs(me, action, work);
    }
    Result<void> performAs(RecordId employee, const char *action,
                           const std::function<Result<void>(UnitOfWork &)> &work) {
        // Logging in writes every view anew, so it is done only where somebody else acts.
        if (employee != (actor ? actor : me)) {
            if (auto entered = workspace.login(employee).result(); !entered)
                return entered;
            actor = employee;
        }
        const auto done = workspace.perform(QString::fromLatin1(action), work).result();
        return done ? Result<void>() : done.error();
    }
};

/// Something that happens so many days before the end.
struct Happening {
    int daysAgo = 0;
    int secondsEarlier = 0;
    std::function<Result<void>()> run;
};

/// Employees, teams, rates, tags, projects.
Result<void> addSettings(DemoOffice &office);
/// Those of the example board first, then others, with their people.
Result<void> addCustomers(DemoOffice &office);
/// The deals of the example board, moved through their stages day by day.
QList<Happening> boardHappenings(DemoOffice &office);
/// All other deals, in batches, some moved and changed later.
QList<Happening> otherHappenings(DemoOffice &office);
/// Leads, half as many as deals: those beside the example board, then others.
QList<Happening> leadHappenings(DemoOffice &office);
Result<void> addNotes(DemoOffice &office);

} // namespace kontor::demo
