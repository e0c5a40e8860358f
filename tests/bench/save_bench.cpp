// SPDX-License-Identifier: GPL-3.0-or-later
// save: how long a changed page takes until its commit returned, and how long the window's thread
// is held up by it at most: nothing else can be done in such a while. Both rooms that follow a save
// are looked at, until the search has taken the new words in as well.
#include "tests/bench/heart.h"
#include "tests/bench/house.h"
#include "ui/shared/markdown.h"

#include <fcntl.h>
#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int saveRounds = 40;

/// One act that saves; until it is announced, taken in by the search, and all is quiet again.
template <typename Act>
void saveOnce(bench::House &house, bench::Row &commit, bench::Row &stall, const Act &act)
{
    bool saved = false;
    const bench::Stopwatch watch;
    const auto link =
        QObject::connect(&house.session().journal(), &Journal::changed, &house.window(), [&] {
            if (!saved)
                commit.add(watch);
            saved = true;
        });
    bench::Heart heart;
    act();
    house.await("a save", [&saved] { return saved; });
    house.awaitTexts();
    house.settle(60);
    heart.addTo(stall);
    QObject::disconnect(link);
}

/// What the disk takes for the three times that a commit waits for it.
void diskBeside(const QString &folder)
{
    bench::Row row("save, three fsyncs of this disk", bench::Judge::Median, 0);
    const int file = ::open(folder.toUtf8().constData(), O_RDWR | O_TMPFILE, 0600);
    for (int round = 0; file >= 0 && round < saveRounds; ++round) {
        const bench::Stopwatch watch;
        for (int i = 0; i < 3; ++i) {
            const char bytes[4'096] = {};
            if (::pwrite(file, bytes, sizeof bytes, i * 4'096) < 0 || ::fsync(file) != 0)
                return;
        }
        row.add(watch);
    }
    ::close(file);
    row.print();
}

} // namespace

void bench::measureSave(House &house)
{
    house.open();
    house.awaitTexts();
    house.window().go(Visit{.room = u"write"_s, .newPage = true});
    auto *editor = house.find<MarkdownEdit>();
    QTest::keyClicks(editor, u"The first words of many."_s);
    house.window().room()->seal();
    house.settle(300);
    Row commit("save", Judge::Median, 15);
    Row stall("save, longest stall, Write", Judge::Median, 4);
    for (int round = 0; round < saveRounds; ++round) {
        QTest::keyClicks(editor, u" And more."_s);
        saveOnce(house, commit, stall, [&house] { house.window().room()->seal(); });
    }
    commit.print();
    stall.print();

    house.window().go(Visit{.room = u"journal"_s});
    house.settle(200);
    Journal &journal = house.session().journal();
    Row header("save, a header", Judge::Median, 15);
    Row list("save, longest stall, Journal", Judge::Median, 4);
    for (int round = 0; round < saveRounds; ++round) {
        Page page =
            *journal.pages().at(static_cast<std::size_t>(round) * 7 % journal.pages().size());
        page.title = u"Changed %1"_s.arg(round);
        saveOnce(house, header, list, [&] { journal.saveHeader(page); });
    }
    header.print();
    list.print();
    diskBeside(house.folder());
}
