// SPDX-License-Identifier: GPL-3.0-or-later
// T-FMT under the real window of key costs: what people run opens the vectors sealed at a real
// cost, and asks for none of those below it.
#include "tests/format/vector_look.h"
#include "tests/support/counted.h"

#include <QTemporaryDir>
#include <QTest>

namespace afterword::vector {

class ReleaseVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realCosts();
    void cheapCostsAreRefused();
};

void ReleaseVectorsTest::realCosts()
{
    Counted count("T-FMT");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("vector.afterword"));
    QStringList below;
    const QStringList paths = vectorsIn("vectors");
    for (const QString &path : paths) {
        const VectorFile file = readVector(path);
        QVERIFY2(file.mistake.isEmpty(), qPrintable(path));
        if (!file.isReal())
            continue;
        QFile out(copy);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(file.vault), file.vault.size());
        out.close();
        const QJsonObject told = lookInto(copy, file.word("secret", 0), file.typed());
        QVERIFY2(count.that(told == comparable(file.json)), qPrintable(path));
        if (file.head.value("expect") == "too costly")
            below += file.name;
    }
    QCOMPARE(count.cases(), 8);
    QCOMPARE(below.size(), 3);
}

/// Every vector that opens at a test's cost is outside the window of this build.
void ReleaseVectorsTest::cheapCostsAreRefused()
{
    Counted count("T-FMT");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("vector.afterword"));
    const QStringList paths = vectorsIn("vectors");
    for (const QString &path : paths) {
        const VectorFile file = readVector(path);
        if (file.isReal() || file.head.value("expect") != "opens")
            continue;
        QFile out(copy);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(file.vault), file.vault.size());
        out.close();
        const QJsonObject told = lookInto(copy, file.word("secret", 0), file.typed());
        const QString outcome = told.value(QStringLiteral("outcome")).toString();
        QVERIFY2(count.that(outcome == QLatin1StringView("too costly")), qPrintable(path));
    }
    QVERIFY(count.cases() >= 150);
}

} // namespace afterword::vector

QTEST_GUILESS_MAIN(afterword::vector::ReleaseVectorsTest)
#include "vectors_test.moc"
