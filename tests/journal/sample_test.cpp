// SPDX-License-Identifier: GPL-3.0-or-later
// The sample journal keeps what rulings.md promises of it.
#include "app/journal/sample.h"

#include "tests/journal/journal_fixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

using SamplePages = std::vector<std::pair<Page, QString>>;

sample::Options sampleTestOptions(int entries, quint64 seed = 1)
{
    sample::Options options;
    options.entries = entries;
    options.seed = seed;
    options.today = QDate(2025, 10, 14);
    options.zone = "Europe/Berlin";
    options.prompts = {u"one"_s, u"two"_s};
    return options;
}

SamplePages sampleTestPages(const sample::Options &options)
{
    sample::Maker maker(options);
    SamplePages pages;
    while (!maker.atEnd())
        pages.push_back(maker.next());
    return pages;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void sameSeedSamePages();
    void shape();
    void words();
    void intoAStore();
};

void SampleTest::counts_data()
{
    QTest::addColumn<int>("entries");
    for (const int entries : {1, 2, 29, 365, 3'650, 9'999})
        QTest::addRow("%d", entries) << entries;
}

void SampleTest::counts()
{
    QFETCH(int, entries);
    const SamplePages pages = sampleTestPages(sampleTestOptions(entries));
    QCOMPARE(pages.size(), static_cast<std::size_t>(entries));
    QCOMPARE(pages.back().first.day(), QDate(2025, 10, 14));
    QVERIFY(std::is_sorted(pages.begin(), pages.end(), [](const auto &a, const auto &b) {
        return a.first.at < b.first.at;
    }));
    const qint64 span = pages.front().first.day().daysTo(pages.back().first.day());
    QVERIFY(span <= 3'652);
    if (entries >= 3'650)
        QVERIFY(span > 3'600);
}

void SampleTest::sameSeedSamePages()
{
    const SamplePages one = sampleTestPages(sampleTestOptions(200, 5));
    QVERIFY(one == sampleTestPages(sampleTestOptions(200, 5)));
    QVERIFY(one != sampleTestPages(sampleTestOptions(200, 6)));
    QVERIFY(sample::Maker(sampleTestOptions(5)).tags().front().id
            == sample::Maker(sampleTestOptions(9)).tags().front().id);
}

void SampleTest::shape()
{
    const SamplePages pages = sampleTestPages(sampleTestOptions(8'000));
    std::vector<qsizetype> lengths;
    QSet<Id> ids;
    int checkIns = 0;
    int answers = 0;
    int longestGap = 0;
    QDate before = pages.front().first.day();
    for (const auto &[page, text] : pages) {
        ids.insert(page.id);
        checkIns += page.kind == Kind::CheckIn ? 1 : 0;
        answers += page.kind == Kind::Answer ? 1 : 0;
        longestGap = std::max(longestGap, static_cast<int>(before.daysTo(page.day())));
        before = page.day();
        if (page.kind == Kind::CheckIn) {
            QVERIFY(text.isEmpty());
            QCOMPARE(page.moods.size(), 1);
        } else {
            lengths.push_back(text.count(u' ') + 1);
            QVERIFY(!text.contains(u'%'));
        }
        QVERIFY(page.kind != Kind::Answer || !page.prompt.isEmpty());
        for (const Mood &mood : page.moods)
            QVERIFY(std::abs(mood.pleasant) <= 3 && std::abs(mood.energy) <= 2);
    }
    QCOMPARE(ids.size(), qsizetype{8'000});
    QVERIFY2(checkIns > 500 && checkIns < 780, qPrintable(QString::number(checkIns)));
    QVERIFY2(answers > 360 && answers < 600, qPrintable(QString::number(answers)));
    QVERIFY2(longestGap >= 15 && longestGap <= 90, qPrintable(QString::number(longestGap)));
    std::sort(lengths.begin(), lengths.end());
    const qsizetype median = lengths[lengths.size() / 2];
    QVERIFY2(median > 210 && median < 255, qPrintable(QString::number(median)));
    QVERIFY(lengths.back() > 900);
    QVERIFY(lengths.front() < 60);
}

void SampleTest::words()
{
    const sample::Maker maker(sampleTestOptions(10));
    QCOMPARE(maker.tags().size(), std::size_t{40});
    QCOMPARE(maker.people().size(), std::size_t{6});
    QCOMPARE(maker.marks().size(), std::size_t{12});
    QSet<QString> names;
    for (const Tag &tag : maker.tags())
        names.insert(tag.name);
    QCOMPARE(names.size(), 40);
    for (const LifeMark &mark : maker.marks())
        QVERIFY(mark.day <= QDate(2025, 10, 14));
}

void SampleTest::intoAStore()
{
    const vault::TestFolder folder;
    const TestClock clock;
    const auto store = makeStore(folder.create(), clock);
    double last = 0;
    const Status written =
        sample::write(*store, sampleTestOptions(950), [&last](double part) { last = part; });
    QVERIFY(written.has_value());
    QCOMPARE(last, 1.0);
    const Contents contents = store->load().value();
    QCOMPARE(contents.pages.size(), std::size_t{950});
    QCOMPARE(contents.tags.size(), std::size_t{40});
    QCOMPARE(contents.marks.size(), std::size_t{12});
    QVERIFY(store->vault().check(true).value().isClean());
    const SamplePages made = sampleTestPages(sampleTestOptions(950));
    QCOMPARE(contents.pages.front().id, made.back().first.id);
    QCOMPARE(contents.pages.front().moods, made.back().first.moods);
    QCOMPARE(store->text(contents.pages.front()).value(), made.back().second);
}

QTEST_GUILESS_MAIN(SampleTest)
#include "sample_test.moc"
