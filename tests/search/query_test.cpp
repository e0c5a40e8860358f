// SPDX-License-Identifier: GPL-3.0-or-later
// The search grammar, row by row: each query is parsed and written out again in one plain form.
#include "app/search/query.h"

#include "app/base/fold.h"

#include <QTest>
#include <QTranslator>

using namespace afterword;
using namespace afterword::search;
using namespace Qt::StringLiterals;

namespace {

const QDate queryTestToday(2026, 3, 29);

QString queryTestDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"*"_s;
}

QString queryTestTerm(const Term &term)
{
    static const QHash<Op, QString> names{{Op::Tag, u"tag"_s},
                                          {Op::Person, u"person"_s},
                                          {Op::Feel, u"feel"_s},
                                          {Op::Kind, u"kind"_s},
                                          {Op::Has, u"has"_s}};
    QString text = term.negated ? u"-"_s : QString();
    switch (term.op) {
    case Op::Text:
        return text + u'[' + QString::fromUtf8(term.folded) + u']';
    case Op::Mood:
    case Op::Energy:
        return text + (term.op == Op::Mood ? u"mood"_s : u"energy"_s)
               + u"(%1..%2)"_s.arg(term.low).arg(term.high);
    case Op::After:
    case Op::Before:
    case Op::On:
        return text + u"days("_s + queryTestDay(term.from) + u".."_s + queryTestDay(term.until)
               + u')';
    case Op::Tag:
    case Op::Person:
    case Op::Feel:
    case Op::Kind:
    case Op::Has:
        break;
    }
    return text + names.value(term.op) + u'=' + QString::fromUtf8(term.folded);
}

/// Clauses joined by " & ", the terms of one by " | ".
QString queryTestPlain(const Query &query)
{
    QStringList clauses;
    for (const Clause &clause : query.all) {
        QStringList terms;
        for (const Term &term : clause.any)
            terms += queryTestTerm(term);
        clauses += terms.join(u" | "_s);
    }
    return clauses.join(u" & "_s);
}

} // namespace

class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grammar_data();
    void grammar();
    void unknownOperators();
    void localWordsAreUnderstood();
    void anyTextParses();
    void highlights();
    void findsAll_data();
    void findsAll();
    void findsNothing();
    void limit();
};

