// SPDX-License-Identifier: GPL-3.0-or-later
// Help by click and key: from every room, over a panel and over the lock screen; finding words;
// narrow windows; and that each key it names is one.
#include "app/care/help.h"
#include "tests/support/open_window.h"
#include "ui/hands.h"
#include "ui/help/help_list.h"
#include "ui/help/help_words.h"
#include "ui/rooms.h"
#include "ui/shared/ask.h"
#include "ui/shared/markdown.h"
#include "ui/shared/mood.h"
#include "ui/shared/secret_field.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

void shootHelp(QWidget &widget, const QString &name)
{
    QCoreApplication::sendPostedEvents(); // layouts
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

QList<care::HelpPage> helpInEnglish()
{
    return care::loadHelp(u"en"_s).value_or(QList<care::HelpPage>());
}

QString portable(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::PortableText);
}

} // namespace

class HelpRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromEveryRoomAndBack();
    void theFocusGoesBackWhereItWas();
    void fromSettingsByClick();
    void aQuestionWaitsForIt();
    void onTheLockScreen();
    void onTheLockScreenByClick();
    void onTheWelcome();
    void unlockingMeanwhileGoesToTheJournal();
    void wordsAreFoundAndMarked();
    void noPageHasThoseWords();
    void byKeysAlone();
    void everythingIsReachedByTab();
    void aNarrowWindowShowsOneOfTwo();
    void aVisitCanNameAPage();
    void everyKeyIsOne();
    void everyPlaceIsNamed();
    void looksRight_data();
    void looksRight();

private:
    [[nodiscard]] MainWindow &window() { return m_open->window(); }

    void pressHelp() { QTest::keyClick(window().windowHandle(), Qt::Key_F1, Qt::ShiftModifier); }

    [[nodiscard]] QWidget *locked() { return hands::visible<QWidget>(&window(), u"lockedHelp"_s); }

    [[nodiscard]] QString title()
    {
        const auto *label = hands::visible<QLabel>(&window(), u"helpTitle"_s);
        return label != nullptr ? label->text() : QString();
    }

    void click(const QString &name)
    {
        auto *button = hands::visible<QAbstractButton>(&window(), name);
        QVERIFY2(button != nullptr, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<test::OpenWindow> m_open;
};

void HelpRoomTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_open = std::make_unique<test::OpenWindow>();
    QVERIFY(m_open->start());
}

void HelpRoomTest::fromEveryRoomAndBack()
{
    QVERIFY(m_open->unlock());
    for (const RoomRow &row : rooms()) {
        const QString id = QString::fromLatin1(row.id);
        if (id == u"help")
            continue;
        window().go(Visit{.room = id});
        pressHelp();
        QTRY_COMPARE(window().roomId(), u"help"_s);
        QVERIFY(window().room()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(window().roomId(), id);
        QCOMPARE(m_open->session().state(), Session::State::Open);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Shift); // so that Esc is not twice
    }
    // Again from within: it stays, and goes back to where one was.
    pressHelp();
    pressHelp();
    click(u"helpBack"_s);
    QCOMPARE(window().roomId(), u"settings"_s);
}

