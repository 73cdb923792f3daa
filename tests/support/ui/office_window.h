// The window on an office file in a temporary folder, and waiting until it shows what is in the file.
#pragma once

#include "tests/support/core/office_fixture.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/quiet.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

namespace kontor::test {

class WindowTest : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        if (HasFatalFailure())
            return;
        m_languages.use(QStringLiteral("en"));
        auto desk = Desk::enter(std::move(m_workspace), m_me, m_languages);
        ASSERT_TRUE(desk);
        m_desk = std::move(*desk);
        m_window = std::make_unique<MainWindow>(
            *m_desk, Services{.theme = m_theme, .languages = m_languages, .clock = m_clock});
        m_window->resize(1280, 800);
        m_window->QMainWindow::show();
        QApplication::setActiveWindow(m_window.get());
        settle();
    }

    void TearDown() override {
        m_window.reset();
        m_desk.reset();
        m_languages.use(QStringLiteral("en"));
    }

    Workspace &file() { return m_desk->workspace(); }

    /// Until everything that was asked of the file is answered and shown.
    void settle() { EXPECT_TRUE(waitUntilQuiet(file())); }

    RecordId make(const Kind &kind, FieldValues values) {
        RecordId id = 0;
        auto done = file()
                        .perform(QStringLiteral("create"),
                                 [&](UnitOfWork &unit) -> Result<void> {
                                     auto made = unit.create(kind, values);
                                     if (!made)
                                         return made.error();
                                     id = *made;
                                     return {};
                                 })
                        .result();
        EXPECT_TRUE(done) << done.error().text.toStdString();
        settle();
        return id;
    }

    Record stored(const Kind &kind, RecordId id) {
        auto found = file()
                         .read<Record>(Workspace::LaneKind::Quick,
                                       [&](const Reading &reading) -> Result<Record> {
                                           auto one = record(reading, kind, id);
                                           if (!one)
                                               return Error{ErrorCode::NotFound, {}, {}};
                                           return *one;
                                       })
                         .result();
        EXPECT_TRUE(found);
        return found ? *found : Record{.kind = &kind, .values = std::vector<Value>(200)};
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
        QTest::keyClick(target, key, modifiers);
        settle();
    }
    void type(const char *utf8) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(utf8));
        settle();
    }

    Theme m_theme;
    Languages m_languages;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kontor::test
