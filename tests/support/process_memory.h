// SPDX-License-Identifier: GPL-3.0-or-later
// ProcessMemory: every byte of another process that can be read from outside: its memory, its
// environment, its arguments, the names of its mappings; and what lies in shared memory beside it.
// Needs the rights of an administrator where the process is not dumpable. Thread: any.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace afterword::test {

class ProcessMemory final
{
public:
    explicit ProcessMemory(qint64 pid)
        : m_pid(pid)
    {}

    /// Words to look for; each as UTF-8 and as UTF-16 of both byte orders.
    void lookFor(const QString &word);

    enum class Extent
    {
        Writable, ///< all that the program can have changed
        Readable  ///< libraries and other files too
    };
    /// "word as UTF-16 in [heap]" for each mapping and word that is found; `bytes` counts what was
    /// read, `problem` is set when the memory could not be read.
    [[nodiscard]] QStringList search(Extent extent);

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    [[nodiscard]] QString problem() const { return m_problem; }

    /// Differs from one process image to the next: where its first mapping lies.
    [[nodiscard]] static QByteArray image(qint64 pid);

private:
    struct Needle
    {
        QString name;
        QByteArray bytes;
    };

    struct Region
    {
        quint64 start = 0;
        quint64 end = 0;
        QString name;
    };

    [[nodiscard]] QList<Region> regions(Extent extent) const;
    void searchRegion(int memory, int pages, const Region &region, QStringList &found);
    void searchBytes(const QByteArray &bytes, const QString &where, QStringList &found);
    void searchShared(QStringList &found);

    qint64 m_pid;
    QList<Needle> m_needles;
    qint64 m_bytes = 0;
    QString m_problem;
};

} // namespace afterword::test
