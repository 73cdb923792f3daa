// Names the blocks of forms.
#include "ui/fields/section_text.h"

#include <QCoreApplication>

namespace kontor {

QString sectionText(const QByteArray &section) {
    static constexpr struct {
        const char *key;
        const char *text;
    } known[] = {{"main", QT_TRANSLATE_NOOP("section", "General")},
                 {"customer", QT_TRANSLATE_NOOP("section", "Customer")},
                 {"reach", QT_TRANSLATE_NOOP("section", "How to reach")},
                 {"address", QT_TRANSLATE_NOOP("section", "Address")},
                 {"more", QT_TRANSLATE_NOOP("section", "More")},
                 {"own", QT_TRANSLATE_NOOP("section", "Own fields")},
                 {"names", QT_TRANSLATE_NOOP("section", "Names in other languages")},
                 {"calendar", QT_TRANSLATE_NOOP("section", "Calendar")},
                 {"duplicates", QT_TRANSLATE_NOOP("section", "Duplicates")},
                 {"leads", QT_TRANSLATE_NOOP("section", "Leads")},
                 {"safety", QT_TRANSLATE_NOOP("section", "Safety")},
                 {"look", QT_TRANSLATE_NOOP("section", "Look")},
                 {"rights", QT_TRANSLATE_NOOP("section", "Rights")},
                 {"system", QT_TRANSLATE_NOOP("section", "Record")}};
    for (const auto &one : known) {
        if (section == one.key)
            return QCoreApplication::translate("section", one.text);
    }
    return QString::fromUtf8(section);
}

} // namespace kontor
