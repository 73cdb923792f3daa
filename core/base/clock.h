// Clock: the only source of the present moment, handed in so that tests choose it (SAFE 2.5).
#pragma once

#include <QDateTime>

namespace kontor {

class Clock {
public:
    virtual ~Clock() = default;
    /// UTC.
    virtual QDateTime now() const = 0;
    /// The day it is now in that zone.
    QDate today(const QTimeZone &zone) const { return now().toTimeZone(zone).date(); }
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until it is set.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace kontor
