// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jobs.h"

#include "app/base/parallel.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace afterword;

class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInOrderOnOneThread();
    void destructorRunsWhatIsQueued();
    void drainWaitsForCaptures();
    void continuesOnTheCaller();
    void resultsMayBeMoveOnly();
    void poolRunsBesideTheCaller();
    void piecesCoverEverythingOnce();
};

void JobsTest::runsInOrderOnOneThread()
{
    SerialQueue queue("test queue");
    std::vector<int> order;
    QSet<QThread *> threads;
    for (int i = 0; i < 500; ++i) {
        queue.run([&order, &threads, i] {
            order.push_back(i);
            threads.insert(QThread::currentThread());
        });
    }
    queue.drain();
    QCOMPARE(order.size(), std::size_t{500});
    for (int i = 0; i < 500; ++i)
        QCOMPARE(order[static_cast<std::size_t>(i)], i);
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThread()));
    QCOMPARE((*threads.begin())->objectName(), QStringLiteral("test queue"));
}

void JobsTest::destructorRunsWhatIsQueued()
{
    std::atomic<int> ran{0};
    QSemaphore gate;
    {
        SerialQueue queue("end");
        queue.run([&gate] { gate.acquire(); });
        for (int i = 0; i < 50; ++i)
            queue.run([&ran] { ++ran; });
        QCOMPARE(ran.load(), 0);
        gate.release();
    }
    QCOMPARE(ran.load(), 50);
}

void JobsTest::drainWaitsForCaptures()
{
    // What a job holds is gone when drain() returns: a vault is closed on its own thread.
    SerialQueue queue("captures");
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = held;
    queue.run([kept = std::move(held)] { return *kept; });
    queue.drain();
    QVERIFY(watch.expired());
}

void JobsTest::continuesOnTheCaller()
{
    SerialQueue queue("caller");
    QThread *where = nullptr;
    int answer = 0;
    queue.run([] { return 42; }).then(this, [&](int value) {
        where = QThread::currentThread();
        answer = value;
    });
    QTRY_COMPARE(answer, 42);
    QCOMPARE(where, QThread::currentThread());
}

void JobsTest::resultsMayBeMoveOnly()
{
    SerialQueue queue("move");
    auto in = std::make_unique<int>(7);
    QFuture<std::unique_ptr<int>> future =
        queue.run([moved = std::move(in)]() mutable { return std::move(moved); });
    QCOMPARE(*future.takeResult(), 7);
}

void JobsTest::poolRunsBesideTheCaller()
{
    QThread *where = nullptr;
    QFuture<int> future = runOnPool([&where] {
        where = QThread::currentThread();
        return 3;
    });
    QCOMPARE(future.result(), 3);
    QVERIFY(where != nullptr && where != QThread::currentThread());
}

void JobsTest::piecesCoverEverythingOnce()
{
    for (const std::size_t count : {0U, 1U, 7U, 64U, 1000U}) {
        std::vector<std::atomic<int>> seen(count);
        parallelPieces(count, 7, [&seen](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                ++seen[i];
        });
        for (const auto &times : seen)
            QCOMPARE(times.load(), 1);
    }
}

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs_test.moc"
