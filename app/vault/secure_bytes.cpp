// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/secure_bytes.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace afterword::vault {

namespace {

std::uint8_t *guardedBytes(std::size_t size)
{
    // sodium_init() may be called any number of times, from any thread.
    if (sodium_init() < 0)
        throw std::bad_alloc();
    void *memory = sodium_malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    sodium_memzero(memory, size);
    return static_cast<std::uint8_t *>(memory);
}

} // namespace

SecureBytes::SecureBytes(std::size_t size)
    : m_data(size == 0 ? nullptr : guardedBytes(size))
    , m_size(size)
    , m_capacity(size)
{}

SecureBytes::SecureBytes(std::string_view bytes)
    : SecureBytes(bytes.size())
{
    if (m_data != nullptr)
        std::memcpy(m_data, bytes.data(), bytes.size());
}

SecureBytes::~SecureBytes()
{
    sodium_free(m_data);
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

std::string_view SecureBytes::view() const
{
    return {reinterpret_cast<const char *>(m_data), m_size};
}

SecureBytes SecureBytes::clone() const
{
    return SecureBytes(view());
}

void SecureBytes::append(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const std::size_t wanted = m_size + bytes.size();
    if (wanted <= m_capacity) {
        std::memmove(m_data + m_size, bytes.data(), bytes.size());
        m_size = wanted;
        return;
    }
    // The new block is filled before the old one goes, so `bytes` may point into this.
    const std::size_t capacity = std::max({wanted, 2 * m_capacity, std::size_t{64}});
    std::uint8_t *larger = guardedBytes(capacity);
    if (m_size > 0)
        std::memcpy(larger, m_data, m_size);
    std::memcpy(larger + m_size, bytes.data(), bytes.size());
    sodium_free(m_data); // zeroes it
    m_data = larger;
    m_size = wanted;
    m_capacity = capacity;
}

void SecureBytes::truncate(std::size_t size)
{
    if (size >= m_size)
        return;
    sodium_memzero(m_data + size, m_size - size);
    m_size = size;
}

void SecureBytes::clear()
{
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
    m_capacity = 0;
}

void SecureBytes::freeze()
{
    if (m_data != nullptr)
        sodium_mprotect_readonly(m_data);
}

} // namespace afterword::vault
