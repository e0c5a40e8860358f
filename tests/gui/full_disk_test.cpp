// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, under the real window: a small file system of memory where the kernel lets
// this test mount one, else a limit on the size of files. The words stay; they are tried again,
// they can be saved elsewhere, and locking asks before anything is lost.
#include "tests/gui/open_window.h"
#include "tests/support/counted.h"
#include "tests/vault/child.h"

#include <QFile>
#include <QLabel>

#include <cstdio>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// A disk that can be full, made before there are threads.
class SmallDisk final
{
public:
    SmallDisk()
    {
        if (!m_folder.isValid() || !vault::mountsOfOurOwn())
            return;
        m_mounted =
            ::mount("none", qPrintable(m_folder.path()), "tmpfs", 0, "size=2m,mode=0700") == 0;
    }

    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(qPrintable(m_folder.path()), MNT_DETACH);
    }

    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"journal.afterword"_s); }

    [[nodiscard]] bool isMounted() const { return m_mounted; }

    /// Nothing more fits.
    void fill()
    {
        if (!m_mounted) {
            getrlimit(RLIMIT_FSIZE, &m_before);
            ::signal(SIGXFSZ, SIG_IGN);
            rlimit tight = m_before;
            tight.rlim_cur = 512;
            setrlimit(RLIMIT_FSIZE, &tight);
            return;
        }
        QFile filler(m_folder.filePath(u"filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot fill the disk");
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) {
        }
    }

    void makeRoom()
    {
        if (!m_mounted)
            setrlimit(RLIMIT_FSIZE, &m_before);
        else
            QFile::remove(m_folder.filePath(u"filler"_s));
    }

    void clear()
    {
        makeRoom();
        QFile::remove(path());
    }

private:
    QTemporaryDir m_folder;
    rlimit m_before{};
    bool m_mounted = false;
};

const QString fullWords =
    u"Your words are safe here, but this disk is full. About 1 MB is needed."_s;

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

public:
    explicit FullDiskTest(SmallDisk &disk)
        : m_disk(disk)
    {}

private Q_SLOTS:
    void init();
    void cleanup();
    void savesWhenThereIsRoomAgain();
    void triesByItself();
    void savesElsewhere();
    void lockAsksFirst();
    void thePlaceChosenMayBeFullToo();
    void looks_data();
    void looks();

private:
    void write(const QString &text);

    SmallDisk &m_disk;
    std::unique_ptr<OpenWindow> m_house;
};

void FullDiskTest::init()
{
    m_house = std::make_unique<OpenWindow>(m_disk.path());
    QVERIFY(m_house->make());
    QVERIFY(m_house->open());
}

void FullDiskTest::cleanup()
{
    m_disk.makeRoom();
    m_house.reset();
    m_disk.clear();
}

/// Long enough that it cannot lie in what the file has already.
void FullDiskTest::write(const QString &text)
{
    m_disk.fill();
    m_house->editor()->setPlainText(text + u'\n' + QString(40'000, u'.'));
    m_house->window().room()->seal();
    QTRY_COMPARE_WITH_TIMEOUT(m_house->banner(), fullWords, 10'000);
}

void FullDiskTest::savesWhenThereIsRoomAgain()
{
    Counted counted("T-ENOSPC");
    write(u"Not lost."_s);
    QVERIFY(m_house->click(u"Try again"_s));
    QVERIFY(test::settled(m_house->session().journal().flushed()));
    QCOMPARE(m_house->banner(), fullWords); // still no room
    m_disk.makeRoom();
    QVERIFY(m_house->click(u"Try again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_house->banner(), QString(), 3'000); // sooner than by itself
    QVERIFY(m_house->close());
    QCOMPARE(OpenWindow::pagesIn(m_disk.path()).filter(u"Not lost."_s).size(), 1);
    counted.that(true);
}

void FullDiskTest::triesByItself()
{
    Counted counted("T-ENOSPC");
    write(u"Patience."_s);
    m_disk.makeRoom();
    QTRY_COMPARE_WITH_TIMEOUT(m_house->banner(), QString(), 9'000);
    QVERIFY(!m_house->session().journal().hasUnsaved());
    counted.that(true);
}

void FullDiskTest::savesElsewhere()
{
    Counted counted("T-ENOSPC");
    write(u"On the stick."_s);
    if (!m_disk.isMounted())
        m_disk.makeRoom(); // that limit is on every place
    const QTemporaryDir stick;
    ask::Script script;
    script.paths = {stick.filePath(u"mine.afterword"_s)};
    ask::setScript(&script);
    QVERIFY(m_house->click(u"Save elsewhere…"_s));
    QTRY_COMPARE(m_house->notice(),
                 u"All of it is in mine.afterword now. It opens with the same passphrase."_s);
    const QStringList there = OpenWindow::pagesIn(stick.filePath(u"mine.afterword"_s));
    QCOMPARE(there.size(), 2);
    QCOMPARE(there.filter(u"On the stick."_s).size(), 1);
    ask::setScript(&script); // pagesIn() ended with its own window
    if (m_disk.isMounted())
        QCOMPARE(m_house->banner(), fullWords); // here it is still tried
    QVERIFY(m_house->close());                  // without asking: nothing would be lost
    counted.that(true);
}

void FullDiskTest::lockAsksFirst()
{
    Counted counted("T-ENOSPC");
    write(u"Do not lose me."_s);
    ask::Script script;
    script.answers = {false};
    ask::setScript(&script);
    QTest::keyClick(&m_house->window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(script.answers.isEmpty());
    QCOMPARE(m_house->session().state(), Session::State::Open);
    QVERIFY(m_house->editor()->text().startsWith(u"Do not lose me."_s));
    script.answers = {true}; // it is the person's to say
    QTest::keyClick(&m_house->window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_house->session().state(), Session::State::Locked);
    m_disk.makeRoom();
    QCOMPARE(OpenWindow::pagesIn(m_disk.path()).size(), 1); // what was saved before is whole
    counted.that(true);
}

void FullDiskTest::thePlaceChosenMayBeFullToo()
{
    write(u"Nowhere to go."_s);
    ask::Script script;
    script.paths = {m_disk.path() + u".copy"_s};
    ask::setScript(&script);
    QVERIFY(m_house->click(u"Save elsewhere…"_s));
    QTRY_COMPARE(m_house->notice(), u"It could not be saved there. Your words are safe here."_s);
    QVERIFY(!QFile::exists(m_disk.path() + u".copy"_s)); // nothing half is left
    QCOMPARE(m_house->banner(), fullWords);
}

void FullDiskTest::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(1280, 820), QSize(900, 640), QSize(640, 410)})
            QTest::addRow("%s %d", dark ? "dark" : "light", size.width()) << dark << size;
    }
}

void FullDiskTest::looks()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    m_house->theme().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_house->window().resize(size);
    write(u"I keep wanting to send a photo of the light in the kitchen."_s);
    QCOMPARE(m_house->window().size(), size); // the banner does not push the window open
    const auto *banner = m_house->window().findChild<Banner *>();
    for (const QWidget *each : banner->findChildren<QWidget *>()) {
        if (each->isVisible())
            QVERIFY(banner->rect().contains(each->geometry()));
    }
    m_house->shoot(u"full-%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(size.width()));
}

int main(int argc, char **argv)
{
    SmallDisk disk; // a process with threads may not have mounts of its own
    std::printf("disk: %s\n", disk.isMounted() ? "a tmpfs of 2 MB" : "a limit on file sizes");
    QApplication app(argc, argv);
    FullDiskTest test(disk);
    return QTest::qExec(&test, argc, argv);
}

#include "full_disk_test.moc"
