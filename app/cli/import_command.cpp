// SPDX-License-Identifier: GPL-3.0-or-later
// import, formats: what other programs wrote, brought in whole or not at all. Every source is read
// and planned before the first row is written.
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/cli/page_output.h"
#include "app/exchange/bring.h"
#include "app/exchange/format.h"
#include "app/format_names.h"

#include <QTimeZone>

#include <algorithm>

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the words of the command say.
struct ImportWish
{
    int code = 0;                             ///< not 0: the person was told
    const exchange::Format *format = nullptr; ///< nullptr: by what is found
    exchange::ReadOptions read;
    exchange::PlanOptions plan;
    QHash<QString, int> moods; ///< words of the source as pleasantness
    vault::SecureBytes passphrase;
};

/// Plans of all sources, and what they say together.
struct Imported
{
    int code = 0;
    std::vector<std::unique_ptr<exchange::Source>> sources;
    std::vector<exchange::Plan> plans;
    qsizetype read = 0;
    qsizetype fresh = 0;
    qsizetype known = 0;
    qsizetype divided = 0;         ///< days in several parts
    QMap<QString, int> moodLabels; ///< without a number
};

int importMoods(const Arguments &arguments, QHash<QString, int> &moods)
{
    for (const QString &each : arguments.values("mood")) {
        const qsizetype equals = each.lastIndexOf(u'=');
        bool isNumber = false;
        const int pleasant = each.mid(equals + 1).toInt(&isNumber);
        if (equals < 1 || !isNumber || pleasant < -3 || pleasant > 3)
            return misuse(Words::tr("--mood is like meh=0: a word of the source, then -3 to 3."));
        moods.insert(each.left(equals), pleasant);
    }
    return Exit::Done;
}

int importFormat(const Arguments &arguments, const exchange::Format *&format)
{
    const QString id = arguments.value("format", u"auto"_s);
    format = exchange::formatOf(id);
    if (id != "auto"_L1 && (format == nullptr || format->read == nullptr))
        return misuse(
            Words::tr("There is no format of that name to read. \"formats\" lists them."));
    return Exit::Done;
}

int importSecret(const Arguments &arguments, ImportWish &wish)
{
    if (!arguments.has("source-passphrase-fd"))
        return Exit::Done;
    bool isNumber = false;
    const int descriptor = arguments.value("source-passphrase-fd").toInt(&isNumber);
    auto line = isNumber && descriptor >= 0 ? readSecretLine(descriptor)
                                            : fail(Errc::Malformed, "no descriptor");
    if (!line)
        return misuse(Words::tr("--%1 needs the number of an open descriptor.")
                          .arg(u"source-passphrase-fd"_s));
    wish.passphrase = std::move(*line);
    wish.read.passphrase = &wish.passphrase;
    return Exit::Done;
}

int importWish(const Arguments &arguments, ImportWish &wish)
{
    if (const int bad = importFormat(arguments, wish.format); bad != Exit::Done)
        return bad;
    if (const int bad = importMoods(arguments, wish.moods); bad != Exit::Done)
        return bad;
    wish.plan.now = systemClock()();
    wish.plan.zone = systemZone();
    wish.plan.import = Id::random();
    wish.plan.leftOver = Words::tr("Left over from an import");
    wish.read.local = QTimeZone(wish.plan.zone);
    wish.read.today = wish.plan.now.date();
    if (arguments.has("columns"))
        wish.read.columns = arguments.value("columns").split(u',');
    wish.read.parts = arguments.has("parts");
    return Exit::Done;
}

