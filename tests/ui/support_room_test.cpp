// SPDX-License-Identifier: GPL-3.0-or-later
// The Support room by click and key: breathing, five senses, lines by country with Copy, one's own
// people, the pages for hard moments, the sheet on paper; and how it looks.
#include "app/settings_care.h"
#include "tests/support/open_window.h"
#include "ui/hands.h"
#include "ui/rooms.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"
#include "ui/support/breath_disc.h"
#include "ui/support/care_page.h"
#include "ui/support/help_sheet.h"
#include "ui/support/senses_pane.h"
#include "ui/support/sheet_panel.h"
#include "ui/support/talk_pane.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTextDocument>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T *seen(QWidget &in, const QString &name)
{
    for (T *each : in.findChildren<T *>(name)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void clickOn(QWidget &in, const QString &name)
{
    auto *button = seen<QAbstractButton>(in, name);
    if (button == nullptr)
        qFatal("nothing to click: %s", qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

QStringList numbersIn(QWidget &in)
{
    QStringList all;
    for (const QLabel *each : in.findChildren<QLabel *>(u"number"_s)) {
        if (each->isVisibleTo(&in))
            all << each->text();
    }
    return all;
}

QStringList wordsIn(QWidget &in)
{
    QStringList all;
    for (const QLabel *each : in.findChildren<QLabel *>()) {
        if (each->isVisibleTo(&in))
            all << each->text();
    }
    return all;
}

/// Layouts ask each other several times until they agree.
void laidOut()
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
}

void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class SupportRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void f1OpensItAndTheRailShowsIt();
    void theDiscFollowsTheBreath();
    void theDiscStopsAndStarts();
    void theDiscRestsWhileUnseen();
    void reducedMotionTellsTheSecond();
    void fiveSensesStepByStep();
    void linesFollowTheCountry();
    void anotherCountryHasNoNumbers();
    void standingIsSaidHonestly();
    void oldNumbersSaySo();
    void aNumberIsCopied();
    void nothingIsALink();
    void ownPeopleAreKeptSealed();
    void ownPeopleChangeAndComeBack();
    void pagesForHardMoments();
    void theSafetyPage();
    void theSheetLeavesPeopleOff();
    void theSheetSaysWhatTheScreenSays();
    void griefIsShownToThoseWhoSaidSo();
    void theSheetIsSavedForItsOwner();
    void printingAsksOnce();
    void everyControlHasAName();
    void looks_data();
    void looks();

private:
    [[nodiscard]] QWidget &room() { return *m_open->window().room(); }

    void addPerson(const QString &name, const QString &reach, const QString &note);

    ask::Script m_script;
    std::unique_ptr<test::OpenWindow> m_open;
};

void SupportRoomTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_script = {};
    ask::setScript(&m_script);
    m_open = std::make_unique<test::OpenWindow>();
    m_open->setNow(u"2026-12-03T01:14:00+00:00"_s);
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    QTest::keyClick(m_open->window().windowHandle(), Qt::Key_F1);
    QTRY_COMPARE(m_open->window().roomId(), u"support"_s);
}

void SupportRoomTest::cleanup()
{
    m_open.reset();
    ask::setScript(nullptr);
}

void SupportRoomTest::addPerson(const QString &name, const QString &reach, const QString &note)
{
    clickOn(room(), u"addHelper"_s);
    QWidget &window = m_open->window();
    QTest::keyClicks(seen<QLineEdit>(window, u"helperName"_s), name);
    QTest::keyClicks(seen<QLineEdit>(window, u"helperReach"_s), reach);
    QTest::keyClicks(seen<QLineEdit>(window, u"helperNote"_s), note);
    QTest::keyClick(seen<QLineEdit>(window, u"helperNote"_s), Qt::Key_Return);
    QVERIFY(seen<QLineEdit>(window, u"helperName"_s) == nullptr);
}

void SupportRoomTest::f1OpensItAndTheRailShowsIt()
{
    for (const RoomRow &row : rooms()) {
        m_open->window().go(Visit{.room = QString::fromLatin1(row.id)});
        QTest::keyClick(m_open->window().windowHandle(), Qt::Key_F1);
        QTRY_COMPARE(m_open->window().roomId(), u"support"_s);
        QVERIFY(room().isAncestorOf(QApplication::focusWidget()));
    }
    auto *row = hands::button(m_open->window().findChild<QWidget *>(u"rail"_s), u"Support"_s);
    QVERIFY(row != nullptr && row->isChecked());
}

void SupportRoomTest::theDiscFollowsTheBreath()
{
    auto *disc = room().findChild<BreathDisc *>();
    disc->stop();
    disc->setBreath({u"4-2-6"_s, u"x"_s, 4, 2, 6});
    QCOMPARE(disc->word(), u"Breathe in"_s);
    QCOMPARE(disc->second(), 1);
    QCOMPARE(disc->fullness(), 0.0);
    disc->advance(2000);
    QCOMPARE(disc->second(), 3);
    QVERIFY(qAbs(disc->fullness() - 0.5) < 0.001);
    disc->advance(2000);
    QCOMPARE(disc->word(), u"Hold"_s);
    QCOMPARE(disc->fullness(), 1.0);
    QCOMPARE(disc->accessibleName(), u"Hold"_s); // said as it changes
    disc->advance(2000);
    QCOMPARE(disc->word(), u"Breathe out"_s);
    QCOMPARE(disc->second(), 1);
    disc->advance(6000);
    QCOMPARE(disc->word(), u"Breathe in"_s);
}

void SupportRoomTest::theDiscStopsAndStarts()
{
    auto *disc = room().findChild<BreathDisc *>();
    auto *pause = seen<QAbstractButton>(room(), u"pauseBreath"_s);
    QVERIFY(disc->isRunning());
    QCOMPARE(pause->text(), u"Pause"_s);
    pause->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pause, Qt::Key_Space);
    QVERIFY(!disc->isRunning());
    QCOMPARE(pause->text(), u"Start"_s);
    QTest::mouseClick(pause, Qt::LeftButton);
    QVERIFY(disc->isRunning());
    auto *rhythm = seen<QComboBox>(room(), u"rhythm"_s);
    rhythm->setFocus();
    QTest::keyClick(rhythm, Qt::Key_Down);
    QCOMPARE(rhythm->currentText(), u"In 3, out 5"_s);
    disc->advance(3000);
    QCOMPARE(disc->word(), u"Breathe out"_s);
}

