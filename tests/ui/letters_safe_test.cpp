// SPDX-License-Identifier: GPL-3.0-or-later
// A letter is safe: while Support is opened from the middle of it, when the window locks, when the
// disk is full, when another program has the same journal, and over midnight.
#include "tests/support/full_disk.h"
#include "tests/support/open_window.h"
#include "ui/hands.h"
#include "ui/letters/letters_room.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/markdown.h"
#include "ui/shared/saved_state.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSlider>

using namespace afterword;
using namespace Qt::StringLiterals;

class LettersSafeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_open.reset(); }

    void supportInTheMiddleOfALetter();
    void lockedInTheMiddleOfALetter();
    void lockedOverAnOpenPanel();
    void aFullDiskIsToldAndRecoveredFrom();
    void lettingGoSaysWhatHappensToCopies();
    void letGoByAnotherProgram();
    void readyAfterMidnight();
    void theDayOnThePanelHoldsOverMidnight();

private:
    void begin(const QString &to, const QString &text);
    void clickOn(const QString &name);
    [[nodiscard]] QString textOf(const Id &id);
    [[nodiscard]] QStringList rows();
    [[nodiscard]] bool relaunch();

    template <typename T = QWidget>
    [[nodiscard]] T *seen(const QString &name)
    {
        return hands::visible<T>(&m_open->window(), name);
    }

    [[nodiscard]] MarkdownEdit *words() { return seen<MarkdownEdit>(u"letterWords"_s); }

    [[nodiscard]] Journal &journal() { return m_open->session().journal(); }

    [[nodiscard]] const std::vector<Letter> &letters() { return journal().letters(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_open->window().windowHandle(), key, modifiers);
    }

    std::unique_ptr<test::OpenWindow> m_open;
};

void LettersSafeTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_open = std::make_unique<test::OpenWindow>();
    m_open->setNow(u"2026-03-03T23:50:00+01:00"_s);
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    m_open->window().go(Visit{.room = u"letters"_s});
}

/// By key, and not saved yet.
void LettersSafeTest::begin(const QString &to, const QString &text)
{
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(seen<QLineEdit>(u"letterTo"_s) != nullptr);
    QTest::keyClicks(seen<QLineEdit>(u"letterTo"_s), to);
    QTest::keyClick(seen<QLineEdit>(u"letterTo"_s), Qt::Key_Return);
    QTest::keyClicks(words(), text);
}

