// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+P in the real window: the page that lies open, as it was typed a moment ago, is looked at
// before anything goes to a printer; so is the page that is read in Journal. The lock takes the
// sheets away.
#include "app/exchange/format.h"
#include "tests/gui/open_window.h"
#include "ui/shared/export_panel.h"
#include "ui/shared/paper_view.h"

#include <QComboBox>
#include <QDeadlineTimer>
#include <QListView>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>

using namespace afterword;
using namespace Qt::StringLiterals;

class PrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasJustTyped();
    void oncePressedTwice();
    void nothingOnABlankPage();
    void fromTheMenu();
    void exportFromTheMenu();
    void fromTheJournal();
    void toTheChoiceByKeys();
    void lockTakesTheSheets();
    void lockWaitsUntilNothingIsLeft();

private:
    template <typename W>
    W *shown(const QString &name = {})
    {
        for (W *each : m_house->window().findChildren<W *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::ControlModifier)
    {
        QTest::keyClick(m_house->window().windowHandle(), key, held);
    }

    PaperView *sheets()
    {
        PaperView *view = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                view = shown<PaperView>();
                return view != nullptr && !view->sheet().isNull();
            },
            20'000);
        return there ? view : nullptr;
    }

    bool pick(const QString &words)
    {
        auto *more = shown<QToolButton>(u"more"_s);
        if (more == nullptr)
            return false;
        QTest::mouseClick(more, Qt::LeftButton);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return false;
        for (QAction *action : menu->actions()) {
            if (action->text() == words && action->isEnabled()) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                m_house->window().activateWindow();
                return QTest::qWaitForWindowActive(&m_house->window());
            }
        }
        menu->close();
        return false;
    }

    void write(const QString &words)
    {
        m_house->window().go(Visit{.room = u"write"_s, .newPage = true});
        QTRY_VERIFY(m_house->editor() != nullptr && m_house->editor()->hasFocus());
        QTest::keyClicks(m_house->editor(), words);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenWindow> m_house;
};

void PrintTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_house = std::make_unique<OpenWindow>(m_folder->filePath(u"j.afterword"_s));
    QVERIFY(m_house->make());
    QVERIFY(m_house->open());
}

void PrintTest::cleanup()
{
    m_house.reset();
}

void PrintTest::whatWasJustTyped()
{
    write(u"The kettle is new."_s);
    press(Qt::Key_P);
    const PaperView *view = sheets();
    QVERIFY(view != nullptr);
    QVERIFY(view->hasFocus());
    QCOMPARE(view->count(), 1);
    const auto &pages = m_house->session().journal().pages();
    QVERIFY(std::any_of(pages.begin(), pages.end(), [](const Page *page) {
        return page->first == u"The kettle is new."_s;
    }));
    // To be printed is what it was opened for.
    QCOMPARE(shown<QAbstractButton>(u"exportPrint"_s)->property("look").toString(), u"primary"_s);
    m_house->shoot(u"print-page"_s);
    QTest::keyClick(shown<PaperView>(), Qt::Key_Escape);
    QTRY_VERIFY(m_house->editor()->hasFocus());
}

void PrintTest::oncePressedTwice()
{
    write(u"Once."_s);
    press(Qt::Key_P);
    press(Qt::Key_P);
    QVERIFY(sheets() != nullptr);
    press(Qt::Key_P);
    QCOMPARE(m_house->window().findChildren<ExportPanel *>().size(), 1);
}

void PrintTest::nothingOnABlankPage()
{
    m_house->window().go(Visit{.room = u"write"_s, .newPage = true});
    press(Qt::Key_P);
    QTRY_COMPARE(m_house->notice(), u"There is nothing on this page yet."_s);
    QVERIFY(m_house->window().findChild<ExportPanel *>() == nullptr);
}

void PrintTest::fromTheMenu()
{
    write(u"Soup for two days."_s);
    QVERIFY(pick(u"Print…"_s));
    QVERIFY(sheets() != nullptr);
}

