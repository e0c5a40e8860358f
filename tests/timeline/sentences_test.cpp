// SPDX-License-Identifier: GPL-3.0-or-later
// No forbidden sentence can be produced (care.md 3.5, 3.6): every caption of the timeline is made
// with extreme data in many languages' dates and numbers, and read. A translator that listens knows
// which of the file's templates were used, so that one that is added must be added here. The words
// of the widgets around the chart are read as they stand in the sources.
#include "app/timeline/captions.h"
#include "tests/care/tr_strings.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace afterword::timeline {

namespace {

struct Ban
{
    QString pattern;
    QString why;
};

/// Each with the kind of sentence that it would make.
const QList<Ban> &bans()
{
    static const QList<Ban> all{
        {u"\\b(means?|averages?|averaged|typical(ly)?|on the whole)\\b(?! that)"_s, u"a mean"_s},
        {u"\\d[.,·٫]\\d"_s, u"decimals"_s},
        {u"%(?![0-9nL])|\\bper ?cent\\b|\\bout of (10|100|ten)\\b|\\btwice\\b|\\bdoubled?\\b"_s,
         u"a share"_s},
        {u"\\b(because|due to|caus\\w+|leads? to|led to|linked|links? (to|between)|depend\\w*|"
         "thanks to|reasons? (is|are|was|for)|result(s|ed)? (of|in|from)|triggers?|triggered|"
         "correlat\\w+|relate[sd]? to|associat\\w+|goes with|whenever)\\b"_s,
         u"a cause"_s},
        {u"\\b(improv\\w+|better|best|worse|worst|worsen\\w*|progress\\w*|recover\\w*|heal\\w*|"
         "relaps\\w+|setbacks?|decline\\w*|deteriorat\\w+|gets? over)\\b"_s,
         u"a judgement"_s},
        {u"\\b(good|bad|great|poor|healthy|unhealthy|normal|abnormal|positive|negative)\\b"_s,
         u"a value"_s},
        {u"\\b(trend\\w*|forecast\\w*|predict\\w*|expect\\w*|likely|will be|soon|chance|"
         "probab\\w+|significan\\w+|confidence|p-value)\\b"_s,
         u"a forecast"_s},
        {u"\\b(scor\\w+|levels?|ratings?|grades?|points?|goals?|targets?|ranks?|record high)\\b"_s,
         u"a score"_s},
        {u"\\b(streaks?|in a row|missed|missing|skipped|forgot\\w*|habits?|every day for|"
         "away for|keep going|keep it up|well done|achiev\\w+|badges?)\\b"_s,
         u"a habit"_s},
        {u"\\b(on (mon|tues|wednes|thurs|fri|satur|sun)days|weekdays?|weekends?)\\b"_s,
         u"a day of the week"_s},
        {u"\\b(since you began|since you started|other people|most people|others)\\b"_s,
         u"a comparison"_s},
        {u"\\b(should|must|ought|need to|try to|why)\\b|!"_s, u"an order"_s},
        {u"\\b(rising|falling|rose|fell|went (up|down)|higher|lower|increas\\w+|decreas\\w+|"
         "upward|downward)\\b"_s,
         u"a direction"_s}};
    return all;
}

QString forbidden(const QString &sentence)
{
    static const auto patterns = []() {
        QList<QRegularExpression> all;
        for (const Ban &ban : bans())
            all.append(QRegularExpression(ban.pattern,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption));
        return all;
    }();
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        if (patterns.at(i).match(sentence).hasMatch())
            return bans().at(i).why;
    }
    return {};
}

/// Hears which templates are asked for, and leaves them as they are.
class Listener final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString
    translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Timeline") == 0)
            m_heard.insert(QString::fromUtf8(source));
        return {};
    }

    [[nodiscard]] const std::set<QString> &heard() const { return m_heard; }

private:
    mutable std::set<QString> m_heard; // asking is const, and listening is all this does
};

