// SPDX-License-Identifier: GPL-3.0-or-later
// What the rooms show to somebody who has been away for weeks: no tally, no call, and nothing of an
// old page unless they go and look for it. Over every room of the real window.
#include "tests/ui/journal_window.h"
#include "ui/shared/markdown.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QRegularExpression>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr auto canary = "tangerine"_L1;

/// What would call somebody back to something.
const QRegularExpression s_call(
    u"\\b(?:remind(?:er|s)?|overdue|due|unfinished|finish (?:it|your|this)|waiting for you|"
    "don.t forget|come back (?:soon|and)|pick up where|still open|new!|ready for you|\\d+ days?)\\b"_s,
    QRegularExpression::CaseInsensitiveOption);

/// Every word of the window that a person reads or is told.
QStringList wordsOf(const QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        words << each->accessibleName() << each->accessibleDescription() << each->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(each))
            words << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            words << button->text();
        if (const auto *text = qobject_cast<const QTextEdit *>(each))
            words << text->toPlainText();
    }
    words.removeAll(QString());
    return words;
}

qsizetype shownWindows()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::count_if(
        all.begin(), all.end(), [](const QWidget *each) { return each->isVisible(); });
}

} // namespace

class QuietRoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nobodyIsCountedOrCalled()
    {
        static const QRegularExpression tally(
            u"\\b(?:streak|score|badge|goal|in a row|missed|been away|welcome back|"
            "days? since|since your last|last (?:wrote|page)|words? written|\\d+ words|"
            "keep going|well done|average|percent|\\d+ ?%)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        test::JournalWindow journal;
        QVERIFY(journal.start());
        // Five weeks later, in a new opening.
        journal.open().setNow(u"2025-11-20T01:10:00+01:00"_s);
        QVERIFY(journal.open().lock() && journal.open().start() && journal.open().unlock());
        for (const QString &room : {u"write"_s,
                                    u"journal"_s,
                                    u"reflect"_s,
                                    u"letters"_s,
                                    u"timeline"_s,
                                    u"support"_s,
                                    u"settings"_s}) {
            journal.window().go({.room = room});
            QTRY_COMPARE(journal.window().roomId(), room);
            const QStringList words = wordsOf(journal.window());
            QVERIFY(words.size() > 10);
            for (const QString &text : words)
                QVERIFY2(!tally.match(text).hasMatch(), qPrintable(room + u": "_s + text));
        }
    }

    /// A page of a year ago today: Write and Timeline show nothing of it, Journal asks first.
    void nothingComesBackByItself()
    {
        test::JournalWindow journal;
        QVERIFY(journal.start());
        journal.add(u"2024-11-20T08:00:00+01:00"_s, u"The tangerine on the sill."_s, -2);
        journal.open().setNow(u"2025-11-20T01:10:00+01:00"_s);
        QVERIFY(journal.open().lock() && journal.open().start() && journal.open().unlock());
        QCOMPARE(journal.window().roomId(), u"write"_s);
        for (const QString &room : {u"write"_s, u"timeline"_s, u"settings"_s, u"journal"_s}) {
            journal.window().go({.room = room});
            QTRY_COMPARE(journal.window().roomId(), room);
            for (const QString &text : wordsOf(journal.window()))
                QVERIFY2(!text.contains(canary), qPrintable(room + u": "_s + text));
        }
        QVERIFY(journal.open().session().settings().value(key::onThisDay) == u"ask"_s);
    }

    /// Reflect, Letters and Support, with a path that was left, one that has a later part, a list
    /// kept open, a sealed letter whose day has come and a check of last year: each is where it was
    /// put, named and no more. Not a word that was written shows before somebody opens it.
    void whatWasBegunWaitsQuietly()
    {
        test::JournalWindow journal;
        QVERIFY(journal.start());
        Journal &kept = journal.open().session().journal();
        Page gained = kept.newPage(Kind::Answer);
        gained.at = Moment::parse(u"2024-11-20T08:00:00+01:00"_s).value();
        gained.path.id = u"what-i-gained"_s;
        gained.values = {{u"mine-again"_s, QJsonArray{u"The tangerine on the sill"_s}},
                         {u"keep-open"_s, u"yes"_s}};
        Page check = kept.newPage(Kind::Answer);
        check.at = gained.at;
        check.path.id = u"clarity-check"_s;
        check.values = {{u"hard-parts"_s, 4}};
        Letter letter;
        letter.to = u"R"_s;
        letter.state = LetterState::Sealed;
        letter.until = QDate(2025, 11, 1);
        PathRun left;
        left.path = u"heart-and-mind"_s;
        left.state = u"stopped"_s;
        left.begun = QDate(2025, 10, 14);
        Batch batch;
        batch.put(gained, u"- The tangerine on the sill"_s);
        batch.put(check, u"A tangerine of a day."_s);
        batch.put(letter, u"The tangerine, again."_s);
        batch.put(left,
                  u"{\"path\":\"heart-and-mind\",\"state\":\"stopped\",\"step\":\"voices\","
                  "\"begun\":\"2025-10-14\",\"values\":{\"voices\":[\"tangerine\",\"\"]}}"_s);
        const auto done = kept.apply(batch);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().has_value());

        journal.open().setNow(u"2025-11-20T01:10:00+01:00"_s);
        QVERIFY(journal.open().lock() && journal.open().start() && journal.open().unlock());
        QCOMPARE(journal.window().roomId(), u"write"_s); // nothing leads there by itself
        const qsizetype windows = shownWindows();
        for (const QString &room : {u"write"_s, u"letters"_s, u"support"_s, u"reflect"_s}) {
            journal.window().go({.room = room});
            QTRY_COMPARE(journal.window().roomId(), room);
            if (room == "reflect"_L1) {
                QTRY_VERIFY(wordsOf(journal.window()).contains(u"Continue"_s));
                QVERIFY(wordsOf(journal.window()).contains(u"Kept open"_s));
            }
            for (const QString &text : wordsOf(journal.window())) {
                QVERIFY2(!text.contains(canary), qPrintable(room + u": "_s + text));
                QVERIFY2(!s_call.match(text).hasMatch(), qPrintable(room + u": "_s + text));
            }
        }
        QCOMPARE(shownWindows(), windows);
    }

    /// Nothing opens, rings or flashes while nobody does anything.
    void anHourOfQuietChangesNothing()
    {
        test::JournalWindow journal;
        QVERIFY(journal.start());
        journal.open().session().settings().set(key::lockMinutes, 60);
        journal.window().go({.room = u"write"_s});
        const QStringList before = wordsOf(journal.window());
        const qsizetype windows = QApplication::topLevelWidgets().size();
        journal.open().setNow(u"2025-10-14T21:54:00+02:00"_s);
        journal.open().session().checkIdle();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(wordsOf(journal.window()), before);
        QCOMPARE(QApplication::topLevelWidgets().size(), windows);
    }
};

QTEST_MAIN(QuietRoomsTest)
#include "quiet_rooms_test.moc"
