// SPDX-License-Identifier: GPL-3.0-or-later
// StraceLog: runs a program under strace, so that every byte it or a child of it hands to the
// kernel (files, pipes, sockets, names of files, arguments and environments of programs) can be
// searched for canary words, and every kind of socket it makes is known. Thread: the test's.
#pragma once

#include "tests/support/canary_scan.h"

#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace afterword::test {

class StraceLog final
{
public:
    /// `path`: where strace writes; read again from its start by read().
    explicit StraceLog(QString path)
        : m_path(std::move(path))
    {}

    /// The process that is started is the program itself: strace watches from beside it.
    void start(QProcess &process, const QString &program, const QStringList &arguments) const;
    /// True once strace has written the last line of this process.
    [[nodiscard]] bool waitForEnd(qint64 pid) const;

    struct Told
    {
        QStringList leaks;   ///< "call where: canary as encoding"
        QStringList sockets; ///< families that were asked for: AF_UNIX, …
        qint64 calls = 0;
        qint64 bytes = 0;
    };

    [[nodiscard]] Told read(CanaryScan &scan) const;

private:
    QString m_path;
};

} // namespace afterword::test
