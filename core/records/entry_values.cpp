// Separators, and one key for each kind of value.
#include "core/records/entry_values.h"

#include "core/base/fold.h"
#include "core/base/keys.h"

namespace kontor {

QStringList entryParts(QString text, EntryKey of) {
    text.replace(QStringLiteral(" ::: "), QStringLiteral(";")).replace(u'\n', u';');
    if (of == EntryKey::Email)
        text.replace(u',', u';');
    QStringList parts;
    for (const QString &part : text.split(u';')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

QString entryKey(const FieldDef &field, const QString &value, const QString &country) {
    switch (field.options.entryKey) {
    case EntryKey::Email: {
        const QString key = emailKey(value);
        return key.isEmpty() ? fold(value) : key;
    }
    case EntryKey::Phone:
        return phoneKey(value, country);
    case EntryKey::Text:
        break;
    }
    return fold(value);
}

} // namespace kontor
