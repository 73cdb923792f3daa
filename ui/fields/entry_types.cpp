// Names the kinds of entries of list fields.
#include "ui/fields/entry_types.h"

#include <QCoreApplication>

namespace kontor {

namespace {

struct EntryType {
    const char *key;
    const char *text;
};

constexpr EntryType knownTypes[] = {{"work", QT_TRANSLATE_NOOP("EntryType", "Work")},
                                    {"mobile", QT_TRANSLATE_NOOP("EntryType", "Mobile")},
                                    {"private", QT_TRANSLATE_NOOP("EntryType", "Private")},
                                    {"fax", QT_TRANSLATE_NOOP("EntryType", "Fax")},
                                    {"billing", QT_TRANSLATE_NOOP("EntryType", "Billing")},
                                    {"delivery", QT_TRANSLATE_NOOP("EntryType", "Delivery")},
                                    {"visiting", QT_TRANSLATE_NOOP("EntryType", "Visiting")},
                                    {"other", QT_TRANSLATE_NOOP("EntryType", "Other")}};

} // namespace

QStringList entryTypes(EntryKey of) {
    switch (of) {
    case EntryKey::Email:
        return {QStringLiteral("work"), QStringLiteral("private"), QStringLiteral("billing"),
                QStringLiteral("other")};
    case EntryKey::Phone:
        return {QStringLiteral("work"), QStringLiteral("mobile"), QStringLiteral("private"),
                QStringLiteral("fax"), QStringLiteral("other")};
    case EntryKey::Text:
        break;
    }
    return {QStringLiteral("work"),     QStringLiteral("private"),  QStringLiteral("billing"),
            QStringLiteral("delivery"), QStringLiteral("visiting"), QStringLiteral("other")};
}

QString entryTypeText(const QString &key) {
    for (const EntryType &type : knownTypes) {
        if (key == QLatin1StringView(type.key))
            return QCoreApplication::translate("EntryType", type.text);
    }
    return key;
}

} // namespace kontor
