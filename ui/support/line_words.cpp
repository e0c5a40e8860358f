// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/line_words.h"

#include "app/base/day_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(SupportLines)
};

QString languagesOf(const care::Line &line)
{
    const QString own = QLocale().name().section(u'_', 0, 0);
    if (line.languages.isEmpty() || line.languages == QStringList{own})
        return {};
    QStringList names;
    for (const QString &code : line.languages) {
        // Without the country that Qt would add to these two.
        const QString name = code == "en"_L1   ? u"English"_s
                             : code == "es"_L1 ? u"español"_s
                                               : QLocale(code).nativeLanguageName();
        names << (name.isEmpty() ? code : name);
    }
    return LineText::tr("Languages: %1.").arg(names.join(u", "_s));
}

QString channelsOf(const care::Line &line)
{
    const bool call = line.channels.contains(u"call"_s);
    const bool text = line.channels.contains(u"text"_s);
    const bool chat = line.channels.contains(u"chat"_s);
    if (!call && text)
        return LineText::tr("By text message.");
    if (call && text && chat)
        return LineText::tr("Call, text or chat.");
    if (call && text)
        return LineText::tr("Call or text.");
    return call && chat ? LineText::tr("Call or chat.") : QString();
}

} // namespace

QString standingOf(const care::Line &line)
{
    const QString day = dayInWords(line.checkedOn, DayStyle::Year);
    if (day.isEmpty() || line.freshness == care::Freshness::NotChecked)
        return LineText::tr("Not checked.");
    QString where;
    if (line.status == "V1"_L1)
        where = LineText::tr("Seen on an official page, %1.").arg(day);
    else if (line.status == "V2"_L1)
        where = LineText::tr("Seen in the news or on another page, %1.").arg(day);
    else if (line.status == "conflict"_L1)
        where = LineText::tr("Sources differ, so both numbers are here. %1.").arg(day);
    else if (line.status == "V3"_L1)
        where = LineText::tr("From public lists, %1.").arg(day);
    else
        where = LineText::tr("From one list only, %1.").arg(day);
    return line.freshness == care::Freshness::Old
               ? LineText::tr("May be out of date.") + u' ' + where
               : where;
}

QString standingOfAll(bool checkedByAPerson)
{
    return checkedByAPerson
               ? LineText::tr("Each number was checked on the day beside it. They work without a "
                              "connection.")
               : LineText::tr("The day says when each number was last seen. Nobody has called "
                              "them to check yet. This page works without a connection.");
}

QString standingOnPaper(bool checkedByAPerson)
{
    return checkedByAPerson
               ? LineText::tr("Each number was checked on the day beside it.")
               : LineText::tr("The day says when each number was last seen. Nobody has called "
                              "them to check yet.");
}

NumberRow::What lineInWords(const care::Line &line)
{
    NumberRow::What what;
    what.name = line.organisation;
    QStringList about{channelsOf(line), care::aboutLine(line), languagesOf(line), line.note};
    about.removeAll(QString());
    what.about = about.join(u' ');
    what.small = standingOf(line);
    for (const QString &number : line.numbers) {
        const QString shown =
            line.textWord.isEmpty() ? number : LineText::tr("%1 to %2").arg(line.textWord, number);
        what.numbers.append({shown, number});
    }
    return what;
}

NumberRow::What emergencyInWords(const QList<care::EmergencyNumber> &numbers)
{
    NumberRow::What what;
    what.name = LineText::tr("In danger right now");
    QStringList parts;
    for (const care::EmergencyNumber &one : numbers) {
        what.numbers.append({one.number, one.number});
        if (one.whom == "police"_L1)
            parts << LineText::tr("%1 for the police").arg(one.number);
        else if (one.whom == "medical"_L1)
            parts << LineText::tr("%1 for a doctor").arg(one.number);
    }
    what.about = parts.isEmpty() ? LineText::tr("Emergency services.") : parts.join(u", "_s) + u'.';
    return what;
}

NumberRow::What directoryInWords(const care::Directory &directory)
{
    return {directory.organisation, {}, {}, {{directory.address, directory.address}}};
}

QString firstNumber(const care::Shelf &shelf)
{
    return shelf.emergency.isEmpty() ? QString() : shelf.emergency.constFirst().number;
}

} // namespace afterword
