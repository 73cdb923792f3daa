// None of these ways asks the code under test what is the same; they follow the list of X18.
#include "tests/support/core/distortions.h"

#include "tests/support/core/labelled_words.h"

#include <algorithm>

namespace kontor::test {

namespace {

QString upper(const QString &text, Dice &) {
    return text.toUpper();
}

QString lower(const QString &text, Dice &) {
    return text.toLower();
}

QString plain(const QString &text, Dice &) {
    return withoutAccents(text);
}

QString decomposed(const QString &text, Dice &) {
    return text.normalized(QString::NormalizationForm_D);
}

QString blanksWithin(const QString &text, Dice &dice) {
    QString spaced = text;
    spaced.replace(u' ', dice.once(2) ? QStringLiteral("  ") : QStringLiteral(" \u00A0"));
    return spaced;
}

QString blanksAround(const QString &text, Dice &dice) {
    return QStringLiteral("  ") + text + (dice.once(2) ? QChar(u' ') : QChar(u'\u00A0'));
}

QString punctuated(const QString &text, Dice &dice) {
    const qsizetype blank = text.indexOf(u' ');
    if (blank < 0 || dice.once(3))
        return text + u'.';
    return text.left(blank) + (dice.once(2) ? QStringLiteral(", ") : QStringLiteral(" - ")) +
           text.mid(blank + 1);
}

QString withoutDots(const QString &text, Dice &) {
    QString bare = text;
    return bare.remove(u'.');
}

QString arabicLetters(const QString &text, Dice &) {
    QString arabic = text;
    return arabic.replace(u'\u06CC', u'\u064A').replace(u'\u06A9', u'\u0643');
}

QString withoutJoiners(const QString &text, Dice &) {
    QString bare = text;
    return bare.remove(QChar(0x200C)).remove(QChar(0x200D));
}

QString joinerWithin(const QString &text, Dice &dice) {
    static constexpr char16_t invisible[] = {0x200C, 0x200D, 0x200B, 0x200E, 0x200F};
    QString joined = text;
    return joined.insert(1 + dice.below(text.size() - 1), QChar(invisible[dice.below(std::size(invisible))]));
}

QString markInFront(const QString &text, Dice &dice) {
    return QChar(dice.once(2) ? 0x200E : 0x200F) + text;
}

QString asciiDomain(const QString &text, Dice &) {
    for (const Domain &domain : mailDomains()) {
        if (text.endsWith(u'@' + domain.written))
            return text.left(text.size() - domain.written.size()) + domain.ascii;
    }
    return text;
}

QString spacedNumber(const QString &text, Dice &dice) {
    static constexpr char16_t between[] = {u' ', u'-', u'.', u'/', 0x00A0};
    const QChar sign(between[dice.below(std::size(between))]);
    QString spaced;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 1 && (text.size() - i) % 3 == 0)
            spaced += sign;
        spaced += text[i];
    }
    return spaced;
}

QString digitsFrom(char16_t zero, QString text) {
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(char16_t(zero + c.unicode() - u'0'));
    }
    return text;
}

QString persianDigits(const QString &text, Dice &) {
    return inPersianDigits(text);
}

QString arabicDigits(const QString &text, Dice &) {
    return inArabicDigits(text);
}

QString wideDigits(const QString &text, Dice &) {
    return digitsFrom(0xFF10, text);
}

/// Letters of which no two are twins to a reader.
QStringView alphabetOf(QChar letter) {
    for (const QStringView alphabet : {u"aeiou", u"bdfghklmnprstvwz", u"بتدرسلمنفق"}) {
        if (alphabet.contains(letter))
            return alphabet;
    }
    return {};
}

} // namespace

const std::vector<Distortion> &nameDistortions() {
    static const std::vector<Distortion> all{
        {"upper case", upper},
        {"lower case", lower},
        {"no accents", plain},
        {"decomposed", decomposed},
        {"blanks within", blanksWithin},
        {"blanks around", blanksAround},
        {"punctuation", punctuated},
        {"dots dropped", withoutDots},
        {"Arabic letters", arabicLetters},
        {"joiners dropped", withoutJoiners},
        {"joiner within", joinerWithin},
    };
    return all;
}

const std::vector<Distortion> &emailDistortions() {
    static const std::vector<Distortion> all{
        {"upper case", upper},         {"blanks around", blanksAround}, {"decomposed", decomposed},
        {"ASCII domain", asciiDomain}, {"mark in front", markInFront},
    };
    return all;
}

const std::vector<Distortion> &numberDistortions() {
    static const std::vector<Distortion> all{
        {"lower case", lower},           {"blanks around", blanksAround},
        {"spaced", spacedNumber},        {"Persian digits", persianDigits},
        {"Arabic digits", arabicDigits}, {"wide digits", wideDigits},
        {"mark in front", markInFront},
    };
    return all;
}

QString distorted(const QString &text, const std::vector<Distortion> &ways, Dice &dice, QStringList &how) {
    QString written = text;
    // Blanks and marks change every text, so this ends.
    for (int left = 1 + dice.below(3); left > 0 || written == text;) {
        const Distortion &way = dice.oneOf(ways);
        const QString changed = way.write(written, dice);
        if (changed == written)
            continue;
        written = changed;
        how.append(QString::fromLatin1(way.name));
        --left;
    }
    return written;
}

QString inPersianDigits(const QString &text) {
    return digitsFrom(0x06F0, text);
}

QString inArabicDigits(const QString &text) {
    return digitsFrom(0x0660, text);
}

QString withAnotherLetter(const QString &text, Dice &dice) {
    const QStringList words = text.normalized(QString::NormalizationForm_D).split(u' ');
    for (const QString &word : words) {
        if (withoutAccents(word).size() < 4)
            continue;
        const int start = dice.below(word.size());
        for (qsizetype step = 0; step < word.size(); ++step) {
            const qsizetype i = (start + step) % word.size();
            const QStringView alphabet = alphabetOf(word[i]);
            if (alphabet.isEmpty())
                continue;
            const qsizetype place = alphabet.indexOf(word[i]);
            QStringList changed = words;
            changed[words.indexOf(word)][i] =
                alphabet[(place + 1 + dice.below(alphabet.size() - 1)) % alphabet.size()];
            return changed.join(u' ').normalized(QString::NormalizationForm_C);
        }
    }
    return text;
}

QString withAnotherDigit(const QString &text, Dice &dice) {
    QString changed = text;
    QChar &digit = changed[text.size() - 1 - dice.below(4)];
    digit = QChar(char16_t(u'0' + (digit.unicode() - u'0' + 1 + dice.below(9)) % 10));
    return changed;
}

QString withSwappedDigits(const QString &text) {
    QString changed = text;
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        if (text[i] != text[i - 1] && text[i].isDigit() && text[i - 1].isDigit()) {
            std::swap(changed[i], changed[i - 1]);
            break;
        }
    }
    return changed;
}

QString withoutAccents(const QString &text) {
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        switch (c.unicode()) {
        case 0x0111:
            bare += u'd';
            break;
        case 0x0110:
            bare += u'D';
            break;
        case 0x0142:
            bare += u'l';
            break;
        case 0x0141:
            bare += u'L';
            break;
        case 0x00DF:
            bare += QStringLiteral("ss");
            break;
        default:
            if (!c.isMark())
                bare += c;
        }
    }
    return bare;
}

} // namespace kontor::test
