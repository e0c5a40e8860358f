// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/mood.h"

#include "ui/shared/controls.h"
#include "ui/write/mood_words.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

QList<reflect::Feeling> feelings()
{
    return {{u"angry"_s, u"angry"_s, u"hot"_s, -2, 2},
            {u"scared"_s, u"scared"_s, u"on guard"_s, -2, 1},
            {u"lonely"_s, u"lonely"_s, u"missing"_s, -3, -1},
            {u"sad"_s, u"sad"_s, u"heavy"_s, -2, -1},
            {u"numb"_s, u"numb"_s, u"little felt"_s, -1, -2},
            {u"calm"_s, u"calm"_s, u"quiet"_s, 2, -2},
            {u"rested"_s, u"rested"_s, u"slept"_s, 2, -1},
            {u"tender"_s, u"tender"_s, u"soft"_s, 2, -1},
            {u"free"_s, u"free"_s, u"unheld"_s, 3, 1},
            {u"excited"_s, u"excited"_s, u"lit up"_s, 3, 2}};
}

} // namespace

class MoodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void words();
    void dotsGrowWithEnergy();
    void dotPaintsFillOutlineAndNotch();
    void padPicksByMouse();
    void padMovesByKeys();
    void padStopsAtTheEdges();
    void padClears();
    void padMirrors();
    void padLooksDimmedOnceChosen();
    void padIsToldInWords();
    void padLeavesShortcutsAlone();
    void chipsSuggestForTheQuarter();
    void chipsKeepTheLastThree();
    void chipsShowChosenAlways();
    void chipsShowAllByQuarter();
    void chipsKnowOwnWords();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MoodPad> m_pad;
    [[nodiscard]] static Chip *chip(QWidget &in, const QString &word);
};

void MoodTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_pad = std::make_unique<MoodPad>(*m_theme, nullptr);
    m_pad->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pad.get()));
}

void MoodTest::cleanup()
{
    m_pad.reset();
    m_theme.reset();
}

Chip *MoodTest::chip(QWidget &in, const QString &word)
{
    const QList<Chip *> all = in.findChildren<Chip *>();
    for (Chip *candidate : all) {
        if (candidate->text() == word && candidate->isVisibleTo(&in)) {
            return candidate;
        }
    }
    return nullptr;
}

void MoodTest::words()
{
    QCOMPARE(moodInWords(1, -1), u"a little pleasant, low energy"_s);
    QCOMPARE(moodInWords(-3, 2), u"very unpleasant, very high energy"_s);
    QCOMPARE(moodInWords(0, 0), u"neutral, middling energy"_s);
    QCOMPARE(pleasantInWords(3), u"very pleasant"_s);
    QCOMPARE(pleasantInWords(-1), u"a little unpleasant"_s);
    QCOMPARE(pleasantInWords(40), u"very pleasant"_s);
    Mood mark;
    mark.pleasant = 1;
    mark.energyKnown = false; // as other programs' moods are
    QCOMPARE(markInWords(mark), u"A little pleasant"_s);
    mark.energyKnown = true;
    QCOMPARE(markInWords(mark), u"A little pleasant, middling energy"_s);
}

void MoodTest::dotsGrowWithEnergy()
{
    QCOMPARE(dotDiameter(DotPlace::Pad, -2), 7.0);
    QCOMPARE(dotDiameter(DotPlace::Pad, 2), 19.0);
    QCOMPARE(dotDiameter(DotPlace::List, 0), 11.0);
    QCOMPARE(dotDiameter(DotPlace::Chart, 2), 9.2);
    for (const DotPlace place : {DotPlace::Pad, DotPlace::List, DotPlace::Chart}) {
        for (int energy = -2; energy < 2; ++energy) {
            QVERIFY(dotDiameter(place, energy) < dotDiameter(place, energy + 1));
        }
    }
}

