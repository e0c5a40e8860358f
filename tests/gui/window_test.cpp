// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window by click and key on the real widgets: first run, a page with a mood, two words
// and a tag, lock, unlock, restart; then the same page in the list, by search, on the timeline and
// through afterword-cli.
#include "app/session.h"
#include "app/timeline/series.h"
#include "ui/main_window.h"
#include "ui/rooms.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"
#include "ui/shared/mood.h"
#include "ui/shared/panels.h"
#include "ui/shared/secret_field.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const QString secret = u"late trains and tangerines"_s;

template <typename T>
T *shown(QWidget *in, const QString &name = {})
{
    const auto all = name.isEmpty() ? in->findChildren<T *>() : in->findChildren<T *>(name);
    for (T *each : all) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

QAbstractButton *buttonSaying(QWidget *in, const QString &text)
{
    for (QAbstractButton *each : in->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
            return each;
    }
    return nullptr;
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPageIsThereAfterLockUnlockAndRestart();
    void escTwiceHides();
    void closingSavesAndSeals();
    void everyRoomBuildsByItsShortcut();
    void searchIsWhereOneIs();
    void everyFocusableWidgetHasAName();
    void locksByKeyFromEveryRoom();
    void refusedLockAsks();

private:
    void start();
    void firstRun();
    void unlock();
    void lockByKey(Qt::Key key = Qt::Key_L, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);

    [[nodiscard]] QString path() const { return m_session->path(); }

    [[nodiscard]] QJsonDocument cli(const QStringList &arguments, int expected = 0);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toUtf8());
    start();
}

void WindowTest::cleanup()
{
    ask::setScript(nullptr);
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_folder.reset();
}

void WindowTest::start()
{
    const QString last = m_session ? m_session->path() : QString();
    m_window.reset();
    m_session.reset();
    Session::Options how;
    how.settingsPath = m_folder->filePath(u"s.ini"_s);
    how.cost = vault::KdfCost::make(1, 8).value();
    how.recoveryCost = how.cost;
    m_session = std::make_unique<Session>(how);
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    if (!last.isEmpty())
        m_session->choose(last);
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    m_window->resize(1280, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::firstRun()
{
    QList<SecretField *> fields;
    for (SecretField *each : m_window->findChildren<SecretField *>()) {
        if (each->isVisible())
            fields << each;
    }
    QCOMPARE(fields.size(), 2);
    QTest::keyClicks(fields[0], secret);
    QTest::keyClicks(fields[1], secret);
    QAbstractButton *create = buttonSaying(m_window.get(), u"Create journal"_s);
    QVERIFY(create != nullptr);
    QVERIFY(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patience);
    ask::Script script;
    script.answers = {true};
    ask::setScript(&script);
    QTRY_VERIFY(buttonSaying(m_window.get(), u"Go on without one"_s) != nullptr);
    QTest::mouseClick(buttonSaying(m_window.get(), u"Go on without one"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->room() != nullptr);
    ask::setScript(nullptr);
}

void WindowTest::unlock()
{
    auto *field = shown<SecretField>(m_window.get());
    QVERIFY(field != nullptr);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, secret);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->room() != nullptr, patience);
}

void WindowTest::lockByKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QSignalSpy locked(m_window.get(), &MainWindow::locked);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QVERIFY(locked.count() == 1 || locked.wait(patience));
    start();
}

QJsonDocument WindowTest::cli(const QStringList &arguments, int expected)
{
    QProcess program;
    program.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"),
                  arguments + QStringList{u"--passphrase-fd"_s, u"0"_s});
    program.write(secret.toUtf8() + '\n');
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitCode() != expected)
        qWarning("cli: %d %s", program.exitCode(), program.readAllStandardError().constData());
    return QJsonDocument::fromJson(program.readAllStandardOutput());
}

