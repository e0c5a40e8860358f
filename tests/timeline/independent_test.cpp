// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of the timeline against independent.py, which was written from the design and works
// in fractions, on 200 series made by chance: several marks a day, gaps, both frames, binned pages,
// people who travel, zones with summer time, half hours, a skipped day. Each must be the same.
#include "app/timeline/comparison.h"
#include "app/timeline/series.h"
#include "tests/support/counted.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <list>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace afterword::timeline {

namespace {

constexpr int independentSeries = 200;
constexpr qint64 independentHour = 3'600'000;
constexpr int independentPatience = 240'000; // ms; a sanitized build waits for other programs, too

const QList<QByteArray> &zones()
{
    static const QList<QByteArray> names{"Europe/Berlin",
                                         "America/New_York",
                                         "Pacific/Auckland",
                                         "Pacific/Kiritimati",  // UTC+14
                                         "Pacific/Apia",        // had no 30 December 2011
                                         "Pacific/Pago_Pago",   // UTC-11
                                         "America/St_Johns",    // half past
                                         "Asia/Kathmandu",      // a quarter to
                                         "Australia/Lord_Howe", // summer time of half an hour
                                         "America/Sao_Paulo",   // began at midnight until 2019
                                         "Africa/Casablanca",   // winter time in Ramadan
                                         "Asia/Tokyo"};
    return names;
}

QString frameName(Frame frame)
{
    return frame == Frame::Day ? u"day"_s : u"now"_s;
}

/// A person's marks, as pages and as the task for the other program.
class MadeUp final
{
public:
    explicit MadeUp(unsigned seed)
        : m_random(seed)
    {
        static const QList<QDateTime> interesting{
            QDateTime(QDate(2011, 12, 20), QTime(0, 0), Qt::UTC), // Apia
            QDateTime(QDate(2018, 10, 20), QTime(0, 0), Qt::UTC), // summer time at midnight
            QDateTime(QDate(2024, 2, 20), QTime(0, 0), Qt::UTC),  // 29 February, then March
            QDateTime(QDate(2025, 10, 15), QTime(0, 0), Qt::UTC),
            QDateTime(QDate(1969, 11, 20), QTime(0, 0), Qt::UTC)};
        qint64 now =
            interesting[upTo(static_cast<int>(interesting.size()) - 1)].toMSecsSinceEpoch();
        if (chance(0.5))
            now = QDateTime(QDate(2008, 1, 1), QTime(0, 0), Qt::UTC)
                      .addDays(upTo(6500))
                      .toMSecsSinceEpoch();
        m_zone = zones()[upTo(static_cast<int>(zones().size()) - 1)];
        m_whole = QList<double>{0, 0.2, 0.5, 0.8, 1}[upTo(4)];
        const int count = 10 + upTo(280);
        while (m_count < count) {
            addPage(now);
            now += step();
        }
        for (const Page &page : m_pages)
            m_pointers.push_back(&page);
        // Pages come in any order.
        std::shuffle(m_pointers.begin(), m_pointers.end(), m_random);
    }

    [[nodiscard]] const std::vector<const Page *> &pages() const { return m_pointers; }

    QJsonObject task(const std::vector<Dot> &all)
    {
        const QDate first = all.front().day;
        const auto wide = static_cast<int>(first.daysTo(all.back().day));
        lasts = {all.back().day, all.back().day.addDays(1)};
        for (int i = 0; i < 10; ++i)
            lasts.append(first.addDays(upTo(wide)));
        range = Range{first.addDays(upTo(wide)), all.back().day.addDays(-upTo(5))};
        QJsonArray days;
        for (const QDate day : lasts)
            days.append(day.toString(Qt::ISODate));
        return {{u"marks"_s, m_marks},
                {u"bin"_s, m_bin},
                {u"lasts"_s, days},
                {u"range"_s,
                 QJsonArray{range.first.toString(Qt::ISODate), range.last.toString(Qt::ISODate)}}};
    }

    QList<QDate> lasts;
    Range range;

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    bool chance(double share) { return upTo(9999) < share * 10'000; }

    qint64 step()
    {
        if (chance(0.03))
            return upTo(40 * 24) * independentHour;
        if (chance(0.45)) // the same day, or the same moment
            return chance(0.1) ? 0 : upTo(600) * 60'000;
        return 20 * independentHour + upTo(8 * 60) * 60'000 + upTo(59'999);
    }

