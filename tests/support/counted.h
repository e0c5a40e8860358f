// SPDX-License-Identifier: GPL-3.0-or-later
// Counted: the number behind one row of the test plan (tests/README.md). Each case that ran is
// counted; when it goes, one line "id, cases, failures, seconds" is written to the folder named by
// AFTERWORD_COUNTS, which packaging/test gathers into its table. Counting does not replace QVERIFY.
// Thread: one. Owner: the test function.
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace afterword {

class Counted final
{
public:
    /// `id` as in the plan: "T-FLIP".
    explicit Counted(const char *id);
    ~Counted();
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;

    /// Counts one case; returns what it was given.
    bool that(bool passed);
    void add(qint64 cases, qint64 failures = 0);

    [[nodiscard]] qint64 cases() const { return m_cases; }

    [[nodiscard]] qint64 failures() const { return m_failures; }

private:
    QString m_id;
    QElapsedTimer m_clock;
    qint64 m_cases = 0;
    qint64 m_failures = 0;
};

/// 1, or n when this run takes every nth case only (AFTERWORD_TEST_SAMPLE=n, as the sanitizer build
/// does for the longest rows, of which the plain build takes all).
[[nodiscard]] int sampleStep();

/// True in `packaging/test --long`.
[[nodiscard]] bool longRun();

/// True there in the build that takes all cases, for tests without a window: with sanitizers they
/// take the sample also then.
[[nodiscard]] bool longWholeRun();

} // namespace afterword
