// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of answer field by keys: what is typed or chosen comes out as the answer, an answer put
// in comes out the same, and a blank one stays blank.
#include "app/reflect/answer.h"
#include "app/reflect/names.h"
#include "ui/reflect/answer_field.h"
#include "ui/reflect/clarity_row.h"
#include "ui/reflect/scale_slider.h"
#include "ui/reflect/wait_pane.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace afterword;
using namespace Qt::StringLiterals;
using reflect::Answer;
using reflect::StepType;

namespace {

/// A field in a window of its own, with the focus where it begins.
struct FieldBench
{
    Theme theme;
    QWidget window;
    AnswerField *field = nullptr;

    explicit FieldBench(const Asked &asked, int width = 920)
    {
        auto *column = new QVBoxLayout(&window);
        field = makeAnswerField(theme, asked, &window);
        column->addWidget(field);
        window.resize(width, 600);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        field->start()->setFocus(Qt::TabFocusReason);
    }

    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), held);
    }

    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

Asked askedFor(const QString &code, const QString &step, const QStringList &lines = {})
{
    const auto paths = reflect::loadPaths(u"en"_s);
    Asked asked;
    asked.today = QDate(2026, 3, 3);
    asked.lines = lines;
    if (paths)
        asked.step =
            reflect::worded(*reflect::findPath(*paths, code)->step(step), reflect::Situation());
    asked.feelings = reflect::loadFeelings(u"en"_s).value_or(QList<reflect::Feeling>());
    return asked;
}

} // namespace

class ReflectFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankStaysBlank_data();
    void blankStaysBlank();
    void textTakesWordsAndBeginnings();
    void boxesAreTakenInTheirOrder();
    void aLineEndsWithEnter();
    void listGrowsAndClosesUp();
    void listSaysWhenItMayBeEnough();
    void columnsChangeSidesAndStack();
    void slidersBeginUnmarked();
    void slidersBelongToTheirLine();
    void oneChoiceCanBeTakenBack();
    void noneTakesTheOthersAway();
    void ownWordsAreAChoice();
    void aChoiceFromLines();
    void aSupportTextIsAskedFor();
    void eachLineHasItsOwnChoice();
    void gapsAreFilled();
    void aSuggestedDateIsNoAnswer();
    void thePadTakesAMarkAndWords();
    void waitingMayBeCutShort();
    void aStatementMayStayBlank();
};

void ReflectFieldsTest::blankStaysBlank_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("step");
    const auto paths = reflect::loadPaths(u"en"_s);
    QVERIFY(paths);
    for (const reflect::Path &path : *paths) {
        for (const reflect::Step &step : path.steps)
            QTest::newRow(qPrintable(path.code + u'.' + step.id)) << path.code << step.id;
    }
}

/// Every step there is: the field says nothing that nobody said, and Run would take it.
void ReflectFieldsTest::blankStaysBlank()
{
    QFETCH(QString, code);
    QFETCH(QString, step);
    const QStringList lines{u"first"_s, u"second"_s};
    const Asked asked = askedFor(code, step, lines);
    Theme theme;
    QWidget window;
    AnswerField *field = makeAnswerField(theme, asked, &window);
    QVERIFY(field->start() != nullptr);
    QVERIFY(reflect::isBlank(field->answer()));
    field->setAnswer(Answer());
    QVERIFY(reflect::isBlank(field->answer()));
    QVERIFY(reflect::checkAnswer(asked.step, field->answer(), lines));
}

