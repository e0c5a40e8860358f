// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/book.h"

#include "app/paper/document.h"
#include "app/paper/markup.h"
#include "app/paper/page_pictures.h"

#include <QTextDocument>

#include <utility>

namespace afterword::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double bookApart = 26;         // points between two pages of the journal
constexpr double bookPictureHigh = 0.62; // of the page
constexpr QSize bookPicturePixels(1800, 1800);

QByteArray bookLine(const char *look, const QString &words)
{
    return words.isEmpty() ? QByteArray()
                           : QByteArray("<p class=\"") + look + "\">" + escaped(words) + "</p>\n";
}

/// Pictures of one page as the document is to show them.
class BookPictures
{
public:
    BookPictures(const exchange::PageOut &out, QSizeF most)
        : m_pictures(out)
        , m_most(most)
    {}

    QByteArray attributes(const QString &name)
    {
        const QImage image = m_pictures.image(name, bookPicturePixels);
        if (image.isNull())
            return {};
        const QString address = u"page:"_s + QString::number(m_images.size());
        // Never larger than 150 points an inch would show it sharply.
        const QSizeF whole = QSizeF(image.size()) * (72.0 / 150 * unitsOfPoint);
        const QSizeF shown = whole.width() > m_most.width() || whole.height() > m_most.height()
                                 ? whole.scaled(m_most, Qt::KeepAspectRatio)
                                 : whole;
        m_images.insert(address, image);
        return "src=\"" + address.toLatin1() + "\" width=\""
               + QByteArray::number(qRound(shown.width())) + "\" height=\""
               + QByteArray::number(qRound(shown.height())) + '"';
    }

    [[nodiscard]] PagePictures &pictures() { return m_pictures; }

    [[nodiscard]] const QHash<QString, QImage> &images() const { return m_images; }

private:
    PagePictures m_pictures;
    QSizeF m_most;
    QHash<QString, QImage> m_images;
};

Status bookStatus(bool drawn)
{
    return drawn ? Status{} : fail(Errc::Io);
}

/// A Book on a PDF in the sink.
class BookWriter final : public exchange::Writer
{
public:
    BookWriter(exchange::Sink &to, BookHow how)
        : Writer(to)
        , m_how(std::move(how))
    {}

    bool wants(const Attachment &file) const override { return isPicture(file); }

    Status begin(const exchange::Outline &outline) override
    {
        const auto device = sink().open({});
        if (!device)
            return fail(device.error());
        const Words words(m_how.language);
        m_pdf = makePdf(*device,
                        paperSizeFor(words.locale()),
                        outline.journal.isEmpty() ? words.untitled() : outline.journal);
        m_canvas = std::make_unique<DeviceCanvas>(*m_pdf);
        m_book = std::make_unique<Book>(*m_canvas, std::move(m_how));
        return m_book->begin(outline);
    }

    Status page(const exchange::PageOut &out) override { return m_book->page(out); }

    Status finish() override
    {
        const Status finished = m_book->finish();
        m_book.reset();
        m_canvas.reset();
        m_pdf.reset();
        const Status closed = sink().close();
        return finished ? closed : finished;
    }

private:
    BookHow m_how;
    std::unique_ptr<QPdfWriter> m_pdf;
    std::unique_ptr<DeviceCanvas> m_canvas;
    std::unique_ptr<Book> m_book;
};

/// A Book on a printer.
class PrintedBook final : public exchange::Writer
{
public:
    PrintedBook(exchange::Sink &to, BookHow how, std::shared_ptr<QPagedPaintDevice> printer)
        : Writer(to)
        , m_printer(std::move(printer))
        , m_canvas(*m_printer)
        , m_book(m_canvas, std::move(how))
    {}

    bool wants(const Attachment &file) const override { return isPicture(file); }

    Status begin(const exchange::Outline &outline) override { return m_book.begin(outline); }

    Status page(const exchange::PageOut &out) override { return m_book.page(out); }

    Status finish() override { return m_book.finish(); }

private:
    std::shared_ptr<QPagedPaintDevice> m_printer;
    DeviceCanvas m_canvas;
    Book m_book;
};

} // namespace

Book::Book(Canvas &canvas, BookHow how)
    : m_how(std::move(how))
    , m_words(m_how.language)
    , m_flow(canvas, m_words.locale())
{}

