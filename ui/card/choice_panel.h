// ChoicePanel: a small question with several answers; Escape gives none and changes nothing.
#pragma once

#include "ui/widgets/popover.h"

#include <functional>

namespace kontor {

struct PanelChoice {
    QString text;
    std::function<void()> run;
};

/// Opens at once and deletes itself. The first answer is the one that Enter gives.
class ChoicePanel final : public Popover {
    Q_OBJECT

public:
    ChoicePanel(QWidget *anchor, const QString &question, const QStringList &lines,
                const QList<PanelChoice> &choices);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(int index);

    QList<PanelChoice> m_choices;
};

} // namespace kontor
