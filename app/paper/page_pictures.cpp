// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/page_pictures.h"

#include "app/journal/file_link.h"
#include "app/journal/picture_place.h"
#include "app/paper/picture_decode.h"

#include <QBuffer>

#include <algorithm>

namespace afterword::paper {

namespace {

constexpr qsizetype pictureAsItIs = 393'216;
constexpr QSize pictureForPages{1600, 1600};
constexpr int pictureQuality = 85;

bool pictureForBrowsers(PictureFormat format)
{
    return format == PictureFormat::Jpeg || format == PictureFormat::Png
           || format == PictureFormat::Gif || format == PictureFormat::Webp;
}

QByteArray pictureUri(const QByteArray &mime, const QByteArray &bytes)
{
    return "data:" + mime + ";base64," + bytes.toBase64();
}

} // namespace

bool isPicture(const Attachment &file)
{
    return isShownPicture(file.mime);
}

std::optional<QByteArray> PagePictures::bytes(const QString &name)
{
    const QList<Attachment> &files = m_out.page->attachments;
    const auto file = std::find_if(
        files.begin(), files.end(), [&name](const Attachment &one) { return one.name == name; });
    if (file == files.end() || !isPicture(*file) || !m_out.bytes)
        return std::nullopt;
    auto whole = m_out.bytes(*file);
    if (whole)
        return *whole;
    // One that is too large to be shown or damaged is named; anything else ends the export.
    if (whole.error().code != Errc::NoMemory && whole.error().code != Errc::Damaged
        && whole.error().code != Errc::NotFound)
        m_status = fail(whole.error());
    return std::nullopt;
}

QImage PagePictures::image(const QString &name, QSize box)
{
    const auto whole = bytes(name);
    const QImage image = whole ? decodePicture(*whole, box).image : QImage();
    if (image.isNull() && !m_unshown.contains(name))
        m_unshown << name;
    return image;
}

QByteArray PagePictures::address(const QString &name)
{
    const auto whole = bytes(name);
    if (whole && whole->size() <= pictureAsItIs) {
        const PictureFormat format = pictureFormat(*whole);
        if (pictureForBrowsers(format))
            return pictureUri(QByteArray(pictureMime(format).data(), pictureMime(format).size()),
                              *whole);
    }
    const QImage image = whole ? decodePicture(*whole, pictureForPages).image : QImage();
    if (image.isNull()) {
        if (!m_unshown.contains(name))
            m_unshown << name;
        return {};
    }
    QByteArray made;
    QBuffer buffer(&made);
    buffer.open(QIODevice::WriteOnly);
    const bool clear = image.hasAlphaChannel();
    if (!image.save(&buffer, clear ? "PNG" : "JPEG", clear ? -1 : pictureQuality))
        return {};
    return pictureUri(clear ? "image/png" : "image/jpeg", made);
}

QStringList PagePictures::rest(const QString &text) const
{
    const QStringList named = markdown::filesIn(text);
    QStringList rest;
    for (const Attachment &file : m_out.page->attachments) {
        if (isPicture(file) && !named.contains(file.name))
            rest << file.name;
    }
    return rest;
}

QStringList PagePictures::files() const
{
    QStringList names;
    for (const Attachment &file : m_out.page->attachments) {
        if (!isPicture(file) || m_unshown.contains(file.name))
            names << file.name;
    }
    return names;
}

} // namespace afterword::paper
