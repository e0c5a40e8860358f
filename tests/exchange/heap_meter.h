// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the heap, counted at each malloc and free of the whole program, libraries included:
// the same number on every machine, whatever an allocator keeps or the kernel gives. A block that
// moves while it grows counts twice for that moment. Only for a program of its own: it takes
// malloc's place. Any thread.
#pragma once

#include "app/base/sanitized.h"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <malloc.h>

namespace afterword::test::heap {

// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): malloc knows no owner.
inline std::atomic<long long> now{0};
inline std::atomic<long long> most{0};

// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

inline void add(std::size_t size) noexcept
{
    const long long sum = now.fetch_add(static_cast<long long>(size), std::memory_order_relaxed)
                          + static_cast<long long>(size);
    long long seen = most.load(std::memory_order_relaxed);
    while (sum > seen && !most.compare_exchange_weak(seen, sum, std::memory_order_relaxed)) {
    }
}

inline void take(std::size_t size) noexcept
{
    now.fetch_sub(static_cast<long long>(size), std::memory_order_relaxed);
}

/// From here on the peak is counted anew; gives what lies there.
inline long long begin()
{
    const long long base = now.load();
    most = base;
    return base;
}

} // namespace afterword::test::heap

#ifdef AFTERWORD_SANITIZED

extern "C" {
// NOLINTBEGIN(bugprone-reserved-identifier): as the sanitizers name them.
int __sanitizer_install_malloc_and_free_hooks(void (*taken)(const volatile void *, std::size_t),
                                              void (*freed)(const volatile void *));
std::size_t __sanitizer_get_allocated_size(const volatile void *block);
// NOLINTEND(bugprone-reserved-identifier)
}

namespace afterword::test::heap {

inline void install()
{
    __sanitizer_install_malloc_and_free_hooks(
        [](const volatile void * /*block*/, std::size_t size) { add(size); },
        [](const volatile void *block) {
            if (block != nullptr)
                take(__sanitizer_get_allocated_size(block));
        });
}

} // namespace afterword::test::heap

#else

// NOLINTBEGIN: the C library's own names, and its way to take malloc's place.
extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void *__libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void *block);

void *malloc(std::size_t size) noexcept
{
    void *block = __libc_malloc(size);
    afterword::test::heap::add(malloc_usable_size(block));
    return block;
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    void *block = __libc_calloc(count, size);
    afterword::test::heap::add(malloc_usable_size(block));
    return block;
}

void *realloc(void *block, std::size_t size) noexcept
{
    const std::size_t before = malloc_usable_size(block);
    void *moved = __libc_realloc(block, size);
    if (moved == nullptr && size > 0)
        return nullptr;
    if (moved == block)
        afterword::test::heap::take(before);
    afterword::test::heap::add(malloc_usable_size(moved));
    if (moved != block)
        afterword::test::heap::take(before);
    return moved;
}

void *memalign(std::size_t alignment, std::size_t size) noexcept
{
    void *block = __libc_memalign(alignment, size);
    afterword::test::heap::add(malloc_usable_size(block));
    return block;
}

void *aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    return memalign(alignment, size);
}

int posix_memalign(void **block, std::size_t alignment, std::size_t size) noexcept
{
    *block = memalign(alignment, size);
    return *block == nullptr ? 12 : 0;
}

void free(void *block) noexcept
{
    afterword::test::heap::take(malloc_usable_size(block));
    __libc_free(block);
}
}

// NOLINTEND

namespace afterword::test::heap {

inline void install() {}

} // namespace afterword::test::heap

#endif
