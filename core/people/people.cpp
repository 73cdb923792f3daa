// How accounts and contacts are called and seen.
#include "core/people/people.h"

namespace kontor {

AccountKind::AccountKind()
    : Reachable("account", {.label = QT_TRANSLATE_NOOP("kind", "Account"),
                            .plural = QT_TRANSLATE_NOOP("kind", "Accounts"),
                            .icon = "building",
                            .seen = Seen::ByGate,
                            .timeline = true,
                            .inSearch = true}) {}

ContactKind::ContactKind()
    : Reachable("contact", {.label = QT_TRANSLATE_NOOP("kind", "Contact"),
                            .plural = QT_TRANSLATE_NOOP("kind", "Contacts"),
                            .icon = "users",
                            .seen = Seen::ByGate,
                            .timeline = true,
                            .inSearch = true}) {}

} // namespace kontor
