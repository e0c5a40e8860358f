// SPDX-License-Identifier: GPL-3.0-or-later
// The prompts of the day, read from resources/reflect/<language>/prompts.json. Values; any thread.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

namespace afterword::reflect {

struct Prompt
{
    QString id; ///< stable for ever; stored with the page that answers it
    QString text;
    QList<int> themes; ///< rows of care.md section 1 it draws on
};

/// Malformed names the file's fault, never a person's text.
[[nodiscard]] Result<QList<Prompt>> loadPrompts(const QString &language);
[[nodiscard]] Result<QList<Prompt>> parsePrompts(const QByteArray &json);

/// The prompt for a day: the same all day, no repeat within 60 days of the ids in `recent` while
/// others are left. `step` counts presses of "Another" and goes through all that are left before
/// one comes again. `recent` are ids shown or answered on earlier days; with today's own id in it
/// the card would change under the person's eyes. nullptr for an empty deck.
[[nodiscard]] const Prompt *
promptFor(const QList<Prompt> &prompts, QDate day, int step, const QSet<QString> &recent);

} // namespace afterword::reflect
