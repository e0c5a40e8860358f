// SPDX-License-Identifier: GPL-3.0-or-later
// Own questions and paths lie sealed in the journal, survive a lock, change in one commit, and a
// deck that this version cannot read is left alone.
#include "app/own_questions.h"

#include "tests/support/temp_journal.h"

#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

bool isRead(OwnQuestions &own)
{
    static_cast<void>(own.deck());
    return QTest::qWaitFor([&own] { return own.isRead(); }, test::patienceMs);
}

template <typename T>
bool succeeded(const Future<T> &future)
{
    return test::settled(future) && future.result().has_value();
}

reflect::Path ownPath(const QString &id, const QString &title)
{
    reflect::Path path;
    path.id = id;
    path.kind = u"own"_s;
    path.title = title;
    path.about = u"Mine."_s;
    path.minutes = 5;
    reflect::Step step;
    step.id = u"step-1"_s;
    step.ask = u"What is it?"_s;
    path.steps.append(step);
    return path;
}

} // namespace

class OwnQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingAtFirst()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        OwnQuestions &own = OwnQuestions::of(temp.journal());
        QCOMPARE(&OwnQuestions::of(temp.journal()), &own); // one a journal
        QVERIFY(isRead(own));
        QVERIFY(own.deck().prompts.isEmpty() && own.deck().paths.isEmpty());
        QVERIFY(temp.journal().decks().empty());
    }

    void keptThroughALock()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        {
            OwnQuestions &own = OwnQuestions::of(temp.journal());
            QVERIFY(isRead(own));
            QVERIFY(succeeded(own.addPrompt(u"  Where was the  canary today? "_s)));
            QVERIFY(isRead(own));
            QVERIFY(succeeded(own.putPath(ownPath(own.freeId(), u"Sundays"_s))));
        }
        QVERIFY(temp.reopen());
        OwnQuestions &own = OwnQuestions::of(temp.journal());
        QVERIFY(isRead(own));
        QCOMPARE(own.deck().prompts.size(), 1);
        QCOMPARE(own.deck().prompts.constFirst().text, u"Where was the canary today?"_s);
        QCOMPARE(own.deck().paths.size(), 1);
        QCOMPARE(own.deck().paths.constFirst().title, u"Sundays"_s);
        QCOMPARE(temp.journal().decks().size(), std::size_t{1}); // one record for all of it
    }

    void changedInItsPlaceAndRemoved()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        OwnQuestions &own = OwnQuestions::of(temp.journal());
        QVERIFY(isRead(own));
        const QString id = own.freeId();
        QVERIFY(succeeded(own.putPath(ownPath(id, u"Sundays"_s))));
        QVERIFY(isRead(own));
        QVERIFY(succeeded(own.putPath(ownPath(id, u"Mondays"_s))));
        QVERIFY(isRead(own));
        QCOMPARE(own.deck().paths.size(), 1);
        QCOMPARE(own.deck().paths.constFirst().title, u"Mondays"_s);
        const reflect::OwnDeck before = own.deck();
        QVERIFY(succeeded(own.remove(id)));
        QVERIFY(isRead(own));
        QVERIFY(own.deck().paths.isEmpty());
        QVERIFY(temp.journal().decks().empty()); // nothing is left lying about
        QVERIFY(succeeded(own.keep(before)));    // as Undo does
        QVERIFY(isRead(own));
        QCOMPARE(own.deck().paths.constFirst().id, id);
    }

    void tooMuchIsRefusedAndNothingChanges()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        OwnQuestions &own = OwnQuestions::of(temp.journal());
        QVERIFY(isRead(own));
        QVERIFY(succeeded(own.addPrompt(u"One?"_s)));
        QVERIFY(isRead(own));
        reflect::OwnDeck many = own.deck();
        for (qsizetype i = 0; i <= reflect::ownDeckRows; ++i)
            many.prompts.append({u"own-"_s + QString::number(i), u"And?"_s, {}, {}, {}});
        const Future<Status> kept = own.keep(many);
        QVERIFY(test::settled(kept));
        QCOMPARE(kept.result().error().code, Errc::Malformed);
        QCOMPARE(own.deck().prompts.size(), 1);
    }

    void whatCannotBeReadStays()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        Deck later;
        later.name = u"of a later version"_s;
        QVERIFY(succeeded(temp.journal().keep(later, u"{\"version\":9}"_s)));
        OwnQuestions &own = OwnQuestions::of(temp.journal());
        QVERIFY(isRead(own));
        QVERIFY(succeeded(own.addPrompt(u"Mine?"_s)));
        QVERIFY(temp.reopen());
        QCOMPARE(temp.journal().decks().size(), std::size_t{2});
        QVERIFY(isRead(OwnQuestions::of(temp.journal())));
        QCOMPARE(OwnQuestions::of(temp.journal()).deck().prompts.size(), 1);
    }

    void aSecondDeckIsReadToo()
    {
        test::TempJournal temp;
        QVERIFY(temp.create());
        for (const QString &text : {u"One?"_s, u"Two?"_s}) {
            reflect::OwnDeck deck;
            deck.prompts = {{u"own-same"_s, text, {}, {}, {}}};
            QVERIFY(succeeded(
                temp.journal().keep(Deck(), QString::fromUtf8(reflect::writeOwnDeck(deck)))));
        }
        OwnQuestions &own = OwnQuestions::of(temp.journal());
        QVERIFY(isRead(own));
        QCOMPARE(own.deck().prompts.size(), 2);
        QVERIFY(own.deck().prompts.at(0).id != own.deck().prompts.at(1).id);
        // Kept again, both lie in one record.
        QVERIFY(succeeded(own.addPrompt(u"Three?"_s)));
        QCOMPARE(temp.journal().decks().size(), std::size_t{1});
        QVERIFY(isRead(own));
        QCOMPARE(own.deck().prompts.size(), 3);
    }
};

QTEST_GUILESS_MAIN(OwnQuestionsTest)
#include "own_questions_test.moc"
