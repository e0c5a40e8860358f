// SPDX-License-Identifier: GPL-3.0-or-later
// HTML of an entry as the text of a draft, with the pictures it shows: files of the source, or
// those that are written into their own address ("data:"). Pure, any thread.
#pragma once

#include "app/exchange/draft.h"

#include <functional>

namespace afterword::exchange {

/// Name of a file of the source by its address in the HTML; empty: none.
using FindFile = std::function<QString(const QString &address)>;

[[nodiscard]] QString textFromHtml(Draft &draft,
                                   const QString &html,
                                   const FindFile &find = {},
                                   const QStringList &withoutClasses = {});
/// Links at the end of the text for files of the page that it does not show yet.
void showFiles(Draft &draft);

} // namespace afterword::exchange
