// How leads, accounts and contacts are called and seen.
#include "core/people/people.h"

namespace kontor {

AccountKind::AccountKind()
    : Customer("account", {.label = QT_TRANSLATE_NOOP("kind", "Account"),
                           .plural = QT_TRANSLATE_NOOP("kind", "Accounts"),
                           .icon = "building",
                           .seen = Seen::ByGate,
                           .timeline = true,
                           .inSearch = true,
                           .mergeGroup = "account"}) {}

ContactKind::ContactKind()
    : Customer("contact", {.label = QT_TRANSLATE_NOOP("kind", "Contact"),
                           .plural = QT_TRANSLATE_NOOP("kind", "Contacts"),
                           .icon = "users",
                           .seen = Seen::ByGate,
                           .timeline = true,
                           .inSearch = true,
                           .mergeGroup = "contact"}) {}

DisqualifyReasonKind::DisqualifyReasonKind()
    : NamedKind("disqualify_reason", {.label = QT_TRANSLATE_NOOP("kind", "Disqualification reason"),
                                      .plural = QT_TRANSLATE_NOOP("kind", "Disqualification reasons"),
                                      .icon = "x",
                                      .setting = true,
                                      .translated = true}) {}

LeadKind::LeadKind()
    : Reachable("lead", {.label = QT_TRANSLATE_NOOP("kind", "Lead"),
                         .plural = QT_TRANSLATE_NOOP("kind", "Leads"),
                         .icon = "inbox",
                         .seen = Seen::ByGate,
                         .numberPrefix = "L",
                         .timeline = true,
                         .titleField = "title",
                         .inSearch = true,
                         .mergeGroup = "sale"}) {
    stagedBy({.pipeline = pipeline.index,
              .stage = status.index,
              .since = statusSince.index,
              .closed = closed.index,
              .reason = disqualifyReason.index,
              .comment = disqualifyComment.index,
              .amount = amount.index});
}

} // namespace kontor
