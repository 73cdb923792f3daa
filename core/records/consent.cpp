// The three choices, from the loosest to the strictest.
#include "core/records/consent.h"

#include <QtGlobal>
#include <algorithm>

namespace kontor {

namespace {

constexpr Choice consentChoices[] = {{"anything", QT_TRANSLATE_NOOP("choice", "Anything")},
                                     {"service", QT_TRANSLATE_NOOP("choice", "Service only")},
                                     {"nothing", QT_TRANSLATE_NOOP("choice", "Nothing")}};

/// An unknown use, of a later version, is taken for the strictest.
int strictness(const Consent &consent) {
    const QString choice = choiceOf(consent);
    const auto found = std::ranges::find_if(
        consentChoices, [&choice](const Choice &one) { return choice == QLatin1StringView(one.key); });
    return int(found - std::begin(consentChoices));
}

} // namespace

bool hasConsent(const FieldDef &field) {
    const bool isList = field.type == FieldType::EntryList || field.isPrimary();
    return isList && field.options.entryKey != EntryKey::Text;
}

const FieldDef &consentField() {
    static const FieldDef field{.key = QStringLiteral("consent"),
                                .type = FieldType::Choice,
                                .label = QT_TRANSLATE_NOOP("field", "May be used for"),
                                .options = {.personal = false, .choices = consentChoices}};
    return field;
}

const FieldDef *entryPart(const FieldDef &list, QStringView key) {
    return hasConsent(list) && key == consentField().key ? &consentField() : nullptr;
}

bool isNoted(const Consent &consent) {
    return consent != Consent{};
}

QString choiceOf(const Consent &consent) {
    return consent.use.isEmpty() ? QString::fromLatin1(consentChoices[0].key) : consent.use;
}

QString useOf(const QString &choice) {
    return choice == QLatin1StringView(consentChoices[0].key) ? QString() : choice;
}

Consent stricter(const Consent &a, const Consent &b) {
    if (strictness(a) != strictness(b))
        return strictness(a) > strictness(b) ? a : b;
    if (isNoted(a) != isNoted(b))
        return isNoted(a) ? a : b;
    return b.since > a.since ? b : a;
}

} // namespace kontor
