// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and offers when the journal's file is gone, replaced, read-only or damaged.
#include "tests/gui/open_window.h"
#include "tests/vault/raw_sqlite.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// While it lives this process has no more rights than anyone, if it had.
class AsNobody final
{
public:
    AsNobody()
        : m_root(::geteuid() == 0)
    {
        if (m_root && ::seteuid(65534) != 0)
            qFatal("cannot give up being root");
    }

    ~AsNobody()
    {
        if (m_root && ::seteuid(0) != 0)
            qFatal("cannot be root again");
    }

    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_root;
};

} // namespace

class FileBannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingToSay();
    void keepsACopyByClick();
    void keepsACopyByKey();
    void saysThatAnotherFileIsThere();
    void aCopyThatCannotBeMadeGoesElsewhere();
    void goesAwayWhenTheFileIsBack();
    void readOnlyPlace();
    void notWhole();
    void saysWhatLiesBeside();
    void anOlderCopyIsNamed_data();
    void anOlderCopyIsNamed();
    void looks_data();
    void looks();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void FileBannerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"journal.afterword"_s);
}

void FileBannerTest::nothingToSay()
{
    OpenWindow house(m_path);
    QVERIFY(house.make());
    QVERIFY(house.open());
    house.write(u"All is well."_s);
    QVERIFY(test::settled(house.session().journal().flushed()));
    QCOMPARE(house.banner(), QString());
}

void FileBannerTest::keepsACopyByClick()
{
    OpenWindow house(m_path);
    QVERIFY(house.make());
    QVERIFY(house.open());
    QVERIFY(QFile::remove(m_path));
    house.write(u"Still here."_s);
    QTRY_COMPARE(house.banner(),
                 u"Your words are safe here, but the journal’s file is no longer where it was."_s);
    QTest::keyClicks(house.editor(), u" And more."_s); // not handed in yet
    QVERIFY(house.click(u"Keep a copy"_s));
    QTRY_COMPARE(house.notice(), u"The journal goes on in journal (kept copy).afterword."_s);
    QCOMPARE(house.banner(), QString());
    QTRY_VERIFY(!house.session().journal().hasUnsaved());
    QVERIFY(house.close());
    QVERIFY(OpenWindow::pagesIn(m_folder->filePath(u"journal (kept copy).afterword"_s))
                .contains(u"Still here. And more."_s));
    QVERIFY(!QFile::exists(m_path));
}

void FileBannerTest::keepsACopyByKey()
{
    OpenWindow house(m_path);
    QVERIFY(house.make());
    QVERIFY(house.open());
    QVERIFY(QFile::remove(m_path));
    QTRY_VERIFY(house.banner().startsWith(u"The journal’s file is no longer where it was."_s));
    QVERIFY(house.editor()->hasFocus()); // it takes no focus by itself
    QAbstractButton *keep = house.button(u"Keep a copy"_s);
    for (int i = 0; i < 8 && !keep->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(keep->hasFocus());
    QTest::keyClick(keep, Qt::Key_Space);
    QTRY_COMPARE(house.banner(), QString());
    QVERIFY(house.session().path().endsWith(u"(kept copy).afterword"_s));
}

void FileBannerTest::saysThatAnotherFileIsThere()
{
    OpenWindow house(m_path);
    QVERIFY(house.make());
    QVERIFY(house.open());
    QVERIFY(QFile::rename(m_path, m_path + u".old"_s));
    QFile other(m_path);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("other") == 5);
    other.close();
    QTRY_VERIFY(house.banner().startsWith(u"Another file is in the journal’s place now."_s));
    house.write(u"Mine."_s);
    QTRY_VERIFY(house.banner().startsWith(u"Your words are safe here"_s));
}

