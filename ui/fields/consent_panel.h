// What an address may be used for: the panel that asks it, and its words (SPEC part 3 "Consent").
#pragma once

#include "core/records/repository.h"
#include "ui/page.h"
#include "ui/widgets/popover.h"

namespace kontor {

class FieldEditor;

class ConsentPanel : public Popover {
    Q_OBJECT

public:
    ConsentPanel(PageHost &host, QWidget *anchor, const Consent &consent, const RecordNames &names);
    void begin();

Q_SIGNALS:
    /// Something else than before, noted by who is logged in.
    void noted(const kontor::Consent &consent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    PageHost &m_host;
    Consent m_before;
    FieldEditor *m_use;
    FieldEditor *m_since;
    FieldEditor *m_source;
};

/// "may not be used": what a card says beside an address; empty where nobody said anything.
QString consentWord(const Consent &consent);
/// "since 3 Nov 2026, by telephone, noted by Anna König", as far as it is known.
QString consentOrigin(const Consent &consent, const RecordNames &names, const LocaleFormat &format);

} // namespace kontor
