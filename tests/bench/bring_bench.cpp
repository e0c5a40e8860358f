// SPDX-License-Identifier: GPL-3.0-or-later
// bring: how long the window's thread is held up at most while all pages of a journal come into an
// empty one through the panel, are taken out again, and come once more out of another copy. FILE is
// the journal; beside it lies its lossless export, pages.json. All rooms are there, so that each
// follows what changes.
#include "tests/bench/heart.h"
#include "tests/bench/house.h"
#include "ui/merge_panel.h"
#include "ui/settings/bring_panel.h"

#include <QPushButton>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int bringBeat = 2; ///< ms
constexpr int bringLimit = 120'000;
constexpr double bringStall = 100;

/// One row of stalls for each while.
class Whiles final
{
public:
    void end(const char *name)
    {
        bench::Row row(name, bench::Judge::Median, bringStall);
        m_heart.tell(row);
        row.print();
    }

    void forget()
    {
        bench::Row row("", bench::Judge::Median, 0);
        m_heart.tell(row);
    }

private:
    bench::Heart m_heart{bringBeat};
};

template <typename Done>
void bringAwait(const char *what, const Done &done)
{
    if (bench::until(done, bringLimit))
        return;
    std::fprintf(stderr, "%s did not come\n", what);
    std::fflush(stdout);
    std::_Exit(1);
}

/// Presses what a step offers, once the step has it.
void pressWhenThere(bench::House &house, const char *name, const QString &text)
{
    QAbstractButton *found = nullptr;
    bringAwait(name, [&] {
        found = house.window().findChild<QAbstractButton *>(QString::fromLatin1(name));
        return found != nullptr && found->text().startsWith(text);
    });
    QTest::mouseClick(found, Qt::LeftButton);
}

void visitAll(bench::House &house)
{
    for (const char *room : {"write", "reflect", "timeline", "letters", "journal", "settings"}) {
        house.window().go(Visit{.room = QString::fromLatin1(room)});
        house.settle(50);
    }
}

void makeEmpty(bench::House &house, const QString &path)
{
    house.start();
    house.session().create(path, vault::SecureBytes(bench::passphrase));
    house.await("a journal", [&] { return house.session().state() == Session::State::Open; });
    house.settle();
    house.shut();
}

std::size_t pagesOf(bench::House &house)
{
    return house.session().journal().pages().size();
}

/// Until the search has taken in what changed, and all is quiet again.
void bringFollow(bench::House &house)
{
    bringAwait("the texts", [&] { return house.session().search().isComplete(); });
    house.settle(500);
}

void bringIn(bench::House &house, const QString &path, Whiles &whiles)
{
    const afterword::House rooms{house.session(), house.theme()};
    new BringPanel(rooms, &house.window(), path); // the window owns it
    bringAwait("what is in it",
               [&] { return house.window().findChild<QWidget *>(u"bringCounts"_s) != nullptr; });
    whiles.end("bring in, stall: looking");
    pressWhenThere(house, "bringAct", u"Bring in"_s);
    bringAwait("the pages", [&] { return pagesOf(house) > 0; });
    whiles.end("bring in, stall: putting in");
    bringFollow(house);
    whiles.end("bring in, stall: what follows");
}

void takeOut(bench::House &house, Whiles &whiles)
{
    pressWhenThere(house, "bringSafe", u"Undo"_s);
    bringAwait("an empty journal", [&] { return pagesOf(house) == 0; });
    bringFollow(house);
    whiles.end("bring in, stall: taken out again");
}

void visitRooms(bench::House &house, Whiles &whiles)
{
    pressWhenThere(house, "bringAct", u"Done"_s);
    for (const char *room : {"journal", "timeline"}) {
        house.window().go(Visit{.room = QString::fromLatin1(room)});
        house.settle(1'000);
    }
    whiles.end("bring in, stall: rooms after it");
}

void mergeCopy(bench::House &house, const QString &path, Whiles &whiles)
{
    const afterword::House rooms{house.session(), house.theme()};
    new MergePanel(rooms, &house.window(), path); // the window owns it
    pressWhenThere(house, "mergeAct", u"Bring it in"_s);
    whiles.end("merge, stall: looking");
    bringAwait("the pages", [&] { return pagesOf(house) > 0; });
    whiles.end("merge, stall: putting in");
    bringFollow(house);
    whiles.end("merge, stall: what follows");
    pressWhenThere(house, "mergeSafe", u"Undo"_s);
    bringAwait("an empty journal", [&] { return pagesOf(house) == 0; });
    bringFollow(house);
    whiles.end("merge, stall: taken back");
}

} // namespace

void bench::measureBring(House &house)
{
    const QString json = house.folder() + u"/pages.json"_s;
    const QString empty = house.folder() + u"/empty.afterword"_s;
    const QString copy = house.folder() + u"/copy.afterword"_s;
    makeEmpty(house, empty);
    if (!QFile::copy(empty, copy))
        std::_Exit(1);
    house.choose(empty);
    house.open();
    visitAll(house);
    house.awaitTexts();
    Whiles whiles;
    bringIn(house, json, whiles);
    takeOut(house, whiles);
    bringIn(house, json, whiles);
    visitRooms(house, whiles);
    house.choose(copy);
    house.open();
    visitAll(house);
    house.awaitTexts();
    whiles.forget();
    mergeCopy(house, empty, whiles);
}
