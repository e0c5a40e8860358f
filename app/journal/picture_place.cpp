// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/picture_place.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace afterword {

namespace {

struct PlaceRange
{
    qsizetype from = 0;
    qsizetype until = 0;
};

/// A picture being looked through: bytes that are changed in place, and stretches that go.
class PlaceWork final
{
public:
    explicit PlaceWork(QByteArray picture)
        : m_picture(std::move(picture))
    {}

    [[nodiscard]] qsizetype size() const { return m_picture.size(); }

    [[nodiscard]] QByteArrayView view(qsizetype from, qsizetype length) const
    {
        return QByteArrayView(m_picture).sliced(from, length);
    }

    [[nodiscard]] quint8 byte(qsizetype at) const { return static_cast<quint8>(m_picture.at(at)); }

    [[nodiscard]] bool says(qsizetype at, QByteArrayView text) const
    {
        return at + text.size() <= size() && view(at, text.size()) == text;
    }

    void drop(qsizetype from, qsizetype until)
    {
        m_dropped.push_back({from, until});
        m_removed = true;
    }

    /// Rids an Exif structure of its place; Broken ones are left as they are.
    TiffPlace cleanExif(qsizetype from, qsizetype until)
    {
        QByteArray copy = view(from, until - from).toByteArray();
        const TiffPlace done = removeTiffPlace(copy.data(), copy.size());
        if (done == TiffPlace::Removed) {
            std::memcpy(
                m_picture.data() + from, copy.constData(), static_cast<std::size_t>(copy.size()));
            m_removed = true;
        }
        return done;
    }

    char *data() { return m_picture.data(); }

    void unsure() { m_unsure = true; }

    [[nodiscard]] Placeless take()
    {
        QByteArray out;
        if (m_dropped.empty()) {
            out = m_picture;
        } else {
            out.reserve(size());
            qsizetype at = 0;
            for (const PlaceRange &range : m_dropped) {
                out += view(at, range.from - at);
                at = range.until;
            }
            out += view(at, size() - at);
        }
        return {out, m_unsure ? Place::Unknown : m_removed ? Place::Removed : Place::Absent};
    }

private:
    QByteArray m_picture;
    std::vector<PlaceRange> m_dropped; ///< in order
    bool m_removed = false;
    bool m_unsure = false;
};

/// What lies behind a picture's end: depth maps, a second view, a short film.
void placeTrailer(PlaceWork &work, qsizetype end)
{
    if (end >= work.size())
        return;
    const QByteArrayView rest = work.view(end, work.size() - end);
    const QByteArray text = QByteArray::fromRawData(rest.data(), rest.size());
    const qsizetype second = text.indexOf("\xFF\xD8\xFF");
    if (text.contains("\xA9xyz") || text.contains("loci") || text.contains("exif:GPS")
        || text.contains("com.apple.quicktime.location")
        || (second >= 0 && withoutPlace(text.mid(second)).place != Place::Absent))
        work.drop(end, work.size());
}

bool placeIsIptc(QByteArrayView segment)
{
    // A Photoshop resource 0x0404 holds IPTC, whose records name city, state and country.
    const QByteArray text = QByteArray::fromRawData(segment.data(), segment.size());
    return text.contains(QByteArray("8BIM\x04\x04", 6));
}

/// One segment of a JPEG: `body` is behind marker and length.
void placeSegment(PlaceWork &work, quint8 marker, qsizetype start, qsizetype body, qsizetype end)
{
    constexpr quint8 app1 = 0xE1;
    constexpr quint8 app13 = 0xED;
    const QByteArrayView text = work.view(body, end - body);
    if (marker == app1 && text.startsWith(QByteArrayView("Exif\0\0", 6))) {
        if (work.cleanExif(body + 6, end) == TiffPlace::Broken)
            work.drop(start, end);
    } else if (marker == app1 && text.startsWith("http://ns.adobe.com/")) {
        // A continued packet cannot be read for itself.
        if (text.startsWith("http://ns.adobe.com/xmp/extension/") || mentionsPlace(text))
            work.drop(start, end);
    } else if (marker == app13 && placeIsIptc(text)) {
        work.drop(start, end);
    }
}

/// Behind a scan's head: where the next marker stands.
qsizetype placeScan(const PlaceWork &work, qsizetype at)
{
    for (; at + 1 < work.size(); ++at) {
        const void *found = std::memchr(
            work.view(at, 1).data(), 0xFF, static_cast<std::size_t>(work.size() - 1 - at));
        if (found == nullptr)
            return work.size();
        at = static_cast<const char *>(found) - work.view(0, 1).data();
        const quint8 next = work.byte(at + 1);
        if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7))
            return at;
    }
    return work.size();
}

void placeJpeg(PlaceWork &work)
{
    constexpr quint8 startOfScan = 0xDA;
    constexpr quint8 endOfImage = 0xD9;
    qsizetype at = 2;
    while (at + 4 <= work.size()) {
        if (work.byte(at) != 0xFF)
            return work.unsure();
        const quint8 marker = work.byte(at + 1);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == endOfImage)
            return placeTrailer(work, at + 2);
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) {
            at += 2;
            continue;
        }
        const qsizetype end = at + 2 + qFromBigEndian<quint16>(work.view(at + 2, 2).data());
        if (end < at + 4 || end > work.size())
            return work.unsure();
        placeSegment(work, marker, at, at + 4, end);
        at = marker == startOfScan ? placeScan(work, end) : end;
    }
}

