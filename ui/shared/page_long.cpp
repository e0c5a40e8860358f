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
constexpr int longSlack = 4;         ///< lines more than were needed last time
constexpr int longBelow = 3;         ///< so many times more of them below, until lines fit again
constexpr int longTries = 2;         ///< the second with four times as many lines
constexpr int longUnshaped = QTextFormat::UserProperty + 7;

/// So many letters a line, wherever a word ends.
QTextOption longByLetters(QTextOption option)
{
    option.setWrapMode(QTextOption::WrapAnywhere);
    return option;
}

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

/// What a list of formats says from one place on, or up to it.
struct LongStretch
{
    const QTextCharFormat *format = nullptr; ///< none: as the whole text
    int end = 0;                             ///< where it says something else
};

using LongFormats = QList<QTextLayout::FormatRange>;

LongStretch longFrom(const LongFormats &all, LongFormats::const_iterator &at, int place, int most)
{
    while (at != all.cend() && at->start + at->length <= place) {
        ++at;
    }
    if (at == all.cend() || at->start > place) {
        return {nullptr, at == all.cend() ? most : std::min(at->start, most)};
    }
    return {&at->format, std::min(at->start + at->length, most)};
}

LongStretch longUpTo(const LongFormats &all, LongFormats::const_iterator &at, int place, int least)
{
    while (at != all.cbegin() && std::prev(at)->start >= place) {
        --at;
    }
    const auto last = at == all.cbegin() ? all.cend() : std::prev(at);
    if (last == all.cend() || last->start + last->length < place) {
        return {nullptr, last == all.cend() ? least : std::max(last->start + last->length, least)};
    }
    return {&last->format, std::max(last->start, least)};
}

/// A letter that reads from the right, or a sign that turns the direction.
bool longMayTurn(QChar sign)
{
    const char16_t code = sign.unicode();
    if (code < 0x590) {
        return false;
    }
    const auto within = [code](char16_t first, char16_t last) {
        return code >= first && code <= last;
    };
    return code < 0x900 || within(0x200e, 0x200f) || within(0x202a, 0x202e)
           || within(0x2066, 0x2069) || within(0xd802, 0xd803) || within(0xd83a, 0xd83b)
           || within(0xfb1d, 0xfdff) || within(0xfe70, 0xfeff);
}

bool longSame(const LongStretch &one, const LongStretch &other)
{
    return one.format == nullptr || other.format == nullptr ? one.format == other.format
                                                            : *one.format == *other.format;
}

/// The first place before `most` at which two lists of formats say something else.
int longFirstOther(const LongFormats &one, const LongFormats &other, int most)
{
    auto mine = one.cbegin();
    auto theirs = other.cbegin();
    for (int place = 0; place < most;) {
        const LongStretch a = longFrom(one, mine, place, most);
        const LongStretch b = longFrom(other, theirs, place, most);
        if (!longSame(a, b)) {
            return place;
        }
        place = std::min(a.end, b.end);
    }
    return most;
}

/// The end of the last place after `least` at which they do, in `one`, whose `length` may be
/// another. Places are counted from the ends of both texts.
int longLastOther(
    const LongFormats &one, const LongFormats &other, int least, int length, int shift)
{
    auto mine = one.cend();
    auto theirs = other.cend();
    for (int place = length; place > least;) {
        const LongStretch a = longUpTo(one, mine, place, least);
        const LongStretch b = longUpTo(other, theirs, place - shift, least - shift);
        if (!longSame(a, b)) {
            return place;
        }
        place = std::max(a.end, b.end + shift);
    }
    return least;
}

} // namespace

PageLayout::Placed PageLayout::place(const QTextBlock &block, const BlockLook &look)
{
    m_relaid = {};
    if (block != m_long.block && block.length() <= longParagraph) {
        return layOutBlock(block, look);
    }
    const Edit edit = std::exchange(m_edit, Edit());
    if (block == m_long.block) {
        for (int tries = 0, near = m_near; tries < longTries; ++tries, near *= 4) {
            if (const auto placed = layOutNear(block, look, edit, near)) {
                return *placed;
            }
        }
    } else {
        makeExact(m_long.block);
    }
    shapeAll(block);
    const Placed placed = layOutBlock(block, look);
    rememberLines(block);
    return placed;
}

