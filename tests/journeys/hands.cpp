// Waiting for what is seen.
#include "tests/journeys/hands.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

namespace kontor::journey {

namespace {
constexpr int shownWithin = 20000; // ms; the machine may be busy
constexpr int between = 60;
} // namespace

QRect Hands::see(const QString &name, Part part) {
    QElapsedTimer waited;
    waited.start();
    QRect place;
    while ((place = find(name, part)).isEmpty() && waited.elapsed() < shownWithin)
        pause(between);
    EXPECT_FALSE(place.isEmpty()) << "never seen: " << name.toStdString();
    return place;
}

void Hands::seeNoMore(const QString &name, Part part) {
    QElapsedTimer waited;
    waited.start();
    while (!find(name, part).isEmpty()) {
        if (waited.elapsed() > shownWithin) {
            ADD_FAILURE() << "still seen: " << name.toStdString();
            return;
        }
        pause(between);
    }
}

} // namespace kontor::journey
