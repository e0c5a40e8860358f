// SPDX-License-Identifier: GPL-3.0-or-later
// Background jobs as values in and a Future out. SerialQueue is one named thread that runs jobs in
// order (the database thread); runOnPool is for work that stands alone (search). Continue on the
// caller's object: `queue.run(f).then(this, [this](R r) { … })`. The answer arrives through the
// event loop of the thread that asked, which must have one. Nobody waits. A job must not throw.
#pragma once

#include "app/base/future.h"

#include <QObject>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace afterword {

/// The thread that asks for a job: where its future finishes.
class HomeThread final
{
public:
    [[nodiscard]] static HomeThread current();
    void call(std::function<void()> finish) const;

private:
    std::weak_ptr<QObject> m_anchor; ///< lives as long as the thread
};

/// One thread, jobs in the order given. The destructor runs what is queued, then joins.
class SerialQueue final
{
public:
    explicit SerialQueue(const char *threadName);
    ~SerialQueue();
    SerialQueue(const SerialQueue &) = delete;
    SerialQueue &operator=(const SerialQueue &) = delete;

    template <typename F>
    auto run(F job) -> Future<std::invoke_result_t<F &>>
    {
        return start(std::move(job), [this](std::function<void()> task) { post(std::move(task)); });
    }

    /// Blocks the caller until every job given so far has run. For shutdown and tests only.
    void drain();

    template <typename F, typename Post>
    static auto start(F job, Post &&post) -> Future<std::invoke_result_t<F &>>
    {
        using R = std::invoke_result_t<F &>;
        Promise<R> promise;
        Future<R> future = promise.future();
        // Shared since std::function needs copies; held by the task alone, which may be done before
        // this returns: what the job holds would be let go here then.
        std::forward<Post>(post)([promise,
                                  shared = std::make_shared<F>(std::move(job)),
                                  home = HomeThread::current()]() mutable {
            if constexpr (std::is_void_v<R>) {
                (*shared)();
                shared.reset(); // what the job holds is let go where it ran
                home.call([promise]() mutable { promise.finish(); });
            } else {
                auto result = std::make_shared<R>((*shared)());
                shared.reset();
                home.call([promise, result]() mutable { promise.finish(std::move(*result)); });
            }
        });
        return future;
    }

private:
    void post(std::function<void()> task);

    struct Private;
    std::unique_ptr<Private> m_d;
};

void startOnPool(std::function<void()> task);

/// Runs on the process's thread pool.
template <typename F>
auto runOnPool(F job) -> Future<std::invoke_result_t<F &>>
{
    return SerialQueue::start(std::move(job),
                              [](std::function<void()> task) { startOnPool(std::move(task)); });
}

} // namespace afterword
