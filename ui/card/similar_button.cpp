// Asks on the lane of quick reads; of two questions only the newer one is answered.
#include "ui/card/similar_button.h"

#include "core/workspace/similar.h"
#include "ui/answer.h"
#include "ui/page.h"
#include "ui/widgets/key_text.h"

namespace kontor {

SimilarButton::SimilarButton(PageHost &host, QWidget *parent)
    : PillButton(Tone::Amber, Icon::Copy, parent), m_host(host) {
    hide();
    connect(this, &QPushButton::clicked, this, [this] { m_host.openSimilar(m_record.kind, m_record.id); });
}

SimilarButton::~SimilarButton() {
    if (m_cancel)
        *m_cancel = true;
}

void SimilarButton::ask(const RecordRef &record) {
    if (m_record != record)
        show(0);
    m_record = record;
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const auto job = [record](const Reading &reading) -> Result<qsizetype> {
        return similarTo(reading, *reading.schema().kind(record.kind), record.id).count();
    };
    onAnswer(m_host.workspace().read<qsizetype>(Workspace::LaneKind::Quick, job, m_cancel), this,
             [this, asked = m_cancel](const Result<qsizetype> &number) {
                 if (asked == m_cancel && number)
                     show(*number);
             });
}

void SimilarButton::show(qsizetype number) {
    setText(tr("%Ln similar", nullptr, int(number)));
    setToolTip(tr("Records that may be the same (%1)").arg(keysText(Qt::Key_S)));
    updateGeometry();
    setVisible(number > 0);
    Q_EMIT shown(number > 0);
}

} // namespace kontor
