// SPDX-License-Identifier: GPL-3.0-or-later
// Journal: the repository that rooms talk to. Holds headers as values on the GUI thread; bodies are
// read on demand; every write goes to the database thread and is announced by ONE signal after the
// commit returned. Guarantees: what is announced is on disk; saves of one page are ordered; a save
// that failed is kept in memory and retried until it succeeds (unsaved()).
// Thread: GUI. Owner: Session. References it hands out live until the next changed().
#pragma once

#include "app/base/jobs.h"
#include "app/journal/away.h"
#include "app/journal/batch.h"
#include "app/journal/store.h"

#include <QObject>

#include <memory>
#include <vector>

namespace afterword {

struct CopyWish;
struct FileTaken;
struct FileWish;

struct Change
{
    enum class What
    {
        /// Many records changed at once, or pages came into sight or went out of it: `ids` are the
        /// pages, and what is gone; of another type anything may be different.
        Loaded,
        Added,
        Updated,
        Removed
    };
    What what = What::Loaded;
    RecordType type = RecordType::Page;
    Id id;               ///< null when Loaded
    std::vector<Id> ids; ///< only when Loaded
};

class Journal final : public QObject
{
    Q_OBJECT

public:
    /// The store lives on the queue's thread from here on, and is closed there.
    Journal(std::shared_ptr<Store> store,
            SerialQueue &queue,
            Contents contents,
            Clock clock,
            QObject *parent = nullptr);
    ~Journal() override;

    /// Newest first, without those in the bin and those put away today (away.h).
    [[nodiscard]] const std::vector<const Page *> &pages() const;
    /// Whether it is among pages(): ask this before showing a page that was found by its id.
    [[nodiscard]] bool shows(const Page &page) const;
    /// What is put away today, newest first; never those in the bin.
    [[nodiscard]] const std::vector<const Page *> &awayPages() const;
    [[nodiscard]] bool isAway(const Page &page) const;
    /// Shows what is put away among pages(), until told otherwise or the journal is closed.
    void showAway(bool show);
    [[nodiscard]] bool showsAway() const;
    [[nodiscard]] QList<AwayPeriod> awayPeriods() const;
    void setAwayPeriods(const QList<AwayPeriod> &periods);
    /// Looks whether another day has begun. Called by its timer.
    void checkDay();
    [[nodiscard]] const std::vector<const Page *> &bin() const;
    [[nodiscard]] const Page *page(const Id &id) const; ///< nullptr when there is none
    [[nodiscard]] std::vector<const Page *> pagesOf(QDate day) const;
    [[nodiscard]] const std::vector<Tag> &tags() const; ///< by name
    [[nodiscard]] const Tag *tag(const Id &id) const;
    [[nodiscard]] const std::vector<Person> &people() const;
    [[nodiscard]] const Person *person(const Id &id) const;
    [[nodiscard]] const std::vector<LifeMark> &marks() const;       ///< by day
    [[nodiscard]] const std::vector<SavedSearch> &searches() const; ///< by name
    [[nodiscard]] const SavedSearch *search(const Id &id) const;
    [[nodiscard]] const std::vector<Letter> &letters() const; ///< newest first, as all of these
    [[nodiscard]] const Letter *letter(const Id &id) const;
    [[nodiscard]] const std::vector<Urge> &urges() const;
    [[nodiscard]] const Urge *urge(const Id &id) const;
    [[nodiscard]] const std::vector<PathRun> &runs() const;
    [[nodiscard]] const PathRun *run(const Id &id) const;
    [[nodiscard]] const std::vector<Deck> &decks() const; ///< by name
    [[nodiscard]] const Deck *deck(const Id &id) const;
    [[nodiscard]] const Dictionary &dictionary() const; ///< without an id while there is none
    [[nodiscard]] const History *history(const Id &page) const; ///< nullptr when there is none
    [[nodiscard]] const QList<Moment> &unlocks() const;
    [[nodiscard]] int damaged() const;
    /// Names of the page's tags, in its order.
    [[nodiscard]] QStringList tagNames(const Page &page) const;
    [[nodiscard]] QStringList personNames(const Page &page) const;

    /// A page for now, not yet saved: id, zone and `at` set.
    [[nodiscard]] Page newPage(Kind kind = Kind::Page) const;
    /// Of a page, letter, run or deck.
    [[nodiscard]] Future<Result<QString>> text(const Id &id);
    Future<Result<std::vector<QString>>> texts(std::vector<BodyPlace> pages);
    /// The text of an earlier version of a page.
    Future<Result<QString>> versionText(const Id &page, const Version &version);

