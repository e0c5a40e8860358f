// SPDX-License-Identifier: GPL-3.0-or-later
// Apple Journal: a folder or zip with Entries/YYYY-MM-DD….html and Resources/…. It knows days, no
// times.
#include "app/exchange/html_draft.h"
#include "app/exchange/html_text.h"
#include "app/exchange/json_members.h"
#include "app/exchange/plain_text.h"
#include "app/exchange/rows.h"

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> appleEntries(const Source &source)
{
    QSet<QString> entries;
    for (const QString &name : source.names()) {
        const QString folder = folderOf(name);
        if (name.endsWith(".html"_L1, Qt::CaseInsensitive)
            && (folder == "Entries"_L1 || folder.endsWith("/Entries"_L1))
            && !name.startsWith("__MACOSX/"_L1))
            entries.insert(name);
    }
    return entries;
}

QDate appleDay(const QString &last, const QString &html)
{
    constexpr qsizetype length = 10;
    const QDate named = QDate::fromString(last.left(length), Qt::ISODate);
    if (named.isValid())
        return named;
    const auto when = whenOf(textOfClass(html, u"pageHeader"_s));
    return when ? when->day : QDate();
}

Sure appleSniff(Source &source)
{
    const QSet<QString> entries = appleEntries(source);
    if (entries.isEmpty())
        return Sure::No;
    const QByteArray start =
        beginningOf(source, *std::min_element(entries.cbegin(), entries.cend()), 65'536);
    return start.contains("pageHeader") ? Sure::Yes : Sure::Likely;
}

Status appleRead(Source &source, const ReadOptions &options, Intake &intake)
{
    QSet<QString> known = appleEntries(source);
    if (known.isEmpty())
        return fail(Errc::Malformed, "no entries in it");
    qsizetype done = 0;
    const Status read =
        source.visit(known, [&](const QString &name, const QByteArray &bytes) -> Status {
            intake.progress(static_cast<double>(++done) / static_cast<double>(known.size()));
            const QString html = textOf(bytes);
            const QString last = name.mid(name.lastIndexOf(u'/') + 1);
            Draft draft;
            setDay(draft.page, appleDay(last, html), options.local);
            draft.page.origin.id = last;
            draft.page.title = textOfClass(html, u"title"_s);
            draft.text = textFromHtml(draft,
                                      html,
                                      [&](const QString &address) {
                                          const QString file = resolved(name, address);
                                          return source.contains(file) ? file : QString();
                                      },
                                      {u"pageHeader"_s, u"title"_s});
            return handIn(std::move(draft), name, bytes, intake);
        });
    if (!read)
        return read;
    // The first page of the export lists the others.
    for (const QString &name : source.names()) {
        if (name == "index.html"_L1 || name.endsWith("/index.html"_L1))
            known.insert(name);
    }
    reportOthers(source, known, intake);
    return {};
}

} // namespace

const Format appleJournalFormat{
    "apple-journal",
    "Apple Journal",
    "/ *.zip",
    appleSniff,
    appleRead,
    nullptr,
    false,
};

} // namespace afterword::exchange
