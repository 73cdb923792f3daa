// Services: what the windows share and the program hands them: look, language, clock and the way to other
// files.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <functional>

namespace kontor {

class Clock;
class Languages;
class Theme;

struct Services {
    Theme &theme;
    Languages &languages;
    const Clock &clock;
    /// Fills a new file with example data.
    std::function<Result<void>(const QString &path)> makeDemo = {};
    /// Where the demo office stands.
    QString demoPath = {};
};

} // namespace kontor
