// Texts that stand for something with a name: countries, days of the week, months. The file holds the code;
// people see and type the name.
#pragma once

#include "core/base/locale_format.h"

#include <QList>
#include <QPair>
#include <QString>

namespace kontor {

/// What the text or number of a field stands for.
enum class Code {
    None,
    Country,    // "DE", ISO 3166; a name that is none of them stays as it was typed
    TimeZone,   // "Asia/Ho_Chi_Minh", IANA
    Weekday,    // "1" is Monday
    Weekdays,   // "67": Saturday and Sunday
    MonthStart, // "04-01": the first of a month in the calendar of the format
};

/// (code, name) of each that may be chosen, in the order of the list; of Weekdays the single days.
QList<QPair<QString, QString>> codeChoices(Code code, const LocaleFormat &format);

/// The name of what is stored, or the stored text where it has none.
QString codeText(Code code, const QString &stored, const LocaleFormat &format);

/// The code that a text means: "Germany", "Niemcy", "DEU" and "de" are "DE". What means none stays as it is.
QString codeMeant(Code code, const QString &text);

/// The codes that have `text` in one of their names in the five languages, folded.
QStringList codesContaining(Code code, const QString &text);

} // namespace kontor
