// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sink.h"

#include "app/journal/id.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> sinkTrouble(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // more than that disk takes in one file
        return fail(Errc::DiskFull);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(Errc::ReadOnly);
    case EEXIST:
        return fail(Errc::Busy, "there is something of that name");
    case ENOENT:
    case ENOTDIR:
        return fail(Errc::Moved, "no such folder");
    default:
        return fail(Errc::Io);
    }
}

/// Remembers what the first failed write met: a later one may find room again.
class SinkFile final : public QFile
{
public:
    using QFile::QFile;

    /// What is not on the disk yet is seen here too: a full disk answers at the flush.
    Status end(bool sync)
    {
        errno = 0;
        const bool done = flush() && error() == NoError && (!sync || ::fsync(handle()) == 0);
        if (done && !m_failed)
            return {};
        const int met = m_failed ? m_met : errno;
        struct statvfs disk = {};
        if (met != ENOSPC && ::fstatvfs(handle(), &disk) == 0 && disk.f_bavail == 0)
            return sinkTrouble(ENOSPC);
        return sinkTrouble(met);
    }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QFile::writeData(data, length);
        if (written != length && !m_failed) {
            m_met = errno;
            m_failed = true;
        }
        return written;
    }

private:
    int m_met = 0;
    bool m_failed = false;
};

/// A new file for the owner alone.
Result<std::unique_ptr<SinkFile>> sinkNewFile(const QString &path)
{
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return sinkTrouble(errno);
    auto file = std::make_unique<SinkFile>(path);
    if (!file->open(fd, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return fail(Errc::Io);
    }
    return file;
}

/// Takes its place unless there is something already.
Status sinkPlace(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return sinkTrouble(errno);
    if (QFileInfo::exists(to)) // a file system that does not know that call
        return sinkTrouble(EEXIST);
    if (::rename(source.constData(), target.constData()) != 0)
        return sinkTrouble(errno);
    return {};
}

/// Beside its place, under a name that nobody else has: what is found there is never ours to
/// remove.
QString sinkPart(const QString &path)
{
    return path + u'.' + Id::random().toHex().left(12) + u".part"_s;
}

/// What a file and a folder have in common: the half that stands beside the place, and the open
/// file.
class DiskSink : public Sink
{
public:
    explicit DiskSink(QString path)
        : m_path(std::move(path))
        , m_part(sinkPart(m_path))
    {}

    Status close() override { return end(false); }

protected:
    [[nodiscard]] const QString &part() const { return m_part; }

    [[nodiscard]] bool isMade() const { return m_made; }

    void setMade() { m_made = true; }

    void letGo() { m_file.reset(); }

    Result<QIODevice *> begin(const QString &path)
    {
        auto file = sinkNewFile(path);
        if (!file)
            return fail(file.error());
        m_file = std::move(*file);
        return m_file.get();
    }

    Status end(bool sync)
    {
        if (!m_file)
            return {};
        const Status ended = m_file->end(sync);
        m_file.reset();
        return ended;
    }

    Status place()
    {
        const Status placed = sinkPlace(m_part, m_path);
        m_made = m_made && !placed;
        return placed;
    }

private:
    QString m_path;
    QString m_part;
    std::unique_ptr<SinkFile> m_file;
    bool m_made = false;
};

class FileSink final : public DiskSink
{
public:
    using DiskSink::DiskSink;

    ~FileSink() override
    {
        letGo();
        if (isMade())
            QFile::remove(part());
    }

    Result<QIODevice *> open(const QString & /*name*/) override
    {
        if (isMade())
            return fail(Errc::Internal, "one file is all there is");
        const auto device = begin(part());
        if (device)
            setMade();
        return device;
    }

    Status close() override { return end(true); }

    Status finish() override
    {
        const Status closed = end(true);
        return closed ? place() : closed;
    }
};

class FolderSink final : public DiskSink
{
public:
    using DiskSink::DiskSink;

    ~FolderSink() override
    {
        letGo();
        if (isMade())
            QDir(part()).removeRecursively();
    }

    Status make()
    {
        if (::mkdir(QFile::encodeName(part()).constData(), 0700) != 0)
            return sinkTrouble(errno);
        setMade();
        return {};
    }

    Result<QIODevice *> open(const QString &name) override
    {
        if (const Status closed = close(); !closed)
            return fail(closed.error());
        const qsizetype end = name.lastIndexOf(u'/');
        if (end > 0 && !makeFolders(name.left(end)))
            return sinkTrouble(errno);
        return begin(part() + u'/' + name);
    }

    Status finish() override
    {
        if (const Status closed = close(); !closed)
            return closed;
        const int fd =
            ::open(QFile::encodeName(part()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool synced = fd >= 0 && ::syncfs(fd) == 0;
        const int code = errno;
        if (fd >= 0)
            ::close(fd);
        return synced ? place() : Status(sinkTrouble(code));
    }

private:
    bool makeFolders(const QString &below)
    {
        QString path = part();
        for (const QString &each : below.split(u'/')) {
            path += u'/' + each;
            if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
                return false;
        }
        return true;
    }
};

class MemorySink final : public Sink
{
public:
    explicit MemorySink(QByteArray &to)
        : m_buffer(&to)
    {}

    Result<QIODevice *> open(const QString & /*name*/) override
    {
        if (!m_buffer.open(QIODevice::WriteOnly))
            return fail(Errc::Internal, "one file is all there is");
        return &m_buffer;
    }

    Status close() override
    {
        m_buffer.close();
        return {};
    }

    Status finish() override { return close(); }

private:
    QBuffer m_buffer;
};

} // namespace

Result<std::unique_ptr<Sink>> Sink::file(const QString &path)
{
    if (QFileInfo::exists(path))
        return sinkTrouble(EEXIST);
    return std::make_unique<FileSink>(path);
}

Result<std::unique_ptr<Sink>> Sink::folder(const QString &path)
{
    if (QFileInfo::exists(path))
        return sinkTrouble(EEXIST);
    auto sink = std::make_unique<FolderSink>(path);
    if (const Status begun = sink->make(); !begun)
        return fail(begun.error());
    return sink;
}

std::unique_ptr<Sink> Sink::memory(QByteArray &to)
{
    return std::make_unique<MemorySink>(to);
}

Status Sink::put(const QString &name, const QByteArray &bytes)
{
    const auto device = open(name);
    if (!device)
        return fail(device.error());
    const bool written = (*device)->write(bytes) == bytes.size();
    const Status closed = close();
    if (!closed)
        return closed;
    return written ? Status{} : fail(Errc::Io);
}

} // namespace afterword::exchange
