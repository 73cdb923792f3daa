// The words of the program in all five languages at once: a choice may be named in any of them.
#pragma once

#include <QString>
#include <QStringList>

namespace kontor {

struct FieldDef;

/// The codes "en", "vi", "de", "pl", "fa".
const QStringList &languageCodes();

/// A text of the program in one language, whatever language is shown; the source text where it has no
/// translation. May be called from any thread.
QString translatedInto(const QString &language, const char *context, const char *source);

/// The key of the choice that a text means: the key itself or its name in any language, folded (X18). Empty
/// when there is none.
QString choiceMeant(const FieldDef &field, const QString &text);

/// The keys of all choices one of whose names contains the text.
QStringList choicesContaining(const FieldDef &field, const QString &text);

} // namespace kontor
