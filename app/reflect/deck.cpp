// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/deck.h"

#include "app/reflect/content_file.h"
#include "app/reflect/names.h"

#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

/// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): the same number for the same id on every
/// machine and with every Qt, unlike qHash.
quint64 deckShuffleKey(const QString &id)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : id.toUtf8()) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 1099511628211ULL;
    }
    return hash;
}

/// The deck in its fixed shuffle; the same for ever for the same set of ids.
std::vector<const Prompt *> deckShuffled(const QList<Prompt> &prompts)
{
    struct Card
    {
        quint64 key = 0;
        const Prompt *prompt = nullptr;
    };

    std::vector<Card> cards;
    cards.reserve(static_cast<std::size_t>(prompts.size()));
    for (const Prompt &prompt : prompts)
        cards.push_back(Card{deckShuffleKey(prompt.id), &prompt});
    std::sort(cards.begin(), cards.end(), [](const Card &a, const Card &b) {
        return a.key != b.key ? a.key < b.key : a.prompt->id < b.prompt->id;
    });
    std::vector<const Prompt *> order;
    order.reserve(cards.size());
    for (const Card &card : cards)
        order.push_back(card.prompt);
    return order;
}

/// What day shows, in the order of "Another". One walk through the shuffle a day; "Another" starts
/// half a deck away, so that it does not use up what the next days will ask.
std::vector<const Prompt *> deckOrderOf(const std::vector<const Prompt *> &shuffled, QDate day)
{
    const auto size = static_cast<qint64>(shuffled.size());
    const qint64 julian = day.isValid() ? day.toJulianDay() : 0;
    const qint64 start = ((julian % size) + size) % size;
    const qint64 half = size / 2;
    std::vector<const Prompt *> order;
    order.reserve(shuffled.size());
    const auto add = [&](qint64 offset) {
        order.push_back(shuffled[static_cast<std::size_t>((start + offset) % size)]);
    };
    add(0);
    for (qint64 offset = std::max<qint64>(half, 1); offset < size; ++offset)
        add(offset);
    for (qint64 offset = 1; offset < half; ++offset)
        add(offset);
    return order;
}

Result<Prompt> deckPrompt(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Prompt prompt;
    prompt.id = object.value("id"_L1).toString();
    prompt.text = object.value("text"_L1).toString();
    if (!isKebab(prompt.id))
        return fail(Errc::Malformed, "an id that is not kebab-case");
    if (prompt.text.trimmed().isEmpty())
        return fail(Errc::Malformed, "no text: " + prompt.id.toStdString());
    for (const QJsonValueConstRef theme : object.value("themes"_L1).toArray()) {
        if (theme.toInt() <= 0)
            return fail(Errc::Malformed, "a theme that is no number: " + prompt.id.toStdString());
        prompt.themes.append(theme.toInt());
    }
    if (prompt.themes.isEmpty())
        return fail(Errc::Malformed, "no themes: " + prompt.id.toStdString());
    static const QStringList tags{u"growth"_s, u"decision"_s, u"memories"_s, u"ahead"_s};
    for (const QJsonValueConstRef tag : object.value("tags"_L1).toArray()) {
        if (!tags.contains(tag.toString()))
            return fail(Errc::Malformed, "an unknown tag: " + prompt.id.toStdString());
        prompt.tags.append(tag.toString());
    }
    for (const QJsonValueConstRef key : object.value("not_for"_L1).toArray()) {
        if (!situationKeys().contains(key.toString()))
            return fail(Errc::Malformed, "an unknown situation: " + prompt.id.toStdString());
        prompt.notFor.append(key.toString());
    }
    return prompt;
}

} // namespace

Result<QList<Prompt>> loadPrompts(const QString &language)
{
    const Result<QByteArray> json = readContent(language, u"prompts.json"_s);
    if (!json)
        return fail(json.error());
    return parsePrompts(*json);
}

Result<QList<Prompt>> parsePrompts(const QByteArray &json)
{
    const Result<QJsonArray> rows = contentRows(json, u"prompts"_s);
    if (!rows)
        return fail(rows.error());
    QList<Prompt> prompts;
    QSet<QString> ids;
    for (const auto &row : *rows) {
        const Result<Prompt> prompt = deckPrompt(row);
        if (!prompt)
            return fail(prompt.error());
        if (ids.contains(prompt->id))
            return fail(Errc::Malformed, "an id twice: " + prompt->id.toStdString());
        ids.insert(prompt->id);
        prompts.append(*prompt);
    }
    return prompts;
}

const Prompt *
promptFor(const QList<Prompt> &prompts, QDate day, int step, const QSet<QString> &recent)
{
    if (prompts.isEmpty())
        return nullptr;
    const std::vector<const Prompt *> order = deckOrderOf(deckShuffled(prompts), day);
    std::vector<const Prompt *> fresh;
    for (const Prompt *prompt : order) {
        if (!recent.contains(prompt->id))
            fresh.push_back(prompt);
    }
    const std::vector<const Prompt *> &choice = fresh.empty() ? order : fresh;
    return choice[static_cast<std::size_t>(std::max(step, 0)) % choice.size()];
}

const Prompt *nextPrompt(const QList<Prompt> &prompts,
                         QDate day,
                         int step,
                         const QHash<QString, QDate> &shown,
                         const QSet<QString> &heldBack)
{
    if (prompts.isEmpty())
        return nullptr;
    // Fresh ones in the order of the day, then the others by when they were seen. What was shown
    // today counts as fresh: it keeps its place while "Another" goes on.
    std::vector<const Prompt *> fresh;
    std::vector<const Prompt *> seen;
    for (const Prompt *prompt : deckOrderOf(deckShuffled(prompts), day)) {
        if (heldBack.contains(prompt->id))
            continue;
        const QDate last = shown.value(prompt->id);
        const bool rests = last.isValid() && last < day && last.daysTo(day) <= promptRest;
        (rests ? seen : fresh).push_back(prompt);
    }
    std::stable_sort(seen.begin(), seen.end(), [&](const Prompt *a, const Prompt *b) {
        return shown.value(a->id) < shown.value(b->id);
    });
    fresh.insert(fresh.end(), seen.begin(), seen.end());
    if (fresh.empty())
        return nullptr;
    return fresh[static_cast<std::size_t>(std::max(step, 0)) % fresh.size()];
}

} // namespace afterword::reflect
