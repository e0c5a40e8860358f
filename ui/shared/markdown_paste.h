// SPDX-License-Identifier: GPL-3.0-or-later
// From what other programs copy to Markdown: headings, bold, italic, struck out, code, links,
// lists, boxes, quotes and rules; all else becomes plain words. Nothing in the source is loaded or
// run. Pure, GUI thread (it uses QTextDocument).
#pragma once

#include <QString>

namespace afterword::markdown {

struct Pasted
{
    QString text;
    bool marked = false; ///< it had something that plain text would lose
};

[[nodiscard]] Pasted fromHtml(const QString &html);

} // namespace afterword::markdown