void FileBannerTest::aCopyThatCannotBeMadeGoesElsewhere()
{
    OpenWindow house(m_path);
    QVERIFY(house.make());
    QVERIFY(house.open());
    QVERIFY(QFile::remove(m_path));
    house.write(u"Somewhere else."_s);
    QTRY_VERIFY(!house.banner().isEmpty());
    ask::Script script;
    script.paths = {m_folder->filePath(u"no/such/folder/x.afterword"_s),
                    QString(),
                    m_folder->filePath(u"mine.afterword"_s)};
    ask::setScript(&script);
    // As when the folder it would take is full or gone.
    const auto kept = house.file().keepCopy(script.paths.first());
    QVERIFY(test::settled(kept));
    QVERIFY(!kept.result());
    script.paths.removeFirst();
    QTemporaryDir home;
    qputenv("HOME", home.filePath(u"gone"_s).toUtf8());
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    QVERIFY(house.click(u"Keep a copy"_s));
    QTRY_COMPARE(house.banner(), u"A copy could not be made there. Your words are safe here."_s);
    QVERIFY(house.click(u"Save elsewhere…"_s)); // and changes their mind
    QTRY_COMPARE(script.paths.size(), 1);
    script.paths = {home.filePath(u"mine.afterword"_s)};
    QVERIFY(house.click(u"Save elsewhere…"_s));
    QTRY_COMPARE(house.banner(), QString());
    QTRY_VERIFY(!house.session().journal().hasUnsaved());
    QVERIFY(house.close());
    QVERIFY(OpenWindow::pagesIn(home.filePath(u"mine.afterword"_s)).contains(u"Somewhere else."_s));
}

void FileBannerTest::goesAwayWhenTheFileIsBack()
{
    OpenWindow house(m_path);
    QVERIFY(house.make());
    QVERIFY(house.open());
    QVERIFY(QFile::rename(m_path, m_path + u".away"_s));
    house.write(u"Meanwhile."_s);
    QTRY_VERIFY(!house.banner().isEmpty());
    QVERIFY(QFile::rename(m_path + u".away"_s, m_path));
    QTRY_COMPARE(house.banner(), QString());
    QVERIFY(house.close());
    QVERIFY(OpenWindow::pagesIn(m_path).contains(u"Meanwhile."_s));
}

void FileBannerTest::readOnlyPlace()
{
    OpenWindow house(m_path);
    QVERIFY(house.make());
    QCOMPARE(::chmod(qPrintable(m_path), 0444), 0);
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0555), 0);
    {
        const AsNobody nobody;
        QVERIFY(house.open());
        QCOMPARE(house.banner(),
                 u"You can read here, but not write: this place does not allow it."_s);
        QVERIFY(house.editor()->isReadOnly());
        QVERIFY(house.editor()->placeholderText().isEmpty()); // nothing invites to write
        QVERIFY(house.button(u"Answer this"_s) == nullptr);
        QTest::keyClicks(house.editor(), u"x"_s);
        QCOMPARE(house.editor()->text(), QString());
        QTest::keyClick(&house.window(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(house.window().roomId(), u"journal"_s);
        QVERIFY(!house.banner().isEmpty()); // over every room
        QVERIFY(house.close());
    }
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0700), 0);
}

void FileBannerTest::notWhole()
{
    OpenWindow house(m_path);
    QVERIFY(house.make());
    {
        vault::RawSqlite raw(m_path.toStdString());
        raw.exec("DELETE FROM b WHERE rid=(SELECT min(rid) FROM b)");
    }
    QVERIFY(house.open());
    QVERIFY(house.banner().startsWith(u"Parts of this journal are damaged or missing."_s));
    QVERIFY(house.editor()->isReadOnly());
    house.shoot(u"banner-not-whole"_s);
    ask::Script script;
    script.answers = {false, true};
    ask::setScript(&script);
    QVERIFY(house.click(u"Keep the rest…"_s));
    QTRY_COMPARE(script.answers.size(), 1);
    QVERIFY(house.editor()->isReadOnly()); // not now
    QVERIFY(house.click(u"Keep the rest…"_s));
    QTRY_COMPARE(house.banner(), QString());
    QTRY_COMPARE(house.notice(), u"A copy is kept. You can write here again."_s);
    QVERIFY(!house.editor()->isReadOnly());
    QTest::keyClicks(house.editor(), u"Going on."_s);
    QVERIFY(house.close());
    QVERIFY(OpenWindow::pagesIn(m_path).contains(u"Going on."_s));
}

