// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of the table of formats against its samples in tests/data: it is told apart by what it
// holds, gives what is expected, adds nothing the second time, and what is written is read again.
#include "tests/support/format_cases.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace afterword::exchange;
using namespace Qt::StringLiterals;

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsWhole();
    void toldInOnePass_data();
    void toldInOnePass();
    void samples_data();
    void samples();

    void secondTimeAddsNothing_data() { samples_data(); }

    void secondTimeAddsNothing();
    void writtenIsReadAgain_data();
    void writtenIsReadAgain();
};

namespace {

PlanOptions planOptions(const QString &format)
{
    PlanOptions options;
    options.format = format;
    options.import = Id{1, 2};
    options.now = Moment{1'774'000'000'000, 3600};
    options.zone = "Europe/Berlin";
    options.leftOver = u"Left over"_s;
    return options;
}

const test::FormatCase &caseOf(const QString &format, const QString &name)
{
    static const QList<test::FormatCase> all = test::formatCases();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &each) {
        return each.format == format && each.name == name;
    });
    return *found;
}

/// Counts how often it is passed through, and how much it gives.
class CountedSource final : public Source
{
public:
    explicit CountedSource(const QStringList &files)
        : Source({}, {}, {})
    {
        for (const QString &name : files)
            note(name, size);
        sortNames();
    }

    static constexpr qint64 size = 10'000'000;
    int passes = 0;
    qint64 given = 0;

private:
    Status pass(const QSet<QString> &wanted, qint64 most, const Take &take) override
    {
        ++passes;
        for (const QString &name : wanted) {
            given += std::min(most, size);
            const QByteArray bytes(static_cast<qsizetype>(std::min(most, size)), 'x');
            if (const Status taken = take(name, bytes); !taken)
                return taken;
        }
        return {};
    }
};

} // namespace

void FormatsTest::toldInOnePass_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("notes") << u"days/%1.md"_s;
    QTest::newRow("texts") << u"2025/%1.txt"_s;
    QTest::newRow("pages") << u"Entries/%1.html"_s;
    QTest::newRow("lists") << u"%1.json"_s;
    QTest::newRow("pictures") << u"%1.jpg"_s;
}

/// Thousands of large files: all rows together look once, and at little.
void FormatsTest::toldInOnePass()
{
    QFETCH(const QString, pattern);
    QStringList names;
    for (int i = 0; i < 5'000; ++i)
        names += pattern.arg(i, 4, 10, QLatin1Char('0'));
    CountedSource source(names);
    static_cast<void>(formatFor(source));
    static_cast<void>(formatFor(source));
    QVERIFY2(source.passes <= 1, qPrintable(QString::number(source.passes)));
    QVERIFY(source.given <= 48 * Source::beginningMost);
}

void FormatsTest::everyRowIsWhole()
{
    QStringList ids;
    for (const Format *row : formats()) {
        const QString id = QString::fromLatin1(row->id);
        QVERIFY2(!ids.contains(id), row->id);
        ids += id;
        QVERIFY2(row->read != nullptr || row->write != nullptr, row->id);
        QCOMPARE(row->read == nullptr, row->sniff == nullptr);
        QVERIFY2(*row->title != '\0' && *row->files != '\0', row->id);
        QCOMPARE(formatOf(id), row);
        if (row->read != nullptr)
            QVERIFY2(QDir(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/") + id).exists(),
                     row->id);
    }
}

void FormatsTest::samples_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    for (const test::FormatCase &each : test::formatCases())
        QTest::addRow("%s %s", qPrintable(each.format), qPrintable(each.name))
            << each.format << each.name;
}

void FormatsTest::samples()
{
    QFETCH(const QString, format);
    QFETCH(const QString, name);
    const test::FormatCase &each = caseOf(format, name);
    QVERIFY2(!each.source.isEmpty(), qPrintable(each.folder));
    auto source = test::sourceOf(each);
    QVERIFY(source.has_value());
    const Format *told = formatFor(**source);
    QVERIFY2(told != nullptr, "not told apart");
    QCOMPARE(QString::fromLatin1(told->id), format);
    const auto harvest = test::harvestOf(each);
    const QString wanted = each.expected["error"_L1].toString();
    if (!wanted.isEmpty()) {
        QVERIFY(!harvest.has_value());
        QCOMPARE(static_cast<int>(harvest.error().code), each.expected["code"_L1].toInt());
        QCOMPARE(isLockedThere(harvest.error()), each.expected["locked"_L1].toBool());
        return;
    }
    QVERIFY2(harvest.has_value(), harvest ? "" : harvest.error().detail.c_str());
    const QJsonObject got = test::described(*harvest);
    if (got != each.expected)
        qWarning("got:\n%s", QJsonDocument(got).toJson().constData());
    QCOMPARE(got, each.expected);
}

void FormatsTest::secondTimeAddsNothing()
{
    QFETCH(const QString, format);
    QFETCH(const QString, name);
    const auto harvest = test::harvestOf(caseOf(format, name));
    if (!harvest)
        return;
    Known known;
    const Plan first = planOf(*harvest, known, planOptions(format));
    for (const PlannedPage &page : first.pages)
        known.add(page.page);
    for (const OtherRecord &other : first.others)
        known.add(other.record);
    QCOMPARE(first.known, 0);
    const Plan second = planOf(*harvest, known, planOptions(format));
    QCOMPARE(second.fresh, 0);
    QCOMPARE(second.known, first.fresh);
    QVERIFY(second.isEmpty());
}

void FormatsTest::writtenIsReadAgain_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    for (const test::FormatCase &each : test::formatCases()) {
        if (formatOf(each.format)->write != nullptr && each.expected["error"_L1].isUndefined())
            QTest::addRow("%s %s", qPrintable(each.format), qPrintable(each.name))
                << each.format << each.name;
    }
}

/// What a two-way format can hold comes back as it was.
void FormatsTest::writtenIsReadAgain()
{
    QFETCH(const QString, format);
    QFETCH(const QString, name);
    const test::FormatCase &each = caseOf(format, name);
    auto source = test::sourceOf(each);
    QVERIFY(source.has_value());
    const auto harvest = test::harvestOf(each);
    QVERIFY(harvest.has_value());
    const QTemporaryDir folder;
    const Format *row = formatOf(format);
    const QString out = folder.filePath(u"out."_s + QFileInfo(each.source).suffix());
    auto sink = row->writesFolder ? Sink::folder(out) : Sink::file(out);
    QVERIFY(sink.has_value());
    const auto writer = row->write(**sink, {});
    QVERIFY(test::writeAll(*writer, *harvest, **source).has_value());
    QVERIFY((*sink)->finish().has_value());
    auto again = each;
    again.source = out;
    const auto second = test::harvestOf(again);
    QVERIFY2(second.has_value(), second ? "" : second.error().detail.c_str());
    const QJsonObject got = test::comparable(*second, **test::sourceOf(again));
    const QJsonObject before = test::comparable(*harvest, **source);
    if (got != before)
        qWarning("before:\n%s\nafter:\n%s",
                 QJsonDocument(before).toJson().constData(),
                 QJsonDocument(got).toJson().constData());
    QCOMPARE(got, before);
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
