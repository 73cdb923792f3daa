// The rows of PERFORMANCE.md that a window has, each measured on the real one.
#pragma once

#include "tests/bench/gui/bench_desk.h"

namespace kontor::bench {

struct Bench {
    const Options &options;
    const BenchFile &file;
    Report &report;
};

/// 10 and 14: processes of their own, started before the file is open here.
void measureStarts(const Bench &bench);
/// The part of such a process; −1 when the arguments do not ask for one.
int runChild(const QStringList &arguments);

/// 3: keys in the palette. 12: another filter.
void measureSearch(const Bench &bench, BenchDesk &desk);
/// 4: a record is opened from the list.
void measureCard(const Bench &bench, BenchDesk &desk);
/// 11: painting and scrolling the list, beside the barest table of the same texts.
void measureTable(const Bench &bench, BenchDesk &desk);
/// 13: the full board.
void measureBoard(const Bench &bench, BenchDesk &desk);
/// 16: a day of a person at work.
void measureDay(const Bench &bench, BenchDesk &desk);
/// 19: pages of the list while much is written.
void measurePagesBesideWriting(const Bench &bench, BenchDesk &desk);

} // namespace kontor::bench
