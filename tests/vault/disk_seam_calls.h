// SPDX-License-Identifier: GPL-3.0-or-later
// The functions that stand in for the system's in a program with a DiskSeam. Those of an executable
// go before those of the C library, for SQLite as for us. Included by disk_seam.h alone.
#pragma once

namespace afterword::vault {

inline int seamOpen(const char *path, int flags, mode_t mode)
{
    const auto really = [&] {
        return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    };
    DiskSeam *seam = DiskSeam::inPlace();
    const std::string name = seam == nullptr ? std::string() : seam->nameOf(path);
    if (name.empty())
        return really();

    struct stat info
    {};

    const bool isNew =
        (flags & O_CREAT) != 0 && ::syscall(SYS_newfstatat, AT_FDCWD, path, &info, 0) != 0;
    if (const int error = seam->next(DiskCall::Open, isNew); error != 0) {
        errno = error;
        return -1;
    }
    const int descriptor = really();
    if (descriptor >= 0)
        seam->opened(descriptor, name, flags, isNew);
    return descriptor;
}

inline int seamClose(int descriptor)
{
    if (DiskSeam *seam = DiskSeam::inPlace(); seam != nullptr)
        seam->closed(descriptor);
    return static_cast<int>(::syscall(SYS_close, descriptor));
}

inline ssize_t seamRead(int descriptor, void *out, std::size_t size, off_t at)
{
    DiskSeam *seam = DiskSeam::inPlace();
    if (seam != nullptr && seam->watches(descriptor)) {
        if (const int error = seam->next(DiskCall::Read); error != 0) {
            errno = error;
            return -1;
        }
    }
    return at < 0 ? ::syscall(SYS_read, descriptor, out, size)
                  : ::syscall(SYS_pread64, descriptor, out, size, at);
}

/// at < 0: where the descriptor stands.
inline ssize_t seamWrite(int descriptor, const void *bytes, std::size_t size, off_t at)
{
    const auto really = [&](std::size_t count) {
        return at < 0 ? ::syscall(SYS_write, descriptor, bytes, count)
                      : ::syscall(SYS_pwrite64, descriptor, bytes, count, at);
    };
    DiskSeam *seam = DiskSeam::inPlace();
    if (seam == nullptr || !seam->watches(descriptor))
        return really(size);
    const off_t place = at < 0 ? ::syscall(SYS_lseek, descriptor, 0, SEEK_CUR) : at;
    if (const int error = seam->next(DiskCall::Write, true); error != 0) {
        if (seam->writesHalf() && really(size / 2) > 0)
            seam->wrote(descriptor, place, bytes, size / 2);
        errno = error;
        return -1;
    }
    const ssize_t written = really(size);
    if (written > 0)
        seam->wrote(descriptor, place, bytes, static_cast<std::size_t>(written));
    return written;
}

inline int seamSync(int descriptor, long call)
{
    DiskSeam *seam = DiskSeam::inPlace();
    if (seam == nullptr || !seam->watches(descriptor))
        return static_cast<int>(::syscall(call, descriptor));
    const int error = seam->next(DiskCall::Sync, true);
    seam->synced(descriptor, error == 0);
    errno = error;
    return error == 0 ? 0 : -1;
}

inline int seamTruncate(int descriptor, off_t size)
{
    DiskSeam *seam = DiskSeam::inPlace();
    const bool watched = seam != nullptr && seam->watches(descriptor);
    if (watched) {
        if (const int error = seam->next(DiskCall::Truncate); error != 0) {
            errno = error;
            return -1;
        }
        seam->truncated(descriptor, size);
    }
    return static_cast<int>(::syscall(SYS_ftruncate, descriptor, size));
}

inline int seamUnlink(const char *path)
{
    DiskSeam *seam = DiskSeam::inPlace();
    const std::string name = seam == nullptr ? std::string() : seam->nameOf(path);
    if (!name.empty()) {
        if (const int error = seam->next(DiskCall::Delete); error != 0) {
            errno = error;
            return -1;
        }
    }
    const auto result = static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
    if (!name.empty() && result == 0)
        seam->unlinked(name);
    return result;
}

inline int seamRename(const char *from, const char *to, unsigned flags)
{
    DiskSeam *seam = DiskSeam::inPlace();
    const std::string name = seam == nullptr ? std::string() : seam->nameOf(from);
    if (!name.empty()) {
        if (const int error = seam->next(DiskCall::Rename, true); error != 0) {
            errno = error;
            return -1;
        }
    }
    const auto result =
        static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    if (!name.empty() && result == 0)
        seam->renamed(name, seam->nameOf(to));
    return result;
}

inline int seamLink(const char *from, const char *to)
{
    DiskSeam *seam = DiskSeam::inPlace();
    const std::string name = seam == nullptr ? std::string() : seam->nameOf(from);
    if (!name.empty()) {
        if (const int error = seam->next(DiskCall::Rename, true); error != 0) {
            errno = error;
            return -1;
        }
    }
    const auto result = static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
    if (!name.empty() && result == 0)
        seam->linked(name, seam->nameOf(to));
    return result;
}

inline int seamFcntl(int descriptor, int command, void *argument)
{
    DiskSeam *seam = DiskSeam::inPlace();
    if (seam != nullptr && command == F_SETLK && seam->watches(descriptor)
        && static_cast<const struct flock *>(argument)->l_type != F_UNLCK) {
        if (const int error = seam->next(DiskCall::Lock); error != 0) {
            errno = error;
            return -1;
        }
    }
    return static_cast<int>(::syscall(SYS_fcntl, descriptor, command, argument));
}

inline int seamFstat(int descriptor, void *out)
{
    DiskSeam *seam = DiskSeam::inPlace();
    if (seam != nullptr && seam->watches(descriptor)) {
        if (const int error = seam->next(DiskCall::Size); error != 0) {
            errno = error;
            return -1;
        }
    }
    return static_cast<int>(::syscall(SYS_newfstatat, descriptor, "", out, AT_EMPTY_PATH));
}

} // namespace afterword::vault

