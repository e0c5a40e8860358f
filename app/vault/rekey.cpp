// SPDX-License-Identifier: GPL-3.0-or-later
// New keys for everything, and compaction: a second file is written, compared with the first row by
// row, and given its name in one step. A crash at any moment leaves the old file or the new one,
// whole. (VACUUM within the file would shorten it after its commit: a crash between the two leaves
// a file that is longer than it says.)
#include "app/vault/fixed_rows.h"
#include "app/vault/layout.h"
#include "app/vault/new_file.h"
#include "app/vault/vault_state.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>

namespace afterword::vault {

namespace {

constexpr std::uint64_t rekeySlice = 64; // rows between two calls of the progress function

/// The old file's bytes, kept within reach while its name goes to another.
class OldBytes final
{
public:
    OldBytes() = default;

    /// While SQLite holds no lock that closing this would drop: see the places that do.
    ~OldBytes()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    OldBytes(const OldBytes &) = delete;
    OldBytes &operator=(const OldBytes &) = delete;

    void hold(const std::string &file)
    {
        m_descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    }

    /// Best effort: on many disks the old blocks stay somewhere all the same. Bytes that still have
    /// a name are another's, and are left alone.
    void overwrite() const
    {
        struct stat info
        {};

        if (m_descriptor < 0 || ::fstat(m_descriptor, &info) != 0 || info.st_nlink > 0)
            return;
        const std::string zeros(64 * pageSize, '\0');
        for (off_t at = 0; at < info.st_size;) {
            const auto size =
                std::min<std::size_t>(zeros.size(), static_cast<std::size_t>(info.st_size - at));
            const ssize_t written = ::pwrite(m_descriptor, zeros.data(), size, at);
            if (written <= 0)
                break;
            at += written;
        }
        static_cast<void>(::fsync(m_descriptor) == 0); // nothing is left to be done when it fails
    }

private:
    int m_descriptor = -1;
};

/// What tries that were cut off left beside the file. Asked while other writers are kept out, so
/// none but our own is in the making.
std::vector<std::string> unfinishedFiles(const std::string &file, const std::string &ours)
{
    std::vector<std::string> found;
    const std::string folder = folderOf(file);
    const std::string prefix = file.substr(file.find_last_of('/') + 1) + ".new-";
    DIR *listing = ::opendir(folder.c_str());
    if (listing == nullptr)
        return found;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): no other thread reads this stream
    while (const dirent *entry = ::readdir(listing)) {
        std::string_view name(entry->d_name);
        if (name.substr(0, prefix.size()) != prefix)
            continue;
        std::string_view mark = name.substr(prefix.size());
        constexpr std::string_view journal = "-journal";
        if (mark.size() > journal.size() && mark.substr(mark.size() - journal.size()) == journal)
            mark.remove_suffix(journal.size());
        if (!mark.empty() && mark.find_first_not_of("0123456789") == std::string_view::npos)
            found.push_back(folder + '/' + std::string(name));
    }
    ::closedir(listing);
    found.erase(std::remove(found.begin(), found.end(), ours), found.end());
    return found;
}

SealedRow rowAt(const Statement &statement, Table table)
{
    SealedRow row;
    row.table = table;
    row.rid = statement.integer(0).value_or(0);
    row.t = statement.blob(1).value_or(std::string_view());
    row.c = statement.blob(2).value_or(std::string_view());
    return row;
}

Statement &fromTheStart(Statement &page)
{
    return page.bind(1, 0).bind(2, std::numeric_limits<std::int64_t>::max());
}

} // namespace

/// How far a rekey is, and whether it shall go on.
struct RekeyMeter
{
    const std::function<bool(double)> &progress;
    std::uint64_t rows = 0; ///< to be seen in all: written, then compared
    std::uint64_t seen = 0;

    [[nodiscard]] Status step()
    {
        if (seen++ % rekeySlice != 0 || !progress)
            return {};
        const double part = rows == 0 ? 1.0 : static_cast<double>(seen) / static_cast<double>(rows);
        return progress(std::min(part, 1.0)) ? Status() : fail(Errc::Cancelled);
    }
};

