// What our own widgets are for screen readers.
#pragma once

namespace kontor {

/// Gives widgets that Qt would only call a client their role, by the names of their classes. Theme calls it
/// once.
void installAccessibleRoles();

} // namespace kontor
