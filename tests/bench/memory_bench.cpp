// SPDX-License-Identifier: GPL-3.0-or-later
// memory: of one process that opens the journal and is used: unlocked and idle, then searched (with
// every text read for that), scrolled and written in. The key derivation takes 256 MB by design,
// before anything is open, and is told apart.
#include "tests/bench/house.h"
#include "ui/journal/filter_bar.h"
#include "ui/journal/page_list.h"
#include "ui/shared/markdown.h"

#include <QLineEdit>
#include <QScrollBar>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

void tell(const char *name, double target, double value)
{
    bench::Row row(name, bench::Judge::Median, target, "MB");
    row.add(value);
    row.print();
}

void memorySearch(bench::House &house)
{
    house.window().go(Visit{.room = u"journal"_s, .search = true});
    QLineEdit *field = house.find<FilterBar>()->field();
    for (const QString &query : {u"the river"_s, u"kitchen"_s, u"quiet -night"_s, u"e"_s}) {
        for (const QChar c : query) {
            QTest::keyClicks(field, QString(c));
            house.settle(40);
        }
        field->clear();
        house.settle(40);
    }
}

void memoryScroll(bench::House &house)
{
    QScrollBar *bar = house.find<PageListView>()->verticalScrollBar();
    for (int step = 0; step <= 400; ++step) {
        bar->setValue(static_cast<int>(qint64{bar->maximum()} * step / 400));
        house.settle(5);
    }
}

void memoryWrite(bench::House &house)
{
    house.window().go(Visit{.room = u"write"_s, .newPage = true});
    auto *editor = house.find<MarkdownEdit>();
    for (int page = 0; page < 3; ++page) {
        QTest::keyClicks(editor, u"A few words of an evening, kept for the morning. "_s);
        house.window().room()->seal();
        house.settle(300);
        house.window().go(Visit{.room = u"write"_s, .newPage = true});
    }
}

} // namespace

void bench::measureMemory(House &house)
{
    house.start();
    house.settle(300);
    tell("memory, lock screen", 0, residentMb());
    forgetPeak();
    house.unlock();
    tell("memory, peak of the key derivation", 0, peakMb());
    forgetPeak();
    house.settle(1'500);
    tell("memory, unlocked and idle", 150, residentMb());
    memorySearch(house);
    house.awaitTexts();
    house.settle(1'500);
    tell("memory, after search", 300, residentMb());
    memoryScroll(house);
    memoryWrite(house);
    house.awaitTexts();
    house.settle(1'500);
    tell("memory, after use", 300, residentMb());
    tell("memory, after use, proportional", 300, proportionalMb());
    tell("memory, peak since it is open", 300, peakMb());
}
