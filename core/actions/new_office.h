// Setting up a new file: the office, its first employee, a pipeline and the lists that a start needs.
#pragma once

#include "core/base/number_marks.h"
#include "core/workspace/workspace.h"

#include <optional>

namespace kontor {

struct NewOffice {
    QString name = {};
    QString country = QStringLiteral("VN"); // ISO 3166
    QString language = QStringLiteral("en");
    QString currency = QStringLiteral("EUR");
    QString employee = {}; // my name
    QString login = {};
    std::optional<NumberMarks> numbers = {}; // else those of the country
};

/// What a country brings with it; every value can be edited later (X17).
struct CountryFacts {
    QString code;
    QByteArray zone;
    bool jalali = false;
    int firstDayOfWeek = 1;
    QString weekend = QStringLiteral("67");
    QString workingHours = QStringLiteral("09:00-17:30");
    QString currency;
    QString language;
};
CountryFacts countryFacts(const QString &country);

/// Fills an empty file and logs its first employee in. The id of that employee.
Result<RecordId> setUpOffice(Workspace &workspace, const NewOffice &office);

} // namespace kontor
