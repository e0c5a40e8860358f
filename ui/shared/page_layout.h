// SPDX-License-Identifier: GPL-3.0-or-later
// PageLayout: how a page of Markdown lies on the screen (look.md 3): fixed line height on one
// baseline grid, gaps for blank lines, quote bars, rules, the accent caret, full-height selection
// and rounded search hits. It looks at a line's text (or at what the reading pane says of it) and
// never writes block formats, so layout can not reach the undo stack nor look like an edit.
// A key costs its own paragraph and what is in sight of it: neighbours are laid out again only when
// their look changed, lines out of sight are not painted, letters once shaped are kept.
// Thread: GUI. Owner: its document.
#pragma once

#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextBlockUserData>
#include <QTextDocument>
#include <QTextLayout>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace afterword {

/// Sizes a line can be set in.
enum class Face
{
    Body,
    First,  ///< #
    Second, ///< ##
    Third,  ///< ### and deeper
    Code
};

struct BlockLook
{
    Face face = Face::Body;
    int indent = 0; ///< pixels from the start edge, the quote bar's room not included
    int before = 0; ///< pixels above
    int after = 0;  ///< pixels below
    bool quote = false;
    bool gap = false;  ///< a blank line between paragraphs: lower than a line
    bool rule = false; ///< a hairline instead of text
    int dash = -1;     ///< position of a "-" that is shown as an en dash

    friend bool operator==(const BlockLook &, const BlockLook &) = default;
};

/// What the reading pane says of each of its blocks.
struct ViewBlock final : QTextBlockUserData
{
    explicit ViewBlock(const BlockLook &blockLook, QString pictureName = {})
        : look(blockLook)
        , picture(std::move(pictureName))
    {}

    BlockLook look;
    QString picture; ///< name of the file that is shown at this line
};

/// Room that a picture takes in its block, in pixels over and under the words.
struct PictureRoom
{
    qreal above = 0;
    qreal below = 0;
};

/// Pictures at lines of the text. Asked while laying out and painting.
class BlockPictures
{
public:
    virtual ~BlockPictures() = default;
    [[nodiscard]] virtual PictureRoom room(const QTextBlock &block, qreal width) const = 0;
    /// `place` is the whole block.
    virtual void paint(QPainter &painter, const QTextBlock &block, const QRectF &place) const = 0;
};

/// Text alone: whatever the text says, no file or address is ever asked for.
class PageDocument final : public QTextDocument
{
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    [[nodiscard]] QVariant loadResource(int, const QUrl &) override { return {}; }
};