void SupportRoomTest::theDiscRestsWhileUnseen()
{
    auto *disc = room().findChild<BreathDisc *>();
    auto *timer = disc->findChild<QTimer *>();
    QVERIFY(timer == nullptr || timer->isActive());
    m_open->window().go(Visit{.room = u"write"_s});
    const int second = disc->second();
    const QString word = disc->word();
    QVERIFY(!disc->isVisible());
    QCOMPARE(disc->second(), second);
    QCOMPARE(disc->word(), word);
}

void SupportRoomTest::reducedMotionTellsTheSecond()
{
    m_open->theme().setReduceMotion(true);
    auto *disc = room().findChild<BreathDisc *>();
    disc->stop();
    disc->setBreath({u"4-6"_s, u"x"_s, 4, 0, 6});
    const auto ringless = [disc] {
        // The middle of the disc, without ring and words.
        const QImage picture = disc->grab().toImage();
        return picture.copy(picture.width() / 2 - 100, picture.height() / 2 - 90, 200, 20);
    };
    const QImage before = ringless();
    disc->advance(1500);
    QCOMPARE(disc->second(), 2);
    QCOMPARE(ringless(), before); // it does not grow
}

void SupportRoomTest::fiveSensesStepByStep()
{
    auto *segments = seen<Segments>(room(), u"practices"_s);
    QVERIFY(segments != nullptr);
    segments->currentButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(segments->currentButton(), Qt::Key_Right);
    auto *senses = seen<SensesPane>(room(), u"senses"_s);
    QVERIFY(senses != nullptr);
    auto *next = seen<QAbstractButton>(room(), u"nextSense"_s);
    next->setFocus(Qt::TabFocusReason);
    QVERIFY(!seen<QAbstractButton>(room(), u"sensesAgain"_s)->isEnabled());
    QVERIFY(wordsIn(*senses).join(u' ').contains(u"Big ones first"_s));
    for (int i = 1; i <= 5; ++i) {
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(senses->at(), i);
    }
    QVERIFY(!next->isEnabled());
    QCOMPARE(senses->findChild<QWidget *>(u"sense-see"_s)->accessibleName(),
             u"Five things you can see: done"_s);
    clickOn(room(), u"sensesAgain"_s);
    QCOMPARE(senses->at(), 0);
    QVERIFY(next->hasFocus());
}