bool Book::putTitle(const exchange::Outline &outline)
{
    if (!m_flow.startPage(false))
        return false;
    m_flow.skipTo(m_flow.area().height() * 0.34);
    QByteArray html = "<h1>"
                      + escaped(outline.journal.isEmpty() ? m_words.untitled() : outline.journal)
                      + "</h1>";
    if (outline.first.isValid() && outline.last.isValid())
        html += bookLine("names", m_words.range(outline.first, outline.last));
    const auto document = makeDocument(html, m_flow.width(), {});
    return m_flow.put(*document, 0);
}

Status Book::begin(const exchange::Outline &outline)
{
    if (m_how.titled && !putTitle(outline))
        return fail(Errc::Io);
    if (m_how.front && !putFront(m_flow, *m_how.front, m_words))
        return fail(Errc::Io);
    // What comes begins on a page of its own; with chapters each sees to that itself.
    const bool begun = m_how.titled || m_how.front.has_value();
    m_fresh = begun && !m_how.chapters;
    return bookStatus(!m_fresh || m_flow.startPage());
}

void Book::goOn(const BookPlace &place)
{
    m_month = place.month;
    m_fresh = place.fresh;
    m_flow.goOn(place.sheets, place.at);
}

bool Book::putMonth(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    if (!m_how.chapters || month == m_month)
        return true;
    m_month = month;
    m_fresh = true;
    const auto heading =
        makeDocument("<h2>" + escaped(m_words.month(month)) + "</h2>", m_flow.width(), {});
    return m_flow.startPage() && m_flow.put(*heading, 0);
}

Status Book::page(const exchange::PageOut &out)
{
    if (!putMonth(out.page->day()))
        return fail(Errc::Io);
    const QSizeF most(m_flow.width(), m_flow.area().height() * unitsOfPoint * bookPictureHigh);
    BookPictures pictures(out, most);
    const auto picture = [&pictures](const QString &name) { return pictures.attributes(name); };
    QByteArray html = "<h3>" + escaped(m_words.day(out.page->day())) + "</h3>\n"
                      + bookLine("time", m_words.time(out.page->at));
    if (!out.page->title.isEmpty())
        html += "<h4>" + escaped(out.page->title) + "</h4>\n";
    html += htmlOf(out.text, {picture, true});
    for (const QString &name : pictures.pictures().rest(out.text)) {
        const QByteArray attributes = picture(name);
        if (!attributes.isEmpty())
            html += "<p><img " + attributes + "/></p>\n";
    }
    for (const QString &line : m_words.moods(*out.page))
        html += bookLine("mood", line);
    for (const QString &line : m_words.names(out))
        html += bookLine("names", line);
    html += bookLine("names", m_words.files(pictures.pictures().files()));
    if (!pictures.pictures().status())
        return pictures.pictures().status();
    const auto document = makeDocument(html, m_flow.width(), pictures.images());
    const double apart = std::exchange(m_fresh, false) ? 8 : bookApart;
    return bookStatus(m_flow.put(*document, apart));
}

Status Book::finish()
{
    // A book of no pages is a page all the same.
    const bool begun = m_flow.pages() > 0 || m_flow.startPage(false);
    return bookStatus(m_flow.finish() && begun);
}

std::unique_ptr<exchange::Writer> makeBook(exchange::Sink &sink, BookHow how)
{
    return std::make_unique<BookWriter>(sink, std::move(how));
}

std::unique_ptr<exchange::Writer>
makePrintedBook(exchange::Sink &sink, BookHow how, std::shared_ptr<QPagedPaintDevice> printer)
{
    return std::make_unique<PrintedBook>(sink, std::move(how), std::move(printer));
}

std::unique_ptr<exchange::Writer>
makeHandOff(exchange::Sink &sink, const exchange::WriteOptions &options, std::optional<Front> front)
{
    return std::make_unique<BookWriter>(sink,
                                        BookHow{options.language, false, false, std::move(front)});
}

const exchange::Format pdfFormat{
    "pdf",
    "Book (PDF)",
    "*.pdf",
    nullptr,
    nullptr,
    [](exchange::Sink &sink,
       const exchange::WriteOptions &options) -> std::unique_ptr<exchange::Writer> {
        return std::make_unique<BookWriter>(sink, BookHow{options.language, true, true, {}});
    },
    false,
};

} // namespace afterword::paper
