// CommandLine: what stands behind `kontorctl`, taken apart.
#pragma once

#include "core/base/result.h"
#include "core/records/field_texts.h"

#include <QHash>
#include <QStringList>

namespace kontor::ctl {

struct CommandLine {
    QString file;
    QString command;
    QStringList words;                   // without the options
    QHash<QString, QStringList> options; // by name, without the dashes; a switch has an empty text

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const {
        return has(option) ? options.value(option).last() : otherwise;
    }
};

/// Error of code Usage: no file, no command, an option that is unknown, or that is given twice or without a
/// value.
Result<CommandLine> readCommandLine(const QStringList &arguments);

/// "a=1" -> (a, 1), split at the first equals sign; an error of code Usage without one.
Result<FieldText> splitAssignment(const QString &word);

/// A whole number that is not negative; an error of code Usage otherwise.
Result<qint64> wholeNumber(const QString &option, const QString &text);

/// The error of a request that means nothing.
Error usageError(const QString &text);

} // namespace kontor::ctl
