// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jobs.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRunnable>
#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <pthread.h>
#include <string>
#include <thread>

// Locks and hand-overs are those of the standard library, not Qt's: the thread sanitizer sees them.

namespace afterword {

namespace {

/// One object in each thread that asks for jobs. Workers hold it weakly: a thread that has ended
/// needs no answer.
class HomeAnchor final : public QObject
{
public:
    void call(std::function<void()> finish)
    {
        auto wake = std::make_unique<QEvent>(QEvent::User);
        {
            const std::lock_guard lock(m_mutex);
            m_calls.push_back(std::move(finish));
        }
        QCoreApplication::postEvent(this, wake.release());
    }

    bool event(QEvent *event) override
    {
        std::function<void()> finish;
        {
            const std::lock_guard lock(m_mutex);
            if (event->type() != QEvent::User)
                return QObject::event(event);
            finish = std::move(m_calls.front());
            m_calls.pop_front();
        }
        finish();
        return true;
    }

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_calls;
};

class PoolTask final : public QRunnable
{
public:
    explicit PoolTask(std::function<void()> task)
    {
        const std::lock_guard lock(m_mutex);
        m_task = std::move(task);
    }

    void run() override
    {
        std::function<void()> task;
        {
            const std::lock_guard lock(m_mutex);
            task = std::move(m_task);
        }
        task();
    }

private:
    std::mutex m_mutex;
    std::function<void()> m_task;
};

} // namespace

HomeThread HomeThread::current()
{
    thread_local const auto anchor = std::make_shared<HomeAnchor>();
    HomeThread home;
    home.m_anchor = anchor;
    return home;
}

void HomeThread::call(std::function<void()> finish) const
{
    if (const auto anchor = m_anchor.lock())
        static_cast<HomeAnchor *>(anchor.get())->call(std::move(finish));
}

void startOnPool(std::function<void()> task)
{
    QThreadPool::globalInstance()->start(new PoolTask(std::move(task))); // deleted by the pool
}

struct SerialQueue::Private
{
    std::mutex mutex;
    std::condition_variable wake; ///< a job came, or the end
    std::condition_variable idle; ///< nothing queued and nothing running
    std::deque<std::function<void()>> jobs;
    bool running = false;
    bool ending = false;
    std::thread thread;

    void loop()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            wake.wait(lock, [this] { return ending || !jobs.empty(); });
            if (jobs.empty())
                return;
            std::function<void()> job = std::move(jobs.front());
            jobs.pop_front();
            running = true;
            lock.unlock();
            job();
            job = nullptr; // what it holds is let go on this thread, before anyone calls it idle
            lock.lock();
            running = false;
            if (jobs.empty())
                idle.notify_all();
        }
    }
};

SerialQueue::SerialQueue(const char *threadName)
    : m_d(std::make_unique<Private>())
{
    m_d->thread = std::thread([d = m_d.get(), name = std::string(threadName).substr(0, 15)] {
        pthread_setname_np(pthread_self(), name.c_str());
        d->loop();
    });
}

SerialQueue::~SerialQueue()
{
    {
        const std::lock_guard lock(m_d->mutex);
        m_d->ending = true;
        m_d->wake.notify_all();
    }
    m_d->thread.join();
}

void SerialQueue::post(std::function<void()> task)
{
    const std::lock_guard lock(m_d->mutex);
    m_d->jobs.push_back(std::move(task));
    m_d->wake.notify_one();
}

void SerialQueue::drain()
{
    std::unique_lock lock(m_d->mutex);
    m_d->idle.wait(lock, [this] { return !m_d->running && m_d->jobs.empty(); });
}

} // namespace afterword
