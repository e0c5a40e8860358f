// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/slots.h"

#include <array>
#include <utf8proc.h>

namespace afterword::vault {

namespace {

constexpr std::size_t maxTypedPassphrase = 4096;
constexpr std::size_t maxPassphrase = 1024;

} // namespace

Result<SecureBytes> normalisePassphrase(const SecureBytes &utf8)
{
    if (utf8.isEmpty() || utf8.size() > maxTypedPassphrase)
        return fail(Errc::Malformed, "passphrase length");
    constexpr auto nfkd =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
    const auto length = static_cast<utf8proc_ssize_t>(utf8.size());
    const utf8proc_ssize_t count = utf8proc_decompose(utf8.data(), length, nullptr, 0, nfkd);
    if (count <= 0)
        return fail(Errc::Malformed, "passphrase is no UTF-8");

    // Guarded memory ends at a page border, so a size that is a multiple of 4 is aligned for 4.
    SecureBytes points(static_cast<std::size_t>(count) * sizeof(utf8proc_int32_t));
    auto *buffer = static_cast<utf8proc_int32_t *>(static_cast<void *>(points.data()));
    if (utf8proc_decompose(utf8.data(), length, buffer, count, nfkd) != count)
        return fail(Errc::Malformed, "passphrase is no UTF-8");

    SecureBytes out(static_cast<std::size_t>(count) * 4);
    std::size_t size = 0;
    for (utf8proc_ssize_t i = 0; i < count; ++i) {
        const utf8proc_ssize_t written = utf8proc_encode_char(buffer[i], out.data() + size);
        size += static_cast<std::size_t>(written);
    }
    if (size > maxPassphrase)
        return fail(Errc::Malformed, "passphrase length");
    out.truncate(size);
    return out;
}

} // namespace afterword::vault
