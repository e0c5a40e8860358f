// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of step as it is drawn, and the end of a path, in each dress: nothing is wider than
// the room, and the buttons below are whole.
#include "tests/ui/reflect_looks.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class ReflectLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void theWrittenLineStaysInSight();
};

void ReflectLookTest::steps_data()
{
    test::pictureRows();
}

void ReflectLookTest::steps()
{
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    const test::Dress dress(walk);
    QSet<int> seen;
    for (const QString &path : {u"heart-and-mind"_s,
                                u"fears-with-answers"_s,
                                u"small-steps"_s,
                                u"stopped-saying"_s,
                                u"closure-without-a-talk"_s}) {
        QVERIFY2(walk.openCard(path), qPrintable(path));
        for (int i = 0; i < 20 && walk.step() != nullptr; ++i) {
            const reflect::Step step = *walk.step();
            static_cast<void>(walk.answer());
            if (!seen.contains(static_cast<int>(step.type))) {
                seen.insert(static_cast<int>(step.type));
                walk.shoot(u"step-%1-%2"_s.arg(step.id, tag));
                const QRect whole = walk.room()->rect();
                for (const QString &name : {u"notToday"_s, u"skip"_s, u"next"_s}) {
                    const auto *button = walk.room()->findChild<QPushButton *>(name);
                    const QRect place(button->mapTo(walk.room(), QPoint()), button->size());
                    QVERIFY2(whole.contains(place), qPrintable(step.id + u' ' + name));
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
                }
            }
            walk.next();
            QTRY_VERIFY(walk.step() == nullptr || walk.step()->id != step.id);
        }
        QTRY_VERIFY(test::sees(walk.window(), u"endView"_s));
        if (path == u"heart-and-mind"_s)
            walk.shoot(u"end-"_s + tag);
        walk.window().go({.room = u"reflect"_s});
    }
    QCOMPARE(seen.size(), 9);
}

/// In the least window a box is higher than what can be seen of it.
void ReflectLookTest::theWrittenLineStaysInSight()
{
    test::ReflectWalk walk;
    QVERIFY(walk.start());
    walk.window().resize(640, 410);
    QVERIFY(walk.openCard(u"heart-and-mind"_s));
    while (walk.step()->type != reflect::StepType::Text) {
        const QString id = walk.step()->id;
        walk.next();
        QTRY_VERIFY(walk.step()->id != id);
    }
    auto *edit = qobject_cast<MarkdownEdit *>(QApplication::focusWidget());
    QVERIFY(edit != nullptr);
    const QWidget *next = walk.room()->walk()->step()->foot();
    for (int line = 0; line < 12; ++line) {
        walk.type(u"One more line"_s);
        walk.press(Qt::Key_Return);
        const auto inRoom = [&](QPoint point) {
            return edit->viewport()->mapTo(walk.room(), point).y();
        };
        QTRY_VERIFY2(inRoom(edit->cursorRect().bottomLeft())
                         <= next->mapTo(walk.room(), QPoint()).y(),
                     qPrintable(QString::number(line)));
        QVERIFY(inRoom(edit->cursorRect().topLeft()) >= 0);
    }
}

QTEST_MAIN(ReflectLookTest)
#include "reflect_look_test.moc"