void HelpRoomTest::theFocusGoesBackWhereItWas()
{
    QVERIFY(m_open->unlock());
    auto *editor = window().findChild<MarkdownEdit *>();
    QTest::keyClicks(editor, u"Half a sentence"_s);
    auto *pad = hands::visible<MoodPad>(&window());
    QVERIFY(pad != nullptr);
    pad->setFocus();
    pressHelp();
    QTRY_COMPARE(window().roomId(), u"help"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(window().roomId(), u"write"_s);
    QVERIFY(pad->hasFocus());
    QCOMPARE(editor->text(), u"Half a sentence"_s);
    QTRY_COMPARE(m_open->session().journal().pages().size(), 1U); // leaving saved it
}

void HelpRoomTest::fromSettingsByClick()
{
    QVERIFY(m_open->unlock());
    window().go(Visit{.room = u"settings"_s});
    click(u"settingsHelp"_s);
    QCOMPARE(window().roomId(), u"help"_s);
    window().go(Visit{.room = u"settings"_s});
    window().resize(700, 600);
    QTRY_VERIFY(hands::visible<QAbstractButton>(&window(), u"settingsHelp"_s) != nullptr);
    click(u"settingsHelp"_s);
    QCOMPARE(window().roomId(), u"help"_s);
}

void HelpRoomTest::aQuestionWaitsForIt()
{
    QVERIFY(m_open->unlock());
    bool answered = false;
    ask::question(m_open->theme(),
                  &window(),
                  {.title = u"Go?"_s, .text = u"It can wait."_s, .safe = u"Stay"_s, .act = u"Go"_s},
                  [&answered](bool) { answered = true; });
    QVERIFY(hands::button(&window(), u"Stay"_s) != nullptr);
    pressHelp();
    QTRY_COMPARE(window().roomId(), u"help"_s);
    QVERIFY(hands::button(&window(), u"Stay"_s) == nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(hands::button(&window(), u"Stay"_s) != nullptr);
    QVERIFY(hands::button(&window(), u"Stay"_s)->hasFocus());
    QVERIFY(!answered);
}

void HelpRoomTest::onTheLockScreen()
{
    m_open->session().settings().set(key::shownName, u"Notes of mine"_s);
    auto *field = hands::visible<SecretField>(&window());
    QTest::keyClicks(field, u"late trains"_s);
    pressHelp();
    QTRY_VERIFY(locked() != nullptr);
    QVERIFY(!field->isVisible());
    QVERIFY(locked()->isAncestorOf(QApplication::focusWidget()));
    // Nothing of the journal: neither its name nor its place; nor a room that is not open.
    for (const QLabel *label : locked()->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(u"Notes of mine"_s));
        QVERIFY(!label->text().contains(u"j.afterword"_s));
    }
    auto *list = locked()->findChild<HelpList *>();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY(!locked()->findChild<MarkdownView *>()->toPlainText().contains(
            m_open->file().section(u'/', -2)));
        QVERIFY(hands::visible<QWidget>(&window(), u"helpWay-room:timeline"_s) == nullptr);
        QVERIFY(hands::visible<QWidget>(&window(), u"helpWay-room:settings"_s) == nullptr);
    }
    shootHelp(window(), u"help-lock"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(locked() == nullptr);
    QVERIFY(field->isVisible() && field->hasFocus() && !field->isEmpty());
    QCOMPARE(m_open->session().state(), Session::State::Locked);
}

void HelpRoomTest::onTheLockScreenByClick()
{
    shootHelp(window(), u"lock-with-help"_s);
    click(u"lockHelp"_s);
    QVERIFY(locked() != nullptr);
    auto *list = locked()->findChild<HelpList *>();
    list->setCurrentRow(4);
    QCOMPARE(title(), u"Safety"_s);
    click(u"helpWay-room:support"_s);
    QTRY_VERIFY(hands::visible<QWidget>(&window(), u"lockedSupport"_s) != nullptr);
    pressHelp();
    QTRY_VERIFY(locked() != nullptr);
    click(u"helpBack"_s);
    QTRY_VERIFY(locked() == nullptr);
    QVERIFY(hands::visible<SecretField>(&window())->hasFocus());
}

void HelpRoomTest::onTheWelcome()
{
    QTemporaryDir folder;
    Session::Options how;
    how.settingsPath = folder.filePath(u"s.ini"_s);
    Session session(how);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    MainWindow welcome(session, theme);
    welcome.resize(1280, 820);
    welcome.show();
    QVERIFY(QTest::qWaitForWindowActive(&welcome));
    QTest::mouseClick(welcome.findChild<QAbstractButton *>(u"welcomeHelp"_s), Qt::LeftButton);
    QVERIFY(hands::visible<QWidget>(&welcome, u"lockedHelp"_s) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(hands::visible<QWidget>(&welcome, u"lockedHelp"_s) == nullptr);
    QCOMPARE(session.state(), Session::State::NoVault);
}

void HelpRoomTest::unlockingMeanwhileGoesToTheJournal()
{
    pressHelp();
    QTRY_VERIFY(locked() != nullptr);
    QVERIFY(m_open->unlock());
    QTRY_COMPARE(window().roomId(), u"write"_s);
    QVERIFY(locked() == nullptr);
}

void HelpRoomTest::wordsAreFoundAndMarked()
{
    QVERIFY(m_open->unlock());
    pressHelp();
    auto *list = window().room()->findChild<HelpList *>();
    auto *view = window().room()->findChild<MarkdownView *>();
    const int all = list->count();
    QCOMPARE(title(), u"First steps"_s);
    QCOMPARE(view->matchCount(), 0);
    auto *field = hands::visible<QLineEdit>(&window(), u"helpFind"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"STICK"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(title(), u"Moving to a new computer"_s);
    QCOMPARE(view->matchCount(), 1);
    shootHelp(window(), u"help-found"_s);
    field->clear();
    QTest::keyClicks(field, u"code sheet"_s);
    QVERIFY(list->count() < all && list->count() > 0);
    QVERIFY(view->matchCount() > 1);
    field->clear();
    QCOMPARE(list->count(), all);
    QCOMPARE(view->matchCount(), 0);
    QVERIFY(list->currentRow() >= 0); // the page that is shown is chosen
    QCOMPARE(list->currentItem()->text(), title());
}

void HelpRoomTest::noPageHasThoseWords()
{
    QVERIFY(m_open->unlock());
    pressHelp();
    auto *field = hands::visible<QLineEdit>(&window(), u"helpFind"_s);
    QTest::keyClicks(field, u"zeppelin"_s);
    auto *none = hands::visible<QLabel>(&window(), u"helpNone"_s);
    QVERIFY(none != nullptr && none->text().startsWith(u"No page has those words."_s));
    QVERIFY(hands::visible<HelpList>(&window()) == nullptr);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(field->hasFocus());
    shootHelp(window(), u"help-none"_s);
    // What was looked for is not kept.
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(window().roomId(), u"write"_s);
    pressHelp();
    QVERIFY(field->text().isEmpty());
    QVERIFY(hands::visible<HelpList>(&window()) != nullptr);
}

void HelpRoomTest::byKeysAlone()
{
    QVERIFY(m_open->unlock());
    pressHelp();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    auto *list = hands::visible<HelpList>(&window());
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(title(), u"Keys"_s);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(title(), u"Bringing in and taking out"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"helpReader"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"helpWay-where"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(title(), u"Where things are kept"_s);
    QCOMPARE(list->currentItem()->text(), title());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(!window().room()->findChild<QWidget *>(u"helpReader"_s)->hasFocus());
}

void HelpRoomTest::everythingIsReachedByTab()
{
    QVERIFY(m_open->unlock());
    pressHelp();
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(focus);
        QVERIFY2(!focus->accessibleName().isEmpty()
                     || (button != nullptr && !button->text().isEmpty()),
                 qPrintable(focus->objectName()));
        reached << focus->objectName();
    }
    for (const QString &name :
         {u"helpBack"_s, u"helpFind"_s, u"helpPages"_s, u"helpReader"_s, u"helpWay-keys"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void HelpRoomTest::aNarrowWindowShowsOneOfTwo()
{
    QVERIFY(m_open->unlock());
    window().resize(640, 480);
    pressHelp();
    QTRY_COMPARE(window().roomId(), u"help"_s);
    QVERIFY(title().isEmpty());
    shootHelp(window(), u"help-narrow-list"_s);
    auto *list = hands::visible<HelpList>(&window());
    QTest::mouseClick(list->viewport(),
                      Qt::LeftButton,
                      Qt::NoModifier,
                      list->visualItemRect(list->item(2)).center());
    QCOMPARE(title(), u"If the passphrase or the code is lost"_s);
    QVERIFY(!list->isVisible());
    shootHelp(window(), u"help-narrow-page"_s);
    click(u"helpToList"_s);
    QVERIFY(list->isVisible() && list->hasFocus());
    QCOMPARE(list->currentRow(), 2);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!title().isEmpty());
    window().resize(1280, 820); // and both where there is room
    QTRY_VERIFY(list->isVisible());
    QVERIFY(!title().isEmpty());
    window().resize(640, 480);
    QTRY_VERIFY(!list->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(window().roomId(), u"write"_s);
}

void HelpRoomTest::aVisitCanNameAPage()
{
    QVERIFY(m_open->unlock());
    window().go(Visit{.room = u"help"_s, .path = u"safety"_s});
    QCOMPARE(title(), u"Safety"_s);
    window().resize(640, 480);
    window().go(Visit{.room = u"help"_s, .path = u"where"_s});
    QCOMPARE(title(), u"Where things are kept"_s);
}

/// Every key on the pages is a shortcut of the window, of a room or of a menu, or does something
/// where the page says that it does.
void HelpRoomTest::everyKeyIsOne()
{
    QVERIFY(m_open->unlock());
    QSet<QString> real;
    for (const RoomRow &row : rooms()) {
        window().go(Visit{.room = QString::fromLatin1(row.id)});
        for (const QShortcut *each : window().findChildren<QShortcut *>())
            real << portable(each->key());
        for (const QAction *each : window().findChildren<QAction *>())
            real << portable(each->shortcut());
    }
    window().go(Visit{.room = u"write"_s, .newPage = true});
    auto *editor = window().findChild<MarkdownEdit *>();
    const auto inEditor = [&](Qt::Key key, Qt::KeyboardModifiers held) {
        editor->setFocus();
        const QString before = editor->text();
        QTest::keyClick(editor, key, held);
        if (editor->text() != before)
            real << portable(QKeySequence(QKeyCombination(held, key)));
    };
    QTest::keyClicks(editor, u"a"_s);
    inEditor(Qt::Key_K, Qt::ControlModifier);
    inEditor(Qt::Key_Z, Qt::ControlModifier);
    inEditor(Qt::Key_D, Qt::ControlModifier);
    // Marked words are sought, and there are none.
    for (const Qt::KeyboardModifiers held : {Qt::NoModifier, Qt::ShiftModifier}) {
        QTest::keyClick(editor, Qt::Key_F7, held);
        const auto said = [this] {
            for (const QLabel *label : window().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == u"No marked words on this page."_s)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said());
        real << portable(QKeySequence(QKeyCombination(held, Qt::Key_F7)));
    }
    auto *pad = hands::visible<MoodPad>(&window());
    QVERIFY(pad != nullptr);
    pad->setFocus();
    QTest::keyClick(pad, Qt::Key_Space);
    if (pad->chosen().has_value())
        real << u"Space"_s;
    QTest::keyClick(pad, Qt::Key_Delete);
    if (!pad->chosen().has_value())
        real << u"Del"_s;

    QStringList unknown;
    int named = 0;
    const QList<care::HelpPage> all = helpInEnglish();
    for (const care::HelpPage &page : all) {
        for (const care::HelpBlank &blank : care::blanksIn(page.body.join(u' '))) {
            if (blank.kind != "key"_L1)
                continue;
            ++named;
            const QKeySequence keys =
                QKeySequence::fromString(blank.what, QKeySequence::PortableText);
            if (portable(keys) != blank.what || !real.contains(blank.what))
                unknown << page.id + u": "_s + blank.what;
        }
    }
    QVERIFY(named > 40);
    unknown.removeAll(u"keys: Esc"_s); // pressed below
    unknown.removeAll(u"safety: Esc"_s);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    QSignalSpy locks(&window(), &MainWindow::locked);
    QTest::keyClick(window().windowHandle(), Qt::Key_Escape);
    QTest::keyClick(window().windowHandle(), Qt::Key_Escape);
    QVERIFY(locks.count() == 1 || locks.wait(20'000));
}

void HelpRoomTest::everyPlaceIsNamed()
{
    const QList<care::HelpPage> all = helpInEnglish();
    for (const care::HelpPage &page : all) {
        for (const care::HelpBlank &blank : care::blanksIn(page.body.join(u' '))) {
            QVERIFY2(!helpBlankInWords(blank).isEmpty(), qPrintable(page.id));
            if (blank.kind == "place"_L1)
                QVERIFY2(helpPlaces().contains(blank.what), qPrintable(blank.what));
            else
                QCOMPARE(blank.kind, u"key"_s);
        }
    }
    QVERIFY(helpBlankInWords({u"place"_s, u"settings"_s}).endsWith(u"afterword.ini"_s));
    QCOMPARE(helpBlankInWords({u"key"_s, u"Ctrl+L"_s}), u"**Ctrl+L**"_s);
}

void HelpRoomTest::looksRight_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<double>("scale");
    const auto light = static_cast<int>(Theme::Mode::Light);
    QTest::newRow("light") << light << QSize(1280, 820) << false << 1.0;
    QTest::newRow("dark") << static_cast<int>(Theme::Mode::Dark) << QSize(1280, 820) << false
                          << 1.0;
    QTest::newRow("contrast") << static_cast<int>(Theme::Mode::Contrast) << QSize(1280, 820)
                              << false << 1.0;
    QTest::newRow("small") << light << QSize(900, 640) << false << 1.0;
    QTest::newRow("mirrored") << light << QSize(1280, 820) << true << 1.0;
    QTest::newRow("200pct") << light << QSize(640, 410) << false << 1.0;
    QTest::newRow("large-text") << light << QSize(1280, 820) << false << 1.6;
}

/// Nothing is wider than its place, on any page.
void HelpRoomTest::looksRight()
{
    QFETCH(int, mode);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    QFETCH(double, scale);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_open->theme().setMode(static_cast<Theme::Mode>(mode));
    m_open->theme().setScale(scale);
    QVERIFY(m_open->unlock());
    window().resize(size);
    const QList<care::HelpPage> all = helpInEnglish();
    for (const care::HelpPage &page : all) {
        window().go(Visit{.room = u"help"_s, .path = page.id});
        QTRY_VERIFY(hands::visible<MarkdownView>(&window()) != nullptr);
        const auto *view = hands::visible<MarkdownView>(&window());
        QTRY_VERIFY(view->width() > 300 && view->height() >= view->textHeight());
        QCoreApplication::sendPostedEvents(); // layouts
        // Below the text come the ways on, and nothing but a little air below those.
        const auto *way = hands::visible<QWidget>(&window(), u"helpWay-"_s + page.see.constFirst());
        QVERIFY(way != nullptr);
        QVERIFY(way->mapTo(&window(), QPoint(0, 0)).y()
                > view->mapTo(&window(), QPoint(0, view->height())).y());
        const auto *scroll = hands::visible<QScrollArea>(&window(), u"helpReader"_s);
        const QWidget *whole = scroll->widget();
        const int foot = whole->height() - way->mapTo(whole, QPoint(0, way->height())).y();
        QVERIFY2(foot < 140 || whole->height() == scroll->viewport()->height(),
                 qPrintable(page.id + u' ' + QString::number(foot)));
        const QWidget *room = window().room();
        for (const QWidget *each : room->findChildren<QWidget *>()) {
            if (!each->isVisible() || each->parentWidget()->inherits("QScrollArea"))
                continue;
            const QPoint at = each->mapTo(room, QPoint(0, 0));
            QVERIFY2(at.x() >= 0 && at.x() + each->width() <= room->width(),
                     qPrintable(page.id + u' ' + each->objectName()));
        }
        shootHelp(window(),
                  u"help-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), page.id));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(HelpRoomTest)
#include "help_room_test.moc"
