// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/day_words.h"

#include <QTest>

#include <array>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// A Wednesday; neither number is in the other.
QDate someDay()
{
    return {2025, 4, 16};
}

constexpr std::array allStyles{DayStyle::Short,
                               DayStyle::ShortYear,
                               DayStyle::Plain,
                               DayStyle::Year,
                               DayStyle::Weekday,
                               DayStyle::WeekdayYear};

/// Of the five languages, as each country has them.
QList<QLocale> spokenLocales()
{
    QList<QLocale> all;
    for (const QLocale::Language language :
         {QLocale::English, QLocale::German, QLocale::Spanish, QLocale::French})
        all += QLocale::matchingLocales(language, QLocale::LatinScript, QLocale::AnyTerritory);
    return all
           + QLocale::matchingLocales(
               QLocale::Arabic, QLocale::ArabicScript, QLocale::AnyTerritory);
}

} // namespace

class DayWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asEachPlaceWritesIt_data();
    void asEachPlaceWritesIt();
    void everyLocaleNamesWhatIsAskedFor();
    void noDayNoWords();
};

void DayWordsTest::asEachPlaceWritesIt_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("C") << u"C"_s
                       << QStringList{u"16 Apr"_s,
                                      u"16 Apr 2025"_s,
                                      u"16 April"_s,
                                      u"16 April 2025"_s,
                                      u"Wednesday, 16 April"_s,
                                      u"Wednesday, 16 April 2025"_s};
    QTest::newRow("en_US") << u"en_US"_s
                           << QStringList{u"Apr 16"_s,
                                          u"Apr 16, 2025"_s,
                                          u"April 16"_s,
                                          u"April 16, 2025"_s,
                                          u"Wednesday, April 16"_s,
                                          u"Wednesday, April 16, 2025"_s};
    QTest::newRow("de_AT") << u"de_AT"_s
                           << QStringList{u"16. Apr."_s,
                                          u"16. Apr. 2025"_s,
                                          u"16. April"_s,
                                          u"16. April 2025"_s,
                                          u"Mittwoch, 16. April"_s,
                                          u"Mittwoch, 16. April 2025"_s};
    QTest::newRow("es_MX") << u"es_MX"_s
                           << QStringList{u"16 abr"_s,
                                          u"16 abr 2025"_s,
                                          u"16 de abril"_s,
                                          u"16 de abril de 2025"_s,
                                          u"miércoles, 16 de abril"_s,
                                          u"miércoles, 16 de abril de 2025"_s};
    QTest::newRow("fr_CA") << u"fr_CA"_s
                           << QStringList{u"16 avr."_s,
                                          u"16 avr. 2025"_s,
                                          u"16 avril"_s,
                                          u"16 avril 2025"_s,
                                          u"mercredi 16 avril"_s,
                                          u"mercredi 16 avril 2025"_s};
    QTest::newRow("ar_EG") << u"ar_EG"_s
                           << QStringList{u"١٦ أبريل"_s,
                                          u"١٦ أبريل ٢٠٢٥"_s,
                                          u"١٦ أبريل"_s,
                                          u"١٦ أبريل ٢٠٢٥"_s,
                                          u"الأربعاء، ١٦ أبريل"_s,
                                          u"الأربعاء، ١٦ أبريل ٢٠٢٥"_s};
    QTest::newRow("ja_JP") << u"ja_JP"_s
                           << QStringList{u"4月16日"_s,
                                          u"2025年4月16日"_s,
                                          u"4月16日"_s,
                                          u"2025年4月16日"_s,
                                          u"4月16日水曜日"_s,
                                          u"2025年4月16日水曜日"_s};
}

void DayWordsTest::asEachPlaceWritesIt()
{
    QFETCH(const QString, locale);
    QFETCH(const QStringList, words);
    QStringList said;
    for (const DayStyle style : allStyles)
        said << dayInWords(someDay(), style, QLocale(locale));
    QCOMPARE(said, words);
}

void DayWordsTest::everyLocaleNamesWhatIsAskedFor()
{
    const QList<QLocale> locales = spokenLocales();
    QVERIFY(locales.size() > 100);
    for (const QLocale &locale : locales) {
        QLocale digits = locale;
        digits.setNumberOptions(QLocale::OmitGroupSeparator);
        for (const DayStyle style : allStyles) {
            const QString said = dayInWords(someDay(), style, locale);
            const bool isShort = style == DayStyle::Short || style == DayStyle::ShortYear;
            const bool year = style == DayStyle::ShortYear || style == DayStyle::Year
                              || style == DayStyle::WeekdayYear;
            const bool weekday = style >= DayStyle::Weekday;
            const auto has = [&said](const QString &part) { return said.contains(part); };
            const QByteArray at = (locale.name() + u": "_s + said).toUtf8();
            const char *where = at.constData();
            QVERIFY2(has(digits.toString(16)), where);
            QVERIFY2(has(locale.monthName(4, isShort ? QLocale::ShortFormat : QLocale::LongFormat)),
                     where);
            QVERIFY2(has(digits.toString(2025)) == year, where);
            QVERIFY2(has(locale.dayName(3)) == weekday, where);
            QVERIFY2(!has(u"'"_s) && said == said.simplified(), where);
            QVERIFY2(said.back().isLetterOrNumber() || said.endsWith(u'.'), where);
        }
    }
}

void DayWordsTest::noDayNoWords()
{
    QCOMPARE(dayInWords({}, DayStyle::Year), QString());
}

QTEST_GUILESS_MAIN(DayWordsTest)
#include "day_words_test.moc"
