// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/picture_decode.h"

#include "app/journal/picture_place.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QImageReader>

#include <algorithm>
#include <cstring>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int decodeMegabytes = 128;

/// Bytes that come to an end when the time is up: a decoder cannot be stopped, but it can be
/// starved.
class TimedBytes final : public QIODevice
{
public:
    TimedBytes(const QByteArray &bytes, std::chrono::milliseconds longest)
        : m_bytes(bytes)
        , m_longest(longest.count())
    {
        m_clock.start();
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

    [[nodiscard]] bool late() const { return m_clock.elapsed() > m_longest; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (late())
            return -1;
        const qint64 taken = std::min<qint64>(most, m_bytes.size() - pos());
        if (taken > 0)
            std::memcpy(to, m_bytes.constData() + pos(), static_cast<std::size_t>(taken));
        return std::max<qint64>(taken, 0);
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_bytes;
    qint64 m_longest;
    QElapsedTimer m_clock;
};

QByteArray decoderName(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return "jpeg";
    case PictureFormat::Png:
        return "png";
    case PictureFormat::Gif:
        return "gif";
    case PictureFormat::Webp:
        return "webp";
    case PictureFormat::Tiff:
        return "tiff";
    case PictureFormat::Bmp:
        return "bmp";
    case PictureFormat::Heif:
    case PictureFormat::None:
        break;
    }
    return {};
}

bool isSideways(QImageReader &reader)
{
    const auto turned = QImageIOHandler::TransformationRotate90;
    return (static_cast<int>(reader.transformation()) & static_cast<int>(turned)) != 0;
}

} // namespace

DecodedPicture decodePicture(const QByteArray &bytes, QSize box, std::chrono::milliseconds longest)
{
    const QByteArray name = decoderName(pictureFormat(bytes));
    if (name.isEmpty() || box.isEmpty() || !QImageReader::supportedImageFormats().contains(name))
        return {};
    QImageReader::setAllocationLimit(decodeMegabytes);
    TimedBytes device(bytes, longest);
    QImageReader reader(&device, name);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    QSize size = reader.size();
    if (size.isEmpty() || qint64{size.width()} * size.height() > pictureMostPoints)
        return {{}, size};
    const bool sideways = isSideways(reader);
    const QSize frame = sideways ? box.transposed() : box;
    if (size.width() > frame.width() || size.height() > frame.height())
        reader.setScaledSize(size.scaled(frame, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    if (sideways)
        size.transpose();
    QImage image = reader.read();
    if (image.isNull() || device.late())
        return {{}, size};
    return {image.hasAlphaChannel() ? image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                                    : image.convertToFormat(QImage::Format_RGB32),
            size};
}

bool isShownPicture(const QString &mime)
{
    static const QByteArrayList formats = QImageReader::supportedImageFormats();
    const auto known = {PictureFormat::Jpeg,
                        PictureFormat::Png,
                        PictureFormat::Gif,
                        PictureFormat::Webp,
                        PictureFormat::Tiff,
                        PictureFormat::Bmp};
    return std::any_of(known.begin(), known.end(), [&mime](PictureFormat format) {
        return mime == pictureMime(format) && formats.contains(decoderName(format));
    });
}

} // namespace afterword
