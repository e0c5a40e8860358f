// SPDX-License-Identifier: GPL-3.0-or-later
// room: opening, going from room to room, and locking.
#include "tests/bench/house.h"
#include "tests/bench/limit.h"
#include "ui/rooms.h"
#include "ui/shared/markdown.h"

#include <filesystem>
#include <fstream>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int roomOpenings = 5;
constexpr int roomRounds = 10;

/// How long the key derivation of this opening took: the thread that does nothing else has run, or
/// has been ready to run, for so long. Timed apart from the opening, it took up to a third more or
/// less from one time to the next, which is more than the rest of an opening.
double keyMs()
{
    double ns = 0;
    for (const auto &task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::string name;
        std::getline(std::ifstream(task.path() / "comm"), name);
        double ran = 0;
        double waited = 0;
        if (name == "keys" && std::ifstream(task.path() / "schedstat") >> ran >> waited)
            ns += ran + waited;
    }
    return ns / 1e6;
}

void roomUnlock(bench::House &house)
{
    bench::Row key("key derivation", bench::Judge::Median, 0);
    bench::Limit limit(house.file().toStdString());
    bench::Row least("unlock: headers only opened", bench::Judge::Median, 0);
    bench::Row row("unlock, less the key derivation", bench::Judge::Median, 250);
    for (int round = 0; round < roomOpenings; ++round) {
        house.shut();
        limit.addUnlock(least);
        house.start();
        house.settle(100);
        const double before = keyMs();
        const bench::Stopwatch watch;
        house.unlock();
        const double whole = watch.ms();
        key.add(keyMs() - before);
        row.add(whole - (keyMs() - before));
    }
    key.print();
    least.print();
    row.print();
}

void roomSwitch(bench::House &house)
{
    // Of seven rooms the slowest counts, and of seventy visits the fourth slowest.
    bench::Row first("room, first time", bench::Judge::P95, 50);
    bench::Row later("room, again", bench::Judge::P95, 16.7);
    for (int round = 0; round < roomRounds; ++round) {
        for (const RoomRow &each : rooms()) {
            const QString id = QString::fromLatin1(each.id);
            if (house.window().room()->objectName() == id)
                continue;
            const bool isNew = house.window().findChild<Room *>(id) == nullptr;
            house.app().watch(&house.window());
            const bench::Stopwatch watch;
            house.window().go(Visit{.room = id});
            house.awaitPaint(house.window().room());
            (isNew ? first : later).add(watch);
            house.settle(40);
        }
    }
    first.print();
    later.print();
}

/// To the sealed file; the program that starts in its place is not in it.
void roomLock(bench::House &house)
{
    bench::Row row("lock, until it is sealed", bench::Judge::Median, 250);
    for (int round = 0; round < roomOpenings; ++round) {
        house.open();
        house.settle(400);
        QTest::keyClicks(house.find<MarkdownEdit>(), u"Words that are not saved yet."_s);
        bool locked = false;
        QObject::connect(
            &house.window(), &MainWindow::locked, &house.window(), [&locked] { locked = true; });
        const bench::Stopwatch watch;
        house.window().lock(MainWindow::After::Relaunch);
        house.await("the lock", [&locked] { return locked; });
        row.add(watch);
    }
    row.print();
}

} // namespace

void bench::measureRooms(House &house)
{
    roomUnlock(house);
    house.awaitTexts();
    roomSwitch(house);
    roomLock(house);
}
