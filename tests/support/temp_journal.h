// SPDX-License-Identifier: GPL-3.0-or-later
// TempJournal: a real journal in a folder of its own, made with the cheapest key cost a test build
// accepts, opened and reopened by waiting for signals. The clock belongs to the test. A step that
// does not succeed within ten seconds returns false; the test verifies each.
// Thread: the test's. Owner: the test; rooms and windows are destroyed before it.
#pragma once

#include "app/session.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace afterword::test {

inline constexpr int patienceMs = 10'000;

/// Waits until the future is done. False when it never was.
template <typename T>
[[nodiscard]] bool settled(const Future<T> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs);
}

class TempJournal final
{
public:
    /// Tuesday, 14 October 2025, 21:14:03 in Berlin unless the test says otherwise.
    explicit TempJournal(const QString &now = QStringLiteral("2025-10-14T21:14:03+02:00"));
    ~TempJournal();

    /// Makes the file and opens it.
    [[nodiscard]] bool create();
    /// Saves, locks, drops the session and opens the file in a new one, as a relaunch does. Every
    /// room must be gone or hold nothing unsaved: it is told to seal like any other lock.
    [[nodiscard]] bool reopen();
    [[nodiscard]] bool lock();
    [[nodiscard]] bool unlock();
    /// Everything asked of the journal so far has reached the disk, or failed.
    [[nodiscard]] bool flush();

    [[nodiscard]] Session &session() { return *m_session; }

    [[nodiscard]] Journal &journal() { return m_session->journal(); }

    [[nodiscard]] QString path() const;

    /// Where spelling dictionaries are looked for; the language is American English.
    [[nodiscard]] QString dictionaries() const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] Moment now() const { return *m_now; }

    void setNow(const QString &now);

    void advance(qint64 milliseconds) { m_now->utcMs += milliseconds; }

    /// A saved page: kind Page, `at` as given (RFC 3339), and its text. Null id when it failed.
    Id addPage(const QString &at, const QString &text, const QList<Mood> &moods = {});
    [[nodiscard]] Id addPage(const Page &page, const QString &text);
    /// The stored text; "<none>" when it cannot be read.
    [[nodiscard]] QString textOf(const Id &id);

    [[nodiscard]] static QByteArray passphrase();
    [[nodiscard]] static Moment moment(const QString &rfc3339);
    [[nodiscard]] static vault::KdfCost cheapCost();

private:
    [[nodiscard]] std::unique_ptr<Session> makeSession() const;
    [[nodiscard]] bool awaitOpen(const std::function<void()> &begin);

    QTemporaryDir m_folder;
    std::shared_ptr<Moment> m_now;
    std::unique_ptr<Session> m_session;
};

} // namespace afterword::test
