// SPDX-License-Identifier: GPL-3.0-or-later
// Shelf: the headers of an open journal as sorted values. Finding a page is one hash, a new page
// one insertion; no list is sorted again. Thread: GUI. Owner: Journal.
#pragma once

#include "app/journal/away.h"
#include "app/journal/batch.h"
#include "app/journal/store.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace afterword {

class Shelf final
{
public:
    void fill(Contents contents);

    /// What is in sight: not in the bin, and not put away unless that is to be shown.
    [[nodiscard]] const std::vector<const Page *> &pages() const { return m_pages; }

    /// What is put away, whether it is shown or not.
    [[nodiscard]] const std::vector<const Page *> &away() const { return m_away; }

    [[nodiscard]] bool isAway(const Page &page) const { return !page.bin && m_rule.hides(page); }

    [[nodiscard]] bool shows(const Page &page) const
    {
        return !page.bin && (m_showAway || !m_rule.hides(page));
    }

    /// Sorts pages into what is in sight and what is away, after tags, people, the periods or the
    /// day have changed. Returns the pages that came or went.
    [[nodiscard]] std::vector<Id> sight(const QList<AwayPeriod> &periods, QDate today, bool show);

    [[nodiscard]] const std::vector<const Page *> &bin() const { return m_bin; }

    /// Every page once, wherever it is.
    template <typename Each>
    void eachPage(const Each &each) const
    {
        for (const auto &entry : m_byId)
            each(*entry.second);
    }

    [[nodiscard]] const Page *page(const Id &id) const;
    [[nodiscard]] std::vector<const Page *> pagesOf(QDate day) const;

    [[nodiscard]] const std::vector<Tag> &tags() const { return m_tags; }

    [[nodiscard]] const Tag *tag(const Id &id) const;
    [[nodiscard]] const Tag *tagNamed(const QString &name) const; ///< compared folded

    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }

    [[nodiscard]] const Person *person(const Id &id) const;
    [[nodiscard]] const Person *personNamed(const QString &name) const;

    [[nodiscard]] const std::vector<LifeMark> &marks() const { return m_marks; }

    [[nodiscard]] const LifeMark *mark(const Id &id) const;

    [[nodiscard]] const QList<Moment> &unlocks() const { return m_unlocks; }

    [[nodiscard]] int damaged() const { return m_damaged; }

    [[nodiscard]] const std::vector<SavedSearch> &searches() const { return m_searches; }

    [[nodiscard]] const SavedSearch *search(const Id &id) const;

    [[nodiscard]] const Dictionary &dictionary() const { return m_dictionary; }

    [[nodiscard]] const History *history(const Id &page) const;

    [[nodiscard]] const std::vector<Letter> &letters() const { return m_letters; }

    [[nodiscard]] const std::vector<Urge> &urges() const { return m_urges; }

    [[nodiscard]] const std::vector<PathRun> &runs() const { return m_runs; }

    [[nodiscard]] const std::vector<Deck> &decks() const { return m_decks; }

    [[nodiscard]] const Letter *letter(const Id &id) const;
    [[nodiscard]] const Urge *urge(const Id &id) const;
    [[nodiscard]] const PathRun *run(const Id &id) const;
    [[nodiscard]] const Deck *deck(const Id &id) const;
    /// A letter, run or deck of that id.
    [[nodiscard]] std::optional<BatchRecord> withBody(const Id &id) const;

    /// True when it was not there before.
    bool put(const Page &page);
    bool put(const Tag &tag);
    bool put(const Person &person);
    bool put(const LifeMark &mark);
    bool put(const SavedSearch &search);
    bool put(const Dictionary &dictionary);
    bool put(const Letter &letter);
    bool put(const Urge &urge);
    bool put(const PathRun &run);
    bool put(const Deck &deck);
    void put(const History &history);
    bool removeMark(const Id &id);
    /// Many pages at once: those that are put, and those that go, with their histories. The lists
    /// are gone through once, however many there are. Gives what is not used any more, so that it
    /// can be let go on another thread.
    [[nodiscard]] std::vector<std::unique_ptr<Page>> change(std::vector<std::unique_ptr<Page>> put,
                                                            const std::vector<Id> &removed);
    /// A page goes with its history. True when it was there.
    bool remove(RecordType type, const Id &id);

private:
    void place(const Page *page);
    void displace(const Page *page);
    void fillLetters(Contents &contents);
    bool removeLetters(RecordType type, const Id &id);

    struct IdHash
    {
        std::size_t operator()(const Id &id) const
        {
            return static_cast<std::size_t>(id.high ^ id.low);
        }
    };

    std::unordered_map<Id, std::unique_ptr<Page>, IdHash> m_byId; ///< addresses stay
    std::vector<const Page *> m_pages;
    std::vector<const Page *> m_bin;
    std::vector<const Page *> m_away;
    AwayRule m_rule;
    bool m_showAway = false;
    std::vector<Tag> m_tags;
    std::vector<Person> m_people;
    std::vector<LifeMark> m_marks;
    std::vector<SavedSearch> m_searches;
    std::vector<Letter> m_letters;
    std::vector<Urge> m_urges;
    std::vector<PathRun> m_runs;
    std::vector<Deck> m_decks;
    Dictionary m_dictionary;
    std::unordered_map<Id, History, IdHash> m_histories; ///< by page
    QList<Moment> m_unlocks;
    int m_damaged = 0;
};

} // namespace afterword
