// The demo office's employees, teams, rates, tags and projects.
#include "app/demo/board.h"
#include "app/demo/demo_office.h"
#include "core/sales/deal.h"
#include "core/security/organisation.h"
#include "core/work/work.h"

namespace kontor::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSettingsDay = 549;

/// A name in the order en, vi, de, pl, fa.
template <class K>
void nameIt(Row<K> &row, const K &kind, const QStringList &names, const QString &language) {
    static const QStringList order{u"en"_s, u"vi"_s, u"de"_s, u"pl"_s, u"fa"_s};
    row.set(kind.name, names.value(qMax(0, int(order.indexOf(language)))));
    row.set(kind.nameEn, names.value(0));
    row.set(kind.nameVi, names.value(1));
    row.set(kind.nameDe, names.value(2));
    row.set(kind.namePl, names.value(3));
    row.set(kind.nameFa, names.value(4));
}

template <class K>
Result<QList<RecordId>> addNamed(UnitOfWork &unit, const K &kind, const QList<QStringList> &list,
                                 const QString &language, const QStringList &colours = {}) {
    QList<RecordId> ids;
    for (const QStringList &names : list) {
        auto id = unit.create(kind, [&](Row<K> &row) {
            nameIt(row, kind, names, language);
            if constexpr (requires { kind.colour; })
                row.set(kind.colour, colours.value(ids.size()));
        });
        if (!id)
            return id.error();
        ids.append(*id);
    }
    return ids;
}

const QList<QStringList> &departmentNames() {
    static const QList<QStringList> names{
        {u"Management"_s, u"Ban giám đốc"_s, u"Leitung"_s, u"Zarząd"_s, u"مدیریت"_s},
        {u"Sales"_s, u"Kinh doanh"_s, u"Vertrieb"_s, u"Sprzedaż"_s, u"فروش"_s},
        {u"Service"_s, u"Dịch vụ"_s, u"Kundendienst"_s, u"Serwis"_s, u"خدمات"_s}};
    return names;
}

const QList<QStringList> &teamNames() {
    static const QList<QStringList> names{
        {u"Asia team"_s, u"Nhóm châu Á"_s, u"Team Asien"_s, u"Zespół azjatycki"_s, u"تیم آسیا"_s},
        {u"Europe team"_s, u"Nhóm châu Âu"_s, u"Team Europa"_s, u"Zespół europejski"_s, u"تیم اروپا"_s}};
    return names;
}

const QList<QStringList> &tagNames() {
    static const QList<QStringList> names{
        {u"key"_s, u"trọng điểm"_s, u"Schlüsselkunde"_s, u"kluczowy"_s, u"کلیدی"_s},
        {u"machines"_s, u"máy móc"_s, u"Maschinen"_s, u"maszyny"_s, u"ماشین‌آلات"_s},
        {u"urgent"_s, u"gấp"_s, u"eilig"_s, u"pilne"_s, u"فوری"_s},
        {u"reseller"_s, u"đại lý"_s, u"Händler"_s, u"sprzedawca"_s, u"نماینده"_s},
        {u"service"_s, u"dịch vụ"_s, u"Wartung"_s, u"serwis"_s, u"خدمات"_s},
        {u"trade fair"_s, u"hội chợ"_s, u"Messe"_s, u"targi"_s, u"نمایشگاه"_s}};
    return names;
}

const QList<QStringList> &projectNames() {
    static const QList<QStringList> names{
        {u"New warehouse"_s, u"Kho mới"_s, u"Neues Lager"_s, u"Nowy magazyn"_s, u"انبار تازه"_s},
        {u"Trade fair 2027"_s, u"Hội chợ 2027"_s, u"Messe 2027"_s, u"Targi 2027"_s, u"نمایشگاه ۲۰۲۷"_s},
        {u"Service for hospitals"_s, u"Dịch vụ bệnh viện"_s, u"Dienste für Kliniken"_s,
         u"Usługi dla szpitali"_s, u"خدمات بیمارستان‌ها"_s}};
    return names;
}