void ReflectFieldsTest::textTakesWordsAndBeginnings()
{
    FieldBench bench(askedFor(u"P7"_s, u"letter"_s));
    QSignalSpy edited(bench.field, &AnswerField::edited);
    bench.type(u"Dear you"_s);
    QCOMPARE(bench.field->answer().texts, QStringList{u"Dear you"_s});
    QVERIFY(edited.count() > 0);
    auto *starter = bench.window.findChild<QPushButton *>(u"starter"_s);
    starter->setFocus(Qt::TabFocusReason);
    bench.press(Qt::Key_Space);
    bench.type(u"the rain"_s);
    QCOMPARE(bench.field->answer().texts.constFirst(),
             u"Dear you\n\nWhat I never said is the rain"_s);
    bench.field->setAnswer({{}, {u"as *typed*\n\n- twice"_s}});
    QCOMPARE(bench.field->answer().texts.constFirst(), u"as *typed*\n\n- twice"_s);
}

void ReflectFieldsTest::boxesAreTakenInTheirOrder()
{
    FieldBench bench(askedFor(u"P9"_s, u"played"_s));
    for (const QString &words : {u"one"_s, u"two"_s, u"three"_s, u"four"_s}) {
        bench.type(words);
        bench.press(Qt::Key_Tab);
    }
    QCOMPARE(bench.field->answer().texts, (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
}

void ReflectFieldsTest::aLineEndsWithEnter()
{
    FieldBench bench(askedFor(u"P8"_s, u"easier"_s));
    QSignalSpy entered(bench.field, &AnswerField::entered);
    bench.type(u"the bus came"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(bench.field->answer().texts, QStringList{u"the bus came"_s});
}

void ReflectFieldsTest::listGrowsAndClosesUp()
{
    FieldBench bench(askedFor(u"P5"_s, u"fears"_s));
    const auto lines = [&bench]() {
        const auto all = bench.field->findChildren<QLineEdit *>();
        return std::count_if(
            all.cbegin(), all.cend(), [](const QLineEdit *line) { return line->isVisible(); });
    };
    for (const QString &words : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        bench.type(words);
        bench.press(Qt::Key_Return);
    }
    // Five at most: Enter on the last one has nowhere to go.
    QCOMPARE(bench.field->answer().texts.size(), 5);
    QCOMPARE(lines(), 5);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Backspace); // "d" is gone
    bench.press(Qt::Key_Backspace); // and so is its line
    QCOMPARE(bench.field->answer().texts, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"e"_s}));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"c"_s);
    bench.type(u"!"_s);
    QCOMPARE(bench.field->answer().texts.at(2), u"c!"_s);
}

void ReflectFieldsTest::listSaysWhenItMayBeEnough()
{
    FieldBench bench(askedFor(u"X10"_s, u"put-in"_s));
    auto *enough = bench.window.findChild<QLabel *>(u"enough"_s);
    for (const QString &words : {u"a"_s, u"b"_s}) {
        bench.type(words);
        bench.press(Qt::Key_Return);
    }
    QVERIFY(!enough->isVisible());
    bench.type(u"c"_s);
    QVERIFY(enough->isVisible());
    bench.press(Qt::Key_Return); // a question, never a block
    bench.type(u"d"_s);
    QCOMPARE(bench.field->answer().texts.size(), 4);
}

void ReflectFieldsTest::columnsChangeSidesAndStack()
{
    Asked asked = askedFor(u"P2"_s, u"voices"_s);
    asked.turned = true;
    FieldBench bench(asked);
    bench.type(u"mind first"_s);
    bench.press(Qt::Key_Tab);
    bench.type(u"heart"_s);
    QCOMPARE(bench.field->answer().texts, (QStringList{u"heart"_s, u"mind first"_s}));
    const auto edits = bench.field->findChildren<MarkdownEdit *>();
    const auto top = [&](qsizetype i) { return edits.at(i)->mapTo(bench.field, QPoint()).y(); };
    QCOMPARE(top(0), top(1));
    bench.window.resize(560, 700);
    QTRY_VERIFY(top(0) != top(1));
}

