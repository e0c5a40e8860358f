// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reflect/condition.h"
#include "app/reflect/content_file.h"
#include "app/reflect/fields.h"
#include "app/reflect/offers.h"

namespace afterword::reflect {

using namespace Qt::StringLiterals;

namespace {

/// What a room does or leaves out by itself, beside the paths.
const QStringList &roomKeys()
{
    static const QStringList keys{u"ui:help-line"_s,
                                  u"ui:day-log"_s,
                                  u"ui:camera"_s,
                                  u"ui:graphs-first"_s,
                                  u"ui:best-day-letter"_s,
                                  u"ui:long-writing-first"_s,
                                  u"ui:only-a-blank-page"_s,
                                  u"ui:letter-first"_s,
                                  u"ui:cheer"_s,
                                  u"ui:contact-tips"_s,
                                  u"ui:no-contact"_s,
                                  u"ui:absence"_s};
    return keys;
}

const QStringList &tagKeys()
{
    static const QStringList keys{
        u"tag:growth"_s, u"tag:decision"_s, u"tag:memories"_s, u"tag:ahead"_s};
    return keys;
}

QStringList readWhat(Fields &in, const QString &key, const QList<Path> &paths)
{
    QStringList all;
    const QStringList named = in.texts(key);
    for (const QString &what : named) {
        const Path *path = findPath(paths, what);
        const bool known = path != nullptr || roomKeys().contains(what)
                           || (key == "never"_L1 && tagKeys().contains(what));
        in.need(known, key % u" is unknown: "_s % what);
        all.append(path != nullptr ? path->id : what);
    }
    return all;
}

Result<Rule> readRule(const QJsonValue &value, const QList<Path> &paths)
{
    Fields in(value, u"rule "_s % value[u"id"_s].toString());
    Rule rule;
    rule.id = in.id(u"id"_s);
    rule.situation = in.needText(u"situation"_s);
    rule.because = in.needText(u"because"_s);
    rule.first = readWhat(in, u"first"_s, paths);
    rule.second = readWhat(in, u"second"_s, paths);
    rule.never = readWhat(in, u"never"_s, paths);
    rule.holdsWhenOff = in.flag(u"holds_when_off"_s);
    const Result<Condition> when = readCondition(in.value(u"when"_s), in.place() % u".when"_s);
    if (!when)
        return fail(when.error());
    rule.when = *when;
    in.need(!(rule.first + rule.second + rule.never).isEmpty(), u"nothing follows"_s);
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    return rule;
}

} // namespace

Result<QList<Rule>> parseRules(const QByteArray &json, const QList<Path> &paths)
{
    const Result<QJsonArray> rows = contentRows(json, u"rules"_s);
    if (!rows)
        return fail(rows.error());
    QList<Rule> rules;
    QSet<QString> ids;
    for (const QJsonValueConstRef row : *rows) {
        const Result<Rule> rule = readRule(row, paths);
        if (!rule)
            return fail(rule.error());
        if (ids.contains(rule->id))
            return fail(Errc::Malformed, "rule twice: " + rule->id.toStdString());
        ids.insert(rule->id);
        rules.append(*rule);
    }
    return rules;
}

Result<QList<Rule>> loadRules(const QString &language, const QList<Path> &paths)
{
    const Result<QByteArray> json = readContent(language, u"offers.json"_s);
    if (!json)
        return fail(json.error());
    return parseRules(*json, paths);
}

} // namespace afterword::reflect
