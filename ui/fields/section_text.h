// What the blocks of a form are called.
#pragma once

#include <QByteArray>
#include <QString>

namespace kontor {

/// The keys are those of FieldOptions::section, and "own".
QString sectionText(const QByteArray &section);

} // namespace kontor