void ReflectFieldsTest::slidersBeginUnmarked()
{
    FieldBench bench(askedFor(u"P1"_s, u"now"_s));
    const auto sliders = bench.field->findChildren<ScaleSlider *>();
    QCOMPARE(sliders.size(), 2);
    bench.press(Qt::Key_Right);
    QCOMPARE(sliders.at(0)->mark(), std::optional<int>(5)); // the middle first, then it moves
    bench.press(Qt::Key_Right);
    QCOMPARE(sliders.at(0)->mark(), std::optional<int>(6));
    bench.press(Qt::Key_End);
    QCOMPARE(bench.field->answer().numbers, (QList<std::optional<int>>{10, std::nullopt}));
    QVERIFY(sliders.at(0)->accessibleName().contains(u"10 of 10"_s));
    bench.press(Qt::Key_Delete);
    QVERIFY(reflect::isBlank(bench.field->answer()));
    QVERIFY(sliders.at(0)->accessibleName().contains(u"not marked"_s));
    QTest::mouseClick(sliders.at(1), Qt::LeftButton, {}, sliders.at(1)->rect().center());
    QCOMPARE(sliders.at(1)->mark(), std::optional<int>(5));
}

void ReflectFieldsTest::slidersBelongToTheirLine()
{
    const Asked asked = askedFor(u"P5"_s, u"weigh"_s, {u"rent"_s, u"nights"_s});
    FieldBench bench(asked);
    const QList<std::optional<int>> numbers{1, std::nullopt, 3, 10};
    bench.field->setAnswer({numbers, {}});
    QCOMPARE(bench.field->answer().numbers, numbers);
    const auto sliders = bench.field->findChildren<ScaleSlider *>();
    QVERIFY(sliders.at(2)->accessibleName().startsWith(u"nights"_s));
}

void ReflectFieldsTest::oneChoiceCanBeTakenBack()
{
    FieldBench bench(askedFor(u"P2"_s, u"lean"_s));
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.field->answer().texts, QStringList{u"toward"_s});
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.field->answer().texts, QStringList{u"away"_s});
    bench.press(Qt::Key_Space);
    QVERIFY(reflect::isBlank(bench.field->answer()));
}

void ReflectFieldsTest::noneTakesTheOthersAway()
{
    FieldBench bench(askedFor(u"P1"_s, u"fears"_s));
    bench.press(Qt::Key_Space);
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.field->answer().texts, (QStringList{u"alone"_s, u"replaced"_s}));
    bench.press(Qt::Key_End);
    bench.press(Qt::Key_Left); // "None" stands before own words
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.field->answer().texts, QStringList{u"none"_s});
}

void ReflectFieldsTest::ownWordsAreAChoice()
{
    FieldBench bench(askedFor(u"P1"_s, u"fears"_s));
    bench.press(Qt::Key_End);
    bench.press(Qt::Key_Space);
    bench.type(u"the quiet"_s);
    QCOMPARE(bench.field->answer().texts, QStringList{reflect::ownKey(u"the quiet"_s)});
    const Answer before = bench.field->answer();
    bench.field->setAnswer({});
    QVERIFY(!bench.window.findChild<QLineEdit *>(u"own"_s)->isVisible());
    bench.field->setAnswer(before);
    QCOMPARE(bench.window.findChild<QLineEdit *>(u"own"_s)->text(), u"the quiet"_s);
    QCOMPARE(bench.field->answer(), before);
}

void ReflectFieldsTest::aChoiceFromLines()
{
    FieldBench bench(askedFor(u"P4"_s, u"pick"_s, {u"no to visits"_s, u"sing"_s}));
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.field->answer().texts, QStringList{reflect::ownKey(u"sing"_s)});
    QVERIFY(!bench.window.findChild<QLineEdit *>(u"own"_s)->isVisible());
}

void ReflectFieldsTest::aSupportTextIsAskedFor()
{
    FieldBench bench(askedFor(u"P4"_s, u"going-on"_s, {u"asking for help"_s}));
    QSignalSpy card(bench.field, &AnswerField::cardAsked);
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.field->answer().texts, QStringList{u"not-safe"_s});
    QCOMPARE(card.takeLast().constFirst().toString(), u"danger"_s);
    bench.press(Qt::Key_Space);
    QCOMPARE(card.takeLast().constFirst().toString(), QString());
}

