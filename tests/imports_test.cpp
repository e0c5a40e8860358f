// SPDX-License-Identifier: GPL-3.0-or-later
// What came in is listed, goes out and comes back with its texts and files; what was changed since
// stays unless it is asked for; an import that is stopped leaves nothing in the file.
#include "app/imports.h"

#include "app/bring_in.h"
#include "app/journal/audit.h"
#include "tests/journal/journal_house.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int importsNotes = 30;

/// Notes of a folder, each with a picture of its own.
class ImportsFolder final
{
public:
    ImportsFolder()
    {
        for (int i = 0; i < importsNotes; ++i) {
            const QDate day = QDate(2025, 3, 1).addDays(i);
            const QString name = day.toString(Qt::ISODate);
            write(name + u".md"_s, u"Note %1 ![](%2.png)\n"_s.arg(i).arg(name).toUtf8());
            write(name + u".png"_s, "\x89PNG\r\n\x1a\n" + QByteArray(50'000, static_cast<char>(i)));
        }
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no sample");
    }

    QTemporaryDir m_folder;
};

struct ImportsHouse : JournalTestHouse
{
    ImportsFolder folderOfNotes;
    BringIn bringing{*journal, clock.clock(), nullptr};
    Imports imports{*journal, nullptr};

    void look()
    {
        BringWish wish;
        wish.path = folderOfNotes.path();
        wish.format = exchange::formatOf(u"markdown"_s);
        const Result<BringFound> found = journalTestWait(bringing.look(std::move(wish)));
        if (!found || found->fresh != importsNotes || found->files != importsNotes)
            qFatal("the notes are not read");
    }

    void bring()
    {
        look();
        if (!journalTestWait(bringing.bring({})))
            qFatal("nothing came in");
    }

    void change(const Page &page)
    {
        if (!journalTestWait(journal->save(page, u"other words"_s)))
            qFatal("no save");
    }

    void flush()
    {
        const Future<void> done = journal->flushed();
        if (!QTest::qWaitFor([&done] { return done.isFinished(); }, 10'000))
            qFatal("not flushed");
    }

    [[nodiscard]] Audit audit() const
    {
        auto store = makeStore(folder.openUnlocked(), clock);
        (void)store->load().value();
        return auditRecords(store->vault()).value();
    }
};

} // namespace

class ImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCameIn();
    void goesOutAndComesBack();
    void whatWasChangedStays();
    void whatWasChangedCanGoToTheBin();
    void earlierTextsComeBack();
    void moreThanOneTurnGoesOut();
    void filesLeaveWhenNobodyTakesItBack();
    void aNoteSaysFromWhatAndWhen();
    void stoppedLeavesNothing_data();
    void stoppedLeavesNothing();
};

void ImportsTest::nothingCameIn()
{
    ImportsHouse house;
    house.change(house.journal->newPage());
    QVERIFY(house.imports.list().empty());
}

void ImportsTest::goesOutAndComesBack()
{
    ImportsHouse house;
    house.change(house.journal->newPage());
    house.bring();
    std::vector<PastImport> list = house.imports.list();
    QCOMPARE(list.size(), 1U);
    QCOMPARE(list[0].id, house.bringing.import());
    QCOMPARE(list[0].pages, importsNotes);
    QCOMPARE(list[0].changed, 0);
    QCOMPARE(list[0].format, u"markdown"_s);
    const Page before = *house.journal->pages().back();
    const QString text = journalTestWait(house.journal->text(before.id)).value();
    const Imports::Removal out = journalTestWait(house.imports.takeOut(list[0].id, false));
    QVERIFY(out);
    QCOMPARE((*out)->erased(), importsNotes);
    QCOMPARE(house.journal->pages().size(), 1U);
    QVERIFY(house.imports.list().empty());
    QVERIFY(journalTestWait(house.imports.bringBack(*out)));
    QCOMPARE(house.journal->pages().size(), std::size_t(importsNotes) + 1);
    const Page *after = house.journal->page(before.id);
    QVERIFY(after != nullptr);
    QCOMPARE(after->attachments, before.attachments);
    QCOMPARE(after->origin, before.origin);
    QCOMPARE(journalTestWait(house.journal->text(before.id)).value(), text);
    list = house.imports.list();
    QCOMPARE(list[0].pages, importsNotes);
    QCOMPARE(list[0].changed, 0); // as it came in
    const Audit audit = house.audit();
    QVERIFY(audit.missing.empty() && audit.broken.empty() && audit.unnamed.empty());
}

void ImportsTest::whatWasChangedStays()
{
    ImportsHouse house;
    house.bring();
    const Page changed = *house.journal->pages().front();
    house.change(changed);
    QCOMPARE(house.imports.list()[0].changed, 1);
    const Imports::Removal out =
        journalTestWait(house.imports.takeOut(house.bringing.import(), false));
    QVERIFY(out);
    QCOMPARE((*out)->erased(), importsNotes - 1);
    QCOMPARE(house.journal->pages().size(), 1U);
    QCOMPARE(journalTestWait(house.journal->text(changed.id)).value(), u"other words"_s);
    QCOMPARE(house.imports.list()[0].pages, 1);
}

void ImportsTest::whatWasChangedCanGoToTheBin()
{
    ImportsHouse house;
    house.bring();
    const Page changed = *house.journal->pages().front();
    house.change(changed);
    const Imports::Removal out =
        journalTestWait(house.imports.takeOut(house.bringing.import(), true));
    QVERIFY(out);
    QVERIFY(house.journal->pages().empty());
    QCOMPARE(house.journal->bin().size(), 1U);
    QVERIFY(house.imports.list().empty());
    QVERIFY(journalTestWait(house.imports.bringBack(*out)));
    QVERIFY(house.journal->bin().empty());
    QCOMPARE(house.journal->pages().size(), std::size_t(importsNotes));
    QCOMPARE(journalTestWait(house.journal->text(changed.id)).value(), u"other words"_s);
}

/// Pages that came with their past, as out of a lossless export.
void ImportsTest::earlierTextsComeBack()
{
    ImportsHouse house;
    const Id import = Id::random();
    Page page = house.journal->newPage();
    page.origin = {u"day-one"_s, u"1"_s, import, {}};
    Batch batch;
    batch.put(page, u"now"_s);
    batch.changes.back().past = {{Moment{1'700'000'600'000, 0}, 4, u"Two"_s, u"later"_s},
                                 {Moment{1'700'000'000'000, 0}, 2, u"One"_s, u"first"_s}};
    QVERIFY(journalTestWait(house.journal->applyForGood(std::move(batch))));
    const Imports::Removal out = journalTestWait(house.imports.takeOut(import, false));
    QVERIFY(out);
    QVERIFY(house.journal->history(page.id) == nullptr);
    QVERIFY(journalTestWait(house.imports.bringBack(*out)));
    const History *history = house.journal->history(page.id);
    QVERIFY(history != nullptr);
    QCOMPARE(history->versions.size(), 2);
    QCOMPARE(history->versions[0].title, u"Two"_s);
    const Version first = history->versions[1];
    QCOMPARE(first.n, 2U);
    QCOMPARE(journalTestWait(house.journal->versionText(page.id, first)).value(), u"first"_s);
}

/// So many pages are not looked at in one go, and no page is forgotten between two.
void ImportsTest::moreThanOneTurnGoesOut()
{
    constexpr std::size_t many = 2'500;
    ImportsHouse house;
    house.change(house.journal->newPage());
    const Id import = Id::random();
    Batch batch;
    for (std::size_t i = 0; i < many; ++i) {
        Page page = house.journal->newPage();
        page.origin = {u"day-one"_s, QString::number(i), import, {}};
        batch.put(std::move(page), u"words"_s);
    }
    QVERIFY(journalTestWait(house.journal->applyForGood(std::move(batch))));
    Future<Imports::Removal> going = house.imports.takeOut(import, false);
    bool between = false;
    QTimer::singleShot(0, this, [&] { between = house.journal->pages().size() == many + 1; });
    const Imports::Removal out = journalTestWait(going);
    QVERIFY(out);
    QVERIFY(between);
    QCOMPARE((*out)->erased(), qsizetype(many));
    QCOMPARE(house.journal->pages().size(), 1U);
    QVERIFY(journalTestWait(house.imports.bringBack(*out)));
    QCOMPARE(house.journal->pages().size(), many + 1);
}

void ImportsTest::filesLeaveWhenNobodyTakesItBack()
{
    ImportsHouse house;
    house.bring();
    Imports::Removal out = journalTestWait(house.imports.takeOut(house.bringing.import(), false));
    QVERIFY(out);
    QVERIFY(!house.audit().unnamed.empty()); // held for Undo
    // The answer itself holds it as well, until it is gone.
    const std::weak_ptr<TakenOut> held = *out;
    out = fail(Errc::Cancelled);
    QTRY_VERIFY(held.expired());
    house.flush();
    QTRY_VERIFY(house.audit().unnamed.empty());
}

void ImportsTest::aNoteSaysFromWhatAndWhen()
{
    ImportsHouse house;
    house.bring();
    PastImport noted;
    noted.id = house.bringing.import();
    noted.format = u"obsidian"_s;
    noted.name = u"Notes"_s;
    noted.at = Moment{1'700'000'000'000, 3'600};
    Imports::note(*house.journal, noted);
    const PastImport listed = house.imports.list().at(0);
    QCOMPARE(listed.name, u"Notes"_s);
    QCOMPARE(listed.format, u"obsidian"_s);
    QCOMPARE(listed.at, noted.at);
    house.flush();
    house.reopen();
    QCOMPARE(Imports(*house.journal, nullptr).list().at(0).name, u"Notes"_s);
}

void ImportsTest::stoppedLeavesNothing_data()
{
    QTest::addColumn<int>("files");
    for (const int files : {1, 7, importsNotes - 1})
        QTest::addRow("after %d", files) << files;
}

void ImportsTest::stoppedLeavesNothing()
{
    QFETCH(int, files);
    ImportsHouse house;
    house.look();
    int sealed = 0;
    QObject::connect(&house.bringing, &BringIn::progressed, house.journal.get(), [&](double) {
        if (++sealed == files)
            house.bringing.stop();
    });
    const Status done = journalTestWait(house.bringing.bring({}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Errc::Cancelled);
    house.flush();
    QVERIFY(house.journal->pages().empty());
    QTRY_VERIFY(house.audit().unnamed.empty());
    QVERIFY(house.audit().missing.empty());
}

QTEST_GUILESS_MAIN(ImportsTest)
#include "imports_test.moc"