/// The old line that a place stands in.
int PageLayout::NearPlan::lineOf(int place) const
{
    const auto next = std::upper_bound(starts.begin(), starts.end(), place);
    return static_cast<int>(next - starts.begin()) - 1;
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

/// As they are for all of the text: while a paragraph is rough, its layout has fewer.
QList<QTextLayout::FormatRange> PageLayout::wholeFormats(const QTextBlock &block) const
{
    const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
    const bool rough = std::any_of(formats.cbegin(), formats.cend(), [](const auto &range) {
        return range.format.hasProperty(longUnshaped);
    });
    return rough ? m_long.formats : formats;
}

void PageLayout::shapeAll(const QTextBlock &block) const
{
    if (block == m_long.block && m_long.isRough()) {
        block.layout()->setFormats(wholeFormats(block));
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
std::optional<PageLayout::NearPlan>
PageLayout::planNear(const QTextBlock &block, const Edit &edit, int near) const
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
    plan.formats = wholeFormats(block);
    // Words that turned bold are changed as well, wherever they stand.
    plan.changed = longFirstOther(plan.formats, m_long.formats, at);
    plan.same = longLastOther(plan.formats, m_long.formats, plan.at, length, plan.shift);
    const std::vector<int> &old = m_long.lines;
    plan.starts.assign(old.size() + 1, 0);
    std::partial_sum(old.begin(), old.end(), plan.starts.begin() + 1);
    plan.first = std::max(0, plan.lineOf(plan.changed) - near);
    plan.again = std::min(static_cast<int>(old.size()),
                          plan.lineOf(plan.same - plan.shift) + 1 + near * longBelow);
    plan.until = plan.starts[static_cast<std::size_t>(plan.first)];
    plan.from = plan.starts[static_cast<std::size_t>(plan.again)] + plan.shift;
    return plan;
}

/// Those of the plan near the change, and letters that are not shaped for all that stays as it was.
QList<QTextLayout::FormatRange>
PageLayout::formatsOf(const NearPlan &plan, const QFont &font, int oldLines, int length)
{
    QList<QTextLayout::FormatRange> formats;
    for (const QTextLayout::FormatRange &range : plan.formats) {
        // Far away only what may be taller than a line matters.
        const bool near = range.start < plan.from && range.start + range.length > plan.until;
        if (near || range.format.hasProperty(QTextFormat::FontFamilies)) {
            formats.append(range);
        }
    }
    if (plan.first > 0) {
        formats.append(longRange(font, 0, plan.until));
    }
    if (plan.again < oldLines) {
        formats.append(longRange(font, plan.from, length - plan.from));
    }
    return formats;
}

/// Which lines look different now, as far as that is less than all of them.
PageLayout::LineRange PageLayout::relaid(const QTextBlock &block,
                                         const NearPlan &plan,
                                         const std::vector<int> &lines) const
{
    const QString text = block.text();
    if (lines.size() != m_long.lines.size() || !m_hits.empty()
        || std::any_of(text.begin(), text.end(), longMayTurn)) {
        return {}; // where directions mix, one letter may move others far away
    }
    // Dots under words go by all that stands between two blanks.
    const qsizetype before = plan.changed > 0 ? text.lastIndexOf(u' ', plan.changed - 1) : -1;
    const qsizetype after = text.indexOf(u' ', plan.same);
    const int until = after < 0 ? static_cast<int>(text.size()) : static_cast<int>(after);
    LineRange changed{
        std::max(0, plan.lineOf(static_cast<int>(std::max<qsizetype>(before, 0))) - 1),
        static_cast<int>(lines.size())};
    int end = m_long.length + plan.shift;
    while (changed.end > changed.first + 1) {
        const auto last = static_cast<std::size_t>(changed.end - 1);
        const int start = end - lines[last];
        if (start != plan.starts[last] + plan.shift || lines[last] != m_long.lines[last]
            || start <= until) {
            break;
        }
        end = start;
        --changed.end;
    }
    return changed;
}

/// Lines before and after the change by the lengths they had, the near ones as they are. Nothing
/// when they do not fit together again.
std::optional<PageLayout::Placed>
PageLayout::layOutNear(const QTextBlock &block, const BlockLook &look, const Edit &edit, int near)
{
    auto plan = planNear(block, edit, near);
    if (!plan) {
        return {};
    }
    const int length = block.length() - 1;
    const auto count = static_cast<int>(m_long.lines.size());
    QTextLayout *layout = block.layout();
    layout->setFormats(formatsOf(*plan, faceFont(m_theme, look.face), count, length));
    const Frame frame = prepare(block, look);
    const QTextOption byWords = layout->textOption();
    const QTextOption byLetters = longByLetters(byWords);
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
        layout->setTextOption(before || after ? byLetters : byWords);
        if (before || after) {
            const int known = before ? index : next++;
            const int wanted = known < count ? m_long.lines[static_cast<std::size_t>(known)] : 0;
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
    layout->setTextOption(byWords);
    if (!fits || std::accumulate(lines.begin(), lines.end(), 0) != length) {
        layout->setFormats(plan->formats);
        return {};
    }
    m_relaid = relaid(block, *plan, lines);
    m_long = {
        block, std::move(lines), std::move(plan->formats), length, plan->at, plan->first, end};
    return Placed{y + look.after + room.below, look};
}

} // namespace afterword
