// SPDX-License-Identifier: GPL-3.0-or-later
// The prompts of the day, read from resources/reflect/<language>/prompts.json. Values; any thread.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace afterword::reflect {

struct Prompt
{
    QString id; ///< stable for ever; stored with the page that answers it
    QString text;
    QList<int> themes; ///< numbers of resources/reflect/README.md it draws on
    QStringList tags;  ///< growth, decision, memories or ahead: held back on some days (offers.h)
    QStringList notFor{}; ///< situations (names.h) in which it would hurt or make no sense
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

/// How many days pass before a prompt may come again unasked.
inline constexpr int promptRest = 60;

/// The same from what was shown when: no prompt comes again within promptRest days of its last
/// showing while others are left, however often "Another" was pressed on the days before. When all
/// have been shown, and more are asked for, the one seen longest ago comes first. Those in
/// `heldBack` do not come at all. `shown` may name today: what was shown today stays as it was.
[[nodiscard]] const Prompt *nextPrompt(const QList<Prompt> &prompts,
                                       QDate day,
                                       int step,
                                       const QHash<QString, QDate> &shown,
                                       const QSet<QString> &heldBack = {});

} // namespace afterword::reflect
