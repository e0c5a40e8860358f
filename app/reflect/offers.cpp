// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/offers.h"

#include <algorithm>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

bool isWithin(QDate day, const Taps &taps, int days)
{
    return day <= taps.today && day > taps.today.addDays(-days);
}

/// So many marks with one of the words, or one day that has them all.
bool wordsHold(const Condition &condition, const Taps &taps)
{
    int times = 0;
    QHash<QDate, QSet<QString>> byDay;
    for (const Taps::Marked &mark : taps.marks) {
        if (!isWithin(mark.day, taps, condition.withinDays))
            continue;
        bool any = false;
        for (const QString &word : mark.words) {
            if (!condition.words.contains(word))
                continue;
            any = true;
            byDay[mark.day].insert(word);
        }
        times += any ? 1 : 0;
    }
    if (!condition.all)
        return times >= condition.times;
    return std::any_of(byDay.cbegin(), byDay.cend(), [&](const QSet<QString> &words) {
        return words.size() == condition.words.size();
    });
}

/// Today's latest mark that has a place on the pad.
const Taps::Marked *markOfToday(const Taps &taps)
{
    const auto found =
        std::find_if(taps.marks.crbegin(), taps.marks.crend(), [&](const Taps::Marked &mark) {
            return mark.day == taps.today && mark.pleasant && mark.energy;
        });
    return found == taps.marks.crend() ? nullptr : &*found;
}

/// rulings.md: unpleasant is p ≤ −1; low energy e ≤ −1, high e ≥ 1.
bool moodHolds(const QString &mood, const Taps &taps)
{
    const Taps::Marked *mark = markOfToday(taps);
    if (mark == nullptr)
        return false;
    const bool unpleasant = *mark->pleasant <= -1;
    const bool low = *mark->energy <= -1;
    const bool high = *mark->energy >= 1;
    if (mood == "unpleasant"_L1)
        return unpleasant;
    if (mood == "low"_L1)
        return low;
    if (mood == "high"_L1)
        return high;
    return unpleasant && (mood == "low-unpleasant"_L1 ? low : high);
}

bool circlesToday(int least, const Taps &taps)
{
    return std::any_of(taps.pages.cbegin(), taps.pages.cend(), [&](const Taps::FreePage &page) {
        return page.day == taps.today && page.circles >= least;
    });
}

bool circlesOfLast(const Condition &condition, const Taps &taps)
{
    constexpr int yes = 2;
    const QList<Taps::FreePage> last = taps.pages.mid(0, condition.circlesOf);
    const auto told = std::count_if(
        last.cbegin(), last.cend(), [](const Taps::FreePage &page) { return page.circles == yes; });
    return told >= condition.circlesTaps;
}

bool lowerAfterLast(int pages, const Taps &taps)
{
    const QList<Taps::FreePage> last = taps.pages.mid(0, pages);
    return last.size() == pages
           && std::all_of(last.cbegin(), last.cend(), [](const Taps::FreePage &page) {
                  return page.before && page.after && *page.after < *page.before;
              });
}

bool chargeRoseTwice(const QStringList &paths, const Taps &taps)
{
    constexpr int risen = 3;
    int seen = 0;
    for (const Taps::Charge &charge : taps.charges) {
        if (!paths.contains(charge.path))
            continue;
        if (charge.after - charge.before < risen)
            return false;
        if (++seen == 2)
            return true;
    }
    return false;
}

/// Days since the last mark or page, or since the first run when there is none.
int quietDays(const Taps &taps)
{
    QDate last = taps.firstRun;
    for (const Taps::Marked &mark : taps.marks)
        last = std::max(last, mark.day);
    for (const Taps::FreePage &page : taps.pages)
        last = std::max(last, page.day);
    return static_cast<int>(last.daysTo(taps.today));
}

bool situationHolds(const QStringList &any, const Situation &situation)
{
    const QStringList keys = situation.keys();
    return std::any_of(
        any.cbegin(), any.cend(), [&](const QString &key) { return keys.contains(key); });
}

bool daysHold(const Condition &condition, const Taps &taps)
{
    const qint64 days = taps.firstRun.daysTo(taps.today);
    return (condition.beforeDay == 0 || days < condition.beforeDay)
           && (condition.fromDay == 0 || days >= condition.fromDay)
           && (condition.quietDays == 0 || quietDays(taps) >= condition.quietDays);
}

bool pagesHold(const Condition &condition, const Taps &taps)
{
    return (condition.circles == 0 || circlesToday(condition.circles, taps))
           && (condition.circlesOf == 0 || circlesOfLast(condition, taps))
           && (condition.lowerAfter == 0 || lowerAfterLast(condition.lowerAfter, taps))
           && (condition.chargeRose.isEmpty() || chargeRoseTwice(condition.chargeRose, taps));
}

