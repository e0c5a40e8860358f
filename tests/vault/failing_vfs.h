// SPDX-License-Identifier: GPL-3.0-or-later
// A file system for SQLite that fails on purpose: the n-th write, sync, truncation or deletion
// gives an error, before or after it was done. Header only. Thread: one at a time. Owner: the test,
// which makes one before it opens anything.
#pragma once

#include <QtGlobal>

#include <sqlite3.h>

#include <cerrno>

namespace afterword::vault {

struct FaultPlan
{
    int at = 0;           ///< the operation that fails, from 1; 0 = none
    int code = 0;         ///< an SQLite result code
    bool lasting = false; ///< all later ones fail too
    bool done = false;    ///< the failing one is carried out all the same
    int count = 0;        ///< operations so far

    /// The code this operation gives, 0 when it succeeds.
    int next()
    {
        ++count;
        const bool hit = at > 0 && (count == at || (lasting && count > at));
        return hit ? code : SQLITE_OK;
    }
};

class FailingVfs final
{
public:
    FailingVfs()
    {
        m_real = sqlite3_vfs_find("unix");
        m_vfs = *m_real;
        m_vfs.zName = "afterword-failing";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
        m_vfs.pAppData = this;
        m_vfs.pNext = nullptr;
        m_vfs.xOpen = &FailingVfs::open;
        m_vfs.xDelete = &FailingVfs::remove;
        if (sqlite3_vfs_register(&m_vfs, 1) != SQLITE_OK)
            qFatal("no file system");
    }

    ~FailingVfs() { sqlite3_vfs_unregister(&m_vfs); }

    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    FaultPlan plan;

private:
    struct File
    {
        sqlite3_file base;
        FailingVfs *vfs;

        [[nodiscard]] sqlite3_file *real()
        {
            return static_cast<sqlite3_file *>(static_cast<void *>(this + 1));
        }
    };

    static File *of(sqlite3_file *file) { return static_cast<File *>(static_cast<void *>(file)); }

    template <typename Operation>
    static int tried(FaultPlan &plan, const Operation &operation)
    {
        const int code = plan.next();
        if (code == SQLITE_OK)
            return operation();
        if (plan.done)
            operation();
        return code;
    }

    static int
    open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *self = static_cast<FailingVfs *>(vfs->pAppData);
        File *shim = of(file);
        shim->vfs = self;
        shim->base.pMethods = nullptr;
        const int code = self->m_real->xOpen(self->m_real, name, shim->real(), flags, outFlags);
        if (shim->real()->pMethods != nullptr)
            shim->base.pMethods = methods();
        return code;
    }

    static int remove(sqlite3_vfs *vfs, const char *name, int sync)
    {
        auto *self = static_cast<FailingVfs *>(vfs->pAppData);
        return tried(self->plan, [&] { return self->m_real->xDelete(self->m_real, name, sync); });
    }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods table = [] {
            sqlite3_io_methods m{};
            m.iVersion = 1;
            m.xClose = [](sqlite3_file *f) {
                return of(f)->real()->pMethods->xClose(of(f)->real());
            };
            m.xRead = [](sqlite3_file *f, void *out, int size, sqlite3_int64 at) {
                return of(f)->real()->pMethods->xRead(of(f)->real(), out, size, at);
            };
            m.xWrite = [](sqlite3_file *f, const void *in, int size, sqlite3_int64 at) {
                return tried(of(f)->vfs->plan, [&] {
                    return of(f)->real()->pMethods->xWrite(of(f)->real(), in, size, at);
                });
            };
            m.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
                return tried(of(f)->vfs->plan, [&] {
                    return of(f)->real()->pMethods->xTruncate(of(f)->real(), size);
                });
            };
            m.xSync = [](sqlite3_file *f, int flags) {
                return tried(of(f)->vfs->plan,
                             [&] { return of(f)->real()->pMethods->xSync(of(f)->real(), flags); });
            };
            m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *out) {
                return of(f)->real()->pMethods->xFileSize(of(f)->real(), out);
            };
            m.xLock = [](sqlite3_file *f, int level) {
                return of(f)->real()->pMethods->xLock(of(f)->real(), level);
            };
            m.xUnlock = [](sqlite3_file *f, int level) {
                return of(f)->real()->pMethods->xUnlock(of(f)->real(), level);
            };
            m.xCheckReservedLock = [](sqlite3_file *f, int *out) {
                return of(f)->real()->pMethods->xCheckReservedLock(of(f)->real(), out);
            };
            m.xFileControl = [](sqlite3_file *f, int what, void *argument) {
                return of(f)->real()->pMethods->xFileControl(of(f)->real(), what, argument);
            };
            m.xSectorSize = [](sqlite3_file *f) {
                return of(f)->real()->pMethods->xSectorSize(of(f)->real());
            };
            m.xDeviceCharacteristics = [](sqlite3_file *f) {
                return of(f)->real()->pMethods->xDeviceCharacteristics(of(f)->real());
            };
            return m;
        }();
        return &table;
    }

    sqlite3_vfs *m_real = nullptr;
    sqlite3_vfs m_vfs{};
};

} // namespace afterword::vault
