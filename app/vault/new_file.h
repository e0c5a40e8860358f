// SPDX-License-Identifier: GPL-3.0-or-later
// NewFile: a file that is built under a passing name and takes its own name whole, or goes away.
// With it the few other things the vault does to files: copies without replacing, overwrites
// before removing. Never used on a vault that this process has open: closing a second descriptor
// would drop SQLite's locks. Thread: any, one at a time. Owner: who makes it.
#pragma once

#include "app/base/result.h"

#include <cstdint>
#include <functional>
#include <string>

namespace afterword::vault {

/// Our error for what the system said; `what` names the step.
[[nodiscard]] Error errorOfSystem(int cause, const char *what);

class NewFile final
{
public:
    /// `path`: the passing name. It must lie in the folder of the final one.
    explicit NewFile(std::string path);
    ~NewFile(); ///< removes the file and a journal beside it, unless it was kept
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// `name` + ".new-" + a random number.
    [[nodiscard]] static std::string passingName(const std::string &name);

    [[nodiscard]] const std::string &path() const { return m_path; }

    /// Makes it, empty, readable by its owner alone.
    [[nodiscard]] Status make();
    /// What was written is on the disk when this returns.
    [[nodiscard]] Status sync() const;
    /// Takes its name, on the disk as well; Busy when there is something of that name. On any error
    /// nothing of ours has it.
    [[nodiscard]] Status keepAs(const std::string &name);
    /// Takes the name of what is there. The folder is not synced.
    [[nodiscard]] Status replace(const std::string &name);

private:
    std::string m_path;
    std::string m_journal;
    bool m_made = false;
};

/// Renames without replacing: Busy when there is something of that name.
[[nodiscard]] Status moveFile(const std::string &from, const std::string &to);

/// Copies all bytes of a file that nobody has open into a new one, which has them on the disk and
/// its name only when it is whole. Busy when there is something of that name, Cancelled.
[[nodiscard]] Status copyFile(const std::string &from,
                              const std::string &to,
                              const std::function<bool(double)> &progress = {});

/// Overwrites a regular file with zeros as far as that goes, then removes it. A symbolic link, or
/// a file that has a second name, is only unlinked. The folder is not synced.
[[nodiscard]] Status removeZeroed(const std::string &path);

} // namespace afterword::vault