void PrintTest::exportFromTheMenu()
{
    write(u"Soup for two days."_s);
    QVERIFY(pick(u"Export this page…"_s));
    QTRY_VERIFY(shown<QComboBox>(u"exportPages"_s) != nullptr);
    QCOMPARE(shown<QComboBox>(u"exportPages"_s)->currentText(), u"This page"_s);
    QCOMPARE(shown<QLabel>(u"exportCount"_s)->text(),
             u"1 page goes into the copy. The journal keeps it."_s);
    QVERIFY(shown<QComboBox>(u"exportWhat"_s)->hasFocus());
}

void PrintTest::fromTheJournal()
{
    press(Qt::Key_2);
    QTRY_VERIFY(shown<QListView>(u"pages"_s) != nullptr);
    QTRY_VERIFY(m_house->button(u"Edit"_s) != nullptr);
    press(Qt::Key_P);
    const PaperView *view = sheets();
    QVERIFY(view != nullptr);
    QCOMPARE(view->count(), 1);
}

/// From the sheets to the choice and back, by keys alone.
void PrintTest::toTheChoiceByKeys()
{
    write(u"By keys."_s);
    press(Qt::Key_P);
    QVERIFY(sheets() != nullptr);
    for (int i = 0; i < 8 && QApplication::focusWidget()->objectName() != u"exportOther"_s; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"exportOther"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(shown<QComboBox>(u"exportWhat"_s) != nullptr);
    QCOMPARE(shown<QComboBox>(u"exportWhat"_s)->currentText(), u"Print, or a PDF of the pages"_s);
    QVERIFY(!shown<QAbstractButton>(u"exportInitials"_s)->isChecked());
    for (int i = 0; i < 8 && QApplication::focusWidget()->objectName() != u"panelAct"_s; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(sheets() != nullptr);
}

void PrintTest::lockTakesTheSheets()
{
    write(u"Someone is at the door."_s);
    press(Qt::Key_P);
    QVERIFY(sheets() != nullptr);
    QSignalSpy locked(&m_house->window(), &MainWindow::locked);
    m_house->window().lock(MainWindow::After::Relaunch);
    QVERIFY(locked.count() == 1 || locked.wait(20'000));
    QTRY_VERIFY(m_house->window().findChild<PaperView *>() == nullptr);
}

/// After the lock the program begins anew: half of an export that is there then stays there.
void PrintTest::lockWaitsUntilNothingIsLeft()
{
    Journal &journal = m_house->session().journal();
    for (int i = 0; i < 300; ++i) {
        Page page = journal.newPage();
        page.at.utcMs -= i * 86'400'000LL;
        journal.save(page, QString(3'000, u'x'));
        if (i % 50 == 49) // each waits for the disk three times
            QVERIFY(test::settled(journal.flushed()));
    }
    const QTemporaryDir folder;
    press(Qt::Key_2);
    QTRY_VERIFY(shown<QListView>(u"pages"_s) != nullptr);
    QTest::mouseClick(shown<QToolButton>(u"journalMore"_s), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QTest::mouseClick(
        menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().last()).center());
    auto *what = shown<QComboBox>(u"exportWhat"_s);
    QVERIFY(what != nullptr);
    what->setCurrentText(QString::fromLatin1(exchange::formatOf(u"markdown")->title));
    ask::Script script{{}, {folder.path()}};
    ask::setScript(&script);
    QTest::mouseClick(shown<QAbstractButton>(u"panelAct"_s), Qt::LeftButton);
    const QDir place(folder.path());
    const auto begun = [&] {
        return !place.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    const QDeadlineTimer end(20'000);
    while (!begun() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    QVERIFY(begun());
    QVERIFY(!QFile::exists(folder.filePath(u"Pages"_s)));
    QSignalSpy locked(&m_house->window(), &MainWindow::locked);
    bool left = true;
    connect(&m_house->window(), &MainWindow::locked, this, [&] { left = begun(); });
    m_house->window().lock(MainWindow::After::Relaunch);
    QVERIFY(locked.count() == 1 || locked.wait(20'000));
    QVERIFY(!left);
}

QTEST_MAIN(PrintTest)
#include "print_test.moc"
