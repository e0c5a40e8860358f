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
        const Range all{QDate(2025, 1, 1), QDate(2025, 2, 1)};
        QCOMPARE(csvOf({&late, &binned, nullptr, &early}, all),
                 QByteArray("at,day,frame,p,e,words,id\r\n"
                            "2025-01-01T10:00:00-03:30,2025-01-01,now,-1,-2,"
                            "\"sad;own:a \"\"word\"\", \xc3\xbc\","
                            "00000000000000000000000000000002\r\n"
                            "2025-02-01T00:30:00+14:00,2025-02-01,day,3,-2,,"
                            "00000000000000000000000000000001\r\n"));
    }

    void onlyTheDaysOfTheRange()
    {
        const Page page = pageWith(1, "2025-02-01T00:30:00+14:00", 3, {}, Frame::Day);
        const QByteArray head("at,day,frame,p,e,words,id\r\n");
        QCOMPARE(csvOf({&page}, {QDate(2025, 1, 1), QDate(2025, 1, 31)}), head);
        QCOMPARE(csvOf({&page}, {QDate(2025, 2, 2), QDate(2025, 3, 1)}), head);
        QVERIFY(csvOf({&page}, {QDate(2025, 2, 1), QDate(2025, 2, 1)}).size() > head.size());
        QCOMPARE(csvOf({}, {QDate(2025, 2, 1), QDate(2025, 2, 1)}), head);
    }
};

} // namespace

} // namespace afterword::timeline

QTEST_APPLESS_MAIN(afterword::timeline::CsvTest)
#include "csv_test.moc"
