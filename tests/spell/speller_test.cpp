// SPDX-License-Identifier: GPL-3.0-or-later
// Several dictionaries at once: a word is right when one of them, or the person, knows it.
#include "app/spell/speller.h"

#include "tests/spell/small_dictionary.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::spell;
using namespace Qt::StringLiterals;

class SpellerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsOpenedBeforeAWordIsAsked();
    void oneThatKnowsItIsEnough();
    void noDictionaryMarksNothing();
    void scriptsNobodyKnowsAreRight();
    void ownAndIgnoredWordsAreRight();
    void aChangedChoiceStartsAnew();
    void suggestionsTakeTurns();
    void oneThatIsBrokenDoesNotStopTheOthers();
    void manyWordsAtOnce();
    void endingInTheMiddleWaitsForNothing();

private:
    /// What is thought of the word once that is known.
    [[nodiscard]] Verdict settle(Speller &speller, const QString &word)
    {
        const bool latin = word.at(0).unicode() < 0x250;
        const QChar::Script script =
            latin ? QChar::Script_Latin : QChar::script(word.at(0).unicode());
        if (!QTest::qWaitFor([&] { return speller.verdict(word, script) != Verdict::Pending; }))
            qFatal("no verdict came");
        return speller.verdict(word, script);
    }

    QTemporaryDir m_folder;
    DictionaryFile m_english;
    DictionaryFile m_german;
    SerialQueue m_queue{"spelling"};
};

void SpellerTest::initTestCase()
{
    m_english = test::writeDictionary(
        m_folder.path(), u"en"_s, {"tear", "home", "walk"}, "SET UTF-8\nTRY aeiou\n");
    m_german = test::writeDictionary(
        m_folder.path(), u"de"_s, {"Tr\xe4ne", "Teer"}, "SET ISO8859-1\nTRY aeiou\n");
}

void SpellerTest::nothingIsOpenedBeforeAWordIsAsked()
{
    Speller speller(m_queue);
    const QSignalSpy changed(&speller, &Speller::changed);
    QVERIFY(speller.isReady());
    speller.setDictionaries({m_english});
    QVERIFY(!speller.isReady());
    m_queue.drain();
    QTest::qWait(0);
    QVERIFY(!speller.isReady());
    QCOMPARE(speller.verdict(u"home", QChar::Script_Latin), Verdict::Pending);
    QTRY_VERIFY(speller.isReady());
    QCOMPARE(changed.count(), 2); // chosen, opened
}

void SpellerTest::oneThatKnowsItIsEnough()
{
    Speller speller(m_queue);
    speller.setDictionaries({m_english, m_german});
    const QSignalSpy checked(&speller, &Speller::checked);
    QCOMPARE(settle(speller, u"home"_s), Verdict::Right);
    QCOMPARE(settle(speller, u"Träne"_s), Verdict::Right);
    QCOMPARE(settle(speller, u"hoem"_s), Verdict::Wrong);
    QCOMPARE(settle(speller, u"träne"_s), Verdict::Wrong);
    QVERIFY(checked.count() >= 4);
    // Known by now: no waiting.
    const auto before = checked.count();
    QCOMPARE(speller.verdict(u"hoem", QChar::Script_Latin), Verdict::Wrong);
    QTest::qWait(0);
    QCOMPARE(checked.count(), before);
}

void SpellerTest::noDictionaryMarksNothing()
{
    Speller speller(m_queue);
    QCOMPARE(speller.verdict(u"hoem", QChar::Script_Latin), Verdict::Right);
    speller.setDictionaries({m_english});
    QCOMPARE(settle(speller, u"hoem"_s), Verdict::Wrong);
    speller.setDictionaries({});
    QCOMPARE(speller.verdict(u"hoem", QChar::Script_Latin), Verdict::Right);
}

void SpellerTest::scriptsNobodyKnowsAreRight()
{
    Speller speller(m_queue);
    speller.setDictionaries({m_english});
    QCOMPARE(settle(speller, u"слёзы"_s), Verdict::Right);
    QCOMPARE(settle(speller, u"단어"_s), Verdict::Right);
    const auto russian = test::writeDictionary(m_folder.path(), u"ru"_s, {"слово"});
    speller.setDictionaries({m_english, russian});
    QCOMPARE(settle(speller, u"слёзы"_s), Verdict::Wrong);
    QCOMPARE(settle(speller, u"слово"_s), Verdict::Right);
}