void MoodTest::dotPaintsFillOutlineAndNotch()
{
    const auto drawn = [this](int pleasant) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintDot(painter, *m_theme, QPointF(20, 20), pleasant, 20);
        return image;
    };
    const QImage plain = drawn(2);
    QCOMPARE(plain.pixelColor(20, 20), m_theme->moodFill(2));
    QCOMPARE(plain.pixelColor(4, 4), QColor(Qt::white));
    QVERIFY(plain.pixelColor(20, 10) != m_theme->moodFill(2)); // the outline
    m_theme->setNotch(true);
    const auto notchRow = [&drawn, this](int pleasant) {
        const QImage image = drawn(pleasant);
        for (int y = 11; y < 30; ++y) {
            if (image.pixelColor(20, y) == m_theme->moodText(pleasant)) {
                return y;
            }
        }
        return -1;
    };
    QVERIFY(notchRow(3) > 0);
    QVERIFY(notchRow(3) < notchRow(0));
    QVERIFY(notchRow(0) < notchRow(-3));
}

void MoodTest::padPicksByMouse()
{
    QCOMPARE(m_pad->size(), QSize(238, 151));
    QSignalSpy picked(m_pad.get(), &MoodPad::picked);
    for (int pleasant = -3; pleasant <= 3; ++pleasant) {
        for (int energy = -2; energy <= 2; ++energy) {
            const MoodPad::Place place{pleasant, energy};
            QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, m_pad->centreOf(place).toPoint());
            QCOMPARE(picked.count(), 1);
            const QList<QVariant> told = picked.takeFirst();
            QCOMPARE(told.at(0).toInt(), pleasant);
            QCOMPARE(told.at(1).toInt(), energy);
            QVERIFY(m_pad->chosen() == place);
        }
    }
    // More pleasant is further along, more energy higher up.
    QVERIFY(m_pad->centreOf({3, 0}).x() > m_pad->centreOf({-3, 0}).x());
    QVERIFY(m_pad->centreOf({0, 2}).y() < m_pad->centreOf({0, -2}).y());
    QTest::mouseClick(m_pad.get(), Qt::RightButton, {}, QPoint(20, 20));
    QCOMPARE(picked.count(), 0);
}

void MoodTest::padMovesByKeys()
{
    QSignalSpy picked(m_pad.get(), &MoodPad::picked);
    m_pad->setFocus();
    QVERIFY(m_pad->cursor() == (MoodPad::Place{0, 0}));
    QTest::keyClick(m_pad.get(), Qt::Key_Right);
    QTest::keyClick(m_pad.get(), Qt::Key_Right);
    QTest::keyClick(m_pad.get(), Qt::Key_Down);
    QVERIFY(m_pad->cursor() == (MoodPad::Place{2, -1}));
    QVERIFY(!m_pad->chosen().has_value());
    QCOMPARE(picked.count(), 0);
    QTest::keyClick(m_pad.get(), Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QVERIFY(m_pad->chosen() == (MoodPad::Place{2, -1}));
    QTest::keyClick(m_pad.get(), Qt::Key_Up);
    QTest::keyClick(m_pad.get(), Qt::Key_Left);
    QVERIFY(m_pad->chosen() == (MoodPad::Place{2, -1}));
    QTest::keyClick(m_pad.get(), Qt::Key_Space);
    QVERIFY(m_pad->chosen() == (MoodPad::Place{1, 0}));
    QCOMPARE(picked.count(), 2);
}

void MoodTest::padStopsAtTheEdges()
{
    m_pad->setFocus();
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(m_pad.get(), Qt::Key_Right);
        QTest::keyClick(m_pad.get(), Qt::Key_Up);
    }
    QVERIFY(m_pad->cursor() == (MoodPad::Place{3, 2}));
    QTest::keyClick(m_pad.get(), Qt::Key_Home);
    QVERIFY(m_pad->cursor() == (MoodPad::Place{-3, 2}));
}

void MoodTest::padClears()
{
    QSignalSpy cleared(m_pad.get(), &MoodPad::cleared);
    m_pad->setFocus();
    QTest::keyClick(m_pad.get(), Qt::Key_Delete);
    QCOMPARE(cleared.count(), 0); // nothing to clear
    m_pad->setChosen(MoodPad::Place{-1, 1});
    QCOMPARE(cleared.count(), 0);
    QTest::keyClick(m_pad.get(), Qt::Key_Delete);
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!m_pad->chosen().has_value());
    QVERIFY(m_pad->cursor() == (MoodPad::Place{-1, 1}));
}

