// SPDX-License-Identifier: GPL-3.0-or-later
// Support by F1 from inside Reflect: from every kind of step with half an answer, from a card or a
// question that covers the window, from a menu, while something is being saved; and back to the
// very same place with nothing lost.
#include "app/reflect/clarity.h"
#include "tests/ui/reflect_walk.h"
#include "ui/reflect/about_panel.h"
#include "ui/reflect/clarity_row.h"
#include "ui/reflect/wait_pane.h"
#include "ui/shared/ask.h"
#include "ui/shared/ask_panel.h"

#include <QTest>
#include <QToolButton>

using namespace afterword;
using namespace Qt::StringLiterals;

class ReflectSupportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromEveryStep_data();
    void fromEveryStep();
    void whileItIsBeingSaved();
    void fromTheWait();
    void fromThePanelOverAStep();
    void fromAQuestion();
    void fromAMenu();
    void fromHalfACheck();
    void fromTheEnd();

private:
    void toSupport();
    void back();

    std::unique_ptr<test::ReflectWalk> m_walk;
};

void ReflectSupportTest::init()
{
    m_walk = std::make_unique<test::ReflectWalk>();
    QVERIFY(m_walk->start());
}

void ReflectSupportTest::toSupport()
{
    QTest::keyClick(m_walk->window().windowHandle(), Qt::Key_F1);
    QTRY_COMPARE(m_walk->window().roomId(), u"support"_s);
    QVERIFY(m_walk->window().room()->isAncestorOf(QApplication::focusWidget()));
}

