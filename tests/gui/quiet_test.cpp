// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells the rest of the computer while it is open: hints to input methods,
// its title, the veil, and the line about the last opening. Row T-LOCK.
#include "tests/support/counted.h"
#include "tests/support/open_window.h"
#include "ui/last_opened.h"
#include "ui/rooms.h"
#include "ui/shared/markdown.h"
#include "ui/shared/panels.h"
#include "ui/shared/secret_field.h"
#include "ui/veil.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QWindow>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// One colour all over: no row of it can hold a letter.
bool isBlank(const QImage &picture)
{
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

void keepShot(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(folder + u"/quiet-"_s + name + u".png"_s));
}

template <typename T>
T *visibleChild(QWidget &in)
{
    for (T *each : in.findChildren<T *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

QString noticeShown(MainWindow &window)
{
    const Notice *notice = visibleChild<Notice>(window);
    return notice != nullptr ? notice->accessibleName() : QString();
}

} // namespace

class QuietTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void inputMethodsAreToldNotToLearn();
    void theTitleIsTheShownName();
    void theVeilIsOffAtFirst();
    void theVeilCoversAndGoes();
    void theVeilCoversAtOnceBehindALockedScreen();
    void theVeilCoversWhileTheJournalIsSealed();
    void theLastOpeningIsSaid();
    void theLastOpeningIsKeptQuietWhereAsked();
    void itLocksOverAnOpenMenu();
    void lastOpenedInWords_data();
    void lastOpenedInWords();
    void pictures();

private:
    std::unique_ptr<test::OpenWindow> m_house;
    Counted m_row{"T-LOCK"};
};

void QuietTest::init()
{
    m_house = std::make_unique<test::OpenWindow>();
    QVERIFY(m_house->start());
}

void QuietTest::cleanup()
{
    m_house.reset();
    m_row.add(1, QTest::currentTestFailed() ? 1 : 0);
}

void QuietTest::inputMethodsAreToldNotToLearn()
{
    int seen = 0;
    QStringList wrong;
    const auto look = [&](const QString &where) {
        QList<QWidget *> all = m_house->window().findChildren<QWidget *>();
        for (QWidget *each : all) {
            // A scroll area hands the question on to what it shows.
            const bool writes = each->testAttribute(Qt::WA_InputMethodEnabled)
                                || qobject_cast<QLineEdit *>(each) != nullptr
                                || qobject_cast<SecretField *>(each) != nullptr;
            if (!writes || qobject_cast<QHeaderView *>(each) != nullptr) // of which none is edited
                continue;
            ++seen;
            const Qt::InputMethodHints hints = each->inputMethodHints();
            const bool secret = qobject_cast<SecretField *>(each) != nullptr;
            if (!hints.testFlag(Qt::ImhSensitiveData)
                || (secret
                    && (!hints.testFlag(Qt::ImhHiddenText)
                        || !hints.testFlag(Qt::ImhNoPredictiveText))))
                wrong << where + u' ' + QString::fromLatin1(each->metaObject()->className()) + u' '
                             + each->objectName();
        }
    };
    look(u"gate"_s);
    QVERIFY(seen > 0);
    QVERIFY(m_house->unlock());
    QTest::keyClicks(visibleChild<MarkdownEdit>(m_house->window()), u"A page"_s);
    for (const RoomRow &row : rooms()) {
        m_house->window().go(Visit{.room = QString::fromLatin1(row.id)});
        look(QString::fromLatin1(row.id));
    }
    QVERIFY(seen > 6);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void QuietTest::theTitleIsTheShownName()
{
    QVERIFY(m_house->unlock());
    MainWindow &window = m_house->window();
    QSignalSpy titles(&window, &QWidget::windowTitleChanged);
    QTest::keyClicks(visibleChild<MarkdownEdit>(window), u"# A heading"_s);
    for (const RoomRow &row : rooms()) {
        window.go(Visit{.room = QString::fromLatin1(row.id)});
        for (const QWidget *each : QApplication::topLevelWidgets()) {
            QVERIFY2(each->windowTitle().isEmpty() || each->windowTitle() == u"Afterword"_s,
                     qPrintable(each->windowTitle()));
        }
    }
    QCOMPARE(titles.size(), 0);
    m_house->session().settings().set(key::shownName, u"Notes"_s);
    QCOMPARE(window.windowTitle(), u"Notes"_s);
    QCOMPARE(window.windowHandle()->title(), u"Notes"_s);
}

void QuietTest::theVeilIsOffAtFirst()
{
    QVERIFY(m_house->unlock());
    auto *veil = m_house->window().findChild<Veil *>();
    QVERIFY(veil != nullptr);
    veil->setWait(std::chrono::milliseconds(0));
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_house->window().setScreenLocked(true);
    QVERIFY(!QTest::qWaitFor([veil]() { return veil->isVisible(); }, 100));
    QVERIFY(!isBlank(m_house->window().grab().toImage()));
}

void QuietTest::theVeilCoversAndGoes()
{
    QVERIFY(m_house->unlock());
    MainWindow &window = m_house->window();
    auto *veil = window.findChild<Veil *>();
    veil->setWait(std::chrono::milliseconds(200));
    m_house->session().settings().set(key::veil, true);
    QTest::keyClicks(visibleChild<MarkdownEdit>(window), u"Someone may walk past."_s);
    QVERIFY(!isBlank(window.grab().toImage()));

    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!veil->isVisible()); // not at once: a glance elsewhere is no leaving
    QTRY_VERIFY(veil->isVisible());
    QVERIFY(isBlank(window.grab().toImage()));
    window.resize(900, 700);
    QTRY_COMPARE(veil->size(), window.size());
    QVERIFY(isBlank(window.grab().toImage()));

    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(!veil->isVisible());
    QVERIFY(!isBlank(window.grab().toImage()));

    // A window of ours in front is no one else's.
    QWidget *dialog = new QWidget(&window, Qt::Dialog);
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!QTest::qWaitFor([veil]() { return veil->isVisible(); }, 400));
    delete dialog;

    window.showMinimized();
    QTRY_VERIFY(!veil->isHidden());
    window.showNormal();
    window.activateWindow();
    QTRY_VERIFY(veil->isHidden());
}

