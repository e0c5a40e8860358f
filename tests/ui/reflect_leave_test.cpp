// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of a path by keyboard alone: on every step of all of them each way can be reached by
// Tab, nothing is counted or scored, every step can be skipped, and "Not today" sets it down until
// the next day. What becomes of the letter of its path at the end: sealed or torn up. And why a
// path is offered at all.
#include "app/asking.h"
#include "tests/ui/reflect_walk.h"
#include "ui/hands.h"
#include "ui/reflect/option_button.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class ReflectLeaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachStepHasItsWaysOut_data();
    void eachStepHasItsWaysOut();
    void notToday_data();
    void notToday();
    void aLetterIsTornUp();
    void aLetterIsSealed();
    void offersSayTheirTap();
    void parentsAreAskedOtherwise();

private:
    static void pathRows();
    [[nodiscard]] QSet<QString> reachedByTab();
    [[nodiscard]] QString tallied();
    void writeLetter(const QString &end);

    [[nodiscard]] bool choose(const QString &label)
    {
        for (int i = 0; i < 12; ++i) {
            const auto *option = qobject_cast<OptionButton *>(QApplication::focusWidget());
            if (option != nullptr && option->text() == label) {
                m_walk->press(Qt::Key_Space);
                return option->isChecked();
            }
            m_walk->press(Qt::Key_Right);
        }
        return false;
    }

    [[nodiscard]] QList<PathCard *> offers() const
    {
        QList<PathCard *> shown;
        for (auto *card : m_walk->room()->findChildren<PathCard *>()) {
            if (card->isVisible() && card->objectName().startsWith(u"offer-"_s))
                shown << card;
        }
        return shown;
    }

    [[nodiscard]] QString reasons() const
    {
        QStringList all;
        for (const PathCard *card : offers())
            all << card->accessibleName();
        return all.join(u'\n');
    }

    [[nodiscard]] QWidget *end() { return m_walk->window().findChild<QWidget *>(u"endView"_s); }

    std::unique_ptr<test::ReflectWalk> m_walk;
};

void ReflectLeaveTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_walk = std::make_unique<test::ReflectWalk>();
    QVERIFY(m_walk->start());
}

void ReflectLeaveTest::pathRows()
{
    QTest::addColumn<QString>("path");
    const auto paths = reflect::loadPaths(u"en"_s);
    QVERIFY(paths);
    int rows = 0;
    for (const reflect::Path &path : *paths) {
        if (path.kind == "card"_L1)
            continue;
        QTest::newRow(qPrintable(path.code)) << path.id;
        ++rows;
    }
    QCOMPARE(rows, 12);
}

/// Names of what has the focus on one round with Tab.
QSet<QString> ReflectLeaveTest::reachedByTab()
{
    QSet<QString> names;
    const QWidget *first = QApplication::focusWidget();
    for (int i = 0; i < 60; ++i) {
        m_walk->press(Qt::Key_Tab);
        names.insert(QApplication::focusWidget()->objectName());
        if (QApplication::focusWidget() == first)
            break;
    }
    return names;
}

/// What of the step counts or scores somebody, in its words or for a screen reader.
QString ReflectLeaveTest::tallied()
{
    static const QRegularExpression tally(u"\\b(?:streak|score|badge|goal|in a row|missed|words? "
                                          u"written|\\d+ words|keep going|well done|"
                                          "average|percent|\\d+ ?%|times so far)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (const QWidget *each : m_walk->window().findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        QStringList words{each->accessibleName(), each->accessibleDescription(), each->toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(each))
            words << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            words << button->text();
        for (const QString &text : std::as_const(words)) {
            if (tally.match(text).hasMatch())
                return text;
        }
    }
    return {};
}

void ReflectLeaveTest::eachStepHasItsWaysOut_data()
{
    pathRows();
}

