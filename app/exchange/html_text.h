// SPDX-License-Identifier: GPL-3.0-or-later
// HTML of other programs as Markdown: paragraphs, headings, bold, italics, struck out, code,
// quotes, lists, links, pictures. Scripts and styles are dropped, other elements give their text.
// Bounded in depth; linear in size. By libgumbo, which nothing but html_text.cpp sees.
// Pure, any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace afterword::exchange {

struct HtmlWishes
{
    /// Markdown for a picture or a file by its address; empty: as plain Markdown.
    std::function<QString(const QString &address, const QString &words)> link;
    /// What is left out, by class.
    QStringList withoutClasses;
};

[[nodiscard]] QString markdownOf(const QString &html, const HtmlWishes &wishes = {});
/// The text of the first element of this class, one line; empty when there is none.
[[nodiscard]] QString textOfClass(const QString &html, const QString &name);
/// Whether this is HTML rather than plain text: a tag in it that closes.
[[nodiscard]] bool looksLikeHtml(const QString &text);

} // namespace afterword::exchange
