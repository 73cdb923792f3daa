// The loop of a lane.
#include "core/workspace/lane.h"

#include <chrono>

namespace kontor {

Lane::Lane(Open open, Job idle) : m_idle(std::move(idle)) {
    m_thread = std::thread([this, open = std::move(open)] { run(open); });
}

Lane::~Lane() {
    close();
}

std::exception_ptr Lane::opened() {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ready; });
    return m_failure;
}

void Lane::post(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        m_hasJobs = true;
    }
    m_wake.notify_all(); // who wakes finds the lock free
}

void Lane::reopen(Open open, Job then) {
    post([this, open = std::move(open), then = std::move(then)](Connection &) {
        try {
            m_connection = open();
        } catch (const StorageError &) {
            return;
        }
        then(*m_connection);
    });
}

void Lane::close(Job last) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_closing && !m_thread.joinable())
            return;
        m_closing = true;
        m_last = std::move(last);
        m_wake.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void Lane::run(const Open &open) {
    try {
        m_connection = open();
    } catch (const std::exception &) {
        m_failure = std::current_exception();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_ready = true;
        m_wake.notify_all();
    }
    if (m_connection)
        work();
    m_connection.reset();
}

/// One question often follows from the answer to another: for about as long as waking up takes, the lane
/// stays awake for it.
void Lane::lookOutForJobs() const {
    const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(50);
    while (!m_hasJobs && std::chrono::steady_clock::now() < until)
        std::this_thread::yield();
}

void Lane::work() {
    bool quiet = true; // nothing done since the last idle run
    for (;;) {
        lookOutForJobs();
        Job job;
        {
            std::unique_lock lock(m_mutex);
            const auto due = [this] { return !m_jobs.empty() || m_closing; };
            if (quiet || !m_idle) {
                m_wake.wait(lock, due);
            } else if (!m_wake.wait_for(lock, std::chrono::milliseconds(1500), due)) {
                quiet = true;
                lock.unlock();
                m_idle(*m_connection);
                continue;
            }
            if (m_jobs.empty())
                break;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
            m_hasJobs = !m_jobs.empty();
        }
        job(*m_connection);
        quiet = false;
    }
    if (m_last)
        m_last(*m_connection);
}

} // namespace kontor
