// SPDX-License-Identifier: GPL-3.0-or-later
// Background jobs as values in and QFuture out. SerialQueue is one named thread that runs jobs in
// order (the database thread); runOnPool is for work that stands alone (key derivation, search).
// Continue on the caller's object: `queue.run(f).then(this, [this](R r) { … })`. Never wait in a
// nested event loop. A job must not throw. Results may be move-only.
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace afterword {

/// One thread, jobs in the order given. The destructor runs what is queued, then joins.
class SerialQueue final
{
public:
    explicit SerialQueue(const char *threadName);
    ~SerialQueue();
    SerialQueue(const SerialQueue &) = delete;
    SerialQueue &operator=(const SerialQueue &) = delete;

    template <typename F>
    auto run(F job) -> QFuture<std::invoke_result_t<F &>>
    {
        return start(std::move(job), [this](std::function<void()> task) { post(std::move(task)); });
    }

    /// Blocks the caller until every job given so far has run. For shutdown and tests only.
    void drain();

    template <typename F, typename Post>
    static auto start(F job, Post &&post) -> QFuture<std::invoke_result_t<F &>>
    {
        using R = std::invoke_result_t<F &>;

        struct Shared // std::function needs copies; promise and job are move-only
        {
            QPromise<R> promise;
            F job;

            explicit Shared(F &&j)
                : job(std::move(j))
            {}
        };

        auto shared = std::make_shared<Shared>(std::move(job));
        QFuture<R> future = shared->promise.future();
        shared->promise.start();
        std::forward<Post>(post)([shared]() {
            if constexpr (std::is_void_v<R>)
                shared->job();
            else
                shared->promise.addResult(shared->job());
            shared->promise.finish();
        });
        return future;
    }

private:
    void post(std::function<void()> task);

    struct Private;
    std::unique_ptr<Private> m_d;
};

/// Runs on the process's thread pool.
template <typename F>
auto runOnPool(F job) -> QFuture<std::invoke_result_t<F &>>
{
    return SerialQueue::start(std::move(job), [](std::function<void()> task) {
        QThreadPool::globalInstance()->start(std::move(task));
    });
}

} // namespace afterword