void WindowTest::aPageIsThereAfterLockUnlockAndRestart()
{
    firstRun();
    auto *editor = shown<MarkdownEdit>(m_window.get());
    QVERIFY(editor != nullptr);
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClicks(editor, u"The marmalade jar is still half full."_s);

    auto *pad = shown<MoodPad>(m_window.get());
    QVERIFY(pad != nullptr);
    QTest::mouseClick(pad, Qt::LeftButton, {}, pad->centreOf({-2, 1}).toPoint());
    auto *words = shown<WordChips>(m_window.get());
    QVERIFY(words != nullptr);
    QList<Chip *> chips = words->findChildren<Chip *>();
    QVERIFY(chips.size() >= 2);
    const QString first = chips[0]->text();
    QTest::mouseClick(chips[0], Qt::LeftButton);
    const auto second = [&]() -> Chip * {
        for (Chip *each : words->findChildren<Chip *>()) {
            if (each->isVisible() && !each->isChecked())
                return each;
        }
        return nullptr;
    }();
    QVERIFY(second != nullptr);
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(words->chosen().size(), 2);
    const QStringList keys = words->chosen();

    QTest::keyClick(editor, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *tag = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(tag != nullptr);
    QTest::keyClicks(tag, u"breakfast"_s);
    QTest::keyClick(tag, Qt::Key_Return);

    lockByKey();
    unlock();
    QCOMPARE(m_session->journal().pages().size(), 1U);

    // After lock, unlock and a restart of everything.
    lockByKey();
    unlock();
    const Page *page = m_session->journal().pages().front();
    QCOMPARE(page->first, u"The marmalade jar is still half full."_s);
    QCOMPARE(page->moods.size(), 1);
    QCOMPARE(page->moods.first().pleasant, -2);
    QCOMPARE(page->moods.first().energy, 1);
    QCOMPARE(page->moods.first().words, keys);
    QCOMPARE(m_session->journal().tagNames(*page), QStringList{u"breakfast"_s});

    // In the list and by search, with its match shown.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(m_window->roomId(), u"journal"_s);
    auto *list = shown<QListView>(m_window.get(), u"pages"_s);
    QVERIFY(list != nullptr);
    QCOMPARE(list->model()->rowCount(), 2); // a month and a page
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search != nullptr);
    QTest::keyClicks(search, u"MARMALADE tag:breakfast"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::keyClicks(search, u"x"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);

    // On the timeline.
    QTest::keyClick(search, Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(m_window->roomId(), u"timeline"_s);
    const auto dots = timeline::dots(m_session->journal().pages());
    QCOMPARE(dots.size(), 1U);
    QCOMPARE(dots.front().page, page->id);

    // And through the command line, once the window let go of the file.
    const QString id = page->id.toHex();
    const QString file = path();
    lockByKey();
    const QJsonObject told = cli({u"show"_s, file, id, u"--json"_s}).object();
    QCOMPARE(told.value(u"text"_s).toString(), u"The marmalade jar is still half full."_s);
    QCOMPARE(told.value(u"tags"_s).toArray(), QJsonArray{u"breakfast"_s});
    const QJsonObject mood = told.value(u"moods"_s).toArray().first().toObject();
    QCOMPARE(mood.value(u"p"_s).toInt(), -2);
    QCOMPARE(mood.value(u"words"_s).toArray().size(), 2);
    Q_UNUSED(first);
}

void WindowTest::escTwiceHides()
{
    firstRun();
    QTest::keyClicks(shown<MarkdownEdit>(m_window.get()), u"Someone is at the door"_s);
    QSignalSpy locked(m_window.get(), &MainWindow::locked);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QCOMPARE(m_session->state(), Session::State::Open); // once is not enough
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QVERIFY(m_window->isMinimized());
    QVERIFY(locked.count() == 1 || locked.wait(patience));
    QCOMPARE(locked.first().first().value<MainWindow::After>(), MainWindow::After::Hide);
    start();
    unlock();
    QCOMPARE(m_session->journal().pages().size(), 1U);
}

void WindowTest::closingSavesAndSeals()
{
    firstRun();
    QTest::keyClicks(shown<MarkdownEdit>(m_window.get()), u"Last words of the day"_s);
    QSignalSpy locked(m_window.get(), &MainWindow::locked);
    m_window->close();
    QVERIFY(locked.count() == 1 || locked.wait(patience));
    QCOMPARE(locked.first().first().value<MainWindow::After>(), MainWindow::After::Quit);
    start();
    unlock();
    QCOMPARE(m_session->journal().pages().size(), 1U);
}

void WindowTest::everyRoomBuildsByItsShortcut()
{
    firstRun();
    for (const RoomRow &row : rooms()) {
        QVERIFY(!roomTitle(row).isEmpty());
        QVERIFY(!m_theme->icon(QString::fromLatin1(row.icon), Qt::black).isNull());
        const QKeyCombination keys = row.shortcut[0];
        QTest::keyClick(m_window->windowHandle(), keys.key(), keys.keyboardModifiers());
        QTRY_COMPARE(m_window->roomId(), QString::fromLatin1(row.id));
        QVERIFY(m_window->room()->isVisible());
    }
}

/// Ctrl+F: Settings and Help have fields of their own, from anywhere else it is for pages.
void WindowTest::searchIsWhereOneIs()
{
    firstRun();
    const auto find = [this](const QString &room, const QString &field) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_window->roomId(), room);
        if (!field.isEmpty())
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), field);
    };
    for (const QString &room : {u"settings"_s, u"help"_s}) {
        m_window->go(Visit{.room = room});
        find(room, room == "help"_L1 ? u"helpFind"_s : u"findSetting"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"lock"_s);
        // Again: what was looked for is chosen, so that the next words take its place.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        find(room, room == "help"_L1 ? u"helpFind"_s : u"findSetting"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectedText(), u"lock"_s);
    }
    for (const QString &room : {u"write"_s, u"timeline"_s, u"journal"_s}) {
        m_window->go(Visit{.room = room});
        find(u"journal"_s, {}); // there are no pages, so no field either
    }
}

void WindowTest::everyFocusableWidgetHasAName()
{
    firstRun();
    for (const RoomRow &row : rooms()) {
        m_window->go(Visit{.room = QString::fromLatin1(row.id)});
        for (QWidget *each : m_window->findChildren<QWidget *>()) {
            if (!each->isVisible() || (each->focusPolicy() & Qt::TabFocus) == 0
                || each->inherits("QScrollArea"))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(each);
            const bool named = !each->accessibleName().isEmpty()
                               || (button != nullptr && !button->text().isEmpty());
            QVERIFY2(named,
                     qPrintable(QString::fromLatin1(row.id) + u": "_s
                                + QString::fromLatin1(each->metaObject()->className()) + u' '
                                + each->objectName()));
        }
    }
}

void WindowTest::locksByKeyFromEveryRoom()
{
    firstRun();
    for (const RoomRow &row : rooms()) {
        m_window->go(Visit{.room = QString::fromLatin1(row.id)});
        QSignalSpy locked(m_window.get(), &MainWindow::locked);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(locked.count() == 1 || locked.wait(patience));
        start();
        unlock();
    }
}

void WindowTest::refusedLockAsks()
{
    firstRun();
    ask::Script script;
    script.answers = {true}; // lose it
    ask::setScript(&script);
    QSignalSpy locked(m_window.get(), &MainWindow::locked);
    Q_EMIT m_session->lockRefused(Error{Errc::DiskFull, {}});
    QVERIFY(locked.count() == 1 || locked.wait(patience));
    QVERIFY(script.answers.isEmpty());
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
