// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/loader.h"

#include "app/base/parallel.h"
#include "app/journal/row_pump.h"

#include <algorithm>

namespace afterword {

namespace {

/// Pages whose memory is taken in one go: so much of it goes back to the system when they have been
/// laid in order (mmap_threshold in process.cpp).
constexpr std::size_t loaderBundle = 256;
constexpr std::size_t loaderPiece = 512; ///< pages laid in order by one core in one go

/// What one worker made of the header rows it opened.
struct LoaderPart
{
    codec::Decoder decoder;
    std::vector<std::vector<Page>> pages; ///< many: in bundles, so that none is moved for the next
    std::vector<Tag> tags;
    std::vector<Person> people;
    std::vector<LifeMark> marks;
    std::vector<History> histories;
    std::vector<SavedSearch> searches;
    std::vector<Dictionary> dictionaries;
    std::vector<Letter> letters;
    std::vector<Urge> urges;
    std::vector<PathRun> runs;
    std::vector<Deck> decks;
    std::vector<codec::SettingsRecord> settings;
    std::vector<codec::UnlocksRecord> unlocks;
    int damaged = 0;

    /// True when it was one.
    bool offerPage(codec::Record &record, vault::RowId rid)
    {
        auto *page = std::get_if<Page>(&record);
        if (page == nullptr)
            return false;
        page->rid = rid;
        if (pages.empty() || pages.back().size() == loaderBundle)
            pages.emplace_back().reserve(loaderBundle);
        pages.back().push_back(std::move(*page));
        return true;
    }

    /// The same, for what is small or few.
    template <typename List>
    static bool offer(List &list, codec::Record &record, vault::RowId rid)
    {
        auto *value = std::get_if<typename List::value_type>(&record);
        if (value == nullptr)
            return false;
        value->rid = rid;
        list.push_back(std::move(*value));
        return true;
    }

    void add(vault::RowId rid, const Result<std::string> &content)
    {
        auto record = content ? decoder.decode(*content) : fail(content.error());
        if (!record) {
            ++damaged;
            return;
        }
        const bool kept = offerPage(*record, rid) || offer(tags, *record, rid)
                          || offer(people, *record, rid) || offer(marks, *record, rid)
                          || offer(histories, *record, rid) || offer(searches, *record, rid)
                          || offer(dictionaries, *record, rid) || offer(letters, *record, rid)
                          || offer(urges, *record, rid) || offer(runs, *record, rid)
                          || offer(decks, *record, rid) || offer(settings, *record, rid)
                          || offer(unlocks, *record, rid);
        static_cast<void>(kept); // what this program does not know is left alone
    }
};

template <typename Value>
void loaderMove(std::vector<Value> &from, std::vector<Value> &to)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// All of them, the newest first, and so in memory too: what goes through all pages (a search, the
/// timeline) looks at each, and they are near each other then.
Boxed<Page> loaderPages(std::vector<LoaderPart> &parts)
{
    struct Place // beside the page, so that putting them in order looks at no page
    {
        Moment at;
        Id id;
        Page *page;
    };

    std::vector<Place> places;
    for (LoaderPart &part : parts) {
        for (std::vector<Page> &bundle : part.pages) {
            for (Page &page : bundle)
                places.push_back({page.at, page.id, &page});
        }
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return b.at == a.at ? b.id < a.id : b.at < a.at;
    });
    std::vector<std::unique_ptr<Page>> pages(places.size());
    parallelPieces(places.size(), loaderPiece, [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            pages[i] = std::make_unique<Page>(std::move(*places[i].page));
    });
    return Boxed<Page>(std::move(pages));
}

/// Of records that a journal has once, the one saved last.
template <typename Value>
Value loaderLatest(const std::vector<Value> &list)
{
    const auto found =
        std::max_element(list.begin(), list.end(), [](const Value &a, const Value &b) {
            return a.edited < b.edited;
        });
    return found == list.end() ? Value{} : *found;
}

/// Two programs may each have begun a dictionary: no word of either is lost.
Dictionary loaderJoined(const std::vector<Dictionary> &list)
{
    Dictionary joined = loaderLatest(list);
    for (const Dictionary &dictionary : list) {
        for (const QString &word : dictionary.words) {
            if (!joined.words.contains(word))
                joined.words += word;
        }
    }
    return joined;
}

} // namespace

Result<LoadedHeaders> loadHeaders(vault::Vault &vault)
{
    const std::size_t workers = coreCount();
    std::vector<LoaderPart> parts(workers);
    const Status read = pumpRows(
        vault,
        RowRange{},
        workers,
        [](vault::RowId) { return true; },
        [&parts](std::size_t worker, vault::RowId rid, const Result<std::string> &content) {
            parts[worker].add(rid, content);
        });
    if (!read)
        return fail(read.error());

    LoadedHeaders loaded;
    Contents &all = loaded.contents;
    std::vector<Dictionary> dictionaries;
    std::vector<codec::SettingsRecord> settings;
    std::vector<codec::UnlocksRecord> unlocks;
    for (LoaderPart &part : parts) {
        loaderMove(part.tags, all.tags);
        loaderMove(part.people, all.people);
        loaderMove(part.marks, all.marks);
        loaderMove(part.histories, all.histories);
        loaderMove(part.searches, all.searches);
        loaderMove(part.letters, all.letters);
        loaderMove(part.urges, all.urges);
        loaderMove(part.runs, all.runs);
        loaderMove(part.decks, all.decks);
        loaderMove(part.dictionaries, dictionaries);
        loaderMove(part.settings, settings);
        loaderMove(part.unlocks, unlocks);
        all.damaged += part.damaged;
    }
    all.pages = loaderPages(parts);
    all.dictionary = loaderJoined(dictionaries);
    loaded.settings = loaderLatest(settings);
    loaded.unlocks = loaderLatest(unlocks);
    all.settings = loaded.settings.values;
    all.unlocks = loaded.unlocks.times;
    return loaded;
}

} // namespace afterword
