// The pages of the other rooms, by what they show.
#include "ui/shell/pages.h"

#include "core/people/people.h"
#include "core/sales/deal.h"
#include "core/work/work.h"
#include "ui/card/card_page.h"
#include "ui/collection/collection_page.h"
#include "ui/similar/duplicates_page.h"
#include "ui/similar/similar_page.h"

namespace kontor {

Page *makeCollectionPage(PageHost &host, const Query &query) {
    return new CollectionPage(host, query);
}

Page *makeCardPage(PageHost &host, const QByteArray &kind, RecordId id, const QList<RecordId> &among) {
    return new CardPage(host, kind, id, among);
}

Page *makeSimilarPage(PageHost &host, const QByteArray &kind, RecordId id) {
    return new SimilarPage(host, kind, id);
}

Page *makeDuplicatesPage(PageHost &host, const QByteArray &kind) {
    return new DuplicatesPage(host, kind);
}

QList<NavigationPlace> navigationPlaces() {
    return {{kind::lead.key(), Icon::Inbox, "newLead"},
            {kind::deal.key(), Icon::Handshake, "newDeal"},
            {kind::account.key(), Icon::Building, "newAccount"},
            {kind::contact.key(), Icon::Users, "newContact"},
            {kind::project.key(), Icon::Folder, "newProject"}};
}

} // namespace kontor
