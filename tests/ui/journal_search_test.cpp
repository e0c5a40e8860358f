// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal room's search, by click and key: chips and their pop-ups, saved searches, matches in
// list and page. With AFTERWORD_SHOTS set to a folder the pictures are written there;
// QT_SCALE_FACTOR=2 takes them at 200 %.
#include "tests/ui/journal_window.h"
#include "ui/journal/dates_popup.h"
#include "ui/journal/saved_searches.h"
#include "ui/shared/markdown.h"

#include <QPointer>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class JournalSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingFindsAndCounts();
    void matchesAreWalked();
    void savedPagesComeAndGo();
    void aSaveLeavesTheListAlone();
    void theVeryFirstPageBringsTheField();
    void unknownOperatorIsSaid();
    void moodByTwoHandles();
    void moodByClick();
    void tagByName();
    void personHasAChip();
    void kindAndDateByMenu();
    void datesOfOnesOwn();
    void searchIsSavedAndFound();
    void savedSearchIsRenamed();
    void removalIsTakenBack();
    void nameIsNotGiven();
    void pictures_data();
    void pictures();

private:
    void type(const QString &text);
    [[nodiscard]] bool said(const QString &text) const;
    void saveAs(const QString &query, const QString &name);

    std::unique_ptr<JournalWindow> m_bench;
};

void JournalSearchTest::init()
{
    m_bench = std::make_unique<JournalWindow>();
    QVERIFY(m_bench->start());
}

void JournalSearchTest::cleanup()
{
    while (QWidget *open = QApplication::activePopupWidget())
        open->close();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_bench.reset();
}

void JournalSearchTest::type(const QString &text)
{
    m_bench->field()->clear();
    m_bench->filters()->focusField();
    QTest::keyClicks(m_bench->field(), text);
}

/// A line over the list says this.
bool JournalSearchTest::said(const QString &text) const
{
    const auto labels = m_bench->filters()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->text() == text;
    });
}

void JournalSearchTest::typingFindsAndCounts()
{
    QCOMPARE(m_bench->pages(), 6);
    type(u"Kitchen"_s);
    QTRY_COMPARE(m_bench->pages(), 3);
    QTRY_VERIFY(said(u"3 pages found"_s));
    type(u"toothbrush"_s);
    QTRY_VERIFY(said(u"1 page found"_s));
    type(u"zeppelin"_s);
    QTRY_COMPARE(m_bench->pages(), 0);
    QTRY_VERIFY(!m_bench->list()->isVisible());
    m_bench->field()->clear();
    QTRY_COMPARE(m_bench->pages(), 6);
}

