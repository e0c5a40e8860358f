// SPDX-License-Identifier: GPL-3.0-or-later
// Small texts that come from outside: times, ids, names of backup files, names beside a journal.
#include "app/base/moment.h"
#include "app/journal/backups.h"
#include "app/journal/id.h"
#include "app/journal/place.h"
#include "tests/fuzz/fuzz.h"

using namespace afterword;

namespace {

QString nameText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void moments(const QString &text)
{
    const auto moment = Moment::parse(text);
    if (text.isEmpty())
        fuzz::must(!moment, "nothing is no time");
    const QByteArray latin = text.toLatin1();
    const auto narrow = Moment::parse(QLatin1StringView(latin));
    if (QString::fromLatin1(latin) == text)
        fuzz::must(narrow.has_value() == moment.has_value() && (!moment || *narrow == *moment),
                   "two readers of time differ");
    if (!moment)
        return;
    const auto again = Moment::parse(moment->toString());
    fuzz::must(again && *again == *moment, "a time that is not itself");
    fuzz::must(moment->date().isValid() && moment->time().isValid(), "no day");
    const Moment other = Moment::fromDateTime(moment->toDateTime());
    fuzz::must(other.utcMs == moment->utcMs, "another time by way of Qt");
}

void backupNames(const QString &text)
{
    const auto at = backups::timeOf(text);
    if (at) // a second one of the same second has a number behind
        fuzz::must(backups::fileName(*at).left(19) == text.left(19), "another backup's name");
}

/// A folder of these names, one a line, the first that of the journal.
void places(const QStringList &names)
{
    PlaceProbe probe;
    probe.fileSystem = [](const QString &) { return quint64{0}; };
    probe.links = [](const QString &) { return quint64{1}; };
    probe.sameFile = [](const QString &, const QString &) { return false; };
    probe.names = [&](const QString &) { return names; };
    probe.vaultName = [](const QString &) { return std::optional<vault::VaultName>(); };
    QString own = names.value(0);
    own.remove(u'/');
    const auto notes = placeNotes(QStringLiteral("/home/sam/") + own, {}, probe);
    fuzz::must(notes.size() <= 4, "more notes than there are kinds");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Meter meter;
    const QString text = nameText(fuzz::Source(data, size).rest());
    const QStringList lines = text.split(u'\n');
    moments(lines.front());
    backupNames(lines.front());
    if (const auto id = Id::fromHex(lines.front()))
        fuzz::must(id->toHex() == lines.front().toLower(), "an id that is not itself");
    places(lines.mid(0, 30));
    return 0;
}
