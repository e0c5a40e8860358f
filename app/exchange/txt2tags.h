// SPDX-License-Identifier: GPL-3.0-or-later
// The markup of RedNotebook (txt2tags) as Markdown. What it does not know stays as typed. Linear in
// the text's size. Pure, any thread.
#pragma once

#include <QString>

#include <functional>

namespace afterword::exchange {

/// `file` gets the address of a picture or a file ("file:///home/x/a.png", "/pic" and ".jpg"
/// joined) and gives the link to write instead; empty: it stays an address.
[[nodiscard]] QString markdownOfTxt2tags(
    const QString &text,
    const std::function<QString(const QString &address, const QString &caption)> &file);
/// A line of twenty or more '=': a rule.
[[nodiscard]] bool isTxt2tagsRule(QStringView line);
/// "= At the sea =" … "===== x =====": its words and depth; 0 when it is none.
[[nodiscard]] int txt2tagsHeading(QStringView line, QString &words);

} // namespace afterword::exchange
