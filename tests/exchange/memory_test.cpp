// SPDX-License-Identifier: GPL-3.0-or-later
// How much lies in memory at most while something is brought in, from the file that was chosen to
// the plan of what comes: for each row of the table that reads, over a large source of its shape.
#include "tests/exchange/heap_meter.h"
// What takes malloc's place stands first.
#include "app/exchange/archive.h"
#include "app/exchange/bring.h"
#include "tests/support/counted.h"
#include "tests/support/large_source.h"

#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::exchange;
using namespace Qt::StringLiterals;
namespace heap = afterword::test::heap;

namespace {

constexpr qint64 megabyte = 1'048'576;
constexpr qint64 largeText = 12 * megabyte;
/// Beside four times what is read: buffers of the libraries, names and beginnings of files.
constexpr qint64 freeBase = 4 * megabyte;
/// What a page costs before its first letter (records.h), its tags, its place in tables: counts
/// where rows are so short that four times is less.
constexpr qint64 ofEntry = 1'536;

PlanOptions memoryOptions(const QString &format)
{
    PlanOptions options;
    options.format = format;
    options.import = Id{1, 2};
    options.now = Moment{1'774'000'000'000, 3600};
    options.zone = "Europe/Berlin";
    options.leftOver = u"Left over"_s;
    return options;
}

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void initTestCase() { heap::install(); }

    void everyRowThatReads();
    void reading_data();
    void reading();
    void picturesLieThereOnceAndOneByOne();
};

void MemoryTest::everyRowThatReads()
{
    QStringList rows;
    for (const QString &name : test::largeSourceNames())
        rows += name.section(u' ', 0, 0);
    for (const Format *row : formats()) {
        if (row->read != nullptr)
            QVERIFY2(rows.contains(QLatin1StringView(row->id)), row->id);
    }
}

void MemoryTest::reading_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = test::largeSourceNames();
    for (qsizetype i = 0; i < names.size(); i += sampleStep())
        QTest::newRow(qPrintable(names[i])) << names[i];
}

void MemoryTest::reading()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const test::LargeSource large = test::largeSource(name, folder.path(), largeText);
    QVERIFY(!large.path.isEmpty() && large.text >= largeText * 9 / 10);
    ReadOptions read;
    read.local = QTimeZone("Europe/Berlin");
    read.today = QDate(2026, 3, 29);
    read.passphrase = large.passphrase.get();
    const qint64 base = heap::begin();
    auto source = Source::open(large.path);
    QVERIFY(source.has_value());
    const Format *row = formatFor(**source);
    QVERIFY(row != nullptr);
    QCOMPARE(QString::fromLatin1(row->id), large.format);
    const qint64 told = heap::most - base;
    Intake intake;
    const Status done = row->read(**source, read, intake);
    QVERIFY2(done.has_value(), done ? "" : done.error().detail.c_str());
    const qint64 taken = heap::most - base;
    const qint64 held = heap::now - base;
    const Plan plan = planOf(intake.take(), {}, memoryOptions(large.format));
    const qint64 peak = heap::most - base;
    const qint64 kept = heap::now - base;
    QCOMPARE(plan.fresh, static_cast<qsizetype>(large.entries));
    const auto times = [&large](qint64 bytes) {
        return static_cast<double>(bytes) / static_cast<double>(large.text);
    };
    qInfo("%-18s %5.1f MB, %6lld entries: told apart %.2f, read %.2f (left %.2f), planned %.2f "
          "(left %.2f) times",
          qPrintable(name),
          static_cast<double>(large.text) / megabyte,
          static_cast<long long>(large.entries),
          times(told),
          times(taken),
          times(held),
          times(peak),
          times(kept));
    const qint64 most = std::max(4 * large.text, ofEntry * large.entries) + freeBase;
    QVERIFY2(peak <= most, qPrintable(QString::number(times(peak))));
}

/// Sealed as they are read, each by its parts: never all, and none twice.
void MemoryTest::picturesLieThereOnceAndOneByOne()
{
    constexpr qint64 pictureSize = 24 * megabyte;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.zip"_s);
    {
        auto sink = Sink::file(path);
        QVERIFY(sink.has_value());
        ZipOut zip(**sink);
        QVERIFY(zip.begin().has_value());
        const QDateTime at(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC);
        for (const char letter : {'a', 'b', 'c'}) {
            const QByteArray name(1, letter);
            const QString picture = QString::fromLatin1(name + ".png");
            QVERIFY(zip.put(u"2025-01-0%1.md"_s.arg(letter - 'a' + 1),
                            "![](" + picture.toLatin1() + ')',
                            at)
                        .has_value());
            QVERIFY(zip.store(picture, QByteArray(pictureSize, letter), at).has_value());
        }
        QVERIFY(zip.finish().has_value());
        QVERIFY((*sink)->finish().has_value());
    }
    vault::CreateOptions how;
    how.passphraseCost = vault::KdfCost::make(1, 8).value_or(vault::KdfCost::standard());
    auto vault = vault::Vault::create(folder.filePath(u"j.afterword"_s).toStdString(),
                                      vault::SecureBytes("late trains and tangerines"),
                                      how);
    QVERIFY(vault.has_value());
    Store store(std::move(*vault));
    QVERIFY(store.load().has_value());
    const auto source = Source::open(path);
    QVERIFY(source.has_value());
    ReadOptions read;
    read.local = QTimeZone("Europe/Berlin");
    Intake intake;
    QVERIFY(formatOf(u"markdown")->read(**source, read, intake).has_value());
    Plan plan = planOf(intake.take(), {}, memoryOptions(u"markdown"_s));
    const qint64 base = heap::begin();
    Bringing bringing(store);
    QVERIFY(bringing.takeFiles(**source, plan).has_value());
    const qint64 peak = heap::most - base;
    std::size_t files = 0;
    for (const PlannedPage &page : plan.pages)
        files += static_cast<std::size_t>(page.page.attachments.size());
    QCOMPARE(files, std::size_t{3});
    qInfo("one picture: %.2f times", static_cast<double>(peak) / pictureSize);
    QVERIFY2(peak <= pictureSize + 2 * freeBase, qPrintable(QString::number(peak)));
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
