// SPDX-License-Identifier: GPL-3.0-or-later
// A page's Markdown as a piece of HTML, for the HTML export and for paper. Guarantees: everything a
// person typed is escaped, raw HTML stays text, nothing in it is ever fetched: a picture is one of
// the page's own or its caption, a link is an address of the web or of mail or it is plain text.
// Well-formed as XML. Pure, any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace afterword::paper {

struct MarkupHow
{
    /// Attributes of the picture of that name, `src="…"`; empty: it is not shown as one.
    std::function<QByteArray(const QString &name)> picture;
    bool linksShown = false; ///< the address behind its words, where nobody can click
};

[[nodiscard]] QByteArray htmlOf(const QString &markdown, const MarkupHow &how);
/// Escaped, in UTF-8, without signs that XML does not allow.
[[nodiscard]] QByteArray escaped(QStringView text);

} // namespace afterword::paper