    void addPage(qint64 &now)
    {
        if (chance(0.02)) // a journey
            m_zone = zones()[upTo(static_cast<int>(zones().size()) - 1)];
        if (chance(0.03))
            m_level = upTo(6) - 3;
        Page page;
        page.id = Id{0, static_cast<quint64>(upTo(1'000'000'000))};
        const QString number = page.id.toHex();
        const int moods = 1 + (chance(0.2) ? upTo(2) : 0);
        for (int i = 0; i < moods; ++i)
            page.moods.append(moodAt(now + i * 1000, number));
        if (chance(0.05)) {
            page.bin = page.moods.front().at;
            m_bin.append(number);
        }
        m_pages.push_back(page);
    }

    Mood moodAt(qint64 ms, const QString &page)
    {
        static const QStringList words{
            u"sad"_s, u"numb"_s, u"calm"_s, u"lost"_s, u"free"_s, u"own:1f"_s, u"own:ü"_s};
        const QDateTime instant = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        Mood mood;
        mood.at = Moment{ms, QTimeZone(m_zone).offsetFromUtc(instant)};
        mood.pleasant = std::clamp(m_level + upTo(2) + upTo(2) - 2, -3, 3);
        mood.energy = upTo(4) - 2;
        mood.frame = chance(m_whole) ? Frame::Day : Frame::Now;
        for (int i = upTo(3); i > 0; --i) {
            const QString &word = words[upTo(static_cast<int>(words.size()) - 1)];
            if (!mood.words.contains(word))
                mood.words.append(word);
        }
        m_marks.append(QJsonArray{ms,
                                  QString::fromUtf8(m_zone),
                                  mood.pleasant,
                                  mood.energy,
                                  frameName(mood.frame),
                                  QJsonArray::fromStringList(mood.words),
                                  page});
        ++m_count;
        return mood;
    }

    std::mt19937 m_random;
    QByteArray m_zone;
    double m_whole = 0;
    int m_level = 0;
    int m_count = 0;
    std::list<Page> m_pages;
    std::vector<const Page *> m_pointers;
    QJsonArray m_marks;
    QJsonArray m_bin;
};

QJsonArray dotRows(const std::vector<Dot> &all)
{
    QJsonArray rows;
    for (const Dot &dot : all)
        rows.append(QJsonArray{
            dot.x, dot.day.toString(Qt::ISODate), dot.pleasant, dot.energy, dot.page.toHex()});
    return rows;
}

QJsonArray gapRows(const std::vector<Dot> &all)
{
    QJsonArray rows;
    for (const Gap &gap : gaps(all))
        rows.append(QJsonArray{gap.first.toString(Qt::ISODate), gap.last.toString(Qt::ISODate)});
    return rows;
}

QJsonObject lineRows(const std::vector<Dot> &all)
{
    QJsonObject lines;
    for (const Frame frame : {Frame::Now, Frame::Day}) {
        for (const Axis axis : {Axis::Pleasantness, Axis::Energy}) {
            QJsonArray rows;
            for (const SoftPoint &point : softLine(all, frame, axis))
                rows.append(QJsonArray{
                    point.x, point.median, point.low, point.high, point.edge, point.breakBefore});
            lines[frameName(frame) + (axis == Axis::Energy ? u" e" : u" p")] = rows;
        }
    }
    return lines;
}

QJsonObject yearRows(const std::vector<Dot> &all)
{
    QJsonObject days;
    for (int year = all.front().day.year(); year <= all.back().day.year(); ++year) {
        const auto values = yearInDays(all, year);
        for (size_t i = 0; i < values.size(); ++i) {
            const QDate day = QDate(year, 1, 1).addDays(static_cast<qint64>(i));
            const auto &value = values[i];
            if (value.has_value())
                days[day.toString(Qt::ISODate)] =
                    QJsonArray{*value, dayValue(all, day).value_or(99)};
        }
    }
    return days;
}

QJsonArray wordRows(const std::vector<Dot> &all, const Range &range)
{
    QJsonArray rows;
    for (const MonthWords &month : wordsByMonth(all, range))
        rows.append(QJsonArray{month.month.toString(Qt::ISODate).left(7),
                               QJsonArray::fromStringList(month.words)});
    return rows;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TooFewDays:
        return u"few"_s;
    case Verdict::AboutTheSame:
        return u"same"_s;
    case Verdict::MorePleasant:
        return u"pleasant"_s;
    case Verdict::MoreUnpleasant:
        return u"unpleasant"_s;
    }
    return {};
}

QJsonArray besideRows(const std::vector<Dot> &all, const QList<QDate> &lasts)
{
    QJsonArray rows;
    for (const QDate last : lasts) {
        const Comparison found = fourWeeks(all, last);
        rows.append(QJsonArray{verdictName(found.verdict),
                               frameName(found.frame),
                               found.daysNow,
                               found.daysBefore,
                               found.oftener});
    }
    return rows;
}

QJsonObject answersOf(const std::vector<Dot> &all, const MadeUp &made)
{
    return {{u"dots"_s, dotRows(all)},
            {u"days"_s, markedDays(all)},
            {u"main"_s, frameName(mainFrame(all))},
            {u"gaps"_s, gapRows(all)},
            {u"lines"_s, lineRows(all)},
            {u"years"_s, yearRows(all)},
            {u"words"_s, wordRows(all, made.range)},
            {u"beside"_s, besideRows(all, made.lasts)}};
}

QByteArray textOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

class IndependentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void zonesAreKnown()
    {
        for (const QByteArray &zone : zones())
            QVERIFY2(QTimeZone(zone).isValid(), zone.constData());
        // the day that never was
        const QTimeZone apia("Pacific/Apia");
        QCOMPARE(apia.offsetFromUtc(QDateTime(QDate(2011, 12, 30), QTime(9, 0), Qt::UTC)), -36000);
        QCOMPARE(apia.offsetFromUtc(QDateTime(QDate(2011, 12, 30), QTime(11, 0), Qt::UTC)), 50400);
    }

    /// So that it stays a second opinion.
    void theOtherProgramStandsAlone()
    {
        QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/timeline/independent.py"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::set<QByteArray> modules;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("import ") || line.startsWith("from "))
                modules.insert(line.split(' ').at(1));
        }
        const std::set<QByteArray> wanted{
            "collections", "datetime", "fractions", "json", "statistics", "sys", "zoneinfo"};
        QVERIFY(modules == wanted);
    }

