// Keys of e-mail addresses and telephone numbers: what is written differently but is the same, has one key
// (X18).
#pragma once

#include <QString>
#include <QStringView>

namespace kontor {

/// Lower case with the domain in ASCII form; empty when the text is not one address.
QString emailKey(QStringView text);

/// E.164 such as "+84912345678", read as dialled in `country` ("VN"), without extension. What is no possible
/// number there keeps its digits alone; fewer than four digits give an empty key.
QString phoneKey(QStringView text, const QString &country);

} // namespace kontor
