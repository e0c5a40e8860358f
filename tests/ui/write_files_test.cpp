// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and files get onto the open page: dropped, pasted, chosen; each goes to its own page,
// and what cannot is refused with a reason. There again after the journal was closed.
#include "tests/ui/files_bench.h"
#include "ui/write/page_files.h"

#include <QClipboard>

using namespace afterword;
using namespace Qt::StringLiterals;

class WriteFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void droppedOnTheText();
    void droppedBesideTheText();
    void pasted();
    void pastedTextStaysText();
    void chosenByMenuAndByKey();
    void sameTwiceIsOne();
    void refusedKindly();
    void stopped();
    void goesToItsPage();
    void onAPageLeftBlank();
    void lockedOnItsWay();
    void lockedOnALongWay();
    void pageTurnedOnItsWay();
    void placeIsLeftOut();
    void readOnlyTakesNothing();

private:
    void lockAndOpenAgain();

    std::unique_ptr<FilesBench> m_bench;
};

void WriteFilesTest::init()
{
    m_bench = std::make_unique<FilesBench>();
    QVERIFY(m_bench->temp.create());
    m_bench->show();
}

void WriteFilesTest::cleanup()
{
    m_bench.reset();
}

void WriteFilesTest::droppedOnTheText()
{
    m_bench->type(u"The lake was still."_s);
    const QString path = m_bench->putPicture(u"lake one.png"_s);
    QVERIFY(m_bench->dropOnText({path}));
    QVERIFY(m_bench->hasFiles(1));
    const QString text = u"The lake was still.\n![](attachment:lake%20one.png)\n"_s;
    QCOMPARE(m_bench->editor()->text(), text);
    QCOMPARE(m_bench->files().first().name, u"lake one.png"_s);
    QCOMPARE(m_bench->files().first().mime, u"image/png"_s);
    QVERIFY(m_bench->save());
    QVERIFY(m_bench->reopen());
    const Page *page = m_bench->newest();
    QCOMPARE(m_bench->temp.textOf(page->id), text);
    const auto bytes = m_bench->journal().fileBytes(page->attachments.first().blob, 1 << 24);
    QVERIFY(test::settled(bytes));
    QCOMPARE(bytes.result().value(), contents(path));
    QVERIFY(QFile::exists(path)); // copied in, never moved
    // The picture takes room under its line, and the words are still as they were typed.
    m_bench->room()->visit({.page = page->id});
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->editor()->text(), text, test::patienceMs);
    const auto *layout = m_bench->editor()->document()->documentLayout();
    const QTextBlock line = m_bench->editor()->document()->findBlockByNumber(1);
    QTRY_VERIFY_WITH_TIMEOUT(layout->blockBoundingRect(line).height() > 200, test::patienceMs);
    QVERIFY(!m_bench->editor()->document()->isUndoAvailable());
}

void WriteFilesTest::droppedBesideTheText()
{
    const QString one = m_bench->putPicture(u"one.png"_s);
    const QString two = m_bench->putPicture(u"two.png"_s, {300, 300});
    auto *ground = m_bench->editor()->parentWidget()->parentWidget();
    QVERIFY(FilesBench::drop(ground, {one, two}));
    QVERIFY(m_bench->hasFiles(2));
    QCOMPARE(m_bench->editor()->text(), u"![](attachment:one.png)\n![](attachment:two.png)\n"_s);
}

