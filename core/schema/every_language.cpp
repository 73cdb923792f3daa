// One translator per language, loaded once from the program's resources and never installed.
#include "core/schema/every_language.h"

#include "core/base/fold.h"
#include "core/schema/field.h"

#include <QTranslator>
#include <algorithm>
#include <functional>
#include <map>
#include <memory>

namespace kontor {

namespace {

using Translators = std::map<QString, std::unique_ptr<QTranslator>>;

Translators loadTranslators() {
    Translators all;
    for (const QString &language : languageCodes()) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/i18n/kontor_%1.qm").arg(language)))
            all.emplace(language, std::move(translator));
    }
    return all;
}

/// Every name that a choice answers to.
QStringList namesOfChoice(const Choice &choice) {
    QStringList names;
    for (const QString &language : languageCodes())
        names.append(translatedInto(language, "choice", choice.label));
    return names;
}

QStringList choicesWhere(const FieldDef &field, const std::function<bool(const QString &name)> &fits) {
    QStringList keys;
    for (const auto &[key, label] : field.ownChoices) {
        if (fits(label))
            keys.append(key);
    }
    for (const Choice &choice : field.options.choices) {
        const QStringList names = namesOfChoice(choice);
        if (std::any_of(names.begin(), names.end(), fits))
            keys.append(QString::fromLatin1(choice.key));
    }
    return keys;
}

} // namespace

const QStringList &languageCodes() {
    static const QStringList codes{QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("de"),
                                   QStringLiteral("pl"), QStringLiteral("fa")};
    return codes;
}

QString translatedInto(const QString &language, const char *context, const char *source) {
    static const Translators translators = loadTranslators();
    const auto it = translators.find(language);
    const QString text = it == translators.end() ? QString() : it->second->translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString choiceMeant(const FieldDef &field, const QString &text) {
    const QString wanted = fold(text);
    for (const auto &[key, label] : field.choiceList()) {
        if (fold(key) == wanted)
            return key;
    }
    return choicesWhere(field, [&wanted](const QString &name) { return fold(name) == wanted; }).value(0);
}

QStringList choicesContaining(const FieldDef &field, const QString &text) {
    const QString wanted = fold(text);
    return choicesWhere(field, [&wanted](const QString &name) { return fold(name).contains(wanted); });
}

} // namespace kontor