void QuietTest::theVeilCoversAtOnceBehindALockedScreen()
{
    QVERIFY(m_house->unlock());
    MainWindow &window = m_house->window();
    m_house->session().settings().set(key::veil, true);
    window.setScreenLocked(true);
    QVERIFY(isBlank(window.grab().toImage()));
    window.setScreenLocked(false);
    QVERIFY(!isBlank(window.grab().toImage()));
}

/// Ctrl+L takes the page out of sight at once, also while something is still on its way to the
/// disk.
void QuietTest::theVeilCoversWhileTheJournalIsSealed()
{
    QVERIFY(m_house->unlock());
    MainWindow &window = m_house->window();
    auto *veil = window.findChild<Veil *>();
    QTest::keyClicks(visibleChild<MarkdownEdit>(window), u"A page"_s);
    std::shared_ptr<void> onItsWay = m_house->session().journal().hold();
    QTest::keyClick(window.focusWidget(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(veil->isVisible());
    QCOMPARE(veil->size(), window.size());
    QVERIFY(!QTest::qWaitFor(
        [this]() { return m_house->session().state() != Session::State::Sealing; }, 100));
    QVERIFY(veil->isVisible());
    onItsWay.reset();
    QTRY_COMPARE(m_house->session().state(), Session::State::Locked);
    QVERIFY(!veil->isVisible());
}

void QuietTest::theLastOpeningIsSaid()
{
    QVERIFY(m_house->unlock());
    QVERIFY(noticeShown(m_house->window()).isEmpty()); // the first time
    QVERIFY(m_house->lock());
    m_house->setNow(u"2026-03-05T08:00:00+01:00"_s);
    QVERIFY(m_house->start());
    QVERIFY(m_house->unlock());
    const QString line = noticeShown(m_house->window());
    QVERIFY2(line.startsWith("Last opened: Tuesday 21:14"_L1), qPrintable(line));
    QCOMPARE(line.endsWith(", on this computer"_L1), !thisComputer().isEmpty());

    // The journal went to another computer and came back.
    m_house->session().settings().set(key::openedOn, u"0123456789abcdef"_s);
    QVERIFY(m_house->lock());
    QVERIFY(m_house->start());
    QVERIFY(m_house->unlock());
    QCOMPARE(noticeShown(m_house->window()).endsWith("not on this computer"_L1),
             !thisComputer().isEmpty());
    QCOMPARE(m_house->session().settings().value(key::openedOn).toString(), thisComputer());
    QCOMPARE(m_house->session().journal().unlocks().size(), 2);
}

void QuietTest::theLastOpeningIsKeptQuietWhereAsked()
{
    QVERIFY(m_house->unlock());
    m_house->session().settings().set(key::sayLastOpened, false);
    QVERIFY(m_house->lock());
    QVERIFY(m_house->start());
    QVERIFY(m_house->unlock());
    QVERIFY(noticeShown(m_house->window()).isEmpty());
    QCOMPARE(m_house->session().journal().unlocks().size(), 1); // the list is kept all the same
}

void QuietTest::itLocksOverAnOpenMenu()
{
    QVERIFY(m_house->unlock());
    MainWindow &window = m_house->window();
    QMenu menu(&window);
    menu.addAction(u"Nothing"_s);
    menu.popup(window.geometry().center());
    QTRY_VERIFY(menu.isVisible());
    QVERIFY(menu.windowHandle() != nullptr);
    QSignalSpy locked(&window, &MainWindow::locked);
    QTest::keyClick(menu.windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(locked.count() == 1 || locked.wait(20'000));
    QVERIFY(!menu.isVisible());
}

void QuietTest::lastOpenedInWords_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("said");
    QTest::newRow("today") << u"2026-03-05T07:05:00+01:00"_s << u"Last opened: today 07:05"_s;
    QTest::newRow("yesterday") << u"2026-03-04T23:59:00+01:00"_s
                               << u"Last opened: yesterday 23:59"_s;
    QTest::newRow("six days") << u"2026-02-27T12:00:00+01:00"_s << u"Last opened: Friday 12:00"_s;
    QTest::newRow("seven days") << u"2026-02-26T12:00:00+01:00"_s
                                << u"Last opened: Thursday, 26 February 2026 12:00"_s;
    QTest::newRow("a clock set back")
        << u"2026-03-06T12:00:00+01:00"_s << u"Last opened: Friday, 6 March 2026 12:00"_s;
}

void QuietTest::lastOpenedInWords()
{
    QFETCH(QString, last);
    QFETCH(QString, said);
    const Moment now = Moment::parse(u"2026-03-05T08:00:00+01:00"_s).value();
    const QList<Moment> unlocks{Moment::parse(last).value()};
    QCOMPARE(lastOpenedLine(unlocks, now), said);
    QCOMPARE(lastOpenedLine(unlocks, now, OpenedAt::Here), said + u", on this computer"_s);
    QVERIFY(lastOpenedLine({}, now).isEmpty());
}

void QuietTest::pictures()
{
    QVERIFY(m_house->unlock());
    QVERIFY(m_house->lock());
    m_house->setNow(u"2026-03-05T08:00:00+01:00"_s);
    QVERIFY(m_house->start());
    QVERIFY(m_house->unlock());
    MainWindow &window = m_house->window();
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_house->theme().setMode(mode);
        m_house->theme().apply();
        const QString suffix = mode == Theme::Mode::Dark ? u"-dark"_s : QString();
        window.go(Visit{.room = u"write"_s});
        QTRY_VERIFY(visibleChild<Notice>(window)->graphicsEffect() == nullptr); // faded in
        keepShot(window, u"last-opened"_s + suffix);
        window.go(Visit{.room = u"settings"_s});
        auto *row = window.room()->findChild<QAbstractButton *>(u"page0"_s);
        QVERIFY(row != nullptr);
        QTRY_VERIFY(row->height() > 30); // laid out
        keepShot(window, u"security"_s + suffix);
        QVERIFY(!isBlank(window.grab().toImage()));
    }
}

QTEST_MAIN(QuietTest)
#include "quiet_test.moc"