/// What went wrong with a source, which is not the journal.
int importTrouble(const Error &error)
{
    if (error.code == Errc::WrongPassphrase) {
        complain(Words::tr("The file is locked. Give its passphrase with --source-passphrase-fd N. "
                           "Nothing came in."));
        return Exit::WrongSecret;
    }
    if (error.code == Errc::NewerFormat) {
        complain(Words::tr("The file was made by a newer version. Nothing came in."));
        return Exit::MadeByNewer;
    }
    if (exchange::isLockedThere(error)) {
        complain(
            Words::tr("The file is locked by the program it came from. Save it there once more "
                      "without a password (in Standard Notes: a decrypted backup), then import "
                      "that. Nothing came in."));
        return Exit::Failed;
    }
    static const QHash<Errc, const char *> sentences{
        {Errc::NotFound, QT_TRANSLATE_NOOP("Cli", "There is no such file or folder.")},
        {Errc::ReadOnly, QT_TRANSLATE_NOOP("Cli", "The file cannot be read.")},
        {Errc::TooCostly,
         QT_TRANSLATE_NOOP("Cli",
                           "The file is too large, or packed beyond reason. Nothing came in.")},
        {Errc::Damaged,
         QT_TRANSLATE_NOOP("Cli", "The file breaks off or is damaged. Nothing came in.")},
        {Errc::Malformed,
         QT_TRANSLATE_NOOP("Cli", "The file is not in that format. Nothing came in.")},
    };
    const char *sentence = sentences.value(error.code, nullptr);
    if (sentence == nullptr)
        return explain(error);
    complain(Words::tr(sentence));
    return Exit::Failed;
}

/// Words for moods that nobody gave a number: the reader's guess, or none.
void importGuessMoods(const exchange::Harvest &harvest, ImportWish &wish, Imported &all)
{
    for (auto label = harvest.moodLabels.cbegin(); label != harvest.moodLabels.cend(); ++label) {
        if (wish.moods.contains(label.key()))
            continue;
        if (const auto guess = exchange::pleasantOfFive(label.value()))
            wish.moods.insert(label.key(), *guess);
        else
            all.moodLabels.insert(label.key(), 0);
    }
}

int importSource(const QString &path, ImportWish &wish, exchange::Known &known, Imported &all)
{
    auto source = exchange::Source::open(path);
    if (!source)
        return importTrouble(source.error());
    const exchange::Format *format =
        wish.format != nullptr ? wish.format : exchange::formatFor(**source);
    if (format == nullptr && (*source)->isLocked())
        return importTrouble(exchange::failLockedThere().value());
    if (format == nullptr) {
        complain(Words::tr("No format fits this file. Name one with --format; \"formats\" lists "
                           "them."));
        return Exit::Failed;
    }
    exchange::Intake intake;
    if (const Status read = format->read(**source, wish.read, intake); !read)
        return importTrouble(read.error());
    for (const QString &name : (*source)->refused())
        intake.notTaken(name, exchange::NotTaken::Refused, {});
    exchange::Harvest harvest = intake.take();
    importGuessMoods(harvest, wish, all);
    all.divided += harvest.divided;
    wish.plan.format = QString::fromLatin1(format->id);
    exchange::Plan plan = exchange::planOf(std::move(harvest), known, wish.plan);
    exchange::markMoods(plan, wish.moods);
    for (const exchange::PlannedPage &page : plan.pages)
        known.add(page.page);
    for (const exchange::OtherRecord &other : plan.others)
        known.add(other.record);
    all.read += plan.read;
    all.fresh += plan.fresh;
    all.known += plan.known;
    all.sources.push_back(std::move(*source));
    all.plans.push_back(std::move(plan));
    return Exit::Done;
}

QStringList importNotTaken(const Imported &all)
{
    QStringList names;
    for (const exchange::Plan &plan : all.plans) {
        for (const exchange::NotTakenItem &item : plan.notTaken)
            names += item.name;
    }
    return names;
}

void importPrint(const Arguments &arguments,
                 const Imported &all,
                 const QStringList &names,
                 const Id &undo)
{
    if (arguments.has("json")) {
        json::Writer writer;
        writer.beginObject();
        writer.key("read");
        writer.integer(all.read);
        writer.key("new");
        writer.integer(all.fresh);
        writer.key("known");
        writer.integer(all.known);
        writer.key("not_understood");
        writer.beginArray();
        for (const QString &name : names)
            writer.string(name);
        writer.endArray();
        writer.key("undo");
        writer.string(undo.isNull() ? QString() : undo.toHex());
        writer.endObject();
        printJson(writer);
        return;
    }
    print(Words::tr("read %1, new %2, already there %3, not understood %4")
              .arg(all.read)
              .arg(all.fresh)
              .arg(all.known)
              .arg(names.size())
          + u'\n');
    for (const QString &name : names)
        printText(u"  "_s + name + u'\n');
    if (!undo.isNull())
        print(Words::tr("To take it out again: --undo %1").arg(undo.toHex()) + u'\n');
}

