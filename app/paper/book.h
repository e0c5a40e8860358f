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

/// Between two pages of the journal: all that the next one depends on.
struct BookPlace
{
    QDate month;        ///< whose chapter it is
    bool fresh = false; ///< the sheet holds a chapter's name and nothing below it
    int sheets = 0;     ///< begun so far
    double at = 0;      ///< points down the last of them
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

    [[nodiscard]] BookPlace place() const
    {
        return {m_month, m_fresh, m_flow.pages(), m_flow.at()};
    }

    /// Instead of begin(): what comes next is laid out as it was behind that place.
    void goOn(const BookPlace &place);

private:
    [[nodiscard]] bool putTitle(const exchange::Outline &outline);
    [[nodiscard]] bool putMonth(QDate day);

    BookHow m_how;
    Words m_words;
    Flow m_flow;
    QDate m_month;
    bool m_fresh = false; ///< the page begun holds a chapter's name and nothing below it
};

/// A PDF in the sink.
[[nodiscard]] std::unique_ptr<exchange::Writer> makeBook(exchange::Sink &sink, BookHow how);
/// Onto a printer; the sink stays empty.
[[nodiscard]] std::unique_ptr<exchange::Writer>
makePrintedBook(exchange::Sink &sink, BookHow how, std::shared_ptr<QPagedPaintDevice> printer);

/// The pages as a PDF, with their front page, for someone who is to read them with you.
[[nodiscard]] std::unique_ptr<exchange::Writer> makeHandOff(exchange::Sink &sink,
                                                            const exchange::WriteOptions &options,
                                                            std::optional<Front> front);

} // namespace afterword::paper
