// SPDX-License-Identifier: GPL-3.0-or-later
// A forked child for what cannot be done in the test's own process: being killed, living in a
// mount namespace of its own, or having fewer rights. Header only. Thread: the test's; the parent
// must hold no open vault when it forks. Owner: the test.
#pragma once

#include <QtGlobal>

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <string>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace afterword::vault {

/// Runs a function in a child and gives what it returned (0 … 127), or -1 when it crashed.
template <typename Function>
int inChild(const Function &function)
{
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("cannot fork");
    if (child == 0)
        ::_exit(function());
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// In a child: gives up being root, which no permission holds back.
inline bool becomeNobody()
{
    constexpr uid_t nobody = 65534;
    return ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}

/// In a child: a namespace where mounting is allowed and seen by nobody else.
inline bool mountsOfOurOwn()
{
    const uid_t user = ::geteuid();
    const int flags = user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
    if (::unshare(flags) != 0)
        return false;
    if (user != 0) {
        const std::string map = "0 " + std::to_string(user) + " 1";
        const int descriptor = ::open("/proc/self/uid_map", O_WRONLY | O_CLOEXEC);
        const auto size = static_cast<ssize_t>(map.size());
        const bool mapped = descriptor >= 0 && ::write(descriptor, map.data(), map.size()) == size;
        ::close(descriptor);
        if (!mapped)
            return false;
    }
    // The kernel asks for no type here, and gets an empty one: valgrind looks at it all the same.
    return ::mount("none", "/", "", MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// In a child: no file may grow beyond this; a write that would fails and kills nobody.
inline bool limitFileSize(rlim_t bytes)
{
    const rlimit limit{bytes, RLIM_INFINITY};
    return ::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

} // namespace afterword::vault