void MoodTest::padMirrors()
{
    const QPointF ltr = m_pad->centreOf({3, 1});
    m_pad->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_pad->centreOf({3, 1}), QPointF(238 - ltr.x(), ltr.y()));
    m_pad->setFocus();
    QTest::keyClick(m_pad.get(), Qt::Key_Left);
    QVERIFY(m_pad->cursor() == (MoodPad::Place{1, 0}));
    QTest::mouseClick(m_pad.get(), Qt::LeftButton, {}, m_pad->centreOf({-2, 2}).toPoint());
    QVERIFY(m_pad->chosen() == (MoodPad::Place{-2, 2}));
    QCOMPARE(m_pad->grab().toImage().pixelColor(m_pad->centreOf({-2, 2}).toPoint()),
             m_theme->moodFill(-2));
}

void MoodTest::padLooksDimmedOnceChosen()
{
    const auto at = [this](MoodPad::Place place) {
        return m_pad->grab().toImage().pixelColor(m_pad->centreOf(place).toPoint());
    };
    m_pad->clearFocus();
    QCOMPARE(at({-3, 2}), m_theme->moodFill(-3));
    m_pad->setChosen(MoodPad::Place{2, 0});
    QVERIFY(at({-3, 2}) != m_theme->moodFill(-3));
    QCOMPARE(at({2, 0}), m_theme->moodFill(2));
    m_pad->setFocus();
    QCOMPARE(at({-3, 2}), m_theme->moodFill(-3));
}

void MoodTest::padIsToldInWords()
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_pad.get());
    QVERIFY(face != nullptr);
    QCOMPARE(face->role(), QAccessible::Slider);
    m_pad->setFocus();
    QTest::keyClick(m_pad.get(), Qt::Key_Right);
    QTest::keyClick(m_pad.get(), Qt::Key_Down);
    QCOMPARE(face->text(QAccessible::Name),
             u"Mood: a little pleasant, low energy. Column 5 of 7, row 2 of 5."_s);
    QCOMPARE(face->text(QAccessible::Value), u"a little pleasant, low energy"_s);
    QVERIFY(face->text(QAccessible::Description).startsWith(u"Nothing chosen"_s));
    QAccessibleValueInterface *value = face->valueInterface();
    QVERIFY(value != nullptr);
    QCOMPARE(value->minimumValue().toInt(), 0);
    QCOMPARE(value->maximumValue().toInt(), 34);
    QCOMPARE(value->currentValue().toInt(), 1 * 7 + 4);
    QSignalSpy picked(m_pad.get(), &MoodPad::picked);
    value->setCurrentValue(34);
    QCOMPARE(picked.count(), 1);
    QVERIFY(m_pad->chosen() == (MoodPad::Place{3, 2}));
    QVERIFY(face->text(QAccessible::Description).contains(u"very pleasant, very high energy"_s));
    value->setCurrentValue(99);
    QCOMPARE(picked.count(), 1);
}

