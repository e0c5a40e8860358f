// SPDX-License-Identifier: GPL-3.0-or-later
// Index: folded text of every page, held in memory from the first search, or the first visit to a
// room that searches, until the journal is locked: whoever only writes has no text in memory but
// that page's, and nothing is read for it. It follows the journal by its one signal. Queries run on
// the pool over an immutable snapshot, so typing never waits; a newer query makes an older answer
// worthless (compare the ticket). Once all texts are known they are arranged in bundles (bundle.h);
// a saved page then changes only its own.
// Thread: GUI. Owner: Session. Nothing of it is ever written to disk.
#pragma once

#include "app/journal/journal.h"
#include "app/search/query.h"

#include <QObject>

#include <memory>
#include <vector>

namespace afterword::search {

struct Hit
{
    Id id;
    QString excerpt;           ///< about 120 characters around the first match, one line
    std::vector<Span> matches; ///< in the excerpt
};

struct Answer
{
    /// Where the pages of a month begin; they lie together since pages are in order of time.
    struct Month
    {
        std::size_t first = 0; ///< in `ids`
        QDate month;           ///< its first day
    };

    quint64 ticket = 0;
    Query query;
    std::vector<Id> ids; ///< newest first
    std::vector<Month> months;
    bool complete = true; ///< false while texts are still being filled in

    /// After all that are newer.
    void add(const Id &id, QDate day);

private:
    QDate m_monthEnd; ///< of the last of `months`
};

class Index final : public QObject
{
    Q_OBJECT

public:
    explicit Index(Journal &journal, QObject *parent = nullptr);
    ~Index() override;

    /// Starts filling; safe to call more than once.
    void fill();
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] quint64 nextTicket();
    [[nodiscard]] Future<Answer> ask(const QString &text, quint64 ticket, QDate today);
    /// Whether one page satisfies the query, as far as its words are known.
    [[nodiscard]] bool matches(const Query &query, const Id &id) const;
    /// The excerpt of one page for a query, for the rows that are painted.
    [[nodiscard]] Hit excerpt(const Query &query, const Id &id) const;

Q_SIGNALS:
    /// Every text is known now: after the filling, or after many pages have changed.
    void completed();
    /// The words of one page that was saved are those that are searched now.
    void refreshed(const afterword::Id &page);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// The same matching without an index, for the command line: true when the page satisfies it.
struct Candidate
{
    const Page *page = nullptr;
    QStringList tags;
    QStringList people;
    QByteArray folded; ///< title, text, tags, people, words, captions; folded, a line each
};

[[nodiscard]] bool matches(const Query &query, const Candidate &candidate);
[[nodiscard]] Hit
makeHit(const Query &query, const Id &id, const QString &title, const QString &source);

} // namespace afterword::search