// Under the linker's names, whatever the system's headers make of them.
#define AFTERWORD_SEAM(type, name, symbol, parameters)                                             \
    extern "C" type name parameters __asm__(symbol);                                               \
    extern "C" type name parameters
#define AFTERWORD_SEAM_OPEN(name, symbol)                                                          \
    AFTERWORD_SEAM(int, name, symbol, (const char *path, int flags, ...))                          \
    {                                                                                              \
        std::va_list more;                                                                         \
        va_start(more, flags);                                                                     \
        const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;                     \
        va_end(more);                                                                              \
        return afterword::vault::seamOpen(path, flags, mode);                                      \
    }
#define AFTERWORD_SEAM_FCNTL(name, symbol)                                                         \
    AFTERWORD_SEAM(int, name, symbol, (int descriptor, int command, ...))                          \
    {                                                                                              \
        std::va_list more;                                                                         \
        va_start(more, command);                                                                   \
        void *argument = va_arg(more, void *);                                                     \
        va_end(more);                                                                              \
        return afterword::vault::seamFcntl(descriptor, command, argument);                         \
    }
#define AFTERWORD_SEAM_SIMPLE(type, name, symbol, parameters, call)                                \
    AFTERWORD_SEAM(type, name, symbol, parameters)                                                 \
    {                                                                                              \
        return afterword::vault::call;                                                             \
    }

// clang-format off
AFTERWORD_SEAM_OPEN(seam_open, "open")
AFTERWORD_SEAM_OPEN(seam_open64, "open64")
AFTERWORD_SEAM_FCNTL(seam_fcntl, "fcntl")
AFTERWORD_SEAM_FCNTL(seam_fcntl64, "fcntl64")
AFTERWORD_SEAM_SIMPLE(int, seam_close, "close", (int fd), seamClose(fd))
AFTERWORD_SEAM_SIMPLE(ssize_t, seam_read, "read", (int fd, void *out, std::size_t n), seamRead(fd, out, n, -1))
AFTERWORD_SEAM_SIMPLE(ssize_t, seam_pread, "pread", (int fd, void *out, std::size_t n, off_t at), seamRead(fd, out, n, at))
AFTERWORD_SEAM_SIMPLE(ssize_t, seam_pread64, "pread64", (int fd, void *out, std::size_t n, off_t at), seamRead(fd, out, n, at))
AFTERWORD_SEAM_SIMPLE(ssize_t, seam_write, "write", (int fd, const void *in, std::size_t n), seamWrite(fd, in, n, -1))
AFTERWORD_SEAM_SIMPLE(ssize_t, seam_pwrite, "pwrite", (int fd, const void *in, std::size_t n, off_t at), seamWrite(fd, in, n, at))
AFTERWORD_SEAM_SIMPLE(ssize_t, seam_pwrite64, "pwrite64", (int fd, const void *in, std::size_t n, off_t at), seamWrite(fd, in, n, at))
AFTERWORD_SEAM_SIMPLE(int, seam_fsync, "fsync", (int fd), seamSync(fd, SYS_fsync))
AFTERWORD_SEAM_SIMPLE(int, seam_fdatasync, "fdatasync", (int fd), seamSync(fd, SYS_fdatasync))
AFTERWORD_SEAM_SIMPLE(int, seam_ftruncate, "ftruncate", (int fd, off_t size), seamTruncate(fd, size))
AFTERWORD_SEAM_SIMPLE(int, seam_ftruncate64, "ftruncate64", (int fd, off_t size), seamTruncate(fd, size))
AFTERWORD_SEAM_SIMPLE(int, seam_unlink, "unlink", (const char *path), seamUnlink(path))
AFTERWORD_SEAM_SIMPLE(int, seam_rename, "rename", (const char *from, const char *to), seamRename(from, to, 0))
AFTERWORD_SEAM_SIMPLE(int, seam_renameat2, "renameat2", (int, const char *from, int, const char *to, unsigned flags), seamRename(from, to, flags))
AFTERWORD_SEAM_SIMPLE(int, seam_link, "link", (const char *from, const char *to), seamLink(from, to))
AFTERWORD_SEAM_SIMPLE(int, seam_fstat, "fstat", (int fd, void *out), seamFstat(fd, out))
AFTERWORD_SEAM_SIMPLE(int, seam_fstat64, "fstat64", (int fd, void *out), seamFstat(fd, out))
// clang-format on
