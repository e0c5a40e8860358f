// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/support.h"

#include "app/care/care_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword::care {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestBreath = 12; // seconds
constexpr int mostThings = 5;

const CareText *textIn(const QList<CareText> &texts, const QString &id)
{
    const auto found = std::find_if(
        texts.cbegin(), texts.cend(), [&](const CareText &text) { return text.id == id; });
    return found == texts.cend() ? nullptr : &*found;
}

Result<QList<CareText>> readTexts(const QJsonArray &rows, const QString &place)
{
    QList<CareText> all;
    for (const QJsonValueConstRef row : rows) {
        CareRow in(row, place % u'.' % row.toObject().value("id"_L1).toString());
        CareText text;
        text.id = in.needText(u"id"_s);
        text.title = in.needText(u"title"_s);
        text.acts = in.texts(u"acts"_s);
        text.paragraphs = in.texts(u"paragraphs"_s);
        text.lines = in.word(u"lines"_s, {u"feelings"_s, u"abuse"_s});
        in.need(!text.paragraphs.isEmpty(), u"no paragraphs"_s);
        in.need(textIn(all, text.id) == nullptr, u"id twice"_s);
        if (const Status read = in.finish(); !read)
            return fail(read.error());
        all.append(text);
    }
    return all;
}

Status readBreaths(CareRow &in, Support &support)
{
    const QJsonArray breaths = in.rows(u"breaths"_s);
    for (const QJsonValueConstRef row : breaths) {
        CareRow one(row, u"breaths"_s);
        Breath breath;
        breath.id = one.needText(u"id"_s);
        breath.label = one.needText(u"label"_s);
        breath.in = one.number(u"in"_s, 1, longestBreath);
        breath.hold = one.number(u"hold"_s, 0, longestBreath);
        breath.out = one.number(u"out"_s, 1, longestBreath);
        if (const Status read = one.finish(); !read)
            return read;
        support.breaths.append(breath);
    }
    const QJsonArray words = in.rows(u"breath_words"_s);
    for (const QJsonValueConstRef row : words) {
        CareRow one(row, u"breath_words"_s);
        const QString id = one.needText(u"id"_s);
        support.breathWords.insert(id, one.needText(u"label"_s));
        if (const Status read = one.finish(); !read)
            return read;
    }
    for (const QString &id : {u"in"_s, u"hold"_s, u"out"_s, u"note"_s})
        in.need(support.breathWords.contains(id), u"no word for "_s % id);
    return {};
}

Status readSenses(CareRow &in, Support &support)
{
    const QJsonArray senses = in.rows(u"senses"_s);
    for (const QJsonValueConstRef row : senses) {
        CareRow one(row, u"senses"_s);
        Sense sense;
        sense.id = one.needText(u"id"_s);
        sense.count = one.number(u"count"_s, 1, mostThings);
        sense.ask = one.needText(u"ask"_s);
        sense.help = one.needText(u"help"_s);
        if (const Status read = one.finish(); !read)
            return read;
        support.senses.append(sense);
    }
    return {};
}

} // namespace

const CareText *Support::card(const QString &id) const
{
    return textIn(cards, id);
}

const CareText *Support::note(const QString &id) const
{
    return textIn(notes, id);
}

Result<Support> loadSupport(const QString &language)
{
    const QString wanted = language.isEmpty() ? u"en"_s : language;
    const Result<QByteArray> json = readCareFile(wanted, u"support.json"_s);
    if (!json)
        return fail(json.error());
    return parseSupport(*json);
}

Result<Support> parseSupport(const QByteArray &json)
{
    const Result<QJsonObject> root = careRoot(json);
    if (!root)
        return fail(root.error());
    CareRow in(*root, u"support"_s);
    in.number(u"version"_s, 1, 1);
    Support support;
    if (const Status read = readBreaths(in, support); !read)
        return fail(read.error());
    if (const Status read = readSenses(in, support); !read)
        return fail(read.error());

    struct Part
    {
        QString key;
        QList<CareText> *to;
    };

    for (const Part &part : {Part{u"cards"_s, &support.cards},
                             Part{u"notes"_s, &support.notes},
                             Part{u"safety"_s, &support.safety},
                             Part{u"first_run"_s, &support.firstRun}}) {
        const auto texts = readTexts(in.rows(part.key), part.key);
        if (!texts)
            return fail(texts.error());
        *part.to = *texts;
        in.need(!texts->isEmpty(), u"no "_s % part.key);
    }
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    return support;
}

QString withNumber(const QString &text, const QString &number)
{
    const QString words = number.isEmpty()
                              ? QCoreApplication::translate("Support", "the local number for help")
                              : number;
    return QString(text).replace("{number}"_L1, words);
}

} // namespace afterword::care
