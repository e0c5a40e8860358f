// SPDX-License-Identifier: GPL-3.0-or-later
// SecureBytes: secret bytes in guarded memory (sodium_malloc: locked, guard pages, not dumped,
// zeroed when freed). Move-only; the one place where passphrases, codes and keys live. Not
// thread-safe; hand it over by move.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace afterword::vault {

class SecureBytes final
{
public:
    SecureBytes() = default;
    explicit SecureBytes(
        std::size_t size); ///< zeroed; throws std::bad_alloc when memory is refused
    /// Copies from ordinary memory. The caller wipes its own copy.
    explicit SecureBytes(std::string_view bytes);
    ~SecureBytes();
    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    [[nodiscard]] std::uint8_t *data() { return m_data; }

    [[nodiscard]] const std::uint8_t *data() const { return m_data; }

    [[nodiscard]] std::span<const std::uint8_t> span() const { return {m_data, m_size}; }

    [[nodiscard]] std::string_view view() const; ///< valid while this lives and is unchanged

    [[nodiscard]] SecureBytes clone() const;
    void append(std::string_view bytes);
    void truncate(std::size_t size); ///< size <= size(); the tail is zeroed
    void clear();
    void freeze(); ///< from now on a write to it ends the program

private:
    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace afterword::vault
