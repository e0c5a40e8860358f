// SPDX-License-Identifier: GPL-3.0-or-later
// Urges and contact: hidden until asked for, noted in a few taps, ten minutes with the disc that
// can be stopped at any time, a free choice, marks on the timeline by kind, nothing counted.
#include "app/asking.h"
#include "app/settings_care.h"
#include "tests/support/open_window.h"
#include "ui/hands.h"
#include "ui/shared/controls.h"
#include "ui/support/urge_page.h"
#include "ui/timeline/chart_content.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(QWidget &in)
{
    QStringList all;
    for (const QLabel *each : in.findChildren<QLabel *>()) {
        if (each->isVisibleTo(&in))
            all << each->text();
    }
    return all;
}

void shoot(QWidget &widget, const QString &name)
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class SupportUrgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hiddenUntilAskedFor();
    void noteByKey();
    void tenMinutesEndByThemselves();
    void theWaitIsStoppedAtAnyTime();
    void leavingTheWaitLosesNothing();
    void askedAgainAtFiveMinutes();
    void anOutcomeTappedJustBeforeALock();
    void strengthTappedJustBeforeALock();
    void ownWordsJustBeforeALock();
    void aChoiceIsKeptByLeaving();
    void ownWordsAndSkipping();
    void takenOffAndBack();
    void marksByKind();
    void itsSignLeadsToIt();
    void parentsAreToldWhatMayBeSaid();
    void nothingIsCounted();
    void looks();

private:
    void openUrges();
    void clickOn(const QString &name);

    template <typename T = QWidget>
    [[nodiscard]] T *seen(const QString &name)
    {
        return hands::visible<T>(&m_open->window(), name);
    }

    [[nodiscard]] const std::vector<Urge> &urges() { return m_open->session().journal().urges(); }

    std::unique_ptr<test::OpenWindow> m_open;
};

void SupportUrgeTest::init()
{
    m_open = std::make_unique<test::OpenWindow>();
    m_open->setNow(u"2026-12-03T01:14:00+00:00"_s);
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
}