void ReflectLeaveTest::eachStepHasItsWaysOut()
{
    QFETCH(QString, path);
    QVERIFY(m_walk->openCard(path));
    int steps = 0;
    for (; steps < 30 && m_walk->step() != nullptr; ++steps) {
        const QString id = m_walk->step()->id;
        QSet<QString> ways{u"notToday"_s, u"skip"_s, u"next"_s, u"stop"_s};
        if (steps > 0)
            ways.insert(u"back"_s);
        const QString counted = tallied();
        QVERIFY2(counted.isEmpty(), qPrintable(id + u": "_s + counted));
        const QSet<QString> reached = reachedByTab();
        for (const QString &way : std::as_const(ways))
            QVERIFY2(reached.contains(way), qPrintable(id + u": "_s + way));
        QVERIFY(m_walk->tabTo<QPushButton>(u"skip"_s) != nullptr);
        m_walk->press(Qt::Key_Space);
        QTRY_VERIFY2(m_walk->step() == nullptr || m_walk->step()->id != id, qPrintable(id));
    }
    QVERIFY(steps >= 3);
    QTRY_VERIFY(test::sees(m_walk->window(), u"endView"_s));
    QCOMPARE(m_walk->journal().runs().size(), 0U);
    QCOMPARE(m_walk->journal().pages().size(), 0U);
}

void ReflectLeaveTest::notToday_data()
{
    pathRows();
}

/// Nothing asks again that day; on the next one it stands at the same step with what was said.
void ReflectLeaveTest::notToday()
{
    QFETCH(QString, path);
    QVERIFY(m_walk->openCard(path));
    static_cast<void>(m_walk->answer());
    const QString first = m_walk->step()->id;
    m_walk->next();
    QTRY_VERIFY(m_walk->step() != nullptr && m_walk->step()->id != first);
    const QString second = m_walk->step()->id;
    static_cast<void>(m_walk->answer());
    const reflect::Answer said = m_walk->room()->walk()->step()->field()->answer();
    QVERIFY(m_walk->tabTo<QPushButton>(u"notToday"_s) != nullptr);
    m_walk->press(Qt::Key_Space);
    QTRY_VERIFY(m_walk->step() == nullptr);
    QTRY_COMPARE(m_walk->journal().runs().size(), 1U);
    QVERIFY(m_walk->reopen());
    const auto flushed = m_walk->journal().flushed();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(hands::button(m_walk->room(), u"Continue"_s) == nullptr);

    QVERIFY(m_walk->reopen(u"2026-03-04T20:00:00+01:00"_s));
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Continue"_s);
    m_walk->press(Qt::Key_Space);
    QTRY_VERIFY(m_walk->step() != nullptr);
    QCOMPARE(m_walk->step()->id, second);
    QCOMPARE(m_walk->room()->walk()->step()->field()->answer(), said);
    QVERIFY(!reflect::isBlank(m_walk->run()->answerTo(first)));
}

/// The path of the letter to its end, which is chosen by its words.
void ReflectLeaveTest::writeLetter(const QString &end)
{
    QVERIFY(m_walk->openCard(u"unsent-letter"_s));
    for (int i = 0; i < 20 && m_walk->step() != nullptr; ++i) {
        const QString id = m_walk->step()->id;
        if (id == "letter"_L1)
            m_walk->type(u"The tangerine on the sill"_s);
        else if (id == "keep"_L1)
            QVERIFY(choose(end));
        else
            static_cast<void>(m_walk->answer());
        m_walk->next();
        QTRY_VERIFY2(m_walk->step() == nullptr || m_walk->step()->id != id, qPrintable(id));
    }
    QTRY_VERIFY(test::sees(m_walk->window(), u"endView"_s));
}

/// The page stays, and not a word of the letter anywhere.
void ReflectLeaveTest::aLetterIsTornUp()
{
    writeLetter(u"Tear it up"_s);
    QStringList words;
    for (const auto *label : end()->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.join(u'\n').contains(u"The letter is torn up. No copy of it is kept here."_s));
    QVERIFY(m_walk->reopen());
    QCOMPARE(m_walk->journal().runs().size(), 0U);
    QCOMPARE(m_walk->journal().letters().size(), 0U);
    QCOMPARE(m_walk->journal().pages().size(), 1U);
    const auto text = m_walk->journal().text(m_walk->journal().pages().front()->id);
    QTRY_VERIFY(text.isFinished());
    QVERIFY(!text.result()->contains(u"tangerine"_s));
}

