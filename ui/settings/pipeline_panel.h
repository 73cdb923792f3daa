// PipelinePanel: the names of a pipeline, whether it is still offered, and the way to delete it.
#pragma once

#include "core/base/id.h"
#include "ui/widgets/popover.h"

namespace kontor {

class PageHost;
class SettingsForm;

class PipelinePanel final : public Popover {
    Q_OBJECT

public:
    /// Opens beside `anchor` once the record is read; what is typed is saved as it is left.
    PipelinePanel(PageHost &host, QWidget *anchor, RecordId pipeline);

Q_SIGNALS:
    void removalAsked();

private:
    SettingsForm *m_form;
};

} // namespace kontor
