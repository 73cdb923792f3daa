// The filter language: text into a Filter and back.
#include "core/records/filter.h"
#include "core/records/filter_errors.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <optional>

namespace kontor {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kDeepest = 100;

/// Words that are never a name without quotes.
bool isKeyword(QStringView word) {
    static constexpr std::array keywords{"and", "or", "not", "in", "is", "empty", "between"};
    return std::any_of(keywords.begin(), keywords.end(), [word](const char *keyword) {
        return word.compare(QLatin1String(keyword), Qt::CaseInsensitive) == 0;
    });
}

bool isPeriodStart(QStringView lower) {
    return lower == u"this" || lower == u"last" || lower == u"next";
}
bool isPeriodUnit(QStringView lower) {
    return lower == u"week" || lower == u"month" || lower == u"quarter" || lower == u"year";
}
bool isFixedWord(QStringView lower) {
    return lower == u"me" || lower == u"today" || lower == u"yesterday" || lower == u"tomorrow" ||
           lower == u"true" || lower == u"false";
}

/// Recursive descent over the text. The first error stays; every function then returns at once.
class FilterParser {
public:
    explicit FilterParser(QStringView text) : m_text(text) {}

    Result<Filter> whole() {
        skipBlanks();
        if (atEnd())
            return Filter{};
        Filter filter = either();
        skipBlanks();
        if (!m_failed && !atEnd())
            fail(FilterWanted::AndOrEnd);
        if (m_failed)
            return error();
        return filter;
    }

    std::optional<Literal> wholeLiteral() {
        Literal value = literal();
        return m_failed || !atEnd() ? std::nullopt : std::optional(std::move(value));
    }

private:
    // Characters.
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return atEnd() ? QChar() : m_text[m_at]; }
    static bool isBlank(QChar c) { return c.isSpace(); }
    static bool isDigit(QChar c) { return c.isDigit(); }
    void skipBlanks() {
        while (!atEnd() && isBlank(current()))
            ++m_at;
    }
    void fail(FilterWanted wanted) { fail(wanted, m_at); }
    void fail(FilterWanted wanted, qsizetype at) {
        if (m_failed)
            return;
        m_failed = true;
        m_wanted = wanted;
        m_failedAt = at;
    }
    Error error() const { return filterError(m_wanted, m_text, m_failedAt); }
    bool take(QChar c) {
        skipBlanks();
        if (atEnd() || current() != c)
            return false;
        ++m_at;
        return true;
    }