    void theTwoAgree()
    {
        Counted count("T-SERIES");
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/timeline/independent.py")});
        QList<QJsonObject> ours;
        for (unsigned seed = 1; seed <= independentSeries; ++seed) {
            MadeUp made(seed);
            const std::vector<Dot> all = dots(made.pages());
            QVERIFY(!all.empty());
            const QJsonObject task = made.task(all);
            python.write(QJsonDocument(task).toJson(QJsonDocument::Compact) + '\n');
            ours.append(answersOf(all, made));
        }
        python.closeWriteChannel();
        QVERIFY2(python.waitForFinished(independentPatience), qPrintable(python.errorString()));
        QCOMPARE(python.readAllStandardError(), QByteArray());
        QCOMPARE(python.exitCode(), 0);
        QList<QByteArray> lines = python.readAllStandardOutput().split('\n');
        lines.removeLast();
        QCOMPARE(lines.size(), qsizetype{independentSeries});

        QHash<QString, int> seen;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject theirs = QJsonDocument::fromJson(lines[i]).object();
            QCOMPARE(theirs.keys(), ours[i].keys());
            for (const QString &key : theirs.keys()) {
                const bool same = textOf(theirs[key]) == textOf(ours[i][key]);
                if (!same)
                    qInfo("series %d, %s", static_cast<int>(i + 1), qPrintable(key));
                QVERIFY(count.that(same));
            }
            tell(seen, theirs);
        }
        // so that none of it can pass by being empty
        for (const QString &each : {u"few"_s, u"same"_s, u"pleasant"_s, u"unpleasant"_s})
            QVERIFY2(seen[each] >= 50, qPrintable(each + u' ' + QString::number(seen[each])));
        QVERIFY(seen[u"dots"_s] > 20'000);
        QVERIFY(seen[u"gaps"_s] > 200);
        QVERIFY(seen[u"points"_s] > 10'000);
        QVERIFY(seen[u"words"_s] > 200);
        QVERIFY(seen[u"day"_s] > 300 && seen[u"now"_s] > 300);
    }

private:
    static void tell(QHash<QString, int> &seen, const QJsonObject &answers)
    {
        const QJsonArray beside = answers[u"beside"_s].toArray();
        for (const auto &each : beside) {
            ++seen[each.toArray().at(0).toString()];
            ++seen[each.toArray().at(1).toString()];
        }
        for (const QString &each : {u"dots"_s, u"gaps"_s, u"words"_s})
            seen[each] += static_cast<int>(answers[each].toArray().size());
        const QJsonObject lines = answers[u"lines"_s].toObject();
        for (const QString &each : lines.keys())
            seen[u"points"_s] += static_cast<int>(lines[each].toArray().size());
    }
};

} // namespace

} // namespace afterword::timeline

QTEST_APPLESS_MAIN(afterword::timeline::IndependentTest)
#include "independent_test.moc"
