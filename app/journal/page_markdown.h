// SPDX-License-Identifier: GPL-3.0-or-later
// A page as a Markdown file that other programs read: front matter (YAML) with what is known of it,
// then its text as typed. Files on it stand beside it in attachments/NAME/. Pure; any thread.
#pragma once

#include "app/journal/records.h"

#include <QStringList>

namespace afterword::page_markdown {

/// "2025-10-14-2114-two-columns": letters, digits and hyphens, without an ending.
[[nodiscard]] QString stemOf(const Page &page);

struct Names
{
    QStringList tags;
    QStringList people;
};

/// `stem` as the file will be called: addresses of its files lead to attachments/STEM/.
[[nodiscard]] QString
fileOf(const Page &page, const QString &text, const Names &names, const QString &stem);

/// What the front matter keeps for this program alone (prompt, path, flags …), as compact JSON
/// under the name `afterword`; empty when there is nothing.
[[nodiscard]] QByteArray restOf(const Page &page);
/// Puts it back on a page whose other members are known; what is not understood changes nothing.
void takeRest(Page &page, const QByteArray &rest);

} // namespace afterword::page_markdown
