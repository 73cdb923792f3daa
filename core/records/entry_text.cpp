// Values with their marks in brackets, and the way back.
#include "core/records/entry_text.h"

#include "core/base/iso_text.h"
#include "core/records/consent.h"
#include "core/schema/every_language.h"

#include <QRegularExpression>
#include <algorithm>

namespace kontor {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quotedMark(const QString &text) {
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

/// "use=nothing since=2026-11-24 source="by telephone" by="Anna König"", as far as it is known.
QStringList consentMarks(const Consent &consent, const LinkText &linkText) {
    QStringList marks;
    if (isNoted(consent))
        marks.append(u"use="_s + choiceOf(consent));
    if (consent.since.isValid())
        marks.append(u"since="_s + isoText(consent.since));
    if (!consent.source.isEmpty())
        marks.append(u"source="_s + quotedMark(consent.source));
    const QString by = linkText && consent.notedBy ? linkText(consent.notedBy) : QString();
    if (consent.notedBy)
        marks.append(u"by="_s + (by.isEmpty() ? QString::number(consent.notedBy) : quotedMark(by)));
    return marks;
}

QString entryText(const Entry &entry, bool alone, const LinkText &linkText) {
    QStringList marks;
    if (!entry.type.isEmpty())
        marks.append(entry.type);
    if (!entry.label.isEmpty())
        marks.append(quotedMark(entry.label));
    if (entry.primary && !alone)
        marks.append(u"primary"_s);
    if (!entry.valid)
        marks.append(u"invalid"_s);
    marks += consentMarks(entry.consent, linkText);
    const QString text = quotedElement(entry.value);
    return marks.isEmpty() ? text : u"%1 (%2)"_s.arg(text, marks.join(u' '));
}

/// Who noted a consent; nobody where the name means none.
RecordId noterMeant(const QString &text, const TextMeaning &meaning) {
    static const FieldDef employee{
        .type = FieldType::Link, .target = "employee", .options = {.personal = false}};
    bool isId = false;
    const RecordId id = text.toLongLong(&isId);
    return isId || !meaning.link ? id : meaning.link(employee, text).value_or(0);
}

bool readConsent(const QString &key, const QString &text, const TextMeaning &meaning, Consent &consent) {
    if (const QString choice = choiceMeant(consentField(), text); key == u"use" && !choice.isEmpty())
        consent.use = useOf(choice);
    else if (key == u"since")
        consent.since = dayFromIso(text);
    else if (key == u"source")
        consent.source = text;
    else if (key == u"by")
        consent.notedBy = noterMeant(text, meaning);
    else
        return false;
    return true;
}

/// What stands in the brackets behind a list value. False when it is none of our words.
bool readMarks(const QString &marks, const TextMeaning &meaning, Entry &entry) {
    static const QRegularExpression mark(u"\\G\\s*(?:([a-z]+)=(?:\"((?:[^\"]|\"\")*)\"|([A-Za-z0-9-]+))|"
                                         "\"((?:[^\"]|\"\")*)\"|([a-z][A-Za-z0-9_]*))"_s);
    qsizetype at = 0;
    while (at < marks.size()) {
        const QRegularExpressionMatch match = mark.match(marks, at);
        if (!match.hasMatch())
            return QStringView(marks).mid(at).trimmed().isEmpty();
        at = match.capturedEnd();
        const QString word = match.captured(5);
        if (const QString key = match.captured(1); !key.isEmpty()) {
            const QString text = match.captured(2).replace(u"\"\""_s, u"\""_s) + match.captured(3);
            if (!readConsent(key, text, meaning, entry.consent))
                return false;
        } else if (word.isEmpty())
            entry.label = match.captured(4).replace(u"\"\""_s, u"\""_s);
        else if (word == u"primary")
            entry.primary = true;
        else if (word == u"invalid")
            entry.valid = false;
        else
            entry.type = word;
    }
    return true;
}

} // namespace

QString quotedElement(QString text) {
    static const QRegularExpression special(u"[;\"()=]"_s);
    if (!text.isEmpty() && !text.contains(special) && text == text.trimmed())
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString entriesText(const Entries &entries, const LinkText &linkText) {
    QStringList parts;
    for (const Entry &entry : entries)
        parts.append(entryText(entry, parts.isEmpty(), linkText));
    return parts.join(u"; "_s);
}

Result<Value> entriesValue(const FieldDef &field, const QString &text, const TextMeaning &meaning) {
    static const QRegularExpression form(
        u"^(\"(?:[^\"]|\"\")*\"|[^\"]*?)\\s*(?:\\(([^()]*|(?:[^\"()]|\"[^\"]*\")*)\\))?$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto elements = listElements(text);
    if (!elements)
        return Error{elements.error().code, field.key, elements.error().text};
    Entries entries;
    for (const QString &element : *elements) {
        const QRegularExpressionMatch match = form.match(element);
        Entry entry;
        entry.value = unquoted(element);
        if (match.hasMatch() && match.hasCaptured(2)) {
            Entry marked;
            if (readMarks(match.captured(2), meaning, marked)) {
                entry = marked;
                entry.value = unquoted(match.captured(1));
            }
        }
        if (!entry.value.isEmpty())
            entries.append(entry);
    }
    const auto primary =
        std::find_if(entries.begin(), entries.end(), [](const Entry &entry) { return entry.primary; });
    if (!entries.isEmpty() && primary == entries.end())
        entries.first().primary = true;
    return entries.isEmpty() ? Value() : Value(entries);
}

} // namespace kontor
