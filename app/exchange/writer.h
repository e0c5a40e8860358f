// SPDX-License-Identifier: GPL-3.0-or-later
// Writer: one export on its way out, page by page, so that nothing has to hold the whole journal.
// begin(), file() for each file when it wants them first, other() for each record when it wants
// all, page() for each page, oldest first, finish(). A writer writes through its Sink and nowhere
// else. Thread: one job at a time, on the pool. Owner: whoever exports.
#pragma once

#include "app/base/result.h"
#include "app/exchange/sink.h"
#include "app/journal/batch.h"
#include "app/journal/records.h"

#include <functional>
#include <memory>
#include <optional>

namespace afterword::exchange {

struct WriteOptions
{
    bool initials = false; ///< people's names as their first letters
    bool events = false;   ///< names of life marks, where a format shows them
    QString language;      ///< of month names and labels, as in QLocale; empty: the system's
};

/// What is known before the first page.
struct Outline
{
    qsizetype pages = 0;
    Moment now;       ///< when it was exported
    QString journal;  ///< the name to show, never a path
    QDate first = {}; ///< day of the oldest page; invalid where it is not known
    QDate last = {};
};

/// A page that goes out, with the words that belong to it.
struct PageOut
{
    const Page *page = nullptr;
    QString text;
    QStringList tags;   ///< names, in the page's order
    QStringList people; ///< names, or initials when asked for
    /// All bytes of one of the page's files.
    std::function<Result<QByteArray>(const Attachment &)> bytes;
    QList<PastText> past = {}; ///< newest first; only for a writer that wantsPast()
};

/// A record of another type; only the lossless format takes them.
struct RecordOut
{
    const BatchRecord *record = nullptr;
    std::optional<QString> text; ///< of one that has a body
    std::function<Result<QByteArray>(const Attachment &)> bytes;
};

class Writer
{
public:
    explicit Writer(Sink &sink)
        : m_sink(sink)
    {}

    virtual ~Writer() = default;
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    [[nodiscard]] virtual Status begin(const Outline &outline) = 0;

    /// Whether file() is to be called, once for each file of the pages, before them; page() then
    /// gets no bytes.
    [[nodiscard]] virtual bool wantsFilesFirst() const { return false; }

    /// Whether the bytes of such a file are asked for at all; otherwise nobody needs to read them.
    [[nodiscard]] virtual bool wants(const Attachment &file) const;

    [[nodiscard]] virtual Status file(const Attachment &file, const QByteArray &bytes);
    [[nodiscard]] virtual Status page(const PageOut &out) = 0;
    /// Letters, tags, marks …, before the pages. Passed over unless wantsAll().
    [[nodiscard]] virtual Status other(const RecordOut &out);

    [[nodiscard]] virtual bool wantsAll() const { return false; }

    /// Whether earlier texts of the pages are asked for.
    [[nodiscard]] virtual bool wantsPast() const { return false; }

    /// Puts the last things down. The sink is finished by whoever made it.
    [[nodiscard]] virtual Status finish() = 0;

protected:
    [[nodiscard]] Sink &sink() { return m_sink; }

private:
    Sink &m_sink;
};

} // namespace afterword::exchange
