// SPDX-License-Identifier: GPL-3.0-or-later
// CaretRest: carets blink while something is typed, stand still after a while, and wake nothing.
#include "ui/caret_rest.h"

#include "ui/shared/secret_field.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace afterword;
using namespace std::chrono_literals;

namespace {

constexpr int blinkMs = 200;
constexpr auto restAfter = 700ms;

/// Counts what timers wake a widget, or what belongs to it.
class Beats final : public QObject
{
public:
    explicit Beats(const QWidget *of)
        : m_of(of)
    {
        qApp->installEventFilter(this);
    }

    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QObject *up = watched;
        while (event->type() == QEvent::Timer && up != nullptr && up != m_of)
            up = up->parent();
        count += event->type() == QEvent::Timer && up == m_of ? 1 : 0;
        return false;
    }

private:
    const QWidget *m_of;
};

} // namespace

class CaretRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stands_data();
    void stands();
    void leavesAStillCaret();
    void givesBackAtTheEnd();

private:
    std::unique_ptr<Theme> m_theme;
};

void CaretRestTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
}

void CaretRestTest::stands_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"page", "line", "secret"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void CaretRestTest::stands()
{
    QFETCH(QString, kind);
    QApplication::setCursorFlashTime(blinkMs);
    QWidget window;
    QWidget *editor = nullptr;
    if (kind == QLatin1StringView("page"))
        editor = new QTextEdit(&window);
    else if (kind == QLatin1StringView("line"))
        editor = new QLineEdit(&window);
    else
        editor = new SecretField(*m_theme, kind, &window);
    window.resize(300, 100);
    window.show();
    editor->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(editor->hasFocus());

    const CaretRest rest(restAfter);
    Beats beats(editor);
    QTRY_VERIFY(beats.count >= 3);
    QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    beats.count = 0;
    int passed = 0;
    QTimer clock;
    connect(&clock, &QTimer::timeout, this, [&passed] { ++passed; });
    clock.start(blinkMs / 2);
    QTRY_VERIFY(passed >= 8);
    QCOMPARE(beats.count, 0);

    QTest::keyClick(editor, Qt::Key_A);
    QCOMPARE(QApplication::cursorFlashTime(), blinkMs);
    QTRY_VERIFY(beats.count >= 3);
    QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    QTest::mouseClick(editor, Qt::LeftButton);
    QCOMPARE(QApplication::cursorFlashTime(), blinkMs);
}

/// A desktop that was told not to blink.
void CaretRestTest::leavesAStillCaret()
{
    QApplication::setCursorFlashTime(0);
    QLineEdit line;
    line.show();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    const CaretRest rest(1ms);
    int passed = 0;
    QTimer clock;
    connect(&clock, &QTimer::timeout, this, [&passed] { ++passed; });
    clock.start(10);
    QTRY_VERIFY(passed >= 5);
    QTest::keyClick(&line, Qt::Key_A);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
}

void CaretRestTest::givesBackAtTheEnd()
{
    QApplication::setCursorFlashTime(blinkMs);
    {
        const CaretRest rest(1ms);
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    }
    QCOMPARE(QApplication::cursorFlashTime(), blinkMs);
}

QTEST_MAIN(CaretRestTest)
#include "caret_rest_test.moc"
