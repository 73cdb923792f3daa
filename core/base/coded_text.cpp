// Names of countries come from ICU, those of days and months from Qt.
#include "core/base/coded_text.h"

#include "core/base/fold.h"
#include "core/base/sort_key.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <unicode/locid.h>
#include <unicode/uloc.h>

namespace kontor {

namespace {

constexpr int kDaysOfAWeek = 7;
constexpr int kMonths = 12;

/// Empty for what is no country of ISO 3166.
QString countryName(const QString &code, const QString &language) {
    icu::UnicodeString name;
    const QByteArray country = code.toLatin1();
    icu::Locale("", country.constData())
        .getDisplayCountry(icu::Locale(language.toLatin1().constData()), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

QStringList countryCodes() {
    QStringList codes;
    for (const char *const *code = uloc_getISOCountries(); *code; ++code)
        codes.append(QString::fromLatin1(*code));
    return codes;
}

/// Folded names in the five languages, and codes of two and three letters, to the code of two.
QHash<QString, QString> readCountries() {
    QHash<QString, QString> found{{QStringLiteral("uk"), QStringLiteral("GB")}};
    for (const QString &code : countryCodes()) {
        found.insert(fold(code), code);
        const icu::Locale locale("", code.toLatin1().constData());
        found.insert(fold(QString::fromLatin1(locale.getISO3Country())), code);
        for (const char *language : {"en", "vi", "de", "pl", "fa"})
            found.insert(fold(countryName(code, QString::fromLatin1(language))), code);
    }
    return found;
}

const QHash<QString, QString> &countriesByName() {
    static const QHash<QString, QString> byName = readCountries();
    return byName;
}

QString monthStart(int month) {
    return QStringLiteral("%1-01").arg(month, 2, 10, QLatin1Char('0'));
}

QString dayText(const QString &digit, const LocaleFormat &format) {
    const int day = digit.toInt();
    return day >= 1 && day <= kDaysOfAWeek ? format.dayName(Qt::DayOfWeek(day), QLocale::LongFormat) : digit;
}

} // namespace

QList<QPair<QString, QString>> codeChoices(Code code, const LocaleFormat &format) {
    QStringList codes;
    switch (code) {
    case Code::None:
        break;
    case Code::Country:
        codes = countryCodes();
        break;
    case Code::TimeZone:
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
            if (zone.contains('/') || zone == "UTC")
                codes.append(QString::fromLatin1(zone));
        }
        break;
    case Code::Weekday:
    case Code::Weekdays:
        for (int day = 1; day <= kDaysOfAWeek; ++day)
            codes.append(QString::number(day));
        break;
    case Code::MonthStart:
        for (int month = 1; month <= kMonths; ++month)
            codes.append(monthStart(month));
        break;
    }
    QList<QPair<QString, QString>> choices;
    for (const QString &one : std::as_const(codes))
        choices.append({one, codeText(code, one, format)});
    if (code == Code::Country) {
        const Collator collator(format.languageCode());
        QHash<QString, QByteArray> keys;
        for (const auto &choice : std::as_const(choices))
            keys.insert(choice.first, collator.key(choice.second));
        std::sort(choices.begin(), choices.end(),
                  [&keys](const auto &a, const auto &b) { return keys[a.first] < keys[b.first]; });
    }
    return choices;
}

QString codeText(Code code, const QString &stored, const LocaleFormat &format) {
    switch (code) {
    case Code::None:
    case Code::TimeZone:
        return stored;
    case Code::Country: {
        const QString name = stored.size() == 2 ? countryName(stored, format.languageCode()) : QString();
        return name.isEmpty() ? stored : name;
    }
    case Code::Weekday:
        return dayText(stored, format);
    case Code::Weekdays: {
        QStringList days;
        for (const QChar day : stored)
            days.append(dayText(QString(day), format));
        return days.join(QCoreApplication::translate("FieldFormat", ", "));
    }
    case Code::MonthStart:
        for (int month = 1; month <= kMonths; ++month) {
            if (stored == monthStart(month))
                return format.calendar().standaloneMonthName(format.locale(), month);
        }
        return stored;
    }
    Q_UNREACHABLE();
}

QString codeMeant(Code code, const QString &text) {
    return code == Code::Country ? countriesByName().value(fold(text), text) : text;
}

QStringList codesContaining(Code code, const QString &text) {
    QStringList codes;
    if (code != Code::Country)
        return codes;
    const QString wanted = fold(text);
    const auto &all = countriesByName();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it.key().contains(wanted) && !codes.contains(it.value()))
            codes.append(it.value());
    }
    return codes;
}

} // namespace kontor
