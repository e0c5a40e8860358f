// SPDX-License-Identifier: GPL-3.0-or-later
// The Letters room by click and key: written, sealed, opened, read again, answered, let go; and
// that locking loses nothing.
#include "tests/ui/journal_bench.h"
#include "ui/shared/markdown.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSlider>
#include <QToolButton>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// The room over a journal of its own.
struct LettersBench : JournalBench
{
    explicit LettersBench(Theme::Mode mode = Theme::Mode::Light)
        : JournalBench(mode)
    {
        maker = &makeLettersRoom;
    }

    [[nodiscard]] QListWidget *letters() const { return find<QListWidget>(u"letters"_s); }

    /// Title and state of each row.
    [[nodiscard]] QStringList rows() const
    {
        QStringList list;
        for (int row = 0; row < letters()->count(); ++row)
            list << letters()->item(row)->data(Qt::AccessibleTextRole).toString();
        return list;
    }

    [[nodiscard]] MarkdownEdit *words() const { return find<MarkdownEdit>(u"letterWords"_s); }

    [[nodiscard]] QString line() const
    {
        const auto *label = find<QLabel>(u"envelopeLine"_s);
        return label != nullptr ? label->text() : QString();
    }

    /// Saved by the room as before any lock.
    void write(const QString &to, const QString &text)
    {
        room()->visit(Visit{.newPage = true});
        QTest::keyClicks(find<QLineEdit>(u"letterTo"_s), to);
        QTest::keyClick(find<QLineEdit>(u"letterTo"_s), Qt::Key_Return);
        QTest::keyClicks(words(), text);
        room()->seal();
        QVERIFY(temp.flush());
        QCoreApplication::processEvents();
    }

    Letter add(const QString &to, const QString &text, Letter letter = {})
    {
        letter.id = Id::random();
        letter.to = to;
        const auto saved = journal().keep(letter, text);
        if (!test::settled(saved))
            return {};
        return std::get<Letter>(*saved.result());
    }

    void pickRow(int row) const
    {
        const QRect place = letters()->visualItemRect(letters()->item(row));
        QTest::mouseClick(letters()->viewport(), Qt::LeftButton, {}, place.center());
        QCoreApplication::processEvents();
    }

    /// Locks and opens again, with a new room.
    [[nodiscard]] bool lockAndReopen()
    {
        room()->seal();
        close();
        if (!temp.reopen())
            return false;
        show();
        return true;
    }

    [[nodiscard]] bool fileHolds(const QByteArray &words) const
    {
        QFile file(temp.path());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(words);
    }
};

} // namespace

class LettersRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void writtenLockedAndReadAgain();
    void aBlankLetterLeavesNothing();
    void chargeByKeyAndClear();
    void sealedAndTakenBack();
    void aSealIsKept();
    void openedOnItsDay();
    void openedEarlyAfterAQuestion();
    void deletedUnread();
    void letGoForGood();
    void answeredTheNextDay();
    void foundUnlessSealed();
    void aNarrowWindow();
    void byKeysAlone();
    void pictures_data();
    void pictures();
};

void LettersRoomTest::writtenLockedAndReadAgain()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QVERIFY(bench.click(u"Write a letter"_s));
    bench.write(u"M., about the summer"_s, u"You asked me once."_s);
    QCOMPARE(bench.rows(), QStringList(u"M., about the summer. Draft, last touched today"_s));
    // What is typed in the last moment before a lock is kept as well.
    QTest::keyClicks(bench.words(), u" I said sleep."_s);
    QVERIFY(bench.lockAndReopen());
    QCOMPARE(bench.rows().size(), 1);
    bench.pickRow(0);
    QTRY_VERIFY(bench.words() != nullptr);
    QTRY_COMPARE(bench.words()->text(), u"You asked me once. I said sleep."_s);
    QVERIFY(bench.button(u"Send"_s) == nullptr);
    bench.temp.advance(qint64{3} * 24 * 3'600'000);
    QVERIFY(bench.lockAndReopen());
    QCOMPARE(bench.rows(), QStringList(u"M., about the summer. Draft, 14 October"_s));
}

