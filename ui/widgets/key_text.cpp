// Qt names the keys; where its words are not those on the caps, ours come first.
#include "ui/widgets/key_text.h"

#include <QtGlobal>

namespace kontor {

namespace {

/// Keyboards for Persian bear these keys in Latin letters; Qt would spell them out.
[[maybe_unused]] constexpr const char *lettered[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Space")};

} // namespace

QString keysText(const QKeySequence &keys) {
    const QString word = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    QString text = keys.toString(QKeySequence::NativeText);
    if (text.endsWith(word))
        text.replace(text.size() - word.size(), word.size(), QStringLiteral("↵"));
    return text.replace(u'+', u' ');
}

} // namespace kontor
