// SPDX-License-Identifier: GPL-3.0-or-later
// The independent readers as processes: reader.py with Debian's Python, reader.mjs with Node and
// the packages in the build folder. Header only. Thread and owner: the test.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace afterword::vector {

inline constexpr int readerPatience =
    280'000; // milliseconds; the real key costs in JavaScript take 30 s

/// One file for the readers, and what they are to tell of it, if that is known.
struct ReadersTask
{
    QString path;
    QByteArray kind;
    QByteArray typed;
    QByteArray expected;
};

inline QString readersSource(const char *name)
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/format/") + QString::fromUtf8(name);
}

/// Where `npm ci` puts what reader.mjs needs: the build folder.
inline QString readersNode()
{
    return QDir::cleanPath(QStringLiteral(AFTERWORD_BIN_DIR "/../node"));
}

inline QByteArray readersBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A reader as a process of its own, given all its files at once.
class ReaderProcess final
{
public:
    ReaderProcess(const QString &program, QStringList words, bool real)
    {
        if (!real)
            words += QStringLiteral("--test-kdf");
        m_process.start(program, words);
    }

    static std::unique_ptr<ReaderProcess> python(bool real)
    {
        const QStringList words{readersSource("reader.py"), QStringLiteral("--batch")};
        return std::make_unique<ReaderProcess>(QStringLiteral("/usr/bin/python3"), words, real);
    }

    static std::unique_ptr<ReaderProcess> node(bool real)
    {
        const QStringList words{readersSource("reader.mjs"),
                                QStringLiteral("--batch"),
                                QStringLiteral("--modules"),
                                readersNode()};
        return std::make_unique<ReaderProcess>(QStringLiteral("node"), words, real);
    }

    void give(const QList<ReadersTask> &tasks)
    {
        for (const ReadersTask &task : tasks)
            m_process.write(task.kind + '\t' + task.typed.toHex() + '\t' + task.path.toUtf8()
                            + '\n');
        m_process.closeWriteChannel();
    }

    /// One line for each file.
    QList<QByteArray> lines()
    {
        if (!m_process.waitForFinished(readerPatience) || m_process.exitCode() != 0)
            qFatal("%s: %s",
                   qPrintable(m_process.program()),
                   m_process.readAllStandardError().constData());
        QList<QByteArray> out = m_process.readAllStandardOutput().split('\n');
        out.removeLast();
        return out;
    }

private:
    QProcess m_process;
};

} // namespace afterword::vector