void FileBannerTest::saysWhatLiesBeside()
{
    OpenWindow house(m_path);
    QVERIFY(house.make());
    QVERIFY(QFile::copy(m_path, m_folder->filePath(u"journal (1).afterword"_s)));
    QVERIFY(house.open());
    QTRY_VERIFY_WITH_TIMEOUT(house.notice().contains(u"journal (1).afterword"_s), 15'000);
    house.shoot(u"note-copies"_s);
}

void FileBannerTest::anOlderCopyIsNamed_data()
{
    QTest::addColumn<bool>("goOn");
    QTest::newRow("go on") << true;
    QTest::newRow("look for the newer") << false;
}

void FileBannerTest::anOlderCopyIsNamed()
{
    QFETCH(const bool, goOn);
    OpenWindow house(m_path, Theme::Mode::Light, m_folder->filePath(u"anchors"_s));
    QVERIFY(house.make());
    const QString older = m_folder->filePath(u"older.afterword"_s);
    QVERIFY(QFile::copy(m_path, older));
    QVERIFY(house.open());
    QCOMPARE(house.banner(), QString());
    house.write(u"Newer."_s);
    QVERIFY(house.close());
    const QString newer = m_folder->filePath(u"newer.afterword"_s);
    QVERIFY(QFile::rename(m_path, newer));
    QVERIFY(QFile::rename(older, m_path));
    QVERIFY(house.open());
    QVERIFY2(house.banner().startsWith(u"This copy is older than the one open here on "_s),
             qPrintable(house.banner()));
    house.shoot(u"note-older"_s);
    if (goOn) {
        QVERIFY(house.click(u"Go on with this one"_s));
        QCOMPARE(house.banner(), QString());
        QVERIFY(!house.editor()->isReadOnly());
        return;
    }
    ask::Script script;
    script.paths = {QString(), newer};
    ask::setScript(&script);
    QVERIFY(house.click(u"Look for a newer one…"_s)); // and changes their mind
    QTRY_COMPARE(script.paths.size(), 1);
    QVERIFY(!house.banner().isEmpty());
    QVERIFY(house.click(u"Look for a newer one…"_s));
    QTRY_COMPARE(house.session().state(), Session::State::Locked);
    QCOMPARE(house.session().path(), newer);
}

void FileBannerTest::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(1280, 820), QSize(900, 640), QSize(640, 410)}) {
            QTest::addRow("%s %d", dark ? "dark" : "light", size.width()) << dark << size;
        }
    }
}

void FileBannerTest::looks()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    OpenWindow house(m_path, dark ? Theme::Mode::Dark : Theme::Mode::Light);
    QVERIFY(house.make());
    QVERIFY(house.open(size));
    QVERIFY(QFile::remove(m_path));
    house.write(u"I keep wanting to send a photo of the light in the kitchen."_s);
    QTRY_VERIFY(!house.banner().isEmpty());
    const auto *banner = house.window().findChild<Banner *>();
    for (const QWidget *each : banner->findChildren<QWidget *>()) {
        if (each->isVisible())
            QVERIFY(banner->rect().contains(each->geometry()));
    }
    house.shoot(u"banner-gone-%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(size.width()));
    QVERIFY(house.click(u"Keep a copy"_s));
    QTRY_VERIFY(!house.notice().isEmpty());
    house.shoot(u"banner-kept-%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(size.width()));
}

QTEST_MAIN(FileBannerTest)
#include "file_banner_test.moc"
