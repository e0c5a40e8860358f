// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jobs.h"

#include "app/base/parallel.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <cstring>
#include <functional>
#include <memory>
#include <pthread.h>
#include <thread>

#ifdef __linux__
#include <sys/resource.h>
#endif

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
    void answersComeInOrder();
    void goneContextIsNotCalled();
    void continuationsChain();
    void whatAJobHoldsIsLetGoElsewhere();
    void piecesCoverEverythingOnce();
    void quietPiecesLetOthersGoFirst();
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
    std::string name(16, '\0');
    queue.run([&name] {
        pthread_getname_np(pthread_self(), name.data(), name.size());
        name.resize(std::strlen(name.c_str()));
    });
    queue.drain();
    QCOMPARE(order.size(), std::size_t{500});
    for (int i = 0; i < 500; ++i)
        QCOMPARE(order[static_cast<std::size_t>(i)], i);
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThread()));
    QCOMPARE(name, std::string("test queue"));
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
    int answer = 0;
    auto in = std::make_unique<int>(7);
    queue.run([moved = std::move(in)]() mutable { return std::move(moved); })
        .then(this, [&answer](std::unique_ptr<int> out) { answer = *out; });
    QTRY_COMPARE(answer, 7);
}

void JobsTest::poolRunsBesideTheCaller()
{
    QThread *where = nullptr;
    const Future<int> future = runOnPool([&where] {
        where = QThread::currentThread();
        return 3;
    });
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result(), 3);
    QVERIFY(where != nullptr && where != QThread::currentThread());
}

void JobsTest::answersComeInOrder()
{
    SerialQueue queue("order");
    std::vector<int> order;
    for (int i = 0; i < 200; ++i) {
        const Future<int> future = queue.run([i] { return i; });
        if (i % 3 == 0)
            queue.drain(); // the answer is there before anyone asks for it
        QVERIFY(!future.isFinished());
        Future<int>(future).then(this, [&order](int value) { order.push_back(value); });
    }
    QTRY_COMPARE(order.size(), std::size_t{200});
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void JobsTest::goneContextIsNotCalled()
{
    SerialQueue queue("gone");
    int calls = 0;
    auto context = std::make_unique<QObject>();
    queue.run([] { return 1; }).then(context.get(), [&calls](int) { ++calls; });
    bool after = false;
    queue.run([] { return 2; }).then(this, [&after](int) { after = true; });
    context.reset();
    QTRY_VERIFY(after);
    QCOMPARE(calls, 0);
}

void JobsTest::continuationsChain()
{
    QString text;
    readyFuture(20)
        .then(this, [](int value) { return value + 1; })
        .then(this, [](int value) { return QString::number(2 * value); })
        .then(this, [&text](const QString &made) { text = made; });
    QCOMPARE(text, QStringLiteral("42"));
}

/// Even when the job is done before the one who asked for it goes on.
void JobsTest::whatAJobHoldsIsLetGoElsewhere()
{
    std::thread::id letGo;
    const auto held = [&letGo] {
        return std::shared_ptr<int>(new int(7), [&letGo](const int *value) {
            letGo = std::this_thread::get_id();
            delete value;
        });
    };
    const auto atOnce = [](std::function<void()> task) { std::thread(std::move(task)).join(); };
    (void)SerialQueue::start([rest = held()] {}, atOnce);
    QVERIFY(letGo != std::thread::id());
    QVERIFY(letGo != std::this_thread::get_id());
    letGo = {};
    const auto answer = SerialQueue::start([rest = held()] { return *rest; }, atOnce);
    QVERIFY(letGo != std::thread::id());
    QVERIFY(letGo != std::this_thread::get_id());
    QTRY_VERIFY(answer.isFinished());
}

void JobsTest::piecesCoverEverythingOnce()
{
    for (const std::size_t count : {0U, 1U, 7U, 64U, 1000U}) {
        std::vector<std::atomic<int>> seen(count);
        const auto see = [&seen](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                ++seen[i];
        };
        parallelPieces(count, 7, see);
        for (const auto &times : seen)
            QCOMPARE(times.load(), 1);
        quietPieces(count, 7, see);
        for (const auto &times : seen)
            QCOMPARE(times.load(), 2);
    }
}

void JobsTest::quietPiecesLetOthersGoFirst()
{
#ifdef __linux__
    const int own = getpriority(PRIO_PROCESS, 0);
    std::atomic<int> pieces{0};
    std::atomic<int> behind{0};
    quietPieces(64, 1, [&](std::size_t, std::size_t) {
        ++pieces;
        behind += getpriority(PRIO_PROCESS, 0) > own ? 1 : 0;
    });
    QCOMPARE(pieces.load(), 64);
    QCOMPARE(behind.load(), own < 19 ? 64 : 0); // nothing is behind 19
    QCOMPARE(getpriority(PRIO_PROCESS, 0), own);
#endif
}

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs_test.moc"