const QList<int> &extremeCounts()
{
    static const QList<int> all{
        0, 1, 2, 13, 14, 19, 100, 1000, 36'500, std::numeric_limits<int>::max()};
    return all;
}

const QList<Range> &extremeRanges()
{
    static const QList<Range> all{
        {QDate(2025, 10, 14), QDate(2025, 10, 14)},
        {QDate(2025, 9, 17), QDate(2025, 10, 14)},
        {QDate(2024, 12, 31), QDate(2025, 1, 1)},
        {QDate(1924, 2, 29), QDate(2025, 10, 14)}, // a hundred years
        {QDate(1, 1, 1), QDate(9999, 12, 31)},
        {QDate(2025, 10, 14), QDate(2024, 10, 14)}}; // the wrong way round
    return all;
}

const QList<QLocale> &locales()
{
    static const QList<QLocale> all{QLocale::c(),
                                    QLocale(u"en_GB"_s),
                                    QLocale(u"en_US"_s),
                                    QLocale(u"de_DE"_s),
                                    QLocale(u"fr_FR"_s),
                                    QLocale(u"es_ES"_s),
                                    QLocale(u"pt_BR"_s),
                                    QLocale(u"pl_PL"_s),
                                    QLocale(u"ru_RU"_s),
                                    QLocale(u"tr_TR"_s),
                                    QLocale(u"ar_EG"_s),
                                    QLocale(u"fa_IR"_s),
                                    QLocale(u"he_IL"_s),
                                    QLocale(u"hi_IN"_s),
                                    QLocale(u"ja_JP"_s),
                                    QLocale(u"zh_CN"_s),
                                    QLocale(u"th_TH"_s)};
    return all;
}

QList<Comparison> extremeComparisons()
{
    QList<Comparison> all;
    for (const Verdict verdict : {Verdict::TooFewDays,
                                  Verdict::AboutTheSame,
                                  Verdict::MorePleasant,
                                  Verdict::MoreUnpleasant}) {
        for (const Frame frame : {Frame::Now, Frame::Day}) {
            for (const bool oftener : {false, true}) {
                for (const Range &range : extremeRanges())
                    all.append(Comparison{verdict, frame, range, range, 0, 36'500, oftener});
            }
        }
    }
    // and by the rule, out of marks
    const QDate last(2025, 10, 14);
    for (int before = -3; before <= 3; ++before) {
        for (int now = -3; now <= 3; ++now) {
            std::vector<Dot> dots;
            for (int day = -55; day <= 0; ++day) {
                Dot dot;
                dot.day = last.addDays(day);
                dot.pleasant = day < -27 ? before : now;
                dots.push_back(dot);
            }
            all.append(fourWeeks(dots, last));
        }
    }
    all.append(fourWeeks({}, last));
    all.append(fourWeeks({}, QDate()));
    return all;
}

/// All that does not depend on a language's way with dates.
QStringList plainSentences()
{
    QStringList said{blankDays(), dotsAppear(), lineWaits(), lineMeans(), answersMean()};
    for (const int count : extremeCounts())
        said += {drawnFrom(count), answersLeftOut(count)};
    for (const Frame frame : {Frame::Now, Frame::Day})
        said += {lineFrame(frame), comparisonFrame(frame)};
    const QList<Comparison> comparisons = extremeComparisons();
    for (const Comparison &each : comparisons)
        said += {comparisonInWords(each), comparisonLimits(each)};
    return said;
}

QStringList datedSentences(const QLocale &locale)
{
    QStringList said;
    for (const Range &range : extremeRanges()) {
        for (const QDate day : {range.first, range.last}) {
            for (const bool year : {false, true})
                said += {dayInWords(day, year, locale), weekdayInWords(day, year, locale)};
            said += shortDay(day, locale);
            for (const int value : {0, 1, 10, 36'500})
                said += answerOfTen(day, value, false, locale);
            said += answerInWords(day, u"\"Less\" than 'usual' <b>%1 %n</b>"_s, true, locale);
        }
        for (const int count : extremeCounts()) {
            said += {daysMarked(range, count, locale), answersSummary(range, count, locale)};
            for (const int gaps : {0, 1, 2, 36'500})
                said += chartSummary(range, count, gaps, locale);
        }
    }
    return said;
}

QByteArray sourceOf(const QString &file)
{
    QFile source(QStringLiteral(AFTERWORD_SOURCE_DIR "/") + file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// So that the list itself is known to catch what it is for.
    void forbiddenSentencesAreFound()
    {
        for (const Ban &ban : bans())
            QVERIFY2(QRegularExpression(ban.pattern).isValid(), qPrintable(ban.pattern));
        const QStringList wrong{u"Your mean was 1.4 this month."_s,
                                u"On average, you felt neutral."_s,
                                u"Pleasant marks: 12 %"_s,
                                u"You marked 40 percent of days."_s,
                                u"Lower because of the move."_s,
                                u"Sleep leads to pleasant days."_s,
                                u"This is linked to work."_s,
                                u"You are improving."_s,
                                u"The trend is upward."_s,
                                u"Your score this week"_s,
                                u"Mood level: 2"_s,
                                u"A relapse in June"_s,
                                u"A streak of 12 days"_s,
                                u"You missed 3 days."_s,
                                u"Unpleasant on Mondays"_s,
                                u"A good day"_s,
                                u"Higher than in May"_s,
                                u"Since you began, it is calmer."_s,
                                u"Keep going!"_s,
                                u"Median 0,5"_s};
        for (const QString &sentence : wrong)
            QVERIFY2(!forbidden(sentence).isEmpty(), qPrintable(sentence));
        // what care.md allows
        const QStringList right{
            u"This is drawn from the 19 days you marked, not from every day."_s,
            u"About the same, as far as these marks can tell."_s,
            u"In the last four weeks your marks sat more often on the pleasant side than in the "
            "four weeks before. This describes what you recorded. It cannot tell the reason."_s,
            u"Blank days are just days without an entry."_s,
            u"where half of your nearby marks were"_s};
        for (const QString &sentence : right)
            QVERIFY2(forbidden(sentence).isEmpty(),
                     qPrintable(sentence + u" is " + forbidden(sentence)));
    }

    void noCaptionSaysWhatItCannotKnow()
    {
        Listener listener;
        QVERIFY(QCoreApplication::installTranslator(&listener));
        QStringList said = plainSentences();
        for (const QLocale &locale : locales())
            said += datedSentences(locale);
        QCoreApplication::removeTranslator(&listener);

        QVERIFY(said.size() > 5000);
        said.removeDuplicates();
        QVERIFY(said.size() > 2000);
        for (const QString &sentence : std::as_const(said)) {
            const QString why = forbidden(sentence);
            QVERIFY2(why.isEmpty(), qPrintable(sentence + u" is "_s + why));
            // a placeholder stands only where somebody's own words have one
            if (!sentence.contains(u"<b>"_s))
                QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"  "_s), qPrintable(sentence));
        }

        // Every template of the file was made, and the file has no sentence in another shape.
        const QByteArray source = sourceOf(u"app/timeline/captions.cpp"_s);
        std::set<QString> templates;
        for (const QString &each : testing::trStringsIn(source))
            templates.insert(each);
        QVERIFY(templates.size() >= 25);
        for (const QString &each : templates)
            QVERIFY2(listener.heard().count(each) == 1,
                     qPrintable(u"add it to plainSentences() or datedSentences(): "_s + each));
        QCOMPARE(listener.heard().size(), templates.size());
        QVERIFY(!source.contains("QStringLiteral"));
        QVERIFY(!source.contains("u\""));
        QVERIFY(!source.contains("QLatin1"));
    }

    /// What stands on and around the chart, in the words of the sources.
    void noWidgetSaysSo()
    {
        int read = 0;
        QDirIterator files(QStringLiteral(AFTERWORD_SOURCE_DIR "/ui/timeline"),
                           {u"*.cpp"_s, u"*.h"_s});
        while (files.hasNext()) {
            const QString file = files.next();
            QFile source(file);
            QVERIFY(source.open(QIODevice::ReadOnly));
            for (const QString &text : testing::trStringsIn(source.readAll())) {
                const QString why = forbidden(text);
                QVERIFY2(why.isEmpty(), qPrintable(file + u": "_s + text + u" is "_s + why));
                ++read;
            }
        }
        QVERIFY2(read > 40, qPrintable(QString::number(read)));
    }
};

} // namespace

} // namespace afterword::timeline

QTEST_GUILESS_MAIN(afterword::timeline::SentencesTest)
#include "sentences_test.moc"