void QueryTest::grammar_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *text, const char *plain) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(plain);
    };
    row("", "");
    row("   ", "");
    row("rain", "[rain]");
    row("Rain  Café", "[rain] & [cafe]");
    row("a OR b", "[a] | [b]");
    row("a OR b OR c d", "[a] | [b] | [c] & [d]");
    row("x a OR b y", "[x] & [a] | [b] & [y]");
    row("a or b", "[a] & [or] & [b]");
    row("OR a", "[or] & [a]");
    row("a OR", "[a] & [or]");
    row("a OR OR b", "[a] | [or] & [b]");
    row("\"OR\" a", "[or] & [a]");
    row("-rain", "-[rain]");
    row("a OR -b", "[a] | -[b]");
    row("- rain", "[-] & [rain]");
    row("--rain", "-[-rain]");
    row("well-known", "[well-known]");
    row("\"long road\"", "[long road]");
    row("\"long   road ", "[long road]");
    row("-\"long road\" x", "-[long road] & [x]");
    row("\"\"", "");
    row("\u201clong road\u201d", "[long road]");
    row("\"tag:x\"", "[tag:x]");
    row("it\"s", "[it\"s]");
    row("tag:moving", "tag=moving");
    row("TAG:Café", "tag=cafe");
    row("tag:\"moving out\" x", "tag=moving out & [x]");
    row("-tag:x", "-tag=x");
    row("tag:a OR tag:b", "tag=a | tag=b");
    row("tag:", "");
    row("tag: x", "[x]");
    row("person:Mo", "person=mo");
    row("feel:lonely", "feel=lonely");
    row("kind:log", "kind=log");
    row("kind:check-in", "kind=checkin");
    row("kind:poem", "[kind:poem]");
    row("mood:2", "mood(2..2)");
    row("mood:-2", "mood(-2..-2)");
    row("mood:=2", "mood(2..2)");
    row("mood:<0", "mood(-99..-1)");
    row("mood:<=0", "mood(-99..0)");
    row("mood:>0", "mood(1..99)");
    row("mood:>=1", "mood(1..99)");
    row("energy:-2..0", "energy(-2..0)");
    row("-mood:<0", "-mood(-99..-1)");
    row("mood:low", "[mood:low]");
    row("mood:1..", "[mood:1..]");
    row("mood:99999999999", "[mood:99999999999]");
    row("after:2026", "days(2026-01-01..*)");
    row("after:2026-03", "days(2026-03-01..*)");
    row("after:2026-03-29", "days(2026-03-29..*)");
    row("before:2026", "days(*..2025-12-31)");
    row("before:2026-03", "days(*..2026-02-28)");
    row("before:today", "days(*..2026-03-28)");
    row("on:2026", "days(2026-01-01..2026-12-31)");
    row("on:2024-02", "days(2024-02-01..2024-02-29)");
    row("on:today", "days(2026-03-29..2026-03-29)");
    row("on:yesterday", "days(2026-03-28..2026-03-28)");
    row("on:2026-13", "[on:2026-13]");
    row("on:2026-02-30", "[on:2026-02-30]");
    row("on:26", "[on:26]");
    row("on:2026-3-9", "[on:2026-3-9]");
    row("has:picture has:file has:mood has:text", "has=picture & has=file & has=mood & has=text");
    row("has:money", "[has:money]");
    row("colour:red", "[colour:red]");
    row("10:30", "[10:30]");
    row("https://a.example/x", "[https://a.example/x]");
    row(":x", "[:x]");
    row("日記 \"きょう は\"", "[日記] & [きょう は]"); // voice marks would be stripped
    row("\u0301", "");
}

void QueryTest::grammar()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(queryTestPlain(parse(text, queryTestToday)), plain);
}

void QueryTest::unknownOperators()
{
    const Query query =
        parse(u"colour:red mood:low colour:blue 10:30 tag:x http://y"_s, queryTestToday);
    QCOMPARE(query.unknownOperators, (QStringList{u"colour"_s, u"mood"_s}));
}

void QueryTest::localWordsAreUnderstood()
{
    /// As a translation would give them; English goes on working.
    class Words final : public QTranslator
    {
    public:
        [[nodiscard]] QString
        translate(const char *context, const char *source, const char *, int) const override
        {
            static const QHash<QByteArray, QString> words{{"tag", u"Schlagwort"_s},
                                                          {"mood", u"Stimmung"_s},
                                                          {"before", u"vor"_s},
                                                          {"on", u"am"_s},
                                                          {"has", u"hat"_s},
                                                          {"today", u"heute"_s}};
            return QByteArray(context) == "search" ? words.value(source) : QString();
        }

        [[nodiscard]] bool isEmpty() const override { return false; }
    };

    Words words;
    QCoreApplication::installTranslator(&words);
    const QString local = queryTestPlain(
        parse(u"schlagwort:x STIMMUNG:<0 vor:heute am:heute hat:mood"_s, queryTestToday));
    const QString english =
        queryTestPlain(parse(u"tag:x mood:<0 before:today on:today has:mood"_s, queryTestToday));
    QCoreApplication::removeTranslator(&words);
    QCOMPARE(local, english);
    QCOMPARE(queryTestPlain(parse(u"schlagwort:x"_s, queryTestToday)), u"[schlagwort:x]"_s);
}

