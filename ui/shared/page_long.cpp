// SPDX-License-Identifier: GPL-3.0-or-later
// PageLayout: paragraphs of many thousand letters. Shaping all of one at each key would take most
// of a frame, and nearly all of it is out of sight. So a key lays out the lines near it as they
// are, and all others by the lengths they had, with letters that are not shaped. Those are never
// painted or pointed at: whoever comes near them has the paragraph laid out in full first.
#include "ui/shared/page_layout.h"

#include <QTextLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace afterword {

namespace {

constexpr int longParagraph = 6'000; ///< units; shorter ones are shaped in a millisecond anyway
constexpr int longChange = 500;      ///< a change of more units is laid out in full
constexpr int longSlack = 20;        ///< lines more than were needed last time
constexpr int longUnshaped = QTextFormat::UserProperty + 7;

QTextLayout::FormatRange longRange(const QFont &font, int start, int length)
{
    QFont plain(font);
    plain.setKerning(false);
    plain.setStyleStrategy(QFont::PreferNoShaping);
    QTextLayout::FormatRange range;
    range.start = start;
    range.length = length;
    range.format.setFont(plain, QTextCharFormat::FontPropertiesSpecifiedOnly);
    range.format.setProperty(longUnshaped, true);
    return range;
}

struct LongPart
{
    int begin = 0;
    int end = 0;
};

/// Whether two lists of formats say the same of a part of the text each.
bool longSameWithin(const QList<QTextLayout::FormatRange> &one,
                    const QList<QTextLayout::FormatRange> &other,
                    LongPart here,
                    LongPart there)
{
    const auto more = [](auto &at, const auto &list, LongPart part) {
        while (at != list.end() && at->start + at->length <= part.begin) {
            ++at;
        }
        return at != list.end() && at->start < part.end;
    };
    const auto clipped = [](const QTextLayout::FormatRange &range, LongPart part) {
        return std::pair(std::max(range.start, part.begin) - part.begin,
                         std::min(range.start + range.length, part.end) - part.begin);
    };
    auto mine = one.begin();
    auto theirs = other.begin();
    while (more(mine, one, here)) {
        if (!more(theirs, other, there) || clipped(*mine, here) != clipped(*theirs, there)
            || mine->format != theirs->format) {
            return false;
        }
        ++mine;
        ++theirs;
    }
    return !more(theirs, other, there);
}

} // namespace

PageLayout::Placed PageLayout::place(const QTextBlock &block, const BlockLook &look)
{
    if (block != m_long.block && block.length() <= longParagraph) {
        return layOutBlock(block, look);
    }
    const Edit edit = std::exchange(m_edit, Edit());
    if (block == m_long.block) {
        if (auto placed = layOutNear(block, look, edit)) {
            return *placed;
        }
    } else {
        makeExact(m_long.block);
    }
    shapeAll(block);
    const Placed placed = layOutBlock(block, look);
    rememberLines(block);
    return placed;
}

void PageLayout::rememberLines(const QTextBlock &block)
{
    m_long = LongBlock();
    if (block.length() <= longParagraph) {
        return;
    }
    const QTextLayout *layout = block.layout();
    m_long.block = block;
    m_long.length = block.length() - 1;
    for (int i = 0; i < layout->lineCount(); ++i) {
        m_long.lines.push_back(layout->lineAt(i).textLength());
    }
    m_long.end = layout->lineCount();
    m_long.formats = layout->formats();
}

void PageLayout::shapeAll(const QTextBlock &block)
{
    QList<QTextLayout::FormatRange> formats = block.layout()->formats();
    const auto unshaped = [](const QTextLayout::FormatRange &range) {
        return range.format.hasProperty(longUnshaped);
    };
    if (formats.removeIf(unshaped) > 0) {
        block.layout()->setFormats(formats);
    }
}

void PageLayout::makeExact(const QTextBlock &block)
{
    const bool rough = block.isValid() && block == m_long.block && m_long.isRough();
    const auto number = static_cast<std::size_t>(rough ? block.blockNumber() : 0);
    if (!rough || number >= m_blocks.size()) {
        return;
    }
    shapeAll(block);
    const qreal before = m_blocks[number].height;
    m_blocks[number] = layOutBlock(block, m_blocks[number].look);
    rememberLines(block);
    if (!qFuzzyCompare(before + 1, m_blocks[number].height + 1)) {
        settle(block.blockNumber());
        Q_EMIT update();
    }
}

bool PageLayout::isExact(const QTextBlock &block, LineRange lines) const
{
    return block != m_long.block || lines.first >= lines.end
           || (lines.first >= m_long.first && lines.end <= m_long.end);
}

void PageLayout::wantLines(const QTextBlock &block, LineRange lines)
{
    if (isExact(block, lines)) {
        return;
    }
    // In a tall window more of it is near.
    const int seen = lines.end - lines.first;
    m_near = std::max(m_near, seen + longSlack);
    makeExact(block);
}

