// ChangesPanel: the records that a file changed since a backup of it, as a table beside what opened it.
#pragma once

#include "core/actions/readable.h"
#include "core/base/locale_format.h"
#include "ui/widgets/popover.h"

namespace kontor {

class ChangesPanel final : public Popover {
    Q_OBJECT

public:
    /// Opens itself, and is gone when it is closed.
    ChangesPanel(QWidget *anchor, const ReadableChanges &changes, const LocaleFormat &format);
};

} // namespace kontor
