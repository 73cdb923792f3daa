// Chance that falls the same way on every machine for one seed; std::uniform_int_distribution does not.
#pragma once

#include <QtGlobal>
#include <cstddef>
#include <iterator>
#include <random>

namespace kontor::test {

class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    /// From 0 to `count` - 1.
    int below(qsizetype count) { return int(m_engine() % quint32(count)); }
    bool once(int in) { return below(in) == 0; }
    template <typename List>
    const auto &oneOf(const List &list) {
        return list[std::size_t(below(std::ssize(list)))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace kontor::test
