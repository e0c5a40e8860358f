// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/asking.h"

#include "app/base/language.h"
#include "app/journal/journal.h"
#include "app/reflect/answer.h"
#include "app/reflect/deck.h"

#include <QJsonValue>

#include <algorithm>

namespace afterword::asking {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysLookedAt = 60; // of taps; no rule looks back further
constexpr int pagesLookedAt = 3; // free pages, however long ago
constexpr int chargesLookedAt = 4;

QDate dayOf(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

reflect::Taps::Marked markOf(const Page &page, const Mood &mood)
{
    return {page.day(), mood.pleasant, mood.energy, mood.words};
}

/// A page in own words, and how it stood before and after when both were marked.
reflect::Taps::FreePage freePage(const Page &page)
{
    reflect::Taps::FreePage free{page.day(), page.circles, std::nullopt, std::nullopt};
    QList<Mood> now;
    std::copy_if(page.moods.cbegin(),
                 page.moods.cend(),
                 std::back_inserter(now),
                 [](const Mood &mood) { return mood.frame == Frame::Now; });
    if (now.size() >= 2) {
        free.before = now.constFirst().pleasant;
        free.after = now.constLast().pleasant;
    }
    return free;
}

bool isFree(const Page &page)
{
    return page.kind == Kind::Page && page.prompt.isEmpty() && page.path.id.isEmpty();
}

/// Letters that were marked before and after, newest first.
QList<reflect::Taps::Charge> lastCharges(const Journal &journal)
{
    QList<reflect::Taps::Charge> charges;
    for (const Letter &letter : journal.letters()) {
        if (letter.chargeBefore && letter.chargeAfter)
            charges.append({u"unsent-letter"_s, *letter.chargeBefore, *letter.chargeAfter});
        if (charges.size() >= chargesLookedAt)
            break;
    }
    return charges;
}

} // namespace

const reflect::Path &aboutYouQuestions()
{
    static const reflect::Path questions =
        reflect::loadSetup(language::code()).value_or(reflect::Path());
    return questions;
}

Answers aboutYou(const Settings &settings)
{
    Answers answers;
    const QVariantMap kept = settings.value(key::aboutYou).toMap();
    for (const reflect::Step &step : aboutYouQuestions().steps) {
        if (!kept.contains(step.id))
            continue;
        // What an older or a newer version has put there counts as not told.
        const Result<reflect::Answer> read =
            reflect::answerFromJson(step, QJsonValue::fromVariant(kept.value(step.id)));
        if (read && reflect::checkAnswer(step, *read, {}))
            answers.insert(step.id, *read);
    }
    return answers;
}

void tellAboutYou(Settings &settings, const QString &step, const reflect::Answer &answer)
{
    const reflect::Step *question = aboutYouQuestions().step(step);
    if (question == nullptr)
        return;
    QVariantMap kept = settings.value(key::aboutYou).toMap();
    if (reflect::isBlank(answer))
        kept.remove(step);
    else
        kept.insert(step, reflect::toJson(*question, answer).toVariant());
    settings.set(key::aboutYou, kept);
}

reflect::Situation situation(const Settings &settings)
{
    return reflect::situationFrom(aboutYou(settings));
}

QSet<QString> offersOff(const Settings &settings)
{
    const QStringList ids = settings.value(key::offersOff).toStringList();
    return {ids.cbegin(), ids.cend()};
}

void switchOffer(Settings &settings, const QString &id, bool on)
{
    QStringList ids = settings.value(key::offersOff).toStringList();
    ids.removeAll(id);
    if (!on)
        ids.append(id);
    settings.set(key::offersOff, ids);
}

QHash<QString, QDate> shownPrompts(const Settings &settings, QDate today)
{
    QHash<QString, QDate> shown;
    const QVariantMap kept = settings.value(key::shownPrompts).toMap();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        const QDate day = dayOf(it.value());
        if (day.isValid() && day.daysTo(today) <= reflect::promptRest)
            shown.insert(it.key(), day);
    }
    return shown;
}

void noteShown(Settings &settings, const QString &prompt, QDate today)
{
    QHash<QString, QDate> shown = shownPrompts(settings, today);
    if (shown.value(prompt) == today)
        return;
    shown.insert(prompt, today);
    QVariantMap kept;
    for (auto it = shown.cbegin(); it != shown.cend(); ++it)
        kept.insert(it.key(), it.value().toString(Qt::ISODate));
    settings.set(key::shownPrompts, kept);
}

void noteTap(Settings &settings, const QString &tap, QDate today)
{
    QVariantMap kept = settings.value(key::tapsToday).toMap();
    QStringList keys;
    if (dayOf(kept.value(u"day"_s)) == today)
        keys = kept.value(u"keys"_s).toStringList();
    if (keys.contains(tap))
        return;
    keys.append(tap);
    settings.set(key::tapsToday,
                 QVariantMap{{u"day"_s, today.toString(Qt::ISODate)}, {u"keys"_s, keys}});
}

void noteFirstDay(Settings &settings, const Journal &journal, QDate today)
{
    if (dayOf(settings.value(key::firstDay)).isValid())
        return;
    QDate first = today;
    if (!journal.pages().empty())
        first = std::min(first, journal.pages().back()->created.date());
    settings.set(key::firstDay, first.toString(Qt::ISODate));
}

reflect::Taps taps(const Settings &settings, const Journal &journal, QDate today)
{
    reflect::Taps taps;
    taps.today = today;
    const QDate first = dayOf(settings.value(key::firstDay));
    taps.firstRun = first.isValid() ? first : today;
    const QVariantMap buttons = settings.value(key::tapsToday).toMap();
    if (dayOf(buttons.value(u"day"_s)) == today)
        taps.buttons = buttons.value(u"keys"_s).toStringList();
    taps.situation = situation(settings);
    taps.off = offersOff(settings);
    taps.charges = lastCharges(journal);
    const QDate since = today.addDays(-daysLookedAt);
    for (const Page *page : journal.pages()) {
        const bool recent = page->day() > since;
        if (!recent && taps.pages.size() >= pagesLookedAt)
            break;
        if (page->day() > today)
            continue;
        // Newest first; of one day the latest mark comes last.
        for (auto mood = page->moods.crbegin(); recent && mood != page->moods.crend(); ++mood)
            taps.marks.append(markOf(*page, *mood));
        if (isFree(*page))
            taps.pages.append(freePage(*page));
        if (recent && !page->path.id.isEmpty() && !taps.done.contains(page->path.id))
            taps.done.insert(page->path.id, page->day());
    }
    std::reverse(taps.marks.begin(), taps.marks.end());
    return taps;
}

} // namespace afterword::asking
