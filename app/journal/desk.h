// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: the journal's half that lives on the database thread. It remembers the last stored form of
// every record written since unlock, so that two saves given one after the other chain up (row,
// revision, body) even when the second was made before the first had returned. When another program
// has saved in between, it takes that over and writes on top of it; of two texts of one page both
// are kept: the other's stays, ours becomes a page of its own.
// Thread: the database thread only. Owner: the jobs of Journal.
#pragma once

#include "app/journal/batch.h"
#include "app/journal/store.h"

#include <QByteArray>
#include <QHash>
#include <QPair>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace afterword {

/// A record that waits to be saved; without a text when only its head changed.
struct Unsaved
{
    BatchRecord record;
    std::optional<QString> text;
};

class Desk final
{
public:
    explicit Desk(std::shared_ptr<Store> store)
        : m_store(std::move(store))
    {}

    [[nodiscard]] Result<Page> put(Page page, const std::optional<QString> &text);
    /// A record of any type. Of two texts of one letter, run or deck each is kept, as of a page.
    [[nodiscard]] Result<BatchRecord> put(const BatchRecord &record,
                                          const std::optional<QString> &text);
    [[nodiscard]] Result<LifeMark> put(LifeMark mark);
    [[nodiscard]] Status remove(LifeMark mark);
    /// One tag or person for each folded name, however often it is asked for.
    [[nodiscard]] Result<Tag> makeTag(const QString &name);
    [[nodiscard]] Result<Person> makePerson(const QString &name);
    /// All of it in one commit. Gives what was changed: how it was in the file, and how it is.
    [[nodiscard]] Result<Batch> apply(const Batch &batch);
    [[nodiscard]] Result<QString> versionText(const Id &page, const Version &version);
    [[nodiscard]] Result<QString> text(const Page &page);
    /// What lies in the body of a letter, run or deck.
    [[nodiscard]] Result<QString> bodyText(const BatchRecord &record);
    /// Store::letGo(), whatever was saved of it since.
    [[nodiscard]] Result<Letter> letGo(const Letter &letter);
    [[nodiscard]] Result<std::vector<QString>> texts(std::vector<BodyPlace> pages);
    [[nodiscard]] Status saveSettings(const QHash<QString, QVariant> &settings);

    /// Files of pages, for reading.
    [[nodiscard]] Attachments &attachments() { return m_store->attachments(); }

    /// Writes files: use(Attachments &) is called, and again on top of what another program saved
    /// (desk_insist.h).
    template <typename Use>
    auto files(Use use)
    {
        return insist([this, &use] { return use(attachments()); });
    }

    /// A change of the whole journal that goes past batches (a merge, and its undo). What it leaves
    /// is taken over and told of like what another program saved, also when it failed half way.
    [[nodiscard]] Status rewrite(const std::function<Status(Store &)> &change);

    /// What other programs saved, once it was taken over; nothing more until the next time.
    [[nodiscard]] std::shared_ptr<Contents> takeFresh() { return std::exchange(m_fresh, {}); }

    /// Earlier texts that were kept; nothing more until the next time.
    [[nodiscard]] std::vector<History> takeHistories() { return m_store->takeHistories(); }

    /// Looks whether other programs have saved, and takes it over.
    [[nodiscard]] Status look();

    /// The file of that name is not the one that is open.
    [[nodiscard]] bool hasMoved();
    /// Makes a whole copy under the same keys and goes on with it; the file so far is let go.
    [[nodiscard]] Status continueOn(const QString &path);
    /// Makes a whole copy under the same keys with these pages in it, and goes on as before.
    [[nodiscard]] Status
    saveElsewhere(const QString &path, const std::vector<Unsaved> &waiting, Clock clock);

    /// Lets the store go; it is closed here when this was its last owner.
    void leave() { m_store.reset(); }

private:
    using Base = QPair<Id, QByteArray>; ///< a page as it was when another program changed it too

    /// What comes with a record to be kept.
    struct Given
    {
        const std::optional<QString> &text;
        Revision base;  ///< the last one kept from here
        Revision known; ///< the one it was changed from
    };

    template <typename Write>
    auto insist(Write write) -> decltype(write());
    template <typename Named>
    [[nodiscard]] Result<Named> makeNamed(const QHash<QByteArray, Named> &made,
                                          const QString &name);
    void note(const Page &page);
    [[nodiscard]] Result<Page> putOnce(Page page, const std::optional<QString> &text);
    [[nodiscard]] Result<Page>
    putBeside(Page ours, const Page &theirs, const std::optional<QString> &text, quint32 base);
    [[nodiscard]] Result<std::optional<BatchChange>> made(const BatchChange &asked);
    [[nodiscard]] Result<BatchRecord> keepOnce(BatchRecord record,
                                               const std::optional<QString> &text);
    [[nodiscard]] Result<bool>
    textsPart(const BatchRecord &theirs, const std::optional<QString> &text, quint32 base) const;
    [[nodiscard]] Status
    meet(BatchRecord &record, const BatchRecord &lying, const Given &given) const;
    [[nodiscard]] Result<BatchRecord> putAny(const BatchRecord &record,
                                             const std::optional<QString> &text);
    [[nodiscard]] Result<Batch> applyOnce(const Batch &batch);
    [[nodiscard]] std::optional<BatchRecord> lying(const BatchRecord &known) const;
    void keepText(BatchChange &change);
    void note(const BatchRecord &record);
    void forget(const BatchRecord &record);
    void forgetName(const BatchRecord &record);
    [[nodiscard]] Result<bool> refresh();
    void takeAll(Contents fresh);
    [[nodiscard]] Result<std::unique_ptr<vault::Vault>> makeCopy(const QString &path);

    std::shared_ptr<Store> m_store;
    std::shared_ptr<Contents> m_fresh; ///< not yet told
    QHash<Id, Page> m_file;            ///< pages as they lie there: ours, and all after a refresh
    QHash<Base, Id> m_apart;           ///< where a text went that could not stay in its page
    bool m_refreshed = false;
    QHash<Id, Page> m_pages; ///< as this program last saved or took them
    QHash<Id, LifeMark> m_marks;
    QHash<Id, BatchRecord> m_others; ///< all that is no page and no life mark: as m_file
    QHash<Id, Revision> m_ours;      ///< of m_others, as this program last saved them
    QSet<Id> m_erased;               ///< what this program has erased or let go for good
    QHash<QByteArray, Tag> m_tags;   ///< by folded name
    QHash<QByteArray, Person> m_people;
};

} // namespace afterword
