// SPDX-License-Identifier: GPL-3.0-or-later
// What lists show of a page: a heading and a few words, without Markdown marks. Pure, any thread.
#pragma once

#include "app/journal/records.h"

#include <QString>
#include <QStringView>

namespace afterword {

/// One line without Markdown marks: "## **The** flat" -> "The flat". Of a link or a picture its
/// words are left.
[[nodiscard]] QString withoutMarks(QStringView line);
/// The title, else the first line with words, else an empty string (a check-in).
[[nodiscard]] QString headingOf(const Page &page);
/// What follows the heading in `first`, as one line; empty when there is nothing more.
[[nodiscard]] QString excerptOf(const Page &page);

} // namespace afterword