void LettersRoomTest::aBlankLetterLeavesNothing()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    QVERIFY(bench.click(u"New letter"_s));
    QTest::keyClicks(bench.words(), u" "_s);
    QVERIFY(bench.lockAndReopen());
    QVERIFY(bench.journal().letters().empty());
    QVERIFY(bench.button(u"Write a letter"_s) != nullptr);
}

void LettersRoomTest::chargeByKeyAndClear()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.write(u"M."_s, u"Words."_s);
    const Id id = bench.journal().letters().front().id;
    auto *before = bench.find(u"chargeBefore"_s)->findChild<QSlider *>();
    auto *after = bench.find(u"chargeAfter"_s)->findChild<QSlider *>();
    QCOMPARE(before->accessibleDescription(), u"Not noted"_s);
    QTest::keyClick(before, Qt::Key_Right);
    QTest::keyClick(before, Qt::Key_Right);
    QTest::keyClick(after, Qt::Key_Home);
    QCOMPARE(before->accessibleDescription(), u"2 of 10"_s);
    bench.room()->seal();
    QTRY_COMPARE(bench.journal().letter(id)->chargeBefore, 2);
    QCOMPARE(bench.journal().letter(id)->chargeAfter, 0);
    QTest::keyClick(before, Qt::Key_Delete);
    QTest::keyClicks(bench.find<QLineEdit>(u"letterNext"_s), u"Wash the cup."_s);
    QVERIFY(bench.lockAndReopen());
    QCOMPARE(bench.journal().letter(id)->chargeBefore, std::optional<int>());
    QCOMPARE(bench.journal().letter(id)->next, u"Wash the cup."_s);
}

void LettersRoomTest::sealedAndTakenBack()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.write(u"M."_s, u"Words."_s);
    QVERIFY(bench.click(u"Seal…"_s));
    QVERIFY(bench.button(u"In a month: 14 November"_s) != nullptr);
    QVERIFY(bench.button(u"In spring: 1 March 2026"_s) != nullptr);
    QVERIFY(bench.click(u"Seal it"_s));
    QTRY_COMPARE(bench.line(), u"Sealed on 14 October. It opens on 1 March 2026."_s);
    QVERIFY(bench.words() == nullptr); // no word of it is shown
    QTRY_COMPARE(bench.notice(), u"Sealed until 1 March 2026."_s);
    QVERIFY(bench.click(u"Undo"_s));
    QTRY_VERIFY(bench.words() != nullptr);
    QCOMPARE(bench.words()->text(), u"Words."_s);
}

void LettersRoomTest::aSealIsKept()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.write(u"M."_s, u"Words."_s);
    QVERIFY(bench.click(u"Seal…"_s));
    QTest::keyClick(bench.button(u"In a month: 14 November"_s), Qt::Key_Space);
    QTest::mouseClick(bench.find(u"sealLate"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QVERIFY(bench.click(u"Seal it"_s));
    QTRY_COMPARE(bench.line(), u"Sealed on 14 October. It opens on 14 November."_s);
    QVERIFY(bench.lockAndReopen());
    QCOMPARE(bench.rows(), QStringList(u"M.. Sealed until 14 November"_s));
    bench.pickRow(0);
    QCOMPARE(bench.line(), u"Sealed on 14 October. It opens on 14 November."_s);
    QVERIFY(bench.button(u"Open early…"_s) == nullptr);
    QVERIFY(bench.click(u"Change the date…"_s));
    QTest::keyClick(bench.button(u"In spring: 1 March 2026"_s), Qt::Key_Space);
    QVERIFY(bench.click(u"Change it"_s));
    QTRY_VERIFY(bench.line().endsWith(u"It opens on 1 March 2026."_s));
    QVERIFY(bench.button(u"Open early…"_s) == nullptr);
}

void LettersRoomTest::openedOnItsDay()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    Letter letter;
    letter.state = LetterState::Sealed;
    letter.until = QDate(2025, 10, 12);
    letter.early = false;
    letter = bench.add(u"What I never said"_s, u"Said now."_s, letter);
    bench.show();
    QCOMPARE(bench.rows(), QStringList(u"What I never said. Ready to open since Sunday"_s));
    QVERIFY(bench.find(u"letterReady"_s) != nullptr);
    bench.pickRow(0);
    QVERIFY(bench.words() == nullptr);
    QVERIFY(bench.click(u"Open it…"_s));
    QVERIFY(bench.click(u"Later"_s));
    QVERIFY(bench.words() == nullptr);
    QVERIFY(bench.click(u"Open it…"_s));
    QVERIFY(bench.click(u"Open now"_s));
    QTRY_VERIFY(bench.words() != nullptr);
    QCOMPARE(bench.words()->text(), u"Said now."_s);
    QVERIFY(bench.words()->isReadOnly());
    QVERIFY(bench.lockAndReopen());
    QCOMPARE(bench.rows(), QStringList(u"What I never said. Read again on 14 October"_s));
    bench.pickRow(0);
    QVERIFY(bench.words() == nullptr); // it asks each time
    bench.temp.advance(qint64{24} * 3'600'000);
    QVERIFY(bench.click(u"Read it"_s));
    QTRY_VERIFY(bench.words() != nullptr);
    QVERIFY(bench.temp.flush());
    QCOMPARE(bench.journal().letter(letter.id)->read.size(), 2);
    QVERIFY(bench.click(u"More"_s));
    QVERIFY(bench.pick(u"Write in it again"_s));
    QTRY_VERIFY(bench.words() != nullptr && !bench.words()->isReadOnly());
}