void JournalSearchTest::matchesAreWalked()
{
    type(u"kitchen"_s);
    QTRY_COMPARE(m_bench->pages(), 3);
    QTest::keyClick(m_bench->field(), Qt::Key_Down);
    QVERIFY(m_bench->list()->hasFocus());
    QTest::keyClick(m_bench->list(), Qt::Key_Down);
    auto *view = m_bench->named<MarkdownView>("reading");
    QTRY_COMPARE(view->matchCount(), 2);
    QTest::keyClick(&m_bench->window(), Qt::Key_F3);
    const QRect first = view->matchRect();
    QVERIFY(first.isValid());
    QTest::keyClick(&m_bench->window(), Qt::Key_F3);
    QVERIFY(view->matchRect() != first);
    QTest::keyClick(&m_bench->window(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(view->matchRect(), first);
}

void JournalSearchTest::savedPagesComeAndGo()
{
    type(u"kitchen"_s);
    QTRY_COMPARE(m_bench->pages(), 3);
    Page page = m_bench->add(u"2025-10-01T09:00:00+02:00"_s, u"The kitchen is painted."_s, {});
    QTRY_COMPARE(m_bench->pages(), 4);
    JournalWindow::wait(m_bench->journal().save(page, u"The hall is painted."_s));
    QTRY_COMPARE(m_bench->pages(), 3);
    page = *m_bench->journal().page(page.id);
    JournalWindow::wait(m_bench->journal().save(page, u"The kitchen again."_s));
    QTRY_COMPARE(m_bench->pages(), 4);
    JournalWindow::wait(m_bench->journal().moveToBin(page.id));
    QTRY_COMPARE(m_bench->pages(), 3);
}

/// What is saved where it stands repaints its row; what has another day moves.
void JournalSearchTest::aSaveLeavesTheListAlone()
{
    QCOMPARE(m_bench->pages(), 6);
    QAbstractItemModel *model = m_bench->list()->model();
    QSignalSpy anew(model, &QAbstractItemModel::modelReset);
    QSignalSpy touched(model, &QAbstractItemModel::dataChanged);
    Page page = *m_bench->journal().page(m_bench->home());
    page.title = u"A title"_s;
    JournalWindow::wait(m_bench->journal().save(page, u"Other words."_s));
    QTRY_VERIFY(m_bench->open().session().search().isComplete());
    QVERIFY(touched.count() > 0);
    QCOMPARE(anew.count(), 0);
    page = *m_bench->journal().page(m_bench->home());
    page.at = Moment::parse(u"2025-08-02T10:00:00+02:00"_s).value();
    JournalWindow::wait(m_bench->journal().saveHeader(page));
    QTRY_VERIFY(anew.count() > 0);
    const auto &ids = static_cast<PageListModel *>(model)->answer().ids;
    QCOMPARE(std::find(ids.begin(), ids.end(), page.id) - ids.begin(), 2);
}

void JournalSearchTest::theVeryFirstPageBringsTheField()
{
    m_bench.reset();
    OpenWindow open;
    open.setNow(u"2025-10-14T21:14:00+02:00"_s);
    QVERIFY(open.start() && open.unlock());
    const auto saved =
        open.session().journal().save(open.session().journal().newPage(), u"Rain."_s);
    open.window().go(Visit{.room = u"journal"_s, .search = true}); // it is still on its way
    QLineEdit *field = open.window().findChild<FilterBar *>()->field();
    QVERIFY(!field->isVisible());
    JournalWindow::wait(saved);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"rain"_s);
    QTRY_COMPARE(
        static_cast<PageListModel *>(open.window().findChild<PageListView *>()->model())->pages(),
        1);
}

void JournalSearchTest::unknownOperatorIsSaid()
{
    type(u"colour:red"_s);
    QTRY_VERIFY(said(u"“colour” was searched as text"_s));
}

void JournalSearchTest::moodByTwoHandles()
{
    m_bench->chip("mood")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_bench->chip("mood"), Qt::Key_Space);
    auto *popup = JournalWindow::popup<MoodPopup>();
    QVERIFY(popup != nullptr);
    QAbstractSlider *handles[2] = {};
    for (auto *each : popup->findChildren<QAbstractSlider *>())
        handles[each->accessibleName() == u"From"_s ? 0 : 1] = each;
    QVERIFY(handles[0] != nullptr && handles[1] != nullptr);
    QVERIFY(handles[0]->hasFocus());
    QTest::keyClick(handles[0], Qt::Key_Right); // from -2
    QTRY_COMPARE(m_bench->filters()->query(), u"mood:-2..3"_s);
    QCOMPARE(m_bench->chip("mood")->text(), u"From unpleasant"_s);
    QTest::keyClick(handles[0], Qt::Key_Tab);
    QVERIFY(handles[1]->hasFocus());
    QTest::keyClick(handles[1], Qt::Key_Home); // pushes the other along
    QCOMPARE(m_bench->filters()->query(), u"mood:-3"_s);
    QTRY_COMPARE(m_bench->pages(), 1);
    QTest::keyClick(handles[1], Qt::Key_Right);
    QCOMPARE(m_bench->filters()->query(), u"mood:-3..-2"_s);
    QTRY_COMPARE(m_bench->pages(), 2);
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(JournalWindow::popup() == nullptr);
    QCOMPARE(m_bench->chip("mood")->text(), u"Up to unpleasant"_s);
    QTest::keyClick(m_bench->chip("mood"), Qt::Key_Delete);
    QTRY_COMPARE(m_bench->pages(), 6);
    QCOMPARE(m_bench->filters()->query(), QString());
}

