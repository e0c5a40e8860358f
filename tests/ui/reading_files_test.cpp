// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal room: pictures in the page that is read, files under it, copies out of it, and pages
// found by what is attached.
#include "app/journal/journal_files.h"
#include "tests/support/temp_journal.h"
#include "ui/rooms.h"
#include "ui/shared/ask.h"
#include "ui/shared/file_rows.h"
#include "ui/shared/markdown.h"
#include "ui/shared/picture_shelf.h"
#include "ui/shared/picture_view.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace afterword;
using namespace Qt::StringLiterals;

class ReadingFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pictureStandsInTheText();
    void pictureKeepsOffTheLineBefore();
    void fileIsCopiedOut();
    void foundByWhatIsAttached();
    void nothingIsLeftOfTheLastPage();

private:
    [[nodiscard]] Attachment attach(const Id &page, const QByteArray &bytes, const QString &name);
    void show(const Id &page);

    [[nodiscard]] MarkdownView *view() const { return m_room->findChild<MarkdownView *>(); }

    [[nodiscard]] FileRow *row(const QString &text) const;
    [[nodiscard]] int found(const QString &query) const;

    static QByteArray picture()
    {
        QImage image(500, 300, QImage::Format_RGB32);
        image.fill(QColor(60, 120, 90));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    std::unique_ptr<test::TempJournal> m_temp;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    Room *m_room = nullptr;
    Id m_with;
    Id m_plain;
    Id m_file;
};

