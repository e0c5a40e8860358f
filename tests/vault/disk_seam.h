// SPDX-License-Identifier: GPL-3.0-or-later
// DiskSeam: stands between a test program and its files, below SQLite's unix VFS and below our own
// calls alike (opening, reading, writing, syncing, truncating, deleting, locking, measuring,
// renaming). It counts the calls on files of one folder, makes the n-th fail, and can keep a log of
// what was written and synced, from which power_image.h makes the disk as a power cut would leave
// it. Nothing is really synced: no test that uses it cuts the power. It puts the system's own
// functions aside, so it is included by one source file of a program, and only by tests.
// Thread: one. Owner: the test; one at a time.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace afterword::vault {

enum class DiskCall : std::uint8_t
{
    Open,
    Read,
    Write,
    Sync,
    Truncate,
    Delete,
    Lock,
    Size,
    Rename,
};

enum class DiskFault : std::uint8_t
{
    Error,      ///< EIO from any call
    NoSpace,    ///< ENOSPC from whatever may need room
    ShortWrite, ///< half is written, then there is no room
    SyncFails,  ///< EIO from a sync; what it was to write may be lost for ever
};

struct DiskEntry
{
    enum class What : std::uint8_t
    {
        Write,
        Truncate,
        Sync,
        FailedSync,
        SyncFolder,
        Create,
        Unlink,
        Rename,
        Link,
        Mark, ///< the test's own: so many steps were acknowledged
    };
    What what = What::Mark;
    int file = 0;          ///< which one, whatever its name
    std::int64_t at = 0;   ///< offset, new size, or steps
    std::string bytes{};   ///< what was written
    std::string name{};    ///< below the folder
    std::string newName{}; ///< of Rename and Link
};

class DiskSeam final
{
public:
    struct Plan
    {
        int at = 0; ///< the call that fails, from 1, of those the fault can meet; 0 = none
        DiskFault fault = DiskFault::Error;
        bool lasting = false; ///< all later ones fail too
    };

    explicit DiskSeam(std::string folder)
        : m_folder(std::move(folder))
    {
        if (s_inPlace != nullptr)
            qFatal("one disk at a time");
        s_inPlace = this;
    }

    ~DiskSeam() { s_inPlace = nullptr; }

    DiskSeam(const DiskSeam &) = delete;
    DiskSeam &operator=(const DiskSeam &) = delete;

    [[nodiscard]] static DiskSeam *inPlace() { return s_inPlace; }

    [[nodiscard]] const std::string &folder() const { return m_folder; }

    void fail(Plan plan)
    {
        m_plan = plan;
        m_met = 0;
    }

    void mend() { fail({}); }

    /// Calls so far that the plan's fault could have met.
    [[nodiscard]] int met() const { return m_met; }

    [[nodiscard]] bool reached() const { return m_met >= m_plan.at; }

    /// Goes on counting as if so many had been met.
    void countFrom(int met) { m_met = met; }

    /// Files of the folder that are open now.
    [[nodiscard]] int openFiles() const
    {
        return static_cast<int>(
            std::count_if(m_open.begin(), m_open.end(), [](int file) { return file != 0; }));
    }

    [[nodiscard]] int calls(DiskCall call) const { return m_calls[indexOfCall(call)]; }

    /// Starts a log; files there now are known by these names.
    void record(const std::map<std::string, std::string> &present)
    {
        log.clear();
        m_names.clear();
        m_next = 0;
        for (const auto &[name, bytes] : present)
            m_names[name] = ++m_next;
        m_recording = true;
    }

    void stopRecording() { m_recording = false; }

    void goOnRecording() { m_recording = true; }

    void mark(std::int64_t steps)
    {
        if (m_recording)
            log.push_back({DiskEntry::What::Mark, 0, steps});
    }

    std::vector<DiskEntry> log;

    // What the functions that stand in for the system's do.

    /// The name below the folder; empty when the path is another's, "." for the folder itself.
    [[nodiscard]] std::string nameOf(const char *path) const
    {
        const std::string_view whole(path);
        if (whole == m_folder)
            return ".";
        if (whole.size() > m_folder.size() + 1 && whole.substr(0, m_folder.size()) == m_folder
            && whole[m_folder.size()] == '/')
            return std::string(whole.substr(m_folder.size() + 1));
        return {};
    }

