// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/panels.h"

#include "ui/shared/controls.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace afterword;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStateActs();
    void emptyStateWithoutAction();
    void noticeActsOnce();
    void noticeGoesByItself();
    void noticeStaysWhileWatched();
    void noticeAvoidsTheCaret();
    void noticeFollowsItsParent();
    void meterTellsInWords();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;

    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
};

void PanelsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setReduceMotion(true);
    m_window = std::make_unique<QWidget>();
    m_window->resize(640, 480);
}

void PanelsTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void PanelsTest::emptyStateActs()
{
    EmptyState empty(
        *m_theme,
        u"Nothing here yet"_s,
        u"Pages gather here as you write them, newest first. There is no pace to keep."_s,
        u"Write the first one"_s,
        m_window.get());
    empty.resize(600, 460);
    show();
    QSignalSpy acted(&empty, &EmptyState::acted);
    auto *button = empty.findChild<QPushButton *>();
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(acted.count(), 1);
    // In the middle, and the sentence has its two lines.
    const QPoint middle = button->mapTo(&empty, button->rect().center());
    QVERIFY(std::abs(middle.x() - 300) <= 1);
    const QList<QLabel *> labels = empty.findChildren<QLabel *>();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels.at(1)->height(), 40);
}

void PanelsTest::emptyStateWithoutAction()
{
    const EmptyState empty(*m_theme, u"Nothing"_s, u"Dots appear."_s, {}, m_window.get());
    QVERIFY(empty.findChild<QPushButton *>() == nullptr);
}

void PanelsTest::noticeActsOnce()
{
    Notice notice(*m_theme, m_window.get());
    show();
    int undone = 0;
    notice.show(u"Page moved to the bin."_s, u"Undo"_s, [&undone] { ++undone; });
    QVERIFY(notice.isVisible());
    QCOMPARE(notice.width(), 420);
    QCOMPARE(notice.geometry().center().x(), m_window->rect().center().x());
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&notice);
    QCOMPARE(face->role(), QAccessible::AlertMessage);
    QCOMPARE(face->text(QAccessible::Name), u"Page moved to the bin."_s);
    auto *button = notice.findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!notice.isVisible());
    notice.show(u"Kept."_s, {}, {});
    QVERIFY(!button->isVisible());
    button->click();
    QCOMPARE(undone, 1);
}

void PanelsTest::noticeGoesByItself()
{
    for (const bool still : {true, false}) {
        m_theme->setReduceMotion(still);
        Notice notice(*m_theme, m_window.get());
        notice.setStay(30ms);
        show();
        notice.show(u"Saved."_s, u"Undo"_s, [] { QFAIL("nobody pressed it"); });
        QVERIFY(notice.isVisible());
        QTRY_VERIFY(!notice.isVisible());
        // A second one comes back whole.
        notice.setStay(8s);
        notice.show(u"Saved again."_s, {}, {});
        QTRY_VERIFY(notice.graphicsEffect() == nullptr);
        QVERIFY(notice.isVisible());
    }
}

void PanelsTest::noticeStaysWhileWatched()
{
    Notice notice(*m_theme, m_window.get());
    notice.setStay(30ms);
    show();
    notice.show(u"Page moved to the bin."_s, u"Undo"_s, [] {});
    QVERIFY(notice.isWaiting());
    auto *button = notice.findChild<QPushButton *>();
    button->setFocus(Qt::TabFocusReason);
    QVERIFY(!notice.isWaiting());
    QVERIFY(notice.isVisible());
    button->clearFocus();
    QVERIFY(notice.isWaiting());
    QTRY_VERIFY(!notice.isVisible());
    notice.show(u"Page moved to the bin."_s, u"Undo"_s, [] {});
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(&notice, &enter);
    QVERIFY(!notice.isWaiting());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&notice, &leave);
    QTRY_VERIFY(!notice.isVisible());
    notice.show(u"Page moved to the bin."_s, u"Undo"_s, [] {});
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Escape);
    QVERIFY(!notice.isVisible());
}

void PanelsTest::noticeAvoidsTheCaret()
{
    QTextEdit page(m_window.get());
    page.setGeometry(m_window->rect());
    Notice notice(*m_theme, m_window.get());
    show();
    page.setFocus();
    notice.show(u"Saved."_s, {}, {});
    QVERIFY(notice.y() > m_window->height() / 2);
    page.setPlainText(QString(60, u'\n'));
    page.moveCursor(QTextCursor::End);
    notice.show(u"Saved."_s, {}, {});
    const QRect caret =
        page.cursorRect().translated(page.viewport()->mapTo(m_window.get(), QPoint()));
    QVERIFY(caret.y() > m_window->height() / 2);
    QVERIFY(!notice.geometry().intersects(caret));
}

void PanelsTest::noticeFollowsItsParent()
{
    Notice notice(*m_theme, m_window.get());
    show();
    notice.show(u"Saved."_s, {}, {});
    m_window->resize(400, 300);
    QTRY_COMPARE(notice.width(), 400 - 48);
    QVERIFY(notice.geometry().bottom() < 300);
    QVERIFY(notice.geometry().bottom() > 200);
}

void PanelsTest::meterTellsInWords()
{
    StrengthMeter meter(*m_theme, m_window.get());
    meter.resize(400, 4);
    show();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&meter);
    QCOMPARE(face->role(), QAccessible::ProgressBar);
    QCOMPARE(face->text(QAccessible::Name), u"Strength: nothing typed yet"_s);
    meter.setLevel(3);
    QCOMPARE(meter.level(), 3);
    QCOMPARE(face->text(QAccessible::Value), u"good"_s);
    QCOMPARE(face->text(QAccessible::Name), u"Strength: good"_s);
    const auto bar = [&meter](int index) {
        return meter.grab().toImage().pixelColor(50 + index * 101, 2);
    };
    QCOMPARE(bar(2), m_theme->color(Tone::Accent));
    QCOMPARE(bar(3), m_theme->color(Tone::Hair));
    meter.setLevel(99);
    QCOMPARE(meter.level(), 4);
    meter.setLevel(1);
    meter.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(bar(3), m_theme->color(Tone::Accent));
    QCOMPARE(bar(0), m_theme->color(Tone::Hair));
}

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
