// The list of all keys (F1), menu by menu and for the page that it was opened from.
#pragma once

#include "ui/page.h"

namespace kontor {

class CommandBook;
class HeadLine;

class KeysPage : public Page {
    Q_OBJECT

public:
    KeysPage(PageHost &host, const CommandBook &commands);
    QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    const CommandBook &m_commands;
    HeadLine *m_head;
    QWidget *m_body = nullptr;
    QLayout *m_place;
};

} // namespace kontor
