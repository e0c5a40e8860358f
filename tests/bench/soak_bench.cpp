// SPDX-License-Identifier: GPL-3.0-or-later
// soak: eight hours of somebody who has the journal open, made short: in each minute of theirs some
// words are written, every room is looked at and something is searched; pages are saved, and twice
// an hour the journal is locked and opened again, in one and the same process, so that what is not
// given back adds up (the program itself replaces its process when it locks). What the last hour
// takes is held against the second: memory, files held open, threads, files left about, and the
// processor's time of a key and of a search.
#include "tests/bench/house.h"
#include "ui/journal/filter_bar.h"
#include "ui/journal/page_list.h"
#include "ui/rooms.h"
#include "ui/shared/markdown.h"

#include <QDirIterator>
#include <QLineEdit>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int soakHours = 8;
constexpr int soakMinutes = 60;
constexpr int soakSave = 10; ///< minutes from one page to the next
constexpr int soakLock = 30; ///< minutes from one lock to the next
constexpr double soakFlat = 1.05;

struct SoakHour
{
    double memory = 0; ///< MB, at its end
    double handles = 0;
    double threads = 0;
    double files = 0; ///< beside the journal, and among settings and backups
    bench::Row key{"key", bench::Judge::Median, 0};
    bench::Row search{"search", bench::Judge::Median, 0};
};

double soakEntries(const QString &folder, QDirIterator::IteratorFlags flags = {})
{
    double count = 0;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, flags);
    for (; all.hasNext(); ++count)
        all.next();
    return count;
}

void soakWrite(bench::House &house, bench::Row &row)
{
    house.window().go(Visit{.room = u"write"_s});
    auto *editor = house.find<MarkdownEdit>();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Return); // the page of the day grows by a paragraph a minute
    for (const QChar c : u"A few words of an evening. "_s) {
        const bench::Stopwatch watch;
        QTest::keyClick(editor, c.toLatin1());
        QCoreApplication::sendPostedEvents();
        editor->viewport()->repaint();
        row.add(watch);
    }
}

void soakSearch(bench::House &house, const QString &query, bench::Row &row)
{
    house.window().go(Visit{.room = u"journal"_s, .search = true});
    house.awaitTexts();
    QLineEdit *field = house.find<FilterBar>()->field();
    QAbstractItemModel *list = house.find<PageListView>()->model();
    for (const QChar c : query) {
        bool answered = false;
        const auto link = QObject::connect(
            list, &QAbstractItemModel::modelReset, list, [&answered] { answered = true; });
        const bench::Stopwatch watch;
        QTest::keyClick(field, c.toLatin1());
        house.await("an answer", [&answered] { return answered; });
        row.add(watch);
        QObject::disconnect(link);
    }
    field->clear();
    house.settle();
}

void soakLook(bench::House &house)
{
    for (const RoomRow &room : rooms()) {
        house.window().go(Visit{.room = QString::fromLatin1(room.id)});
        house.awaitPaint(house.window().room());
    }
}

void soakNewPage(bench::House &house)
{
    house.window().go(Visit{.room = u"write"_s, .newPage = true});
    bench::Row untold("", bench::Judge::Median, 0);
    soakWrite(house, untold);
    house.window().room()->seal();
    house.awaitTexts();
}

void soakLockAndOpen(bench::House &house)
{
    bool locked = false;
    QObject::connect(
        &house.window(), &MainWindow::locked, &house.window(), [&locked] { locked = true; });
    house.window().lock(MainWindow::After::Relaunch);
    house.await("the lock", [&locked] { return locked; });
    house.open();
    house.awaitTexts();
}

void soakHour(bench::House &house, int number, SoakHour &hour)
{
    static const QStringList queries{u"the river"_s, u"kitchen"_s, u"quiet -night"_s, u"zzz"_s};
    for (int minute = 1; minute <= soakMinutes; ++minute) {
        house.passMinute();
        soakWrite(house, hour.key);
        soakSearch(house, queries.at(minute % queries.size()), hour.search);
        soakLook(house);
        if (minute % soakSave == 0)
            soakNewPage(house);
        if (minute % soakLock == 0)
            soakLockAndOpen(house);
    }
    house.settle(1'500);
    hour.memory = bench::residentMb();
    hour.handles = soakEntries(u"/proc/self/fd"_s);
    hour.threads = soakEntries(u"/proc/self/task"_s);
    hour.files = soakEntries(house.folder(), QDirIterator::Subdirectories)
                 + soakEntries(house.settingsFolder(), QDirIterator::Subdirectories);
    std::fprintf(stderr,
                 "hour %d: %.1f MB, %.0f files open, %.0f threads, %.0f files, key %.2f ms, search "
                 "%.2f ms\n",
                 number,
                 hour.memory,
                 hour.handles,
                 hour.threads,
                 hour.files,
                 hour.key.processor(0.5),
                 hour.search.processor(0.5));
}

/// Less than half a millisecond counts as that: nobody could meet a change of it.
double soakTime(const bench::Row &row)
{
    return std::max(row.processor(0.5), 0.5);
}

void soakTell(const char *name, double target, double last, double second)
{
    bench::Row row(name, bench::Judge::Median, target, "x");
    row.add(second > 0 ? last / second : NAN);
    row.print();
}

} // namespace

void bench::measureSoak(House &house)
{
    std::vector<SoakHour> hours(soakHours);
    house.stopClock();
    house.open();
    house.awaitTexts();
    for (int each = 0; each < soakHours; ++each)
        soakHour(house, each + 1, hours[static_cast<std::size_t>(each)]);
    const SoakHour &second = hours[1];
    const SoakHour &last = hours.back();
    soakTell("soak, memory", soakFlat, last.memory, second.memory);
    soakTell("soak, files held open", 1, last.handles, second.handles);
    soakTell("soak, threads", 1, last.threads, second.threads);
    soakTell("soak, files left about", 1, last.files, second.files);
    soakTell("soak, a key (cpu)", 1.1, soakTime(last.key), soakTime(second.key));
    soakTell("soak, a search (cpu)", 1.1, soakTime(last.search), soakTime(second.search));
}
