// xdotool moves the pointer and presses the keys; the accessibility bus says where things are.
#include "tests/journeys/mouse_hands.h"

#include <QDir>
#include <QThread>
#include <gtest/gtest.h>

namespace kontor::journey {

namespace {

constexpr int moves = 10;    // of a drag
constexpr int moveTime = 25; // ms between two of them
constexpr int keyTime = 120; // ms until the next key
constexpr int offTheBoard = 30;
constexpr int screenWidth = 1440;

/// "Ctrl+K" as xdotool writes it.
QString keysOf(const QString &keys) {
    QStringList parts = keys.split(u'+');
    static const QHash<QString, QString> names{{QStringLiteral("Esc"), QStringLiteral("Escape")},
                                               {QStringLiteral("Enter"), QStringLiteral("Return")},
                                               {QStringLiteral("Space"), QStringLiteral("space")},
                                               {QStringLiteral("/"), QStringLiteral("slash")}};
    for (QString &part : parts)
        part = names.value(part, part.size() == 1                                        ? part.toLower()
                                 : part == u"Ctrl" || part == u"Shift" || part == u"Alt" ? part.toLower()
                                                                                         : part);
    return parts.join(u'+');
}

} // namespace

MouseHands::MouseHands(const Home &home) : m_screen(home) {}

MouseHands::~MouseHands() {
    if (::testing::Test::HasFailure() && qEnvironmentVariableIsSet("KONTOR_JOURNEY_PICTURE"))
        m_screen.takePicture(qEnvironmentVariable("KONTOR_JOURNEY_PICTURE"));
    m_tree.reset();
    if (m_program && m_program->state() != QProcess::NotRunning) {
        m_program->kill();
        m_program->waitForFinished(5000);
    }
}

QString MouseHands::prepare() {
    if (const QString missing = m_screen.start(); !missing.isEmpty())
        return missing;
    m_tree = std::make_unique<AccessibleTree>(m_screen.bus());
    return m_tree->isConnected() ? QString() : QStringLiteral("the accessibility bus does not start");
}

void MouseHands::start() {
    m_program = helper();
    m_program->setProcessEnvironment(m_screen.environment());
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QStringLiteral(KONTOR), {});
    ASSERT_TRUE(m_program->waitForStarted()) << m_program->errorString().toStdString();
    // The keys go to it from the moment that it has the focus; a window manager that was still starting when
    // the window came gives none, and a person would click.
    for (int waited = 0; waited < 200; ++waited) {
        pause(50);
        if (!m_screen.xdotool({QStringLiteral("getactivewindow")}).isEmpty())
            break;
        if (waited % 40 == 39)
            m_screen.xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                              QStringLiteral("--class"), QStringLiteral("kontor"),
                              QStringLiteral("windowactivate")});
    }
    pause(keyTime);
}

void MouseHands::quit() {
    press(QStringLiteral("Ctrl+Q"));
    EXPECT_TRUE(m_program->waitForFinished(20000)) << "does not quit";
    EXPECT_EQ(m_program->exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(m_program->exitCode(), 0);
}

void MouseHands::press(const QString &keys) {
    m_screen.xdotool({QStringLiteral("key"), keysOf(keys)});
    pause(keyTime);
}

void MouseHands::type(const QString &text) {
    m_screen.xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("12"),
                      QStringLiteral("--"), text});
    pause(keyTime);
}

QRect MouseHands::find(const QString &name, Part part) {
    return m_tree->find(name, part);
}

QPoint MouseHands::grip(const QString &card) {
    const QRect place = see(card, Part::Item);
    return {place.center().x(), place.top() + 16};
}

void MouseHands::moveTo(const QPoint &place) {
    m_screen.xdotool({QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y())});
}

void MouseHands::drag(const QPoint &from, const QPoint &to) {
    moveTo(from);
    m_screen.xdotool({QStringLiteral("mousedown"), QStringLiteral("1")});
    for (int step = 1; step <= moves; ++step) {
        moveTo(from + (to - from) * step / moves);
        pause(moveTime);
    }
}

void MouseHands::dragTo(const QPoint &from, const QString &column) {
    QRect place = see(column, Part::Column);
    drag(from, {std::min(place.center().x(), screenWidth - 12), place.center().y()});
    for (int waited = 0; place.right() > screenWidth && waited < 200; ++waited) {
        moveTo({screenWidth - 12 - waited % 2, place.center().y()});
        pause(moveTime);
        place = find(column, Part::Column);
    }
    moveTo(place.center());
    pause(moveTime);
    moveTo(place.center() + QPoint(1, 1));
    pause(keyTime);
}

void MouseHands::release() {
    m_screen.xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
    pause(keyTime);
}

void MouseHands::carry(const QStringList &cards, const QString &, const QString &to) {
    if (cards.size() > 1) {
        for (const QString &card : cards) {
            moveTo(grip(card));
            m_screen.xdotool({QStringLiteral("keydown"), QStringLiteral("ctrl"), QStringLiteral("click"),
                              QStringLiteral("1"), QStringLiteral("keyup"), QStringLiteral("ctrl")});
        }
    }
    dragTo(grip(cards.first()), to);
    release();
}

void MouseHands::carryOutside(const QString &card) {
    drag(grip(card), {offTheBoard, 450}); // over the navigation
    release();
}

void MouseHands::carryAndEscape(const QString &card, const QString &column) {
    dragTo(grip(card), column);
    press(QStringLiteral("Esc"));
    release();
}

void MouseHands::pause(int milliseconds) {
    QThread::msleep(quint32(milliseconds));
}

} // namespace kontor::journey
