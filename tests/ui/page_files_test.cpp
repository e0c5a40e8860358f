// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and files that are on the open page: shown, looked at, copied out, taken off; by mouse
// and by key.
#include "tests/ui/files_bench.h"
#include "ui/shared/picture_shelf.h"
#include "ui/shared/picture_view.h"

using namespace afterword;
using namespace Qt::StringLiterals;

class PageFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void otherFilesAreRows();
    void lookedAtByMouseAndKey();
    void copiedOutAfterAWarning();
    void takenOffAndBack();
    void lineTakenOutKeepsTheFile();
    void brokenPictureSaysSo();
    void shown_data();
    void shown();

private:
    [[nodiscard]] QPoint pictureAt(int line) const;

    std::unique_ptr<FilesBench> m_bench;
};

void PageFilesTest::init()
{
    m_bench = std::make_unique<FilesBench>();
    QVERIFY(m_bench->temp.create());
    m_bench->show();
}

void PageFilesTest::cleanup()
{
    m_bench.reset();
}

/// The middle of the picture under a line, in the editor's viewport.
QPoint PageFilesTest::pictureAt(int line) const
{
    const MarkdownEdit *editor = m_bench->editor();
    const QTextBlock block = editor->document()->findBlockByNumber(line);
    const QRectF place = editor->document()->documentLayout()->blockBoundingRect(block);
    return QPoint(40, qRound(place.bottom()) - 40 - editor->verticalScrollBar()->value());
}

