// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while typing, on one and the same journal: this program starts itself as a child that
// types into the real window, kills it at some moment, and opens the file. Words that were typed
// 10 s before, and words whose save was announced, are there; nothing else is.
#include "app/session.h"
#include "ui/main_window.h"
#include "ui/shared/markdown.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "late trains and tangerines";
constexpr int patience = 30'000;
constexpr qint64 promiseMs = 10'000; ///< nothing older than this may be missing
constexpr qint64 slackMs = 1'000;    ///< a machine under load: the commit itself takes time

Session::Options cheap(const QString &folder)
{
    Session::Options how;
    how.settingsPath = folder + u"/s.ini"_s;
    how.cost = vault::KdfCost::make(1, 8).value();
    return how;
}

QString word(int n)
{
    return u"w%1"_s.arg(n, 6, 10, QLatin1Char('0'));
}

int highest(const QString &text)
{
    int best = 0;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts)) {
        if (each.size() == 7 && each.startsWith(u'w'))
            best = std::max(best, each.mid(1).toInt());
    }
    return best;
}

/// The child: types one word after the other, with a pause now and then, and says what it did.
int typist(QApplication &app, const QString &folder, int from, bool pauses)
{
    Session session(cheap(folder));
    Theme theme;
    session.choose(folder + u"/j.afterword"_s);
    MainWindow window(session, theme);
    window.resize(1000, 700);
    window.show();
    session.unlock(vault::SlotType::Passphrase, vault::SecureBytes(secret));
    int next = from;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &window, [&]() {
        auto *editor = window.findChild<MarkdownEdit *>();
        if (editor == nullptr || window.room() == nullptr)
            return;
        if (next == from) {
            QObject::connect(
                &session.journal(), &Journal::changed, &window, [&](const Change &change) {
                    if (change.type != RecordType::Page)
                        return;
                    session.journal().text(change.id).then(
                        &window, [](const Result<QString> &text) {
                            if (text) {
                                std::printf("ack %d\n", highest(*text));
                                std::fflush(stdout);
                            }
                        });
                });
        }
        QTest::keyClicks(editor, word(next) + u' ');
        std::printf("typed %d\n", next);
        std::fflush(stdout);
        ++next;
        keys.setInterval(pauses && QRandomGenerator::global()->bounded(25) == 0 ? 1800 : 30);
    });
    keys.start(30);
    return app.exec();
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typingIsNeverLostBeyondThePromise_data();
    void typingIsNeverLostBeyondThePromise();

private:
    [[nodiscard]] QString storedText();

    QTemporaryDir m_folder;
    int m_next = 1;
};

void KillTest::initTestCase()
{
    Session session(cheap(m_folder.path()));
    session.create(m_folder.filePath(u"j.afterword"_s), vault::SecureBytes(secret));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Open, patience);
    session.lock();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Locked, patience);
}

QString KillTest::storedText()
{
    Session session(cheap(m_folder.path()));
    session.choose(m_folder.filePath(u"j.afterword"_s));
    session.unlock(vault::SlotType::Passphrase, vault::SecureBytes(secret));
    if (!QTest::qWaitFor([&]() { return session.state() == Session::State::Open; }, patience))
        return {};
    QString all;
    std::size_t read = 0;
    const auto &pages = session.journal().pages();
    for (const Page *page : pages) {
        session.journal().text(page->id).then(this, [&](const Result<QString> &text) {
            all += text.value_or(QString()) + u' ';
            ++read;
        });
    }
    return QTest::qWaitFor([&]() { return read == pages.size(); }, patience) ? all : QString();
}

void KillTest::typingIsNeverLostBeyondThePromise_data()
{
    QTest::addColumn<int>("lifeMs");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("without a pause, past the promise") << 13'500 << false;
    for (int round = 1; round <= 8; ++round)
        QTest::addRow("with pauses, round %d", round)
            << 1'500 + QRandomGenerator::global()->bounded(4'000) << true;
}

void KillTest::typingIsNeverLostBeyondThePromise()
{
    QFETCH(int, lifeMs);
    QFETCH(bool, pauses);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--typist"_s,
                 m_folder.path(),
                 QString::number(m_next),
                 pauses ? u"pauses"_s : u"steady"_s});
    QVERIFY(child.waitForStarted());
    QElapsedTimer clock;
    QList<std::pair<int, qint64>> typed;
    int acknowledged = 0;
    while (!clock.isValid() || clock.elapsed() < lifeMs) {
        QVERIFY2(child.waitForReadyRead(patience), child.readAllStandardError().constData());
        while (child.canReadLine()) {
            const QList<QByteArray> line = child.readLine().trimmed().split(' ');
            if (!clock.isValid())
                clock.start();
            if (line.first() == "typed")
                typed.append({line.last().toInt(), clock.elapsed()});
            else
                acknowledged = std::max(acknowledged, line.last().toInt());
        }
    }
    const qint64 died = clock.elapsed();
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    QVERIFY(child.waitForFinished());
    QVERIFY(!typed.isEmpty());

    const QString stored = storedText();
    const int kept = highest(stored);
    QVERIFY2(kept >= acknowledged,
             qPrintable(u"kept %1, announced %2"_s.arg(kept).arg(acknowledged)));
    for (const auto &[n, when] : std::as_const(typed)) {
        if (died - when > promiseMs + slackMs)
            QVERIFY2(stored.contains(word(n)), qPrintable(u"lost "_s + word(n)));
    }
    if (!pauses)
        QVERIFY(acknowledged > 0); // the promise was put to the test
    for (int n = m_next; n <= kept; ++n)
        QVERIFY2(stored.count(word(n)) == 1, qPrintable(word(n)));
    m_next = typed.last().first + 1;
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == "--typist"_L1)
        return typist(app, arguments[2], arguments[3].toInt(), arguments[4] == "pauses"_L1);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
