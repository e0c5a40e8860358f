// SPDX-License-Identifier: GPL-3.0-or-later
// A path of one's own in the Reflect room: it has a card as soon as it is kept, is stopped by the
// lock, gone on with, finished, and is a page. And half a clarity check, when the lock comes.
#include "app/own_questions.h"
#include "app/reflect/clarity.h"
#include "tests/ui/reflect_walk.h"
#include "ui/reflect/clarity_row.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class ReflectOwnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walked();
    void halfACheckIsKept();
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

    QTRY_VERIFY(walk.window().findChild<QWidget *>(u"endView"_s)->isVisible());
    QCOMPARE(walk.journal().runs().size(), 0U);
    QCOMPARE(walk.journal().pages().size(), 1U);
    const Page &page = *walk.journal().pages().front();
    QCOMPARE(page.path.id, path.id);
    const auto text = walk.journal().text(page.id);
    QTRY_VERIFY(text.isFinished());
    for (const QString &words : std::as_const(typed))
        QVERIFY2(text.result()->contains(words), qPrintable(words));
}

/// Nothing that was said is lost by a lock: as by "Stop here", what there is becomes a page.
void ReflectOwnTest::halfACheckIsKept()
{
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    QVERIFY(walk.tabTo<QPushButton>(u"doCheck"_s) != nullptr);
    walk.press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<ClarityRow *>(QApplication::focusWidget()) != nullptr);
    walk.press(Qt::Key_4);
    QVERIFY(walk.reopen());
    QCOMPARE(walk.journal().pages().size(), 1U);
    const Page &page = *walk.journal().pages().front();
    QCOMPARE(page.path.id, reflect::clarityId);
    QCOMPARE(page.values.size(), 1);
    QCOMPARE(page.values.begin().value().toInt(), 4);
}

QTEST_MAIN(ReflectOwnTest)
#include "reflect_own_test.moc"
