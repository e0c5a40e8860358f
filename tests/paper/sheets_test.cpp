// SPDX-License-Identifier: GPL-3.0-or-later
// One sheet of a book, drawn by itself from the few pages that stand on it, is the sheet that the
// whole book has there, point by point; and making it costs the same at the end of a long book as
// at its beginning.
#include "app/paper/sheets.h"

#include "paper_pages.h"
#include "tests/exchange/heap_meter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr double sheetsDpi = 60;
using Pages = std::vector<test::PaperPage>;

exchange::PageOut sheetsOut(const test::PaperPage &page, const QByteArray &photo)
{
    exchange::PageOut out;
    out.page = &page.page;
    out.text = page.text;
    out.bytes = [photo](const Attachment &) { return Result<QByteArray>(photo); };
    return out;
}

/// As a whole book has it: every page goes by, one sheet is kept.
paper::Sheet wholeSheet(const Pages &pages,
                        const QByteArray &photo,
                        const paper::BookHow &how,
                        const exchange::Outline &outline,
                        int sheet)
{
    paper::SheetCanvas canvas(paper::paperSizeFor(QLocale(how.language)), sheetsDpi, sheet, 0);
    paper::Book book(canvas, how);
    if (!book.begin(outline))
        return {};
    for (const test::PaperPage &page : pages) {
        if (!book.page(sheetsOut(page, photo)))
            return {};
    }
    return book.finish() ? paper::Sheet{canvas.image(), canvas.words()} : paper::Sheet();
}

/// What lies on the heap now; a sanitizer keeps freed blocks, so the kernel's number says nothing.
qint64 heldBytes()
{
    return test::heap::now.load();
}

std::shared_ptr<paper::SheetPlan> planOf(const Pages &pages,
                                         const QByteArray &photo,
                                         const paper::BookHow &how,
                                         const exchange::Outline &outline)
{
    QByteArray none;
    const auto sink = exchange::Sink::memory(none);
    auto plan = std::make_shared<paper::SheetPlan>();
    const auto writer = paper::makeSheetPlan(*sink, how, plan);
    Status status = writer->begin(outline);
    for (const test::PaperPage &page : pages) {
        if (status)
            status = writer->page(sheetsOut(page, photo));
    }
    if (status)
        status = writer->finish();
    return status && none.isEmpty() ? plan : nullptr;
}

paper::Sheet oneSheet(const Pages &pages,
                      const QByteArray &photo,
                      const std::shared_ptr<paper::SheetPlan> &plan,
                      const paper::BookHow &how,
                      int sheet)
{
    QByteArray none;
    const auto sink = exchange::Sink::memory(none);
    paper::SheetWish wish{std::make_shared<paper::BookHow>(how),
                          plan,
                          sheet,
                          sheetsDpi,
                          std::make_shared<paper::Sheet>()};
    const auto writer = paper::makeSheet(*sink, wish);
    Status status = writer->begin({});
    const paper::SheetPlan::Part part = plan->partOf(sheet);
    for (std::size_t i = part.first; status && i < part.first + part.count; ++i)
        status = writer->page(sheetsOut(pages[i], photo));
    return status && writer->finish() ? *wish.to : paper::Sheet();
}

/// Short pages, long ones over many sheets, a photo, Arabic, several months.
Pages mixedPages()
{
    Pages pages;
    for (int i = 0; i < 26; ++i) {
        const int times = i == 9 ? 60 : i % 6 == 2 ? 9 : 1 + i % 3;
        pages.push_back(
            test::paperPage(QDate(2025, 9, 20).addDays(2 * i),
                            i % 7 == 3 ? test::paperArabic() : test::paperProse().repeated(times)));
        pages.back().page.moods << test::paperMood(pages.back().page.at, i % 7 - 3, i % 5 - 2);
    }
    test::paperAttach(pages[12], 5, {}, u"image/jpeg"_s, u"hill.jpg"_s);
    return pages;
}

} // namespace

class SheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsTheBook_data();
    void sameAsTheBook();
    void eachWordIsToldOnce();
    void emptyBook();
    void fewPagesForOneSheet();
    void aLongBookNeedsLittle();
};

void SheetsTest::sameAsTheBook_data()
{
    QTest::addColumn<bool>("titled");
    QTest::addColumn<bool>("chapters");
    QTest::addColumn<bool>("front");
    QTest::addColumn<QString>("language");
    QTest::newRow("print") << false << false << false << u"en_GB"_s;
    QTest::newRow("book") << true << true << false << u"en_US"_s;
    QTest::newRow("hand-off") << false << false << true << u"en_GB"_s;
    QTest::newRow("Arabic") << true << true << true << u"ar"_s;
}

void SheetsTest::sameAsTheBook()
{
    QFETCH(bool, titled);
    QFETCH(bool, chapters);
    QFETCH(bool, front);
    QFETCH(QString, language);
    const Pages pages = mixedPages();
    const QByteArray photo = test::paperPhoto({900, 600});
    paper::BookHow how{language, titled, chapters, {}};
    if (front) {
        std::vector<const Page *> list;
        for (const test::PaperPage &page : pages)
            list.push_back(&page.page);
        how.front = paper::Front{
            {pages.front().page.day(), pages.back().page.day()}, timeline::dots(list), {}};
    }
    exchange::Outline outline;
    outline.journal = u"Kitchen table"_s;
    outline.first = pages.front().page.day();
    outline.last = pages.back().page.day();
    const auto plan = planOf(pages, photo, how, outline);
    QVERIFY(plan != nullptr);
    QVERIFY2(plan->sheets() > 12, qPrintable(QString::number(plan->sheets())));
    for (int sheet = 1; sheet <= plan->sheets(); ++sheet) {
        const paper::Sheet whole = wholeSheet(pages, photo, how, outline, sheet);
        QVERIFY(!whole.image.isNull());
        const paper::Sheet one = oneSheet(pages, photo, plan, how, sheet);
        QVERIFY2(one.image == whole.image, qPrintable(u"sheet %1 differs"_s.arg(sheet)));
        QCOMPARE(one.words, whole.words);
    }
    QVERIFY(wholeSheet(pages, photo, how, outline, plan->sheets() + 1).image.isNull());
}

