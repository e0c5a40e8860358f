// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr double ringRoom = 3;

} // namespace

class MonthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void monthPicksByMouse();
    void monthMovesByKeys();
    void monthStopsAtToday();
    void monthTurnsByArrows();
    void monthPaintsDays();
    void monthMirrors();
    void monthIsToldInWords();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;

    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
};

void MonthTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setReduceMotion(true);
    m_window = std::make_unique<QWidget>();
    m_window->resize(640, 480);
}

void MonthTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void MonthTest::monthPicksByMouse()
{
    MonthView month(*m_theme, m_window.get());
    month.setToday(QDate(2025, 10, 14));
    month.setSelected(QDate(2025, 10, 14));
    month.resize(month.sizeHint());
    show();
    QSignalSpy picked(&month, &MonthView::picked);
    QTest::mouseClick(
        &month, Qt::LeftButton, {}, month.cell(QDate(2025, 10, 9)).center().toPoint());
    QCOMPARE(picked.takeFirst().at(0).toDate(), QDate(2025, 10, 9));
    QCOMPARE(month.selected(), QDate(2025, 10, 9));
    // A day still to come is only shown.
    QTest::mouseClick(
        &month, Qt::LeftButton, {}, month.cell(QDate(2025, 10, 20)).center().toPoint());
    QCOMPARE(picked.count(), 0);
    QCOMPARE(month.selected(), QDate(2025, 10, 9));
    // 1 October 2025 was a Wednesday: third column where weeks start on Monday.
    QVERIFY(month.cell(QDate(2025, 10, 1)).left() > month.cell(QDate(2025, 10, 7)).left());
    // The first column starts where the ring round a chosen day still fits.
    QCOMPARE(month.cell(QDate(2025, 10, 6)).left(), ringRoom);
    QVERIFY(month.cell(QDate(2025, 11, 1)).isEmpty());
}

void MonthTest::monthMovesByKeys()
{
    MonthView month(*m_theme, m_window.get());
    month.setToday(QDate(2025, 10, 14));
    month.setSelected(QDate(2025, 10, 8));
    show();
    month.setFocus();
    QSignalSpy picked(&month, &MonthView::picked);
    const auto press = [&month](Qt::Key key) {
        QTest::keyClick(&month, key);
        return month.selected();
    };
    QCOMPARE(press(Qt::Key_Right), QDate(2025, 10, 9));
    QCOMPARE(press(Qt::Key_Up), QDate(2025, 10, 2));
    QCOMPARE(press(Qt::Key_Up), QDate(2025, 9, 25));
    QCOMPARE(month.month(), QDate(2025, 9, 1));
    QCOMPARE(press(Qt::Key_Down), QDate(2025, 10, 2));
    QCOMPARE(press(Qt::Key_Left), QDate(2025, 10, 1));
    QCOMPARE(press(Qt::Key_PageUp), QDate(2025, 9, 1));
    QCOMPARE(press(Qt::Key_End), QDate(2025, 9, 30));
    QCOMPARE(press(Qt::Key_Home), QDate(2025, 9, 1));
    QCOMPARE(press(Qt::Key_PageDown), QDate(2025, 10, 1));
    QCOMPARE(picked.count(), 0);
    press(Qt::Key_Return);
    QCOMPARE(picked.takeFirst().at(0).toDate(), QDate(2025, 10, 1));
}

void MonthTest::monthStopsAtToday()
{
    MonthView month(*m_theme, m_window.get());
    month.setToday(QDate(2025, 10, 14));
    month.setSelected(QDate(2025, 10, 13));
    show();
    month.setFocus();
    QTest::keyClick(&month, Qt::Key_Down);
    QCOMPARE(month.selected(), QDate(2025, 10, 14));
    QTest::keyClick(&month, Qt::Key_PageDown);
    QCOMPARE(month.selected(), QDate(2025, 10, 14));
}

