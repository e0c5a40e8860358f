// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal room's side and its list, by click and key: a day jumped to, a page written for a
// past day, On this day by consent, and where the rows of the list stand. Pictures as in
// journal_search_test.
#include "tests/ui/journal_window.h"
#include "ui/journal/calendar_side.h"
#include "ui/journal/on_this_day.h"
#include "ui/shared/markdown.h"

#include <QScrollBar>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class JournalDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDayIsJumpedTo();
    void aPastDayIsWrittenFor();
    void nothingComesBackByItself();
    void consentShowsTwoAtMost();
    void oneIsHiddenAndBroughtBack();
    void oneWaitsForADate();
    void itIsTurnedOffAndOfferedAgain();
    void whichPages();
    void sideOpensOverThePage();
    void sideScrollsInALowWindow();
    void rowsStandWhereTheyAreDrawn();
    void keysSkipHeadings();
    void headingStays();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] QStringList shown();

    std::unique_ptr<JournalWindow> m_bench;
};

void JournalDayTest::init()
{
    m_bench = std::make_unique<JournalWindow>();
    QVERIFY(m_bench->start());
}

void JournalDayTest::cleanup()
{
    while (QWidget *open = QApplication::activePopupWidget())
        open->close();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_bench.reset();
}

/// Names of the pages under On this day.
QStringList JournalDayTest::shown()
{
    QStringList names;
    for (auto *each : m_bench->named("on-this-day")->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->accessibleName().contains(u". "_s))
            names << each->accessibleName();
    }
    return names;
}

void JournalDayTest::aDayIsJumpedTo()
{
    auto *month = m_bench->named<MonthView>("month");
    QTest::mouseClick(
        month, Qt::LeftButton, {}, month->cell(QDate(2025, 10, 9)).center().toPoint());
    auto *view = m_bench->named<MarkdownView>("reading");
    QTRY_VERIFY(view->toPlainText().contains(u"Two columns"_s));
    QTest::keyClick(month, Qt::Key_PageUp);
    QTest::keyClick(month, Qt::Key_Right);
    QCOMPARE(month->selected(), QDate(2025, 9, 10));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(month, Qt::Key_Right);
    QTest::keyClick(month, Qt::Key_Return);
    QTRY_VERIFY(view->toPlainText().contains(u"Laughed"_s));
}

void JournalDayTest::aPastDayIsWrittenFor()
{
    auto *month = m_bench->named<MonthView>("month");
    month->setFocus(Qt::TabFocusReason);
    QTest::mouseClick(
        month, Qt::LeftButton, {}, month->cell(QDate(2025, 10, 7)).center().toPoint());
    auto *write = m_bench->named<QPushButton>("write-for-day");
    QVERIFY(write->isVisible());
    QCOMPARE(write->text(), u"Write for 7 October"_s);
    write->setFocus(Qt::TabFocusReason);
    QTest::keyClick(write, Qt::Key_Space);
    QTRY_COMPARE(m_bench->window().roomId(), u"write"_s);
    auto *editor = m_bench->window().room()->findChild<MarkdownEdit *>();
    QTest::keyClicks(editor, u"Late, but here."_s);
    m_bench->window().room()->seal();
    QTRY_COMPARE(m_bench->journal().pagesOf(QDate(2025, 10, 7)).size(), std::size_t{1});
    QCOMPARE(m_bench->journal().pagesOf(QDate(2025, 10, 7)).front()->first, u"Late, but here."_s);
}

void JournalDayTest::nothingComesBackByItself()
{
    QVERIFY(shown().isEmpty());
    QVERIFY(m_bench->button(u"Turn it on"_s) != nullptr);
    QVERIFY(m_bench->click(u"Not now"_s));
    QTRY_VERIFY(m_bench->button(u"Show On this day…"_s) != nullptr);
    QVERIFY(m_bench->button(u"Turn it on"_s) == nullptr);
    QVERIFY(shown().isEmpty());
}

void JournalDayTest::consentShowsTwoAtMost()
{
    auto *yes = m_bench->button(u"Turn it on"_s);
    yes->setFocus(Qt::TabFocusReason);
    QTest::keyClick(yes, Qt::Key_Space);
    QTRY_COMPARE(shown(),
                 (QStringList{u"14 October 2024. The second toothbrush is gone."_s,
                              u"14 October 2023. Rain all day"_s}));
    QTest::mouseClick(m_bench->button(shown().first()), Qt::LeftButton);
    auto *view = m_bench->named<MarkdownView>("reading");
    QTRY_VERIFY(view->toPlainText().contains(u"toothbrush"_s));
}

