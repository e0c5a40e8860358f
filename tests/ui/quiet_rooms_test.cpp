// SPDX-License-Identifier: GPL-3.0-or-later
// What the rooms show to somebody who has been away for weeks: no tally, no call, and nothing of an
// old page unless they go and look for it. Over every room of the real window.
#include "tests/ui/journal_window.h"
#include "ui/shared/markdown.h"

#include <QAbstractItemView>
#include <QRegularExpression>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr auto canary = "tangerine"_L1;

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
        for (const QString &room : {u"write"_s, u"journal"_s, u"timeline"_s, u"settings"_s}) {
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
