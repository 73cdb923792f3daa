// The pages and dialogs that the tour shows, each by a name and what brings it on.
#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace kontor {

class MainWindow;

struct TourScene {
    QString name;
    std::function<void(MainWindow &)> show;
    /// Takes away what lies over the window.
    std::function<void(MainWindow &)> leave = {};
};

QList<TourScene> tourScenes();

} // namespace kontor
