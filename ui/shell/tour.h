// The tour: every page in every language and scheme as a picture, with checks that are red on failure.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSize>
#include <QStringList>
#include <functional>

namespace kontor {

class Languages;
class Theme;

struct TourOptions {
    QString folder;
    QStringList languages = {QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("de"),
                             QStringLiteral("pl"), QStringLiteral("fa")};
    QStringList schemes = {QStringLiteral("light"), QStringLiteral("dark")};
    QSize size = {1440, 900};
    /// What is allowed, a line each: check, tab, regular expression of "scene language scheme: finding".
    QString allowed = {};
    /// Names of scenes; empty: all.
    QStringList scenes = {};
};

/// Writes the pictures, prints what it did and what is wrong. 0: nothing is wrong, 1: there are findings.
int runTour(const TourOptions &options, Theme &theme, Languages &languages,
            const std::function<Result<void>(const QString &path, const QDateTime &now)> &makeDemo);

} // namespace kontor
