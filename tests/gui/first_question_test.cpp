// SPDX-License-Identifier: GPL-3.0-or-later
// Does anyone else use this computer? Asked once, when the first journal was made; in nobody's way;
// what was answered is kept nowhere.
#include "ui/first_question.h"

#include "app/asking.h"
#include "tests/support/open_window.h"
#include "ui/hands.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"
#include "ui/shared/secret_field.h"

#include <QDir>
#include <QDirIterator>
#include <QLabel>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr auto words = "late trains and tangerines";
constexpr int firstPatience = 20'000;

void shootFirst(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class FirstQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itStandsOverTheFirstPage();
    void noIsTheEndOfIt();
    void itCanBeSkipped();
    void itCanBeLeftAlone();
    void yesShowsAFewThings_data();
    void yesShowsAFewThings();
    void theWayToHelp();
    void askedOnce();
    void notInAJournalThatWasThere();
    void byKeysAlone();
    void looksRight_data();
    void looksRight();

private:
    void start();
    void firstRun();
    [[nodiscard]] bool lock();
    void unlock();

    [[nodiscard]] FirstQuestion *question()
    {
        return hands::visible<FirstQuestion>(m_window.get());
    }

    [[nodiscard]] HalfPage *halfPage() { return hands::visible<HalfPage>(m_window.get()); }

    void click(const QString &name)
    {
        auto *button = hands::visible<QAbstractButton>(m_window.get(), name);
        QVERIFY2(button != nullptr, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void FirstQuestionTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toUtf8());
    start();
}

void FirstQuestionTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
}

