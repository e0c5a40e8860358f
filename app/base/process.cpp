// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/process.h"

#include "app/base/sanitized.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <string_view>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace afterword::process {

namespace {

#ifndef AFTERWORD_SANITIZED
constexpr const char *tunablesName = "GLIBC_TUNABLES";
// Freed heap is overwritten; the thread cache is off because chunks in it escape the overwriting.
// What is large goes back to the system when it is freed (left alone, glibc keeps pieces of up to
// 32 MB): nothing of it stays, and nothing beside it that grows has it overwritten once more. That
// had cost 65 ms of an unlock at 36,500 pages. What is small comes and goes by thousands while a
// journal is read: up to 8 MB of it stays for the next (overwritten; fixing the threshold had set
// this to 128 KB), and 1 MB is asked for at a time. Giving back and asking anew had cost a tenth.
constexpr const char *tunables =
    "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0:glibc.malloc.mmap_threshold=131072"
    ":glibc.malloc.trim_threshold=8388608:glibc.malloc.top_pad=1048576";

/// True when this image was started with our tunables in place.
bool hasTunables()
{
    const char *now = std::getenv(tunablesName); // NOLINT(concurrency-mt-unsafe): in main()
    return now != nullptr && std::strcmp(now, tunables) == 0;
}
#endif
constexpr std::string_view folderPrefix = "afterword-";

std::string &privateTempFolder()
{
    static std::string path;
    return path;
}

std::string runtimeFolder()
{
    const char *dir = std::getenv("XDG_RUNTIME_DIR"); // NOLINT(concurrency-mt-unsafe): in main()
    if (dir != nullptr && dir[0] == '/' && access(dir, W_OK) == 0)
        return dir;
    std::error_code error;
    const std::string temp = std::filesystem::temp_directory_path(error).string();
    return error ? "/tmp" : temp;
}

/// TMPDIR as it was before usePrivateTempFolder(), for the next image.
std::optional<std::string> &outerTempFolder()
{
    static std::optional<std::string> path;
    return path;
}

/// The pid in "afterword-<pid>-<random>", or 0.
pid_t ownerOf(std::string_view name)
{
    if (!name.starts_with(folderPrefix))
        return 0;
    name.remove_prefix(folderPrefix.size());
    pid_t pid = 0;
    std::size_t digits = 0;
    while (digits < name.size() && digits < 9 && name[digits] >= '0' && name[digits] <= '9')
        pid = pid * 10 + (name[digits++] - '0');
    return digits > 0 && digits < name.size() && name[digits] == '-' ? pid : 0;
}

void removeStale(const std::string &base)
{
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(base, error)) {
        const pid_t owner = ownerOf(entry.path().filename().string());
        struct stat info = {};
        if (owner <= 0 || lstat(entry.path().c_str(), &info) != 0 || !S_ISDIR(info.st_mode)
            || info.st_uid != getuid())
            continue;
        if (owner != getpid() && kill(owner, 0) != 0 && errno == ESRCH) {
            std::error_code ignored;
            std::filesystem::remove_all(entry.path(), ignored);
        }
    }
}

} // namespace

void protect()
{
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void wipeFreedMemory(char **argv)
{
#ifdef AFTERWORD_SANITIZED
    static_cast<void>(argv); // sanitizers replace malloc; the tunable would say nothing
#else
    if (!hasTunables()) {
        setenv(tunablesName, tunables, 1); // NOLINT(concurrency-mt-unsafe): no thread exists yet
        execv("/proc/self/exe", argv);
        // Starting again was refused: go on without, which is no worse than any other program.
    }
    unsetenv(tunablesName); // NOLINT(concurrency-mt-unsafe): no thread exists yet
#endif
}

Result<std::string> usePrivateTempFolder()
{
    removePrivateTempFolder();
    const std::string base = runtimeFolder();
    removeStale(base);
    std::array<unsigned char, 8> random{};
    if (getrandom(random.data(), random.size(), 0) != static_cast<ssize_t>(random.size()))
        return fail(Errc::Io, "getrandom");
    std::string name = base + '/' + std::string(folderPrefix) + std::to_string(getpid()) + '-';
    constexpr std::string_view digits = "0123456789abcdef";
    for (const unsigned char byte : random) {
        name += digits[byte >> 4U];
        name += digits[byte & 15U];
    }
    if (mkdir(name.c_str(), 0700) != 0)
        return fail(Errc::Io, "private folder");
    if (privateTempFolder().empty()) {
        const char *before = std::getenv("TMPDIR"); // NOLINT(concurrency-mt-unsafe): in main()
        if (before != nullptr)
            outerTempFolder() = before;
    }
    setenv("TMPDIR", name.c_str(), 1);        // NOLINT(concurrency-mt-unsafe): in main()
    setenv("SQLITE_TMPDIR", name.c_str(), 1); // NOLINT(concurrency-mt-unsafe): in main()
    privateTempFolder() = name;
    return name;
}

void removePrivateTempFolder()
{
    std::string &path = privateTempFolder();
    if (path.empty())
        return;
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
    path.clear();
    // NOLINTBEGIN(concurrency-mt-unsafe): the process is about to end or to be replaced
    unsetenv("SQLITE_TMPDIR");
    if (outerTempFolder())
        setenv("TMPDIR", outerTempFolder()->c_str(), 1);
    else
        unsetenv("TMPDIR");
    // NOLINTEND(concurrency-mt-unsafe)
}

Result<std::string> ownFolder(const std::string &purpose)
{
    // While our own TMPDIR is set, a missing runtime folder must not nest one inside the other.
    const char *runtime = std::getenv("XDG_RUNTIME_DIR"); // NOLINT(concurrency-mt-unsafe)
    const bool usable = runtime != nullptr && runtime[0] == '/' && access(runtime, W_OK) == 0;
    const std::string base = usable ? std::string(runtime) : outerTempFolder().value_or("/tmp");
    std::string path =
        base + '/' + std::string(folderPrefix) + std::to_string(getpid()) + '-' + purpose;
    struct stat info = {};
    if (mkdir(path.c_str(), 0700) != 0
        && (errno != EEXIST || lstat(path.c_str(), &info) != 0 || !S_ISDIR(info.st_mode)
            || info.st_uid != getuid()))
        return fail(Errc::Io, "own folder");
    return path;
}

void relaunch(const std::vector<std::string> &arguments)
{
    removePrivateTempFolder();
#ifndef AFTERWORD_SANITIZED
    // The next image need not start itself once more for them.
    setenv(tunablesName, tunables, 1); // NOLINT(concurrency-mt-unsafe): other threads have ended
#endif
    std::vector<char *> argv;
    std::vector<std::string> copy = arguments;
    copy.insert(copy.begin(), "afterword");
    argv.reserve(copy.size() + 1);
    for (std::string &argument : copy)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    // What a library left open must not outlive the image: not the vault, not a socket.
    if (close_range(3, ~0U, 0) != 0) {
        const long limit = sysconf(_SC_OPEN_MAX);
        for (int fd = 3; fd < (limit > 0 ? limit : 1024); ++fd)
            close(fd);
    }
    execv("/proc/self/exe", argv.data());
#ifndef AFTERWORD_SANITIZED
    unsetenv(tunablesName); // NOLINT(concurrency-mt-unsafe): as above
#endif
}

} // namespace afterword::process
