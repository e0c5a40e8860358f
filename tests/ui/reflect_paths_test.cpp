// SPDX-License-Identifier: GPL-3.0-or-later
// Every path, mini path and card, walked in the window by keyboard alone: begun from its card,
// stopped by "Stop here, keep what I wrote", gone on with, stopped again in the middle of a step by
// the lock, opened again, gone on with and finished; then the page in the journal is compared with
// what was typed.
#include "tests/ui/reflect_walk.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class ReflectPathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QCoreApplication::setApplicationName(u"afterword"_s); }

    void walked_data();
    void walked();

private:
    void walkOn(test::ReflectWalk &walk, QStringList &typed, QStringList &asked, int steps = 99);
    void stopAndContinue(test::ReflectWalk &walk);
};

/// Answers and goes on until the path ends, or so many steps.
void ReflectPathsTest::walkOn(test::ReflectWalk &walk,
                              QStringList &typed,
                              QStringList &asked,
                              int steps)
{
    for (int i = 0; i < steps && walk.step() != nullptr; ++i) {
        const QString id = walk.step()->id;
        if (id != u"seal-until"_s) { // else the day would go to the letters (finish_test)
            asked.append(id);
            typed.append(walk.answer());
        }
        walk.next();
        QTRY_VERIFY2(walk.step() == nullptr || walk.step()->id != id, qPrintable(id));
    }
}

/// With something said in this step: the button by Tab, then the Continue that has the focus.
void ReflectPathsTest::stopAndContinue(test::ReflectWalk &walk)
{
    const QString id = walk.step()->id;
    const reflect::Answer said = walk.room()->walk()->step()->field()->answer();
    QVERIFY(!reflect::isBlank(said));
    QVERIFY(walk.tabTo<QPushButton>(u"stop"_s) != nullptr);
    walk.press(Qt::Key_Space);
    QTRY_VERIFY(walk.step() == nullptr);
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Continue"_s);
    walk.press(Qt::Key_Space);
    QTRY_VERIFY(walk.step() != nullptr);
    QCOMPARE(walk.step()->id, id);
    QCOMPARE(walk.room()->walk()->step()->field()->answer(), said);
}

void ReflectPathsTest::walked_data()
{
    QTest::addColumn<QString>("path");
    const auto paths = reflect::loadPaths(u"en"_s);
    QVERIFY(paths);
    for (const reflect::Path &path : *paths)
        QTest::newRow(qPrintable(path.code)) << path.id;
    QVERIFY(paths->size() >= 35);
}

void ReflectPathsTest::walked()
{
    QFETCH(QString, path);
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    QVERIFY(walk.openCard(path));
    QStringList typed;
    QStringList asked;

    // Half of it; then something half said, and the lock.
    const int half = (walk.run()->count() - 1) / 2;
    if (half > 0) {
        const QString first = walk.step()->id;
        typed.append(walk.answer());
        stopAndContinue(walk);
        if (QTest::currentTestFailed())
            return;
        asked.append(first);
        walk.next();
        QTRY_VERIFY2(walk.step() == nullptr || walk.step()->id != first, qPrintable(first));
        walkOn(walk, typed, asked, half - 1);
    }
    QVERIFY(walk.step() != nullptr);
    const QString here = walk.step()->id;
    const int number = walk.run()->number();
    typed.append(walk.answer());
    QVERIFY(walk.reopen());

    // Continue has the focus; the same step, with what stood there.
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Continue"_s);
    walk.press(Qt::Key_Space);
    QTRY_VERIFY(walk.step() != nullptr);
    QCOMPARE(walk.step()->id, here);
    QCOMPARE(walk.run()->number(), number);
    QVERIFY(!reflect::isBlank(walk.run()->answerTo(here)));
    QCOMPARE(walk.room()->walk()->step()->field()->answer(), walk.run()->answerTo(here));
    if (half == 0)
        stopAndContinue(walk);
    if (QTest::currentTestFailed())
        return;
    const reflect::Path whole = walk.run()->path();
    asked.append(here);
    walk.next();
    walkOn(walk, typed, asked);

    // The steps that come some days later are there on their day, and never before.
    QTRY_VERIFY(test::sees(walk.window(), u"endView"_s));
    const bool later = !walk.journal().runs().empty();
    if (later) {
        QVERIFY(walk.reopen(u"2026-04-20T20:00:00+02:00"_s));
        QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
        walk.press(Qt::Key_Space);
        QTRY_VERIFY(walk.step() != nullptr);
        walkOn(walk, typed, asked);
        QTRY_VERIFY(test::sees(walk.window(), u"endView"_s));
    }

    // A page that was sealed on the way is out of sight, and all there.
    walk.journal().showAway(true);
    // One page; no run is left; everything that was typed is in it, in the order of the path.
    QCOMPARE(walk.journal().runs().size(), 0U);
    QCOMPARE(walk.journal().pages().size(), 1U);
    const Page page = *walk.journal().pages().front();
    QCOMPARE(page.kind, Kind::Answer);
    QCOMPARE(page.path.id, path);
    const auto text = walk.journal().text(page.id);
    QTRY_VERIFY(text.isFinished());
    const QString body = text.result().value();
    qsizetype from = 0;
    for (const QString &words : std::as_const(typed)) {
        const qsizetype at = body.indexOf(words, from);
        QVERIFY2(at >= 0, qPrintable(words + u" is not in\n"_s + body));
        from = at;
    }
    for (const QString &id : std::as_const(asked)) {
        QVERIFY2(page.values.contains(id), qPrintable(id));
        const QString question = reflect::worded(*whole.step(id), reflect::Situation()).ask;
        QVERIFY2(body.contains(u"> "_s + question), qPrintable(question));
    }
}

QTEST_MAIN(ReflectPathsTest)
#include "reflect_paths_test.moc"