Status Vault::Private::sealInto(
    Database &into, Table table, const KeyRing &ring, Manifest &made, RekeyMeter &meter)
{
    Result<Statement> insert =
        into.prepare(table == Table::Header ? "INSERT INTO h(rid, t, c) VALUES(?1, ?2, ?3)"
                                            : "INSERT INTO b(rid, t, c) VALUES(?1, ?2, ?3)");
    if (!insert)
        return fail(insert.error());
    Statement &page = of(table).page;
    const Run scope(page);
    fromTheStart(page);
    for (;;) {
        const Result<bool> more = page.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        if (const Status on = meter.step(); !on)
            return on;
        const SealedRow old = rowAt(page, table);
        const Result<std::string> content = keys->open(old);
        if (!content)
            return fail(content.error());
        const Result<SealedRow> row = ring.seal(table, old.rid, *content, random);
        if (!row)
            return fail(row.error());
        if (const Status done = insert->bind(1, row->rid).bind(2, row->t).bind(3, row->c).run();
            !done)
            return done;
        addTo(made.sum, ring.element(table, row->rid, row->t));
        ++(table == Table::Header ? made.headerRows : made.blobRows);
    }
}

/// The whole of the new file, in one transaction.
Status Vault::Private::writeAnew(const std::string &target, const NewKeys &fresh, RekeyMeter &meter)
{
    const KeyRing ring(fresh.masterKey.clone(), fresh.name);
    Result<std::unique_ptr<Database>> made = makeTables(target);
    if (!made)
        return fail(made.error());
    Database &into = **made;
    const std::string newHeader = makeHeader(fresh.name);
    std::vector<std::pair<std::uint32_t, std::string>> rows{
        {1, std::string(textOf(fresh.passphrase.bytes))}};
    if (fresh.recovery)
        rows.emplace_back(2, textOf(fresh.recovery->bytes));
    Manifest next;
    next.generation = fresh.name.generation;
    next.counter = manifest.counter + 1;
    next.slots = slotsDigest(rows);
    next.header = headerDigest(newHeader);
    next.root = manifest.root;
    next.instance = instance;

    Status done = putFixed(into, FixedTable::Meta, 1, newHeader);
    if (done)
        done = putFixed(into, FixedTable::Spare, 1, newHeader);
    for (const auto &[n, bytes] : rows) {
        if (done)
            done = putSlotRow(into, n, bytes);
    }
    for (const Table table : {Table::Header, Table::Blob}) {
        if (done)
            done = sealInto(into, table, ring, next, meter);
    }
    if (done && (next.headerRows != manifest.headerRows || next.blobRows != manifest.blobRows))
        done = fail(Errc::Damaged, "row count");
    if (done)
        done = putFixed(into, FixedTable::Meta, 2, ring.seal(next, random));
    if (done)
        done = into.exec("COMMIT");
    const Status closed = into.close();
    return done ? closed : done;
}

/// Every row of the one is what the other's is: the same content, or, under the same keys, the same
/// bytes.
Status Vault::Private::compareWith(Private &other, Compared how, RekeyMeter &meter)
{
    const auto same = [&](const SealedRow &old, const SealedRow &row) -> Status {
        if (how == Compared::Bytes)
            return old.rid == row.rid && old.t == row.t && old.c == row.c
                       ? Status()
                       : fail(Errc::Io, "the new file has other bytes");
        const Result<std::string> expected = keys->open(old);
        if (!expected)
            return fail(expected.error());
        const Result<std::string> content = other.keys->open(row);
        return old.rid == row.rid && content && *content == *expected
                   ? Status()
                   : fail(Errc::Io, "the new file reads otherwise");
    };
    for (const Table table : {Table::Header, Table::Blob}) {
        Statement &ours = of(table).page;
        Statement &theirs = other.of(table).page;
        const Run scopeOfOurs(ours);
        const Run scopeOfTheirs(theirs);
        fromTheStart(ours);
        fromTheStart(theirs);
        for (;;) {
            const Result<bool> here = ours.step();
            const Result<bool> there = theirs.step();
            if (!here || !there)
                return fail(here ? there.error() : here.error());
            if (*here != *there)
                return fail(Errc::Io, "the new file has other rows");
            if (!*here)
                break;
            if (const Status on = meter.step(); !on)
                return on;
            if (const Status done = same(rowAt(ours, table), rowAt(theirs, table)); !done)
                return done;
        }
    }
    return {};
}

