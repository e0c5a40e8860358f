// SPDX-License-Identifier: GPL-3.0-or-later
// Future and Promise: one answer that comes later, on one thread. Everything about a Future happens
// on the thread that asked: it becomes finished from that thread's event loop, and continuations
// run there, in the order they were attached. A continuation whose context object is gone is not
// run. Results may be move-only; then only one continuation may take them. Nothing can wait for
// one.
//
// Why not QFuture: in Qt 6.4 a continuation runs twice when it is attached while another thread
// finishes the future or when a move-only result was taken, and a context that is gone aborts.
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace afterword {

template <typename T>
class Promise;

template <typename T>
class Future final
{
    using Value = std::conditional_t<std::is_void_v<T>, std::monostate, T>;

    struct State
    {
        std::optional<Value> value;
        std::vector<std::function<void()>> continuations;
    };

    template <typename F>
    struct Outcome
    {
        using Type = std::invoke_result_t<F &, Value>;
    };

    template <typename F>
    requires std::is_void_v<T>

    struct Outcome<F>
    {
        using Type = std::invoke_result_t<F &>;
    };

public:
    Future() = default; ///< never finishes

    [[nodiscard]] bool isFinished() const { return m_state && m_state->value.has_value(); }

    /// Only once finished.
    [[nodiscard]] const Value &result() const
    {
        Q_ASSERT(isFinished());
        return *m_state->value;
    }

    /// Calls `then` with the result, on this thread, while `context` lives; at once when the result
    /// is there already. The future it gives finishes when `then` has run.
    template <typename F>
    auto then(QObject *context, F then) -> Future<typename Outcome<F>::Type>;

private:
    friend class Promise<T>;
    std::shared_ptr<State> m_state;
};

/// The giving end. Copies give the same answer. A promise that is dropped never finishes.
template <typename T>
class Promise final
{
    using Value = typename Future<T>::Value;

public:
    Promise() { m_future.m_state = std::make_shared<typename Future<T>::State>(); }

    [[nodiscard]] Future<T> future() const { return m_future; }

    /// Once, on the thread the future belongs to.
    void finish(Value value = Value()) requires std::is_void_v<T> { settle(std::move(value)); }

    void finish(Value value) requires(!std::is_void_v<T>) { settle(std::move(value)); }

private:
    void settle(Value value)
    {
        Q_ASSERT(!m_future.isFinished());
        m_future.m_state->value.emplace(std::move(value));
        const auto waiting = std::exchange(m_future.m_state->continuations, {});
        for (const auto &each : waiting)
            each();
    }

    Future<T> m_future;
};

template <typename T>
template <typename F>
auto Future<T>::then(QObject *context, F then) -> Future<typename Outcome<F>::Type>
{
    using R = typename Outcome<F>::Type;
    Promise<R> next;
    const auto function = std::make_shared<F>(std::move(then)); // std::function needs copies
    // The state holds its continuations until they run, so here it is held weakly.
    auto run = [guard = QPointer<QObject>(context),
                function,
                next,
                weak = std::weak_ptr<State>(m_state)]() mutable {
        const auto state = weak.lock();
        if (!guard || !state)
            return;
        const auto call = [&]() -> decltype(auto) {
            if constexpr (std::is_void_v<T>)
                return (*function)();
            else if constexpr (std::is_copy_constructible_v<Value>)
                return (*function)(std::as_const(*state->value));
            else
                return (*function)(std::move(*state->value));
        };
        if constexpr (std::is_void_v<R>) {
            call();
            next.finish();
        } else {
            next.finish(call());
        }
    };
    auto result = next.future();
    if (isFinished())
        run();
    else if (m_state)
        m_state->continuations.push_back(std::move(run));
    return result;
}

/// A future whose answer is there already.
template <typename T>
[[nodiscard]] Future<T> readyFuture(T value)
{
    Promise<T> promise;
    promise.finish(std::move(value));
    return promise.future();
}

} // namespace afterword
