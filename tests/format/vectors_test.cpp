// SPDX-License-Identifier: GPL-3.0-or-later
// T-FMT, T-SLOT, T-COMPAT: every committed vector of the format opens, or does not, as it must, and
// what it gives out is what was sealed. The folder is read, so that no file can be left out.
#include "tests/format/vector_look.h"
#include "tests/support/counted.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace afterword::vector {

class VectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theSetIsWhole();
    void vector_data();
    void vector();
    void released_data();
    void released();

private:
    void check(Counted &count, const QString &path);

    QTemporaryDir m_folder;
    std::optional<Counted> m_all;
    std::optional<Counted> m_slots;
    std::optional<Counted> m_released;
};

void VectorsTest::initTestCase()
{
    m_all.emplace("T-FMT");
    m_slots.emplace("T-SLOT");
    m_released.emplace("T-COMPAT");
}

void VectorsTest::cleanupTestCase()
{
    m_all.reset();
    m_slots.reset();
    m_released.reset();
}

void VectorsTest::theSetIsWhole()
{
    const QRegularExpression name(QStringLiteral("/[0-9]{3}-[a-z0-9-]+\\.vault$"));
    QMap<QByteArray, int> outcomes;
    qsizetype ofSlots = 0;
    const QStringList paths = vectorsIn("vectors");
    for (const QString &path : paths) {
        QVERIFY2(name.match(path).hasMatch(), qPrintable(path));
        const VectorFile file = readVector(path);
        QVERIFY2(file.mistake.isEmpty(), qPrintable(path));
        ++outcomes[file.head.value("expect")];
        ofSlots += file.name.contains(QLatin1StringView("-slot-")) ? 1 : 0;
        const QJsonObject json = QJsonDocument::fromJson(file.json).object();
        QCOMPARE(json.value(QStringLiteral("outcome")).toString(),
                 QString::fromUtf8(file.head.value("expect")));
    }
    QVERIFY(paths.size() >= 450);
    QVERIFY(ofSlots >= 130);
    const QList<QByteArray> all{"header failure",
                                "manifest mismatch",
                                "newer",
                                "opens",
                                "record damaged",
                                "refused",
                                "slot failure",
                                "too costly",
                                "wrong passphrase"};
    QCOMPARE(outcomes.keys(), all);
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it)
        QVERIFY2(it.value() >= 5, it.key().constData());
}

void VectorsTest::vector_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = vectorsIn("vectors");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void VectorsTest::vector()
{
    QFETCH(const QString, path);
    const VectorFile file = readVector(path);
    // Under the test window a cost below the real one opens; release.vectors has these.
    const bool below = file.isReal() && file.head.value("expect") == "too costly";
    if (below)
        return;
    if (file.name.contains(QLatin1StringView("-slot-")))
        check(*m_slots, path);
    check(*m_all, path);
}

void VectorsTest::released_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = vectorsIn("released");
    QVERIFY(!paths.isEmpty());
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void VectorsTest::released()
{
    QFETCH(const QString, path);
    check(*m_released, path);
}

void VectorsTest::check(Counted &count, const QString &path)
{
    const VectorFile file = readVector(path);
    const QString copy = m_folder.filePath(QStringLiteral("vector.afterword"));
    QFile out(copy);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(out.write(file.vault), file.vault.size());
    out.close();

    const QJsonObject told = lookInto(copy, file.word("secret", 0), file.typed());
    const QJsonObject expected = comparable(file.json);
    if (!count.that(told == expected)) {
        qInfo().noquote() << file.head.value("fact") << QJsonDocument(told).toJson();
        QCOMPARE(QJsonDocument(told).toJson(QJsonDocument::Compact),
                 QJsonDocument(expected).toJson(QJsonDocument::Compact));
    }
    // Looking at a vault does not change it.
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(sha256(out.readAll()), file.word("vault", 1));
}

} // namespace afterword::vector

QTEST_GUILESS_MAIN(afterword::vector::VectorsTest)
#include "vectors_test.moc"