void JournalSearchTest::moodByClick()
{
    QTest::mouseClick(m_bench->chip("mood"), Qt::LeftButton);
    auto *range = JournalWindow::popup()->findChild<MoodRange *>();
    QVERIFY(range != nullptr);
    QTest::mouseClick(range, Qt::LeftButton, {}, range->pointOf(1));
    QCOMPARE(m_bench->filters()->query(), u"mood:-3..1"_s);
    QTest::mouseClick(range, Qt::LeftButton, {}, range->pointOf(-1));
    QCOMPARE(range->low(), -1);
    QCOMPARE(range->high(), 1);
    QCOMPARE(m_bench->chip("mood")->text(), u"a little unpleasant to a little pleasant"_s);
    QTRY_COMPARE(m_bench->pages(), 2);
    auto *any = JournalWindow::popup()->findChild<QPushButton *>();
    QTest::mouseClick(any, Qt::LeftButton);
    QTRY_COMPARE(m_bench->pages(), 6);
}

void JournalSearchTest::tagByName()
{
    QTest::mouseClick(m_bench->chip("tag"), Qt::LeftButton);
    auto *popup = JournalWindow::popup<NamePopup>();
    QVERIFY(popup != nullptr);
    auto *field = popup->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"FLAT"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_bench->filters()->query(), u"tag:\"the flat\""_s);
    QCOMPARE(m_bench->chip("tag")->text(), u"the flat"_s);
    QTRY_COMPARE(m_bench->pages(), 1);
    type(u"kitchen"_s); // joins what is typed
    QCOMPARE(m_bench->filters()->query(), u"tag:\"the flat\" kitchen"_s);
}

void JournalSearchTest::personHasAChip()
{
    QVERIFY(m_bench->chip("person")->isHidden());
    Person person;
    person.name = u"Mo"_s;
    Batch batch;
    batch.put(person);
    const auto saved = m_bench->journal().apply(batch);
    JournalWindow::wait(saved);
    m_bench->window().go(Visit{.room = u"journal"_s});
    QVERIFY(m_bench->chip("person")->isVisible());
    QTest::mouseClick(m_bench->chip("person"), Qt::LeftButton);
    auto *popup = JournalWindow::popup<NamePopup>();
    QVERIFY(popup != nullptr);
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(m_bench->filters()->query(), u"person:Mo"_s);
    QTRY_COMPARE(m_bench->pages(), 0);
}

void JournalSearchTest::kindAndDateByMenu()
{
    QTest::mouseClick(m_bench->chip("kind"), Qt::LeftButton);
    QVERIFY(JournalWindow::pick({u"Day logs"_s}));
    QCOMPARE(m_bench->filters()->query(), u"kind:log"_s);
    QTRY_COMPARE(m_bench->pages(), 0);
    QTest::keyClick(m_bench->chip("kind"), Qt::Key_Delete);
    QTest::mouseClick(m_bench->chip("date"), Qt::LeftButton);
    QVERIFY(JournalWindow::pick({u"Last year"_s}));
    QCOMPARE(m_bench->filters()->query(), u"on:2024"_s);
    QTRY_COMPARE(m_bench->pages(), 1);
}