    /// 0, or the error this call gives.
    int next(DiskCall call, bool needsRoom = false)
    {
        ++m_calls[indexOfCall(call)];
        bool meets = false;
        switch (m_plan.fault) {
        case DiskFault::Error:
            meets = true;
            break;
        case DiskFault::NoSpace:
            meets = needsRoom;
            break;
        case DiskFault::ShortWrite:
            meets = call == DiskCall::Write;
            break;
        case DiskFault::SyncFails:
            meets = call == DiskCall::Sync;
            break;
        }
        if (!meets || m_plan.at == 0)
            return 0;
        ++m_met;
        if (m_met != m_plan.at && !(m_plan.lasting && m_met > m_plan.at))
            return 0;
        const bool full =
            m_plan.fault == DiskFault::NoSpace || m_plan.fault == DiskFault::ShortWrite;
        return full ? ENOSPC : EIO;
    }

    [[nodiscard]] bool writesHalf() const { return m_plan.fault == DiskFault::ShortWrite; }

    [[nodiscard]] bool watches(int descriptor) const
    {
        return descriptor >= 0 && static_cast<std::size_t>(descriptor) < m_open.size()
               && m_open[static_cast<std::size_t>(descriptor)] != 0;
    }

    [[nodiscard]] bool isFolder(int descriptor) const { return number(descriptor) == folderNumber; }

    void opened(int descriptor, const std::string &name, int flags, bool isNew)
    {
        if (descriptor < 0 || static_cast<std::size_t>(descriptor) >= m_open.size())
            return;
        const bool isDirectory = name == "." || (flags & O_DIRECTORY) == O_DIRECTORY;
        int file = folderNumber;
        if (!isDirectory) {
            int &known = m_names[name];
            if (isNew || known == 0)
                known = ++m_next;
            file = known;
            if (isNew)
                note({DiskEntry::What::Create, file, 0, {}, name});
            else if ((flags & O_TRUNC) != 0)
                note({DiskEntry::What::Truncate, file, 0});
        }
        m_open[static_cast<std::size_t>(descriptor)] = file;
        if (isDirectory)
            m_folders[descriptor] = name;
    }

    void closed(int descriptor)
    {
        if (watches(descriptor))
            m_open[static_cast<std::size_t>(descriptor)] = 0;
    }

    void wrote(int descriptor, std::int64_t at, const void *bytes, std::size_t size)
    {
        note({DiskEntry::What::Write,
              number(descriptor),
              at,
              m_recording ? std::string(static_cast<const char *>(bytes), size) : std::string()});
    }

    void truncated(int descriptor, std::int64_t size)
    {
        note({DiskEntry::What::Truncate, number(descriptor), size});
    }

    void synced(int descriptor, bool done)
    {
        if (isFolder(descriptor) && done)
            note({DiskEntry::What::SyncFolder, 0, 0, {}, m_folders[descriptor]});
        else if (!isFolder(descriptor))
            note({done ? DiskEntry::What::Sync : DiskEntry::What::FailedSync, number(descriptor)});
    }

    void unlinked(const std::string &name)
    {
        note({DiskEntry::What::Unlink, m_names[name], 0, {}, name});
        m_names.erase(name);
    }

    void renamed(const std::string &name, const std::string &newName)
    {
        note({DiskEntry::What::Rename, m_names[name], 0, {}, name, newName});
        m_names[newName] = m_names[name];
        m_names.erase(name);
    }

    void linked(const std::string &name, const std::string &newName)
    {
        note({DiskEntry::What::Link, m_names[name], 0, {}, name, newName});
        m_names[newName] = m_names[name];
    }

private:
    static constexpr int folderNumber = -1;

    static std::size_t indexOfCall(DiskCall call) { return static_cast<std::size_t>(call); }

    [[nodiscard]] int number(int descriptor) const
    {
        return m_open[static_cast<std::size_t>(descriptor)];
    }

    void note(DiskEntry entry)
    {
        if (m_recording)
            log.push_back(std::move(entry));
    }

    inline static DiskSeam *s_inPlace = nullptr;
    std::string m_folder;
    Plan m_plan;
    int m_met = 0;
    std::array<int, 9> m_calls{};
    std::array<int, 4096> m_open{}; ///< file of each descriptor; 0 = not ours
    std::map<int, std::string> m_folders;
    std::map<std::string, int> m_names;
    int m_next = 0;
    bool m_recording = false;
};

} // namespace afterword::vault

#include "tests/vault/disk_seam_calls.h"
