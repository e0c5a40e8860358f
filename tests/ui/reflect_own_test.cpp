// SPDX-License-Identifier: GPL-3.0-or-later
// A path of one's own in the Reflect room: it has a card as soon as it is kept, is stopped by the
// lock, gone on with, finished, and is a page. And half a clarity check, when the lock comes.
#include "app/own_questions.h"
#include "app/reflect/clarity.h"
#include "tests/ui/reflect_walk.h"
#include "ui/reflect/clarity_row.h"
#include "ui/shared/panels.h"

#include <QTest>
#include <QToolButton>

using namespace afterword;
using namespace Qt::StringLiterals;

class ReflectOwnTest : public QObject
{
    Q_OBJECT

    static void beginCheck(test::ReflectWalk &walk)
    {
        QVERIFY(walk.tabTo<QPushButton>(u"doCheck"_s) != nullptr);
        walk.press(Qt::Key_Space);
        QTRY_VERIFY(qobject_cast<ClarityRow *>(QApplication::focusWidget()) != nullptr);
    }

private Q_SLOTS:
    void walked();
    void madeFromTheHub();
    void leftHalfMade();
    void removedWhereItIsMade();
    void halfACheckIsGoneOnWith();
    void halfACheckSurvivesACrash();
    void halfACheckAsAPage();
};

void ReflectOwnTest::walked()
{
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    reflect::Path path;
    path.id = OwnQuestions::of(walk.journal()).freeId();
    path.kind = u"own"_s;
    path.title = u"Sunday evenings"_s;
    path.about = u"Written by you."_s;
    path.minutes = 5;
    for (const char *ask : {"What is quiet now?", "What is loud?"}) {
        reflect::Step step;
        step.id = u"step-%1"_s.arg(path.steps.size() + 1);
        step.ask = QString::fromLatin1(ask);
        path.steps.append(step);
    }
    const auto kept = OwnQuestions::of(walk.journal()).putPath(path);
    QTRY_VERIFY(kept.isFinished());
    QVERIFY2(kept.result(), kept.result() ? "" : kept.result().error().detail.c_str());
    QTRY_VERIFY(walk.window().findChild<QWidget *>(u"card-"_s + path.id) != nullptr);

    QVERIFY(walk.openCard(path.id));
    QStringList typed = walk.answer();
    walk.next();
    QTRY_COMPARE(walk.step()->id, u"step-2"_s);
    typed += walk.answer();
    QVERIFY(walk.reopen());
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Continue"_s);
    walk.press(Qt::Key_Space);
    QTRY_VERIFY(walk.step() != nullptr);
    QCOMPARE(walk.step()->id, u"step-2"_s);
    walk.next();

    QTRY_VERIFY(test::sees(walk.window(), u"endView"_s));
    QCOMPARE(walk.journal().runs().size(), 0U);
    QCOMPARE(walk.journal().pages().size(), 1U);
    const Page &page = *walk.journal().pages().front();
    QCOMPARE(page.path.id, path.id);
    const auto text = walk.journal().text(page.id);
    QTRY_VERIFY(text.isFinished());
    for (const QString &words : std::as_const(typed))
        QVERIFY2(text.result()->contains(words), qPrintable(words));
}

