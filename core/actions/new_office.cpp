// What every new file starts with, named in five languages.
#include "core/actions/new_office.h"

#include "core/records/context.h"
#include "core/sales/deal.h"
#include "core/security/organisation.h"

namespace kontor {

namespace {

/// A name in the order en, vi, de, pl, fa.
struct Names {
    const char *text[5];
    QString in(const QString &language) const {
        static const QStringList order{QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("de"),
                                       QStringLiteral("pl"), QStringLiteral("fa")};
        return QString::fromUtf8(text[qMax<qsizetype>(0, order.indexOf(language))]);
    }
};

struct NewStage {
    Names names;
    const char *type;
    int probability;
    int staleDays;
    const char *colour;
};

const NewStage newStages[] = {
    {{{"New request", "Yêu cầu mới", "Neue Anfrage", "Nowe zapytanie", "درخواست تازه"}},
     "open",
     20,
     14,
     "#7A8699"},
    {{{"Qualification", "Đánh giá nhu cầu", "Qualifizierung", "Kwalifikacja", "ارزیابی نیاز"}},
     "open",
     40,
     14,
     "#3B82C4"},
    {{{"Offer", "Chào giá", "Angebot", "Oferta", "پیشنهاد قیمت"}}, "open", 50, 14, "#8B5CC7"},
    {{{"Negotiation", "Đàm phán", "Verhandlung", "Negocjacje", "مذاکره"}}, "open", 75, 10, "#D97F24"},
    {{{"Won", "Thành công", "Gewonnen", "Wygrana", "موفق"}}, "won", 100, 0, "#2E9E63"},
    {{{"Lost", "Thất bại", "Verloren", "Przegrana", "ناموفق"}}, "lost", 0, 0, "#C0453B"},
};

const Names mainPipeline{{"Main pipeline", "Quy trình chính", "Hauptpipeline", "Główny proces", "مسیر اصلی"}};

const Names newSources[] = {
    {{"Website", "Trang web", "Website", "Strona internetowa", "وب‌سایت"}},
    {{"Recommendation", "Giới thiệu", "Empfehlung", "Polecenie", "معرفی"}},
    {{"Trade fair", "Hội chợ", "Messe", "Targi", "نمایشگاه"}},
    {{"Phone call", "Điện thoại", "Telefon", "Rozmowa telefoniczna", "تماس تلفنی"}},
};

const Names newReasons[] = {
    {{"Price", "Giá cả", "Preis", "Cena", "قیمت"}},
    {{"Competitor", "Đối thủ cạnh tranh", "Wettbewerber", "Konkurencja", "رقیب"}},
    {{"No budget", "Không có ngân sách", "Kein Budget", "Brak budżetu", "نبود بودجه"}},
    {{"No answer", "Không phản hồi", "Keine Rückmeldung", "Brak odpowiedzi", "بی‌پاسخ"}},
};

struct NewCurrency {
    const char *code;
    Names names;
};
const NewCurrency newCurrencies[] = {
    {"EUR", {{"Euro", "Euro", "Euro", "Euro", "یورو"}}},
    {"USD", {{"US dollar", "Đô la Mỹ", "US-Dollar", "Dolar amerykański", "دلار آمریکا"}}},
    {"PLN", {{"Polish złoty", "Złoty Ba Lan", "Polnischer Złoty", "Złoty polski", "زلوتی لهستان"}}},
    {"VND", {{"Vietnamese dong", "Đồng Việt Nam", "Vietnamesischer Dong", "Dong wietnamski", "دونگ ویتنام"}}},
    {"IRR", {{"Iranian rial", "Rial Iran", "Iranischer Rial", "Rial irański", "ریال ایران"}}},
};

template <class K>
void name(Row<K> &row, const K &kind, const Names &names, const QString &language) {
    row.set(kind.name, names.in(language));
    row.set(kind.nameEn, names.in(QStringLiteral("en")));
    row.set(kind.nameVi, names.in(QStringLiteral("vi")));
    row.set(kind.nameDe, names.in(QStringLiteral("de")));
    row.set(kind.namePl, names.in(QStringLiteral("pl")));
    row.set(kind.nameFa, names.in(QStringLiteral("fa")));
}

/// All the currencies; the id of the office's own.
Result<RecordId> addCurrencies(UnitOfWork &unit, const NewOffice &office) {
    RecordId own = 0;
    for (const NewCurrency &currency : newCurrencies) {
        auto id = unit.create(kind::currency, [&](Row<CurrencyKind> &row) {
            name(row, kind::currency, currency.names, office.language);
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

Result<void> addPipeline(UnitOfWork &unit, const QString &language) {
    auto pipeline = unit.create(kind::pipeline, [&](Row<PipelineKind> &row) {
        name(row, kind::pipeline, mainPipeline, language);
        row.set(kind::pipeline.of, QStringLiteral("deal"));
        row.set(kind::pipeline.position, 1);
    });
    if (!pipeline)
        return pipeline.error();
    qint64 position = 1;
    for (const NewStage &stage : newStages) {
        auto id = unit.create(kind::stage, [&](Row<StageKind> &row) {
            name(row, kind::stage, stage.names, language);
            row.set(kind::stage.pipeline, {*pipeline});
            row.set(kind::stage.type, QString::fromLatin1(stage.type));
            row.set(kind::stage.probability, stage.probability);
            if (stage.staleDays)
                row.set(kind::stage.staleDays, stage.staleDays);
            row.set(kind::stage.colour, QString::fromLatin1(stage.colour));
            row.set(kind::stage.position, position);
        });
        if (!id)
            return id.error();
        ++position;
    }
    return {};
}

template <class K>
Result<void> addNamed(UnitOfWork &unit, const K &kind, std::span<const Names> list, const QString &language) {
    for (const Names &names : list) {
        auto id = unit.create(kind, [&](Row<K> &row) { name(row, kind, names, language); });
        if (!id)
            return id.error();
    }
    return {};
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
        if (auto done = addPipeline(unit, office.language); !done)
            return done;
        if (auto done = addNamed<SourceKind>(unit, kind::source, newSources, office.language); !done)
            return done;
        return addNamed<LostReasonKind>(unit, kind::lostReason, newReasons, office.language);
    };
    auto filled = workspace.perform(QStringLiteral("setup"), fill).result();
    if (!filled)
        return filled.error();
    if (auto entered = workspace.login(*employee).result(); !entered)
        return entered.error();
    return *employee;
}

} // namespace kontor
