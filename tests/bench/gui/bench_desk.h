// The program with the benchmark's file open in its window, and short ways to what is measured there.
#pragma once

#include "tests/bench/gui/bench_application.h"
#include "tests/bench/gui/bench_file.h"
#include "ui/collection/collection_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"

namespace kontor {
class BoardView;
class RecordTable;
} // namespace kontor

namespace kontor::bench {

/// Look and language as in every run; the first thing that a process of the benchmarks makes.
struct Setting {
    Setting();
    Theme theme;
    Languages languages;
    SystemClock clock;
    Services services() { return {.theme = theme, .languages = languages, .clock = clock}; }
};

class BenchDesk {
public:
    static constexpr QSize size{1440, 900};

    BenchDesk(Setting &setting, const QString &path);

    MainWindow &window() const { return *m_program.window(); }
    Workspace &workspace() const { return window().workspace(); }
    template <class P>
    P *page() const {
        return qobject_cast<P *>(window().currentPage());
    }
    /// The list of all deals, painted.
    RecordTable &showList();
    /// The full board, painted.
    BoardView &showBoard(const BenchFile &file);

    /// Every row that the table shows is there.
    static bool isShown(RecordTable &table);
    /// Every card that the board shows is there, and what the heads say.
    static bool isShown(BoardView &board);

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {});
    /// Until everything that was asked of the file by now is answered and painted.
    void settle();

private:
    Program m_program;
};

/// What the core alone needs for a question, in milliseconds, as the window asks it.
double median(QList<double> values);

} // namespace kontor::bench
