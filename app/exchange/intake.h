// SPDX-License-Identifier: GPL-3.0-or-later
// Intake: what a reader of a format reports to. Holds drafts until it is known what comes in, tells
// how far it is, and says when to stop. Guarantees: what it took is within bounds (pages, title,
// text). Thread: the reader's job. Owner: whoever imports; the reader has a reference.
#pragma once

#include "app/exchange/draft.h"
#include "app/journal/batch.h"
#include "app/journal/file_source.h"

#include <QMap>
#include <QSet>

#include <deque>
#include <functional>
#include <vector>

namespace afterword::exchange {

/// Why an entry or a file of the source did not become a page.
enum class NotTaken
{
    NotUnderstood, ///< kept as a file
    NoDay,         ///< an entry without a day that can be read
    Missing,       ///< a file that an entry names and the source does not have
    Refused,       ///< a name that leads elsewhere, a link, something beyond the limits
};

struct NotTakenItem
{
    QString name; ///< of the file, or of the entry within it: "Export.json, entry 12"
    NotTaken reason = NotTaken::NotUnderstood;
    QByteArray kept; ///< what it says, verbatim; empty: the file of that name in the source
};

/// A record of another type than a page, from our own format.
struct OtherRecord
{
    BatchRecord record;
    std::optional<QString> text;
};

/// What was read, until there is a plan. The texts of all pages lie in memory once, here or there;
/// a piece of the source is let go of when it was read (Spool), and files of the source stay where
/// they are. So an import needs less than four times the size of what is read, and some MB
/// (tests/exchange/memory_test.cpp).
struct Harvest
{
    std::deque<Draft> pages; ///< a vector would lie there twice while it grows
    std::vector<OtherRecord> others;
    std::vector<NotTakenItem> notTaken;
    /// Own words for moods with a first guess 1 (worst) … 5 (best), 0 when there is none.
    QMap<QString, int> moodLabels;
    qsizetype read = 0;    ///< entries that were seen
    qsizetype divided = 0; ///< days of one text in several parts: RedNotebook
};

class Intake final
{
public:
    static constexpr qsizetype pagesMost = 1'000'000;

    explicit Intake(Stop stop = {}, std::function<void(double)> progress = {});

    /// An entry that was understood; one without a day is kept as not taken (NoDay), so that every
    /// page of the harvest has one. Cancelled when told to stop, TooCostly beyond pagesMost: the
    /// reader then returns that.
    [[nodiscard]] Status page(Draft draft);
    [[nodiscard]] Status other(BatchRecord record, std::optional<QString> text = std::nullopt);
    /// An entry that was not: counted as read, kept verbatim.
    void notTaken(const QString &name, NotTaken reason, const QByteArray &kept);
    /// A whole file of the source that this format knows nothing of.
    void leftOver(const QString &file);
    /// The source's own word for a mood.
    void moodLabel(const QString &label, int guess);

    /// A day whose text is in parts, whether they become pages or not.
    void dividedDay() { ++m_harvest.divided; }

    void progress(double part);

    [[nodiscard]] bool isStopped() const { return m_stop && *m_stop; }

    [[nodiscard]] const Harvest &harvest() const { return m_harvest; }

    [[nodiscard]] Harvest take() { return std::move(m_harvest); }

private:
    void makeSmall(Draft &draft);
    void share(QString &word);

    Harvest m_harvest;
    QSet<QString> m_words; ///< that many pages say: one piece of memory each
    Stop m_stop;
    std::function<void(double)> m_progress;
};

} // namespace afterword::exchange