void JournalSearchTest::datesOfOnesOwn()
{
    const auto open = [this]() {
        QTest::mouseClick(m_bench->chip("date"), Qt::LeftButton);
        // Offscreen a menu takes the activity with it, and that would close what opens after it:
        // the window has it back before the entry acts.
        auto *menu = JournalWindow::popup<QMenu>();
        QAction *entry = menu != nullptr ? menu->actions().last() : nullptr;
        while (entry != nullptr && entry->text() != u"From… to…"_s)
            entry = menu->actions().value(menu->actions().indexOf(entry) - 1);
        if (entry == nullptr)
            return static_cast<DatesPopup *>(nullptr);
        menu->setAttribute(Qt::WA_DeleteOnClose, false);
        menu->close();
        m_bench->window().activateWindow();
        if (QTest::qWaitForWindowActive(&m_bench->window()))
            entry->trigger();
        menu->deleteLater();
        static_cast<void>(
            QTest::qWaitFor([] { return JournalWindow::popup<DatesPopup>() != nullptr; }));
        return JournalWindow::popup<DatesPopup>();
    };
    QPointer<DatesPopup> popup = open();
    QVERIFY(popup != nullptr);
    auto *month = popup->findChild<MonthView *>();
    QVERIFY(popup->focusWidget() == month);
    // By keys: from 14 September, where the arrows begin, to 9 October.
    QTest::keyClick(month, Qt::Key_Return);
    QVERIFY(popup->findChild<QPushButton *>(u"datesUntil"_s)->isChecked());
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(month, Qt::Key_Left);
    QTest::keyClick(month, Qt::Key_Return);
    QCOMPARE(m_bench->filters()->query(), u"after:2025-09-14 before:2025-10-10"_s);
    QCOMPARE(m_bench->chip("date")->text(), u"14 Sep – 9 Oct"_s);
    QTRY_COMPARE(m_bench->pages(), 2);
    QVERIFY(popup != nullptr && popup->isVisible());
    QTest::keyPress(popup, Qt::Key_Escape); // it is gone before the key comes up
    popup = open();                         // it stays as it was chosen
    QVERIFY(popup != nullptr);
    QCOMPARE(popup->findChild<QPushButton *>(u"datesFrom"_s)->text(), u"From 14 Sep"_s);
    // An end that would pass the other takes it along.
    QTest::mouseClick(popup->findChild<QPushButton *>(u"datesUntil"_s), Qt::LeftButton);
    month = popup->findChild<MonthView *>();
    QTest::keyClick(month, Qt::Key_PageUp);
    QTest::keyClick(month, Qt::Key_Return);
    QCOMPARE(m_bench->filters()->query(), u"on:2025-09-09"_s);
    QTest::mouseClick(popup->findChild<QPushButton *>(u"datesAny"_s), Qt::LeftButton);
    QCOMPARE(m_bench->filters()->query(), QString());
    QTRY_COMPARE(m_bench->pages(), 6);
}

void JournalSearchTest::saveAs(const QString &query, const QString &name)
{
    type(query);
    auto *button = m_bench->named<QToolButton>("saved-searches");
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(JournalWindow::pick({u"Save this search…"_s}));
    auto *field = m_bench->named<QLineEdit>("search-name");
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
}

void JournalSearchTest::searchIsSavedAndFound()
{
    QTest::mouseClick(m_bench->named<QToolButton>("saved-searches"), Qt::LeftButton);
    QVERIFY(!JournalWindow::pick({u"Save this search…"_s})); // there is none
    QTest::keyClick(JournalWindow::popup(), Qt::Key_Escape);
    QVERIFY(JournalWindow::popup() == nullptr);
    saveAs(u"kitchen mood:<0"_s, u"Hard kitchens"_s);
    QTRY_COMPARE(m_bench->journal().searches().size(), std::size_t{1});
    QCOMPARE(m_bench->journal().searches().front().query, u"kitchen mood:<0"_s);
    QCOMPARE(m_bench->window().focusWidget(), m_bench->field()); // offscreen, a menu takes activity
    m_bench->filters()->clear();
    QTest::mouseClick(m_bench->named<QToolButton>("saved-searches"), Qt::LeftButton);
    QVERIFY(JournalWindow::pick({u"Hard kitchens"_s}));
    QCOMPARE(m_bench->filters()->query(), u"kitchen mood:<0"_s);
    QTRY_COMPARE(m_bench->pages(), 1);
    // It is in the file.
    QVERIFY(m_bench->open().lock());
    QVERIFY(m_bench->open().start() && m_bench->open().unlock());
    QCOMPARE(m_bench->journal().searches().front().name, u"Hard kitchens"_s);
}

