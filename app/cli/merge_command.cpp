// SPDX-License-Identifier: GPL-3.0-or-later
// merge: the news of another copy of the same journal. The other copy is only read.
#include "app/cli/console.h"
#include "app/cli/opening.h"
#include "app/exchange/merge.h"
#include "app/journal/place.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afterword::cli {

using namespace Qt::StringLiterals;

namespace {

using exchange::MergeFate;
using exchange::MergeNews;

struct MergeOther
{
    int code = 0;
    std::unique_ptr<Store> store;
};

MergeOther mergeFailed(int code)
{
    return {code, nullptr};
}

/// With the keys of the journal itself; a copy from before new keys has a passphrase of its own.
MergeOther mergeOpenOther(const Arguments &arguments, const vault::Vault &ours)
{
    const QString &path = arguments.positional.at(1);
    if (QFileInfo(path + "-journal"_L1).size() > 0) {
        complain(Words::tr("The other copy has a save that was cut off. Open it once in "
                           "Afterword, close it, and merge then."));
        return mergeFailed(Exit::InUse);
    }
    auto found = vault::Vault::open(systemPath(path));
    if (!found)
        return mergeFailed(explain(found.error()));
    if (!exchange::isSameJournal(ours, **found)) {
        complain(Words::tr("The other file is another journal, not a copy of this one. Nothing "
                           "was changed."));
        return mergeFailed(Exit::Failed);
    }
    const bool sameKeys = (*found)->slots().names == ours.slots().names;
    const Status opened = (*found)->unlockLike(ours);
    if (opened)
        return {Exit::Done, std::make_unique<Store>(std::move(*found))};
    if (sameKeys)
        return mergeFailed(explain(opened.error()));
    found->reset();
    Arguments other;
    other.positional = {path};
    if (arguments.has("other-passphrase-fd"))
        other.options.insert(u"passphrase-fd"_s, arguments.values("other-passphrase-fd"));
    else
        complain(Words::tr("The other copy has keys of its own."));
    Opened asked = openVault(other);
    if (asked.failed())
        return mergeFailed(asked.code);
    return {Exit::Done, std::make_unique<Store>(std::move(asked.vault))};
}

const char *mergeFateName(MergeFate fate)
{
    switch (fate) {
    case MergeFate::New:
        return "new";
    case MergeFate::Newer:
        return "newer";
    case MergeFate::Joined:
        return "joined";
    case MergeFate::Twice:
        break;
    }
    return "twice";
}

void mergePrintJson(const MergeNews &news, bool dryRun)
{
    QJsonArray pages;
    for (const exchange::MergedPage &page : news.pages) {
        pages.append(QJsonObject{{u"id"_s, page.id.toHex()},
                                 {u"day"_s, page.day.toString(Qt::ISODate)},
                                 {u"title"_s, page.title},
                                 {u"fate"_s, QLatin1StringView(mergeFateName(page.fate))}});
    }
    const QJsonObject told{{u"new"_s, news.count(MergeFate::New)},
                           {u"newer"_s, news.count(MergeFate::Newer)},
                           {u"joined"_s, news.count(MergeFate::Joined)},
                           {u"twice"_s, news.count(MergeFate::Twice) + news.twice},
                           {u"letters"_s, news.letters},
                           {u"let_go"_s, news.letGo},
                           {u"others"_s, news.others},
                           {u"versions"_s, news.versions},
                           {u"files"_s, news.files},
                           {u"left"_s, news.left},
                           {u"known"_s, news.known},
                           {u"dry_run"_s, dryRun},
                           {u"pages"_s, pages}};
    printBytes(QJsonDocument(told).toJson(QJsonDocument::Compact) + '\n');
}

void mergePrint(const MergeNews &news)
{
    const auto line = [](const QString &what, int count) {
        if (count > 0)
            print(u"%1: %2\n"_s.arg(what).arg(count));
    };
    if (news.isEmpty())
        print(Words::tr("All of it is here already.") + u'\n');
    line(Words::tr("Pages that only the other had"), news.count(MergeFate::New));
    line(Words::tr("Pages that are newer there"), news.count(MergeFate::Newer));
    line(Words::tr("Pages joined, without two texts"), news.count(MergeFate::Joined));
    line(Words::tr("Pages kept twice"), news.count(MergeFate::Twice));
    line(Words::tr("Letters, new or newer"), news.letters);
    line(Words::tr("Letters let go in the other copy"), news.letGo);
    line(Words::tr("Other things kept twice"), news.twice);
    line(Words::tr("Tags, people, marks, urges, paths and the like"), news.others);
    line(Words::tr("Older texts of pages"), news.versions);
    line(Words::tr("Files"), news.files);
    for (const exchange::MergedPage &page : news.pages) {
        if (page.fate == MergeFate::Twice)
            printText(Words::tr("Kept twice: %1 %2")
                          .arg(page.id.toHex().left(8), page.day.toString(Qt::ISODate))
                      + u'\n');
    }
    if (news.left > 0)
        complain(
            Words::tr("Could not be brought over, and stay in the other copy: %1").arg(news.left));
}

/// FILE, which must be one that can be written.
OpenJournal mergeOpenOurs(const Arguments &arguments)
{
    if (PlaceProbe::system().sameFile(arguments.positional.at(0), arguments.positional.at(1))) {
        OpenJournal none;
        none.code = misuse(Words::tr("Both names are of one file."));
        return none;
    }
    OpenJournal ours = openJournal(arguments, true);
    if (!ours.failed() && ours.store->vault().isReadOnly() && !arguments.has("dry-run")) {
        ours.code = explain({Errc::ReadOnly, {}});
        ours.store.reset();
    }
    return ours;
}

} // namespace

int runMerge(const Arguments &arguments)
{
    const OpenJournal ours = mergeOpenOurs(arguments);
    if (ours.failed())
        return ours.code;
    const MergeOther other = mergeOpenOther(arguments, ours.store->vault());
    if (other.store == nullptr)
        return other.code;
    exchange::Merge merge(*ours.store, *other.store, systemClock());
    const bool dryRun = arguments.has("dry-run");
    if (dryRun) {
        if (const Status looked = merge.look(); !looked)
            return explain(looked.error());
    } else if (const auto merged = merge.write(); !merged) {
        return explain(merged.error());
    }
    const MergeNews &news = merge.news();
    // Words of a letter that was let go leave the file as well.
    if (!dryRun && news.letGo > 0) {
        if (const Status compacted = ours.store->vault().compact(); !compacted)
            return explain(compacted.error());
    }
    if (arguments.has("json"))
        mergePrintJson(news, dryRun);
    else
        mergePrint(news);
    return Exit::Done;
}

} // namespace afterword::cli
