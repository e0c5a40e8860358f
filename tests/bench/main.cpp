// SPDX-License-Identifier: GPL-3.0-or-later
// `afterword-bench PART FILE`: measures one part over a journal of sample pages (house.h) and
// prints its rows, a line each. FILE is written to. packaging/bench makes FILE and judges the rows.
#include "tests/bench/house.h"

using namespace afterword;

int main(int argc, char **argv)
{
    struct Part
    {
        const char *name;
        void (*measure)(bench::House &house);
    };

    static constexpr Part parts[] = {{"key", bench::measureTyping},
                                     {"search", bench::measureSearch},
                                     {"scroll", bench::measureScroll},
                                     {"memory", bench::measureMemory},
                                     {"room", bench::measureRooms},
                                     {"save", bench::measureSave},
                                     {"timeline", bench::measureTimeline},
                                     {"bring", bench::measureBring},
                                     {"soak", bench::measureSoak}};
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::App app(argc, argv);
    const QStringList said = QCoreApplication::arguments();
    if (said.size() == 3 && said.at(1) == QLatin1StringView("counts"))
        return bench::runCounted(said.at(2)) ? 0 : 64;
    for (const Part &part : parts) {
        if (said.size() == 3 && said.at(1) == QLatin1StringView(part.name)) {
            bench::House house(app, said.at(2));
            part.measure(house);
            return 0;
        }
    }
    std::fputs("afterword-bench key|search|scroll|memory|room|save|timeline|bring|soak FILE\n",
               stderr);
    return 64;
}
