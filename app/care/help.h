// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of help (resources/help/<language>/pages.json): short, plain, and the same whether a
// journal is open or not. Found by words, whatever their case and accents. Values; any thread.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace afterword::care {

struct HelpPage
{
    QString id;
    QString title;
    QStringList body; ///< Markdown, a line each; {key:Ctrl+L} and {place:settings} are filled in
    QStringList see;  ///< ids of pages, or "room:" and the id of a room
};

/// English where this language has none. Malformed names the place.
[[nodiscard]] Result<QList<HelpPage>> loadHelp(const QString &language);
[[nodiscard]] Result<QList<HelpPage>> parseHelp(const QByteArray &json);

/// {kind:what} in a text, in order.
struct HelpBlank
{
    QString kind;
    QString what;
};

[[nodiscard]] QList<HelpBlank> blanksIn(const QString &text);

/// The body as one text, with what `fill` says in the blanks.
[[nodiscard]] QString helpText(const HelpPage &page,
                               const std::function<QString(const HelpBlank &)> &fill);

/// Rows of the pages that hold every one of these words, in their order; all for none. `texts` are
/// the pages as they are shown, titles first.
[[nodiscard]] QList<int> findHelp(const QStringList &texts, const QString &words);

} // namespace afterword::care
