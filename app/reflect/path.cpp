// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/path.h"

#include "app/reflect/condition.h"
#include "app/reflect/content_file.h"
#include "app/reflect/fields.h"
#include "app/reflect/path_step.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

constexpr int themeRows = 202;
constexpr int longestPath = 60;   // minutes
constexpr int longestPause = 365; // days

Result<QList<Condition>> readConditions(const QJsonArray &rows, const QString &place)
{
    QList<Condition> all;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Result<Condition> one = readCondition(rows.at(i), place % QString::number(i));
        if (!one)
            return fail(one.error());
        all.append(*one);
    }
    return all;
}

/// {"when": {…}, "because": "you marked …"}
Status readOffers(const QJsonArray &rows, Path &path)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Fields in(rows.at(i), path.id % u".offer."_s % QString::number(i));
        const Result<Condition> when = readCondition(in.value(u"when"_s), in.place() % u".when"_s);
        if (!when)
            return fail(when.error());
        path.offer.append(*when);
        path.offerBecause.append(in.needText(u"because"_s));
        if (const Status read = in.finish(); !read)
            return read;
    }
    return {};
}

Status readSteps(const QJsonArray &rows, Path &path)
{
    for (const QJsonValueConstRef row : rows) {
        const Result<Step> step = readStep(row, path.id, path.steps);
        if (!step)
            return fail(step.error());
        path.steps.append(*step);
    }
    return {};
}

Status readMarks(const QJsonArray &rows, Path &path)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Fields in(rows.at(i), path.id % u".timeline."_s % QString::number(i));
        Mark mark;
        mark.kind =
            in.word(u"kind"_s, {u"sliders"_s, u"text"_s, u"tick"_s, u"flag"_s, u"envelope"_s});
        mark.steps = in.texts(u"steps"_s);
        mark.days = in.number(u"days"_s, 0, longestPause);
        in.need(!mark.kind.isEmpty(), u"no kind"_s);
        for (const QString &id : mark.steps)
            in.need(path.step(id) != nullptr, u"no step "_s % id);
        if (const Status read = in.finish(); !read)
            return read;
        path.marks.append(mark);
    }
    return {};
}

void readHead(Fields &in, Path &path)
{
    path.code = in.text(u"code"_s);
    path.kind = in.word(u"kind"_s, {u"path"_s, u"mini"_s, u"card"_s, u"setup"_s, u"own"_s});
    path.title = in.needText(u"title"_s);
    path.about = in.needText(u"about"_s);
    path.minutes = in.number(u"minutes"_s, 1, longestPath, 1);
    path.themes = in.numbers(u"themes"_s, 1, themeRows);
    path.tags = in.words(u"tags"_s,
                         {u"growth"_s,
                          u"decision"_s,
                          u"memories"_s,
                          u"doing"_s,
                          u"letter"_s,
                          u"contact"_s,
                          u"calm"_s});
    path.strength =
        in.word(u"strength"_s, {u"small"_s, u"mixed"_s, u"strong-elsewhere"_s, u"untested"_s});
    path.note = in.text(u"note"_s);
    path.repeatDays = in.number(u"repeat_days"_s, 0, longestPause);
    path.support = in.flag(u"support"_s);
    path.subject = in.word(u"subject"_s, {u"page"_s});
    in.need(!path.kind.isEmpty(), u"no kind"_s);
    const bool noted = path.kind == u"path" || path.kind == u"mini";
    in.need(!noted || !path.note.isEmpty(), u"no note"_s);
    in.need(path.strength.isEmpty() == path.note.isEmpty(), u"note and strength go together"_s);
}

Result<Path> readPath(const QJsonValue &value, qsizetype row)
{
    const QString id = value[u"id"_s].toString();
    Fields in(value, isKebab(id) ? id : u"path "_s % QString::number(row));
    Path path;
    path.id = in.id(u"id"_s);
    readHead(in, path);
    Result<QList<Condition>> never = readConditions(in.rows(u"never"_s), path.id % u".never."_s);
    if (!never)
        return fail(never.error());
    path.never = *never;
    const QJsonArray steps = in.rows(u"steps"_s);
    in.need(!steps.isEmpty(), u"no steps"_s);
    const QJsonArray offers = in.rows(u"offer"_s);
    const QJsonArray marks = in.rows(u"timeline"_s);
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    if (const Status read = readOffers(offers, path); !read)
        return fail(read.error());
    if (const Status read = readSteps(steps, path); !read)
        return fail(read.error());
    if (const Status read = readMarks(marks, path); !read)
        return fail(read.error());
    return path;
}

/// P1 … P10, M1, M2, X1 …
int orderOf(const Path &path)
{
    constexpr int hundred = 100;
    const QString family = u"PMX"_s;
    const qsizetype at = family.indexOf(path.code.left(1));
    return static_cast<int>(at < 0 ? family.size() : at) * hundred + path.code.mid(1).toInt();
}

Status append(QList<Path> &all, const QList<Path> &more)
{
    for (const Path &path : more) {
        const auto same = [&](const Path &other) {
            return other.id == path.id || (!path.code.isEmpty() && other.code == path.code);
        };
        if (std::any_of(all.cbegin(), all.cend(), same))
            return fail(Errc::Malformed, path.id.toStdString() + ": id or code twice");
        all.append(path);
    }
    return {};
}

} // namespace

const Step *Path::step(const QString &stepId) const
{
    const auto found = std::find_if(
        steps.cbegin(), steps.cend(), [&](const Step &step) { return step.id == stepId; });
    return found == steps.cend() ? nullptr : &*found;
}

Result<QList<Path>> parsePaths(const QByteArray &json)
{
    const Result<QJsonArray> rows = contentRows(json, u"paths"_s);
    if (!rows)
        return fail(rows.error());
    QList<Path> paths;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const Result<Path> path = readPath(rows->at(i), i);
        if (!path)
            return fail(path.error());
        if (const Status added = append(paths, {*path}); !added)
            return fail(added.error());
    }
    return paths;
}

Result<QList<Path>> loadPaths(const QString &language)
{
    // English names the files; a language may lack one and is asked in English there.
    QStringList files = QDir(u":/reflect/en/paths"_s).entryList(QDir::Files, QDir::Name);
    for (QString &file : files)
        file.prepend(u"paths/"_s);
    files.append(u"cards.json"_s);
    QList<Path> all;
    for (const QString &file : files) {
        const Result<QByteArray> json = readContent(language, file);
        if (!json)
            return fail(json.error());
        const Result<QList<Path>> some = parsePaths(*json);
        if (!some)
            return fail(Errc::Malformed, file.toStdString() + ": " + some.error().detail);
        if (const Status added = append(all, *some); !added)
            return fail(added.error());
    }
    std::sort(all.begin(), all.end(), [](const Path &a, const Path &b) {
        return orderOf(a) < orderOf(b);
    });
    return all;
}

Result<Path> loadSetup(const QString &language)
{
    const Result<QByteArray> json = readContent(language, u"setup.json"_s);
    if (!json)
        return fail(json.error());
    const Result<QList<Path>> paths = parsePaths(*json);
    if (!paths)
        return fail(paths.error());
    return paths->constFirst();
}

const Path *findPath(const QList<Path> &paths, const QString &idOrCode)
{
    for (const Path &path : paths) {
        if (path.id == idOrCode || path.code == idOrCode)
            return &path;
    }
    return nullptr;
}

} // namespace afterword::reflect
