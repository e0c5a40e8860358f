// SPDX-License-Identifier: GPL-3.0-or-later
// add: one page from standard input. Every word is checked before the passphrase is asked for, and
// nothing is written unless all of it is understood.
#include "app/base/fold.h"
#include "app/base/language.h"
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/journal/codec.h"
#include "app/reflect/feelings.h"

#include <QTimeZone>

#include <algorithm>

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int addMostWords = 3;

/// With an offset as it stands; without, in the local zone; a day alone is its noon.
std::optional<Moment> addTime(const QString &text)
{
    if (const auto moment = Moment::parse(text))
        return *moment;
    QString wide = text;
    if (wide.size() == 10)
        wide += u"T12:00:00"_s;
    else if (wide.size() == 16)
        wide += u":00"_s;
    // Read as if it were UTC, for the strictness of the one parser; then placed in the zone.
    const auto plain = Moment::parse(QString(wide + u'Z'));
    if (wide.size() != 19 || !plain)
        return std::nullopt;
    return Moment::fromDateTime(QDateTime(plain->date(), plain->time(), Qt::LocalTime));
}

bool addNumber(const QString &text, int low, int high, int &to)
{
    bool isNumber = false;
    to = text.toInt(&isNumber);
    return isNumber && to >= low && to <= high;
}

/// A known word is stored by its key, any other as the person's own.
QString addWordKey(const QString &word)
{
    static const auto known = reflect::loadFeelings(language::code());
    const QByteArray folded = fold(word);
    if (known) {
        for (const reflect::Feeling &feeling : *known) {
            if (fold(feeling.key) == folded || fold(feeling.word) == folded)
                return feeling.key;
        }
    }
    return u"own:"_s + word;
}

int addMood(const Arguments &arguments, Page &page)
{
    if (!arguments.has("mood")) {
        if (arguments.has("feel"))
            return misuse(Words::tr("--feel goes with --mood."));
        return Exit::Done;
    }
    Mood mood;
    const QStringList parts = arguments.value("mood").split(u',');
    if (parts.size() != 2 || !addNumber(parts[0], -3, 3, mood.pleasant)
        || !addNumber(parts[1], -2, 2, mood.energy))
        return misuse(Words::tr("--mood is like -2,1: P from -3 to 3, E from -2 to 2."));
    const QStringList words = arguments.value("feel").split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString key = addWordKey(word.simplified());
        if (!word.simplified().isEmpty() && !mood.words.contains(key))
            mood.words += key;
    }
    if (mood.words.size() > addMostWords)
        return misuse(Words::tr("--feel takes up to three words."));
    mood.at = page.at;
    mood.frame = page.kind == Kind::Log ? Frame::Day : Frame::Now;
    page.moods += mood;
    return Exit::Done;
}

/// The page as far as the words of the command tell.
int addPage(const Arguments &arguments, Page &page)
{
    const auto kind = codec::kindFromName(arguments.value("kind", u"page"_s).toStdString());
    if (!kind || *kind == Kind::Answer)
        return misuse(Words::tr("--kind is page, log or checkin."));
    page.kind = *kind;
    page.at = systemClock()();
    page.zone = systemZone();
    if (arguments.has("at")) {
        const auto at = addTime(arguments.value("at"));
        if (!at)
            return misuse(Words::tr("--at is a time like 2026-03-29T21:30 or "
                                    "2026-03-29T21:30:00+02:00."));
        page.at = *at;
        const QTimeZone local(page.zone);
        if (local.offsetFromUtc(at->toDateTime()) != at->offsetSeconds)
            page.zone =
                QTimeZone(at->offsetSeconds).id(); // another place; only its offset is known
    }
    page.title = arguments.value("title");
    if (page.title.size() > 1'000)
        return misuse(Words::tr("The title is too long. It can have 1000 letters."));
    return addMood(arguments, page);
}

/// Saves although the window, or any other program, saves in between.
template <typename Value, typename... Text>
Result<Value> addSave(Store &store, const Value &value, const Text &...text)
{
    constexpr int tries = 50;
    for (int left = tries;; --left) {
        auto saved = store.save(value, text...);
        if (saved || saved.error().code != Errc::Busy || left == 0)
            return saved;
        const auto changed = store.refresh();
        if (!changed || !*changed)
            return saved;
    }
}

template <typename Named>
Result<Id> addNamed(Store &store, const std::vector<Named> &known, const QString &name)
{
    const QByteArray folded = fold(name);
    for (const Named &each : known) {
        if (fold(each.name) == folded)
            return each.id;
    }
    Named made;
    made.name = name;
    const auto saved = addSave(store, made);
    if (!saved)
        return fail(saved.error());
    return saved->id;
}

template <typename Named>
Status
addNames(Store &store, const std::vector<Named> &known, const QStringList &names, QList<Id> &to)
{
    QStringList done;
    for (const QString &given : names) {
        const QString name = given.simplified();
        const QString folded = QString::fromUtf8(fold(name));
        if (name.isEmpty() || done.contains(folded))
            continue;
        done += folded;
        const auto id = addNamed(store, known, name);
        if (!id)
            return fail(id.error());
        to += *id;
    }
    return {};
}

int addReadText(QString &text)
{
    if (inputIsTerminal())
        complain(Words::tr("Write, then press Ctrl+D on an empty line."));
    auto read = readText();
    if (!read && read.error().code == Errc::Malformed) {
        complain(Words::tr("The text is not UTF-8, or longer than 4 million bytes. Nothing was "
                           "changed."));
        return Exit::Failed;
    }
    if (!read)
        return explain(read.error());
    text = std::move(*read);
    return Exit::Done;
}

} // namespace

int runAdd(const Arguments &arguments)
{
    Page page;
    if (const int bad = addPage(arguments, page); bad != Exit::Done)
        return bad;
    OpenJournal journal = openJournal(arguments);
    if (journal.failed())
        return journal.code;
    if (journal.store->vault().isReadOnly())
        return explain({Errc::ReadOnly, {}});
    QString text;
    if (const int bad = addReadText(text); bad != Exit::Done)
        return bad;
    if (text.trimmed().isEmpty() && page.title.trimmed().isEmpty() && page.moods.isEmpty())
        return misuse(Words::tr("There is nothing to keep: no text, no title and no mood."));
    Status named =
        addNames(*journal.store, journal.contents.tags, arguments.values("tag"), page.tags);
    if (named)
        named = addNames(
            *journal.store, journal.contents.people, arguments.values("person"), page.people);
    if (!named)
        return explain(named.error());
    const auto saved = addSave(*journal.store, page, text);
    if (!saved)
        return explain(saved.error());
    if (const Status closed = journal.store->vault().close(); !closed)
        return explain(closed.error());
    print(saved->id.toHex() + u'\n');
    return Exit::Done;
}

} // namespace afterword::cli
