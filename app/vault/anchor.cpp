// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/anchor.h"

#include "app/vault/database.h"
#include "app/vault/keyring.h"
#include "app/vault/new_file.h"

#include <sodium.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afterword::vault {

namespace {

constexpr std::size_t anchorPlainSize = 64;
constexpr std::size_t anchorNoteSize = nonceSize + anchorPlainSize + tagSize;

/// Offsets within the note.
namespace anchor_at {
constexpr std::size_t counter = 8;
constexpr std::size_t state = 16;
constexpr std::size_t written = 32;
constexpr std::size_t end = 40;
} // namespace anchor_at

/// BLAKE2b(K_anchor, label ‖ purpose ‖ vault id): one for the name, another for the seal.
void anchorHash(const AnchorPoint &point, std::string_view purpose, std::span<std::uint8_t> out)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, point.key.data(), point.key.size(), out.size());
    crypto_generichash_update(&state, bytesOf(labelAnchor), labelAnchor.size());
    crypto_generichash_update(&state, bytesOf(purpose), purpose.size());
    crypto_generichash_update(&state, point.name.id.data(), point.name.id.size());
    crypto_generichash_final(&state, out.data(), out.size());
    sodium_memzero(&state, sizeof state);
}

SecureBytes anchorSealKey(const AnchorPoint &point)
{
    SecureBytes key(keySize);
    anchorHash(point, "seal", {key.data(), key.size()});
    return key;
}

std::string anchorData(const AnchorPoint &point)
{
    std::array<std::uint8_t, 12> tail{}; // generation, and rid 0
    putLe(tail.data(), point.name.generation);
    std::string out(labelAnchor);
    out += textOf(point.name.id);
    out += textOf(tail);
    return out;
}

Status makeAnchorFolder(const std::string &folder)
{
    struct stat info
    {};

    if (::stat(folder.c_str(), &info) == 0)
        return S_ISDIR(info.st_mode) ? Status() : fail(Errc::Io, "no folder");
    const std::string parent = folderOf(folder);
    if (parent != folder && parent != "." && parent != "/") {
        if (const Status done = makeAnchorFolder(parent); !done)
            return done;
    }
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(errorOfSystem(errno, "folder"));
    return {};
}

/// Writes and syncs; closes in any case.
Status writeAnchorBytes(int descriptor, std::string_view note)
{
    Status done;
    while (done && !note.empty()) {
        const ssize_t written = ::write(descriptor, note.data(), note.size());
        if (written > 0)
            note.remove_prefix(static_cast<std::size_t>(written));
        else if (written == 0 || errno != EINTR)
            done = fail(errorOfSystem(written == 0 ? EIO : errno, "write"));
    }
    if (done && ::fsync(descriptor) != 0)
        done = fail(errorOfSystem(errno, "sync"));
    ::close(descriptor);
    return done;
}

} // namespace

std::string anchorName(const AnchorPoint &point)
{
    std::array<std::uint8_t, 16> hash{};
    anchorHash(point, "name", hash);
    std::string hex(2 * hash.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    hex.pop_back();
    return hex;
}

std::string sealAnchor(const AnchorPoint &point, std::int64_t nowMs, const RandomSource &random)
{
    std::array<std::uint8_t, anchorPlainSize> plain{};
    putLe(plain.data(), std::uint32_t{1});
    putLe(plain.data() + 4, point.name.generation);
    putLe(plain.data() + anchor_at::counter, point.counter);
    std::memcpy(plain.data() + anchor_at::state, point.state.data(), point.state.size());
    putLe(plain.data() + anchor_at::written, static_cast<std::uint64_t>(nowMs));
    std::string note(anchorNoteSize, '\0');
    random({bytesOf(note), nonceSize});
    const SecureBytes key = anchorSealKey(point);
    const std::string data = anchorData(point);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(note) + nonceSize,
                                               nullptr,
                                               plain.data(),
                                               plain.size(),
                                               bytesOf(data),
                                               data.size(),
                                               nullptr,
                                               bytesOf(note),
                                               key.data());
    return note;
}

AnchorVerdict judgeAnchor(const AnchorPoint &point, const std::optional<std::string> &note)
{
    AnchorVerdict verdict;
    if (!note)
        return verdict;
    verdict.state = AnchorState::Damaged;
    if (note->size() != anchorNoteSize)
        return verdict;
    std::array<std::uint8_t, anchorPlainSize> plain{};
    const SecureBytes key = anchorSealKey(point);
    const std::string data = anchorData(point);
    const std::string_view bytes(*note);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(),
                                                   nullptr,
                                                   nullptr,
                                                   bytesOf(bytes) + nonceSize,
                                                   bytes.size() - nonceSize,
                                                   bytesOf(data),
                                                   data.size(),
                                                   bytesOf(bytes),
                                                   key.data())
        != 0)
        return verdict;
    const auto rest = textOf(plain).substr(anchor_at::end);
    if (getLe<std::uint32_t>(plain.data()) != 1
        || getLe<std::uint32_t>(plain.data() + 4) != point.name.generation
        || rest.find_first_not_of('\0') != std::string_view::npos)
        return verdict;
    const auto counter = getLe<std::uint64_t>(plain.data() + anchor_at::counter);
    verdict.writtenMs =
        static_cast<std::int64_t>(getLe<std::uint64_t>(plain.data() + anchor_at::written));
    if (counter != point.counter) {
        verdict.state = counter < point.counter ? AnchorState::Newer : AnchorState::Older;
        verdict.saves = std::max(counter, point.counter) - std::min(counter, point.counter);
        return verdict;
    }
    const bool same =
        sodium_memcmp(plain.data() + anchor_at::state, point.state.data(), point.state.size()) == 0;
    verdict.state = same ? AnchorState::Same : AnchorState::Forked;
    return verdict;
}

Result<std::optional<std::string>> readAnchor(const std::string &folder, const std::string &name)
{
    const std::string path = folder + '/' + name;
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0 && (errno == ENOENT || errno == ENOTDIR))
        return std::optional<std::string>();
    if (descriptor < 0)
        return fail(errorOfSystem(errno, "open"));
    std::string note(anchorNoteSize + 1, '\0'); // one more tells that it is too long
    std::size_t size = 0;
    ssize_t got = 0;
    do {
        got = ::read(descriptor, note.data() + size, note.size() - size);
        if (got > 0)
            size += static_cast<std::size_t>(got);
    } while (got > 0 || (got < 0 && errno == EINTR));
    const int cause = errno;
    ::close(descriptor);
    if (got < 0)
        return fail(errorOfSystem(cause, "read"));
    note.resize(size);
    return std::optional<std::string>(std::move(note));
}

Status writeAnchor(const std::string &folder, const std::string &name, std::string_view note)
{
    if (const Status done = makeAnchorFolder(folder); !done)
        return done;
    const std::string path = folder + '/' + name;
    std::string passing = path + ".XXXXXX";
    const int descriptor = ::mkostemp(passing.data(), O_CLOEXEC); // 0600
    if (descriptor < 0)
        return fail(errorOfSystem(errno, "create"));
    Status done = writeAnchorBytes(descriptor, note);
    if (done && ::rename(passing.c_str(), path.c_str()) != 0)
        done = fail(errorOfSystem(errno, "rename"));
    if (!done) {
        ::unlink(passing.c_str());
        return done;
    }
    return syncFolder(folder);
}

void removeAnchor(const std::string &folder, const std::string &name)
{
    ::unlink((folder + '/' + name).c_str());
}

} // namespace afterword::vault
