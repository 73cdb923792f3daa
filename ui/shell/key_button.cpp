// While it listens every key belongs to it, those of other actions too.
#include "ui/shell/key_button.h"

#include "ui/widgets/key_text.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace kontor {

namespace {

bool isOnlyModifier(int key) {
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

} // namespace

KeyButton::KeyButton(const QString &name, const QKeySequence &keys, QWidget *parent)
    : QAbstractButton(parent), m_name(name) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setKeys(keys);
    connect(this, &QAbstractButton::clicked, this, [this] { listen(true); });
}

void KeyButton::setKeys(const QKeySequence &keys) {
    m_keys = keys;
    listen(false);
}

void KeyButton::listen(bool on) {
    m_listening = on;
    setAccessibleName(tr("%1: %2", "action, its keys").arg(m_name, shown()));
    setToolTip(tr(
        "Enter or click, then press the new keys. Delete takes them away, Backspace gives the usual ones back."));
    updateGeometry();
    update();
}

QString KeyButton::shown() const {
    if (m_listening)
        return tr("press the keys");
    return m_keys.isEmpty() ? tr("none", "keys of an action") : keysText(m_keys);
}

QSize KeyButton::sizeHint() const {
    return paint::keyHintSize(shown()) + QSize(6, 6);
}

bool KeyButton::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && m_listening) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void KeyButton::keyPressEvent(QKeyEvent *event) {
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (!m_listening) {
        if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
            listen(true);
        else if (plain && event->key() == Qt::Key_Delete)
            Q_EMIT keysPressed({});
        else if (plain && event->key() == Qt::Key_Backspace)
            Q_EMIT resetRequested();
        else
            QAbstractButton::keyPressEvent(event);
        return;
    }
    if (isOnlyModifier(event->key()))
        return;
    listen(false);
    if (plain && event->key() == Qt::Key_Escape)
        return;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    Q_EMIT keysPressed(QKeySequence(QKeyCombination(held, Qt::Key(event->key()))));
}

void KeyButton::focusOutEvent(QFocusEvent *event) {
    listen(false);
    QAbstractButton::focusOutEvent(event);
}

void KeyButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    const QRect hint = rect().adjusted(3, 3, -3, -3);
    paint::keyHint(&painter, hint, shown(), m_listening ? t.accentText : t.textSecond,
                   underMouse() ? t.page : t.surface);
    if (hasFocus())
        paint::focusRing(&painter, rect());
}

} // namespace kontor