void MoodTest::padLeavesShortcutsAlone()
{
    QSignalSpy picked(m_pad.get(), &MoodPad::picked);
    m_pad->setFocus();
    QTest::keyClick(m_pad.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_pad.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(picked.count(), 0);
    QVERIFY(m_pad->cursor() == (MoodPad::Place{0, 0}));
}

void MoodTest::chipsSuggestForTheQuarter()
{
    WordChips words(*m_theme, feelings(), nullptr);
    words.show();
    words.suggestFor(-2, -1);
    QVERIFY(chip(words, u"sad"_s) != nullptr);
    QVERIFY(chip(words, u"lonely"_s) != nullptr);
    QVERIFY(chip(words, u"excited"_s) == nullptr);
    QCOMPARE(chip(words, u"sad"_s)->toolTip(), u"heavy"_s);
    words.suggestFor(3, 2);
    QVERIFY(chip(words, u"excited"_s) != nullptr);
    QVERIFY(chip(words, u"sad"_s) == nullptr);
}

void MoodTest::chipsKeepTheLastThree()
{
    WordChips words(*m_theme, feelings(), nullptr);
    words.suggestFor(2, -1);
    words.setChosen({u"lonely"_s, u"sad"_s});
    words.resize(320, 200);
    words.show();
    QSignalSpy edited(&words, &WordChips::edited);
    Chip *calm = chip(words, u"calm"_s);
    QVERIFY(calm != nullptr);
    QTest::mouseClick(calm, Qt::LeftButton);
    QCOMPARE(edited.takeFirst().at(0).toStringList(),
             QStringList({u"lonely"_s, u"sad"_s, u"calm"_s}));
    QTest::mouseClick(chip(words, u"tender"_s), Qt::LeftButton);
    QCOMPARE(words.chosen(), QStringList({u"sad"_s, u"calm"_s, u"tender"_s}));
    QVERIFY(!chip(words, u"lonely"_s)->isChecked());
    QVERIFY(chip(words, u"sad"_s)->isChecked());
    // The chip pressed is the same one still: nothing jumps under the pointer.
    QCOMPARE(chip(words, u"calm"_s), calm);
    QTest::mouseClick(calm, Qt::LeftButton);
    QCOMPARE(words.chosen(), QStringList({u"sad"_s, u"tender"_s}));
    QCOMPARE(edited.count(), 2);
}

void MoodTest::chipsShowChosenAlways()
{
    WordChips words(*m_theme, feelings(), nullptr);
    QSignalSpy edited(&words, &WordChips::edited);
    words.suggestFor(3, 2);
    words.setChosen({u"lonely"_s});
    words.show();
    QVERIFY(chip(words, u"lonely"_s) != nullptr);
    QVERIFY(chip(words, u"lonely"_s)->isChecked());
    words.suggestFor(2, -2);
    QVERIFY(chip(words, u"lonely"_s) != nullptr);
    words.setChosen({});
    QVERIFY(chip(words, u"calm"_s) != nullptr);
    QVERIFY(!chip(words, u"calm"_s)->isChecked());
    QCOMPARE(edited.count(), 0);
}

void MoodTest::chipsShowAllByQuarter()
{
    WordChips words(*m_theme, feelings(), nullptr);
    words.suggestFor(2, -1);
    words.setChosen({u"angry"_s});
    words.resize(320, 400);
    words.show();
    QVERIFY(QTest::qWaitForWindowActive(&words));
    const auto more = [&words] {
        const QList<QPushButton *> all = words.findChildren<QPushButton *>();
        for (QPushButton *button : all) {
            if (button->isVisibleTo(&words)) {
                return button;
            }
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QCOMPARE(more()->text(), u"More…"_s);
    more()->setFocus();
    QTest::keyClick(more(), Qt::Key_Space);
    QCOMPARE(more()->text(), u"Fewer"_s);
    QVERIFY(more()->hasFocus());
    const QList<reflect::Feeling> all = feelings();
    for (const reflect::Feeling &feeling : all) {
        QVERIFY2(chip(words, feeling.word) != nullptr, qPrintable(feeling.word));
    }
    QVERIFY(chip(words, u"angry"_s)->isChecked());
    QStringList titles;
    const QList<QLabel *> labels = words.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        titles << label->text();
    }
    QCOMPARE(titles,
             QStringList({u"Unpleasant, more energy"_s,
                          u"Unpleasant, less energy"_s,
                          u"Pleasant, less energy"_s,
                          u"Pleasant, more energy"_s}));
    QTest::mouseClick(chip(words, u"sad"_s), Qt::LeftButton);
    QTest::mouseClick(more(), Qt::LeftButton);
    QVERIFY(chip(words, u"sad"_s)->isChecked());
    QVERIFY(chip(words, u"excited"_s) == nullptr);
}

void MoodTest::chipsKnowOwnWords()
{
    WordChips words(*m_theme, feelings(), nullptr);
    words.setChosen({u"own:seaside"_s});
    words.show();
    QVERIFY(chip(words, u"seaside"_s) != nullptr);
    QCOMPARE(words.chosen(), QStringList({u"own:seaside"_s}));
}

QTEST_MAIN(MoodTest)
#include "mood_test.moc"
