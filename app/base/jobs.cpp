// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jobs.h"

#include <QMutex>
#include <QString>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace afterword {

namespace {

/// One object in each thread that asks for jobs. Workers hold it weakly: a thread that has ended
/// needs no answer.
std::shared_ptr<QObject> homeAnchor()
{
    thread_local const auto anchor = std::make_shared<QObject>();
    return anchor;
}

} // namespace

HomeThread HomeThread::current()
{
    HomeThread home;
    home.m_anchor = homeAnchor();
    return home;
}

void HomeThread::call(std::function<void()> finish) const
{
    if (const auto anchor = m_anchor.lock())
        QMetaObject::invokeMethod(anchor.get(), std::move(finish), Qt::QueuedConnection);
}

struct SerialQueue::Private
{
    QMutex mutex;
    QWaitCondition wake; ///< a job came, or the end
    QWaitCondition idle; ///< nothing queued and nothing running
    std::deque<std::function<void()>> jobs;
    bool running = false;
    bool ending = false;
    std::unique_ptr<QThread> thread;

    void loop()
    {
        QMutexLocker lock(&mutex);
        for (;;) {
            while (jobs.empty() && !ending)
                wake.wait(&mutex);
            if (jobs.empty())
                return;
            std::function<void()> job = std::move(jobs.front());
            jobs.pop_front();
            running = true;
            lock.unlock();
            job();
            job = nullptr; // what it holds is let go on this thread, before anyone calls it idle
            lock.relock();
            running = false;
            if (jobs.empty())
                idle.wakeAll();
        }
    }
};

SerialQueue::SerialQueue(const char *threadName)
    : m_d(std::make_unique<Private>())
{
    m_d->thread.reset(QThread::create([d = m_d.get()] { d->loop(); }));
    m_d->thread->setObjectName(QString::fromLatin1(threadName));
    m_d->thread->start();
}

SerialQueue::~SerialQueue()
{
    {
        const QMutexLocker lock(&m_d->mutex);
        m_d->ending = true;
        m_d->wake.wakeAll();
    }
    m_d->thread->wait();
}

void SerialQueue::post(std::function<void()> task)
{
    const QMutexLocker lock(&m_d->mutex);
    m_d->jobs.push_back(std::move(task));
    m_d->wake.wakeOne();
}

void SerialQueue::drain()
{
    QMutexLocker lock(&m_d->mutex);
    while (m_d->running || !m_d->jobs.empty())
        m_d->idle.wait(&m_d->mutex);
}

} // namespace afterword