void PageLayout::wantPosition(int position)
{
    const QTextBlock block = document()->findBlock(position);
    if (block.isValid() && block == m_long.block && block.layout()->lineCount() > 0) {
        const int line =
            block.layout()->lineForTextPosition(position - block.position()).lineNumber();
        const int last = block.layout()->lineCount() - 1;
        wantLines(block, {std::max(0, line - 1), std::min(last, line + 1) + 1});
    }
}

/// Nothing when the paragraph has to be laid out in full.
std::optional<PageLayout::NearPlan> PageLayout::planNear(const QTextBlock &block,
                                                         const Edit &edit) const
{
    const int length = block.length() - 1;
    const int at = edit.from < 0 ? m_long.at : edit.from - block.position();
    const int removed = edit.from < 0 ? 0 : edit.removed;
    const int added = edit.from < 0 ? 0 : edit.added;
    if (at < 0 || at + added > length || removed > longChange || added > longChange
        || length - m_long.length != added - removed || length <= longParagraph
        || !block.layout()->preeditAreaText().isEmpty()) {
        return {};
    }
    NearPlan plan;
    plan.shift = added - removed;
    plan.at = at + added;
    const std::vector<int> &old = m_long.lines;
    plan.starts.assign(old.size() + 1, 0);
    std::partial_sum(old.begin(), old.end(), plan.starts.begin() + 1);
    const auto lineOf = [&starts = plan.starts](int place) {
        const auto next = std::upper_bound(starts.begin(), starts.end(), place);
        return static_cast<int>(next - starts.begin()) - 1;
    };
    plan.first = std::max(0, lineOf(at) - m_near);
    plan.again = std::min(static_cast<int>(old.size()), lineOf(at + removed) + 1 + m_near);
    plan.until = plan.starts[static_cast<std::size_t>(plan.first)];
    plan.from = plan.starts[static_cast<std::size_t>(plan.again)] + plan.shift;
    plan.formats = block.layout()->formats();
    plan.formats.removeIf([](const auto &range) { return range.format.hasProperty(longUnshaped); });
    const LongPart head{0, plan.until};
    if (!longSameWithin(plan.formats, m_long.formats, head, head)
        || !longSameWithin(plan.formats,
                           m_long.formats,
                           {plan.from, length},
                           {plan.from - plan.shift, m_long.length})) {
        return {}; // words far away turned bold: their lines may be others
    }
    return plan;
}

/// Those of the plan, and letters that are not shaped for all that stays as it was.
QList<QTextLayout::FormatRange>
PageLayout::formatsOf(const NearPlan &plan, const QFont &font, int oldLines, int length)
{
    QList<QTextLayout::FormatRange> formats = plan.formats;
    if (plan.first > 0) {
        formats.append(longRange(font, 0, plan.until));
    }
    if (plan.again < oldLines) {
        formats.append(longRange(font, plan.from, length - plan.from));
    }
    return formats;
}

/// Lines before and after the change by the lengths they had, the near ones as they are. Nothing
/// when they do not fit together again.
std::optional<PageLayout::Placed>
PageLayout::layOutNear(const QTextBlock &block, const BlockLook &look, const Edit &edit)
{
    auto plan = planNear(block, edit);
    if (!plan) {
        return {};
    }
    const int length = block.length() - 1;
    const std::vector<int> &old = m_long.lines;
    const auto count = static_cast<int>(old.size());
    QTextLayout *layout = block.layout();
    layout->setFormats(formatsOf(*plan, faceFont(m_theme, look.face), count, length));
    const Frame frame = prepare(block, look);
    std::vector<int> lines;
    int next = plan->again; // of the old lines, once they fit again
    bool fits = true;
    int end = 0;
    const PictureRoom room =
        m_pictures != nullptr ? m_pictures->room(block, m_width) : PictureRoom();
    qreal y = look.before + room.above;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid() && fits;
         line = layout->createLine()) {
        const auto index = static_cast<int>(lines.size());
        const bool before = index < plan->first;
        const bool after = plan->again < count && line.textStart() >= plan->from;
        if (before || after) {
            const int known = before ? index : next++;
            const int wanted = known < count ? old[static_cast<std::size_t>(known)] : 0;
            line.setNumColumns(wanted);
            fits = line.textLength() == wanted
                   && (before
                       || line.textStart()
                              == plan->starts[static_cast<std::size_t>(known)] + plan->shift);
        } else {
            line.setLineWidth(frame.width);
            end = index + 1;
        }
        y = placeLine(line, look, frame, y);
        lines.push_back(line.textLength());
    }
    layout->endLayout();
    if (!fits || std::accumulate(lines.begin(), lines.end(), 0) != length) {
        return {};
    }
    m_long = {
        block, std::move(lines), std::move(plan->formats), length, plan->at, plan->first, end};
    return Placed{y + look.after + room.below, look};
}

} // namespace afterword
