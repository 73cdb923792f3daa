// Grows with its text.
#include "ui/card/note_edit.h"

#include "ui/widgets/button.h"
#include "ui/widgets/key_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kontor {

NoteEdit::NoteEdit(const QString &text, QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit(text, this)), m_before(text) {
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(m_edit);
    auto *row = new QHBoxLayout;
    auto *save = new Button(tr("Save note"), Button::Kind::Primary, this);
    save->setKeyHint(keysText(Qt::CTRL | Qt::Key_Return));
    auto *leave = new Button(tr("Cancel"), Button::Kind::Secondary, this);
    row->addWidget(save);
    row->addWidget(leave);
    row->addStretch(1);
    column->addLayout(row);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setPlaceholderText(tr("Write a note…"));
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        Q_EMIT edited();
    });
    connect(save, &Button::clicked, this, &NoteEdit::keep);
    connect(leave, &Button::clicked, this, &NoteEdit::left);
    fit();
}

QString NoteEdit::text() const {
    return m_edit->toPlainText();
}

void NoteEdit::setText(const QString &text) {
    m_before = text;
    m_edit->setPlainText(text);
}

bool NoteEdit::isDirty() const {
    return text() != m_before;
}

void NoteEdit::fit() {
    const int lines = std::clamp(m_edit->document()->blockCount() + 1, 3, 14);
    m_edit->setFixedHeight(lines * QFontMetrics(m_edit->font()).lineSpacing() + 14);
}

void NoteEdit::keep() {
    if (!text().trimmed().isEmpty())
        Q_EMIT kept(text().trimmed());
}

bool NoteEdit::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
        return true;
    }
    if (key->key() == Qt::Key_Escape) { // what was typed is left by the button alone
        if (!isDirty())
            Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor
