// SPDX-License-Identifier: GPL-3.0-or-later
// While it lives no file of this process may grow: what a full disk does. Thread and owner: the
// test.
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace afterword::test {

class FullDisk final
{
public:
    /// `most` bytes: less than any file that matters.
    explicit FullDisk(rlim_t most = 1024)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        struct rlimit none = m_before;
        none.rlim_cur = most;
        setrlimit(RLIMIT_FSIZE, &none);
    }

    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    struct rlimit m_before = {};
};

} // namespace afterword::test