void JournalDayTest::oneIsHiddenAndBroughtBack()
{
    QVERIFY(m_bench->click(u"Turn it on"_s));
    QTRY_COMPARE(shown().size(), 2);
    QVERIFY(m_bench->click(u"More about the page of 14 October 2024"_s));
    QVERIFY(JournalWindow::pick({u"Hide this one"_s}));
    QTRY_COMPARE(shown(),
                 (QStringList{u"14 September. Laughed at something on the bus, out loud."_s,
                              u"14 October 2023. Rain all day"_s}));
    QVERIFY(m_bench->clickSoon(u"Undo"_s));
    QTRY_VERIFY(shown().first().contains(u"toothbrush"_s));
}

void JournalDayTest::oneWaitsForADate()
{
    QVERIFY(m_bench->click(u"Turn it on"_s));
    QTRY_COMPARE(shown().size(), 2);
    QVERIFY(m_bench->click(u"More about the page of 14 October 2023"_s));
    QVERIFY(JournalWindow::pick({u"Only after a date"_s, u"14 October 2026"_s}));
    QTRY_VERIFY(!shown().contains(u"14 October 2023. Rain all day"_s));
    const Page *page = m_bench->journal().pagesOf(QDate(2023, 10, 14)).front();
    QCOMPARE(page->lookback, (Lookback{false, QDate(2026, 10, 14)}));
    const auto then = pagesOnThisDay(m_bench->journal(), QDate(2026, 10, 14));
    QCOMPARE(then.size(), std::size_t{2});
}

void JournalDayTest::itIsTurnedOffAndOfferedAgain()
{
    QVERIFY(m_bench->click(u"Turn it on"_s));
    QTRY_COMPARE(shown().size(), 2);
    QVERIFY(m_bench->click(u"More about On this day"_s));
    QVERIFY(JournalWindow::pick({u"Turn off"_s}));
    QTRY_VERIFY(shown().isEmpty());
    QVERIFY(m_bench->clickSoon(u"Show On this day…"_s));
    QVERIFY(m_bench->clickSoon(u"Turn it on"_s));
    QTRY_COMPARE(shown().size(), 2);
}

void JournalDayTest::whichPages()
{
    const auto texts = [this](const QString &day) {
        QStringList list;
        for (const Page *page :
             pagesOnThisDay(m_bench->journal(), QDate::fromString(day, Qt::ISODate)))
            list << page->day().toString(Qt::ISODate);
        return list;
    };
    QCOMPARE(texts(u"2025-10-14"_s), (QStringList{u"2024-10-14"_s, u"2023-10-14"_s}));
    QCOMPARE(texts(u"2025-11-14"_s), (QStringList{u"2025-10-14"_s, u"2025-09-14"_s}));
    QVERIFY(texts(u"2025-10-15"_s).isEmpty());
    QVERIFY(texts(u"2023-10-14"_s).isEmpty()); // not today's own
}

void JournalDayTest::sideOpensOverThePage()
{
    auto *side = m_bench->window().findChild<CalendarSide *>();
    QVERIFY(side->isVisible());
    m_bench->window().resize(1000, 700);
    QTRY_VERIFY(!side->isVisible());
    auto *button = m_bench->named<QToolButton>("calendar");
    QVERIFY(button->isVisible());
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(side->isVisible());
    auto *month = m_bench->named<MonthView>("month");
    QVERIFY(month->hasFocus());
    QTest::keyClick(month, Qt::Key_Escape);
    QTRY_VERIFY(!side->isVisible());
    QVERIFY(button->hasFocus());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(side->isVisible());
    m_bench->window().resize(1280, 820);
    QTRY_VERIFY(side->isVisible());
    QVERIFY(!button->isVisible());
}

void JournalDayTest::sideScrollsInALowWindow()
{
    m_bench->window().resize(640, 410);
    auto *side = m_bench->window().findChild<CalendarSide *>();
    auto *button = m_bench->named<QToolButton>("calendar");
    QTRY_VERIFY(button->isVisible());
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(side->isVisible());
    int stops = 0;
    for (QWidget *now = QApplication::focusWidget(); side->isAncestorOf(now);
         now = QApplication::focusWidget()) {
        ++stops;
        if (now->height() < side->height())
            QTRY_COMPARE(now->visibleRegion().boundingRect(), now->rect());
        QTest::keyClick(now, Qt::Key_Tab);
        QVERIFY(stops < 20);
    }
    QVERIFY(stops >= 3); // the month, a page for the day, and what is under them
    m_bench->shoot(u"journal-side-low"_s);
}

