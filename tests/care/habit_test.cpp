// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing resurfaces, reminds or keeps a tally of habit unless it was switched on, and nothing
// scores anybody: over every text of ours, the table of settings and the sources. What the rooms
// show is held by tests/ui/quiet_rooms_test.
#include "app/settings.h"
#include "app/settings_reminders.h"
#include "tests/care/tr_strings.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::StringLiterals;

namespace {

QString sourceTree()
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR);
}

/// Words with which programs count people. Result counts, chart summaries and counts of an import
/// are fine (rulings.md): they say what is on the screen, not how somebody is doing.
const QRegularExpression &tally()
{
    static const QRegularExpression pattern(
        u"\\b(?:streaks?|scor(?:e|es|ed|ing)|badges?|trophy|trophies|achiev\\w+|"
        "reward\\w*|points|level up|progress bar|percent|milestones?|"
        "days? in a row|every single day|(?:daily|weekly|writing) (?:goal|target)s?|days? "
        "missed|missed (?:a |%n )?days?|"
        "you (?:have )?missed|been away|come back (?:soon|tomorrow)|see you tomorrow|"
        "so far you|you have written (?:\\d+|%n)|words? written|words? today|word count|"
        "personal best|best yet|record high|keep going|do not break|"
        "your average|compared with others?|other people write|healed)\\b|%\\s*healed"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// What brings something back, or calls somebody.
const QRegularExpression &calls()
{
    static const QRegularExpression pattern(
        u"\\b(?:time to write|do not forget|don['’]t forget|remember to|we miss you|"
        "(?:haven['’]t|have not) written|it has been %n days?|it['’]s been)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts << value.toString();
    const QJsonArray rows = value.toArray();
    for (const QJsonValueConstRef row : rows)
        collectTexts(row, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValueConstRef member : object)
        collectTexts(member, texts);
}

/// Every tr() string and every text of the files of content.
QStringList allTexts()
{
    QStringList texts;
    for (const TrString &string : trStrings(sourceTree(), {u"app"_s, u"ui"_s}))
        texts << string.text;
    for (const QString &folder : {u"/resources/reflect/en"_s, u"/resources/care/en"_s}) {
        QDirIterator files(
            sourceTree() + folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                collectTexts(QJsonDocument::fromJson(file.readAll()).object(), texts);
        }
    }
    return texts;
}

} // namespace

class HabitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void thePatternsCanTell()
    {
        for (const QString &bad : {u"A 5 day streak"_s,
                                   u"7 days in a row"_s,
                                   u"You missed 4 days"_s,
                                   u"Your score today"_s,
                                   u"You have written 300 words"_s,
                                   u"40% healed"_s})
            QVERIFY2(tally().match(bad).hasMatch(), qPrintable(bad));
        for (const QString &bad : {u"Time to write"_s, u"It has been %n day(s)"_s})
            QVERIFY2(calls().match(QString(bad).remove(u"(s)"_s)).hasMatch(), qPrintable(bad));
        for (const QString &fine : {u"Drawn from the 19 days you marked."_s,
                                    u"%n pages found"_s,
                                    u"Pick a day. It points to nothing."_s.remove(u"points"_s)})
            QVERIFY2(!tally().match(fine).hasMatch(), qPrintable(fine));
    }

    void noTextKeepsATally()
    {
        const QStringList texts = allTexts();
        QVERIFY(texts.size() > 2'000);
        QStringList found;
        for (const QString &text : texts) {
            const QString plain = QString(text).remove(u"(s)"_s);
            if (tally().match(plain).hasMatch() || calls().match(plain).hasMatch())
                found << text;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// A setting that lets something come back or call is off, or asks first, until someone turns
    /// it on. A new one is seen here by its name.
    void whatCouldComeBackIsOffAtFirst()
    {
        static const QRegularExpression couldCall(
            u"remind|notif|this_day|lookback|resurface|nudge|repeat|weekly|daily|autostart"_s);
        int seen = 0;
        for (const SettingRow &row : settingRows()) {
            if (!couldCall.match(QLatin1StringView(row.key)).hasMatch())
                continue;
            // Days and hours of reminders say nothing while reminders themselves are off.
            if (QLatin1StringView(row.key).startsWith("reminder_"_L1))
                continue;
            ++seen;
            const QString at = row.fallback.toString();
            QVERIFY2(at == u"false" || at == u"off" || at == u"ask" || at == u"0" || at.isEmpty(),
                     row.key);
        }
        QVERIFY(seen >= 2); // this day, reminders
    }

    void noSettingCountsAHabit()
    {
        static const QRegularExpression counts(
            u"streak|score|_count|count_|total|times_|_times|visits|goal|days_"_s);
        for (const SettingRow &row : settingRows()) {
            const bool timesOfDay = qstrcmp(row.key, key::reminderTimes) == 0;
            QVERIFY2(timesOfDay || !counts.match(QLatin1StringView(row.key)).hasMatch(), row.key);
        }
    }

    /// Only reminders, which were asked for, can call anybody: one file speaks to the desktop's
    /// notices, and one has the sign in the tray.
    void onlyRemindersCanCall()
    {
        static const QStringList asked{u"ui/shared/notifier.cpp"_s,
                                       u"ui/tray.cpp"_s,
                                       u"ui/tray.h"_s,
                                       u"ui/settings/reminders_page.cpp"_s}; // is there a tray
        static const QRegularExpression ways(
            u"org\\.freedesktop\\.Notifications|QSystemTrayIcon|KNotification|notify_send|"
            "QApplication::alert|portal\\.Notification"_s);
        QDirIterator files(
            sourceTree(), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const QString inside = path.mid(sourceTree().size() + 1);
            if (!inside.startsWith(u"app/"_s) && !inside.startsWith(u"ui/"_s))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            QVERIFY2(asked.contains(inside)
                         || !ways.match(QString::fromUtf8(file.readAll())).hasMatch(),
                     qPrintable(inside));
        }
        QVERIFY(read > 300);
    }

    /// The clarity check and sliders are shown as they were answered: there is no sum in the code
    /// that keeps them.
    void nothingIsAddedUp()
    {
        static const QRegularExpression sums(
            u"std::accumulate|std::reduce|\\bmean\\b|\\baverage\\b|\\bsum\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression comments(u"//[^\\n]*"_s);
        QDirIterator files(sourceTree() + u"/app/reflect"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            QString code = QString::fromUtf8(file.readAll());
            code.remove(comments);
            QVERIFY2(!sums.match(code).hasMatch(), qPrintable(file.fileName()));
        }
        QVERIFY(read > 20);
    }
};

QTEST_APPLESS_MAIN(HabitTest)
#include "habit_test.moc"
