// SPDX-License-Identifier: GPL-3.0-or-later
// The list that stays open: lines come in with their day and go without a trace, in the text and
// beside it, whatever else was written into the page.
#include "app/reflect/open_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

const QDate began(2026, 3, 3);
const QDate later(2026, 3, 20);

ListedPage begun(const QStringList &lines = {u"Sundays"_s, u"The blue cup"_s})
{
    ListedPage listed;
    listed.page.id = Id::random();
    listed.page.at = Moment::parse(u"2026-03-03T21:14:00+01:00"_s).value();
    listed.page.path.id = keptListPath();
    listed.page.values = {{u"mine-again"_s, QJsonArray::fromStringList(lines)},
                          {u"keep-open"_s, u"yes"_s},
                          {u"who-i-am"_s, 4}};
    listed.text = u"> Is there anything that is yours again?\n\n- Sundays\n- The blue cup\n\n"
                  "> I know who I am these days.\n\n4 of 10"_s;
    return listed;
}

} // namespace

class OpenListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void onlyWhatWasLeftOpen()
    {
        ListedPage listed = begun();
        QVERIFY(isKeptOpen(listed.page));
        QVERIFY(!isKeptOpen(withListClosed(listed.page)));
        listed.page.path.id = u"heart-and-mind"_s;
        QVERIFY(!isKeptOpen(listed.page));
        QVERIFY(keptLines({&listed.page}).isEmpty());
    }

    void aLineComesWithItsDay()
    {
        const ListedPage more = withLine(begun(), u"  The  radio "_s, later, QLocale::c());
        const QList<KeptLine> lines = keptLines({&more.page});
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).text, u"The radio"_s); // latest day first
        QCOMPARE(lines.at(0).day, later);
        QCOMPARE(lines.at(1).text, u"Sundays"_s);
        QCOMPARE(lines.at(1).day, began);
        QVERIFY2(more.text.contains(
                     u"- The blue cup\n- The radio (Friday, 20 March 2026)\n\n> I know"_s),
                 qPrintable(more.text));
        QCOMPARE(more.page.values.value("who-i-am"_L1).toInt(), 4);
        // Another one goes below it.
        const ListedPage again = withLine(more, u"Bread"_s, later, QLocale::c());
        QVERIFY(again.text.contains(u"2026)\n- Bread (Friday"_s));
    }

    void itGoesWithoutATrace()
    {
        const ListedPage before = begun();
        const ListedPage more = withLine(before, u"The radio"_s, later, QLocale::c());
        const ListedPage less = withoutLine(more, 2, QLocale::c());
        QCOMPARE(less.text, before.text);
        QCOMPARE(less.page.values, before.page.values);
        const ListedPage first = withoutLine(more, 0, QLocale::c());
        QVERIFY(!first.text.contains(u"Sundays"_s));
        QCOMPARE(keptLines({&first.page}).size(), 2);
        QCOMPARE(keptLines({&first.page}).at(0).day, later);
    }

    void whatWasWrittenSinceStays()
    {
        ListedPage listed = begun();
        listed.text = u"All of it put in other words."_s;
        const ListedPage more = withLine(listed, u"Bread"_s, began, QLocale::c());
        QCOMPARE(more.text, u"All of it put in other words.\n\n- Bread"_s);
        const ListedPage less = withoutLine(more, 0, QLocale::c());
        QCOMPARE(less.text, more.text);
        QCOMPARE(keptLines({&less.page}).size(), 2);
    }

    void blankOrTooMuchChangesNothing()
    {
        const ListedPage listed = begun();
        QCOMPARE(withLine(listed, u"   "_s, later, QLocale::c()).page, listed.page);
        ListedPage full = begun();
        for (int i = 0; i < 200; ++i)
            full = withLine(full, u"x"_s.repeated(400), later, QLocale::c());
        QVERIFY(keptLines({&full.page}).size() <= keptListLines);
        const qsizetype size =
            QJsonDocument(full.page.values).toJson(QJsonDocument::Compact).size();
        QVERIFY2(size < 32'768, qPrintable(QString::number(size)));
        QCOMPARE(withoutLine(full, 900, QLocale::c()).page, full.page);
    }
};

QTEST_APPLESS_MAIN(OpenListTest)
#include "open_list_test.moc"
