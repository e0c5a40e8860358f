// SPDX-License-Identifier: GPL-3.0-or-later
// The lines as shipped: every country, every date, no number without its country; and the parser
// against slips.
#include "app/care/lines.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace afterword::care;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 28);

Lines shipped()
{
    return Lines::load().value_or(Lines());
}

QList<Shelf> shelves(QDate day = today)
{
    QList<Shelf> all;
    const Lines lines = shipped();
    for (const CountryName &country : lines.countries())
        all.append(lines.shelfFor(country.code, day));
    return all;
}

const Line *lineIn(const Shelf &shelf, const QString &id)
{
    const auto found = std::find_if(
        shelf.lines.cbegin(), shelf.lines.cend(), [&](const Line &line) { return line.id == id; });
    return found == shelf.lines.cend() ? nullptr : &*found;
}

QByteArray fileOf(const QByteArray &country)
{
    return R"({"version":1,"anywhere":[{"organisation":"o","address":"a.org"}],"countries":[)"
           + country + "]}";
}

QByteArray countryOf(const QByteArray &line)
{
    return fileOf(R"({"code":"AA","name":"A","emergency":[{"number":"1","for":"any"}],"lines":[)"
                  + line + "]}");
}

} // namespace

class LinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void shippedLinesLoad()
    {
        const Result<Lines> lines = Lines::load();
        QVERIFY2(lines.has_value(), lines ? "" : lines.error().detail.c_str());
        QSet<QString> codes;
        for (const CountryName &country : lines->countries())
            codes.insert(country.code);
        const QSet<QString> expected{u"GB"_s, u"IE"_s, u"US"_s, u"CA"_s, u"AU"_s, u"NZ"_s, u"DE"_s,
                                     u"AT"_s, u"CH"_s, u"FR"_s, u"BE"_s, u"NL"_s, u"ES"_s, u"PT"_s,
                                     u"IT"_s, u"SE"_s, u"NO"_s, u"DK"_s, u"FI"_s, u"PL"_s, u"IN"_s,
                                     u"JP"_s, u"KR"_s, u"BR"_s, u"MX"_s, u"ZA"_s, u"SG"_s};
        QCOMPARE(codes, expected);
        if (!lines->isCheckedByAPerson())
            qInfo("before a release a person has to check each line at its own site");
    }

    void everyCountryHasHelpOfBothKinds()
    {
        for (const Shelf &shelf : shelves()) {
            const QByteArray where = shelf.country.toUtf8();
            QVERIFY2(!shelf.emergency.isEmpty(), where.constData());
            const auto has = [&](LineFor purpose) {
                return std::any_of(shelf.lines.cbegin(), shelf.lines.cend(), [&](const Line &line) {
                    return line.purpose == purpose;
                });
            };
            QVERIFY2(has(LineFor::Feelings) && has(LineFor::Abuse), where.constData());
            QVERIFY2(shelf.directories.size() >= 2, where.constData());
            QCOMPARE(shelf.lines.constFirst().purpose, LineFor::Feelings);
        }
    }

    /// 113 is a line in one country and an ambulance in another.
    void noNumberWithoutItsCountry()
    {
        const Lines lines = shipped();
        for (const CountryName &country : lines.countries()) {
            const Shelf shelf = lines.shelfFor(country.code, today);
            QCOMPARE(shelf.country, country.name);
            for (const Line &line : shelf.lines)
                QCOMPARE(line.country, country.name);
            for (const EmergencyNumber &number : shelf.emergency)
                QCOMPARE(number.country, country.name);
        }
        for (const QString &code : {u""_s, u"ZZ"_s, u"gb"_s, u"GBR"_s}) {
            const Shelf none = lines.shelfFor(code, today);
            QVERIFY(none.country.isEmpty());
            QVERIFY(none.lines.isEmpty() && none.emergency.isEmpty());
            QVERIFY(none.directoriesFirst && !none.directories.isEmpty());
        }
        const auto meanings = [&](const QString &number) {
            QSet<QString> countries;
            for (const Shelf &shelf : shelves()) {
                for (const Line &line : shelf.lines) {
                    if (line.numbers.contains(number))
                        countries.insert(line.country);
                }
                for (const EmergencyNumber &one : shelf.emergency) {
                    if (one.number == number)
                        countries.insert(one.country);
                }
            }
            return countries.size();
        };
        QVERIFY(meanings(u"113"_s) >= 2);
        QVERIFY(meanings(u"142"_s) >= 2);
        QVERIFY(meanings(u"116 123"_s) >= 3);
    }

    void numbersLookLikeNumbers()
    {
        static const QRegularExpression number(u"^[#]?[0-9][0-9 -]*$"_s);
        static const QRegularExpression language(u"^[a-z]{2}$"_s);
        static const QRegularExpression hours(
            u"^(24/7|limited|[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9])?$"_s);
        for (const Shelf &shelf : shelves()) {
            for (const Line &line : shelf.lines) {
                const QByteArray where = (shelf.country + u'.' + line.id).toUtf8();
                for (const QString &one : line.numbers)
                    QVERIFY2(number.match(one).hasMatch(), where.constData());
                for (const QString &one : line.languages)
                    QVERIFY2(language.match(one).hasMatch(), where.constData());
                QVERIFY2(!line.languages.isEmpty(), where.constData());
                QVERIFY2(hours.match(line.hours).hasMatch(), where.constData());
                QVERIFY2(line.textWord.isEmpty() || line.channels == QStringList{u"text"_s},
                         where.constData());
            }
            for (const Directory &directory : shelf.directories)
                QVERIFY(!directory.address.contains(u':')); // an address to type, no link
        }
    }

    /// Numbers that people still find in old lists.
    void outdatedNumbersAreGone()
    {
        QString all;
        for (const Shelf &shelf : shelves()) {
            for (const Line &line : shelf.lines)
                all += line.numbers.join(u'|') + u'|';
        }
        for (const QString &old : {u"1393|"_s, u"020-50 50 50"_s})
            QVERIFY2(!all.contains(old), qPrintable(old));
    }

    void datesTellTheirAge()
    {
        const QDate checked(2026, 2, 28);
        QCOMPARE(freshnessOf(checked, checked), Freshness::Dated);
        QCOMPARE(freshnessOf(checked, QDate(2027, 2, 28)), Freshness::Dated);
        QCOMPARE(freshnessOf(checked, QDate(2027, 3, 1)), Freshness::Old);
        QCOMPARE(freshnessOf(QDate(), checked), Freshness::NotChecked);
    }

    void oldLinesStandBehindDirectories()
    {
        int notChecked = 0;
        for (const Shelf &shelf : shelves()) {
            for (const Line &line : shelf.lines)
                notChecked += line.freshness == Freshness::NotChecked ? 1 : 0;
        }
        QVERIFY(notChecked >= 3); // Poland, and one that was only recalled
        for (const Shelf &shelf : shelves(today.addYears(2))) {
            QVERIFY(shelf.directoriesFirst);
            QVERIFY(!shelf.lines.isEmpty()); // still there, said to be old
            for (const Line &line : shelf.lines)
                QVERIFY(line.freshness != Freshness::Dated);
        }
        // Dated ones first within their kind.
        for (const Shelf &shelf : shelves()) {
            for (qsizetype i = 1; i < shelf.lines.size(); ++i) {
                const Line &before = shelf.lines.at(i - 1);
                const Line &after = shelf.lines.at(i);
                QVERIFY(before.purpose <= after.purpose);
                QVERIFY(before.purpose != after.purpose || before.freshness <= after.freshness
                        || before.freshness != Freshness::Dated
                        || after.freshness != Freshness::Dated);
            }
        }
    }

    void saysWhomItIsFor()
    {
        const Lines lines = shipped();
        const Shelf uk = lines.shelfFor(u"GB"_s, today);
        QCOMPARE(aboutLine(*lineIn(uk, u"samaritans"_s)), u"For anyone. At any hour. Free."_s);
        QCOMPARE(numberInWords(*lineIn(uk, u"shout"_s)), u"SHOUT to 85258"_s);
        QCOMPARE(aboutLine(*lineIn(uk, u"refuge"_s)), u"England. For women. At any hour. Free."_s);
        QVERIFY(!uk.noneForAll);
        QVERIFY(lines.shelfFor(u"FR"_s, today).noneForAll);
        const Shelf finland = lines.shelfFor(u"FI"_s, today);
        QCOMPARE(numberInWords(*lineIn(finland, u"nollalinja"_s)), u"080 005 005 or 116 016"_s);
        const Shelf denmark = lines.shelfFor(u"DK"_s, today);
        QCOMPARE(aboutLine(*lineIn(denmark, u"livslinien"_s)),
                 u"For anyone. From 09:00 to 05:00."_s);
        const Shelf norway = lines.shelfFor(u"NO"_s, today);
        QCOMPARE(norway.emergency.size(), 2);
        QCOMPARE(norway.emergency.constLast().whom, u"medical"_s);
    }

    void slipsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &json, const QString &says) {
            QTest::newRow(name) << json << says;
        };
        const QByteArray good =
            R"({"id":"l","organisation":"o","for":"abuse","numbers":["1"],"channels":["call"],)"
            R"("status":"V1","checked_on":"2026-10-07","source":"s"})";
        QVERIFY(Lines::parse(countryOf(good)).has_value());
        const auto without = [&](const char *from, const char *to) {
            return countryOf(QByteArray(good).replace(from, to));
        };
        row("not JSON", "[", u"not JSON"_s);
        row("another version", R"({"version":3})", u"version"_s);
        row("no countries",
            R"({"version":1,"anywhere":[{"organisation":"o","address":"a"}]})",
            u"no countries"_s);
        row("no number", without(R"("numbers":["1"],)", ""), u"A.l: no number"_s);
        row("empty numbers", without(R"(["1"])", "[]"), u"numbers is no list"_s);
        row("unknown purpose",
            without(R"("for":"abuse")", R"("for":"fun")"),
            u"for is unknown: fun"_s);
        row("unknown channel", without(R"(["call"])", R"(["fax"])"), u"channels is unknown: fax"_s);
        row("unknown status",
            without(R"("status":"V1")", R"("status":"sure")"),
            u"status is unknown"_s);
        row("no day", without("2026-10-07", "2026-10-32"), u"checked_on is no day"_s);
        row("checked nowhere", without(R"(,"source":"s")", ""), u"checked, but where?"_s);
        row("a member of its own",
            without(R"("organisation":"o")", R"("organisation":"o","colour":"red")"),
            u"unknown member colour"_s);
        row("line twice", countryOf(good + "," + good), u"l: twice"_s);
        row("code too long",
            fileOf(R"({"code":"AAA","name":"A","emergency":[{"number":"1","for":"any"}],"lines":[)"
                   + good + "]}"),
            u"no code of two letters"_s);
        row("no emergency number",
            fileOf(R"({"code":"AA","name":"A","lines":[)" + good + "]}"),
            u"no numbers"_s);
    }

    void slipsAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const Result<Lines> lines = Lines::parse(json);
        QVERIFY(!lines.has_value());
        QCOMPARE(lines.error().code, Errc::Malformed);
        const QString detail = QString::fromStdString(lines.error().detail);
        QVERIFY2(detail.contains(says), qPrintable(detail));
    }
};

QTEST_APPLESS_MAIN(LinesTest)
#include "lines_test.moc"
