// SPDX-License-Identifier: GPL-3.0-or-later
// Learned: what reading the pages of one bundle has shown of the last few needles. Who types looks
// for the same words again with each further letter, and with each one taken back; what has been
// read once is not read again. Any thread, several at a time. A copy knows nothing: it is made to
// be changed.
#pragma once

#include <QByteArray>

#include <array>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace afterword::search {

class Learned final
{
public:
    static constexpr std::size_t pages = 512;  ///< of a bundle, at most
    static constexpr std::size_t needles = 16; ///< the last ones; older ones are forgotten

    /// A bit a page.
    using Lanes = std::array<quint64, pages / 64>;

    struct Told
    {
        Lanes possible{}; ///< pages that may hold it
        Lanes certain{};  ///< pages that do
    };

    Learned() = default;

    Learned(const Learned &) noexcept {}

    Learned(Learned &&) = delete;
    Learned &operator=(const Learned &) = delete;
    Learned &operator=(Learned &&) = delete;
    ~Learned() = default;

    [[nodiscard]] std::optional<Told> of(const QByteArray &needle) const;
    void keep(const QByteArray &needle, const Told &told);
    void forget();

private:
    mutable std::mutex m_lock;
    std::vector<std::pair<QByteArray, Told>> m_told; ///< the last used at the end
};

} // namespace afterword::search
