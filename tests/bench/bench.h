// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of `afterword-bench` share: rows of samples with a target, printed one a line for
// packaging/bench, and an application that says when a widget has been painted. Not tests: ctest
// does not run them. Thread: main.
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
    /// Without a target (0) a row is told and not judged.
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

    void add(double value, double cpu)
    {
        m_values.push_back(value);
        m_cpu.push_back(cpu);
    }

    [[nodiscard]] std::size_t count() const { return m_values.size(); }

    [[nodiscard]] double quantile(double part) const { return quantile(m_values, part); }

    [[nodiscard]] double processor(double part) const { return quantile(m_cpu, part); }

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

    /// name, judged by, target, unit, count; median, p95, p99, largest; median, p95, p99 of the
    /// processor's time; tabs between.
    void print() const
    {
        static constexpr const char *judges[] = {"median", "p95", "p99"};
        std::printf("row\t%s\t%s\t%g\t%s\t%zu\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\n",
                    m_name,
                    judges[static_cast<int>(m_judge)],
                    m_target,
                    m_unit,
                    m_values.size(),
                    quantile(0.5),
                    quantile(0.95),
                    quantile(0.99),
                    quantile(1),
                    quantile(m_cpu, 0.5),
                    quantile(m_cpu, 0.95),
                    quantile(m_cpu, 0.99));
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

class House;

/// The parts, each over a journal that nobody else uses (main.cpp).
void measureTyping(House &house);
void measureSearch(House &house);
void measureScroll(House &house);
void measureMemory(House &house);
void measureRooms(House &house);
void measureSave(House &house);
void measureTimeline(House &house);
void measureBring(House &house);
void measureSoak(House &house);

/// One piece of work for counting its instructions (counts_bench.cpp); false: no such piece.
[[nodiscard]] bool runCounted(const QString &name);

/// Megabytes, by a line of /proc/self/FILE that begins with `name`.
[[nodiscard]] inline double procMb(const char *file, const char *name)
{
    QFile from(QStringLiteral("/proc/self/") + QLatin1StringView(file));
    if (!from.open(QIODevice::ReadOnly))
        return NAN;
    for (const QByteArray &line : from.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(static_cast<qsizetype>(qstrlen(name)))
                       .trimmed()
                       .split(' ')
                       .first()
                       .toDouble()
                   * 1'024 / 1e6;
    }
    return NAN;
}

/// What lies in memory now, the libraries that others use as well included.
[[nodiscard]] inline double residentMb()
{
    return procMb("status", "VmRSS:");
}

/// The same with a share of what others use as well.
[[nodiscard]] inline double proportionalMb()
{
    return procMb("smaps_rollup", "Pss:");
}

/// The most that residentMb() has been since forgetPeak().
[[nodiscard]] inline double peakMb()
{
    return procMb("status", "VmHWM:");
}

inline void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

} // namespace afterword::bench
