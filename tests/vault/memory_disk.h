// SPDX-License-Identifier: GPL-3.0-or-later
// Files of one thread held in memory, for SQLite: a vault is opened, harmed and opened again half
// a million times without a disk. While one exists, SQLite opens every file of the thread that
// made it here and nowhere else. Header only. Thread: the one that made it. Owner: the test.
#pragma once

#include <QtGlobal>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <string>

namespace afterword::vault {

class MemoryDisk final
{
public:
    MemoryDisk()
    {
        if (current() != nullptr)
            qFatal("one memory disk a thread");
        current() = this;
        const std::lock_guard<std::mutex> lock(guard());
        if (users()++ == 0 && sqlite3_vfs_register(&vfs(), 1) != SQLITE_OK)
            qFatal("no file system");
    }

    ~MemoryDisk()
    {
        current() = nullptr;
        const std::lock_guard<std::mutex> lock(guard());
        if (--users() == 0)
            sqlite3_vfs_unregister(&vfs());
    }

    MemoryDisk(const MemoryDisk &) = delete;
    MemoryDisk &operator=(const MemoryDisk &) = delete;

    /// The bytes of a file; empty and new when there is none. The reference stays.
    std::string &file(const std::string &path) { return m_files[path]; }

    [[nodiscard]] bool has(const std::string &path) const { return m_files.count(path) > 0; }

    [[nodiscard]] std::size_t count() const { return m_files.size(); }

    void remove(const std::string &path) { m_files.erase(path); }

private:
    struct File
    {
        sqlite3_file base;
        std::string *bytes;
        bool isOwn; ///< a passing file without a name
    };

    static File *of(sqlite3_file *file) { return static_cast<File *>(static_cast<void *>(file)); }

    static MemoryDisk *&current()
    {
        static thread_local MemoryDisk *disk = nullptr;
        return disk;
    }

    static std::mutex &guard()
    {
        static std::mutex mutex;
        return mutex;
    }

    static int &users()
    {
        static int count = 0;
        return count;
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        MemoryDisk *disk = current();
        File *self = of(file);
        self->base.pMethods = nullptr;
        if (disk == nullptr)
            return SQLITE_CANTOPEN;
        self->isOwn = name == nullptr;
        if (name != nullptr && !disk->has(name) && (flags & SQLITE_OPEN_CREATE) == 0)
            return SQLITE_CANTOPEN;
        self->bytes = self->isOwn ? new std::string : &disk->m_files[name];
        self->base.pMethods = methods();
        if (outFlags != nullptr)
            *outFlags = flags;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *, const char *name, int)
    {
        if (current()->m_files.erase(name) > 0)
            return SQLITE_OK;
        return SQLITE_IOERR_DELETE_NOENT;
    }

    static int access(sqlite3_vfs *, const char *name, int, int *out)
    {
        *out = current()->has(name) ? 1 : 0;
        return SQLITE_OK;
    }

    static int fullName(sqlite3_vfs *, const char *name, int size, char *out)
    {
        sqlite3_snprintf(size, out, "%s", name);
        return SQLITE_OK;
    }

    static sqlite3_vfs &vfs()
    {
        static sqlite3_vfs made = [] {
            sqlite3_vfs out = *sqlite3_vfs_find("unix");
            out.zName = "afterword-memory";
            out.szOsFile = static_cast<int>(sizeof(File));
            out.pNext = nullptr;
            out.xOpen = &MemoryDisk::open;
            out.xDelete = &MemoryDisk::remove;
            out.xAccess = &MemoryDisk::access;
            out.xFullPathname = &MemoryDisk::fullName;
            return out;
        }();
        return made;
    }

    static int read(sqlite3_file *file, void *out, int size, sqlite3_int64 at)
    {
        const std::string &bytes = *of(file)->bytes;
        const auto wanted = static_cast<std::size_t>(size);
        const auto from = std::min(static_cast<std::size_t>(at), bytes.size());
        const std::size_t there = std::min(wanted, bytes.size() - from);
        std::memcpy(out, bytes.data() + from, there);
        if (there == wanted)
            return SQLITE_OK;
        std::memset(static_cast<char *>(out) + there, 0, wanted - there);
        return SQLITE_IOERR_SHORT_READ;
    }

    static int write(sqlite3_file *file, const void *in, int size, sqlite3_int64 at)
    {
        std::string &bytes = *of(file)->bytes;
        const auto from = static_cast<std::size_t>(at);
        const auto length = static_cast<std::size_t>(size);
        if (bytes.size() < from + length)
            bytes.resize(from + length);
        std::memcpy(bytes.data() + from, in, length);
        return SQLITE_OK;
    }

    static int close(sqlite3_file *file)
    {
        if (of(file)->isOwn)
            delete of(file)->bytes;
        return SQLITE_OK;
    }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods table = [] {
            sqlite3_io_methods m{};
            m.iVersion = 1;
            m.xClose = &MemoryDisk::close;
            m.xRead = &MemoryDisk::read;
            m.xWrite = &MemoryDisk::write;
            m.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
                of(f)->bytes->resize(static_cast<std::size_t>(size));
                return SQLITE_OK;
            };
            m.xSync = [](sqlite3_file *, int) { return SQLITE_OK; };
            m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *out) {
                *out = static_cast<sqlite3_int64>(of(f)->bytes->size());
                return SQLITE_OK;
            };
            m.xLock = [](sqlite3_file *, int) { return SQLITE_OK; };
            m.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
            m.xCheckReservedLock = [](sqlite3_file *, int *out) {
                *out = 0;
                return SQLITE_OK;
            };
            m.xFileControl = [](sqlite3_file *, int what, void *argument) {
                if (what != SQLITE_FCNTL_MMAP_SIZE)
                    return SQLITE_NOTFOUND;
                *static_cast<sqlite3_int64 *>(argument) = 0; // nothing is mapped
                return SQLITE_OK;
            };
            m.xSectorSize = [](sqlite3_file *) { return 4096; };
            m.xDeviceCharacteristics = [](sqlite3_file *) { return 0; };
            return m;
        }();
        return &table;
    }

    std::map<std::string, std::string> m_files;
};

} // namespace afterword::vault
