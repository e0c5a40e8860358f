// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/emoji.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>
#include <QUrl>

#include <vector>

namespace afterword::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr int emojiPixels = 109; // the size the font's pictures have
constexpr QSize emojiImage(136, 128);
constexpr double emojiHigh = 1.1; // of the text's size
constexpr char16_t emojiVariation = 0xFE0F;

const QString &emojiFamily()
{
    static const QString family = [] {
        const QStringList known = QFontDatabase::families();
        for (const QString &name :
             {u"Noto Color Emoji"_s, u"Twemoji"_s, u"Twitter Color Emoji"_s, u"JoyPixels"_s}) {
            if (known.contains(name))
                return name;
        }
        return QString();
    }();
    return family;
}

QImage emojiDrawn(const QString &sign)
{
    QImage image(emojiImage, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QFont font(emojiFamily());
    font.setPixelSize(emojiPixels);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, sign);
    return image;
}

struct EmojiPlace
{
    int position = 0;
    int length = 0;
    QString sign;
};

std::vector<EmojiPlace> emojiIn(const QTextDocument &document)
{
    std::vector<EmojiPlace> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            const QStringView sign = QStringView(text).sliced(from, to - from);
            if (isEmoji(sign))
                places.push_back({block.position() + static_cast<int>(from),
                                  static_cast<int>(to - from),
                                  sign.toString()});
            from = to;
        }
    }
    return places;
}

} // namespace

bool isEmoji(QStringView grapheme)
{
    if (grapheme.isEmpty())
        return false;
    const char32_t first = grapheme[0].isHighSurrogate() && grapheme.size() > 1
                               ? QChar::surrogateToUcs4(grapheme[0], grapheme[1])
                               : grapheme[0].unicode();
    if (first >= 0x1F000 && first <= 0x1FAFF)
        return true;
    // Older signs are shown in colour when they say so; a few always are.
    if (grapheme.contains(QChar(emojiVariation)))
        return first > 0xFF || grapheme.endsWith(QChar(0x20E3));
    return first == 0x2705 || first == 0x2728 || first == 0x274C || first == 0x2753
           || first == 0x2B50 || first == 0x231A || first == 0x231B || first == 0x26A1
           || first == 0x2615 || first == 0x2614;
}

void emojiToPictures(QTextDocument &document)
{
    if (emojiFamily().isEmpty())
        return;
    const std::vector<EmojiPlace> places = emojiIn(document);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        cursor.setPosition(place->position);
        cursor.setPosition(place->position + place->length, QTextCursor::KeepAnchor);
        const int size = cursor.charFormat().font().pixelSize();
        const double high = (size > 0 ? size : document.defaultFont().pixelSize()) * emojiHigh;
        const QString name = u"emoji:"_s + QString::fromLatin1(place->sign.toUtf8().toHex());
        document.addResource(QTextDocument::ImageResource, QUrl(name), emojiDrawn(place->sign));
        QTextImageFormat format;
        format.setName(name);
        format.setHeight(high);
        format.setWidth(high * emojiImage.width() / emojiImage.height());
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        cursor.insertImage(format);
    }
    cursor.endEditBlock();
}

} // namespace afterword::paper
