// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet line after "hopeless" and "not safe": by tap, with its reason and a way to Support,
// never a pop-up; it can be turned off and Support stays.
#include "app/settings_care.h"
#include "tests/support/open_window.h"
#include "ui/hands.h"
#include "ui/shared/card_panel.h"
#include "ui/shared/controls.h"
#include "ui/shared/mood.h"
#include "ui/shared/panels.h"
#include "ui/write/care_line.h"

#include <QDir>
#include <QLabel>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

void shoot(QWidget &widget, const QString &name)
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class SupportLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_open = std::make_unique<test::OpenWindow>();
        QVERIFY(m_open->start());
        QVERIFY(m_open->unlock());
        auto *pad = hands::visible<MoodPad>(&m_open->window());
        QVERIFY(pad != nullptr);
        pad->choose({-3, -1});
    }

    void oneLineAfterTheWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("hopeless") << u"hopeless"_s;
        QTest::newRow("not safe") << u"not safe"_s;
    }

    void oneLineAfterTheWord()
    {
        QFETCH(QString, word);
        QVERIFY(line() == nullptr);
        tap(word);
        QVERIFY(line() != nullptr);
        const QString said = line()->findChild<QLabel *>()->text();
        QVERIFY2(said.contains(u"because you tapped "_s + word), qPrintable(said));
        QVERIFY(m_open->window().findChildren<CardPanel *>().isEmpty()); // nothing pops up
        auto *notice = m_open->window().findChild<Notice *>();
        QVERIFY(notice == nullptr || !notice->isVisible());
        shoot(m_open->window(), u"support-line-"_s + word.left(3));
        tap(word); // taken back
        QVERIFY(line() == nullptr);
    }

    void itLeadsToSupport()
    {
        tap(u"hopeless"_s);
        auto *way = hands::button(line(), u"Open Support"_s);
        way->setFocus(Qt::TabFocusReason);
        QTest::keyClick(way, Qt::Key_Space);
        QTRY_COMPARE(m_open->window().roomId(), u"support"_s);
    }

    void itCanBeTurnedOff()
    {
        tap(u"hopeless"_s);
        QVERIFY(line() != nullptr);
        m_open->window().go(Visit{.room = u"settings"_s});
        QTest::mouseClick(hands::button(&m_open->window(), u"Writing"_s), Qt::LeftButton);
        auto *on = hands::visible<QAbstractButton>(&m_open->window(), u"support_line"_s);
        QVERIFY(on != nullptr && on->isChecked());
        QTest::keyClick(on, Qt::Key_Space);
        m_open->window().go(Visit{.room = u"write"_s});
        QVERIFY(line() == nullptr);
        QTest::keyClick(m_open->window().windowHandle(), Qt::Key_F1);
        QTRY_COMPARE(m_open->window().roomId(), u"support"_s);
    }

    void otherWordsBringNothing()
    {
        tap(u"sad"_s);
        QVERIFY(line() == nullptr);
    }

private:
    [[nodiscard]] CareLine *line() { return hands::visible<CareLine>(&m_open->window()); }

    /// The word's chip, from all of them when it is not among the six.
    void tap(const QString &word)
    {
        QAbstractButton *chip = hands::button(&m_open->window(), word);
        if (chip == nullptr) {
            QTest::mouseClick(hands::button(&m_open->window(), u"More…"_s), Qt::LeftButton);
            chip = hands::button(&m_open->window(), word);
        }
        QVERIFY2(chip != nullptr, qPrintable(word));
        QTest::mouseClick(chip, Qt::LeftButton);
    }

    std::unique_ptr<test::OpenWindow> m_open;
};

QTEST_MAIN(SupportLineTest)
#include "support_line_test.moc"
