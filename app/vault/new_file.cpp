// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/new_file.h"

#include "app/vault/database.h"

#include <sodium.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace afterword::vault {

namespace {

constexpr std::size_t newFileChunk = std::size_t{1024} * 1024;

/// A descriptor that is closed at the end of a scope.
class NewFileHandle final
{
public:
    explicit NewFileHandle(int descriptor)
        : m_descriptor(descriptor)
    {}

    ~NewFileHandle()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    NewFileHandle(const NewFileHandle &) = delete;
    NewFileHandle &operator=(const NewFileHandle &) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

Status newFileWrite(int descriptor, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(errorOfSystem(errno, "write"));
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return {};
}

Status newFileCopy(int from, int to, off_t size, const std::function<bool(double)> &progress)
{
    std::vector<char> chunk(newFileChunk);
    off_t done = 0;
    for (;;) {
        const ssize_t got = ::read(from, chunk.data(), chunk.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(errorOfSystem(errno, "read"));
        if (got == 0)
            return done == size ? Status() : fail(Errc::Io, "changed while it was copied");
        if (const Status written = newFileWrite(to, chunk.data(), static_cast<std::size_t>(got));
            !written)
            return written;
        done += got;
        if (progress && !progress(std::min(1.0, double(done) / double(std::max<off_t>(size, 1)))))
            return fail(Errc::Cancelled);
    }
}

void newFileZero(int descriptor, off_t size)
{
    const std::vector<char> zeros(newFileChunk, '\0');
    for (off_t done = 0; done < size;) {
        const auto part = std::min<off_t>(size - done, static_cast<off_t>(zeros.size()));
        if (!newFileWrite(descriptor, zeros.data(), static_cast<std::size_t>(part)))
            break;
        done += part;
    }
    ::fsync(descriptor);
}

} // namespace

Error errorOfSystem(int cause, const char *what)
{
    const std::string detail = std::string(what) + ", errno " + std::to_string(cause);
    switch (cause) {
    case EEXIST:
        return {Errc::Busy, "there is a file of this name"};
    case ENOENT:
    case ENOTDIR:
        return {Errc::NotFound, detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Errc::ReadOnly, detail};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Errc::DiskFull, detail};
    case ENOMEM:
        return {Errc::NoMemory, detail};
    default:
        return {Errc::Io, detail};
    }
}

NewFile::NewFile(std::string path)
    : m_path(std::move(path))
    , m_journal(m_path + "-journal")
{}

NewFile::~NewFile()
{
    if (!m_made)
        return;
    ::unlink(m_path.c_str());
    ::unlink(m_journal.c_str());
}

std::string NewFile::passingName(const std::string &name)
{
    std::uint64_t mark = 0;
    randombytes_buf(&mark, sizeof mark);
    return name + ".new-" + std::to_string(mark);
}

Status NewFile::make()
{
    const NewFileHandle made(
        ::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (made.get() < 0)
        return fail(errorOfSystem(errno, "create"));
    m_made = true;
    return {};
}

Status NewFile::sync() const
{
    const NewFileHandle file(::open(m_path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0 || ::fsync(file.get()) != 0)
        return fail(errorOfSystem(errno, "sync"));
    return {};
}

Status NewFile::keepAs(const std::string &name)
{
    const Status moved = moveFile(m_path, name);
    m_made = m_made && !moved;
    if (!moved)
        return moved;
    const Status durable = syncFolder(folderOf(name));
    if (!durable) // not acknowledged, so it goes: the next try finds its place free
        ::unlink(name.c_str());
    return durable;
}

Status NewFile::replace(const std::string &name)
{
    if (::rename(m_path.c_str(), name.c_str()) != 0)
        return fail(errorOfSystem(errno, "rename"));
    m_made = false;
    return {};
}

Status moveFile(const std::string &from, const std::string &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return fail(errorOfSystem(errno, "rename"));
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return {};
    }
    if (errno == EEXIST)
        return fail(errorOfSystem(errno, "link"));
    // A file system with neither, as on memory cards.
    if (::access(to.c_str(), F_OK) == 0)
        return fail(errorOfSystem(EEXIST, "rename"));
    if (::rename(from.c_str(), to.c_str()) != 0)
        return fail(errorOfSystem(errno, "rename"));
    return {};
}

Status copyFile(const std::string &from,
                const std::string &to,
                const std::function<bool(double)> &progress)
{
    const NewFileHandle source(::open(from.c_str(), O_RDONLY | O_CLOEXEC));

    struct stat info
    {};

    if (source.get() < 0 || ::fstat(source.get(), &info) != 0)
        return fail(errorOfSystem(errno, "open"));
    NewFile file(NewFile::passingName(to));
    if (const Status made = file.make(); !made)
        return made;
    {
        const NewFileHandle target(::open(file.path().c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
        if (target.get() < 0)
            return fail(errorOfSystem(errno, "open"));
        if (const Status copied = newFileCopy(source.get(), target.get(), info.st_size, progress);
            !copied)
            return copied;
        if (::fsync(target.get()) != 0)
            return fail(errorOfSystem(errno, "sync"));
    }
    return file.keepAs(to);
}

Status removeZeroed(const std::string &path)
{
    struct stat info
    {};

    if (::lstat(path.c_str(), &info) != 0)
        return fail(errorOfSystem(errno, "remove"));
    if (S_ISREG(info.st_mode) && info.st_nlink == 1) {
        // What cannot be overwritten is removed all the same.
        const NewFileHandle file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
        if (file.get() >= 0)
            newFileZero(file.get(), info.st_size);
    }
    if (::unlink(path.c_str()) != 0)
        return fail(errorOfSystem(errno, "remove"));
    return {};
}

} // namespace afterword::vault
