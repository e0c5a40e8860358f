// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process_memory.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <sys/shm.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace afterword::test {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 pageBytes = 4096;
constexpr quint64 chunkBytes = quint64(8) << 20U;
/// The address sanitizer's shadow, which holds states and no text, is larger than all else.
constexpr quint64 shadowBytes = quint64(1) << 40U;

QByteArray procFile(qint64 pid, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sixteen(const QString &word, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : word) {
        const char low = static_cast<char>(c.unicode() & 0xff);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

} // namespace

void ProcessMemory::lookFor(const QString &word)
{
    m_needles.append({word + u" as UTF-8"_s, word.toUtf8()});
    m_needles.append({word + u" as UTF-16"_s, sixteen(word, false)});
    m_needles.append({word + u" as UTF-16BE"_s, sixteen(word, true)});
}

QByteArray ProcessMemory::image(qint64 pid)
{
    return procFile(pid, "maps").split('\n').value(0);
}

QList<ProcessMemory::Region> ProcessMemory::regions(Extent extent) const
{
    QList<Region> all;
    for (const QByteArray &line : procFile(m_pid, "maps").split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 5 || !parts[1].startsWith('r'))
            continue;
        if (extent == Extent::Writable && parts[1].at(1) != 'w')
            continue;
        const QList<QByteArray> range = parts[0].split('-');
        Region region;
        region.start = range.value(0).toULongLong(nullptr, 16);
        region.end = range.value(1).toULongLong(nullptr, 16);
        region.name = QString::fromUtf8(parts.value(5, "(anonymous)"));
        // The kernel's own pages for clocks cannot be read from outside.
        if (region.name != "[vvar]"_L1 && region.name != "[vsyscall]"_L1
            && region.end - region.start < shadowBytes)
            all.append(region);
    }
    return all;
}

void ProcessMemory::searchBytes(const QByteArray &bytes, const QString &where, QStringList &found)
{
    m_bytes += bytes.size();
    for (const Needle &needle : std::as_const(m_needles)) {
        if (memmem(bytes.constData(),
                   static_cast<std::size_t>(bytes.size()),
                   needle.bytes.constData(),
                   static_cast<std::size_t>(needle.bytes.size()))
            != nullptr)
            found << needle.name + u" in "_s + where;
    }
}

void ProcessMemory::searchRegion(int memory, int pages, const Region &region, QStringList &found)
{
    // Pages that were never touched read as zeros and would only cost time.
    std::vector<quint64> entries(static_cast<std::size_t>(chunkBytes / pageBytes));
    QByteArray run;
    const auto flush = [&]() {
        if (!run.isEmpty())
            searchBytes(run, region.name, found);
        run.clear();
    };
    for (quint64 at = region.start; at < region.end; at += chunkBytes) {
        const quint64 size = std::min(chunkBytes, region.end - at);
        const std::size_t count = static_cast<std::size_t>(size / pageBytes);
        const ssize_t told = pread(
            pages, entries.data(), count * sizeof(quint64), static_cast<off_t>(at / pageBytes * 8));
        const bool known = told == static_cast<ssize_t>(count * sizeof(quint64));
        for (std::size_t page = 0; page < count; ++page) {
            // Bit 63: in memory, bit 62: in swap.
            if (known && (entries[page] >> 62U) == 0) {
                flush();
                continue;
            }
            const qsizetype before = run.size();
            run.resize(before + static_cast<qsizetype>(pageBytes));
            const ssize_t got = pread(
                memory, run.data() + before, pageBytes, static_cast<off_t>(at + page * pageBytes));
            if (got != static_cast<ssize_t>(pageBytes)) {
                run.resize(before);
                flush();
            }
        }
    }
    flush();
}

void ProcessMemory::searchShared(QStringList &found)
{
    const QDir folder(u"/dev/shm"_s);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            searchBytes(file.readAll(), u"/dev/shm/"_s + name, found);
    }
    QFile list(u"/proc/sysvipc/shm"_s);
    if (!list.open(QIODevice::ReadOnly))
        return;
    list.readLine(); // names of the columns: key shmid perms size cpid lpid …
    while (!list.atEnd()) {
        const QList<QByteArray> parts = list.readLine().simplified().split(' ');
        const qint64 maker = parts.value(4).toLongLong();
        if (parts.size() < 6 || (maker != m_pid && parts[5].toLongLong() != m_pid))
            continue;
        const void *shared = shmat(parts[1].toInt(), nullptr, SHM_RDONLY);
        if (shared == reinterpret_cast<void *>(-1)) // NOLINT: the way shmat() says no
            continue;
        searchBytes(QByteArray(static_cast<const char *>(shared), parts[3].toLongLong()),
                    u"shared memory"_s,
                    found);
        shmdt(shared);
    }
}

QStringList ProcessMemory::search(Extent extent)
{
    QStringList found;
    m_bytes = 0;
    m_problem.clear();
    const QByteArray folder = QByteArrayLiteral("/proc/") + QByteArray::number(m_pid);
    const QByteArray memoryPath = folder + "/mem";
    const QByteArray pagesPath = folder + "/pagemap";
    const int memory = open(memoryPath.constData(), O_RDONLY | O_CLOEXEC);
    const int pages = open(pagesPath.constData(), O_RDONLY | O_CLOEXEC);
    if (memory < 0 || pages < 0) {
        m_problem = u"the memory of the process cannot be read"_s;
    } else {
        const QList<Region> all = regions(extent);
        for (const Region &region : all)
            searchRegion(memory, pages, region, found);
    }
    for (const int fd : {memory, pages}) {
        if (fd >= 0)
            close(fd);
    }
    for (const char *name : {"environ", "cmdline", "maps", "comm"})
        searchBytes(procFile(m_pid, name), QString::fromLatin1(name), found);
    searchShared(found);
    return found;
}

} // namespace afterword::test
