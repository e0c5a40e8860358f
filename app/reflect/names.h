// SPDX-License-Identifier: GPL-3.0-or-later
// What the person told at first use, or nothing at all: what to call the other one, how it stands,
// what is shared, words of faith (care.md 6). Turns wording with placeholders into sentences that
// stay right for a name, initials, they, she, he, several people or no word at all. A value with
// pure functions, any thread. Kept inside the vault, as `values` of the setup path.
//
//   {name} {Name}     the name, or them / They (her / She, him / He)
//   {name's}          the name’s, or their
//   {whom} {Whom}     standing alone: the name, or them / Them
//   {whose} {Whose}   standing alone: the name’s, or theirs / Theirs
//   {they} {They}     the pronoun as the one who acts
//   {them} {their} {theirs} {themself}
//   {they:are|is}     the form that goes with the pronoun;  {name:are|is} with the name
//   {who:a|b|c|d|e}   any words, for languages with more forms than English: one person without a
//   word
//                     for them, she, he, several, with the name, for which @ stands
//   {pro:a|b|c|d}     the same by the pronoun alone, beside a name as well
//   {bond}            this bond, this marriage, this friendship, what we had …
//   {faith}           faith or meaning, or the person's own choice of words (names.json)
#pragma once

#include "app/reflect/path.h"

#include <QHash>

namespace afterword::reflect {

enum class Call
{
    None, ///< no word was chosen: them
    They,
    She,
    He,
    Name, ///< a name, initials, a symbol or an own word
};

struct Situation
{
    Call call = Call::None;
    QString name;              ///< for Call::Name
    Call pronoun = Call::They; ///< beside a name: They, She or He
    bool several = false;      ///< more than one person
    QString ended;      ///< i-ended, they-ended, both, faded, kept-apart, died, deciding or empty
    QString bond;       ///< key of the bond, or empty
    QString faith;      ///< faith, spirit, neither or empty
    QStringList shared; ///< children, home, work, group
    bool unknownToOthers = false; ///< nobody knew about the two

    friend bool operator==(const Situation &, const Situation &) = default;

    /// Keys that hold, out of situationKeys().
    [[nodiscard]] QStringList keys() const;

    [[nodiscard]] bool is(const QString &key) const { return keys().contains(key); }
};

/// Everything a variant or a rule may ask for.
[[nodiscard]] const QStringList &situationKeys();

/// From the answers to the setup path; what was skipped stays open.
[[nodiscard]] Situation situationFrom(const QHash<QString, Answer> &answers);

/// Placeholders filled in. One that is unknown is left as it stands; placeholdersKnown finds it in
/// tests. No full stop is doubled after initials.
[[nodiscard]] QString worded(const QString &text, const Situation &situation);
[[nodiscard]] bool placeholdersKnown(const QString &text);

/// The step in the words of this situation: variant chosen, placeholders filled in.
[[nodiscard]] Step worded(const Step &step, const Situation &situation);

} // namespace afterword::reflect
