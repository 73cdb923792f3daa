// One line for each key.
#include "ui/shell/notices.h"

#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace kontor {

Notices::Notices(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Notices::put(const QByteArray &key, const Notice &notice) {
    take(key);
    auto *line = new InlineMessage(notice.kind, notice.text, this);
    line->setAcross();
    line->setClosable(notice.closable);
    connect(line, &InlineMessage::closed, this, [this, key] { take(key); });
    if (!notice.action.isEmpty())
        connect(line->setAction(notice.action), &QAbstractButton::clicked, this,
                [run = notice.run] { run(); });
    m_column->addWidget(line);
    m_lines.insert(key, line);
    line->show();
}

void Notices::take(const QByteArray &key) {
    if (InlineMessage *line = m_lines.take(key)) {
        line->hide();
        line->deleteLater(); // it may be the one that asks for it
    }
}

} // namespace kontor