void FirstQuestionTest::start()
{
    const QString path = m_session ? m_session->path() : QString();
    m_window.reset();
    m_session.reset();
    Session::Options how;
    how.settingsPath = m_folder->filePath(u"s.ini"_s);
    how.cost = test::OpenWindow::cheapest();
    how.recoveryCost = how.cost;
    m_session = std::make_unique<Session>(how);
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    if (!path.isEmpty())
        m_session->choose(path);
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    m_window->resize(1280, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FirstQuestionTest::firstRun()
{
    for (SecretField *each : m_window->findChildren<SecretField *>()) {
        if (each->isVisible())
            QTest::keyClicks(each, QString::fromLatin1(words));
    }
    click(u"create"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, firstPatience);
    ask::Script script;
    script.answers = {true};
    ask::setScript(&script);
    QTRY_VERIFY(hands::button(m_window.get(), u"Go on without one"_s) != nullptr);
    QTest::mouseClick(hands::button(m_window.get(), u"Go on without one"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->room() != nullptr);
    ask::setScript(nullptr);
}

bool FirstQuestionTest::lock()
{
    QSignalSpy locked(m_window.get(), &MainWindow::locked);
    m_window->lock(MainWindow::After::Relaunch);
    return locked.count() == 1 || locked.wait(firstPatience);
}

void FirstQuestionTest::unlock()
{
    auto *field = hands::visible<SecretField>(m_window.get());
    QTest::keyClicks(field, QString::fromLatin1(words));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->room() != nullptr, firstPatience);
}

void FirstQuestionTest::itStandsOverTheFirstPage()
{
    firstRun();
    QVERIFY(question() != nullptr);
    QCOMPARE(question()->accessibleName(), u"Does anyone else use or look after this computer?"_s);
    // Over the room, not on it; and writing goes on as if it were not there.
    const QWidget *room = m_window->room();
    QVERIFY(room->mapTo(m_window.get(), QPoint(0, 0)).y()
            >= question()->mapTo(m_window.get(), QPoint(0, question()->height())).y());
    auto *editor = hands::visible<MarkdownEdit>(m_window.get());
    QVERIFY(editor->hasFocus());
    QTest::keyClicks(editor, u"First words"_s);
    QCOMPARE(editor->text(), u"First words"_s);
    QVERIFY(question() != nullptr);
    for (const QLabel *label : question()->findChildren<QLabel *>()) {
        for (const QString &not_said : {u"abus"_s, u"danger"_s, u"violen"_s})
            QVERIFY(!label->text().contains(not_said, Qt::CaseInsensitive));
    }
}

void FirstQuestionTest::noIsTheEndOfIt()
{
    firstRun();
    click(u"firstAnswer0"_s);
    QVERIFY(question() == nullptr && halfPage() == nullptr);
    QVERIFY(hands::visible<MarkdownEdit>(m_window.get())->hasFocus());
}

void FirstQuestionTest::itCanBeSkipped()
{
    firstRun();
    click(u"firstSkip"_s);
    QVERIFY(question() == nullptr && halfPage() == nullptr);
    QVERIFY(hands::visible<MarkdownEdit>(m_window.get())->hasFocus());
}

void FirstQuestionTest::itCanBeLeftAlone()
{
    firstRun();
    m_window->go(Visit{.room = u"timeline"_s});
    QVERIFY(question() != nullptr);
    QVERIFY(lock());
    start();
    unlock();
    QVERIFY(question() == nullptr);
}

void FirstQuestionTest::yesShowsAFewThings_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("yes") << u"firstAnswer1"_s;
    QTest::newRow("not sure") << u"firstAnswer2"_s;
}

void FirstQuestionTest::yesShowsAFewThings()
{
    QFETCH(QString, answer);
    firstRun();
    const int before = m_session->settings().value(key::lockMinutes).toInt();
    click(answer);
    QVERIFY(question() == nullptr);
    QTRY_VERIFY(halfPage() != nullptr);
    QStringList said;
    for (const QLabel *label : halfPage()->findChildren<QLabel *>())
        said << label->text();
    QVERIFY(said.contains(u"Use a device that only you use, if you can."_s));
    QVERIFY(said.join(u' ').contains(u"It does not hide that the program is here."_s));
    click(u"shortLock"_s);
    QCOMPARE(m_session->settings().value(key::lockMinutes).toInt(), 2);
    click(u"shortLock"_s); // and back
    QCOMPARE(m_session->settings().value(key::lockMinutes).toInt(), before);
    click(u"shortLock"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(halfPage() == nullptr);
    QTRY_VERIFY(hands::visible<MarkdownEdit>(m_window.get())->hasFocus());
    QCOMPARE(m_session->settings().value(key::lockMinutes).toInt(), 2);
}

void FirstQuestionTest::theWayToHelp()
{
    firstRun();
    click(u"firstAnswer1"_s);
    QTRY_VERIFY(halfPage() != nullptr);
    click(u"halfPageMore"_s);
    QTRY_COMPARE(m_window->roomId(), u"help"_s);
    QCOMPARE(hands::visible<QLabel>(m_window.get(), u"helpTitle"_s)->text(), u"Safety"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(m_window->roomId(), u"write"_s);
    QTRY_VERIFY(hands::visible<MarkdownEdit>(m_window.get())->hasFocus());
}

/// And no file outside the journal says that it was asked, or what was answered.
void FirstQuestionTest::askedOnce()
{
    firstRun();
    click(u"firstAnswer2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_session->settings().value(key::othersAsked).toBool());
    QVERIFY(lock());
    start();
    unlock();
    QVERIFY(question() == nullptr);
    QVERIFY(m_session->settings().value(key::othersAsked).toBool());
    int looked = 0;
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY2(!all.contains("others_asked") && !all.contains("Not sure"),
                 qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked >= 2);
}

void FirstQuestionTest::notInAJournalThatWasThere()
{
    test::OpenWindow other;
    QVERIFY(other.start());
    QVERIFY(other.unlock());
    QVERIFY(hands::visible<FirstQuestion>(&other.window()) == nullptr);
    QVERIFY(!other.session().settings().value(key::othersAsked).toBool());
}

void FirstQuestionTest::byKeysAlone()
{
    firstRun();
    bool reached = false;
    for (int i = 0; i < 8 && !reached; ++i) {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_F6);
        reached = question()->isAncestorOf(QApplication::focusWidget());
    }
    QVERIFY(reached);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"firstAnswer1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(halfPage() != nullptr);
    QVERIFY(halfPage()->isAncestorOf(QApplication::focusWidget()));
    QSet<QString> stops;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(stops, QSet<QString>({u"shortLock"_s, u"halfPageMore"_s, u"panelSafe"_s}));
}

void FirstQuestionTest::looksRight_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    const auto light = static_cast<int>(Theme::Mode::Light);
    QTest::newRow("light") << light << QSize(1280, 820) << false;
    QTest::newRow("dark") << static_cast<int>(Theme::Mode::Dark) << QSize(1280, 820) << false;
    QTest::newRow("small") << light << QSize(900, 640) << false;
    QTest::newRow("200pct") << light << QSize(640, 410) << false;
    QTest::newRow("mirrored") << light << QSize(1280, 820) << true;
}

void FirstQuestionTest::looksRight()
{
    QFETCH(int, mode);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    firstRun();
    m_theme->setMode(static_cast<Theme::Mode>(mode));
    m_window->resize(size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QTRY_COMPARE(m_window->size(), size);
    for (const QWidget *each : question()->findChildren<QWidget *>())
        QVERIFY(each->mapTo(question(), QPoint(0, each->height())).y() <= question()->height());
    shootFirst(*m_window, u"first-question-"_s + name);
    click(u"firstAnswer1"_s);
    QTRY_VERIFY(halfPage() != nullptr);
    shootFirst(*m_window, u"half-page-"_s + name);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(FirstQuestionTest)
#include "first_question_test.moc"
