// SPDX-License-Identifier: GPL-3.0-or-later
// Every sample broken off at many lengths and with bits turned over: what comes is pages that hold,
// or an error with a name; never a crash, a page without a day, or a mistake of ours. The same each
// time; tests/fuzz goes on from there.
#include "app/exchange/plan.h"
#include "app/journal/file_source.h"
#include "tests/support/format_cases.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace afterword::exchange;
using namespace Qt::StringLiterals;

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One file, an archive in memory, or the files of a folder.
Files filesOf(const test::FormatCase &sample)
{
    const QFileInfo info(sample.source);
    if (info.isFile())
        return {{info.fileName(), bytesOf(sample.source)}};
    if (info.suffix() == "zip"_L1 || info.suffix() == "daylio"_L1)
        return {{info.fileName(), test::zipOf(sample.source)}};
    Files files;
    QDirIterator all(sample.source, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.emplace_back(QDir(sample.source).relativeFilePath(path), bytesOf(path));
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<std::unique_ptr<exchange::Source>> sourceOfFiles(const Files &files)
{
    if (files.size() == 1)
        return exchange::Source::fromBytes(files.front().first, files.front().second);
    return exchange::Source::fromFiles(files);
}

/// Empty when all is well; otherwise what is not.
QString complaintOf(const Harvest &harvest)
{
    for (const Draft &draft : harvest.pages) {
        if (draft.page.at.isNull() || !Moment::parse(draft.page.at.toString()))
            return u"a page without a day"_s;
        QSet<QString> names;
        for (const DraftFile &file : draft.files) {
            if (file.name != plainFileName(file.name) || names.contains(file.name))
                return u"a file's name: "_s + file.name;
            names.insert(file.name);
        }
    }
    return {};
}

/// As the product does: told apart (which it may not be any more), read, planned.
QString broughtIn(const test::FormatCase &sample, const Files &files)
{
    auto source = sourceOfFiles(files);
    if (!source)
        return source.error().code == Errc::Internal ? u"a mistake of ours"_s : QString();
    static_cast<void>(formatFor(**source));
    const QByteArray typed = sample.options["passphrase"_L1].toString().toUtf8();
    const vault::SecureBytes passphrase(
        std::string_view(typed.constData(), static_cast<std::size_t>(typed.size())));
    ReadOptions options;
    options.local = QTimeZone("Europe/Berlin");
    options.today = QDate(2026, 3, 29);
    options.passphrase = typed.isEmpty() ? nullptr : &passphrase;
    for (const auto &column : sample.options["columns"_L1].toArray())
        options.columns += column.toString();
    options.parts = sample.options["parts"_L1].toBool();
    Intake intake;
    const Status read = formatOf(sample.format)->read(**source, options, intake);
    if (!read)
        return read.error().code == Errc::Internal ? u"a mistake of ours"_s : QString();
    QString complaint = complaintOf(intake.harvest());
    PlanOptions plan;
    plan.format = sample.format;
    plan.now = Moment{1'774'000'000'000, 3600};
    plan.zone = "Europe/Berlin";
    plan.leftOver = u"Left over"_s;
    for (const PlannedPage &page : planOf(intake.take(), {}, plan).pages) {
        if (page.page.title.size() > 1'000 || page.page.id.isNull())
            complaint = u"a page without bounds"_s;
    }
    return complaint;
}

} // namespace

class MutatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void brokenOff_data() { samples(); }

    void brokenOff();

    void bitsTurned_data() { samples(); }

    void bitsTurned();

private:
    static void samples()
    {
        QTest::addColumn<qsizetype>("at");
        const QList<test::FormatCase> all = test::formatCases();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%s %s", qPrintable(all[i].format), qPrintable(all[i].name)) << i;
    }

    static const test::FormatCase &sample(qsizetype at)
    {
        static const QList<test::FormatCase> all = test::formatCases();
        return all[at];
    }
};

/// Each of its files at 24 lengths, the first and the last letters among them.
void MutatedTest::brokenOff()
{
    QFETCH(const qsizetype, at);
    const test::FormatCase &each = sample(at);
    const Files files = filesOf(each);
    QVERIFY(!files.isEmpty());
    constexpr qsizetype steps = 24;
    for (qsizetype file = 0; file < std::min<qsizetype>(files.size(), 6); ++file) {
        const QByteArray whole = files[file].second;
        QSet<qsizetype> lengths{0, 1, 3, whole.size() - 1, whole.size() - 2};
        for (qsizetype step = 0; step < steps; ++step)
            lengths.insert(whole.size() * step / steps);
        for (const qsizetype length : std::as_const(lengths)) {
            Files broken = files;
            broken[file].second = whole.left(std::max<qsizetype>(length, 0));
            const QString complaint = broughtIn(each, broken);
            QVERIFY2(
                complaint.isEmpty(),
                qPrintable(u"%1 at %2: %3"_s.arg(files[file].first).arg(length).arg(complaint)));
        }
    }
}

void MutatedTest::bitsTurned()
{
    QFETCH(const qsizetype, at);
    const test::FormatCase &each = sample(at);
    const Files files = filesOf(each);
    QRandomGenerator chance(static_cast<quint32>(at) + 1);
    constexpr int rounds = 96;
    for (int round = 0; round < rounds; ++round) {
        Files bent = files;
        QByteArray &bytes = bent[chance.bounded(static_cast<int>(bent.size()))].second;
        for (int turns = 1 + chance.bounded(4); turns > 0 && !bytes.isEmpty(); --turns) {
            const auto place = chance.bounded(static_cast<int>(bytes.size()));
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << chance.bounded(8)));
        }
        const QString complaint = broughtIn(each, bent);
        QVERIFY2(complaint.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(complaint)));
    }
}

QTEST_GUILESS_MAIN(MutatedTest)
#include "mutated_test.moc"
