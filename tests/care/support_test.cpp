// SPDX-License-Identifier: GPL-3.0-or-later
// The words of Support as shipped: what the cards must say and must not, and the parser.
#include "app/care/support.h"

#include "app/reflect/path.h"

#include <QTest>

using namespace afterword;
using namespace afterword::care;
using namespace Qt::StringLiterals;

namespace {

Support shipped()
{
    return loadSupport(u"en"_s).value_or(Support());
}

QString allOf(const CareText &text)
{
    return (text.title + u'\n' + text.acts.join(u'\n') + u'\n' + text.paragraphs.join(u'\n'))
        .toLower();
}

QList<CareText> everyText()
{
    const Support support = shipped();
    return support.cards + support.notes + support.safety + support.firstRun;
}

} // namespace

class SupportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void shippedWordsLoad()
    {
        const Result<Support> support = loadSupport(u"en"_s);
        QVERIFY2(support.has_value(), support ? "" : support.error().detail.c_str());
        QCOMPARE(support->senses.size(), 5);
        int count = 5;
        for (const Sense &sense : support->senses)
            QCOMPARE(sense.count, count--);
        QCOMPARE(support->breaths.constFirst().in, 4);
        QCOMPARE(support->breaths.constFirst().out, 6);
        QVERIFY(loadSupport(u"tlh_AQ"_s).has_value()); // in English
        QVERIFY(loadSupport({}).has_value());
    }

    void cardsThatStepsOpenAreThere()
    {
        const Support support = shipped();
        for (const QString &id : {u"danger"_s,
                                  u"crisis"_s,
                                  u"someone-else"_s,
                                  u"bereavement"_s,
                                  u"hopeless-line"_s,
                                  u"not-safe-line"_s})
            QVERIFY2(support.card(id), qPrintable(id));
        for (const QString &id : {u"out-of-date"_s,
                                  u"not-checked"_s,
                                  u"no-country"_s,
                                  u"none-for-all"_s,
                                  u"phone-bill"_s,
                                  u"dated"_s})
            QVERIFY2(support.note(id), qPrintable(id));
        QVERIFY(!support.card(u"of-a-later-version"_s));
    }

    /// What a step of a path opens is there, and nobody is led to a page without words.
    void everyCardOfAStepIsThere()
    {
        const Support support = shipped();
        QList<reflect::Path> paths = reflect::loadPaths(u"en"_s).value_or(QList<reflect::Path>());
        paths.append(reflect::loadSetup(u"en"_s).value_or(reflect::Path()));
        int seen = 0;
        for (const reflect::Path &path : paths) {
            for (const reflect::Step &step : path.steps) {
                for (const reflect::Option &option : step.options) {
                    if (option.card.isEmpty())
                        continue;
                    ++seen;
                    QVERIFY2(support.card(option.card), qPrintable(path.id + u'.' + step.id));
                }
            }
        }
        QVERIFY(seen >= 4); // it did not feel safe; no, not sure; they died
    }

    /// care.md 4.2: skippable, no questions, no "leave", the person decides.
    void theCardForDanger()
    {
        const Support support = shipped();
        const CareText &card = *support.card(u"danger"_s);
        const QString all = allOf(card);
        QCOMPARE(card.lines, u"abuse"_s);
        QVERIFY(card.paragraphs.constFirst().startsWith(u"You can skip this"_s));
        QVERIFY(all.contains(u"you decide what happens next"_s));
        QVERIFY(all.contains(u"{number}"_s) && all.contains(u"hide now"_s));
        QVERIFY(all.contains(u"that only you use"_s));
        QVERIFY(!all.contains(u"leave"_s) && !all.contains(u"police"_s));
    }

    /// care.md 4.3: the act first, what the program is not, no methods, no labels.
    void theCardForACrisis()
    {
        const Support support = shipped();
        const CareText &card = *support.card(u"crisis"_s);
        const QString all = allOf(card);
        QCOMPARE(card.acts, QStringList({u"Call"_s, u"Text"_s, u"Tell someone near you"_s}));
        QCOMPARE(card.lines, u"feelings"_s);
        QVERIFY(all.contains(u"{number}"_s));
        QVERIFY(all.contains(u"no one reads this journal, and it cannot call for you."_s));
        QVERIFY(allOf(*support.card(u"someone-else"_s))
                    .contains(u"not responsible for their choice"_s));
    }

    void nothingUnsafeIsSaidAnywhere()
    {
        for (const CareText &text : everyText()) {
            const QString all = allOf(text);
            for (const QString &word : {u"commit"_s,
                                        u"attempt"_s,
                                        u"cry for help"_s,
                                        u"suicidal"_s,
                                        u"pills"_s,
                                        u"rope"_s,
                                        u"bridge"_s,
                                        u"victim"_s,
                                        u"abuser"_s,
                                        u"monitor you"_s,
                                        u"http"_s,
                                        u"!"_s})
                QVERIFY2(!all.contains(word), qPrintable(text.id + u": "_s + word));
        }
    }

    /// A number without its country is never written into the words.
    void noNumberStandsInTheWords()
    {
        for (const CareText &text : everyText()) {
            for (const QChar c : allOf(text))
                QVERIFY2(!c.isDigit(), qPrintable(text.id));
        }
    }

    void theSafetyPageTellsItsLimits()
    {
        QString all;
        for (const CareText &text : shipped().safety)
            all += allOf(text) + u'\n';
        for (const QString &said : {u"looks over your shoulder"_s,
                                    u"it does not hide that the program is here"_s,
                                    u"nothing against a program that watches what you do"_s,
                                    u"your safety comes first"_s,
                                    u"a lawyer can tell you"_s,
                                    u"no one can open the journal"_s})
            QVERIFY2(all.contains(said), qPrintable(said));
    }

    void numbersAreFilledIn()
    {
        QCOMPARE(withNumber(u"Call {number}."_s, u"999"_s), u"Call 999."_s);
        QCOMPARE(withNumber(u"Call {number}."_s, {}), u"Call the local number for help."_s);
    }

    void slipsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("not JSON") << QByteArray("{") << u"not JSON"_s;
        QTest::newRow("another version") << QByteArray(R"({"version":2})") << u"version"_s;
        QTest::newRow("no words for breathing")
            << QByteArray(R"({"version":1,"cards":[{"id":"a","title":"t","paragraphs":["p"]}]})")
            << u"no word for in"_s;
        QTest::newRow("a card without words")
            << QByteArray(R"({"version":1,"cards":[{"id":"a","title":"t"}]})")
            << u"cards.a: no paragraphs"_s;
        QTest::newRow("card twice") << QByteArray(
            R"({"version":1,"cards":[{"id":"a","title":"t","paragraphs":["p"]},{"id":"a","title":"t","paragraphs":["p"]}]})")
                                    << u"cards.a: id twice"_s;
        QTest::newRow("lines of another kind") << QByteArray(
            R"({"version":1,"cards":[{"id":"a","title":"t","paragraphs":["p"],"lines":"fun"}]})")
                                               << u"lines is unknown: fun"_s;
        QTest::newRow("a breath without end") << QByteArray(
            R"({"version":1,"breaths":[{"id":"a","label":"l","in":4,"hold":0,"out":60}]})")
                                              << u"out is out of range"_s;
    }

    void slipsAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const Result<Support> support = parseSupport(json);
        QVERIFY(!support.has_value());
        QCOMPARE(support.error().code, Errc::Malformed);
        const QString detail = QString::fromStdString(support.error().detail);
        QVERIFY2(detail.contains(says), qPrintable(detail));
    }
};

QTEST_APPLESS_MAIN(SupportTest)
#include "support_test.moc"
