// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept for asking well: it survives a lock, lies inside the file alone, and holds taps
// without a word of what was written.
#include "app/asking.h"

#include "app/reflect/deck.h"
#include "tests/support/temp_journal.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

reflect::Answer said(const QString &text)
{
    return {{}, {text}};
}

Mood marked(const QString &at, int pleasant, int energy, const QStringList &words = {})
{
    Mood mood;
    mood.at = Moment::parse(at).value();
    mood.pleasant = pleasant;
    mood.energy = energy;
    mood.words = words;
    return mood;
}

} // namespace

class AskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theQuestionsAreThere()
    {
        QCOMPARE(asking::aboutYouQuestions().id, u"about-you"_s);
        QCOMPARE(asking::aboutYouQuestions().kind, u"setup"_s);
    }

    void whatWasToldIsKeptAndTakenBack()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        QCOMPARE(asking::situation(temp.session().settings()), reflect::Situation());
        asking::tellAboutYou(temp.session().settings(), u"call"_s, said(u"name"_s));
        asking::tellAboutYou(temp.session().settings(), u"name"_s, said(u"Rowan"_s));
        asking::tellAboutYou(
            temp.session().settings(), u"shared"_s, {{}, {u"children"_s, u"home"_s}});
        asking::tellAboutYou(temp.session().settings(), u"no such step"_s, said(u"x"_s));
        QVERIFY(temp.reopen());
        Settings &settings = temp.session().settings();
        const reflect::Situation told = asking::situation(settings);
        QCOMPARE(told.call, reflect::Call::Name);
        QCOMPARE(told.name, u"Rowan"_s);
        QVERIFY(told.is(u"coparent"_s) && told.is(u"shared-home"_s));
        QCOMPARE(asking::aboutYou(settings).size(), 3);
        asking::tellAboutYou(settings, u"name"_s, said(u"  "_s));
        asking::tellAboutYou(settings, u"shared"_s, {});
        QCOMPARE(asking::aboutYou(settings).keys(), QStringList{u"call"_s});
    }

    /// A later version may have asked otherwise: that counts as not told.
    void whatIsNotUnderstoodCountsAsNotTold()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        Settings &settings = temp.session().settings();
        settings.set(key::aboutYou,
                     QVariantMap{{u"call"_s, u"emperor"_s},
                                 {u"shared"_s, 7},
                                 {u"ended"_s, u"faded"_s},
                                 {u"later"_s, u"x"_s}});
        QCOMPARE(asking::situation(settings).ended, u"faded"_s);
        QCOMPARE(asking::aboutYou(settings).size(), 1);
    }

    void offersAreSwitchedOffAndOn()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        asking::switchOffer(temp.session().settings(), u"circles"_s, false);
        asking::switchOffer(temp.session().settings(), u"circles"_s, false);
        asking::switchOffer(temp.session().settings(), u"paths"_s, false);
        QVERIFY(temp.reopen());
        Settings &settings = temp.session().settings();
        QCOMPARE(asking::offersOff(settings), (QSet<QString>{u"circles"_s, u"paths"_s}));
        asking::switchOffer(settings, u"circles"_s, true);
        QCOMPARE(asking::offersOff(settings), QSet<QString>{u"paths"_s});
    }

    void showingsAreKeptAsLongAsTheyCount()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        const QDate day(2025, 10, 14);
        asking::noteShown(temp.session().settings(), u"at-noon"_s, day);
        asking::noteShown(temp.session().settings(), u"what-you-ate"_s, day.addDays(20));
        QVERIFY(temp.reopen());
        Settings &settings = temp.session().settings();
        QCOMPARE(asking::shownPrompts(settings, day.addDays(20)).value(u"at-noon"_s), day);
        // What no longer counts is not kept either: it would be a record of habit.
        asking::noteShown(settings, u"first-night"_s, day.addDays(61));
        QCOMPARE(settings.value(key::shownPrompts).toMap().keys(),
                 (QStringList{u"first-night"_s, u"what-you-ate"_s}));
    }

    void tapsOfTodayAreForgottenTomorrow()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        Settings &settings = temp.session().settings();
        const QDate day(2025, 10, 14);
        asking::noteTap(settings, u"write-to-them"_s, day);
        asking::noteTap(settings, u"just-happened"_s, day);
        QCOMPARE(asking::taps(settings, temp.journal(), day).buttons,
                 (QStringList{u"write-to-them"_s, u"just-happened"_s}));
        QVERIFY(asking::taps(settings, temp.journal(), day.addDays(1)).buttons.isEmpty());
        asking::noteTap(settings, u"deciding"_s, day.addDays(1));
        QCOMPARE(asking::taps(settings, temp.journal(), day.addDays(1)).buttons,
                 QStringList{u"deciding"_s});
    }

    void theFirstDayIsNotedOnce()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        Settings &settings = temp.session().settings();
        const QDate day(2025, 10, 14);
        QCOMPARE(asking::taps(settings, temp.journal(), day).firstRun, day);
        asking::noteFirstDay(settings, temp.journal(), day);
        asking::noteFirstDay(settings, temp.journal(), day.addDays(9));
        QCOMPARE(asking::taps(settings, temp.journal(), day.addDays(9)).firstRun, day);
    }

    void anOlderJournalIsNotNewAgain()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        QVERIFY(!temp.addPage(u"2025-10-14T20:00:00+02:00"_s, u"One."_s).isNull());
        QVERIFY(temp.flush());
        const QDate later(2025, 12, 24);
        asking::noteFirstDay(temp.session().settings(), temp.journal(), later);
        QCOMPARE(asking::taps(temp.session().settings(), temp.journal(), later).firstRun,
                 QDate(2025, 10, 14));
    }

    void marksAndTapsOfPagesAreSeen()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        const auto add = [&temp](const QString &at, const QList<Mood> &moods, int circles) {
            Page page = temp.journal().newPage();
            page.at = Moment::parse(at).value();
            page.moods = moods;
            page.circles = circles;
            return !temp.addPage(page, u"canary-text"_s).isNull();
        };
        QVERIFY(
            add(u"2025-05-01T09:00:00+02:00"_s, {marked(u"2025-05-01T09:00:00+02:00"_s, 3, 2)}, 2));
        QVERIFY(add(u"2025-10-13T09:00:00+02:00"_s,
                    {marked(u"2025-10-13T09:00:00+02:00"_s, 1, 0, {u"torn"_s}),
                     marked(u"2025-10-13T09:30:00+02:00"_s, -2, -1)},
                    0));
        QVERIFY(add(u"2025-10-14T09:00:00+02:00"_s,
                    {marked(u"2025-10-14T09:00:00+02:00"_s, -1, 1, {u"angry"_s})},
                    1));
        QVERIFY(temp.flush());
        const reflect::Taps taps =
            asking::taps(temp.session().settings(), temp.journal(), QDate(2025, 10, 14));
        QCOMPARE(taps.marks.size(), 3); // the one of May is too old
        QCOMPARE(taps.marks.constFirst().words, QStringList{u"torn"_s});
        QCOMPARE(taps.marks.constLast().words, QStringList{u"angry"_s});
        QCOMPARE(taps.pages.size(), 3); // newest first
        QCOMPARE(taps.pages.at(0).circles, 1);
        QVERIFY(!taps.pages.at(0).before);
        QCOMPARE(taps.pages.at(1).before, 1);
        QCOMPARE(taps.pages.at(1).after, -2);
        QCOMPARE(taps.pages.at(2).circles, 2);
    }

    void finishedPathsAndLettersAreSeen()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        for (const QString &at : {u"2025-10-01T09:00:00+02:00"_s, u"2025-10-09T09:00:00+02:00"_s}) {
            Page page = temp.journal().newPage(Kind::Answer);
            page.at = Moment::parse(at).value();
            page.path.id = u"heart-and-mind"_s;
            QVERIFY(!temp.addPage(page, u"Two columns."_s).isNull());
        }
        Letter letter;
        letter.to = u"the plan"_s;
        letter.chargeBefore = 4;
        letter.chargeAfter = 8;
        QVERIFY(test::settled(temp.journal().keep(letter, u"Dear plan"_s)));
        QVERIFY(temp.flush());
        const reflect::Taps taps =
            asking::taps(temp.session().settings(), temp.journal(), QDate(2025, 10, 14));
        QCOMPARE(taps.done.value(u"heart-and-mind"_s), QDate(2025, 10, 9)); // the last time
        QVERIFY(taps.pages.isEmpty());
        QCOMPARE(taps.charges.size(), 1);
        QCOMPARE(taps.charges.constFirst().path, u"unsent-letter"_s);
        QCOMPARE(taps.charges.constFirst().after, 8);
    }
};

QTEST_GUILESS_MAIN(AskingTest)
#include "asking_test.moc"
