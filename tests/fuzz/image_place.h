// SPDX-License-Identifier: GPL-3.0-or-later
// Where a vault on the memory disk is said to lie: opening asks the system for the file first, so
// there is an empty one of the name while this lives. Header only. Thread: one. Owner: the target.
#pragma once

#include "tests/fuzz/fuzz.h"

#include <fcntl.h>
#include <unistd.h>

namespace afterword::fuzz {

class ImagePlace final
{
public:
    /// The name sets places of one program apart.
    explicit ImagePlace(const char *name)
        : path("/tmp/afterword-fuzz-" + std::string(name) + '-' + std::to_string(::getpid()))
    {
        const int descriptor = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        must(descriptor >= 0, "no place for the file");
        ::close(descriptor);
    }

    ~ImagePlace() { ::unlink(path.c_str()); }

    ImagePlace(const ImagePlace &) = delete;
    ImagePlace &operator=(const ImagePlace &) = delete;

    const std::string path;
};

} // namespace afterword::fuzz
