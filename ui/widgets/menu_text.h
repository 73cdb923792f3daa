// What the office named shows as it is in menus and boxes, where Qt takes '&' for the mark of a key.
#pragma once

#include <QString>

namespace kontor {

inline QString menuText(QString name) {
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace kontor
