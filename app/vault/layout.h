// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, labels and texts of the format (FORMAT.md), and little-endian access. Private to the
// vault. Pure; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace afterword::vault {

inline constexpr std::uint32_t applicationId = 0x41465457; // "AFTW"
inline constexpr std::uint32_t userVersion = 1;
inline constexpr std::uint16_t formatVersion = 1;
inline constexpr std::size_t pageSize = 4096;

inline constexpr std::string_view headerMagic = "AFTERWRD";
inline constexpr std::size_t headerSize = 64;
inline constexpr std::size_t slotSize = 192;
inline constexpr std::size_t nonceSize = 24;
inline constexpr std::size_t tagSize = 16;
inline constexpr std::size_t keySize = 32;
inline constexpr std::size_t manifestSize = 192;
inline constexpr std::size_t sealedManifestSize = nonceSize + manifestSize + tagSize;

inline constexpr std::int64_t maxSlots = 4;
inline constexpr std::int64_t spareOfSlot = 1000; // spare.k of slot n is 1000 + n
inline constexpr std::size_t fillerRows = 64;     // in each of h and b

inline constexpr std::string_view labelHead = "afterword.1.head";
inline constexpr std::string_view labelBlob = "afterword.1.blob";
inline constexpr std::string_view labelManifest = "afterword.1.mani";
inline constexpr std::string_view labelSlot = "afterword.1.slot";
inline constexpr std::string_view labelCommitment = "afterword.1.cmit";
inline constexpr std::string_view labelElement = "afterword.1.elem";
inline constexpr std::string_view labelSlots = "afterword.1.slts";
inline constexpr std::string_view labelAnchor = "afterword.1.anch";

inline constexpr std::string_view fillerHeader = R"({"v":1,"type":"filler"})";
inline constexpr std::string_view fillerBlob = "{\"v\":1,\"type\":\"filler\"}\n";

struct SchemaTable
{
    std::string_view name;
    std::string_view sql;
};

inline constexpr std::array<SchemaTable, 5> schemaTables{{
    {"meta", "CREATE TABLE meta(k INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT"},
    {"slot", "CREATE TABLE slot(n INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT"},
    {"h", "CREATE TABLE h(rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT NULL) STRICT"},
    {"b", "CREATE TABLE b(rid INTEGER PRIMARY KEY, t BLOB NOT NULL, c BLOB NOT NULL) STRICT"},
    {"spare", "CREATE TABLE spare(k INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT"},
}};

template <typename T>
void putLe(std::uint8_t *out, T value)
{
    static_assert(std::is_unsigned_v<T>);
    for (std::size_t i = 0; i < sizeof(T); ++i)
        out[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

template <typename T>
[[nodiscard]] T getLe(const std::uint8_t *in)
{
    static_assert(std::is_unsigned_v<T>);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value |= std::uint64_t{in[i]} << (8 * i);
    return static_cast<T>(value);
}

[[nodiscard]] inline const std::uint8_t *bytesOf(std::string_view text)
{
    return reinterpret_cast<const std::uint8_t *>(text.data());
}

[[nodiscard]] inline std::uint8_t *bytesOf(std::string &text)
{
    return reinterpret_cast<std::uint8_t *>(text.data());
}

template <std::size_t N>
[[nodiscard]] std::string_view textOf(const std::array<std::uint8_t, N> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), N};
}

} // namespace afterword::vault