void MonthTest::monthTurnsByArrows()
{
    MonthView month(*m_theme, m_window.get());
    month.setToday(QDate(2025, 10, 14));
    month.setSelected(QDate(2025, 10, 14));
    show();
    const QList<QToolButton *> arrows = month.findChildren<QToolButton *>();
    QCOMPARE(arrows.size(), 2);
    QCOMPARE(arrows.at(0)->accessibleName(), u"Previous month"_s);
    QVERIFY(!arrows.at(1)->isEnabled());
    QTest::mouseClick(arrows.at(0), Qt::LeftButton);
    QCOMPARE(month.month(), QDate(2025, 9, 1));
    QCOMPARE(month.findChild<QLabel *>()->text(), u"September 2025"_s);
    QCOMPARE(month.selected(), QDate(2025, 10, 14)); // looking is not choosing
    QVERIFY(arrows.at(1)->isEnabled());
    QTest::mouseClick(arrows.at(1), Qt::LeftButton);
    QCOMPARE(month.month(), QDate(2025, 10, 1));
}

void MonthTest::monthPaintsDays()
{
    MonthView month(*m_theme, m_window.get());
    month.setToday(QDate(2025, 10, 14));
    month.setSelected(QDate(2025, 10, 14));
    month.setSource([](QDate day) {
        MonthView::Day known;
        if (day.day() == 9) {
            known = {-2, 1};
        } else if (day.day() == 10) {
            known.pages = 1;
        } else if (day.day() == 20) {
            known = {3, 1}; // still to come: not painted
        }
        return known;
    });
    month.resize(month.sizeHint());
    show();
    const auto corner = [&month](int day) {
        const QImage image = month.grab().toImage();
        return image.pixelColor(
            (month.cell(QDate(2025, 10, day)).topLeft() + QPointF(5.5, 5.5)).toPoint());
    };
    QCOMPARE(corner(9), m_theme->moodFill(-2));
    QCOMPARE(corner(10), m_theme->color(Tone::Window));
    QCOMPARE(corner(20), m_theme->color(Tone::Window));
    // A page without a mood has an outline.
    const QRectF outlined = month.cell(QDate(2025, 10, 10));
    const QImage image = month.grab().toImage();
    const QColor edge =
        image.pixelColor(qRound(outlined.left()) + 14, qFloor(outlined.top() + 0.5));
    QVERIFY(edge != m_theme->color(Tone::Window));
}

void MonthTest::monthMirrors()
{
    MonthView month(*m_theme, m_window.get());
    month.setToday(QDate(2025, 10, 14));
    month.setSelected(QDate(2025, 10, 8));
    month.resize(month.sizeHint());
    month.setLayoutDirection(Qt::RightToLeft);
    show();
    QCOMPARE(month.cell(QDate(2025, 10, 6)).right(), double(month.width()) - ringRoom);
    month.setFocus();
    QTest::keyClick(&month, Qt::Key_Left);
    QCOMPARE(month.selected(), QDate(2025, 10, 9));
}

void MonthTest::monthIsToldInWords()
{
    MonthView month(*m_theme, m_window.get());
    month.setToday(QDate(2025, 10, 14));
    month.setSource([](QDate day) {
        MonthView::Day known;
        if (day.day() == 13) {
            known = {1, 1};
        } else if (day.day() == 12) {
            known.pages = 2;
        }
        return known;
    });
    month.setSelected(QDate(2025, 10, 14));
    show();
    month.setFocus();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&month);
    QCOMPARE(face->text(QAccessible::Name), u"14 October"_s);
    QTest::keyClick(&month, Qt::Key_Left);
    QCOMPARE(face->text(QAccessible::Name), u"13 October, a little pleasant, 1 page"_s);
    QCOMPARE(face->text(QAccessible::Value), face->text(QAccessible::Name));
    QTest::keyClick(&month, Qt::Key_Left);
    QCOMPARE(face->text(QAccessible::Name), u"12 October, 2 pages"_s);
    QVERIFY(face->valueInterface() != nullptr);
    QCOMPARE(face->valueInterface()->currentValue().toInt(), 12);
}

QTEST_MAIN(MonthTest)
#include "month_test.moc"
