// Cleaning of text on its way into the file and marking of invisible characters on its way to the screen.
#include "core/base/text_rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace kontor {

namespace {

constexpr qsizetype kMostBytes = 1024 * 1024;
constexpr qsizetype kMostBytesPerUnit = 3;

bool hasLoneSurrogate(const QString &text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

bool isTooLarge(const QString &text) {
    return text.size() * kMostBytesPerUnit > kMostBytes && text.toUtf8().size() > kMostBytes;
}

bool isLineEnd(char16_t c) {
    return c == u'\n' || c == u'\r' || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

bool isControl(char16_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

bool needsMark(char16_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200B || c == 0xFEFF;
}

QString withoutControls(const QString &text, bool multiline) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isLineEnd(c)) {
            // CR LF is one line end.
            if (c == u'\n' && i > 0 && text[i - 1] == u'\r')
                continue;
            clean += multiline ? u'\n' : u' ';
        } else if (c == u'\t') {
            clean += multiline ? u'\t' : u' ';
        } else if (!isControl(c)) {
            clean += QChar(c);
        }
    }
    return clean;
}

} // namespace

Result<QString> cleanText(const QString &text, bool multiline) {
    if (isTooLarge(text))
        return Error{ErrorCode::Invalid,
                     {},
                     QCoreApplication::translate(
                         "TextRules", "The text is longer than 1 MB. Shorten it, or keep it as a file.")};
    if (hasLoneSurrogate(text))
        return Error{
            ErrorCode::Invalid,
            {},
            QCoreApplication::translate("TextRules", "The text holds a broken character. Write it anew.")};
    return withoutControls(text, multiline).normalized(QString::NormalizationForm_C).trimmed();
}

bool holdsControls(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c != u'\t' && isControl(c.unicode()) && !isLineEnd(c.unicode());
    });
}

QString visibleControls(const QString &text) {
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (needsMark(c.unicode()))
            shown += QStringLiteral("‹U+%1›").arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

} // namespace kontor
