// SPDX-License-Identifier: GPL-3.0-or-later
// Desk's way to write although others write too. Private to Desk's two source files. Thread: the
// database thread.
#pragma once

#include "app/journal/desk.h"

namespace afterword {

/// Writes; when another program was first, takes over what it saved and writes again.
template <typename Write>
auto Desk::insist(Write write) -> decltype(write())
{
    constexpr int tries = 50; // someone else may save all the time; each try needs a lucky moment
    for (int left = tries;; --left) {
        auto written = write();
        if (written || written.error().code != Errc::Busy || left == 0)
            return written;
        const auto changed = refresh();
        if (!changed || !*changed)
            return written; // held by someone, which is another matter: told, and tried again later
    }
}

} // namespace afterword
