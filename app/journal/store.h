// SPDX-License-Identifier: GPL-3.0-or-later
// Store: records over a vault. Turns values into sealed rows and back; keeps no copy of them.
// Guarantees: a write is one vault commit; a page's header and body never part; unknown members and
// unknown record types survive. Thread: the one that owns the vault (the database thread, or the
// main thread of afterword-cli). Owner: Journal or the command line.
#pragma once

#include "app/base/moment.h"
#include "app/base/result.h"
#include "app/journal/batch.h"
#include "app/journal/boxed.h"
#include "app/journal/records.h"
#include "app/vault/vault.h"

#include <QHash>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace afterword {

class Attachments;

/// Everything that lies in header rows, decrypted.
struct Contents
{
    Boxed<Page> pages; ///< newest `at` first, bin included
    std::vector<Tag> tags;
    std::vector<Person> people;
    std::vector<LifeMark> marks;
    std::vector<History> histories; ///< earlier texts; at most one a page
    std::vector<SavedSearch> searches;
    std::vector<Letter> letters;
    std::vector<Urge> urges;
    std::vector<PathRun> runs;
    std::vector<Deck> decks;
    Dictionary dictionary;
    QHash<QString, QVariant> settings; ///< inside the vault (settings.h)
    QList<Moment> unlocks;             ///< newest first, at most ten
    int damaged = 0;                   ///< rows that did not open; the rest is shown
};

/// A page's text and the count of the revision that wrote it.
struct StoredText
{
    QString text;
    quint32 n = 0;
};

/// One record of a batch with the row and the revision it has in the file (0: it is new).
struct BatchPut
{
    BatchRecord record;
    std::optional<QString> text; ///< of one with a body; nothing: its text stays
    QList<PastText> past = {};   ///< of a page that is new: earlier texts, newest first
};

class Store final
{
public:
    explicit Store(std::unique_ptr<vault::Vault> unlocked);
    ~Store();

    /// Decrypts all headers, on every core.
    [[nodiscard]] Result<Contents> load();
    /// The page's text as typed. An empty text for a page without body.
    [[nodiscard]] Result<QString> text(const Page &page);
    [[nodiscard]] Result<StoredText> storedText(const Page &page);
    /// Texts of many pages, opened on every core, in the order given; used to fill the search.
    /// A page that does not open gives an empty text.
    [[nodiscard]] Result<std::vector<QString>> texts(const std::vector<BodyPlace> &pages);

    /// Saves a page and its text, and keeps the text from before when that is worth it (history.h;
    /// once load() was called): new revision, `edited` from the clock, `first` and body reference
    /// filled in. Returns the page as stored.
    [[nodiscard]] Result<Page> save(Page page, const QString &text);
    /// The same without touching the text (moods, tags, bin).
    [[nodiscard]] Result<Page> saveHeader(Page page);
    /// Many at once, in commits of a few hundred: for `sample`, the demo and imports.
    [[nodiscard]] Status saveMany(std::vector<std::pair<Page, QString>> pages);
    [[nodiscard]] Result<Tag> save(Tag tag);
    [[nodiscard]] Result<Person> save(Person person);
    [[nodiscard]] Result<LifeMark> save(LifeMark mark);
    [[nodiscard]] Status erase(const RecordBase &record, const BlobRef &body = {});
    /// Writes and erases, all in ONE commit. What is erased goes with its text, and a page with its
    /// earlier versions.
    /// Returns what was put as it is stored, in the order given.
    [[nodiscard]] Result<std::vector<BatchRecord>> apply(std::vector<BatchPut> puts,
                                                         const std::vector<BatchRecord> &erased);
    /// Histories that were written since this was last asked.
    [[nodiscard]] std::vector<History> takeHistories();
    /// Saves one record that is no page, and its text when one is given.
    [[nodiscard]] Result<BatchRecord> keep(BatchRecord record, const std::optional<QString> &text);
    /// What lies in the body of this record.
    [[nodiscard]] Result<StoredText> bodyText(const Id &id, const BlobRef &body);
    /// Takes a letter's words, files and all it says about itself out of the file but for the day
    /// of the clock: one commit. Returns what is left. Compaction is the caller's.
    [[nodiscard]] Result<Letter> letGo(const Letter &letter);
    /// The text of an earlier version of a page.
    [[nodiscard]] Result<QString> versionText(const Id &page, const Version &version);
    [[nodiscard]] Status saveSettings(const QHash<QString, QVariant> &settings);
    /// Adds "opened now" to the sealed list of the last ten.
    [[nodiscard]] Status noteUnlock();

    /// Takes over what another program has saved meanwhile; nothing when it has not. After a write
    /// that failed with Busy: if this gives contents, the write can be tried again on top of them.
    [[nodiscard]] Result<std::optional<Contents>> refresh();
    /// Goes on with another file that holds the same records in the same rows: a copy.
    void continueOn(std::unique_ptr<vault::Vault> copy);

    [[nodiscard]] vault::Vault &vault();
    /// The files of pages; knows those of what was loaded and saved here.
    [[nodiscard]] Attachments &attachments();
    void setClock(Clock clock);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace afterword