void QueryTest::anyTextParses()
{
    const QString alphabet = u"a-\":OR <>=.2 tagmood\u201c\u0301日🙂\n"_s;
    quint32 state = 7;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        state = state * 1'664'525 + 1'013'904'223;
        for (quint32 n = state >> 27U; n > 0; --n) {
            state = state * 1'664'525 + 1'013'904'223;
            text += alphabet.at(
                static_cast<qsizetype>((state >> 8U) % static_cast<quint32>(alphabet.size())));
        }
        const Query query = parse(text, queryTestToday);
        for (const Clause &clause : query.all) {
            QVERIFY(!clause.any.empty());
            for (const Term &term : clause.any)
                QVERIFY(term.op != Op::Text || !term.folded.isEmpty());
        }
        static_cast<void>(findAll(query, text));
    }
}

void QueryTest::highlights()
{
    const Query query = parse(u"Café -rain tag:x a OR -b"_s, queryTestToday);
    QCOMPARE(query.highlights(), (std::vector<QByteArray>{"cafe", "a"}));
    QVERIFY(parse(u""_s, queryTestToday).isEmpty());
}

void QueryTest::findsAll_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); ///< the text with matches in brackets
    const auto row =
        [](const char *name, const QString &query, const QString &text, const QString &marked) {
            QTest::newRow(name) << query << text << marked;
        };
    row("plain", u"rain"_s, u"Rain, rain and train"_s, u"[Rain], [rain] and t[rain]"_s);
    row("phrase", u"\"the long road\""_s, u"On the Long Road."_s, u"On [the Long Road]."_s);
    row("composed finds plain", u"cafe"_s, u"Café café"_s, u"[Café] [café]"_s);
    row("marks belong to the match", u"cafe"_s, u"cafe\u0301s"_s, u"[cafe\u0301]s"_s);
    row("accented query", u"Zürich"_s, u"zurich"_s, u"[zurich]"_s);
    row("part of a ligature", u"f"_s, u"of ﬁne"_s, u"o[f] [ﬁ]ne"_s);
    row("sharp s", u"strasse"_s, u"Die Straße."_s, u"Die [Straße]."_s);
    row("cjk", u"日記"_s, u"私の日記です"_s, u"私の[日記]です"_s);
    row("emoji before", u"ok"_s, u"🙂🙂ok"_s, u"🙂🙂[ok]"_s);
    row("emoji itself", u"🙂"_s, u"a🙂b"_s, u"a[🙂]b"_s);
    row("two words in order", u"b a"_s, u"a b"_s, u"[a] [b]"_s);
    row("overlap takes the earlier", u"abc bcd"_s, u"abcd bcd"_s, u"[abc]d [bcd]"_s);
    row("same start takes the longer", u"ab abc"_s, u"abc"_s, u"[abc]"_s);
    row("negated is not shown", u"a -b"_s, u"a b"_s, u"[a] b"_s);
    row("repeats do not overlap", u"aa"_s, u"aaaa"_s, u"[aa][aa]"_s);
    row("cyrillic", u"елка"_s, u"Ёлка"_s, u"[Ёлка]"_s);
}

void QueryTest::findsAll()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    QString made;
    qsizetype at = 0;
    for (const Span &span : findAll(parse(query, queryTestToday), text)) {
        QVERIFY(span.start >= at);
        QVERIFY(span.length > 0);
        made += text.mid(at, span.start - at) + u'[' + text.mid(span.start, span.length) + u']';
        at = span.start + span.length;
    }
    made += text.mid(at);
    QCOMPARE(made, marked);
}

void QueryTest::findsNothing()
{
    QVERIFY(findAll(parse(u"tag:x"_s, queryTestToday), u"tag x").empty());
    QVERIFY(findAll(parse(u"x"_s, queryTestToday), QString()).empty());
    QVERIFY(findAll(Query{}, u"x").empty());
}

void QueryTest::limit()
{
    const QString text(500, u'a');
    const Query query = parse(u"a"_s, queryTestToday);
    QCOMPARE(findAll(query, text).size(), std::size_t{500});
    QCOMPARE(findAll(query, text, 7).size(), std::size_t{7});
    QCOMPARE(findAll(query, text, 7).back().start, 6);
}

QTEST_GUILESS_MAIN(QueryTest)
#include "query_test.moc"