quint32 placeCrc(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

bool placeIsRawProfile(QByteArrayView text)
{
    return text.startsWith("Raw profile type ");
}

void placePng(PlaceWork &work)
{
    qsizetype at = 8;
    while (at + 12 <= work.size()) {
        const auto length = qFromBigEndian<quint32>(work.view(at, 4).data());
        if (length > static_cast<quint32>(INT32_MAX) || at + 12 + qsizetype{length} > work.size())
            return work.unsure();
        const qsizetype body = at + 8;
        const qsizetype end = body + length;
        const QByteArrayView type = work.view(at + 4, 4);
        const QByteArrayView text = work.view(body, length);
        if (type == "eXIf") {
            const TiffPlace done = work.cleanExif(body, end);
            if (done == TiffPlace::Broken)
                work.drop(at, end + 4);
            else if (done == TiffPlace::Removed)
                qToBigEndian(placeCrc(work.view(at + 4, 4 + length)), work.data() + end);
        } else if (type == "tEXt" || type == "zTXt" || type == "iTXt") {
            const bool packet = text.startsWith("XML:com.adobe.xmp");
            if (placeIsRawProfile(text)
                || (packet && (type != "iTXt" || mentionsPlace(text) || work.byte(body + 18) != 0)))
                work.drop(at, end + 4);
        } else if (type == "IEND") {
            return placeTrailer(work, end + 4);
        }
        at = end + 4;
    }
}

void placeWebp(PlaceWork &work)
{
    constexpr char xmpFlag = 0x04;
    qsizetype at = 12;
    qsizetype flags = -1;
    quint32 dropped = 0;
    while (at + 8 <= work.size()) {
        const auto length = qFromLittleEndian<quint32>(work.view(at + 4, 4).data());
        const qsizetype body = at + 8;
        const qsizetype end = body + length + (length & 1U);
        if (body + qsizetype{length} > work.size())
            return work.unsure();
        const qsizetype stop = std::min(end, work.size());
        if (work.says(at, "VP8X") && length > 0) {
            flags = body;
        } else if (work.says(at, "EXIF")) {
            const qsizetype head = work.says(body, QByteArrayView("Exif\0\0", 6)) ? 6 : 0;
            if (head > length || work.cleanExif(body + head, body + length) == TiffPlace::Broken)
                work.unsure();
        } else if (work.says(at, "XMP ") && mentionsPlace(work.view(body, length))) {
            work.drop(at, stop);
            dropped += static_cast<quint32>(stop - at);
            if (flags >= 0)
                work.data()[flags] = static_cast<char>(work.data()[flags] & ~xmpFlag);
        }
        at = stop;
    }
    if (dropped > 0)
        qToLittleEndian(qFromLittleEndian<quint32>(work.view(4, 4).data()) - dropped,
                        work.data() + 4);
}

void placeTiff(PlaceWork &work)
{
    if (work.cleanExif(0, work.size()) == TiffPlace::Broken)
        work.unsure();
}

} // namespace

bool mentionsPlace(QByteArrayView packet)
{
    QByteArray text = QByteArray::fromRawData(packet.data(), packet.size());
    if (text.contains('\0')) { // UTF-16
        text.removeIf([](char c) { return c == '\0'; });
    }
    static const std::array<const char *, 7> words{
        "GPS", "Location", "location", "City", "Country", "geo:", "Latitude"};
    return std::any_of(
        words.begin(), words.end(), [&text](const char *word) { return text.contains(word); });
}

PictureFormat pictureFormat(QByteArrayView start)
{
    if (start.startsWith("\xFF\xD8\xFF"))
        return PictureFormat::Jpeg;
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return PictureFormat::Gif;
    if (start.startsWith("RIFF") && start.size() >= 12 && start.sliced(8, 4) == "WEBP")
        return PictureFormat::Webp;
    if (start.startsWith(QByteArrayView("II*\0", 4))
        || start.startsWith(QByteArrayView("MM\0*", 4)))
        return PictureFormat::Tiff;
    if (start.startsWith("BM") && start.size() >= 18 && start.at(6) == 0 && start.at(8) == 0)
        return PictureFormat::Bmp;
    if (start.size() >= 12 && start.sliced(4, 4) == "ftyp") {
        const QByteArrayView brand = start.sliced(8, 4);
        if (brand == "heic" || brand == "heix" || brand == "mif1" || brand == "msf1"
            || brand == "avif" || brand == "hevc")
            return PictureFormat::Heif;
    }
    return PictureFormat::None;
}

QLatin1StringView pictureMime(PictureFormat format)
{
    switch (format) {
    case PictureFormat::None:
        break;
    case PictureFormat::Jpeg:
        return QLatin1StringView("image/jpeg");
    case PictureFormat::Png:
        return QLatin1StringView("image/png");
    case PictureFormat::Gif:
        return QLatin1StringView("image/gif");
    case PictureFormat::Webp:
        return QLatin1StringView("image/webp");
    case PictureFormat::Tiff:
        return QLatin1StringView("image/tiff");
    case PictureFormat::Bmp:
        return QLatin1StringView("image/bmp");
    case PictureFormat::Heif:
        return QLatin1StringView("image/heif");
    }
    return {};
}

Placeless withoutPlace(const QByteArray &picture)
{
    PlaceWork work(picture);
    switch (pictureFormat(picture)) {
    case PictureFormat::Jpeg:
        placeJpeg(work);
        break;
    case PictureFormat::Png:
        placePng(work);
        break;
    case PictureFormat::Webp:
        placeWebp(work);
        break;
    case PictureFormat::Tiff:
        placeTiff(work);
        break;
    case PictureFormat::Gif:
        if (picture.contains("XMP DataXMP") && mentionsPlace(picture))
            work.unsure();
        break;
    case PictureFormat::Heif:
        work.unsure();
        break;
    case PictureFormat::None:
    case PictureFormat::Bmp:
        break;
    }
    return work.take();
}

} // namespace afterword
