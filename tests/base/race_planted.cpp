// SPDX-License-Identifier: GPL-3.0-or-later
// A race on purpose, of two jobs of the pool over one text: the build with the thread sanitizer has
// to find it, or its silence about the program would mean nothing.
#include "app/base/jobs.h"

#include <QSemaphore>

#include <string>

int main()
{
    using namespace afterword;
    constexpr int rounds = 100'000; // long enough for both to be at it at once
    std::string shared;
    QSemaphore both;
    QSemaphore done;
    for (int job = 0; job < 2; ++job) {
        startOnPool([&] {
            both.release();
            both.tryAcquire(2, 10'000); // the first waits for the second
            both.release(2);
            for (int i = 0; i < rounds; ++i)
                shared = "too long to be kept without memory of its own";
            done.release();
        });
    }
    done.acquire(2);
    return 0;
}
