// The lists of each language, and how they are written down: elements behind a bar.
#pragma once

#include "app/demo/words.h"

namespace kontor::demo {

QStringList words(const char *text);
/// "name,postal code,dialling code|…"
QList<Town> towns(const char *text);

Words vietnameseWords();
Words germanWords();
Words polishWords();
Words englishWords();
Words persianWords();

} // namespace kontor::demo
