// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the whole file. A backup is written by VACUUM INTO: no free pages, no remnants, rows in
// the order of their random ids, and one moment of the file. From 1 GB on, and for a file that is
// to be kept as it is, the bytes are copied instead: through SQLite's own descriptor, since closing
// another one would drop its locks, and inside a read transaction, so nobody writes meanwhile.
// That needs nothing of the file to be in order, unlike VACUUM and SQLite's backup interface.
#include "app/vault/layout.h"
#include "app/vault/new_file.h"
#include "app/vault/vault_state.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace afterword::vault {

namespace {

constexpr std::uint64_t backupRewrites = 1024ULL * 1024 * 1024; // bytes; larger ones are copied
constexpr double backupCopyShare = 0.4;                         // of the progress

/// The same name with its folder spelled out.
Result<std::string> backupPath(const std::string &path)
{
    const std::size_t slash = path.find_last_of('/');
    const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    char *folder = ::realpath(folderOf(path).c_str(), nullptr);
    if (folder == nullptr)
        return fail(errorOfSystem(errno, "folder"));
    std::string out(folder);
    std::free(folder);
    if (out.back() != '/')
        out += '/';
    return out + name;
}

/// Says how far it is within a share of the whole.
std::function<bool(double)>
backupShare(const std::function<bool(double)> &progress, double from, double to)
{
    return [&progress, from, to](double part) {
        return !progress || progress(from + (to - from) * part);
    };
}

Status backupWrite(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(errorOfSystem(errno, "write"));
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

} // namespace

/// Fills a file that is there and empty.
Status Vault::Private::copyTo(const std::string &to, const std::function<bool(double)> &progress)
{
    const int descriptor = ::open(to.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return fail(errorOfSystem(errno, "open"));
    Status done = database->exec("BEGIN");
    if (done) {
        {
            // Takes the lock, whatever it reads.
            const Run scope(readManifest);
            static_cast<void>(readManifest.step());
        }
        done = database->eachByte([&](std::string_view bytes, double part) -> Status {
            if (!progress(part))
                return fail(Errc::Cancelled);
            return backupWrite(descriptor, bytes);
        });
        database->rollback();
    }
    ::close(descriptor);
    return done;
}

/// A copy counts when it opens as a vault, is whole, and every row opens.
Status Vault::Private::verifyCopy(const std::string &copy,
                                  const std::function<bool(double)> &progress) const
{
    Result<std::unique_ptr<Vault>> opened = Vault::open(copy);
    if (!opened)
        return fail(opened.error());
    Vault &vault = **opened;
    if (const Status unlocked = vault.unlock(keys->masterKey().clone()); !unlocked)
        return unlocked;
    const Result<CheckReport> report = vault.check(true, progress);
    if (!report)
        return fail(report.error());
    if (!report->isClean() || vault.commitCounter() < manifest.counter)
        return fail(Errc::Damaged, "copy");
    return vault.close();
}

Status Vault::backupTo(const std::string &to, const std::function<bool(double)> &progress)
try {
    if (!isUnlocked() || !m_d->database)
        return fail(m_d->pending ? Errc::Io : Errc::Internal, "locked");
    if (!isWhole())
        return fail(Errc::Damaged, "not whole");
    const Result<std::string> name = backupPath(to);
    const Result<std::uint64_t> size = m_d->database->fileSize();
    if (!name || !size)
        return fail(name ? size.error() : name.error());
    NewFile file(NewFile::passingName(*name));
    Status done = file.make();
    const auto copying = backupShare(progress, 0, backupCopyShare);
    if (done)
        done = *size > backupRewrites
                   ? m_d->copyTo(file.path(), copying)
                   : m_d->database->vacuumInto(file.path(), [&] { return copying(0.5); });
    if (done)
        done = file.sync(); // VACUUM INTO does not
    if (done)
        done = m_d->verifyCopy(file.path(), backupShare(progress, backupCopyShare, 1));
    if (done)
        done = file.keepAs(*name);
    return done;

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

Status Vault::copyAsIs(const std::string &to, const std::function<bool(double)> &progress)
try {
    if (!m_d->database)
        return fail(m_d->pending ? Errc::Io : Errc::Internal, "closed");
    NewFile file(NewFile::passingName(to));
    Status done = file.make();
    if (done)
        done = m_d->copyTo(file.path(), backupShare(progress, 0, 1));
    if (done)
        done = file.sync();
    if (done)
        done = file.keepAs(to);
    return done;

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

} // namespace afterword::vault
