// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of settings: defaults in range, round trip, and what may lie outside the vault.
#include "app/settings.h"

#include <QFile>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUniqueAndDefaultsInRange();
    void onlyTheAllowedLieOutside();
    void outsideValuesComeBack();
    void nonsenseGivesTheDefault();
    void insideValuesNeverTouchTheFile();
};

void SettingsTest::keysAreUniqueAndDefaultsInRange()
{
    QSet<QString> seen;
    for (const SettingRow &row : settingRows()) {
        const QString name = QString::fromLatin1(row.key);
        QVERIFY2(!seen.contains(name), row.key);
        seen.insert(name);
        QVERIFY(row.fallback.isValid());
        if (row.minimum.isValid()) {
            QVERIFY2(row.fallback.toInt() >= row.minimum.toInt(), row.key);
            QVERIFY2(row.fallback.toInt() <= row.maximum.toInt(), row.key);
        }
        if (!row.choices.isEmpty())
            QVERIFY2(row.choices.contains(row.fallback.toString()), row.key);
    }
    QVERIFY(seen.size() > 10);
}

void SettingsTest::onlyTheAllowedLieOutside()
{
    // The list of what a passer-by with this login may learn. Adding to it is a decision.
    const QSet<QString> allowed{u"language"_s,
                                u"theme"_s,
                                u"text_size"_s,
                                u"reduce_motion"_s,
                                u"notch"_s,
                                u"shown_name"_s,
                                u"last_journal"_s,
                                u"remember_journal"_s, // whether that path is kept
                                u"geometry"_s,
                                u"backup_folder"_s,
                                u"country"_s,
                                // times and days of reminders, and whether one was answered
                                u"reminders"_s,
                                u"reminder_times"_s,
                                u"reminder_days"_s,
                                u"reminder_quiet"_s,
                                u"reminder_quiet_from"_s,
                                u"reminder_quiet_until"_s,
                                u"reminder_done"_s,
                                u"reminder_left"_s,
                                u"reminders_stopped"_s,
                                u"tray"_s};
    for (const SettingRow &row : settingRows()) {
        if (row.kept == Kept::Outside)
            QVERIFY2(allowed.contains(QString::fromLatin1(row.key)), row.key);
    }
}

void SettingsTest::outsideValuesComeBack()
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(u"a.ini"_s);
    {
        Settings settings(ini);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(key::theme, u"dark"_s);
        settings.set(key::theme, u"dark"_s);
        settings.set(key::notch, true);
        QCOMPARE(changed.count(), 2);
    }
    const Settings again(ini);
    QCOMPARE(again.value(key::theme).toString(), u"dark"_s);
    QCOMPARE(again.value(key::notch).toBool(), true);
    QCOMPARE(again.value(key::shownName).toString(), u"Afterword"_s);
}

void SettingsTest::nonsenseGivesTheDefault()
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(u"a.ini"_s);
    {
        QSettings file(ini, QSettings::IniFormat);
        file.setValue(u"theme"_s, u"purple"_s);
        file.setValue(u"text_size"_s, 4000);
    }
    const Settings settings(ini);
    QCOMPARE(settings.value(key::theme).toString(), u"system"_s);
    QCOMPARE(settings.value(key::textSize).toInt(), 0);
}

void SettingsTest::insideValuesNeverTouchTheFile()
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(u"a.ini"_s);
    {
        Settings settings(ini);
        settings.set(key::openPage, u"canary-0123456789"_s);
        settings.set(key::notch, true);
        QCOMPARE(settings.value(key::openPage).toString(), QString()); // no journal: no value
    }
    QFile file(ini);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("notch"));
    QVERIFY(!text.contains("canary"));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
