// Keys go the way that the platform's keys go: to the window that has the focus, through its shortcuts.
#include "tests/journeys/keyboard_hands.h"

#include "ui/shell/main_window.h"
#include "ui/shell/program.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QWindow>
#include <gtest/gtest.h>

namespace kontor::journey {

namespace {

constexpr int doneWithin = 400; // ms for what a key does at once
constexpr int answerTime = 30000;
constexpr int deepest = 40;

bool fits(const QAccessibleInterface &part, Part wanted) {
    const QAccessible::Role role = part.role();
    switch (wanted) {
    case Part::Any:
        return true;
    case Part::Item:
        return role == QAccessible::ListItem || role == QAccessible::Cell;
    case Part::Column:
        return role == QAccessible::List;
    }
    return false;
}

QRect findBelow(QAccessibleInterface *place, const QString &name, Part part, int depth) {
    if (!place || !place->isValid() || place->state().invisible || depth > deepest)
        return {};
    const QString called = place->text(QAccessible::Name);
    const bool isCalled = part == Part::Item ? called.startsWith(name) : called == name;
    if (isCalled && fits(*place, part) && !place->rect().isEmpty())
        return place->rect();
    for (int i = place->childCount() - 1; i >= 0; --i) {
        if (const QRect there = findBelow(place->child(i), name, part, depth + 1); !there.isEmpty())
            return there;
    }
    return {};
}

/// Without a screen reader views do not tell their accessible side what comes and goes; it is asked anew each
/// time.
void forgetItems(const QWidget *window) {
    for (QAbstractItemView *view : window->findChildren<QAbstractItemView *>()) {
        if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(view))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}

/// "Ctrl+K", "Enter", "/".
QKeyCombination keysOf(const QString &keys) {
    QString portable = keys;
    if (portable.endsWith(QLatin1String("Enter")))
        portable.replace(QLatin1String("Enter"), QLatin1String("Return"));
    return QKeySequence::fromString(portable, QKeySequence::PortableText)[0];
}

/// The window that has the focus; after a dialog closed there is no window manager to give it to the one
/// below.
QWindow *activeWindow() {
    if (!QGuiApplication::focusWindow()) {
        const QWindowList all = QGuiApplication::topLevelWindows();
        for (QWindow *window : all) {
            if (window->isVisible() && window->type() == Qt::Window) {
                window->requestActivate();
                QCoreApplication::processEvents();
                break;
            }
        }
    }
    return QGuiApplication::focusWindow();
}

} // namespace

/// What the program's main() makes.
struct KeyboardHands::Window {
    Theme theme;
    Languages languages;
    SystemClock clock;
    std::unique_ptr<Program> program;
};

KeyboardHands::KeyboardHands() {
    inWindow([this] { m_window = std::make_shared<Window>(); });
}

KeyboardHands::~KeyboardHands() {
    inWindow([this] {
        const QString picture = qEnvironmentVariable("KONTOR_JOURNEY_PICTURE");
        if (!picture.isEmpty() && ::testing::Test::HasFailure() && m_window->program &&
            m_window->program->window())
            m_window->program->window()->grab().save(picture); // what was seen when it failed
        m_window.reset();
    });
}

void KeyboardHands::inWindow(std::function<void()> action) {
    auto done = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(
        qApp,
        [action = std::move(action), done] {
            action();
            done->release();
        },
        Qt::QueuedConnection);
    if (done->tryAcquire(1, doneWithin))
        return;
    // Only the loop of a dialog keeps a key from returning; the window must still answer.
    auto alive = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(
        qApp, [alive] { alive->release(); }, Qt::QueuedConnection);
    EXPECT_TRUE(alive->tryAcquire(1, answerTime)) << "the window does not answer";
}

void KeyboardHands::start() {
    inWindow([this] {
        m_window->languages.use(QStringLiteral("en"));
        m_window->program = std::make_unique<Program>(
            Services{.theme = m_window->theme, .languages = m_window->languages, .clock = m_window->clock});
        m_window->program->openLast();
    });
}

void KeyboardHands::quit() {
    press(QStringLiteral("Ctrl+Q"));
    inWindow([this] {
        for (const QWidget *widget : QApplication::topLevelWidgets())
            EXPECT_FALSE(widget->isVisible()) << widget->windowTitle().toStdString();
        m_window->program.reset();
    });
}

void KeyboardHands::press(const QString &keys) {
    ++m_presses;
    inWindow([keys] {
        const QKeyCombination key = keysOf(keys);
        if (QWindow *window = activeWindow())
            QTest::keyClick(window, key.key(), key.keyboardModifiers());
        else
            ADD_FAILURE() << "no window has the focus: " << keys.toStdString();
    });
    pause(30);
}

void KeyboardHands::type(const QString &text) {
    inWindow([text] {
        for (const QChar letter : text) {
            const auto held = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
            if (QWindow *window = activeWindow()) {
                for (const bool down : {true, false})
                    QTest::simulateEvent(window, down, letter.toUpper().unicode(), held, letter, false);
            }
        }
    });
    pause(60);
}

QRect KeyboardHands::find(const QString &name, Part part) {
    auto there = std::make_shared<QRect>();
    inWindow([there, name, part] {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (!widget->isVisible())
                continue;
            forgetItems(widget);
            *there = findBelow(QAccessible::queryAccessibleInterface(widget), name, part, 0);
            if (!there->isEmpty())
                return;
        }
    });
    return *there;
}

void KeyboardHands::seek(const QString &words) {
    press(QStringLiteral("/")); // what stood there is selected
    type(words);
    press(QStringLiteral("Enter"));
    pause(400); // until the board shows what is left
}

void KeyboardHands::carry(const QStringList &cards, const QString &from, const QString &to) {
    const bool isOne = cards.size() == 1;
    seek(isOne ? cards.first() : cards.first().section(u' ', 0, 0));
    for (qsizetype i = 0; !isOne && i < cards.size(); ++i) {
        press(QStringLiteral("Space"));
        press(QStringLiteral("Down"));
    }
    moveTo(from, to);
}

/// Ctrl+arrow to the next column, the menu of the stages to any other.
void KeyboardHands::moveTo(const QString &from, const QString &to) {
    const qsizetype steps = m_columns.indexOf(to) - m_columns.indexOf(from);
    if (steps == 1)
        return press(QStringLiteral("Ctrl+Right"));
    press(QStringLiteral("Ctrl+Shift+M"));
    const qsizetype others = m_columns.indexOf(to) + (steps > 0 ? 0 : 1); // its own stage cannot be chosen
    for (qsizetype i = 0; i < others; ++i)
        press(QStringLiteral("Down"));
    press(QStringLiteral("Enter"));
}

/// At the edge of the board there is no column to go to.
void KeyboardHands::carryOutside(const QString &card) {
    seek(card);
    press(QStringLiteral("Ctrl+Left"));
}

void KeyboardHands::carryAndEscape(const QString &card, const QString &) {
    seek(card);
    press(QStringLiteral("Ctrl+Shift+M"));
    press(QStringLiteral("Down"));
    press(QStringLiteral("Esc"));
}

void KeyboardHands::pause(int milliseconds) {
    QThread::msleep(quint32(milliseconds));
}

} // namespace kontor::journey
