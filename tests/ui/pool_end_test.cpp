// SPDX-License-Identifier: GPL-3.0-or-later
// A program that ends while the pool lays out a text ends well, and not before that text is done.
// In a process of its own, which is this program again.
#include "ui/pool_end.h"

#include "app/base/jobs.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QImage>
#include <QProcess>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

#include <cstdio>
#include <thread>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int endLate = 3'000; ///< ms; the program would be gone by then if it did not wait

/// What an export does with a page: a text with a picture gets its lines.
void layOut()
{
    QTextDocument document;
    QTextCursor cursor(&document);
    cursor.insertText(u"before "_s);
    cursor.insertImage(QImage(8, 8, QImage::Format_RGB32), u"picture"_s);
    document.setTextWidth(200);
    const qreal height = document.size().height(); // lays it out
    std::printf("%s\n", height > 0 ? "laid out" : "nothing");
    std::fflush(stdout);
}

int endEarly(int argc, char **argv)
{
    QApplication app(argc, argv);
    const PoolEnd end;
    startOnPool([] {
        // As late as can be: when the QApplication is gone, or would long be gone.
        const QDeadlineTimer late(endLate);
        while (QCoreApplication::instance() != nullptr && !late.hasExpired())
            std::this_thread::yield();
        layOut();
    });
    return 0;
}

} // namespace

class PoolEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndWaits();
};

void PoolEndTest::theEndWaits()
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--end"_s});
    QVERIFY(program.waitForFinished(120'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardOutput(), QByteArray("laid out\n"));
}

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--end") == 0)
        return endEarly(argc, argv);
    QCoreApplication app(argc, argv);
    PoolEndTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "pool_end_test.moc"
