// SPDX-License-Identifier: GPL-3.0-or-later
// Folding is compared with the whole-string way of doing it, and with rows written by hand.
#include "app/base/fold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// NFKD over the whole string, marks dropped, case folded: slow and plainly right.
QString foldTestReference(const QString &text)
{
    const auto bare = [](const QString &from) {
        QString kept;
        const auto codes = from.normalized(QString::NormalizationForm_KD).toUcs4();
        for (const char32_t code : codes) {
            if (QChar::category(code) != QChar::Mark_NonSpacing)
                kept += QString::fromUcs4(&code, 1);
        }
        return kept;
    };
    return bare(bare(text).toCaseFolded().replace(u"ß"_s, u"ss"_s));
}

} // namespace

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void agreesWithReference();
    void originsLeadBack();
    void bothFormsAgree();
    void lonelySurrogates();
    void keepsWhatItChanges();
    void oneAmongMany();
};

void FoldTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ascii") << u"Moving OUT, at 1 a.m."_s << u"moving out, at 1 a.m."_s;
    QTest::newRow("composed") << u"Café Zürich"_s << u"cafe zurich"_s;
    QTest::newRow("decomposed") << u"Cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
    QTest::newRow("ligature") << u"ﬁnally"_s << u"finally"_s;
    QTest::newRow("dotted capital i") << u"İzmir"_s << u"izmir"_s;
    QTest::newRow("greek") << u"Ὀδυσσεύς"_s << u"οδυσσευσ"_s;
    QTest::newRow("cyrillic") << u"Ёлка"_s << u"елка"_s;
    QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("cjk") << u"日記"_s << u"日記"_s;
    QTest::newRow("kana with voice mark") << u"がぎ"_s << u"かき"_s;
    QTest::newRow("hangul") << u"한"_s << u"\u1112\u1161\u11ab"_s;
    QTest::newRow("arabic marks") << u"كِتَاب"_s << u"كتاب"_s;
    QTest::newRow("emoji") << u"ok 🙂"_s << u"ok 🙂"_s;
    QTest::newRow("mathematical") << u"𝐀𝐛"_s << u"ab"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a b"_s;
}

void FoldTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromUtf8(fold(text)), folded);
    QCOMPARE(foldWithOrigin(text).folded, folded);
}

void FoldTest::agreesWithReference()
{
    // Each code point of the basic plane, in runs of seven so that neighbours could disturb.
    for (char32_t first = 1; first < 0x10000; first += 7) {
        QString text;
        for (char32_t code = first; code < first + 7 && code < 0x10000; ++code) {
            // Spacing marks that reorder are the one thing a per-character folding leaves in place.
            if (!QChar::isSurrogate(code)
                && (QChar::combiningClass(code) == 0
                    || QChar::category(code) == QChar::Mark_NonSpacing))
                text += QString::fromUcs4(&code, 1);
        }
        QCOMPARE(QString::fromUtf8(fold(text)), foldTestReference(text));
    }
}

void FoldTest::originsLeadBack()
{
    const QString text = u"Aé ﬁ🙂e\u0301x"_s;
    const FoldedText folded = foldWithOrigin(text);
    QCOMPARE(folded.folded, u"ae fi🙂ex"_s);
    const std::vector<qsizetype> origin{0, 1, 2, 3, 3, 4, 4, 6, 8, 9};
    QCOMPARE(folded.origin, origin);
}

void FoldTest::bothFormsAgree()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 300; ++round) {
        QString text;
        const int length = random.bounded(60);
        for (int i = 0; i < length; ++i) {
            static constexpr char32_t planes[] = {0x80, 0x300, 0x3000, 0x1100, 0x20000};
            const char32_t code = random.bounded(planes[random.bounded(5)]);
            if (!QChar::isSurrogate(code))
                text += QString::fromUcs4(&code, 1);
        }
        const FoldedText folded = foldWithOrigin(text);
        QCOMPARE(QString::fromUtf8(fold(text)), folded.folded);
        QCOMPARE(folded.origin.size(), static_cast<std::size_t>(folded.folded.size()) + 1);
        const KeptFold kept = foldKeeping(text);
        QCOMPARE(kept.folded, fold(text));
        QCOMPARE(unfold(kept.folded, kept.changes), text);
        QVERIFY(std::is_sorted(folded.origin.begin(), folded.origin.end()));
        QCOMPARE(folded.origin.back(), text.size());
    }
}

void FoldTest::lonelySurrogates()
{
    const QString text = QString(QChar(0xd83d)) + u'a' + QChar(0xde42);
    QCOMPARE(foldWithOrigin(text).folded, u"\ufffda\ufffd"_s);
    QCOMPARE(fold(text), u"\ufffda\ufffd"_s.toUtf8());
    QCOMPARE(unfold(fold(text), foldKeeping(text).changes), text);
}

void FoldTest::keepsWhatItChanges()
{
    const QStringList texts{QString(),
                            u"Plain, with Capitals AND more"_s,
                            u"na\u00efve Caf\u00e9 \u201cquoted\u201d \u2026 \ufb01ne"_s,
                            u"\ufeffmark first"_s,
                            u"\u0301\u0301"_s,
                            QString(100'000, u'X'),
                            QString(100'000, u'x') + u'\u00c5'};
    for (const QString &text : texts) {
        const KeptFold kept = foldKeeping(text);
        QCOMPARE(kept.folded, fold(text));
        QCOMPARE(unfold(kept.folded, kept.changes), text);
    }
    QVERIFY(foldKeeping(u"all small").changes.isEmpty());
}

/// Plain letters are folded many at a time: one that is not plain may lie anywhere among them.
void FoldTest::oneAmongMany()
{
    for (int length = 1; length <= 50; ++length) {
        for (int at = 0; at < length; ++at) {
            for (const char16_t one : {u'A', u'Z', u'@', u'[', u'\u00e9', u'\u0080', u'\ufb01'}) {
                QString text(length, u'k');
                text[at] = QChar(one);
                const KeptFold kept = foldKeeping(text);
                QCOMPARE(QString::fromUtf8(kept.folded), foldTestReference(text));
                QCOMPARE(fold(text), kept.folded);
                QCOMPARE(unfold(kept.folded, kept.changes), text);
            }
        }
    }
}

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