void LettersSafeTest::clickOn(const QString &name)
{
    auto *button = seen<QAbstractButton>(name);
    QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

QString LettersSafeTest::textOf(const Id &id)
{
    const auto text = journal().text(id);
    if (!QTest::qWaitFor([&text] { return text.isFinished(); }))
        return u"<none>"_s;
    return text.result().value_or(u"<none>"_s);
}

QStringList LettersSafeTest::rows()
{
    QStringList all;
    const auto *list = m_open->window().findChild<QListWidget *>(u"letters"_s);
    for (int row = 0; row < list->count(); ++row)
        all << list->item(row)->data(Qt::AccessibleTextRole).toString();
    return all;
}

bool LettersSafeTest::relaunch()
{
    if (!m_open->lock() || !m_open->start() || !m_open->unlock())
        return false;
    m_open->window().go(Visit{.room = u"letters"_s});
    return true;
}

void LettersSafeTest::supportInTheMiddleOfALetter()
{
    begin(u"M."_s, u"You asked me once"_s);
    auto *charge = seen<QWidget>(u"chargeBefore"_s)->findChild<QSlider *>();
    QTest::keyClick(charge, Qt::Key_Right);
    words()->setFocus(Qt::TabFocusReason);
    const int caret = words()->textCursor().position();
    key(Qt::Key_F1);
    QTRY_COMPARE(m_open->window().roomId(), u"support"_s);
    QTRY_COMPARE(letters().size(), 1U); // leaving it has handed it in
    QCOMPARE(textOf(letters().front().id), u"You asked me once"_s);
    key(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(words() != nullptr);
    QCOMPARE(words()->text(), u"You asked me once"_s);
    QCOMPARE(words()->textCursor().position(), caret);
    QCOMPARE(seen<QLineEdit>(u"letterTo"_s)->text(), u"M."_s);
    QTest::keyClicks(words(), u", in May."_s);
    QVERIFY(relaunch());
    QCOMPARE(letters().size(), 1U);
    QCOMPARE(textOf(letters().front().id), u"You asked me once, in May."_s);
    QCOMPARE(letters().front().chargeBefore, std::optional<int>(1));
}

void LettersSafeTest::lockedInTheMiddleOfALetter()
{
    begin(u"M."_s, u"In the middle of a wo"_s);
    QVERIFY(letters().empty());
    key(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_open->session().state(), Session::State::Locked);
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    QCOMPARE(letters().size(), 1U);
    QCOMPARE(letters().front().to, u"M."_s);
    QCOMPARE(textOf(letters().front().id), u"In the middle of a wo"_s);
}

void LettersSafeTest::lockedOverAnOpenPanel()
{
    begin(u"M."_s, u"Words."_s);
    clickOn(u"seal"_s);
    QVERIFY(seen(u"sealPanel"_s) != nullptr);
    key(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_open->session().state(), Session::State::Locked);
    QVERIFY(m_open->start());
    QVERIFY(m_open->unlock());
    QCOMPARE(letters().size(), 1U);
    QCOMPARE(letters().front().state, LetterState::Draft); // nothing was agreed to
    QCOMPARE(textOf(letters().front().id), u"Words."_s);
}

void LettersSafeTest::aFullDiskIsToldAndRecoveredFrom()
{
    const QString text = u"These words have nowhere to go yet. "_s.repeated(40);
    const auto *saved = m_open->window().findChild<SavedState *>();
    {
        const test::FullDisk full;
        begin(u"M."_s, {});
        words()->insertPlainText(text);
        m_open->window().room()->seal();
        QTRY_VERIFY(saved->isTrouble());
        QCOMPARE(saved->text(), u"Not saved yet. Trying again"_s);
        QVERIFY(journal().hasUnsaved());
        QCOMPARE(words()->text(), text); // it stays where it was written
        QVERIFY(letters().empty());
        QTest::keyClicks(words(), u"More."_s);
        m_open->window().room()->seal();
        QTRY_VERIFY(saved->isTrouble());
    }
    // The journal tries again by itself every five seconds.
    QTRY_VERIFY_WITH_TIMEOUT(!saved->isTrouble(), 12'000);
    QVERIFY(!journal().hasUnsaved());
    QVERIFY(relaunch());
    QCOMPARE(letters().size(), 1U);
    QCOMPARE(textOf(letters().front().id), text + u"More."_s);
}

void LettersSafeTest::lettingGoSaysWhatHappensToCopies()
{
    const auto reach = [this] {
        clickOn(u"letGo"_s);
        const QString said = seen<HintRow>(u"letGoReach"_s)->sentence();
        clickOn(u"panelSafe"_s);
        return said;
    };
    begin(u"M."_s, u"Words."_s);
    m_open->window().room()->seal();
    QTRY_VERIFY(seen<QAbstractButton>(u"letGo"_s)->isEnabled());
    const bool had = !m_open->session().backups().isEmpty();
    if (!had)
        QCOMPARE(reach(), u"Copies made by other programs may remain."_s);
    const auto made = m_open->session().backUpNow();
    QVERIFY(QTest::qWaitFor([&made] { return made.isFinished(); }));
    QCOMPARE(reach(),
             u"Afterword then makes its own copies anew, without this letter. The newest is from "
             u"3 March. Copies made by other programs may remain."_s);
}

void LettersSafeTest::letGoByAnotherProgram()
{
    begin(u"M."_s, u"Words that go."_s);
    m_open->window().room()->seal();
    QTRY_COMPARE(letters().size(), 1U);
    const Id id = letters().front().id;
    Session::Options how;
    how.settingsPath = m_open->file() + u".ini"_s;
    how.cost = test::OpenWindow::cheapest();
    how.recoveryCost = how.cost;
    how.clock = m_open->session().clock();
    Session other(how);
    other.choose(m_open->file());
    other.unlock(vault::SlotType::Passphrase, vault::SecureBytes(test::OpenWindow::secret()));
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), Session::State::Open, 20'000);
    const auto gone = other.journal().letGo(id);
    QTRY_VERIFY(gone.isFinished());
    QVERIFY(gone.result().has_value());
    journal().lookAgain();
    QTRY_COMPARE(letters().front().state, LetterState::Gone);
    QTRY_VERIFY(words() == nullptr); // its words are off the screen as well
    QCOMPARE(rows(), QStringList(u"A letter. Let go on 3 March"_s));
    QVERIFY(relaunch());
    QCOMPARE(letters().size(), 1U);
    QCOMPARE(letters().front().state, LetterState::Gone);
}

void LettersSafeTest::readyAfterMidnight()
{
    Letter letter;
    letter.to = u"M."_s;
    letter.state = LetterState::Sealed;
    letter.until = QDate(2026, 3, 4);
    letter.early = false;
    const auto kept = journal().keep(letter, u"Said now."_s);
    QTRY_VERIFY(kept.isFinished());
    m_open->window().go(Visit{.room = u"letters"_s, .letter = std::get<Letter>(*kept.result()).id});
    QTRY_COMPARE(rows(), QStringList(u"M.. Sealed until 4 March"_s));
    QTRY_COMPARE(seen<QAbstractButton>(u"envelopeFirst"_s)->text(), u"Change the date…"_s);
    auto *room = static_cast<LettersRoom *>(m_open->window().room());
    room->checkDay();
    QCOMPARE(rows(), QStringList(u"M.. Sealed until 4 March"_s));
    m_open->setNow(u"2026-03-04T00:00:05+01:00"_s); // the room stayed open
    room->checkDay();
    QCOMPARE(rows(), QStringList(u"M.. Ready today"_s));
    QCOMPARE(seen<QAbstractButton>(u"envelopeFirst"_s)->text(), u"Open it…"_s);
    QVERIFY(words() == nullptr); // it asks first, and opens nothing by itself
}

void LettersSafeTest::theDayOnThePanelHoldsOverMidnight()
{
    begin(u"M."_s, u"Words."_s);
    clickOn(u"seal"_s);
    auto *month = hands::button(&m_open->window(), u"In a month: 3 April"_s);
    QVERIFY(month != nullptr);
    QTest::mouseClick(month, Qt::LeftButton);
    m_open->setNow(u"2026-03-04T00:00:05+01:00"_s);
    clickOn(u"panelAct"_s);
    QTRY_COMPARE(letters().size(), 1U);
    QTRY_COMPARE(letters().front().state, LetterState::Sealed);
    QCOMPARE(letters().front().until, QDate(2026, 4, 3)); // as it was written there

    // A day that has begun meanwhile is none to wait for.
    m_open->setNow(u"2026-03-04T23:59:00+01:00"_s);
    clickOn(u"envelopeFirst"_s);
    auto *days = seen(u"sealMonth"_s);
    QVERIFY(days != nullptr);
    days->setFocus(Qt::TabFocusReason);
    QTest::keyClick(days, Qt::Key_PageUp);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(days, Qt::Key_Left); // the first that can be chosen: tomorrow
    QTest::keyClick(days, Qt::Key_Return);
    m_open->setNow(u"2026-03-05T00:00:05+01:00"_s);
    QTest::mouseClick(seen<QAbstractButton>(u"panelAct"_s), Qt::LeftButton);
    QVERIFY(seen(u"sealPanel"_s) != nullptr);
    QCOMPARE(letters().front().until, QDate(2026, 4, 3));
    clickOn(u"panelSafe"_s);
}

QTEST_MAIN(LettersSafeTest)
#include "letters_safe_test.moc"
