// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/page_markdown.h"

#include "app/journal/answer_captions.h"
#include "app/journal/codec.h"
#include "app/journal/excerpt.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace afterword::page_markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype stemLongest = 40;

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Log:
        return u"log"_s;
    case Kind::CheckIn:
        return u"checkin"_s;
    case Kind::Answer:
        return u"answer"_s;
    case Kind::Page:
        break;
    }
    return u"page"_s;
}

/// A string as JSON writes it, which YAML reads too.
QString quoted(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', R"(\\)"_L1).replace(u'"', R"(\")"_L1);
    safe.replace(u'\n', R"(\n)"_L1).replace(u'\r', R"(\r)"_L1).replace(u'\t', R"(\t)"_L1);
    QString whole = u"\""_s;
    for (const QChar c : safe) {
        // Ends of lines of other scripts and what cannot be seen would not come back.
        const bool hidden = c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029'
                            || c == u'\ufeff';
        if (hidden)
            whole += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            whole += c;
    }
    return whole + u'"';
}

QString listed(QStringList texts)
{
    for (QString &text : texts)
        text = quoted(text);
    return u'[' + texts.join(u", "_s) + u']';
}

QString moodLine(const Mood &mood)
{
    const QString energy =
        mood.energyKnown ? u", energy: "_s + QString::number(mood.energy) : QString();
    return u"  - {at: %1, pleasantness: %2%3, frame: %4, words: %5}\n"_s.arg(
        quoted(mood.at.toString()),
        QString::number(mood.pleasant),
        energy,
        mood.frame == Frame::Day ? u"day"_s : u"now"_s,
        listed(mood.words));
}

/// Members of a page's record that stand in the front matter under a name of their own.
const QStringList &plainMembers()
{
    static const QStringList names{u"v"_s,
                                   u"type"_s,
                                   u"id"_s,
                                   u"rev"_s,
                                   u"parent"_s,
                                   u"created"_s,
                                   u"edited"_s,
                                   u"kind"_s,
                                   u"at"_s,
                                   u"zone"_s,
                                   u"title"_s,
                                   u"first"_s,
                                   u"tags"_s,
                                   u"people"_s,
                                   u"moods"_s,
                                   u"body"_s,
                                   u"attachments"_s};
    return names;
}

QJsonObject recordOf(const Page &page)
{
    const auto header = codec::encode(page);
    return header ? QJsonDocument::fromJson(QByteArray::fromStdString(*header)).object()
                  : QJsonObject();
}

} // namespace

QString stemOf(const Page &page)
{
    QString slug;
    const QString heading = headingOf(page).normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : heading) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain)
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
        if (slug.size() == stemLongest)
            break;
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    const QString at = page.day().toString(Qt::ISODate) + u'-' + page.at.time().toString(u"HHmm"_s);
    return slug.isEmpty() ? at : at + u'-' + slug;
}

QString fileOf(const Page &page, const QString &text, const Names &names, const QString &stem)
{
    QString file = u"---\n"_s;
    const auto line = [&file](const QString &name, const QString &value) {
        if (!value.isEmpty())
            file += name + u": "_s + value + u'\n';
    };
    const auto orNone = [](bool is, const QString &value) { return is ? value : QString(); };
    line(u"id"_s, quoted(page.id.toHex()));
    line(u"created"_s, quoted(page.at.toString()));
    line(u"updated"_s, orNone(!page.edited.isNull(), quoted(page.edited.toString())));
    line(
        u"written"_s,
        orNone(!page.created.isNull() && page.created != page.at, quoted(page.created.toString())));
    line(u"timezone"_s, orNone(!page.zone.isEmpty(), quoted(QString::fromLatin1(page.zone))));
    line(u"title"_s, orNone(!page.title.isEmpty(), quoted(page.title)));
    line(u"kind"_s, kindName(page.kind));
    if (!page.moods.isEmpty()) {
        file += u"moods:\n"_s;
        for (const Mood &mood : page.moods)
            file += moodLine(mood);
    }
    const auto lineOfAll = [&line](const QString &name, const QStringList &values) {
        if (!values.isEmpty())
            line(name, listed(values));
    };
    QStringList files;
    for (const Attachment &each : page.attachments)
        files << u"attachments/"_s + stem + u'/' + each.name;
    lineOfAll(u"tags"_s, names.tags);
    lineOfAll(u"people"_s, names.people);
    lineOfAll(u"captions"_s, answerCaptions(page.values));
    lineOfAll(u"attachments"_s, files);
    if (const QByteArray rest = restOf(page); !rest.isEmpty())
        line(u"afterword"_s, quoted(QString::fromUtf8(rest)));
    QString body = text;
    body.replace("](attachment:"_L1, QString(u"](attachments/"_s + stem + u'/'));
    return file + u"---\n\n"_s + body + u'\n';
}

QByteArray restOf(const Page &page)
{
    Page bare = page;
    bare.attachments.clear();
    QJsonObject rest = recordOf(bare);
    for (const QString &name : plainMembers())
        rest.remove(name);
    return rest.isEmpty() ? QByteArray() : QJsonDocument(rest).toJson(QJsonDocument::Compact);
}

void takeRest(Page &page, const QByteArray &rest)
{
    QJsonObject record = recordOf(page);
    const QJsonObject more = QJsonDocument::fromJson(rest).object();
    for (auto member = more.begin(); member != more.end(); ++member) {
        if (!plainMembers().contains(member.key()))
            record.insert(member.key(), member.value());
    }
    auto decoded =
        codec::Decoder().decode(QJsonDocument(record).toJson(QJsonDocument::Compact).toStdString());
    if (decoded && std::holds_alternative<Page>(*decoded))
        page = std::get<Page>(std::move(*decoded));
}

} // namespace afterword::page_markdown
