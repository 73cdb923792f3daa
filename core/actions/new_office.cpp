// What every new file starts with, named in five languages.
#include "core/actions/new_office.h"

#include "core/records/context.h"
#include "core/sales/start_pipelines.h"
#include "core/security/organisation.h"

namespace kontor {

namespace {

const StartNames newSources[] = {
    {{"Website", "Trang web", "Website", "Strona internetowa", "وب‌سایت"}},
    {{"Recommendation", "Giới thiệu", "Empfehlung", "Polecenie", "معرفی"}},
    {{"Trade fair", "Hội chợ", "Messe", "Targi", "نمایشگاه"}},
    {{"Phone call", "Điện thoại", "Telefon", "Rozmowa telefoniczna", "تماس تلفنی"}},
};

const StartNames newReasons[] = {
    {{"Price", "Giá cả", "Preis", "Cena", "قیمت"}},
    {{"Competitor", "Đối thủ cạnh tranh", "Wettbewerber", "Konkurencja", "رقیب"}},
    {{"No budget", "Không có ngân sách", "Kein Budget", "Brak budżetu", "نبود بودجه"}},
    {{"No answer", "Không phản hồi", "Keine Rückmeldung", "Brak odpowiedzi", "بی‌پاسخ"}},
};

struct NewCurrency {
    const char *code;
    StartNames names;
};
const NewCurrency newCurrencies[] = {
    {"EUR", {{"Euro", "Euro", "Euro", "Euro", "یورو"}}},
    {"USD", {{"US dollar", "Đô la Mỹ", "US-Dollar", "Dolar amerykański", "دلار آمریکا"}}},
    {"PLN", {{"Polish złoty", "Złoty Ba Lan", "Polnischer Złoty", "Złoty polski", "زلوتی لهستان"}}},
    {"VND", {{"Vietnamese dong", "Đồng Việt Nam", "Vietnamesischer Dong", "Dong wietnamski", "دونگ ویتنام"}}},
    {"IRR", {{"Iranian rial", "Rial Iran", "Iranischer Rial", "Rial irański", "ریال ایران"}}},
};

/// All the currencies; the id of the office's own.
Result<RecordId> addCurrencies(UnitOfWork &unit, const NewOffice &office) {
    RecordId own = 0;
    for (const NewCurrency &currency : newCurrencies) {
        auto id = addNamed<CurrencyKind>(unit, kind::currency, currency.names, office.language,
                                         [&](Row<CurrencyKind> &row) {
                                             row.set(kind::currency.code, QString::fromLatin1(currency.code));
                                         });
        if (!id)
            return id;
        if (office.currency == QLatin1StringView(currency.code))
            own = *id;
    }
    if (own != 0)
        return own;
    return unit.create(kind::currency, [&](Row<CurrencyKind> &row) {
        row.set(kind::currency.name, office.currency);
        row.set(kind::currency.code, office.currency);
    });
}

Result<RecordId> addEmployee(UnitOfWork &unit, const NewOffice &office) {
    return unit.create(kind::employee, [&](Row<EmployeeKind> &row) {
        const auto &employee = kind::employee;
        row.set(employee.name, office.employee.isEmpty() ? office.name : office.employee);
        row.set(employee.login, office.login);
        row.set(employee.language, office.language);
        row.set(employee.calendar,
                office.language == u"fa" ? QStringLiteral("jalali") : QStringLiteral("gregorian"));
        row.set(employee.nativeDigits, office.language == u"fa");
        row.set(employee.sees, QStringLiteral("all"));
        row.set(employee.administrator, true);
        row.set(employee.active, true);
    });
}

Result<void> addOffice(UnitOfWork &unit, const NewOffice &office, RecordId currency) {
    const CountryFacts facts = countryFacts(office.country);
    auto id = unit.create(kind::office, [&](Row<OfficeKind> &row) {
        row.set(kind::office.name, office.name);
        row.set(kind::office.country, facts.code);
        row.set(kind::office.language, office.language);
        row.set(kind::office.currency, {currency});
        row.set(kind::office.zone, QString::fromLatin1(facts.zone));
        row.set(kind::office.calendar, facts.jalali ? QStringLiteral("jalali") : QStringLiteral("gregorian"));
        row.set(kind::office.firstDayOfWeek, facts.firstDayOfWeek);
        row.set(kind::office.weekend, facts.weekend);
        row.set(kind::office.workingHours, facts.workingHours);
        row.set(kind::office.backupSpace, Office().backupSpace);
        row.set(kind::office.matchPhones, true);
        row.set(kind::office.matchTaxNumbers, QStringLiteral("accounts"));
        row.set(kind::office.matchRegistrationNumbers, QStringLiteral("off"));
        row.set(kind::office.usesLeads, true);
        row.set(kind::office.fiscalYearStart, QStringLiteral("01-01"));
        row.set(kind::office.numbers,
                keyOf(office.numbers.value_or(usualMarks(facts.code, office.language))));
    });
    return id ? Result<void>() : id.error();
}

/// What Qt knows of any country.
CountryFacts commonFacts(const QString &code) {
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    const QLocale locale(QLocale::AnyLanguage, territory);
    CountryFacts facts{.code = code,
                       .zone = QTimeZone::availableTimeZoneIds(territory).value(0, "UTC"),
                       .currency = QStringLiteral("EUR"),
                       .language = QStringLiteral("en")};
    if (territory == QLocale::AnyTerritory || locale.territory() != territory)
        return facts;
    facts.firstDayOfWeek = int(locale.firstDayOfWeek());
    facts.weekend.clear();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (!locale.weekdays().contains(Qt::DayOfWeek(day)))
            facts.weekend += QString::number(day);
    }
    if (const QString currency = locale.currencySymbol(QLocale::CurrencyIsoCode); currency.size() == 3)
        facts.currency = currency;
    return facts;
}

} // namespace

