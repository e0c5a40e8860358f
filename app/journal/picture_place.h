// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out of a picture's bytes where it was taken, and nothing else: GPS in Exif, place names in
// XMP and IPTC, what cameras hang behind the picture when that names a place. Pictures that say
// nothing of a place come back byte for byte. Knows JPEG, PNG, WebP and TIFF; a maker's own notes
// within Exif are left. For foreign bytes: never reads outside of them, linear in their length.
// Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>

namespace afterword {

/// By the first bytes, not by the name.
enum class PictureFormat
{
    None,
    Jpeg,
    Png,
    Gif,
    Webp,
    Tiff,
    Bmp,
    Heif ///< and AVIF: recognised, not read
};

[[nodiscard]] PictureFormat pictureFormat(QByteArrayView start);
/// "image/jpeg"; empty for None.
[[nodiscard]] QLatin1StringView pictureMime(PictureFormat format);

enum class Place
{
    Absent, ///< nothing said where it was taken
    Removed,
    Kept,   ///< it is there and was asked to stay, or was not looked for
    Unknown ///< this kind of file may hold a place and is not understood
};

struct Placeless
{
    QByteArray bytes;
    Place place = Place::Absent;
};

[[nodiscard]] Placeless withoutPlace(const QByteArray &picture);

/// Within the bytes of a TIFF structure (a TIFF file, or what lies in Exif).
enum class TiffPlace
{
    Absent,
    Removed,
    Broken ///< not understood; it may still hold a place
};

[[nodiscard]] TiffPlace removeTiffPlace(char *data, qsizetype size);
/// Whether a packet of XMP, or any other text, speaks of a place.
[[nodiscard]] bool mentionsPlace(QByteArrayView packet);

} // namespace afterword
