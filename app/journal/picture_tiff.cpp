// SPDX-License-Identifier: GPL-3.0-or-later
// The TIFF structure that Exif is written in. Directories lie anywhere and name each other by
// offset, so nothing is moved: what goes is overwritten with zeros, and its entry is closed over.
#include "app/journal/picture_place.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <set>

namespace afterword {

namespace {

constexpr qsizetype tiffEntryBytes = 12;
constexpr int tiffMostDirectories = 64;
constexpr int tiffDeepest = 4;

constexpr quint16 tiffXmp = 700;
constexpr quint16 tiffSubDirectories = 330;
constexpr quint16 tiffIptc = 33'723;
constexpr quint16 tiffPhotoshop = 34'377;
constexpr quint16 tiffExif = 34'665;
constexpr quint16 tiffGps = 34'853;

class TiffEraser final
{
public:
    TiffEraser(char *data, qsizetype size)
        : m_data(data)
        , m_size(size)
    {}

    TiffPlace run()
    {
        if (m_size < 8)
            return TiffPlace::Broken;
        m_little = std::memcmp(m_data, "II*\0", 4) == 0;
        if (!m_little && std::memcmp(m_data, "MM\0*", 4) != 0)
            return TiffPlace::Broken;
        for (quint32 at = u32(4); at != 0 && !m_broken;)
            at = directory(at, 0);
        return m_broken ? TiffPlace::Broken : m_removed ? TiffPlace::Removed : TiffPlace::Absent;
    }

private:
    [[nodiscard]] bool fits(quint64 at, quint64 bytes) const
    {
        return at + bytes <= static_cast<quint64>(m_size);
    }

    [[nodiscard]] quint16 u16(quint64 at) const
    {
        return m_little ? qFromLittleEndian<quint16>(m_data + at)
                        : qFromBigEndian<quint16>(m_data + at);
    }

    [[nodiscard]] quint32 u32(quint64 at) const
    {
        return m_little ? qFromLittleEndian<quint32>(m_data + at)
                        : qFromBigEndian<quint32>(m_data + at);
    }

    void setU16(quint64 at, quint16 value)
    {
        if (m_little)
            qToLittleEndian(value, m_data + at);
        else
            qToBigEndian(value, m_data + at);
    }

    /// Bytes of an entry's value, and where they lie.
    struct Value
    {
        quint64 at = 0;
        quint64 bytes = 0;
    };

    [[nodiscard]] Value valueOf(quint64 entry) const
    {
        constexpr std::array<quint8, 14> sizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
        const quint16 type = u16(entry + 2);
        const quint64 each = type < sizes.size() ? sizes.at(type) : 1;
        const quint64 bytes = each * u32(entry + 4);
        return {bytes <= 4 ? entry + 8 : u32(entry + 8), bytes};
    }

    void wipe(const Value &value)
    {
        if (!fits(value.at, value.bytes)) {
            m_broken = true;
            return;
        }
        std::memset(m_data + value.at, 0, value.bytes);
    }

    /// A directory whose entries all go: its values, then itself.
    void wipeDirectory(quint64 at)
    {
        if (!fits(at, 2) || !fits(at, 2 + tiffEntryBytes * quint64{u16(at)} + 4)) {
            m_broken = true;
            return;
        }
        const quint64 count = u16(at);
        for (quint64 i = 0; i < count && !m_broken; ++i)
            wipe(valueOf(at + 2 + i * tiffEntryBytes));
        std::memset(m_data + at, 0, 2 + count * tiffEntryBytes + 4);
    }

    [[nodiscard]] bool goes(quint64 entry)
    {
        const quint16 tag = u16(entry);
        if (tag == tiffGps) {
            wipeDirectory(u32(entry + 8));
            return true;
        }
        if (tag != tiffXmp && tag != tiffIptc && tag != tiffPhotoshop)
            return false;
        const Value value = valueOf(entry);
        if (!fits(value.at, value.bytes)) {
            m_broken = true;
            return false;
        }
        const QByteArrayView text(m_data + value.at, static_cast<qsizetype>(value.bytes));
        if (tag == tiffXmp && !mentionsPlace(text))
            return false;
        wipe(value);
        return true;
    }

    void descend(quint64 entry, int depth)
    {
        const quint16 tag = u16(entry);
        if (tag != tiffExif && tag != tiffSubDirectories)
            return;
        const quint32 count = tag == tiffExif ? 1 : u32(entry + 4);
        const quint64 list = count == 1 ? entry + 8 : u32(entry + 8);
        if (count > tiffMostDirectories || !fits(list, quint64{count} * 4)) {
            m_broken = true;
            return;
        }
        for (quint32 i = 0; i < count && !m_broken; ++i)
            directory(u32(list + quint64{i} * 4), depth + 1);
    }

    /// The offset of the next one, 0 at the end.
    quint32 directory(quint32 at, int depth)
    {
        m_broken = m_broken || depth > tiffDeepest || m_seen.size() > tiffMostDirectories
                   || !m_seen.insert(at).second || !fits(at, 2)
                   || !fits(at, 2 + tiffEntryBytes * quint64{u16(at)} + 4);
        if (m_broken)
            return 0;
        const quint64 first = quint64{at} + 2;
        quint16 count = u16(at);
        for (quint16 i = 0; i < count && !m_broken;) {
            const quint64 entry = first + quint64{i} * tiffEntryBytes;
            if (!goes(entry)) {
                descend(entry, depth);
                ++i;
                continue;
            }
            // The entries behind it, and the next directory's offset, move up; zeros follow.
            const quint64 end = first + quint64{count} * tiffEntryBytes + 4;
            std::memmove(
                m_data + entry, m_data + entry + tiffEntryBytes, end - entry - tiffEntryBytes);
            std::memset(m_data + end - tiffEntryBytes, 0, tiffEntryBytes);
            setU16(at, --count);
            m_removed = true;
        }
        return m_broken ? 0 : u32(first + quint64{count} * tiffEntryBytes);
    }

    char *m_data;
    qsizetype m_size;
    bool m_little = false;
    bool m_broken = false;
    bool m_removed = false;
    std::set<quint32> m_seen;
};

} // namespace

TiffPlace removeTiffPlace(char *data, qsizetype size)
{
    return TiffEraser(data, size).run();
}

} // namespace afterword