    /// The word that begins at `at`: letters, digits, underscores, marks and joiners, a letter first.
    QStringView wordAt(qsizetype at) const {
        qsizetype end = at;
        while (end < m_text.size()) {
            char32_t c = m_text[end].unicode();
            qsizetype length = 1;
            if (QChar::isHighSurrogate(c) && end + 1 < m_text.size() && m_text[end + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(m_text[end], m_text[end + 1]);
                length = 2;
            }
            const bool inside = QChar::isDigit(c) || QChar::isMark(c) || c == U'\u200C' || c == U'\u200D';
            if (!QChar::isLetter(c) && c != U'_' && (end == at || !inside))
                break;
            end += length;
        }
        return m_text.mid(at, end - at);
    }
    bool takeWord(QLatin1String word) {
        skipBlanks();
        const QStringView found = wordAt(m_at);
        if (found.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        m_at += found.size();
        return true;
    }
    /// ASCII digits, whatever script they are written in.
    QString takeDigits() {
        QString digits;
        while (!atEnd() && isDigit(current()))
            digits += QChar(u'0' + m_text[m_at++].digitValue());
        return digits;
    }

    // Structure.
    Filter either() {
        return chain(QLatin1String("or"), Filter::Type::Or, [this] { return every(); });
    }
    Filter every() {
        return chain(QLatin1String("and"), Filter::Type::And, [this] { return single(); });
    }

    template <class Part>
    Filter chain(QLatin1String word, Filter::Type type, Part part) {
        Filter first = part();
        if (m_failed || !takeWord(word))
            return first;
        Filter joined{.type = type, .parts = {std::move(first)}};
        do
            joined.parts.append(part());
        while (!m_failed && takeWord(word));
        return joined;
    }

    Filter single() {
        if (m_failed)
            return {};
        skipBlanks();
        const qsizetype start = m_at;
        const bool turned = takeWord("not"_L1);
        if (!turned && !take(u'('))
            return condition();
        if (++m_depth > kDeepest) {
            fail(FilterWanted::LessDepth, start);
            return {};
        }
        Filter inner = turned ? single() : either();
        --m_depth;
        if (turned)
            return {.type = Filter::Type::Not, .parts = {std::move(inner)}};
        if (!m_failed && !take(u')'))
            fail(FilterWanted::ClosingBracket);
        return inner;
    }

    Filter condition() {
        Filter condition{.type = Filter::Type::Condition, .path = path()};
        if (m_failed)
            return condition;
        skipBlanks();
        using Op = Filter::Op;
        if (const std::optional<Op> op = sign()) {
            condition.op = *op;
            condition.values = {literal()};
        } else if (takeWord("in"_L1)) {
            condition.op = Op::In;
            condition.values = listOfLiterals();
        } else if (takeWord("is"_L1)) {
            condition.op = takeWord("not"_L1) ? Op::NotEmpty : Op::Empty;
            if (!takeWord("empty"_L1))
                fail(FilterWanted::Empty);
        } else if (takeWord("between"_L1)) {
            condition.op = Op::Between;
            condition.values = {literal()};
            if (!m_failed && !takeWord("and"_L1))
                fail(FilterWanted::And);
            condition.values.append(literal());
        } else {
            fail(FilterWanted::Operator);
        }
        return condition;
    }

    QStringList path() {
        QStringList keys;
        FilterWanted wanted = FilterWanted::Field;
        do {
            skipBlanks();
            if (current() == u'"') {
                keys.append(quoted());
            } else {
                const QStringView word = wordAt(m_at);
                if (word.isEmpty() || isKeyword(word)) {
                    fail(wanted);
                    return keys;
                }
                keys.append(word.toString());
                m_at += word.size();
            }
            wanted = FilterWanted::FieldAfterDot;
        } while (!m_failed && take(u'.'));
        return keys;
    }

    std::optional<Filter::Op> sign() {
        using Op = Filter::Op;
        static constexpr std::array<std::pair<QStringView, Op>, 7> signs{{{u"!=", Op::NotEqual},
                                                                          {u"<=", Op::LessOrEqual},
                                                                          {u">=", Op::GreaterOrEqual},
                                                                          {u"=", Op::Equal},
                                                                          {u"<", Op::Less},
                                                                          {u">", Op::Greater},
                                                                          {u"~", Op::Contains}}};
        for (const auto &[text, op] : signs) {
            if (m_text.mid(m_at).startsWith(text)) {
                m_at += text.size();
                return op;
            }
        }
        return std::nullopt;
    }

    QList<Literal> listOfLiterals() {
        QList<Literal> values;
        if (!take(u'(')) {
            fail(FilterWanted::OpeningBracket);
            return values;
        }
        if (take(u')'))
            return values;
        do
            values.append(literal());
        while (!m_failed && take(u','));
        if (!m_failed && !take(u')'))
            fail(FilterWanted::CommaOrBracket);
        return values;
    }

    // Values.
    Literal literal() {
        if (m_failed)
            return {};
        skipBlanks();
        const QChar c = current();
        if (c == u'"')
            return {.text = quoted(), .quoted = true};
        if (c == u'#')
            return recordNumber();
        if (isDigit(c) || c == u'-')
            return isDateHere() ? dateLiteral() : number();
        return wordLiteral();
    }

    QString quoted() {
        const qsizetype start = m_at++;
        QString text;
        while (!atEnd()) {
            QChar c = m_text[m_at++];
            if (c == u'"')
                return text;
            if (c == u'\\') {
                c = current();
                if (c != u'"' && c != u'\\') {
                    fail(FilterWanted::KnownEscape);
                    return text;
                }
                ++m_at;
            }
            text += c;
        }
        fail(FilterWanted::EndOfQuote, start);
        return text;
    }

    Literal recordNumber() {
        const qsizetype start = m_at++;
        while (!atEnd() && (current().isLetterOrNumber() || current() == u'-'))
            ++m_at;
        if (m_at == start + 1)
            fail(FilterWanted::Number);
        return {.text = m_text.mid(start, m_at - start).toString()};
    }

    bool isDateHere() const {
        constexpr qsizetype yearLength = 4;
        const QStringView rest = m_text.mid(m_at);
        if (rest.size() <= yearLength || rest[yearLength] != u'-')
            return false;
        return std::all_of(rest.begin(), rest.begin() + yearLength, isDigit);
    }

    Literal dateLiteral() {
        const qsizetype start = m_at;
        QString text;
        while (!atEnd()) {
            const QChar c = current();
            const bool ofTime =
                text.size() >= 10 && (c == u'T' || c == u'Z' || c == u':' || c == u'.' || c == u'+');
            if (isDigit(c))
                text += QChar(u'0' + c.digitValue());
            else if (c == u'-' || ofTime)
                text += c;
            else
                break;
            ++m_at;
        }
        const bool valid = text.size() == 10 ? QDate::fromString(text, Qt::ISODate).isValid()
                                             : QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
        if (!valid || text.size() < 10)
            fail(FilterWanted::Date, start);
        return {.text = text};
    }

    Literal number() {
        QString text;
        if (current() == u'-') {
            text = u"-"_s;
            ++m_at;
        }
        if (!isDigit(current()))
            fail(FilterWanted::Digits);
        text += takeDigits();
        if (current() == u'.') {
            ++m_at;
            if (!isDigit(current()))
                fail(FilterWanted::Digits);
            text += u'.' + takeDigits();
        }
        return {.text = text, .currency = currencyCode()};
    }

    QString currencyCode() {
        const qsizetype before = m_at;
        skipBlanks();
        const QStringView word = wordAt(m_at);
        const bool isCode = (word.size() == 3 || word.size() == 4) && !isKeyword(word) &&
                            std::all_of(word.begin(), word.end(), [](QChar c) {
                                return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
                            });
        if (!isCode) {
            m_at = before;
            return {};
        }
        m_at += word.size();
        return word.toString().toUpper();
    }

    Literal wordLiteral() {
        const QStringView word = wordAt(m_at);
        if (word.isEmpty() || isKeyword(word)) {
            fail(FilterWanted::AnyValue);
            return {};
        }
        m_at += word.size();
        const QString lower = word.toString().toLower();
        if (lower == u"today")
            return {.text = lower + dayOffset()};
        if (isPeriodStart(lower)) {
            const qsizetype before = m_at;
            skipBlanks();
            const QString unit = wordAt(m_at).toString().toLower();
            if (isPeriodUnit(unit)) {
                m_at += unit.size();
                return {.text = lower + u' ' + unit};
            }
            m_at = before;
        }
        return {.text = isFixedWord(lower) ? lower : word.toString()};
    }

    /// "+7", "-30" or nothing.
    QString dayOffset() {
        const qsizetype before = m_at;
        skipBlanks();
        const QChar direction = current();
        if (direction != u'+' && direction != u'-') {
            m_at = before;
            return {};
        }
        ++m_at;
        skipBlanks();
        if (!isDigit(current()))
            fail(FilterWanted::Digits);
        return direction + takeDigits();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
    FilterWanted m_wanted = FilterWanted::Field;
    qsizetype m_failedAt = 0;
};

QString quotedText(QString text) {
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString pathText(const QStringList &path) {
    QStringList parts;
    for (const QString &key : path) {
        const bool plain =
            !isKeyword(key) && !key.isEmpty() &&
            std::all_of(key.begin(), key.end(),
                        [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_'); }) &&
            !key.front().isDigit();
        parts.append(plain ? key : quotedText(key));
    }
    return parts.join(u'.');
}

QString literalText(const Literal &literal) {
    if (!literal.quoted) {
        const QString bare =
            literal.currency.isEmpty() ? literal.text : literal.text + u' ' + literal.currency;
        if (FilterParser(bare).wholeLiteral() == literal)
            return bare;
    }
    return quotedText(literal.text);
}

QString signText(Filter::Op op) {
    switch (op) {
    case Filter::Op::Equal:
        return u"="_s;
    case Filter::Op::NotEqual:
        return u"!="_s;
    case Filter::Op::Less:
        return u"<"_s;
    case Filter::Op::LessOrEqual:
        return u"<="_s;
    case Filter::Op::Greater:
        return u">"_s;
    case Filter::Op::GreaterOrEqual:
        return u">="_s;
    case Filter::Op::Contains:
        return u"~"_s;
    case Filter::Op::In:
    case Filter::Op::Empty:
    case Filter::Op::NotEmpty:
    case Filter::Op::Between:
        break;
    }
    Q_UNREACHABLE();
}

QString conditionText(const Filter &condition) {
    QStringList values;
    for (const Literal &literal : condition.values)
        values.append(literalText(literal));
    const QString field = pathText(condition.path);
    switch (condition.op) {
    case Filter::Op::In:
        return u"%1 in (%2)"_s.arg(field, values.join(u", "_s));
    case Filter::Op::Empty:
        return field + u" is empty"_s;
    case Filter::Op::NotEmpty:
        return field + u" is not empty"_s;
    case Filter::Op::Between:
        return u"%1 between %2 and %3"_s.arg(field, values.value(0), values.value(1));
    default:
        return u"%1 %2 %3"_s.arg(field, signText(condition.op), values.value(0));
    }
}

QString partText(const Filter &part, Filter::Type around) {
    const bool isChain = part.type == Filter::Type::And || part.type == Filter::Type::Or;
    const bool bindsTighter = around == Filter::Type::Or && part.type == Filter::Type::And;
    return isChain && !bindsTighter ? u'(' + filterText(part) + u')' : filterText(part);
}

} // namespace

Result<Filter> parseFilter(QStringView text) {
    return FilterParser(text).whole();
}

QString filterText(const Filter &filter) {
    switch (filter.type) {
    case Filter::Type::Everything:
        return {};
    case Filter::Type::Condition:
        return conditionText(filter);
    case Filter::Type::Not:
        return u"not "_s + partText(filter.parts.first(), filter.type);
    case Filter::Type::And:
    case Filter::Type::Or:
        break;
    }
    QStringList parts;
    for (const Filter &part : filter.parts)
        parts.append(partText(part, filter.type));
    return parts.join(filter.type == Filter::Type::And ? u" and "_s : u" or "_s);
}

} // namespace kontor
