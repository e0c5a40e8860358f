// SPDX-License-Identifier: GPL-3.0-or-later
// Every error has its sentences, and none of them scolds.
#include "ui/shared/wording.h"

#include "app/care/lint.h"

#include <QSet>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasWords_data();
    void everyErrorHasWords();
    void neverConfused();
    void savingKeepsTheWords();
    void detailIsNotShown();
};

void WordingTest::everyErrorHasWords_data()
{
    QTest::addColumn<int>("code");
    for (int code = int(Errc::WrongPassphrase); code <= int(Errc::Internal); ++code) {
        QTest::addRow("%d", code) << code;
    }
}

void WordingTest::everyErrorHasWords()
{
    QFETCH(const int, code);
    const Error error{static_cast<Errc>(code), {}};
    for (const Wording &words :
         {openingTrouble(error), openingTrouble(error, true), savingTrouble(error)}) {
        QVERIFY(!words.happened.isEmpty());
        QVERIFY(!words.canDo.isEmpty());
        QVERIFY(words.happened.endsWith(u'.'));
        QVERIFY(words.canDo.endsWith(u'.'));
        QCOMPARE(words.whole(), QString(words.happened + u' ' + words.canDo));
        const QStringList banned = care::bannedWords(words.whole());
        QVERIFY2(banned.isEmpty(), qPrintable(words.whole() + u" : "_s + banned.join(u' ')));
        QVERIFY2(
            care::readingGrade(words.whole()) <= 7.0,
            qPrintable(words.whole() + u' ' + QString::number(care::readingGrade(words.whole()))));
        QVERIFY2(care::longestSentence(words.whole()) <= 20, qPrintable(words.whole()));
        for (const QString &blame :
             {u"you entered"_s, u"invalid"_s, u"failed"_s, u"illegal"_s, u"error code"_s}) {
            QVERIFY2(!words.whole().contains(blame, Qt::CaseInsensitive),
                     qPrintable(words.whole()));
        }
    }
}

void WordingTest::neverConfused()
{
    const auto opening = [](Errc code, bool withCode = false) {
        return openingTrouble(Error{code, {}}, withCode).whole();
    };
    QCOMPARE(opening(Errc::WrongPassphrase), u"That did not open it. Nothing is lost."_s);
    QCOMPARE(opening(Errc::WrongPassphrase, true),
             u"That is not this journal’s code. Compare it with the sheet, one group at a time."_s);
    // Damage is never told as a wrong passphrase, with a code or without.
    for (const bool withCode : {false, true}) {
        const QString damaged = opening(Errc::Damaged, withCode);
        QVERIFY(damaged.startsWith(u"This file could not be read."_s));
        QVERIFY(!damaged.contains(u"passphrase"_s));
        QVERIFY(!damaged.contains(u"code"_s));
    }
    QVERIFY(opening(Errc::TooCostly).contains(u"memory"_s));
    QVERIFY(opening(Errc::NewerFormat).contains(u"Update"_s));
    // Different troubles have different words.
    QSet<QString> seen;
    for (int code = int(Errc::WrongPassphrase); code <= int(Errc::Internal); ++code) {
        const QString words = opening(static_cast<Errc>(code));
        QVERIFY2(!seen.contains(words), qPrintable(words));
        seen.insert(words);
    }
}

void WordingTest::savingKeepsTheWords()
{
    for (int code = int(Errc::WrongPassphrase); code <= int(Errc::Internal); ++code) {
        const Wording words = savingTrouble(Error{static_cast<Errc>(code), {}});
        QVERIFY2(words.canDo.contains(u"still in this window"_s), qPrintable(words.whole()));
        QVERIFY2(!words.whole().contains(u"passphrase"_s), qPrintable(words.whole()));
    }
    QVERIFY(savingTrouble(Error{Errc::DiskFull, {}}).canDo.contains(u"room on the disk"_s));
}

void WordingTest::detailIsNotShown()
{
    const Error error{Errc::Io, "sqlite 10 at /home/canary"};
    QVERIFY(!openingTrouble(error).whole().contains(u"canary"_s));
    QVERIFY(!savingTrouble(error).whole().contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(WordingTest)
#include "wording_test.moc"
