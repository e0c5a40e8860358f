// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or a typed error. Qt-free; used by every layer, the vault included.
// The code is what the program branches on; `detail` is for developers and never holds page
// text, a title, a passphrase, a code or a path. Sentences for people are made in ui/shared/wording
// and cli. Values, any thread.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace afterword {

enum class Errc
{
    WrongPassphrase, ///< no slot of the typed kind opens with this secret
    Damaged,         ///< bytes that were once right are wrong now
    NotAVault,       ///< the file is something else
    OlderCopy,       ///< verifies, but is older than the copy last seen here
    NewerFormat,     ///< made by a later version of the program
    TooCostly,       ///< asks for a key cost outside the accepted window
    Busy,            ///< another process holds it
    ReadOnly,        ///< medium, folder or file cannot be written
    DiskFull,        ///< no room; nothing was changed
    Moved,           ///< the file was moved, replaced or deleted while open
    NotFound,        ///< no such file, row or page
    Malformed,       ///< input that cannot be understood
    Cancelled,       ///< the person asked to stop
    NoMemory,        ///< an allocation failed
    Io,              ///< the disk answered with an error
    Internal,        ///< a mistake of ours
};

struct Error
{
    Errc code = Errc::Internal;
    std::string detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// An error as the return value of any Result function.
[[nodiscard]] inline tl::unexpected<Error> fail(Errc code, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// Hands an error of one Result on as another's.
[[nodiscard]] inline tl::unexpected<Error> fail(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace afterword
