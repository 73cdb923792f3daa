// Folding: one spelling for all spellings of a word, so that text is found however it is typed (X18).
#pragma once

#include <QString>
#include <QStringView>

namespace kontor {

/// Lower case without accents, marks, joiners; one letter for Arabic and Persian twins, ASCII digits. Used
/// for the search index, sort-free comparison, duplicate keys and queries alike (X18).
QString fold(QStringView text);

/// The second spelling: ä ö ü ø å written ae oe ue oe aa and a zero-width non-joiner as a blank; else as
/// fold(). Whoever searches asks for fold(query) OR foldAlternative(query) in both spellings of the stored
/// text.
QString foldAlternative(QStringView text);

} // namespace kontor
