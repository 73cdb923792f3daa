// Which page shows what: the one place where the shell names the pages of the other rooms.
#pragma once

#include "ui/page.h"
#include "ui/theme/icon.h"

namespace kontor {

/// The list or board of a query.
Page *makeCollectionPage(PageHost &host, const Query &query);
Page *makeCardPage(PageHost &host, const QByteArray &kind, RecordId id, const QList<RecordId> &among);

Page *makeSimilarPage(PageHost &host, const QByteArray &kind, RecordId id);
Page *makeDuplicatesPage(PageHost &host, const QByteArray &kind);

/// What stands in the navigation, in its order.
struct NavigationPlace {
    QByteArray kind;
    Icon icon;
    QByteArray newCommand; // makes a record of the kind
};
QList<NavigationPlace> navigationPlaces();

} // namespace kontor