/// "Make your own…" by keys alone; its card is there at once, and its corner changes it.
void ReflectOwnTest::madeFromTheHub()
{
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    QVERIFY(walk.tabTo<QPushButton>(u"makeOwn"_s) != nullptr);
    walk.press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ownPathTitle"_s);
    walk.type(u"Sunday evenings"_s);
    walk.press(Qt::Key_Tab);
    walk.type(u"What is quiet now?"_s);
    walk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto card = [&walk]() -> PathCard * {
        for (auto *each : walk.room()->findChildren<PathCard *>()) {
            if (each->isVisible() && each->text().startsWith(u"Sunday"_s))
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(card() != nullptr);
    QCOMPARE(card()->text(), u"Sunday evenings"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"makeOwn"_s);
    const QString id = card()->objectName().mid(5);

    QCOMPARE(card()->note()->accessibleName(), u"Change this path: Sunday evenings"_s);
    QTest::mouseClick(card()->note(), Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ownPathTitle"_s);
    walk.press(Qt::Key_End);
    walk.type(u", alone"_s);
    walk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(card() != nullptr && card()->text() == u"Sunday evenings, alone"_s);

    QVERIFY(walk.reopen());
    QTRY_VERIFY(card() != nullptr);
    QVERIFY(walk.openCard(id));
    QCOMPARE(walk.step()->ask, u"What is quiet now?"_s);
}

/// Left by Esc nothing is made, and the notice brings the form back with what was in it.
void ReflectOwnTest::leftHalfMade()
{
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    QVERIFY(walk.tabTo<QPushButton>(u"makeOwn"_s) != nullptr);
    walk.press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ownPathTitle"_s);
    walk.type(u"Sunday"_s);
    walk.press(Qt::Key_Tab);
    walk.type(u"What is quiet now?"_s);
    // Support and back: the form stands as it did.
    QTest::keyClick(walk.window().windowHandle(), Qt::Key_F1);
    QTRY_COMPARE(walk.window().roomId(), u"support"_s);
    QTest::keyClick(walk.window().windowHandle(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ownPathAsk"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(),
             u"What is quiet now?"_s);
    walk.press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"makeOwn"_s);
    QVERIFY(OwnQuestions::of(walk.journal()).deck().paths.isEmpty());
    auto *undo = walk.window().findChild<Notice *>()->findChild<QPushButton *>();
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ownPathTitle"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Sunday"_s);
    // It was never kept: there is nothing to remove.
    QVERIFY(walk.window().findChild<QWidget *>(u"ownPathRemove"_s) == nullptr);
}

/// From the corner of its card, by keys; its pages stay, and Undo brings it back.
void ReflectOwnTest::removedWhereItIsMade()
{
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    QVERIFY(walk.tabTo<QPushButton>(u"makeOwn"_s) != nullptr);
    walk.press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ownPathTitle"_s);
    QVERIFY(walk.window().findChild<QWidget *>(u"ownPathRemove"_s) == nullptr); // a new one
    walk.type(u"Sunday evenings"_s);
    walk.press(Qt::Key_Tab);
    walk.type(u"What is quiet now?"_s);
    walk.press(Qt::Key_Return, Qt::ControlModifier);
    const auto &paths = [&walk]() { return OwnQuestions::of(walk.journal()).deck().paths; };
    QTRY_COMPARE(paths().size(), 1);
    const QString id = paths().constFirst().id;
    QTRY_VERIFY(walk.room()->findChild<PathCard *>(u"card-"_s + id) != nullptr);
    QVERIFY(walk.openCard(id));
    walk.type(u"The stairs"_s);
    walk.next();
    QTRY_COMPARE(walk.journal().pages().size(), 1U);
    walk.press(Qt::Key_3, Qt::ControlModifier);

    for (int i = 0; i < 80; ++i) { // to the corner of its card
        walk.press(Qt::Key_Tab);
        if (QApplication::focusWidget()->accessibleName().startsWith(u"Change this path"_s))
            break;
    }
    walk.press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"ownPathTitle"_s);
    QVERIFY(walk.tabTo<QPushButton>(u"ownPathRemove"_s) != nullptr);
    walk.shoot(u"own-form"_s);
    walk.press(Qt::Key_Space);
    QTRY_VERIFY(paths().isEmpty());
    auto *undo = walk.window().findChild<Notice *>()->findChild<QPushButton *>();
    QTRY_VERIFY(undo->isVisible());
    QCOMPARE(walk.journal().pages().size(), 1U);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(paths().size(), 1);
    QVERIFY(walk.reopen());
    QTRY_COMPARE(paths().size(), 1);
    QCOMPARE(paths().constFirst().title, u"Sunday evenings"_s);
}

/// Nothing that was said is lost by a lock, and it is gone on with as a path is.
void ReflectOwnTest::halfACheckIsGoneOnWith()
{
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    beginCheck(walk);
    walk.press(Qt::Key_4);
    QVERIFY(walk.reopen());
    QCOMPARE(walk.journal().pages().size(), 0U);
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->accessibleName(),
             u"Continue: Clarity check. Step 2 of 6"_s);
    walk.press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<ClarityRow *>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<ClarityRow *>(QApplication::focusWidget())->answer(), 4);
    walk.press(Qt::Key_Tab);
    walk.press(Qt::Key_2);
    walk.next();
    QTRY_COMPARE(walk.journal().pages().size(), 1U);
    QCOMPARE(walk.journal().runs().size(), 0U);
    const Page &page = *walk.journal().pages().front();
    QCOMPARE(page.path.id, reflect::clarityId);
    QCOMPARE(reflect::clarityAnswers(page.values).values(), QList<int>({4, 2}));
    QVERIFY(walk.reopen());
    QCOMPARE(walk.journal().pages().size(), 1U);
    QCOMPARE(walk.journal().runs().size(), 0U);
}

/// It is in the file a moment after the tap, without a lock; another check of that day is the same.
void ReflectOwnTest::halfACheckSurvivesACrash()
{
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    beginCheck(walk);
    walk.press(Qt::Key_4);
    QTRY_COMPARE_WITH_TIMEOUT(walk.journal().runs().size(), 1U, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!walk.journal().hasUnsaved(), 10'000);
    QCOMPARE(walk.journal().runs().front().path, reflect::clarityId);
    walk.press(Qt::Key_F1);
    QTRY_COMPARE(walk.window().roomId(), u"support"_s);
    walk.window().go({.room = u"reflect"_s, .path = u"heart-and-mind"_s}); // something else first
    QTRY_VERIFY(walk.step() != nullptr);
    walk.type(u"Half"_s);
    QVERIFY(walk.reopen());
    QTRY_COMPARE(walk.journal().runs().size(), 2U);
    QVERIFY(walk.tabTo<QPushButton>(u"doCheck"_s) != nullptr);
    walk.press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<ClarityRow *>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<ClarityRow *>(QApplication::focusWidget())->answer(), 4);
    // Left blank after all, nothing stays of it.
    walk.press(Qt::Key_Delete);
    walk.next();
    QTRY_COMPARE(walk.journal().runs().size(), 1U);
    QCOMPARE(walk.journal().pages().size(), 0U);
}

/// From the menu of its Continue.
void ReflectOwnTest::halfACheckAsAPage()
{
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    beginCheck(walk);
    walk.press(Qt::Key_5);
    QVERIFY(walk.reopen(u"2026-03-09T20:00:00+01:00"_s));
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    walk.press(Qt::Key_Tab);
    auto *more = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(more != nullptr && more->menu() != nullptr);
    more->menu()->actions().constFirst()->trigger();
    QTRY_COMPARE(walk.journal().pages().size(), 1U);
    QCOMPARE(walk.journal().runs().size(), 0U);
    QCOMPARE(reflect::clarityAnswers(walk.journal().pages().front()->values).values(),
             QList<int>({5}));
}

QTEST_MAIN(ReflectOwnTest)
#include "reflect_own_test.moc"
