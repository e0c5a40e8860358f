// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one line of Markdown that spelling looks at: not in code, not in addresses, not the
// marks. Pure, linear, any thread.
#pragma once

#include "app/spell/words.h"

#include <QString>

#include <vector>

namespace afterword {

/// A line that was read. Read again after a change of it, the words far from the change are kept.
struct LineWords
{
    QString text;
    bool inCode = false;
    std::vector<spell::Word> words;
    QString masked; ///< what is no text is blank or glue

    void read(const QString &line, bool lineInCode);
};

} // namespace afterword
