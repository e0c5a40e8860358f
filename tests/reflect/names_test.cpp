// SPDX-License-Identifier: GPL-3.0-or-later
// Wording with what a person told at first use: every way to call somebody, and grammar that holds.
#include "app/reflect/names.h"

#include "app/reflect/answer.h"
#include "app/reflect/run.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

Situation called(Call call, const QString &name = {}, Call pronoun = Call::They)
{
    Situation situation;
    situation.call = call;
    situation.name = name;
    situation.pronoun = pronoun;
    return situation;
}

/// Every text with a placeholder below resources/reflect/en.
void textsIn(const QJsonValue &value, QStringList &texts)
{
    if (value.isString() && value.toString().contains(u'{'))
        texts.append(value.toString());
    const QJsonArray rows = value.toArray();
    for (const auto &row : rows)
        textsIn(row, texts);
    const QJsonObject object = value.toObject();
    for (const auto &member : object)
        textsIn(member, texts);
}

QStringList shippedPlaceholders()
{
    QStringList texts;
    QDirIterator files(QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/reflect/en"),
                       {u"*.json"_s},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            textsIn(QJsonDocument::fromJson(file.readAll()).object(), texts);
    }
    return texts;
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sentencesStayRight_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("owner");
        const auto row = [](const char *name,
                            const Situation &situation,
                            const QString &object,
                            const QString &subject,
                            const QString &verb,
                            const QString &owner) {
            QTest::newRow(name) << situation << object << subject << verb << owner;
        };
        row("nothing told",
            Situation(),
            u"Call them."_s,
            u"They say yes."_s,
            u"They are here."_s,
            u"It is their bag."_s);
        row("they",
            called(Call::They),
            u"Call them."_s,
            u"They say yes."_s,
            u"They are here."_s,
            u"It is their bag."_s);
        row("she",
            called(Call::She),
            u"Call her."_s,
            u"She says yes."_s,
            u"She is here."_s,
            u"It is her bag."_s);
        row("he",
            called(Call::He),
            u"Call him."_s,
            u"He says yes."_s,
            u"He is here."_s,
            u"It is his bag."_s);
        row("name",
            called(Call::Name, u"Robin"_s),
            u"Call Robin."_s,
            u"They say yes."_s,
            u"Robin is here."_s,
            u"It is Robin’s bag."_s);
        row("name and pronoun",
            called(Call::Name, u"Robin"_s, Call::She),
            u"Call Robin."_s,
            u"She says yes."_s,
            u"Robin is here."_s,
            u"It is Robin’s bag."_s);
        row("initials",
            called(Call::Name, u"R."_s, Call::He),
            u"Call R."_s,
            u"He says yes."_s,
            u"R. is here."_s,
            u"It is R.’s bag."_s);
        row("own word in small letters",
            called(Call::Name, u"the one from May"_s),
            u"Call the one from May."_s,
            u"They say yes."_s,
            u"the one from May is here."_s,
            u"It is the one from May’s bag."_s);
        Situation two = called(Call::She);
        two.several = true;
        row("several people",
            two,
            u"Call them."_s,
            u"They say yes."_s,
            u"They are here."_s,
            u"It is their bag."_s);
        Situation twoNames = called(Call::Name, u"Kim and Lee"_s);
        twoNames.several = true;
        row("several names",
            twoNames,
            u"Call Kim and Lee."_s,
            u"They say yes."_s,
            u"Kim and Lee are here."_s,
            u"It is Kim and Lee’s bag."_s);
        row("a name of blanks",
            called(Call::Name, u"  "_s),
            u"Call them."_s,
            u"They say yes."_s,
            u"They are here."_s,
            u"It is their bag."_s);
    }

    void sentencesStayRight()
    {
        QFETCH(Situation, situation);
        QFETCH(QString, object);
        QFETCH(QString, subject);
        QFETCH(QString, verb);
        QFETCH(QString, owner);
        QCOMPARE(worded(u"Call {name}."_s, situation), object);
        QCOMPARE(worded(u"{They} {they:say|says} yes."_s, situation), subject);
        QCOMPARE(worded(u"{Name} {name:are|is} here."_s, situation), verb);
        QCOMPARE(worded(u"It is {name's} bag."_s, situation), owner);
    }

    void otherPlaceholders()
    {
        const Situation he = called(Call::He);
        QCOMPARE(worded(u"{their} {theirs} {them} {themself} {Their}"_s, he),
                 u"his his him himself His"_s);
        QCOMPARE(worded(u"{Name's}"_s, Situation()), u"Their"_s);
        QCOMPARE(worded(u"{Whom} {whom} {Whose} {whose}"_s, Situation()),
                 u"Them them Theirs theirs"_s);
        QCOMPARE(worded(u"{Whom} {Whose}"_s, called(Call::She)), u"Her Hers"_s);
        QCOMPARE(worded(u"{Whom} {Whose}"_s, called(Call::Name, u"kim"_s)), u"kim kim’s"_s);
        QCOMPARE(worded(u"{bond} {faith} {Faith}"_s, Situation()),
                 u"this bond faith or meaning Faith or meaning"_s);
        Situation told;
        told.bond = u"marriage"_s;
        told.faith = u"neither"_s;
        QCOMPARE(worded(u"{Bond} {faith}"_s, told), u"This marriage meaning"_s);
        told.faith = u"spirit"_s;
        QCOMPARE(worded(u"{faith}"_s, told), u"spirit"_s);
        QCOMPARE(worded(u"{stranger} {they:one} stays"_s, told), u"{stranger} {they:one} stays"_s);
        QVERIFY(!placeholdersKnown(u"{stranger}"_s));
        QVERIFY(!placeholdersKnown(u"a { alone"_s));
        QVERIFY(placeholdersKnown(u"no placeholder, {name} and {they:are|is}"_s));
    }

    /// A name that looks like a placeholder, a tag or a pattern stays a name.
    void namesAreNotRead()
    {
        for (const QString &name : {u"{name}"_s, u"%1"_s, u"\\1"_s, u"<b>"_s, u"$&"_s})
            QCOMPARE(worded(u"To {name}, from me"_s, called(Call::Name, name)),
                     u"To "_s + name + u", from me"_s);
    }

    void everyShippedPlaceholderIsKnown()
    {
        const QStringList texts = shippedPlaceholders();
        QVERIFY(texts.size() > 20);
        for (const QString &text : texts)
            QVERIFY2(placeholdersKnown(text), qPrintable(text));
    }

    void shippedSentencesForEveryone()
    {
        // A verb stands right behind the one it belongs to.
        static const QRegularExpression verb(u"\\{(name|they):"_s);
        static const QRegularExpression whole(u"\\{[Nn]ame\\} \\{name:|\\{[Tt]hey\\} \\{they:"_s);
        for (const QString &text : shippedPlaceholders())
            QVERIFY2(text.count(verb) == text.count(whole), qPrintable(text));
        // No sentence may be left with a brace, a double blank or the wrong verb.
        Situation marriage = called(Call::Name, u"Robin"_s, Call::She);
        marriage.bond = u"marriage"_s;
        for (const Situation &situation :
             {Situation(), called(Call::She), called(Call::He), marriage}) {
            for (const QString &text : shippedPlaceholders()) {
                const QString told = worded(text, situation);
                QVERIFY2(!told.contains(u'{') && !told.contains(u"  "_s), qPrintable(told));
                QVERIFY2(!told.contains(u"They is"_s) && !told.contains(u"She are"_s),
                         qPrintable(told));
            }
        }
    }

    void setupBecomesASituation()
    {
        const Result<Path> setup = loadSetup(u"en"_s);
        QVERIFY2(setup.has_value(), setup ? "" : setup.error().detail.c_str());
        Run run(*setup, QDate(2026, 3, 1));
        const QDate today(2026, 3, 1);
        const QHash<QString, QStringList> told{{u"how-many"_s, {u"one"_s}},
                                               {u"call"_s, {u"name"_s}},
                                               {u"name"_s, {u" Robin "_s}},
                                               {u"pronoun"_s, {u"he"_s}},
                                               {u"ended"_s, {u"kept-apart"_s}},
                                               {u"bond"_s, {ownKey(u"pen friends"_s)}},
                                               {u"known"_s, {u"nobody"_s}},
                                               {u"shared"_s, {u"children"_s, u"work"_s}},
                                               {u"faith"_s, {u"faith"_s}}};
        int asked = 0;
        while (run.current() != nullptr) {
            ++asked;
            QVERIFY2(told.contains(run.current()->id), qPrintable(run.current()->id));
            const Status answered = run.answer({{}, told.value(run.current()->id)});
            QVERIFY2(answered.has_value(), qPrintable(run.current()->id));
            run.next(today);
        }
        QCOMPARE(asked, told.size());
        const Situation situation = situationFrom(run.answers());
        QCOMPARE(situation.call, Call::Name);
        QCOMPARE(situation.name, u"Robin"_s);
        QCOMPARE(situation.pronoun, Call::He);
        QVERIFY(situation.bond.isEmpty()); // own words change no sentence of ours
        QCOMPARE(situation.keys(),
                 QStringList({u"kept-apart"_s, u"coparent"_s, u"shared-work"_s, u"nobody-knew"_s}));
        for (const QString &key : situation.keys())
            QVERIFY(situationKeys().contains(key));
    }

    void nothingToldIsASituationToo()
    {
        QCOMPARE(situationFrom({}), Situation());
        QVERIFY(Situation().keys().isEmpty());
        // A name that was left blank falls back to the pronoun.
        const Situation blank =
            situationFrom({{u"call"_s, {{}, {u"name"_s}}}, {u"pronoun"_s, {{}, {u"she"_s}}}});
        QCOMPARE(worded(u"{name}"_s, blank), u"her"_s);
        // "None of these" shares nothing.
        QVERIFY(situationFrom({{u"shared"_s, {{}, {u"nothing"_s}}}}).keys().isEmpty());
    }

    void everyEndingAndBondIsUnderstood()
    {
        const Path setup = loadSetup(u"en"_s).value_or(Path());
        QVERIFY(setup.step(u"ended"_s));
        for (const Option &option : setup.step(u"ended"_s)->options)
            QVERIFY2(situationKeys().contains(option.key), qPrintable(option.key));
        for (const Option &option : setup.step(u"bond"_s)->options) {
            Situation situation;
            situation.bond = option.key;
            const QString words = worded(u"How much I want {bond}"_s, situation);
            QVERIFY2(words.contains(u"this "_s) || words.contains(u"what we had"_s),
                     qPrintable(words));
        }
    }

    void stepsTakeTheWordsOfTheSituation()
    {
        Step step;
        step.ask = u"What came of it?"_s;
        step.left = u"Gave"_s;
        step.right = u"Cost"_s;
        step.options = {{u"them"_s, u"In {name}"_s, {}, false}};
        step.sliders = {{u"{Name}"_s, u"far from {name}"_s, u"near"_s}};
        step.variants = {{u"coparent"_s, u"What came of each?"_s, {}, u"About {name}"_s, {}},
                         {u"shared-work"_s, u"And at work?"_s, {}, {}, {}}};
        Situation parent = called(Call::He);
        parent.shared = {u"work"_s, u"children"_s};
        const Step told = worded(step, parent);
        QCOMPARE(told.ask, u"What came of each?"_s);
        QCOMPARE(told.left, u"About him"_s);
        QCOMPARE(told.right, u"Cost"_s);
        QCOMPARE(told.options.constFirst().label, u"In him"_s);
        QCOMPARE(told.sliders.constFirst().label, u"He"_s);
        QCOMPARE(told.sliders.constFirst().low, u"far from him"_s);
        QCOMPARE(worded(step, Situation()).ask, u"What came of it?"_s);
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "names_test.moc"