void JournalDayTest::rowsStandWhereTheyAreDrawn()
{
    for (int day = 1; day < 29; ++day)
        m_bench->add(
            QDate(2025, 8, day).toString(Qt::ISODate) + u"T10:00:00+02:00"_s, u"page"_s, {});
    QTRY_COMPARE(m_bench->pages(), 34);
    PageListView *list = m_bench->list();
    auto *model = static_cast<PageListModel *>(list->model());
    for (const bool oldest : {false, true}) {
        model->setOldestFirst(oldest);
        list->doItemsLayout();
        list->scrollToTop();
        int y = 0;
        QDate before;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QRect rect = list->visualRect(model->index(row));
            QCOMPARE(rect.top(), y);
            y += rect.height();
            const Page *page = model->pageAt(model->index(row));
            QCOMPARE(page == nullptr, model->isMonth(row));
            if (page == nullptr)
                continue;
            QVERIFY(!before.isValid() || (oldest ? before <= page->day() : before >= page->day()));
            before = page->day();
            QCOMPARE(model->indexOf(page->id).row(), row);
        }
        QCOMPARE(list->verticalScrollBar()->maximum(), y - list->viewport()->height());
        for (int at = 0; at <= list->verticalScrollBar()->maximum(); at += 37) {
            list->verticalScrollBar()->setValue(at);
            for (int point = 40; point < list->viewport()->height(); point += 11) {
                const QModelIndex under = list->indexAt(QPoint(20, point));
                QVERIFY(list->visualRect(under).contains(QPoint(20, point)));
            }
        }
    }
}

void JournalDayTest::keysSkipHeadings()
{
    PageListView *list = m_bench->list();
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 4); // over September's heading
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
    QTest::keyClick(list, Qt::Key_PageUp);
    QVERIFY(list->currentIndex().row() < list->model()->rowCount() - 1);
    QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
    QTest::keyClick(list, Qt::Key_PageDown);
    QTest::keyClick(list, Qt::Key_PageDown);
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
    const QModelIndex first = list->model()->index(1, 0);
    list->scrollToTop();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
    QCOMPARE(list->currentIndex(), first);
}

void JournalDayTest::headingStays()
{
    m_bench->window().resize(1000, 420);
    PageListView *list = m_bench->list();
    list->verticalScrollBar()->setValue(60);
    QVERIFY(!list->indexAt(QPoint(20, 4)).flags().testFlag(Qt::ItemIsSelectable));
    // What is walked to is never under the heading.
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_End);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(list, Qt::Key_Up);
        const QRect rect = list->visualRect(list->currentIndex());
        QVERIFY(rect.top() >= list->visualRect(list->model()->index(0, 0)).height());
    }
}

void JournalDayTest::pictures_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << int(Theme::Mode::Light) << QSize(1280, 820) << false;
    QTest::newRow("dark") << int(Theme::Mode::Dark) << QSize(1280, 820) << false;
    QTest::newRow("900") << int(Theme::Mode::Light) << QSize(900, 640) << false;
    QTest::newRow("rtl") << int(Theme::Mode::Light) << QSize(1280, 820) << true;
}

void JournalDayTest::pictures()
{
    QFETCH(int, mode);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_bench->open().theme().setMode(static_cast<Theme::Mode>(mode));
    m_bench->window().resize(size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    auto *calendar = m_bench->named<QToolButton>("calendar");
    if (calendar->isVisible())
        QTest::mouseClick(calendar, Qt::LeftButton);
    m_bench->shoot(name + u"-day-1-offer"_s);
    QVERIFY(m_bench->click(u"Turn it on"_s));
    QTRY_COMPARE(shown().size(), 2);
    m_bench->shoot(name + u"-day-2-on"_s);
    QVERIFY(m_bench->click(u"More about the page of 14 October 2024"_s));
    m_bench->shoot(name + u"-day-3-menu"_s);
    QVERIFY(JournalWindow::pick({u"Turn off"_s}));
    QTRY_VERIFY(shown().isEmpty());
    m_bench->shoot(name + u"-day-4-off"_s);
}

QTEST_MAIN(JournalDayTest)
#include "journal_day_test.moc"