void LettersRoomTest::openedEarlyAfterAQuestion()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    Letter letter;
    letter.state = LetterState::Sealed;
    letter.until = QDate(2026, 3, 1);
    bench.add(u"Questions"_s, u"Which ones."_s, letter);
    bench.show();
    bench.pickRow(0);
    QVERIFY(bench.click(u"Open early…"_s));
    const auto *panel = bench.find(u"openPanel"_s);
    QVERIFY(panel != nullptr);
    const auto labels = panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"You chose 1 March 2026. Open it now?";
    }));
    QVERIFY(bench.click(u"Open now"_s));
    QTRY_VERIFY(bench.words() != nullptr);
    QCOMPARE(bench.words()->text(), u"Which ones."_s);
}

void LettersRoomTest::deletedUnread()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    Letter letter;
    letter.state = LetterState::Sealed;
    letter.until = QDate(2025, 10, 14);
    letter = bench.add(u"Questions"_s, u"Which ones."_s, letter);
    bench.show();
    bench.pickRow(0);
    QVERIFY(bench.click(u"Open it…"_s));
    QVERIFY(bench.click(u"Delete it unread…"_s));
    QTest::keyClicks(bench.find(u"letGoWords"_s), u"let go"_s);
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    QTRY_COMPARE(bench.journal().letter(letter.id)->state, LetterState::Gone);
}

void LettersRoomTest::letGoForGood()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    const auto backup = bench.temp.session().backUpNow();
    QVERIFY(test::settled(backup));
    bench.show();
    bench.write(u"M."_s, u"Words that go."_s);
    const auto again = bench.temp.session().backUpNow();
    QVERIFY(test::settled(again));
    const auto before = bench.temp.session().backups();
    QVERIFY(!before.isEmpty());
    const Id id = bench.journal().letters().front().id;
    QTRY_VERIFY(bench.button(u"Let it go…"_s)->isEnabled());
    QVERIFY(bench.click(u"Let it go…"_s));
    QVERIFY(bench.find(u"panelSafe"_s)->hasFocus());
    auto *act = bench.find<QPushButton>(u"panelAct"_s);
    QVERIFY(!act->isEnabled());
    auto *field = bench.find<QLineEdit>(u"letGoWords"_s);
    QTest::keyClicks(field, u"let"_s);
    QVERIFY(!act->isEnabled());
    QTest::keyClicks(field, u" go"_s);
    QVERIFY(act->isEnabled());
    QTest::keyClick(field, Qt::Key_Return); // Enter never does it
    QCOMPARE(bench.journal().letter(id)->state, LetterState::Draft);
    QVERIFY(bench.click(act));
    QTRY_COMPARE(bench.line(), u"It’s gone. You wrote it, and that happened."_s);
    QCOMPARE(bench.notice(), QString());
    const Letter *gone = bench.journal().letter(id);
    QCOMPARE(gone->state, LetterState::Gone);
    QCOMPARE(gone->to, QString());
    QCOMPARE(gone->body, BlobRef());
    // One fresh backup in place of those that held it.
    QTRY_COMPARE(bench.temp.session().backups().size(), 1);
    QTRY_VERIFY(!before.contains(bench.temp.session().backups().first()));
    QVERIFY(bench.lockAndReopen());
    QCOMPARE(bench.rows(), QStringList(u"A letter. Let go on 14 October"_s));
    bench.pickRow(0);
    QCOMPARE(bench.line(), u"Let go on 14 October"_s);
    QVERIFY(bench.words() == nullptr);
}