int importTakeBack(const Arguments &arguments, OpenJournal &journal)
{
    const auto id = Id::fromHex(arguments.value("undo"));
    if (!id)
        return misuse(Words::tr("--undo takes the id that an import gave."));
    const exchange::ImportUndo undo = exchange::undoOf(journal.contents, *id);
    if (undo.pages + undo.changed == 0) {
        complain(Words::tr("There is nothing of that import here."));
        return Exit::Failed;
    }
    const auto done = journal.store->apply({}, undo.erased);
    if (!done)
        return explain(done.error());
    if (const Status closed = journal.store->vault().close(); !closed)
        return explain(closed.error());
    print(Words::tr("taken out %1, changed since and kept %2").arg(undo.pages).arg(undo.changed)
          + u'\n');
    return Exit::Done;
}

int importAll(const Arguments &arguments, OpenJournal &journal, ImportWish &wish)
{
    Imported all;
    exchange::Known known = exchange::knownOf(journal.contents);
    for (const QString &path : arguments.positional.mid(1)) {
        if (const int bad = importSource(path, wish, known, all); bad != Exit::Done)
            return bad;
    }
    if (!all.moodLabels.isEmpty())
        complain(Words::tr("These words for moods have no number and come in without a mark: %1. "
                           "Give one with --mood WORD=P.")
                     .arg(all.moodLabels.keys().join(u", "_s)));
    if (all.divided > 0 && !wish.read.parts)
        complain(
            Words::tr("Days with more than one part: %n. Each comes in as one page; --parts makes "
                      "a page of each part.",
                      nullptr,
                      static_cast<int>(all.divided)));
    const bool dry = arguments.has("dry-run");
    if (!dry && all.fresh > 0) {
        exchange::Bringing bringing(*journal.store);
        for (std::size_t i = 0; i < all.plans.size(); ++i) {
            if (const Status taken = bringing.takeFiles(*all.sources[i], all.plans[i]); !taken)
                return importTrouble(taken.error());
        }
        const QStringList names = importNotTaken(all);
        if (const Status done = bringing.commit(std::move(all.plans)); !done)
            return explain(done.error());
        if (const Status closed = journal.store->vault().close(); !closed)
            return explain(closed.error());
        importPrint(arguments, all, names, wish.plan.import);
        return Exit::Done;
    }
    importPrint(arguments, all, importNotTaken(all), {});
    return Exit::Done;
}

} // namespace

int runImport(const Arguments &arguments)
{
    const bool undo = arguments.has("undo");
    if (undo != (arguments.positional.size() == 1))
        return misuse(undo ? Words::tr("--undo takes no file to read.")
                           : Words::tr("Which file or folder?"));
    ImportWish wish;
    if (const int bad = importWish(arguments, wish); bad != Exit::Done)
        return bad;
    OpenJournal journal = openJournal(arguments, true);
    if (journal.failed())
        return journal.code;
    if (const int bad = importSecret(arguments, wish); bad != Exit::Done)
        return bad;
    if (journal.store->vault().isReadOnly() && !arguments.has("dry-run"))
        return explain({Errc::ReadOnly, {}});
    return undo ? importTakeBack(arguments, journal) : importAll(arguments, journal, wish);
}

int runFormats(const Arguments &arguments)
{
    const QString both = Words::tr("read, write");
    const QString read = Words::tr("read");
    const QString write = Words::tr("write");
    const auto width = static_cast<int>(std::max({both.size(), read.size(), write.size()}));
    json::Writer writer;
    writer.beginArray();
    for (const exchange::Format *row : exchange::formats()) {
        const QString id = QString::fromLatin1(row->id);
        const bool reads = row->read != nullptr;
        const bool writes = row->write != nullptr;
        writer.beginObject();
        writer.key("id");
        writer.string(id);
        writer.key("title");
        writer.string(QString::fromUtf8(row->title));
        writer.key("reads");
        writer.boolean(reads);
        writer.key("writes");
        writer.boolean(writes);
        writer.endObject();
        if (!arguments.has("json"))
            print(u"%1 %2 %3\n"_s.arg(id, -16)
                      .arg(reads && writes ? both
                           : reads         ? read
                                           : write,
                           -width)
                      .arg(formatName(*row)));
    }
    writer.endArray();
    if (arguments.has("json"))
        printJson(writer);
    return Exit::Done;
}

} // namespace afterword::cli
