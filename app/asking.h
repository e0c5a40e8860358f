// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal knows for asking well: what the person told about themselves, which offers are
// switched off, which prompts were shown when, and the taps that offers go by. All of it lies
// inside the vault, among the settings. What was written is never looked at.
// Free functions over the open journal and its settings; GUI thread.
#pragma once

#include "app/reflect/names.h"
#include "app/reflect/offers.h"
#include "app/settings.h"

namespace afterword {

class Journal;

/// Further keys of the table in settings.cpp.
namespace key {
inline constexpr auto aboutYou = "about_you"; ///< map: step of the first questions, answer
inline constexpr auto aboutYouAsked = "about_you_asked"; ///< they were offered once
inline constexpr auto othersAsked = "others_asked";      ///< whether others use the computer
inline constexpr auto offersOff = "offers_off";          ///< ids of rules; "paths"
inline constexpr auto shownPrompts = "shown_prompts";    ///< map: id of a prompt, ISO day
inline constexpr auto firstDay = "first_day";            ///< ISO; of the first use of this journal
inline constexpr auto tapsToday = "taps_today";          ///< map: day, keys
} // namespace key

namespace asking {

using Answers = QHash<QString, reflect::Answer>;

/// The questions at first use (resources/reflect/en/setup.json), read once.
[[nodiscard]] const reflect::Path &aboutYouQuestions();
/// The answers to them; what was skipped is not in it.
[[nodiscard]] Answers aboutYou(const Settings &settings);
/// A blank answer takes the one that was there away.
void tellAboutYou(Settings &settings, const QString &step, const reflect::Answer &answer);
/// For the wording of everything that is asked.
[[nodiscard]] reflect::Situation situation(const Settings &settings);

/// Ids of rules that are switched off; "paths" for what paths offer by themselves.
[[nodiscard]] QSet<QString> offersOff(const Settings &settings);
void switchOffer(Settings &settings, const QString &id, bool on);

/// When each prompt was last shown; days that a prompt no longer rests for are left out.
[[nodiscard]] QHash<QString, QDate> shownPrompts(const Settings &settings, QDate today);
void noteShown(Settings &settings, const QString &prompt, QDate today);

/// Something said about today by a button: write-to-them, just-happened … (reflect::tapKeys).
void noteTap(Settings &settings, const QString &tap, QDate today);

/// Notes the day of the first use, once. For a journal that is older than this note, the day its
/// oldest page was made.
void noteFirstDay(Settings &settings, const Journal &journal, QDate today);

/// Everything the rules may look at, as of today: taps of the last 60 days.
[[nodiscard]] reflect::Taps taps(const Settings &settings, const Journal &journal, QDate today);

} // namespace asking
} // namespace afterword
