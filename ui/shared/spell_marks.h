// SPDX-License-Identifier: GPL-3.0-or-later
// SpellMarks: which words of an editor carry the dotted line. Asked while painting, for the lines
// in sight only: reading a line is kept until it changes, a verdict is one look into the Speller's
// table. The word being typed is left alone until the caret leaves it. A page that cannot be
// written carries no marks. It changes nothing in the document.
// Thread: GUI. Owner: the editor.
#pragma once

#include "ui/shared/spell_words.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTextCursor>

#include <vector>

namespace afterword {

class MarkdownEdit;
class Spelling;

class SpellMarks final : public QObject
{
    Q_OBJECT

public:
    SpellMarks(MarkdownEdit *editor, Spelling &spelling);

    /// The marked word under this place, selected; without a selection when there is none.
    [[nodiscard]] QTextCursor markAt(const QTextCursor &place);
    /// Chooses the next marked word from the caret (or the one before it), round the ends. When
    /// that is known, sought() says whether there was one.
    void seek(bool backwards);

Q_SIGNALS:
    void sought(bool found);

private:
    /// Marked words of a block that touch [from, until).
    [[nodiscard]] std::vector<spell::Word>
    marksIn(const QTextBlock &block, int from, int until, bool *pending = nullptr);
    void addMarks(const QTextBlock &block,
                  const spell::Word &word,
                  std::vector<spell::Word> &marks,
                  bool *pending);
    const LineWords &read(const QTextBlock &block);
    [[nodiscard]] bool isBeingTyped(const QTextBlock &block, const spell::Word &word) const;
    void caretMoved();
    void continueSeeking();
    void repaint();

    MarkdownEdit *m_editor;
    QPointer<Spelling> m_spelling; ///< goes when the journal is locked
    QHash<int, LineWords> m_read;  ///< by block number
    int m_typedAt = -1;            ///< where typing has left the caret; -1: it has been moved since
    bool m_seeking = false;
    bool m_backwards = false;
};

} // namespace afterword