/// Worth of one unit in billionths of a euro.
const QList<QPair<QString, qint64>> &euroWorth() {
    static const QList<QPair<QString, qint64>> worth{{u"EUR"_s, 1'000'000'000},
                                                     {u"USD"_s, 926'000'000},
                                                     {u"PLN"_s, 232'558'140},
                                                     {u"VND"_s, 37'037},
                                                     {u"IRR"_s, 833}};
    return worth;
}

/// In billionths; an office with a currency of its own counts it like the euro.
qint64 worthOf(const QString &currency) {
    for (const auto &[code, worth] : euroWorth()) {
        if (code == currency)
            return worth;
    }
    return euroWorth().first().second;
}

Result<void> addRates(UnitOfWork &unit, const DemoOffice &office) {
    constexpr qint64 billion = 1'000'000'000;
    constexpr int ratesDays = 800;
    const qint64 own = worthOf(office.options.currency);
    for (const auto &[code, worth] : euroWorth()) {
        if (code == office.options.currency)
            continue;
        const Filter sameCode = Filter::condition(u"code"_s, Filter::Op::Equal, {Literal::name(code)});
        const auto currency = ids(unit.reading(), {.kind = "currency", .filter = sameCode}, 1);
        if (!currency || currency->isEmpty())
            return Error{ErrorCode::NotFound, {}, code};
        const qint64 whole = worth / own;
        const Decimal rate(whole * billion + worth % own * billion / own, 9);
        const auto made = unit.create(kind::exchangeRate, [&](Row<ExchangeRateKind> &row) {
            row.set(kind::exchangeRate.currency, {currency->first()});
            row.set(kind::exchangeRate.validFrom, office.today().addDays(-ratesDays));
            row.set(kind::exchangeRate.rate, rate);
        });
        if (!made)
            return made.error();
    }
    return {};
}

Result<void> addPeople(UnitOfWork &unit, DemoOffice &office, const QList<RecordId> &departments) {
    static const QStringList sees{u"all"_s, u"departmentBelow"_s, u"team"_s, u"team"_s,
                                  u"own"_s, u"department"_s};
    const auto &employee = kind::employee;
    int place = 0;
    for (const BoardPerson &person : boardPeople()) {
        const bool isEuropean =
            person.language == u"de" || person.language == u"pl" || person.language == u"en";
        const LinkedIds teams{{office.teams[isEuropean ? 1 : 0], {}}};
        const Id<DepartmentKind> department{departments[place == 0 ? 0 : 1]};
        Result<void> done;
        if (place == 0) {
            done = unit.update(employee, office.me, [&](Row<EmployeeKind> &row) {
                row.set(employee.teams, teams);
                row.set(employee.department, department);
                row.set(employee.type, u"salesDirector"_s);
            });
            office.people.insert(person.initials, office.me);
        } else {
            const auto id = unit.create(employee, [&](Row<EmployeeKind> &row) {
                row.set(employee.name, person.name);
                row.set(employee.login, person.login);
                row.set(employee.language, person.language);
                row.set(employee.calendar, person.language == u"fa" ? u"jalali"_s : u"gregorian"_s);
                row.set(employee.nativeDigits, person.language == u"fa");
                row.set(employee.teams, teams);
                row.set(employee.department, department);
                row.set(employee.type, u"salesRepresentative"_s);
                row.set(employee.sees, sees.value(place));
                row.set(employee.active, true);
            });
            if (!id)
                return id.error();
            office.people.insert(person.initials, *id);
        }
        if (!done)
            return done;
        office.peopleIds.append(office.people.value(person.initials));
        ++place;
    }
    return {};
}

/// In the order in which the office was set up.
Result<void> readLists(DemoOffice &office) {
    const auto idsOf = [&office](const char *kind, const char *filter = "") {
        const Query query{.kind = kind,
                          .filter = parseFilter(QString::fromLatin1(filter)).value_or(Filter{}),
                          .sort = {{u"id"_s}}};
        return office.workspace
            .read<QList<RecordId>>(Workspace::LaneKind::Quick,
                                   [query](const Reading &reading) { return ids(reading, query); })
            .result();
    };
    const auto stages = idsOf("stage", "pipeline.of = deal");
    const auto leadStages = idsOf("stage", "pipeline.of = lead");
    const auto sources = idsOf("source");
    const auto reasons = idsOf("lostReason");
    const auto leadReasons = idsOf("disqualifyReason");
    if (!stages || !leadStages || !sources || !reasons || !leadReasons)
        return Error{ErrorCode::NotFound, {}, u"stage"_s};
    office.stages = *stages;
    office.sources = *sources;
    office.reasons = *reasons;
    office.leadStages = *leadStages;
    office.leadReasons = *leadReasons;
    return {};
}

} // namespace

Result<void> addSettings(DemoOffice &office) {
    office.standAt(kSettingsDay);
    const QString language = office.options.language;
    const auto add = [&](UnitOfWork &unit) -> Result<void> {
        const auto departments = addNamed(unit, kind::department, departmentNames(), language);
        if (!departments)
            return departments.error();
        for (const RecordId below : departments->sliced(1)) {
            const auto done = unit.update(kind::department, below, [&](Row<DepartmentKind> &row) {
                row.set(kind::department.parent, {departments->first()});
            });
            if (!done)
                return done;
        }
        const auto teams = addNamed(unit, kind::team, teamNames(), language);
        const auto tags =
            addNamed(unit, kind::tag, tagNames(), language,
                     {u"#3457D5"_s, u"#0E7490"_s, u"#D03A2F"_s, u"#8B5CC7"_s, u"#15803D"_s, u"#B45309"_s});
        const auto projects = addNamed(unit, kind::project, projectNames(), language);
        if (!teams || !tags || !projects)
            return !teams ? teams.error() : !tags ? tags.error() : projects.error();
        office.teams = *teams;
        office.tags = *tags;
        office.projects = *projects;
        if (auto done = addRates(unit, office); !done)
            return done;
        return addPeople(unit, office, *departments);
    };
    if (auto done = office.perform("setup", add); !done)
        return done;
    return readLists(office);
}

} // namespace kontor::demo