void PageFilesTest::otherFilesAreRows()
{
    QVERIFY(m_bench->dropOnText(
        {m_bench->put(u"voice.ogg"_s, QByteArray("OggS\0", 5) + QByteArray(70'000, 'x')),
         m_bench->put(u"notes.txt"_s, "plain")}));
    QVERIFY(m_bench->hasFiles(2));
    QCOMPARE(m_bench->editor()->text(), QString()); // no picture, no line
    auto *voice = m_bench->row(u"voice.ogg"_s);
    QVERIFY(voice != nullptr);
    QVERIFY2(voice->accessibleName().contains(u"sound"_s), qPrintable(voice->accessibleName()));
    QVERIFY(voice->accessibleName().contains(u"70"_s));
    QVERIFY(m_bench->row(u"notes.txt"_s) != nullptr);
    // By key: Tab from the text comes to it, Enter opens its menu.
    voice->setFocus(Qt::TabFocusReason);
    QTest::keyClick(voice, Qt::Key_Return);
    QVERIFY(m_bench->menuAction(u"Save a copy…"_s) != nullptr);
    QVERIFY(m_bench->menuAction(u"Look at it"_s) == nullptr);
    m_bench->shoot(u"write-files-rows"_s);
}

void PageFilesTest::lookedAtByMouseAndKey()
{
    QVERIFY(m_bench->dropOnText(
        {m_bench->putPicture(u"a.png"_s), m_bench->putPicture(u"b.png"_s, {500, 400})}));
    QVERIFY(m_bench->hasFiles(2));
    const auto view = [this] {
        auto *found = m_bench->room()->window()->findChild<PictureView *>();
        return found != nullptr && found->isVisible() ? found : nullptr;
    };
    QTest::mouseClick(m_bench->editor()->viewport(), Qt::LeftButton, {}, pictureAt(0));
    QVERIFY(view() != nullptr);
    QCOMPARE(view()->shown(), u"a.png"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!view()->pictureRect().isEmpty(), test::patienceMs);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->shown(), u"b.png"_s);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->shown(), u"a.png"_s);
    m_bench->shoot(u"write-picture-large"_s);
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(view() == nullptr);
    QVERIFY(m_bench->editor()->hasFocus());
    QTest::qWait(0); // the old one goes

    // By key alone: in its line, and by the row under the text.
    QTextCursor cursor(m_bench->editor()->document()->findBlockByNumber(1));
    m_bench->editor()->setTextCursor(cursor);
    QTest::keyClick(m_bench->editor(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(view() != nullptr);
    QCOMPARE(view()->shown(), u"b.png"_s);
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::qWait(0);
    auto *pictures = m_bench->room()->findChild<FileRow *>(u"pictures"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pictures != nullptr && pictures->isVisible(), test::patienceMs);
    QTest::keyClick(pictures, Qt::Key_Space);
    QVERIFY(view() != nullptr);
    // A click beside the picture closes it; nothing of it is left when the room goes.
    QTRY_VERIFY_WITH_TIMEOUT(!view()->pictureRect().isEmpty(), test::patienceMs);
    QTest::mouseClick(view(), Qt::LeftButton, {}, QPoint(5, view()->height() - 5));
    QVERIFY(view() == nullptr);
}

void PageFilesTest::copiedOutAfterAWarning()
{
    const QByteArray bytes(200'000, 'n');
    QVERIFY(m_bench->dropOnText({m_bench->put(u"notes.txt"_s, bytes)}));
    QVERIFY(m_bench->hasFiles(1));
    ask::Script script;
    const QString out = m_bench->place(u"out.txt"_s);
    script.answers = {false, true};
    script.paths = {out};
    ask::setScript(&script);
    QSignalSpy told(m_bench->room(), &Room::notice);
    QTest::mouseClick(m_bench->row(u"notes.txt"_s), Qt::LeftButton);
    m_bench->menuAction(u"Save a copy…"_s)->trigger();
    QTRY_COMPARE(script.answers.size(), 1);
    QTest::mouseClick(m_bench->row(u"notes.txt"_s), Qt::LeftButton);
    m_bench->menuAction(u"Save a copy…"_s)->trigger();
    QVERIFY(saidSomething(told));
    QVERIFY2(told.first().at(0).toString().contains(u"saved"_s),
             qPrintable(told.first().at(0).toString()));
    QCOMPARE(contents(out), bytes);
    QCOMPARE(QDir(m_bench->place({})).entryList(QDir::Files).size(), 2); // and no other file

    script.answers = {true};
    script.paths = {m_bench->place(u"none/out.txt"_s)};
    told.clear();
    QTest::mouseClick(m_bench->row(u"notes.txt"_s), Qt::LeftButton);
    m_bench->menuAction(u"Save a copy…"_s)->trigger();
    QVERIFY(saidSomething(told));
    QVERIFY(told.first().at(0).toString().contains(u"could not be made"_s));
}

void PageFilesTest::takenOffAndBack()
{
    QVERIFY(m_bench->dropOnText({m_bench->put(u"notes.txt"_s, "plain")}));
    QVERIFY(m_bench->hasFiles(1));
    const Attachment before = m_bench->files().first();
    QSignalSpy told(m_bench->room(), &Room::notice);
    QTest::mouseClick(m_bench->row(u"notes.txt"_s), Qt::LeftButton);
    m_bench->menuAction(u"Take off this page"_s)->trigger();
    QVERIFY(m_bench->hasFiles(0));
    QVERIFY(m_bench->row(u"notes.txt"_s) == nullptr);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toString(), u"Undo"_s);
    told.first().at(2).value<std::function<void()>>()();
    QVERIFY(m_bench->hasFiles(1));
    QCOMPARE(m_bench->files().first(), before);
    QVERIFY(m_bench->row(u"notes.txt"_s) != nullptr);
}

void PageFilesTest::lineTakenOutKeepsTheFile()
{
    QVERIFY(m_bench->dropOnText({m_bench->putPicture(u"a.png"_s)}));
    QVERIFY(m_bench->hasFiles(1));
    m_bench->editor()->selectAll();
    QTest::keyClick(m_bench->editor(), Qt::Key_Delete);
    QVERIFY(m_bench->save());
    QCOMPARE(m_bench->editor()->text(), QString());
    QCOMPARE(m_bench->files().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->row(u"a.png"_s) != nullptr, test::patienceMs);
}

void PageFilesTest::brokenPictureSaysSo()
{
    QVERIFY(m_bench->dropOnText(
        {m_bench->put(u"broken.png"_s, contents(m_bench->putPicture(u"a.png"_s)).left(40))}));
    QVERIFY(m_bench->hasFiles(1));
    const auto *layout = m_bench->editor()->document()->documentLayout();
    const QTextBlock line = m_bench->editor()->document()->findBlockByNumber(0);
    // From the room of a picture to that of a sentence.
    QTRY_VERIFY_WITH_TIMEOUT(layout->blockBoundingRect(line).height() < 120, test::patienceMs);
    m_bench->shoot(u"write-picture-broken"_s);
}

void PageFilesTest::shown_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("rtl");
    const auto light = static_cast<int>(Theme::Mode::Light);
    const auto dark = static_cast<int>(Theme::Mode::Dark);
    QTest::newRow("light") << light << QSize(1280, 820) << false;
    QTest::newRow("dark") << dark << QSize(1280, 820) << false;
    QTest::newRow("small") << light << QSize(900, 640) << false;
    QTest::newRow("rtl") << light << QSize(1280, 820) << true;
}

void PageFilesTest::shown()
{
    QFETCH(int, mode);
    QFETCH(QSize, size);
    QFETCH(bool, rtl);
    QApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    m_bench = std::make_unique<FilesBench>(static_cast<Theme::Mode>(mode));
    QVERIFY(m_bench->temp.create());
    m_bench->show(size);
    m_bench->editor()->insertPlainText(rtl ? u"كانت البحيرة هادئة."_s
                                           : u"We walked as far as the lake. Nobody said much."_s);
    QVERIFY(m_bench->dropOnText(
        {m_bench->putPicture(u"lake.jpg"_s, {1200, 700}),
         m_bench->put(u"voice memo.ogg"_s, QByteArray("OggS\0", 5) + QByteArray(2'400'000, 'x')),
         m_bench->put(u"letter.pdf"_s, "%PDF-1.4 and so on")}));
    QVERIFY(m_bench->hasFiles(3));
    QVERIFY(m_bench->save());
    m_bench->editor()->moveCursor(QTextCursor::Start);
    // The picture is there and the rows have followed.
    const auto *shelf = m_bench->room()->findChild<PictureShelf *>();
    QTRY_VERIFY_WITH_TIMEOUT(shelf->bytes() > 0, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->find(u"pictures"_s) != nullptr, test::patienceMs);
    m_bench->shoot(u"write-files-"_s + QLatin1StringView(QTest::currentDataTag()));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(PageFilesTest)
#include "page_files_test.moc"
