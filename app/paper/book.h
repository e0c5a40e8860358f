// SPDX-License-Identifier: GPL-3.0-or-later
// Book: pages of the journal as a book on a canvas: a title page, chapters by month, days, words
// for moods, pictures fitted and never cut. One page of the journal is laid out at a time. The row
// "pdf" writes it; printing and the hand-off use it on canvases of their own. Thread: one job;
// needs a QGuiApplication.
#pragma once

#include "app/exchange/format.h"
#include "app/paper/front.h"

#include <optional>

namespace afterword::paper {

extern const exchange::Format pdfFormat;

struct BookHow
{
    QString language;
    bool titled = true;   ///< with a title page
    bool chapters = true; ///< a month begins on a page of its own, under its name
    std::optional<Front> front;
};

class Book final
{
public:
    /// The canvas outlives it.
    Book(Canvas &canvas, BookHow how);

    /// NoMemory, Io when the canvas fails.
    [[nodiscard]] Status begin(const exchange::Outline &outline);
    [[nodiscard]] Status page(const exchange::PageOut &out);
    [[nodiscard]] Status finish();

    [[nodiscard]] int pages() const { return m_flow.pages(); }

private:
    [[nodiscard]] bool putTitle(const exchange::Outline &outline);
    [[nodiscard]] bool putMonth(QDate day);

    BookHow m_how;
    Words m_words;
    Flow m_flow;
    QDate m_month;
    bool m_fresh = false; ///< the page begun holds a chapter's name and nothing below it
};

/// A PDF in the sink; `shown` gets the same pages as pictures, PNG, by the time it is finished.
[[nodiscard]] std::unique_ptr<exchange::Writer>
makeShownBook(exchange::Sink &sink, BookHow how, std::shared_ptr<std::vector<QByteArray>> shown);
/// Onto a printer; the sink stays empty.
[[nodiscard]] std::unique_ptr<exchange::Writer>
makePrintedBook(exchange::Sink &sink, BookHow how, std::shared_ptr<QPagedPaintDevice> printer);

/// The pages as a PDF, with their front page, for someone who is to read them with you.
[[nodiscard]] std::unique_ptr<exchange::Writer> makeHandOff(exchange::Sink &sink,
                                                            const exchange::WriteOptions &options,
                                                            std::optional<Front> front);

} // namespace afterword::paper
