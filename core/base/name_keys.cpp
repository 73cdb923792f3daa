// Keys of names: folded, cut into words, then what does not tell two apart is left out.
#include "core/base/name_keys.h"

#include "core/base/fold.h"
#include "core/base/legal_forms.h"

#include <QStringList>
#include <QVarLengthArray>
#include <algorithm>
#include <utility>
#include <vector>

namespace kontor {

namespace {

constexpr qsizetype kFewestInNumber = 4;
constexpr qsizetype kUsualWords = 16;
/// Beside fewer other words "Ba" is a name.
constexpr qsizetype kFewestBesideNameLikeTitle = 2;

/// The words of a text folded and written without gaps, so that any of them in a row can be looked up.
class Words {
public:
    explicit Words(QStringView text);

    qsizetype count() const { return m_starts.size() - 1; }
    QStringView word(qsizetype i) const { return between(i, i + 1); }
    /// Those from `first` up to, not including `last`, as one.
    QStringView between(qsizetype first, qsizetype last) const {
        return QStringView(m_letters).mid(m_starts[first], m_starts[last] - m_starts[first]);
    }
    QString joined() && { return std::move(m_letters); }

private:
    QString m_letters;
    QVarLengthArray<qsizetype, kUsualWords + 1> m_starts; // and where the last one ends
};

/// O'Brien is OBrien, in whatever way the keyboard writes it.
bool isApostrophe(char32_t c) {
    return c == U'\'' || c == U'`' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x2032;
}

bool belongsToWord(char32_t c) {
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

Words::Words(QStringView text) {
    const QString folded = fold(text);
    m_letters.reserve(folded.size());
    bool inside = false;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < folded.size();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(c, folded[i + 1]) : char32_t(c.unicode());
        if (isApostrophe(letter))
            continue;
        if (belongsToWord(letter)) {
            if (!inside)
                m_starts.append(m_letters.size());
            m_letters += c;
            if (isPair)
                m_letters += folded[i + 1];
            inside = true;
        } else {
            inside = false;
        }
        i += isPair ? 1 : 0;
    }
    m_starts.append(m_letters.size());
}

/// Texts without blanks, looked up by a part of another text: no copy is made for a name of an import.
class WordSet {
public:
    explicit WordSet(const QStringList &texts) {
        for (const QString &text : texts)
            m_texts.push_back(Words(text).joined());
        std::sort(m_texts.begin(), m_texts.end());
        for (const QString &text : m_texts)
            m_longest = std::max(m_longest, text.size());
    }
    bool contains(QStringView text) const {
        return text.size() <= m_longest &&
               std::binary_search(m_texts.begin(), m_texts.end(), text,
                                  [](QStringView a, QStringView b) { return a < b; });
    }
    qsizetype longest() const { return m_longest; }

private:
    std::vector<QString> m_texts;
    qsizetype m_longest = 0;
};

/// How many words the longest legal form at the end of `first` … `last` takes.
qsizetype formAtTheEnd(const Words &words, qsizetype first, qsizetype last) {
    static const WordSet forms(legalFormsAtTheEnd() + legalFormsAtBothEnds());
    qsizetype taken = 0;
    for (qsizetype i = last - 1; i >= first && words.between(i, last).size() <= forms.longest(); --i) {
        if (forms.contains(words.between(i, last)))
            taken = last - i;
    }
    return taken;
}

qsizetype formAtTheBeginning(const Words &words, qsizetype first, qsizetype last) {
    static const WordSet forms(legalFormsAtBothEnds());
    qsizetype taken = 0;
    for (qsizetype i = first + 1; i <= last && words.between(first, i).size() <= forms.longest(); ++i) {
        if (forms.contains(words.between(first, i)))
            taken = i - first;
    }
    return taken;
}

/// With blanks between, but for letters that stand alone one after another: "P. H. U." is "PHU".
QString spelled(const Words &words, qsizetype first, qsizetype last) {
    QString text;
    text.reserve(words.between(first, last).size() + last - first);
    for (qsizetype i = first; i < last; ++i) {
        if (i > first && (words.word(i).size() > 1 || words.word(i - 1).size() > 1))
            text += u' ';
        text += words.word(i);
    }
    return text;
}

bool isTitle(QStringView word) {
    static const WordSet titles(
        QStringLiteral(
            "Mr|Mrs|Ms|Miss|Sir|Dr|Prof|Professor|PhD|Herr|Herrn|Frau|Dipl|Ing|med|Pani|mgr|inż|hab|"
            "GS|PGS|TS|ThS|آقای|خانم|دکتر|مهندس|جناب|سرکار")
            .split(u'|'));
    return titles.contains(word);
}

bool isTitleOrName(QStringView word) {
    static const WordSet titles(QStringLiteral("Ông|Bà|Pan").split(u'|'));
    return titles.contains(word);
}

using NameParts = QVarLengthArray<QStringView, kUsualWords>;

/// Leaves out what `isOne` unless fewer than `fewest` parts stay.
template <typename Predicate>
void leaveOut(NameParts &parts, Predicate isOne, qsizetype fewest) {
    const qsizetype left = parts.size() - std::count_if(parts.begin(), parts.end(), isOne);
    if (left >= fewest)
        parts.erase(std::remove_if(parts.begin(), parts.end(), isOne), parts.end());
}

} // namespace

QString companyKey(QStringView name) {
    const Words words(name);
    qsizetype first = 0;
    qsizetype last = words.count();
    while (const qsizetype taken = formAtTheEnd(words, first, last))
        last -= taken;
    while (const qsizetype taken = formAtTheBeginning(words, first, last))
        first += taken;
    return first == last ? spelled(words, 0, words.count()) : spelled(words, first, last);
}

QString personKey(QStringView name) {
    const Words words(name);
    const QStringView letters = words.between(0, words.count());
    if (std::none_of(letters.begin(), letters.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); }))
        return {};
    NameParts parts;
    for (qsizetype i = 0; i < words.count(); ++i)
        parts.append(words.word(i));
    leaveOut(parts, isTitle, 1);
    leaveOut(parts, isTitleOrName, kFewestBesideNameLikeTitle);
    std::sort(parts.begin(), parts.end());
    QString key;
    key.reserve(letters.size() + parts.size());
    for (const QStringView part : std::as_const(parts)) {
        if (!key.isEmpty())
            key += u' ';
        key += part;
    }
    return key;
}

QString numberKey(QStringView taxOrRegistrationNumber) {
    const QString key = Words(taxOrRegistrationNumber).joined().toUpper();
    const auto isOneThatCounts = [](QChar c) { return c.isDigit() && c != u'0'; };
    if (key.size() < kFewestInNumber || std::none_of(key.begin(), key.end(), isOneThatCounts) ||
        std::all_of(key.begin(), key.end(), [&key](QChar c) { return c == key[0]; }))
        return {};
    return key;
}

} // namespace kontor