void LettersRoomTest::answeredTheNextDay()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    bench.show();
    bench.write(u"M."_s, u"Words."_s);
    const Id id = bench.journal().letters().front().id;
    QVERIFY(bench.click(u"More"_s));
    QVERIFY(!bench.pick(u"Answer it as a fair stranger, tomorrow"_s)); // not today
    QVERIFY(bench.back());
    bench.temp.advance(qint64{24} * 3'600'000);
    QVERIFY(bench.click(u"More"_s));
    QVERIFY(bench.pick(u"Answer it as a fair stranger"_s));
    QTRY_COMPARE(bench.went.room, u"write"_s);
    const Page *page = bench.journal().page(bench.went.page);
    QVERIFY(page != nullptr);
    QCOMPARE(page->kind, Kind::Answer);
    QCOMPARE(bench.journal().letter(id)->answer, page->id);
    QVERIFY(bench.temp.textOf(page->id).startsWith(u"> Answer your letter"_s));
    QVERIFY(bench.click(u"More"_s));
    QVERIFY(bench.pick(u"Your answer"_s));
    QCOMPARE(bench.went.room, u"journal"_s);
}

void LettersRoomTest::foundUnlessSealed()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    Letter sealed;
    sealed.state = LetterState::Sealed;
    sealed.until = QDate(2026, 3, 1);
    bench.add(u"Sealed"_s, u"The harmonica."_s, sealed);
    const Letter draft = bench.add(u"Draft"_s, u"The Harmonica again."_s);
    bench.show();
    QTest::keyClicks(bench.find(u"letterSearch"_s), u"harmonica"_s);
    QTRY_COMPARE(bench.rows(), QStringList(u"Draft. Draft, last touched today"_s));
    const auto gone = bench.journal().letGo(draft.id);
    QVERIFY(test::settled(gone));
    QTRY_VERIFY(bench.rows().isEmpty());
    bench.find<QLineEdit>(u"letterSearch"_s)->clear();
    QCOMPARE(bench.rows().size(), 2);
}

void LettersRoomTest::aNarrowWindow()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    bench.add(u"M."_s, u"Words."_s);
    bench.show({900, 640});
    QVERIFY(bench.letters() != nullptr);
    QVERIFY(bench.words() == nullptr);
    bench.pickRow(0);
    QTRY_VERIFY(bench.words() != nullptr);
    QVERIFY(bench.letters() == nullptr);
    QTest::keyClicks(bench.words(), u"More. "_s);
    QVERIFY(bench.click(u"Back to the letters"_s));
    QVERIFY(bench.letters() != nullptr);
    QVERIFY(bench.lockAndReopen());
    const auto text = bench.journal().text(bench.journal().letters().front().id);
    QVERIFY(test::settled(text));
    QVERIFY(text.result()->contains(u"More. "_s));
}

