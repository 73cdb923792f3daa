// From rows to a Context.
#include "core/workspace/context_reader.h"

#include "core/records/raw_values.h"
#include "core/storage/connection.h"
#include "core/workspace/access.h"

namespace kontor {

namespace {

std::vector<OwnField> ownFields(Connection &connection) {
    std::vector<OwnField> fields;
    Statement row(connection,
                  "SELECT id, of, type, target, choices, mandatory, holds_personal_data, name, name_en,"
                  " name_vi, name_de, name_pl, name_fa FROM field_definition"
                  " WHERE gate IS NOT NULL AND coalesce(retired, 0) = 0 ORDER BY id");
    while (row.step()) {
        OwnField field{.definition = row.integer(0),
                       .kind = row.text(1).toLatin1(),
                       .type = ownFieldType(row.text(2)).value_or(FieldType::Text),
                       .target = row.text(3).toLatin1(),
                       .required = row.integer(5) != 0,
                       .personal = row.isNull(6) || row.integer(6) != 0};
        for (const QString &line : row.text(4).split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype equals = line.indexOf(u'=');
            const QString key = line.left(equals < 0 ? line.size() : equals).trimmed();
            field.choices.append({key, equals < 0 ? key : line.mid(equals + 1).trimmed()});
        }
        int column = 7;
        for (const char *language : {"", "en", "vi", "de", "pl", "fa"})
            field.labels.insert(QString::fromLatin1(language), row.text(column++));
        fields.push_back(field);
    }
    return fields;
}

MatchScope matchScope(const QString &key) {
    return key == u"all" ? MatchScope::All : key == u"accounts" ? MatchScope::Accounts : MatchScope::Off;
}

Office readOffice(Connection &connection) {
    Office office;
    Statement row(connection,
                  "SELECT o.id, o.name, o.country, o.language, c.code, c.id, o.zone, o.calendar,"
                  " o.first_day_of_week, o.weekend, o.working_hours, o.backup_folder,"
                  " o.backup_space, o.numbers, o.match_phones, o.match_names, o.match_tax_numbers,"
                  " o.match_registration_numbers, o.uses_leads"
                  " FROM office o LEFT JOIN currency c ON c.id = o.currency_id"
                  " WHERE o.gate IS NOT NULL ORDER BY o.id LIMIT 1");
    if (!row.step())
        return office;
    office.id = row.integer(0);
    office.name = row.text(1);
    office.country = row.text(2);
    if (!row.text(3).isEmpty())
        office.language = row.text(3);
    office.currency = Currency(row.text(4));
    office.currencyId = row.integer(5);
    const QTimeZone zone(row.text(6).toUtf8());
    office.zone = zone.isValid() ? zone : QTimeZone::utc();
    office.jalali = row.text(7) == u"jalali";
    office.firstDayOfWeek = row.isNull(8) ? 1 : int(qBound(qint64(1), row.integer(8), qint64(7)));
    office.weekend.clear();
    for (const QChar day : row.text(9)) {
        if (day >= u'1' && day <= u'7')
            office.weekend.append(day.digitValue());
    }
    office.workingHours = row.text(10);
    office.backupFolder = row.text(11);
    if (!row.isNull(12))
        office.backupSpace = row.integer(12);
    office.numbers = numberMarksFrom(row.text(13));
    office.match = {.phones = row.integer(14) != 0,
                    .names = row.integer(15) != 0,
                    .taxNumbers = matchScope(row.text(16)),
                    .registrationNumbers = matchScope(row.text(17))};
    office.usesLeads = row.integer(18) != 0;
    return office;
}

QList<Currency> readCurrencies(Connection &connection) {
    QList<Currency> currencies;
    Statement row(connection, "SELECT code FROM currency WHERE gate IS NOT NULL ORDER BY id");
    while (row.step())
        currencies.append(Currency(row.text(0)));
    return currencies;
}

void readRates(Connection &connection, Context &context) {
    Statement row(connection,
                  "SELECT c.code, r.valid_from, r.rate FROM exchange_rate r JOIN currency c"
                  " ON c.id = r.currency_id WHERE r.gate IS NOT NULL ORDER BY r.valid_from, r.id");
    while (row.step()) {
        context.rates[row.text(0).toLatin1()].append(
            {QDate::fromString(row.text(1), Qt::ISODate), decimalFromScaled(row.integer(2))});
    }
}

/// Whether one of the employee's teams works with leads, or there is none (LD21).
bool teamsUseLeads(Connection &connection, RecordId employee) {
    Statement row(connection,
                  "SELECT count(*), total(coalesce(t.without_leads, 0)) FROM link l JOIN team t ON t.id ="
                  " l.target_id WHERE l.owner_id = ? AND l.field = 'teams' AND t.gate IS NOT NULL");
    row.bind(1, employee).step();
    return row.integer(0) == 0 || row.integer(1) < row.integer(0);
}

} // namespace

std::shared_ptr<const Context> readContext(Connection &writer, const Access &access,
                                           const std::vector<const Kind *> &kinds) {
    auto context = std::make_shared<Context>();
    context->schema = std::make_shared<Schema>(kinds, ownFields(writer));
    context->office = readOffice(writer);
    context->currencies = readCurrencies(writer);
    readRates(writer, *context);
    context->access = access.isSystem ? access : accessOf(writer, access.me);
    context->leadsPages = context->office.usesLeads && teamsUseLeads(writer, access.me);
    context->language = context->office.language;
    Statement row(writer, "SELECT language FROM employee WHERE id = ?");
    if (row.bind(1, access.me).step() && !row.text(0).isEmpty())
        context->language = row.text(0);
    return context;
}

} // namespace kontor
