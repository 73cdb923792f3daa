// The question before a setting goes to the recycle bin.
#pragma once

#include "core/base/id.h"

class QWidget;

namespace kontor {

class Kind;
class PageHost;

/// Asks beside `anchor`; `name` is what people call the record. What is in use the core refuses, in words.
void askRemoval(PageHost &host, QWidget *anchor, const Kind &kind, RecordId id, const QString &name);

} // namespace kontor
