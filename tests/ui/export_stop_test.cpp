// SPDX-License-Identifier: GPL-3.0-or-later
// An export that does not come to its end, in the real panel: stopped by hand, a full disk, a
// folder that goes away on the way. Nothing stands under the chosen name, nothing of ours is left
// beside it, and what is said says what to do.
#include "app/exchange/format.h"
#include "tests/ui/journal_bench.h"
#include "tests/vault/child.h"
#include "ui/shared/ask.h"
#include "ui/shared/paper_view.h"

#include <QComboBox>
#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/mount.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int stopPages = 260;

/// A disk that can be full: a small file system of memory where the kernel lets this test mount
/// one, else a limit on the size of files. Made before there are threads.
class StopDisk final
{
public:
    StopDisk()
    {
        m_mounted = m_folder.isValid() && vault::mountsOfOurOwn()
                    && ::mount("none", qPrintable(m_folder.path()), "tmpfs", 0, "size=1m") == 0;
    }

    ~StopDisk()
    {
        if (m_mounted)
            ::umount2(qPrintable(m_folder.path()), MNT_DETACH);
    }

    StopDisk(const StopDisk &) = delete;
    StopDisk &operator=(const StopDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// So much is left, and not enough.
    void fill(qint64 room)
    {
        if (!m_mounted) {
            getrlimit(RLIMIT_FSIZE, &m_before);
            ::signal(SIGXFSZ, SIG_IGN);
            rlimit tight = m_before;
            tight.rlim_cur = static_cast<rlim_t>(room);
            setrlimit(RLIMIT_FSIZE, &tight);
            return;
        }
        QFile filler(m_folder.filePath(u"filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot fill the disk");
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) {
        }
        filler.resize(filler.size() - room);
    }

    void makeRoom()
    {
        if (!m_mounted)
            setrlimit(RLIMIT_FSIZE, &m_before);
        QFile::remove(m_folder.filePath(u"filler"_s));
    }

    void clear() const
    {
        for (const QFileInfo &each : QDir(path()).entryInfoList(everything()))
            each.isDir() ? QDir(each.filePath()).removeRecursively()
                         : QFile::remove(each.filePath());
    }

    [[nodiscard]] static QDir::Filters everything()
    {
        return QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    }

private:
    QTemporaryDir m_folder;
    rlimit m_before{};
    bool m_mounted = false;
};

QStringList inFolder(const QString &path)
{
    QStringList names = QDir(path).entryList(StopDisk::everything());
    names.removeAll(u"filler"_s);
    return names;
}

bool isBegun(const QString &path)
{
    return !QDir(path).entryList({u"*.part"_s}, StopDisk::everything()).isEmpty();
}

/// Looks after each turn of the event loop: a short export would be over between two looks of
/// QTRY_VERIFY.
bool awaitBegun(const QString &path)
{
    const QDeadlineTimer end(20'000);
    while (!isBegun(path) && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    return isBegun(path);
}

} // namespace

class ExportStopTest : public QObject
{
    Q_OBJECT

public:
    explicit ExportStopTest(StopDisk &disk)
        : m_disk(disk)
    {}

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void stopped_data();
    void stopped();
    void fullDisk_data();
    void fullDisk();
    void folderGoesAway_data();
    void folderGoesAway();

private:
    void ways() const;
    /// Up to where the file or folder is begun.
    void begin(const QString &what, const QString &place);
    [[nodiscard]] QString said() const;

    StopDisk &m_disk;
    std::unique_ptr<JournalBench> m_bench;
    ask::Script m_script;
};

/// One journal for all: making it takes longer than everything that is done with it.
void ExportStopTest::initTestCase()
{
    m_bench = std::make_unique<JournalBench>();
    QVERIFY(m_bench->temp.create());
    const QString prose =
        u"I walked the long way home, past the bakery and the school with the green fence. "_s;
    for (int i = 0; i < stopPages; ++i) {
        Page page = m_bench->journal().newPage();
        page.at.utcMs -= i * 86'400'000LL;
        m_bench->journal().save(page, prose.repeated(60));
    }
    QVERIFY(m_bench->temp.flush());
    m_bench->show();
    ask::setScript(&m_script);
}

void ExportStopTest::cleanupTestCase()
{
    ask::setScript(nullptr);
    m_bench.reset();
}

void ExportStopTest::cleanup()
{
    m_disk.makeRoom();
    m_disk.clear();
    m_script = {};
    if (QWidget *panel = m_bench->find(u"exportPanel"_s))
        QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(m_bench->find(u"exportPanel"_s) == nullptr);
}

void ExportStopTest::ways() const
{
    QTest::addColumn<QString>("what");
    QTest::newRow("PDF") << u"Print, or a PDF of the pages"_s;
    QTest::newRow("web page") << u"Web page (HTML)"_s;
    QTest::newRow("folder") << QString::fromLatin1(exchange::formatOf(u"markdown")->title);
    QTest::newRow("whole copy") << QString::fromLatin1(exchange::formatOf(u"json")->title);
}

void ExportStopTest::begin(const QString &what, const QString &place)
{
    QVERIFY(m_bench->click(m_bench->find(u"journalMore"_s)));
    QVERIFY(m_bench->pick(u"Export or print…"_s));
    auto *box = m_bench->find<QComboBox>(u"exportWhat"_s);
    QVERIFY(box->findText(what) >= 0);
    box->setCurrentText(what);
    m_script.paths = {place};
    QVERIFY(m_bench->click(m_bench->find(u"panelAct"_s)));
    if (!what.startsWith(u"Print"_s))
        return;
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->find(u"exportSave"_s) != nullptr, 60'000);
    QVERIFY(m_bench->click(m_bench->find(u"exportSave"_s)));
}

QString ExportStopTest::said() const
{
    QStringList words;
    if (const QWidget *panel = m_bench->find(u"exportPanel"_s)) {
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
    }
    return words.join(u'\n');
}

void ExportStopTest::stopped_data()
{
    ways();
}

void ExportStopTest::stopped()
{
    QFETCH(QString, what);
    const QTemporaryDir folder;
    const bool asFolder = what.startsWith(u"Markdown"_s);
    begin(what, asFolder ? folder.path() : folder.filePath(u"mine"_s));
    QVERIFY(awaitBegun(folder.path()));
    QVERIFY(m_bench->click(u"Stop"_s));
    QTRY_COMPARE_WITH_TIMEOUT(inFolder(folder.path()), QStringList(), 20'000);
    QTRY_VERIFY(m_bench->find(u"exportPanel"_s) == nullptr);
    QVERIFY(m_bench->list()->isVisible());
}

void ExportStopTest::fullDisk_data()
{
    ways();
}

void ExportStopTest::fullDisk()
{
    QFETCH(QString, what);
    const bool asFolder = what.startsWith(u"Markdown"_s);
    const QTemporaryDir other; // a limit on sizes holds everywhere
    const QString folder = m_disk.isMounted() ? m_disk.path() : other.path();
    m_disk.fill(m_disk.isMounted() ? 100 * 1024 : 2 * 1024);
    begin(what, asFolder ? folder : folder + u"/mine"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"There is not enough room there."_s), 60'000);
    QVERIFY(said().contains(u"Nothing was written"_s));
    QTRY_COMPARE(inFolder(folder), QStringList());
    m_bench->shoot(u"export-full-disk"_s);
    // Some room, and once more from where one was.
    m_disk.makeRoom();
    const QTemporaryDir roomy;
    m_script.paths = {asFolder ? roomy.path() : roomy.filePath(u"mine"_s)};
    QVERIFY(m_bench->click(u"Go back"_s));
    QTRY_VERIFY(m_bench->find(u"exportSave"_s) != nullptr
                || m_bench->find(u"exportWhat"_s) != nullptr);
    QWidget *save = m_bench->find(u"exportSave"_s);
    QVERIFY(m_bench->click(save != nullptr ? save : m_bench->find(u"panelAct"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"It is in"_s), 60'000);
    QCOMPARE(inFolder(roomy.path()).size(), 1);
    QVERIFY(!isBegun(roomy.path()));
}

void ExportStopTest::folderGoesAway_data()
{
    ways();
}

void ExportStopTest::folderGoesAway()
{
    QFETCH(QString, what);
    const bool asFolder = what.startsWith(u"Markdown"_s);
    const QTemporaryDir folder;
    const QString stick = folder.filePath(u"stick"_s);
    QVERIFY(QDir().mkdir(stick));
    begin(what, asFolder ? stick : stick + u"/mine"_s);
    QVERIFY(awaitBegun(stick));
    QVERIFY(QFile::rename(stick, folder.filePath(u"elsewhere"_s)));
    QVERIFY(QDir(folder.filePath(u"elsewhere"_s)).removeRecursively());
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"That folder is not there any more."_s), 60'000);
    QVERIFY(said().contains(u"Nothing was written"_s));
    QTRY_COMPARE(inFolder(folder.path()), QStringList());
    m_bench->shoot(u"export-folder-gone"_s);
}

int main(int argc, char **argv)
{
    StopDisk disk; // a process with threads may not have mounts of its own
    std::printf("disk: %s\n", disk.isMounted() ? "a tmpfs of 1 MB" : "a limit on file sizes");
    QApplication app(argc, argv);
    ExportStopTest test(disk);
    return QTest::qExec(&test, argc, argv);
}

#include "export_stop_test.moc"
