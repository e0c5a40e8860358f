// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/own_deck.h"

#include "app/reflect/fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownPrefix = "own-"_L1;

/// The longest text anywhere below a value.
qsizetype longestText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().size();
    qsizetype longest = 0;
    const QJsonArray rows = value.toArray();
    for (const QJsonValueConstRef row : rows)
        longest = std::max(longest, longestText(row));
    const QJsonObject object = value.toObject();
    for (const QJsonValueConstRef member : object)
        longest = std::max(longest, longestText(member));
    return longest;
}

Status readPrompts(const QJsonArray &rows, OwnDeck &deck, QSet<QString> &ids)
{
    for (const QJsonValueConstRef row : rows) {
        Fields in(row, u"prompt "_s % QString::number(deck.prompts.size()));
        Prompt prompt;
        prompt.id = in.id(u"id"_s);
        prompt.text = in.needText(u"text"_s);
        in.need(prompt.id.startsWith(ownPrefix), u"an id that is not own"_s);
        in.need(!ids.contains(prompt.id), u"id twice"_s);
        if (const Status read = in.finish(); !read)
            return read;
        ids.insert(prompt.id);
        deck.prompts.append(prompt);
    }
    return {};
}

bool opensCards(const Path &path)
{
    return std::any_of(path.steps.cbegin(), path.steps.cend(), [](const Step &step) {
        return std::any_of(step.options.cbegin(), step.options.cend(), [](const Option &option) {
            return !option.card.isEmpty();
        });
    });
}

Status readOwnPaths(const QJsonArray &rows, OwnDeck &deck, const QSet<QString> &ids)
{
    if (rows.isEmpty())
        return {};
    const QJsonObject file{{u"version"_s, 1}, {u"paths"_s, rows}};
    const Result<QList<Path>> paths = parsePaths(QJsonDocument(file).toJson());
    if (!paths)
        return fail(paths.error());
    for (const Path &path : *paths) {
        const bool own = path.kind == u"own" && path.id.startsWith(ownPrefix)
                         && !ids.contains(path.id) && path.code.isEmpty();
        // Nobody's file may put itself forward, or speak for Support.
        const bool quiet = path.offer.isEmpty() && path.never.isEmpty() && !opensCards(path);
        if (!own || !quiet)
            return fail(Errc::Malformed, path.id.toStdString() + ": not a path of one's own");
        deck.paths.append(path);
    }
    return {};
}

QSet<QString> idsOf(const OwnDeck &deck)
{
    QSet<QString> ids;
    for (const Prompt &prompt : deck.prompts)
        ids.insert(prompt.id);
    for (const Path &path : deck.paths)
        ids.insert(path.id);
    return ids;
}

/// A path without its id, to tell whether two say the same.
QJsonObject wordsOf(const Path &path)
{
    QJsonObject words = toJson(path);
    words.remove(u"id"_s);
    return words;
}

} // namespace

Result<OwnDeck> readOwnDeck(const QByteArray &json)
{
    if (json.size() > ownDeckBytes)
        return fail(Errc::Malformed, "a deck of more than 1 MiB");
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || root.value("version"_L1).toInt() != 1)
        return fail(Errc::Malformed, "not a deck of version 1");
    if (longestText(root) > ownTextLength)
        return fail(Errc::Malformed, "a text of more than 2,000 characters");
    Fields in(root.value("deck"_L1), u"deck"_s);
    OwnDeck deck;
    deck.name = in.text(u"name"_s);
    const QJsonArray prompts = in.rows(u"prompts"_s);
    const QJsonArray paths = in.rows(u"paths"_s);
    in.need(prompts.size() <= ownDeckRows && paths.size() <= ownDeckRows, u"too many rows"_s);
    in.need(prompts.size() + paths.size() > 0, u"nothing in it"_s);
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    QSet<QString> ids;
    if (const Status read = readPrompts(prompts, deck, ids); !read)
        return fail(read.error());
    if (const Status read = readOwnPaths(paths, deck, ids); !read)
        return fail(read.error());
    return deck;
}

QByteArray writeOwnDeck(const OwnDeck &deck)
{
    QJsonObject body;
    if (!deck.name.isEmpty())
        body.insert(u"name"_s, deck.name);
    QJsonArray prompts;
    for (const Prompt &prompt : deck.prompts)
        prompts.append(QJsonObject{{u"id"_s, prompt.id}, {u"text"_s, prompt.text}});
    if (!prompts.isEmpty())
        body.insert(u"prompts"_s, prompts);
    QJsonArray paths;
    for (const Path &path : deck.paths)
        paths.append(toJson(path));
    if (!paths.isEmpty())
        body.insert(u"paths"_s, paths);
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"deck"_s, body}}).toJson();
}

QString newOwnId(const QSet<QString> &taken, const std::function<quint64()> &random)
{
    constexpr int digits = 12;
    QString id;
    do
        id = ownPrefix % QString::number(random(), 16).rightJustified(digits, u'0').right(digits);
    while (taken.contains(id));
    return id;
}

OwnDeck
withoutKnown(const OwnDeck &read, const OwnDeck &have, const std::function<quint64()> &random)
{
    OwnDeck fresh;
    fresh.name = read.name;
    QSet<QString> taken = idsOf(have);
    const auto freeId = [&](const QString &id) {
        const QString found = taken.contains(id) ? newOwnId(taken, random) : id;
        taken.insert(found);
        return found;
    };
    for (Prompt prompt : read.prompts) {
        const auto same = [&](const Prompt &other) { return other.text == prompt.text; };
        if (std::any_of(have.prompts.cbegin(), have.prompts.cend(), same))
            continue;
        prompt.id = freeId(prompt.id);
        fresh.prompts.append(prompt);
    }
    for (Path path : read.paths) {
        const QJsonObject words = wordsOf(path);
        const auto same = [&](const Path &other) { return wordsOf(other) == words; };
        if (std::any_of(have.paths.cbegin(), have.paths.cend(), same))
            continue;
        path.id = freeId(path.id);
        fresh.paths.append(path);
    }
    return fresh;
}

} // namespace afterword::reflect