void JournalSearchTest::savedSearchIsRenamed()
{
    saveAs(u"soup"_s, u"Soup"_s);
    QTRY_COMPARE(m_bench->journal().searches().size(), std::size_t{1});
    QTest::mouseClick(m_bench->named<QToolButton>("saved-searches"), Qt::LeftButton);
    QVERIFY(JournalWindow::pick({u"Rename"_s, u"Soup"_s}));
    auto *field = m_bench->named<QLineEdit>("search-name");
    QCOMPARE(field->text(), u"Soup"_s);
    QTest::keyClicks(field, u"Rain & soup"_s);
    QTest::mouseClick(m_bench->button(u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(m_bench->journal().searches().front().name, u"Rain & soup"_s);
    QCOMPARE(m_bench->journal().searches().front().query, u"soup"_s);
    QVERIFY(m_bench->clickSoon(u"Undo"_s));
    QTRY_COMPARE(m_bench->journal().searches().front().name, u"Soup"_s);
}

void JournalSearchTest::removalIsTakenBack()
{
    saveAs(u"soup"_s, u"Soup"_s);
    QTRY_COMPARE(m_bench->journal().searches().size(), std::size_t{1});
    QTest::mouseClick(m_bench->named<QToolButton>("saved-searches"), Qt::LeftButton);
    QVERIFY(JournalWindow::pick({u"Remove"_s, u"Soup"_s}));
    QTRY_VERIFY(m_bench->journal().searches().empty());
    QTRY_VERIFY(m_bench->notice().contains(u"Soup"_s));
    QVERIFY(m_bench->click(u"Undo"_s));
    QTRY_COMPARE(m_bench->journal().searches().size(), std::size_t{1});
    QCOMPARE(m_bench->journal().searches().front().query, u"soup"_s);
}

void JournalSearchTest::nameIsNotGiven()
{
    type(u"soup"_s);
    QTest::mouseClick(m_bench->named<QToolButton>("saved-searches"), Qt::LeftButton);
    QVERIFY(JournalWindow::pick({u"Save this search…"_s}));
    auto *field = m_bench->named<QLineEdit>("search-name");
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(m_bench->field()->hasFocus());
    QVERIFY(m_bench->journal().searches().empty());
    QCOMPARE(m_bench->window().roomId(), u"journal"_s);
}

void JournalSearchTest::pictures_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << int(Theme::Mode::Light) << QSize(1280, 820) << false;
    QTest::newRow("dark") << int(Theme::Mode::Dark) << QSize(1280, 820) << false;
    QTest::newRow("900") << int(Theme::Mode::Light) << QSize(900, 640) << false;
    QTest::newRow("1000") << int(Theme::Mode::Light) << QSize(1000, 700) << false;
    QTest::newRow("rtl") << int(Theme::Mode::Light) << QSize(1280, 820) << true;
}

void JournalSearchTest::pictures()
{
    QFETCH(int, mode);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_bench->open().theme().setMode(static_cast<Theme::Mode>(mode));
    m_bench->window().resize(size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_bench->shoot(name + u"-1-list"_s);
    type(u"kitchen"_s);
    QTRY_COMPARE(m_bench->pages(), 3);
    m_bench->shoot(name + u"-2-found"_s);
    QTest::mouseClick(m_bench->chip("mood"), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    m_bench->shoot(name + u"-3-mood"_s);
    QApplication::activePopupWidget()->close();
    m_bench->shoot(name + u"-4-chosen"_s);
    QTest::mouseClick(m_bench->chip("tag"), Qt::LeftButton);
    m_bench->shoot(name + u"-5-tag"_s);
    QApplication::activePopupWidget()->close();
    saveAs(u"soup"_s, u"Soup"_s);
    QTRY_COMPARE(m_bench->journal().searches().size(), std::size_t{1});
    QTest::mouseClick(m_bench->named<QToolButton>("saved-searches"), Qt::LeftButton);
    m_bench->shoot(name + u"-6-saved"_s);
    QVERIFY(JournalWindow::pick({u"Rename"_s, u"Soup"_s}));
    m_bench->shoot(name + u"-7-rename"_s);
    QTest::keyClick(m_bench->named<QLineEdit>("search-name"), Qt::Key_Escape);
    type(u"zeppelin"_s);
    QTRY_COMPARE(m_bench->pages(), 0);
    m_bench->shoot(name + u"-8-nothing"_s);
}

QTEST_MAIN(JournalSearchTest)
#include "journal_search_test.moc"
