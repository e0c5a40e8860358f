// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered when (care.md 5.5, resources/reflect/en/offers.json): rules over the person's own
// taps, never over what they wrote. Each offer says which tap it comes from, and each rule can be
// switched off. Nothing here is a judgement of how somebody is. Pure, any thread.
#pragma once

#include "app/reflect/deck.h"
#include "app/reflect/names.h"
#include "app/reflect/path.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <optional>

namespace afterword::reflect {

struct Rule
{
    QString id;
    QString situation; ///< shown in settings
    QString because;   ///< "Because …"
    Condition when;
    QStringList first; ///< ids of paths and cards, or ui:… for what a room does itself
    QStringList second;
    QStringList never;         ///< the same, and tag:… for all with that tag
    bool holdsWhenOff = false; ///< switched off, it offers nothing but `never` still counts
};

/// Everything a rule may look at.
struct Taps
{
    struct Marked
    {
        QDate day;
        std::optional<int> pleasant; ///< none for words alone
        std::optional<int> energy;
        QStringList words;
    };

    /// A free page of one's own, with the one tap after it.
    struct FreePage
    {
        QDate day;
        int circles = 0;
        std::optional<int> before; ///< pleasantness marked before and after writing
        std::optional<int> after;
    };

    struct Charge
    {
        QString path;
        int before = 0;
        int after = 0;
    };

    QDate today;
    QDate firstRun;
    QList<Marked> marks;   ///< in any order; of one day, the last of the list is the latest
    QList<FreePage> pages; ///< newest first
    QList<Charge> charges; ///< newest first
    QStringList buttons;   ///< tapped today: write-to-them …
    Situation situation;
    QHash<QString, QDate> done; ///< id of a path: the day it was last finished
    QSet<QString>
        off; ///< ids of rules and paths that are switched off; "paths" for all own offers of paths
};

struct Offer
{
    QString what; ///< id of a path or card, or ui:…
    QString rule; ///< id of the rule, or of the path whose own offer it is
    QString because;

    friend bool operator==(const Offer &, const Offer &) = default;
};

struct Offers
{
    QList<Offer> first;
    QList<Offer> second;
    QSet<QString> never; ///< ids, and ui:…; these may be opened by hand all the same
    QSet<QString> neverTags;
};

[[nodiscard]] Result<QList<Rule>> loadRules(const QString &language, const QList<Path> &paths);
/// Codes (P8) become ids; one that no path has is Malformed.
[[nodiscard]] Result<QList<Rule>> parseRules(const QByteArray &json, const QList<Path> &paths);

[[nodiscard]] bool holds(const Condition &condition, const Taps &taps);
[[nodiscard]] Offers
offersFor(const QList<Rule> &rules, const QList<Path> &paths, const Taps &taps);
/// A path that was finished within its own pause is not offered again; it stays in the list.
[[nodiscard]] bool isResting(const Path &path, const Taps &taps);
/// Prompts of the day that the taps of today hold back, and those that are not for this situation.
[[nodiscard]] QSet<QString>
heldBack(const QList<Prompt> &prompts, const Offers &offers, const Situation &situation = {});

} // namespace afterword::reflect