void SupportUrgeTest::clickOn(const QString &name)
{
    auto *button = seen<QAbstractButton>(name);
    QVERIFY2(button != nullptr, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void SupportUrgeTest::openUrges()
{
    m_open->session().settings().set(key::urges, true);
    m_open->window().go(Visit{.room = u"support"_s});
    QTRY_VERIFY(seen(u"urgeLink"_s) != nullptr);
    clickOn(u"urgeLink"_s);
    QVERIFY(seen(u"urgePage"_s) != nullptr);
}

void SupportUrgeTest::hiddenUntilAskedFor()
{
    m_open->window().go(Visit{.room = u"support"_s});
    QVERIFY(seen(u"urgeLink"_s) == nullptr);
    m_open->window().go(Visit{.room = u"settings"_s});
    QVERIFY(hands::turnTo(m_open->window().room(), u"Writing"_s));
    auto *on = seen<QAbstractButton>(u"urges"_s);
    QVERIFY(on != nullptr);
    QTest::keyClick(on, Qt::Key_Space);
    m_open->window().go(Visit{.room = u"support"_s});
    QVERIFY(seen(u"urgeLink"_s) != nullptr);
}

void SupportUrgeTest::noteByKey()
{
    openUrges();
    QVERIFY(!seen<QAbstractButton>(u"urgeNote"_s)->isEnabled());
    auto *chip = seen<QAbstractButton>(u"urge-write"_s);
    QCOMPARE(chip->text(), u"Write to them"_s);
    QVERIFY(chip->hasFocus());
    QTest::keyClick(chip, Qt::Key_Space);
    auto *strength = seen<QSlider>(u"urgeStrength"_s);
    strength->setFocus(Qt::TabFocusReason);
    QTest::keyClick(strength, Qt::Key_End);
    QCOMPARE(seen<QLabel>(u"urgeStrengthWords"_s)->text(), u"very strong"_s);
    QTest::keyClick(seen(u"urgeNote"_s), Qt::Key_Space);
    QTRY_COMPARE(urges().size(), 1U);
    QTest::keyClick(seen<QSlider>(u"urgeStrength"_s), Qt::Key_Home);
    QTest::keyClick(seen(u"urge-else"_s), Qt::Key_Space);
    QTest::keyClick(seen(u"urgeKeep"_s), Qt::Key_Space);
    QTRY_COMPARE(urges().front().outcome, u"else"_s);
    QCOMPARE(urges().size(), 1U);
    QCOMPARE(urges().front().what, u"write"_s);
    QCOMPARE(urges().front().strength, 10);
    QCOMPARE(urges().front().after, std::optional<int>(0));
    QVERIFY(m_open->lock());
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    QCOMPARE(urges().size(), 1U);
    QCOMPARE(urges().front().strength, 10);
}

void SupportUrgeTest::tenMinutesEndByThemselves()
{
    openUrges();
    clickOn(u"urge-look-up"_s);
    clickOn(u"urgeWait"_s);
    QTRY_COMPARE(urges().size(), 1U); // kept before the wait
    QVERIFY(seen(u"breathDisc"_s) != nullptr);
    QCOMPARE(seen<QLabel>(u"urgeTime"_s)->text(), u"10 minutes left"_s);
    auto *page = seen<UrgePage>(u"urgePage"_s);
    m_open->setNow(u"2026-12-03T01:20:30+00:00"_s);
    page->checkTime();
    QCOMPARE(seen<QLabel>(u"urgeTime"_s)->text(), u"4 minutes left"_s);
    m_open->setNow(u"2026-12-03T01:24:00+00:00"_s);
    page->checkTime();
    QVERIFY(seen(u"breathDisc"_s) == nullptr);
    QVERIFY(seen(u"urgeKeep"_s) != nullptr);
}

void SupportUrgeTest::theWaitIsStoppedAtAnyTime()
{
    openUrges();
    clickOn(u"urge-call"_s);
    clickOn(u"urgeWait"_s);
    auto *stop = seen<QAbstractButton>(u"urgeStop"_s);
    QVERIFY(stop->hasFocus());
    QTest::keyClick(stop, Qt::Key_Space);
    clickOn(u"urge-did"_s); // as good as any other
    clickOn(u"urgeKeep"_s);
    QTRY_COMPARE(urges().size(), 1U);
    QTRY_COMPARE(urges().front().outcome, u"did"_s);
    QCOMPARE(urges().front().after, std::nullopt); // it was not touched
}

void SupportUrgeTest::leavingTheWaitLosesNothing()
{
    openUrges();
    clickOn(u"urge-reread"_s);
    clickOn(u"urgeWait"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(seen(u"urgePage"_s) == nullptr);
    QVERIFY(seen(u"practices"_s) != nullptr);
    QTRY_COMPARE(urges().size(), 1U);
    QVERIFY(m_open->lock());
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    QCOMPARE(urges().front().what, u"reread"_s);
}

void SupportUrgeTest::askedAgainAtFiveMinutes()
{
    openUrges();
    clickOn(u"urge-write"_s);
    clickOn(u"urgeWait"_s);
    auto *page = seen<UrgePage>(u"urgePage"_s);
    m_open->setNow(u"2026-12-03T01:18:59+00:00"_s);
    page->checkTime();
    QVERIFY(seen(u"urgeMidway"_s) == nullptr);
    m_open->setNow(u"2026-12-03T01:19:00+00:00"_s);
    page->checkTime();
    auto *midway = seen<QSlider>(u"urgeMidway"_s);
    QVERIFY(midway != nullptr);
    QVERIFY(seen(u"breathDisc"_s) != nullptr); // it goes on
    QVERIFY(seen<QAbstractButton>(u"urgeStop"_s)->hasFocus());
    QCOMPARE(seen<QLabel>(u"urgeMidwayWords"_s)->text(), u"not noted"_s);
    QTest::keyClick(midway, Qt::Key_Home);
    QCOMPARE(seen<QLabel>(u"urgeMidwayWords"_s)->text(), u"faint"_s);
    page->checkTime(); // the next second
    QTRY_COMPARE(urges().size(), 1U);
    QTRY_COMPARE(urges().front().midway, std::optional<int>(0));
    m_open->setNow(u"2026-12-03T01:24:00+00:00"_s);
    page->checkTime();
    QTest::keyClick(seen<QSlider>(u"urgeStrength"_s), Qt::Key_Right);
    clickOn(u"urge-wait"_s);
    clickOn(u"urgeKeep"_s);
    QTRY_COMPARE(urges().front().outcome, u"wait"_s);
    QCOMPARE(urges().size(), 1U);
    QCOMPARE(urges().front().strength, 5);
    QCOMPARE(urges().front().midway, std::optional<int>(0));
    QCOMPARE(urges().front().after, std::optional<int>(1));
    QTRY_VERIFY(wordsIn(*seen(u"urgePage"_s)).filter(u"middling, then faint, then faint"_s).size()
                == 1);
}

void SupportUrgeTest::anOutcomeTappedJustBeforeALock()
{
    openUrges();
    // Nothing waits for a save here: as fast as hands can be.
    clickOn(u"urge-write"_s);
    clickOn(u"urgeNote"_s);
    clickOn(u"urge-not"_s);
    QVERIFY(m_open->lock());
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    QCOMPARE(urges().size(), 1U);
    QCOMPARE(urges().front().what, u"write"_s);
    QCOMPARE(urges().front().outcome, u"not"_s);
    QCOMPARE(urges().front().after, std::nullopt);
    // And kept by its button in the same breath.
    m_open->setNow(u"2026-12-03T01:16:00+00:00"_s);
    openUrges();
    clickOn(u"urge-call"_s);
    clickOn(u"urgeNote"_s);
    clickOn(u"urge-did"_s);
    clickOn(u"urgeKeep"_s);
    QTest::keyClick(&m_open->window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_open->session().state(), Session::State::Locked);
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    QCOMPARE(urges().size(), 2U);
    QCOMPARE(urges().front().what, u"call"_s);
    QCOMPARE(urges().front().outcome, u"did"_s);
}

void SupportUrgeTest::strengthTappedJustBeforeALock()
{
    openUrges();
    clickOn(u"urge-write"_s);
    clickOn(u"urgeWait"_s);
    m_open->setNow(u"2026-12-03T01:20:00+00:00"_s);
    seen<UrgePage>(u"urgePage"_s)->checkTime();
    QTest::keyClick(seen<QSlider>(u"urgeMidway"_s), Qt::Key_End);
    QVERIFY(m_open->lock());
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    QCOMPARE(urges().size(), 1U);
    QCOMPARE(urges().front().midway, std::optional<int>(10));
    QCOMPARE(urges().front().after, std::nullopt);
}

void SupportUrgeTest::ownWordsJustBeforeALock()
{
    openUrges();
    QTest::keyClicks(seen<QLineEdit>(u"urgeOwn"_s), u"Drive to the lake"_s);
    m_open->window().go(Visit{.room = u"write"_s});
    m_open->window().go(Visit{.room = u"support"_s});
    clickOn(u"urgeLink"_s);
    QCOMPARE(seen<QLineEdit>(u"urgeOwn"_s)->text(), u"Drive to the lake"_s);
    QVERIFY(urges().empty()); // not asked for
    QVERIFY(m_open->lock());
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    QCOMPARE(urges().size(), 1U);
    QCOMPARE(urges().front().what, u"Drive to the lake"_s);
}

void SupportUrgeTest::aChoiceIsKeptByLeaving()
{
    openUrges();
    clickOn(u"urge-write"_s);
    clickOn(u"urgeNote"_s);
    clickOn(u"urge-else"_s);
    clickOn(u"urgeBack"_s);
    QTRY_COMPARE(urges().size(), 1U);
    QTRY_COMPARE(urges().front().outcome, u"else"_s);
    clickOn(u"urgeLink"_s);
    QVERIFY(seen(u"urgeNote"_s) != nullptr); // a fresh one
    QVERIFY(!seen<QAbstractButton>(u"urge-write"_s)->isChecked());
}

void SupportUrgeTest::ownWordsAndSkipping()
{
    openUrges();
    QTest::keyClicks(seen<QLineEdit>(u"urgeOwn"_s), u"Drive to the lake"_s);
    clickOn(u"urgeNote"_s);
    clickOn(u"urgeSkip"_s);
    QTRY_COMPARE(urges().size(), 1U);
    QCOMPARE(urges().front().what, u"Drive to the lake"_s);
    QCOMPARE(urges().front().outcome, QString());
    QTRY_VERIFY(wordsIn(*seen(u"urgePage"_s)).contains(u"Drive to the lake"_s));
}

void SupportUrgeTest::takenOffAndBack()
{
    ownWordsAndSkipping();
    clickOn(u"urgeTake"_s);
    QTRY_COMPARE(urges().size(), 0U);
    QTRY_VERIFY(hands::button(&m_open->window(), u"Undo"_s) != nullptr);
    QTest::mouseClick(hands::button(&m_open->window(), u"Undo"_s), Qt::LeftButton);
    QTRY_COMPARE(urges().size(), 1U);
}

void SupportUrgeTest::marksByKind()
{
    openUrges();
    clickOn(u"urge-write"_s);
    clickOn(u"urgeNote"_s);
    QTRY_COMPARE(urges().size(), 1U);
    Session &session = m_open->session();
    QCOMPARE(chartContent(session, {}).small.size(), 1U);
    m_open->session().settings().set(key::urgeMarksOff, QStringList{u"write"_s});
    QCOMPARE(chartContent(session, {}).small.size(), 0U);
    m_open->session().settings().set(key::urgeMarksOff, QStringList());
    m_open->session().settings().set(key::urges, false); // hidden as a whole
    QCOMPARE(chartContent(session, {}).small.size(), 0U);
}

/// From the timeline: its row has the focus, and Enter changes nothing there.
void SupportUrgeTest::itsSignLeadsToIt()
{
    m_open->session().settings().set(key::urges, true);
    Id first;
    for (int i = 0; i < 24; ++i) {
        Urge urge;
        urge.id = Id::random();
        urge.at = Moment{1'764'700'000'000 + i * 60'000LL, 0};
        urge.what = i == 0 ? u"call"_s : u"write"_s;
        const auto kept = m_open->session().journal().keep(urge);
        QTRY_VERIFY(kept.isFinished());
        if (i == 0)
            first = urge.id;
    }
    m_open->window().resize(900, 640);
    m_open->window().go({.room = u"support"_s, .page = first, .path = u"urges"_s});
    QTRY_VERIFY(seen(u"urgeWanted"_s) != nullptr);
    const QWidget *row = seen(u"urgeWanted"_s);
    QVERIFY(row->hasFocus());
    QTRY_COMPARE(row->visibleRegion().boundingRect().height(), row->height());
    QVERIFY2(row->accessibleName().startsWith(u"Call them"_s), qPrintable(row->accessibleName()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(urges().size(), 24U);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    openUrges();
    QVERIFY(seen(u"urgeWanted"_s) == nullptr);
}

/// Less contact is no aim where children are shared: the page says what it is not about.
void SupportUrgeTest::parentsAreToldWhatMayBeSaid()
{
    const auto said = [this]() {
        return wordsIn(*seen(u"urgePage"_s))
            .join(u'\n')
            .contains(u"What the children need can be said at any time."_s);
    };
    openUrges();
    QVERIFY(!said());
    reflect::Answer children;
    children.texts = {u"children"_s};
    asking::tellAboutYou(m_open->session().settings(), u"shared"_s, children);
    m_open->window().go(Visit{.room = u"write"_s});
    openUrges();
    QVERIFY(said());
}

void SupportUrgeTest::nothingIsCounted()
{
    openUrges();
    for (int i = 0; i < 3; ++i) {
        clickOn(u"urge-write"_s);
        clickOn(u"urgeNote"_s);
        clickOn(u"urgeSkip"_s);
    }
    QTRY_COMPARE(urges().size(), 3U);
    m_open->window().go(Visit{.room = u"write"_s});
    openUrges();
    const QString words = wordsIn(*seen(u"urgePage"_s)).join(u'\n');
    QVERIFY(!words.contains(u'3') || words.contains(u"3 December"_s));
    QVERIFY(!words.contains(u"times"_s));
    QVERIFY(!words.contains(u"in a row"_s));
}

void SupportUrgeTest::looks()
{
    openUrges();
    clickOn(u"urge-write"_s);
    clickOn(u"urgeNote"_s);
    shoot(m_open->window(), u"urge-after"_s);
    clickOn(u"urge-not"_s);
    clickOn(u"urgeKeep"_s);
    QTRY_COMPARE(urges().size(), 1U);
    m_open->window().go(Visit{.room = u"write"_s});
    for (const auto &[mode, size, name] :
         {std::tuple{Theme::Mode::Light, QSize(1280, 820), u"urge"_s},
          std::tuple{Theme::Mode::Dark, QSize(900, 640), u"urge-dark-small"_s}}) {
        m_open->theme().setMode(mode);
        m_open->theme().apply();
        m_open->window().resize(size);
        openUrges();
        shoot(m_open->window(), name);
        clickOn(u"urge-call"_s);
        clickOn(u"urgeWait"_s);
        shoot(m_open->window(), name + u"-wave"_s);
        m_open->setNow(u"2026-12-03T01:20:00+00:00"_s);
        seen<UrgePage>(u"urgePage"_s)->checkTime();
        shoot(m_open->window(), name + u"-midway"_s);
        m_open->setNow(u"2026-12-03T01:14:00+00:00"_s);
        QTest::mouseClick(seen<QAbstractButton>(u"urgeBack"_s), Qt::LeftButton);
    }
}

QTEST_MAIN(SupportUrgeTest)
#include "support_urge_test.moc"
