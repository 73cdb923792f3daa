// The list of all keys (F1), menu by menu and for the page that it was opened from.
#pragma once

#include "ui/page.h"

#include <QList>

class QAction;

namespace kontor {

class CommandBook;
class FieldError;
class HeadLine;
class KeyButton;

class KeysPage : public Page {
    Q_OBJECT

public:
    KeysPage(PageHost &host, const CommandBook &commands);
    QString title() const override;
    void focusContent() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *groupWidget(const QString &name, const QList<QAction *> &actions, QWidget *parent);
    QWidget *fixedWidget(QWidget *parent);
    void take(QAction *action, const QKeySequence &keys);
    void showKeys();

    const CommandBook &m_commands;
    HeadLine *m_head;
    QWidget *m_body = nullptr;
    FieldError *m_error = nullptr;
    QList<QPair<QAction *, KeyButton *>> m_buttons;
    QLayout *m_place;
};

} // namespace kontor
