// The records that are similar to a lead, on the page of its conversion: why they are, with the way to each.
#pragma once

#include "ui/dialogs/convert_facts.h"
#include "ui/page.h"

class QCheckBox;

namespace kontor {

class ConvertSimilar final : public QWidget {
    Q_OBJECT

public:
    ConvertSimilar(PageHost &host, const ConvertFacts &facts, QWidget *parent);
    /// Those that are ticked.
    QList<RecordRef> chosen() const;
    /// Whether they can be ticked.
    void setChoosing(bool on);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *rowOf(const SimilarRecord &one, const ConvertFacts &facts);

    PageHost &m_host;
    QList<QPair<RecordRef, QCheckBox *>> m_ticks;
    QWidget *m_head;
    bool m_warns;
};

} // namespace kontor