bool isAmong(const QList<Offer> &offers, const QString &what)
{
    return std::any_of(
        offers.cbegin(), offers.cend(), [&](const Offer &offer) { return offer.what == what; });
}

void addTo(QList<Offer> &to, const Offers &all, const Offer &offer)
{
    if (!isAmong(all.first, offer.what) && !isAmong(to, offer.what))
        to.append(offer);
}

/// Why a path may not be offered now, whatever a rule says.
bool isHeldBack(const Path *path, const QString &what, const Offers &offers, const Taps &taps)
{
    if (offers.never.contains(what) || taps.off.contains(what))
        return true;
    if (path == nullptr)
        return false;
    const auto barred = [&](const QString &tag) { return offers.neverTags.contains(tag); };
    return isResting(*path, taps) || std::any_of(path->tags.cbegin(), path->tags.cend(), barred);
}

void withdraw(QList<Offer> &from, const QList<Path> &paths, const Offers &offers, const Taps &taps)
{
    from.removeIf([&](const Offer &offer) {
        return isHeldBack(findPath(paths, offer.what), offer.what, offers, taps);
    });
}

void applyRule(const Rule &rule, const Taps &taps, Offers &offers)
{
    const bool off = taps.off.contains(rule.id);
    if (off && !rule.holdsWhenOff)
        return;
    const QString because = worded(rule.because, taps.situation);
    for (const QString &what : off ? QStringList() : rule.first)
        addTo(offers.first, offers, Offer{what, rule.id, because});
    for (const QString &what : off ? QStringList() : rule.second)
        addTo(offers.second, offers, Offer{what, rule.id, because});
    for (const QString &what : rule.never) {
        if (what.startsWith("tag:"_L1))
            offers.neverTags.insert(what.sliced(4));
        else
            offers.never.insert(what);
    }
}

/// What a path itself asks for, after the table.
void applyPath(const Path &path, const Taps &taps, Offers &offers)
{
    const auto now = [&](const Condition &condition) { return holds(condition, taps); };
    if (std::any_of(path.never.cbegin(), path.never.cend(), now)) {
        offers.never.insert(path.id);
        return;
    }
    if (taps.off.contains(u"paths"_s))
        return;
    for (qsizetype i = 0; i < path.offer.size(); ++i) {
        if (!holds(path.offer.at(i), taps))
            continue;
        const QString because = worded(path.offerBecause.at(i), taps.situation);
        addTo(offers.second, offers, Offer{path.id, path.id, because});
        return;
    }
}

} // namespace

bool holds(const Condition &condition, const Taps &taps)
{
    if (!condition.words.isEmpty() && !wordsHold(condition, taps))
        return false;
    if (!condition.mood.isEmpty() && !moodHolds(condition.mood, taps))
        return false;
    if (!condition.tap.isEmpty() && !taps.buttons.contains(condition.tap))
        return false;
    if (!condition.situations.isEmpty() && !situationHolds(condition.situations, taps.situation))
        return false;
    if (!daysHold(condition, taps) || !pagesHold(condition, taps))
        return false;
    const auto &either = condition.eitherOf;
    return either.empty() || std::any_of(either.cbegin(), either.cend(), [&](const Condition &one) {
               return holds(one, taps);
           });
}

bool isResting(const Path &path, const Taps &taps)
{
    const QDate last = taps.done.value(path.id);
    return path.repeatDays > 0 && last.isValid() && last.daysTo(taps.today) < path.repeatDays;
}

Offers offersFor(const QList<Rule> &rules, const QList<Path> &paths, const Taps &taps)
{
    Offers offers;
    for (const Rule &rule : rules) {
        if (holds(rule.when, taps))
            applyRule(rule, taps, offers);
    }
    for (const Path &path : paths)
        applyPath(path, taps, offers);
    withdraw(offers.first, paths, offers, taps);
    withdraw(offers.second, paths, offers, taps);
    return offers;
}

QSet<QString>
heldBack(const QList<Prompt> &prompts, const Offers &offers, const Situation &situation)
{
    QSet<QString> held;
    for (const Prompt &prompt : prompts) {
        const auto barred = [&](const QString &tag) { return offers.neverTags.contains(tag); };
        if (situationHolds(prompt.notFor, situation)
            || std::any_of(prompt.tags.cbegin(), prompt.tags.cend(), barred))
            held.insert(prompt.id);
    }
    return held;
}

} // namespace afterword::reflect
