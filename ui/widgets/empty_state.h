// What an empty page says: what belongs here, and the one action that fills it.
#pragma once

#include "ui/theme/icon.h"

#include <QFrame>

class QVBoxLayout;
class QHBoxLayout;

namespace kontor {

class Button;
class FlowLayout;
class Label;
class LinkLabel;

class EmptyState : public QFrame {
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// The one button; `keys` stands in it.
    Button *setAction(Icon icon, const QString &text, const QString &keys = {});
    void removeAction();
    /// Other ways, as plain links below a line.
    LinkLabel *addLink(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Label *m_title;
    Label *m_sentence;
    QVBoxLayout *m_column;
    QHBoxLayout *m_links = nullptr;
    QWidget *m_action = nullptr; // the button with the room above it
    Button *m_button = nullptr;
};

} // namespace kontor