void ReadingFilesTest::init()
{
    m_temp = std::make_unique<test::TempJournal>();
    QVERIFY(m_temp->create());
    Page page = m_temp->journal().newPage();
    page.attachments = {attach(page.id, picture(), u"a lake.png"_s)};
    m_with =
        m_temp->addPage(page, u"Before.\n\n![At the lake](attachment:a%20lake.png)\n\nAfter."_s);
    Page second = m_temp->journal().newPage();
    second.attachments = {attach(second.id, QByteArray(3'000, 'n'), u"notes.txt"_s)};
    m_file = m_temp->addPage(second, u"With notes. ![gone](attachment:gone.png)"_s);
    m_plain = m_temp->addPage(u"2025-10-13T10:00:00+02:00"_s, u"Plain."_s);
    QVERIFY(!m_with.isNull() && !m_file.isNull() && !m_plain.isNull());
    QVERIFY(m_temp->reopen());
    m_theme = std::make_unique<Theme>();
    m_theme->setReduceMotion(true);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1092, 820);
    auto *whole = new QVBoxLayout(m_window.get());
    whole->setContentsMargins(0, 0, 0, 0);
    m_room = makeJournalRoom({m_temp->session(), *m_theme}, m_window.get());
    whole->addWidget(m_room);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_temp->session().search().fill(); // as a visit would
    QTRY_VERIFY_WITH_TIMEOUT(m_temp->session().search().isComplete(), test::patienceMs);
}

void ReadingFilesTest::cleanup()
{
    ask::setScript(nullptr);
    m_window.reset();
    m_temp.reset();
}

Attachment ReadingFilesTest::attach(const Id &page, const QByteArray &bytes, const QString &name)
{
    FileWish wish;
    wish.page = page;
    wish.source = std::make_shared<FileSource>(bytes, name);
    const auto taken = m_temp->journal().attach(std::move(wish));
    if (!test::settled(taken) || !taken.result())
        qFatal("the file was not taken");
    return taken.result()->attachment;
}

void ReadingFilesTest::show(const Id &page)
{
    m_room->visit({.page = page});
    QTRY_VERIFY_WITH_TIMEOUT(!view()->toPlainText().isEmpty(), test::patienceMs);
}

FileRow *ReadingFilesTest::row(const QString &text) const
{
    for (auto *each : m_room->findChildren<FileRow *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

int ReadingFilesTest::found(const QString &query) const
{
    auto *field = m_room->findChild<QLineEdit *>(u"search"_s);
    const auto *list = m_room->findChild<QListView *>(u"pages"_s);
    field->setText(query);
    int pages = -1;
    // Month headings are rows as well.
    const bool settled = QTest::qWaitFor(
        [&] {
            const int before = pages;
            pages = list->model()->rowCount();
            return pages == before && pages < 4;
        },
        test::patienceMs);
    return settled ? pages - 1 : -1;
}

void ReadingFilesTest::pictureStandsInTheText()
{
    show(m_with);
    const QTextDocument *document = view()->document();
    const QTextBlock line = document->findBlockByNumber(2);
    QCOMPARE(line.text(), u"At the lake"_s); // its caption; the marks are hidden
    const auto *shelf = m_room->findChild<PictureShelf *>();
    QTRY_VERIFY_WITH_TIMEOUT(shelf->bytes() > 0, test::patienceMs);
    const QRectF place = document->documentLayout()->blockBoundingRect(line);
    QVERIFY(place.height() > 250);
    const QImage shown = view()->grab().toImage();
    const QPoint middle(60, qRound(place.top()) + 60);
    QCOMPARE(shown.pixelColor(middle), QColor(60, 120, 90));
    QVERIFY(row(u"a lake.png"_s) == nullptr); // it is in the text
    QVERIFY(row(u"Look at the picture"_s) != nullptr);

    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middle);
    auto *large = m_window->findChild<PictureView *>();
    QVERIFY(large != nullptr && large->isVisible());
    QTest::keyClick(large, Qt::Key_Escape);
    QVERIFY(!large->isVisible());
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        m_window->grab().save(folder + u"/journal-picture.png"_s);
}

void ReadingFilesTest::pictureKeepsOffTheLineBefore()
{
    Page page = m_temp->journal().newPage();
    page.attachments = {attach(page.id, picture(), u"a lake.png"_s)};
    const Id id = m_temp->addPage(page, u"Right above.\n![](attachment:a%20lake.png)"_s);
    show(id);
    const auto *shelf = m_room->findChild<PictureShelf *>();
    QTRY_VERIFY_WITH_TIMEOUT(shelf->bytes() > 0, test::patienceMs);
    const QTextBlock line = view()->document()->findBlockByNumber(1);
    const int top = qRound(view()->document()->documentLayout()->blockBoundingRect(line).top());
    const QImage shown = view()->grab().toImage();
    QVERIFY(shown.pixelColor(60, top + 8) != QColor(60, 120, 90));
    QCOMPARE(shown.pixelColor(60, top + 14), QColor(60, 120, 90));
}

void ReadingFilesTest::fileIsCopiedOut()
{
    show(m_file);
    QVERIFY(view()->toPlainText().contains(u"gone"_s)); // a picture that is not there is words
    QTRY_VERIFY_WITH_TIMEOUT(row(u"notes.txt"_s) != nullptr, test::patienceMs);
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"notes.txt"_s);
    ask::Script script;
    script.answers = {true};
    script.paths = {out};
    ask::setScript(&script);
    QSignalSpy told(m_room, &Room::notice);
    QTest::keyClick(row(u"notes.txt"_s), Qt::Key_Return);
    auto *menu = m_room->findChild<QMenu *>(u"fileMenu"_s);
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 1); // nothing can be taken off while reading
    menu->actions().first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), test::patienceMs);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(3'000, 'n'));
}

void ReadingFilesTest::foundByWhatIsAttached()
{
    m_room->visit({});
    QCOMPARE(found(u"has:picture"_s), 1);
    QCOMPARE(found(u"has:file"_s), 1);
    QCOMPARE(found(u"-has:picture -has:file"_s), 1);
}

void ReadingFilesTest::nothingIsLeftOfTheLastPage()
{
    show(m_file);
    QTRY_VERIFY_WITH_TIMEOUT(row(u"notes.txt"_s) != nullptr, test::patienceMs);
    m_room->visit({.page = m_plain});
    QTRY_VERIFY_WITH_TIMEOUT(row(u"notes.txt"_s) == nullptr, test::patienceMs);
    QVERIFY(!m_room->findChild<FileRows *>()->isVisible());
}

QTEST_MAIN(ReadingFilesTest)
#include "reading_files_test.moc"
