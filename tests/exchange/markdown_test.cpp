// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of this journal as a Markdown folder: whole when they come back, under names that are free.
#include "app/exchange/format.h"
#include "tests/support/format_cases.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::exchange;
using namespace Qt::StringLiterals;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownPageComesBackWhole();
    void namesAreFree();
};

namespace {

Draft pageOf(quint64 number, const QString &title)
{
    Draft draft;
    draft.page.id = {7, number};
    draft.page.at = *Moment::parse(u"2025-10-14T21:14:03.250+02:00");
    draft.page.created = *Moment::parse(u"2025-10-15T07:00:00+02:00");
    draft.page.edited = *Moment::parse(u"2025-10-15T08:00:00+02:00");
    draft.page.zone = "Europe/Berlin";
    draft.page.title = title;
    return draft;
}

Result<Harvest> again(const QList<Draft> &drafts, const QString &folder)
{
    Harvest harvest;
    harvest.pages.assign(drafts.cbegin(), drafts.cend());
    const auto none = Source::fromFiles({});
    auto sink = Sink::folder(folder);
    const Format *row = formatOf(u"markdown");
    const auto writer = row->write(**sink, {});
    if (const Status written = test::writeAll(*writer, harvest, *none); !written)
        return fail(written.error());
    if (const Status done = (*sink)->finish(); !done)
        return fail(done.error());
    auto source = Source::open(folder);
    Intake intake;
    ReadOptions options;
    options.local = QTimeZone("Asia/Tokyo"); // where it is read does not matter
    if (const Status read = row->read(**source, options, intake); !read)
        return fail(read.error());
    return intake.take();
}

} // namespace

void MarkdownTest::ownPageComesBackWhole()
{
    Draft draft = pageOf(1, u"A “title”: #no, 'yes' - \\ \u2028 \u0007 🌧"_s);
    Page &page = draft.page;
    page.kind = Kind::Answer;
    page.prompt = u"first-night.2"_s;
    page.path = {u"columns"_s, {3, 4}, {}};
    page.values = {{u"miss"_s, 3}, {u"words"_s, u"the \"waiting\"\nfor"_s}};
    page.circles = 2;
    page.draft = true;
    page.lookback = {false, QDate(2026, 1, 1)};
    page.extra = R"({"later":{"deep":[1,2]}})";
    draft.tags = QStringList{u"a, b"_s, u"- c: d"_s};
    draft.people = QStringList{u"نور"_s};
    draft.text = u"\n\n---\ntitle: no\n---\n\r\ttext\n\n"_s;
    const QTemporaryDir folder;
    const auto back = again({draft}, folder.filePath(u"out"_s));
    QVERIFY(back.has_value());
    QCOMPARE(back->pages.size(), std::size_t{1});
    const Draft &got = back->pages.front();
    QCOMPARE(got.page.title, page.title);
    QVERIFY(got.page == page);
    QCOMPARE(got.tags, draft.tags);
    QCOMPARE(got.people, draft.people);
    // The ends of lines are those of text.
    QCOMPARE(got.text, u"\n\n---\ntitle: no\n---\n\n\ttext\n\n"_s);
    QVERIFY(back->notTaken.empty());
}

void MarkdownTest::namesAreFree()
{
    QList<Draft> drafts;
    for (quint64 i = 0; i < 5; ++i)
        drafts += pageOf(i, i == 3 ? u"Tea 2"_s : u"Tea"_s);
    const QTemporaryDir folder;
    const auto back = again(drafts, folder.filePath(u"out"_s));
    QVERIFY2(back.has_value(), back ? "" : back.error().detail.c_str());
    QCOMPARE(back->pages.size(), std::size_t{5});
    const QDir month(folder.filePath(u"out/entries/2025/10"_s));
    QCOMPARE(month.entryList(QDir::Files).size(), 5);
    QVERIFY(month.exists(u"2025-10-14-2114-tea.md"_s));
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "markdown_test.moc"