void ReflectFieldsTest::eachLineHasItsOwnChoice()
{
    FieldBench bench(askedFor(u"P3"_s, u"lives"_s, {u"singing"_s, u"plans"_s}));
    bench.press(Qt::Key_Space);
    bench.press(Qt::Key_Tab);
    bench.press(Qt::Key_End);
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.field->answer().texts, (QStringList{u"them"_s, u"elsewhere"_s}));
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Space); // one a line
    QCOMPARE(bench.field->answer().texts, (QStringList{u"them"_s, u"me"_s}));
}

void ReflectFieldsTest::gapsAreFilled()
{
    FieldBench bench(askedFor(u"P8"_s, u"plan"_s));
    QSignalSpy entered(bench.field, &AnswerField::entered);
    for (const QString &words : {u"seven"_s, u"walk"_s, u"ten"_s}) {
        bench.type(words);
        bench.press(Qt::Key_Return);
    }
    QCOMPARE(bench.field->answer().texts, (QStringList{u"seven"_s, u"walk"_s, u"ten"_s}));
    QCOMPARE(entered.count(), 1);
}

void ReflectFieldsTest::aSuggestedDateIsNoAnswer()
{
    FieldBench bench(askedFor(u"P5"_s, u"again"_s));
    QVERIFY(reflect::isBlank(bench.field->answer()));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.field->answer().texts, QStringList{u"2026-04-02"_s});
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.field->answer().texts, QStringList{u"2026-04-03"_s});
    bench.field->setAnswer({});
    QVERIFY(reflect::isBlank(bench.field->answer()));
}

void ReflectFieldsTest::thePadTakesAMarkAndWords()
{
    FieldBench bench(askedFor(u"P8"_s, u"mood"_s));
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.field->answer().numbers.size(), 2);
    bench.press(Qt::Key_Tab);
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.field->answer().texts.size(), 1);
    const Answer before = bench.field->answer();
    bench.field->setAnswer({});
    QVERIFY(reflect::isBlank(bench.field->answer()));
    bench.field->setAnswer(before);
    QCOMPARE(bench.field->answer(), before);
}

void ReflectFieldsTest::waitingMayBeCutShort()
{
    Theme theme;
    WaitPane passing(theme, 2, nullptr, std::chrono::milliseconds(5));
    QSignalSpy over(&passing, &WaitPane::over);
    QTRY_COMPARE(over.count(), 1);
    WaitPane cut(theme, 5, nullptr);
    QSignalSpy now(&cut, &WaitPane::over);
    QTest::keyClick(cut.askNow(), Qt::Key_Space);
    QCOMPARE(now.count(), 1);
}

void ReflectFieldsTest::aStatementMayStayBlank()
{
    Theme theme;
    ClarityRow row(theme, u"I can picture it."_s, {u"not"_s, u"some"_s, u"all"_s}, nullptr);
    row.setBefore(2);
    QVERIFY(row.accessibleDescription().contains(u"Last time 2"_s));
    QTest::keyClick(&row, Qt::Key_Right);
    QCOMPARE(row.answer(), 0);
    QTest::keyClick(&row, Qt::Key_Space);
    QCOMPARE(row.answer(), 4);
    QTest::keyClick(&row, Qt::Key_1);
    QCOMPARE(row.answer(), 1);
    QTest::keyClick(&row, Qt::Key_Delete);
    QCOMPARE(row.answer(), 0);
    row.resize(row.sizeHint());
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(row.width() - 26, row.height() / 2));
    QCOMPARE(row.answer(), 5);
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(row.width() - 26, row.height() / 2));
    QCOMPARE(row.answer(), 0);
}

QTEST_MAIN(ReflectFieldsTest)
#include "reflect_fields_test.moc"