void SupportRoomTest::linesFollowTheCountry()
{
    auto *country = seen<QComboBox>(room(), u"country"_s);
    QCOMPARE(country->currentText(), u"United Kingdom"_s); // from the locale
    QVERIFY(numbersIn(room()).contains(u"116 123"_s));
    QVERIFY(numbersIn(room()).contains(u"SHOUT to 85258"_s));
    QVERIFY(numbersIn(room()).contains(u"999"_s));
    country->setFocus();
    QTest::keyClicks(country, u"Norway"_s);
    QCOMPARE(country->currentText(), u"Norway"_s);
    QTRY_VERIFY(numbersIn(room()).contains(u"113"_s));
    QVERIFY(wordsIn(room()).join(u' ').contains(u"113 for a doctor"_s));
    QVERIFY(!numbersIn(room()).contains(u"999"_s));
    QVERIFY(m_open->lock());
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    m_open->window().go(Visit{.room = u"support"_s});
    QCOMPARE(seen<QComboBox>(room(), u"country"_s)->currentText(), u"Norway"_s);
}

void SupportRoomTest::anotherCountryHasNoNumbers()
{
    m_open->session().settings().set(key::country, u"other"_s);
    const QStringList numbers = numbersIn(room());
    QCOMPARE(numbers, (QStringList{u"findahelpline.com"_s, u"befrienders.org"_s}));
    QVERIFY(wordsIn(room()).join(u' ').contains(u"Call the local number for the police"_s));
}

void SupportRoomTest::standingIsSaidHonestly()
{
    const QString words = wordsIn(room()).join(u'\n');
    QVERIFY(words.contains(u"Nobody has called them to check yet."_s));
    QVERIFY(words.contains(u"Seen on an official page, 22 November 2026."_s));
    QVERIFY(words.contains(u"From public lists, 7 October 2026."_s));
    const Result<care::Lines> lines = care::Lines::load();
    QVERIFY(lines && !lines->isCheckedByAPerson());
}

void SupportRoomTest::oldNumbersSaySo()
{
    m_open->setNow(u"2028-01-01T01:14:00+00:00"_s);
    m_open->session().settings().set(key::country, u"IE"_s);
    const QStringList words = wordsIn(room());
    QVERIFY(words.join(u'\n').contains(u"May be out of date."_s));
    // Addresses and the emergency number come first then.
    QCOMPARE(numbersIn(room()).constFirst(), u"findahelpline.com"_s);
}

void SupportRoomTest::aNumberIsCopied()
{
    auto *copy = seen<QToolButton>(room(), u"copyNumber"_s);
    QCOMPARE(copy->accessibleName(), u"Copy 116 123"_s);
    copy->setFocus(Qt::TabFocusReason);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"116 123"_s);
    QCOMPARE(copy->accessibleName(), u"Copied"_s);
    QTRY_COMPARE(copy->accessibleName(), u"Copy 116 123"_s);
    for (auto *each : room().findChildren<QToolButton *>(u"copyNumber"_s)) {
        if (each->accessibleName().endsWith(u"85258"_s))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"85258"_s); // the number, not the words
    // That a lock takes it back is clipboard_test's matter: this platform owns no clipboard.
}