class PageLayout final : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    using LookOf = std::function<BlockLook(const QTextBlock &)>;

    PageLayout(const Theme &theme, QTextDocument *document, LookOf lookOf);

    /// Fonts of the theme as it is now; lays everything out anew.
    void restyle();
    /// Pictures that outlive this, or none. Told again when they take more or less room.
    void setPictures(const BlockPictures *pictures);

    /// Search hits as document positions; `current` is outlined. -1: none.
    struct Hit
    {
        int start = 0;
        int length = 0;
    };

    void setHits(std::vector<Hit> hits, int current);
    /// Somebody goes to this place: its lines are laid out as they are.
    void wantPosition(int position);
    /// Empty room under the last line, so that it can stand in the middle of the window.
    void setRoomBelow(qreal room);

    /// Words to be underlined with dots that touch [from, until) of a block, in its own positions:
    /// asked while painting, for what is in sight (spell_marks.h).
    using UnderlinedOf = std::function<std::vector<Hit>(const QTextBlock &, int from, int until)>;
    void setUnderlined(UnderlinedOf underlined);

    [[nodiscard]] static QFont faceFont(const Theme &theme, Face face);
    /// Distance between the lines of this size.
    [[nodiscard]] static int faceLine(const Theme &theme, Face face);
    /// Where the first line's letters stand, from the top of the line.
    [[nodiscard]] qreal baseline(Face face) const;

    void draw(QPainter *painter, const PaintContext &context) override;
    [[nodiscard]] int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;

    [[nodiscard]] int pageCount() const override { return 1; }

    [[nodiscard]] QSizeF documentSize() const override;
    [[nodiscard]] QRectF frameBoundingRect(QTextFrame *frame) const override;
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    struct Measure
    {
        int line = 30;
        qreal ascent = 0;
        qreal descent = 0;
    };

    [[nodiscard]] const Measure &measure(Face face) const;
    [[nodiscard]] int blockAt(qreal y) const;
    [[nodiscard]] QRectF lineBand(const QTextLine &line, const BlockLook &look) const;
    /// The parts of a line between two positions, side by side even where directions mix.
    [[nodiscard]] static std::vector<std::pair<qreal, qreal>>
    extents(const QTextLine &line, int from, int until);

    struct Placed
    {
        qreal height = 0;
        BlockLook look;
    };

    /// Lines of a block that meet what is to be painted: [first, end).
    struct LineRange
    {
        int first = 0;
        int end = 0;
    };

    /// A change of words, as the document told of it; from < 0: none, only looks.
    struct Edit
    {
        int from = -1;
        int removed = 0;
        int added = 0;
    };

    /// The long paragraph somebody writes in. Lines from `first` to `end` are laid out as they are,
    /// all others only by their lengths (page_long.cpp).
    struct LongBlock
    {
        QTextBlock block;
        std::vector<int> lines; ///< units in each
        QList<QTextLayout::FormatRange> formats;
        int length = 0;
        int at = 0; ///< where the last change ended
        int first = 0;
        int end = 0;

        [[nodiscard]] bool isRough() const
        {
            return first > 0 || end < static_cast<int>(lines.size());
        }
    };

    /// What a key leaves as it was in the long paragraph: lines before `first`, and old lines from
    /// `again` on, which begin at `from` now. `until` is where the lines before end.
    struct NearPlan
    {
        std::vector<int> starts; ///< of the old lines, and the end of the last
        QList<QTextLayout::FormatRange> formats;
        int at = 0; ///< where the change ends now
        int shift = 0;
        int changed = 0; ///< what stands before this looks as it did
        int same = 0;    ///< and from here on
        int first = 0;
        int again = 0;
        int until = 0;
        int from = 0;

        [[nodiscard]] int lineOf(int place) const;
    };

    /// The room a block's lines have.
    struct Frame
    {
        qreal left = 0;
        qreal width = 0;
    };

    [[nodiscard]] const BlockLook &lookAt(const QTextBlock &block) const;
    void layOutAll();
    /// Lays out one block; a long one only near the change.
    Placed place(const QTextBlock &block, const BlockLook &look);
    [[nodiscard]] std::optional<NearPlan>
    planNear(const QTextBlock &block, const Edit &edit, int near) const;
    [[nodiscard]] LineRange
    relaid(const QTextBlock &block, const NearPlan &plan, const std::vector<int> &lines) const;
    [[nodiscard]] static QList<QTextLayout::FormatRange>
    formatsOf(const NearPlan &plan, const QFont &font, int oldLines, int length);
    std::optional<Placed>
    layOutNear(const QTextBlock &block, const BlockLook &look, const Edit &edit, int near);
    void rememberLines(const QTextBlock &block);
    [[nodiscard]] QList<QTextLayout::FormatRange> wholeFormats(const QTextBlock &block) const;
    void shapeAll(const QTextBlock &block) const;
    void makeExact(const QTextBlock &block);
    /// To be called before lines are painted or pointed at.
    void wantLines(const QTextBlock &block, LineRange lines);
    [[nodiscard]] bool isExact(const QTextBlock &block, LineRange lines) const;
    [[nodiscard]] Frame prepare(const QTextBlock &block, const BlockLook &look) const;
    /// Gives the line its place; returns where the next one begins.
    qreal placeLine(QTextLine &line, const BlockLook &look, const Frame &frame, qreal y) const;
    Placed layOutBlock(const QTextBlock &block, const BlockLook &look);
    /// Lays out the changed blocks, and those beside them that look different now; returns the
    /// first one touched. `moved` tells whether anything below stands elsewhere now.
    int layOutChanged(const QTextBlock &first, const QTextBlock &last, bool &moved);
    void settle(int firstBlock);
    [[nodiscard]] QRectF
    changedArea(const QTextBlock &first, const QTextBlock &last, int touched, bool moved) const;
    [[nodiscard]] LineRange linesWithin(const QTextBlock &block, const QRectF &clip) const;
    void drawBlock(QPainter *painter, const QTextBlock &block, const PaintContext &context);
    void drawSelections(QPainter *painter,
                        const QTextBlock &block,
                        LineRange lines,
                        const PaintContext &context);
    void drawHits(QPainter *painter,
                  const QTextBlock &block,
                  LineRange lines,
                  QList<QTextLayout::FormatRange> &inks);
    void drawCaret(QPainter *painter,
                   const QTextBlock &block,
                   const BlockLook &look,
                   const PaintContext &context);
    void drawMarks(QPainter *painter, const QTextBlock &block, const BlockLook &look);
    /// Of the lines [first, end). (spell_paint.cpp)
    void drawUnderlines(QPainter *painter, const QTextBlock &block, int first, int end);

    const Theme &m_theme;
    LookOf m_lookOf;
    UnderlinedOf m_underlined;
    const BlockPictures *m_pictures = nullptr;
    std::vector<Measure> m_measures;
    std::vector<Placed> m_blocks; ///< by block number
    std::vector<qreal> m_tops;    ///< one more than blocks: the last is the document's height
    std::vector<Hit> m_hits;
    int m_currentHit = -1;
    qreal m_width = 0;
    qreal m_below = 0;
    Edit m_edit;
    LongBlock m_long;
    LineRange m_relaid; ///< of the long paragraph, by the last change; none: all of it
    int m_near = 24;    ///< lines beside a change that are laid out as they are
};

} // namespace afterword
