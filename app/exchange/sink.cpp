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
#include <unistd.h>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> sinkTrouble(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return fail(Errc::DiskFull);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(Errc::ReadOnly);
    case EEXIST:
        return fail(Errc::Busy, "there is something of that name");
    case ENOENT:
    case ENOTDIR:
        return fail(Errc::NotFound, "no such folder");
    default:
        return fail(Errc::Io);
    }
}

Status sinkSync(QFile &file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return sinkTrouble(errno);
    return {};
}

/// A new file for the owner alone.
Result<std::unique_ptr<QFile>> sinkNewFile(const QString &path)
{
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return sinkTrouble(errno);
    auto file = std::make_unique<QFile>(path);
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

class FileSink final : public Sink
{
public:
    explicit FileSink(QString path)
        : m_path(std::move(path))
        , m_part(sinkPart(m_path))
    {}

    ~FileSink() override
    {
        m_file.reset();
        if (m_made)
            QFile::remove(m_part);
    }

    Result<QIODevice *> open(const QString & /*name*/) override
    {
        if (m_made)
            return fail(Errc::Internal, "one file is all there is");
        auto file = sinkNewFile(m_part);
        if (!file)
            return fail(file.error());
        m_made = true;
        m_file = std::move(*file);
        return m_file.get();
    }

    Status close() override
    {
        if (!m_file)
            return {};
        const Status synced = sinkSync(*m_file);
        m_file.reset();
        return synced;
    }

    Status finish() override
    {
        if (const Status closed = close(); !closed)
            return closed;
        const Status placed = sinkPlace(m_part, m_path);
        m_made = m_made && !placed;
        return placed;
    }

private:
    QString m_path;
    QString m_part;
    std::unique_ptr<QFile> m_file;
    bool m_made = false;
};

class FolderSink final : public Sink
{
public:
    explicit FolderSink(QString path)
        : m_path(std::move(path))
        , m_part(sinkPart(m_path))
    {}

    ~FolderSink() override
    {
        m_file.reset();
        if (m_made)
            QDir(m_part).removeRecursively();
    }

    Status begin()
    {
        if (::mkdir(QFile::encodeName(m_part).constData(), 0700) != 0)
            return sinkTrouble(errno);
        m_made = true;
        return {};
    }

    Result<QIODevice *> open(const QString &name) override
    {
        if (const Status closed = close(); !closed)
            return fail(closed.error());
        const qsizetype end = name.lastIndexOf(u'/');
        if (end > 0 && !makeFolders(name.left(end)))
            return sinkTrouble(errno);
        auto file = sinkNewFile(m_part + u'/' + name);
        if (!file)
            return fail(file.error());
        m_file = std::move(*file);
        return m_file.get();
    }

    Status close() override
    {
        if (!m_file)
            return {};
        // What is not on the disk yet is seen here too: a full disk answers at the flush.
        const bool written = m_file->flush() && m_file->error() == QFileDevice::NoError;
        const int code = errno;
        m_file.reset();
        if (!written)
            return sinkTrouble(code);
        return {};
    }

    Status finish() override
    {
        if (const Status closed = close(); !closed)
            return closed;
        const int fd =
            ::open(QFile::encodeName(m_part).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (fd >= 0) {
            ::syncfs(fd);
            ::close(fd);
        }
        const Status placed = sinkPlace(m_part, m_path);
        m_made = m_made && !placed;
        return placed;
    }

private:
    bool makeFolders(const QString &below)
    {
        QString path = m_part;
        for (const QString &each : below.split(u'/')) {
            path += u'/' + each;
            if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
                return false;
        }
        return true;
    }

    QString m_path;
    QString m_part;
    std::unique_ptr<QFile> m_file;
    bool m_made = false;
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
    if (const Status begun = sink->begin(); !begun)
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
