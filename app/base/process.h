// SPDX-License-Identifier: GPL-3.0-or-later
// What a process that holds secrets does about itself: not dumpable, no core, freed heap wiped,
// private temporary folder, end of the process image at lock. POSIX; call from main(), main thread.
#pragma once

#include "app/base/result.h"

#include <string>
#include <vector>

namespace afterword::process {

/// The first line of main(): PR_SET_DUMPABLE 0 and RLIMIT_CORE 0. execve() resets the first, so
/// every start calls it again. Idempotent.
void protect();

/// glibc reads its tunables before main(), so the program starts itself once more with freed heap
/// memory overwritten and the thread cache off. Returns when that has been done already (the
/// tunables are then taken out of the environment so that children do not inherit them).
void wipeFreedMemory(char **argv);

/// Makes <runtime dir>/afterword-<random> (0700), points TMPDIR and SQLITE_TMPDIR at it and removes
/// stale ones of dead processes. Without XDG_RUNTIME_DIR: a 0700 folder under the system's
/// temporary folder. Returns its path.
[[nodiscard]] Result<std::string> usePrivateTempFolder();
/// Removes the folder made above and everything in it. Safe to call twice.
void removePrivateTempFolder();

/// <runtime dir>/afterword-<process>-<purpose> (0700), made if it is not there. It outlives
/// relaunch() because the process number does; stale ones are removed at the next start.
[[nodiscard]] Result<std::string> ownFolder(const std::string &purpose);

/// Ends this process image and starts the same program with these arguments: the kernel drops the
/// whole address space. Descriptors from 3 up are closed. Returns only on failure.
void relaunch(const std::vector<std::string> &arguments);

} // namespace afterword::process
