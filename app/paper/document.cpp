// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/document.h"

#include "app/paper/canvas.h"
#include "app/paper/emoji.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace afterword::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double documentSize = 11; // of the text, in points
constexpr int documentLine = 146;   // per cent
constexpr double documentIndent = 18;

class PaperDocument final : public QTextDocument
{
public:
    explicit PaperDocument(const QHash<QString, QImage> &pictures)
        : m_pictures(pictures)
    {}

protected:
    /// Never a file, never the network.
    QVariant loadResource(int type, const QUrl &name) override
    {
        return type == ImageResource ? QVariant(m_pictures.value(name.toString())) : QVariant();
    }

private:
    QHash<QString, QImage> m_pictures;
};

QString documentStyle()
{
    const auto units = [](double points) -> QString {
        return QString::number(qRound(points * unitsOfPoint)) + u"px"_s;
    };
    return u"h1{font-size:%1;font-weight:400;margin:0}"
           "h2{font-size:%2;font-weight:400;margin-top:0;margin-bottom:%3}"
           "h3{font-size:%4;font-weight:400;margin-top:0;margin-bottom:%5}"
           "h4,h5,h6{font-size:%6;font-weight:600;margin-top:%5;margin-bottom:%5}"_s.arg(
               units(26), units(20), units(20), units(14), units(3), units(11.5))
           + u"p{margin-top:0;margin-bottom:%1}li{margin-bottom:%2}"
             "blockquote{margin-top:0;margin-bottom:%1;margin-left:%3;margin-right:%3;color:#"
             "444444}"
             "pre{font-family:'DejaVu Sans Mono';font-size:%4;white-space:pre-wrap;margin-top:0;"
             "margin-bottom:%1}code{font-family:'DejaVu Sans Mono';font-size:%4}"
             ".mark{margin-bottom:%2}.mood,.names,.time{font-family:'Inter';font-size:%4;color:#"
             "555555;margin-bottom:%2}"
             "a{color:#000000;text-decoration:none}"
             "table{border-style:solid;border-width:%5;border-color:#CCCCCC;border-collapse:"
             "collapse;"
             "margin-bottom:%1}td,th{padding:%2}"_s.arg(
                 units(7), units(3), units(16), units(9), units(0.5));
}

void setLines(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        // What holds a picture is as high as that.
        if (block.text().contains(QChar::ObjectReplacementCharacter))
            continue;
        cursor.setPosition(block.position());
        QTextBlockFormat format;
        format.setLineHeight(documentLine, QTextBlockFormat::ProportionalHeight);
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace

QColor paperGrey()
{
    return {0x55, 0x55, 0x55};
}

QFont paperFont(PaperFont kind, double points)
{
    QFont font;
    if (kind == PaperFont::Sans)
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"sans-serif"_s});
    else
        font.setFamilies({u"Newsreader"_s,
                          u"Source Serif 4"_s,
                          u"Literata"_s,
                          u"Charter"_s,
                          u"Noto Serif"_s,
                          u"Noto Naskh Arabic"_s,
                          u"serif"_s});
    font.setPixelSize(qRound(points * unitsOfPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::unique_ptr<QTextDocument>
makeDocument(const QByteArray &html, double width, const QHash<QString, QImage> &pictures)
{
    auto document = std::make_unique<PaperDocument>(pictures);
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setIndentWidth(documentIndent * unitsOfPoint);
    document->setDefaultFont(paperFont(PaperFont::Serif, documentSize));
    document->setDefaultStyleSheet(documentStyle());
    document->setHtml(QString::fromUtf8(html));
    setLines(*document);
    emojiToPictures(*document);
    document->setTextWidth(width);
    return document;
}

} // namespace afterword::paper
