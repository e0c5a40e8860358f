// SPDX-License-Identifier: GPL-3.0-or-later
// PoolEnd: the end of the program waits for what the pool still does. Such work lays out sheets and
// scales pictures, which needs the fonts and the thread of the QApplication, and removes what an
// export had begun; who asked for it is gone by then, and has told it to stop. Without this it ran
// on while the QApplication was taken down. Declare it after the QApplication and before all else.
// Thread: main. Owner: main().
#pragma once

#include <QThreadPool>

namespace afterword {

class PoolEnd final
{
public:
    PoolEnd() = default;

    ~PoolEnd() { QThreadPool::globalInstance()->waitForDone(); }

    PoolEnd(const PoolEnd &) = delete;
    PoolEnd &operator=(const PoolEnd &) = delete;
};

} // namespace afterword
