// SPDX-License-Identifier: GPL-3.0-or-later
// Whose vault a closed file is, from its clear header alone.
#include "app/vault/layout.h"
#include "app/vault/vault_state.h"

#include <fcntl.h>
#include <unistd.h>

namespace afterword::vault {

namespace {

constexpr std::size_t nameSearched = std::size_t{64} * 1024; // the header lies in the first pages

} // namespace

std::optional<VaultName> nameOf(const std::string &path)
{
    const int descriptor =
        ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return std::nullopt;
    std::string bytes(nameSearched, '\0');
    const ssize_t got = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    ::close(descriptor);
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    for (std::size_t at = bytes.find(headerMagic); at != std::string::npos;
         at = bytes.find(headerMagic, at + 1)) {
        if (const auto name = readHeader(std::string_view(bytes).substr(at, headerSize)))
            return name;
    }
    return std::nullopt;
}

} // namespace afterword::vault
