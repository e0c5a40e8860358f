// SPDX-License-Identifier: GPL-3.0-or-later
// Where links lead. Nothing is opened, looked up or fetched but by openAddress(), and that only
// after a question that shows the whole address. Only web and mail addresses count. Thread: GUI.
#pragma once

#include "ui/theme.h"

#include <QString>

#include <vector>

class QWidget;

namespace afterword::markdown {

struct LinkSpan
{
    qsizetype start = 0; ///< of the words that are shown as a link
    qsizetype length = 0;
    qsizetype whole = 0; ///< where [words](address) begins, and its length
    qsizetype wholeLength = 0;
    QString address; ///< empty when it leads nowhere this program goes
};

/// The links of one line, in order.
[[nodiscard]] std::vector<LinkSpan> readLinks(const QString &text);

/// "https://…", "http://…" or "mailto:…" as it will be opened; else empty.
[[nodiscard]] QString openableAddress(const QString &written);

/// Asks, and opens it outside the program when the answer is yes.
void openAddress(const Theme &theme, QWidget *parent, const QString &address);

} // namespace afterword::markdown
