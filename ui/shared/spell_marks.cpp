// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/spell_marks.h"

#include "app/spelling.h"
#include "ui/shared/markdown.h"
#include "ui/shared/page_layout.h"

#include <QTextBlock>

#include <algorithm>
#include <limits>

namespace afterword {

namespace {

constexpr qsizetype mostKept = 400; ///< lines; more than are ever in sight
constexpr int toTheEnd = std::numeric_limits<int>::max();

} // namespace

SpellMarks::SpellMarks(MarkdownEdit *editor, Spelling &spelling)
    : QObject(editor)
    , m_editor(editor)
    , m_spelling(&spelling)
{
    if (auto *layout = qobject_cast<PageLayout *>(editor->document()->documentLayout())) {
        layout->setUnderlined([this](const QTextBlock &block, int from, int until) {
            std::vector<PageLayout::Hit> marks;
            if (m_spelling)
                m_spelling->look(); // the first time a page is painted
            for (const spell::Word &word : marksIn(block, from, until))
                marks.push_back({static_cast<int>(word.start), static_cast<int>(word.length)});
            return marks;
        });
    }
    connect(editor, &MarkdownEdit::typed, this, [this] {
        // What an undo brings back is not at work.
        m_typedAt =
            m_editor->document()->isRedoAvailable() ? -1 : m_editor->textCursor().position();
    });
    connect(editor, &QTextEdit::cursorPositionChanged, this, &SpellMarks::caretMoved);
    connect(&spelling, &Spelling::found, this, &SpellMarks::continueSeeking);
    connect(&spelling.speller(), &spell::Speller::changed, this, [this] {
        repaint();
        continueSeeking();
    });
    connect(&spelling.speller(), &spell::Speller::checked, this, [this](bool anyWrong) {
        if (anyWrong)
            repaint();
        continueSeeking();
    });
}

void SpellMarks::repaint()
{
    m_editor->viewport()->update();
}

void SpellMarks::caretMoved()
{
    if (m_typedAt < 0 || m_editor->textCursor().position() == m_typedAt)
        return;
    m_typedAt = -1;
    repaint();
}

const LineWords &SpellMarks::read(const QTextBlock &block)
{
    if (m_read.size() > mostKept)
        m_read.clear();
    LineWords &known = m_read[block.blockNumber()];
    const QTextBlock before = block.previous();
    known.read(block.text(), before.isValid() && before.userState() > 0);
    return known;
}

bool SpellMarks::isBeingTyped(const QTextBlock &block, const spell::Word &word) const
{
    const qsizetype caret = m_typedAt - block.position();
    return m_typedAt >= 0 && caret >= word.start && caret <= word.start + word.length;
}

void SpellMarks::addMarks(const QTextBlock &block,
                          const spell::Word &word,
                          std::vector<spell::Word> &marks,
                          bool *pending)
{
    const QString &text = m_read[block.blockNumber()].text;
    const auto verdict = [this, &text, pending](const spell::Word &part) {
        const auto known = m_spelling->speller().verdict(
            QStringView(text).sliced(part.start, part.length), part.script);
        if (pending != nullptr && known == spell::Verdict::Pending)
            *pending = true;
        return known;
    };
    if (isBeingTyped(block, word) || verdict(word) != spell::Verdict::Wrong)
        return;
    const std::vector<spell::Word> parts = spell::hyphenParts(text, word);
    if (parts.empty())
        marks.push_back(word);
    for (const spell::Word &part : parts) {
        // A prefix or a single letter says nothing by itself.
        if (part.length > 2 && verdict(part) == spell::Verdict::Wrong)
            marks.push_back(part);
    }
}

std::vector<spell::Word>
SpellMarks::marksIn(const QTextBlock &block, int from, int until, bool *pending)
{
    std::vector<spell::Word> marks;
    if (m_editor->isReadOnly() || !m_spelling)
        return marks;
    const std::vector<spell::Word> &words = read(block).words;
    auto word = std::lower_bound(
        words.begin(), words.end(), from, [](const spell::Word &each, int position) {
            return each.start + each.length <= position;
        });
    for (; word != words.end() && word->start < until; ++word)
        addMarks(block, *word, marks, pending);
    return marks;
}

QTextCursor SpellMarks::markAt(const QTextCursor &place)
{
    QTextCursor found = place;
    found.clearSelection();
    const QTextBlock block = place.block();
    const int at = place.positionInBlock();
    for (const spell::Word &word : marksIn(block, 0, toTheEnd)) {
        if (at < word.start || at > word.start + word.length)
            continue;
        found.setPosition(block.position() + static_cast<int>(word.start));
        found.setPosition(block.position() + static_cast<int>(word.start + word.length),
                          QTextCursor::KeepAnchor);
        break;
    }
    return found;
}

void SpellMarks::seek(bool backwards)
{
    m_backwards = backwards;
    m_seeking = true;
    m_typedAt = -1;
    continueSeeking();
}

void SpellMarks::continueSeeking()
{
    if (!m_seeking || !m_spelling)
        return;
    const QTextCursor caret = m_editor->textCursor();
    const QTextDocument *document = m_editor->document();
    std::vector<std::pair<int, int>> marks;
    bool pending = !m_spelling->speller().isReady() || !m_spelling->hasLooked();
    m_spelling->look();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (const spell::Word &word : marksIn(block, 0, toTheEnd, &pending))
            marks.emplace_back(block.position() + static_cast<int>(word.start),
                               static_cast<int>(word.length));
    }
    if (pending)
        return; // checked() comes back here
    m_seeking = false;
    if (marks.empty()) {
        Q_EMIT sought(false);
        return;
    }
    auto chosen = marks.front();
    if (m_backwards) {
        chosen = marks.back();
        for (const auto &mark : marks) {
            if (mark.first < caret.selectionStart())
                chosen = mark;
        }
    } else {
        const auto next = std::find_if(marks.begin(), marks.end(), [&caret](const auto &mark) {
            return mark.first >= caret.selectionEnd();
        });
        if (next != marks.end())
            chosen = *next;
    }
    QTextCursor cursor = caret;
    cursor.setPosition(chosen.first);
    cursor.setPosition(chosen.first + chosen.second, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    Q_EMIT sought(true);
}

} // namespace afterword
