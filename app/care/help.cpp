// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/help.h"

#include "app/base/fold.h"
#include "app/care/care_file.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace afterword::care {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &helpBlank()
{
    static const QRegularExpression blank(u"\\{([a-z]+):([^{}]+)\\}"_s);
    return blank;
}

Result<QByteArray> readHelpFile(const QString &language)
{
    const QString base = language.section(u'_', 0, 0).section(u'-', 0, 0);
    for (const QString &folder : {language, base, u"en"_s}) {
        QFile file(u":/help/"_s % folder % u"/pages.json"_s);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return fail(Errc::NotFound, "help");
}

bool hasPage(const QList<HelpPage> &pages, const QString &id)
{
    return std::any_of(
        pages.cbegin(), pages.cend(), [&id](const HelpPage &page) { return page.id == id; });
}

/// What a page leads to is there.
Status checkLinks(const QList<HelpPage> &pages)
{
    for (const HelpPage &page : pages) {
        for (const QString &to : page.see) {
            if (!to.startsWith("room:"_L1) && !hasPage(pages, to))
                return fail(Errc::Malformed,
                            QString(page.id % u" leads to no page: "_s % to).toStdString());
        }
    }
    return {};
}

} // namespace

Result<QList<HelpPage>> loadHelp(const QString &language)
{
    const Result<QByteArray> json = readHelpFile(language);
    if (!json)
        return fail(json.error());
    return parseHelp(*json);
}

Result<QList<HelpPage>> parseHelp(const QByteArray &json)
{
    const Result<QJsonObject> root = careRoot(json);
    if (!root)
        return fail(root.error());
    CareRow in(*root, u"help"_s);
    in.number(u"version"_s, 1, 1);
    QList<HelpPage> pages;
    const QJsonArray rows = in.rows(u"pages"_s);
    for (const QJsonValueConstRef row : rows) {
        CareRow one(row, u"help."_s % row.toObject().value("id"_L1).toString());
        HelpPage page;
        page.id = one.needText(u"id"_s);
        page.title = one.needText(u"title"_s);
        page.body = one.texts(u"body"_s);
        page.see = one.texts(u"see"_s);
        one.need(!page.body.isEmpty(), u"no body"_s);
        one.need(!hasPage(pages, page.id), u"id twice"_s);
        if (const Status read = one.finish(); !read)
            return fail(read.error());
        pages.append(page);
    }
    in.need(!pages.isEmpty(), u"no pages"_s);
    if (const Status read = in.finish(); !read)
        return fail(read.error());
    if (const Status whole = checkLinks(pages); !whole)
        return fail(whole.error());
    return pages;
}

QList<HelpBlank> blanksIn(const QString &text)
{
    QList<HelpBlank> blanks;
    auto found = helpBlank().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        blanks.append({match.captured(1), match.captured(2)});
    }
    return blanks;
}

namespace {

/// Kind of row a line begins: '-' or '1'; none for a paragraph or a heading.
QChar helpRowSign(const QString &line)
{
    static const QRegularExpression numbered(u"^[0-9]+\\. "_s);
    if (line.startsWith("- "_L1))
        return u'-';
    return numbered.match(line).hasMatch() ? QChar(u'1') : QChar();
}

} // namespace

QString helpText(const HelpPage &page, const std::function<QString(const HelpBlank &)> &fill)
{
    QString whole;
    QChar before;
    for (const QString &line : page.body) {
        // Rows of a list stand together; everything else has air above it.
        const QChar sign = helpRowSign(line);
        if (!whole.isEmpty())
            whole += !sign.isNull() && sign == before ? u"\n"_s : u"\n\n"_s;
        qsizetype from = 0;
        auto found = helpBlank().globalMatch(line);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            whole += QStringView(line).mid(from, match.capturedStart() - from);
            whole += fill({match.captured(1), match.captured(2)});
            from = match.capturedEnd();
        }
        whole += QStringView(line).mid(from);
        before = sign;
    }
    return whole;
}

QList<int> findHelp(const QStringList &texts, const QString &words)
{
    QList<QByteArray> wanted;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        wanted.append(fold(word));
    QList<int> found;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QByteArray text = fold(texts.at(i));
        const bool all = std::all_of(wanted.cbegin(), wanted.cend(), [&text](const QByteArray &w) {
            return text.contains(w);
        });
        if (all)
            found.append(static_cast<int>(i));
    }
    return found;
}

} // namespace afterword::care