/// What is told of the sheets is what was written, once.
void SheetsTest::eachWordIsToldOnce()
{
    const Pages pages = mixedPages();
    const QByteArray photo = test::paperPhoto({900, 600});
    const paper::BookHow how{u"en_GB"_s, true, true, {}};
    const auto plan = planOf(pages, photo, how, {});
    QVERIFY(plan != nullptr);
    static const QRegularExpression blank(u"\\s+"_s);
    QString told;
    for (int sheet = 1; sheet <= plan->sheets(); ++sheet)
        told += oneSheet(pages, photo, plan, how, sheet).words.remove(blank);
    for (const QString &prose : {test::paperProse(), test::paperArabic()}) {
        const QString words = prose.section(blank, 0, 5).remove(blank);
        qsizetype written = 0;
        for (const test::PaperPage &page : pages)
            written += QString(page.text).remove(blank).count(words);
        QVERIFY(written > 0);
        QCOMPARE(told.count(words), written);
    }
    QVERIFY(!told.contains(QChar::ObjectReplacementCharacter));
}

void SheetsTest::emptyBook()
{
    const auto plan = planOf({}, {}, {u"en_GB"_s, false, false, {}}, {});
    QVERIFY(plan != nullptr);
    QCOMPARE(plan->sheets(), 1);
    QVERIFY(!oneSheet({}, {}, plan, {u"en_GB"_s, false, false, {}}, 1).image.isNull());
}

void SheetsTest::fewPagesForOneSheet()
{
    Pages pages;
    for (int i = 0; i < 600; ++i)
        pages.push_back(test::paperPage(QDate(2020, 1, 1).addDays(i), test::paperProse()));
    const auto plan = planOf(pages, {}, {u"en_GB"_s, true, true, {}}, {});
    QVERIFY(plan != nullptr);
    std::size_t most = 0;
    std::size_t next = 0;
    for (int sheet = 1; sheet <= plan->sheets(); ++sheet) {
        const paper::SheetPlan::Part part = plan->partOf(sheet);
        most = std::max(most, part.count);
        // No page is passed over.
        QVERIFY(part.count == 0 || part.first <= next);
        next = std::max(next, part.first + part.count);
    }
    QCOMPARE(next, pages.size());
    QVERIFY2(most < 12, qPrintable(QString::number(most)));
}

/// 3,000 pages with a photo now and then: what is held does not grow with them.
void SheetsTest::aLongBookNeedsLittle()
{
    constexpr int all = 3'000;
    const QByteArray photo = test::paperPhoto({1200, 800});
    test::PaperPage page = test::paperPage(QDate(2015, 1, 1), test::paperProse());
    test::PaperPage pictured = page;
    test::paperAttach(pictured, 5, {}, u"image/jpeg"_s, u"hill.jpg"_s);
    QByteArray none;
    const auto sink = exchange::Sink::memory(none);
    const paper::BookHow how{u"en_GB"_s, true, true, {}};
    const auto plan = std::make_shared<paper::SheetPlan>();
    const auto writer = paper::makeSheetPlan(*sink, how, plan);
    QVERIFY(writer->begin({}));
    qint64 early = 0;
    QElapsedTimer took;
    took.start();
    const auto at = [&](int number) -> const test::PaperPage & {
        test::PaperPage &chosen = number % 100 == 50 ? pictured : page;
        chosen.page.at = test::paperMoment(QDate(2015, 1, 1).addDays(number), 9, 0);
        return chosen;
    };
    for (int i = 0; i < all; ++i) {
        QVERIFY(writer->page(sheetsOut(at(i), photo)));
        if (i == 300)
            early = heldBytes();
    }
    QVERIFY(writer->finish());
    const qint64 planned = heldBytes();
    const qint64 planTime = took.restart();
    int sheets = 0;
    for (int sheet = 1; sheet <= plan->sheets(); sheet += 29, ++sheets) {
        paper::SheetWish wish{std::make_shared<paper::BookHow>(how),
                              plan,
                              sheet,
                              110,
                              std::make_shared<paper::Sheet>()};
        const auto one = paper::makeSheet(*sink, wish);
        QVERIFY(one->begin({}));
        const paper::SheetPlan::Part part = plan->partOf(sheet);
        for (std::size_t i = part.first; i < part.first + part.count; ++i)
            QVERIFY(one->page(sheetsOut(at(static_cast<int>(i)), photo)));
        QVERIFY(one->finish() && !wish.to->image.isNull());
    }
    const qint64 shown = heldBytes();
    std::printf("%d pages, %d sheets: planned in %lld ms, a sheet in %lld ms; %lld kB after 300 "
                "pages, %lld kB more after all, %lld kB more after %d sheets\n",
                all,
                plan->sheets(),
                planTime,
                took.elapsed() / std::max(1, sheets),
                early / 1024,
                (planned - early) / 1024,
                (shown - planned) / 1024,
                sheets);
    QVERIFY(plan->sheets() > 500);
    QVERIFY2(planned - early < 8 * 1024 * 1024, "the plan holds more than its places");
    QVERIFY2(shown - planned < 24 * 1024 * 1024, "sheets that nobody looks at are held");
}

QTEST_MAIN(SheetsTest)
#include "sheets_test.moc"
