// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/picture_lines.h"

#include "app/paper/picture_decode.h"
#include "ui/shared/markdown_text.h"
#include "ui/shared/picture_shelf.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesGap = 8;   ///< between words and picture
constexpr int linesAfter = 6; ///< under it
constexpr int linesTallest = 520;
constexpr int linesBroken = 44; ///< a box that says so
constexpr int linesRadius = 8;

} // namespace

PictureLines::PictureLines(const Theme &theme, PictureShelf &shelf, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_shelf(shelf)
{
    connect(&shelf, &PictureShelf::came, this, [this](qint64 rid) {
        const bool ours = std::any_of(m_files.cbegin(), m_files.cend(), [rid](const auto &file) {
            return file.blob.rid == rid;
        });
        if (ours)
            Q_EMIT changed();
    });
}

void PictureLines::setFiles(const QList<Attachment> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    Q_EMIT changed();
}

const Attachment *PictureLines::picture(const QString &name) const
{
    const auto found = std::find_if(m_files.cbegin(), m_files.cend(), [&name](const auto &file) {
        return file.name == name && isShownPicture(file.mime);
    });
    return found == m_files.cend() ? nullptr : &*found;
}

const Attachment *PictureLines::pictureAt(const QTextBlock &block) const
{
    if (m_files.isEmpty() || !block.isValid())
        return nullptr;
    if (const auto *said = dynamic_cast<const ViewBlock *>(block.userData()); said != nullptr)
        return said->picture.isEmpty() ? nullptr : picture(said->picture);
    if (block.previous().isValid() && block.previous().userState() > 0)
        return nullptr; // within code
    const QString text = block.text();
    const auto mark = markdown::pictureIn(text);
    return mark ? picture(mark->name) : nullptr;
}

const Attachment *PictureLines::under(const QTextEdit &edit, QPointF inViewport) const
{
    if (m_files.isEmpty())
        return nullptr;
    const QPointF point =
        inViewport
        + QPointF(edit.horizontalScrollBar()->value(), edit.verticalScrollBar()->value());
    const auto *layout = edit.document()->documentLayout();
    const QTextBlock block = edit.document()->findBlock(layout->hitTest(point, Qt::FuzzyHit));
    const QRectF place = frame(block, layout->blockBoundingRect(block));
    return place.contains(point) ? pictureAt(block) : nullptr;
}

QSizeF PictureLines::shownSize(const Attachment &file, qreal width) const
{
    if (m_shelf.isBroken(file.blob))
        return {width, qreal(m_theme.px(linesBroken))};
    const QSizeF full = m_shelf.fullSize(file.blob);
    if (full.isEmpty()) // most are of this shape
        return {width, qMin(width * 2 / 3, qreal(linesTallest))};
    const QSizeF most(width, linesTallest);
    if (full.width() <= most.width() && full.height() <= most.height())
        return full;
    return full.scaled(most, Qt::KeepAspectRatio).expandedTo(QSizeF(1, 1));
}

PictureRoom PictureLines::room(const QTextBlock &block, qreal width) const
{
    const Attachment *file = pictureAt(block);
    if (file == nullptr || width < 1)
        return {};
    const qreal height = std::ceil(shownSize(*file, width).height());
    // Read: picture, then caption. Written: the line, then what it stands for.
    const bool read = dynamic_cast<const ViewBlock *>(block.userData()) != nullptr;
    return read ? PictureRoom{height + linesGap, linesAfter}
                : PictureRoom{0, linesGap + height + linesAfter};
}

QRectF PictureLines::frame(const QTextBlock &block, const QRectF &place) const
{
    const Attachment *file = pictureAt(block);
    if (file == nullptr)
        return {};
    const QSizeF size = shownSize(*file, place.width());
    const auto *said = dynamic_cast<const ViewBlock *>(block.userData());
    const qreal top = said != nullptr ? place.top() + said->look.before
                                      : place.bottom() - linesAfter - size.height();
    const bool back = block.textDirection() == Qt::RightToLeft;
    const qreal left = back ? place.right() - size.width() : place.left();
    return {QPointF(std::round(left), std::round(top)), size};
}

void PictureLines::paint(QPainter &painter, const QTextBlock &block, const QRectF &place) const
{
    const Attachment *file = pictureAt(block);
    if (file == nullptr)
        return;
    const QRectF frame = this->frame(block, place);
    const bool back = block.textDirection() == Qt::RightToLeft;
    const QSize box = (frame.size() * painter.device()->devicePixelRatioF()).toSize();
    const PictureShelf::Look look = m_shelf.picture(file->blob, box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(frame, linesRadius, linesRadius);
    painter.fillPath(shape, m_theme.color(Tone::Tint));
    if (!look.image.isNull()) {
        painter.setClipPath(shape, Qt::IntersectClip);
        painter.drawImage(frame, look.image);
    } else if (look.state == PictureShelf::State::Broken) {
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(m_theme.color(Tone::Text2));
        painter.drawText(frame.adjusted(12, 0, -12, 0),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute)
                             | static_cast<int>(Qt::TextWordWrap)
                             | static_cast<int>(back ? Qt::AlignRight : Qt::AlignLeft),
                         tr("This picture cannot be shown here. It is kept as it is."));
    }
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Tone::Hair), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), linesRadius, linesRadius);
    painter.restore();
}

} // namespace afterword
