// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers as CSV, byte for byte.
#include "app/timeline/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace afterword::timeline {

namespace {

Page pageWith(quint64 id, const char *at, int pleasant, const QStringList &words, Frame frame)
{
    Page page;
    page.id = Id{0, id};
    page.title = u"A title, not to be seen"_s;
    Mood mood;
    mood.at = Moment::parse(QLatin1StringView(at)).value();
    mood.pleasant = pleasant;
    mood.energy = -2;
    mood.words = words;
    mood.frame = frame;
    page.moods = {mood};
    return page;
}

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void byteForByte()
    {
        const Page late = pageWith(1, "2025-02-01T00:30:00+14:00", 3, {}, Frame::Day);
        const Page early = pageWith(
            2, "2025-01-01T10:00:00-03:30", -1, {u"sad"_s, u"own:a \"word\", ü"_s}, Frame::Now);
        Page binned = early;
        binned.bin = binned.moods[0].at;
        QCOMPARE(csvOf(dots({&late, &binned, nullptr, &early})),
                 QByteArray("at,day,frame,p,e,words,id\r\n"
                            "2025-01-01T10:00:00-03:30,2025-01-01,now,-1,-2,"
                            "\"sad;own:a \"\"word\"\", \xc3\xbc\","
                            "00000000000000000000000000000002\r\n"
                            "2025-02-01T00:30:00+14:00,2025-02-01,day,3,-2,,"
                            "00000000000000000000000000000001\r\n"));
    }

    // Someone travels west: the chart goes by local time, the file by the moment.
    void byTheMoment()
    {
        const Page east = pageWith(1, "2025-02-01T09:00:00+10:00", 1, {}, Frame::Now);
        const Page west = pageWith(2, "2025-02-01T08:00:00-10:00", 2, {}, Frame::Now);
        const std::vector<Dot> local = dots({&east, &west});
        QCOMPARE(local.at(0).page, west.id);
        const QByteArray text = csvOf(local);
        QVERIFY(text.indexOf(east.id.toHex().toLatin1())
                < text.indexOf(west.id.toHex().toLatin1()));
    }

    /// Another program asked for pleasantness alone: no energy is not energy in the middle.
    void unknownEnergyStaysEmpty()
    {
        Page page = pageWith(1, "2025-02-01T00:30:00+14:00", 3, {}, Frame::Day);
        page.moods[0].energyKnown = false;
        page.moods[0].energy = 0;
        const Range days{QDate(2025, 2, 1), QDate(2025, 2, 1)};
        QVERIFY(csvOf({&page}, days).contains(",day,3,,,"));
        QVERIFY(!csvOf({&page}, {QDate(2025, 1, 1), QDate(2025, 1, 31)}).contains("day,3"));
    }

    void nothing()
    {
        QCOMPARE(csvOf(std::vector<Dot>()), QByteArray("at,day,frame,p,e,words,id\r\n"));
    }
};

} // namespace

} // namespace afterword::timeline

QTEST_APPLESS_MAIN(afterword::timeline::CsvTest)
#include "csv_test.moc"
