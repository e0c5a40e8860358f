// SPDX-License-Identifier: GPL-3.0-or-later
// Test-only: 48 bytes that XChaCha20-Poly1305 opens under two keys. Poly1305 is a polynomial in r
// over the message's blocks, plus s, so of two ciphertext blocks the second can be chosen such that
// both keys give one tag. Header only. Pure.
#pragma once

#include <QtGlobal>

#include <sodium.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace afterword::vault {

/// A number modulo 2^130 - 5, in three words, least first.
class Poly final
{
public:
    Poly() = default;

    /// Sixteen bytes or fewer, with a one above them as Poly1305 puts it, when `top` is set.
    static Poly of(std::string_view bytes, bool top)
    {
        Poly out;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            out.m_words[i / 8] |= std::uint64_t{static_cast<unsigned char>(bytes[i])}
                                  << (8 * (i % 8));
        if (top)
            out.m_words[2] |= 1;
        return out;
    }

    friend Poly operator+(const Poly &a, const Poly &b)
    {
        Poly out;
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const std::uint64_t once = a.m_words[i] + carry;
            out.m_words[i] = once + b.m_words[i];
            carry = (once < carry || out.m_words[i] < once) ? 1 : 0;
        }
        return out.isBelow(prime()) ? out : out.less(prime());
    }

    friend Poly operator-(const Poly &a, const Poly &b) { return a + prime().less(b); }

    friend Poly operator*(const Poly &a, const Poly &b)
    {
        Poly out;
        for (std::size_t bit = 131; bit-- > 0;) {
            out = out + out;
            if (((b.m_words[bit / 64] >> (bit % 64)) & 1U) != 0)
                out = out + a;
        }
        return out;
    }

    /// By Fermat: to the power of p - 2.
    [[nodiscard]] Poly inverse() const
    {
        Poly two;
        two.m_words[0] = 2;
        const Poly power = prime().less(two);
        Poly out;
        out.m_words[0] = 1;
        for (std::size_t bit = 130; bit-- > 0;) {
            out = out * out;
            if (((power.m_words[bit / 64] >> (bit % 64)) & 1U) != 0)
                out = out * *this;
        }
        return out;
    }

    [[nodiscard]] std::uint64_t top() const { return m_words[2]; }

    /// The low sixteen bytes.
    [[nodiscard]] std::string bytes() const
    {
        std::string out;
        for (std::size_t i = 0; i < 16; ++i)
            out += static_cast<char>(m_words[i / 8] >> (8 * (i % 8)));
        return out;
    }

private:
    static Poly prime()
    {
        Poly out;
        out.m_words = {0xfffffffffffffffbU, 0xffffffffffffffffU, 3};
        return out;
    }

    [[nodiscard]] bool isBelow(const Poly &other) const
    {
        for (std::size_t i = 3; i-- > 0;) {
            if (m_words[i] != other.m_words[i])
                return m_words[i] < other.m_words[i];
        }
        return false;
    }

    [[nodiscard]] Poly less(const Poly &other) const
    {
        Poly out;
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const std::uint64_t once = m_words[i] - borrow;
            borrow = (m_words[i] < borrow || once < other.m_words[i]) ? 1 : 0;
            out.m_words[i] = once - other.m_words[i];
        }
        return out;
    }

    std::array<std::uint64_t, 3> m_words{};
};

/// What one key makes of a nonce: the r and s of Poly1305.
struct OneTimeKey
{
    OneTimeKey(const std::string &key, const std::string &nonce)
    {
        std::string stream(32, '\0');
        const std::string zeros(32, '\0');
        crypto_stream_xchacha20_xor(reinterpret_cast<unsigned char *>(stream.data()),
                                    reinterpret_cast<const unsigned char *>(zeros.data()),
                                    zeros.size(),
                                    reinterpret_cast<const unsigned char *>(nonce.data()),
                                    reinterpret_cast<const unsigned char *>(key.data()));
        for (const std::size_t i : {3U, 7U, 11U, 15U})
            stream[i] = static_cast<char>(stream[i] & 15);
        for (const std::size_t i : {4U, 8U, 12U})
            stream[i] = static_cast<char>(stream[i] & ~3);
        r = Poly::of(std::string_view(stream).substr(0, 16), false);
        s = Poly::of(std::string_view(stream).substr(16), false);
    }

    Poly r;
    Poly s;
};

/// The authenticated text, padded, then two blocks of ciphertext, then the lengths.
inline Poly
polyOf(const OneTimeKey &key, const std::string &aad, const Poly &first, const Poly &second)
{
    std::string padded = aad;
    padded.resize((padded.size() + 15) / 16 * 16, '\0');
    std::string lengths(16, '\0');
    lengths[0] = static_cast<char>(aad.size());
    lengths[1] = static_cast<char>(aad.size() >> 8U);
    lengths[8] = 32;
    Poly out;
    for (std::size_t at = 0; at < padded.size(); at += 16)
        out = (out + Poly::of(std::string_view(padded).substr(at, 16), true)) * key.r;
    for (const Poly &block : {first, second, Poly::of(lengths, true)})
        out = (out + block) * key.r;
    return out;
}

/// The sum of two numbers of sixteen bytes, modulo 2^128: how a tag is made.
inline std::string tagOf(const std::string &sum, const std::string &s)
{
    std::string out;
    unsigned carry = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        carry += unsigned{static_cast<unsigned char>(sum[i])} + static_cast<unsigned char>(s[i]);
        out += static_cast<char>(carry);
        carry >>= 8U;
    }
    return out;
}

/// 32 bytes of ciphertext and a tag that opens under both keys.
inline std::string sealedForTwoKeys(const std::string &first,
                                    const std::string &second,
                                    const std::string &nonce,
                                    const std::string &aad)
{
    const OneTimeKey one(first, nonce);
    const OneTimeKey two(second, nonce);
    // The second block is multiplied by r^2 before the end is reached.
    const Poly slope = one.r * one.r - two.r * two.r;
    const Poly unslope = slope.inverse();
    for (int tries = 0; tries < 10'000; ++tries) {
        std::string start(16, '\0');
        randombytes_buf(start.data(), start.size());
        const Poly block = Poly::of(start, true);
        const Poly rest =
            (polyOf(one, aad, block, Poly()) + one.s) - (polyOf(two, aad, block, Poly()) + two.s);
        const Poly chosen = (Poly() - rest) * unslope;
        if (chosen.top() != 1)
            continue; // no block of sixteen bytes
        // A tag is taken modulo 2^128, not the prime: one try in a few agrees there as well.
        const std::string tag = tagOf(polyOf(one, aad, block, chosen).bytes(), one.s.bytes());
        if (tag == tagOf(polyOf(two, aad, block, chosen).bytes(), two.s.bytes()))
            return start + chosen.bytes() + tag;
    }
    qFatal("no block found");
    return {};
}

} // namespace afterword::vault
