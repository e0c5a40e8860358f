// SPDX-License-Identifier: GPL-3.0-or-later
// The clipboard and the primary selection as another program on the same display sees them: what
// is copied from the page or from a plain field carries the hint for clipboard managers, both are
// empty after a lock, and what someone else put there stays. Row T-LOCK.
#include "tests/support/counted.h"
#include "tests/support/x_desktop.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString pass = u"late trains and tangerines"_s;

/// The other program: prints "<mode> <hint or -> <text or ->" for both, or takes them for itself
/// until its input ends.
int neighbour(QGuiApplication &app, bool takes)
{
    QClipboard *board = QGuiApplication::clipboard();
    if (takes) {
        board->setText(u"neighbour"_s, QClipboard::Clipboard);
        board->setText(u"neighbour"_s, QClipboard::Selection);
        std::puts("taken");
        std::fflush(stdout);
        return app.exec();
    }
    QTimer::singleShot(0, &app, [&app, board]() {
        for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
            const QMimeData *data = board->mimeData(mode);
            const QByteArray hint =
                data == nullptr ? QByteArray() : data->data(u"x-kde-passwordManagerHint"_s);
            const QString text = data == nullptr ? QString() : data->text();
            std::printf("%s %s\n",
                        hint.isEmpty() ? "-" : hint.constData(),
                        text.isEmpty() ? "-" : qPrintable(text));
        }
        app.quit();
    });
    return app.exec();
}

} // namespace

class ClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void fromThePage();
    void fromAPlainField();
    void emptyAfterLock();
    void othersKeepTheirs();

private:
    /// Two lines: clipboard, primary selection.
    [[nodiscard]] QStringList asNeighbour();
    [[nodiscard]] bool seenByNeighbour(const QStringList &expected);
    /// Presses the first keys, types the word and copies all, until the clipboard has it.
    [[nodiscard]] bool copied(const QString &word, const QString &first);
    [[nodiscard]] bool unlock();
    [[nodiscard]] bool lock();

    test::XDesktop m_desktop;
    QProcess m_window;
    Counted m_row{"T-LOCK"};
};

void ClipboardTest::initTestCase()
{
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.problem()));
    const QString file = m_desktop.home() + u"/home/journal.afterword"_s;
    QProcess cli;
    cli.setProcessEnvironment(m_desktop.environment());
    cli.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"),
              {u"new"_s, file, u"--passphrase-fd"_s, u"0"_s});
    cli.write(pass.toUtf8() + '\n');
    cli.closeWriteChannel();
    QVERIFY(cli.waitForFinished(patience));
    QCOMPARE(cli.exitCode(), 0);
    m_window.setProcessEnvironment(m_desktop.environment());
    m_window.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword"), {file});
    QVERIFY(m_window.waitForStarted());
    QVERIFY(unlock());
}

void ClipboardTest::cleanupTestCase()
{
    m_window.terminate();
    QVERIFY(m_window.waitForFinished(patience));
}

void ClipboardTest::cleanup()
{
    m_row.add(2, QTest::currentTestFailed() ? 1 : 0); // clipboard and primary selection
}

QStringList ClipboardTest::asNeighbour()
{
    QProcess other;
    other.setProcessEnvironment(m_desktop.environment());
    other.start(QCoreApplication::applicationFilePath(), {u"--neighbour"_s});
    if (!other.waitForFinished(patience) || other.exitCode() != 0)
        return {u"failed"_s};
    return QString::fromUtf8(other.readAllStandardOutput()).trimmed().split(u'\n');
}

bool ClipboardTest::seenByNeighbour(const QStringList &expected)
{
    QStringList seen;
    if (QTest::qWaitFor([&]() { return (seen = asNeighbour()) == expected; }, 10'000))
        return true;
    qWarning("%s", qPrintable(seen.join(u" | "_s)));
    return false;
}

bool ClipboardTest::unlock()
{
    // "Gate" and "rooms" look alike from outside: the page answers to Ctrl+A, Ctrl+C, the gate not.
    if (!m_desktop.waitForWindow(m_window.processId()))
        return false;
    m_desktop.type(pass);
    m_desktop.key(u"Return"_s);
    return true;
}

bool ClipboardTest::lock()
{
    const auto image = [this]() {
        QFile maps(u"/proc/%1/maps"_s.arg(m_window.processId()));
        return maps.open(QIODevice::ReadOnly) ? maps.readLine() : QByteArray();
    };
    const QByteArray before = image();
    const auto locked = [&]() { // the key says nothing to the gate, before and after
        m_desktop.key(u"ctrl+l"_s);
        return QTest::qWaitFor([&]() { return image() != before; }, 1'000);
    };
    return QTest::qWaitFor(locked, patience) && m_desktop.waitForWindow(m_window.processId());
}

bool ClipboardTest::copied(const QString &word, const QString &first)
{
    return QTest::qWaitFor(
        [&]() {
            m_desktop.key(first);
            m_desktop.type(word);
            m_desktop.key(u"ctrl+a"_s);
            m_desktop.key(u"ctrl+c"_s);
            return asNeighbour().value(0) == u"secret "_s + word;
        },
        patience);
}

void ClipboardTest::fromThePage()
{
    QVERIFY(copied(u"apricot"_s, u"ctrl+a"_s)); // once the page is there
    QVERIFY(seenByNeighbour({u"secret apricot"_s, u"secret apricot"_s}));
}

void ClipboardTest::fromAPlainField()
{
    // Journal has a field once it has a page, and the first one is just being saved.
    QVERIFY(copied(u"quince"_s, u"ctrl+f"_s));
    QVERIFY(seenByNeighbour({u"secret quince"_s, u"secret quince"_s}));
}

void ClipboardTest::emptyAfterLock()
{
    QVERIFY(lock());
    QVERIFY(seenByNeighbour({u"- -"_s, u"- -"_s}));
}

void ClipboardTest::othersKeepTheirs()
{
    QVERIFY(unlock());
    QProcess other;
    other.setProcessEnvironment(m_desktop.environment());
    other.start(QCoreApplication::applicationFilePath(), {u"--neighbour"_s, u"takes"_s});
    QVERIFY(other.waitForReadyRead(patience));
    QVERIFY(lock());
    QVERIFY(seenByNeighbour({u"- neighbour"_s, u"- neighbour"_s}));
    other.terminate();
    QVERIFY(other.waitForFinished(patience));
}

int main(int argc, char **argv)
{
    const QByteArray word = argc > 1 ? argv[1] : "";
    if (word == "--neighbour") {
        QGuiApplication app(argc, argv);
        return neighbour(app, argc > 2);
    }
    QCoreApplication app(argc, argv);
    ClipboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "clipboard_test.moc"
