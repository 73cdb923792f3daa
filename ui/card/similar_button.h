// "3 similar" on top of a card: how many records may be the same as the one that it shows (X2, MG2).
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/pill_button.h"

namespace kontor {

class PageHost;

/// Hidden while there are none. Pressed, it leads to their page.
class SimilarButton final : public PillButton {
    Q_OBJECT

public:
    explicit SimilarButton(PageHost &host, QWidget *parent = nullptr);
    ~SimilarButton() override;

    /// Asks anew: the record is another one, or something has changed.
    void ask(const RecordRef &record);

Q_SIGNALS:
    void shown(bool on);

private:
    void show(qsizetype number);

    PageHost &m_host;
    RecordRef m_record;
    CancelFlag m_cancel;
};

} // namespace kontor
