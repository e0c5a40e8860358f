// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/export_ways.h"

#include "app/exchange/initials.h"
#include "app/format_names.h"
#include "app/paper/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct WaysText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// The moods and marks of the days from the first page to the last.
paper::Front exportFront(const Journal &journal, const std::vector<Id> &pages, bool initials)
{
    paper::Front front;
    for (const Id &id : pages) {
        const Page *page = journal.page(id);
        if (page == nullptr)
            continue;
        const QDate day = page->day();
        front.range.first = front.range.first.isValid() ? std::min(front.range.first, day) : day;
        front.range.last = front.range.last.isValid() ? std::max(front.range.last, day) : day;
    }
    QStringList names;
    for (const Person &person : journal.people())
        names << person.name;
    const exchange::Initials shortened(names);
    front.dots = timeline::within(timeline::dots(journal.pages()), front.range);
    for (const LifeMark &mark : journal.marks()) {
        if (!mark.shown || mark.day < front.range.first || mark.day > front.range.last)
            continue;
        front.marks.push_back(mark);
        if (initials)
            front.marks.back().name = shortened.in(mark.name);
    }
    return front;
}

} // namespace

bool ExportWay::takesInitials() const
{
    return !isWhole() && kind != Kind::Moods;
}

QString ExportWay::ending() const
{
    if (kind == Kind::Moods)
        return u"csv"_s;
    if (row == nullptr)
        return u"pdf"_s;
    const QString files = QString::fromLatin1(row->files);
    return row->writesFolder ? QString() : files.section(u' ', 0, 0).remove(u"*."_s);
}

QList<ExportWay> exportWays()
{
    using Of = ExportWay::Kind;
    QList<ExportWay> ways{
        {Of::HandOff,
         WaysText::tr("For a therapist"),
         WaysText::tr("The pages on paper or as a PDF, for someone who is to read them with you. "
                      "You see each sheet before it is saved or printed.")},
        {Of::Print,
         WaysText::tr("Print, or a PDF of the pages"),
         WaysText::tr("The pages one after the other. You see each sheet before it is saved or "
                      "printed.")},
        {Of::Book,
         WaysText::tr("Book (PDF)"),
         WaysText::tr("With a title page, and each month on a page of its own. You see each sheet "
                      "before it is saved or printed.")},
    };
    for (const exchange::Format *row : paper::paperFormats()) {
        if (QLatin1StringView(row->id) == "pdf"_L1)
            continue; // the book above
        ways.append({Of::Format,
                     formatName(*row),
                     WaysText::tr("One file that other programs show. It cannot be brought back "
                                  "in."),
                     row});
    }
    for (const exchange::Format *row : exchange::formats()) {
        if (row->write == nullptr)
            continue;
        ways.append({Of::Format,
                     formatName(*row),
                     row->holdsAll       ? WaysText::tr("All there is to know of them. Afterword "
                                                        "can bring it back in.")
                     : row->writesFolder ? WaysText::tr("A new folder with a file for each page.")
                                         : WaysText::tr("To move to another program."),
                     row});
    }
    ways.append({Of::Moods,
                 WaysText::tr("Moods (CSV)"),
                 WaysText::tr("A table of the moods on these pages, with the words chosen for "
                              "them. No title and no text.")});
    return ways;
}

paper::BookHow exportBook(const Journal &journal,
                          const std::vector<Id> &pages,
                          ExportWay::Kind kind,
                          bool front,
                          bool initials)
{
    paper::BookHow how;
    how.titled = kind == ExportWay::Kind::Book;
    how.chapters = kind == ExportWay::Kind::Book;
    if (kind == ExportWay::Kind::HandOff && front && !pages.empty())
        how.front = exportFront(journal, pages, initials);
    return how;
}

} // namespace afterword