void LettersRoomTest::byKeysAlone()
{
    LettersBench bench;
    QVERIFY(bench.temp.create());
    bench.add(u"One"_s, u"First."_s);
    bench.temp.advance(60'000);
    bench.add(u"Two"_s, u"Second."_s);
    bench.show();
    QTRY_VERIFY(bench.letters()->hasFocus());
    QTest::keyClick(bench.letters(), Qt::Key_Down);
    QTRY_VERIFY(bench.words() != nullptr);
    QTest::keyClick(bench.letters(), Qt::Key_Return);
    QTRY_VERIFY(bench.words()->hasFocus());
    QVERIFY(bench.room()->act(u"next"_s));
    QTRY_COMPARE(bench.words()->text(), u"First."_s);
    QVERIFY(bench.room()->act(u"previous"_s));
    QTRY_COMPARE(bench.words()->text(), u"Second."_s);
    QCOMPARE(bench.room()->panes().size(), 3);
    QTest::keyClick(bench.words(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.room()->act(u"bold"_s));
    QCOMPARE(bench.words()->text(), u"**Second.**"_s);
}

void LettersRoomTest::pictures_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Theme::Mode::Light << QSize(1280, 820);
    QTest::newRow("dark") << Theme::Mode::Dark << QSize(1280, 820);
    QTest::newRow("contrast") << Theme::Mode::Contrast << QSize(1280, 820);
    QTest::newRow("small") << Theme::Mode::Light << QSize(900, 640);
    QTest::newRow("small-dark") << Theme::Mode::Dark << QSize(900, 640);
    QTest::newRow("200") << Theme::Mode::Light << QSize(640, 410);
    QTest::newRow("middle") << Theme::Mode::Light << QSize(1000, 640);
    QTest::newRow("rtl") << Theme::Mode::Light << QSize(1280, 820);
}

void LettersRoomTest::pictures()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(QSize, size);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const bool rtl = tag == u"rtl";
    QGuiApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    LettersBench bench(mode);
    QVERIFY(bench.temp.create());
    bench.show(size);
    bench.shoot(u"letters-empty-"_s + tag);
    bench.close();
    const Letter gone = bench.add(u"Gone"_s, u"Gone."_s);
    QVERIFY(test::settled(bench.journal().letGo(gone.id)));
    Letter letter;
    letter.state = LetterState::Open;
    letter.read = {bench.temp.moment(u"2025-08-03T20:00:00+02:00"_s)};
    bench.temp.advance(1'000);
    bench.add(u"To your sister"_s, u"Thank you."_s, letter);
    letter = {};
    letter.state = LetterState::Sealed;
    letter.until = QDate(2025, 10, 12);
    bench.temp.advance(1'000);
    bench.add(u"What I never said in the car"_s, u"All of it."_s, letter);
    letter.until = QDate(2026, 3, 1);
    bench.temp.advance(1'000);
    bench.add(u"The one with the questions"_s, u"Some."_s, letter);
    letter = {};
    letter.chargeBefore = 7;
    bench.temp.advance(1'000);
    bench.add(u"To M., about the summer"_s,
              u"You asked me once what I would do with a whole free August and I said I would "
              "sleep.\n\nI did not sleep. I learned which of the floorboards is ours."_s,
              letter);
    bench.show(size);
    bench.shoot(u"letters-list-"_s + tag);
    bench.pickRow(0);
    QTRY_VERIFY(bench.words() != nullptr);
    bench.shoot(u"letters-draft-"_s + tag);
    if (tag == u"200"_s) // the least window has room for all of it
        QVERIFY2(bench.room()->minimumSizeHint().height() <= 400,
                 qPrintable(QString::number(bench.room()->minimumSizeHint().height())));
    QVERIFY(bench.click(u"Seal…"_s));
    bench.shoot(u"letters-seal-"_s + tag);
    QTest::keyClick(bench.button(u"On a date I pick"_s), Qt::Key_Space);
    bench.shoot(u"letters-seal-date-"_s + tag);
    QVERIFY(bench.click(u"Not yet"_s));
    QVERIFY(bench.click(u"Let it go…"_s));
    QTest::keyClicks(bench.find<QLineEdit>(u"letGoWords"_s), u"let go"_s);
    bench.shoot(u"letters-let-go-"_s + tag);
    QVERIFY(bench.click(u"Keep it"_s));
    if (bench.letters() == nullptr)
        QVERIFY(bench.click(u"Back to the letters"_s));
    bench.pickRow(1);
    QTRY_VERIFY(!bench.line().isEmpty());
    bench.shoot(u"letters-sealed-"_s + tag);
    QVERIFY(bench.click(u"Open early…"_s));
    bench.shoot(u"letters-open-"_s + tag);
    QVERIFY(bench.click(u"Later"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(LettersRoomTest)
#include "letters_room_test.moc"
