// SPDX-License-Identifier: GPL-3.0-or-later
// What the measuring programs share: rows of samples with a target, printed one a line for
// packaging/bench, and an application that says when a widget has been painted. Not tests: ctest
// does not run them. Header only. Thread: main.
#pragma once

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

namespace afterword::bench {

/// The passphrase of sample journals that packaging/bench makes; they hold invented pages only.
inline constexpr auto passphrase = "late trains and tangerines";

/// Time on the clock, and of the processor in all threads: the second says what was done even when
/// others use the machine.
class Stopwatch final
{
public:
    Stopwatch() { m_clock.start(); }

    [[nodiscard]] double ms() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    [[nodiscard]] double cpuMs() const { return now() - m_cpu; }

private:
    [[nodiscard]] static double now()
    {
        timespec used{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
    }

    QElapsedTimer m_clock;
    double m_cpu = now();
};

enum class Judge
{
    Median,
    P95,
    P99
};

/// One row of speed.md's table. Milliseconds unless the unit says otherwise.
class Row final
{
public:
    Row(const char *name, Judge judge, double target, const char *unit = "ms")
        : m_name(name)
        , m_judge(judge)
        , m_target(target)
        , m_unit(unit)
    {}

    void add(double value) { m_values.push_back(value); }

    void add(const Stopwatch &watch)
    {
        m_values.push_back(watch.ms());
        m_cpu.push_back(watch.cpuMs());
    }

    [[nodiscard]] std::size_t count() const { return m_values.size(); }

    [[nodiscard]] double quantile(double part) const { return quantile(m_values, part); }

    /// Nearest rank.
    [[nodiscard]] static double quantile(std::vector<double> sorted, double part)
    {
        if (sorted.empty())
            return 0;
        std::sort(sorted.begin(), sorted.end());
        const auto rank =
            static_cast<std::size_t>(std::ceil(part * static_cast<double>(sorted.size())));
        return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
    }

    /// name, judged by, target, unit, count, median, p95, p99, largest, median of the processor's
    /// time; tabs between.
    void print() const
    {
        static constexpr const char *judges[] = {"median", "p95", "p99"};
        std::printf("row\t%s\t%s\t%g\t%s\t%zu\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\n",
                    m_name,
                    judges[static_cast<int>(m_judge)],
                    m_target,
                    m_unit,
                    m_values.size(),
                    quantile(0.5),
                    quantile(0.95),
                    quantile(0.99),
                    quantile(1),
                    quantile(m_cpu, 0.5));
        std::fflush(stdout);
    }

private:
    const char *m_name;
    Judge m_judge;
    double m_target;
    const char *m_unit;
    std::vector<double> m_values;
    std::vector<double> m_cpu;
};

/// An application that notes when the watched widget, or one in it, has been painted.
class App final : public QApplication
{
public:
    using QApplication::QApplication;

    void watch(QWidget *widget)
    {
        m_watched = widget;
        m_paints = 0;
    }

    [[nodiscard]] int paints() const { return m_paints; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool paint =
            event->type() == QEvent::Paint && m_watched && receiver->isWidgetType()
            && (receiver == m_watched || m_watched->isAncestorOf(static_cast<QWidget *>(receiver)));
        const bool done = QApplication::notify(receiver, event);
        m_paints += paint ? 1 : 0;
        return done;
    }

private:
    QPointer<QWidget> m_watched;
    int m_paints = 0;
};

/// Runs the event loop, without naps between events, until `done`; false after `most` ms.
template <typename Done>
[[nodiscard]] bool until(const Done &done, int most = 30'000)
{
    const QDeadlineTimer limit(most);
    QTimer::singleShot(most, qApp, [] {}); // wakes the loop below
    QEventLoop loop;
    while (!done()) {
        if (limit.hasExpired())
            return false;
        loop.processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    return true;
}

/// Megabytes of this process that lie in memory now.
[[nodiscard]] inline double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return NAN;
    return file.readAll().split(' ').value(1).toDouble() * 4'096 / 1e6;
}

} // namespace afterword::bench