CountryFacts countryFacts(const QString &country) {
    static const CountryFacts known[] = {
        {.code = QStringLiteral("VN"),
         .zone = "Asia/Ho_Chi_Minh",
         .workingHours = QStringLiteral("08:00-17:30"),
         .currency = QStringLiteral("VND"),
         .language = QStringLiteral("vi")},
        {.code = QStringLiteral("DE"),
         .zone = "Europe/Berlin",
         .currency = QStringLiteral("EUR"),
         .language = QStringLiteral("de")},
        {.code = QStringLiteral("AT"),
         .zone = "Europe/Vienna",
         .currency = QStringLiteral("EUR"),
         .language = QStringLiteral("de")},
        {.code = QStringLiteral("CH"),
         .zone = "Europe/Zurich",
         .currency = QStringLiteral("CHF"),
         .language = QStringLiteral("de")},
        {.code = QStringLiteral("PL"),
         .zone = "Europe/Warsaw",
         .workingHours = QStringLiteral("08:00-16:00"),
         .currency = QStringLiteral("PLN"),
         .language = QStringLiteral("pl")},
        {.code = QStringLiteral("IR"),
         .zone = "Asia/Tehran",
         .jalali = true,
         .firstDayOfWeek = 6,
         .weekend = QStringLiteral("45"),
         .workingHours = QStringLiteral("08:00-16:30"),
         .currency = QStringLiteral("IRR"),
         .language = QStringLiteral("fa")},
        {.code = QStringLiteral("GB"),
         .zone = "Europe/London",
         .currency = QStringLiteral("GBP"),
         .language = QStringLiteral("en")},
        {.code = QStringLiteral("US"),
         .zone = "America/New_York",
         .firstDayOfWeek = 7,
         .currency = QStringLiteral("USD"),
         .language = QStringLiteral("en")},
    };
    for (const CountryFacts &facts : known) {
        if (facts.code == country.toUpper())
            return facts;
    }
    return commonFacts(country.toUpper());
}

Result<RecordId> setUpOffice(Workspace &workspace, const NewOffice &office) {
    if (auto entered = workspace.loginAsSystem().result(); !entered)
        return entered.error();
    auto employee = std::make_shared<RecordId>(0);
    const auto fill = [office, employee](UnitOfWork &unit) -> Result<void> {
        auto currency = addCurrencies(unit, office);
        if (!currency)
            return currency.error();
        if (auto done = addOffice(unit, office, *currency); !done)
            return done;
        auto me = addEmployee(unit, office);
        if (!me)
            return me.error();
        *employee = *me;
        if (auto done = addDealPipeline(unit, office.language); !done)
            return done;
        if (auto done = addAllNamed<SourceKind>(unit, kind::source, newSources, office.language); !done)
            return done;
        if (auto done = addAllNamed<LostReasonKind>(unit, kind::lostReason, newReasons, office.language);
            !done)
            return done;
        return addLeadPipeline(unit, office.language);
    };
    auto filled = workspace.perform(QStringLiteral("setup"), fill).result();
    if (!filled)
        return filled.error();
    if (auto entered = workspace.login(*employee).result(); !entered)
        return entered.error();
    return *employee;
}

} // namespace kontor
