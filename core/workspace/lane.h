// Lane: a thread with a connection of its own that does one job after the other.
#pragma once

#include "core/storage/connection.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace kontor {

class Lane {
public:
    using Job = std::function<void(Connection &)>;
    using Open = std::function<std::unique_ptr<Connection>()>;

    /// Opens the connection on the new thread. `idle` runs when nothing came for a second and a half.
    Lane(Open open, Job idle = {});
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /// Nothing, or why the connection could not be opened.
    std::exception_ptr opened();
    void post(Job job);
    /// Goes on with another connection once what waits is done, and runs `then` on it; with the old one, and
    /// without that, where the other cannot be opened.
    void reopen(Open open, Job then);
    /// Does what is waiting, runs `last`, closes the connection and ends the thread.
    void close(Job last = {});

private:
    void run(const Open &open);
    void work();
    void lookOutForJobs() const;

    Job m_idle;
    Job m_last;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::atomic_bool m_hasJobs = false; // read without the lock
    bool m_closing = false;
    bool m_ready = false;
    std::exception_ptr m_failure;
    std::unique_ptr<Connection> m_connection; // its own thread's
    std::thread m_thread;
};

} // namespace kontor