    /// Writes; the future and changed() come after the commit.
    Future<Result<Page>> save(const Page &page, const QString &text);
    Future<Result<Page>> saveHeader(const Page &page);
    /// The same of a record of any type; one that is new may come without an id. Without a text
    /// the text stays as it is. A save that failed is tried again, as of a page. NotFound for what
    /// was erased or let go meanwhile.
    Future<Result<BatchRecord>> keep(BatchRecord record,
                                     const std::optional<QString> &text = std::nullopt);
    /// Takes a letter's words out of the file for good; only the day is left. No undo. The caller
    /// compacts the file afterwards (Session).
    Future<Status> letGo(const Id &letter);
    /// Saves and erases several records in one commit (batch.h); new ones may come without an id.
    /// What the journal knows of a record when this is called counts as how it was before. Gives
    /// the batch that undoes it; applying that gives the one that does it again. On an error
    /// nothing has changed.
    Future<Result<Batch>> apply(Batch batch);
    /// The same without the batch that undoes it: for very many records.
    Future<Status> applyForGood(Batch batch);
    Future<Status> moveToBin(const Id &id);
    Future<Status> takeFromBin(const Id &id);
    Future<Result<LifeMark>> saveMark(const LifeMark &mark);
    Future<Status> removeMark(const Id &id);
    /// The tag of this name (spaces trimmed, case folded to find it), made when there is none.
    Future<Result<Tag>> ensureTag(const QString &name);
    Future<Result<Person>> ensurePerson(const QString &name);

    // Files (journal_files.h). Nothing waits: parts go in and out between the saves of pages.
    /// Seals a file, once for all pages that have it. What FileSource::look() and
    /// Vault::commit() give; Cancelled when it was told to stop, with nothing left behind.
    Future<Result<FileTaken>> attach(FileWish wish);
    /// All bytes of a file, for showing it. NoMemory above `most`.
    Future<Result<QByteArray>> fileBytes(const BlobRef &file, qint64 most);
    /// Keeps a file of which no page is left, as long as the journal is open: for undo.
    void holdFile(const BlobRef &file);
    void holdFiles(std::vector<BlobRef> files);
    /// Takes out of the file those that attach() gave, or that were held, and no record names.
    Future<Status> dropFiles(const std::vector<BlobRef> &files);
    /// Writes a readable copy outside the vault; there is none unless it is whole.
    Future<Status> saveFileTo(CopyWish wish);

    [[nodiscard]] QVariant setting(const QString &key) const;
    void setSetting(const QString &key, const QVariant &value);

    /// Records whose last save failed and is being retried every 5 s.
    [[nodiscard]] bool hasUnsaved() const;
    /// The same without what saveElsewhere() has kept since it was last changed.
    [[nodiscard]] bool hasUnkept() const;
    /// About how many bytes the disk needs for what waits.
    [[nodiscard]] qint64 bytesNeeded() const;
    /// Resolves when everything asked for so far is committed or has failed, and nobody holds on to
    /// what hold() gave.
    Future<void> flushed();
    /// For work that is on its way to the journal and not asked for yet, such as a picture that is
    /// being made a file: flushed() waits until the last copy is let go. On this thread only.
    [[nodiscard]] std::shared_ptr<void> hold();
    void retryNow();
    /// Looks whether another program has saved; if so, takes it over and says what
    /// changed.
    void lookAgain();
    /// The file of that name is not the one that is open: moved, replaced or deleted.
    Future<bool> fileMoved();
    /// Makes a whole copy under the same keys and goes on in it. Busy when there is a file of that
    /// name. What waits is tried again there.
    Future<Status> continueOn(const QString &path);
    /// Makes a whole copy under the same keys that holds what waits as well; the journal goes on
    /// where it is.
    Future<Status> saveElsewhere(const QString &path);

Q_SIGNALS:
    void changed(const afterword::Change &change);
    /// This page's (or letter's, run's, deck's) text was changed by another program as well. Theirs
    /// stays in the page, ours is now a page of its own.
    void keptApart(const afterword::Id &theirs, const afterword::Id &ours);
    /// A save failed; its text is kept and retried.
    void saveFailed(const afterword::Id &id, const afterword::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace afterword