void ReflectSupportTest::back()
{
    m_walk->window().activateWindow(); // where a menu was before
    QVERIFY(QTest::qWaitForWindowActive(&m_walk->window()));
    QTest::keyClick(m_walk->window().windowHandle(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(m_walk->window().roomId(), u"reflect"_s);
}

void ReflectSupportTest::fromEveryStep_data()
{
    QTest::addColumn<QString>("path");
    const auto paths = reflect::loadPaths(u"en"_s);
    QVERIFY(paths);
    for (const reflect::Path &path : *paths) {
        if (path.kind != "card"_L1)
            QTest::newRow(qPrintable(path.code)) << path.id;
    }
}

/// From every step of every path, whatever its kind.
void ReflectSupportTest::fromEveryStep()
{
    QFETCH(QString, path);
    QVERIFY(m_walk->openCard(path));
    for (int i = 0; i < 20 && m_walk->step() != nullptr; ++i) {
        const QString id = m_walk->step()->id;
        static_cast<void>(m_walk->answer());
        const QWidget *focused = QApplication::focusWidget();
        StepView *shown = m_walk->room()->walk()->step();
        const reflect::Answer answer = shown->field()->answer();
        QVERIFY(!reflect::isBlank(answer));

        toSupport();
        back();
        QVERIFY(m_walk->step() != nullptr);
        QCOMPARE(m_walk->step()->id, id);
        QCOMPARE(m_walk->room()->walk()->step(), shown);
        QCOMPARE(shown->field()->answer(), answer);
        QCOMPARE(QApplication::focusWidget(), focused);
        m_walk->next();
        QTRY_VERIFY2(m_walk->step() == nullptr || m_walk->step()->id != id, qPrintable(id));
    }
    QTRY_VERIFY(test::sees(m_walk->window(), u"endView"_s));
    m_walk->journal().showAway(true); // one path seals its page
    QCOMPARE(m_walk->journal().pages().size(), 1U);
}

/// The step before is on its way to the file, and a word is half typed.
void ReflectSupportTest::whileItIsBeingSaved()
{
    QVERIFY(m_walk->openCard(u"heart-and-mind"_s));
    m_walk->type(u"Call tonight"_s);
    m_walk->press(Qt::Key_Tab);
    m_walk->type(u"Three days each ti"_s);
    m_walk->room()->walk()->takeIn();
    Q_EMIT m_walk->room()->walk()->moved(); // handed in; nothing of it has come back yet
    m_walk->type(u"m"_s);
    toSupport();
    QTRY_COMPARE(m_walk->journal().runs().size(), 1U);
    back();
    m_walk->type(u"e"_s);
    QCOMPARE(m_walk->room()->walk()->step()->field()->answer().texts,
             (QStringList{u"Call tonight"_s, u"Three days each time"_s}));
    // And what had been typed when it was left is in the file by then.
    QVERIFY(m_walk->reopen());
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    m_walk->press(Qt::Key_Space);
    QTRY_VERIFY(m_walk->step() != nullptr);
    QCOMPARE(m_walk->run()->answerTo(m_walk->step()->id).texts,
             (QStringList{u"Call tonight"_s, u"Three days each time"_s}));
}

void ReflectSupportTest::fromTheWait()
{
    const auto paths = reflect::loadPaths(u"en"_s);
    QVERIFY(paths);
    QVERIFY(m_walk->openCard(reflect::findPath(*paths, u"X2"_s)->id));
    while (m_walk->window().findChild<WaitPane *>() == nullptr && m_walk->step() != nullptr) {
        static_cast<void>(m_walk->answer());
        m_walk->next();
    }
    auto *wait = m_walk->window().findChild<WaitPane *>();
    QVERIFY(wait != nullptr && wait->isVisible());
    const QString id = m_walk->step()->id;
    toSupport();
    back();
    QCOMPARE(m_walk->window().findChild<WaitPane *>(), wait);
    QVERIFY(wait->isVisible());
    QCOMPARE(m_walk->step()->id, id);
    QCOMPARE(QApplication::focusWidget(), wait->askNow());
}

/// What a path is based on covers the step; it steps aside and is there again.
void ReflectSupportTest::fromThePanelOverAStep()
{
    QVERIFY(m_walk->openCard(u"heart-and-mind"_s));
    m_walk->type(u"Half"_s);
    QWidget *typing = QApplication::focusWidget();
    QToolButton *note = nullptr;
    for (auto *each : m_walk->room()->findChildren<QToolButton *>()) {
        if (each->isVisible() && each->accessibleName() == u"What this is based on"_s)
            note = each;
    }
    QVERIFY(note != nullptr);
    QTest::mouseClick(note, Qt::LeftButton);
    auto *panel = m_walk->window().findChild<AboutPanel *>();
    QVERIFY(panel != nullptr && panel->isVisible());
    QWidget *within = QApplication::focusWidget();
    QVERIFY(panel->isAncestorOf(within));
    toSupport();
    QVERIFY(!panel->isVisible());
    m_walk->press(Qt::Key_Tab); // the room has all its keys
    QVERIFY(m_walk->window().room()->isAncestorOf(QApplication::focusWidget()));
    back();
    QVERIFY(panel->isVisible());
    QCOMPARE(QApplication::focusWidget(), within);
    m_walk->press(Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    typing->setFocus();
    m_walk->type(u" a word"_s);
    QCOMPARE(m_walk->room()->walk()->step()->field()->answer().texts.value(0), u"Half a word"_s);
}

void ReflectSupportTest::fromAQuestion()
{
    QVERIFY(m_walk->openCard(u"heart-and-mind"_s));
    int answers = 0;
    bool answered = true;
    ask::question(m_walk->open().theme(),
                  m_walk->room(),
                  {u"A question"_s, u"With a text."_s, u"Stay"_s, u"Go"_s, false},
                  [&](bool yes) {
                      ++answers;
                      answered = yes;
                  });
    auto *panel = m_walk->window().findChild<ask::Panel *>();
    QVERIFY(panel != nullptr && panel->isVisible());
    toSupport();
    QVERIFY(!panel->isVisible());
    QCOMPARE(answers, 0);
    back();
    QVERIFY(panel->isVisible() && panel->isAncestorOf(QApplication::focusWidget()));
    m_walk->press(Qt::Key_Escape);
    QCOMPARE(answers, 1);
    QVERIFY(!answered);
}

void ReflectSupportTest::fromAMenu()
{
    QVERIFY(m_walk->openCard(u"heart-and-mind"_s));
    m_walk->type(u"Half"_s);
    for (auto *each : m_walk->room()->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == u"Stop here, keep what I wrote"_s)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QToolButton *more = nullptr;
    const auto found = [&]() {
        for (auto *each : m_walk->room()->findChildren<QToolButton *>()) {
            if (each->isVisible() && each->accessibleName().startsWith(u"More for"_s))
                more = each;
        }
        return more != nullptr;
    };
    QTRY_VERIFY(found());
    more->menu()->popup(more->mapToGlobal(more->rect().bottomLeft()));
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget()->windowHandle(), Qt::Key_F1);
    QTRY_COMPARE(m_walk->window().roomId(), u"support"_s);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    back();
    QTRY_VERIFY(m_walk->journal().runs().size() == 1U);
}

/// Half a check is neither kept as a page nor gone.
void ReflectSupportTest::fromHalfACheck()
{
    QVERIFY(m_walk->tabTo<QPushButton>(u"doCheck"_s) != nullptr);
    m_walk->press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<ClarityRow *>(QApplication::focusWidget()) != nullptr);
    m_walk->press(Qt::Key_4);
    m_walk->press(Qt::Key_Tab);
    m_walk->press(Qt::Key_2);
    auto *row = qobject_cast<ClarityRow *>(QApplication::focusWidget());
    toSupport();
    back();
    QCOMPARE(QApplication::focusWidget(), row);
    QCOMPARE(row->answer(), 2);
    QCOMPARE(m_walk->journal().pages().size(), 0U);
    m_walk->next(); // keeps the check
    QTRY_COMPARE(m_walk->journal().pages().size(), 1U);
    QCOMPARE(m_walk->journal().pages().front()->values.size(), 2);
}

void ReflectSupportTest::fromTheEnd()
{
    QVERIFY(m_walk->openCard(u"heart-and-mind"_s));
    m_walk->type(u"Half"_s);
    for (int i = 0; i < 20 && m_walk->step() != nullptr; ++i) {
        const QString id = m_walk->step()->id;
        m_walk->next();
        QTRY_VERIFY(m_walk->step() == nullptr || m_walk->step()->id != id);
    }
    QTRY_VERIFY(test::sees(m_walk->window(), u"endView"_s));
    auto *end = m_walk->window().findChild<QWidget *>(u"endView"_s);
    toSupport();
    back();
    QVERIFY(end->isVisible());
    // Asked for once more, the room is at its start.
    back();
    QVERIFY(!end->isVisible());
}

QTEST_MAIN(ReflectSupportTest)
#include "reflect_support_test.moc"
