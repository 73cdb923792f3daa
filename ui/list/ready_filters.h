// Ready filters: those that everybody finds beside the saved ones, by kind (LD1).
#pragma once

#include "core/records/filter.h"

#include <QByteArray>

namespace kontor {

struct ReadyFilter {
    QString name; // in the program's language
    Filter filter;
};

QList<ReadyFilter> readyFilters(const QByteArray &kind);

} // namespace kontor