/// It waits in Letters until its day; the page has no copy.
void ReflectLeaveTest::aLetterIsSealed()
{
    writeLetter(u"Seal it until a date"_s);
    QVERIFY(m_walk->reopen());
    QCOMPARE(m_walk->journal().letters().size(), 1U);
    const Letter letter = m_walk->journal().letters().front();
    QCOMPARE(letter.state, LetterState::Sealed);
    QVERIFY(letter.until > QDate(2026, 3, 3));
    QVERIFY(letter.chargeBefore.has_value() && letter.chargeAfter.has_value());
    const auto text = m_walk->journal().text(m_walk->journal().pages().front()->id);
    QTRY_VERIFY(text.isFinished());
    QVERIFY(!text.result()->contains(u"tangerine"_s));
    const auto sealed = m_walk->journal().text(letter.id);
    QTRY_VERIFY(sealed.isFinished());
    QVERIFY(sealed.result()->contains(u"tangerine"_s));
}

/// Each names the tap it comes from; what was written brings none, and each rule can be turned off.
void ReflectLeaveTest::offersSayTheirTap()
{
    const QString low = u"Because you marked low energy on the unpleasant side."_s;
    QVERIFY(m_walk->reopen(u"2026-04-20T20:00:00+02:00"_s)); // the first weeks are over
    Page page = m_walk->journal().newPage(Kind::Page);
    const auto written =
        m_walk->journal().save(page, u"I am tired and sad and everything is too much."_s);
    QTRY_VERIFY(written.isFinished());
    m_walk->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_walk->enter());
    QVERIFY2(!reasons().contains(low), qPrintable(reasons()));

    Mood mood;
    mood.at = page.at;
    mood.pleasant = -2;
    mood.energy = -2;
    page = *m_walk->journal().pages().front();
    page.moods.append(mood);
    const auto marked = m_walk->journal().saveHeader(page);
    QTRY_VERIFY(marked.isFinished());
    QTRY_VERIFY2(reasons().contains(low), qPrintable(reasons()));
    for (const PathCard *card : offers())
        QVERIFY2(card->accessibleName().contains(u"Because "_s), qPrintable(reasons()));
    asking::switchOffer(m_walk->open().session().settings(), u"low-unpleasant"_s, false);
    m_walk->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_walk->enter());
    QVERIFY2(!reasons().contains(low), qPrintable(reasons()));
}

/// Whoever shares children is offered what goes with it, and asked in those words.
void ReflectLeaveTest::parentsAreAskedOtherwise()
{
    QVERIFY(m_walk->reopen(u"2026-04-20T20:00:00+02:00"_s));
    reflect::Answer children;
    children.texts = {u"children"_s};
    asking::tellAboutYou(m_walk->open().session().settings(), u"shared"_s, children);
    m_walk->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_walk->enter());
    QTRY_VERIFY2(reasons().contains(u"Because you said that you share children."_s),
                 qPrintable(reasons()));
    const auto paths = reflect::loadPaths(u"en"_s);
    const reflect::Path *fire = reflect::findPath(*paths, u"P3"_s);
    QVERIFY(m_walk->openCard(fire->id));
    bool asked = false;
    for (int i = 0; i < 20 && m_walk->step() != nullptr; ++i) {
        const QString id = m_walk->step()->id;
        const QString shown = hands::visible<QLabel>(m_walk->room(), u"question"_s)->text();
        asked = asked || shown.startsWith(u"You share children"_s);
        static_cast<void>(m_walk->answer());
        m_walk->next();
        QTRY_VERIFY(m_walk->step() == nullptr || m_walk->step()->id != id);
    }
    QVERIFY(asked);
}

QTEST_MAIN(ReflectLeaveTest)
#include "reflect_leave_test.moc"