void SpellerTest::ownAndIgnoredWordsAreRight()
{
    Speller speller(m_queue);
    speller.setDictionaries({m_english});
    QCOMPARE(settle(speller, u"Björk"_s), Verdict::Wrong);
    QSignalSpy changed(&speller, &Speller::changed);
    speller.setOwnWords({u"Björk"_s});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(speller.verdict(u"Björk", QChar::Script_Latin), Verdict::Right);
    QCOMPARE(speller.verdict(u"Björk’s", QChar::Script_Latin), Verdict::Right);
    speller.setOwnWords({u"Björk"_s});
    QCOMPARE(changed.count(), 1);
    speller.setOwnWords({});
    QCOMPARE(settle(speller, u"Björk"_s), Verdict::Wrong);
    speller.ignore(u"Björk"_s);
    QCOMPARE(speller.verdict(u"Björk", QChar::Script_Latin), Verdict::Right);
    Speller another(m_queue);
    another.setDictionaries({m_english});
    QCOMPARE(settle(another, u"Björk"_s), Verdict::Wrong);
}

void SpellerTest::aChangedChoiceStartsAnew()
{
    Speller speller(m_queue);
    speller.setDictionaries({m_english});
    static_cast<void>(speller.verdict(u"home", QChar::Script_Latin)); // opening begins
    speller.setDictionaries({m_german});
    QCOMPARE(settle(speller, u"home"_s), Verdict::Wrong);
    QCOMPARE(settle(speller, u"Teer"_s), Verdict::Right);
}

void SpellerTest::suggestionsTakeTurns()
{
    Speller speller(m_queue);
    speller.setDictionaries({m_english, m_german});
    QCOMPARE(settle(speller, u"Teir"_s), Verdict::Wrong);
    const auto asked = speller.suggest(u"Teir"_s, 5);
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(asked.result().contains(u"Tear"_s));
    QVERIFY(asked.result().contains(u"Teer"_s));
    const auto one = speller.suggest(u"Teir"_s, 1);
    QTRY_VERIFY(one.isFinished());
    QCOMPARE(one.result().size(), 1);
}

void SpellerTest::oneThatIsBrokenDoesNotStopTheOthers()
{
    const auto broken =
        test::writeDictionary(m_folder.path(), u"xx"_s, {"word"}, "SET UTF-8\nAF 900\nAF a\n");
    Speller speller(m_queue);
    speller.setDictionaries({broken, m_english});
    QCOMPARE(settle(speller, u"home"_s), Verdict::Right);
    QCOMPARE(settle(speller, u"hoem"_s), Verdict::Wrong);
    QCOMPARE(speller.unusable(), QStringList{u"xx"_s});
    speller.setDictionaries({broken});
    QCOMPARE(settle(speller, u"hoem"_s), Verdict::Right); // nothing left to judge by
}

void SpellerTest::manyWordsAtOnce()
{
    Speller speller(m_queue);
    speller.setDictionaries({m_english});
    QCOMPARE(settle(speller, u"home"_s), Verdict::Right);
    QSignalSpy checked(&speller, &Speller::checked);
    QStringList words;
    for (int i = 0; i < 1200; ++i) {
        words << u"w"_s + QString::number(i, 26).replace(u'0', u'q').replace(u'1', u'z');
        QCOMPARE(speller.verdict(words.last(), QChar::Script_Latin), Verdict::Pending);
    }
    QTRY_COMPARE(checked.count(), 3); // in portions, so that a suggestion may come between
    for (const QString &word : words)
        QCOMPARE(speller.verdict(word, QChar::Script_Latin), Verdict::Wrong);
}

void SpellerTest::endingInTheMiddleWaitsForNothing()
{
    {
        Speller speller(m_queue);
        speller.setDictionaries({m_english});
        static_cast<void>(speller.verdict(u"home", QChar::Script_Latin));
        static_cast<void>(speller.suggest(u"hoem"_s, 5));
    }
    m_queue.drain();
    QTest::qWait(0); // answers to nobody
}

QTEST_GUILESS_MAIN(SpellerTest)
#include "speller_test.moc"