/// From here on we speak for the file that has our name now. Its own connection was made under the
/// passing name, so there is a new one.
void Vault::Private::switchTo(Private &fresh)
{
    const Status closed = close();
    static_cast<void>(closed); // the file it could complain of is gone
    keys = std::move(fresh.keys);
    manifest = fresh.manifest;
    sealedManifest = std::move(fresh.sealedManifest);
    root = std::move(fresh.root);
    header = std::move(fresh.header);
    slotRows = std::move(fresh.slotRows);
    repair = false;
    refreshSlots();
    Status done = connect();
    if (done)
        done = prepare();
    if (!done) { // as after a save whose end is not known: the next one connects
        database.reset();
        pending = draftOfNow();
        pending->sealed = sealedManifest;
    }
}

/// The written file as a vault of its own, unlocked.
Result<std::unique_ptr<Vault>> Vault::Private::openMade(const std::string &target,
                                                        SecureBytes masterKey) const
{
    OpenOptions how;
    how.allowReadOnly = false;
    how.random = random;
    Result<std::unique_ptr<Vault>> made = open(target, how);
    if (!made)
        return made;
    Status done = (*made)->unlock(std::move(masterKey));
    if (done && !(*made)->isWhole())
        done = fail(Errc::Io, "the new file is not whole");
    if (!done)
        return fail(done.error());
    return made;
}

/// Closes and syncs the written file and gives it our name. Other writers are kept out. Unfinished
/// files of earlier tries are removed.
Status Vault::Private::takePlace(NewFile &target, Private &made)
{
    Status done = made.close();
    if (done)
        done = target.sync();
    if (done && database->hasMoved())
        done = fail(Errc::Moved);
    OldBytes oldBytes;
    const std::vector<std::string> unfinished = unfinishedFiles(file, target.path());
    if (done) {
        oldBytes.hold(file);
        done = target.replace(file);
    }
    if (!done) {
        database->rollback(); // before the descriptor is let go: closing it would drop the lock
        return done;
    }
    const Status durable = syncFolder(folderOf(file));
    switchTo(made);
    if (durable) { // else a power cut may still bring the old file back
        oldBytes.overwrite();
        for (const std::string &each : unfinished)
            ::unlink(each.c_str());
    }
    return durable;
}

Status Vault::rekey(NewKeys keys, const std::function<bool(double)> &progress)
try {
    VaultName next = name();
    ++next.generation;
    if (!isUnlocked() || keys.masterKey.size() != keySize || keys.name != next)
        return fail(Errc::Internal, "rekey");
    // Other writers are kept out until the new file has the name.
    if (const Status done = m_d->begin(); !done)
        return done;
    NewFile target(NewFile::passingName(m_d->file));
    RekeyMeter meter{progress, 2 * (m_d->manifest.headerRows + m_d->manifest.blobRows)};
    Status done = target.make();
    if (done)
        done = m_d->writeAnew(target.path(), keys, meter);
    if (!done)
        return m_d->undo(done.error());
    auto made = m_d->openMade(target.path(), std::move(keys.masterKey));
    if (!made)
        return m_d->undo(made.error());
    done = m_d->compareWith(*(*made)->m_d, Private::Compared::Contents, meter);
    if (done && progress && !progress(1.0))
        done = fail(Errc::Cancelled);
    if (!done)
        return m_d->undo(done.error());
    return m_d->takePlace(target, *(*made)->m_d);

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

Status Vault::compact()
try {
    if (const Status done = m_d->begin(); !done)
        return done;
    m_d->database->rollback(); // VACUUM stands outside a transaction
    NewFile target(NewFile::passingName(m_d->file));
    Status done = target.make();
    if (done)
        done = m_d->database->vacuumInto(target.path());
    if (!done)
        return done;
    auto made = m_d->openMade(target.path(), m_d->keys->masterKey().clone());
    if (!made)
        return fail(made.error());
    // From here on other writers are kept out, and none has written meanwhile.
    if (done = m_d->begin(); !done)
        return done;
    const std::function<bool(double)> silent;
    RekeyMeter meter{silent, 0};
    done = (*made)->m_d->sealedManifest == m_d->sealedManifest
               ? m_d->compareWith(*(*made)->m_d, Private::Compared::Bytes, meter)
               : fail(Errc::Io, "the new file has another manifest");
    if (!done)
        return m_d->undo(done.error());
    return m_d->takePlace(target, *(*made)->m_d);

} catch (const std::bad_alloc &) {
    return m_d->outOfMemory();
}

} // namespace afterword::vault
