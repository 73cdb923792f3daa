// What every benchmark says of itself: the wall clock, because Kontor works on threads of its own, and the
// processor time of all threads, which other programs disturb less.
#pragma once

#include "tests/bench/bench_office.h"

#include <benchmark/benchmark.h>

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define KONTOR_BENCH(name)                                                                                   \
    BENCHMARK(name)->UseRealTime()->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond)