void SupportRoomTest::nothingIsALink()
{
    for (const QLabel *each : room().findChildren<QLabel *>()) {
        QVERIFY(!each->openExternalLinks());
        QVERIFY((each->textInteractionFlags() & Qt::LinksAccessibleByMouse) == 0
                || each->textFormat() == Qt::PlainText);
    }
    for (const QLabel *each : room().findChildren<QLabel *>(u"number"_s))
        QVERIFY(each->textInteractionFlags() & Qt::TextSelectableByMouse);
}

void SupportRoomTest::ownPeopleAreKeptSealed()
{
    QVERIFY(wordsIn(room()).contains(u"Add one person you could ring at a bad hour."_s));
    addPerson(u"Ines"_s, u"07700 900 118"_s, u"Says: ring, even at three."_s);
    QVERIFY(wordsIn(room()).contains(u"Ines"_s));
    QVERIFY(numbersIn(room()).contains(u"07700 900 118"_s));
    QVERIFY(m_open->lock());
    QFile file(m_open->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("900 118"));
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    m_open->window().go(Visit{.room = u"support"_s});
    QVERIFY(numbersIn(room()).contains(u"07700 900 118"_s));
}

void SupportRoomTest::ownPeopleChangeAndComeBack()
{
    addPerson(u"Dad"_s, u"07700 900 461"_s, {});
    clickOn(room(), u"changeHelper"_s);
    QWidget &window = m_open->window();
    auto *note = seen<QLineEdit>(window, u"helperNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"Better in the mornings."_s);
    clickOn(window, u"panelAct"_s);
    QVERIFY(wordsIn(room()).contains(u"Better in the mornings."_s));
    clickOn(room(), u"changeHelper"_s);
    QTest::keyClick(seen<QLineEdit>(window, u"helperName"_s), Qt::Key_Escape); // nothing changes
    QVERIFY(wordsIn(room()).contains(u"Dad"_s));
    clickOn(room(), u"changeHelper"_s);
    clickOn(window, u"helperDrop"_s);
    QVERIFY(!wordsIn(room()).contains(u"Dad"_s));
    auto *notice = m_open->window().findChild<Notice *>();
    QCOMPARE(notice->accessibleName(), u"Dad is off the list."_s);
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(wordsIn(room()).contains(u"Dad"_s));
}

void SupportRoomTest::pagesForHardMoments()
{
    clickOn(room(), u"card-crisis"_s);
    auto *page = seen<CarePage>(room(), u"carePage"_s);
    QVERIFY(page != nullptr);
    QString words = wordsIn(*page).join(u'\n');
    QVERIFY(words.contains(u"call 999"_s));
    QVERIFY(words.contains(u"No one reads this journal, and it cannot call for you."_s));
    QCOMPARE(numbersIn(*page), (QStringList{u"999"_s, u"116 123"_s, u"SHOUT to 85258"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QVERIFY(room().isAncestorOf(QApplication::focusWidget()));
    clickOn(room(), u"card-danger"_s);
    words = wordsIn(*page).join(u'\n');
    QVERIFY(words.contains(u"You can skip this."_s));
    QVERIFY(numbersIn(*page).contains(u"0808 2000 247"_s));
    QVERIFY(!numbersIn(*page).contains(u"116 123"_s));
    clickOn(*page, u"careBack"_s);
    QVERIFY(!page->isVisible());
}

void SupportRoomTest::theSafetyPage()
{
    clickOn(room(), u"safety"_s);
    auto *page = seen<CarePage>(room(), u"carePage"_s);
    const QString words = wordsIn(*page).join(u'\n');
    QVERIFY(words.contains(u"It helps if someone looks over your shoulder."_s));
    QVERIFY(words.contains(u"It does not hide that the program is here."_s));
    QVERIFY(page->hasFocus());
    QTest::keyClick(page, Qt::Key_PageDown); // scrolls without a mouse
}

void SupportRoomTest::theSheetLeavesPeopleOff()
{
    addPerson(u"Ines"_s, u"07700 900 118"_s, {});
    clickOn(room(), u"helpSheet"_s);
    auto *view = seen<QWidget>(m_open->window(), u"sheetView"_s);
    QVERIFY(view->accessibleDescription().contains(u"116 123"_s));
    QVERIFY(view->accessibleDescription().contains(u"Five things you can see"_s));
    QVERIFY(!view->accessibleDescription().contains(u"Ines"_s));
    QVERIFY(!view->accessibleDescription().contains(u"Afterword"_s, Qt::CaseInsensitive));
    QVERIFY(view->accessibleDescription().contains(u"you do not have to be alone with it"_s));
    QVERIFY(view->accessibleDescription().contains(u"call 999"_s));
    QVERIFY(!view->accessibleDescription().contains(u"connection"_s)); // it is paper
    QVERIFY(!view->accessibleDescription().contains(u"journal"_s, Qt::CaseInsensitive));
    auto *people = seen<QCheckBox>(m_open->window(), u"sheetPeople"_s);
    laidOut();
    const int without = view->height();
    QVERIFY(without > 400); // all of it, not its top alone
    QTest::keyClick(people, Qt::Key_Space);
    QVERIFY(view->accessibleDescription().contains(u"Ines"_s));
    laidOut();
    QVERIFY(view->height() > without);
    QVERIFY(view->geometry().bottom() < view->parentWidget()->height()); // nothing cuts it off
    shoot(m_open->window(), u"support-sheet"_s);
    QTest::keyClick(people, Qt::Key_Escape);
    QVERIFY(seen<QWidget>(m_open->window(), u"sheetView"_s) == nullptr);
}

/// What the screen says of a country's lines, the sheet says as well.
void SupportRoomTest::theSheetSaysWhatTheScreenSays()
{
    const auto sheet = [this](const QString &country) {
        m_open->session().settings().set(key::country, country);
        clickOn(room(), u"helpSheet"_s);
        auto *view = seen<QWidget>(m_open->window(), u"sheetView"_s);
        const QString said = view->accessibleDescription();
        QTest::keyClick(view, Qt::Key_Escape);
        return said;
    };
    QVERIFY(sheet(u"IT"_s).contains(u"We found none here for men or for other people."_s));
    QVERIFY(!sheet(u"GB"_s).contains(u"We found none here"_s));
    const QString other = sheet(u"other"_s);
    QVERIFY(other.contains(u"Call the local number for the police"_s));
    QVERIFY(other.contains(u"findahelpline.com"_s));
    m_open->setNow(u"2029-01-01T12:00:00+00:00"_s);
    m_open->session().settings().set(key::country, u"DE"_s);
    const QString old = sheet(u"GB"_s);
    QVERIFY(old.contains(u"more than a year ago"_s));
    QVERIFY(old.indexOf(u"findahelpline.com"_s) < old.indexOf(u"116 123"_s));
}

void SupportRoomTest::griefIsShownToThoseWhoSaidSo()
{
    QVERIFY(seen<QWidget>(room(), u"card-bereavement"_s) == nullptr);
    m_open->window().go(Visit{.room = u"settings"_s});
    QVERIFY(hands::turnTo(m_open->window().room(), u"Reflection"_s));
    clickOn(m_open->window(), u"say-ended-died"_s);
    m_open->window().go(Visit{.room = u"support"_s});
    clickOn(room(), u"card-bereavement"_s);
    QVERIFY(wordsIn(room()).contains(u"There is no set time."_s));
    QVERIFY(numbersIn(room()).contains(u"116 123"_s));
}

void SupportRoomTest::theSheetIsSavedForItsOwner()
{
    QTemporaryDir folder;
    m_script.paths = {folder.filePath(u"sheet.pdf"_s)};
    clickOn(room(), u"helpSheet"_s);
    clickOn(m_open->window(), u"saveSheet"_s);
    QTRY_VERIFY(QFileInfo(folder.filePath(u"sheet.pdf"_s)).size() > 1000);
    const QFileInfo saved(folder.filePath(u"sheet.pdf"_s));
    QVERIFY((saved.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    QFile file(saved.filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().toLower().contains("afterword"));
}

void SupportRoomTest::printingAsksOnce()
{
    m_script.answers = {false, true};
    clickOn(room(), u"helpSheet"_s);
    clickOn(m_open->window(), u"printSheet"_s);
    QTRY_COMPARE(m_script.answers.size(), 1);
    QVERIFY(m_open->window().findChild<QDialog *>(u"printDialog"_s) == nullptr);
    clickOn(m_open->window(), u"printSheet"_s);
    QTRY_VERIFY(m_open->window().findChild<QDialog *>(u"printDialog"_s) != nullptr);
    auto *dialog = m_open->window().findChild<QDialog *>(u"printDialog"_s);
    dialog->reject();
}

void SupportRoomTest::everyControlHasAName()
{
    const auto named = [this] {
        for (QWidget *each : room().findChildren<QWidget *>()) {
            if (!each->isVisible() || (each->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(each);
            QVERIFY2(!each->accessibleName().isEmpty()
                         || (button != nullptr && !button->text().isEmpty()),
                     qPrintable(each->objectName()));
        }
    };
    named();
    clickOn(room(), u"card-danger"_s);
    named();
}

void SupportRoomTest::looks_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("support") << u"light"_s << QSize(1280, 820) << false;
    QTest::newRow("support-dark") << u"dark"_s << QSize(1280, 820) << false;
    QTest::newRow("support-contrast") << u"contrast"_s << QSize(1280, 820) << false;
    QTest::newRow("support-middle") << u"light"_s << QSize(1000, 700) << false;
    QTest::newRow("support-small") << u"light"_s << QSize(900, 640) << false;
    QTest::newRow("support-least") << u"dark"_s << QSize(640, 410) << false;
    QTest::newRow("support-rtl") << u"light"_s << QSize(1280, 820) << true;
}

void SupportRoomTest::looks()
{
    QFETCH(QString, mode);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    addPerson(u"Ines"_s, u"07700 900 118"_s, u"Says: ring, even at three."_s);
    addPerson(u"Dad"_s, u"07700 900 461"_s, u"Better in the mornings."_s);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_open->theme().setMode(Theme::modeFrom(mode));
    m_open->theme().apply();
    MainWindow &window = m_open->window();
    window.resize(size);
    laidOut();
    window.go(Visit{.room = u"write"_s});
    window.go(Visit{.room = u"support"_s});
    auto *disc = room().findChild<BreathDisc *>();
    disc->stop();
    disc->setBreath({u"4-6"_s, u"x"_s, 4, 0, 6});
    disc->advance(2700);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    laidOut();
    shoot(window, name);
    // Nothing hangs over the edge.
    for (const QWidget *each : room().findChildren<QWidget *>()) {
        if (each->isVisible() && each->objectName() == u"number"_s) {
            const QRect place(each->mapTo(&window, QPoint()), each->size());
            QVERIFY(place.left() >= 0 && place.right() <= window.width());
        }
    }
    const bool small = size.width() < 940;
    auto *segments = seen<Segments>(room(), small ? u"practicesSmall"_s : u"practices"_s);
    QVERIFY(segments != nullptr);
    segments->currentButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(segments->currentButton(), Qt::Key_End);
    QVERIFY(seen<SensesPane>(room(), u"senses"_s) != nullptr);
    QTest::keyClick(seen<QWidget>(room(), u"nextSense"_s), Qt::Key_Space);
    QTest::keyClick(seen<QWidget>(room(), u"nextSense"_s), Qt::Key_Space);
    laidOut();
    shoot(window, name + u"-senses"_s);
    if (small) {
        QTest::keyClick(segments->currentButton(), Qt::Key_Left);
        laidOut();
        shoot(window, name + u"-breathe"_s);
    }
    if (auto *safety = seen<QAbstractButton>(room(), u"safety"_s)) {
        safety->click();
        laidOut();
        shoot(window, name + u"-safety"_s);
        clickOn(room(), u"careBack"_s);
        seen<QAbstractButton>(room(), u"card-crisis"_s)->click();
        laidOut();
        shoot(window, name + u"-crisis"_s);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(SupportRoomTest)
#include "support_room_test.moc"
