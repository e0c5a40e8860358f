// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/bring_words.h"

#include "app/exchange/source.h"

#include <QCoreApplication>
#include <QLocale>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bringListed = 4;

struct BringText
{
    Q_DECLARE_TR_FUNCTIONS(BringIn)
};

QString bringNumber(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

Wording bringTrouble(const Error &error)
{
    if (exchange::isLockedThere(error))
        return {BringText::tr("The file is locked by the program it came from."),
                BringText::tr("Nothing came in. Save it there without a password, then choose "
                              "that file. In Standard Notes it is called a decrypted backup.")};
    switch (error.code) {
    case Errc::WrongPassphrase:
        return {BringText::tr("That passphrase does not open the file."),
                BringText::tr("It is the one of the other program. Type it once more.")};
    case Errc::Damaged:
        return {BringText::tr("The file breaks off, or part of it is damaged."),
                BringText::tr("Nothing came in. Export it from the other program once more.")};
    case Errc::NewerFormat:
        return {BringText::tr("The file was made by a newer version than Afterword knows."),
                BringText::tr("Nothing came in. A newer Afterword may read it.")};
    case Errc::TooCostly:
        return {BringText::tr("The file is larger than Afterword takes in one go."),
                BringText::tr("Nothing came in. Export it in parts, a year at a time.")};
    case Errc::NotFound:
        return {BringText::tr("There is no such file now."),
                BringText::tr("It may have a new name or place. Choose it once more.")};
    case Errc::Malformed:
        return {BringText::tr("Afterword does not know this kind of file."),
                BringText::tr("Nothing came in. If you know where it is from, choose that, or "
                              "export it as text or Markdown.")};
    case Errc::Cancelled:
        return {BringText::tr("Stopped."), BringText::tr("Nothing came in.")};
    case Errc::DiskFull:
        return {BringText::tr("The disk is full."),
                BringText::tr("Nothing came in. Make some room, then try once more.")};
    case Errc::ReadOnly:
        return {BringText::tr("The file cannot be read, or the journal cannot be changed."),
                BringText::tr("Nothing came in. Look at what its folder allows.")};
    case Errc::NoMemory:
        return {BringText::tr("There was not enough memory."),
                BringText::tr("Nothing came in. Close other programs, then try once more.")};
    case Errc::Busy:
    case Errc::Moved:
    case Errc::Io:
        return {BringText::tr("The disk gave an error."),
                BringText::tr("Nothing came in. Check that the disk is plugged in, then try once "
                              "more.")};
    case Errc::NotAVault:
    case Errc::OlderCopy:
    case Errc::Internal:
        break;
    }
    return {BringText::tr("Afterword made a mistake."),
            BringText::tr("Nothing came in, and your journal is as it was.")};
}

QString foundInWords(const BringFound &found)
{
    const QString all = BringText::tr("%Ln entries.", nullptr, static_cast<int>(found.read));
    if (found.read == 0 && !found.columns.names.isEmpty())
        return {};
    if (found.fresh == 0)
        return found.known == 0 ? BringText::tr("There is nothing in it that can come in.")
                                : all + u' ' + BringText::tr("All are here already.");
    if (found.known == 0)
        return all + u' ' + BringText::tr("None are here yet.");
    return all + u' '
           + BringText::tr("%1 new, %2 here already.")
                 .arg(bringNumber(found.fresh), bringNumber(found.known));
}

QString notTakenInWords(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    QString listed = QLocale().createSeparatedList(names.mid(0, bringListed));
    if (names.size() > bringListed)
        listed = BringText::tr("%1 and %2 more")
                     .arg(QLocale().createSeparatedList(names.mid(0, bringListed)))
                     .arg(bringNumber(names.size() - bringListed));
    return BringText::tr(
               "Could not be read: %1. What is in there is kept as files on a page of its "
               "own.")
        .arg(listed);
}

QString columnInWords(const QString &role)
{
    static const QHash<QString, const char *> words{
        {u"date"_s, QT_TRANSLATE_NOOP("BringIn", "the day")},
        {u"time"_s, QT_TRANSLATE_NOOP("BringIn", "the time of day")},
        {u"title"_s, QT_TRANSLATE_NOOP("BringIn", "a title")},
        {u"text"_s, QT_TRANSLATE_NOOP("BringIn", "the text")},
        {u"mood"_s, QT_TRANSLATE_NOOP("BringIn", "a mood")},
        {u"tags"_s, QT_TRANSLATE_NOOP("BringIn", "tags")},
        {u"people"_s, QT_TRANSLATE_NOOP("BringIn", "people")},
    };
    return BringText::tr(words.value(role, ""));
}

QString broughtInWords(qsizetype count)
{
    return BringText::tr("%Ln entries", nullptr, static_cast<int>(count));
}

} // namespace afterword
