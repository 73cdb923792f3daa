// Qt names the keys; where its words are not those on the caps, ours come first.
#include "ui/widgets/key_text.h"

#include <QtGlobal>
#include <utility>

namespace kontor {

namespace {

/// Keyboards for Persian bear these keys in Latin letters; Qt would spell them out.
[[maybe_unused]] constexpr const char *lettered[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Space")};

} // namespace

QString keysText(const QKeySequence &keys) {
    constexpr std::pair<Qt::Key, char16_t> signs[] = {{Qt::Key_Return, u'↵'},
                                                      {Qt::Key_Up, u'↑'},
                                                      {Qt::Key_Down, u'↓'},
                                                      {Qt::Key_Left, u'←'},
                                                      {Qt::Key_Right, u'→'}};
    QString text = keys.toString(QKeySequence::NativeText);
    for (const auto &[key, sign] : signs) {
        if (keys.count() == 1 && keys[0].key() == key) {
            const QString word = QKeySequence(key).toString(QKeySequence::NativeText);
            text = text.chopped(word.size()) + QChar(sign);
        }
    }
    return text.replace(u'+', u' ');
}

} // namespace kontor