void WriteFilesTest::pasted()
{
    QApplication::clipboard()->setImage(colours({320, 200}));
    m_bench->type(u"before"_s);
    QTest::keyClick(m_bench->editor(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_bench->hasFiles(1));
    QCOMPARE(m_bench->editor()->text(), u"before\n![](attachment:picture.png)\n"_s);
    QTest::keyClick(m_bench->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_bench->editor()->text(), u"before"_s);
    QTest::keyClick(m_bench->editor(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_bench->editor()->text(), u"before\n![](attachment:picture.png)\n"_s);
}

void WriteFilesTest::pastedTextStaysText()
{
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(u"words"_s);
    data->setImageData(colours({20, 20})); // as office programs copy text
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(m_bench->editor(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_bench->editor()->text(), u"words"_s);
    auto *web = new QMimeData;
    web->setUrls({QUrl(u"https://example.org/a.png"_s)});
    QApplication::clipboard()->setMimeData(web);
    QTest::keyClick(m_bench->editor(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_bench->save());
    QVERIFY(m_bench->files().isEmpty());
}

void WriteFilesTest::chosenByMenuAndByKey()
{
    ask::Script script;
    script.paths = {
        m_bench->putPicture(u"a.jpg"_s), m_bench->putPicture(u"b.jpg"_s, {90, 60}), QString()};
    ask::setScript(&script);
    auto *action = m_bench->room()->findChild<QAction *>(u"addFiles"_s);
    QVERIFY(action != nullptr && action->isEnabled());
    action->trigger();
    QVERIFY(m_bench->hasFiles(1));
    QVERIFY(m_bench->room()->act(u"files"_s));
    QVERIFY(m_bench->hasFiles(2));
    QVERIFY(m_bench->room()->act(u"files"_s)); // and thought better of it
    QTRY_VERIFY(script.paths.isEmpty());
    QCOMPARE(m_bench->files().size(), 2);
}

void WriteFilesTest::sameTwiceIsOne()
{
    const QString path = m_bench->putPicture(u"a.png"_s);
    QVERIFY(m_bench->dropOnText({path}));
    QVERIFY(m_bench->hasFiles(1));
    QVERIFY(m_bench->dropOnText({path}));
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->editor()->text().count(u"a.png"_s), 2, test::patienceMs);
    QVERIFY(m_bench->save());
    QCOMPARE(m_bench->files().size(), 1);
    // Another one of that name gets a name of its own.
    QVERIFY(QDir(m_bench->place({})).mkdir(u"sub"_s));
    QVERIFY(m_bench->dropOnText({m_bench->putPicture(u"sub/a.png"_s, {50, 60})}));
    QVERIFY(m_bench->hasFiles(2));
    QCOMPARE(m_bench->files().at(1).name, u"a-2.png"_s);
}

void WriteFilesTest::refusedKindly()
{
    const QString large = m_bench->place(u"film.mp4"_s);
    QFile file(large);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(attachmentMost + 1));
    QSignalSpy told(m_bench->room(), &Room::notice);
    m_bench->type(u"words"_s);
    QVERIFY(m_bench->dropOnText({large}));
    QVERIFY(saidSomething(told));
    QVERIFY(told.first().at(0).toString().contains(u"100 MB"_s));
    told.clear();
    QVERIFY(m_bench->dropOnText({m_bench->place({})})); // a folder
    QVERIFY(saidSomething(told));
    QVERIFY(m_bench->save());
    QVERIFY(m_bench->files().isEmpty());
    QCOMPARE(m_bench->editor()->text(), u"words"_s);
}

void WriteFilesTest::stopped()
{
    const QString path = m_bench->place(u"large.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(attachmentMost));
    QVERIFY(m_bench->dropOnText({path}));
    FileRow *running = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((running = m_bench->room()->findChild<FileRow *>(u"running"_s))
                                 != nullptr,
                             test::patienceMs);
    m_bench->shoot(u"write-files-running"_s);
    // Writing goes on meanwhile, and reaches the disk.
    m_bench->type(u"meanwhile"_s);
    m_bench->room()->seal();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->newest() != nullptr, test::patienceMs);
    QTest::mouseClick(running->end(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->room()->findChild<FileRow *>(u"running"_s) == nullptr,
                             test::patienceMs);
    QVERIFY(m_bench->save());
    QVERIFY(m_bench->files().isEmpty());
    QCOMPARE(m_bench->editor()->text(), u"meanwhile"_s);
}

void WriteFilesTest::goesToItsPage()
{
    m_bench->type(u"first page"_s);
    QVERIFY(m_bench->save());
    const Id first = m_bench->newest()->id;
    QVERIFY(m_bench->dropOnText({m_bench->putPicture(u"a.png"_s)}));
    m_bench->room()->visit({.newPage = true});
    m_bench->type(u"second page"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_bench->journal().page(first)->attachments.size(), 1, test::patienceMs);
    QVERIFY(m_bench->save());
    QCOMPARE(m_bench->editor()->text(), u"second page"_s);
    QCOMPARE(m_bench->temp.textOf(first), u"first page"_s);
}

void WriteFilesTest::onAPageLeftBlank()
{
    QVERIFY(m_bench->dropOnText({m_bench->putPicture(u"a.png"_s)}));
    m_bench->room()->visit({.newPage = true});
    QVERIFY(m_bench->hasFiles(1)); // not lost: it is a page of its own
    QCOMPARE(m_bench->editor()->text(), QString());
}

void WriteFilesTest::lockAndOpenAgain()
{
    m_bench->temp.session().lock();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->temp.session().state() == Session::State::Locked,
                             test::patienceMs);
    m_bench->close();
    QVERIFY(m_bench->temp.unlock());
    m_bench->show();
}

/// Ctrl+L at once after the paste and the drop: both are on the page when it is opened again.
void WriteFilesTest::lockedOnItsWay()
{
    QApplication::clipboard()->setImage(colours({1'200, 900}));
    m_bench->type(u"before"_s);
    QTest::keyClick(m_bench->editor(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_bench->dropOnText({m_bench->put(u"notes.txt"_s, QByteArray(3'000'000, 'n'))}));
    lockAndOpenAgain();
    QVERIFY(m_bench->hasFiles(2));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_bench->editor()->text(), u"before\n![](attachment:picture.png)\n"_s, test::patienceMs);
}

/// A lock does not wait for the whole of a very large file, which is still where it was. What was
/// pasted is nowhere else.
void WriteFilesTest::lockedOnALongWay()
{
    QFile file(m_bench->place(u"large.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(attachmentMost));
    m_bench->room()->findChild<PageFiles *>()->setLockWait(std::chrono::milliseconds(0));
    m_bench->type(u"before"_s);
    QVERIFY(m_bench->dropOnText({file.fileName()}));
    QApplication::clipboard()->setImage(colours({1'200, 900}));
    QTest::keyClick(m_bench->editor(), Qt::Key_V, Qt::ControlModifier);
    lockAndOpenAgain();
    QVERIFY(m_bench->hasFiles(1));
    QCOMPARE(m_bench->files().first().name, u"picture.png"_s);
}

/// A pasted picture goes to its page as well, whatever lies open when it has become a file.
void WriteFilesTest::pageTurnedOnItsWay()
{
    QApplication::clipboard()->setImage(colours({1'200, 900}));
    m_bench->type(u"first page"_s);
    QTest::keyClick(m_bench->editor(), Qt::Key_V, Qt::ControlModifier);
    m_bench->room()->visit({.newPage = true});
    QVERIFY(m_bench->hasFiles(1));
    QCOMPARE(m_bench->temp.textOf(m_bench->newest()->id), u"first page"_s);
    QCOMPARE(m_bench->editor()->text(), QString());
}

void WriteFilesTest::placeIsLeftOut()
{
    QFile file(m_bench->putPicture(u"a.jpg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray plain = file.readAll();
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1A\0\0\0\0"
                    "\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0",
                    6 + 26 + 18);
    QByteArray segment("\xFF\xE1\0", 3);
    segment += static_cast<char>(exif.size() + 2);
    const QByteArray taken = plain.left(2) + segment + exif + plain.mid(2);
    QSignalSpy told(m_bench->room(), &Room::notice);
    QVERIFY(m_bench->dropOnText({m_bench->put(u"taken.jpg"_s, taken)}));
    QVERIFY(m_bench->hasFiles(1));
    QVERIFY(saidSomething(told));
    QVERIFY(told.first().at(0).toString().contains(u"left out"_s));
    auto bytes = m_bench->journal().fileBytes(m_bench->files().first().blob, 1 << 24);
    QVERIFY(test::settled(bytes));
    QVERIFY(bytes.result().value() != taken);
    QCOMPARE(withoutPlace(bytes.result().value()).place, Place::Absent);

    m_bench->temp.session().settings().set(key::keepPlace, true);
    QVERIFY(m_bench->dropOnText({m_bench->put(u"kept.jpg"_s, taken)}));
    QVERIFY(m_bench->hasFiles(2));
    bytes = m_bench->journal().fileBytes(m_bench->files().at(1).blob, 1 << 24);
    QVERIFY(test::settled(bytes));
    QCOMPARE(bytes.result().value(), taken);
}

void WriteFilesTest::readOnlyTakesNothing()
{
    m_bench->editor()->setReadOnly(true);
    QApplication::clipboard()->setImage(colours({32, 20}));
    QTest::keyClick(m_bench->editor(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_bench->save());
    QVERIFY(m_bench->newest() == nullptr);
}

QTEST_MAIN(WriteFilesTest)
#include "write_files_test.moc"
