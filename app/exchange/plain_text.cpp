// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/plain_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashtagLongest = 100;

bool hexColour(QStringView word)
{
    return (word.size() == 6 || word.size() == 3)
           && std::all_of(
               word.begin(),
               word.end(),
               [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); })
           && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString textOf(QByteArrayView bytes)
{
    QString text;
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked && bytes.size() >= 2) {
        QStringDecoder decoder(*marked);
        text = decoder(bytes);
    } else {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        text = utf8(bytes);
        if (utf8.hasError())
            text = QString::fromLatin1(bytes);
    }
    text.remove(QChar(u'\0'));
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text;
}

QByteArray utf8Of(QByteArrayView bytes)
{
    return textOf(bytes).toUtf8();
}

void setWhen(Page &page, const When &when, const QByteArray &zone, const QTimeZone &local)
{
    if (!when.day.isValid())
        return;
    const QTimeZone named(zone);
    const bool known = !zone.isEmpty() && named.isValid();
    const QTime time = when.time.isValid() ? when.time : QTime(12, 0);
    if (when.isUtc) {
        setTime(page, QDateTime(when.day, time, Qt::UTC), zone, local);
    } else if (when.offset) {
        const QDateTime at(when.day, time, Qt::OffsetFromUTC, *when.offset);
        if (!putMoment(page, at))
            return;
        if (known)
            page.zone = zone;
        else
            page.zone = local.offsetFromUtc(at) == *when.offset ? local.id() : QByteArray();
    } else {
        setWallTime(page, when.day, when.time, known ? named : local);
    }
}

QStringList hashtagsOf(QStringView text, QStringView signs)
{
    QStringList tags;
    QSet<QString> seen;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!signs.contains(text[i]))
            continue;
        const QChar before = i == 0 ? QChar(u' ') : text[i - 1];
        qsizetype end = i + 1;
        while (end < text.size()
               && (text[end].isLetterOrNumber() || text[end].isMark() || text[end].isSurrogate()
                   || u"_-/"_s.contains(text[end])))
            ++end;
        QStringView word = text.sliced(i + 1, end - i - 1);
        while (word.endsWith(u'/') || word.endsWith(u'-'))
            word.chop(1);
        const bool hasLetter =
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        const bool starts = before.isSpace() || u"([{,;.!?\"'*"_s.contains(before);
        if (starts && hasLetter && !hexColour(word) && word.size() <= hashtagLongest) {
            const QString tag = word.toString();
            if (!seen.contains(tag)) {
                seen.insert(tag);
                tags += tag;
            }
        }
        i = end - 1;
    }
    return tags;
}

} // namespace afterword::exchange
