// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/file_link.h"

#include <QUrl>

namespace afterword::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr auto linkScheme = "](attachment:"_L1;

/// Where `sign` stands that is not behind a backslash.
qsizetype linkFind(QStringView text, QChar sign, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == sign)
            return i;
    }
    return -1;
}

} // namespace

std::optional<PictureMark> pictureIn(QStringView line)
{
    if (!line.contains(linkScheme))
        return std::nullopt;
    for (qsizetype start = line.indexOf("!["_L1); start >= 0;
         start = line.indexOf("!["_L1, start + 2)) {
        const qsizetype middle = linkFind(line, u']', start + 2);
        if (middle < 0)
            return std::nullopt;
        if (!line.sliced(middle).startsWith(linkScheme))
            continue;
        const qsizetype from = middle + linkScheme.size();
        const qsizetype end = line.indexOf(u')', from);
        if (end < 0)
            return std::nullopt;
        return PictureMark{line.sliced(start + 2, middle - start - 2).toString(),
                           QUrl::fromPercentEncoding(line.sliced(from, end - from).toUtf8())};
    }
    return std::nullopt;
}

QStringList filesIn(QStringView text)
{
    QStringList names;
    for (qsizetype at = text.indexOf(linkScheme); at >= 0; at = text.indexOf(linkScheme, at)) {
        at += linkScheme.size();
        const qsizetype end = text.indexOf(u')', at);
        if (end < 0)
            break;
        const QString name = QUrl::fromPercentEncoding(text.sliced(at, end - at).toUtf8());
        if (!names.contains(name))
            names << name;
    }
    return names;
}

QString pictureText(const QString &name, const QString &caption)
{
    return u'!' + fileText(name, caption);
}

QString fileText(const QString &name, const QString &caption)
{
    QString address;
    for (const QChar c : name) {
        if (c.isSpace() || u"()<>%\\"_s.contains(c))
            address += QString::fromLatin1(QUrl::toPercentEncoding(QString(c)));
        else
            address += c;
    }
    // Brackets and parentheses are left as they are by the encoder of addresses.
    address.replace(u'(', "%28"_L1);
    address.replace(u')', "%29"_L1);
    QString words = caption;
    words.remove(u'[').remove(u']').replace(u'\n', u' ');
    return u"["_s + words + linkScheme + address + u')';
}

} // namespace afterword::markdown
