// SPDX-License-Identifier: GPL-3.0-or-later
// Decks of one's own: written and read again without loss, refused when they are more than
// questions, and harmless when they are damaged.
#include "app/reflect/own_deck.h"

#include "app/reflect/offers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

const QString contentFolder = QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/reflect/en");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList pathFiles()
{
    QStringList files{contentFolder + u"/cards.json"_s, contentFolder + u"/setup.json"_s};
    const QDir folder(contentFolder + u"/paths"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}))
        files.append(folder.filePath(name));
    return files;
}

/// Every shipped path as somebody's own: the same steps, without what only we may say.
OwnDeck largeDeck()
{
    OwnDeck deck;
    deck.name = u"From a friend"_s;
    for (Path path : loadPaths(u"en"_s).value_or(QList<Path>())) {
        path.id.prepend(u"own-"_s);
        path.kind = u"own"_s;
        path.code.clear();
        path.offer.clear();
        path.offerBecause.clear();
        path.never.clear();
        for (Step &step : path.steps) {
            for (Option &option : step.options)
                option.card.clear();
        }
        deck.paths.append(path);
    }
    deck.prompts = {{u"own-1"_s, u"What did the cat do today?"_s, {}, {}},
                    {u"own-2"_s, u"Wer war heute da?"_s, {}, {}}};
    return deck;
}

std::function<quint64()> counting()
{
    return [next = quint64(0)]() mutable { return ++next; };
}

} // namespace

class OwnDeckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// What is shipped is written exactly as it stands in the files.
    void pathsAreWrittenAsTheyWereRead()
    {
        int seen = 0;
        for (const QString &file : pathFiles()) {
            const QByteArray json = bytesOf(file);
            const QList<Path> paths = parsePaths(json).value_or(QList<Path>());
            const QJsonArray rows = QJsonDocument::fromJson(json)[u"paths"_s].toArray();
            QCOMPARE(paths.size(), rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                QJsonObject row = rows.at(i).toObject();
                QJsonArray steps = row.value(u"steps"_s).toArray();
                for (auto step : steps) { // for translators only; not kept
                    QJsonObject object = step.toObject();
                    object.remove(u"intent"_s);
                    step = object;
                }
                row.insert(u"steps"_s, steps);
                const QJsonObject written = toJson(paths.at(i));
                for (const QString &key : row.keys())
                    QVERIFY2(written.value(key) == row.value(key),
                             qPrintable(paths.at(i).id + u'.' + key));
                QCOMPARE(written, row);
                ++seen;
            }
        }
        QCOMPARE(seen, 36);
    }

    void decksComeBackAsTheyWere()
    {
        const OwnDeck deck = largeDeck();
        const QByteArray written = writeOwnDeck(deck);
        const Result<OwnDeck> read = readOwnDeck(written);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->name, deck.name);
        QCOMPARE(read->prompts.size(), 2);
        QCOMPARE(read->prompts.constLast().text, u"Wer war heute da?"_s);
        QCOMPARE(read->paths.size(), deck.paths.size());
        QCOMPARE(writeOwnDeck(*read), written);
    }

    void readingTwiceAddsNothing()
    {
        const OwnDeck deck = largeDeck();
        const OwnDeck again = withoutKnown(deck, deck, counting());
        QVERIFY(again.prompts.isEmpty() && again.paths.isEmpty());
        // The same ids with other words come in under new ids.
        OwnDeck other = deck;
        other.prompts[0].text = u"And the dog?"_s;
        other.paths[3].title = u"Mine"_s;
        const OwnDeck fresh = withoutKnown(other, deck, counting());
        QCOMPARE(fresh.prompts.size(), 1);
        QCOMPARE(fresh.prompts.constFirst().id, u"own-000000000001"_s);
        QCOMPARE(fresh.paths.size(), 1);
        QCOMPARE(fresh.paths.constFirst().id, u"own-000000000002"_s);
        QCOMPARE(withoutKnown(deck, OwnDeck(), counting()).paths.size(), deck.paths.size());
    }

    void newIdsAreFree()
    {
        const QSet<QString> taken{u"own-000000000001"_s, u"own-000000000002"_s};
        QCOMPARE(newOwnId(taken, counting()), u"own-000000000003"_s);
        QCOMPARE(newOwnId({}, [] { return ~quint64(0); }), u"own-ffffffffffff"_s);
    }

    void othersFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &deck) {
            QTest::newRow(name) << R"({"version":1,"deck":)" + deck + "}";
        };
        const QByteArray path =
            R"("title":"t","about":"b","steps":[{"id":"s","type":"text","ask":"q"}])";
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("another version") << QByteArray(R"({"version":2,"deck":{}})");
        QTest::newRow("too large") << QByteArray(ownDeckBytes + 1, ' ');
        row("no deck", "7");
        row("empty", "{}");
        row("an id of ours", R"({"prompts":[{"id":"slow-week","text":"t"}]})");
        row("id twice", R"({"prompts":[{"id":"own-a","text":"t"},{"id":"own-a","text":"u"}]})");
        row("a text too long",
            R"({"prompts":[{"id":"own-a","text":")" + QByteArray(2001, 'x') + R"("}]})");
        row("a path of ours", R"({"paths":[{"id":"heart-and-mind","kind":"own",)" + path + "}]}");
        row("a path that says it is ours",
            R"({"paths":[{"id":"own-a","kind":"card",)" + path + "}]}");
        row("a code of ours",
            R"({"paths":[{"id":"own-a","kind":"own","code":"P1",)" + path + "}]}");
        row("a path that offers itself",
            R"({"paths":[{"id":"own-a","kind":"own","offer":[{"when":{"circles":2},"because":"b"}],)"
                + path + "}]}");
        row("a path that opens a card",
            R"({"paths":[{"id":"own-a","kind":"own","title":"t","about":"b","steps":[{"id":"s",
                "type":"choice","ask":"q","options":[{"key":"a","label":"A","card":"danger"},
                {"key":"b","label":"B"}]}]}]})");
        row("prompt and path of one id",
            R"({"prompts":[{"id":"own-a","text":"t"}],"paths":[{"id":"own-a","kind":"own",)" + path
                + "}]}");
    }

    void othersFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        const Result<OwnDeck> deck = readOwnDeck(json);
        QVERIFY(!deck.has_value());
        QCOMPARE(deck.error().code, Errc::Malformed);
    }

    /// Bytes turned, cut out and doubled: read or refused, never more.
    void damagedFilesDoNoHarm()
    {
        QRandomGenerator random(11);
        const QList<Path> paths = loadPaths(u"en"_s).value_or(QList<Path>());
        const QList<QByteArray> whole{writeOwnDeck(largeDeck()).left(40'000) + "}}",
                                      writeOwnDeck(OwnDeck{{}, largeDeck().prompts, {}}),
                                      bytesOf(contentFolder + u"/paths/p05.json"_s),
                                      bytesOf(contentFolder + u"/offers.json"_s)};
        int read = 0;
        for (int round = 0; round < 600; ++round) {
            QByteArray json = whole.at(round % whole.size());
            const int hits = 1 + random.bounded(4);
            for (int hit = 0; hit < hits; ++hit) {
                const auto at = static_cast<qsizetype>(random.bounded(quint32(json.size())));
                switch (random.bounded(3)) {
                case 0:
                    json[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    json.remove(at, 1 + random.bounded(20));
                    break;
                default:
                    json.insert(at, json.mid(at, 1 + random.bounded(40)));
                    break;
                }
            }
            read += readOwnDeck(json).has_value() ? 1 : 0;
            read += parsePaths(json).has_value() ? 1 : 0;
            read += parseRules(json, paths).has_value() ? 1 : 0;
        }
        QVERIFY(read > 0); // a slip inside a sentence is still a sentence
    }
};

QTEST_APPLESS_MAIN(OwnDeckTest)
#include "own_deck_test.moc"
