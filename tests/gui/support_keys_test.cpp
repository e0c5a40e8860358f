// SPDX-License-Identifier: GPL-3.0-or-later
// Support by F1: from every room and every field, and on the lock screen and the welcome without a
// passphrase, where nothing out of the journal may be seen; Esc goes back to where one was.
#include "app/settings_care.h"
#include "tests/support/open_window.h"
#include "ui/hands.h"
#include "ui/rooms.h"
#include "ui/shared/markdown.h"
#include "ui/shared/secret_field.h"
#include "ui/support/own_people.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

void pressF1(MainWindow &window)
{
    QTest::keyClick(window.windowHandle(), Qt::Key_F1);
}

void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

QString everyWord(const MainWindow &window)
{
    QStringList all;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        all << each->accessibleName() << each->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(each))
            all << label->text();
    }
    return all.join(u'\n');
}

QWidget *lockedSupport(const MainWindow &window)
{
    for (auto *each : window.findChildren<QWidget *>(u"lockedSupport"_s)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

class SupportKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void f1FromEveryRoom();
    void f1WhileWriting();
    void f1OnTheLockScreen();
    void byClickOnTheLockScreen();
    void everythingIsReachedByTab();
    void nothingPrivateWhileLocked();
    void unlockingMeanwhileGoesToTheJournal();
    void f1OnTheWelcome();

private:
    std::unique_ptr<test::OpenWindow> m_open;
};

void SupportKeysTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_open = std::make_unique<test::OpenWindow>();
    QVERIFY(m_open->start());
}

void SupportKeysTest::f1FromEveryRoom()
{
    QVERIFY(m_open->unlock());
    for (const RoomRow &row : rooms()) {
        m_open->window().go(Visit{.room = QString::fromLatin1(row.id)});
        pressF1(m_open->window());
        QTRY_COMPARE(m_open->window().roomId(), u"support"_s);
        QVERIFY(m_open->window().room()->isAncestorOf(QApplication::focusWidget()));
    }
}

void SupportKeysTest::f1WhileWriting()
{
    QVERIFY(m_open->unlock());
    auto *editor = m_open->window().findChild<MarkdownEdit *>();
    QTest::keyClicks(editor, u"Half a sentence"_s);
    pressF1(m_open->window());
    QTRY_COMPARE(m_open->window().roomId(), u"support"_s);
    m_open->window().go(Visit{.room = u"write"_s});
    QCOMPARE(editor->text(), u"Half a sentence"_s); // and leaving saved it
    QTRY_COMPARE(m_open->session().journal().pages().size(), 1U);
}

void SupportKeysTest::f1OnTheLockScreen()
{
    auto *field = hands::visible<SecretField>(&m_open->window());
    QTest::keyClicks(field, u"late trains"_s);
    pressF1(m_open->window());
    QTRY_VERIFY(lockedSupport(m_open->window()) != nullptr);
    QVERIFY(!field->isVisible());
    QVERIFY(lockedSupport(m_open->window())->isAncestorOf(QApplication::focusWidget()));
    shoot(m_open->window(), u"support-lock"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(lockedSupport(m_open->window()) == nullptr);
    QVERIFY(field->isVisible() && field->hasFocus());
    QVERIFY(!field->isEmpty()); // what was typed is still there
    QCOMPARE(m_open->session().state(), Session::State::Locked);
}

void SupportKeysTest::byClickOnTheLockScreen()
{
    shoot(m_open->window(), u"lock-with-support"_s);
    auto *button = m_open->window().findChild<QAbstractButton *>(u"lockSupport"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(lockedSupport(m_open->window()) != nullptr);
    auto *page = hands::button(&m_open->window(), u"If someone frightens you"_s);
    QTest::mouseClick(page, Qt::LeftButton);
    QVERIFY(everyWord(m_open->window()).contains(u"0808 2000 247"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // from the page to Support
    QVERIFY(lockedSupport(m_open->window()) != nullptr);
    auto *back = m_open->window().findChild<QAbstractButton *>(u"supportBack"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(lockedSupport(m_open->window()) == nullptr);
    QVERIFY(hands::visible<SecretField>(&m_open->window())->hasFocus());
}

void SupportKeysTest::everythingIsReachedByTab()
{
    pressF1(m_open->window());
    QTRY_VERIFY(lockedSupport(m_open->window()) != nullptr);
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(lockedSupport(m_open->window())->isAncestorOf(QApplication::focusWidget()));
        reached << QApplication::focusWidget()->objectName();
    }
    for (const QString &name : {u"supportBack"_s,
                                u"rhythm"_s,
                                u"pauseBreath"_s,
                                u"country"_s,
                                u"copyNumber"_s,
                                u"card-crisis"_s,
                                u"card-danger"_s,
                                u"safety"_s,
                                u"helpSheet"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void SupportKeysTest::nothingPrivateWhileLocked()
{
    QVERIFY(m_open->unlock());
    m_open->session().settings().set(key::supportPeople,
                                     toSetting({{u"Ines"_s, u"07700 900 118"_s, {}}}));
    m_open->window().go(Visit{.room = u"support"_s});
    QVERIFY(everyWord(m_open->window()).contains(u"Ines"_s));
    QVERIFY(m_open->lock());
    QVERIFY(m_open->start());
    pressF1(m_open->window());
    QTRY_VERIFY(lockedSupport(m_open->window()) != nullptr);
    const QString words = everyWord(m_open->window());
    QVERIFY(words.contains(u"Samaritans"_s));
    QVERIFY(!words.contains(u"Ines"_s));
    QVERIFY(!words.contains(u"118"_s));
    QVERIFY(m_open->window().findChild<QWidget *>(u"ownPeople"_s) == nullptr);
    QVERIFY(m_open->window().findChild<QWidget *>(u"hideHint"_s) == nullptr);
}

void SupportKeysTest::unlockingMeanwhileGoesToTheJournal()
{
    pressF1(m_open->window());
    QTRY_VERIFY(lockedSupport(m_open->window()) != nullptr);
    QVERIFY(m_open->unlock());
    QTRY_COMPARE(m_open->window().roomId(), u"write"_s);
    QVERIFY(lockedSupport(m_open->window()) == nullptr);
}

void SupportKeysTest::f1OnTheWelcome()
{
    QTemporaryDir folder;
    Session::Options how;
    how.settingsPath = folder.filePath(u"s.ini"_s);
    Session session(how);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    MainWindow window(session, theme);
    window.resize(1280, 820);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    shoot(window, u"welcome-with-support"_s);
    pressF1(window);
    QTRY_VERIFY(lockedSupport(window) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(lockedSupport(window) == nullptr);
    QTest::mouseClick(window.findChild<QAbstractButton *>(u"welcomeSupport"_s), Qt::LeftButton);
    QVERIFY(lockedSupport(window) != nullptr);
    QCOMPARE(session.state(), Session::State::NoVault);
}

QTEST_MAIN(SupportKeysTest)
#include "support_keys_test.moc"
